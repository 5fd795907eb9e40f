import { msg, str } from '@lit/localize';
import type { CodebookStep } from '../../../notes/codebook/codebook-step.ts';
import { tagTree } from '../../../notes/codebook/tag-tree.ts';
import type { Tag } from '../../../notes/tag.ts';
import { inDigits } from '../../wording/numbers.ts';

/** What was done to the codebook, in one sentence. */
export function stepWords(step: CodebookStep, before: readonly Tag[], after: readonly Tag[]): string {
  const old = nameIn(before, step.id);
  switch (step.type) {
    case 'add':
      return msg(str`Tag “${nameIn(after, step.id)}” made.`);
    case 'write':
      return writtenWords(step.field, old, nameIn(after, step.id));
    case 'sign':
      return msg(str`Sign of “${old}” changed.`);
    case 'place':
      return placeWords(after, step.id);
    case 'merge':
      return msg(str`“${old}” merged into “${nameIn(after, step.into)}”.`);
    case 'split':
      return msg(str`“${nameIn(after, step.as)}” split from “${old}”.`);
    case 'delete':
      return msg(str`Tag “${old}” deleted.`);
    case 'restore':
      return msg(str`Tag “${nameIn(after, step.id)}” put back.`);
  }
}

function writtenWords(field: 'name' | 'definition' | 'memo', old: string, name: string): string {
  if (field === 'name') return msg(str`Tag renamed to “${name}”.`);
  return field === 'definition' ? msg(str`Definition of “${old}” changed.`) : msg(str`Memo on “${old}” changed.`);
}

function placeWords(tags: readonly Tag[], id: string): string {
  const place = tagTree(tags).find(({ tag }) => tag.id === id);
  if (!place) return '';
  const { name } = place.tag;
  const number = inDigits(place.siblings.findIndex((tag) => tag.id === id) + 1);
  const count = inDigits(place.siblings.length);
  const parent = place.above.at(-1)?.name;
  return parent === undefined
    ? msg(str`“${name}” is now ${number} of ${count} at the top.`)
    : msg(str`“${name}” is now ${number} of ${count} under “${parent}”.`);
}

function nameIn(tags: readonly Tag[], id: string): string {
  return tags.find((tag) => tag.id === id)?.name ?? '';
}
