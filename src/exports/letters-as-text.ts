import type { Edition, Letter, Passage } from '../edition/model.ts';
import { lost } from './format.ts';
import type { Content, Format, Piece } from './format.ts';

/** The letters as plain text: of each its title, who wrote to whom and when, and its passages with where they are quoted. */
export const lettersAsText: Format = {
  mediaType: 'text/plain',
  ending: 'txt',
  losses: ({ edition, letters }) =>
    lost(
      { what: 'other-dates', count: letters.filter(({ dates }) => dates.length > 1).length },
      { what: 'readings', count: countRanges(letters, 'reading') },
      { what: 'names', count: countRanges(letters, 'name') },
      { what: 'links', count: edition.exchanges.flatMap(({ links }) => links).length },
      { what: 'editor-notes', count: letters.flatMap(({ passages }) => passages).flatMap(({ notes }) => notes).length },
    ),
  *write(content) {
    const { edition, letters } = content;
    yield { data: `${edition.title}\n${content.address}\n`, done: 0 };
    yield* letters.map((letter, index): Piece => ({ data: `\n\n${textOf(letter, content)}\n`, done: index + 1 }));
  },
};

function textOf(letter: Letter, { edition, address }: Content): string {
  const [date] = letter.dates;
  const head = [
    letter.title,
    `From: ${namesOf(letter.senders, edition)}`,
    `To: ${namesOf(letter.addressees, edition)}`,
    ...(date ? [`Date: ${date.asGiven || date.value.edtf}`] : []),
  ];
  return [head.join('\n'), ...letter.passages.map((passage) => passageText(passage, edition, address))].join('\n\n');
}

function passageText({ text, source, place, id }: Passage, { sources }: Edition, address: string): string {
  const label = sources.find((one) => one.id === source)?.label ?? source;
  const where = place.page === undefined ? label : `${label}, p. ${place.page}`;
  return `${text}\n[${where}. ${address}#${encodeURIComponent(id)}]`;
}

function namesOf(said: Letter['senders'], { correspondents }: Edition): string {
  const [first] = said;
  return correspondents.find(({ id }) => id === first?.value)?.name ?? 'unknown';
}

function countRanges(letters: readonly Letter[], type: 'reading' | 'name'): number {
  return letters
    .flatMap(({ passages }) => passages)
    .flatMap(({ ranges }) => ranges.filter((range) => range.type === type)).length;
}
