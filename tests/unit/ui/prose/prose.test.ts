import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Passage, Range } from '../../../../src/edition/model.ts';
import { prose, proseHtml } from '../../../../src/ui/prose/prose.ts';
import type { ProseNode } from '../../../../src/ui/prose/prose.ts';
import { passageOf, timbuktu } from '../../views/editions.ts';

const PAINT = { themes: [{ id: 'ransom', slot: 1 }], marks: [] };

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

const stretches = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('gloss', 'phrase', 'emphasis', 'note')));

property.prop([fc.string({ unit: 'binary', maxLength: 60 }), stretches])(
  'whatever overlaps, every character is drawn once and in order',
  (text, drawn) => {
    const spans = drawn.map(([a, b, type]) => ({ type, start: Math.min(a, b), end: Math.max(a, b) }));
    const inside = spans.filter(({ start, end }) => start < end && end <= text.length);
    const ranges = inside.flatMap(({ type, ...span }): readonly Range[] => {
      if (type === 'gloss') return [{ ...span, type, source: 'guidere' }];
      if (type === 'phrase') return [{ ...span, type, themes: ['ransom'] }];
      return type === 'emphasis' ? [{ ...span, type }] : [];
    });
    const marks = inside
      .filter(({ type }) => type === 'note')
      .map(({ start, end }, index) => ({ start, end, note: `n${index}`, number: index }));
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
  const marks = [{ start: 0, end: 6, note: 'n', number: 7 }];
  const html = proseHtml(prose(passageWith('abcdefgh', ranges), { themes: [], marks }));
  expect(html.match(/data-number="7"/g)).toHaveLength(1);
  expect(html).toMatch(/data-number="7">ef<\/mark>gh$/);
});
