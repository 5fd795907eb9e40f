import { textChange } from './text-change.ts';

/** A text, and what is selected in it, in UTF-16. */
export interface TextMoment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stood at a place, and what stands there instead; with what was selected before and after. */
interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly before: Selection;
  readonly after: Selection;
}

type Selection = readonly [start: number, end: number];

export interface HistoryLimits {
  /** How many steps back are kept. */
  readonly steps: number;
  /** How many characters those steps may hold; the last one is kept whatever its size. */
  readonly characters: number;
  /** Up to this pause, in ms, keystrokes are one step. */
  readonly pause: number;
}

/** In characters, what a stroke of a key, a dictated phrase or a composed word puts in at most; more was pasted. */
const MOST_TYPED = 32;

const LIMITS: HistoryLimits = { steps: 500, characters: 500_000, pause: 1000 };

/**
 * What was done to a text, to be undone and done again where the browser's own history is lost, as in a field that was taken away and
 * comes back. Keystrokes in one place are one step, up to a pause or the end of a word. Of each step only what changed is kept.
 */
export class TextHistory {
  readonly #limits: HistoryLimits;
  readonly #done: Change[] = [];
  readonly #undone: Change[] = [];
  #now: TextMoment;
  /** When the last step was last added to, in ms; undefined once it is closed. */
  #open: number | undefined;
  #characters = 0;

  constructor(now: TextMoment, limits: HistoryLimits = LIMITS) {
    this.#now = now;
    this.#limits = limits;
  }

  get now(): TextMoment {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes down the text as it is after a change, at a time in ms. Where only the selection is another, what is typed there is a new step. */
  record(moment: TextMoment, at: number): void {
    const { text, start, end } = this.#now;
    if (moment.text === text) {
      if (moment.start !== start || moment.end !== end) this.#open = undefined;
      this.#now = moment;
      return;
    }
    const change = changeBetween(this.#now, moment);
    const goesOn = this.#open !== undefined && at - this.#open <= this.#limits.pause && isTyped(change);
    const last = goesOn ? this.#done.at(-1) : undefined;
    const step = last && joined(last, change);
    if (step) this.#pop();
    this.#push(step ?? change);
    this.#now = moment;
    this.#undone.length = 0;
    this.#open = isTyped(change) ? at : undefined;
    this.#forget();
  }

  /** The text before the last step; undefined if there is none. */
  undo(): TextMoment | undefined {
    const change = this.#pop();
    if (!change) return undefined;
    this.#undone.push(change);
    return this.#go(change.at, change.inserted, change.removed, change.before);
  }

  /** The text after the step undone last; undefined if there is none. */
  redo(): TextMoment | undefined {
    const change = this.#undone.pop();
    if (!change) return undefined;
    this.#push(change);
    return this.#go(change.at, change.removed, change.inserted, change.after);
  }

  #go(at: number, old: string, words: string, [start, end]: Selection): TextMoment {
    const { text } = this.#now;
    this.#open = undefined;
    this.#now = { text: text.slice(0, at) + words + text.slice(at + old.length), start, end };
    return this.#now;
  }

  #push(change: Change): void {
    this.#done.push(change);
    this.#characters += sizeOf(change);
  }

  #pop(): Change | undefined {
    const change = this.#done.pop();
    if (change) this.#characters -= sizeOf(change);
    return change;
  }

  /** Lets go of the oldest steps where there are too many. */
  #forget(): void {
    const { steps, characters } = this.#limits;
    while (this.#done.length > 1 && (this.#done.length > steps || this.#characters > characters)) {
      const oldest = this.#done.shift();
      if (oldest) this.#characters -= sizeOf(oldest);
    }
  }
}

/**
 * The smallest change that makes one text of the other and does not begin behind the selection, which says where among letters that
 * are the same one more was typed.
 */
function changeBetween(from: TextMoment, to: TextMoment): Change {
  const { start, end, words } = textChange(from.text, to.text, Math.min(from.start, to.start));
  return {
    at: start,
    removed: from.text.slice(start, end),
    inserted: words,
    before: [from.start, from.end],
    after: [to.start, to.end],
  };
}

/** A change and the one after it as one step; undefined where they are two. */
function joined(last: Change, next: Change): Change | undefined {
  const step = next.inserted === '' ? deletedOn(last, next) : typedOn(last, next);
  return step && step.removed !== step.inserted ? { ...step, before: last.before, after: next.after } : undefined;
}

type Words = Pick<Change, 'at' | 'removed' | 'inserted'>;

/** Typing on behind what was typed, or again over a part of it, as one does who composes letters. */
function typedOn(last: Change, next: Change): Words | undefined {
  const from = next.at - last.at;
  const to = from + next.removed.length;
  if (last.inserted === '' || from < 0 || to > last.inserted.length) return undefined;
  if (beginsWord(last.inserted.slice(0, from), next.inserted)) return undefined;
  const inserted = last.inserted.slice(0, from) + next.inserted + last.inserted.slice(to);
  return { at: last.at, removed: last.removed, inserted };
}

/** Deleting on, backwards or forwards. */
function deletedOn(last: Change, next: Change): Words | undefined {
  if (last.inserted !== '') return undefined;
  const backwards = next.at + next.removed.length === last.at;
  if (!backwards && next.at !== last.at) return undefined;
  const [first, second] = backwards ? [next.removed, last.removed] : [last.removed, next.removed];
  if (backwards ? endsWord(first, second) : beginsWord(first, second)) return undefined;
  return { at: next.at, removed: first + second, inserted: '' };
}

function beginsWord(before: string, after: string): boolean {
  return /\s$/.test(before) && /^\S/.test(after);
}

function endsWord(before: string, after: string): boolean {
  return /\S$/.test(before) && /^\s/.test(after);
}

function isTyped({ removed, inserted }: Change): boolean {
  return removed.length <= MOST_TYPED && inserted.length <= MOST_TYPED;
}

function sizeOf({ removed, inserted }: Change): number {
  return removed.length + inserted.length;
}
