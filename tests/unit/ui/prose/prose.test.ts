import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Passage, Range } from '../../../../src/edition/model.ts';
import type { ProseNode } from '../../../../src/ui/prose/prose-node.ts';
import { prose } from '../../../../src/ui/prose/prose.ts';
import { proseHtml } from '../../../../src/ui/prose/prose-html.ts';
import { passageOf, timbuktu } from '../../views/editions.ts';

const PAINT = { themes: [{ id: 'ransom', slot: 1 }], marks: [] };

const NOTE = { begins: 'note', ends: 'end of note', lang: 'en' };
const PHRASE = { begins: 'ransom phrase', ends: 'end of phrase', lang: 'en' };

function textOf(nodes: readonly ProseNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

function passageWith(text: string, ranges: readonly Range[]): Passage {
  return { ...passageOf(timbuktu, 'belmokhtar-internet'), text, ranges };
}

test('what is drawn of each real passage is its text', () => {
  for (const passage of timbuktu.letters.flatMap(({ passages }) => passages)) {
    expect(textOf(prose(passage, PAINT))).toBe(passage.text);
  }
});

const layers = fc.constantFrom('gloss', 'phrase', 'emphasis', 'language', 'note');
const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(60), layers));

property.prop([fc.string({ unit: 'binary', maxLength: 60 }), stretches])(
  'whatever overlaps, every character is drawn once and in order',
  (text, drawn) => {
    const spans = drawn.map(([a, b, type]) => ({ type, start: Math.min(a, b), end: Math.max(a, b) }));
    const inside = spans.filter(({ start, end }) => start < end && end <= text.length);
    const ranges = inside.flatMap(({ type, ...span }): readonly Range[] => {
      if (type === 'gloss') return [{ ...span, type, source: 'guidere' }];
      if (type === 'phrase') return [{ ...span, type, themes: ['ransom'] }];
      if (type === 'language') return [{ ...span, type, lang: 'ar' }];
      return type === 'emphasis' ? [{ ...span, type }] : [];
    });
    const marks = inside
      .filter(({ type }) => type === 'note')
      .map(({ start, end }, index) => ({
        start,
        end,
        note: `n${index}`,
        number: index,
        style: 'note' as const,
        says: NOTE,
      }));
    expect(textOf(prose(passageWith(text, ranges), { ...PAINT, marks }))).toBe(text);
  },
);

test('a spaced exclamation mark never begins a line', () => {
  expect(proseHtml(prose(passageWith('seems certain about ! Haven’t you', []), PAINT))).toBe(
    'seems certain <span class="unbroken">about !</span> Haven’t you',
  );
});

test('nor after a name, which is not drawn', () => {
  const passage = passageWith('the organization ? Is', [{ type: 'name', start: 4, end: 16, ref: 'aqim' }]);
  expect(proseHtml(prose(passage, PAINT))).toBe('the <span class="unbroken">organization ?</span> Is');
});

test('a text may have more words before such a mark, and more between its characters, than a call can be given', () => {
  const many = 150_000;
  expect(textOf(prose(passageWith('a ! '.repeat(many), []), PAINT))).toBe('a ! '.repeat(many));
  const node = { tag: 'span', attributes: {}, children: [] } as const;
  const insets = Array.from({ length: many }, () => ({ at: 1, node }));
  const structure = () => ({ frames: [], wrappings: [], insets, announced: [] });
  expect(prose(passageWith('a', []), { ...PAINT, structure })).toHaveLength(many + 1);
});

test('a word of a million letters is drawn', () => {
  const word = 'a'.repeat(1_000_000);
  expect(prose(passageWith(word, []), PAINT)).toEqual([word]);
  expect(proseHtml(prose(passageWith(`a ! ${word} ! !`, []), PAINT))).toBe(
    `<span class="unbroken">a !</span> <span class="unbroken">${word} !</span> !`,
  );
});

