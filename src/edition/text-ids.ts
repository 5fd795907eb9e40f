import type { PassageId } from './model.ts';

/** The id by which a remark of the edition on a passage is found; `index` from 0. */
export function remarkId(passage: PassageId, index: number): string {
  return `${passage}/${index}`;
}

/** The id by which another source's wording of a stretch of a passage is found; `index` from 0, among all that the passage has. */
export function wordingId(passage: PassageId, index: number): string {
  return `${passage}/w${index}`;
}

/** The id by which it is found what a range says: a remark on words, or what stands on the paper; `index` from 0, among all ranges of the passage. */
export function saidId(passage: PassageId, index: number): string {
  return `${passage}/r${index}`;
}
