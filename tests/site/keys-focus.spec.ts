import { expect, test as ownPage } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openNote, openRoom, passage } from './room.ts';
import { showRoom, test } from './shared-page.ts';

ownPage.setTimeout(240_000);

/** How often controls of one kind are pressed on the way through a page. */
const TRIES = 3;

/** After how many controls that were there before the way is at its end; a press may lead back some. */
const AGAIN = 20;

interface Focus {
  /** The element with the focus, also in a widget, in a few words. */
  readonly name: string;
  /** What kind of control it is; controls of a kind are made by the same template. */
  readonly kind: string;
  /** A press changes something that another press sets back. */
  readonly pressable: boolean;
  /** It opens something over the page. */
  readonly opens: boolean;
  /** Nothing has the focus. */
  readonly lost: boolean;
  /** Nobody can see where the focus is. */
  readonly unseen: boolean;
  /** The focus was there before on this way. */
  readonly again: boolean;
}

/** Where the focus is, once the page has drawn what it has to: after a press a part of it may have to come first. */
function focusNow(page: Page, frames = 4): Promise<Focus> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: 'body', kind: '', pressable: false, opens: false, lost: true, unseen: true, again: false };
    }
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host.localName : 'page';
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const line = document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
    const covered = element.closest('.rows') !== null && bottom <= line;
    const again = element.dataset['walked'] !== undefined;
    element.dataset['walked'] = '';
    const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return {
      name: `${host} ${element.localName} “${label.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`,
      kind: `${host} ${element.localName} ${element.className} ${element.getAttribute('type') ?? ''}`,
      pressable: element.matches('button:not(:disabled, .menu *), summary, input[type="checkbox"]'),
      opens: element.matches('[popovertarget], [aria-haspopup]'),
      lost: false,
      unseen: !element.checkVisibility() || covered || bottom <= 0 || top >= innerHeight || width * height === 0,
      again,
    };
  }, frames);
}

/** Goes through a page by Tab and presses what can be pressed, there and back. What was wrong on the way. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = [];
  const tries = new Map<string, number>();
  let stops = 0;
  let again = 0;
  for (; stops < 800 && again < AGAIN; stops += 1) {
    await page.keyboard.press('Tab');
    const before = await focusNow(page, 2);
    if (before.lost) break;
    again = before.again ? again + 1 : 0;
    if (before.unseen) wrong.push(`cannot be seen: ${before.name}`);
    const tried = tries.get(before.kind) ?? 0;
    if (!before.pressable || tried >= TRIES) continue;
    tries.set(before.kind, tried + 1);
    for (const time of ['once', ...(before.opens ? [] : ['again'])]) {
      await page.keyboard.press('Space');
      const after = await focusNow(page);
      if (after.lost || after.unseen) wrong.push(`pressed ${time}: ${before.name}; the focus is on ${after.name}`);
      if (after.lost) await passage(page, 'board-internet').locator('letter-text').focus();
      if (after.name !== before.name) break;
    }
    // A dialog keeps the focus in it until it is closed, and then gives it back.
    if (before.opens && (await page.locator('dialog[open]').count()) > 0) {
      await page.keyboard.press('Escape');
      const back = await focusNow(page);
      if (back.name !== before.name) wrong.push(`closed the dialog of ${before.name}; the focus is on ${back.name}`);
    }
  }
  return { stops, wrong };
}

// At 820 px the columns stand as at 1440 px, and what is folded away is as at 390 px.
for (const width of [1440, 390]) {
  const tag = width === 390 ? '@whole' : [];
  ownPage(
    `the focus is always somewhere to be seen on the way through the columns, at ${width} px`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openRoom(page);
      const { stops, wrong } = await walk(page);
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(60);
    },
  );
}

for (const name of ['Commands', 'Keys', 'Print', 'Comfort']) {
  test(`the menu’s dialog “${name}” gives the focus back to the menu`, async ({ page }) => {
    await showRoom(page);
    const more = page.getByRole('button', { name: 'More' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: new RegExp(`^\\s*${name}`) }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog[open]')).toBeVisible();
    expect(await focusNow(page)).toMatchObject({ lost: false, unseen: false });
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(more).toBeFocused();
  });
}

/** Writes a note on a passage, which it gives, without a mouse. */
async function noteByKeys(page: Page): Promise<Locator> {
  const text = passage(page, 'board-internet').locator('letter-text');
  await text.focus();
  await page.keyboard.press('n');
  await expect(openNote(page)).toBeFocused();
  await page.keyboard.type('Irony again.');
  await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
  return text;
}

ownPage(
  'a note that is opened, closed, deleted and brought back always leaves the focus to be seen',
  async ({ page }) => {
    await openRoom(page, '#board-internet');
    const text = await noteByKeys(page);
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
    // The address is at this passage already.
    await page.keyboard.press('Enter');
    await expect(openNote(page)).toBeFocused();
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await expect(page.locator('note-card')).toHaveCount(0);
    await expect(text).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.locator('note-card')).toHaveCount(1);
    expect(await focusNow(page)).toMatchObject({ lost: false, unseen: false });
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await page.getByRole('button', { name: 'Close this message' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    expect(await focusNow(page)).toMatchObject({ lost: false, unseen: false });
  },
);

ownPage('on the page of notes, too', async ({ page }) => {
  await openRoom(page, '#board-internet');
  await noteByKeys(page);
  await page.getByRole('link', { name: /^Notes/ }).press('Enter');
  await page.locator('.row-open').press('Enter');
  await page.locator('note-card').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  expect(await focusNow(page)).toMatchObject({ lost: false, unseen: false });
  await page.getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(page.locator('.note-row')).toHaveCount(1);
  expect(await focusNow(page)).toMatchObject({ lost: false, unseen: false });
});

test('passages that go while the focus is on one leave it on another', async ({ page }) => {
  await showRoom(page, '?others=hide&themes-off=structure#board-canadians');
  await passage(page, 'board-canadians').locator('letter-text').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(passage(page, 'board-canadians')).toHaveCount(0);
  // What is read is led to over some frames.
  await expect.poll(() => focusNow(page)).toMatchObject({ lost: false, unseen: false });
});

test('every page that is gone to by its link or by a key has the focus', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await showRoom(page);
    for (const name of ['timeline', 'themes', 'sources', 'notes', 'columns']) {
      await page.locator(`.pages a[data-page=${name}]`).press('Enter');
      await expect(page.locator('main:not([aria-busy])')).toBeAttached();
      expect.soft(await focusNow(page), `${name}, ${width} px`).toMatchObject({ lost: false });
    }
  }
});

test('a tool that is worked with the mouse keeps the focus, and gives it back to its button', async ({ page }) => {
  await showRoom(page, '#belmokhtar-internet');
  const columns = page.locator('tool-popover[label="Columns"]').getByRole('button').first();
  await columns.click();
  const options = page.locator('column-options');
  await options.getByRole('button', { name: 'Move Mokhtar Belmokhtar one column on' }).click();
  await expect(page).toHaveURL(/columns=/);
  await expect(options.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(columns).toBeFocused();
  await expect(page).toHaveURL(/#belmokhtar-internet$/);
});

test('a dialog that is opened and closed with the mouse gives the focus back to the menu', async ({ page }) => {
  await showRoom(page, '#belmokhtar-internet');
  const more = page.getByRole('button', { name: 'More' });
  await more.click();
  await page.getByRole('button', { name: 'Comfort and language' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(more).toBeFocused();
});
