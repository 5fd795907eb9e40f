import { fc } from '@fast-check/vitest';
import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { tagsOf, textOf, withTags } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { all, NAME, newNote, openTab, remove, restore, rewritten, saved, trash, words } from './opened-tab.ts';

const tab = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({ type: fc.constant('create'), tab }),
  // `pick` chooses among the notes that the tab shows, which may be out of date.
  { weight: 4, arbitrary: fc.record({ type: fc.constant('edit'), tab, pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('remove'), tab, pick: fc.nat() }) },
  fc.record({ type: fc.constant('restore'), tab, pick: fc.nat() }),
  // The tab shows what the database has now.
  fc.record({ type: fc.constant('look'), tab }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What should be there: each note is only its words, which are never used twice. */
class Model {
  readonly live = new Set<string>();
  readonly trash = new Set<string>();

  /** Words written over `old` replace them wherever they are; written over words that are gone, they stand beside. */
  edit(old: string, text: string): void {
    if (!this.live.delete(old)) this.trash.delete(old);
    this.live.add(text);
  }

  move(text: string, from: Set<string>, to: Set<string>): void {
    if (from.delete(text)) to.add(text);
  }
}

class Tab {
  readonly store: NoteStore;
  readonly shown = new Map<string, Note>();

  constructor(store: NoteStore) {
    this.store = store;
  }

  async look(): Promise<void> {
    this.shown.clear();
    for (const note of await all(this.store)) this.shown.set(note.id, note);
  }

  pick(number: number): Note | undefined {
    return [...this.shown.values()][number % this.shown.size];
  }
}

async function apply(each: Step, here: Tab, model: Model, text: string): Promise<void> {
  if (each.type === 'look') return here.look();
  if (each.type === 'create') {
    const result = await here.store.save(newNote(text));
    if (result.type === 'saved') here.shown.set(result.note.id, result.note);
    model.live.add(text);
    return;
  }
  if (each.type === 'restore') {
    const deleted = await trash(here.store);
    const chosen = deleted[pickOf(each) % deleted.length];
    if (!chosen) return;
    await restore(here.store, chosen.id);
    model.move(textOf(chosen), model.trash, model.live);
    return;
  }
  const note = here.pick(pickOf(each));
  if (!note) return;
  if (each.type === 'edit') {
    const result = await here.store.save(rewritten(note, text), note);
    if (result.type === 'saved') here.shown.set(note.id, result.note);
    // As a page does: it goes on with the note that has the reader's words.
    if (result.type === 'conflict') {
      here.shown.delete(note.id);
      here.shown.set(result.kept.id, result.kept);
    }
    model.edit(textOf(note), text);
    return;
  }
  // Deleting means the note, whatever its words have become.
  const current = (await all(here.store)).find(({ id }) => id === note.id);
  await remove(here.store, note.id);
  if (current) model.move(textOf(current), model.live, model.trash);
}

function pickOf(each: Step): number {
  return 'pick' in each ? each.pick : 0;
}

test('any sequence of changes in two tabs loses nothing and doubles nothing', { timeout: 15_000 }, async () => {
  // Not `interruptAfterTimeLimit`: it would pass over a change that never ends.
  const end = performance.now() + 11_000;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      if (performance.now() > end) return;
      await deleteDB(NAME);
      const opened = await Promise.all([openTab(), openTab()]);
      const tabs = opened.map(({ store }) => new Tab(store));
      const model = new Model();
      for (const [index, each] of steps.entries()) {
        const here = tabs[each.tab];
        if (here) await apply(each, here, model, `words ${index}`);
      }

      const [first, second] = await Promise.all(opened.map(({ store }) => all(store)));
      const deleted = await Promise.all(opened.map(({ store }) => trash(store)));
      expect(words(first).toSorted()).toEqual([...model.live].toSorted());
      expect(words(deleted[0]).toSorted()).toEqual([...model.trash].toSorted());
      expect(second).toEqual(first);
      for (const { lists } of opened.filter(() => model.live.size + model.trash.size > 0)) {
        await expect.poll(() => lists.at(-1), { interval: 2 }).toEqual(first);
      }
      for (const { store } of opened) store.close();
    }),
    { numRuns: 60 },
  );
});

const tagging = fc.record({ tab, tag: fc.nat(9), give: fc.boolean(), look: fc.boolean() });

test('tags given and taken in two tabs that do not look are all there, or gone', { timeout: 15_000 }, async () => {
  const end = performance.now() + 8000;
  await fc.assert(
    fc.asyncProperty(fc.array(tagging, { maxLength: 25 }), async (steps) => {
      if (performance.now() > end) return;
      await deleteDB(NAME);
      const opened = await Promise.all([openTab(), openTab()]);
      const start = await saved(opened[0].store, newNote('words'));
      const shown = [start, start];
      const model = new Set<string>();
      for (const each of steps) {
        const { store } = opened[each.tab] ?? opened[0];
        if (each.look) [shown[each.tab] = start] = await all(store);
        const before = shown[each.tab] ?? start;
        const tag = `urn:uuid:${each.tag}`;
        const others = tagsOf(before).filter((other) => other !== tag);
        // To take a tag that one does not see is nothing.
        if (!each.give && others.length === tagsOf(before).length) continue;
        const result = await store.save(withTags(before, each.give ? [...others, tag] : others, new Date()), before);
        if (result.type === 'saved') shown[each.tab] = result.note;
        if (!each.give) model.delete(tag);
        else if (!tagsOf(before).includes(tag)) model.add(tag);
      }
      const [note, ...others] = await all(opened[0].store);
      expect(others).toEqual([]);
      expect(note && tagsOf(note).toSorted()).toEqual([...model].toSorted());
      for (const { store } of opened) store.close();
    }),
    { numRuns: 40 },
  );
});
