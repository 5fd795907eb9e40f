import type { PassageId } from '../edition/model.ts';

/** The id by which a remark of the edition on a passage is found; `index` from 0. */
export function remarkId(passage: PassageId, index: number): string {
  return `${passage}/${index}`;
}

/** The id by which another wording of a stretch of a passage is found; `index` from 0, among all that the passage has. */
export function wordingId(passage: PassageId, index: number): string {
  return `${passage}/w${index}`;
}
