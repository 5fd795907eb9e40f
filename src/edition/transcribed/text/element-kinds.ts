import type { BlockKind } from '../../model.ts';
import { oncePer } from '../../once-per.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { isDivision } from './part.ts';
import { hasWords, isWords } from './words-within.ts';

/** What always stands on lines of its own. */
export const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  ab: 'paragraph',
  u: 'paragraph',
  stage: 'paragraph',
  argument: 'paragraph',
  head: 'heading',
  titlePart: 'heading',
  docTitle: 'heading',
  speaker: 'label',
  l: 'verse',
  item: 'item',
  opener: 'opener',
  closer: 'closer',
  trailer: 'closer',
  postscript: 'postscript',
  epigraph: 'quotation',
};

/** What does so where no words stand beside it. */
export const OFTEN_BLOCKS: Readonly<Record<string, BlockKind>> = {
  salute: 'salutation',
  dateline: 'dateline',
  signed: 'signature',
  byline: 'signature',
  address: 'address',
  label: 'label',
  docDate: 'dateline',
  docAuthor: 'signature',
};

/** What holds such lines and is none itself. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'TEI list lg table sp titlePage docImprint castList listBibl listPerson listPlace listOrg standOff noteGrp listAnnotation spanGrp listApp sourceDoc surfaceGrp surface facsimile'.split(
    ' ',
  ),
);

/** Words in them are said or cited: lines of their own where they hold some, or stand beside such. */
export const QUOTATIONS: ReadonlySet<string> = new Set(['quote', 'q', 'said', 'cit', 'floatingText', 'figure']);

export function isContainer(element: XmlElement): boolean {
  return CONTAINERS.has(element.name) || isDivision(element);
}

/** Whether an element holds lines of its own, directly or in what is not known. */
export const holdsBlocks = oncePer((element: XmlElement): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (isAlwaysBlock(child) || (child.name !== 'note' && holdsBlocks(child))),
  ),
);

export function isAlwaysBlock(element: XmlElement): boolean {
  return (
    BLOCKS[element.name] !== undefined || element.name === 'row' || element.name === 'zone' || isContainer(element)
  );
}

/** Whether words stand directly in an element that holds words, so that its dateline or signature is a part of their line. */
export const isMixed = oncePer(
  (element: XmlElement): boolean =>
    !isContainer(element) &&
    element.children.some(
      (child) =>
        isWords(child) ||
        (typeof child !== 'string' &&
          !isAlwaysBlock(child) &&
          OFTEN_BLOCKS[child.name] === undefined &&
          !QUOTATIONS.has(child.name) &&
          hasWords(child)),
    ),
);
