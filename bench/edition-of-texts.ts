import type { Compiled } from '../src/edition/compiled.ts';
import { quotedWords } from '../src/edition/quoted-words.ts';
import type { Correspondent, Edition, Letter, LetterDate, Passage, Range, Theme } from '../src/edition/model.ts';

const DAY = 86_400_000;
/** The first letter's day. Those after it follow by days. */
const FIRST_DAY = Date.UTC(1901, 0, 1);
/** So many passages at most are shown; as many as a screen has several times over. */
const SHOWN = 40;
/** What the passages that are not shown are about, in turn. */
const HIDDEN_THEMES = ['fees', 'lights', 'ships', 'weather'] as const;
const SHOWN_THEME = 'shown';

/**
 * Where the columns show only some passages of an edition by `editionOf`: they draw all that a view shows, which thousands of letters at
 * once would be too much for. The search goes through all of them.
 */
export const VIEW_OF_SOME = `?align=date&others=hide&themes-off=${HIDDEN_THEMES.join('+')}`;

/** A passage, before it has an id, a letter and a theme. */
export interface DraftPassage {
  readonly text: string;
  readonly ranges: readonly Range[];
  /** What the edition remarks on it. */
  readonly remarks: readonly string[];
  readonly speaker: Passage['speaker'];
}

/**
 * Passages, by letters, as an edition: two parties write to each other by turns, a letter every other day, and their first members are
 * the first two correspondents. Forty passages, from all through, are of a theme of their own, which `VIEW_OF_SOME` shows.
 */
export function editionOf(
  title: string,
  letters: readonly (readonly DraftPassage[])[],
  correspondents: readonly Correspondent[],
): Compiled {
  const step = Math.max(1, Math.floor(letters.length / SHOWN));
  const edition: Edition = {
    id: 'bench',
    title,
    summary: title,
    lang: 'en',
    correspondents,
    identities: [],
    places: [],
    parties: correspondents.slice(0, 2).map(({ id, name }, place) => ({
      id: `party-${place}`,
      name,
      shortName: name,
      role: 'writes',
      members: [id],
    })),
    themes: [...HIDDEN_THEMES, SHOWN_THEME].map(theme),
    sources: [
      { id: 'gazette', label: 'Gazette', sigil: 'G', reference: 'The Gazette', supplies: 'All.', reliability: 'None.' },
    ],
    exchanges: [],
    events: [],
    letters: letters.map((drafts, index) =>
      letter(drafts, index, correspondents, index % step === 0 && index < step * SHOWN),
    ),
    context: [],
  };
  return { edition, problems: [], doubts: [] };
}

function theme(id: string): Theme {
  return { id, name: id, definition: `About ${id}.`, include: 'All of it.', exclude: 'The rest.' };
}

function letter(
  drafts: readonly DraftPassage[],
  index: number,
  correspondents: readonly Correspondent[],
  shown: boolean,
): Letter {
  const id = `letter-${index}`;
  const [sender, addressee] = [correspondents[index % 2], correspondents[(index + 1) % 2]];
  const said = { source: 'gazette', place: {}, certainty: 'high' } as const;
  const date = dayOf(index);
  return {
    id,
    type: 'quoted',
    title: `Letter ${index + 1}`,
    summary: 'A letter.',
    senders: [{ value: sender?.id, asGiven: sender?.name ?? '', ...said }],
    addressees: [{ value: addressee?.id, asGiven: addressee?.name ?? '', ...said }],
    dates: [{ value: date, asGiven: date.edtf, ...said }],
    lengths: [],
    passages: drafts.map((draft, place) => passage(draft, id, place, themeOf(index + place, shown && place === 0))),
    notes: [],
    file: `letters/${id}.xml`,
    previous: [],
    next: [],
    mentionedIn: [],
  };
}

function themeOf(turn: number, shown: boolean): string {
  return shown ? SHOWN_THEME : (HIDDEN_THEMES[turn % HIDDEN_THEMES.length] ?? '');
}

function passage(
  { text, ranges, remarks, speaker }: DraftPassage,
  letterId: string,
  place: number,
  about: string,
): Passage {
  return {
    id: `${letterId}-p${place}`,
    letter: letterId,
    text,
    ranges,
    speaker,
    wordedBy: speaker === 'letter' ? 'letter' : 'source',
    words: quotedWords({ speaker, text, ranges }),
    themes: [about],
    source: 'gazette',
    place: {},
    certainty: 'high',
    notes: remarks.map((remark) => ({ text: remark, type: 'remark' })),
    lang: 'en',
  };
}

function dayOf(index: number): LetterDate {
  const first = FIRST_DAY + index * 2 * DAY;
  return { edtf: new Date(first).toISOString().slice(0, 10), first, last: first };
}
