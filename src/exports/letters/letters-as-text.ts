import type {
  Assertion,
  AttestedText,
  CorrespondentAssertion,
  Edition,
  Excerpt,
  LetterDate,
  Place,
} from '../../edition/model.ts';
import { contextOf, permalink } from '../chosen.ts';
import { lost } from '../format.ts';
import type { Content, Format } from '../format.ts';
import { countOf } from './letter-losses.ts';

const NOT_HELD = ['readings', 'names', 'marks', 'themes', 'links', 'surroundings', 'editor-notes', 'register'] as const;

/** The letters as plain text: of each its title, who wrote to whom and when by which source, and its passages with where they are quoted. */
export const lettersAsText: Format = {
  mediaType: 'text/plain',
  ending: 'txt',
  losses: (content) => lost(...NOT_HELD.map((what) => countOf(what, content))),
  *write(content) {
    const { edition, letters, address, made } = content;
    const context = contextOf(content);
    const head = [
      edition.title,
      edition.summary,
      // From a file, or by a command that was not told it, the address may not be known.
      `${/^https?:/.test(address) ? `${address}, ` : ''}${made.toISOString().slice(0, 10)}`,
      'Square brackets in a quotation hold words that its source added; [...] stands where it left some out.',
    ];
    yield { data: `${head.join('\n\n')}\n`, done: 0 };
    for (const [index, letter] of letters.entries()) yield { data: textOf(letter, content), done: index + 1 };
    if (context.length > 0) yield { data: '\n\nContext texts: no part of the exchange\n', done: letters.length };
    for (const text of context) yield { data: textOf(text, content), done: letters.length };
  },
};

function textOf(text: AttestedText, content: Content): string {
  const { edition } = content;
  const head = [
    text.title,
    '='.repeat(Math.min(text.title.length, 80)),
    ...field('From', text.senders, (who) => nameOf(who, edition), edition),
    ...field('To', text.addressees, (who) => nameOf(who, edition), edition),
    ...field('Date', text.dates, dateOf, edition),
    ...field('Length', text.lengths, ({ value }) => value, edition),
  ];
  const passages = text.passages.map((passage) => passageText(passage, content));
  const parts = [head.join('\n'), text.summary, ...(passages.length > 0 ? passages : ['No words of it are quoted.'])];
  return `\n\n${parts.join('\n\n')}\n`;
}

/** What the sources say, each thing once with all who say it; the first is the one the edition shows. */
function field<Value>(
  name: string,
  statements: readonly Assertion<Value>[],
  inWords: (statement: Assertion<Value>) => string,
  edition: Edition,
): readonly string[] {
  const sayings = new Map<string, string[]>();
  for (const statement of statements) {
    const saying = inWords(statement);
    const by = `${labelOf(statement.source, edition)}${doubt(statement.certainty)}`;
    const known = sayings.get(saying) ?? [];
    sayings.set(saying, known.includes(by) ? known : [...known, by]);
  }
  return [...sayings].map(
    ([saying, by], index) => `${index === 0 ? `${name}: ` : '  or: '}${saying} (${by.join('; ')})`,
  );
}

function nameOf({ value, asGiven }: CorrespondentAssertion, { correspondents }: Edition): string {
  const name = correspondents.find(({ id }) => id === value)?.name;
  return name ?? `unknown: “${asGiven}”`;
}

/** As a standard has it, so that two sources’ words for one day are one; open ends in words. */
function dateOf({ value: { edtf } }: Assertion<LetterDate>): string {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return first;
  if (first === '..') return `${last} or before`;
  return last === '..' ? `${first} or after` : `between ${first} and ${last}`;
}

const DOUBTS = { high: '', medium: ', medium certainty', low: ', low certainty', unknown: ', certainty unknown' };

function doubt(certainty: keyof typeof DOUBTS): string {
  return DOUBTS[certainty];
}

const GIVEN = {
  letter: 'As quoted in',
  source: 'Reported, in the words of',
  edition: 'Reported, in the edition’s words, after',
};

function passageText(passage: Excerpt, content: Content): string {
  const { edition } = content;
  const { text, source, place, certainty, wordedBy, id } = passage;
  const belongs = certainty === 'high' ? '' : ` Of this letter with${doubt(certainty).replace(',', '')}.`;
  const where = [labelOf(source, edition), ...placeOf(place)].join(', ');
  return `${text}\n(${GIVEN[wordedBy]} ${where}.${belongs} ${permalink(content, id)})`;
}

function placeOf({ section, page, letterPage }: Place): readonly string[] {
  return [
    ...(section === undefined ? [] : [`“${section}”`]),
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(letterPage === undefined ? [] : [`p. ${letterPage} of the letter`]),
  ];
}

function labelOf(source: string, { sources }: Edition): string {
  return sources.find(({ id }) => id === source)?.label ?? source;
}
