import { elementsIn, valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Statement } from '../../range.ts';
import { isContainer } from './element-kinds.ts';
import type { Pen } from './pen.ts';
import type { Stretch } from '../../xml/text-writer.ts';
import { idOf } from './tree-index.ts';
import { handNamed } from './write-milestones.ts';

type Remark = Extract<Statement, { readonly type: 'remark' }>;

/** Where on the paper a writer puts notes; editors put theirs at the foot or the end. */
const ON_PAPER = /margin|left|right|above|below|top|bottom|overleaf|opposite|inline|interlinear|^m[lr]?$/;
const BY_AUTHOR = /auth(?:or|orial)|writer|sender|original|author'?s|postscript|autor|verfasser|auteur/i;
const AUTHORS_HAND =
  /^(?:the )?(?:(?:letter['’]?s )?(?:author|writer|sender)(?:['’]s)?(?: hand)?|autor|auteur|verfasser(?:in)?|absender(?:in)?)\.?$/i;
const BY_EDITOR = /edit|comment|gloss|bibl|explan|critic|apparat|hrsg|annot|source/i;

/** A note, where it stands; or elsewhere, where it points or is pointed at. */
export function writeNote(note: XmlElement, pen: Pen): void {
  if (pen.mode === 'read') return writeInBrackets(note, pen);
  if (pen.mode === 'paper') {
    pen.aside.push(note);
    return;
  }
  if (pen.index.pointing.has(note) || pen.index.apart.has(note)) {
    pen.later.push(note);
    return;
  }
  remark(note, pen);
}

/** A note within a note. */
function writeInBrackets(note: XmlElement, pen: Pen): void {
  const text = pen.flat(note.children, 'read');
  if (text !== '') pen.words(` [${text}] `);
}

/** Gives a note on a stretch, or at the place that the writing has come to. Between pieces of the build it belongs to the piece before. */
export function remark(note: XmlElement, pen: Pen, on?: Stretch): void {
  pen.told.add(note);
  const statement = remarkOf(note, pen);
  if (!statement) return;
  if (on) {
    pen.found.push({ statement, where: { on } });
    return;
  }
  const behind = pen.parent !== undefined && isContainer(pen.parent);
  pen.point(statement, behind ? 'behind' : 'behind-word');
}

export function remarkOf(note: XmlElement, pen: Pen): Remark | undefined {
  const text = textOfNote(note, pen);
  if (text === '') return undefined;
  const hand = valueOf(note, 'hand');
  const name = hand === undefined ? undefined : handNamed(hand, pen);
  const by = writerOf(note, name);
  // In the model a note is the editor's or the writer's: one in a third hand tells whose.
  return { type: 'remark', text: by === 'editor' && name !== undefined ? `${name}: ${text}` : text, by };
}

/** A note may only point at the one that has the words. */
export function textOfNote(note: XmlElement, pen: Pen): string {
  const text = pen.flat(note.children, 'read');
  if (text !== '') return text;
  const other = notePointedAt(note, pen);
  return other && other !== note ? pen.flat(other.children, 'read') : '';
}

function writerOf(note: XmlElement, hand: string | undefined): 'editor' | 'author' {
  const said = ['type', 'subtype', 'resp', 'rend'].map((name) => valueOf(note, name) ?? '').join(' ');
  // A hand may be anybody's: it is the writer's only where it is called so.
  if (BY_AUTHOR.test(said) || AUTHORS_HAND.test(hand ?? '')) return 'author';
  if (hand !== undefined) return 'editor';
  if (BY_EDITOR.test(said) || note.attributes.has('resp')) return 'editor';
  return ON_PAPER.test(valueOf(note, 'place') ?? '') ? 'author' : 'editor';
}

const POINTERS = ['target', 'corresp', 'sameAs'];
const NOTES: ReadonlySet<string> = new Set(['note', 'annotation']);

/** The note of this file that an element points at. */
export function notePointedAt(element: XmlElement, { index }: Pen): XmlElement | undefined {
  if (!POINTERS.some((name) => element.attributes.has(name))) return undefined;
  const pointers = POINTERS.flatMap((name) => wordsOf(element, name));
  const found = pointers.map((pointer) => index.byId.get(idOf(pointer)));
  return found.find((one) => one !== undefined && NOTES.has(one.name));
}

/** The sign of a note: a number or a letter, or an asterisk. */
const SIGN = /^[[(]?(?:\d{1,4}|\p{L}|[*†‡§]+)[\])]?[.:]?$/u;

/** `ref` and `ptr`: to a note, which is given here, or to anything else. */
export function writePointer(pointer: XmlElement, pen: Pen): void {
  const note = notePointedAt(pointer, pen);
  if (note && pen.mode === 'letter') {
    const sign = pen.flat(pointer.children, 'read');
    if (sign === '' || SIGN.test(sign)) return remark(note, pen);
    return remark(
      note,
      pen,
      pen.mark(undefined, () => pen.inside(pointer)),
    );
  }
  const url = valueOf(pointer, 'target');
  pen.mark(url === undefined ? undefined : { type: 'link', url }, () => pen.inside(pointer));
  if (pointer.name !== 'ptr' || pen.mode !== 'letter' || url === undefined || elementsIn(pointer).length > 0) return;
  if (/^https?:/.test(url)) pen.point({ type: 'remark', text: url, by: 'editor' }, 'behind-word');
  else if (url.startsWith('#') && !pen.index.byId.has(idOf(url))) {
    pen.doubt(
      'note-missing',
      pointer,
      'A pointer in the text leads to nothing in this file.',
      'Give what it points at that xml:id, or delete the pointer.',
    );
  }
}
