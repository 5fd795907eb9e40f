import {
  array,
  check,
  integer,
  is,
  literal,
  looseObject,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  tuple,
  union,
} from 'valibot';
import type { InferOutput } from 'valibot';
import { visibleControls } from '../../edition/visible-controls.ts';
import { MOTIVATIONS, RELATIONS } from '../../notes/note.ts';
import type { Note, NoteBody, NoteTarget, WordsBody } from '../../notes/note.ts';
import { TAG_COLOURS, TAG_GLYPHS } from '../../notes/tag.ts';
import type { Tag } from '../../notes/tag.ts';
import { ANNO_CONTEXT } from './annotation-form.ts';
import { fragmentIn } from './linked-data.ts';

const count = pipe(number(), integer(), minValue(0));
const id = pipe(string(), regex(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/));
const time = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
  check((value) => !Number.isNaN(Date.parse(value))),
);
const address = pipe(
  string(),
  check((value) => sourceIn(value) !== undefined),
);
const versions = record(string(), count);

const WORDS = looseObject({
  type: literal('TextualBody'),
  purpose: literal('commenting'),
  value: string(),
  format: picklist(['text/plain', 'text/markdown']),
  language: optional(string()),
});
const NAMED_TAG = looseObject({ id, type: literal('TextualBody'), purpose: literal('tagging'), value: string() });
const TAG_BODY = looseObject({ type: literal('SpecificResource'), purpose: literal('tagging'), source: id });
const RELATION = looseObject({
  type: literal('TextualBody'),
  purpose: literal('classifying'),
  value: picklist(RELATIONS),
});
const DOUBT = looseObject({ type: literal('SpecificResource'), purpose: literal('assessing'), source: address });

const SELECTORS = tuple([
  looseObject({ type: literal('TextPositionSelector'), start: count, end: count }),
  looseObject({ type: literal('TextQuoteSelector'), exact: string(), prefix: string(), suffix: string() }),
]);
const PLACE = {
  type: literal('SpecificResource'),
  source: address,
  selector: optional(SELECTORS),
  textHash: optional(string()),
};
const FORMER = looseObject(PLACE);
const TARGET = looseObject({
  ...PLACE,
  was: optional(array(looseObject({ target: FORMER, until: time }))),
  lost: optional(looseObject({ since: time, textHash: optional(string()) })),
});

const OTHER = union([NAMED_TAG, TAG_BODY, RELATION, DOUBT]);

const ANNOTATION = looseObject({
  id,
  type: literal('Annotation'),
  motivation: picklist(MOTIVATIONS),
  created: time,
  modified: time,
  body: optional(array(union([WORDS, OTHER]))),
  target: union([TARGET, tuple([TARGET, TARGET])]),
  versions,
});

const CONCEPT = looseObject({
  id,
  type: literal('skos:Concept'),
  'skos:prefLabel': string(),
  'skos:definition': optional(string()),
  'skos:note': optional(string()),
  'skos:broader': optional(looseObject({ id })),
  created: time,
  modified: time,
  colour: picklist(TAG_COLOURS),
  glyph: picklist(TAG_GLYPHS),
  order: number(),
  versions,
});

/** A note as this program wrote it; undefined for what it did not write, or what was changed since in a way that it would not have. */
export function ownNote(value: unknown): Note | undefined {
  if (!is(ANNOTATION, value) || !hasSafeVersions(value)) return undefined;
  const words = (value.body ?? []).filter((part) => is(WORDS, part));
  const targets = Array.isArray(value.target) ? value.target : [value.target];
  if (words.length > 1 || !targets.every(isSound)) return undefined;
  const [first, second] = targets.map(targetOf);
  if (!first) return undefined;
  return {
    '@context': ANNO_CONTEXT,
    id: value.id,
    type: 'Annotation',
    motivation: value.motivation,
    created: value.created,
    modified: value.modified,
    body: [wordsOf(words[0]), ...(value.body ?? []).flatMap(otherBody)],
    target: second ? [first, second] : first,
    revision: 0,
    versions: { ...value.versions },
  };
}

/** The tags that such a note names, with their names. */
export function namedTags(value: unknown): readonly { readonly id: string; readonly name: string }[] {
  if (!is(ANNOTATION, value)) return [];
  return (value.body ?? []).flatMap((part) => (is(NAMED_TAG, part) ? [{ id: part.id, name: part.value }] : []));
}

/** A tag as this program wrote it. */
export function ownTag(value: unknown): Tag | undefined {
  if (!is(CONCEPT, value) || !hasSafeVersions(value)) return undefined;
  const parent = value['skos:broader']?.id;
  return {
    id: value.id,
    type: 'Tag',
    created: value.created,
    modified: value.modified,
    revision: 0,
    versions: { ...value.versions },
    name: visibleControls(value['skos:prefLabel']),
    definition: value['skos:definition'] ?? '',
    memo: value['skos:note'] ?? '',
    colour: value.colour,
    glyph: value.glyph,
    ...(parent !== undefined && { parent }),
    order: value.order,
  };
}

/** The source of a note as it is kept: what an address has from its `#` on. Undefined where that is nothing, or can't be decoded. */
function sourceIn(absolute: string): string | undefined {
  return fragmentIn(absolute) ? absolute.slice(absolute.indexOf('#')) : undefined;
}

/** The check of records passes over this name, as it is dangerous in others' hands. */
function hasSafeVersions(value: { readonly versions: object }): boolean {
  return !Object.hasOwn(value.versions, '__proto__');
}

type Former = InferOutput<typeof FORMER>;
type Target = InferOutput<typeof TARGET>;

/** Selectors and the text that they were made on go together. */
function isSound({ was = [], ...target }: Target): boolean {
  return [target, ...was.map((former) => former.target)].every(
    ({ selector, textHash }) => (selector === undefined) === (textHash === undefined),
  );
}

function targetOf({ was, lost, ...place }: Target): NoteTarget {
  return {
    ...placeOf(place),
    ...(was && { was: was.map(({ target, until }) => ({ target: placeOf(target), until })) }),
    ...(lost && {
      lost: { since: lost.since, ...(lost.textHash !== undefined && { textHash: lost.textHash }) },
    }),
  };
}

function placeOf({ source: absolute, selector, textHash }: Former): NoteTarget {
  const source = sourceIn(absolute) ?? '';
  if (!selector || textHash === undefined) return { source };
  const [{ start, end }, { exact, prefix, suffix }] = selector;
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
    textHash,
  };
}

function wordsOf(words: InferOutput<typeof WORDS> | undefined): WordsBody {
  const { value = '', format = 'text/markdown', language } = words ?? {};
  return { type: 'TextualBody', value, format, purpose: 'commenting', ...(language !== undefined && { language }) };
}

function otherBody(part: InferOutput<typeof WORDS | typeof OTHER>): readonly Exclude<NoteBody, WordsBody>[] {
  if (part.purpose === 'commenting') return [];
  if (part.purpose === 'classifying') return [{ type: part.type, purpose: part.purpose, value: part.value }];
  if (part.purpose === 'assessing') {
    return [{ type: part.type, purpose: part.purpose, source: sourceIn(part.source) ?? '' }];
  }
  return [
    { type: 'SpecificResource', purpose: 'tagging', source: part.type === 'TextualBody' ? part.id : part.source },
  ];
}
