import type { Entry, NamedKind } from './letter-draft.ts';
import { keysOf, keysOn, webAddress } from './keys.ts';
import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { lineOf } from './walk.ts';

const KINDS: Readonly<Record<string, NamedKind>> = { person: 'person', personGrp: 'body', org: 'body', place: 'place' };
const NAMES: Readonly<Record<NamedKind, readonly string[]>> = {
  person: ['persName', 'name', 'label'],
  body: ['orgName', 'name', 'persName', 'label'],
  place: ['placeName', 'settlement', 'geogName', 'name', 'label', 'head'],
};
/** What a name's `@type` or `@full` says where it is the one to show. */
const SHOWN = /^(?:preferred|pref|main|reg|regular|full|label|standard|default)$/i;

/** What a register says of those it lists; those of whom it gives no name are left out. */
export function readEntries(
  elements: readonly XmlElement[],
  file: string,
  isHere: (id: string) => boolean,
): readonly Entry[] {
  return elements.flatMap((element) => readEntry(element, file, isHere));
}

function readEntry(element: XmlElement, file: string, isHere: (id: string) => boolean): readonly Entry[] {
  const kind = KINDS[element.name] ?? 'person';
  const named = elementsIn(element, ...NAMES[kind]);
  const shown = named.find((name) => SHOWN.test(valueOf(name, 'type') ?? '')) ?? named[0];
  const names = [...(shown ? [shown] : []), ...named].flatMap((name) => lineOf(name) ?? []);
  const name = names[0];
  if (name === undefined) return [];
  const id = valueOf(element, 'xml:id');
  const idnos = elementsIn(element, 'idno').flatMap((idno) => pointerOf(idno));
  const own = id === undefined ? [] : keysOf(`#${id}`, file, () => true);
  const said = keysOn(element, file, isHere);
  // The entry of a name in an authority file is that of whom it names.
  const ofNames = named.flatMap((one) => keysOn(one, file, isHere).keys);
  const url = said.url ?? idnos.map(webAddress).find((address) => address !== undefined);
  return [
    {
      kind,
      name,
      names: [...new Set(names)],
      ...(id !== undefined && { id }),
      file,
      keys: [...new Set([...own, ...said.keys, ...ofNames, ...idnos.flatMap((one) => keysOf(one, file, isHere))])],
      ...(url !== undefined && { url }),
      description: elementsIn(element, 'note').flatMap((note) => lineOf(note) ?? [])[0] ?? '',
    },
  ];
}

/** An `idno` as a pointer: an address, or its number with the authority before it. */
function pointerOf(idno: XmlElement): readonly string[] {
  const number = lineOf(idno);
  if (number === undefined) return [];
  if (/^https?:/i.test(number)) return [number];
  const type = (valueOf(idno, 'type') ?? '').toLowerCase();
  return /^(?:gnd|viaf|wikidata|geonames)$/.test(type) ? [`${type}:${number.replace(/^.*[/:]/, '')}`] : [];
}
