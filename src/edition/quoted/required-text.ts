import type { Context } from './context.ts';
import { textOf } from '../xml/plain-text.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The plain text of a child that must be there; where it is not, `missing-part` is reported and the text is empty. */
export function requiredText(parent: XmlElement, name: string, type: string | undefined, context: Context): string {
  const text = textOf(parent, name, type);
  if (text !== undefined) return text;
  reportMissing(parent, type === undefined ? `<${name}>` : `<${name} type="${type}">`, context);
  return '';
}

/** Reports that an element has nothing of the kind shown. */
export function reportMissing(parent: XmlElement, tag: string, { report }: Context): void {
  const id = valueOf(parent, 'xml:id');
  report({
    code: 'missing-part',
    where: parent.where,
    message: `<${parent.name}>${id === undefined ? '' : ` “${id}”`} has no ${tag}, or nothing is written in it.`,
    remedy: `Add ${tag} with its words.`,
  });
}
