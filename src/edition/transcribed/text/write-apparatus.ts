import { visibleControls } from '../../visible-controls.ts';
import type { Reading } from '../../range.ts';
import type { Certainty } from '../../statement.ts';
import { elementsIn, valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement, XmlNode } from '../../xml/xml-tree.ts';
import type { Pen } from './pen.ts';
import { idOf } from './tree-index.ts';
import { decoded } from './write-milestones.ts';
import { isWords } from './words-within.ts';

/** A reading of an apparatus, with the note directly behind it. */
interface Given {
  readonly element: XmlElement;
  readonly note?: XmlElement;
}

const CERTAINTIES: readonly Certainty[] = ['high', 'medium', 'low', 'unknown'];

/** What tells of readings and is none. */
const BESIDE: ReadonlySet<string> = new Set(['note', 'wit', 'witDetail', 'loc']);

/** The reading that the edition prefers is the text; without one, the first is. */
export function writeApparatus(app: XmlElement, pen: Pen): void {
  const all = readingsIn(app);
  const lemma = (all.find(({ element }) => element.name === 'lem') ?? all[0])?.element;
  const others = all.filter(({ element }) => element !== lemma);
  const read = new Set<XmlNode | undefined>(all.flatMap(({ element, note }) => [element, note]));
  const rest = restOf(app).filter((node) => !read.has(node));
  pen.setAside(rest.filter(isElement).filter(({ name }) => BESIDE.has(name)));
  const write = (): void => {
    if (lemma) pen.element(lemma, app);
    pen.inside(
      app,
      rest.filter((node) => typeof node === 'string' || !BESIDE.has(node.name)),
    );
  };
  if (pen.mode === 'letter') {
    const readings = others.map((one) => readingOf(one, pen));
    return pen.whole(() => pen.markOrPoint(readings.length > 0 ? [{ type: 'reading', readings }] : [], write));
  }
  write();
  writeInBrackets(
    others.map(({ element }) => element),
    pen,
  );
}

/** All that stands in an apparatus, in groups or not. */
function restOf(group: XmlElement): readonly XmlNode[] {
  return group.children.flatMap((child) => {
    if (typeof child === 'string') return isWords(child) ? [child] : [];
    return child.name === 'rdgGrp' ? restOf(child) : [child];
  });
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** What else could be read, in text that has no other place for it. */
export function writeInBrackets(others: readonly XmlElement[], pen: Pen): void {
  for (const one of others) {
    const words = pen.flat(one.children, 'read');
    if (words !== '') pen.words(` [${words}]`);
  }
}

/** The readings that an apparatus elsewhere gives of a stretch; the words that it repeats for that stand in the note, with the usual bracket. */
export function readingsOf(app: XmlElement, pen: Pen): readonly Reading[] {
  const all = readingsIn(app);
  const lemma = all.find(({ element }) => element.name === 'lem');
  const repeated = lemma ? pen.flat(lemma.element.children, 'read') : '';
  const others = all.filter((one) => one !== lemma).map((one) => readingOf(one, pen));
  if (repeated === '') return others;
  return others.map((reading) => ({ ...reading, note: [`${repeated}]`, reading.note ?? ''].join(' ').trim() }));
}

/** An apparatus that is given elsewhere; what stands in it besides readings stays where it is. */
export function writeApparatusElsewhere(app: XmlElement, pen: Pen): void {
  pen.later.push(app);
  const read = new Set<XmlNode>(readingsIn(app).flatMap(({ element, note }) => (note ? [element, note] : [element])));
  pen.inside(
    app,
    restOf(app).filter((node) => !read.has(node)),
  );
}

function readingsIn(group: XmlElement): readonly Given[] {
  const parts = elementsIn(group);
  return parts.flatMap((element, index): readonly Given[] => {
    if (element.name === 'rdgGrp') return readingsIn(element);
    if (element.name !== 'lem' && element.name !== 'rdg') return [];
    const next = element.name === 'rdg' ? parts[index + 1] : undefined;
    return [next?.name === 'note' ? { element, note: next } : { element }];
  });
}

export function readingOf({ element, note }: Given, pen: Pen): Reading {
  const certainty = CERTAINTIES.find((one) => one === valueOf(element, 'cert')) ?? 'high';
  const witnesses = wordsOf(element, 'wit').map((pointer) => siglumOf(pointer, pen));
  const told = note ? pen.flat(note.children, 'read') : '';
  return {
    text: pen.flat(element.children, 'read'),
    source: pen.setting.source,
    certainty,
    ...(told !== '' && { note: told }),
    // As this project writes the alternatives of a `choice`.
    ...(witnesses.length === 0 && valueOf(element, 'type') === 'alternative' && { onPaper: true as const }),
    ...(witnesses.length > 0 && { witness: visibleControls(witnesses.join(', ')) }),
  };
}

/** Longer than this, what a list of witnesses says of one is no name of it. */
const LONGEST_NAME = 60;

/** A witness by its sign, and by what it is where the list of witnesses says that shortly: “B (Fair copy)”. */
function siglumOf(pointer: string, pen: Pen): string {
  const witness = pen.index.byId.get(idOf(pointer));
  const name = decoded(pointer.replace(/^.*#/, ''));
  if (!witness) return name;
  const [sign] = elementsIn(witness, 'abbr', 'siglum');
  const siglum = valueOf(witness, 'n') ?? ((sign && pen.flat(sign.children, 'read')) || name);
  const rest = witness.children.filter((child) => child !== sign);
  const what = pen.flat(rest, 'read').replaceAll(/\s+/g, ' ').trim();
  return what === '' || what === siglum || what.length > LONGEST_NAME ? siglum : `${siglum} (${what})`;
}
