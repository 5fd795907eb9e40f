import { leadToElement, readingPlace } from '../shell/reading-place.ts';
import { takeFocus } from './focus-keeper.ts';

/** After every column. */
const ACROSS = 1000;

/** A place that keys lead to: a row by its title, or a passage. Rows count from 0, and so do columns; a title comes before them. */
export interface ReadingStop {
  readonly type: 'row' | 'passage';
  readonly row: number;
  readonly column: number;
  readonly element: HTMLElement;
  /** What takes the focus; undefined where there are no words to read. */
  readonly focus: HTMLElement | undefined;
  /** The title of the row it is in. */
  readonly title: HTMLElement | undefined;
}

/** Rows and passages of the columns in the order of reading: row by row, in a row column by column. */
export function readingStops(): readonly ReadingStop[] {
  const all = [...document.querySelectorAll<HTMLElement>('.row-title, article.passage')];
  const placed = all.map((element, index) => ({ element, line: lineOf(element) ?? index }));
  const titles = placed.filter(({ element }) => element.matches('.row-title'));
  return placed
    .map(({ element, line }) =>
      stopAt(
        element,
        titles.findLastIndex((title) => title.line <= line),
      ),
    )
    .toSorted((a, b) => a.row - b.row || a.column - b.column);

  function stopAt(element: HTMLElement, row: number): ReadingStop {
    const title = titles[row]?.element;
    const type = element === title ? 'row' : 'passage';
    const focus = element.querySelector<HTMLElement>(type === 'row' ? 'h3' : 'letter-text') ?? undefined;
    return { type, row, column: type === 'row' ? -1 : columnOf(element), element, focus, title };
  }
}

/** The stop with the focus on it, if it is in view, else the one that is being read; `at` is what the address points at. */
export function placeAmong(
  stops: readonly ReadingStop[],
  at: string | undefined,
): { readonly index: number; readonly focused: boolean } {
  const index = stops.findIndex(({ element }) => element.contains(document.activeElement));
  const box = stops[index]?.element.getBoundingClientRect();
  if (box && box.bottom > 0 && box.top < innerHeight) return { index, focused: true };
  const read = readingPlace(at)?.id;
  const inView = stops.findIndex(({ element }) => element.id === read);
  return { index: Math.max(0, inView), focused: false };
}

/** The first row or passage to read, from a place in the order on. */
export function nextStop(
  stops: readonly ReadingStop[],
  type: ReadingStop['type'],
  from: number,
  step: 1 | -1,
): ReadingStop | undefined {
  const ahead = step > 0 ? stops.slice(from) : stops.slice(0, from + 1).toReversed();
  return ahead.find((stop) => stop.type === type && stop.focus);
}

/** The passage of the nearest column with one in the same row, before (negative) or after; of several the most level. */
export function stopBeside(stops: readonly ReadingStop[], here: ReadingStop, way: number): ReadingStop | undefined {
  const level = topOf(here.element);
  return stops
    .filter(
      ({ type, row, column, focus }) =>
        type === 'passage' && row === here.row && (column - here.column) * way > 0 && focus,
    )
    .map((stop) => ({ stop, far: Math.abs(stop.column - here.column), off: Math.abs(topOf(stop.element) - level) }))
    .toSorted((a, b) => a.far - b.far || a.off - b.off)[0]?.stop;
}

/** Takes the reader to a stop: it gets the focus and stands under the sticky lines, or below its row's title if that is near. */
export function goTo(stop: ReadingStop | undefined): void {
  if (!stop?.focus) return;
  const { element, focus, title } = stop;
  // First the focus: what is shown only beside it takes room.
  takeFocus(focus);
  const near = title && topOf(element) - topOf(title) < innerHeight / 4;
  leadToElement(near ? title : element);
}

/**
 * Where the sheet sets an element, by the line of its grid: what is out of sight need not be laid out, so its place on the
 * screen tells nothing. Undefined in a conversation, which stands as it is read.
 */
function lineOf(element: Element): number | undefined {
  const line = element.closest<HTMLElement>('.row-title, .cell, .between')?.style.getPropertyValue('--line');
  return Number(line) || undefined;
}

/** What is in no column comes after all that are. */
function columnOf(element: Element): number {
  const column = element.closest<HTMLElement>('.column, .turn')?.style.getPropertyValue('--column');
  return column ? Number(column) : ACROSS;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
