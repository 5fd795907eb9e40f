import { expect, test } from '@playwright/test';
import { thousandsOfNotes } from '../../bench/thousands-of-notes.ts';
import { readForLong, wordsIn } from '../soak/long-reading.ts';
import { unsteady } from '../soak/steadiness.ts';
import type { Sample } from '../soak/steadiness.ts';
import { makeLargeSite } from './large-edition.ts';
import { serve, stop } from './preview-site.ts';

test(
  'two minutes of reading, finding and noting lose no note, and the page does not grow',
  { tag: '@chromium' },
  async ({ page }, { annotations }) => {
    test.setTimeout(400_000);
    const site = await makeLargeSite();
    const { server, address } = await serve(site.root);
    const lines: string[] = [];
    const { said, lost, samples } = await readForLong(
      page,
      {
        url: address,
        // So few that all that is held of them is there before the middle of the run.
        letters: site.edition.letters.filter((_, place) => place % 50 === 25).map(({ id }) => id),
        words: wordsIn(site.edition),
        notes: thousandsOfNotes(site.edition, 1000),
        seed: 8,
        lasts: 120_000,
        every: 5000,
        // Other tests run meanwhile.
        rest: 3000,
      },
      (line) => lines.push(line),
    );
    await stop(server);
    await site.remove();
    annotations.push({ type: 'samples', description: lines.join('\n') });
    expect(lost, 'Notes that were said to be saved').toEqual([]);
    expect(said).toBeGreaterThan(0);
    // How long frames take depends on what else the machine does: `npm run soak` tells.
    expect(unsteady(samples, ['heap', 'nodes', 'listeners']), lines.join('\n')).toEqual([]);
  },
);

test('what keeps growing would be told', { tag: '@once' }, () => {
  const still: Sample = { heap: 50e6, nodes: 9000, listeners: 300, frame: 17 };
  const samples = (grown: (time: number) => Partial<Sample>) =>
    Array.from({ length: 12 }, (_, time) => ({ ...still, ...grown(time) }));
  expect(unsteady(samples(() => ({})))).toEqual([]);
  // Warming up, and a moment of much work, are no growth.
  expect(unsteady(samples((time) => ({ heap: time < 5 ? time * 10e6 : 50e6 })))).toEqual([]);
  expect(unsteady(samples((time) => ({ heap: time === 9 ? 90e6 : 50e6 })))).toEqual([]);
  for (const what of ['heap', 'nodes', 'listeners', 'frame'] as const)
    expect(unsteady(samples((time) => ({ [what]: still[what] * (1 + time / 4) })))).toEqual([
      expect.stringContaining(`${what} grew`),
    ]);
});
