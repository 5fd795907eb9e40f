import type { Edition, Letter, Passage } from '../../edition/model.ts';

/** What stands between two passages of a letter. */
const BETWEEN = '\n\n';

/** A passage where it stands in a text, in UTF-16; `end` is exclusive. */
export interface Stretch {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export interface LetterText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A letter as one text: its passages and nothing else, so that whatever is counted in it are the letter's words. */
export function letterText({ passages }: Letter): LetterText {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const passage of passages) {
    const end = start + passage.text.length;
    stretches.push({ passage, start, end });
    start = end + BETWEEN.length;
  }
  return { text: passages.map(({ text }) => text).join(BETWEEN), stretches };
}

/** How `letterDescription` begins, by which it is told from a description that a reader wrote. */
export const LETTER_OF = 'Letter of “';

/** Who wrote to whom and when, and where each passage is quoted: what the letter's text leaves out. */
export function letterDescription(letter: Letter, edition: Edition, address: string): string {
  const [date] = letter.dates;
  const nameOf = ([first]: Letter['senders']) =>
    edition.correspondents.find(({ id }) => id === first?.value)?.name ?? 'unknown';
  return [
    `${LETTER_OF}${edition.title}”.`,
    `From: ${nameOf(letter.senders)}`,
    `To: ${nameOf(letter.addressees)}`,
    ...(date ? [`Date: ${date.asGiven || date.value.edtf}`] : []),
    ...letter.passages.map(({ id, source, place: { page } }, index) => {
      const label = edition.sources.find((one) => one.id === source)?.label ?? source;
      const where = page === undefined ? label : `${label}, p. ${page}`;
      return `${index + 1}. ${where}. ${address}#${encodeURIComponent(id)}`;
    }),
  ].join('\n');
}
