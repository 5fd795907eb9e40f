import { readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { NamedThing, NameVariant } from '../model.ts';
import { plainText } from '../xml/plain-text.ts';
import { readNotes } from './read-notes.ts';
import { requiredText } from './required-text.ts';
import { elementsIn } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** What persons, bodies and places have alike: a name and its variants in elements called `nameElement`, a description, notes. */
export function readNamed(element: XmlElement, id: string, nameElement: string, context: Context): NamedThing {
  return {
    id,
    name: requiredText(element, nameElement, undefined, context) || id,
    description: requiredText(element, 'note', 'description', context),
    variants: elementsIn(element, nameElement).flatMap((name) => readVariant(name, context)),
    notes: readNotes(element, context, 'description'),
  };
}

function readVariant(name: XmlElement, context: Context): readonly NameVariant[] {
  if (!name.attributes.has('type')) return [];
  if (readWord(name, 'type', { variant: true }, context) === undefined) return [];
  const sources = followAll(name, 'source', ['source'], context).map(({ id }) => id);
  return [{ text: plainText(name), sources }];
}
