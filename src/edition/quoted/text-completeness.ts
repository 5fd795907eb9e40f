import type { Context } from './context.ts';
import { fileKindOf, textIdOf } from './id-index.ts';
import { correspDescOf } from './read-correspondence.ts';
import type { Actions } from './read-correspondence.ts';
import { WHO } from './read-statements.ts';
import { elementAt, elementsBelow, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Whether a root is that of a letter known only by mention, which has no passages. */
export function isMentioned(root: XmlElement): boolean {
  return valueOf(root, 'type') === 'mentioned';
}

/** Reports `letter-without-people` where no sender is named, be it as unknown, or of a letter no addressee. */
export function reportMissingPeople(root: XmlElement, { sent, received }: Actions, { report }: Context): void {
  const kind = fileKindOf(root);
  const missing = [
    ...(nameAnyone(sent) ? [] : ['sender']),
    ...(kind === 'context text' || nameAnyone(received) ? [] : ['addressee']),
  ];
  if (missing.length === 0) return;
  report({
    code: 'letter-without-people',
    where: (correspDescOf(root) ?? root).where,
    message: `The ${kind} “${textIdOf(root)}” names no ${missing.join(' and no ')} and is left out.`,
    remedy: 'Add a <persName> or <orgName> to <correspAction>; where no one is known, one without ref.',
  });
}

function nameAnyone(actions: readonly XmlElement[]): boolean {
  return actions.some((action) => elementsIn(action, ...WHO).length > 0);
}

/** Reports `empty-letter` where there should be passages, and `mentioned-letter-with-passage` for the reverse. */
export function reportMissingPassages(root: XmlElement, { report }: Context): void {
  const kind = fileKindOf(root);
  const [first] = elementsBelow(root, 'cit');
  if (!isMentioned(root) && !first) {
    report({
      code: 'empty-letter',
      where: (elementAt(root, 'text', 'body') ?? elementAt(root, 'text') ?? root).where,
      message: `The ${kind} “${textIdOf(root)}” has no passage and is left out.`,
      remedy:
        kind === 'letter'
          ? 'Add a <cit> for each quotation; if none is known, write type="mentioned" on <TEI>.'
          : 'Add a <cit> for each quotation; if none is known, delete the file.',
    });
  }
  if (isMentioned(root) && first) {
    report({
      code: 'mentioned-letter-with-passage',
      where: first.where,
      message: `The letter “${textIdOf(root)}” has passages, but is marked as known only by mention.`,
      remedy: 'Write type="letter" on <TEI>.',
    });
  }
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
