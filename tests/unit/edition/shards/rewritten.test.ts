import { expect, test } from 'vitest';
import { compile, rememberingSteps } from '../../../../src/edition/compile.ts';
import { rewrittenSince } from '../../../../src/edition/shards/rewritten.ts';
import type { Told } from '../../../../src/edition/shards/rewritten.ts';
import { served } from '../../../../src/edition/shards/served-edition.ts';
import { corresp, file, tei } from '../transcribed/letters.ts';

const LONG = 'word '.repeat(25_000);

const letter = (words: string, from = 'Ada') =>
  tei({
    profile: corresp(`<persName>${from}</persName><date when="1901"/>`, '<persName>Ben</persName>'),
    text: `<text><body><p>${words}</p></body></text>`,
  });

/** What is told of letters with these words, one after the other. */
function telling(): (...texts: readonly string[]) => Told {
  const steps = rememberingSteps();
  const known = new Map<string, ReturnType<typeof file>>();
  return (...texts) => {
    const files = texts.map((text, at) => {
      const found = known.get(`${at} ${text}`) ?? file(`letter-${at + 1}.xml`, text);
      known.set(`${at} ${text}`, found);
      return found;
    });
    const compiled = compile(files, 'letters', steps);
    return { compiled, edition: served(compiled, ({ name }) => ({ address: name, bytes: 0 })) };
  };
}

test('of letters in shards it gives the one that changed, whole and in outline', () => {
  const told = telling();
  const before = told(letter(LONG), letter(LONG), letter(LONG));
  const now = told(letter(LONG), letter(LONG), letter(`Now ${LONG}`));
  const rewritten = rewrittenSince(before, now);
  expect(rewritten?.letters).toHaveLength(1);
  expect(rewritten?.letters[0]?.whole.passages[0]?.text).toMatch(/^Now word/);
  expect(rewritten?.letters[0]?.inIndex).toMatchObject({ id: 'letter-3', passages: [], away: { words: 25_001 } });
});

test('of letters that are not, the one that changed is the same in the index', () => {
  const told = telling();
  const rewritten = rewrittenSince(told(letter('Well.')), told(letter('Ill.')));
  expect(rewritten?.letters).toHaveLength(1);
  expect(rewritten?.letters[0]?.whole).toBe(rewritten?.letters[0]?.inIndex);
});

test('nothing is enough where more has changed than words', () => {
  const told = telling();
  expect(rewrittenSince(told(letter('Well.')), told(letter('Well.', 'Zoe')))).toBeUndefined();
  expect(rewrittenSince(told(letter('Well.')), told(letter('Well.'), letter('Ill.')))).toBeUndefined();
});

test('nor where a letter has come into another shard', () => {
  const told = telling();
  const before = told(letter('Short.'), letter(LONG), letter(LONG), letter(LONG));
  expect(rewrittenSince(before, told(letter(LONG), letter(LONG), letter(LONG), letter(LONG)))).toBeUndefined();
});
