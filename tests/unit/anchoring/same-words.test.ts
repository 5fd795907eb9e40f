import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { describe as describePlace } from '../../../src/anchoring/describe.ts';
import { foldText } from '../../../src/anchoring/folded-text.ts';
import { changedText } from '../../../src/anchoring/resolve-changed.ts';
import { resolve } from '../../../src/anchoring/resolve.ts';
import { stretchedDistance } from '../../../src/anchoring/stretched-distance.ts';
import { EDIT_KINDS } from '../../../bench/edit-kinds.ts';
import { EditedText } from '../../../bench/edited-text.ts';
import { inventWords } from '../../../bench/invented-words.ts';
import { seededRandom } from '../../../bench/seeded-random.ts';

const WORDS = inventWords(300, seededRandom(1));
const CASES = [fc.nat({ max: 2 ** 30 }), fc.integer({ min: 30, max: 120 }), fc.integer({ min: 1, max: 12 })] as const;
const RUNS = { numRuns: 600 };

/** A text and some words of it, with its anchor. */
function noted(seed: number, length: number, words: number) {
  const random = seededRandom(seed);
  const drawn = Array.from({ length }, () => WORDS.draw(random));
  const first = Math.floor(random() * (length - words));
  const start = drawn.slice(0, first).join(' ').length + (first === 0 ? 0 : 1);
  const quote = { start, end: start + drawn.slice(first, first + words).join(' ').length };
  const text = drawn.join(' ');
  return { text, quote, random, anchor: describePlace(text, quote.start, quote.end) };
}

function find(text: string, anchor: ReturnType<typeof describePlace>) {
  const first = resolve(text, anchor);
  return first.type === 'exact' ? first : changedText(text)(anchor, first);
}

property.prop([fc.constantFrom(...EDIT_KINDS), ...CASES], RUNS)(
  'what is found without a question reads as the words of the note',
  (kind, ...of) => {
    const { text, quote, random, anchor } = noted(...of);
    const edited = new EditedText(text);
    kind.edit(edited, quote, random);
    const found = find(edited.text, anchor);
    if (found.type !== 'exact' && found.type !== 'moved') return;
    const { exact } = anchor.selectors[1];
    const words = edited.text.slice(found.start, found.end);
    expect(words === exact).toBe(found.type === 'exact' || !found.changed);
    const [old, today] = [foldText(exact).text, foldText(words).text];
    expect(stretchedDistance(old, today)).toBeLessThanOrEqual(old.length / 4);
  },
);

property.prop([...CASES, fc.boolean()], RUNS)(
  'a place is not taken where another is as good',
  (seed, length, words, before) => {
    const { text, quote, anchor } = noted(seed, length, words);
    const copy = text.slice(Math.max(0, quote.start - 32), quote.end + 32);
    const now = before ? `Greetings. ${copy} and then ${text}` : `Greetings. ${text} and then ${copy}`;
    expect(find(now, anchor).type).toBe('unsure');
  },
);
