import type { FileContext } from './file-context.ts';
import { keysOn } from './keys.ts';
import type { Mention, NamedKind, WhoDraft } from './letter-draft.ts';
import { saysUnknown } from './says-unknown.ts';
import { statedCertainty } from './stated-certainty.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { visibleControls } from '../visible-controls.ts';
import { lineOf, outermost } from './walk.ts';

const WHO: ReadonlySet<string> = new Set([
  'persName',
  'orgName',
  'name',
  'rs',
  'forename',
  'surname',
  'roleName',
  'author',
]);
const PLACES: ReadonlySet<string> = new Set(['placeName', 'settlement', 'geogName', 'name', 'rs']);
const PLACE_TYPE = /^(?:place|place-?name|location|city|ort|lieu|settlement|geo\w*)$/i;
const BODY_TYPE = /^(?:org|organi[sz]ations?|organisation|corporate|corporation|institution|body|group|company)$/i;
const OTHER_TYPE = /^(?:date|time|work|event|thing|object|bibl|ship|animal)$/i;

/** Names that say that nobody knows whose: no two of them mean the same. */
const NOBODY =
  /^[^\p{L}\p{N}]*(?:unknown|unknown (?:person|sender|author|recipient|addressee)|unidentified|not identified|anonym(?:ous|us|e|e[rs]|o)?|unbekannt(?:e[rs]?)?|nicht ermittelt|inconnue?|anonyme|onbekend|ignot[oa]|sconosciut[oa]|desconocid[oa]|n\.? ?n\.?|s\.? ?n\.?)?[^\p{L}\p{N}]*$/iu;

/** Those whom an element names, as far as they can send or receive. An empty name that points nowhere is none. */
export function readWho(action: XmlElement, context: FileContext): readonly WhoDraft[] {
  return outermost(action, WHO).flatMap((element): readonly WhoDraft[] => {
    const type = valueOf(element, 'type') ?? '';
    if (PLACE_TYPE.test(type) || OTHER_TYPE.test(type)) return [];
    const mention = mentionIn(element, kindOf(element), context);
    if (mention.name === '' && mention.keys.length === 0) return [];
    const role = valueOf(element, 'role') ?? (BODY_TYPE.test(type) ? undefined : type || undefined);
    const certainty = statedCertainty(element);
    const unknown = isNobody(mention);
    return [{ unknown, certainty, ...(role !== undefined && { role: role.toLowerCase() }), ...mention }];
  });
}

/** Whether a name says that nobody knows who it is. */
export function isNobody({ name, keys }: Pick<Mention, 'name' | 'keys'>): boolean {
  return isUnknown(name) && (name !== '' || keys.length === 0);
}

/** Whether words say no more than that something is not known, or nothing at all. */
export function isUnknown(words: string): boolean {
  return saysUnknown(words, NOBODY);
}

/** Where an action took place: each place named outermost. */
export function readPlacesOf(
  action: XmlElement,
  context: FileContext,
): readonly { readonly element: XmlElement; readonly mention: Mention }[] {
  return outermost(action, PLACES).flatMap((element) => {
    const isNamed = element.name !== 'name' && element.name !== 'rs';
    if (!isNamed && !PLACE_TYPE.test(valueOf(element, 'type') ?? '')) return [];
    const pointed = mentionIn(element, 'place', context);
    const mention = pointed.name === '' ? { ...pointed, name: context.nameOf(pointed.keys) ?? '' } : pointed;
    return mention.name === '' || isUnknown(mention.name) ? [] : [{ element, mention }];
  });
}

export function mentionIn(element: XmlElement, kind: NamedKind, { file, isHere }: FileContext): Mention {
  const reg = valueOf(element, 'reg');
  return { kind, name: lineOf(element) ?? visibleControls(reg ?? ''), ...keysOn(element, file, isHere) };
}

function kindOf(element: XmlElement): NamedKind {
  const isBody = element.name === 'orgName' || BODY_TYPE.test(valueOf(element, 'type') ?? '');
  return isBody ? 'body' : 'person';
}
