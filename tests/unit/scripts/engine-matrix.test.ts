import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readMatrix, resultCell, ROWS, withRows } from '../../../scripts/engine-matrix.mjs';

const README = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');

test('the table of engines in the README is as a run writes it', () => {
  const rows = readMatrix(README);
  expect(ROWS).toEqual(expect.arrayContaining([...rows.keys()]));
  expect(rows.size).toBeGreaterThan(0);
  expect(withRows(README, [])).toBe(README);
});

test('a run replaces the rows of its engines, and no other', () => {
  const row = [
    'Firefox',
    '1.2',
    resultCell({ passed: 3, failed: 0 }),
    resultCell({ passed: 2, secondTry: 1, failed: 1, notAsked: 4 }),
    '2026-01-02',
  ];
  const written = readMatrix(withRows(README, [row]));
  expect(written.get('Firefox')).toEqual([
    'Firefox',
    '1.2',
    '3 passed',
    '2 passed, 1 of them at the second try, 1 failed, 4 not asked',
    '2026-01-02',
  ]);
  expect(written.get('Chromium')).toEqual(readMatrix(README).get('Chromium'));
});

test('what a hand wrote otherwise is told', () => {
  const row = ['Firefox', '1.2', 'all good', '–', '2026-01-02'];
  expect(() => readMatrix(withRows(README, [row]))).toThrow('The row of Firefox is not as a run writes it.');
  expect(() => readMatrix('# Vis-à-vis')).toThrow('no table of engines');
});
