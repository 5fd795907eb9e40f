import type { Edition } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { shortName } from './row.ts';
import type { RowPlan } from './row.ts';

/** A row for each theme. A passage stands whole under its main theme, its first; elsewhere a reference leads there. */
export function rowsByTheme(edition: Edition): readonly RowPlan[] {
  const passages = passagesIn(edition);
  return edition.themes.map((theme): RowPlan => ({
    head: {
      id: `theme-${theme.id}`,
      title: theme.name,
      summary: theme.definition,
      links: [],
      notes: [],
      facts: [],
    },
    detail: () => ({ type: 'none' }),
    passages: passages
      .filter(({ themes }) => themes.includes(theme.id))
      .map((passage) => ({ passage, home: passage.themes[0] === theme.id })),
    mentions: [],
    silence: (party) => ({ type: 'no-theme', party: shortName(edition, party), theme: theme.name }),
  }));
}
