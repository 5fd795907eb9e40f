import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceSlips } from '../../../../src/views/sources/source-slips.ts';
import { harbour, timbuktu } from '../editions.ts';
import { times } from './letters-markup.ts';

test('slips of passages and of names, with the place where each is noted', () => {
  expect(sourceSlips(harbour)).toMatchObject([
    { text: 'For “winter” read “summer”.', place: { type: 'passage', passage: { id: 'guild-unpaid' } } },
    { text: 'The Herald calls her Adam.', place: { type: 'correspondent', title: 'Ada Quayle' } },
  ]);
});

test('as many as the letters folder has', () => {
  const folder = new URL('../../../../letters/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  const marked = files.map((name) => times(/type="source-slip"/g, readFileSync(new URL(name, folder), 'utf8')));
  expect(sourceSlips(timbuktu)).toHaveLength(marked.reduce((sum, count) => sum + count, 0));
});

test.each(['passage', 'context-passage', 'correspondent', 'event'])('some are noted beside a %s', (type) => {
  expect(sourceSlips(timbuktu).filter(({ place }) => place.type === type).length).toBeGreaterThan(0);
});
