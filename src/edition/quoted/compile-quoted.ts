import { assemble } from './assemble.ts';
import type { EditionFile } from '../edition-file.ts';
import { baseName } from '../file-name.ts';
import { fileKindOf } from './id-index.ts';
import type { Compiled } from '../compiled.ts';
import { byPlace, compareText } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { readXml } from '../xml/xml.ts';

/**
 * Compiles the TEI files of an edition of quoted letters, in any order: one whose root has `type="edition"`, its letters, whose roots have
 * `type="letter"` or `type="mentioned"`, and its context texts with `type="context"`. Never throws for what is in a file.
 */
export function compileQuoted(files: readonly EditionFile[]): Compiled {
  const ofFiles: Problem[] = [];
  const unreadable = new Set<string>();
  const editions: XmlElement[] = [];
  const texts: XmlElement[] = [];

  for (const { file, bytes } of files.toSorted((a, b) => compareText(a.file, b.file))) {
    const reading = readXml(file, bytes);
    const problem = reading.type === 'problem' ? reading.problem : notPartOfAnEdition(reading.root);
    if (problem) {
      ofFiles.push(problem);
      unreadable.add(baseName(file));
    } else if (reading.type === 'tree') {
      (fileKindOf(reading.root) === 'edition' ? editions : texts).push(reading.root);
    }
  }
  const [edition, ...others] = editions;
  const seconds = others.map((other) => secondEdition(other, edition));
  const missing = edition || unreadable.has('edition.xml') ? [] : [noEdition(files)];
  const assembled = edition && assemble(edition, texts, unreadable);
  // Joined, not pushed: a file may have more problems than a call can be given.
  const problems = [...ofFiles, ...seconds, ...missing, ...(assembled?.problems ?? [])];
  return { edition: assembled?.edition, problems: Object.freeze(problems.toSorted(byPlace)), doubts: [] };
}

const ROOT_TYPES: ReadonlySet<string> = new Set(['edition', 'letter', 'mentioned', 'context']);

function notPartOfAnEdition(root: XmlElement): Problem | undefined {
  if (root.name !== 'TEI') {
    return {
      code: 'not-tei',
      where: root.where,
      message: `The file is not TEI: its first element is <${root.name.replace(/^\{.*\}/, '')}>, or has no TEI namespace.`,
      remedy: 'Begin it with <TEI xmlns="http://www.tei-c.org/ns/1.0">, or move it out of the folder.',
    };
  }
  const type = valueOf(root, 'type');
  if (type !== undefined && ROOT_TYPES.has(type)) return undefined;
  return {
    code: 'unknown-type',
    where: placeOf(root, 'type'),
    message:
      type === undefined ? 'The file does not say what it holds.' : `“${type}” is not a type of file that is known.`,
    remedy:
      'Write type="letter" on <TEI>; type="mentioned" for a letter known only by mention; type="context" for a text that is ' +
      'no part of the exchange; type="edition" for the edition.',
  };
}

function secondEdition(second: XmlElement, first: XmlElement | undefined): Problem {
  return {
    code: 'second-edition',
    where: placeOf(second, 'type'),
    message: `There is already an edition file: ${first?.where.file}. This one is left out.`,
    remedy: 'Keep one, or write type="letter" if this is a letter.',
  };
}

function noEdition(files: readonly EditionFile[]): Problem {
  const [first] = files;
  const folder = first ? first.file.slice(0, first.file.length - baseName(first.file).length) : '';
  return {
    code: 'no-edition',
    where: { file: `${folder}edition.xml`, line: 1, column: 1 },
    message: 'The edition file is missing: it holds the people, the themes and the sources.',
    remedy: 'Add edition.xml, with type="edition" on <TEI>.',
  };
}
