import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { inFirefox } from './in-firefox.ts';

/** Opens the site and waits until the application has taken the place of the page as built. */
export async function openRoom(page: Page, address = ''): Promise<void> {
  await page.goto(address === '' ? './' : `./${address}`);
  await roomStands(page);
}

/** The application stands where the page as built stood; only now are keys heard. */
export async function roomStands(page: Page): Promise<void> {
  await expect(page.locator('app-shell')).toBeAttached();
  await expect(page.locator('app-shell letter-text').first()).not.toBeEmpty();
}

/** Back inside a page that was loaded again: of such a step the driver of Firefox waits for a loading that does not come. */
export function stepBack(page: Page): Promise<void> {
  return page.evaluate(() => history.back());
}

/** Goes to a view as Back and Forward do, without loading the page again. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', location.pathname + to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await expect(page.locator('main:not([aria-busy])')).toBeAttached();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

/** Touches an element. Over WebDriver BiDi Playwright taps nothing in Firefox, and presses it with the mouse. */
export async function touch(place: Locator): Promise<void> {
  if (inFirefox(place.page())) await place.click();
  else await place.tap();
}

export function passage(page: Page, id: string): Locator {
  return page.locator(`article#${id}`);
}

/** Opens a tool of the columns: layers, dates and filters, columns. */
export async function openTool(page: Page, name: 'Layers' | 'Dates and filters' | 'Columns'): Promise<void> {
  await page.locator(`tool-popover[label="${name}"]`).getByRole('button').first().click();
}

/** The switch of a layer; the layers are opened first where they are not. */
export async function layerSwitch(page: Page, name: string): Promise<Locator> {
  const layer = page.getByRole('switch', { name, exact: true });
  if (!(await layer.isVisible())) await openTool(page, 'Layers');
  return layer;
}

/** Waits until an element stands still: what comes near the window is laid out only then. */
async function steady(element: Locator): Promise<void> {
  let before: number | undefined;
  await expect(async () => {
    const last = before;
    before = (await element.boundingBox())?.y;
    expect(before).toBe(last);
  }).toPass({ intervals: [100] });
}

/**
 * Selects words of a passage as a mouse would: from before the first letter to behind the last. A page that was just
 * opened at a passage may still move under the mouse; then it is done once more.
 */
export async function selectWithMouse(page: Page, id: string, words: string): Promise<void> {
  await selectIn(page, passage(page, id).locator('letter-text'), words);
}

/** The same in any text. */
export async function selectIn(page: Page, text: Locator, words: string): Promise<void> {
  await expect(async () => {
    // Near an edge the browser scrolls while it selects; and what is selected would be dragged.
    await text.evaluate((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
    });
    await steady(text);
    const { from, to } = await placeOf(text, words);
    await page.mouse.move(from.left + 1, from.y);
    await page.mouse.down();
    await page.mouse.move(to.right - 1, to.y, { steps: 8 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).replaceAll(/\s+/g, ' '))).toBe(words);
  }).toPass();
}

/** Where the first and the last letter of some words of a text stand in the window. */
function placeOf(text: Locator, words: string) {
  return text.evaluate((element, wanted) => {
    const at = (offset: number) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let rest = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (rest < length) {
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { left, right, y: top + height / 2 };
        }
        rest -= length;
      }
      throw new Error(`“${wanted}” is not there.`);
    };
    const start = (element.textContent ?? '').indexOf(wanted);
    return { from: at(start), to: at(start + wanted.length - 1) };
  }, words);
}

/** Writes a note on words of a passage and waits until the page says that it is saved. */
export async function writeNote(page: Page, id: string, words: string, text: string): Promise<void> {
  await selectWithMouse(page, id, words);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const field = openNote(page);
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
}

/** The field of the note that is open. */
export function openNote(page: Page): Locator {
  return page.locator('note-card[open] textarea');
}

/**
 * The texts of all notes of one's own, in their order. After a reload ask until they are there: the words marked in the letter come
 * with the notes, the cards with a script of their own, and a busy machine leaves time between the two.
 */
export function noteTexts(page: Page): Promise<readonly string[]> {
  return page.locator('note-card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const writing = card.shadowRoot?.querySelector('note-writing')?.shadowRoot;
      const read = writing?.querySelector('note-text')?.shadowRoot?.textContent.trim();
      return writing?.querySelector('textarea')?.value ?? read ?? [];
    }),
  );
}
