import './older-browsers.ts';
import { readPreferences } from '../platform/preferences.ts';
import { tellIfLate } from '../platform/late-answer.ts';
import { applyComfort } from '../ui/comfort/apply-comfort.ts';
import { directionOf } from '../ui/language/language.ts';
import { saveFile } from '../ui/shell/save-file.ts';
import { button, element } from './element.ts';
import { seekNotes } from './found-notes.ts';
import type { FoundNotes, SoughtNotes, UnreadNotes } from './found-notes.ts';
import { rescued } from './rescued-files.ts';
import type { Rescued, RescuedFile } from './rescued-files.ts';
import { shownName } from './shown-name.ts';
import { wordsOfTheReader } from './words/words-of-the-reader.ts';

const { language, words } = wordsOfTheReader();
/** As in the rest of the site: English dates go day, month, year, and digits are those of the sources. */
const DATES = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' } as const;
const status = element('p', { role: 'status', class: 'status' }, words.looking);

begin().catch((error: unknown) => {
  status.textContent = words.unread(shownName(String(error)));
});

/** Draws the page in place of the words that stand there for when this script can’t run. */
async function begin(): Promise<void> {
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  applyComfort(readPreferences());
  document.title = `${words.rescuePage} · Vis-à-vis`;
  const main = document.querySelector('main') ?? document.body;
  const list = element('div', {});
  const back = element('p', {}, element('a', { href: './' }, words.backToLetters));
  main.replaceChildren(element('h1', {}, words.rescuePage), element('p', {}, words.whatItDoes), list, status, back);
  const { edition = '', title = '' } = main.dataset;
  const { notes, areAll } = await seekNotes({ id: edition, title });
  status.textContent = '';
  if (!areAll) list.append(element('p', {}, words.notAllTold));
  const found = await Promise.all(notes.map((one) => show(one, list)));
  if (!found.includes(true)) status.textContent = words.nothingFound(location.origin + location.pathname);
}

/** Shows what becomes of one edition’s notes, also while it is waited for. Gives whether there are any. */
async function show({ title, read }: SoughtNotes, list: HTMLElement): Promise<boolean> {
  const state = element('p', { role: 'status' }, words.looking);
  const section = element('section', {}, heading(title), state);
  list.append(section);
  const one = await tellIfLate(read, () => {
    state.className = 'warning';
    state.textContent = words.noAnswer;
  });
  if (!one) section.remove();
  else state.replaceWith(...(one.type === 'found' ? saved(one, title) : [unread(one)]));
  return one !== undefined;
}

function heading(title: string): HTMLElement {
  return element('h2', {}, words.notesOn(named(title)));
}

/** A name that keeps to itself, whatever characters it has. */
function named(name: string): string {
  return `\u2068${shownName(name)}\u2069`;
}

function unread({ why }: UnreadNotes): HTMLElement {
  return element('p', { class: 'warning' }, words.unread(named(why)));
}

function saved(found: FoundNotes, title: string): readonly HTMLElement[] {
  const notes = rescued(found, title, new Date());
  const { backup, sealed, layers, everything } = notes;
  return [
    facts(notes),
    ...(sealed ? [element('p', { class: 'warning' }, words.sealedHint)] : []),
    ...(backup ? [offer(backup, words.saveBackup, words.backupHint, 'main')] : []),
    ...(backup || sealed ? [] : [element('p', {}, words.nothingIn)]),
    ...layers.map((layer) => offer(layer.file, words.saveLayer(named(layer.title)))),
    offer(everything, words.saveEverything, words.everythingHint, sealed ? 'main' : ''),
  ];
}

function facts({ notes, tags, trashed, layers, damaged, lastChanged }: Rescued): HTMLElement {
  const moment = new Intl.DateTimeFormat(DATES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const rows: readonly (readonly [string, string])[] = [
    [words.notes, String(notes)],
    [words.tags, String(tags)],
    [words.inTrash, trashed === undefined ? words.unknown : String(trashed)],
    ...(layers.length > 0 ? [[words.layers, String(layers.length)] as const] : []),
    ...(damaged > 0 ? [[words.damaged, String(damaged)] as const] : []),
    [words.lastChanged, lastChanged ? moment.format(lastChanged) : words.unknown],
  ];
  return element(
    'dl',
    {},
    ...rows.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

/** A file is made when it is asked for: of thousands of notes it takes a moment. */
function offer(file: RescuedFile, label: string, hint = '', kind = ''): HTMLElement {
  const answer = element('span', { role: 'status' });
  const save = button(
    label,
    () => {
      try {
        saveFile(file.name, 'application/json', file.text());
        answer.textContent = words.handedOver(named(file.name));
      } catch (error) {
        answer.textContent = words.notMade(named(String(error)));
      }
    },
    kind,
  );
  return element(
    'div',
    { class: 'offer' },
    element('p', {}, save, answer),
    ...(hint ? [element('p', { class: 'hint' }, hint)] : []),
  );
}
