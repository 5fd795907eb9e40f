import type { Statement } from '../../range.ts';
import { elementsIn, valueOf, wordsIn } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Pen } from './pen.ts';
import { readingOf, writeInBrackets } from './write-apparatus.ts';
import { isWords } from './words-within.ts';

type Written = Extract<Statement, { readonly type: 'written' }>;

/** What the paper has, by the element that holds it. */
const ON_PAPER: Readonly<Record<string, Written['how']>> = { sic: 'slip', orig: 'original', abbr: 'abbreviation' };
/** What the edition reads instead, the first before the others. */
const READ = ['corr', 'reg', 'expan'];

/** Writes one of the alternatives and keeps the others: in the letter as what the paper has, or how else it could be read. */
export function writeChoice(choice: XmlElement, pen: Pen): void {
  const alternatives = elementsIn(choice);
  const kinds = new Map(alternatives.map((one) => [one, kindOf(one)]));
  const onPaper = alternatives.filter((one) => ON_PAPER[kinds.get(one) ?? ''] !== undefined);
  const read = READ.flatMap((kind) => alternatives.filter((one) => kinds.get(one) === kind));
  const others = alternatives.filter((one) => !onPaper.includes(one) && !read.includes(one));
  const order = pen.mode === 'paper' ? [...onPaper, ...read, ...others] : [...read, ...others, ...onPaper];
  const [chosen, ...rest] = order;
  // Words that stand in it without an element are in no alternative, and stay.
  for (const child of choice.children) if (isWords(child)) pen.words(child);
  if (!chosen) return;
  const write = (): void => {
    const { expansion } = pen;
    pen.expansion = onPaper.length > 0 ? 'choice' : expansion;
    pen.element(chosen, choice);
    pen.expansion = expansion;
  };
  if (pen.mode !== 'letter') {
    write();
    return writeInBrackets(rest, pen);
  }
  const [first, ...more] = rest.filter((one) => onPaper.includes(one));
  const readings = [...more, ...rest.filter((one) => !onPaper.includes(one))].map(
    (element) => ({ ...readingOf({ element }, pen), onPaper: true }) as const,
  );
  const how = ON_PAPER[kinds.get(first ?? chosen) ?? ''] ?? 'original';
  pen.whole(() =>
    pen.markOrPoint(
      [
        ...(first ? [{ type: 'written', how, text: pen.flat(first.children, 'paper') } as const] : []),
        ...(readings.length > 0 ? [{ type: 'reading', readings } as const] : []),
      ],
      write,
    ),
  );
}

function kindOf(alternative: XmlElement): string {
  const type = valueOf(alternative, 'type') ?? '';
  return alternative.name === 'seg' && (ON_PAPER[type] !== undefined || READ.includes(type)) ? type : alternative.name;
}

/** In what attribute of an element TEI P4 gives the other side of it. */
const OTHER_SIDE: Readonly<Record<string, string>> = {
  abbr: 'expan',
  expan: 'abbr',
  sic: 'corr',
  corr: 'sic',
  orig: 'reg',
  reg: 'orig',
};

/** One side of a choice: with the other where an attribute holds it, as in TEI P4, else alone. */
export function writeSide(element: XmlElement, pen: Pen): void {
  const other = OTHER_SIDE[element.name] ?? '';
  const words = pen.parent?.name === 'choice' ? undefined : wordsIn(element, other);
  if (words === undefined) return element.name === 'expan' ? writeExpansion(element, pen) : writeAlone(element, pen);
  const attributes: XmlElement['attributes'] = new Map();
  // What its other attributes say is said of the whole.
  const sides = [
    { ...element, attributes },
    { ...element, name: other, attributes, children: [words] },
  ];
  writeChoice({ ...element, name: 'choice', attributes, children: sides }, pen);
}

/** A correction or the like whose other side is not given. */
function writeAlone(element: XmlElement, pen: Pen): void {
  const statement: Statement | undefined =
    element.name === 'sic'
      ? { type: 'slip' }
      : element.name === 'corr'
        ? { type: 'supplied', reason: 'correction' }
        : undefined;
  pen.mark(pen.parent?.name === 'choice' ? undefined : statement, () => pen.inside(element));
}

