import { afterId, idOf, saidIn, toFragment } from './fragment.ts';
import type { Address } from './fragment.ts';
import { SELECTED } from './selected-key.ts';

/** Words of a passage that a shared link has selected: where they stood, in UTF-16, and what they were, should they stand elsewhere by now. */
export interface LinkedWords {
  readonly start: number;
  readonly end: number;
  /** How they begin; all of them where they are short. */
  readonly beginning: string;
  /** How they end; empty where they are short. */
  readonly ending: string;
}

/** They stand in addresses that readers keep, so they never change. */
const KEY = { selected: SELECTED, ending: 'selected-to' };

/** So much of the words at either end is enough to know them again, in UTF-16 code units. */
const KNOWN = 40;

/** The address of a view, with words of the passage it points at. They hold until the reader goes elsewhere: no view has them. */
export function withSelected(
  address: string,
  text: string,
  { start, end }: Pick<LinkedWords, 'start' | 'end'>,
): string {
  const [before = '', hash = ''] = address.split('#');
  const said = afterId(hash);
  const words = text.slice(start, end);
  const short = words.length <= 2 * KNOWN;
  said.set(KEY.selected, `${start}-${end} ${short ? words : whole(words.slice(0, KNOWN))}`);
  if (!short) said.set(KEY.ending, whole(words.slice(-KNOWN)));
  return before + toFragment(idOf(`#${hash}`), said);
}

/** Without the half of a character that was cut in two. */
function whole(words: string): string {
  return words.replaceAll(/\p{Surrogate}/gu, '');
}

/** The words that an address has selected, if it has any. */
export function selectedIn(address: Address): LinkedWords | undefined {
  const said = saidIn(address);
  const [, start, end, beginning] = /^(\d{1,7})-(\d{1,7}) (.+)$/s.exec(said.get(KEY.selected) ?? '') ?? [];
  if (start === undefined || end === undefined || beginning === undefined) return undefined;
  const words = { start: Number(start), end: Number(end), beginning, ending: said.get(KEY.ending) ?? '' };
  return words.start < words.end ? words : undefined;
}

/**
 * Where the words stand in the text of the passage as it is today: where they stood, else where alone they stand. Undefined where they are
 * not in it, or it is not certain which they are.
 */
export function findSelected(
  text: string,
  { start, end, beginning, ending }: LinkedWords,
): { readonly start: number; readonly end: number } | undefined {
  const words = text.slice(start, end);
  const asTheyWere = ending === '' ? words === beginning : words.startsWith(beginning) && words.endsWith(ending);
  if (asTheyWere) return { start, end };
  const from = onlyPlace(text, beginning);
  if (from === undefined) return undefined;
  const after = from + beginning.length;
  if (ending === '') return { start: from, end: after };
  const to = onlyPlace(text, ending);
  return to === undefined || to < after ? undefined : { start: from, end: to + ending.length };
}

function onlyPlace(text: string, words: string): number | undefined {
  const place = text.indexOf(words);
  return place >= 0 && place === text.lastIndexOf(words) ? place : undefined;
}
