/** A part of the notebook that knows something of the reader's notes. */
export interface Desk {
  /** Waits for what is on its way to the database, and tries once more what could not be saved. */
  settle?(): Promise<unknown>;
  /** What of it is only in this page, in words; undefined where all is in the database. */
  readonly unsaved?: string | undefined;
  /** Lets go of all that it knows of notes, tags and layers. Settle first. */
  forget(): void;
}

/** What the desks have that is only in this page, in words. */
export function unsavedIn(desks: readonly Desk[]): readonly string[] {
  return desks.flatMap(({ unsaved }) => unsaved ?? []);
}

/** In ms. */
const PATIENCE = 5000;

/** Settles them all, as far as it can be done in a few seconds. What is typed meanwhile is saved too, but who goes on typing is not waited for. */
export async function settle(desks: readonly Desk[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([Promise.all(desks.map((desk) => desk.settle?.())), late]);
    if (unsavedIn(desks).length === 0) return;
  }
}
