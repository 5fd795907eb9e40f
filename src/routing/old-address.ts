import { LETTERS_SETTINGS, NOTEBOOK_SETTINGS, WORDS_SETTINGS } from '../views/view-state.ts';
import { KEY } from './address.ts';
import { afterId, idOf, toFragment } from './fragment.ts';
import type { Address } from './fragment.ts';

/** What no host is to see: what the reader looks for, and in what way. */
const UNSEEN: readonly string[] = [
  KEY.find,
  KEY.findOff,
  KEY.findNot,
  ...WORDS_SETTINGS,
  ...NOTEBOOK_SETTINGS,
  ...LETTERS_SETTINGS,
];

/** An address as it is now: until 2026-12 it said in its query what it says after the `#`. */
export function asOfNow({ search, hash }: Address): string {
  const query = new URLSearchParams(search);
  const moved = UNSEEN.filter((name) => query.has(name));
  if (moved.length === 0) return search + hash;
  const said = new URLSearchParams(moved.map((name) => [name, query.get(name) ?? '']));
  for (const [name, value] of afterId(hash)) said.set(name, value);
  for (const name of moved) query.delete(name);
  return (query.size > 0 ? `?${query}` : '') + toFragment(idOf(hash), said);
}

/** Has the page stand at its address as it is now: a reload would tell the host again what it says. */
export function leaveOldAddress(): void {
  const { pathname, search, hash } = location;
  const now = asOfNow(location);
  if (now !== search + hash) history.replaceState(history.state, '', pathname + now);
}
