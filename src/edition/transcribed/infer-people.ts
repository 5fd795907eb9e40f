import type { FileContext } from './file-context.ts';
import { allInHeader, belowInHeader } from './file-context.ts';
import type { WhoDraft } from './letter-draft.ts';
import { peopleInTitle } from './people-in-title.ts';
import { isNobody, mentionIn, readWho } from './read-who.ts';
import type { Certainty, Ground } from '../statement.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { outermost } from './walk.ts';

/** Who wrote to whom, where no `correspDesc` says so. */
export interface InferredPeople {
  readonly senders: readonly WhoDraft[];
  readonly addressees: readonly WhoDraft[];
}

const NAMING: ReadonlySet<string> = new Set(['persName', 'orgName', 'name', 'rs']);

/**
 * Infers people from a title, the author and the roles that the header gives. A title that names the writer is followed before the author, who
 * may be that of a whole collection; where both mean the same, the author's name stands. Never surer than `medium`.
 */
export function inferPeople(
  title: string,
  titled: XmlElement | undefined,
  description: XmlElement | undefined,
  context: FileContext,
): InferredPeople {
  const roles = withRoles(context);
  const told = peopleInTitle(title);
  const authors = allInHeader(context, 'author', 'fileDesc', 'titleStmt').flatMap((author) =>
    authorOf(author, description ? 'low' : 'medium', context),
  );
  const bySender = told.sender === undefined ? [] : [inTitle(told.sender, titled, context)];
  const same = authors.filter(({ name }) => told.sender === undefined || shareAName(name, told.sender));
  const addressed = told.addressee === undefined ? [] : [inTitle(told.addressee, titled, context)];
  return {
    senders:
      roles.senders.length > 0 ? roles.senders : same.length > 0 ? same : bySender.length > 0 ? bySender : authors,
    addressees: roles.addressees.length > 0 ? roles.addressees : addressed,
  };
}

/** Where there is a `correspDesc` that names nobody, the author is perhaps that of what the letter is attached to. */
function authorOf(author: XmlElement, certainty: Certainty, context: FileContext): readonly WhoDraft[] {
  const inner = readWho(author, context);
  const mention = mentionIn(author, 'person', context);
  const [who = { ...mention, unknown: isNobody(mention) }] = inner;
  const keys = [...new Set([...who.keys, ...mention.keys])];
  if ((who.name === '' && keys.length === 0) || isNobody(who)) return [];
  const url = who.url ?? mention.url;
  return [inferred({ ...who, keys, ...(url !== undefined && { url }) }, 'author', certainty)];
}

function inTitle(name: string, titled: XmlElement | undefined, context: FileContext): WhoDraft {
  const element = titled && outermost(titled, NAMING).find((one) => mentionIn(one, 'person', context).name === name);
  const mention = element ? mentionIn(element, 'person', context) : { kind: 'person' as const, name, keys: [] };
  return inferred({ ...mention, unknown: isNobody(mention) }, 'title', 'low');
}

function withRoles(context: FileContext): InferredPeople {
  const people = [...belowInHeader(context, 'person', 'profileDesc'), ...belowInHeader(context, 'org', 'profileDesc')];
  const of = (role: RegExp): readonly WhoDraft[] =>
    people
      .filter((person) => role.test(valueOf(person, 'role') ?? ''))
      .flatMap((person) => {
        const [who] = readWho(person, context);
        const id = valueOf(person, 'xml:id');
        const keys = [...(who?.keys ?? []), ...(id === undefined ? [] : mentionKeys(id, context))];
        return who ? [inferred({ ...who, keys }, 'metadata', 'medium')] : [];
      });
  return {
    senders: of(/^(?:sender|author|writer|absender)$/i),
    addressees: of(/^(?:addressee|recipient|receiver|empfänger)$/i),
  };
}

function mentionKeys(id: string, { file }: FileContext): readonly string[] {
  return [`at ${file.slice(file.lastIndexOf('/') + 1)}#${id}`];
}

function inferred(
  { kind, name, keys, url, unknown }: Omit<WhoDraft, 'certainty'>,
  from: Ground,
  certainty: Certainty,
): WhoDraft {
  return { kind, name, keys, ...(url !== undefined && { url }), unknown, certainty, inferredFrom: from };
}

/** Whether two names have a word in common that is no particle or title. */
function shareAName(a: string, b: string): boolean {
  const words = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}ʿʾ]{4,}/gu) ?? [];
  const others = new Set(words(b));
  return words(a).some(
    (word) => others.has(word) && !/^(?:saint|bishop|king|queen|prince|graf|sultan|kaiser|pope)$/.test(word),
  );
}
