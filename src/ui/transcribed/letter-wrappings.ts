import type { Excerpt } from '../../edition/model.ts';
import type { Range } from '../../edition/range.ts';
import type { RangeOf } from '../../edition/transcribed-ranges.ts';
import { writtenInstead } from '../../edition/transcribed-ranges.ts';
import type { TEXTS } from '../../views/view-state.ts';
import type { ProseElement, ProseNode } from '../prose/prose-node.ts';
import type { Wrapping } from '../prose/prose.ts';
import { inSequence } from '../wording/punctuation.ts';
import {
  additionWords,
  handWords,
  lostWords,
  markupWords,
  suppliedWords,
  unclearWords,
  writtenWords,
} from '../wording/transcribed-words.ts';
import { linkOut } from './link-out.ts';

/** What lies over the words of a letter, each kind with its look. */
export function letterWrappings(passage: Excerpt, text: (typeof TEXTS)[number]): readonly Wrapping[] {
  const seen = passage.ranges.filter(({ start, end }) => start < end);
  const replaced = text === 'diplomatic' ? writtenInstead(passage).filter(({ start, end }) => start < end) : [];
  return [...seen.flatMap((range) => wrapping(range, text) ?? []), ...replaced.map(asWritten)];
}

function wrapping(range: Range, text: (typeof TEXTS)[number]): Wrapping | undefined {
  const around = attributesOf(range, text);
  if (!around) return undefined;
  const { tag = 'span', ...attributes } = around;
  return {
    type: 'wrapping',
    start: range.start,
    end: range.end,
    wrap: (inner, run) => {
      const edges = [...(run.start === range.start ? ['first'] : []), ...(run.end === range.end ? ['last'] : [])];
      return [
        {
          tag: tag as ProseElement['tag'],
          attributes: { ...attributes, ...(edges.length > 0 && { 'data-edge': edges.join(' ') }) },
          children: inner,
        },
      ];
    },
  };
}

function attributesOf(range: Range, text: (typeof TEXTS)[number]): Readonly<Record<string, string>> | undefined {
  switch (range.type) {
    case 'written':
      return text === 'reading' ? { class: 'mended', 'data-how': range.how, title: writtenWords(range) } : undefined;
    case 'addition':
      return text === 'reading' ? undefined : addition(range);
    case 'supplied':
      return { class: 'supplied', title: inSequence([suppliedWords(), range.reason ?? '']) };
    case 'unclear':
      return { class: 'unclear', title: inSequence([unclearWords(), range.reason ?? '']) };
    case 'lost':
      return { class: 'lost', title: lostWords(range), ...(range.extent && { 'data-extent': range.extent }) };
    case 'line-end':
      return text === 'reading' ? undefined : { class: 'line-end' };
    case 'hand':
      return { class: 'hand', 'data-hand': handWords(range.hand) };
    case 'figure':
      return { class: 'figure' };
    case 'link': {
      const href = linkOut(range.url);
      return href ? { tag: 'a', class: 'link', ...href } : { class: 'link', title: range.url };
    }
    case 'markup':
      return { class: 'markup', title: markupWords(range.name).begins };
    case 'gloss':
    case 'omission':
    case 'name':
    case 'phrase':
    case 'emphasis':
    case 'language':
    case 'slip':
    case 'reading':
    case 'block':
    case 'page':
    case 'remark':
      return undefined;
  }
}

function addition({ where }: RangeOf<'addition'>): Readonly<Record<string, string>> {
  const above = where !== undefined && /above|supra|super|inter/iu.test(where);
  return {
    class: above ? 'addition above' : 'addition',
    role: 'insertion',
    title: inSequence([additionWords(), where ?? '']),
  };
}

/** The words on the paper; those of the reading text stay where they are, and are not seen. */
function asWritten(range: RangeOf<'written'>): Wrapping {
  const { start, end, how, text } = range;
  const paper: ProseElement = {
    tag: 'span',
    attributes: { class: 'on-paper', 'data-how': how },
    children: [],
    shown: [{ tag: 'span', attributes: {}, children: [text] }],
  };
  return {
    type: 'wrapping',
    closest: true,
    start,
    end,
    wrap: (inner, run): readonly ProseNode[] => [
      {
        tag: 'span',
        attributes: { class: 'written' },
        children: [
          ...(run.start === start ? [paper] : []),
          { tag: 'span', attributes: { class: 'read' }, children: inner },
        ],
      },
    ],
  };
}
