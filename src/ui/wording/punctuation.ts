import { msg, str } from '@lit/localize';
import { directionOf, language } from '../language/language.ts';

/** A label before what it labels: "Edition:". */
export function withColon(label: string): string {
  return msg(str`${label}:`, { desc: 'a label, before what it labels' });
}

/** What stands between two things said of one, in a template: "p. 6, high certainty". */
export function comma(): string {
  return msg(', ', { desc: 'between two things said of one' });
}

/** Things said of one: "p. 6, reported". Empty ones are left out. */
export function inSequence(items: readonly string[]): string {
  return joined(items, (before, item) => msg(str`${before}, ${item}`, { desc: 'two items of a row of them' }));
}

/** Things that hold commas themselves: "AP: 3 October; Libération: November". */
export function inSeries(items: readonly string[]): string {
  return joined(items, (before, item) => msg(str`${before}; ${item}`, { desc: 'two items of a row of longer ones' }));
}

/** From one thing to another that follows it, in the direction of the interface. */
export function arrow(): string {
  return directionOf(language()) === 'rtl' ? ' ← ' : ' → ';
}

/** Words of any script within those of the interface: neither turns the other about ([UAX 9](https://www.unicode.org/reports/tr9/)). */
export function enclosed(words: string): string {
  return `\u2068${words}\u2069`;
}

/** One of several things: in a right-to-left interface Latin names would else stand in the order of their own script. */
export function isolated(item: string): string {
  return directionOf(language()) === 'rtl' ? enclosed(item) : item;
}

function joined(items: readonly string[], join: (before: string, item: string) => string): string {
  const said = items.filter((item) => item !== '').map(isolated);
  return said.length === 0 ? '' : said.reduce(join);
}
