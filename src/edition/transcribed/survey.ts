import type { XmlElement } from '../xml/xml-tree.ts';
import { valueOf, wordsOf } from '../xml/xml-tree.ts';
import { walk } from './walk.ts';

/** What is found in a TEI on one walk through it. */
export interface Survey {
  readonly correspDescs: readonly XmlElement[];
  /** Persons, bodies and places with entries of their own. */
  readonly entries: readonly XmlElement[];
  /** Parts of the text that say which `correspDesc` is theirs, by its id. */
  readonly declared: ReadonlyMap<string, readonly XmlElement[]>;
  /** Elements of the text by their id, since a `correspDesc` may point at its part. */
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Parts that are marked as letters, but for those within another. */
  readonly letters: readonly XmlElement[];
  /** The texts within a `group`. */
  readonly grouped: readonly XmlElement[];
  /** Whether the text has words that are no entries of a register. */
  readonly hasText: boolean;
}

const ENTRIES: ReadonlySet<string> = new Set(['person', 'personGrp', 'org', 'place']);
const LETTER_TYPES =
  /^(?:letter|brief|lettre|lettera|carta|epistola|epistle|postcard|postkarte|telegram|telegramm|e-?mail|correspondence)$/i;
/** What stands in a register, and is no text of a letter. */
const LISTS: ReadonlySet<string> = new Set([
  'listPerson',
  'listOrg',
  'listPlace',
  'listBibl',
  'listEvent',
  'listNym',
  'listObject',
]);

export function survey(root: XmlElement): Survey {
  const [correspDescs, entries, letters, grouped]: XmlElement[][] = [[], [], [], []];
  const declared = new Map<string, XmlElement[]>();
  const parts = new Map<string, XmlElement>();

  const visit = (element: XmlElement, place: { inText: boolean; inLetter: boolean; inGroup: boolean }): void => {
    const { name } = element;
    if (name === 'correspDesc') correspDescs?.push(element);
    if (ENTRIES.has(name)) entries?.push(element);
    const inText = place.inText || name === 'text';
    if (inText) {
      const id = valueOf(element, 'xml:id');
      if (id !== undefined && !parts.has(id)) parts.set(id, element);
      for (const target of wordsOf(element, 'decls')) {
        const of = target.replace(/^.*#/, '');
        const before = declared.get(of);
        if (before) before.push(element);
        else declared.set(of, [element]);
      }
    }
    const isLetter = inText && name !== 'group' && isMarkedLetter(element);
    if (isLetter && !place.inLetter && name !== 'text') letters?.push(element);
    if (name === 'text' && place.inGroup) grouped?.push(element);
    const inGroup = name === 'group' || (place.inGroup && name !== 'text');
    const next = { inText, inLetter: place.inLetter || (isLetter && name !== 'text'), inGroup };
    for (const child of element.children) if (typeof child !== 'string') visit(child, next);
  };
  visit(root, { inText: false, inLetter: false, inGroup: false });
  return {
    correspDescs: correspDescs ?? [],
    entries: entries ?? [],
    declared,
    parts,
    letters: letters ?? [],
    grouped: grouped ?? [],
    hasText: textsOf(root).some(hasOwnText),
  };
}

/** The texts of a TEI; `sourceDoc` is one where there is no other. */
export function textsOf(root: XmlElement): readonly XmlElement[] {
  const children = root.children.filter((child): child is XmlElement => typeof child !== 'string');
  const texts = children.filter(({ name }) => name === 'text' || name === 'body' || name === 'div' || name === 'group');
  return texts.length > 0 ? texts : children.filter(({ name }) => name === 'sourceDoc');
}

/** Whether a part says of itself that it is a letter. */
function isMarkedLetter(element: XmlElement): boolean {
  if (!/^(?:div\d?|floatingText|text)$/.test(element.name)) return false;
  return [valueOf(element, 'type'), valueOf(element, 'subtype')].some(
    (type) => type !== undefined && LETTER_TYPES.test(type),
  );
}

function hasOwnText(text: XmlElement): boolean {
  let found = false;
  walk(text, (element) => {
    // The heading above a register is no letter.
    if (found || LISTS.has(element.name) || element.name === 'head') return false;
    found = element.children.some((child) => typeof child === 'string' && /[^\s]/.test(child));
    return true;
  });
  return found;
}
