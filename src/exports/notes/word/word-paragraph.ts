import { BookmarkEnd, BookmarkStart, BuilderElement, ConcreteHyperlink, Paragraph, Tab, TextRun } from 'docx';
import type { IParagraphOptions, ParagraphChild, XmlComponent } from 'docx';
import { textDirection } from '../../../edition/text-direction.ts';
import { directionRuns } from './direction-runs.ts';
import type { Direction } from './direction-runs.ts';
import { joined } from './styled-words.ts';
import type { StyledWords } from './styled-words.ts';
import type { WordLinks } from './word-links.ts';
import { isRightToLeft, STYLE } from './word-styles.ts';

/** What words stand in. */
export interface Wording {
  readonly links: WordLinks;
  /** The tag of their language, where they say it. */
  readonly language?: string | undefined;
}

/** A name by which a paragraph can be led to, and its number in the document. */
export interface Anchor {
  readonly name: string;
  readonly number: number;
}

type Setting = Omit<IParagraphOptions, 'children' | 'text'> & { readonly anchor?: Anchor | undefined };

/** A paragraph, which runs as most of its letters do. */
export function paragraphOf(
  words: readonly StyledWords[],
  wording: Wording,
  { anchor, ...options }: Setting = {},
): Paragraph {
  const direction = textDirection(words.map(({ text }) => text).join(''));
  const children = joined(words).flatMap((each) => childrenOf(each, wording, direction));
  return new Paragraph({
    ...options,
    ...(direction === 'rtl' && { bidirectional: true }),
    children: anchor ? anchored(children, anchor) : children,
  });
}

/** The library's own bookmarks count through all documents that a page makes. What they consist of has no place in its type of what a paragraph can have. */
function anchored(children: readonly ParagraphChild[], { name, number }: Anchor): readonly ParagraphChild[] {
  const [start, end] = [new BookmarkStart(name, number), new BookmarkEnd(number)] as readonly unknown[];
  return [start as ParagraphChild, ...children, end as ParagraphChild];
}

/** A paragraph of plain words, whose lines stay lines. */
export function plainParagraph(text: string, wording: Wording, setting?: Setting): Paragraph {
  return paragraphOf([{ text }], wording, setting);
}

/** Words that lead to a place of the document. */
export function innerLink(text: string, { name }: Anchor, wording: Wording): ConcreteHyperlink {
  return new ConcreteHyperlink(runsOf({ text }, wording, 'ltr', STYLE.link), '', name);
}

function childrenOf(words: StyledWords, wording: Wording, direction: Direction): readonly ParagraphChild[] {
  const link = words.href === undefined ? undefined : wording.links.idOf(words.href);
  if (link === undefined) return runsOf(words, wording, direction);
  return [new ConcreteHyperlink(runsOf(words, wording, direction, STYLE.link), link)];
}

/** Runs of one direction each, in which line breaks and tabs are what they are in Word. */
export function runsOf(words: StyledWords, { language }: Wording, direction: Direction, style?: string): TextRun[] {
  const { bold, italics, strike, code, text } = words;
  const look = {
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(strike && { strike }),
    ...(code ? { style: STYLE.inlineCode, noProof: true } : style !== undefined && { style }),
  };
  return directionRuns(text, direction).map(
    (run) => new TextRun({ ...look, ...scriptOf(run.direction, language), children: signsOf(run.text) }),
  );
}

/** Line breaks and tabs are elements of their own. */
function signsOf(text: string): readonly (string | XmlComponent)[] {
  return text.split(/(\r\n|\r|\n|\t)/).flatMap((part, index): readonly (string | XmlComponent)[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return [part === '\t' ? new Tab() : new BuilderElement({ name: 'w:br' })];
  });
}

/** The language of a run, where it can be that of its script, and is no nonsense. */
function scriptOf(direction: Direction, language: string | undefined) {
  const isRight = direction === 'rtl';
  const fits = language !== undefined && LANGUAGE.test(language) && isRightToLeft(language) === isRight;
  return {
    ...(isRight && { rightToLeft: true }),
    ...(fits && { language: isRight ? { bidirectional: language } : { value: language } }),
  };
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i;
