import { dateOfPassage } from '../../edition/date-of-passage.ts';
import type { Certainty, Edition, Letter, Passage, Place, SourceId } from '../../edition/model.ts';
import { isEdition } from '../../edition/own-source.ts';
import { passagesIn } from '../../edition/passages.ts';
import { citedDate } from './cited-date.ts';
import type { CitedDate } from './cited-date.ts';
import { citedNames } from './cited-names.ts';
import type { CitedName } from './cited-names.ts';

/** What is to be cited, by its id in the edition. */
export interface CitedSpot {
  /** The id of a passage or of a letter. */
  readonly subject: string;
  /** Words of the passage, as offsets in UTF-16 code units; undefined for the whole. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
}

/** A source that hands the letter down. */
export interface CitedSource {
  /** The full reference, without a full stop at its end. */
  readonly reference: string;
  /** Where it is on the web, as far as the edition says it. */
  readonly url?: string | undefined;
}

/** All that is said in a citation, whatever its style. */
export interface Citation {
  /** Unlike that of any other citation of the edition; letters, digits, `.`, `-`, `_` and `:`. */
  readonly key: string;
  /** Of the letter, as the edition calls it. */
  readonly title: string;
  /** Who wrote it and to whom, by the source that the edition follows; empty where that is not known. */
  readonly authors: readonly CitedName[];
  readonly recipients: readonly CitedName[];
  readonly date: CitedDate;
  /** The cited words, where words were chosen. */
  readonly quotation: string | undefined;
  /** The first words of the passage, where all of it is cited. */
  readonly opening: string | undefined;
  /** Whether the sources quote the letter, report it, do so in words of the edition, or only mention it. */
  readonly manner: 'quoted' | 'reported' | 'retold' | 'mentioned';
  /** How sure it is that the cited passage is from this letter; undefined for a whole letter. */
  readonly attribution: Certainty | undefined;
  /** One where a passage is cited; for a whole letter all that its passages are from, or that mention it. None where only the edition speaks. */
  readonly sources: readonly CitedSource[];
  readonly place: Place;
  /** BCP 47, of the words that are cited. */
  readonly language: string;
  /** They are quoted in another language than the letter was written in. */
  readonly translated: boolean;
  readonly edition: { readonly title: string; readonly version: string | undefined };
  /** Where it is read; undefined where the edition has no address on the web. */
  readonly permalink: string | undefined;
}

/** How many words of a passage are enough to know it by. */
const OPENING = 8;

/**
 * What there is to say of a passage, some words of it, or a letter; undefined where the edition has none of this id. `address` is where
 * the edition is read, with a slash at the end.
 */
export function citationOf(edition: Edition, spot: CitedSpot, address: string | undefined): Citation | undefined {
  const letter = edition.letters.find(
    ({ id, passages }) => id === spot.subject || passages.some((passage) => passage.id === spot.subject),
  );
  if (!letter) return undefined;
  const passage = letter.passages.find(({ id }) => id === spot.subject);
  const common = {
    title: letter.title,
    authors: citedNames(edition, letter.senders),
    recipients: citedNames(edition, letter.addressees),
    edition: { title: edition.title, version: edition.version },
  };
  if (!passage) return { ...common, ...wholeLetter(edition, letter, address) };
  const { words } = spot;
  return {
    ...common,
    key: asKey(words ? `${passage.id}:${words.start}-${words.end}` : passage.id),
    date: citedDate(edition, dateOfPassage(edition, letter, passage), letter.dates),
    quotation: words && passage.text.slice(words.start, words.end),
    opening: words ? undefined : openingOf(passage),
    manner: mannerOf(passage),
    attribution: passage.certainty,
    sources: sourcesOf(edition, [passage.source]),
    place: passage.place,
    language: passage.lang,
    translated: isTranslated(letter, [passage]),
    permalink: address && `${address}#${encodeURIComponent(passage.id)}`,
  };
}

function wholeLetter(edition: Edition, letter: Letter, address: string | undefined) {
  const { passages } = letter;
  const quoted = passages.filter(({ speaker }) => speaker === 'letter');
  const given = quoted.length > 0 ? quoted : passages;
  const [first] = given;
  return {
    key: asKey(letter.id),
    date: citedDate(edition, letter.dates[0], letter.dates),
    quotation: undefined,
    opening: undefined,
    manner: first ? mannerOf(first) : 'mentioned',
    attribution: undefined,
    sources: sourcesOf(edition, first ? given.map(({ source }) => source) : mentioning(edition, letter)),
    place: {},
    language: first?.lang ?? edition.lang,
    translated: isTranslated(letter, given),
    // Letters have rows of their own only by date.
    permalink: address && `${address}?align=date#${encodeURIComponent(letter.id)}`,
  } as const;
}

function mannerOf({ wordedBy }: Passage): Citation['manner'] {
  return wordedBy === 'letter' ? 'quoted' : wordedBy === 'source' ? 'reported' : 'retold';
}

/** Words that only report are nobody's translation. */
function isTranslated({ originalLang }: Letter, passages: readonly Passage[]): boolean {
  const quoted = passages.filter(({ speaker }) => speaker === 'letter');
  return (
    originalLang !== undefined && quoted.length > 0 && quoted.every(({ lang }) => baseOf(lang) !== baseOf(originalLang))
  );
}

function baseOf(lang: string): string {
  return new Intl.Locale(lang).language;
}

function sourcesOf({ sources }: Edition, ids: readonly SourceId[]): readonly CitedSource[] {
  return sources
    .filter((source) => ids.includes(source.id) && !isEdition(source))
    .map(({ reference, url }) => ({ reference: reference.trim().replace(/\.$/, ''), url }));
}

/** Who mentions a letter: what quotes the passages in which it is mentioned, and what says who wrote it, to whom and when. */
function mentioning(
  edition: Edition,
  { mentionedIn, senders, addressees, dates, lengths }: Letter,
): readonly SourceId[] {
  const passages = passagesIn(edition).filter(({ id }) => mentionedIn.includes(id));
  return [...passages, ...senders, ...addressees, ...dates, ...lengths].map(({ source }) => source);
}

function openingOf({ text }: Passage): string {
  const words = text.split(/\s+/);
  return words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} …` : words.join(' ');
}

/** Programs take no other characters in keys; those outside are told by their code points. */
function asKey(id: string): string {
  return id.replaceAll(/[^\w.:-]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`);
}
