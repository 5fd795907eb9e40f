import { readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { Correspondent, Party } from '../model.ts';
import { textOf } from '../xml/plain-text.ts';
import { readNamed } from './read-named.ts';
import { reportMissing, requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementsBelow, elementsIn, valueOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Persons and bodies, in document order, persons first. */
export function readCorrespondents(standOff: XmlElement, context: Context): readonly Correspondent[] {
  for (const list of elementsBelow(standOff, 'listOrg'))
    readWord(list, 'type', { bodies: true, parties: true }, context);
  const persons = elementsBelow(standOff, 'person').flatMap((person) =>
    withId(person, context, (id) => ({ ...readNamed(person, id, 'persName', context), type: 'person' as const })),
  );
  const bodies = organisations(standOff, 'bodies').flatMap((org) =>
    withId(org, context, (id) => ({ ...readNamed(org, id, 'orgName', context), type: 'body' as const })),
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
