import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../../src/routing/address.ts';
import { findSelected, selectedIn, withSelected } from '../../../src/routing/selected-words.ts';
import { FIRST_VIEW } from '../../../src/views/view-state.ts';
import type { ViewState } from '../../../src/views/view-state.ts';

const VIEW: ViewState = { ...FIRST_VIEW, align: 'date', find: 'naïve & #1', at: 'board-internet' };

function url(address: string): URL {
  return new URL(address, 'https://example.org/letters/');
}

/** What a link to these words selects in a text, which may be another by then. */
function followed(text: string, words: string, later = text): string | undefined {
  const start = text.indexOf(words);
  const linked = selectedIn(url(withSelected(toAddress(VIEW), text, { start, end: start + words.length })));
  const found = linked && findSelected(later, linked);
  return found && later.slice(found.start, found.end);
}

property.prop([
  fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), fc.string()),
])('words come back from a link as they were selected, and the view with them', ([before, words, after]) => {
  const text = before + words + after;
  const span = { start: before.length, end: before.length + words.length };
  const link = url(withSelected(toAddress(VIEW), text, span));
  const linked = selectedIn(link);
  expect(linked && findSelected(text, linked)).toEqual(span);
  expect(fromAddress(link)).toEqual(VIEW);
});

property.prop([fc.string()])('any address gives words or none', (search) => {
  expect(() => selectedIn({ search: `?${search}`, hash: '' })).not.toThrow();
});

test('a kept link never changes its meaning', () => {
  expect(selectedIn(url('?align=date&selected=3-6+the#board-internet'))).toEqual({
    start: 3,
    end: 6,
    beginning: 'the',
    ending: '',
  });
  expect(selectedIn(url('#board-internet?selected=3-200+the%20image&selected-to=commander'))).toMatchObject({
    end: 200,
    ending: 'commander',
  });
});

test.each(['', '6-3 the', '3-6 ', '3-6', 'a-b the', '-3-6 the', '3-99999999 the'])(
  'what is no stretch of words is none: %j',
  (selected) => {
    expect(selectedIn({ search: '', hash: `#a?${new URLSearchParams({ selected })}` })).toBeUndefined();
  },
);

describe('in a text that has changed', () => {
  const long = 'It is really surprising that the brothers should speak of this at all, when nobody had asked them to.';

  test('words are found where they stand now', () => {
    expect(followed('Send the money.', 'the money', 'Please send the money.')).toBe('the money');
    expect(followed(`A ${long} B`, long, `A word before. ${long} B`)).toBe(long);
  });

  test('what was put between the ends of a long stretch goes along', () => {
    const longer = long.replace('should speak', 'should, even then, speak');
    expect(followed(`A ${long} B`, long, `An ${longer} B`)).toBe(longer);
  });

  test('words that stand in it twice are not guessed at', () => {
    expect(followed('Send the money.', 'the', 'Please send the man the money.')).toBeUndefined();
    expect(followed(`A ${long} B`, long, `An ${long} B ${long}`)).toBeUndefined();
  });

  test('words that are gone, or end before they begin, are not found', () => {
    expect(followed('Send the money.', 'money', 'Send the men.')).toBeUndefined();
    expect(followed(`A ${long} B`, long, `${long.slice(60)} ${long.slice(0, 60)}`)).toBeUndefined();
  });
});
