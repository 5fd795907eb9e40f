import type { Context } from './context.ts';
import type { Letter, LetterId } from './model.ts';
import type { Actions } from './read-correspondence.ts';
import { WHO } from './read-statements.ts';
import { elementAt, elementsIn } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Whether a letter names a sender and an addressee, be it as unknown; if not, `letter-without-people` is reported. */
export function hasPeople(
  root: XmlElement,
  id: LetterId,
  description: XmlElement | undefined,
  { sent, received }: Actions,
  { report }: Context,
): boolean {
  const missing = [
    ...(sent.some((action) => elementsIn(action, ...WHO).length > 0) ? [] : ['sender']),
    ...(received.some((action) => elementsIn(action, ...WHO).length > 0) ? [] : ['addressee']),
  ];
  if (missing.length === 0) return true;
  report({
    code: 'letter-without-people',
    where: (description ?? root).where,
    message: `The letter “${id}” names no ${missing.join(' and no ')} and is left out.`,
    remedy: 'Add a <persName> or <orgName> to <correspAction>; where no one is known, one without ref.',
  });
  return false;
}

/** Whether a quoted letter has passages; reports `empty-letter`, and `mentioned-letter-with-passage` for the reverse. */
export function hasPassages(
  root: XmlElement,
  id: LetterId,
  type: Letter['type'],
  cits: readonly XmlElement[],
  { report }: Context,
): boolean {
  const [first] = cits;
  if (type === 'quoted' && !first) {
    report({
      code: 'empty-letter',
      where: (elementAt(root, 'text', 'body') ?? elementAt(root, 'text') ?? root).where,
      message: `The letter “${id}” has no passage and is left out.`,
      remedy: 'Add a <cit> for each quotation; if none is known, write type="mentioned" on <TEI>.',
    });
    return false;
  }
  if (type === 'mentioned' && first) {
    report({
      code: 'mentioned-letter-with-passage',
      where: first.where,
      message: `The letter “${id}” has passages, but is marked as known only by mention.`,
      remedy: 'Write type="letter" on <TEI>.',
    });
  }
  return true;
}

/** Reports as `words-outside-passage` what a body says outside its passages, since the page would not show it. */
export function reportStrayWords(root: XmlElement, { report }: Context): void {
  const body = elementAt(root, 'text', 'body');
  for (const element of body ? outsidePassages(body) : []) {
    const words = element.children.find((child) => typeof child === 'string' && child.trim() !== '');
    if (typeof words !== 'string') continue;
    report({
      code: 'words-outside-passage',
      where: element.where,
      message: `“${words.trim().slice(0, 40)}” stands outside every passage and would not be shown.`,
      remedy: 'Put it into the <quote> of a <cit>, or delete it.',
    });
  }
}

function outsidePassages(element: XmlElement): readonly XmlElement[] {
  return [element, ...elementsIn(element).flatMap((child) => (child.name === 'cit' ? [] : outsidePassages(child)))];
}