test('markup in a letter is text', () => {
  expect(proseHtml(prose(passageWith('<img src=x onerror="a">&amp;', []), PAINT))).toBe(
    '&lt;img src=x onerror=&quot;a&quot;&gt;&amp;amp;',
  );
});

test('the phrase of a theme that is off is not marked', () => {
  const passage = passageWith('a ransom', [{ type: 'phrase', start: 2, end: 8, themes: ['ransom'] }]);
  expect(proseHtml(prose(passage, { themes: [], marks: [] }))).toBe('a ransom');
  expect(proseHtml(prose(passage, PAINT))).toBe('a <span class="phrase" data-slot="1">ransom</span>');
});

test('a note’s number stands once, after its last word', () => {
  const ranges: readonly Range[] = [{ type: 'emphasis', start: 2, end: 4 }];
  const marks = [{ start: 0, end: 6, note: 'n', number: 7, style: 'note' as const }];
  const html = proseHtml(prose(passageWith('abcdefgh', ranges), { themes: [], marks }));
  expect(html.match(/data-number="7"/g)).toHaveLength(1);
  expect(html).toMatch(/data-number="7">ef<\/mark>gh$/);
});

test('the numbers of notes that end at one place stand together, in order', () => {
  const marks = [
    { start: 0, end: 6, note: 'a', number: 3, style: 'note' as const },
    { start: 2, end: 6, note: 'b', number: 4, style: 'note' as const },
  ];
  const html = proseHtml(prose(passageWith('abcdefgh', []), { themes: [], marks }));
  const numbers = [...html.matchAll(/data-number="([^"]*)"/g)].map(([, number]) => number);
  expect(numbers).toEqual(['3, 4']);
});

/** The text as a screen reader gets it, with what is said in braces. */
function heard(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const says = node.attributes['data-says'];
      return says === undefined ? heard(node.children) : `{${says}}`;
    })
    .join('');
}

