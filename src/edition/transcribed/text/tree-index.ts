import { oncePer } from '../../once-per.ts';
import { elementsIn, valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

/** Something said elsewhere of a place in the text: a note, a span or a second wording. */
export interface Pointed {
  readonly element: XmlElement;
  /** The id at which its stretch ends, where it does not end with what has the first id. */
  readonly until?: string;
}

/** What a file's elements say of one another. */
export interface TreeIndex {
  readonly byId: ReadonlyMap<string, XmlElement>;
  /** The place of each id in document order. */
  readonly orderOf: ReadonlyMap<string, number>;
  /** The place of each element that points at an id further on. */
  readonly orderOfSpan: ReadonlyMap<XmlElement, number>;
  /** By the id at which its stretch begins. */
  readonly pointed: ReadonlyMap<string, readonly Pointed[]>;
  /** What stands in the text only to be shown elsewhere. */
  readonly pointing: ReadonlySet<XmlElement>;
  /** Ids at which a stretch begins or ends. */
  readonly borders: ReadonlySet<string>;
  /** What lists of notes hold that stand apart from the text. */
  readonly apart: ReadonlySet<XmlElement>;
  /** The `@xml:lang` of the lists that those stand in. */
  readonly langOf: ReadonlyMap<XmlElement, string>;
  /** Ids that `@corresp` names, by the element that names them. */
  readonly corresp: ReadonlyMap<string, readonly XmlElement[]>;
}

/** Where notes stand apart from what they are on. */
const APART: ReadonlySet<string> = new Set(['standOff', 'listAnnotation', 'noteGrp', 'spanGrp', 'back', 'listApp']);
const POINTING: ReadonlySet<string> = new Set(['note', 'span', 'app', 'annotation']);

/** Reads a file's ids and pointers; once for each root, since a file may hold many letters. */
export const treeIndexOf = oncePer((root: XmlElement): TreeIndex => {
  const byId = new Map<string, XmlElement>();
  const orderOf = new Map<string, number>();
  const orderOfSpan = new Map<XmlElement, number>();
  const pointed = new Map<string, Pointed[]>();
  const borders = new Set<string>();
  const apart = new Set<XmlElement>();
  const corresp = new Map<string, XmlElement[]>();
  const langOf = new Map<XmlElement, string>();
  let order = 0;
  const visit = (element: XmlElement, isApart: boolean, outer: string): void => {
    order += 1;
    const id = valueOf(element, 'xml:id');
    if (id !== undefined && !byId.has(id)) {
      byId.set(id, element);
      orderOf.set(id, order);
    }
    if (element.attributes.has('spanTo')) orderOfSpan.set(element, order);
    for (const target of wordsOf(element, 'corresp')) add(corresp, idOf(target), element);
    const isNote = element.name === 'note' || element.name === 'annotation';
    const lang = valueOf(element, 'xml:lang') ?? outer;
    if (isNote && isApart) {
      apart.add(element);
      langOf.set(element, lang);
    }
    if (POINTING.has(element.name)) {
      for (const { from, until } of stretchesOf(element)) {
        add(pointed, from, until === undefined ? { element } : { element, until });
        borders.add(from);
        if (until !== undefined) borders.add(until);
      }
    }
    for (const child of elementsIn(element)) visit(child, !isNote && (isApart || APART.has(element.name)), lang);
  };
  visit(root, false, '');
  // What points at nothing stays where it stands.
  const pointing = new Set(
    [...pointed].flatMap(([id, all]) => (byId.has(id) ? all.map(({ element }) => element) : [])),
  );
  return { byId, orderOf, orderOfSpan, pointed, pointing, borders, apart, langOf, corresp };
});

/** The id that a pointer within the file names; empty where it names another file. */
export function idOf(pointer: string): string {
  return pointer.startsWith('#') ? pointer.slice(1) : '';
}

function add<Value>(map: Map<string, Value[]>, id: string, value: Value): void {
  if (id === '') return;
  const known = map.get(id);
  if (known) known.push(value);
  else map.set(id, [value]);
}

function stretchesOf(element: XmlElement): readonly { readonly from: string; readonly until?: string }[] {
  const from = idOf(valueOf(element, 'from') ?? '');
  const until = idOf(valueOf(element, 'to') ?? '');
  if (from !== '') return [until === '' ? { from } : { from, until }];
  if (element.name === 'app') return [];
  const targets = wordsOf(element, 'target')
    .map(idOf)
    .filter((id) => id !== '');
  const end = idOf(valueOf(element, 'targetEnd') ?? '');
  const [first] = targets;
  if (end !== '' && first !== undefined) return [{ from: first, until: end }];
  return targets.map((target) => ({ from: target }));
}
