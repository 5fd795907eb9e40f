import {
  array,
  check,
  integer,
  literal,
  looseObject,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  tuple,
  tupleWithRest,
  undefined_,
  union,
  variant,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import { visibleControls } from '../edition/visible-controls.ts';
import { MOTIVATIONS, RELATIONS } from './note.ts';
import type { Note } from './note.ts';
import { TAG_COLOURS, TAG_GLYPHS } from './tag.ts';
import type { Tag } from './tag.ts';

/** A thing of unknown make as what it should be; or why it is not, with the path to what is wrong. */
export type ReadThing<Thing> =
  | { readonly type: 'read'; readonly value: Thing }
  /** `parts` are those that are wrong, by their names in the record; none where it is no record at all. */
  | { readonly type: 'damaged'; readonly why: string; readonly parts: readonly string[] };

const count = pipe(number(), integer(), minValue(0));

/** Times are compared and shown as dates. */
export const timestamp = pipe(
  string(),
  check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
);

/** The fragment that names a passage or theme has to be one that can be decoded. */
const fragment = pipe(
  string(),
  check((value) => value.startsWith('#') && isDecodable(value), 'not a fragment'),
);

const KEPT = {
  id: string(),
  created: timestamp,
  modified: timestamp,
  deleted: optional(timestamp),
  revision: count,
  versions: record(string(), count),
};

const WORDS = looseObject({
  type: literal('TextualBody'),
  value: string(),
  format: picklist(['text/plain', 'text/markdown']),
  purpose: literal('commenting'),
  language: optional(string()),
});

const OTHER = variant('purpose', [
  looseObject({ type: literal('SpecificResource'), purpose: literal('tagging'), source: string() }),
  looseObject({ type: literal('TextualBody'), purpose: literal('classifying'), value: picklist(RELATIONS) }),
  looseObject({ type: literal('SpecificResource'), purpose: literal('assessing'), source: fragment }),
]);

const WORDS_TARGET = {
  source: fragment,
  selector: tuple([
    looseObject({ type: literal('TextPositionSelector'), start: count, end: count }),
    looseObject({ type: literal('TextQuoteSelector'), exact: string(), prefix: string(), suffix: string() }),
  ]),
  textHash: string(),
};

const WHOLE_TARGET = { source: fragment, selector: optional(undefined_()) };

/** What became of a place that the letters lost. */
const FATE = {
  was: optional(
    array(looseObject({ target: union([looseObject(WORDS_TARGET), looseObject(WHOLE_TARGET)]), until: timestamp })),
  ),
  lost: optional(looseObject({ since: timestamp, textHash: optional(string()) })),
};

const TARGET = union([looseObject({ ...WORDS_TARGET, ...FATE }), looseObject({ ...WHOLE_TARGET, ...FATE })]);

const NOTE = looseObject({
  ...KEPT,
  '@context': literal('http://www.w3.org/ns/anno.jsonld'),
  type: literal('Annotation'),
  motivation: picklist(MOTIVATIONS),
  body: tupleWithRest([WORDS], OTHER),
  target: union([TARGET, tuple([TARGET, TARGET])]),
});

const TAG = looseObject({
  ...KEPT,
  type: literal('Tag'),
  name: string(),
  definition: string(),
  memo: string(),
  colour: picklist(TAG_COLOURS),
  glyph: picklist(TAG_GLYPHS),
  parent: optional(string()),
  order: number(),
});

/** Reads a note from what a database or a file holds. What is in it besides is left in it: a newer program may know what it is for. */
export function readNote(value: unknown): ReadThing<Note> {
  return read<Note>(NOTE, value);
}

/** Reads a tag, as `readNote`; its name is shown as it is, with what would turn it around. */
export function readTag(value: unknown): ReadThing<Tag> {
  const result = read<Tag>(TAG, value);
  if (result.type !== 'read') return result;
  const name = visibleControls(result.value.name);
  return name === result.value.name ? result : { type: 'read', value: { ...result.value, name } };
}

function read<Thing>(schema: GenericSchema, value: unknown): ReadThing<Thing> {
  const { success, issues } = safeParse(schema, value);
  // The very thing that was read, not the copy that was made in checking it.
  if (success) return { type: 'read', value: value as Thing };
  const [{ path, message }] = issues;
  const where = (path ?? []).map(({ key }) => String(key)).join('.');
  const parts = new Set(issues.flatMap((issue) => (issue.path?.[0] ? [String(issue.path[0].key)] : [])));
  return { type: 'damaged', why: where === '' ? message : `${where}: ${message}`, parts: [...parts] };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
