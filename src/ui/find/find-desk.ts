import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Asked, Found } from '../../search/find.ts';
import { textNumbers } from '../../search/text-places.ts';
import type { Wording } from '../../search/wordings.ts';
import { askedIn } from '../../views/find/asked.ts';
import { tallyFound } from '../../views/find/found-tally.ts';
import type { FoundTally } from '../../views/find/found-tally.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { hitsAt } from '../../views/find/text-hits.ts';
import type { HitMark } from '../prose/paint-hits.ts';
import type { RoomState } from '../shell/room-state.ts';
import { FindSearch } from './find-search.ts';
import { HitPainter, searchedTexts } from './hit-painter.ts';
import { hitStops, stopAfter } from './hit-stops.ts';
import type { HitStop } from './hit-stops.ts';
import { leadToHit } from './lead-to-hit.ts';
import { openSearch, sameNotes } from './open-search.ts';

/** An answer, with what it is counted and shown by. */
export interface Answer {
  readonly asked: Asked;
  readonly found: Found;
  readonly tally: FoundTally;
  /** The notes that were searched, in the order of `found.notes`. */
  readonly notes: readonly PlacedNote[];
}

interface FindDeskOptions {
  /** The state that is drawn. */
  room(): RoomState;
  /** What covers the foot of the window, or its head. */
  bar(): Element | null;
  /** The search could not be loaded, or the edition not be read. */
  onFailure(): void;
}

/** Between what is looked for and the page: it asks the search, has the hits painted, and leads from one to the next. */
export class FindDesk implements ReactiveController {
  answer: Answer | undefined;
  /** The hit that the reader has come to. */
  current: HitStop | undefined;
  /** The hits that the page shows, in the order of reading. */
  stops: readonly HitStop[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #options: FindDeskOptions;
  readonly #search = new FindSearch((found, asked) => this.#answered(found, asked));
  readonly #painter = new HitPainter();
  /** What was asked last, and the notes it was asked of. */
  #asked: Asked | undefined;
  #notes: readonly PlacedNote[] = [];

  constructor(host: ReactiveControllerHost, options: FindDeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.stop();
    this.#painter.stop();
  }

  /** Whether the answer to what was asked last is still on its way. */
  get busy(): boolean {
    return this.#search.busy;
  }

  /** Looks for these words, in what the view has switched on; what was asked last is not asked again. */
  ask(query: string): void {
    const room = this.#options.room();
    const asked = askedIn({ ...room.view, find: query });
    if (this.#asked && JSON.stringify(this.#asked) === JSON.stringify(asked) && sameNotes(this.#notes, room.notes))
      return;
    this.#asked = asked;
    this.#notes = room.notes;
    this.#search.ask(
      openSearch(room, () => this.#failed()),
      asked,
    );
  }

  /** Follows what the page shows now. */
  follow(): void {
    this.#painter.watch(searchedTexts());
    const before = this.stops.length;
    this.#count();
    this.#paint();
    if (this.stops.length !== before) this.#host.requestUpdate();
  }

  /** Goes to the next hit or the one before, round from the end. */
  async step(way: 1 | -1): Promise<void> {
    await this.#search.settled;
    this.#count();
    const next = this.stops[stopAfter(this.stops, this.current, way)];
    if (next) await this.goTo(next);
  }

  /** Goes to a hit: it stands in the middle of the window. */
  async goTo(stop: HitStop): Promise<void> {
    this.current = stop;
    this.#host.requestUpdate();
    const { element } = stop;
    this.#paint(element);
    await element.updateComplete;
    leadToHit(() => element.querySelector('mark.hit[data-current]') ?? element, this.#options.bar());
  }

  /** The place of the current hit among those that the page shows, from 1; 0 where the reader has come to none. */
  get position(): number {
    const { current } = this;
    return current ? this.stops.findIndex(({ text, hit }) => text === current.text && hit === current.hit) + 1 : 0;
  }

  /** How a hit came to be found, if not as it was typed. */
  wordingOf({ hit }: HitStop): Wording | undefined {
    if (hit === undefined || !this.answer) return undefined;
    const { letters, wordings } = this.answer.found;
    return wordings[(letters.wording[hit] ?? 0) - 1];
  }

  /** How far on in its text a hit stands, from 0 to 1. */
  shareOf({ element, hit }: HitStop): number {
    const start = hit === undefined ? 0 : (this.answer?.found.letters.start[hit] ?? 0);
    return start / Math.max(1, element.textContent.length);
  }

  /** The words of the current hit. */
  get currentText(): string {
    const { current, answer } = this;
    if (!current || !answer || current.hit === undefined) return '';
    const { start, end } = answer.found.letters;
    return current.element.textContent.slice(start[current.hit], end[current.hit]);
  }

  #answered(found: Found, asked: Asked): void {
    const { edition } = this.#options.room();
    this.answer = { asked, found, notes: this.#notes, tally: tallyFound(edition, found.letters) };
    this.current = undefined;
    this.#count();
    this.#paint();
    this.#host.requestUpdate();
  }

  #count(): void {
    const { edition, view } = this.#options.room();
    this.stops = this.answer ? hitStops(this.answer.found.letters, textNumbers(edition), view.layersOff) : [];
  }

  #paint(first?: HitStop['element']): void {
    this.#painter.paint((text) => this.#marksOf(text), first ?? this.current?.element);
  }

  #marksOf(text: string): readonly HitMark[] {
    if (!this.answer) return [];
    const { letters, wordings } = this.answer.found;
    const { from, to } = hitsAt(letters, textNumbers(this.#options.room().edition).get(text) ?? -1) ?? {
      from: 0,
      to: 0,
    };
    if (letters.start.length === 0) return [];
    return Array.from({ length: to - from }, (_, nth): HitMark => {
      const hit = from + nth;
      return {
        start: letters.start[hit] ?? 0,
        end: letters.end[hit] ?? 0,
        way: wordings[(letters.wording[hit] ?? 0) - 1]?.type ?? 'typed',
        current: this.current?.text === text && this.current.hit === hit,
      };
    });
  }

  #failed(): void {
    this.#search.stop();
    this.#asked = undefined;
    this.#options.onFailure();
  }
}
