import { describe, expect, test } from 'vitest';
import { refusalOf, stepPlan } from '../../../../src/notes/codebook/codebook-step.ts';
import type { CodebookStep } from '../../../../src/notes/codebook/codebook-step.ts';
import { childrenOf, tagTree } from '../../../../src/notes/codebook/tag-tree.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { present } from '../../../../src/notes/kept.ts';
import { tagsOf } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { at, made, taggedNote, tagOf } from './shelf.ts';

function done(now: Everything, step: CodebookStep) {
  const edits = stepPlan(step, at(9))(now);
  return { ...made(now, edits), changed: edits.map(({ after }) => after.id) };
}

function outline(tags: readonly Tag[]): readonly string[] {
  return tagTree(tags).map(({ tag, above }) => '-'.repeat(above.length) + tag.name);
}

function tagsOnly(...tags: readonly Tag[]): Everything {
  return { notes: [], tags };
}

describe('a new tag', () => {
  test('stands last under its parent, by its trimmed and composed name, under a sign of its own', () => {
    const now = tagsOnly(tagOf('a'), tagOf('b', { parent: 'a', order: 3 }));
    const { now: then, changed } = done(now, { type: 'add', id: 'c', name: '  Cafe\u0301  law ', parent: 'a' });
    expect(outline(then.tags)).toEqual(['a', '-b', '-Café law']);
    expect(changed).toEqual(['c']);
    expect(then.tags.at(-1)).toMatchObject({ colour: 'green', glyph: 'flag', definition: '', revision: 1 });
  });

  test.each([
    ['  ', { type: 'empty' }],
    ['x'.repeat(201), { type: 'long' }],
    [' b', { type: 'taken', by: { id: 'b' } }],
  ])('is not made by the name %j', (name, why) => {
    const now = tagsOnly(tagOf('a'), tagOf('b', { parent: 'a' }));
    const step = { type: 'add', id: 'c', name, parent: 'a' } as const;
    expect(refusalOf(step, now.tags)).toMatchObject(why);
    expect(done(now, step).changed).toEqual([]);
    expect(refusalOf({ ...step, name: 'b', parent: undefined }, now.tags)).toBeUndefined();
  });

  test('has 80 different signs to take', () => {
    let now = tagsOnly();
    for (let count = 0; count < 80; count += 1)
      now = done(now, { type: 'add', id: `t${count}`, name: `t${count}` }).now;
    expect(new Set(now.tags.map(({ colour, glyph }) => `${colour} ${glyph}`)).size).toBe(80);
  });
});

const SHIFTED = ['c', 'd', 'e', '-a', '--b'];

describe('the place of a tag', () => {
  const five = tagsOnly(...['a', 'b', 'c', 'd', 'e'].map((id, order) => tagOf(id, { order })));

  test('is changed in as few tags as can be', () => {
    const first = done(five, { type: 'place', id: 'e', spot: { parent: undefined, before: 'b' } });
    expect(outline(first.now.tags)).toEqual(['a', 'e', 'b', 'c', 'd']);
    expect(first.changed).toEqual(['e']);
    // Tags of one number leave no room between them.
    const even = tagsOnly(...['a', 'b', 'c', 'd'].map((id, order) => tagOf(id, { order: order === 3 ? 9 : 0 })));
    const second = done(even, { type: 'place', id: 'd', spot: { parent: undefined, before: 'b' } });
    expect(outline(second.now.tags)).toEqual(['a', 'd', 'b', 'c']);
    expect(second.changed.toSorted()).toEqual(['b', 'c', 'd']);
  });

  test('is never under itself, and what is under it follows', () => {
    const { now } = done(five, { type: 'place', id: 'b', spot: { parent: 'a' } });
    expect(done(now, { type: 'place', id: 'a', spot: { parent: 'b' } }).changed).toEqual([]);
    expect(done(now, { type: 'place', id: 'a', spot: { parent: 'a' } }).changed).toEqual([]);
    expect(outline(done(now, { type: 'place', id: 'a', spot: { parent: 'e' } }).now.tags)).toEqual(SHIFTED);
  });

  test('is at the top for what two tabs have put under itself, and can be mended from there', () => {
    const circle = tagsOnly(tagOf('a', { parent: 'b' }), tagOf('b', { parent: 'a' }), tagOf('c', { parent: 'a' }));
    expect(outline(circle.tags)).toEqual(['a', '-c', 'b']);
    expect(tagTree(circle.tags).map(({ circular }) => circular)).toEqual([true, false, true]);
    const { now } = done(circle, { type: 'place', id: 'b', spot: { parent: 'c' } });
    expect(outline(now.tags)).toEqual(['a', '-c', '--b']);
    expect(tagTree(now.tags).some(({ circular }) => circular)).toBe(false);
  });

  test('is refused where its name is taken, but not among its own', () => {
    const now = tagsOnly(
      tagOf('a'),
      tagOf('b', { parent: 'a', name: 'x' }),
      tagOf('c', { name: 'x' }),
      tagOf('d', { name: 'x' }),
    );
    expect(refusalOf({ type: 'place', id: 'c', spot: { parent: 'a' } }, now.tags)).toMatchObject({ by: { id: 'b' } });
    expect(refusalOf({ type: 'place', id: 'c', spot: { parent: undefined } }, now.tags)).toBeUndefined();
  });
});

