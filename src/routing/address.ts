import {
  ACROSS,
  ALIGNMENTS,
  FIND_SWITCHES,
  FIRST_VIEW,
  LAYERS,
  LETTERS_SETTINGS,
  NOTEBOOK_SETTINGS,
  PAGES,
  STANDINGS,
  TEXTS,
  WORDS_SETTINGS,
} from '../views/view-state.ts';
import { EDITION_KEY, EDITION_SHOWN, ID } from './edition-shown.ts';
import { idOf, saidIn, toFragment } from './fragment.ts';
import type { Address } from './fragment.ts';
import type { TimeSpan, ViewState } from '../views/view-state.ts';

/** The names of what is said. They stand in addresses that readers keep, so they never change. */
export const KEY = {
  page: 'page',
  align: 'align',
  themesOff: 'themes-off',
  others: 'others',
  layersOff: 'layers-off',
  only: 'only',
  dating: 'dates',
  columns: 'columns',
  across: 'across',
  text: 'transcription',
  from: 'from',
  to: 'to',
  count: 'count',
  by: 'by',
  find: 'find',
  findOff: 'find-off',
  findNot: 'find-not',
};

/**
 * The address of a view, after the page's path: `?align=date#board-internet?find=ransom`. What is as in the first view is left
 * out, so the first view's is empty; equal views have equal addresses. What the reader looks for, and in what way, stands after the `#`,
 * where no host sees it.
 */
export function toAddress(view: ViewState, edition = EDITION_SHOWN): string {
  const query = new URLSearchParams();
  const unseen = new URLSearchParams();
  const set = (key: keyof typeof KEY, word: string, first: string) => word !== first && query.set(KEY[key], word);
  if (edition !== undefined) query.set(EDITION_KEY, edition);
  set('page', view.page, FIRST_VIEW.page);
  set('align', view.align, FIRST_VIEW.align);
  set('themesOff', view.themesOff.toSorted().join(' '), '');
  set('others', view.others, FIRST_VIEW.others);
  set('layersOff', view.layersOff.toSorted().join(' '), '');
  set('only', view.only.toSorted().join(' '), '');
  set('dating', view.dating, FIRST_VIEW.dating);
  set('columns', view.columns.join(' '), '');
  set('across', view.across, FIRST_VIEW.across);
  set('text', view.text, FIRST_VIEW.text);
  set('from', view.span?.from ?? '', '');
  set('to', view.span?.to ?? '', '');
  set('count', view.count, FIRST_VIEW.count);
  set('by', view.by, FIRST_VIEW.by);
  const setUnseen = (name: string, value: string | undefined) => value && unseen.set(name, value);
  setUnseen(KEY.find, view.find);
  setUnseen(KEY.findOff, view.findOff.toSorted().join(' '));
  setUnseen(KEY.findNot, view.findNot.join(','));
  for (const name of WORDS_SETTINGS) setUnseen(name, view.words[name]);
  for (const name of NOTEBOOK_SETTINGS) setUnseen(name, view.notebook[name]);
  for (const name of LETTERS_SETTINGS) setUnseen(name, view.letters[name]);
  return (query.size > 0 ? `?${query}` : '') + toFragment(view.at, unseen);
}

/** A page on a disk has a name of its own, and `./` is its folder. */
const ON_DISK = typeof location === 'object' && location.protocol === 'file:';

/** A link to a view from any other, for `href`. */
export function linkTo(view: ViewState): string {
  return onPage(toAddress(view));
}

/** An address after the page's path, for `href`. */
export function onPage(address: string): string {
  if (!ON_DISK) return `./${address}`;
  return address.startsWith('?') ? address : `?${address}`;
}

/** The view an address asks for. What it does not understand it ignores; it never fails. */
export function fromAddress(address: Address): ViewState {
  const query = saidIn(address);
  const words = (key: string) => [...new Set((query.get(key) ?? '').split(' '))];
  const ids = (key: string) => words(key).filter((id) => ID.test(id));
  const [dating] = ids(KEY.dating);
  const id = idOf(address.hash);
  return {
    page: oneOf(PAGES, query.get(KEY.page)) ?? FIRST_VIEW.page,
    align: oneOf(ALIGNMENTS, query.get(KEY.align)) ?? FIRST_VIEW.align,
    themesOff: ids(KEY.themesOff).toSorted(),
    others: oneOf(['dim', 'hide'] as const, query.get(KEY.others)) ?? FIRST_VIEW.others,
    layersOff: some(LAYERS, words(KEY.layersOff)),
    only: some(STANDINGS, words(KEY.only)),
    dating: dating ?? FIRST_VIEW.dating,
    columns: ids(KEY.columns),
    across: oneOf(ACROSS, query.get(KEY.across)) ?? FIRST_VIEW.across,
    text: oneOf(TEXTS, query.get(KEY.text)) ?? FIRST_VIEW.text,
    span: spanOf(query.get(KEY.from), query.get(KEY.to)),
    count: oneOf(['passages', 'words'] as const, query.get(KEY.count)) ?? FIRST_VIEW.count,
    by: oneOf(['party', 'letter'] as const, query.get(KEY.by)) ?? FIRST_VIEW.by,
    find: query.get(KEY.find) ?? '',
    findOff: some(FIND_SWITCHES, words(KEY.findOff)),
    // A wording is words with spaces between.
    findNot: (query.get(KEY.findNot) ?? '').split(',').filter((wording) => wording !== ''),
    words: settings(WORDS_SETTINGS, query),
    notebook: settings(NOTEBOOK_SETTINGS, query),
    letters: settings(LETTERS_SETTINGS, query),
    at: id !== undefined && ID.test(id) ? id : undefined,
  };
}

/** What is set of these; an empty setting is none. */
function settings<Name extends string>(names: readonly Name[], query: URLSearchParams): Partial<Record<Name, string>> {
  const set: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = query.get(name);
    if (value) set[name] = value;
  }
  return set;
}

function oneOf<Value extends string>(values: readonly Value[], word: string | null): Value | undefined {
  return values.find((value) => value === word);
}

/** In the order of the address, which is that of the alphabet. */
function some<Value extends string>(values: readonly Value[], words: readonly string[]): readonly Value[] {
  return words.flatMap((word) => oneOf(values, word) ?? []).toSorted();
}

function spanOf(from: string | null, to: string | null): TimeSpan | undefined {
  return from !== null && to !== null && isDay(from) && isDay(to) && from < to ? { from, to } : undefined;
}

function isDay(word: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(word) && (new Date(word).toJSON() ?? '').startsWith(word);
}
