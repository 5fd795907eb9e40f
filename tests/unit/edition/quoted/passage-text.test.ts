import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassageText } from '../../../../src/edition/quoted/passage-text.ts';
import type { PassageText } from '../../../../src/edition/quoted/passage-text.ts';
import { element, harbourContext, placesOf } from './sample.ts';

/** Reads what stands in a quote; every range as `type(words)`. */
function read(inside: string): { text: string; ranges: readonly string[]; problems: readonly string[] } {
  const context = harbourContext();
  const { text, ranges } = readPassageText(element(`<quote>${inside}</quote>`), 'gazette', context);
  const shown = ranges.map((range) => `${range.type}(${text.slice(range.start, range.end)})`);
  return { text, ranges: shown, problems: context.problems.map(({ code }) => code) };
}

function rangesOf(inside: string): PassageText['ranges'] {
  return readPassageText(element(`<quote>${inside}</quote>`), 'gazette', harbourContext()).ranges;
}

const E = 'edition.xml';

describe('markup becomes text and ranges', () => {
  test.each<[situation: string, inside: string, text: string, ranges: readonly string[]]>([
    ['words alone', 'We ask.', 'We ask.', []],
    ['white space in runs and at the ends', '\n  We \t\n ask.\r\n ', 'We ask.', []],
    ['no-break spaces are the source’s own', ' quoi\u00a0!\u202f? ', 'quoi\u00a0!\u202f?', []],
    [
      'a gloss',
      `to him <note type="gloss" resp="${E}#herald">\n Ada </note> again`,
      'to him [Ada] again',
      ['gloss([Ada])'],
    ],
    ['a gloss inside a word’s space', 'a<note type="gloss">b</note>c', 'a[b]c', ['gloss([b])']],
    ['an omission', 'fee <gap reason="sampling"/> paid', 'fee [...] paid', ['omission([...])']],
    ['an omission with a description', 'a <gap><desc>two lines</desc></gap>', 'a [...]', ['omission([...])']],
    ['a name', `to <persName ref="${E}#master"> Ada\n Quayle </persName>.`, 'to Ada Quayle .', ['name(Ada Quayle)']],
    ['a place or thing by name', `<rs ref="order-1900.xml">it</rs> <placeName>Rye</placeName>`, 'it Rye', ['name(it)']],
    ['a phrase', `a <seg ana="${E}#fees">winter fee</seg> b`, 'a winter fee b', ['phrase(winter fee)']],
    ['emphasis', 'a <hi>b</hi> <emph>c</emph>', 'a b c', ['emphasis(b)', 'emphasis(c)']],
    ['a foreign word', '<foreign xml:lang="la">dixi</foreign>', 'dixi', ['language(dixi)']],
    ['a slip is kept', 'recieve <sic>teh</sic>', 'recieve teh', ['slip(teh)']],
    [
      'another wording stands beside, not in, the text',
      `is <app><lem source="${E}#gazette">not <hi>paid</hi></lem><rdg source="${E}#herald">un<hi>paid</hi></rdg></app>.`,
      'is not paid.',
      ['reading(not paid)', 'emphasis(paid)'],
    ],
    ['paragraphs', '<p> One. </p>\n <p>Two.</p>', 'One.\nTwo.', []],
    ['paragraphs beside loose words', 'Zero <p>One</p> two', 'Zero\nOne\ntwo', []],
    ['a range over two paragraphs', '<hi><p>One</p><p>two</p></hi>', 'One\ntwo', ['emphasis(One\ntwo)']],
    ['a line break is a space, unless it breaks a word', 'one<lb/>two<lb break="no"/>fold', 'one twofold', []],
    ['unknown elements keep their words', 'a<choice><abbr>Mr</abbr></choice><x:y xmlns:x="urn:x">z</x:y>', 'aMrz', []],
    [
      'nested',
      `<seg ana="${E}#fees">the <persName ref="${E}#guild">Guild <note type="gloss">us</note></persName> fee</seg>`,
      'the Guild [us] fee',
      ['phrase(the Guild [us] fee)', 'name(Guild [us])', 'gloss([us])'],
    ],
    ['an empty element leaves no range', 'a <hi> </hi>b<seg ana="edition.xml#fees"/>', 'a b', []],
    [
      'decomposed characters are composed',
      'Guide\u0300re <hi>re\u0301pond</hi> a',
      'Guid\u00e8re r\u00e9pond a',
      ['emphasis(r\u00e9pond)'],
    ],
    ['a border inside a character moves outwards', 'caf<hi>e</hi>\u0301 bar', 'caf\u00e9 bar', ['emphasis(\u00e9)']],
    ['a border before a mark that composes', 'cafe<hi>\u0301 bar</hi>', 'caf\u00e9 bar', ['emphasis(\u00e9 bar)']],
    [
      'marks at the start of a paragraph',
      '<p>\u00c5</p>\u0344<hi>\u0323</hi>',
      '\u00c5\n\u0323\u0308\u0301',
      ['emphasis(\u0323\u0308\u0301)'],
    ],
    ['Hangul parts', '\u1112\u1161<hi>\u11ab</hi>!', '\ud55c!', ['emphasis(\ud55c)']],
    ['astral characters', '😀 <hi>👩‍👩‍👧</hi> x', '😀 👩‍👩‍👧 x', ['emphasis(👩‍👩‍👧)']],
    ['entities and CDATA', 'a &lt;<![CDATA[ &b ]]>&#x2019; c', 'a < &b ’ c', []],
    ['comments inside a word', 'win<!-- no -->ter', 'winter', []],
  ])('%s', (_, inside, text, ranges) => {
    expect(read(inside)).toEqual({ text, ranges, problems: [] });
  });
});

