import { describe, expect, test } from 'vitest';
import type { Range } from '../../../../src/edition/model.ts';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { proseHtml } from '../../../../src/ui/prose/prose-html.ts';
import { prose } from '../../../../src/ui/prose/prose.ts';
import { TEXTS } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { block, blocks, gone, instead, LINE_END, row, written } from '../../../fixtures/transcribed/written-text.ts';
import type { Part } from '../../../fixtures/transcribed/written-text.ts';
import { paintFor, passageWith, textOf } from './drawn-letters.ts';

function drawn(text: ViewState['text'], ...parts: readonly Part[]): string {
  const passage = written(...parts);
  return proseHtml(prose(passageWith(passage.text, passage.ranges), paintFor(text)));
}

/** What is seen in each text: without what is hidden, with what stands in shadow roots; traces and signs are left out. */
function seen(text: ViewState['text'], ...parts: readonly Part[]): string {
  return drawn(text, ...parts)
    .replaceAll(/<span class="read">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '');
}

test.each(TEXTS)('what is drawn of each letter is its text, in the %s text', (text) => {
  for (const passage of passagesIn(transcribed)) {
    expect(textOf(prose(passage, paintFor(text)))).toBe(passage.text);
  }
});

describe('the two texts', () => {
  test.each<[string, Part[], string, string]>([
    ['spelling', ['a ', instead('original', 'vnd', 'und'), ' b'], 'a und b', 'a vnd b'],
    ['an abbreviation', [instead('abbreviation', 'H.', 'Herr'), ' M'], 'Herr M', 'H. M'],
    ['a slip', [instead('slip', 'dsas', 'dass')], 'dass', 'dsas'],
    ['struck words', ['a ', gone('deletion', 'b '), 'c'], 'a c', 'a b c'],
    ['words at the very end', ['a', gone('superfluous', ' a')], 'a', 'a a'],
    ['words at the very beginning', [gone('deletion', 'b '), 'a'], 'a', 'b a'],
    [
      'one within another',
      [
        [
          { type: 'written', how: 'original', text: 'vnd o' },
          instead('abbreviation', 'u.', 'und'),
          gone('deletion', 'x'),
          ' oder',
        ],
      ],
      'und oder',
      'vnd o',
    ],
  ])('%s', (_, parts, reading, diplomatic) => {
    expect(seen('reading', ...parts)).toBe(reading);
    expect(seen('diplomatic', ...parts)).toBe(diplomatic);
  });

  test('what was struck out leaves a trace in the reading text', () => {
    expect(drawn('reading', 'a', gone('deletion', 'b'))).toMatch(
      /^a<span class="gone" [^>]*title="Struck out: [^>]*><\/span>$/,
    );
  });

  test('a note on mended words stands on them in both', () => {
    const { text, ranges } = written('a ', instead('original', 'vnd', 'und'), ' b');
    const marks = [{ start: 0, end: 5, note: 'n', number: 1, style: 'note' as const }];
    const html = proseHtml(prose(passageWith(text, ranges), paintFor('diplomatic', marks)));
    expect(html).toMatch(
      /<mark [^>]*data-number="1"><span class="written"><span class="on-paper"[^>]*><template shadowrootmode="open">/,
    );
  });

  test('lines end only in the text as it is written', () => {
    expect(drawn('reading', 'a', LINE_END, 'b')).toBe('a b');
    expect(drawn('diplomatic', 'a', LINE_END, 'b')).toBe('a<span class="line-end" data-edge="first last"> </span>b');
  });
});

describe('the build of a letter', () => {
  test('blocks are elements, one in another', () => {
    expect(
      drawn(
        'reading',
        blocks('opener', block('dateline', 'Lyon'), block('salutation', 'Cher')),
        block('paragraph', 'a'),
      ),
    ).toBe(
      '<div data-block="opener"><div data-block="dateline">Lyon\n</div><div data-block="salutation">Cher\n</div></div>' +
        '<div data-block="paragraph">a\n</div>',
    );
  });

  test('rows that follow one another are a table', () => {
    const html = drawn('reading', row('a', 'b'), row('c', ''), block('paragraph', 'd'), row('e', 'f'));
    expect(html.match(/role="table"/g)).toHaveLength(2);
    expect(html).toMatch(
      /^<div data-block="table" role="table"><div data-block="row" role="row"><div data-block="cell" role="cell">a\t<\/div>/,
    );
  });

  test('items are a list, and one within an item is a list of its own', () => {
    const html = drawn('reading', blocks('item', 'a\n', block('item', 'b'), block('item', 'c')), block('item', 'd'));
    expect(html.match(/role="list"/g)).toHaveLength(2);
    expect(html).toMatch(
      /^<div data-block="list" role="list"><div data-block="item" role="listitem">a\n<div data-block="list"/,
    );
    expect(html).toMatch(/c\n<\/div><\/div><\/div><div data-block="item" role="listitem">d\n<\/div><\/div>$/);
  });

  test('each block runs as its own words do', () => {
    const html = drawn('reading', block('paragraph', 'Lieber'), block('paragraph', 'السلام عليكم'));
    expect(html).toBe(
      '<div data-block="paragraph" dir="ltr">Lieber\n</div><div data-block="paragraph" dir="rtl">السلام عليكم\n</div>',
    );
  });

  test('a language that is spoken across blocks parts no block', () => {
    const { text, ranges } = written(block('paragraph', 'ab cd'), block('paragraph', 'ef gh'));
    const language: Range = { type: 'language', lang: 'fr', start: 3, end: 8 };
    const html = proseHtml(prose(passageWith(text, [language, ...ranges]), paintFor('reading')));
    expect(html.match(/data-block/g)).toHaveLength(2);
    expect(html.match(/lang="fr"/g)).toHaveLength(2);
  });

  test('what is said of a word stands within its block', () => {
    const html = drawn(
      'reading',
      block('paragraph', [{ type: 'markup', name: 'measure' }, 'Elle']),
      block('paragraph', 'b'),
    );
    expect(html).toMatch(
      /^<div data-block="paragraph"><span[^>]*data-says="marked “measure”"><\/span>.*data-says="end of “measure”"><\/span>\n<\/div>/,
    );
  });
});

describe('between the words', () => {
  test('the sign of a note stands behind the last word of what it is on, not in the next block', () => {
    const html = drawn(
      'reading',
      [{ type: 'remark', by: 'editor', text: 'x' }, block('paragraph', 'a b')],
      block('paragraph', 'c'),
    );
    expect(html).toMatch(
      /^<div data-block="paragraph">a b<a [^>]*href="#p-remark-1"[^>]*data-remark="1"[^>]*><\/a>\n<\/div>/,
    );
  });

  test('a page begins in its block', () => {
    expect(drawn('reading', block('paragraph', 'a'), block('paragraph', [{ type: 'page', label: '2' }], 'b'))).toMatch(
      /<div data-block="paragraph"><span class="page-begins" data-label="\u2068p. 2\u2069"><\/span>b\n<\/div>$/,
    );
  });

  test.each([
    ['https://a.example/b.jpg', 'href="https://a.example/b.jpg" target="_blank" rel="noreferrer noopener"'],
    ['#w-2', 'href="#w-2"'],
  ])('a link to %s leads there', (url, attributes) => {
    expect(drawn('reading', [{ type: 'link', url }, 'a'])).toContain(attributes);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'letter 12', '#" onclick="x'])('nothing leads to %s', (url) => {
    const html = drawn('reading', [{ type: 'link', url }, 'a'], [{ type: 'page', label: '1', image: url }]);
    expect(html).not.toContain('<a');
    expect(html).not.toContain('href');
  });
});
