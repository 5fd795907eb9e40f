import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { normalForm } from '../../../src/edition/normal-form.ts';

/** Half of them belong before the other half. */
const MARKS = '\u0315'.repeat(50_000) + '\u0316'.repeat(50_000);

property.prop([
  fc.string({ unit: fc.constantFrom(...'ae \u0301\u0315\u0316éﬁガ각\u1100\u1161\uff76\uff9e'), maxLength: 300 }),
  fc.constantFrom('NFC', 'NFKC', 'NFKD'),
])('a text is in its normal form', (text, form) => {
  fc.pre(!/[\p{M}\uff9e]{65}/u.test(text));
  expect(normalForm(text, form)).toBe(text.normalize(form));
});

test('so is what stands about a run of marks that no letter has', () => {
  const marks = '\u0315\u0316'.repeat(33);
  expect(normalForm(`e\u0301 ﬁe${marks} e\u0301`, 'NFKC')).toBe(`é fie${marks} é`);
  expect(normalForm(`e\u0301 ﬁe${marks.slice(2)} e\u0301`, 'NFKC')).toBe(
    `é fie${'\u0316'.repeat(32)}${'\u0315'.repeat(32)} é`,
  );
});

// In order, with each of them moved before those that it precedes, these take many seconds.
test.each(['NFC', 'NFKC', 'NFKD'] as const)('a hundred thousand marks in %s stay as they are', (form) => {
  expect(normalForm(`a${MARKS}`, form) === `a${MARKS}`).toBe(true);
  const halves = '\u0315\uff9e'.repeat(50_000);
  expect(normalForm(`a${halves}`, form) === `a${halves}`).toBe(true);
});

/** Whether others may be put before it. */
const isMoved = (mark: string) => `${mark}\u0334`.normalize('NFD') !== `${mark}\u0334`;

test('nothing else becomes a mark that has an order', () => {
  const all = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));
  const others = all.filter((one) => !/\p{M}/u.test(one) && one.normalize('NFKD') !== one);
  expect(others.filter((one) => isMoved(Array.from(one.normalize('NFKD'))[0] ?? ''))).toEqual(['\uff9e', '\uff9f']);
});
