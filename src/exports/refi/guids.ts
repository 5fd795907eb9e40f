import type { Edition } from '../../edition/model.ts';
import type { UuidOf } from './steady-uuids.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/** What has no GUID of its own gets one that is the same in every file of the edition, whoever writes it. */
export function guidsOf({ id }: Edition, uuidOf: UuidOf) {
  const of = (...names: readonly string[]) => uuidOf(JSON.stringify([id, ...names]));
  return {
    reader: of('reader'),
    editor: of('editor'),
    themes: of('themes'),
    theme: (theme: string) => of('theme', theme),
    letter: (letter: string) => of('letter', letter),
    passage: (passage: string) => of('passage', passage),
    /** A stretch of a passage that is about other themes than the whole. */
    phrase: (passage: string, range: number) => of('phrase', passage, String(range)),
    exchange: (exchange: string) => of('exchange', exchange),
    link: (type: string, claim: string, reply: string) => of('link', type, claim, reply),
    /** What the reader wrote in a note, or thinks of a tag: an object of its own in these files. */
    words: (kept: string) => of('words', kept),
    /** The first or second place of a link of the reader's. */
    end: (note: string, place: number) => of('end', note, String(place)),
    doubt: (note: string) => of('doubt', note),
    coding: (coded: string, code: string) => of('coding', coded, code),
    /** The tag that stands for a theme which a reader gave to words. */
    themeTag: (theme: string) => of('tag', theme),
    /** A note's or tag's own. */
    kept: (urn: string) => uuidIn(urn) ?? of('kept', urn),
  };
}

export type Guids = ReturnType<typeof guidsOf>;

/** The UUID in a URN or GUID, in the one form in which they can be compared; undefined where there is none. */
export function uuidIn(written: string): string | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
    .replace(/^\{(.*)\}$/, '$1');
  return UUID.test(plain) ? plain : undefined;
}
