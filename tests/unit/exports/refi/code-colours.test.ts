import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourLike, hexOf } from '../../../../src/exports/refi/code-colours.ts';
import { TAG_COLOURS } from '../../../../src/notes/tag.ts';

const STYLES = readFileSync(new URL('../../../../src/ui/notes/tags/tag-sign.css', import.meta.url), 'utf8');

test.each(TAG_COLOURS)('%s is the colour of tags on a light page, and is known again', (colour) => {
  expect(STYLES).toContain(`--tag-${colour}: light-dark(${hexOf(colour)},`);
  expect(colourLike(hexOf(colour))).toBe(colour);
});

test('other colours become those that are like them', () => {
  expect(['#F00', '#0000ff', '46AA00', ' #808080 ', '#ff9800', '#fff'].map(colourLike)).toEqual([
    'red',
    'blue',
    'green',
    'grey',
    'amber',
    'grey',
  ]);
  expect(['', 'red', '#12', '#12345g'].map(colourLike)).toEqual([undefined, undefined, undefined, undefined]);
});
