import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import type { Compiled } from '../src/edition/compiled.ts';
import type { Correspondent } from '../src/edition/model.ts';
import { editionOf } from './edition-of-texts.ts';
import type { DraftPassage } from './edition-of-texts.ts';

/** A passage ends with the first paragraph that brings it to so many words. */
const WORDS_A_PASSAGE = 200;
/** What ends a paragraph, in TEI. */
const BLOCKS = new Set([
  'p',
  'ab',
  'lg',
  'l',
  'head',
  'div',
  'opener',
  'closer',
  'salute',
  'signed',
  'dateline',
  'item',
]);

const CORRESPONDENTS = ['The first side', 'The other side'].map((name, place): Correspondent => ({
  id: `c-${place}`,
  type: 'person',
  name,
  description: 'Whoever wrote every other file.',
  variants: [],
  notes: [],
}));

/** A folder of letters as an edition, and how many files gave it no words. */
export interface RealCorpus {
  readonly compiled: Compiled;
  readonly wordless: number;
}

/**
 * The words of all TEI files in a folder and those within it, a letter a file: of their bodies, or their texts where they have no body.
 * Only the words are taken; who wrote to whom and when is made up. Whatever is wrong with a file, what can be read of it is.
 */
export async function readRealCorpus(folder: string): Promise<RealCorpus> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const all: (readonly DraftPassage[])[] = [];
  for (const file of files) all.push(passagesOf(paragraphsIn(new TextDecoder().decode(await readFile(file)))));
  const letters = all.filter(({ length }) => length > 0);
  const title = `${path.basename(folder)}, ${letters.length.toLocaleString('en')} letters`;
  return { compiled: editionOf(title, letters, CORRESPONDENTS), wordless: all.length - letters.length };
}

function paragraphsIn(xml: string): readonly string[] {
  const bodies = read(xml, 'body');
  return bodies.length > 0 ? bodies : read(xml, 'text');
}

/** The paragraphs in every element of a name, wherever it stands. */
function read(xml: string, within: string): readonly string[] {
  const parser = new SaxesParser();
  const paragraphs: string[] = [];
  let depth = 0;
  let words = '';
  const end = (): void => {
    const paragraph = words.replaceAll(/\s+/gu, ' ').trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === within) depth += 1;
    if (BLOCKS.has(local)) end();
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (BLOCKS.has(local) || local === within) end();
    if (local === within) depth -= 1;
  });
  const add = (text: string): void => {
    if (depth > 0) words += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  // With somebody to tell of it, saxes goes on after what is wrong.
  parser.on('error', () => undefined);
  // But not after two hyphens in a comment: it would take the rest of the file for text.
  parser.write(xml.replaceAll(/<!--[\s\S]*?-->/g, '')).close();
  end();
  return paragraphs;
}

/** Without the prefix of a namespace. */
function localName(name: string): string {
  return name.replace(/^.*:/, '');
}

function passagesOf(paragraphs: readonly string[]): readonly DraftPassage[] {
  const texts: string[] = [];
  let open: string[] = [];
  let words = 0;
  for (const [place, paragraph] of paragraphs.entries()) {
    open.push(paragraph);
    words += paragraph.split(' ').length;
    if (words < WORDS_A_PASSAGE && place < paragraphs.length - 1) continue;
    texts.push(open.join('\n'));
    open = [];
    words = 0;
  }
  return texts.map((text) => ({ text, ranges: [], remarks: [], speaker: 'letter' }));
}
