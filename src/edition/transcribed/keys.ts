import { baseName } from '../file-name.ts';
import { withoutEnd } from '../without-end.ts';
import { valueOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Authority files that are addressed in several ways, and how an entry is known in each. */
const AUTHORITIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['gnd', /^(?:www\.)?(?:d-nb\.info|portal\.dnb\.de|lobid\.org)\/gnd\/([\dxX-]+)$/],
  ['viaf', /^(?:www\.)?viaf\.org\/viaf\/(\d+)$/],
  ['wikidata', /^(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(q\d+)$/i],
  ['geonames', /^(?:www\.|sws\.)?geonames\.org\/(\d+)(?:\/.*)?$/],
  ['lc', /^id\.loc\.gov\/authorities\/(?:names\/)?(\w+?)(?:\.html)?$/],
];

/** The prefixes that are written for these, with what stands for the entry. */
const PREFIXED = /^(gnd|viaf|wikidata|geonames|lc|wd):(?:\/+)?([\w-]+)$/i;

const WEB = /^#?https?:\/\//i;

/** What a pointer or key means, in forms that can be compared: the same in `http` and `https`, with and without a slash at the end. */
export function keysOf(pointer: string, file: string, isHere: (id: string) => boolean): readonly string[] {
  const written = pointer.trim();
  if (WEB.test(written)) return [addressKey(written)];
  const prefixed = PREFIXED.exec(written);
  if (prefixed) return [authorityKey(prefixed[1] ?? '', prefixed[2] ?? '')];
  const hash = written.indexOf('#');
  if (hash < 0) {
    const colon = written.indexOf(':');
    return colon < 0 ? [`key ${written}`] : [`key ${written}`, `key ${written.slice(colon + 1)}`];
  }
  const id = written.slice(hash + 1);
  if (id === '') return [];
  // What stands in this file is this file's own: two letters may call different people p1.
  if (hash === 0) return [isHere(id) ? `at ${baseName(file)}#${id}` : `key ${id}`];
  return [`at ${baseName(written.slice(0, hash))}#${id}`, `key ${id}`];
}

/** All that an element says of whom it means, with the first address among it. */
export function keysOn(
  element: XmlElement,
  file: string,
  isHere: (id: string) => boolean,
): { readonly keys: readonly string[]; readonly url?: string } {
  const pointers = [...wordsOf(element, 'ref'), ...wordsOf(element, 'sameAs'), ...wordsOf(element, 'corresp')];
  const key = valueOf(element, 'key');
  // A key is no pointer: `#` before it says no more than that somebody took it for one.
  const keys = [...pointers, ...(key === undefined ? [] : [key])].flatMap((word) => keysOf(word, file, isHere));
  const url = [...pointers, key ?? ''].map(webAddress).find((address) => address !== undefined);
  return { keys: [...new Set(keys)], ...(url !== undefined && { url }) };
}

/** The address that a pointer is, or stands for. */
export function webAddress(pointer: string): string | undefined {
  if (WEB.test(pointer)) return pointer.replace(/^#/, '');
  const [, prefix = '', entry = ''] = /^(gnd|viaf|wikidata|wd):([\w-]+)$/i.exec(pointer) ?? [];
  if (/^gnd$/i.test(prefix)) return `https://d-nb.info/gnd/${entry}`;
  if (/^viaf$/i.test(prefix)) return `https://viaf.org/viaf/${entry}`;
  return prefix === '' ? undefined : `https://www.wikidata.org/entity/${entry}`;
}

function addressKey(address: string): string {
  const bare = withoutEnd(address.replace(WEB, ''), '/');
  for (const [name, pattern] of AUTHORITIES) {
    const entry = pattern.exec(bare)?.[1];
    if (entry !== undefined) return authorityKey(name, entry);
  }
  const slash = bare.indexOf('/');
  return `url ${slash < 0 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash)}`;
}

function authorityKey(name: string, entry: string): string {
  const authority = name.toLowerCase() === 'wd' ? 'wikidata' : name.toLowerCase();
  return `${authority} ${entry.toUpperCase()}`;
}
