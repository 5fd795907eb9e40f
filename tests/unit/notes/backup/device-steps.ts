import { fc } from '@fast-check/vitest';
import { contentOf } from '../../../../src/notes/backup/join-copies.ts';
import { stepPlan } from '../../../../src/notes/codebook/codebook-step.ts';
import type { Edit } from '../../../../src/notes/edits.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { present, trashed } from '../../../../src/notes/kept.ts';
import { tagsOf, textOf, withTags, withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { TAG_COLOURS } from '../../../../src/notes/tag.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { bringingBack, deleting } from '../../../../src/notes/trash-plans.ts';
import { noteOf } from './made-things.ts';

const device = fc.nat(5);
const pick = fc.nat(5);
/** The clocks of devices are not to be trusted. */
const day = fc.integer({ min: 1, max: 28 });

/** What a reader does on a device. There are few notes and tags, so that two devices often change the same. */
export const act = fc.oneof(
  fc.record({ type: fc.constantFrom('note', 'tag'), device, pick, day }),
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constantFrom('write', 'give', 'change tags'), device, pick, day }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('name', 'define', 'sign', 'place'), device, pick, day }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('delete note', 'delete tag'), device, pick, day }) },
  fc.record({ type: fc.constant('put back'), device, pick, day }),
);
export type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** The same, and that a device saves a file, or takes in one, old or new; or at once what another has. */
export const step = fc.oneof(
  { weight: 6, arbitrary: act },
  fc.record({ type: fc.constant('save'), device }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('open'), device, pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('copy'), device, to: device }) },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What an act comes to with what there is. All words in it, and all tags given, are there once only. */
export function planOf({ type, pick: number, day: date }: Act, place: number): (now: Everything) => readonly Edit[] {
  const time = new Date(Date.UTC(2026, 1, date, 0, 0, place));
  const words = `words ${place}`;
  return (now) => {
    const note = among(present(now.notes), number);
    const tag = among(present(now.tags), number);
    const gone = among([...trashed(now.notes), ...trashed(now.tags)], number);
    switch (type) {
      case 'note':
        return now.notes.length < 3 ? [{ store: 'notes', after: { ...noteOf(words, place), revision: 0 } }] : [];
      case 'tag':
        return now.tags.length < 3
          ? stepPlan({ type: 'add', id: `urn:uuid:tag-${place}`, name: words }, time)(now)
          : [];
      case 'write':
        return note ? [{ store: 'notes', before: note, after: withText(note, words, time) }] : [];
      case 'give':
        return note ? [{ store: 'notes', before: note, after: withTags(note, [...tagsOf(note), words], time) }] : [];
      case 'change tags':
        return note ? [{ store: 'notes', before: note, after: withTags(note, [words], time) }] : [];
      case 'name':
        return tag
          ? stepPlan({ type: 'write', id: tag.id, field: 'name', base: tag.name, text: words }, time)(now)
          : [];
      case 'define':
        return tag
          ? stepPlan({ type: 'write', id: tag.id, field: 'definition', base: tag.definition, text: words }, time)(now)
          : [];
      case 'sign':
        return tag ? stepPlan({ type: 'sign', id: tag.id, sign: { colour: colourAt(place) } }, time)(now) : [];
      case 'place': {
        const parent = among(present(now.tags), number + 1)?.id;
        return tag ? stepPlan({ type: 'place', id: tag.id, spot: { parent } }, time)(now) : [];
      }
      case 'delete note':
        return deleting([note?.id ?? ''], time)(now);
      case 'delete tag':
        return deleting([tag?.id ?? ''], time)(now);
      case 'put back':
        return bringingBack([gone?.id ?? ''])(now);
    }
  };
}

function among<Thing>(things: readonly Thing[], number: number): Thing | undefined {
  return things[number % things.length];
}

function colourAt(place: number): Tag['colour'] {
  return TAG_COLOURS[place % TAG_COLOURS.length] ?? 'grey';
}

/** What readers wrote: of a note its words and tags, of a tag its words. Whatever was kept beside another says the same. */
export function writtenIn(thing: Note | Tag): string {
  return thing.type === 'Tag'
    ? JSON.stringify([bareName(thing), thing.definition, thing.memo])
    : JSON.stringify([textOf(thing), tagsOf(thing)]);
}

/** All that a thing says, whichever it is. */
export function saidBy(thing: Note | Tag): string {
  return contentOf({ ...thing, id: '', created: '', ...(thing.type === 'Tag' ? { name: bareName(thing) } : {}) });
}

function bareName({ name }: Tag): string {
  return name.replace(/( \(2\))+$/, '');
}

/** What readers did, of what they wrote. */
export class Chronicle {
  readonly #written = new Set<string>();
  readonly #replaced = new Set<string>();
  readonly #deleted = new Set<string>();
  /** What a reader put back out of a trash, and copies kept beside that a reader gave another place or sign: another device may have the same by then. */
  readonly repeated = new Set<string>();

  /** Takes down what a reader changed on one device. */
  add(edits: readonly Edit[]): void {
    for (const { before, after } of edits) {
      if (before && writtenIn(before) !== writtenIn(after)) this.#replaced.add(writtenIn(before));
      this.#written.add(writtenIn(after));
      const putBack = before?.deleted !== undefined && after.deleted === undefined;
      const ofCopy = before && Object.keys(before.versions).length === 0 && writtenIn(before) === writtenIn(after);
      if (putBack || ofCopy) this.repeated.add(writtenIn(after));
      if (after.deleted !== undefined) this.#deleted.add(writtenIn(after));
    }
  }

  /** What nobody wrote over. */
  get left(): readonly string[] {
    return [...this.#written].filter((each) => !this.#replaced.has(each));
  }

  /** What nobody wrote over or deleted. */
  get live(): readonly string[] {
    return this.left.filter((each) => !this.#deleted.has(each));
  }
}
