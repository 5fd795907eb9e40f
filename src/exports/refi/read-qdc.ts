import type { Reader } from '../reader.ts';
import { readCodes } from './read-codes.ts';
import { leftOutOf } from './read-project.ts';
import { childNamed, childrenNamed, readRefi } from './refi-xml.ts';

/** Reads a codebook, of this program or another. */
export const qdcReader: Reader = {
  read(bytes, tools) {
    const book = readRefi('codebook.qdc', bytes, 'CodeBook');
    if (book.type === 'refused') return book;
    const { tags, duplicates, unreadable } = readCodes(childNamed(book.root, 'Codes'), tools, () => '');
    // A code may be in many groups, and a tag stands under one.
    const groups = childrenNamed(childNamed(book.root, 'Sets'), 'Set').length;
    const leftOut = leftOutOf({ 'other-text': 0, duplicate: duplicates, unreadable: unreadable + groups });
    return { type: 'read', notes: [], tags, leftOut };
  },
};
