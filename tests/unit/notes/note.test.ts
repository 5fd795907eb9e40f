import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { resolve } from '../../../src/anchoring/resolve.ts';
import { byCreation } from '../../../src/notes/kept.ts';
import { anchorOf, quoteOf, subjectOf, targetsOf, textOf, withText } from '../../../src/notes/note.ts';
import { madeNote } from './made-note.ts';

const TEXT = 'They were 😀 “never taken into account” by the council.';
const START = TEXT.indexOf('never');
const MADE = new Date('2026-03-01T12:00:00.500+01:00');
const UUID = '6f1d6c2e-9a68-4c52-8a51-0c2f9d1e7b11';

function made(change = {}) {
  const origin = { passage: 'board-account', text: TEXT, start: START, end: START + 5, now: MADE, uuid: UUID };
  return madeNote({ ...origin, ...change });
}

test('is a Web Annotation, with offsets in code points and times in UTC', () => {
  expect(made()).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${UUID}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-03-01T11:00:00.500Z',
    modified: '2026-03-01T11:00:00.500Z',
    body: [{ type: 'TextualBody', value: '', format: 'text/markdown', purpose: 'commenting' }],
    target: {
      source: '#board-account',
      selector: [
        { type: 'TextPositionSelector', start: START - 1, end: START + 4 },
        {
          type: 'TextQuoteSelector',
          exact: 'never',
          prefix: 'They were 😀 “',
          suffix: ' taken into account” by the coun',
        },
      ],
      textHash: expect.stringMatching(/^fnv1a64:[0-9a-f]{16}$/),
    },
    revision: 0,
    versions: {},
  });
});

test('carries the language if it is known', () => {
  expect(made({ language: 'ar' }).body[0].language).toBe('ar');
});

test('gets other words, a new time, and nothing else', () => {
  const note = { ...made({ language: 'fr' }), revision: 4 };
  const written = withText(note, 'Sans réponse 😀', new Date('2026-03-02T08:00:00Z'));
  expect(textOf(written)).toBe('Sans réponse 😀');
  expect(written).toEqual({
    ...note,
    modified: '2026-03-02T08:00:00.000Z',
    body: [{ ...note.body[0], value: 'Sans réponse 😀' }],
  });
  expect(textOf(note)).toBe('');
});

test('says its words, and where they are', () => {
  const note = made();
  expect(quoteOf(note)).toBe('never');
  const anchor = anchorOf(targetsOf(note)[0]);
  expect(anchor && resolve(TEXT, anchor)).toEqual({ type: 'exact', start: START, end: START + 5 });
});

test('is the same after it was written as JSON and read', () => {
  expect(JSON.parse(JSON.stringify(made()))).toEqual(made());
});

property.prop([fc.string({ unit: 'binary', minLength: 1 })])('finds its passage again, whatever the id', (passage) => {
  const note = made({ passage });
  const [target] = targetsOf(note);
  expect(subjectOf(target)).toBe(passage);
  expect(new URL(target.source, 'https://example.org/letters/').hash).toBe(target.source);
});

const at = (now: string, uuid: string) => made({ now: new Date(now), uuid });

test('notes stand in the order of their creation, those of one moment by id', () => {
  const notes = [at('2026-01-02', 'b'), at('2026-01-03', 'a'), at('2026-01-02', 'a'), at('2025-12-31', 'c')];
  expect(notes.toSorted(byCreation).map(({ id, created }) => `${created.slice(0, 10)} ${id.slice(-1)}`)).toEqual([
    '2025-12-31 c',
    '2026-01-02 a',
    '2026-01-02 b',
    '2026-01-03 a',
  ]);
});
