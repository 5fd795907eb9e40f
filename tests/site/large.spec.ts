import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ServerResponse } from 'node:http';
import { openByLink } from '../../bench/large/read-through.ts';
import type { Letter, Passage } from '../../src/edition/model.ts';
import { field, find, tally } from './finding.ts';
import { makeLargeSite } from './large-edition.ts';
import type { LargeSite } from './large-edition.ts';
import { serve, stop } from './preview-site.ts';
import type { PreviewedSite } from './preview-site.ts';
import { holdPrints, openPrint, print } from './printing.ts';
import { noteTexts, openNote, roomStands } from './room.ts';
import { savedBy } from './saving.ts';

// One after the other in one worker: the letters are made once.
test.describe.configure({ mode: 'default' });

let site: LargeSite;
let served: PreviewedSite;
/** How long the server takes for each part of the letters, in ms. */
let wait = 0;
/** Whether it stops in the middle of each part, and says no more. */
let stalls = false;

test.beforeAll(async () => {
  site = await makeLargeSite();
  served = await serve(site.root, async (answer) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (stalls) stopHalfway(answer);
  });
});

/** The first bytes are sent, and never the rest. */
function stopHalfway(answer: ServerResponse): void {
  const write = answer.write.bind(answer);
  let begun = false;
  answer.write = (piece: Buffer) => {
    if (!begun) write(piece.subarray(0, 1000));
    begun = true;
    return true;
  };
  answer.end = () => answer;
}

test.afterAll(async () => {
  await stop(served.server).catch(() => undefined);
  await site.remove();
});

async function open(page: Page, address = ''): Promise<void> {
  await page.goto(served.address + address);
  await roomStands(page);
}

/** White space is where the lines are broken, which files do in their way. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Hardly any passage has it but this. */
const longestWord = ({ text }: Passage): string =>
  (text.match(/\p{L}+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Letters at both ends and between, whoever wrote them. */
const some = (): readonly Letter[] => site.edition.letters.filter((_, place) => place % 50 === 49);

async function expectRead(page: Page, { id, passages }: Letter): Promise<void> {
  for (const passage of passages)
    await expect(page.locator(`letter-text[data-passage="${passage.id}"]`)).toHaveText(passage.text);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
}

const keptWords = (page: Page) => page.locator('keep-letters').getByRole('status');

test('a link to any letter opens it, and all letters are counted', async ({ page }) => {
  for (const letter of some()) {
    await open(page, `#${letter.id}`);
    // What is set before it may not push it away.
    await expect(page.locator('.chunk[data-chunk="0"]')).toBeAttached();
    await expectRead(page, letter);
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Letters', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /^200 letters$/ })).toBeVisible();
});

test('keys lead to the letters before, however high those between are', { tag: '@whole' }, async ({ page }) => {
  await open(page, '#letter-00150');
  await expect(page.locator('.chunk[data-chunk="0"]')).toBeAttached();
  await page.locator('#letter-00150 h3').focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('[');
  const title = page.locator('.row-title h3:focus');
  await page.waitForTimeout(500);
  await expect(title).toBeInViewport();
  const { top, line } = await title.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    line: document.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0,
  }));
  expect(top).toBeGreaterThanOrEqual(line);
  expect(top).toBeLessThan(line + 120);
});

test('finding leads to a hit in a letter that is not here', { tag: '@once' }, async ({ page }) => {
  const last = site.edition.letters.at(-1);
  const words = oneLine(last?.passages.at(-1)?.text ?? '')
    .split(' ')
    .slice(20, 23)
    .join(' ');
  await open(page);
  await expect(page.locator(`#${last?.id}`)).toHaveCount(0);
  await find(page, `"${words}"`);
  await expect(tally(page)).toHaveText(/1/);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  const hit = page.locator('mark.hit').first();
  await expect(hit).toBeInViewport();
  expect(words).toContain(oneLine(await hit.innerText()));
});

test('what is saved and printed holds letters that were not here', { tag: '@whole' }, async ({ page }) => {
  await holdPrints(page);
  await open(page);
  for (const name of ['Plain text', 'TEI P5']) {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Save as a file…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save as a file' });
    await dialog.getByRole('radio', { name }).check();
    const { bytes } = await savedBy(page, dialog.getByRole('button', { name: 'Save', exact: true }));
    const file = oneLine(bytes.toString());
    const said = site.edition.letters.flatMap(({ passages }) => passages.map(longestWord));
    expect(said.filter((words) => !file.includes(words))).toEqual([]);
  }
  // Paper is the columns, which at first are those of two.
  const [count = ''] = (await page.locator('.rail').innerText()).match(/\d+ letters/) ?? [];
  const dialog = await openPrint(page);
  await expect(dialog.getByRole('radio', { name: `All ${count}` })).toBeChecked();
  await expect(dialog.getByText('The letters in the columns, of 200 letters in all.')).toBeVisible();
  const sheet = await print(page, dialog);
  const extent = await sheet.getByText(`of ${count}; the edition has 200 letters with passages`).innerText();
  await expect(sheet.locator('letter-text')).toHaveCount(parseInt(extent, 10));
});

