import type { Stretch } from '../../anchoring/flatten.ts';
import type { LetterId } from '../../edition/model.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Asked, Found } from '../../search/find.ts';
import { SecondTry } from '../../search/second-try.ts';
import { textNumber, textPlace, wordsAt } from '../../search/text-places.ts';
import type { Wording } from '../../search/wordings.ts';
import { askedIn } from '../../views/find/asked.ts';
import { tallyFound } from '../../views/find/found-tally.ts';
import type { FoundTally } from '../../views/find/found-tally.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { hitsAt } from '../../views/find/text-hits.ts';
import type { HandmadeText } from '../prose/handmade-text.ts';
import type { HitMark } from '../prose/paint-hits.ts';
import type { RoomState } from '../shell/room-state.ts';
import { FarHits } from './far-hits.ts';
import { FindSearch } from './find-search.ts';
import { markCard } from './found-card.ts';
import { HitPainter } from './hit-painter.ts';
import { hitStops, isSame, stopAfter } from './hit-stops.ts';
import type { HitStop, Round } from './hit-stops.ts';
import { leadToStop } from './lead-to-hit.ts';
import { noteTextOf, openSearch, sameNotes } from './open-search.ts';
import { openWording, paintedTexts, wordingsIn } from './searched-texts.ts';

/** An answer, with what it is counted and shown by. */
export interface Answer {
  readonly asked: Asked;
  readonly found: Found;
  readonly tally: FoundTally;
  /** The notes that were searched, in the order of `found.notes`. */
  readonly notes: readonly PlacedNote[];
}

/** A hit with the text it is in; offsets in UTF-16 code units. */
interface CurrentHit extends Stretch {
  readonly text: string;
}

interface FindDeskOptions {
  /** The state that is drawn. */
  room(): RoomState;
  /** What covers the foot of the window, or its head. */
  bar(): Element | null;
  /** Has a letter set among the rows. */
  show(letter: LetterId): void;
  /** The search could not be loaded, or the edition not be read. */
  onFailure(): void;
}

