/**
 * What the letters say, as plain frozen data. This is the model that `assemble` makes from TEI and that every
 * other layer reads; it holds no DOM node, no function and no reference cycle, so that it can cross to a worker
 * or be written as JSON.
 *
 * Offsets are UTF-16 code units into `Passage.text`; `end` is exclusive.
 */

import type { Range, ThemeId } from './range.ts';
import type { Assertion, Certainty, EditorialNote, Judgement, PassageId, Place, SourceId } from './statement.ts';

export type { BlockKind, Look, Range, Reading, ThemeId, TranscribedRange } from './range.ts';
export type { Assertion, Certainty, EditorialNote, PassageId, Place, SourceId };

export type LetterId = string;
export type CorrespondentId = string;
export type PlaceId = string;
export type PartyId = string;
export type ExchangeId = string;

/** A date as [EDTF](https://www.loc.gov/standards/datetime/), with the days it can mean. */
export interface LetterDate {
  readonly edtf: string;
  /** Start of the first day and of the last day it can mean, in ms since 1970 UTC. An open end is ±8.64e15, where JavaScript's time ends. */
  readonly first: number;
  readonly last: number;
}

export interface NameVariant {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Whom or what the sources call by names. */
export interface NamedThing {
  readonly id: string;
  /** As the edition calls it. */
  readonly name: string;
  readonly description: string;
  readonly variants: readonly NameVariant[];
  readonly notes: readonly EditorialNote[];
  /** The address of its entry in an authority file, such as the GND. */
  readonly url?: string;
}

/** A person or a body who writes, is written to or is spoken of. */
export interface Correspondent extends NamedThing {
  readonly id: CorrespondentId;
  readonly type: 'person' | 'body';
}

/** A place that the letters name. Not to be confused with {@link Place}, which is one in a source. */
export interface NamedPlace extends NamedThing {
  readonly id: PlaceId;
}

/** That correspondents, two or more, are one: as surely as it says, and they stay apart in everything else. */
export interface Identity extends Judgement {
  readonly members: readonly CorrespondentId[];
}

/** A column of the reading room: one or more correspondents who speak as one side. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly shortName: string;
  readonly role: string;
  readonly members: readonly CorrespondentId[];
}

export interface Theme {
  readonly id: ThemeId;
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
}

export interface Source {
  readonly id: SourceId;
  /** For a passage's head: "Guidère 2014". */
  readonly label: string;
  /** For a second date: "AP". */
  readonly sigil: string;
  /** The full reference. */
  readonly reference: string;
  readonly url?: string;
  readonly supplies: string;
  readonly reliability: string;
  /** The source whose words it passes on, as a newspaper passes on an agency's. */
  readonly after?: SourceId;
}

/** What a link says of the reply. The list is closed, so that the reading room can name each. */
export type LinkType = 'answers' | 'denies' | 'counter-charges' | 'rules-on';

/** A claim and its reply; or a claim that nothing quoted answers; or an answer to which no quoted claim stands. */
export type Link =
  | (Judgement & { readonly type: LinkType; readonly claim: PassageId; readonly reply: PassageId })
  | (Judgement & { readonly type: 'unanswered'; readonly claim: PassageId })
  | (Judgement & { readonly type: 'unprompted'; readonly reply: PassageId });

export interface Exchange {
  readonly id: ExchangeId;
  readonly title: string;
  readonly summary: string;
  readonly links: readonly Link[];
  /** Why a party says nothing here, in the edition's words. */
  readonly silences: Readonly<Record<PartyId, string>>;
}

/** Something that happened around the letters. */
export interface ContextEvent {
  readonly id: string;
  readonly title: string;
  readonly dates: readonly Assertion<LetterDate>[];
  readonly notes: readonly EditorialNote[];
}

/** What one source quotes or reports of a letter or a context text in one place. */
export interface Excerpt {
  readonly id: PassageId;
  /** The one text of record: glosses and omissions stand in it, in the source's brackets; `\n` between paragraphs. */
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Whether the words are given as the text's own (`letter`, also of a context text), or tell what it said. */
  readonly speaker: 'letter' | 'reported';
  /** Whose words tell it, where it is reported. */
  readonly wordedBy: 'letter' | 'source' | 'edition';
  /** How many words of the text itself it quotes, without glosses and omissions; 0 where it is reported. Counted once, since every head adds them up. */
  readonly words: number;
  /** None where a context text is about no theme of the letters. */
  readonly themes: readonly ThemeId[];
  readonly source: SourceId;
  readonly place: Place;
  readonly certainty: Certainty;
  readonly notes: readonly EditorialNote[];
  /** BCP 47. */
  readonly lang: string;
  /** The passage of the same letter of which this is a translation, to stand beside it. */
  readonly translationOf?: PassageId;
}

