import { groupedBy } from '../../edition/grouped-by.ts';
import type { Assertion, Edition, Letter, Party, Passage, Source } from '../../edition/model.ts';
import { letterOfId } from '../../edition/letter-of-id.ts';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import { partyOf } from '../columns/row.ts';
import { isEdition } from '../../edition/own-source.ts';
import { wordsOfLetter } from '../../edition/words-of-letter.ts';

/** How much of something is quoted, and how many passages only tell what it said. */
export interface Extent {
  readonly quoted: number;
  /** The letters' own, without glosses, omissions and reported speech. */
  readonly words: number;
  readonly reported: number;
}

/** How long the sources say that a letter is, against what is known of it. */
export interface LetterCoverage extends Extent {
  readonly letter: Letter;
  readonly lengths: readonly Assertion<string>[];
  /** The sources its passages are from, in the edition's order. */
  readonly from: readonly { readonly source: Source; readonly passages: number }[];
}

/** A letter that is known only by mention: the passages that mention it, and the sources that speak of it. */
export interface MentionedLetter {
  readonly letter: Letter;
  readonly passages: readonly Passage[];
  /** Letters that mention it and are elsewhere. */
  readonly letters: readonly Letter[];
  readonly sources: readonly Source[];
}

export interface Coverage {
  /** The letters of each party that wrote any, in the edition's order; last, without a party, those of neither side. */
  readonly groups: readonly { readonly party: Party | undefined; readonly letters: readonly LetterCoverage[] }[];
  readonly total: Extent;
  readonly mentioned: readonly MentionedLetter[];
}

export function coverage(edition: Edition): Coverage {
  const { letters, parties } = edition;
  const byParty = groupedBy(quotedLetters(edition), (letter) => partyOf(edition, letter));
  const groups = [...parties, undefined].map((party) => ({
    party,
    letters: (byParty.get(party?.id) ?? []).map((letter) => letterCoverage(edition, letter)),
  }));
  return {
    groups: groups.filter((group) => group.letters.length > 0),
    total: extentOfLetters(letters),
    mentioned: letters.filter(({ type }) => type === 'mentioned').map((letter) => mentionedLetter(edition, letter)),
  };
}

export function extentOf(passages: readonly Passage[]): Extent {
  const quoted = passages.filter(({ speaker }) => speaker === 'letter');
  return {
    quoted: quoted.length,
    words: quoted.reduce((sum, passage) => sum + passage.words, 0),
    reported: passages.length - quoted.length,
  };
}

/** How much of letters there is, also of those whose passages are elsewhere: all those are quoted. */
export function extentOfLetters(letters: readonly Letter[]): Extent {
  const extents = letters.map((letter): Extent => {
    const { quoted, reported } = letter.away
      ? { quoted: letter.away.passages, reported: 0 }
      : extentOf(letter.passages);
    return { quoted, words: wordsOfLetter(letter), reported };
  });
  const sum = (part: keyof Extent) => extents.reduce((all, extent) => all + extent[part], 0);
  return { quoted: sum('quoted'), words: sum('words'), reported: sum('reported') };
}

function letterCoverage({ sources }: Edition, letter: Letter): LetterCoverage {
  const { passages, lengths, away } = letter;
  const from = sources.map((source) => ({
    source,
    passages: away
      ? Number(away.source === source.id) * away.passages
      : passages.filter((passage) => passage.source === source.id).length,
  }));
  return { ...extentOfLetters([letter]), letter, lengths, from: from.filter((part) => part.passages > 0) };
}

function mentionedLetter(edition: Edition, letter: Letter): MentionedLetter {
  const { dates, senders, addressees, lengths, mentionedIn } = letter;
  const said = new Set([...dates, ...senders, ...addressees, ...lengths].map(({ source }) => source));
  const mentioning = new Set(mentionedIn.flatMap((id) => letterOfId(edition, id) ?? []));
  const ids = new Set(mentionedIn);
  return {
    letter,
    passages: [...mentioning].flatMap(({ passages }) => passages.filter(({ id }) => ids.has(id))),
    letters: [...mentioning].filter(({ away }) => away),
    sources: edition.sources.filter((source) => said.has(source.id) && !isEdition(source)),
  };
}
