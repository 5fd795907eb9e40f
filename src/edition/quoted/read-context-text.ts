import { readWord } from './closed-list.ts';
import type { Context } from './context.ts';
import type { ContextText } from '../model.ts';
import { readAttestedText } from './read-attested-text.ts';
import { correspDescOf } from './read-correspondence.ts';
import { elementAt } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const KINDS: Readonly<Record<ContextText['kind'], ContextText['kind']>> = {
  'e-mail': 'e-mail',
  'public-statement': 'public-statement',
};

/**
 * The context text of one file, its kind in `@subtype`; undefined where nothing of worth remains of it, which is reported.
 * Reports `context-in-exchange` where the file says which letters it answers.
 */
export function readContextText(root: XmlElement, editionLang: string, context: Context): ContextText | undefined {
  const kind = readWord(root, 'subtype', KINDS, context);
  const text = readAttestedText(root, editionLang, context);
  const description = correspDescOf(root);
  const surroundings = description && elementAt(description, 'correspContext');
  if (surroundings) {
    context.report({
      code: 'context-in-exchange',
      where: surroundings.where,
      message: 'A context text stands apart from the letters: it answers none and none answers it.',
      remedy: 'Delete <correspContext>, and say in a note what the text has to do with a letter.',
    });
  }
  return text && kind && { ...text, kind };
}
