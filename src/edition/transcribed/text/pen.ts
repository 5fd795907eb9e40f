import type { BlockKind, Statement } from '../../range.ts';
import type { LetterId, SourceId } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import { TextWriter } from '../../xml/text-writer.ts';
import type { OpenStretch, Point, Stretch } from '../../xml/text-writer.ts';
import type { XmlElement, XmlNode } from '../../xml/xml-tree.ts';
import type { Part } from './part.ts';
import type { TreeIndex } from './tree-index.ts';

/** What a letter's text is read for. */
export interface TextSetting {
  readonly letter: LetterId;
  /** BCP 47, where nothing nearer says it. */
  readonly lang: string;
  readonly source: SourceId;
  /** The file, for notes, hands and pictures that stand elsewhere in it. */
  readonly root: XmlElement;
  readonly report: (doubt: Problem) => void;
}

/**
 * What is written: the letter with all that is said of it; or words alone, as they are on the `paper` or as they are `read`, for what
 * stands beside the text.
 */
export type Mode = 'letter' | 'paper' | 'read';

/** Where something is said: of what was written, or of a place in between. */
export type Where = { readonly on: Stretch } | { readonly at: Point; readonly side: Side };

/**
 * On which side of the white space at a place something is: behind what stands before; `behind-word` in a line, at its beginning if nothing
 * stands before; `ahead` of what follows; `written`, by where its own white space was; at the end of a line the white space itself.
 */
export type Side = 'behind' | 'behind-word' | 'ahead' | 'written' | 'line-end';

/** A word that goes on in the next line, with the hyphen that the edition says is there. */
export interface WordBreak {
  readonly at: Point;
  readonly hyphen: string;
}

export interface Found {
  readonly statement: Statement;
  readonly where: Where;
}

/** A piece of the build that a passage can begin with. */
export interface Block {
  readonly part: Part;
  readonly kind: BlockKind;
  readonly start: number;
}

type WriteElement = (element: XmlElement, pen: Pen) => void;

/** Where the writing of a letter stands. What knows elements gets it, writes, and says what it writes is. */
export class Pen {
  readonly writer = new TextWriter();
  readonly found: Found[] = [];
  readonly blocks: Block[] = [];
  readonly wordBreaks: WordBreak[] = [];
  /** Where each id stands that something points at. */
  readonly places = new Map<string, Stretch | Point>();
  /** Notes that were given with the text they are on. */
  readonly told = new Set<XmlElement>();
  /** Notes that stand apart and may be given with the text. */
  readonly later: XmlElement[] = [];
  /** Notes that stood among words which are not in the text. */
  readonly aside: XmlElement[] = [];
  readonly #writeElement: WriteElement;
  /** What the elements are that are being written, the innermost last. */
  parent: XmlElement | undefined;
  part: Part;
  /** The part that the pieces of build before this one went into, where it is not that of what they stand in. */
  lent: Part | undefined;
  lang: string;
  /** Where it is not 0, no passage begins. */
  depth = 0;
  inRow = false;
  inRestored = false;
  /** Where an abbreviation is being written out: whether what the paper has is given as a whole, by a `choice` or by its own letters. */
  expansion: 'own' | 'choice' | undefined;
  /** Where everything up to an anchor is deleted: what is written there. */
  sink: string[] | undefined;
  /** What is said of all up to the element with this id. */
  readonly awaited = new Map<string, (() => void)[]>();
  /** Elements that are not understood and have been told of. */
  readonly unknown = new Set<string>();
  #hand: { readonly hand: string; readonly open: OpenStretch } | undefined;

  readonly setting: TextSetting;
  readonly index: TreeIndex;
  readonly mode: Mode;

  constructor(setting: TextSetting, index: TreeIndex, mode: Mode, part: Part, writeElement: WriteElement) {
    this.setting = setting;
    this.index = index;
    this.mode = mode;
    this.#writeElement = writeElement;
    this.part = part;
    this.lang = part.lang;
  }

  words(text: string): void {
    if (this.sink) this.sink.push(text);
    else this.writer.write(text);
  }

