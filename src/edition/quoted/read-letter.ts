import type { Context } from './context.ts';
import type { Letter } from '../model.ts';
import { readAttestedText } from './read-attested-text.ts';
import { correspDescOf, readSurroundings } from './read-correspondence.ts';
import { isMentioned } from './text-completeness.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The letter of one file; undefined where nothing of worth remains of it, which is reported. */
export function readLetter(root: XmlElement, editionLang: string, context: Context): Letter | undefined {
  const text = readAttestedText(root, editionLang, context);
  const surroundings = readSurroundings(correspDescOf(root), context);
  if (!text) return undefined;
  const passages = text.passages.map((excerpt) => ({ ...excerpt, letter: text.id }));
  return { ...text, ...surroundings, passages, type: isMentioned(root) ? 'mentioned' : 'quoted' };
}
