import { msg, str } from '@lit/localize';
import { quoteOf, textOf } from '../../notes/note.ts';
import { noteSubjects } from '../../views/note-subjects.ts';
import { kindOf } from '../../views/notes/note-kind.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import { placeText } from '../wording/note-places.ts';
import { enclosed } from '../wording/punctuation.ts';
import { intent } from './command.ts';
import type { Command, CommandRoom, IntentDeed } from './command.ts';
import type { KeyName } from './keymap.ts';
import { strokesOf } from './key-words.ts';

/** As much of a passage as names a bookmark, in characters. */
const LONGEST = 60;

/** What can be made where the reader was, also on the whole letter or exchange, and the way to each bookmark. */
export function noteCommands(
  { edition, notes }: CommandRoom,
  place: NoteSpot | undefined,
  row: string | undefined,
): readonly Command[] {
  const letter = place && noteSubjects(edition).get(place.subject)?.passage?.letter;
  return [
    ...(place ? makingCommands(place).filter(({ id }) => id !== 'disagree' || edition.themes.length > 0) : []),
    ...edition.exchanges.flatMap((exchange) => (exchange.id === row ? wholeCommand('exchanges', exchange) : [])),
    ...edition.letters.flatMap((one) =>
      one.id === row || one.id === letter ? [wholeCommand('letters', one), citeCommand(one)] : [],
    ),
    ...notes.flatMap((placed) => bookmarkCommand(placed) ?? []),
  ];
}

function makingCommands(on: NoteSpot): readonly Command[] {
  const words = on.words !== undefined;
  const passage = on.subject;
  return [
    making('note', () => (words ? msg('Note on the selected words') : msg('Note on the whole passage')), [
      intent('note-new', { on, kind: 'note' }),
    ]),
    making('highlight', () => (words ? msg('Highlight the selected words') : msg('Highlight the whole passage')), [
      intent('note-new', { on, kind: 'highlight' }),
    ]),
    making('tag', () => (words ? msg('Tags for the selected words…') : msg('Tags for the whole passage…')), [
      intent('note-tag', { on }),
    ]),
    making('link', () => (words ? msg('Link the selected words…') : msg('Link the whole passage…')), [
      intent('note-link', { spot: on }),
    ]),
    making('bookmark', () => (words ? msg('Bookmark the selected words') : msg('Bookmark the whole passage')), [
      intent('note-new', { on, kind: 'bookmark' }),
    ]),
    making('disagree', () => msg('Disagree with a theme of the passage…'), [intent('note-themes', { passage })]),
  ];
}

function making(id: KeyName, title: () => string, deeds: readonly IntentDeed[]): Command {
  return { id, group: 'passage', title, stroke: strokesOf(id)[0], run: () => deeds };
}

function wholeCommand(
  group: 'exchanges' | 'letters',
  { id, title }: { readonly id: string; readonly title: string },
): Command {
  const quoted = enclosed(title);
  return {
    id: `note-on-${id}`,
    group,
    title: () =>
      group === 'letters' ? msg(str`Note on the letter “${quoted}”`) : msg(str`Note on the exchange “${quoted}”`),
    run: () => [intent('note-new', { on: { subject: id }, kind: 'note' })],
  };
}

function citeCommand({ id, title }: { readonly id: string; readonly title: string }): Command {
  return {
    id: `cite-${id}`,
    group: 'letters',
    title: () => msg(str`Cite the letter “${enclosed(title)}”`),
    run: () => [intent('cite', { spot: { subject: id } })],
  };
}

/** To a bookmark; undefined for another note, and where the edition lost its place. */
function bookmarkCommand({ note, places: [place], passage }: PlacedNote): Command | undefined {
  if (kindOf(note) !== 'bookmark' || !place || !passage) return undefined;
  const [title = ''] = textOf(note).trim().split('\n');
  const name = title || quoteOf(note) || placeText(place);
  return {
    id: `to-${note.id}`,
    group: 'bookmarks',
    title: () => msg(str`Go to bookmark ${enclosed(shortened(name))}`),
    run: () => [
      intent('view-change', { page: 'columns', at: passage.id, ...UNFILTERED }),
      { type: 'focus', id: passage.id },
    ],
  };
}

function shortened(text: string): string {
  const characters = [...new Intl.Segmenter().segment(text)];
  if (characters.length <= LONGEST) return text;
  return `${text.slice(0, characters[LONGEST]?.index).trimEnd()}…`;
}
