import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { doubtedTheme } from '../../../notes/note.ts';
import { linkTo } from '../../../routing/address.ts';
import { noteAnchor } from '../../../views/notes/note-anchor.ts';
import { tagsOn } from '../../../views/notes/note-marks.ts';
import { wordsAsRead } from '../../../views/notes/words-as-read.ts';
import type { NotePlace, PlacedNote } from '../../../views/placed-notes.ts';
import { UNFILTERED } from '../../../views/view-state.ts';
import { dayWords } from '../../paper/paper-words.ts';
import { inDigits } from '../../wording/numbers.ts';
import { arrow } from '../../wording/punctuation.ts';
import { kindSign } from '../card/kind-sign.ts';
import '../card/note-card.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { tagSign } from '../tags/tag-sign.ts';
import { doubtWords } from './list-words.ts';
import type { RowContext } from './row-context.ts';

/** What a row is drawn from. */
export interface RowOfNote {
  readonly context: RowContext;
  readonly placed: PlacedNote;
  readonly open: boolean;
  /** Whether addresses that point at the note lead to this row of it. */
  readonly first: boolean;
}

/**
 * A note as a line that opens into its card: its number, what it is on, its words, tags, passage and day. What stands here the card does not
 * say again; both ends of a link lead to their places on the card.
 */
export function noteRow({ context, placed, open, first }: RowOfNote): TemplateResult {
  const { note, number } = placed;
  const subjects = open && kindOf(note) === 'link' ? [] : placed.places;
  return html`<li class="note-row" id=${first ? noteAnchor(note.id) : nothing} data-note-row=${note.id}>
    <input
      type="checkbox"
      class="pick"
      .value=${note.id}
      aria-label=${msg(str`Choose note ${inDigits(number)}`, { desc: 'a check box' })}
    />
    <div class="of-note">
      <button class="row-open" aria-expanded=${open ? 'true' : 'false'}>
        <b>${inDigits(number)}</b>
        ${kindWords(context, placed)}
        ${subjects.map((place, index) => [index > 0 ? arrow() : nothing, subjectWords(place)])}
      </button>
      ${
        open
          ? html`<note-card .placed=${placed} .tags=${context.codebook} .edition=${context.edition} open></note-card>`
          : html`<p class="row-words" lang=${note.body[0].language ?? ''} dir="auto">${wordsAsRead(note)}</p>`
      }
      ${rowFacts(context, placed, open)}
    </div>
  </li>`;
}

/** The kind of a note, by its sign and name; of a doubt with the theme. */
function kindWords({ edition }: RowContext, { note }: PlacedNote): TemplateResult | typeof nothing {
  const kind = kindOf(note);
  if (kind === 'note') return nothing;
  const theme = edition.themes.find(({ id }) => id === doubtedTheme(note))?.name;
  const words = theme === undefined ? kindName(kind) : msg(str`You disagree: ${theme}`);
  return html`<span class="kind">${kindSign(kind)} ${words}</span>`;
}

/** The words that a note is on, or what it is on as a whole. */
function subjectWords({ target, subject }: NotePlace): TemplateResult {
  if (target.selector) {
    return html`<q lang=${subject?.passage?.lang ?? nothing} dir="auto">${target.selector[1].exact}</q>`;
  }
  const title = subject?.title ?? '';
  const whole =
    subject?.type === 'letter'
      ? msg(str`The whole letter: ${title}`)
      : subject?.type === 'exchange'
        ? msg(str`The whole exchange: ${title}`)
        : msg('The whole passage');
  return html`<span class="whole-of">${subject ? whole : msg('Something that is no longer in this edition')}</span>`;
}

/** What an open card says itself is not said again. */
function rowFacts(context: RowContext, placed: PlacedNote, open: boolean): TemplateResult {
  const { note, places, status } = placed;
  const doubt = open ? '' : doubtWords(places.map(({ resolution }) => resolution.type));
  const changed = dayWords(new Date(note.modified));
  return html`<p class="row-facts">
    ${doubt ? html`<span class="doubt">${doubt}</span>` : nothing}
    ${status === 'failed' && !open ? html`<span class="doubt">${msg('Not saved')}</span>` : nothing}
    ${placed.note.body.length > 1 && !open ? rowTags(context, placed) : nothing}
    ${places.map((place) => passageLink(context, place))}
    <time datetime=${note.modified}>${msg(str`Changed ${changed}`, { desc: 'a note, on a day' })}</time>
  </p>`;
}

function rowTags({ tags }: RowContext, placed: PlacedNote): readonly TemplateResult[] {
  return tagsOn(placed, tags).flatMap((id) => {
    const tag = tags.get(id);
    return tag ? [html`<span class="row-tag">${tagSign(tag)} <bdi>${tag.name}</bdi></span>`] : [];
  });
}

function passageLink({ edition, view, passageOf }: RowContext, place: NotePlace): TemplateResult | typeof nothing {
  const passage = place.subject?.passage;
  const words = passageOf(place);
  if (!passage || !words) return nothing;
  const href = linkTo({ ...view, ...UNFILTERED, page: 'columns', at: passage.id });
  return html`<span
    ><a class="row-passage" href=${href} data-to=${passage.id} lang=${edition.lang} dir="auto">${words.label}</a>
    <cite lang=${edition.lang} dir="auto">${words.source}</cite></span
  >`;
}
