import { withoutEnd } from '../without-end.ts';

/** Text made to fit the rule for ids, since they stand in addresses: what does not belong in one becomes a hyphen. */
export function madeId(text: string): string {
  const hyphened = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^-+/, '');
  const fit = withoutEnd(hyphened, '-');
  return fit === '' ? '_' : /^[\p{L}_]/u.test(fit) ? fit : `_${fit}`;
}

/** Like {@link madeId}, for names: small letters without their marks. */
export function idOfName(name: string): string {
  return madeId(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .slice(0, 60),
  );
}

/** Gives each thing an id of its own: the one it asks for, or that with a number behind it. */
export class Ids {
  readonly #taken = new Set<string>();
  /** How far the numbers of an id have got, so that a thousand that ask for the same are no million questions. */
  readonly #numbers = new Map<string, number>();

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  take(wanted: string): string {
    let id = wanted;
    let number = this.#numbers.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${(number += 1)}`;
    this.#numbers.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}
