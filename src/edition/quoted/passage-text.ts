import { readCertainty } from './closed-list.ts';
import { compose } from '../xml/compose.ts';
import { followAll, followOne } from './context.ts';
import type { Context } from './context.ts';
import type { IdKind } from './id-index.ts';
import type { Range, Reading, SourceId } from '../model.ts';
import type { Statement } from '../range.ts';
import { plainText } from '../xml/plain-text.ts';
import { readLang } from './read-lang.ts';
import { readSource } from './read-source.ts';
import { TextWriter } from '../xml/text-writer.ts';
import type { Stretch } from '../xml/text-writer.ts';
import { elementAt, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The one text of record of a passage, with what is said of its stretches: by start, the longer first. */
export interface PassageText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

const NO_PLACES: readonly IdKind[] = ['correspondent', 'party', 'event', 'letter'];

/** What each element of a name can lead to. */
const NAMED_BY = {
  persName: NO_PLACES,
  orgName: NO_PLACES,
  placeName: ['place'],
  rs: [...NO_PLACES, 'place'],
} as const satisfies Readonly<Record<string, readonly IdKind[]>>;

interface Task {
  readonly writer: TextWriter;
  readonly found: { readonly statement: Statement; readonly stretch: Stretch }[];
  /** Who gives the quotation, and so what stands in its brackets, unless they say otherwise. */
  readonly source: SourceId;
  readonly context: Context;
}

/**
 * Turns a TEI `quote` into characters; nothing else does. Glosses and omissions become text in the source's brackets;
 * an element that is not known leaves its words. Text is NFC.
 */
export function readPassageText(quote: XmlElement, source: SourceId, context: Context): PassageText {
  const task: Task = { writer: new TextWriter(), found: [], source, context };
  writeChildren(quote, task);
  const { text, move } = compose(task.writer.text);
  const ranges = task.found.map(({ statement, stretch }): Range => ({ ...statement, ...move(stretch) }));
  return { text, ranges: ranges.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

function writeChildren(element: XmlElement, task: Task): void {
  for (const child of element.children) {
    if (typeof child === 'string') task.writer.write(child);
    else writeElement(child, task);
  }
}

function writeElement(element: XmlElement, task: Task): void {
  const { writer, context } = task;
  const write = (): void => writeChildren(element, task);
  switch (element.name) {
    case 'p':
      writer.breakParagraph();
      write();
      return writer.breakParagraph();
    case 'lb':
    case 'pb':
      return writer.write(valueOf(element, 'break') === 'no' ? '' : ' ');
    case 'gap':
      return writeMarked({ type: 'omission', source: whoBrackets(element, task) }, task, () => writer.write('[...]'));
    case 'note':
      return writeGloss(element, task);
    case 'app':
      return writeReading(element, task);
    case 'hi':
    case 'emph':
      return writeMarked({ type: 'emphasis' }, task, write);
    case 'sic':
      return writeMarked({ type: 'slip' }, task, write);
    case 'foreign': {
      const lang = readLang(element, context);
      return writeMarked(lang === undefined ? undefined : { type: 'language', lang }, task, write);
    }
    case 'seg': {
      const themes = followAll(element, 'ana', ['theme'], context).map(({ id }) => id);
      return writeMarked(themes.length === 0 ? undefined : { type: 'phrase', themes }, task, write);
    }
    case 'persName':
    case 'orgName':
    case 'placeName':
    case 'rs': {
      const named = followOne(element, 'ref', NAMED_BY[element.name], context);
      return writeMarked(named && { type: 'name', ref: named.id }, task, write);
    }
    default:
      return write();
  }
}

function writeMarked(statement: Statement | undefined, { writer, found }: Task, write: () => void): void {
  const open = writer.open();
  write();
  const stretch = writer.close(open);
  if (statement && stretch) found.push({ statement, stretch });
}

function whoBrackets(element: XmlElement, { source, context }: Task): SourceId {
  return followOne(element, 'resp', ['source'], context)?.id ?? source;
}

function writeGloss(note: XmlElement, task: Task): void {
  if (valueOf(note, 'type') !== 'gloss') {
    task.context.report({
      code: 'note-in-quotation',
      where: note.where,
      message: 'Inside a quotation a note must be a gloss, that is, words that the source adds in brackets.',
      remedy: 'Write type="gloss"; or, if the note is the edition’s own, move it behind </bibl>.',
    });
    return;
  }
  writeMarked({ type: 'gloss', source: whoBrackets(note, task) }, task, () => {
    task.writer.openBracket();
    writeChildren(note, task);
    task.writer.closeBracket();
  });
}

function writeReading(app: XmlElement, task: Task): void {
  const lemma = elementAt(app, 'lem');
  const readings = readReadings(app, task.context);
  const open = task.writer.open();
  if (lemma) writeChildren(lemma, task);
  const stretch = task.writer.close(open);
  if (stretch && readings.length > 0) task.found.push({ statement: { type: 'reading', readings }, stretch });
  if (stretch) return;
  task.context.report({
    code: 'reading-without-lemma',
    where: app.where,
    message: 'Here is another source’s wording, but no words of the quotation that it stands for.',
    remedy: 'Put the words of the quotation in <lem>.',
  });
}

/** A note belongs to the reading that it stands directly behind. */
function readReadings(app: XmlElement, context: Context): readonly Reading[] {
  const parts = elementsIn(app);
  return parts.flatMap((part, index): Reading[] => {
    if (part.name !== 'rdg') return [];
    const source = readSource(part, context);
    if (source === undefined) return [];
    const note = parts[index + 1]?.name === 'note' ? parts[index + 1] : undefined;
    const reading = { text: plainText(part), source, certainty: readCertainty(part, context) };
    return [note ? { ...reading, note: plainText(note) } : reading];
  });
}
