import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { shownName } from '../../../src/rescue/shown-name.ts';

test('what turns or hides the characters about it is shown by its number', () => {
  expect(shownName('letters\u202etxt.exe')).toBe('letters⟨U+202E⟩txt.exe');
  expect(shownName('a\u2069\u2066b\u200b\u0000\n\u{e0041}')).toBe(
    'a⟨U+2069⟩⟨U+2066⟩b⟨U+200B⟩⟨U+0000⟩⟨U+000A⟩⟨U+E0041⟩',
  );
});

test('names as people write them stay as they are', () => {
  for (const name of ['رسائل تمبكتو', 'می‌خواهم', 'Œuvres, 1791–1794', '👩‍🔬', '٣ \u0600٤'])
    expect(shownName(name)).toBe(name);
});

/** Letters among what turns them about. */
const SIGNS = fc.constantFrom(...'aب\u202a\u202c\u202e\u2066\u2069\u200f\u061c\u0000');

test.prop([fc.string({ unit: SIGNS })])('nothing that overrides direction is left in any name', (name) => {
  expect(shownName(name)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
});
