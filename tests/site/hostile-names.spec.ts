import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { nameWith } from '../hostile/hostile-names.ts';
import { chooseFile, fileDialog, hypothesisRow, takeIn } from './opened-files.ts';
import { goTo, openRoom } from './room.ts';

const [A = '', B = '', C = '', D = '', E = ''] = ['\u202e', '\u2067', '\u2069', '\u200f', '\u0085'].map(nameWith);
const WORDS = 'The barge came in at noon under a red sail.';
const letter = (at: number, from: string, to: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="l${at}">
<teiHeader><fileDesc><titleStmt><title>${A}</title></titleStmt><publicationStmt><publisher>${B}</publisher></publicationStmt><sourceDesc><p>${C}</p></sourceDesc></fileDesc>
<profileDesc><correspDesc><correspAction type="sent"><persName>${from}</persName><placeName>${D}</placeName><date when="1901-03-0${at}"/></correspAction>
<correspAction type="received"><orgName>${to}</orgName></correspAction></correspDesc></profileDesc></teiHeader>
<text><body><pb n="${B}"/><div><p>${at === 1 ? WORDS : 'It went.'} <gap reason="${C}"/></p></div></body></text></TEI>`;
const LETTERS = [
  { name: `${A}.xml`, text: letter(1, A, B) },
  { name: 'b.xml', text: letter(2, B, A) },
  { name: `c${C}.xml`, text: `<TEI></${A}>` },
  { name: 'edition.json', text: JSON.stringify({ id: 'named', title: E, parties: [{ name: D, members: [A] }] }) },
];
const rows = [hypothesisRow('a', WORDS, { tags: [A, B, C, D, E], user: A, text: 'Mine.' })];

test('names are read in the order in which they are written, whatever marks are in them', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: /^Open letters…/ }).click();
  const library = page.getByRole('dialog', { name: 'Letters on this device' });
  const files = LETTERS.map(({ name, text }) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(text) }));
  await library.locator('#files').setInputFiles(files);
  await library.getByRole('button', { name: /was read/ }).click();
  await expect(library.locator('.report')).toContainText('[U+2069]');
  await expectShown(page, 'the library', 2);

  await openRoom(page, '?edition=named');
  await expectShown(page, 'columns', 8);
  await expectShownOn(page, [
    ['?page=letters', 5],
    ['?page=timeline', 3],
    ['?page=sources', 8],
    ['?transcription=diplomatic', 8],
  ]);

  await goTo(page, '?page=notes&edition=named#?part=keeping');
  await chooseFile(page, `${A}.json`, JSON.stringify({ rows }));
  await fileDialog(page).locator('details').first().locator('summary').click();
  await expectShown(page, 'the dialog', 6);
  await takeIn(page, 'gpj');
  await chooseFile(page, `${A}.json`, JSON.stringify({ rows }));
  await fileDialog(page).getByRole('button', { name: 'Open as a layer of its own' }).click();
  await expect(page.locator('notice-bar')).toContainText('stands beside the letters as a layer');
  await expectShown(page, 'the layer', 1);
  await expectShownOn(page, [
    ['?page=notes', 5],
    ['?page=notes#?part=codebook', 5],
    ['?align=date', 8],
  ]);
});

async function expectShownOn(page: Page, pages: readonly (readonly [address: string, least: number])[]): Promise<void> {
  for (const [address, least] of pages) {
    await goTo(page, `${address}&edition=named`);
    await expectShown(page, address, least);
  }
}

async function expectShown(page: Page, where: string, least: number): Promise<void> {
  const look = (): Promise<{ readonly names: number; readonly faults: readonly string[] }> =>
    page.evaluate(lookAtNames);
  await expect.poll(async () => (await look()).names, { message: where }).toBeGreaterThanOrEqual(least);
  expect((await look()).faults, where).toEqual([]);
}

/** Runs in the page: how many of the names stand there, and which are not read as they are written. */
function lookAtNames(): { readonly names: number; readonly faults: readonly string[] } {
  const OBEYED = /Ada[^[a-z]+gpj/;
  const faults: string[] = OBEYED.test(document.title) ? ['the title of the page'] : [];
  let names = 0;
  const visit = (root: ParentNode & Node): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (OBEYED.test(data)) faults.push(`${parentElement?.localName}: ${JSON.stringify(data)}`);
      for (const { index } of data.matchAll(/gpj/g)) {
        names += 1;
        const [g, p, j] = [0, 1, 2].map((at) => {
          const range = document.createRange();
          range.setStart(texts.currentNode, index + at);
          range.setEnd(texts.currentNode, index + at + 1);
          return range.getBoundingClientRect();
        });
        if (!g || !p || !j || g.top !== j.top || g.width === 0) continue;
        if (g.left > p.left || p.left > j.left) faults.push(`turned: ${JSON.stringify(data)}`);
      }
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const values = [...element.attributes].map(({ value }) => value);
      if (element instanceof HTMLInputElement) values.push(element.value);
      for (const value of values) if (OBEYED.test(value)) faults.push(`${element.localName}: ${JSON.stringify(value)}`);
    }
  };
  visit(document.body);
  return { names, faults };
}