/** An abbreviation written out, with the letters that the edition adds in `ex`. */
function writeExpansion(expansion: XmlElement, pen: Pen): void {
  const without = pen.expansion || pen.mode !== 'letter' ? [] : elementsIn(expansion, 'ex', 'am');
  if (without.length === 0) return pen.inside(expansion);
  const onPaper = expansion.children.filter((child) => typeof child === 'string' || child.name !== 'ex');
  const statement = { type: 'written', how: 'abbreviation', text: pen.flat(onPaper, 'paper') } as const;
  pen.expansion = 'own';
  pen.markOrPoint([statement], () => pen.inside(expansion));
  pen.expansion = undefined;
}

export function writeAdded(ex: XmlElement, pen: Pen): void {
  const statement = pen.expansion ? undefined : ({ type: 'written', how: 'abbreviation', text: '' } as const);
  pen.mark(statement, () => pen.inside(ex));
}

export function writeMarker(am: XmlElement, pen: Pen): void {
  if (pen.mode !== 'letter') pen.inside(am);
  else if (pen.expansion !== 'own') writeNotRead('abbreviation', am, pen);
}

/** Deleted by the writer, unless that was taken back. */
export function writeDeletion(element: XmlElement, pen: Pen): void {
  if (pen.inRestored) pen.inside(element);
  else writeNotRead('deletion', element, pen);
}

export function writeSurplus(element: XmlElement, pen: Pen): void {
  if (pen.mode === 'letter') writeNotRead('superfluous', element, pen);
  else pen.inside(element);
}

export function writeRestored(element: XmlElement, pen: Pen): void {
  const { inRestored } = pen;
  pen.inRestored = true;
  pen.inside(element);
  pen.inRestored = inRestored;
}

/** Words that only the paper has. */
function writeNotRead(how: Written['how'], element: XmlElement, pen: Pen): void {
  const text = pen.flat(element.children, 'paper');
  if (text !== '') pen.point({ type: 'written', how, text }, 'written');
}

export function writeAddition(add: XmlElement, pen: Pen): void {
  const where = valueOf(add, 'place')?.replace(/^#/, '');
  pen.mark(where === undefined ? { type: 'addition' } : { type: 'addition', where }, () => pen.inside(add));
}

export function writeSupplied(element: XmlElement, pen: Pen): void {
  pen.mark({ type: 'supplied', ...reasonOf(element) }, () => pen.inside(element));
}

export function writeUnclear(element: XmlElement, pen: Pen): void {
  pen.mark({ type: 'unclear', ...reasonOf(element) }, () => pen.inside(element));
}

/** Words that can be read though the paper is damaged. */
export function writeDamage(element: XmlElement, pen: Pen): void {
  pen.mark(damaged(element), () => pen.inside(element));
}

export function damaged(element: XmlElement): Statement {
  return { type: 'unclear', reason: valueOf(element, 'agent') ?? valueOf(element, 'type') ?? 'damage' };
}

export function reasonOf(element: XmlElement): { readonly reason?: string } {
  const reason = valueOf(element, 'reason') ?? valueOf(element, 'agent');
  return reason === undefined ? {} : { reason: reason.replace(/^#/, '') };
}

/** What is missing: a sign for it, in the text. */
export function writeGap(gap: XmlElement, pen: Pen): void {
  const described = pen.flat(gap.children, 'read');
  if (pen.mode !== 'letter' || pen.sink) return pen.words(described === '' ? '[…]' : `[… ${described}]`);
  const reason = [...Object.values(reasonOf(gap)), ...(described === '' ? [] : [described])].join(': ');
  const extent = extentOf(gap);
  const said = { ...(reason === '' ? {} : { reason }), ...(extent === undefined ? {} : { extent }) };
  pen.mark({ type: 'lost', ...said }, () => pen.words('[…]'));
}

function extentOf(gap: XmlElement): string | undefined {
  const extent = valueOf(gap, 'extent');
  const [least, most] = [valueOf(gap, 'atLeast'), valueOf(gap, 'atMost')];
  const between = least === undefined || most === undefined ? (least ?? most) : `${least}–${most}`;
  const quantity = valueOf(gap, 'quantity') ?? between;
  const unit = valueOf(gap, 'unit');
  if (quantity === undefined) return extent ?? unit;
  return unit === undefined ? quantity : `${quantity} ${unit}`;
}

/** A word about a space that the writer left is the edition's; the space stays a space. */
export function writeSpace(space: XmlElement, pen: Pen): void {
  pen.words(' ');
  pen.setAside(elementsIn(space, 'desc'));
  pen.inside(
    space,
    space.children.filter((child) => typeof child === 'string' || child.name !== 'desc'),
  );
}
