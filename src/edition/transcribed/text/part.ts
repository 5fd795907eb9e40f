import type { BlockKind } from '../../model.ts';
import { oncePer } from '../../once-per.ts';
import { elementsIn, valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

/** A part of a letter that its editor divides from the others. */
export interface Part {
  readonly element: XmlElement;
  /** What it is a part of, as far as that is read. */
  readonly within: XmlElement | undefined;
  /** The divisions that it stands in, the outermost first, and itself. */
  readonly path: readonly XmlElement[];
  readonly lang: string;
  /** `editorial`: about the letter, and no part of it. */
  readonly role?: 'translation' | 'editorial';
  /** The edition's word for it, where that says something: “envelope”. */
  readonly word?: string;
  readonly section?: string;
}

const DIVISION = /^(?:div[0-7]?|group|text|front|body|back)$/;

export function isDivision({ name }: XmlElement): boolean {
  return DIVISION.test(name);
}

/** What editions call the pieces of a letter's build, in `@type` of `div` and `ab`. */
const BUILD: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(?:salut|salut(?:e|ation|atio|e-opening)|greeting|anrede|aanhef)$/, 'salutation'],
  [/^(?:date|datum|dateline|datation|datatio|date-?place|place-?date)$/, 'dateline'],
  [/^(?:signature|signed|subscriptio|unterschrift|ondertekening)$/, 'signature'],
  [/^(?:opener|opening)$/, 'opener'],
  [/^(?:closer|closing|valediction|schluss)$/, 'closer'],
  [/^(?:title|head|heading|rubric)$/, 'heading'],
];

/** What an `ab` can say that it is, in our words too: this project's own TEI says it so. */
const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'postscript',
  'address',
  'label',
  'item',
  'verse',
  'quotation',
  'caption',
]);

export function kindOfBlock(ab: XmlElement): BlockKind | undefined {
  const type = typeOf(ab);
  return buildOf(ab) ?? (KINDS.has(type) ? (type as BlockKind) : undefined);
}

/** Words that say only that it is the letter. */
const PLAIN =
  /^(?:editorial|letter|letters|brief|lettre|main|body|text|content|section|chapter|part|page|div|p|paragraph)$/;

const TRANSLATION = /transl|traduc|traduz|übersetz|uebersetz|vertal|översätt|oversæt|перевод/i;
const EDITORIAL =
  /^(?:preface|foreword|introduction|einleitung|inleiding|regest|regesten?|abstract|summary|synopsis|zusammenfassung|comment(?:ary)?|kommentar|bibliography|apparatus|editorial.*|notes?|endnotes|footnotes)$/i;

function typeOf(element: XmlElement): string {
  return (valueOf(element, 'type') ?? '').toLowerCase();
}

export function buildOf(element: XmlElement): BlockKind | undefined {
  const type = typeOf(element);
  return BUILD.find(([pattern]) => pattern.test(type))?.[1];
}

export function roleOf(element: XmlElement): Part['role'] {
  if (TRANSLATION.test(`${valueOf(element, 'type') ?? ''} ${valueOf(element, 'subtype') ?? ''}`)) return 'translation';
  return EDITORIAL.test(valueOf(element, 'type') ?? '') ? 'editorial' : undefined;
}

/** The edition's word, as words: “writing session” for `writingSession`. */
export function wordFor(element: XmlElement): string | undefined {
  const type = valueOf(element, 'type');
  if (type === undefined || PLAIN.test(type.toLowerCase())) return undefined;
  const words = type
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_#]+/g, ' ')
    .trim();
  return words === words.toUpperCase() ? words : words.toLowerCase();
}

/** How many divisions inside are more than a piece of the letter's build. */
const ownDivisions = oncePer(
  (parent: XmlElement) => elementsIn(parent).filter((child) => isDivision(child) && !buildOf(child)).length,
);

/** Whether a division is only a piece of the build of what it stands in, such as the salutation and the main text. */
export function belongsTo(parent: XmlElement, division: XmlElement): boolean {
  if (roleOf(division)) return false;
  if (buildOf(division)) return true;
  return PLAIN.test(typeOf(division)) && ownDivisions(parent) === 1;
}
