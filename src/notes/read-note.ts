import {
  check,
  integer,
  literal,
  looseObject,
  minValue,
  number,
  optional,
  pipe,
  safeParse,
  string,
  tuple,
} from 'valibot';
import type { DeletedNote } from './migrations.ts';
import type { Note } from './note.ts';

/** A thing of unknown make as what it should be; or why it is not, with the path to what is wrong. */
export type ReadThing<Thing> =
  { readonly type: 'read'; readonly value: Thing } | { readonly type: 'damaged'; readonly why: string };

const offset = pipe(number(), integer(), minValue(0));

/** `created` and `modified` are compared and shown as dates. */
const time = pipe(
  string(),
  check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
);

/** The fragment that names a passage has to be one that can be decoded. */
const source = pipe(
  string(),
  check((value) => value.startsWith('#') && isDecodable(value), 'not a fragment'),
);

/** As `Note`. What is in it besides is left in it: a newer program may know what it is for. */
const NOTE = looseObject({
  '@context': literal('http://www.w3.org/ns/anno.jsonld'),
  id: string(),
  type: literal('Annotation'),
  motivation: literal('commenting'),
  created: time,
  modified: time,
  body: tuple([
    looseObject({
      type: literal('TextualBody'),
      value: string(),
      format: literal('text/plain'),
      purpose: literal('commenting'),
      language: optional(string()),
    }),
  ]),
  target: looseObject({
    source,
    selector: tuple([
      looseObject({ type: literal('TextPositionSelector'), start: offset, end: offset }),
      looseObject({ type: literal('TextQuoteSelector'), exact: string(), prefix: string(), suffix: string() }),
    ]),
    textHash: string(),
  }),
  revision: offset,
});

const DELETED = looseObject({ note: NOTE, deleted: time });

/** Reads a note from what a database or a file holds. */
export function readNote(value: unknown): ReadThing<Note> {
  return read<Note>(NOTE, value);
}

/** Reads a note in the trash. */
export function readDeletedNote(value: unknown): ReadThing<DeletedNote> {
  return read<DeletedNote>(DELETED, value);
}

function read<Thing>(schema: typeof NOTE | typeof DELETED, value: unknown): ReadThing<Thing> {
  const { success, issues } = safeParse(schema, value);
  // The very thing that was read, not the copy that was made in checking it.
  if (success) return { type: 'read', value: value as Thing };
  const [{ path, message }] = issues;
  const where = (path ?? []).map(({ key }) => String(key)).join('.');
  return { type: 'damaged', why: where === '' ? message : `${where}: ${message}` };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
