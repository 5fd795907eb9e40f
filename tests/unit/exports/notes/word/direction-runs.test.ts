import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { directionRuns } from '../../../../../src/exports/notes/word/direction-runs.ts';

const text = fc.array(fc.constantFrom('a', 'B', 'سلام', 'ש', 'بَ', '12', '(', ' ', '.', '😀', '\ud800'), {
  maxLength: 12,
});

test.prop([text, fc.constantFrom('ltr', 'rtl')])('nothing is lost, and neighbours differ', (parts, paragraph) => {
  const runs = directionRuns(parts.join(''), paragraph);
  expect(runs.map((run) => run.text).join('')).toBe(parts.join(''));
  for (const [index, run] of runs.entries()) expect(run.direction).not.toBe(runs[index + 1]?.direction);
  for (const run of runs) {
    if (run.direction === 'rtl') expect(run.text).not.toMatch(/[aB]/);
    else expect(run.text).not.toMatch(/[\u0590-\u06ff]/);
  }
});

test.each([
  ['ltr', 'a (سلام) b', ['ltr a (', 'rtl سلام', 'ltr ) b']],
  ['ltr', 'سلام, بكم!', ['rtl سلام, بكم', 'ltr !']],
  ['rtl', 'سلام abc, def!', ['rtl سلام ', 'ltr abc, def', 'rtl !']],
  ['rtl', '1999', ['rtl 1999']],
  ['ltr', 'بَ', ['rtl بَ']],
  ['ltr', '', []],
] as const)('%s: %s', (paragraph, words, runs) => {
  expect(directionRuns(words, paragraph).map((run) => `${run.direction} ${run.text}`)).toEqual(runs);
});
