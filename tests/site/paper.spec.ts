import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { showMedium } from './medium.ts';
import { holdPrints, openPrint, print } from './printing.ts';
import { openRoom, passage, writeNote } from './room.ts';

/** The pages' sizes in points, each once, and how many pages there are; written in the PDF in plain text. */
async function pagesOf(page: Page): Promise<{ readonly sizes: readonly string[]; readonly count: number }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map((found) => found[1] ?? '');
  const sizes = boxes.map((box) =>
    box
      .split(' ')
      .slice(2)
      .map((length) => Math.round(Number(length)))
      .join(' × '),
  );
  return { sizes: [...new Set(sizes)], count: boxes.length };
}

for (const [name, size] of [
  ['A4', '595 × 842'],
  ['US Letter', '612 × 792'],
] as const) {
  // Playwright gives Firefox a size of its own, whatever the page asks for.
  const tag = name === 'A4' ? '@chromium' : ['@chromium', '@whole'];
  test(`every page is of the paper that was chosen: ${name}`, { tag }, async ({ page }) => {
    await holdPrints(page);
    await openRoom(page);
    const dialog = await openPrint(page);
    await dialog.getByRole('radio', { name }).check();
    await print(page, dialog);
    const { sizes, count } = await pagesOf(page);
    expect(sizes).toEqual([size]);
    expect(count).toBeGreaterThan(5);
  });
}

test('nothing but the paper edition is printed, and it goes when the printer has it', async ({ page }) => {
  const prints = await holdPrints(page);
  await openRoom(page);
  const sheet = await print(page, await openPrint(page));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(prints()).toBe(1);
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('.bar')).toBeHidden();
  await showMedium(page, 'screen');
  await expect(sheet).toBeHidden();
  await expect(page.locator('main')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(passage(page, 'board-internet').locator('letter-text')).not.toBeEmpty();
});

test('it says what it is: title, extent, order, date, address, and that notes are not in it', async ({ page }) => {
  await holdPrints(page);
  await openRoom(page, '?align=date#?text=secret&tag=urn:uuid:1&find=internet');
  const sheet = await print(page, await openPrint(page));
  const head = sheet.locator('.paper-head');
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('The Timbuktu letters');
  const quoted = await sheet.locator('article.passage').count();
  await expect(head).toContainText(`${quoted} passages of`);
  await expect(head).toContainText('Aligned by date');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  await expect(head).toContainText(today);
  const last = sheet.locator('.colophon');
  await expect(last).toContainText(`Printed on ${today}`);
  await expect(last.locator('.url')).toHaveText(`${new URL(page.url()).origin}/?align=date`);
  await expect(last).toContainText('Private notes: not included');
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Coverage' })).toHaveCount(0);
});

test('columns stand level, and every passage names its sender', async ({ page }) => {
  await page.setViewportSize({ width: 688, height: 1000 });
  await holdPrints(page);
  await openRoom(page);
  const sheet = await print(page, await openPrint(page));
  const claim = await sheet.locator('#belmokhtar-internet').boundingBox();
  const reply = await sheet.locator('#board-internet').boundingBox();
  expect(claim?.y).toBeCloseTo(reply?.y ?? Number.NaN, 0);
  expect((claim?.x ?? 0) + (claim?.width ?? 0)).toBeLessThan(reply?.x ?? 0);
  for (const sender of await sheet.locator('.passage .sender').all()) await expect(sender).toBeVisible();
});

test('in black and white each theme has a line of its own, the same beside and under its words', async ({ page }) => {
  await holdPrints(page);
  await openRoom(page);
  const dialog = await openPrint(page);
  await dialog.getByRole('radio', { name: 'Black and white' }).check();
  const sheet = await print(page, dialog);
  const seen = await sheet.evaluate((paper) => {
    const lineOf = (slot: number) => {
      const rib = paper.querySelector(`article:not(.dim)[data-slot='${slot}'] blockquote`);
      const phrase = paper.querySelector(`.phrase[data-slot='${slot}']`);
      return [
        rib && getComputedStyle(rib).borderInlineStartStyle,
        phrase && getComputedStyle(phrase).textDecorationStyle,
      ];
    };
    const colours = [...paper.querySelectorAll('*')].flatMap((element) => {
      const { color, fill, borderInlineStartColor, textDecorationColor } = getComputedStyle(element);
      return [color, fill, borderInlineStartColor, textDecorationColor];
    });
    return { lines: [1, 2, 3, 4].map(lineOf), colours: [...new Set(colours)] };
  });
  expect(seen.lines).toEqual([
    ['solid', 'solid'],
    ['double', 'double'],
    ['dotted', 'dotted'],
    ['dashed', 'dashed'],
  ]);
  for (const colour of seen.colours) {
    const [red, green, blue] = (colour.match(/\d+/g) ?? []).map(Number);
    expect([red, green], colour).toEqual([green, blue]);
  }
  await expect(sheet.locator('.legend li')).toHaveText(['Ransom', 'Weapons', 'Communications', 'Structure']);
});

