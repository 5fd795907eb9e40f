import { normalForm } from '../../edition/normal-form.ts';
import { visibleControls } from '../../edition/visible-controls.ts';
import type { Tag } from '../tag.ts';
import { childrenOf } from './tag-tree.ts';

/** In characters, as the reader counts them. */
export const LONGEST_NAME = 200;

/** Why a tag can't have a name. */
export type NameProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'long' }
  /** A tag of the same parent has it, or one that reads the same. */
  | { readonly type: 'taken'; readonly by: Tag };

/** A name as it is kept: composed ([NFC](https://www.unicode.org/reports/tr15/)), without white space around it, none but single spaces in it, and marks that turn words around shown. */
export function tagName(typed: string): string {
  return visibleControls(normalForm(typed, 'NFC').trim().replaceAll(/\s+/g, ' '));
}

/** A name from elsewhere as it may be kept here: its beginning, where it is longer than names are. */
export function shortName(written: string): string {
  const name = tagName(written);
  if (name.length <= LONGEST_NAME) return name;
  // A character may be many code units; of what is no name at all not all is counted.
  const characters = new Intl.Segmenter().segment(name.slice(0, 40 * LONGEST_NAME));
  const kept = Array.from(characters, ({ segment }) => segment).slice(0, LONGEST_NAME);
  return kept.join('').trim();
}

/** Whether a reader would take two names for the same. */
export function isSameName(a: string, b: string): boolean {
  return seenName(a) === seenName(b);
}

/**
 * What a reader sees of a name, the same for names that would be taken for the same: capitals, spaces and the form in which characters are encoded do not count, nor what is not
 * seen, such as marks of direction that come with pasted words.
 */
export function seenName(name: string): string {
  return tagName(normalForm(name, 'NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')).toLowerCase();
}

/** Why a tag under this parent can't have this name; `id` is the tag's own, if there is one already. */
export function nameProblem(
  tags: readonly Tag[],
  typed: string,
  parent: string | undefined,
  id?: string,
): NameProblem | undefined {
  const name = tagName(typed);
  if (seenName(name) === '') return { type: 'empty' };
  if ([...new Intl.Segmenter().segment(name)].length > LONGEST_NAME) return { type: 'long' };
  const by = childrenOf(tags, parent).find((tag) => tag.id !== id && isSameName(tag.name, name));
  return by && { type: 'taken', by };
}
