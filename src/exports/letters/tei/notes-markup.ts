import type { EditorialNote } from '../../../edition/model.ts';
import { element, words } from '../../xml-text.ts';
import type { Attributes } from '../../xml-text.ts';

/** Notes of the edition, as the last children of what they are on. */
export function notesMarkup(notes: readonly EditorialNote[], attributes: Attributes = {}): readonly string[] {
  return notes.map(({ text, type }) => {
    const paragraphs = text.split('\n').map(words);
    const content =
      paragraphs.length === 1 ? paragraphs.join('') : paragraphs.map((one) => element('p', {}, one)).join('');
    return element('note', { ...attributes, type: type === 'remark' ? 'editorial' : 'source-slip' }, content);
  });
}
