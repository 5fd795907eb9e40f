import type { Page } from 'playwright';
import type { StoredRecords } from './journal.ts';

/** How long the cards may take to be drawn, in ms. */
const PATIENCE = 10_000;

/** What the page with the letters shows otherwise than it is stored; each as a sentence. */
export async function screenProblems(page: Page, { notes }: StoredRecords): Promise<readonly string[]> {
  const present = (notes as readonly ScreenedNote[]).filter(({ deleted }) => deleted === undefined);
  const texts = new Map(present.map(({ id, body }) => [id, body[0].value]));
  const until = Date.now() + PATIENCE;
  for (;;) {
    const problems = await differences(page, texts);
    if (problems.length === 0 || Date.now() > until) return problems;
    await page.waitForTimeout(100);
  }
}

interface ScreenedNote {
  readonly id: string;
  readonly body: readonly [{ readonly value: string }];
  readonly deleted?: string;
}

/** Of the notes beside the letters those near what is read have a card. */
async function differences(page: Page, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { count, failure, damaged } = await page.locator('note-margin').evaluate((margin) => {
    const { notes, failure: failed, damaged: some } = margin as HTMLElementTagNameMap['note-margin'];
    return { count: notes.length, failure: failed, damaged: some };
  });
  const cards = await page.locator('note-card').evaluateAll((all) =>
    all.map((card) => {
      const writing = card.shadowRoot?.querySelector('note-writing')?.shadowRoot;
      const read = writing?.querySelector('note-text')?.shadowRoot?.textContent;
      return {
        id: (card as HTMLElementTagNameMap['note-card']).placed?.note.id ?? '',
        text: writing?.querySelector('textarea')?.value ?? read ?? '',
      };
    }),
  );
  return [
    ...(count === texts.size ? [] : [`${count} notes are shown, and ${texts.size} are stored`]),
    ...(failure === undefined ? [] : [`The page says: ${failure}`]),
    ...(damaged ? ['The page speaks of damage'] : []),
    ...cards
      .filter(({ id, text }) => bare(text) !== bare(texts.get(id)))
      .map(({ id, text }) => `${id} is on the screen as “${text}”`),
  ];
}

/** Markdown makes paragraphs and lines of white space. */
function bare(text = ''): string {
  return text.replaceAll(/\s/g, '');
}
