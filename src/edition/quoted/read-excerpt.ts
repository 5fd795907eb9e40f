import { readCertainty, readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { Excerpt } from '../model.ts';
import { readPassageText } from './passage-text.ts';
import { quotedWords } from '../quoted-words.ts';
import { readLang } from './read-lang.ts';
import { readNotes } from './read-notes.ts';
import { readSource } from './read-source.ts';
import { readPlace } from './read-statements.ts';
import { elementAt, valueOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const SPEAKERS: Readonly<Record<string, Excerpt['speaker']>> = { quoted: 'letter', reported: 'reported' };

/**
 * What a `cit` quotes or reports. Undefined where it has no id of its own, no words, no source or no known type; each is
 * reported, and where it should be `themed`, a lack of themes.
 */
export function readExcerpt(
  cit: XmlElement,
  inheritedLang: string,
  themed: boolean,
  context: Context,
): Excerpt | undefined {
  const id = valueOf(cit, 'xml:id');
  const quote = elementAt(cit, 'quote');
  const speaker = readWord(cit, 'type', SPEAKERS, context);
  const themes = followAll(cit, 'ana', ['theme'], context).map((theme) => theme.id);
  const notes = readNotes(cit, context);
  const certainty = readCertainty(cit, context);
  if (themed) reportMissingTheme(cit, context);
  if (id === undefined) reportPart(cit, 'no id', 'Add xml:id="…".', context);
  if (!quote) {
    reportPart(cit, 'no quotation', 'Add <quote source="edition.xml#…">…</quote>.', context);
    return undefined;
  }
  const source = readSource(quote, context);
  if (id === undefined || source === undefined || speaker === undefined || context.ids.repeated.has(cit))
    return undefined;
  const { text, ranges } = readPassageText(quote, source, context);
  if (text === '') {
    reportPart(quote, 'no words', 'Write the quotation into <quote>, or delete the <cit>.', context);
    return undefined;
  }
  const lang = readLang(quote, context) ?? readLang(cit, context) ?? inheritedLang;
  const verbatim = valueOf(cit, 'subtype') === 'verbatim';
  const wordedBy = speaker === 'letter' ? 'letter' : verbatim ? 'source' : 'edition';
  const words = quotedWords({ speaker, text, ranges });
  const place = readPlace(cit);
  return { id, text, ranges, speaker, wordedBy, words, themes, source, place, certainty, notes, lang };
}

function reportMissingTheme(cit: XmlElement, { report }: Context): void {
  if (wordsOf(cit, 'ana').length > 0) return;
  report({
    code: 'passage-without-theme',
    where: cit.where,
    message: `The passage “${valueOf(cit, 'xml:id') ?? ''}” has no theme.`,
    remedy: 'Add ana="edition.xml#…" with the id of a theme, the main one first.',
  });
}

function reportPart(element: XmlElement, what: string, remedy: string, { report }: Context): void {
  report({ code: 'missing-part', where: element.where, message: `The passage has ${what} and is left out.`, remedy });
}
