/** What the reader is looking at, and how far from the window's top it stands, in CSS px. */
export interface ReadingPlace {
  readonly id: string;
  readonly top: number;
}

/** Where the sticky lines end, in CSS px from the window's top. */
function readingLine(): number {
  const lowest = [...document.querySelectorAll('.bar, .tools, theme-chips, .heads')]
    .filter((element) => getComputedStyle(element).position === 'sticky')
    .map((element) => element.getBoundingClientRect().bottom);
  return Math.min(Math.max(0, ...lowest), innerHeight / 2);
}

/**
 * The passage being read, to be found again when the rows are set anew: the one the address points at if it is in view,
 * else the first that begins under the sticky lines, else the one that fills the window; undefined at the very top.
 */
export function readingPlace(at: string | undefined): ReadingPlace | undefined {
  if (scrollY < 8) return undefined;
  const line = readingLine();
  const seen = [...document.querySelectorAll('article[id]')]
    .map((element) => ({ id: element.id, ...cornersOf(element) }))
    .filter(({ top, bottom }) => bottom > line && top < innerHeight)
    .toSorted((a, b) => a.top - b.top);
  return seen.find(({ id }) => id === at) ?? seen.find(({ top }) => top >= line) ?? seen[0];
}

/** In how many frames running a place must not have moved to count as steady, and after how many it is let be. */
const STEADY = 3;
const PATIENCE = 30;

/** Scrolls to a passage or row. What comes near the window is laid out only then, so it is led to until it stands still. */
export function leadTo(id: string): void {
  const target = document.getElementById(id);
  if (target) lead(boxOf(target), STEADY, PATIENCE);
}

/** What of an element can be scrolled to. Firefox leaves a link in a drawing where it is, but not the shape in it. */
export function boxOf(element: Element): Element {
  return (element instanceof SVGElement && element.querySelector('rect')) || element;
}

function lead(target: Element, steady: number, patience: number): void {
  const { top } = target.getBoundingClientRect();
  target.scrollIntoView();
  const moved = Math.abs(target.getBoundingClientRect().top - top) >= 1;
  const left = moved ? STEADY : steady - 1;
  if (left > 0 && patience > 0) requestAnimationFrame(() => lead(target, left, patience - 1));
}

/** Scrolls so that the place stands where it stood. */
export function returnTo({ id, top }: ReadingPlace): void {
  const element = document.getElementById(id);
  if (element) scrollBy(0, element.getBoundingClientRect().top - top);
}

/** The id of the row that the reader is in. */
export function currentRow(): string | undefined {
  const line = readingLine() + 40;
  const titles = [...document.querySelectorAll('.row-title[id]')];
  return titles.findLast((title) => title.getBoundingClientRect().top <= line)?.id ?? titles[0]?.id;
}

function cornersOf(element: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}