  nodes(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.words(node);
      else this.#writeElement(node, this);
    }
  }

  element(element: XmlElement, parent: XmlElement): void {
    const before = this.parent;
    this.parent = parent;
    this.#writeElement(element, this);
    this.parent = before;
  }

  inside(element: XmlElement, children: readonly XmlNode[] = element.children): void {
    const { parent } = this;
    this.parent = element;
    this.nodes(children);
    this.parent = parent;
  }

  /** Says what is written of it, if anything is. */
  mark(statement: Statement | undefined, write: () => void): Stretch | undefined {
    const open = this.writer.open();
    write();
    const stretch = this.writer.close(open);
    if (statement && stretch) this.found.push({ statement, where: { on: stretch } });
    return stretch;
  }

  /** Says it of what is written, or of the place where nothing is. */
  markOrPoint(statements: readonly Statement[], write: () => void): void {
    const at = this.writer.point();
    const on = this.mark(undefined, write);
    const where: Where = on ? { on } : { at, side: 'written' };
    this.found.push(...statements.map((statement) => ({ statement, where })));
  }

  point(statement: Statement, side: Side): void {
    this.found.push({ statement, where: { at: this.writer.point(), side } });
  }

  line(): void {
    if (this.inRow || this.sink) this.words(' ');
    else this.writer.breakParagraph();
  }

  await(id: string, tell: () => void): void {
    const known = this.awaited.get(id);
    if (known) known.push(tell);
    else this.awaited.set(id, [tell]);
  }

  /** What was to be said up to here is said. */
  reach(id: string): void {
    for (const tell of this.awaited.get(id) ?? []) tell();
    this.awaited.delete(id);
  }

  /** Nothing more is written. */
  finish(): void {
    for (const id of this.awaited.keys()) this.reach(id);
    this.shiftHand(undefined);
  }

  /** The word goes on in the next line. */
  wordBreak(hyphen: string): void {
    this.writer.join();
    this.wordBreaks.push({ at: this.writer.point(), hyphen });
  }

  /** Another hand writes from here on, until the next; undefined where it is not said which. */
  shiftHand(hand: string | undefined): void {
    const on = this.#hand && this.writer.close(this.#hand.open);
    if (this.#hand && on) this.found.push({ statement: { type: 'hand', hand: this.#hand.hand }, where: { on } });
    this.#hand = hand === undefined ? undefined : { hand, open: this.writer.open() };
  }

  /** Lines of their own, of this kind. */
  block(kind: BlockKind, write: () => void): void {
    this.line();
    if (this.inRow || this.sink) write();
    else {
      const open = this.writer.open();
      this.whole(write);
      const on = this.writer.close(open);
      if (on && this.depth === 0) this.blocks.push({ part: this.part, kind, start: on.start });
      if (on) this.found.push({ statement: { type: 'block', kind }, where: { on } });
    }
    this.line();
  }

  /** What no passage may begin within. */
  whole(write: () => void): void {
    this.depth += 1;
    write();
    this.depth -= 1;
  }

  /** The words alone; notes that stand among those of the paper go `aside`. */
  flat(nodes: readonly XmlNode[], mode: Exclude<Mode, 'letter'>): string {
    if (nodes.every((node) => typeof node === 'string')) return wordsOnly(nodes);
    const pen = new Pen(this.setting, this.index, mode, this.part, this.#writeElement);
    pen.inRestored = true;
    pen.nodes(nodes);
    this.setAside(pen.aside);
    return pen.writer.text.normalize('NFC');
  }

  /** One by one: there may be more notes than a call can be given. */
  setAside(notes: readonly XmlElement[]): void {
    for (const note of notes) this.aside.push(note);
  }

  doubt(code: string, element: XmlElement, message: string, remedy: string): void {
    this.setting.report({ code, where: element.where, message, remedy });
  }
}

function wordsOnly(texts: readonly string[]): string {
  const writer = new TextWriter();
  for (const text of texts) writer.write(text);
  return writer.text.normalize('NFC');
}
