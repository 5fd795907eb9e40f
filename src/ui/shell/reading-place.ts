/** What the reader is looking at, and how far from the window's top it stands, in CSS px. */
export interface ReadingPlace {
  readonly id: string;
  readonly top: number;
}

/** Where the sticky lines end, in CSS px from the window's top. */
export function readingLine(): number {
  const lowest = stickyLines()
    .filter((element) => getComputedStyle(element).position === 'sticky')
    .map((element) => element.getBoundingClientRect().bottom);
  return Math.min(Math.max(0, ...lowest), innerHeight / 2);
}

/** Found from what stands before the letters: after each change a search for a class goes through the whole page, and in thousands of letters takes longer than a frame. */
function stickyLines(): readonly Element[] {
  const top = [...(document.querySelector('.bar')?.parentElement?.children ?? [])];
  const heads = document.getElementById('main')?.querySelector(':scope > .sheet > .heads');
  return [...top.filter(({ classList }) => STICKY.some((name) => classList.contains(name))), ...(heads ? [heads] : [])];
}

const STICKY = ['bar', 'tools', 'tool-line'];

/**
 * The passage being read, to be found again when the rows are set anew: the one the address points at if it is in view,
 * else the first that begins in the upper half under the sticky lines, else the one that fills it; undefined at the very top.
 */
export function readingPlace(at: string | undefined): ReadingPlace | undefined {
  return scrollY < 8 ? undefined : placeAmong(at, inView('article[id]'));
}

/** The same among what is drawn, at the very top too, before which more may be set; else the row that is read: what is in view and not drawn yet stands anywhere until it is. */
export function drawnPlace(): ReadingPlace | undefined {
  const drawn = inView('article[id]').filter((article) => article.checkVisibility({ contentVisibilityAuto: true }));
  const row = document.getElementById(currentRow() ?? '');
  return placeAmong(undefined, drawn) ?? placeAmong(undefined, row ? [row] : []);
}

function placeAmong(at: string | undefined, elements: readonly Element[]): ReadingPlace | undefined {
  const line = readingLine();
  const seen = elements
    .map((element) => ({ id: element.id, ...cornersOf(element) }))
    .filter(({ top, bottom }) => bottom > line && top < innerHeight)
    .toSorted((a, b) => a.top - b.top);
  const middle = (line + innerHeight) / 2;
  return (
    seen.find(({ id }) => id === at) ??
    seen.find(({ top }) => line <= top && top < middle) ??
    seen.find(({ top, bottom }) => top < line && middle < bottom) ??
    seen[0]
  );
}

/** In how many frames running, and for how many ms, a place must not have moved to count as steady: Firefox makes up for frames that it missed with several at once. */
const STEADY = 3;
const STEADY_TIME = 50;
/** After how many frames it is let be. */
const PATIENCE = 30;

/** Scrolls to a passage or row, until it stands still. What was being held in its place elsewhere is let go of. */
export function leadTo(id: string): void {
  const found = document.getElementById(id);
  if (found) leadToElement(boxOf(found));
}

/** The same for what has no id. */
export function leadToElement(target: Element): void {
  turn += 1;
  untilSteady(() => {
    const { top } = target.getBoundingClientRect();
    target.scrollIntoView();
    return target.getBoundingClientRect().top - top;
  });
}

/** What of an element can be scrolled to. Firefox leaves a link in a drawing where it is, but not the shape in it. */
export function boxOf(element: Element): Element {
  return (element instanceof SVGElement && element.querySelector('rect')) || element;
}

/** Scrolls so that the place stands where it stood, until it stays there. */
export function returnTo(place: ReadingPlace): void {
  untilSteady(() => putBack(place));
}

/** Scrolls once so that the place stands where it stood. By how much, in CSS px. */
export function putBack({ id, top }: ReadingPlace): number {
  const off = (document.getElementById(id)?.getBoundingClientRect().top ?? top) - top;
  scrollBy(0, off);
  return off;
}

/** Counts what the reader does, and where the reader is led. */
let turn = 0;
for (const act of ['keydown', 'pointerdown', 'wheel'])
  globalThis.addEventListener?.(act, () => void (turn += 1), { capture: true, passive: true });

/**
 * Scrolls again in each frame, since what comes near the window is laid out only then, and moves what is below it; no longer once the reader does something
 * else: who types a note would have the page taken away with every key.
 */
export function untilSteady(scroll: () => number): void {
  const mine = turn;
  let frames = PATIENCE;
  let steady = STEADY;
  let since = performance.now();
  const step = (): void => {
    frames -= 1;
    steady -= 1;
    if (Math.abs(scroll()) >= 1) {
      steady = STEADY;
      since = performance.now();
    }
    if (frames > 0 && (steady > 0 || performance.now() < since + STEADY_TIME))
      requestAnimationFrame(() => mine === turn && step());
  };
  step();
}

/** The id of the row that the reader is in. */
export function currentRow(): string | undefined {
  const line = readingLine() + 40;
  const titles = inView('.row-title[id]');
  return titles.findLast((title) => title.getBoundingClientRect().top <= line)?.id ?? titles[0]?.id;
}

/** What is in the chunks of rows that reach into the window, or in all of the page where there are none: where something is in the others would have them laid out. */
function inView(selector: string): readonly Element[] {
  const first = document.querySelector('.chunk');
  if (!first) return [...document.querySelectorAll(selector)];
  return [...(first.parentElement?.children ?? [])]
    .filter((chunk) => {
      if (!chunk.classList.contains('chunk')) return false;
      const { top, bottom } = cornersOf(chunk);
      return bottom > 0 && top < innerHeight;
    })
    .flatMap((chunk) => [...chunk.querySelectorAll(selector)]);
}

function cornersOf(element: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}
