import type { Excerpt, TranscribedRange } from '../../../edition/model.ts';
import { oncePer } from '../../../edition/once-per.ts';
import { element, words } from '../../xml-text.ts';
import type { Pointing } from './pointing.ts';

type Stretch = Exclude<TranscribedRange, { readonly type: 'block' }>;

interface TranscribedMark {
  readonly range: Stretch;
  readonly start: number;
  readonly end: number;
}

/** Stretches at whose end a line ends: the hyphen that the paper has there stands with the end of the line. */
const lineEndsIn = oncePer(
  ({ ranges }: Excerpt): ReadonlySet<string> =>
    new Set(ranges.flatMap(({ type, start, end }) => (type === 'line-end' ? [`${start}-${end}`] : []))),
);
const hyphensIn = oncePer(
  (passage: Excerpt): ReadonlyMap<string, string> =>
    new Map(
      passage.ranges.flatMap((range) => {
        const letter = passage.text.slice(range.start, range.end);
        const place = `${range.start}-${range.end}`;
        const isHyphen = range.type === 'written' && range.text.startsWith(letter) && lineEndsIn(passage).has(place);
        return isHyphen ? [[place, range.text.slice(letter.length)] as const] : [];
      }),
    ),
);

/** What only letters have that are transcribed whole, in the elements that TEI has for it. */
export function transcribedMarkup(
  { range, start, end }: TranscribedMark,
  content: string,
  passage: Excerpt,
  { newId }: Pointing,
): string {
  switch (range.type) {
    case 'written':
      return hyphensIn(passage).has(`${start}-${end}`) ? content : writtenMarkup(range, content);
    case 'line-end':
      if (passage.text.slice(start, end) === ' ') return element('lb', {});
      return content + words(hyphensIn(passage).get(`${start}-${end}`) ?? '') + element('lb', { break: 'no' });
    case 'page': {
      const isInWord = /\S/.test(passage.text[start - 1] ?? ' ') && /\S/.test(passage.text[start] ?? ' ');
      return element('pb', { n: range.label, facs: range.image && uri(range.image), break: isInWord ? 'no' : undefined });
    }
    case 'addition':
      return element('add', { place: range.where }, content);
    case 'supplied':
      return element('supplied', { reason: range.reason }, content);
    case 'unclear':
      return element('unclear', { reason: range.reason }, content);
    case 'lost':
      return element('gap', { reason: range.reason, extent: range.extent });
    case 'hand':
      return element('seg', { hand: `#${encodeURIComponent(range.hand)}` }, content);
    case 'link':
      return element('ref', { target: uri(range.url) }, content);
    case 'figure': {
      const graphic = range.image === undefined ? '' : element('graphic', { url: uri(range.image) });
      const description = passage.text.slice(start + 1, end - 1);
      return element('figure', {}, graphic + (description === '' ? '' : element('figDesc', {}, words(description))));
    }
    case 'remark': {
      const paragraphs = range.text.split('\n').map(words);
      const text = paragraphs.length === 1 ? paragraphs.join('') : paragraphs.map((one) => element('p', {}, one)).join('');
      const type = range.by === 'author' ? 'authorial' : 'editorial';
      if (start === end) return element('note', { type }, text);
      const id = newId(`${passage.id}-n-${start}`);
      return element('seg', { 'xml:id': id }, content) + element('note', { type, target: `#${id}` }, text);
    }
    case 'markup':
      return element('seg', { type: range.name }, content);
  }
}

/** An address with what no address can have in percent signs. */
function uri(address: string): string {
  return address.replaceAll(/[\s[\]{}<>"\\^`|]/g, encodeURIComponent);
}

const ELEMENTS = {
  original: ['orig', 'reg'],
  abbreviation: ['abbr', 'expan'],
  slip: ['sic', 'corr'],
} as const;

function writtenMarkup({ how, text }: Extract<Stretch, { readonly type: 'written' }>, content: string): string {
  if (how === 'deletion' || how === 'superfluous') {
    const [, before = '', inside = '', after = ''] = /^(\s?)([^]*?)(\s?)$/.exec(text) ?? [];
    return before + element(how === 'deletion' ? 'del' : 'surplus', {}, words(inside)) + after + content;
  }
  const [onPaper, read] = ELEMENTS[how];
  return element('choice', {}, element(onPaper, {}, words(text)) + element(read, {}, content));
}