/** Between what is looked for and the page: it asks the search, has the hits painted, and leads from one to the next. */
export class FindDesk implements ReactiveController {
  answer: Answer | undefined;
  /** The hit that the reader has come to. */
  current: HitStop | undefined;
  /** From which end of the hits the reader's last step went round. */
  round: Round | undefined;
  /** The hits that can be come to, in the order of reading. */
  stops: readonly HitStop[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #options: FindDeskOptions;
  readonly #search = new FindSearch((found, asked) => this.#answered(found, asked));
  readonly #painter = new HitPainter();
  readonly #far = new FarHits();
  /** What was asked last, and the notes it was asked of. */
  #asked: Asked | undefined;
  #notes: readonly PlacedNote[] = [];
  readonly #second = new SecondTry();
  /** The words that the current hit is marked in. */
  #words: HandmadeText | undefined;

  constructor(host: ReactiveControllerHost, options: FindDeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#painter.start();
    document.addEventListener('toggle', this.#unfolded, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('toggle', this.#unfolded, true);
    this.#search.stop();
    this.#painter.stop();
    markCard(undefined);
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
    this.#painter.watch(paintedTexts());
    const before = this.stops.length;
    this.#count();
    this.#paint();
    const far = this.#far.arrived(this.stops, this.#options.room().edition);
    if (far) void this.goTo(far);
    if (this.stops.length !== before) this.#host.requestUpdate();
  }

  /** Goes to the next hit or the one before, round from the end. */
  async step(way: 1 | -1): Promise<void> {
    await this.#search.settled;
    this.#count();
    const { place, round } = stopAfter(this.stops, this.current, way);
    const next = this.stops[place];
    if ((round || !next) && this.#far.go(way, this.#options)) return;
    if (next) await this.goTo(next, round);
  }

  /** Goes to a hit: what it is in is opened, and it stands in the middle of the window. */
  async goTo(stop: HitStop, round?: Round): Promise<void> {
    this.current = stop;
    this.round = round;
    this.#host.requestUpdate();
    const words = await wordsOf(stop);
    // A later step may have gone on meanwhile.
    if (this.current !== stop) return;
    this.#words = words;
    this.#painter.watch(paintedTexts());
    this.#paint();
    await words?.updateComplete;
    leadToStop(stop, words, this.#options.bar());
  }

  /** The place of the current hit among those that the page shows, from 1; 0 where the reader has come to none. */
  get position(): number {
    const { current } = this;
    const place = this.stops.findIndex((stop) => isSame(stop, current)) + 1;
    return place === 0 ? 0 : place + this.#far.before;
  }

  /** How many hits can be come to, also in rows that are not set. */
  get reachable(): number {
    return this.#far.before + this.stops.length + this.#far.after;
  }

  /** How a hit came to be found, if not as it was typed. */
  wordingOf({ hit, note }: HitStop): Wording | undefined {
    if (hit === undefined || !this.answer) return undefined;
    const { letters, notes, wordings } = this.answer.found;
    return wordings[((note ? notes : letters).wording[hit] ?? 0) - 1];
  }

  /** How far on in the words that it stands by a hit is, from 0 to 1. */
  shareOf({ element, hit, note, reading }: HitStop): number {
    if (hit === undefined || reading) return 0;
    const place = note?.resolution;
    const inNote = place && 'start' in place ? place.start : 0;
    const start = note ? inNote : (this.answer?.found.letters.start[hit] ?? 0);
    return start / Math.max(1, element.textContent.length);
  }

  /** The text that the current hit is in, and where in it; undefined where the reader has come to none. */
  get currentHit(): CurrentHit | undefined {
    const { current, answer } = this;
    if (!current || !answer || current.hit === undefined) return undefined;
    const { edition } = this.#options.room();
    const { start, end } = current.note ? answer.found.notes : answer.found.letters;
    const place = textPlace(edition, textNumber(edition, current.text) ?? -1);
    const text = current.note ? noteTextOf(current.note) : place ? wordsAt(place) : '';
    return { text, start: start[current.hit] ?? 0, end: end[current.hit] ?? 0 };
  }

  #answered(found: Found, asked: Asked): void {
    const { edition } = this.#options.room();
    this.#second.answered();
    this.answer = { asked, found, notes: this.#notes, tally: tallyFound(edition, found.letters) };
    this.current = undefined;
    this.#words = undefined;
    this.round = undefined;
    this.#count();
    this.#paint();
    this.#host.requestUpdate();
  }

  #count(): void {
    const room = this.#options.room();
    this.stops = this.answer ? hitStops(this.answer, room) : [];
    this.#far.count(room, this.answer?.tally);
  }

  #paint(): void {
    markCard(this.current?.note?.note.id);
    this.#painter.paint((text) => this.#marksOf(text), this.#words);
  }

  /** Paints another wording that the reader opens; it draws its words only then. */
  readonly #unfolded = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLDetailsElement)) return;
    // What is opened hears of it after this.
    await new Promise(requestAnimationFrame);
    await wordingsIn(target);
    this.#painter.watch(paintedTexts());
  };

  #marksOf(text: string): readonly HitMark[] {
    if (!this.answer) return [];
    const { letters, wordings } = this.answer.found;
    const { from, to } = hitsAt(letters, textNumber(this.#options.room().edition, text) ?? -1) ?? {
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
    const asked = this.#asked;
    if (!asked || !this.#second.take()) return this.#options.onFailure();
    this.#asked = undefined;
    this.ask(asked.query);
  }
}

/** The words that a stop is marked in, which are opened for it; none where it is in a note, since that is written on in its card. */
async function wordsOf({ element, text, reading, note }: HitStop): Promise<HandmadeText | undefined> {
  const details = element.closest('details');
  if (reading && details) return openWording(details, text);
  return note ? undefined : (element as HandmadeText);
}
