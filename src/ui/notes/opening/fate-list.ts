import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Fate, Outcome } from '../../../notes/backup/compare-copies.ts';
import type { Comparison } from '../../../notes/backup/compare-with.ts';
import type { Kept } from '../../../notes/kept.ts';
import { quoteOf, textOf } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import { checkBox } from '../../paper/check-box.ts';
import { withColon } from '../../wording/punctuation.ts';
import { countedThings, fateCounts } from './fate-counts.ts';
import { fateWords } from './fate-words.ts';
import { listed } from './listed.ts';

/** So much of a note is shown, in UTF-16 code units. */
const BEGINNING = 120;

interface FateChoice {
  /** The ids of those in the trash that shall be put back. */
  readonly putBack: ReadonlySet<string>;
  readonly onPutBack: (ids: readonly string[], put: boolean) => void;
}

/** The notes and tags of one fate under a head that counts them; nothing where there are none. */
export function fateList(comparison: Comparison, fate: Fate, choice: FateChoice): TemplateResult | typeof nothing {
  const count = countedThings(fateCounts(comparison), [fate]);
  if (count === '') return nothing;
  const things = [
    ...comparison.notes.filter((one) => one.fate === fate).map((one) => listedThing(one, firstWords)),
    ...comparison.tags.filter((one) => one.fate === fate).map((one) => listedThing(one, ({ name }) => name)),
  ];
  return html`<details ?open=${fate === 'in-trash'}>
    <summary><span>${withColon(fateWords(fate))}</span> ${count}</summary>
    <ul>
      ${fate === 'in-trash' && things.length > 1 ? html`<li>${putBackAllBox(things, count, choice)}</li>` : nothing}
      ${listed(things, ({ id, words, beside }) => html`<li>${fate === 'in-trash' ? putBackBox(id, words, choice) : inLines(words, beside)}</li>`)}
    </ul>
  </details>`;
}

interface ListedThing {
  readonly id: string;
  readonly words: string;
  /** Of the one that is kept beside it. */
  readonly beside: string | undefined;
}

function listedThing<Thing extends Kept>(
  { after, beside }: Outcome<Thing>,
  wordsOf: (thing: Thing) => string,
): ListedThing {
  return { id: after.id, words: wordsOf(after), beside: beside && wordsOf(beside) };
}

function inLines(words: string, beside: string | undefined): TemplateResult {
  return html`<span dir="auto">${words}</span
    >${beside === undefined ? nothing : html`<br /><span dir="auto">${beside}</span>`}`;
}

function putBackBox(id: string, words: string, { putBack, onPutBack }: FateChoice): TemplateResult {
  return checkBox({
    label: msg('Put back'),
    detail: words,
    checked: putBack.has(id),
    onChange: (put) => onPutBack([id], put),
  });
}

/** It holds for those that are not listed, too. */
function putBackAllBox(
  things: readonly ListedThing[],
  count: string,
  { putBack, onPutBack }: FateChoice,
): TemplateResult {
  const ids = things.map(({ id }) => id);
  return checkBox({
    label: msg('Put back all'),
    detail: count,
    checked: ids.every((id) => putBack.has(id)),
    onChange: (put) => onPutBack(ids, put),
  });
}

/** How a note begins; of one without words the words that it is on. */
function firstWords(note: Note): string {
  const text = textOf(note).trim() || `“${quoteOf(note)}”`;
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
}
