import { expect, test } from 'vitest';
import { TagWriter } from '../../../src/notes/codebook/tag-writer.ts';
import { stepPlan } from '../../../src/notes/codebook/codebook-step.ts';
import type { TagField } from '../../../src/notes/codebook/codebook-step.ts';
import { openTab } from './opened-tab.ts';

const TAG = 'urn:uuid:tag';

/** A field of one tag's words in a tab of its own. */
async function openField(field: TagField) {
  const { store } = await openTab();
  const writer = new TagWriter({
    get tags() {
      return store.now.tags;
    },
    async make(plan) {
      const result = await store.change(plan);
      return result.type === 'changed' ? result.edits : undefined;
    },
  });
  const savings: Promise<unknown>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const shown = () => writer.over(store.now.tags)[0]?.[field] ?? '';
  return {
    store,
    shown,
    /** One stroke of a key at the end of what the field shows. */
    press(sign: string) {
      const key = writer.put({ id: TAG, field, base: shown(), text: shown() + sign });
      last = last.then(() => writer.save(key));
      savings.push(last);
    },
    saved: () => Promise.all(savings),
  };
}

async function openTwo(field: TagField) {
  const tabs = [await openField(field), await openField(field)] as const;
  await tabs[0].store.change(stepPlan({ type: 'add', id: TAG, name: 'Tag' }, new Date()));
  await expect.poll(() => tabs[1].store.now.tags).toHaveLength(1);
  return tabs;
}

/** Lets a stroke of a key take a quick typist's time. */
function stroke(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function letters(text: string): string {
  return [...text.replaceAll(/\s/g, '')].toSorted().join('');
}

const TURNS = ['from A, ', 'from B, ', 'A again, ', 'B again, '];

test.each(['name', 'definition', 'memo'] as const)(
  'the %s of a tag, written in two tabs in quick turns, has every letter of both, once',
  async (field) => {
    const tabs = await openTwo(field);
    const before = tabs[0].shown();
    for (const [turn, words] of TURNS.entries()) {
      for (const sign of words) {
        tabs[turn % 2 === 0 ? 0 : 1].press(sign);
        await stroke();
      }
    }
    await Promise.all(tabs.map((tab) => tab.saved()));
    await expect.poll(() => new Set(tabs.map(({ shown }) => shown())).size).toBe(1);
    expect(letters(tabs[0].shown())).toBe(letters(before + TURNS.join('')));
  },
);

test.each(['name', 'definition'] as const)(
  'the %s of a tag, written in both tabs at once, key by key',
  async (field) => {
    const tabs = await openTwo(field);
    const before = tabs[0].shown();
    for (const [place, sign] of [...'first words'].entries()) {
      tabs[0].press(sign);
      tabs[1].press([...'OTHER WORDS'][place] ?? '');
      if (place % 3 === 0) await stroke();
    }
    await Promise.all(tabs.map((tab) => tab.saved()));
    await expect.poll(() => new Set(tabs.map(({ shown }) => shown())).size).toBe(1);
    expect(letters(tabs[0].shown())).toBe(letters(`${before}first wordsOTHER WORDS`));
  },
);

test('of words written in two tabs with pauses nothing is torn apart', async () => {
  const tabs = await openTwo('definition');
  for (const [turn, words] of TURNS.entries()) {
    const tab = tabs[turn % 2 === 0 ? 0 : 1];
    for (const sign of words) tab.press(sign);
    await tab.saved();
    await expect.poll(() => tabs.map(({ shown }) => shown())).toEqual([tab.shown(), tab.shown()]);
  }
  expect(tabs[0].shown()).toBe(TURNS.join(''));
});
