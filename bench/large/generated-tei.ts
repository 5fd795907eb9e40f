import { inventWords } from '../invented-words.ts';
import type { InventedWords } from '../invented-words.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Random } from '../seeded-random.ts';

const FORMS = 30_000;
const WORDS_A_LETTER = 400;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1790, 0, 1);

/** A TEI file by its name. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Letters as an edition of a correspondence has them, a file each: of so many people, each of whom writes to few, over sixty years; with corrected
 * and abbreviated words, deletions, pages and notes. The same numbers give the same letters on every machine.
 */
export function* generatedTei(letters: number, seed = 7): Iterable<GeneratedFile> {
  const random = seededRandom(seed);
  const words = inventWords(FORMS, random);
  const people = Array.from({ length: Math.max(2, Math.min(600, Math.ceil(letters / 12))) }, (_, number) => ({
    ref: `https://example.org/people/${number}`,
    name: `${capital(words.words[200 + number * 3] ?? '')} ${capital(words.words[201 + number * 3] ?? '')}`,
  }));
  for (let number = 0; number < letters; number += 1) {
    // Most letters are written by few.
    const one = Math.floor(people.length * random() ** 3);
    const other = (one + 1 + Math.floor(3 * random() ** 2)) % people.length;
    const [from, to] = random() < 0.5 ? [one, other] : [other, one];
    const day = new Date(FIRST_DAY + Math.floor(((number + random()) / letters) * 60 * 365.25) * DAY).toISOString();
    const file = `letter-${String(number + 1).padStart(5, '0')}`;
    const sender = people[from];
    const addressee = people[to];
    if (!sender || !addressee) continue;
    yield {
      file: `${file}.xml`,
      text: letterFile(file, sender, addressee, day.slice(0, 10), textOf(file, words, random)),
    };
  }
}

interface Person {
  readonly ref: string;
  readonly name: string;
}

function letterFile(id: string, sender: Person, addressee: Person, day: string, body: string): string {
  const who = ({ ref, name }: Person) => `<persName ref="${ref}">${name}</persName>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${id}" xml:lang="en">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${sender.name} to ${addressee.name}, ${day}</title></titleStmt>
      <publicationStmt><publisher>Invented letters</publisher></publicationStmt>
      <sourceDesc><msDesc><msIdentifier><settlement>Nowhere</settlement><repository>Archive</repository><idno>${id}</idno></msIdentifier></msDesc></sourceDesc>
    </fileDesc>
    <profileDesc>
      <correspDesc>
        <correspAction type="sent">${who(sender)}<placeName>Nowhere</placeName><date when="${day}"/></correspAction>
        <correspAction type="received">${who(addressee)}</correspAction>
      </correspDesc>
    </profileDesc>
  </teiHeader>
  <text>
    <body>
${body}
    </body>
  </text>
</TEI>
`;
}

function textOf(id: string, words: InventedWords, random: Random): string {
  const paragraphs: string[] = [];
  let count = 0;
  const length = Math.round(WORDS_A_LETTER * (0.3 + 1.4 * random()));
  while (count < length) {
    const said = Math.min(length - count, 30 + Math.floor(100 * random()));
    paragraphs.push(`      <p xml:id="${id}-p${paragraphs.length + 1}">${sentences(said, words, random)}</p>`);
    count += said;
  }
  return [
    `      <pb n="1"/><opener><salute>${capital(words.draw(random))} ${words.draw(random)},</salute></opener>`,
    ...paragraphs,
    `      <closer><signed>${capital(words.draw(random))}</signed></closer>`,
  ].join('\n');
}

function sentences(length: number, words: InventedWords, random: Random): string {
  let text = '';
  let left = 0;
  for (let count = 0; count < length; count += 1) {
    const word = left === 0 ? capital(words.draw(random)) : words.draw(random);
    if (left === 0) left = 8 + Math.floor(18 * random());
    left -= 1;
    text += marked(word, words, random) + (left === 0 || count === length - 1 ? '. ' : ' ');
  }
  return text.trim();
}

/** A word, now and then with what an editor marks. */
function marked(word: string, words: InventedWords, random: Random): string {
  const chance = random();
  if (chance < 0.006) return `<choice><orig>${word.replace(/i/, 'y')}</orig><reg>${word}</reg></choice>`;
  if (chance < 0.009) return `<choice><abbr>${word.slice(0, 2)}.</abbr><expan>${word}</expan></choice>`;
  if (chance < 0.012) return `<del>${words.draw(random)}</del> ${word}`;
  if (chance < 0.015) return `<hi rend="underline">${word}</hi>`;
  if (chance < 0.017) return `${word}<note>${capital(words.draw(random))} ${words.draw(random)}.</note>`;
  if (chance < 0.018) return `<pb n="${2 + Math.floor(3 * random())}"/>${word}`;
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
