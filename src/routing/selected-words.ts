/** The words of a passage that a shared link has selected: where they stand, in UTF-16, and how they begin, should they stand elsewhere by now. */
export interface LinkedWords {
  readonly start: number;
  readonly end: number;
  readonly beginning: string;
}

/** Stands in addresses that readers keep, so it never changes. */
const KEY = 'selected';

/** So much of the words is enough to know them again, in UTF-16 code units. */
const BEGINNING = 40;

/** The address of a view, with words of the passage it points at. They hold until the reader goes elsewhere: no view has them. */
export function withSelected(address: string, text: string, { start, end }: Omit<LinkedWords, 'beginning'>): string {
  const [, search = '', hash = ''] = /^(\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const query = new URLSearchParams(search);
  const beginning = text.slice(start, Math.min(end, start + BEGINNING));
  query.set(KEY, `${start}-${end} ${beginning.isWellFormed() ? beginning : beginning.slice(0, -1)}`);
  return `?${query}${hash}`;
}

/** The words that an address has selected, if it has any. */
export function selectedIn({ search }: { readonly search: string }): LinkedWords | undefined {
  const [, start, end, beginning] =
    /^(\d{1,7})-(\d{1,7}) (.+)$/s.exec(new URLSearchParams(search).get(KEY) ?? '') ?? [];
  if (start === undefined || end === undefined || beginning === undefined) return undefined;
  const words = { start: Number(start), end: Number(end), beginning };
  return words.start < words.end ? words : undefined;
}

/** Where the words stand in the text of the passage as it is today; undefined where they are not in it. */
export function findSelected(
  text: string,
  { start, end, beginning }: LinkedWords,
): { readonly start: number; readonly end: number } | undefined {
  const from = text.startsWith(beginning, start) ? start : text.indexOf(beginning);
  return from < 0 ? undefined : { start: from, end: Math.min(text.length, from + end - start) };
}