describe('what is said of a stretch', () => {
  test.each<[situation: string, inside: string, range: object]>([
    [
      'a gloss by the one in @resp',
      `<note type="gloss" resp="${E}#herald">a</note>`,
      { type: 'gloss', source: 'herald' },
    ],
    ['a gloss by the quote’s source', '<note type="gloss">a</note>', { type: 'gloss', source: 'gazette' }],
    ['an omission', `<gap resp="${E}#herald"/>`, { type: 'omission', source: 'herald' }],
    ['a name', `<orgName ref="${E}#guild">us</orgName>`, { type: 'name', ref: 'guild' }],
    ['a place by name', `<placeName ref="${E}#quay">here</placeName>`, { type: 'name', ref: 'quay' }],
    ['a place in other words', `<rs ref="${E}#quay">the stones</rs>`, { type: 'name', ref: 'quay' }],
    ['a letter by name', '<rs ref="order-1900.xml#order-1900">it</rs>', { type: 'name', ref: 'order-1900' }],
    [
      'several themes in order',
      `<seg ana="${E}#lights ${E}#fees">it</seg>`,
      { type: 'phrase', themes: ['lights', 'fees'] },
    ],
    ['a language', '<foreign xml:lang="ar-Latn">amir</foreign>', { type: 'language', lang: 'ar-Latn' }],
    [
      'readings with their notes',
      `<app><lem>A</lem><rdg source="${E}#herald" cert="medium"> B\n b </rdg><note type="editorial">Later.</note><rdg source="${E}#gazette">C</rdg></app>`,
      {
        type: 'reading',
        readings: [
          { text: 'B b', source: 'herald', certainty: 'medium', note: 'Later.' },
          { text: 'C', source: 'gazette', certainty: 'high' },
        ],
      },
    ],
  ])('%s', (_, inside, range) => {
    expect(rangesOf(inside)).toMatchObject([range]);
  });
});