describe('merging', () => {
  const now: Everything = {
    notes: [
      taggedNote('1', ['a']),
      taggedNote('2', ['x', 'a', 'b']),
      { ...taggedNote('3', ['a']), deleted: at(1).toISOString() },
      taggedNote('4', ['x']),
    ],
    tags: [
      tagOf('a', { definition: 'When paid.', memo: 'See 1902.' }),
      tagOf('b', { order: 1, memo: 'Own memo.' }),
      tagOf('c', { parent: 'a' }),
    ],
  };

  test('gives every note the other tag once, also in the trash, and loses no word', () => {
    const { now: then, changed } = done(now, { type: 'merge', id: 'a', into: 'b' });
    expect(then.notes.map(tagsOf)).toEqual([['b'], ['x', 'b'], ['b'], ['x']]);
    expect(then.notes[2]?.deleted).toBeDefined();
    expect(outline(then.tags)).toEqual(['b', '-c']);
    expect(then.tags.find(({ id }) => id === 'b')?.memo).toBe('Own memo.\n\na:\n\nWhen paid.\n\nSee 1902.');
    expect(changed.toSorted()).toEqual(['a', 'b', 'c', 'urn:uuid:1', 'urn:uuid:2', 'urn:uuid:3']);
  });

  test('into a tag under it raises that to its place', () => {
    const tree = tagsOnly(
      tagOf('z'),
      tagOf('a', { order: 1 }),
      tagOf('c', { parent: 'a' }),
      tagOf('d', { parent: 'c' }),
      tagOf('y', { order: 2 }),
    );
    const { now: then } = done(tree, { type: 'merge', id: 'a', into: 'd' });
    expect(outline(then.tags)).toEqual(['z', 'd', '-c', 'y']);
    expect(done(tree, { type: 'merge', id: 'a', into: 'a' }).changed).toEqual([]);
  });
});

test('splitting gives the chosen notes a new tag in place of the old, next to it', () => {
  const now: Everything = {
    notes: [taggedNote('1', ['a', 'x']), taggedNote('2', ['a']), taggedNote('3', ['x'])],
    tags: [tagOf('a'), tagOf('b', { order: 1 })],
  };
  const notes = ['urn:uuid:1', 'urn:uuid:3'];
  const { now: then } = done(now, { type: 'split', id: 'a', notes, as: 'n', name: 'New' });
  expect(then.notes.map(tagsOf)).toEqual([['n', 'x'], ['a'], ['x']]);
  expect(outline(then.tags)).toEqual(['a', 'New', 'b']);
  expect(refusalOf({ type: 'split', id: 'a', notes, as: 'n', name: 'b' }, now.tags)).toMatchObject({ type: 'taken' });
});

test('deleting leaves the tag on its notes, and takes what is under it along or up', () => {
  const now: Everything = {
    notes: [taggedNote('1', ['b'])],
    tags: [
      tagOf('a'),
      tagOf('b', { order: 1 }),
      tagOf('c', { parent: 'b' }),
      tagOf('d', { parent: 'b', order: 1 }),
      tagOf('e', { order: 2 }),
    ],
  };
  const up = done(now, { type: 'delete', id: 'b', children: 'up' });
  expect(outline(up.now.tags)).toEqual(['a', 'c', 'd', 'e']);
  expect(up.now.notes.map(tagsOf)).toEqual([['b']]);
  const too = done(now, { type: 'delete', id: 'b', children: 'too' });
  expect(outline(too.now.tags)).toEqual(['a', 'e']);
  expect(too.changed.toSorted()).toEqual(['b', 'c', 'd']);
});

test('words that another tab wrote meanwhile stay before those written here', () => {
  const now = tagsOnly(tagOf('a', { memo: 'theirs' }));
  const memo = (base: string, text: string) => {
    const { now: then } = done(now, { type: 'write', id: 'a', field: 'memo', base, text });
    return present(then.tags)[0]?.memo;
  };
  expect(memo('theirs', 'ours')).toBe('ours');
  expect(memo('', 'ours')).toBe('theirs\n\nours');
  expect(memo('old', '')).toBe('theirs');
});

test('a tag under one in the trash stands at the top until that is back', () => {
  const tags = [tagOf('a', { deleted: at(1).toISOString() }), tagOf('b', { parent: 'a' })];
  expect(childrenOf(tags, undefined).map(({ id }) => id)).toEqual(['b']);
});

test('a tag is put back where it stood, unless its name is taken there by now', () => {
  const gone = tagOf('b', { parent: 'a', deleted: at(1).toISOString() });
  const step = { type: 'restore', id: 'b' } as const;
  const { now: then, changed } = done(tagsOnly(tagOf('a'), gone), step);
  expect(outline(then.tags)).toEqual(['a', '-b']);
  expect(changed).toEqual(['b']);
  const taken = tagsOnly(tagOf('a'), gone, tagOf('c', { parent: 'a', name: 'B' }));
  expect(refusalOf(step, taken.tags)).toMatchObject({ type: 'taken', by: { id: 'c' } });
  expect(done(taken, step).changed).toEqual([]);
});
