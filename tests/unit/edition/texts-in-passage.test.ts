import { expect, test } from 'vitest';
import type { Passage } from '../../../src/edition/model.ts';
import { textsInPassage } from '../../../src/edition/texts-in-passage.ts';

const PASSAGE: Passage = {
  id: 'a.1',
  letter: 'a',
  text: 'und komme',
  ranges: [
    { type: 'written', how: 'original', start: 0, end: 3, text: 'vnd' },
    { type: 'written', how: 'superfluous', start: 3, end: 3, text: ' ' },
    { type: 'remark', by: 'editor', start: 4, end: 9, text: 'Perhaps “kam”.' },
    { type: 'remark', by: 'author', start: 4, end: 9, text: 'Soon.' },
  ],
  speaker: 'letter',
  wordedBy: 'letter',
  words: 2,
  themes: [],
  source: 'edition',
  place: {},
  certainty: 'high',
  notes: [],
  lang: 'de',
};

test('words of the paper are found as another wording, remarks of editors as the edition’s, each by an id of its own', () => {
  const texts = textsInPassage(PASSAGE).map(({ id, reading, remark }) => [id, reading?.text ?? remark?.text]);
  expect(texts).toEqual([
    ['a.1', undefined],
    ['a.1/r0', 'vnd'],
    ['a.1/r2', 'Perhaps “kam”.'],
  ]);
});
