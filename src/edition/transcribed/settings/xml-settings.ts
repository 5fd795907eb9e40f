import type { EditionFile } from '../../edition-file.ts';
import { readXml } from '../../xml/xml.ts';
import { elementAt, elementsBelow, elementsIn, valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { languageTag } from '../language-tag.ts';
import { lineOf } from '../walk.ts';
import type { EditionSettings, PartySetting, ReadSettings } from './settings.ts';

/** Reads settings that are written in TEI: the edition's id, title, language, abstract, parties (`listOrg type="parties"`) and prefixes (`prefixDef`). */
export function readXmlSettings({ file, bytes }: EditionFile): ReadSettings {
  const reading = readXml(file, bytes);
  if (reading.type === 'problem') return { settings: {}, doubts: [reading.problem], file };
  const { root } = reading;
  const header = elementAt(root, 'teiHeader') ?? root;
  const id = valueOf(root, 'xml:id');
  const language = languageTag(valueOf(root, 'xml:lang') ?? '');
  const title = lineOf(elementAt(header, 'fileDesc', 'titleStmt', 'title'));
  const summary = lineOf(elementAt(header, 'profileDesc', 'abstract'));
  const orgs = elementsBelow(root, 'listOrg')
    .filter((list) => valueOf(list, 'type') === 'parties')
    .flatMap((list) => elementsIn(list, 'org'));
  const parties = orgs.flatMap(partyOf);
  const first = orgs
    .filter((org) => valueOf(org, 'ana') === 'first')
    .flatMap((org) => valueOf(org, 'xml:id') ?? lineOf(named(org)) ?? []);
  const idPrefixes = elementsBelow(header, 'prefixDef').flatMap((prefix) => valueOf(prefix, 'ident') ?? []);
  const settings: EditionSettings = {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(summary !== undefined && { summary }),
    ...(parties.length > 0 && { parties }),
    ...(first.length > 0 && { firstColumns: first }),
    ...(idPrefixes.length > 0 && { idPrefixes: idPrefixes.map((prefix) => `${prefix}:`) }),
  };
  const nameless = orgs.find((org) => partyOf(org).length === 0);
  return {
    settings,
    doubts: nameless
      ? [
          {
            code: 'wrong-setting',
            where: nameless.where,
            message: 'The party has no name or no members.',
            remedy: 'Write <orgName>, and one <persName> for each member, or corresp="…" with their addresses or keys.',
          },
        ]
      : [],
    file,
  };
}

function partyOf(org: XmlElement): readonly PartySetting[] {
  const name = lineOf(named(org));
  const members = [
    ...wordsOf(org, 'corresp').map((word) => word.replace(/^#/, '')),
    ...elementsIn(org, 'persName').flatMap(
      (member) => wordsOf(member, 'ref')[0] ?? valueOf(member, 'key') ?? lineOf(member) ?? [],
    ),
  ];
  if (name === undefined || members.length === 0) return [];
  const id = valueOf(org, 'xml:id');
  const shortName = lineOf(elementsIn(org, 'orgName').find((one) => valueOf(one, 'type') === 'short'));
  const role = elementsIn(org, 'note').find((note) => valueOf(note, 'type') === 'role');
  const roleWords = role && lineOf({ ...role, name: 'p' });
  return [
    {
      name,
      members,
      ...(id !== undefined && { id }),
      ...(shortName !== undefined && { shortName }),
      ...(roleWords !== undefined && { role: roleWords }),
    },
  ];
}

function named(org: XmlElement): XmlElement | undefined {
  return elementsIn(org, 'orgName').find((one) => valueOf(one, 'type') !== 'short');
}
