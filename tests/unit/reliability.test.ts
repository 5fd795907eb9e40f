import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');

/** The rows of the tables, without their heads. */
const rows = read('docs/reliability.md')
  .split('\n')
  .filter((line) => /^\| (?!fault |-)/.test(line))
  .map((line) => {
    const [fault = '', seen = '', kept = '', tests = ''] = line
      .split(' | ')
      .map((cell) => cell.replaceAll('|', '').trim());
    return { fault, seen, kept, tests };
  });

test('there are rows, and each has all its cells', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(Object.values(row)).not.toContain('');
});

test.each(rows)('$fault: the tests that show it are there', ({ tests }) => {
  const named = [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)];
  expect(named).not.toEqual([]);
  for (const [, file = '', title = ''] of named) expect(read(file)).toContain(title);
});

test.each(rows)('$fault: the words are those on the screen', ({ seen }) => {
  const messages = read('src/ui/language/xliff/fr.xlf').replaceAll('&amp;', '&');
  const unknown = [...seen.matchAll(/“([^”]+)”/g)].filter(([, words = '']) => !messages.includes(`<source>${words}`));
  expect(unknown.map(([words]) => words)).toEqual([]);
});
