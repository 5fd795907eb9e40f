import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page, TestInfo } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { hostileBackup } from '../hostile/hostile-notes.ts';
import { chooseFileAt, fileDialog, hypothesisRow, openKeeping } from './opened-files.ts';
import { openRoom } from './room.ts';

const DEEP = 100_000;
const WORDS = 'the image of a field commander';
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const tei = (inside: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>${inside}</p></body></text></TEI>`;
const many = <Made>(count: number, make: (at: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, at) => make(at));
const codes = (count: number) =>
  `<Codes>${many(count, (at) => `<Code name="c ${at}" guid="${at}"><Description>${'a '.repeat(3000)}</Description></Code>`).join('')}</Codes>`;
const source = (at: number) =>
  `<TextSource guid="s${at}" name="s ${at}"><PlainTextContent>${`no word of it is here ${at} `.repeat(900)}</PlainTextContent></TextSource>`;

/** What takes a while to read, and what is refused; each way in has both. */
const LETTERS = {
  'long.xml': tei('Words.<lb/>'.repeat(60_000)),
  'many.zip': zipSync(
    Object.fromEntries(many(400, (at) => [`a/${at}.xml`, strToU8(tei(`Words of ${at} `.repeat(300)))])),
  ),
  'laughs.xml': `<!DOCTYPE TEI [<!ENTITY l0 "ha">${LAUGHS}]>${tei('&l9;')}`,
  'deep.xml': tei('<hi>'.repeat(DEEP) + '</hi>'.repeat(DEEP)),
  'huge.xml': tei(`<hi rend="${'a'.repeat(10_000_000)}">Words.</hi>`),
};
const NOTES = {
  'annotations.json': JSON.stringify({
    rows: many(4000, (at) => hypothesisRow(`${at}`, at % 2 === 0 ? WORDS : `nothing that is here ${at} `.repeat(30))),
  }),
  'codes.qdc': `<CodeBook xmlns="urn:QDA-XML:codebook:1.0">${codes(1000)}</CodeBook>`,
  'project.qdpx': zipSync({
    'project.qde': strToU8(
      `<Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook>${codes(300)}</CodeBook><Sources>${many(60, source).join('')}</Sources></Project>`,
    ),
  }),
  'deep.qdc': `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${'<Code name="a">'.repeat(DEEP)}`,
  'deep.json': `{"rows":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
  'bomb.qdpx': zipSync({ 'project.qde': new Uint8Array(61_000_000) }),
};

test('the page answers while a file is read, whatever is in it', async ({ page }, info) => {
  test.slow();
  await openRoom(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Open letters…/ }).click();
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  const answer = library.getByRole('status').first();
  for (const [name, content] of Object.entries(LETTERS)) {
    const path = await fileOf(info, name, content);
    await expectAnswering(page, name, async () => {
      await library.locator('#files').setInputFiles(path);
      await expect(answer).toHaveText(/is on this device now|Nothing was opened/, { timeout: 60_000 });
    });
    // The next answer is another one.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: /^Open letters…/ }).click();
    await expect(answer).not.toHaveText(/is on this device now|Nothing was opened/);
  }

  await openKeeping(page);
  const { content: backup } = await hostileBackup(
    'timbuktu-letters',
    ['board'],
    many(6000, (at) => `Words ${at}. `.repeat(20)),
  );
  for (const [name, content] of Object.entries({ 'backup.json': backup, ...NOTES })) {
    const path = await fileOf(info, name, content);
    await expectAnswering(page, name, async () => {
      await chooseFileAt(page, path);
      await expect(fileDialog(page)).toContainText(/can’t be opened|Read as|Backup file, saved/, { timeout: 60_000 });
    });
    await page.keyboard.press('Escape');
  }
});

async function fileOf(info: TestInfo, name: string, content: string | Uint8Array): Promise<string> {
  const path = info.outputPath(name);
  await writeFile(path, content);
  return path;
}

/**
 * The longest time in which the page answered nothing is a part of what the reading takes: on a slow machine both are long. What takes no longer than
 * any click says nothing.
 */
async function expectAnswering(page: Page, name: string, read: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const ticks = { longest: 0, begun: performance.now(), last: performance.now() };
    const timer = setInterval(() => {
      const now = performance.now();
      ticks.longest = Math.max(ticks.longest, now - ticks.last);
      ticks.last = now;
    }, 20);
    Object.assign(window, { ticks, stop: () => clearInterval(timer) });
  });
  await read();
  const { longest, whole } = await page.evaluate(() => {
    const { ticks, stop } = window as unknown as {
      readonly ticks: { readonly longest: number; readonly begun: number; readonly last: number };
      stop(): void;
    };
    stop();
    const now = performance.now();
    return { longest: Math.max(ticks.longest, now - ticks.last), whole: now - ticks.begun };
  });
  expect(longest, `${name}, of ${Math.round(whole)} ms`).toBeLessThan(Math.max(400, whole * 0.6));
}
