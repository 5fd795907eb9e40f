import { expect, test } from 'vitest';
import { placed } from '../../../../src/notes/codebook/place-tag.ts';
import { spotAfter } from '../../../../src/notes/codebook/tag-moves.ts';
import type { TagMove } from '../../../../src/notes/codebook/tag-moves.ts';
import { tagTree } from '../../../../src/notes/codebook/tag-tree.ts';
import { at, tagOf } from './shelf.ts';

const TAGS = [
  tagOf('a'),
  tagOf('b', { order: 1 }),
  tagOf('c', { order: 2 }),
  tagOf('x', { parent: 'a' }),
  tagOf('y', { parent: 'a', order: 1 }),
];

test.each<[string, TagMove, string | undefined]>([
  ['b', 'up', 'b a -x -y c'],
  ['b', 'down', 'a -x -y c b'],
  ['b', 'in', 'a -x -y -b c'],
  ['x', 'out', 'a -y x b c'],
  ['y', 'in', 'a -x --y b c'],
  ['a', 'up', undefined],
  ['c', 'down', undefined],
  ['x', 'in', undefined],
  ['a', 'out', undefined],
])('%s goes %s', (id, move, outline) => {
  const spot = spotAfter(TAGS, id, move);
  const tree = spot && tagTree(placed(TAGS, id, spot, at(1)));
  expect(tree?.map(({ tag, above }) => '-'.repeat(above.length) + tag.id).join(' ')).toBe(outline);
});