/** An excerpt of a letter: only these stand in columns and exchanges and are counted. */
export interface Passage extends Excerpt {
  readonly letter: LetterId;
}

/** Who sent or received, by the sources. `value` is undefined where a source says it is unknown. */
export type CorrespondentAssertion = Assertion<CorrespondentId | undefined>;

/** A text as far as sources quote and describe it: what letters and context texts have in common. */
export interface AttestedText {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47, of the text itself, where the edition says it. A passage in another language is a translation. */
  readonly originalLang?: string;
  /** Who wrote or spoke it. The first of each list is the one the edition shows; the others stand beside it. */
  readonly senders: readonly CorrespondentAssertion[];
  readonly addressees: readonly CorrespondentAssertion[];
  /** Where no source dates the text, the edition's own bounds ("undated, after 2007"); empty if it sets none. */
  readonly dates: readonly Assertion<LetterDate>[];
  readonly lengths: readonly Assertion<string>[];
  readonly passages: readonly Excerpt[];
  readonly notes: readonly EditorialNote[];
  /** The file it was read from, relative to the letters folder. */
  readonly file: string;
}

export interface Letter extends AttestedText {
  readonly id: LetterId;
  /** `mentioned`: known only because another letter or a source mentions it. */
  readonly type: 'quoted' | 'mentioned';
  /** Letters that this one answers, and that answer it. */
  readonly previous: readonly LetterId[];
  readonly next: readonly LetterId[];
  readonly mentionedIn: readonly PassageId[];
  readonly passages: readonly Passage[];
  /** Where it was sent from and received, where its edition says so: names of places. */
  readonly sentFrom?: readonly Assertion<string>[];
  readonly receivedAt?: readonly Assertion<string>[];
  /** Where the paper is, or where it was printed: one line for each witness. */
  readonly witnesses?: readonly string[];
  /** No file says in what language its text is, and that of the description of it is taken. */
  readonly langInferred?: true;
  /** Set where its passages are elsewhere, and `passages` is empty: in which shard, and how much they hold. */
  readonly away?: Away;
}

/** Passages of a letter that are not here, in numbers; `words` as in {@link Excerpt.words}, without those of translations. */
export interface Away {
  readonly shard: string;
  readonly passages: number;
  readonly words: number;
  /** Its passages, with other wordings of them and remarks on them: what can be found in. */
  readonly texts: number;
  /** Other wordings of stretches of them; unset where there are none. */
  readonly wordings?: number;
  /** That they are from; a transcribed letter has one. */
  readonly source?: SourceId;
}

/**
 * A text that speaks of the correspondents, or by one of them to the public, and is no part of the exchange. It is in no
 * column, exchange or count of letters, and need not have an addressee.
 */
export interface ContextText extends AttestedText {
  readonly kind: 'e-mail' | 'public-statement';
}

export type InferredPart = 'title' | 'parties' | 'language';

export interface Edition {
  /** Unlike that of any other edition a reader may have, since the reader's notes are kept under it. */
  readonly id: string;
  readonly title: string;
  /** As citations give it; undefined where the edition has none. */
  readonly version?: string;
  readonly summary: string;
  /** BCP 47, of the edition's own words. */
  readonly lang: string;
  /** `transcribed`: whole letters, read from the TEI of any edition; else what sources quote of lost ones. */
  readonly form?: 'transcribed';
  /** What of it no file says, and is inferred from the letters. */
  readonly inferred?: readonly InferredPart[];
  /** The parties that have a column before the reader chooses; all of them where it is not set. */
  readonly firstColumns?: readonly PartyId[];
  readonly correspondents: readonly Correspondent[];
  readonly identities: readonly Identity[];
  readonly places: readonly NamedPlace[];
  readonly parties: readonly Party[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly exchanges: readonly Exchange[];
  readonly events: readonly ContextEvent[];
  /** By the first day of the date shown; letters without any date come last, by id. */
  readonly letters: readonly Letter[];
  /** In the order of the letters. */
  readonly context: readonly ContextText[];
}
