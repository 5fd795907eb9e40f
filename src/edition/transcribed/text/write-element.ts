import type { Statement } from '../../range.ts';
import { languageTag } from '../language-tag.ts';
import { valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Stretch } from '../../xml/text-writer.ts';
import { WRITERS, isKnown } from './element-writers.ts';
import { holdsBlocks, isContainer } from './element-kinds.ts';
import { looksOf } from './looks.ts';
import { isDivision } from './part.ts';
import type { Pen } from './pen.ts';
import { writeBlock, writeContainer } from './write-blocks.ts';
import { writeDivision } from './write-divisions.ts';
import { handNamed } from './write-milestones.ts';
import { notePointedAt, remark } from './write-notes.ts';
import { hasWords } from './words-within.ts';

/** Their `@rend` is about the paper or the page, not about words. */
const NO_LOOKS: ReadonlySet<string> = new Set(
  'del lb pb cb gb milestone note list table row cell figure graphic space gap metamark handShift'.split(' '),
);
const OWN_POINTER: ReadonlySet<string> = new Set(['ref', 'ptr', 'note', 'annotation', 'span', 'app']);

/** Writes an element: what it is, and what any element can say of its words. */
export function writeElement(element: XmlElement, pen: Pen): void {
  if (element.attributes.size === 0) {
    writeByName(element, pen);
    tellAside(pen);
    return;
  }
  const id = valueOf(element, 'xml:id');
  if (id !== undefined) pen.reach(id);
  if (pen.mode !== 'letter') return writeByName(element, pen);
  const at = id !== undefined && pen.index.borders.has(id) ? pen.writer.point() : undefined;
  const stretch = writeWithStatements(element, at !== undefined, pen);
  if (id !== undefined && at) pen.places.set(id, stretch ?? at);
  tellAside(pen);
}

/** Notes among words that are not in the text are on the place where these would be. */
function tellAside(pen: Pen): void {
  if (pen.mode !== 'letter' || pen.aside.length === 0) return;
  for (const note of pen.aside.splice(0)) remark(note, pen);
}

function writeWithStatements(element: XmlElement, isBorder: boolean, pen: Pen): Stretch | undefined {
  const { lang } = pen;
  const statements = statementsOf(element, pen);
  const note = OWN_POINTER.has(element.name) ? undefined : notePointedAt(element, pen);
  if (statements.length === 0 && !note && !isBorder) {
    writeByName(element, pen);
    return undefined;
  }
  const stretch = pen.mark(undefined, () => writeByName(element, pen));
  if (stretch) pen.found.push(...statements.map((statement) => ({ statement, where: { on: stretch } })));
  if (note) remark(note, pen, stretch);
  pen.lang = lang;
  return stretch;
}

function statementsOf(element: XmlElement, pen: Pen): readonly Statement[] {
  const statements: Statement[] = [];
  const lang = isDivision(element) || element.name === 'note' ? undefined : languageOf(element, pen);
  if (lang !== undefined && lang !== pen.lang) {
    statements.push({ type: 'language', lang });
    pen.lang = lang;
  }
  const hand = element.name === 'note' ? undefined : valueOf(element, 'hand');
  if (hand !== undefined) statements.push({ type: 'hand', hand: handNamed(hand, pen) });
  if (!NO_LOOKS.has(element.name)) {
    const looks = looksOf(element, pen.setting.root);
    if (looks.length > 0) statements.push({ type: 'emphasis', looks });
  }
  return statements;
}

/** The language that an element says it is in, where it says it so that it can be understood. */
export function languageOf(element: XmlElement, pen: Pen): string | undefined {
  const said = valueOf(element, 'xml:lang') ?? valueOf(element, 'lang');
  if (said === undefined) return undefined;
  const lang = languageTag(said);
  if (lang === undefined) {
    const remedy = 'Write a tag of BCP 47, such as de or ota-Latn.';
    pen.doubt('unknown-language', element, `“${said}” is not the tag of a language.`, remedy);
  }
  return lang;
}

function writeByName(element: XmlElement, pen: Pen): void {
  if (isDivision(element)) return writeDivision(element, languageOf(element, pen), pen);
  const write = WRITERS[element.name];
  if (write) return write(element, pen);
  if (isContainer(element)) return pen.inRow ? pen.inside(element) : writeContainer(element, pen);
  if (isKnown(element)) return pen.inside(element);
  writeUnknown(element, pen);
}

/** What is not understood shows its words, and is told once in each letter. */
function writeUnknown(element: XmlElement, pen: Pen): void {
  const name = element.name.replace(/^\{.*\}/, '');
  const write = (): void => {
    const around = pen.parent;
    if (holdsBlocks(element) && !pen.inRow) writeContainer(element, pen);
    else if (around && isContainer(around) && hasWords(element)) writeBlock(element, pen);
    else pen.inside(element);
  };
  if (pen.mode !== 'letter') return write();
  const stretch = pen.mark({ type: 'markup', name }, write);
  if (!stretch || pen.unknown.has(element.name)) return;
  pen.unknown.add(element.name);
  const remedy = 'Its words show. Use an element of TEI where one says the same, or leave it.';
  pen.doubt('markup-not-understood', element, `<${name}> is not understood.`, remedy);
}
