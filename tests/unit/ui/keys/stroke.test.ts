import { describe, expect, test } from 'vitest';
import { strokeOf } from '../../../../src/ui/keys/stroke.ts';

const NONE = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const SHIFT = { shiftKey: true };
const ALT_GR = { altGr: true, ctrlKey: true, altKey: true };

/** What a key press is, given as the browser tells it. */
function stroke(key: string, code: string, held: { readonly altGr?: boolean; readonly [name: string]: boolean } = {}) {
  const press = {
    ...NONE,
    ...held,
    key,
    code,
    getModifierState: (name: string) => name === 'AltGraph' && !!held.altGr,
  };
  return strokeOf(press, held['apple']);
}

test.each([
  ['a letter', 'j', 'KeyJ', {}, 'j'],
  ['a letter with Caps Lock', 'J', 'KeyJ', {}, 'j'],
  ['a letter with Shift, which is left free', 'J', 'KeyJ', SHIFT, undefined],
  ['a digit', '1', 'Digit1', {}, '1'],
  ['the sign over a digit', '!', 'Digit1', SHIFT, undefined],
  ['a bracket', '[', 'BracketLeft', {}, '['],
  ['the sign over a bracket', '{', 'BracketLeft', SHIFT, undefined],
  ['a question mark', '?', 'Slash', SHIFT, '?'],
  ['a slash', '/', 'Slash', {}, '/'],
  ['a letter with Alt', 'j', 'KeyJ', { altKey: true }, undefined],
  ['a bracket with Alt', '[', 'BracketLeft', { altKey: true }, undefined],
  ['a named key', 'Enter', 'Enter', {}, 'Enter'],
  ['a named key with Shift', 'ArrowLeft', 'ArrowLeft', SHIFT, 'Shift+ArrowLeft'],
  ['a named key with Ctrl', 'Enter', 'Enter', { ctrlKey: true }, undefined],
] as const)('on an English keyboard: %s', (_, key, code, held, meant) => {
  expect(stroke(key, code, held)).toBe(meant);
});

test.each([
  ['Ctrl and K', 'k', { ctrlKey: true }, 'Mod+k'],
  ['Ctrl, Shift and K, which browsers have uses for', 'K', { ctrlKey: true, shiftKey: true }, undefined],
  ['Command and K elsewhere than on Apple’s', 'k', { metaKey: true }, undefined],
  ['Command and K on Apple’s', 'k', { metaKey: true, apple: true }, 'Mod+k'],
  ['Ctrl and K on Apple’s, which cuts a line in fields', 'k', { ctrlKey: true, apple: true }, undefined],
  ['both', 'k', { ctrlKey: true, metaKey: true }, undefined],
] as const)('%s', (_, key, held, meant) => {
  expect(stroke(key, 'KeyK', held)).toBe(meant);
});

describe('keyboards of other languages', () => {
  test.each([
    ['Arabic: a letter counts by its place', 'ت', 'KeyJ', {}, 'j'],
    ['Arabic: the bracket’s place', 'ج', 'BracketLeft', {}, '['],
    ['Arabic: its question mark', '؟', 'Slash', SHIFT, '?'],
    ['Arabic: the slash’s place', 'ظ', 'Slash', {}, '/'],
    ['German: a slash is over a digit', '/', 'Digit7', SHIFT, '/'],
    ['German: a hyphen in the slash’s place is none', '-', 'Slash', {}, undefined],
    ['Arabic: its digits', '١', 'Digit1', {}, '1'],
    ['Arabic: with Ctrl', 'ن', 'KeyK', { ctrlKey: true }, 'Mod+k'],
    ['Russian: a letter counts by its place', 'о', 'KeyJ', {}, 'j'],
    ['Russian: the bracket’s place', 'х', 'BracketLeft', {}, '['],
    ['French: a letter counts as typed', 'a', 'KeyQ', {}, 'a'],
    ['French: a letter not in the keymap is nothing else', 'q', 'KeyA', {}, 'q'],
    ['French: a digit with Shift', '1', 'Digit1', SHIFT, '1'],
    ['French: the sign on a digit’s key', '&', 'Digit1', {}, '1'],
    ['French: a bracket with AltGr', '[', 'Digit5', ALT_GR, '['],
    ['French: the dead key at the bracket’s place', 'Dead', 'BracketLeft', {}, '['],
    ['French: a question mark', '?', 'KeyM', SHIFT, '?'],
    ['German: a bracket with AltGr', ']', 'Digit9', ALT_GR, ']'],
    ['German: a bracket with Option', '[', 'Digit5', { altKey: true, apple: true }, '['],
    ['German: another sign with AltGr', '@', 'KeyQ', ALT_GR, undefined],
    ['Polish: a letter with AltGr', 'ń', 'KeyN', ALT_GR, undefined],
    ['Dvorak: a letter counts as typed', 'h', 'KeyJ', {}, 'h'],
  ] as const)('%s', (_, key, code, held, meant) => {
    expect(stroke(key, code, held)).toBe(meant);
  });
});
