import { render } from 'lit';
import { editionUrl } from 'virtual:edition';
import type { Rewritten } from './edition/shards/rewritten.ts';
import type { ServedEdition } from './edition/shards/served-edition.ts';
import type { OpenEdition } from './ui/transcribed/shard-desk.ts';
import { deepFreeze } from './edition/deep-freeze.ts';
import { whenIdle } from './platform/idle.ts';
import { readPreferences } from './platform/preferences.ts';
import { withPart } from './platform/with-part.ts';
import { fromAddress } from './routing/address.ts';
import { EDITION_SHOWN } from './routing/edition-shown.ts';
import { hasSelected } from './routing/selected-key.ts';
import { loadLanguage } from './ui/language/load-language.ts';
import './ui/shell/app-shell.ts';
import { loadThemeChips } from './ui/columns/room-tools.ts';
import { languageOf } from './ui/shell/preference-desk.ts';
import { loadWholePart } from './ui/transcribed/load-whole-part.ts';
import { problemList } from './ui/shell/problem-list.ts';
// In this order: what holds for a narrow window or for paper comes after what it changes.
import './ui/styles/base.css';
import './ui/styles/comfort.css';
import './ui/styles/bar.css';
import './ui/styles/room.css';
import './ui/styles/rail.css';
import './ui/styles/passage.css';
import './ui/transcribed/whole-letters.css';
import './ui/transcribed/letter-marks.css';
import './ui/styles/cite.css';
import './ui/styles/notes.css';
import './ui/styles/note-marks.css';
import './ui/styles/pages.css';
import './ui/styles/media.css';
import './ui/styles/narrow.css';
import './ui/styles/paper.css';
// With the page, though found later: a sheet that is added has every letter styled anew, which takes longer than a frame.
import './ui/prose/hit-marks.css';
import './ui/find/find.css';

/** Undefined where the page says instead that the letters are not here. */
async function openEdition(): Promise<OpenEdition | undefined> {
  if (EDITION_SHOWN !== undefined) return (await import('./ui/library/open-kept.ts')).openKept(EDITION_SHOWN);
  const answer = await fetch(editionUrl);
  if (!answer.ok) throw new Error(`Letters: ${answer.status}`);
  const served = (await answer.json()) as ServedEdition;
  // Of thousands of letters it would take longer than all else.
  if (!served.shards) return { compiled: deepFreeze(served), readShard: undefined };
  const { readShardsAt } = await import('./ui/transcribed/read-shards.ts');
  return { compiled: served, readShard: readShardsAt(served.shards, new URL(editionUrl, document.baseURI)) };
}

/** The search reads the edition by itself, in another thread. It does so at once only for those who look for something: the first view comes first. */
function openSearch(): void {
  // Where it can't be loaded, whoever looks for something is told.
  withPart(import('./ui/find/open-search.ts'), ({ openSearchAhead }) => openSearchAhead());
}

/** Files of letters can be dropped or pasted anywhere. Where this can't be loaded, they can be chosen. */
function takeFiles(): void {
  withPart(import('./ui/library/bring-files.ts'), (module) => module.takeFiles());
}

/** Selected words go with a shared link, and are nothing that most links have. */
function selectLinked(): void {
  // The passage is there without it.
  if (hasSelected(location)) withPart(import('./ui/sharing/select-linked.ts'), (module) => module.selectLinked());
}

/** Puts the application where the page as built stands, in one step, so that nothing is seen to move. */
function show({ compiled: { edition, problems }, readShard }: OpenEdition): void {
  const room = document.querySelector('#room');
  if (!edition) {
    if (import.meta.env.DEV) {
      const page = document.createElement('div');
      render(problemList(problems), page);
      room?.replaceChildren(page);
    }
    return;
  }
  const open = document.querySelector('app-shell');
  const shell = open ?? document.createElement('app-shell');
  shell.readShard = readShard;
  shell.edition = edition;
  shell.problems = problems;
  document.title = `${edition.title} · Vis-à-vis`;
  if (open) return;
  const built = [...(room?.childNodes ?? [])];
  room?.replaceChildren(shell);
  shell.updateComplete.catch((error: unknown) => {
    // What could be read before can be read again.
    room?.replaceChildren(...built);
    throw error;
  });
  whenIdle(takeFiles);
}

/** What fails is told by `rescue/early-watch.ts`; the page as built stays. */
async function load(): Promise<void> {
  const { find, page } = fromAddress(location);
  const asks = find !== '' || page === 'words';
  if (asks) openSearch();
  const [opened] = await Promise.all([openEdition(), wordsOfTheReader(), loadThemeChips()]);
  if (!opened) return;
  if (opened.compiled.edition) await loadWholePart(opened.compiled.edition);
  show(opened);
  selectLinked();
  // A link of this page that differs only behind the `#` loads nothing.
  addEventListener('popstate', selectLinked);
  // It reads all letters. Of a large edition only those are fetched that somebody wants.
  if (!asks && !opened.readShard) whenIdle(openSearch);
}

/** The interface begins in the reader's language; where that can't be loaded, in English, and the shell says so. */
async function wordsOfTheReader(): Promise<void> {
  await loadLanguage(languageOf(readPreferences())).catch(() => undefined);
}

// Chromium finds its place again by what stood there, also at the very top, and then a reload begins a little below it.
addEventListener('pagehide', () => void (history.scrollRestoration = scrollY > 0 ? 'auto' : 'manual'));
/** In development one after the other: what was changed later is shown later. */
let shown = load();
if (location.search !== '') withPart(import('./routing/old-address.ts'), ({ leaveOldAddress }) => leaveOldAddress());
withPart(import('./ui/shell/late-line.ts'), ({ tellIfLate }) => tellIfLate(shown));
import.meta.hot?.on('edition:changed', (rewritten?: Rewritten) => {
  const before = shown.catch(() => undefined);
  shown = before.then(async () => {
    const { takeRewritten } = await import('./ui/shell/take-rewritten.ts');
    if (!rewritten || !takeRewritten(rewritten)) await load();
  });
});
