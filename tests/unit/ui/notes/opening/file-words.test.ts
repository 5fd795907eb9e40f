import { describe, expect, test } from 'vitest';
import { LEFT_OUT, REFUSALS } from '../../../../../src/exports/reader.ts';
import type { Refusal } from '../../../../../src/exports/reader.ts';
import { READABLE_KINDS } from '../../../../../src/exports/readers.ts';
import {
  fileKindWords,
  leftOutWords,
  readableWords,
  writtenByWords,
} from '../../../../../src/ui/notes/opening/file-kind-words.ts';
import { fileProblemWords } from '../../../../../src/ui/notes/opening/file-problem-words.ts';
import type { ShownRefusal } from '../../../../../src/ui/notes/opening/opened-file.ts';
import { refusalWords } from '../../../../../src/ui/notes/opening/refusal-words.ts';

const isShown = (why: Refusal['why']): why is ShownRefusal['why'] => why !== 'too-large';
const SHOWN = REFUSALS.filter(isShown);
/** The marks that keep a name apart from the words around it are not seen. */
const seen = (words: string) => words.replaceAll(/[\u2066-\u2069]/g, '');

describe('a refusal', () => {
  test.each(SHOWN)('%s says what is wrong and what to do, in words of its own', (why) => {
    const words = refusalWords({ why });
    expect(words.match(/[.?!](?: |$)/g)?.length).toBeGreaterThanOrEqual(2);
    expect(words).not.toMatch(/undefined|Where/);
    expect(SHOWN.filter((other) => refusalWords({ why: other }) === words)).toEqual([why]);
  });

  test.each([
    [{}, undefined],
    [{ file: 'project.qde' }, 'Where: “project.qde”.'],
    [{ line: 3, column: 14 }, 'Where: line 3, column 14.'],
    [{ file: 'a.qde', line: 1200, column: 1 }, 'Where: “a.qde”, line 1,200, column 1.'],
    // Half of a place is none.
    [{ line: 3 }, undefined],
  ])('tells the place between the two: %j', (place, words) => {
    const [, told] = /(Where: .*?\.) Copy/.exec(seen(refusalWords({ why: 'not-xml', ...place }))) ?? [];
    expect(told).toBe(words);
  });
});

test('a size is told in megabytes, and never as what is allowed', () => {
  const words = fileProblemWords({ type: 'too-large', size: 100_000_001, largest: 100_000_000 });
  expect(words).toContain('101 MB of at most 100 MB');
});

test('the page names every kind that can be opened', () => {
  for (const { id } of READABLE_KINDS) {
    const [first = ''] = fileKindWords(id).split(' (');
    expect(readableWords()).toContain(first);
  }
  expect(readableWords()).toContain('backup files');
});

test('what is left out has its reason and number', () => {
  expect(leftOutWords({ why: 'other-text', count: 1200 })).toBe('On other texts than these letters: 1,200');
  expect(leftOutWords({ why: 'duplicate', count: 1 })).toBe('Twice in the file: 1');
  expect(new Set(LEFT_OUT.map((why) => leftOutWords({ why, count: 2 }))).size).toBe(LEFT_OUT.length);
});

test('of many who wrote the notes some are named, and the others counted', () => {
  const names = Array.from({ length: 10 }, (_, index) => `N${index}`);
  expect(seen(writtenByWords({ names: ['Carl', 'Dana'], notes: 12 }))).toMatch(/^Written by Carl, Dana: 12 notes\. /);
  expect(seen(writtenByWords({ names, notes: 12 }))).toMatch(/^Written by N0, .*, N7, and 2 more: 12 notes\. /);
});
