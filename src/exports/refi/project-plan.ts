import type { ExchangeId, LetterId } from '../../edition/model.ts';
import { tagsOf, targetsOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import type { Content } from '../format.ts';
import { hasWords } from './note-xml.ts';
import { placeFinder } from './place-notes.ts';
import type { FilePlace } from './place-notes.ts';

/** A stretch of a letter's text that a note is on, or one end of a link. */
export interface NoteSelection {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
  /** Which place of a link it is; undefined where the note is on this one. */
  readonly place?: 0 | 1;
}

export interface NoteLink {
  readonly note: Note;
  readonly ends: readonly [FilePlace, FilePlace];
}

/** Where in a project each note goes. */
export interface ProjectPlan {
  readonly selections: ReadonlyMap<LetterId, readonly NoteSelection[]>;
  readonly onLetter: ReadonlyMap<LetterId, readonly Note[]>;
  readonly onExchange: ReadonlyMap<ExchangeId, readonly Note[]>;
  /** The exchanges that a note is on, or a link leads to. */
  readonly exchanges: ReadonlySet<ExchangeId>;
  readonly links: readonly NoteLink[];
  /** Those that are on nothing in the file: they go along with the project as a whole. */
  readonly placeless: readonly Note[];
  /** Notes on words that were not found, and so without their place. */
  readonly unplaced: number;
  /** Links of which one end is not in the file. */
  readonly brokenLinks: number;
}

/** What is in the trash or says nothing is left aside. The plan is the same in whatever order the notes come. */
export function planProject({ letters, edition, notes, tags }: Content): ProjectPlan {
  const find = placeFinder(letters, edition);
  const selections = new Map<LetterId, NoteSelection[]>();
  const onLetter = new Map<LetterId, Note[]>();
  const onExchange = new Map<ExchangeId, Note[]>();
  const exchanges = new Set<ExchangeId>();
  const links: NoteLink[] = [];
  const placeless: Note[] = [];
  let unplaced = 0;
  let brokenLinks = 0;

  const known = new Set(tags.filter(({ deleted }) => deleted === undefined).map(({ id }) => id));
  const said = notes.filter((note) => note.deleted === undefined && saysSomething(note, known));
  for (const note of said.toSorted((a, b) => compare(a.id, b.id))) {
    const [first, second] = targetsOf(note);
    const found = find(first);
    const other = second && find(second);
    if (found?.sure === false || other?.sure === false || (!found && !second)) unplaced += 1;
    if (second && found && other) {
      links.push({ note, ends: [found.place, other.place] });
      for (const [index, place] of [found.place, other.place].entries()) {
        if (place.type === 'words') push(selections, place.letter, { note, ...place, place: index === 0 ? 0 : 1 });
        if (place.type === 'exchange') exchanges.add(place.exchange);
      }
    } else if (second) {
      brokenLinks += 1;
      placeless.push(note);
    } else if (!found) placeless.push(note);
    else if (found.place.type === 'words') push(selections, found.place.letter, { note, ...found.place });
    else if (found.place.type === 'letter') push(onLetter, found.place.letter, note);
    else {
      push(onExchange, found.place.exchange, note);
      exchanges.add(found.place.exchange);
    }
  }
  for (const list of selections.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    selections: inOrder(selections, letters),
    onLetter: inOrder(onLetter, letters),
    onExchange: inOrder(onExchange, edition.exchanges),
    exchanges,
    links,
    placeless,
    unplaced,
    brokenLinks,
  };
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A note says nothing where all it had are tags that are in the trash. */
function saysSomething(note: Note, tags: ReadonlySet<string>): boolean {
  return note.motivation !== 'commenting' || hasWords(note) || tagsOf(note).some((id) => tags.has(id));
}

/** The lists of things, in the order of the things. */
function inOrder<Value>(
  lists: ReadonlyMap<string, Value>,
  things: readonly { readonly id: string }[],
): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>();
  for (const { id } of things) {
    const list = lists.get(id);
    if (list) all.set(id, list);
  }
  return all;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