test(
  'where what draws letters that are transcribed whole is missing, the page says so and its first view can be read',
  { tag: '@once' },
  async ({ page }) => {
    await page.route(/\/whole-letters-[\w-]{8}\.js$/, (route) => route.abort());
    await page.goto(served.address);
    await expect(page.getByRole('alert')).toContainText('This page could not start.');
    await expect(page.getByRole('alert').getByRole('link', { name: 'Rescue page' })).toBeVisible();
    await expect(page.locator('letter-text').first()).not.toBeEmpty();
  },
);

test('a network that stalls in the middle of letters ends in words, and they can be asked for again', async ({
  page,
}) => {
  const letter = site.edition.letters.at(-1);
  if (!letter) throw new Error('There are no letters.');
  await page.clock.install();
  stalls = true;
  await page.goto(`${served.address}#${letter.id}`);
  const cell = page.locator(`[id="${letter.id}"]`);
  await expect(cell).toBeAttached();
  await page.clock.fastForward('00:19');
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await page.clock.fastForward('00:10');
  await expect(
    page.getByText('This letter could not be loaded. Check the connection, then try again').first(),
  ).toBeVisible();
  stalls = false;
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expectRead(page, letter);
});

test(
  'when memory is scarce the browser may take what nothing holds: letters are read again, and half a note stays',
  { tag: '@chromium' },
  async ({ page }) => {
    await open(page);
    const text = page.locator('letter-text').first();
    const start = await text.getAttribute('data-passage');
    const noted = site.edition.letters.find(({ passages }) => passages.some(({ id }) => id === start));
    await text.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('n');
    await expect(openNote(page)).toBeFocused();
    await page.keyboard.type('Half a');
    const device = await page.context().newCDPSession(page);
    await page.evaluate(() => Object.assign(globalThis, { dropped: new WeakRef({}) }));
    for (const letter of some().toReversed()) {
      await device.send('Memory.simulatePressureNotification', { level: 'critical' });
      await device.send('HeapProfiler.collectGarbage');
      await page.evaluate(openByLink, letter.id);
      await expectRead(page, letter);
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, 'dropped').deref())).toBeUndefined();
    await page.evaluate(openByLink, noted?.id ?? '');
    await openNote(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' sentence.');
    await expect(page.locator('note-card[open] .status')).toHaveText('Saved');
    await page.reload();
    await page.locator('note-card').first().waitFor();
    expect(await noteTexts(page)).toEqual(['Half a sentence.']);
  },
);

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('letters of another version stay while a page may be of it, and go later', async ({ page, context }) => {
    const before = `${served.address}assets/letters/of-before.json`;
    const isKept = (one: Page) => one.evaluate(async (address) => Boolean(await caches.match(address)), before);
    await open(page);
    await expect(keptWords(page)).toBeVisible();
    await page.evaluate(async (address) => (await caches.open('letters')).put(address, new Response('{}')), before);
    const other = await context.newPage();
    await open(other);
    await expect(keptWords(other)).toBeVisible();
    expect(await isKept(other)).toBe(true);
    await page.close();
    await expect(async () => {
      await open(other);
      await expect(keptWords(other)).toBeVisible();
      expect(await isKept(other)).toBe(false);
    }).toPass();
  });

  test('all letters are kept when asked for, and read without the server', async ({ page, context }) => {
    const all = `${Number((site.bytes / 1000).toPrecision(2))} kB`;
    await open(page);
    const keeping = page.locator('keep-letters');
    await expect(keptWords(page)).toHaveText('Until then, only letters you have read can be read offline.');
    wait = 500;
    await keeping.getByRole('button', { name: `Keep all letters on this device (${all})` }).click();
    await expect(keeping.getByText(new RegExp(String.raw`^[1-9]\d* kB of ${all}$`))).toBeVisible();
    await expect(keeping.getByRole('progressbar')).toBeVisible();
    await keeping.getByRole('button', { name: 'Cancel' }).click();
    await expect(keptWords(page)).toHaveText(`Of ${all}, those you have read are kept.`);
    wait = 0;
    await keeping.getByRole('button', { name: /^Keep all letters on this device/ }).click();
    await expect(keptWords(page)).toHaveText(`All letters are kept on this device (${all}) and can be read offline.`);
    await stop(served.server);
    await page.close();
    const after = await context.newPage();
    for (const letter of some()) {
      await open(after, `#${letter.id}`);
      await expectRead(after, letter);
    }
  });
});
