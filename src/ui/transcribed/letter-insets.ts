import type { Excerpt } from '../../edition/model.ts';
import { remarksOn, writtenInstead } from '../../edition/transcribed-ranges.ts';
import type { PlacedRemark, RangeOf } from '../../edition/transcribed-ranges.ts';
import type { TEXTS } from '../../views/view-state.ts';
import type { ProseElement } from '../prose/prose-node.ts';
import type { Inset } from '../prose/prose.ts';
import {
  markupWords,
  pageWords,
  pictureSign,
  pictureWords,
  remarkSignWords,
  writtenWords,
} from '../wording/transcribed-words.ts';
import { inDigits } from '../wording/numbers.ts';
import { linkOut } from './link-out.ts';

/** The ids of the sign of a note on words and of the note below, so that each leads to the other. */
export function remarkIds(passage: string, number: number): { readonly sign: string; readonly note: string } {
  return { sign: `${passage}-sign-${number}`, note: `${passage}-remark-${number}` };
}

/**
 * What stands between the words: signs of notes, what was struck out or has no place in the reading text, where a page begins, links to pictures. At
 * one place what belongs to the words before comes first, and what begins there last.
 */
export function letterInsets(passage: Excerpt, text: (typeof TEXTS)[number]): readonly Inset[] {
  const { ranges } = passage;
  const empty = ranges.filter(({ start, end }) => start === end);
  const insets: readonly (readonly Inset[])[] = [
    remarksOn(passage).map((placed) => ({ at: placed.at, node: sign(passage.id, placed) })),
    ranges.flatMap((range) =>
      range.type === 'figure' && range.image ? { at: range.end, node: picture(range.image) } : [],
    ),
    (text === 'diplomatic' ? writtenInstead(passage) : ranges)
      .filter((range) => range.type === 'written' && range.start === range.end)
      .map((range) => ({ at: range.start, node: gone(range as RangeOf<'written'>, text) })),
    empty.flatMap((range) => (range.type === 'markup' ? { at: range.start, node: emptyMarkup(range) } : [])),
    empty.flatMap((range) => (range.type === 'page' ? { at: range.start, node: page(range) } : [])),
  ];
  return insets.flat().toSorted((a, b) => a.at - b.at);
}

function element(tag: ProseElement['tag'], attributes: ProseElement['attributes']): ProseElement {
  return { tag, attributes, children: [] };
}

function sign(passage: string, { number, remark }: PlacedRemark): ProseElement {
  const { sign: id, note } = remarkIds(passage, number);
  return element('a', {
    class: 'remark-sign',
    id,
    href: `#${note}`,
    role: 'doc-noteref',
    'data-remark': inDigits(number),
    'data-by': remark.by,
    'aria-label': remarkSignWords(number, remark.by),
  });
}

/** Of what the reading text has nothing of, a small trace; as it is written, the words. */
function gone(written: RangeOf<'written'>, text: (typeof TEXTS)[number]): ProseElement {
  const { how } = written;
  if (text === 'reading')
    return element('span', {
      class: 'gone',
      'data-how': how,
      title: writtenWords(written),
      'data-trace': writtenWords(written),
    });
  const words: ProseElement = { tag: how === 'deletion' ? 'del' : 'span', attributes: {}, children: [written.text] };
  return { tag: 'span', attributes: { class: 'on-paper', 'data-how': how }, children: [], shown: [words] };
}

function page({ label, image }: RangeOf<'page'>): ProseElement {
  const words = pageWords(label);
  const href = image === undefined ? undefined : linkOut(image);
  if (!href) return element('span', { class: 'page-begins', 'data-label': words });
  const name = pictureWords(label);
  return element('a', { class: 'page-begins', 'data-label': words, title: name, 'aria-label': name, ...href });
}

function picture(image: string): ProseElement {
  const name = pictureWords();
  const href = linkOut(image);
  return href
    ? element('a', { class: 'picture', 'data-label': pictureSign(), title: name, 'aria-label': name, ...href })
    : element('span', { class: 'picture', 'data-label': pictureSign(), title: image });
}

function emptyMarkup({ name }: RangeOf<'markup'>): ProseElement {
  return element('span', { class: 'markup', 'data-name': name, title: markupWords(name).begins });
}
