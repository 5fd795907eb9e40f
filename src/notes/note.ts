import type { Anchor } from '../anchoring/selector.ts';
import type { Kept } from './kept.ts';

/** What the reader wrote. */
export interface WordsBody {
  readonly type: 'TextualBody';
  readonly value: string;
  /** Notes written before there was Markdown are plain. */
  readonly format: 'text/plain' | 'text/markdown';
  readonly purpose: 'commenting';
  /** BCP 47. */
  readonly language?: string;
}

/** A tag of the reader's, by its id. */
export interface TagBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'tagging';
  readonly source: string;
}

/** What a link between two passages says of them. */
export interface RelationBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying';
  readonly value: Relation;
}

/** A theme of the edition, as the fragment `#` + its id, that the reader would not give to the passage. */
export interface DoubtBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'assessing';
  readonly source: string;
}

export type NoteBody = WordsBody | TagBody | RelationBody | DoubtBody;

/** How the second passage of a link stands to the first. */
export const RELATIONS = ['answers', 'contradicts', 'repeats', 'explains', 'refers-to', 'compare'] as const;
export type Relation = (typeof RELATIONS)[number];

interface Subject {
  /**
   * A passage, letter or exchange, as the fragment `#` + its id, percent-encoded where a URL needs it. It is relative on purpose: against the
   * address of the edition it is the link to it, and the notes hold when the same edition is read from another address.
   */
  readonly source: string;
  /** An extension: the places it had before the reader placed it anew, the earliest first. */
  readonly was?: readonly FormerPlace[];
  /** An extension: the reader looked for it in today's letters, and keeps it as lost. */
  readonly lost?: KeptAsLost;
}

/** A place that a note had, and until when (UTC, ISO 8601 with milliseconds). */
export interface FormerPlace {
  readonly target: NoteTarget;
  readonly until: string;
}

/** That the reader knows that a place is lost. It holds only as long as the letters stay as they were then. */
export interface KeptAsLost {
  readonly since: string;
  /** The hash of the whole text of the passage that lost it; undefined where the passage itself is gone. */
  readonly textHash?: string;
}

/** Words of a passage. */
export interface WordsTarget extends Subject {
  readonly selector: Anchor['selectors'];
  /** An extension: the hash of the passage's whole text when the words were chosen, by `textHash`. */
  readonly textHash: string;
}

/** The whole of a passage, letter or exchange. */
export interface WholeTarget extends Subject {
  readonly selector?: undefined;
}

export type NoteTarget = WordsTarget | WholeTarget;

export const MOTIVATIONS = ['commenting', 'highlighting', 'bookmarking', 'assessing', 'linking'] as const;

/**
 * A reader's note: a [Web Annotation](https://www.w3.org/TR/annotation-model/), in the database as it stands here. What `Kept` says of it, and
 * `target.textHash`, are extensions which the JSON-LD context does not map, so that other programs leave them aside.
 *
 * The motivation is what it was made for: words on words (`commenting`), only to mark them (`highlighting`), to find the place again
 * (`bookmarking`), to doubt a theme of the edition (`assessing`), or to link two places (`linking`, the only one with two targets).
 * Whatever it was made for, words and tags may be added.
 */
export interface Note extends Kept {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly motivation: (typeof MOTIVATIONS)[number];
  readonly body: readonly [WordsBody, ...Exclude<NoteBody, WordsBody>[]];
  readonly target: NoteTarget | readonly [NoteTarget, NoteTarget];
}

/** The note with other words; still of the same revision, as it is not saved by this. */
export function withText(note: Note, value: string, now: Date): Note {
  const [words, ...others] = note.body;
  return { ...note, modified: now.toISOString(), body: [{ ...words, value }, ...others] };
}

/** The note with these tags, each once, in place of those it has. */
export function withTags(note: Note, tags: readonly string[], now: Date): Note {
  const [words, ...others] = note.body;
  const tagging = [...new Set(tags)].map(
    (source) => ({ type: 'SpecificResource', purpose: 'tagging', source }) as const,
  );
  const kept = others.filter(({ purpose }) => purpose !== 'tagging');
  return { ...note, modified: now.toISOString(), body: [words, ...tagging, ...kept] };
}

/** The link with another relation. */
export function withRelation(note: Note, value: Relation, now: Date): Note {
  const [words, ...others] = note.body;
  const kept = others.filter(({ purpose }) => purpose !== 'classifying');
  const relation = { type: 'TextualBody', purpose: 'classifying', value } as const;
  return { ...note, modified: now.toISOString(), body: [words, ...kept, relation] };
}

/** What the reader wrote. */
export function textOf(note: Note): string {
  return note.body[0].value;
}

/** The ids of its tags, in the order in which they were given. */
export function tagsOf({ body }: Note): readonly string[] {
  return body.flatMap((part) => (part.purpose === 'tagging' ? [part.source] : []));
}

/** What a link says of its two places; undefined for what is no link. */
export function relationOf({ body }: Note): Relation | undefined {
  return body.flatMap((part) => (part.purpose === 'classifying' ? [part.value] : []))[0];
}

/** The id of the theme that it doubts; undefined for every other note. */
export function doubtedTheme({ body }: Note): string | undefined {
  return body.flatMap((part) => (part.purpose === 'assessing' ? [idIn(part.source)] : []))[0];
}

/** What the note is on: one place, or the two that it links. */
export function targetsOf({ target }: Note): readonly [NoteTarget, ...NoteTarget[]] {
  return isPair(target) ? target : [target];
}

function isPair(target: Note['target']): target is readonly [NoteTarget, NoteTarget] {
  return Array.isArray(target);
}

/** The id of the passage, letter or exchange that a target is, or is in. */
export function subjectOf({ source }: NoteTarget): string {
  return idIn(source);
}

function idIn(fragment: string): string {
  // Most ids need no decoding, and there may be thousands.
  return fragment.includes('%') ? decodeURIComponent(fragment.slice(1)) : fragment.slice(1);
}

/** Where in the passage the words are, for `resolve`; undefined for the whole of something. */
export function anchorOf(target: NoteTarget): Anchor | undefined {
  return target.selector && { selectors: target.selector, textHash: target.textHash };
}

/** Whether the reader keeps the place as lost, with the letters as they are; `hash` is that of the text of its passage, undefined where that is gone. */
export function isLostIn({ lost }: NoteTarget, hash: string | undefined): boolean {
  return lost !== undefined && lost.textHash === hash;
}

/** The places that the note had before, of a link at either end. */
export function formerPlacesOf(note: Note): readonly FormerPlace[] {
  return targetsOf(note).flatMap(({ was = [] }) => was);
}

/** The words that the note is on, or begins at, as they were when it was made; empty for the whole of something. */
export function quoteOf(note: Note): string {
  return targetsOf(note)[0].selector?.[1].exact ?? '';
}

/** Whether nothing was written to it and nothing else is in it, so that it may go unasked. Marks and links say something by being there. */
export function isBlank(note: Note): boolean {
  return note.motivation === 'commenting' && note.body.length === 1 && textOf(note).trim() === '';
}
