import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { linkTo } from '../../routing/address.ts';
import type { RoomState } from './room-state.ts';

/** What the edition is, and where its sources stand. */
export function pageFoot({ edition, view, offline }: RoomState): TemplateResult {
  return html`<footer class="foot">
    <p lang=${edition.lang} dir="auto">${edition.summary}</p>
    <p>
      <a href=${linkTo({ ...view, page: 'sources', at: undefined })}>${msg('Sources and how far to trust them')}</a>
    </p>
    ${offline && EDITION_SHOWN === undefined && isLarge(edition) ? keepLetters() : nothing}
  </footer>`;
}

/** Editions whose letters are not all with the site. */
const large = new WeakSet<object>();

function isLarge(edition: Edition): boolean {
  const core = coreOf(edition);
  if (!large.has(core) && edition.letters.some(({ away }) => away)) large.add(core);
  return large.has(core);
}

let keeping: Promise<unknown> | undefined;

/** Where it can't be loaded, letters are kept as they are read all the same. */
function keepLetters(): TemplateResult {
  keeping ??= import('./keep-letters.ts').catch(() => undefined);
  return html`<keep-letters></keep-letters>`;
}