describe('what is said of a note and of a phrase', () => {
  const TEXT = 'a low price, “ransom” for al-Abbas';

  /** Stretches by the words they begin and end with. */
  function spoken(notes: readonly string[], phrases: readonly string[], others: readonly Range[] = []): string {
    const spans = (words: readonly string[]) =>
      words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length }));
    const ranges: readonly Range[] = spans(phrases).map((span) => ({ ...span, type: 'phrase', themes: ['ransom'] }));
    const marks = spans(notes).map((span, index) => ({
      ...span,
      note: `n${index}`,
      number: index + 1,
      style: 'note' as const,
      says: NOTE,
    }));
    const themes = [{ id: 'ransom', slot: 1, says: PHRASE }];
    return heard(prose(passageWith(TEXT, [...others, ...ranges]), { themes, marks }));
  }

  test.each([
    ['words', ['low price'], [], 'a {note}low price,{end of note} “ransom” for al-Abbas'],
    ['part of a word', ['ow pri'], [], 'a {note}low price,{end of note} “ransom” for al-Abbas'],
    ['part of a name', ['Abb'], [], 'a low price, “ransom” for {note}al-Abbas{end of note}'],
    ['words in quotation marks', ['ransom'], [], 'a low price, {note}“ransom”{end of note} for al-Abbas'],
    ['all', [TEXT], [], `{note}${TEXT}{end of note}`],
    ['a phrase', [], ['low price'], 'a {ransom phrase}low price,{end of phrase} “ransom” for al-Abbas'],
    [
      'a note in a phrase',
      ['low'],
      ['a low price'],
      '{ransom phrase}a {note}low{end of note} price,{end of phrase} “ransom” for al-Abbas',
    ],
    [
      'a note round a phrase that ends with it',
      ['a low price'],
      ['price'],
      '{note}a low {ransom phrase}price,{end of phrase, end of note} “ransom” for al-Abbas',
    ],
    [
      'a phrase round a note that ends with it',
      ['price'],
      ['a low price'],
      '{ransom phrase}a low {note}price,{end of note, end of phrase} “ransom” for al-Abbas',
    ],
    [
      'two notes of which the second begins in the first one’s last word',
      ['low pr', 'ice, “ransom'],
      [],
      'a {note}low {note}price,{end of note} “ransom”{end of note} for al-Abbas',
    ],
  ])('%s', (_, notes, phrases, words) => {
    expect(spoken(notes, phrases)).toBe(words);
  });

  test('where no space parts two notes, the first ends before the second begins', () => {
    const marks = [
      { start: 2, end: 3, note: 'b', number: 2, style: 'note' as const, says: NOTE },
      { start: 0, end: 2, note: 'a', number: 1, style: 'note' as const, says: NOTE },
    ];
    expect(heard(prose(passageWith('今日は良い', []), { themes: [], marks }))).toBe(
      '{note}今日{end of note, note}は{end of note}良い',
    );
  });

  test('it is said once, however many elements the stretch is cut into', () => {
    const cuts: readonly Range[] = [
      { type: 'emphasis', start: 3, end: 7 },
      { type: 'gloss', start: 5, end: 20, source: 'guidere' },
    ];
    expect(spoken(['low price, “ransom'], [], cuts)).toBe('a {note}low price, “ransom”{end of note} for al-Abbas');
  });

  test('of a phrase whose theme is off nothing is said', () => {
    const passage = passageWith('a ransom', [{ type: 'phrase', start: 2, end: 8, themes: ['weapons'] }]);
    expect(heard(prose(passage, { themes: [{ id: 'ransom', slot: 1, says: PHRASE }], marks: [] }))).toBe('a ransom');
  });

  test('it is in the interface’s language, whatever the passage is in', () => {
    const marks = [{ start: 0, end: 4, note: 'n', number: 1, style: 'note' as const, says: { ...NOTE, lang: 'fr' } }];
    const html = proseHtml(prose(passageWith('كتاب', []), { themes: [], marks }));
    expect(html).toMatch(
      /^<span lang="fr" data-says="note"><\/span>.*<span lang="fr" data-says="end of note"><\/span>$/,
    );
  });
});

describe('words in another language', () => {
  const TEXT = 'they call it الإمارة الصحراوية in Arabic';
  const [start, end] = [TEXT.indexOf('ا'), TEXT.indexOf(' in')];
  const arabic: Range = { type: 'language', lang: 'ar', start, end };

  test('stay one element, with their direction, whatever lies over them', () => {
    const marks = [{ start: start + 8, end: end + 3, note: 'n', number: 1, style: 'note' as const }];
    const phrase: Range = { type: 'phrase', start: start + 3, end: start + 5, themes: ['ransom'] };
    const nodes = prose(passageWith(TEXT, [phrase, arabic]), { ...PAINT, marks });
    const elements = nodes.filter((node) => typeof node !== 'string' && node.attributes['lang'] === 'ar');
    expect(elements).toHaveLength(1);
    expect(elements[0]).toMatchObject({ attributes: { lang: 'ar', dir: 'rtl' } });
    expect(textOf(elements)).toBe(TEXT.slice(start, end));
    expect(textOf(nodes)).toBe(TEXT);
  });

  test('run from the left where they are written in Latin letters', () => {
    const range: Range = { type: 'language', lang: 'ar', start: 2, end: 7 };
    expect(proseHtml(prose(passageWith('a jihad', [range]), PAINT))).toBe('a <span lang="ar" dir="ltr">jihad</span>');
  });

  test('may have a third language in them', () => {
    const inner: Range = { type: 'language', lang: 'fr', start: 2, end: 4 };
    const outer: Range = { type: 'language', lang: 'de', start: 0, end: 6 };
    expect(proseHtml(prose(passageWith('ab cd ef', [inner, outer]), PAINT))).toBe(
      '<span lang="de" dir="ltr">ab<span lang="fr" dir="ltr"> c</span>d </span>ef',
    );
  });
});
