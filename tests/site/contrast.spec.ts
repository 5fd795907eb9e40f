import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keep, SCHEMES } from './comfort.ts';
import { openRoom } from './room.ts';

/** Red, green and blue, from 0 to 255. */
type Colour = readonly number[];

const GROUNDS = ['paper', 'sheet', 'hover', 'chosen'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'focus', 'on', 'warn', 'note'];
const THEMES = [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `theme-${slot}`);

/** Colours of CSS laid over one another, as the page paints them: for each stack, what is seen from above. */
function painted(page: Page, stacks: readonly (readonly string[])[]): Promise<readonly Colour[]> {
  return page.evaluate((layers) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('i'));
    if (!context) throw new Error('Nothing can be painted.');
    const seen = layers.map((stack) => {
      for (const colour of stack) {
        probe.style.color = colour;
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    });
    probe.remove();
    return seen;
  }, stacks);
}

/** [WCAG’s relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const plain = (name: string) => `var(--${name})`;
const tint = (name: string, share: number) => `color-mix(in oklab, var(--${name}) ${share}%, transparent)`;

/** Two stacks that meet, and the contrast they need. */
interface Pair {
  readonly name: string;
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly least: number;
}

const PAIRS: readonly Pair[] = [
  // Themes too are held to what text needs.
  ...GROUNDS.flatMap((ground) =>
    [...TEXTS, ...THEMES].map((name) => ({
      name: `${name} on ${ground}`,
      front: [plain(name)],
      back: [plain(ground)],
      least: 4.5,
    })),
  ),
  { name: 'ink on a hit', front: [plain('ink')], back: [plain('hit')], least: 4.5 },
  ...['paper', 'sheet', 'hit'].map((ground) => ({
    name: `line of a hit on ${ground}`,
    front: [plain(ground === 'hit' ? 'focus' : 'hit-line')],
    back: [plain(ground)],
    least: 3,
  })),
  // Marked phrases, chips and the passage that is led to are tinted; the line under a phrase lies on its own tint.
  ...['paper', 'sheet'].flatMap((ground) =>
    [...THEMES, 'note'].flatMap((name) => {
      const back = [plain(ground), tint(name, 9)];
      return [
        ...['ink', 'ink-3'].map((text) => ({
          name: `${text} on ${name} over ${ground}`,
          front: [plain(text)],
          back,
          least: 4.5,
        })),
        { name: `line of ${name} over ${ground}`, front: [...back, tint(name, 80)], back, least: 3 },
      ];
    }),
  ),
];

for (const scheme of SCHEMES) {
  test(`on ${scheme} paper all text, themes and lines have the contrast that reading needs`, async ({ page }) => {
    await keep(page, { scheme });
    // The colours of hits come with finding.
    await openRoom(page, '?find=emir');
    await expect(page.locator('find-bar')).toBeAttached();
    const fronts = await painted(
      page,
      PAIRS.map(({ front }) => front),
    );
    const backs = await painted(
      page,
      PAIRS.map(({ back }) => back),
    );
    const weak = PAIRS.map(({ name, least }, index) => ({
      name,
      least,
      found: contrast(fronts[index] ?? [], backs[index] ?? []),
    })).filter(({ found, least }) => found < least);
    expect(weak).toEqual([]);
  });
}

test('the schemes are not one another, and no colour of one is missing', async ({ page }) => {
  const palettes: string[] = [];
  for (const scheme of SCHEMES) {
    await keep(page, { scheme });
    await openRoom(page);
    const colours = await painted(
      page,
      [...GROUNDS, ...TEXTS, ...THEMES].map((name) => ['#123456', plain(name)]),
    );
    expect(colours).not.toContainEqual([0x12, 0x34, 0x56]);
    palettes.push(JSON.stringify(colours));
  }
  expect(new Set(palettes).size).toBe(SCHEMES.length);
});
