import { describe, expect, test } from 'vitest';
import { stepByWord } from '../../../../src/ui/prose/word-steps.ts';

const TEXT = 'Who is incompetent ? We';

function step(words: string | undefined, direction: 'back' | 'forth', extend: boolean): string | undefined {
  const start = words === undefined ? -1 : TEXT.indexOf(words);
  const now = words === undefined ? undefined : { start, end: start + words.length };
  const next = stepByWord(TEXT, now, direction, extend);
  return next && TEXT.slice(next.start, next.end);
}

describe('arrow keys', () => {
  test.each([
    ['with nothing selected, the first word', undefined, 'forth', false, 'Who'],
    ['forth, the next word', 'Who', 'forth', false, 'is'],
    ['forth over punctuation', 'incompetent', 'forth', false, 'We'],
    ['back, the word before', 'incompetent', 'back', false, 'is'],
    ['forth at the end, nowhere', 'We', 'forth', false, undefined],
    ['with Shift, one word more', 'Who', 'forth', true, 'Who is'],
    ['with Shift over punctuation', 'is incompetent', 'forth', true, 'is incompetent ? We'],
    ['with Shift back, one word fewer', 'Who is incompetent', 'back', true, 'Who is'],
    ['with Shift back from one word, nowhere', 'Who', 'back', true, undefined],
  ] as const)('%s', (_, now, direction, extend, next) => {
    expect(step(now, direction, extend)).toBe(next);
  });
});

test('words of a script without spaces are told apart', () => {
  expect(stepByWord('今日は良い', undefined, 'forth', false)?.end).toBeLessThan(5);
});
