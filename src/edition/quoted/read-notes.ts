import { readWord } from './closed-list.ts';
import type { Context } from './context.ts';
import type { EditorialNote } from '../model.ts';
import { plainText } from '../xml/plain-text.ts';
import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const NOTE_TYPES: Readonly<Record<string, EditorialNote['type']>> = {
  editorial: 'remark',
  'source-slip': 'source-slip',
};

/** The editorial notes directly inside; `others` are the types of `note` that something else reads there. */
export function readNotes(
  parent: XmlElement,
  context: Context,
  ...others: readonly string[]
): readonly EditorialNote[] {
  return elementsIn(parent, 'note').flatMap((note) => {
    if (others.includes(valueOf(note, 'type') ?? '')) return [];
    const type = readWord(note, 'type', NOTE_TYPES, context);
    return type ? [{ text: plainText(note), type }] : [];
  });
}
