import { toCodePoints, toCodeUnits } from '../../anchoring/code-points.ts';
import { describe } from '../../anchoring/describe.ts';
import type { Edition, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { NoteTarget, WholeTarget, WordsTarget } from '../../notes/note.ts';
import { quotedIn } from '../notes/quoted-in.ts';
import type { LeftThing } from './gathered.ts';

/** What another program says of where its annotation is. */
export interface ForeignPlace {
  /** The id that its address ends with, if it does. */
  readonly fragment?: string | undefined;
  /** Its words, with what stands before and after them; the latter empty where it does not say. */
  readonly quote?: { readonly exact: string; readonly prefix: string; readonly suffix: string } | undefined;
  /** In code points of the text with the id. */
  readonly position?: { readonly start: number; readonly end: number } | undefined;
  /** Whether it says where on a page it is in a way that is not known here. */
  readonly inPage?: boolean;
  /** Whether the address is no more than where the page was read. */
  readonly isRough?: boolean;
}

/**
 * A place of another program's in this edition: by its words in the passage whose id it gives, then by its words in any passage, where they and what is around them leave no
 * doubt. In a passage that no longer has the words it stays as it says it is, and the reader is asked about it, as about notes on words that were changed. Else why it has none.
 */
export function placeTarget(edition: Edition, place: ForeignPlace): NoteTarget | LeftThing {
  const { fragment, quote, position, inPage = false, isRough = false } = place;
  const known = fragment !== undefined && subjectsIn(edition).has(fragment) ? fragment : undefined;
  const passage = known === undefined ? undefined : passagesById(edition).get(known);
  if (!quote) {
    if (position) return (passage && atPosition(passage, position)) ?? left('no-words');
    if (inPage && (known === undefined || isRough)) return left('no-words');
    if (known !== undefined) return wholeOf(known);
    return left(fragment ? 'other-text' : 'whole-page');
  }
  const { exact } = quote;
  if (passage && position) {
    const start = toCodeUnits(passage.text, position.start);
    if (exact !== '' && passage.text.startsWith(exact, start)) return wordsOf(passage, start, start + exact.length);
  }
  const here = passage ? quotedIn(edition, quote, { only: passage }) : 'nowhere';
  const found = typeof here === 'string' ? quotedIn(edition, quote, { alone: !passage || isRough }) : here;
  if (typeof found !== 'string') return wordsOf(found.passage, found.start, found.end);
  if (passage && exact !== '') return asSaid(passage, quote, position?.start ?? 0);
  return left(found === 'unsure' ? 'unsure' : 'other-text', exact);
}

function left(why: LeftThing['why'], words = ''): LeftThing {
  return { why, words };
}

function atPosition(passage: Passage, position: { readonly start: number; readonly end: number }) {
  const start = toCodeUnits(passage.text, position.start);
  const end = toCodeUnits(passage.text, position.end);
  return start < end ? wordsOf(passage, start, end) : undefined;
}

function wordsOf({ id, text }: Passage, start: number, end: number): WordsTarget {
  const { selectors, textHash } = describe(text, start, end);
  return { source: fragmentOf(id), selector: selectors, textHash };
}

function asSaid({ id }: Passage, quote: NonNullable<ForeignPlace['quote']>, start: number): WordsTarget {
  const { exact, prefix, suffix } = quote;
  const position = { type: 'TextPositionSelector', start, end: start + toCodePoints(exact, exact.length) } as const;
  // Of the text that it was made on nothing is known.
  return {
    source: fragmentOf(id),
    selector: [position, { type: 'TextQuoteSelector', exact, prefix, suffix }],
    textHash: '',
  };
}

function wholeOf(id: string): WholeTarget {
  return { source: fragmentOf(id) };
}

function fragmentOf(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

const passagesById = oncePer(
  (edition: Edition): ReadonlyMap<string, Passage> => new Map(passagesIn(edition).map((each) => [each.id, each])),
);

/** What bears an id and can have notes. */
const subjectsIn = oncePer(
  (edition: Edition): ReadonlySet<string> =>
    new Set([...edition.exchanges, ...edition.letters, ...passagesIn(edition)].map(({ id }) => id)),
);
