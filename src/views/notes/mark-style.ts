import type { Note } from '../../notes/note.ts';

/**
 * How words that a note is on are marked: with a line under them, solid, dotted for a link or dashed for another reader's note; as
 * highlighted; or only with the sign of a bookmark.
 */
export type MarkStyle = 'note' | 'link' | 'other' | 'highlight' | 'bookmark';

const STYLES: Readonly<Record<Note['motivation'], MarkStyle>> = {
  commenting: 'note',
  assessing: 'note',
  linking: 'link',
  highlighting: 'highlight',
  bookmarking: 'bookmark',
};

/** How the reader's own note marks its words. */
export function markStyle({ motivation }: Pick<Note, 'motivation'>): MarkStyle {
  return STYLES[motivation];
}

/** Whether it draws a line, which needs a lane of its own. */
export function isLine(style: MarkStyle): style is 'note' | 'link' | 'other' {
  return style === 'note' || style === 'link' || style === 'other';
}