describe('markup that can’t be right is reported, and its words stay', () => {
  test.each<[situation: string, inside: string, text: string, codes: readonly string[]]>([
    ['an unknown theme', `<seg ana="${E}#fee ${E}#lights">x</seg>`, 'x', ['unknown-theme']],
    ['a name that leads nowhere', `<persName ref="${E}#nobody">x</persName>`, 'x', ['dangling-link']],
    ['a name that leads to a theme', `<persName ref="${E}#fees">x</persName>`, 'x', ['dangling-link']],
    ['a place’s name that leads to a body', `<placeName ref="${E}#guild">x</placeName>`, 'x', ['dangling-link']],
    ['a person’s name that leads to a place', `<persName ref="${E}#quay">x</persName>`, 'x', ['dangling-link']],
    ['a gloss by nobody', `<note type="gloss" resp="${E}#me">x</note>`, '[x]', ['dangling-link']],
    ['a wording without a source', '<app><lem>x</lem><rdg>y</rdg></app>', 'x', ['missing-source']],
    [
      'a wording that stands for nothing',
      `a <app><lem/><rdg source="${E}#herald">y</rdg></app>`,
      'a',
      ['reading-without-lemma'],
    ],
  ])('%s', (_, inside, text, codes) => {
    const { text: found, problems } = read(inside);
    expect([found, problems]).toEqual([text, codes]);
  });

  test('but an editor’s note inside a quotation is never taken for the letter’s words', () => {
    expect(read('a <note type="editorial">mine</note> b')).toEqual({
      text: 'a b',
      ranges: [],
      problems: ['note-in-quotation'],
    });
  });

  test('at the attribute', () => {
    const context = harbourContext();
    readPassageText(element(`<quote>\n<seg ana="x"/></quote>`), 'gazette', context);
    expect(placesOf(context.problems)).toEqual(['unknown-theme letters/a.xml:2:6']);
  });
});

/** What the words of a range look like that brackets belong to. */
const SHAPES: Readonly<Record<string, RegExp>> = { gloss: /^\[[^]*\]$/, omission: /^\[\.\.\.\]$/ };

const bare = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[ \t\r\n]/g, '')
    .normalize('NFC');

describe('whatever is quoted', { timeout: 30_000 }, () => {
  const word = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n\t',
      'é',
      'e\u0301',
      '\u0301',
      '\u0323\u0307',
      '\u0344',
      '\u212b',
      '😀',
      '👩‍👩‍👧',
      '[',
      ']',
      '\u00a0',
      '\ud55c',
      '\u1100\u1161',
      '\u11ab',
      'شَ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[^\P{C}\n\t]/gu, '')),
  );
  const quote = fc.letrec<{ node: string; inside: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      word.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
      fc.constant(`<gap/>`),
      ...[
        ['<note type="gloss">', '</note>'],
        [`<persName ref="${E}#master">`, '</persName>'],
        [`<seg ana="${E}#fees">`, '</seg>'],
        ['<hi>', '</hi>'],
        ['<sic>', '</sic>'],
        ['<foreign xml:lang="la">', '</foreign>'],
        ['<p>', '</p>'],
        ['<app><lem>x', `</lem><rdg source="${E}#herald">y</rdg></app>`],
      ].map(([open, close]) => tie('inside').map((inside) => `${open}${inside}${close}`)),
    ),
    inside: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  })).inside;

  test('ranges lie exactly on the text, brackets are where they belong, the text is collapsed and NFC', () => {
    const context = harbourContext();
    fc.assert(
      fc.property(quote, (inside) => {
        const { text, ranges } = readPassageText(element(`<quote>${inside}</quote>`), 'gazette', context);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/^[ \n]|[ \n]$|[ \n]{2}|[\t\r]/);
        for (const { type, start, end } of ranges) {
          const words = text.slice(start, end);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(words).not.toMatch(/^[ \n]|[ \n]$/);
          expect(words).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
          expect(words).toMatch(SHAPES[type] ?? /^/);
        }
        expect(ranges).toEqual(ranges.toSorted((a, b) => a.start - b.start || b.end - a.end));
      }),
      { numRuns: 500 },
    );
  });

  test('no character is lost or added but white space and the brackets', () => {
    const context = harbourContext();
    fc.assert(
      fc.property(quote, (inside) => {
        const { text } = readPassageText(element(`<quote>${inside}</quote>`), 'gazette', context);
        const kept = inside
          .replace(/<rdg.*?<\/rdg>/g, '')
          .replaceAll('<gap/>', '[...]')
          .replace(/<note type="gloss">/g, '[')
          .replaceAll('</note>', ']')
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&');
        expect(bare(text)).toBe(bare(kept));
      }),
      { numRuns: 500 },
    );
  });
});
