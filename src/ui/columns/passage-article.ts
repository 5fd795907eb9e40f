import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EditorialNote, PartyId } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { linkTo } from '../../routing/address.ts';
import { remarkId } from '../../edition/text-ids.ts';
import { shortName } from '../../views/columns/row.ts';
import type { Follow, PassageEntry } from '../../views/columns/row.ts';
import { notedPassages } from '../../views/notes/noted-words.ts';
import type { NotedWords } from '../../views/notes/noted-words.ts';
import { textDirection } from '../../edition/text-direction.ts';
import '../prose/letter-text.ts';
import { plainText } from '../prose/plain-text.ts';
import type { Paint } from '../prose/prose.ts';
import { markedThemes, slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { certaintyWords, linkWords } from '../wording/link-words.ts';
import { counted } from '../wording/numbers.ts';
import { perLanguage } from '../wording/per-language.ts';
import { noteWords } from '../wording/prose-words.ts';
import { otherWordings } from './other-wordings.ts';
import { passageHeader, passageLabel } from './passage-header.ts';
import { comma, withColon } from '../wording/punctuation.ts';

/**
 * A passage with its head, its words and what the edition adds: an `article` whose id is the passage's, unless it is only
 * shown with another. `further`: its letter goes on from the passage before, which has the whole head.
 */
export function passageArticle(state: RoomState, entry: PassageEntry, further = false): TemplateResult {
  const { passage, head, dim, folded, beside, follows, linkedUnseen } = entry;
  return html`<article
    id=${beside ? nothing : passage.id}
    class="passage ${further ? 'goes-on' : ''} ${head.wordedBy === 'letter' ? '' : 'reported'} ${dim ? 'dim' : ''} ${
      follows.length > 0 ? 'linked' : ''
    }"
    data-slot=${slotOf(state.edition, passage.themes[0])}
    aria-current=${state.view.at === passage.id ? 'location' : nothing}
    aria-label=${beside ? msg(str`${passageLabel(head)}, shown with what it is linked to`) : passageLabel(head)}
  >
    ${(further && wholePart(state.edition)?.furtherHeader(state, entry)) || passageHeader(state, entry)}
    ${follows.map((follow) => followed(state, follow))} ${linkedUnseen.map((party) => unseen(state, party))}
    ${folded ? foldedLine(entry) : words(state, entry)}
  </article>`;
}

/** What links the passage to the one that the reader follows; opened, why and who says so. */
function followed({ edition }: RoomState, { type, role, reason, by, certainty }: Follow): TemplateResult {
  const place =
    role === 'reply'
      ? msg('Reply to the passage it is shown with')
      : msg('Claim taken up by the passage it is shown with');
  return html`<details class="follows">
    <summary>${withColon(place)} <b>${linkWords(type)}</b></summary>
    <p>
      <span lang=${edition.lang} dir="auto">${reason}</span>
      <span class="detail"
        ><span lang=${edition.lang} dir="auto">${by}</span>${comma()}${certaintyWords(certainty)}</span
      >
    </p>
  </details>`;
}

/** Says that claims or replies of the followed passage stand in a column that is hidden. */
function unseen({ edition, view }: RoomState, party: PartyId): TemplateResult {
  const name = shortName(edition, party);
  return html`<p class="trace">
    ${msg(str`What it is linked to stands in the hidden column ${name}.`)}
    <a href=${linkTo({ ...view, columns: [...view.columns, party] })}>${msg('Show it')}</a>
  </p>`;
}

function foldedLine({ passage, head }: PassageEntry): TemplateResult {
  return html`<p class="trace">
    ${
      head.ofEdition
        ? msg('The edition’s words on the letter; they are switched off.')
        : passage.speaker === 'reported'
          ? msg(str`Reported by ${head.source}; reported speech is switched off.`)
          : msg(str`${counted(passage.words, 'words')} of the letter; the letter’s words are switched off.`)
    }
  </p>`;
}

function words(state: RoomState, { passage, head }: PassageEntry): TemplateResult {
  const { edition, beside, view } = state;
  const whole = wholePart(edition);
  const paint: Paint = {
    themes: markedThemes(edition, view, passage),
    marks: spoken()(notedPassages(edition)(beside).get(passage.id) ?? NOT_NOTED),
    structure: whole?.structure(passage, view.text),
  };
  return html`<blockquote
      lang=${passage.lang}
      dir=${whole?.direction(passage) ?? textDirection(passage.text)}
      data-text=${whole ? view.text : nothing}
      @click=${whole?.followSign}
      @dblclick=${whole?.selectWritten}
    >
      <letter-text
        data-passage=${passage.id}
        role="group"
        aria-label=${msg(str`Words of the passage: ${passageLabel(head)}`)}
        .passage=${passage}
        .paint=${paint}
      ></letter-text>
    </blockquote>
    <p class="keys">
      ${msg('Arrow keys select words, with Shift more of them. N makes a note, M a highlight, B a bookmark, R a link; T gives tags; Enter opens a note that is there.')}
    </p>
    ${whole?.remarks(state, passage)} ${otherWordings(edition, passage)}
    ${
      view.layersOff.includes('edition')
        ? remarksHidden(passage.notes.length)
        : passage.notes.map((note, index) => editorialNote(edition.lang, note, remarkId(passage.id, index)))
    }`;
}

const NOT_NOTED: readonly NotedWords[] = [];

/** The marks with what is said of them: the same as long as they are, so that nothing is painted anew for the notes of another passage. */
const spoken = perLanguage(() =>
  oncePer((marks: readonly NotedWords[]) =>
    marks.map((mark) => ({ ...mark, says: noteWords(mark.number, mark.layer) })),
  ),
);

function remarksHidden(count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<p class="trace">${msg(str`Not shown: ${counted(count, 'remarks')}.`)}</p>` : nothing;
}

/** A remark of the edition, set apart from the letter's words; `lang` is the edition's, `id` where it is found by. */
export function editorialNote(lang: string, { text, type }: EditorialNote, id?: string): TemplateResult {
  return html`<p class="editorial">
    <span class="what">${withColon(type === 'source-slip' ? msg('Slip in the source') : msg('Edition'))}</span>
    <span lang=${lang} dir="auto">${plainText(text, id)}</span>
  </p>`;
}
