import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { XmlElement, XmlNode } from '../../../../../src/edition/xml/xml-tree.ts';
import { charactersIn, charactersRead, missing, readTree } from './letter-text.ts';

/** Elements of all kinds, known and not, where they may stand and where not. */
const NAMES =
  'p ab div lg l list item label table row cell opener closer salute signed dateline postscript address addrLine quote q figure figDesc head choice orig reg sic corr abbr expan ex am app lem rdg ' +
  'add del subst supplied surplus unclear damage gap space restore hi emph foreign persName rs ref ptr note anchor lb pb cb fw metamark span seg w pc s date delSpan handShift zone line surface floatingText ' +
  'body text back front group noteGrp standOff unknown {urn:x}stamp delSpan addSpan milestone mod';
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'xml:id': ['a', 'b', 'c'],
  'xml:lang': ['de', 'la', 'nonsense!'],
  target: ['#a', '#b', '#x', 'http://example.org/'],
  targetEnd: ['#c'],
  from: ['#a', '#c'],
  to: ['#b'],
  spanTo: ['#b', '#c'],
  corresp: ['#a', '#c'],
  break: ['no', 'yes'],
  rend: ['underline', '-', 'bold italic'],
  type: ['translation', 'original', 'salutation', 'notes', 'letter', 'orig', 'preface'],
  place: ['margin', 'foot'],
  hand: ['#h'],
  reason: ['torn'],
  n: ['1', '2'],
  join: ['left', 'right'],
};
const where = { file: 'a.xml', line: 1, column: 1 };

const attributes = fc
  .uniqueArray(
    fc.oneof(
      ...Object.entries(ATTRIBUTES).map(([name, values]) => fc.tuple(fc.constant(name), fc.constantFrom(...values))),
    ),
    { maxLength: 3, selector: ([name]) => name },
  )
  .map((pairs) => new Map(pairs.map(([name, value]) => [name, { value, where }])));
const words = fc.constantFrom(
  'eins',
  ' zwei',
  'drei ',
  ' ',
  '\n  ',
  'a\u0308',
  '\u0301',
  '-',
  '¬',
  '[',
  '„vier“',
  'سلام',
  '中文',
  'x\u00a0y',
  '1',
);
const names = fc.constantFrom(...NAMES.split(' '));
const { node } = fc.letrec<{ node: XmlNode; element: XmlElement }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, words, tie('element')),
  element: fc.record({
    name: names,
    attributes,
    children: fc.array(tie('node'), { maxLength: 5 }),
    where: fc.constant(where),
  }),
}));
const plain = (name: string, children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes: new Map(),
  children,
  where,
});
const letters = fc
  .array(node, { maxLength: 8 })
  .map((children) => plain('TEI', [plain('text', [plain('body', children)])]));

/** What may go without: signs that only point at a note. */
const MAY_GO = /^[1-]×\d+$/;

property.prop([letters], { numRuns: 500 })('every character of a letter is somewhere in what is read', (root) => {
  const read = readTree(root);
  const lost = missing(charactersRead(read), charactersIn(root))
    .split(' ')
    .filter((one) => one !== '' && !MAY_GO.test(one));
  expect(lost).toEqual([]);
  for (const { text, ranges } of read.passages) {
    expect(text).toBe(text.normalize('NFC'));
    for (const { start, end } of ranges) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(ranges).toEqual(ranges.toSorted((a, b) => a.start - b.start || b.end - a.end));
  }
  expect(new Set(read.passages.map(({ id }) => id)).size).toBe(read.passages.length);
});