test.describe('private notes', () => {
  test('stay off paper unless the reader ticks them', async ({ page }) => {
    await holdPrints(page);
    await openRoom(page);
    await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
    const sheet = await print(page, await openPrint(page));
    await expect(sheet.locator('.noted')).toHaveCount(0);
    await expect(sheet).not.toContainText('Irony again.');
  });

  test('are numbered in the order of the paper, and stand at the end with their words', async ({ page }) => {
    await holdPrints(page);
    await openRoom(page);
    await writeNote(page, 'board-internet', 'the image of a field commander', '**Irony** again.');
    await writeNote(page, 'belmokhtar-internet', 'his last letter of recommendations', 'Which letter?');
    const dialog = await openPrint(page);
    await dialog.getByRole('checkbox', { name: /^Your notes/ }).check();
    const sheet = await print(page, dialog);
    const numbers = sheet.locator('.noted[data-number]');
    // Firefox gives the name of the attribute, Chromium what is in it.
    const shown = await numbers.evaluateAll((marks) =>
      marks.map((mark) => [
        mark.textContent,
        getComputedStyle(mark, '::after').content.replace(
          'attr(data-number)',
          JSON.stringify(mark.getAttribute('data-number')),
        ),
      ]),
    );
    expect(shown).toEqual([
      ['his last letter of recommendations', '"1"'],
      ['the image of a field commander', '"2"'],
    ]);
    const notes = sheet.locator('.end-notes li');
    await expect(notes.nth(0)).toContainText(/1\s*his last letter of recommendations.*Belmokhtar.*Which letter\?/s);
    await expect(notes.nth(1)).toContainText(/2\s*the image of a field commander.*Board.*Irony again\./s);
    await expect(notes.nth(1).locator('strong')).toHaveText('Irony');
    await expect(sheet.locator('.colophon')).toContainText('Private notes: included: 2 notes, numbered at the end');
  });

  test('on words that are not printed are counted', async ({ page }) => {
    await holdPrints(page);
    await openRoom(page, '#belmokhtar-internet');
    await writeNote(page, 'board-internet', 'the image of a field commander', 'Irony again.');
    const dialog = await openPrint(page);
    await dialog.getByRole('radio', { name: 'Only some' }).check();
    await dialog.getByRole('checkbox', { name: /^Your notes/ }).check();
    const sheet = await print(page, dialog);
    await expect(sheet.locator('.paper-head')).toContainText('left out, as their words are not printed: 1');
    await expect(sheet.locator('.end-notes')).toHaveCount(0);
  });
});

test('of one letter only its words are printed, and what is left out is no silence', async ({ page }) => {
  await holdPrints(page);
  await openRoom(page, '#belmokhtar-internet');
  const dialog = await openPrint(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  await expect(dialog.getByRole('checkbox', { name: /^Mokhtar Belmokhtar to the Advisory Board/ })).toBeChecked();
  const sheet = await print(page, dialog);
  await expect(sheet.locator('#belmokhtar-internet')).toBeVisible();
  await expect(sheet.locator('#board-internet')).toHaveCount(0);
  await expect(sheet.getByText('Not printed: 1 passage of other letters.').first()).toBeVisible();
  await expect(sheet.locator('.paper-head')).toContainText('of 1 letter; the edition has');
  expect((await pagesOf(page)).count).toBeLessThan(6);
});

test('what the filters leave out is no silence on paper either', async ({ page }) => {
  await holdPrints(page);
  await openRoom(page, '?only=unanswered#belmokhtar-internet');
  const dialog = await openPrint(page);
  await dialog.getByRole('radio', { name: 'Only some' }).check();
  const sheet = await print(page, dialog);
  await expect(sheet.getByText('Not shown by the filters: 3 passages.')).toBeVisible();
  await expect(sheet.getByText('no words on this are quoted')).toHaveCount(0);
  await expect(sheet.getByText('claim, then reply')).toHaveCount(0);
});
