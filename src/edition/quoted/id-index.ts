import { baseName, stem } from '../file-name.ts';
import type { Problem } from '../problem.ts';
import { elementsIn, placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** What a file holds, by the `type` of its root. */
export type FileKind = 'letter' | 'context text' | 'edition';

/** What an `xml:id` stands on, as far as pointers care. */
export type IdKind =
  | 'letter'
  | 'passage'
  | 'context text'
  | 'context passage'
  | 'source'
  | 'theme'
  | 'correspondent'
  | 'party'
  | 'place'
  | 'event'
  | 'exchange'
  | 'reason'
  | 'something else';

export interface IdEntry {
  readonly id: string;
  readonly kind: IdKind;
  readonly element: XmlElement;
}

/** Every id of an edition, over all its files. */
export interface IdIndex {
  readonly entries: ReadonlyMap<string, IdEntry>;
  readonly byKind: ReadonlyMap<IdKind, readonly IdEntry[]>;
  /** Letters and context texts by the base name of their file, which is what pointers to a letter give. */
  readonly texts: ReadonlyMap<string, IdEntry>;
  /** Elements whose id an earlier element has: they are left out. */
  readonly repeated: ReadonlySet<XmlElement>;
  /** Base names of files that are there but can't be read, so that a pointer into one is no second problem. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Collects the ids of an edition's files, in the order given. Reports `same-id-twice` with both places, and for
 * letters and context texts `missing-id` and `id-not-file-name`.
 */
export function indexIds(
  roots: readonly XmlElement[],
  unreadable: ReadonlySet<string>,
  report: (problem: Problem) => void,
): IdIndex {
  const entries = new Map<string, IdEntry>();
  const byKind = new Map<IdKind, IdEntry[]>();
  const texts = new Map<string, IdEntry>();
  const repeated = new Set<XmlElement>();

  const enter = (element: XmlElement, kind: IdKind, file: FileKind): void => {
    const id = valueOf(element, 'xml:id');
    if (id !== undefined) {
      const first = entries.get(id);
      if (first) {
        repeated.add(element);
        report(sameIdTwice(id, element, first.element));
      } else {
        const entry = { id, kind, element };
        entries.set(id, entry);
        const alike = byKind.get(kind);
        if (alike) alike.push(entry);
        else byKind.set(kind, [entry]);
      }
    }
    for (const child of elementsIn(element)) enter(child, kindOf(child, element, file), file);
  };
  for (const root of roots) {
    const kind = fileKindOf(root);
    enter(root, kind === 'edition' ? 'something else' : kind, kind);
    if (kind === 'edition') continue;
    reportTextId(root, kind, report);
    if (!repeated.has(root)) texts.set(baseName(root.where.file), { id: textIdOf(root), kind, element: root });
  }
  return { entries, byKind, texts, repeated, unreadable };
}

/** What a file with this root holds; a letter where the type is none that is known. */
export function fileKindOf(root: XmlElement): FileKind {
  const type = valueOf(root, 'type');
  return type === 'edition' ? 'edition' : type === 'context' ? 'context text' : 'letter';
}

/** The id of a letter or a context text: its `xml:id`, or the name of its file where that is missing. */
export function textIdOf(root: XmlElement): string {
  return valueOf(root, 'xml:id') ?? stem(root.where.file);
}

/** The edition file holds everything but texts and passages, so that an id elsewhere is never taken for a source or a theme. */
function kindOf(element: XmlElement, parent: XmlElement, file: FileKind): IdKind {
  const type = valueOf(element, 'type');
  if (file !== 'edition') {
    if (element.name !== 'cit') return 'something else';
    return file === 'letter' ? 'passage' : 'context passage';
  }
  if (element.name === 'category') return 'theme';
  if (element.name === 'person') return 'correspondent';
  if (element.name === 'place') return 'place';
  if (element.name === 'event') return 'event';
  if (element.name === 'bibl' && parent.name === 'listBibl') return 'source';
  if (element.name === 'org' && parent.name === 'listOrg') {
    return ORG_KINDS.get(valueOf(parent, 'type') ?? '') ?? 'something else';
  }
  if (element.name === 'linkGrp' && type === 'exchange') return 'exchange';
  if (element.name === 'desc' && type === 'reason') return 'reason';
  return 'something else';
}

const ORG_KINDS: ReadonlyMap<string, IdKind> = new Map([
  ['bodies', 'correspondent'],
  ['parties', 'party'],
]);

function sameIdTwice(id: string, second: XmlElement, first: XmlElement): Problem {
  const { file, line, column } = placeOf(first, 'xml:id');
  return {
    code: 'same-id-twice',
    where: placeOf(second, 'xml:id'),
    message: `The id “${id}” is used twice: here and at ${file}:${line}:${column}.`,
    remedy: 'Give one of the two another id and correct what points at it; until then the second is left out.',
  };
}

function reportTextId(root: XmlElement, kind: FileKind, report: (problem: Problem) => void): void {
  const id = valueOf(root, 'xml:id');
  const name = stem(root.where.file);
  if (id === undefined) {
    report({
      code: 'missing-id',
      where: root.where,
      message: `The ${kind} has no id.`,
      remedy: `Write xml:id="${name}" on <TEI>.`,
    });
  } else if (id !== name) {
    report({
      code: 'id-not-file-name',
      where: placeOf(root, 'xml:id'),
      message: `The ${kind}’s id is “${id}”, but its file is called ${baseName(root.where.file)}.`,
      remedy: `Write xml:id="${name}", or rename the file to ${id}.xml.`,
    });
  }
}
