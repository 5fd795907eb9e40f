/** What is kept of the reader's: a note or a tag. Both are saved, deleted, brought back and merged by the same rules. */
export interface Kept {
  /** `urn:uuid:…` ([RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-4)). */
  readonly id: string;
  /** UTC, ISO 8601 with milliseconds, as are `modified` and `deleted`. */
  readonly created: string;
  readonly modified: string;
  /** Since when it is in the trash; undefined where it is not. */
  readonly deleted?: string;
  /** How many times it was saved here; 0 if never. Only the store counts it on; a copy with another number is out of date. */
  readonly revision: number;
  /** How many times it was saved on each device, so that two devices can tell who knows of whose changes. Only the store counts it on. */
  readonly versions: Versions;
}

/** A [version vector](https://en.wikipedia.org/wiki/Version_vector): counts by the UUID of the device. */
export type Versions = Readonly<Record<string, number>>;

/** A kept thing's id as an IRI. */
export function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

/** Without those in the trash. */
export function present<Thing extends Kept>(things: readonly Thing[]): readonly Thing[] {
  return things.filter(({ deleted }) => deleted === undefined);
}

/** Only those in the trash, the latest deleted first. */
export function trashed<Thing extends Kept>(things: readonly Thing[]): readonly Thing[] {
  return things
    .filter(({ deleted }) => deleted !== undefined)
    .toSorted((a, b) => compare(b.deleted ?? '', a.deleted ?? ''));
}

/** Sorts by time of creation; what is of the same moment by id, so that the order never depends on the reading. */
export function byCreation(a: Kept, b: Kept): number {
  return compare(a.created, b.created) || compare(a.id, b.id);
}

/** Deleted, to lie in the trash; saved by nothing yet. */
export function deletedAt<Thing extends Kept>(thing: Thing, now: Date): Thing {
  return { ...thing, deleted: now.toISOString() };
}

/** Out of the trash; saved by nothing yet. */
export function broughtBack<Thing extends Kept>(thing: Thing): Omit<Thing, 'deleted'> {
  const { deleted: _, ...rest } = thing;
  return rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
