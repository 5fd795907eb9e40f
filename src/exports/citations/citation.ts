import { dateOfPassage } from '../../edition/date-of-passage.ts';
import type { AttestedText, Certainty, ContextText, Edition, Excerpt, Place } from '../../edition/model.ts';
import { readingsOf } from '../../edition/readings-of.ts';
import { isTranslated } from '../../edition/translated.ts';
import { permalink } from '../chosen.ts';
import { citedDate } from './cited-date.ts';
import type { CitedDate } from './cited-date.ts';
import { citedNames, rivalNames } from './cited-names.ts';
import type { CitedName, RivalNames } from './cited-names.ts';
import { mentioning, quoting, referencesTo, speaking } from './cited-sources.ts';
import type { CitedSource } from './cited-sources.ts';

/** What is to be cited, by its id in the edition. */
export interface CitedSpot {
  /** The id of a passage, or of a letter or context text. */
  readonly subject: string;
  /** Another source's wording of a stretch of the passage, by its place among all that the passage has. */
  readonly reading?: number | undefined;
  /** Words of the passage, or of that wording, as offsets in UTF-16 code units; undefined for the whole. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
}

/** All that is said in a citation, whatever its style. */
export interface Citation {
  /** Unlike that of any other citation of the edition; letters, digits, `.`, `-`, `_` and `:`. */
  readonly key: string;
  /** Of the letter, as the edition calls it. */
  readonly title: string;
  /** Context texts are no part of the exchange, and are not cited as if they were. */
  readonly kind: 'letter' | ContextText['kind'];
  /** Who wrote it and to whom, by the source that the edition follows; empty where that is not known. */
  readonly authors: readonly CitedName[];
  readonly recipients: readonly CitedName[];
  /** Whom other sources have for the sender. */
  readonly rivals: RivalNames;
  readonly date: CitedDate;
  /** The cited words, where words were chosen. */
  readonly quotation: string | undefined;
  /** The first words of the passage, where all of it is cited. */
  readonly opening: string | undefined;
  /** Whether the edition transcribes the letter itself; else whether the sources quote it, report it, do so in words of the edition, or only mention it. */
  readonly manner: 'transcribed' | 'quoted' | 'reported' | 'retold' | 'mentioned';
  /** How sure it is that the cited passage is from this letter; undefined for a whole letter. */
  readonly attribution: Certainty | undefined;
  /** One where a passage is cited; for a whole letter all that its passages are from, or that mention it. None where only the edition speaks. */
  readonly sources: readonly CitedSource[];
  /** Where the letter itself is kept or printed, as far as the edition says it. */
  readonly witnesses: readonly string[];
  readonly place: Place;
  /** BCP 47, of the words that are cited. */
  readonly language: string;
  /** They are quoted in another language than the letter was written in. */
  readonly translated: boolean;
  readonly edition: { readonly title: string; readonly version: string | undefined };
  /** Where it is read; undefined where the edition has no address on the web. */
  readonly permalink: string | undefined;
}

const CERTAINTIES: readonly Certainty[] = ['low', 'medium', 'high'];

/** How many words of a passage are enough to know it by. */
const OPENING = 8;

/**
 * What there is to say of a passage, some words of it, another source's wording, or a whole letter or context text; undefined where the
 * edition has none of this id. `address` is where the edition is read, with a slash at the end.
 */
export function citationOf(edition: Edition, spot: CitedSpot, address: string | undefined): Citation | undefined {
  const isMeant = ({ id, passages }: AttestedText) =>
    id === spot.subject || passages.some((passage) => passage.id === spot.subject);
  const letter = edition.letters.find(isMeant);
  const context = edition.context.find(isMeant);
  const text = letter ?? context;
  if (!text) return undefined;
  const passage = text.passages.find(({ id }) => id === spot.subject);
  const sources = letter && letter.passages.length === 0 ? mentioning(edition, letter) : quoting(text);
  const common = {
    title: text.title,
    kind: context?.kind ?? 'letter',
    authors: citedNames(edition, text.senders),
    recipients: citedNames(edition, text.addressees),
    rivals: rivalNames(edition, text.senders),
    witnesses: letter?.witnesses ?? [],
    edition: { title: edition.title, version: edition.version },
    permalink: address && permalink({ edition, address }, spot.subject),
  } as const;
  if (!passage) return { ...common, ...whole(edition, text), sources: referencesTo(edition, sources) };
  const part = partOf(passage, spot);
  return part && { ...common, ...partial(edition, text, part, spot) };
}

/** What is cited of a passage: its words, or those of another source for a stretch of it, of which no source says where it stands. */
function partOf(passage: Excerpt, { reading }: CitedSpot): Excerpt | undefined {
  if (reading === undefined) return passage;
  const other = readingsOf(passage)[reading];
  if (!other) return undefined;
  const { text, source, certainty } = other;
  return { ...passage, text, source, place: {}, certainty: lessCertain(certainty, passage.certainty) };
}

function partial(edition: Edition, text: AttestedText, passage: Excerpt, { words, reading }: CitedSpot) {
  const id = reading === undefined ? passage.id : `${passage.id}:${reading + 1}`;
  return {
    key: asKey(words ? `${id}:${words.start}-${words.end}` : id),
    date: citedDate(edition, dateOfPassage(edition, text, passage), text.dates),
    quotation: words && passage.text.slice(words.start, words.end),
    opening: words ? undefined : openingOf(passage),
    manner: mannerOf(edition, passage),
    attribution: passage.certainty,
    sources: referencesTo(edition, [passage.source]),
    place: words ? { ...passage.place, ...pageAt(passage, words.start) } : passage.place,
    language: passage.lang,
    translated: isTranslated(text, passage),
  } as const;
}

function whole(edition: Edition, text: AttestedText) {
  const given = speaking(text);
  const [first] = given;
  const own = given.filter(({ speaker }) => speaker === 'letter');
  return {
    key: asKey(text.id),
    date: citedDate(edition, text.dates[0], text.dates),
    quotation: undefined,
    opening: undefined,
    manner: first ? mannerOf(edition, first) : edition.form === 'transcribed' ? 'transcribed' : 'mentioned',
    attribution: undefined,
    place: {},
    language: first?.lang ?? edition.lang,
    translated: own.length > 0 && own.every((passage) => isTranslated(text, passage)),
  } as const;
}

function mannerOf({ form }: Edition, { wordedBy }: Excerpt): Citation['manner'] {
  if (wordedBy === 'letter' && form === 'transcribed') return 'transcribed';
  return wordedBy === 'letter' ? 'quoted' : wordedBy === 'source' ? 'reported' : 'retold';
}

/** The page of the letter that words stand on: the last that begins before them. */
function pageAt({ ranges }: Excerpt, start: number): Pick<Place, 'letterPage'> {
  const pages = ranges.filter((range) => range.type === 'page' && range.start <= start && range.label !== undefined);
  const [last] = pages.toSorted((a, b) => b.start - a.start);
  return last?.type === 'page' && last.label !== undefined ? { letterPage: last.label } : {};
}

function openingOf({ text }: Excerpt): string {
  const words = text.split(/\s+/);
  return words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} …` : words.join(' ');
}

/** Programs take no other characters in keys; those outside are told by their code points. */
function asKey(id: string): string {
  return id.replaceAll(/[^\w.:-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`);
}

function lessCertain(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) < CERTAINTIES.indexOf(b) ? a : b;
}
