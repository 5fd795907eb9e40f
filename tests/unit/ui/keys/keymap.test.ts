import { describe, expect, test } from 'vitest';
import { KEY_GROUPS, placeWords } from '../../../../src/ui/keys/key-words.ts';
import { isCharacter, KEYMAP } from '../../../../src/ui/keys/keymap.ts';
import type { KeyName } from '../../../../src/ui/keys/keymap.ts';

const strokes = KEYMAP.flatMap((binding): readonly string[] => binding.strokes);

test('no stroke does two things, alone or as the first of two', () => {
  const firsts = new Set(strokes.filter((stroke) => stroke.includes(' ')).map((stroke) => stroke.split(' ')[0] ?? ''));
  expect(strokes.filter((stroke, index) => strokes.indexOf(stroke) !== index)).toEqual([]);
  expect(strokes.filter((stroke) => firsts.has(stroke))).toEqual([]);
});

test.each([
  ['j', true],
  ['[', true],
  ['g c', true],
  ['Enter', false],
  ['Shift+ArrowLeft', false],
  ['Mod+k', false],
])('%s can be switched off: %s', (stroke, off) => {
  expect(isCharacter(stroke)).toBe(off);
});

describe('help', () => {
  const shown = Object.values(KEY_GROUPS).flatMap((names): readonly KeyName[] => names);

  test('shows every key once', () => {
    expect(shown.toSorted()).toEqual(KEYMAP.map(({ does }) => does).toSorted());
  });

  test.each(Object.entries(KEY_GROUPS))('says of %s where its keys hold, and that is one place', (_, names) => {
    const own: readonly KeyName[] = names;
    const places = KEYMAP.filter(({ does }) => own.includes(does)).map(({ holds }) => placeWords(holds));
    expect(new Set(places).size).toBe(1);
  });
});
