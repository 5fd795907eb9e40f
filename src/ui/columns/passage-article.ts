import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EditorialNote, Passage, Reading } from '../../edition/model.ts';
import type { PassageHead, ShownDate } from '../../views/columns/passage-head.ts';
import type { Entry } from '../../views/columns/row.ts';
import '../prose/letter-text.ts';
import type { Paint } from '../prose/prose.ts';
import { markedThemes, slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { themeGlyph } from './theme-glyph.ts';

type PassageEntry = Extract<Entry, { readonly type: 'passage' }>;

/** A passage with its head, its words and what the edition adds: an `article` whose id is the passage's. */
export function passageArticle(state: RoomState, { passage, head, dim, folded }: PassageEntry): TemplateResult {
  const { at } = state.view;
  return html`<article
    id=${passage.id}
    class="passage ${head.reported ? 'reported' : ''} ${dim ? 'dim' : ''}"
    data-slot=${slotOf(state.edition, passage.themes[0])}
    aria-current=${at === passage.id ? 'location' : nothing}
    aria-label=${label(head)}
  >
    ${passageHead(state, passage, head)} ${folded ? foldedLine(head) : words(state, passage, head)}
  </article>`;
}

function label({ sender, date, reported }: PassageHead): string {
  return [sender, date?.text, reported && 'reported'].filter(Boolean).join(', ');
}

function passageHead({ edition }: RoomState, passage: Passage, head: PassageHead): TemplateResult {
  const themes = edition.themes.filter(({ id }) => passage.themes.includes(id));
  return html`<header>
    <span class="sender">${head.sender}</span>
    ${head.date ? dateOf(head.date) : html`<span class="date">undated</span>`}
    ${head.date && head.otherDates.length > 0 ? html`<span class="sigil">(${head.date.sigil})</span>` : nothing}
    ${head.otherDates.map(otherDate)}
    <span class="to">${head.to}</span>
    ${head.reported ? html`<span class="kind">${head.reported}</span>` : nothing}
    ${head.standing ? html`<span class="kind">${head.standing}</span>` : nothing}
    ${head.doubt ? html`<span class="doubt">${head.doubt}</span>` : nothing}
    <span class="place">
      <span class="glyphs" role="img" aria-label=${`Themes: ${themes.map(({ name }) => name).join(', ')}`}>
        ${themes.map(({ id }) => themeGlyph(slotOf(edition, id)))}
      </span>
      <cite title=${head.reference}>${head.source}</cite>${head.place ? html`, ${head.place}` : nothing}
    </span>
  </header>`;
}

/** A date that rules out the one shown; who agrees with it is told on demand. */
function otherDate(date: PassageHead['otherDates'][number]): TemplateResult {
  const others = date.agreeing.map((other) => `${other.sigil}: ${other.text}`).join('; ');
  return html`<span class="other-date" title=${others ? `Likewise ${others}` : nothing}>
    <span class="sigil">${date.sigil}:</span> ${dateOf(date)}
  </span>`;
}

/** A date as its source words it, with what a machine reads. */
export function dateOf({ text, machine }: ShownDate): TemplateResult {
  return html`<time datetime=${machine}>${text}</time>`;
}

function foldedLine({ source }: PassageHead): TemplateResult {
  return html`<p class="trace">Reported by ${source}; reported speech is switched off.</p>`;
}

function words({ edition, notes, view }: RoomState, passage: Passage, head: PassageHead): TemplateResult {
  const paint: Paint = {
    themes: markedThemes(edition, view),
    marks: notes.flatMap(({ note, passage: on, resolution, number }) =>
      on?.id === passage.id && resolution.type !== 'orphan'
        ? [{ start: resolution.start, end: resolution.end, note: note.id, number }]
        : [],
    ),
  };
  return html`<blockquote lang=${passage.lang === edition.lang ? nothing : passage.lang} dir="auto">
      <letter-text
        data-passage=${passage.id}
        role="group"
        aria-label=${`Words of the passage: ${label(head)}`}
        .passage=${passage}
        .paint=${paint}
      ></letter-text>
    </blockquote>
    <p class="keys">Arrow keys select words, with Shift more of them. N makes a note; Enter opens one that is there.</p>
    ${passage.ranges.map((range) =>
      range.type === 'reading'
        ? range.readings.map((reading) => otherWording(edition, passage.text.slice(range.start, range.end), reading))
        : nothing,
    )}
    ${passage.notes.map(editorialNote)}`;
}

function otherWording({ sources }: RoomState['edition'], lemma: string, reading: Reading): TemplateResult {
  const source = sources.find(({ id }) => id === reading.source);
  const after = sources.find(({ id }) => id === source?.after);
  return html`<p class="wording">
    <span class="what">For “${shortened(lemma)}” ${after ? `${after.sigil}, in ` : ''}${source?.label ?? ''} has:</span>
    <q>${reading.text}</q>
    ${reading.note ? html`<span class="what">${reading.note}</span>` : nothing}
  </p>`;
}

/** The first and last words of a long stretch, enough to find it. */
function shortened(text: string): string {
  const all = text.split(' ');
  return all.length <= 9 ? text : `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}`;
}

/** A remark of the edition, set apart from the letter's words. */
export function editorialNote({ text, type }: EditorialNote): TemplateResult {
  return html`<p class="editorial">
    <span class="what">${type === 'source-slip' ? 'Slip in the source' : 'Edition'}:</span> ${text}
  </p>`;
}
