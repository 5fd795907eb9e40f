import type { EditorialNote, Passage } from '../../model.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { languageTag } from '../language-tag.ts';
import type { Pen } from './pen.ts';
import { textOfNote } from './write-notes.ts';

/**
 * Notes that are on no place in the text, such as on the dating of the letter: those among its parts, and those that stand apart in a file that
 * holds no other letter. They go with the first passage in their language, or with the first.
 */
export function withHangingNotes(
  passages: readonly Passage[],
  parts: readonly XmlElement[],
  pen: Pen,
): readonly Passage[] {
  const { root } = pen.setting;
  const ownsFile = parts.some((part) => root === part || root.children.includes(part));
  const apart = ownsFile ? [...pen.index.apart] : [];
  const hanging = [...new Set([...pen.later, ...apart])].filter((note) => !pen.told.has(note));
  const notes = new Map<number, EditorialNote[]>();
  for (const note of hanging) {
    const text = textOfNote(note, pen);
    if (text === '') continue;
    if (passages.length === 0) tell(note, pen);
    const lang = languageTag(pen.index.langOf.get(note) ?? '');
    const at = Math.max(
      0,
      passages.findIndex((passage) => passage.lang === lang),
    );
    const own = notes.get(at) ?? [];
    own.push({ text, type: 'remark' });
    notes.set(at, own);
  }
  return passages.map((passage, at) => ({ ...passage, notes: notes.get(at) ?? [] }));
}

function tell(note: XmlElement, pen: Pen): void {
  pen.doubt(
    'note-on-nothing',
    note,
    'A note is on a text that has no words, and is not shown.',
    'Transcribe what it is on.',
  );
}
