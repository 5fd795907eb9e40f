import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { pagesOf } from '../../views/offered-view.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { Alignment, Page, ViewState } from '../../views/view-state.ts';
import { intent } from './command.ts';
import type { Command, CommandGroup, CommandRoom } from './command.ts';
import { keyWords, strokesOf } from './key-words.ts';

/** Where one can go: the pages, and each theme, exchange, letter and source. */
export function placeCommands(state: CommandRoom): readonly Command[] {
  const { edition } = state;
  const themes = edition.themes.map(({ id, name }): Command => ({
    ...rowCommand(edition, 'theme', 'themes', `theme-${id}`, name),
    title: () => msg(str`Go to ${name}`),
    lang: undefined,
  }));
  return [
    ...pagesOf(edition).map((page) => pageCommand(state, page)),
    ...themes,
    ...edition.exchanges.map(({ id, title }) => rowCommand(edition, 'exchange', 'exchanges', id, title)),
    ...edition.letters.map(({ id, title }) => rowCommand(edition, 'date', 'letters', id, title)),
    ...edition.sources.map(({ id, label }) => placeCommand(edition, 'sources', label, { page: 'sources', at: id })),
  ];
}

function pageCommand({ view }: CommandRoom, page: Page): Command {
  return {
    id: `page-${page}`,
    group: 'pages',
    title: () => keyWords(`go-${page}`),
    inUse: view.page === page,
    stroke: strokesOf(`go-${page}`)[0],
    run: () => [intent('view-change', { page, at: undefined }), { type: 'focus', id: 'main' }],
  };
}

/** To a row of the columns, which are aligned so that it is one. */
function rowCommand(edition: Edition, align: Alignment, group: CommandGroup, at: string, title: string): Command {
  return placeCommand(edition, group, title, { page: 'columns', align, at, ...UNFILTERED });
}

function placeCommand(
  { lang }: Edition,
  group: CommandGroup,
  title: string,
  view: Partial<ViewState> & { readonly at: string },
): Command {
  return {
    id: `to-${view.at}`,
    group,
    title: () => title,
    lang,
    run: () => [intent('view-change', view), { type: 'focus', id: view.at }],
  };
}
