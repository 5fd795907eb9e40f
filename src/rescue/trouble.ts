import { directionOf } from '../ui/language/language.ts';
import { openedFromDisk } from '../platform/opened-from-disk.ts';
import { button, element } from './element.ts';
import { errorReport, troubleIn } from './error-report.ts';
import type { Trouble } from './error-report.ts';
import { lackingHere } from './needed.ts';
import { reloadNewest } from './newest-version.ts';
import { troubleStyles } from './trouble-styles.ts';
import { wordsOfTheReader } from './words/words-of-the-reader.ts';

/** What the early script finds here. */
export interface TellTrouble {
  readonly tellTrouble: typeof tellTrouble;
}

/** Of so many failures a report tells. */
const MOST = 10;

/** The report that stands on the page; once it was put away nothing more is told. */
let report: HTMLElement | undefined;

/**
 * Tells the reader, once, that the page failed, and what can be done; what fails later goes into the same report. What is no trouble, as what an extension does in the page, is taken out of
 * `events`: not many are kept.
 */
export function tellTrouble(place: HTMLElement, events: Event[]): void {
  events.splice(0, events.length, ...events.filter((event) => troubleIn(event)));
  const troubles = events.slice(0, MOST).flatMap((event) => troubleIn(event) ?? []);
  if (troubles.length === 0) return;
  if (report) report.textContent = reportOf(troubles);
  else report = show(place, troubles);
}

function show(place: HTMLElement, troubles: readonly Trouble[]): HTMLElement {
  const { language, words } = wordsOfTheReader();
  const started = document.querySelector('app-shell > *') !== null;
  // What was hidden as it is of other letters is better than nothing.
  if (!started) delete document.documentElement.dataset['others'];
  const lacking = lackingHere();
  const advice = openedFromDisk() ? words.whatToDoInFile : words.whatToDo;
  const whatToDo = lacking.length > 0 ? words.browserLacks(lacking.join(', ')) : advice;
  const text = element('pre', { tabindex: '0', lang: 'en', dir: 'ltr' }, reportOf(troubles));
  const status = element('span', { role: 'status' });
  const copy = button(words.copyReport, () => {
    void copied(text).then((done) => (status.textContent = done ? words.copied : words.notCopied));
  });
  const reloading = element('span', { role: 'status' });
  const link = element('a', { href: './rescue.html', target: '_blank', rel: 'noopener' }, words.toRescuePage);
  const details = element(
    'details',
    {},
    element('summary', {}, words.report),
    element('p', {}, words.reportHint),
    text,
    element('p', { class: 'acts' }, copy, status),
  );
  // It opens below the edge of the box.
  details.addEventListener('toggle', () => details.scrollIntoView({ block: 'nearest' }));
  const box = element(
    'section',
    { lang: language, dir: directionOf(language) },
    element('p', {}, element('b', {}, started ? words.failedLater : words.notStarted)),
    element('p', {}, started ? words.keptSoFar : words.firstViewStays),
    element('p', {}, whatToDo),
    element(
      'p',
      { class: 'acts' },
      button(words.reload, () => {
        void reloadNewest(() => (reloading.textContent = words.lookingForNewer));
      }),
      reloading,
      // A page from a disk has no other beside it.
      ...(openedFromDisk() ? [] : [link]),
      button(words.close, () => place.remove(), 'close'),
    ),
    details,
  );
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [troubleStyles()];
  // The keyboard comes to it first.
  document.body.prepend(place);
  root.replaceChildren(box);
  place.className = '';
  place.hidden = false;
  return text;
}

function reportOf(troubles: readonly Trouble[]): string {
  return errorReport(troubles, {
    version: versionHere(),
    time: new Date(),
    engine: navigator.userAgent,
    address: location.origin === 'null' ? location.href : location.origin + location.pathname,
    lacking: lackingHere(),
  });
}

/** The name of the first script has the hash of what is in it: that tells one build from another. */
function versionHere(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return [import.meta.env['VITE_VERSION'], script?.src.split('/').at(-1) ?? 'one page'].join(', ');
}

async function copied(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
