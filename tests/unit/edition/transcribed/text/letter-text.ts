import type { Passage } from '../../../../../src/edition/model.ts';
import type { Problem } from '../../../../../src/edition/problem.ts';
import { readLetterText } from '../../../../../src/edition/transcribed/text/read-text.ts';
import { elementsIn } from '../../../../../src/edition/xml/xml-tree.ts';
import type { XmlElement } from '../../../../../src/edition/xml/xml-tree.ts';
import { readXml } from '../../../../../src/edition/xml/xml.ts';

export interface Read {
  readonly passages: readonly Passage[];
  readonly doubts: readonly Problem[];
}

/** The tree of a file. */
export function treeOf(xml: string): XmlElement {
  const reading = readXml('letter.xml', new TextEncoder().encode(xml));
  if (reading.type === 'problem') throw new Error(reading.problem.message);
  return reading.root;
}

/** Reads a letter that is one file, as the reader of files does. */
export function readTree(root: XmlElement, lang = 'de'): Read {
  const doubts: Problem[] = [];
  const report = (doubt: Problem): void => void doubts.push(doubt);
  const parts = elementsIn(root, 'text', 'sourceDoc');
  return { passages: readLetterText(parts, { letter: 'a1', lang, source: 'ed', root, report }), doubts };
}

/** Reads a letter whose body has this in it; `elsewhere` stands behind the text. */
export function readBody(body: string, elsewhere = ''): Read {
  const header = '<teiHeader/>';
  return readTree(
    treeOf(`<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}<text><body>${body}</body></text>${elsewhere}</TEI>`),
  );
}

/** What a passage says of its words, with the words that it says it of. Pieces of the build only where they are asked for. */
export function said({ text, ranges }: Passage, blocks = false): readonly string[] {
  return ranges
    .filter(({ type }) => blocks === (type === 'block'))
    .map(({ start, end, type, ...rest }) => {
      const more = Object.values(rest).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
      return [...(type === 'block' ? [] : [type]), ...more].join(':') + ` ${start}“${text.slice(start, end)}”`;
    });
}

const WHITE = /[ \t\r\n]/g;

/** How often each character is in what was read, wherever. */
export function charactersRead({ passages }: Read): ReadonlyMap<string, number> {
  const texts = passages.flatMap(({ text, ranges, notes }) => [
    text,
    ...notes.map((note) => note.text),
    ...ranges.flatMap((range) => {
      if (range.type === 'written' || range.type === 'remark') return [range.text];
      if (range.type === 'reading') return range.readings.flatMap((reading) => [reading.text, reading.note ?? '']);
      return range.type === 'lost' ? [range.reason ?? '', range.extent ?? ''] : [];
    }),
  ]);
  return countsOf(texts.join(''));
}

/** How often each character is in the text of an element and all below. */
export function charactersIn(element: XmlElement): ReadonlyMap<string, number> {
  const texts: string[] = [];
  const visit = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') texts.push(child);
      else visit(child);
    }
  };
  visit(element);
  return countsOf(texts.join(''));
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFD').replaceAll(WHITE, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters that are oftener in one than in the other. */
export function missing(from: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): string {
  return [...wanted]
    .flatMap(([character, count]) => {
      const less = count - (from.get(character) ?? 0);
      return less > 0 ? [`${character}×${less}`] : [];
    })
    .join(' ');
}
