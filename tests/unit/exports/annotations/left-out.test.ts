import { expect, test } from 'vitest';
import { annotationsReader } from '../../../../src/exports/annotations/annotations-reader.ts';
import { ADDRESS, TOOLS } from '../made-notes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => annotationsReader.read(bytesOf(JSON.stringify(value)), TOOLS);

/** An annotation as another program may write it. */
function annotation(target: unknown, more: object = {}) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://a.example/1',
    type: 'Annotation',
    target,
    ...more,
  };
}

function notesIn(value: unknown) {
  const result = read(value);
  if (result.type === 'refused') throw new Error(result.refusal.why);
  return result;
}

const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix });

const left = (bodyValue: string, target: unknown) => annotation(target, { id: bodyValue, bodyValue });

test('what is left out is named by the words that it is on, or else that it says, five at most', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((words) => left(words, ADDRESS));
  const { leftOut } = notesIn([...pages, left('g', { source: ADDRESS, selector: quote(' the\n') })]);
  expect(leftOut).toEqual([
    { why: 'whole-page', count: 6, examples: ['a', 'b', 'c', 'd', 'e'] },
    { why: 'unsure', count: 1, examples: ['the'] },
  ]);
});

const by = (id: string, creator: unknown) => annotation(`${ADDRESS}#board-address`, { id, creator });

test('who wrote it is told, by name or else by address', () => {
  const { writtenBy } = notesIn([
    by('1', { name: 'Carl' }),
    by('2', 'https://a.example/dana'),
    by('3', 'https://a.example/dana'),
    by('4', undefined),
  ]);
  expect(writtenBy).toEqual({ names: ['https://a.example/dana', 'Carl'], notes: 3 });
});
