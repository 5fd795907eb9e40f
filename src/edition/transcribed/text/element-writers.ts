import { valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { BLOCKS, OFTEN_BLOCKS } from './element-kinds.ts';
import { looksOf, looksOrdinary } from './looks.ts';
import type { Pen } from './pen.ts';
import { isWords } from './words-within.ts';
import { writeApparatus, writeApparatusElsewhere } from './write-apparatus.ts';
import { writeAddressLine, writeBlock, writeQuotation, writeRow } from './write-blocks.ts';
import * as corrections from './write-corrections.ts';
import { writeFigure, writeGraphic } from './write-figures.ts';
import { writeHandShift, writeLineBreak, writeMilestone, writePageBreak } from './write-milestones.ts';
import { writeNote, writePointer } from './write-notes.ts';
import { writeLine, writeSurface, writeZone } from './write-source-doc.ts';
import { writeSpanTo } from './write-spans.ts';
import { writeToken } from './write-tokens.ts';

type Write = (element: XmlElement, pen: Pen) => void;

const name: Write = (element, pen) => {
  const ref = valueOf(element, 'ref') ?? valueOf(element, 'key');
  pen.mark(ref === undefined ? undefined : { type: 'name', ref }, () => pen.inside(element));
};
/** What should be empty and is not: what is in it is read behind it. */
const empty =
  (write: Write): Write =>
  (element, pen) => {
    write(element, pen);
    pen.inside(element);
  };
/** Words that the paper has apart from the letter: catchwords, page numbers. */
const apart: Write = (fw, pen) => {
  if (/letterhead|heading|stamp/i.test(valueOf(fw, 'type') ?? '') || pen.mode !== 'letter') pen.inside(fw);
  else corrections.writeSurplus(fw, pen);
};
const metamark: Write = (element, pen) => {
  const where = valueOf(element, 'place');
  pen.mark(where === undefined ? undefined : { type: 'addition', where }, () => pen.inside(element));
};
const emphasized: Write = (element, pen) => {
  const plain = looksOf(element, pen.setting.root).length > 0 || looksOrdinary(element);
  pen.mark(plain ? undefined : { type: 'emphasis' }, () => pen.inside(element));
};

/** What is known of each element. Those that are not here and not among the plain ones are not understood. */
export const WRITERS: Readonly<Record<string, Write>> = {
  choice: corrections.writeChoice,
  // White space between what was deleted and what was put there is nobody's.
  subst: (element, pen) =>
    pen.inside(
      element,
      element.children.filter((child) => typeof child !== 'string' || isWords(child)),
    ),
  sic: corrections.writeSide,
  corr: corrections.writeSide,
  orig: corrections.writeSide,
  reg: corrections.writeSide,
  abbr: corrections.writeSide,
  expan: corrections.writeSide,
  ex: corrections.writeAdded,
  am: corrections.writeMarker,
  del: corrections.writeDeletion,
  surplus: corrections.writeSurplus,
  restore: corrections.writeRestored,
  add: corrections.writeAddition,
  metamark,
  supplied: corrections.writeSupplied,
  unclear: corrections.writeUnclear,
  damage: corrections.writeDamage,
  gap: corrections.writeGap,
  space: corrections.writeSpace,
  delSpan: empty(writeSpanTo),
  addSpan: empty(writeSpanTo),
  damageSpan: empty(writeSpanTo),
  app: (element, pen) => {
    if (pen.mode !== 'letter' || !pen.index.pointing.has(element)) writeApparatus(element, pen);
    else writeApparatusElsewhere(element, pen);
  },
  span: (element, pen) => {
    if (pen.mode !== 'letter' || !pen.index.pointing.has(element)) pen.inside(element);
    else pen.later.push(element);
  },
  note: writeNote,
  annotation: writeNote,
  ptr: writePointer,
  ref: writePointer,
  lb: empty(writeLineBreak),
  pb: empty(writePageBreak),
  cb: empty(writeMilestone),
  gb: empty(writeMilestone),
  milestone: empty(writeMilestone),
  handShift: empty(writeHandShift),
  fw: apart,
  persName: name,
  orgName: name,
  placeName: name,
  geogName: name,
  name,
  rs: name,
  settlement: name,
  country: name,
  region: name,
  district: name,
  objectName: name,
  eventName: name,
  hi: emphasized,
  emph: emphasized,
  row: writeRow,
  addrLine: writeAddressLine,
  quote: writeQuotation,
  q: writeQuotation,
  said: writeQuotation,
  cit: writeQuotation,
  floatingText: writeQuotation,
  figure: writeFigure,
  graphic: writeGraphic,
  media: writeGraphic,
  w: writeToken,
  pc: writeToken,
  surface: writeSurface,
  zone: writeZone,
  line: writeLine,
  ...Object.fromEntries([...Object.keys(BLOCKS), ...Object.keys(OFTEN_BLOCKS)].map((block) => [block, writeBlock])),
};

/** Elements whose words are read on in the line, and of which nothing is said. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'c g m cl phr s seg num measure measureGrp unit date time term gloss mentioned soCalled title bibl biblStruct author editor publisher pubPlace biblScope ident code gi att val email idno ' +
    'forename surname addName genName nameLink roleName persPronouns street postCode postBox bloc geogFeat offset distance foreign distinct lem rdg wit ' +
    'mod retrace undo redo secl listChange cell formula notatedMusic stamp catchwords signatures heraldry desc figDesc anchor alt imprint respStmt resp edition extent series monogr analytic ' +
    'width height depth dim dimensions locus material watermark objectType origDate origPlace institution repository collection msIdentifier interp interpGrp index docEdition imprimatur caesura rhyme ' +
    'lacunaStart lacunaEnd witStart witEnd certainty precision respons link linkGrp join joinGrp timeline when eg egXML affiliation trait state event listEvent listRelation relation ellipsis transpose listTranspose meeting'
  ).split(/\s+/),
);

export function isKnown({ name: known }: XmlElement): boolean {
  return WRITERS[known] !== undefined || PLAIN.has(known);
}
