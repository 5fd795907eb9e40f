import type { Compiled } from '../src/edition/compiled.ts';
import type { Correspondent, Range } from '../src/edition/model.ts';
import { editionOf } from './edition-of-texts.ts';
import type { DraftPassage } from './edition-of-texts.ts';
import { inventWords } from './invented-words.ts';
import type { InventedWords } from './invented-words.ts';
import { pick, seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

const FORMS = 50_000;
const WORDS_A_LETTER = 400;
const SOURCE = 'gazette';

/** How often things come, from 0 to 1: of words, names, words of two parts; of passages, glosses, remarks, reported speech. */
const OFTEN = { name: 0.008, divided: 0.006, gloss: 0.2, remark: 0.15, reported: 0.1, marked: 0.5 };

/** The people, by the names that letters call them. The first two write to each other. */
const NAMES = [
  ['person', 'Ismail Haddad', 'Abu Ismail al-Haddad', 'Ismaïl Haddâd', 'brother Ismail'],
  ['person', 'Clara Wennberg', 'Klara Vennberg', 'Mrs Wennberg'],
  ['body', 'Harbour Council', 'Council of the Harbour', 'the Councillors'],
  ['body', 'Pilots’ Guild', 'Guild of Pilots'],
  ['person', 'Khalil ibn Yusuf', 'Khaleel', 'Abu Yusuf'],
  ['person', 'Bruno Aldebert', 'Aldebert', 'Captain Aldebert'],
] as const;

/**
 * An edition of so many letters, each of 400 words or a few more in one to three passages, with names, glosses, remarks and reported
 * speech. The same numbers give the same edition on every machine.
 */
export function generatedCorrespondence(letters: number, seed: number): Compiled {
  const random = seededRandom(seed);
  const words = inventWords(FORMS, random);
  const drafts = Array.from({ length: letters }, () => {
    const passages = 1 + Math.floor(random() * 3);
    return Array.from({ length: passages }, () => draftPassage(WORDS_A_LETTER / passages, words, random));
  });
  const correspondents = NAMES.map(([type, name, ...variants], place): Correspondent => ({
    id: `c-${place}`,
    type,
    name,
    description: 'One of those who write or are written of.',
    variants: variants.map((text) => ({ text, sources: [SOURCE] })),
    notes: [],
  }));
  return editionOf(`${letters.toLocaleString('en')} generated letters`, drafts, correspondents);
}

function draftPassage(length: number, words: InventedWords, random: Random): DraftPassage {
  const ranges: Range[] = [];
  let text = '';
  let count = 0;
  let left = 0;
  const glossAt = random() < OFTEN.gloss ? Math.floor(length / 2) : -1;
  while (count < length) {
    if (left === 0) text += text === '' ? '' : random() < 0.2 ? '.\n' : '. ';
    else text += random() < 0.08 ? ', ' : ' ';
    const begins = left === 0;
    if (begins) left = 8 + Math.floor(random() * 18);
    const start = text.length;
    const { said, ref } = draw(words, random);
    text += begins ? said.charAt(0).toUpperCase() + said.slice(1) : said;
    if (ref !== undefined && random() < OFTEN.marked) ranges.push({ type: 'name', start, end: text.length, ref });
    const before = count;
    count += said.split(/[\s-]/).length;
    left -= 1;
    if (before <= glossAt && glossAt < count) {
      const gloss = ` [${sentence(5, words, random)}]`;
      ranges.push({ type: 'gloss', start: text.length + 1, end: text.length + gloss.length, source: SOURCE });
      text += gloss;
    }
  }
  return {
    text: `${text}.`,
    ranges,
    remarks: random() < OFTEN.remark ? [`${sentence(14, words, random)}.`] : [],
    speaker: random() < OFTEN.reported ? 'reported' : 'letter',
  };
}

/** A word as it stands in a letter, or a name with the id of who is meant. */
function draw(words: InventedWords, random: Random): { readonly said: string; readonly ref?: string } {
  const chance = random();
  if (chance < OFTEN.name) {
    const place = Math.floor(random() * NAMES.length);
    const [, ...names] = NAMES[place] ?? NAMES[0];
    return { said: pick(names, random), ref: `c-${place}` };
  }
  const said = words.draw(random);
  return { said: chance < OFTEN.name + OFTEN.divided ? `${said}-${words.draw(random)}` : said };
}

function sentence(length: number, words: InventedWords, random: Random): string {
  return Array.from({ length }, () => words.draw(random)).join(' ');
}
