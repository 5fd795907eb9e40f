import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { sigilOf } from '../../views/source-names.ts';
import { textDirection } from '../../edition/text-direction.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { PlacedLine } from '../../views/words/placed-line.ts';
import { heldWords, placeWords, senderWords, addresseeWords } from '../wording/letter-words.ts';
import { inSequence } from '../wording/punctuation.ts';
import { switchName } from '../find/find-words.ts';
import { wordingWords } from './words-names.ts';

/** A keyword between what stands before and after it, with the way to its passage; opened, the whole text it stands in. */
export function keywordLine(edition: Edition, view: ViewState, placed: PlacedLine): TemplateResult {
  const { line, letter, passage, head, wording, text } = placed;
  const date = head.date ? heldWords(head.date) : msg('undated');
  const href = linkTo({ ...view, ...UNFILTERED, page: 'columns', at: passage.id });
  return html`<details>
      <summary lang=${languageOf(edition, placed)} dir=${textDirection(text)}>
        <span class="before"><span>${onOneLine(line.left)}</span></span
        ><b class="keyword ${wording?.type ?? ''}">${onOneLine(line.keyword)}</b
        ><span class="after">${onOneLine(line.right)}</span>
      </summary>
      ${wholeText(edition, placed)}
    </details>
    <p class="line-place">
      <a
        href=${href}
        dir="auto"
        aria-label=${msg(str`${date}: to the passage in the columns, ${letter.title}`, { desc: 'a date: …, a letter' })}
        ><span lang=${edition.lang}>${date}</span></a
      >
      <small class="line-source" lang=${edition.lang} dir="auto">${sigilOf(edition, line.source)}</small>
      ${line.voice === 'letter' ? nothing : html`<small>${switchName(line.voice)}</small>`}
      ${wording ? html`<small>${wordingWords(edition, wording)}</small>` : nothing}
    </p>`;
}

function wholeText(edition: Edition, placed: PlacedLine): TemplateResult {
  const { line, text, letter } = placed;
  const { start, keyword } = line;
  return html`<div class="whole">
    <blockquote lang=${languageOf(edition, placed)} dir=${textDirection(text)}>
      <span>${text.slice(0, start)}<mark>${keyword}</mark>${text.slice(start + keyword.length)}</span>
    </blockquote>
    <p><span lang=${edition.lang} dir="auto">${letter.title}</span>. ${citation(placed)}</p>
  </div>`;
}

/** A remark is the edition's, a passage in its source's language. */
function languageOf(edition: Edition, { line, passage }: PlacedLine): string {
  return line.voice === 'edition' ? edition.lang : passage.lang;
}

/** Where a line is from: who wrote when to whom, and in which source it stands where. */
export function citation({ head, line, source }: PlacedLine): string {
  return inSequence([
    senderWords(head.senders),
    addresseeWords(head.addressees),
    head.date ? heldWords(head.date) : msg('undated'),
    source,
    line.voice === 'wording' ? '' : placeWords(head.place),
    line.voice === 'letter' ? '' : switchName(line.voice),
  ]);
}

/** A line break between paragraphs takes no more room than a space here. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
