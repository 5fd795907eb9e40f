import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Edition } from '../../../edition/model.ts';
import { doubtedTheme, relationOf, RELATIONS } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import { fromAddress, linkTo } from '../../../routing/address.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import type { NotePlace, PlacedNote } from '../../../views/placed-notes.ts';
import { UNFILTERED } from '../../../views/view-state.ts';
import { send } from '../../shell/intents.ts';
import { kindName, relationWords } from '../../wording/note-kinds.ts';
import { placeText, wholeWords } from '../../wording/note-places.ts';
import { kindSign } from './kind-sign.ts';

/**
 * The head of a note's card: its kind and number, and what it is on; of a link both places, and how they stand to each other. In the list the
 * row over the card says all but the last.
 */
export function noteHead(
  placed: PlacedNote,
  edition: Edition | undefined,
  inList = false,
): TemplateResult | typeof nothing {
  const { note, number } = placed;
  const kind = kindOf(note);
  const theme = edition?.themes.find(({ id }) => id === doubtedTheme(note))?.name;
  if (inList) return kind === 'link' ? html`${ends(placed)}` : nothing;
  if (kind === 'note')
    return html`<span class="unseen">${kindName(kind)}</span>${quotes(placed, html`<b>${number}</b>`)}`;
  return html`<p class="kind">
      <b>${number}</b> ${kindSign(kind)} ${theme === undefined ? kindName(kind) : msg(str`You disagree: ${theme}`)}
    </p>
    ${kind === 'link' ? ends(placed) : quotes(placed)}`;
}

function quotes({ note, places }: PlacedNote, number?: TemplateResult): readonly TemplateResult[] {
  return places.map(
    (place) =>
      html`<q dir="auto" @click=${({ target }: Event) => target && send(target, 'note-open', { id: note.id })}
        >${number} ${placeWords(place)}</q
      >`,
  );
}

function placeWords(place: NotePlace): TemplateResult {
  const whole = wholeWords(place);
  return html`${whole ? html`<span class="whole">${whole}</span> ` : nothing}${placeText(place)}`;
}

/** Each leads to its place. What somebody else says of them is only to be read. */
function ends({ note, places, layer }: PlacedNote): TemplateResult {
  const [first, ...others] = places.map((place) => {
    const passage = place.subject?.passage?.id;
    const words = html`<q dir="auto">${placeWords(place)}</q>`;
    return passage === undefined ? words : html`<a href=${hrefTo(passage)} @click=${lead(passage)}>${words}</a>`;
  });
  return html`${first}${layer ? relationLine(note) : relationChoice(note)}${others}`;
}

/** As the reader sees the page now: a card is not drawn anew for each change of that. */
function hrefTo(at: string): string {
  return linkTo({ ...fromAddress(location), page: 'columns', ...UNFILTERED, at });
}

function lead(at: string) {
  return ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLAnchorElement) currentTarget.href = hrefTo(at);
  };
}

function relationLine(note: Note): TemplateResult {
  const relation = relationOf(note);
  const second = msg('The second', { desc: 'passage of a link, before what it does: answers the first' });
  return html`<p class="relation">${second} ${relation === undefined ? nothing : relationWords(relation)}</p>`;
}

function relationChoice(note: Note): TemplateResult {
  const relation = relationOf(note);
  return html`<label class="relation">
    ${msg('The second', { desc: 'passage of a link, before what it does: answers the first' })}
    <select @change=${(event: Event) => relate(event, note)}>
      ${repeat(
        RELATIONS,
        (one) => one,
        (one) => html`<option value=${one} ?selected=${one === relation}>${relationWords(one)}</option>`,
      )}
    </select>
  </label>`;
}

function relate({ currentTarget }: Event, note: Note): void {
  if (!(currentTarget instanceof HTMLSelectElement)) return;
  const relation = RELATIONS[currentTarget.selectedIndex];
  if (relation) send(currentTarget, 'note-relate', { note, relation });
}
