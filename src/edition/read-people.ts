import { readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { Correspondent, NameVariant, Party } from './model.ts';
import { plainText, textOf } from './plain-text.ts';
import { readNotes } from './read-notes.ts';
import { reportMissing, requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementsBelow, elementsIn, valueOf, wordsOf } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Persons and bodies, in document order, persons first. */
export function readCorrespondents(standOff: XmlElement, context: Context): readonly Correspondent[] {
  for (const list of elementsBelow(standOff, 'listOrg'))
    readWord(list, 'type', { bodies: true, parties: true }, context);
  const persons = elementsBelow(standOff, 'person').flatMap((person) =>
    withId(person, context, (id) => readCorrespondent(person, id, 'person', 'persName', context)),
  );
  const bodies = organisations(standOff, 'bodies').flatMap((org) =>
    withId(org, context, (id) => readCorrespondent(org, id, 'body', 'orgName', context)),
  );
  return [...persons, ...bodies];
}

/** The sides of the correspondence, in the order of their columns. */
export function readParties(standOff: XmlElement, context: Context): readonly Party[] {
  return organisations(standOff, 'parties').flatMap((org) =>
    withId(org, context, (id) => {
      if (wordsOf(org, 'corresp').length === 0) reportMissing(org, 'corresp="#…" for its members', context);
      const name = requiredText(org, 'orgName', undefined, context);
      return {
        id,
        name,
        shortName: textOf(org, 'orgName', 'short') ?? name,
        role: textOf(org, 'note', 'role') ?? '',
        members: followAll(org, 'corresp', ['correspondent'], context).map((member) => member.id),
      };
    }),
  );
}

function organisations(standOff: XmlElement, type: 'bodies' | 'parties'): readonly XmlElement[] {
  return elementsBelow(standOff, 'listOrg')
    .filter((list) => valueOf(list, 'type') === type)
    .flatMap((list) => elementsIn(list, 'org'));
}

function readCorrespondent(
  element: XmlElement,
  id: string,
  type: Correspondent['type'],
  nameElement: string,
  context: Context,
): Correspondent {
  return {
    id,
    type,
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
