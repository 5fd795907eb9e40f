import { groupedBy } from '../../edition/grouped-by.ts';
import { describe } from '../../anchoring/describe.ts';
import type { Edition, Letter, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { wholeOf, wordsOf } from '../../notes/new-note.ts';
import type { NoteTarget } from '../../notes/note.ts';
import { foundIn } from '../words-place.ts';
import { letterText } from './letter-text.ts';
import type { Stretch } from './letter-text.ts';
import type { TextStretch } from './text-positions.ts';

/** So much of a passage, in UTF-16, is taken for it where nothing else says which letter a text is. */
const BEGINNING = 16;

/** So much of a text before and after words is looked at, in UTF-16: more than an anchor keeps. */
const CONTEXT = 128;

/** Words that are longer are not looked for in a letter that changed: nobody would see whether they are still the same. */
const LONGEST = 10_000;

/** A text of a file as far as it is this edition's. */
export interface MatchedText {
  readonly text: string;
  readonly letter: Letter | undefined;
  /** The passages that are in it, where they are in it. */
  readonly stretches: readonly Stretch[];
}

/** Finds letters by GUID, by their whole text or by their title, and passages in what is none of them. */
export function letterMatcher(edition: Edition, guidOf: (letter: string) => string) {
  const byGuid = new Map(edition.letters.map((letter) => [guidOf(letter.id), letter]));
  const byText = new Map(edition.letters.map((letter) => [letterText(letter).text.trim(), letter]));
  byText.delete('');
  const byTitle = new Map(edition.letters.map((letter) => [letter.title, letter]));
  return (guid: string, name: string, text: string): MatchedText => {
    const letter = byGuid.get(guid) ?? byText.get(text.trim()) ?? byTitle.get(name);
    return { text, letter, stretches: letter ? stretchesIn(text, letter) : passagesIn(text, edition) };
  };
}

function stretchesIn(text: string, letter: Letter): readonly Stretch[] {
  let from = 0;
  return letter.passages.flatMap((passage) => {
    // Those that stand there twice stand in order.
    const after = text.indexOf(passage.text, from);
    const start = after < 0 ? text.indexOf(passage.text) : after;
    if (passage.text === '' || start < 0) return [];
    from = start + passage.text.length;
    return [{ passage, start, end: from }];
  });
}

const beginnings = oncePer(({ letters }: Edition): ReadonlyMap<string, readonly Passage[]> => {
  const long = letters.flatMap(({ passages }) => passages).filter(({ text }) => text.length >= BEGINNING);
  return groupedBy(long, ({ text }) => text.slice(0, BEGINNING));
});

function passagesIn(text: string, edition: Edition): readonly Stretch[] {
  const known = beginnings(edition);
  const stretches: Stretch[] = [];
  for (let start = 0; start + BEGINNING <= text.length; start += 1) {
    const passage = known.get(text.slice(start, start + BEGINNING))?.find((one) => text.startsWith(one.text, start));
    if (passage) stretches.push({ passage, start, end: start + passage.text.length });
  }
  return stretches;
}

/** What a selection is on; undefined where that is on no letter of the edition. */
export function targetIn(matched: MatchedText, { start, end }: TextStretch): NoteTarget | undefined {
  const { stretches, letter, text } = matched;
  const [first] = stretches;
  const last = stretches.at(-1);
  if (letter && first && last && first !== last && start <= first.start && end >= last.end) return wholeOf(letter.id);
  const overlap = (stretch: Stretch) => Math.min(end, stretch.end) - Math.max(start, stretch.start);
  const best = stretches.reduce<Stretch | undefined>(
    (most, stretch) => (overlap(stretch) > (most ? overlap(most) : 0) ? stretch : most),
    undefined,
  );
  if (!best)
    return letter && text.slice(start, end).trim() !== '' ? targetInChanged(letter, matched, start, end) : undefined;
  const { passage } = best;
  const from = Math.max(start, best.start) - best.start;
  const to = Math.min(end, best.end) - best.start;
  return from === 0 && to === passage.text.length ? wholeOf(passage.id) : wordsOf(passage.id, passage.text, from, to);
}

/** Looks for words of a letter that has changed since; where it is not sure of them it leaves the place as it was, for the reader to look. */
function targetInChanged(letter: Letter, { text }: MatchedText, start: number, end: number): NoteTarget | undefined {
  const around = Math.max(0, start - CONTEXT);
  const near = text.slice(around, end + CONTEXT);
  if (end - start > LONGEST) return undefined;
  const anchor = describe(near, start - around, end - around);
  const found = letter.passages.map((passage) => ({ passage, resolution: foundIn(passage, anchor) }));
  for (const { passage, resolution } of found) {
    if (resolution.type === 'exact' || resolution.type === 'moved')
      return wordsOf(passage.id, passage.text, resolution.start, resolution.end);
  }
  const unsure = found.find(({ resolution }) => resolution.type === 'unsure');
  if (!unsure) return undefined;
  const { source } = wholeOf(unsure.passage.id);
  return { source, selector: anchor.selectors, textHash: anchor.textHash };
}
