import { baseName, stem } from '../file-name.ts';
import type { FileContext } from './file-context.ts';
import { belowInHeader } from './file-context.ts';
import type { LetterPart } from './letter-parts.ts';
import { madeId } from './made-id.ts';
import { withoutEnd } from '../without-end.ts';
import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { lineOf } from './walk.ts';

/** What a letter is called: by itself, by the file, and by others. */
export interface LetterNames {
  /** The id that the file gives it. */
  readonly claimed?: string;
  readonly made: string;
  readonly names: readonly string[];
}

/** The names of the `number`th of some letters in a file. */
export function namesOf(part: LetterPart, number: number, isAlone: boolean, context: FileContext): LetterNames {
  const { file, root } = context;
  const ids = [...(part.isOnly ? [root] : []), part.description, ...(part.isOnly ? [] : part.parts)].flatMap(idOn);
  const addresses = ['ref', 'key'].flatMap((name) => (part.description && valueOf(part.description, name)) ?? []);
  const claimed = part.isOnly ? idOn(root)[0] : addresses.flatMap(lastOf)[0];
  // Ids of parts are a file's own: every file may have its letter1.
  const inFile = part.isOnly ? String(number) : (ids[0] ?? String(number));
  const idnos = part.isOnly ? numbersIn(context) : [];
  const ofFile = isAlone ? [baseName(file), stem(file)] : [];
  const pointers = ids.flatMap((id) => [`${baseName(file)}#${id}`, ...(part.isOnly ? [id] : [])]);
  return {
    ...(claimed !== undefined && { claimed: madeId(claimed) }),
    made: madeId(isAlone ? stem(file) : `${stem(file)}-${inFile}`),
    names: [...new Set([...pointers, ...ofFile, ...addresses, ...idnos])],
  };
}

/** Numbers that the header gives the letter, and not its shelf mark, which may be that of a box of letters. */
function numbersIn(context: FileContext): readonly string[] {
  if (elementsIn(context.root, 'teiHeader').length === 0) return [];
  return belowInHeader(context, 'idno', 'fileDesc')
    .flatMap((idno) => lineOf(idno) ?? [])
    .filter((number) => /^\S{3,}$/.test(number) && /\d/.test(number));
}

function idOn(element: XmlElement | undefined): readonly string[] {
  const id = element && valueOf(element, 'xml:id');
  return id === undefined ? [] : [id];
}

/** What stands last in an address: “A044980”. */
function lastOf(address: string): readonly string[] {
  const last = withoutEnd(address, '/#').split(/[/#=]/).at(-1);
  return last ? [last.replace(/\.(?:xml|html?)$/i, '')] : [];
}
