import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keep, SCHEMES } from './comfort.ts';
import { TAG_COLOURS } from '../../src/notes/tag.ts';
import { goTo, openRoom } from './room.ts';

/** Red, green and blue, from 0 to 255. */
type Colour = readonly number[];

const GROUNDS = ['paper', 'sheet', 'hover', 'chosen'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'focus', 'on', 'warn', 'note'];
const THEMES = [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `theme-${slot}`);
const TAGS = TAG_COLOURS.map((colour) => `tag-${colour}`);
/** How strongly words are tinted that one, two and three notes highlight, and those that the pointer is on. */
const TINTS = [12, 19, 26, 20];

/** Colours of CSS laid over one another, as the page paints them: for each stack, what is seen from above. */
function painted(page: Page, stacks: readonly (readonly string[])[]): Promise<readonly Colour[]> {
  return page.evaluate((layers) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const probe = document.body.appendChild(document.createElement('i'));
    if (!context) throw new Error('Nothing can be painted.');
    const seen = layers.map((stack) => {
      for (const colour of stack) {
        // A name that there is not makes it transparent, where the colour of text would be inherited.
        probe.style.backgroundColor = colour;
        context.fillStyle = getComputedStyle(probe).backgroundColor;
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
  // Themes and tags too are held to what text needs.
  ...GROUNDS.flatMap((ground) =>
    [...TEXTS, ...THEMES, ...TAGS].map((name) => ({
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
  // What notes draw over words, also where a theme or the passage itself is tinted: the lines under them and, where nothing is highlighted, their
  // numbers; where something is, words and numbers have the ink of the letters.
  ...['', ...THEMES, 'note'].flatMap((over) => {
    const below = over === '' ? [plain('sheet')] : [plain('sheet'), tint(over, 9)];
    const number = { name: `number of a note over ${over}`, front: [plain('note')], back: below, least: 4.5 };
    const tinted = TINTS.flatMap((share) => {
      const back = [...below, tint('note', share)];
      const name = `${share}% over ${over}`;
      return [
        { name: `noted words, ${name}`, front: ['light-dark(#1d1b18, #ece7dd)'], back, least: 4.5 },
        { name: `line of a note, ${name}`, front: [plain('note')], back, least: 3 },
      ];
    });
    return [number, ...tinted];
  }),
  // Beside the words: bars, and the borders that tell a card that is open, and somebody else's.
  ...['note', 'ink-3'].map((name) => ({
    name: `${name} beside`,
    front: [plain(name)],
    back: [plain('paper')],
    least: 3,
  })),
];

for (const scheme of SCHEMES) {
  test(`on ${scheme} paper all text, themes and lines have the contrast that reading needs`, async ({ page }) => {
    await keep(page, { scheme });
    // The colours of hits come with finding, those of tags with the notes.
    await openRoom(page, '#?find=emir');
    await expect(page.locator('find-bar')).toBeAttached();
    await goTo(page, '?page=notes#?part=codebook');
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
    await goTo(page, '?page=notes#?part=codebook');
    const colours = await painted(
      page,
      [...GROUNDS, ...TEXTS, ...THEMES, ...TAGS].map((name) => ['#123456', plain(name)]),
    );
    expect(colours).not.toContainEqual([0x12, 0x34, 0x56]);
    palettes.push(JSON.stringify(colours));
  }
  expect(new Set(palettes).size).toBe(SCHEMES.length);
});
