import { hasWrittenText } from '../../edition/transcribed-ranges.ts';
import { alignmentsOf } from '../../views/offered-view.ts';
import { toggled } from '../../views/view-state.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import type { Page } from '../../views/view-state.ts';
import { selectedWords, selectWords } from '../prose/selected-words.ts';
import type { SelectedWords } from '../prose/selected-words.ts';
import { stepByWord } from '../prose/word-steps.ts';
import { send } from '../shell/intents.ts';
import type { DialogName } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import type { KeyName } from './keymap.ts';
import type { Pressed } from './pressed.ts';
import { NOTE_ACTS } from './note-acts.ts';
import { takeFocusTo } from './place-focus.ts';
import { goTo, nextStop, placeAmong, readingStops, stopBeside } from './reading-stops.ts';
import type { ReadingStop } from './reading-stops.ts';

const ACTS: Readonly<Record<KeyName, (pressed: Pressed) => void>> = {
  'next-passage': ({ room }) => step(room, 'passage', 1),
  'previous-passage': ({ room }) => step(room, 'passage', -1),
  'left-column': (pressed) => aside(pressed, -1),
  'right-column': (pressed) => aside(pressed, 1),
  'previous-row': ({ room }) => step(room, 'row', -1),
  'next-row': ({ room }) => step(room, 'row', 1),
  choose,
  'let-go': letGo,
  'select-word': selectWord,
  'select-more': selectWord,
  find: ({ host }) => send(host, 'find-open', undefined),
  'next-hit': () => stepToHit(1),
  'previous-hit': () => stepToHit(-1),
  ...NOTE_ACTS,
  align,
  text,
  theme,
  'go-columns': ({ host }) => goToPage(host, 'columns'),
  'go-letters': ({ host }) => goToPage(host, 'letters'),
  'go-timeline': ({ host }) => goToPage(host, 'timeline'),
  'go-themes': ({ host }) => goToPage(host, 'themes'),
  'go-words': ({ host }) => goToPage(host, 'words'),
  'go-sources': ({ host }) => goToPage(host, 'sources'),
  'go-notes': ({ host }) => goToPage(host, 'notes'),
  'open-letters': ({ host }) => open(host, 'library'),
  share: ({ host }) => open(host, 'share'),
  help: ({ host }) => open(host, 'help'),
  palette: ({ host }) => open(host, 'palette'),
};

/** Does what a key of the keymap is for. */
export type ActOn = (does: KeyName, pressed: Pressed) => void;

export const actOn: ActOn = (does, pressed) => ACTS[does](pressed);

function step(room: RoomState, type: ReadingStop['type'], way: 1 | -1): void {
  const stops = readingStops();
  const { index, focused } = placeAmong(stops, room.view.at);
  // What is only in view is where one comes first.
  goTo(nextStop(stops, type, focused || way < 0 ? index + way : index, way));
}

function stepToHit(way: 1 | -1): void {
  void document.querySelector('find-bar')?.step(way);
}

/** To the left or right on the screen, whichever way the columns run. */
function aside({ host, room }: Pressed, side: 1 | -1): void {
  const stops = readingStops();
  const here = stops[placeAmong(stops, room.view.at).index];
  const way = getComputedStyle(host).direction === 'rtl' ? -1 : 1;
  if (here) goTo(stopBeside(stops, here, side * way));
}

/** Follows the passage with the focus; once it is followed, or words under a note are selected, opens the note. */
function choose({ host, room }: Pressed): void {
  const id = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['passage'] : undefined;
  const words = selectedWords();
  const notes = room.beside.filter(({ passage }) => passage?.id === id);
  const meant = words ? notes.filter(({ resolution }) => isOn(resolution, words)) : [];
  if (words && meant.length > 1) {
    const { left: x = 0, bottom: y = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
    return send(host, 'note-choose', { ids: meant.map((placed) => placed.note.id), from: words.element, x, y });
  }
  const noted = meant[0] ?? (room.view.at === id ? notes[0] : undefined);
  if (noted) send(host, 'note-open', { id: noted.note.id });
  else send(host, 'view-change', { at: id });
}

function isOn(resolution: PlacedNote['resolution'], { start, end }: SelectedWords): boolean {
  return 'start' in resolution && resolution.start < end && start < resolution.end;
}

/** Selects the next word of the passage with the focus, or one more, by the arrow that points there. */
function selectWord({ stroke }: Pressed): void {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return;
  const selected = selectedWords();
  // In a right-to-left passage the key that points left leads on.
  const leads = getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const next = stepByWord(
    element.textContent,
    selected?.element === element ? selected : undefined,
    stroke.endsWith(leads) ? 'forth' : 'back',
    stroke.startsWith('Shift+'),
  );
  if (next) selectWords({ element, ...next });
}

/** Lets go of a link that was begun a moment ago and whose line is not there yet, then of selected words, then of what is followed. */
function letGo({ host, room }: Pressed): void {
  if (room.linking) send(host, 'note-link', { spot: undefined });
  else if (selectedWords()) getSelection()?.removeAllRanges();
  else if (room.view.at !== undefined) send(host, 'view-change', { at: undefined });
}

function align({ host, room }: Pressed): void {
  const offered = alignmentsOf(room.edition);
  const next = offered.indexOf(room.view.align) + 1;
  send(host, 'view-change', { align: offered[next] ?? offered[0] ?? room.view.align });
}

function text({ host, room }: Pressed): void {
  if (!hasWrittenText(room.edition)) return;
  send(host, 'view-change', { text: room.view.text === 'reading' ? 'diplomatic' : 'reading' });
}

function theme({ host, room, stroke }: Pressed): void {
  const chosen = room.edition.themes[Number(stroke) - 1];
  if (chosen) send(host, 'view-change', { themesOff: toggled(room.view.themesOff, chosen.id) });
}

function goToPage(host: HTMLElement, page: Page): void {
  send(host, 'view-change', { page, at: undefined });
  void takeFocusTo('main');
}

function open(host: HTMLElement, dialog: DialogName): void {
  send(host, 'dialog-open', { dialog });
}
