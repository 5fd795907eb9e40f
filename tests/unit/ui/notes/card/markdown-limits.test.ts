import { describe, expect, test } from 'vitest';
import { isBeyondRendering } from '../../../../../src/ui/notes/card/markdown-limits.ts';

describe('within the limits is', () => {
  test.each([
    ['a long note', 'some words of a long, long note\n\n'.repeat(5000)],
    ['a rule of 100 asterisks', `words\n${'* '.repeat(100)}\nwords`],
    ['a line of many dashes', `a\n${'-'.repeat(1000)}`],
    ['a list of 300 titles', '* one *Title*, and what it says\n'.repeat(1000)],
    ['a list of 300 titles with numbers', '1. one *Title*, and what it says\n'.repeat(300)],
    ['a table of 300 rows', '| one | two | three |\n'.repeat(300)],
    ['a quote in a quote in a list', '> > - > words'],
    ['code far to the right', `${' '.repeat(100)}return - 1;`],
  ])('%s', (_, text) => expect(isBeyondRendering(text)).toBe(false));
});

describe('beyond them is', () => {
  test.each([
    ['a note of more than 200,000 characters', 'words\n\n'.repeat(30_000)],
    ['a note of more than 10,000 lines', '- a\n'.repeat(10_001)],
    ['a quote 16 deep', `${'> '.repeat(16)}a`],
    ['a quote 16 deep, of nothing', `words\n${'>'.repeat(16)}`],
    ['a list 100 deep, in one line', `words\n${'- '.repeat(100)}a`],
    ['a list 16 deep, of items without words', '- * '.repeat(8)],
    ['a list 30 deep, by lines', `- a\n${' '.repeat(60)}- a`],
    ['a stretch of too many signs', '*'.repeat(5500)],
    ['many stretches of many signs', `${'[a'.repeat(1000)}\n\n`.repeat(20)],
    ['a stretch of 20,001 characters', 'a'.repeat(20_001)],
    ['one such stretch among others', `a\n\n${'[a'.repeat(4000)}\n\nb`],
    ['a table of 4,000 cells', '|a'.repeat(4000)],
  ])('%s', (_, text) => expect(isBeyondRendering(text)).toBe(true));
});
