import { visibleControls } from '../../visible-controls.ts';
import { valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { plainText } from '../../xml/plain-text.ts';
import { imageOf } from './image-of.ts';
import type { Pen } from './pen.ts';
import { idOf } from './tree-index.ts';

/** How editions write that a hyphen stands at the end of a line, where it is not in the text. */
const HYPHEN = /^(?:[-‐=⸗¬]|#?(?:shy|hyphen(?:ated)?|dash|soft-?hyphen))$/i;

/** What parts a word at the end of a line and is nothing else. */
const ALWAYS_HYPHEN = /[¬\u00ad⸗]/;

/** `lb`: a space, or where a word goes on, nothing. */
export function writeLineBreak(lb: XmlElement, pen: Pen): void {
  const said = valueOf(lb, 'break');
  const inWord = said === 'no' || (said === undefined && (hasHyphen(lb) || ALWAYS_HYPHEN.test(pen.writer.last)));
  if (!inWord) {
    pen.words(' ');
    if (pen.mode === 'letter') pen.point({ type: 'line-end' }, 'line-end');
    return;
  }
  pen.wordBreak(hasHyphen(lb) ? '-' : '');
}

function hasHyphen(lb: XmlElement): boolean {
  return ['rend', 'type', 'rendition'].some((name) => wordsOf(lb, name).some((word) => HYPHEN.test(word)));
}

/** `pb`, and what else begins a page. */
export function writePageBreak(pb: XmlElement, pen: Pen): void {
  if (valueOf(pb, 'break') === 'no') pen.writer.join();
  else pen.words(' ');
  const label = valueOf(pb, 'n')?.replaceAll(/\s+/g, ' ');
  const image = wordsOf(pb, 'facs')
    .map((pointer) => imageOf(pointer, pen.index))
    .find((one) => one !== undefined);
  const said = { ...(label === undefined ? {} : { label }), ...(image === undefined ? {} : { image }) };
  if (pen.mode !== 'letter') return;
  pen.point({ type: 'page', ...said }, 'ahead');
}

/** Columns, gatherings and the like: they part words as lines do. */
export function writeMilestone(milestone: XmlElement, pen: Pen): void {
  if (/^(?:page|folio)$/.test(valueOf(milestone, 'unit') ?? '')) return writePageBreak(milestone, pen);
  if (valueOf(milestone, 'break') === 'no') pen.writer.join();
  else pen.words(' ');
}

/** From here on another hand writes. */
export function writeHandShift(shift: XmlElement, pen: Pen): void {
  if (pen.mode !== 'letter') return;
  const pointer =
    valueOf(shift, 'new') ?? valueOf(shift, 'hand') ?? valueOf(shift, 'scribe') ?? valueOf(shift, 'scribeRef');
  pen.shiftHand(pointer === undefined ? undefined : handNamed(pointer, pen));
}

/** What the edition calls a hand. */
export function handNamed(pointer: string, { index }: Pen): string {
  const hand = index.byId.get(idOf(pointer));
  const name = hand && (valueOf(hand, 'scribe') ?? plainText(hand));
  return name !== undefined && name !== '' && name.length <= 60 ? name : decoded(pointer.replace(/^.*#/, ''));
}

/** A pointer is an address, in which other characters than those of ASCII may be written with percent signs. */
export function decoded(address: string): string {
  try {
    return visibleControls(decodeURIComponent(address));
  } catch {
    return address;
  }
}
