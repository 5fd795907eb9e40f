import { daysWithToday, wasOverOn } from '../platform/database/days-over.ts';

/** An edition of the library, as its list shows it. */
export interface KeptEdition {
  /** A UUID: the same edition, opened again, is another copy. */
  readonly copy: string;
  /** The id in addresses, under which the notes on it are kept. Of those not removed no two have the same. It stands for the one in the index. */
  readonly id: string;
  /** So does the title. */
  readonly title: string;
  /** BCP 47, of the title. */
  readonly lang: string;
  /** When, in ms since 1970 UTC. */
  readonly added: number;
  readonly letters: number;
  readonly words: number;
  /** As kept here, in bytes. */
  readonly size: number;
  /** How many files it was read from, what was left out of them and what could be read only with doubt. */
  readonly files: number;
  readonly problems: number;
  readonly doubts: number;
  /** When it was removed; it is kept for a while so that it can be put back. */
  readonly removed?: number;
  /** The last days on which it was found that it need be kept no longer. */
  readonly overOn?: readonly string[];
}

/** So long a removed edition can be put back at least, in days: as long as a deleted note. */
export const DAYS_REMOVED = 30;

const DAY = 86_400_000;

/** A removed edition that need be kept no longer, with today among the days on which that was found; undefined where it is kept. */
export function foundOver(edition: KeptEdition, now: Date): KeptEdition | undefined {
  const { removed, overOn = [] } = edition;
  if (removed === undefined || keptUntil(removed) >= now) return undefined;
  return { ...edition, overOn: daysWithToday(overOn, now) };
}

/** Whether that was found on enough days for it to go for good. */
export function isSurelyOver({ removed, overOn = [] }: KeptEdition): boolean {
  return removed !== undefined && wasOverOn(overOn, keptUntil(removed));
}

function keptUntil(removed: number): Date {
  return new Date(removed + DAYS_REMOVED * DAY);
}

/** Those of which a reader chooses, the newest first. */
export function present(editions: readonly KeptEdition[]): readonly KeptEdition[] {
  return editions.filter(({ removed }) => removed === undefined).toSorted((a, b) => b.added - a.added);
}

/** Those that can be put back, the one removed last first. */
export function putAside(editions: readonly KeptEdition[]): readonly KeptEdition[] {
  return editions
    .filter((edition) => edition.removed !== undefined)
    .toSorted((a, b) => (b.removed ?? 0) - (a.removed ?? 0));
}

/** The id for one that is kept beside another of the same: with a number. */
export function freeId(id: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) if (!taken.includes(`${id}-${number}`)) return `${id}-${number}`;
}
