import { expect, test } from 'vitest';
import { ADDRESS } from '../made-notes.ts';
import { annotation, notesIn, quote } from './foreign-file.ts';

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
