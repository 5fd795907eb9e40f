import type { AttestedText, Excerpt, Place } from '../../edition/model.ts';
import { isTranslated } from '../../edition/translated.ts';
import { contextOf, permalink } from '../chosen.ts';
import { languageName } from '../citations/citation-words.ts';
import { lost } from '../format.ts';
import type { Content, Format } from '../format.ts';
import { contextLeftOut, countOf } from './letter-losses.ts';
import { sourceList } from './plain-sources.ts';
import { correspondentLines, labelOf, plainDate, statedLines } from './plain-statements.ts';

const NOT_HELD = ['readings', 'names', 'marks', 'paper', 'build', 'whereabouts', 'themes', 'links', 'surroundings', 'editor-notes', 'register'] as const;

/** The letters as plain text: of each its title, who wrote to whom and when by which source, and its passages with where they are quoted. */
export const lettersAsText: Format = {
  mediaType: 'text/plain',
  ending: 'txt',
  losses: (content) => lost(...NOT_HELD.map((what) => countOf(what, content)), contextLeftOut(content)),
  *write(content) {
    const { edition, letters, address, made } = content;
    const context = contextOf(content);
    const head = [
      edition.title,
      edition.summary,
      // From a file, or by a command that was not told it, the address may not be known.
      [
        ...(/^https?:/.test(address) ? [address] : []),
        ...(edition.version === undefined ? [] : [`version ${edition.version}`]),
        made.toISOString().slice(0, 10),
      ].join(', '),
      'Square brackets in a quotation hold words that its source added; [...] stands where it left some out. “also” stands before what a source says besides what stands above, “or” before what others say otherwise.',
    ];
    yield { data: `${head.join('\n\n')}\n`, done: 0 };
    for (const [index, letter] of letters.entries()) yield { data: textOf(letter, content), done: index + 1 };
    if (context.length > 0) yield { data: '\n\nContext texts: no part of the exchange\n', done: letters.length };
    for (const text of context) yield { data: textOf(text, content), done: letters.length };
    const sources = sourceList(edition, [...letters, ...context]);
    yield { data: `\n\nSources\n=======\n\n${sources}`, done: letters.length };
  },
};

function textOf(text: AttestedText, content: Content): string {
  const { edition } = content;
  const head = [
    text.title,
    '='.repeat(Math.min(text.title.length, 80)),
    ...correspondentLines('From', text.senders, edition),
    ...correspondentLines('To', text.addressees, edition),
    ...statedLines('Date', text.dates, plainDate, edition),
    ...statedLines('Length, as the source words it', text.lengths, ({ asGiven }) => `“${asGiven}”`, edition),
  ];
  const passages = text.passages.map((passage) => passageText(passage, text, content));
  const parts = [head.join('\n'), text.summary, ...(passages.length > 0 ? passages : ['No words of it are quoted.'])];
  return `\n\n${parts.join('\n\n')}\n`;
}

/** How sure it is that a passage belongs to its letter; nothing where there is no doubt. */
function belongingWords({ certainty }: Excerpt, whole: AttestedText): string {
  const text = 'kind' in whole ? 'text' : 'letter';
  if (certainty === 'high') return '';
  if (certainty === 'unknown') return ` How certain it is that it belongs to this ${text} is not known.`;
  return ` That it belongs to this ${text} is of ${certainty} certainty.`;
}

const GIVEN = {
  letter: 'As quoted in',
  source: 'Reported, in the words of',
  edition: 'Reported, in the edition’s words, after',
};

function passageText(passage: Excerpt, whole: AttestedText, content: Content): string {
  const { edition } = content;
  const { text, source, place, wordedBy, id, lang } = passage;
  const where = [
    labelOf(source, edition),
    ...placeOf(place),
    ...(isTranslated(whole, passage) ? [`in ${languageName(lang)} translation`] : []),
  ].join(', ');
  return `${text}\n(${GIVEN[wordedBy]} ${where}.${belongingWords(passage, whole)} ${permalink(content, id)})`;
}

function placeOf({ section, part, page, letterPage }: Place): readonly string[] {
  return [
    ...(section === undefined ? [] : [`“${section}”`]),
    ...(part === undefined ? [] : [part]),
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(letterPage === undefined ? [] : [`p. ${letterPage} of the letter`]),
  ];
}
