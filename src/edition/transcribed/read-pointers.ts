import type { LetterDraft } from './letter-draft.ts';
import { elementsBelow, elementsIn, placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const BEFORE =
  /^(?:prev|pred|vorher|vorig|précéd|preced|anterior|in-?reply-?to|reply-?to|answers|answerto|antwortauf|responds)/i;
const AFTER = /^(?:next|succ|follow|nach|nächst|suivant|siguiente|reply|replied|answer(?:ed)?|antwort|response)/i;

/**
 * Where a letter's `correspDesc` points: to letters before and after it, by any of the words that editions have for these, and to those that it stands
 * beside. Whether they are there is known only when all files are.
 */
export function readPointers(description: XmlElement): Pick<LetterDraft, 'previous' | 'next' | 'beside'> {
  const contexts = elementsIn(description, 'correspContext');
  const links = [...contexts, ...elementsIn(description, 'note')].flatMap((one) => [
    ...elementsBelow(one, 'ref'),
    ...elementsBelow(one, 'ptr'),
  ]);
  const pointers = links.flatMap((link) => {
    const as = valueOf(link, 'type') ?? valueOf(link, 'subtype') ?? '';
    const targets = (valueOf(link, 'target') ?? '').split(/\s+/).filter((target) => target !== '');
    return targets.map((target) => ({ as, target, where: placeOf(link, 'target') }));
  });
  const isBefore = ({ as }: { readonly as: string }): boolean => BEFORE.test(as);
  const isAfter = (pointer: { readonly as: string }): boolean => !isBefore(pointer) && AFTER.test(pointer.as);
  return {
    previous: pointers.filter(isBefore).map(plain),
    next: pointers.filter(isAfter).map(plain),
    beside: pointers.filter((pointer) => !isBefore(pointer) && !isAfter(pointer)),
  };
}

function plain({ target, where }: LetterDraft['beside'][number]): LetterDraft['previous'][number] {
  return { target, where };
}
