import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Range } from '../../../../src/edition/model.ts';
import { prose } from '../../../../src/ui/prose/prose.ts';
import { TEXTS } from '../../../../src/views/view-state.ts';
import { paintFor, passageWith, textOf } from './drawn-letters.ts';

const KINDS = [
  'block',
  'written',
  'addition',
  'supplied',
  'unclear',
  'lost',
  'line-end',
  'page',
  'remark',
  'hand',
  'figure',
  'link',
  'markup',
  'language',
  'emphasis',
] as const;

function anyRange(type: (typeof KINDS)[number], start: number, end: number): Range {
  const said = {
    block: { kind: 'paragraph', type },
    written: { how: 'original', text: 'x', type },
    remark: { by: 'editor', text: 'x', type },
    hand: { hand: 'x', type },
    link: { url: 'https://a.example/', type },
    markup: { name: 'x', type },
    language: { lang: 'ar', type },
  };
  return { ...(type in said ? said[type as keyof typeof said] : { type }), start, end } as Range;
}

property.prop([
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom(...KINDS), fc.boolean())),
  fc.constantFrom(...TEXTS),
])('whatever overlaps or lies between characters, every character is drawn once and in order', (text, all, shown) => {
  const spans = all.map(([a, b, type, empty]) => ({
    type,
    start: Math.min(a, b),
    end: empty ? Math.min(a, b) : Math.max(a, b),
  }));
  const inside = spans.filter(({ end }) => end <= text.length);
  const ranges = inside.map(({ type, start, end }) => anyRange(type, start, end));
  const marks = inside.slice(0, 3).map(({ start, end }, index) => ({
    start,
    end,
    note: `n${index}`,
    number: index,
    style: 'note' as const,
    says: { begins: 'a', ends: 'b', lang: 'en' },
  }));
  expect(textOf(prose(passageWith(text, ranges), paintFor(shown, marks)))).toBe(text);
});
