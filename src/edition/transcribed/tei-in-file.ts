import type { Problem } from '../problem.ts';
import type { XmlAttribute, XmlElement } from '../xml/xml-tree.ts';
import { walk } from './walk.ts';

/** One `TEI`, and the headers of the corpora around it, the innermost first. */
export interface TeiRoot {
  readonly root: XmlElement;
  readonly around: readonly XmlElement[];
}

const ROOTS: ReadonlySet<string> = new Set(['TEI', 'teiCorpus', 'TEI.2', 'teiCorpus.2']);
/** Parts of a letter that somebody may keep without the rest of TEI. */
const PARTS: ReadonlySet<string> = new Set(['text', 'body', 'div', 'group']);

/**
 * Finds the TEI in a file: at its root, in corpora, within the wrappers of another vocabulary, without or in another namespace. Reports
 * `foreign-root`, `no-namespace` and `no-header`; undefined where nothing of it is TEI.
 */
export function teiIn(file: XmlElement, report: (doubt: Problem) => void): readonly TeiRoot[] | undefined {
  const outer = rootsIn(file);
  const found = outer.flatMap((root) => {
    const namespace = namespaceOf(root.name);
    if (namespace !== undefined) report(noNamespace(root, namespace));
    return teiWithin(namespace === undefined ? root : adopted(root, namespace), []);
  });
  if (outer[0] && outer[0] !== file) report(foreignRoot(file, outer[0]));
  if (found.length > 0) return found;
  if (!PARTS.has(localName(file.name)) || namespaceOf(file.name) !== undefined) return undefined;
  report({
    code: 'no-header',
    where: file.where,
    message: `The file begins with <${file.name}>: it has no header, so only its text is read.`,
    remedy: 'Put it into <TEI> with a <teiHeader> that says who wrote to whom and when.',
  });
  return [{ root: { ...file, name: 'TEI', attributes: new Map(), children: [file] }, around: [] }];
}

function rootsIn(file: XmlElement): readonly XmlElement[] {
  const roots: XmlElement[] = [];
  walk(file, (element) => {
    if (!ROOTS.has(localName(element.name)) || element.name.includes('Examples')) return true;
    roots.push(element);
    return false;
  });
  return roots;
}

/** A corpus holds TEIs, which may hold others; each that has a text or a letter's header of its own stands for itself. */
function teiWithin(root: XmlElement, around: readonly XmlElement[]): readonly TeiRoot[] {
  const inner = root.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && ROOTS.has(child.name),
  );
  const own = root.children.filter((child) => typeof child === 'string' || !ROOTS.has(child.name));
  const parts = own.filter((child): child is XmlElement => typeof child !== 'string');
  const header = parts.filter(({ name }) => name === 'teiHeader');
  const isCorpus = inner.length > 0 && !parts.some(({ name }) => name === 'text');
  const itself = isCorpus ? [] : [{ root: { ...root, name: 'TEI', children: own }, around }];
  return [...itself, ...inner.flatMap((one) => teiWithin(one, [...header, ...around]))];
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1);
}

/** The namespace of an element that is not in that of TEI; empty where it is in none. */
function namespaceOf(name: string): string | undefined {
  return name.startsWith('{') ? name.slice(1, name.lastIndexOf('}')) : undefined;
}

/** The tree with the elements of a namespace taken for TEI, in the names that TEI P5 has for what P4 called otherwise. */
function adopted(element: XmlElement, namespace: string): XmlElement {
  const prefix = `{${namespace}}`;
  const name = element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name;
  return {
    ...element,
    name: name === 'TEI.2' ? 'TEI' : name === 'teiCorpus.2' ? 'teiCorpus' : name,
    attributes: adoptedAttributes(element.attributes),
    children: element.children.map((child) => (typeof child === 'string' ? child : adopted(child, namespace))),
  };
}

const OLD_ATTRIBUTES: readonly (readonly [before: string, now: string])[] = [
  ['id', 'xml:id'],
  ['lang', 'xml:lang'],
  ['value', 'when'],
];

function adoptedAttributes(attributes: ReadonlyMap<string, XmlAttribute>): ReadonlyMap<string, XmlAttribute> {
  const adopting = OLD_ATTRIBUTES.filter(([before, now]) => attributes.has(before) && !attributes.has(now));
  if (adopting.length === 0) return attributes;
  const renamed = new Map(adopting);
  return new Map([...attributes].map(([name, attribute]) => [renamed.get(name) ?? name, attribute]));
}

function noNamespace(root: XmlElement, namespace: string): Problem {
  return {
    code: 'no-namespace',
    where: root.where,
    message:
      namespace === ''
        ? 'The file has no TEI namespace; it is read as if it had.'
        : `The namespace “${namespace}” is not that of TEI; it is read as if it were.`,
    remedy: 'Write xmlns="http://www.tei-c.org/ns/1.0" on the root element.',
  };
}

function foreignRoot(file: XmlElement, tei: XmlElement): Problem {
  return {
    code: 'foreign-root',
    where: file.where,
    message: `The file begins with <${localName(file.name)}>; only the <${localName(tei.name)}> in it (line ${tei.where.line}) is read.`,
    remedy: 'If what stands around it is not wanted, nothing need be done.',
  };
}
