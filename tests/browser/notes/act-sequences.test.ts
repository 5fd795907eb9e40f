import { fc } from '@fast-check/vitest';
import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import type { Sha256 } from '../../../src/notes/backup/sha256.ts';
import { loadSha256 } from '../../../src/notes/backup/sha256.ts';
import { ActingTab, TAGS } from './acting-tab.ts';
import { ModelNotes } from './model-notes.ts';
import { NAME, openTab } from './opened-tab.ts';

const tab = fc.constantFrom(0, 1);
const picks = fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 3 });
const tag = fc.nat(1);
const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('make'), tab, link: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom('tag', 'untag'), tab, picks, tag }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('remove', 'restore'), tab, picks }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('write', 'relate', 'place'), tab, picks }) },
  // Of what was done in either tab.
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo'), tab, pick: fc.nat(4) }) },
  fc.record({ type: fc.constantFrom('back up', 'import own', 'import other'), tab }),
  // At once in both tabs, on some of the same notes: each something that leaves alone what the other changes.
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('both'),
      tab,
      picks,
      tag,
      one: fc.constantFrom('tag', 'untag', 'place'),
      other: fc.constantFrom('tag', 'untag', 'write', 'relate'),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

async function run(acts: readonly Act[], tabs: readonly [ActingTab, ActingTab], model: ModelNotes): Promise<void> {
  for (const [index, each] of acts.entries()) {
    const [here, there] = each.tab === 0 ? tabs : ([tabs[1], tabs[0]] as const);
    // Each tab sees what there is: what a reader asks for depends on it.
    await Promise.all([here.store.all(), there.store.all()]);
    const ids = 'picks' in each ? model.pick(each.picks, each.type === 'restore') : [];
    const text = `words ${index}`;
    if (each.type === 'both') {
      const [mine = '', others = ''] = [TAGS[each.tag], TAGS[each.tag + 2]];
      const one = { type: each.one, ids, text, tag: mine } as const;
      const other = { type: each.other, ids, text, tag: others } as const;
      await Promise.all([here.change(one), there.change(other)]);
      model.change(one);
      model.change(other);
    } else if (each.type === 'make') model.make(await here.make(text, each.link));
    else if (each.type === 'back up') here.backUp();
    else if (each.type === 'import own') expect(await here.importOwn()).toEqual([]);
    else if (each.type === 'import other') model.import(await here.importOther());
    else if (each.type === 'undo') {
      const done = model.done.at(-1 - each.pick);
      if (done) model.undo(done, await here.undo(done.edits));
    } else {
      const change = { type: each.type, ids, text, tag: TAGS['tag' in each ? each.tag : 0] ?? '' } as const;
      model.did(await here.change(change), change);
    }
  }
}

/** What there is after these acts, as each tab and the model have it. */
async function after(acts: readonly Act[], sha256: Sha256) {
  await deleteDB(NAME);
  const [first, second] = await Promise.all([openTab(), openTab()]);
  const model = new ModelNotes();
  const tabs = [new ActingTab(first.store, sha256), new ActingTab(second.store, sha256)] as const;
  await tabs[0].makeTags();
  await run(acts, tabs, model);
  const found = [await tabs[0].shown(), await tabs[1].shown()];
  first.store.close();
  second.store.close();
  return { found, expected: model.shown() };
}

test('bulk acts, links, places, files and what takes them back, in two tabs, lose nothing and double nothing', async () => {
  const sha256 = await loadSha256();
  // Not `interruptAfterTimeLimit`: it would pass over a change that never ends.
  const end = performance.now() + 7000;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25, size: 'max' }), async (acts) => {
      if (performance.now() > end) return;
      const { found, expected } = await after(acts, sha256);
      expect(found).toEqual([expected, expected]);
    }),
    { numRuns: 60 },
  );
}, 20_000);
