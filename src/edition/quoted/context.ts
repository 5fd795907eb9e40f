import { baseName } from '../file-name.ts';
import type { IdEntry, IdIndex, IdKind } from './id-index.ts';
import { nearestTo } from '../nearest.ts';
import type { FilePlace, Problem } from '../problem.ts';
import { placeOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** What the readers of the parts share: every id of the edition, and where to say what is wrong. */
export interface Context {
  readonly ids: IdIndex;
  readonly report: (problem: Problem) => void;
}

/**
 * Follows the pointers in an attribute (`FILE.xml#id`, `#id` in the same file, `FILE.xml` for a letter) to what they
 * must stand for. Those that lead nowhere or to something else are left out and reported: `unknown-theme` or `dangling-link`.
 */
export function followAll(
  element: XmlElement,
  attribute: string,
  kinds: readonly IdKind[],
  context: Context,
): readonly IdEntry[] {
  const where = placeOf(element, attribute);
  return wordsOf(element, attribute).flatMap((pointer) => follow(pointer, where, kinds, context) ?? []);
}

/** As {@link followAll}, for an attribute that holds one pointer; of several the first that leads somewhere counts. */
export function followOne(
  element: XmlElement,
  attribute: string,
  kinds: readonly IdKind[],
  context: Context,
): IdEntry | undefined {
  return followAll(element, attribute, kinds, context)[0];
}

function follow(pointer: string, where: FilePlace, kinds: readonly IdKind[], context: Context): IdEntry | undefined {
  const { ids, report } = context;
  const hash = pointer.indexOf('#');
  const file = hash === 0 ? baseName(where.file) : hash < 0 ? pointer : pointer.slice(0, hash);
  const id = hash < 0 ? '' : pointer.slice(hash + 1);
  const found = hash < 0 ? ids.texts.get(pointer) : ids.entries.get(id);
  const inFile = found !== undefined && baseName(found.element.where.file) === file;

  if (found && inFile && kinds.includes(found.kind)) return found;
  if (ids.unreadable.has(file) || isRepeated(ids, file, id)) return undefined;
  const wanted = kinds.map((kind) => KIND_WORDS[kind]).join(' or ');
  report({
    code: kinds.length === 1 && kinds[0] === 'theme' ? 'unknown-theme' : 'dangling-link',
    where,
    message:
      found && inFile
        ? `“${pointer}” is ${KIND_WORDS[found.kind]}, but ${wanted} is wanted here.`
        : `“${pointer}” does not lead to anything; ${wanted} is wanted here.`,
    remedy:
      found && inFile && APART.has(found.kind)
        ? 'Point at a letter, or say it in a note: a context text stands apart from the letters.'
        : suggest(pointer, baseName(where.file), kinds, ids),
  });
  return undefined;
}

const KIND_WORDS: Readonly<Record<IdKind, string>> = {
  letter: 'a letter',
  passage: 'a passage of a letter',
  'context text': 'a context text',
  'context passage': 'a passage of a context text',
  source: 'a source',
  theme: 'a theme',
  correspondent: 'a person or body',
  party: 'a party',
  place: 'a place',
  event: 'an event',
  exchange: 'an exchange',
  reason: 'a reason',
  'something else': 'something else',
};

const APART: ReadonlySet<IdKind> = new Set(['context text', 'context passage']);

/** Whether the pointer leads to the second bearer of an id, which has been reported as such. */
function isRepeated({ repeated }: IdIndex, file: string, id: string): boolean {
  return [...repeated].some(
    ({ where, attributes }) => baseName(where.file) === file && (id === '' || attributes.get('xml:id')?.value === id),
  );
}

function suggest(pointer: string, fromFile: string, kinds: readonly IdKind[], { byKind }: IdIndex): string {
  const wanted = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const write = ({ id, kind, element }: IdEntry): string => {
    const file = baseName(element.where.file);
    return kind === 'letter' ? file : `${file === fromFile ? '' : file}#${id}`;
  };
  const nearest = nearestTo(pointer.slice(pointer.indexOf('#') + 1).replace(/\.xml$/, ''), wanted, ({ id }) => id);
  if (nearest) return `Did you mean “${write(nearest)}”?`;
  if (wanted.length > 0 && wanted.length <= 12) return `Write one of: ${wanted.map(write).join(', ')}.`;
  return 'Correct it, or add what it should lead to.';
}
