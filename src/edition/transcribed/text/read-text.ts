import type { Passage, Place } from '../../model.ts';
import type { Range } from '../../range.ts';
import { quotedWords } from '../../quoted-words.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { languageTag } from '../language-tag.ts';
import { rangesIn } from './cut-passages.ts';
import type { Piece } from './cut-passages.ts';
import { withHangingNotes } from './hanging-notes.ts';
import { levelPieces } from './level-passages.ts';
import { pageLabels } from './page-labels.ts';
import { Pen } from './pen.ts';
import type { TextSetting } from './pen.ts';
import { saidElsewhere } from './said-elsewhere.ts';
import { settle } from './settle.ts';
import { suspectCharacters } from './suspect-characters.ts';
import { textOfNote } from './write-notes.ts';
import type { Part } from './part.ts';
import { treeIndexOf } from './tree-index.ts';
import { languageOfWhole } from './whole-language.ts';
import { writeElement } from './write-element.ts';

/**
 * Turns the TEI of a letter into passages, whatever edition it is of; nothing else does. `parts` are what holds its text: a `text`, some `div`,
 * a `sourceDoc`. All words of it are in a passage's text or in what is said of it.
 */
export function readLetterText(parts: readonly XmlElement[], setting: TextSetting): readonly Passage[] {
  const [first] = parts;
  if (!first) return [];
  const lang = languageTag(setting.lang) ?? setting.lang;
  const index = treeIndexOf(setting.root);
  const pen = new Pen(setting, index, 'letter', { element: first, within: undefined, path: [], lang }, writeElement);
  pen.nodes(parts);
  pen.finish();
  const whole = settle(pen, saidElsewhere(pen));
  for (const doubt of [...onlyOnPaper(parts), ...suspectCharacters(whole.text, first)]) setting.report(doubt);
  if (whole.text === '') return withHangingNotes(wordsInstead(parts, pen), parts, pen);
  const { pieces, originals } = levelPieces(whole, index);
  const pages = pageLabels(
    whole.ranges,
    pieces.map(({ start }) => start),
  );
  const shares = rangesIn(pieces, whole.ranges);
  const passages = pieces.map((piece, at) => {
    const text = whole.text.slice(piece.start, piece.end);
    const passage = passageOf(piece, text, shares[at] ?? [], pages[at], setting);
    const original = originals.get(piece);
    return original ? { ...passage, translationOf: idFor(original, setting) } : passage;
  });
  return withHangingNotes(passages, parts, pen);
}

/** A letter of which nothing is to be read, since all of it is struck out: what the paper has. Or what the edition says instead of a text. */
function wordsInstead(parts: readonly XmlElement[], pen: Pen): readonly Passage[] {
  const [first] = parts;
  const onPaper = pen.flat(parts, 'paper');
  for (const note of [...pen.told, ...pen.aside]) pen.later.push(note);
  pen.told.clear();
  if (!first) return [];
  if (onPaper !== '') {
    const remedy = 'If that is so, leave it; else look for a <del> or <surplus> that is closed too late.';
    pen.doubt('nothing-to-read', first, 'All words of the letter are struck out; they are shown as they were.', remedy);
  }
  const notes = onPaper === '' ? [...new Set(pen.later)] : [];
  const text =
    onPaper ||
    notes
      .map((note) => textOfNote(note, pen))
      .filter((note) => note !== '')
      .join('\n');
  for (const note of notes) pen.told.add(note);
  const part: Part = onPaper === '' ? { ...pen.part, role: 'editorial' } : pen.part;
  if (text === '') return [];
  return [passageOf({ part, start: 0, end: text.length, number: 1 }, text, paragraphsIn(text), undefined, pen.setting)];
}

function paragraphsIn(text: string): readonly Range[] {
  return [...text.matchAll(/[^\n]+\n?/g)].map(({ 0: line, index }) => ({
    type: 'block',
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));
}

function idFor({ number }: Piece, { letter }: TextSetting): string {
  return `${letter}.${number}`;
}

function passageOf(
  piece: Piece,
  text: string,
  share: readonly Range[],
  page: string | undefined,
  setting: TextSetting,
): Passage {
  const { part } = piece;
  const { lang, ranges } = languageOfWhole(text, share, part.lang);
  const isLetter = part.role !== 'editorial';
  const speaker = isLetter ? 'letter' : 'reported';
  const place: Place = {
    ...(part.section === undefined ? {} : { section: part.section }),
    ...(part.word === undefined ? {} : { part: part.word }),
    ...(page === undefined ? {} : { page }),
  };
  return {
    id: idFor(piece, setting),
    letter: setting.letter,
    text,
    ranges,
    speaker,
    wordedBy: isLetter ? 'letter' : 'edition',
    words: quotedWords({ speaker, text, ranges }),
    themes: [],
    source: setting.source,
    place,
    certainty: 'high',
    notes: [],
    lang,
  };
}

function onlyOnPaper(parts: readonly XmlElement[]) {
  return parts
    .filter(({ name }) => name === 'sourceDoc' || name === 'facsimile')
    .map(({ where }) => ({
      code: 'text-from-source-doc',
      where,
      message: 'The letter is transcribed only as it lies on the paper; its lines are read as one text.',
      remedy: 'Add a <text> with its paragraphs, if there is one.',
    }));
}
