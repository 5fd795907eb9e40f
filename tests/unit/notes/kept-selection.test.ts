import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { keptSelection } from '../../../src/notes/kept-selection.ts';

/** A text with its selection between bars; one bar is a cursor. */
function marked(words: string) {
  const [before = '', selected = '', after] = words.split('|');
  const text = words.replaceAll('|', '');
  return { text, start: before.length, end: after === undefined ? before.length : before.length + selected.length };
}

test.each([
  ['base text here|', 'ONE base text here', 'ONE base text here|'],
  ['base |text| here', 'ONE base text here', 'ONE base |text| here'],
  ['base| text here', 'base text here and more', 'base| text here and more'],
  ['here|', 'here and more', 'here| and more'],
  ['|here', 'ONE here', '|ONE here'],
  ['a long| word here', 'a short here', 'a short| here'],
  ['a |long word| here', 'a here', 'a |here'],
  ['all of| it', '', '|'],
  ['a|', 'aa', 'a|a'],
])('“%s” becomes “%s”', (before, text, after) => {
  expect(keptSelection(marked(before), text)).toEqual(marked(after));
});

property.prop([fc.string(), fc.string(), fc.string(), fc.string(), fc.nat()])(
  'words that were not touched stay before and behind the cursor',
  (head, removed, inserted, tail, seed) => {
    const before = head + removed + tail;
    const text = head + inserted + tail;
    const start = seed % (before.length + 1);
    const kept = keptSelection({ text: before, start, end: start }, text);
    expect(kept.start).toBeGreaterThanOrEqual(0);
    expect(kept.start).toBeLessThanOrEqual(text.length);
    if (start < head.length) expect(text.slice(0, kept.start)).toBe(before.slice(0, start));
    if (start <= head.length + removed.length) return;
    // Among letters that are the same, what was written may have come before the cursor or behind it: behind is right then, too.
    const isBehind = text.slice(0, kept.start) === before.slice(0, start);
    expect(isBehind || text.slice(kept.start) === before.slice(start)).toBe(true);
  },
);
