import { oncePer } from '../../once-per.ts';
import type { Look } from '../../range.ts';
import { elementsBelow, valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { plainText } from '../../xml/plain-text.ts';

/** What editions call each look, in one word of `@rend` or `@rendition` or in CSS; the first that fits holds. */
const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [
    /^(?:u2|uu|dunderline|doppelt-?unterstrichen)$|(?:double|2).*underl|underl.*(?:double|2)|border-bottom:.*double/,
    'double-underlined',
  ],
  [
    /^(?:u|ul|us|onderstreept|souligné?e?|sottolineato)$|underl|underscore|unterstr|text-decoration[^;]*:[^;]*underline/,
    'underlined',
  ],
  [/^(?:s|strike|struck|durchgestrichen)$|line-?through|strike-?(?:through|out)|overstr|crossed-?out/, 'struck'],
  [/^(?:b|bf|fett|gras)$|bold|font-weight:[6-9]00/, 'bold'],
  [/^(?:i|it|ital|kursiv|cursief|italique|italics?|oblique)$|italic|font-style:oblique/, 'italic'],
  [/^(?:g|sperr|spationiert|espacé)$|gesperrt|spaced|letter-?spac|wide/, 'spaced'],
  [/^(?:sc|k|kapitälchen|smcap|smcp)$|small-?_?caps?|smallcapitals/, 'small-capitals'],
  [/^(?:sup|hoch|exposant|hochgestellt|above-?line)$|super/, 'superscript'],
  [/^(?:sub|tief|indice|tiefgestellt)$|subscr|vertical-align:sub/, 'subscript'],
  [/^(?:aq|antiqua|latin|latein|lateinisch|roman-?type|latintype)$|latin|antiqua/, 'latin-script'],
  [/^(?:larger|large|big|groß|x{1,2}-large)$|larger|x?-large|font-size:large/, 'larger'],
  [/^(?:smaller|small|klein|petit)$|smaller|font-size:small/, 'smaller'],
];

/** What calls a look is shorter; in more than that some of the patterns would look at the rest from each sign on. */
const LONGEST_SIGN = 100;

/** What says of a `hi` that it looks as all around it does. */
const ORDINARY = /^(?:normal|none|roman|regular|upright|recte)$/;

/** How an element looks in the letter, in our words; what the edition declares of its renditions counts. */
export function looksOf(element: XmlElement, root: XmlElement): readonly Look[] {
  const found = new Set<Look>();
  for (const sign of signsOf(element, root)) {
    if (sign.length > LONGEST_SIGN) continue;
    const look = LOOKS.find(([pattern]) => pattern.test(sign))?.[1];
    if (look) found.add(look);
  }
  return [...found];
}

export function looksOrdinary(element: XmlElement): boolean {
  const signs = wordsOf(element, 'rend');
  return signs.length > 0 && signs.every((sign) => ORDINARY.test(sign.toLowerCase()));
}

function signsOf(element: XmlElement, root: XmlElement): readonly string[] {
  const style = valueOf(element, 'style');
  const rend = valueOf(element, 'rend');
  const pointers = wordsOf(element, 'rendition');
  if (style === undefined && rend === undefined && pointers.length === 0) return [];
  return [
    ...declarations(rend ?? ''),
    ...declarations(style ?? ''),
    ...pointers.flatMap((pointer) => [
      ...declarations(pointer),
      ...declarations(renditionsOf(root).get(pointer.replace(/^.*#/, '')) ?? ''),
    ]),
  ];
}

/** CSS by its declarations, anything else by its words. */
function declarations(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (/[:;]/.test(lower) && !/^\w+:\w+$/.test(lower.trim()))
    return lower.split(';').map((one) => one.replaceAll(/\s+/g, ''));
  return lower
    .split(/[\s;,]+/)
    .map((word) => word.replace(/^.*[#:]/, ''))
    .filter((word) => word !== '');
}

const renditionsOf = oncePer(
  (root: XmlElement): ReadonlyMap<string, string> =>
    new Map(
      elementsBelow(root, 'rendition').flatMap((rendition) => {
        const id = valueOf(rendition, 'xml:id');
        return id === undefined ? [] : [[id, plainText(rendition)] as const];
      }),
    ),
);
