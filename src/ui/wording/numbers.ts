import { language, locale, plurals } from '../language/language.ts';
import type { Countable } from '../language/plurals/plurals.ts';
import { inSequence, isolated } from './punctuation.ts';
import { perLanguage } from './per-language.ts';

const whole = perLanguage(() => new Intl.NumberFormat(locale()));
const tenths = perLanguage(() => decimals(1));
const hundredths = perLanguage(() => decimals(2));
const percent = perLanguage(() => new Intl.NumberFormat(locale(), { style: 'percent' }));
const plural = perLanguage(() => new Intl.PluralRules(locale()));
const lists = {
  conjunction: perLanguage(() => new Intl.ListFormat(language(), { type: 'conjunction' })),
  disjunction: perLanguage(() => new Intl.ListFormat(language(), { type: 'disjunction' })),
};

/** A number in the digits and grouping of the interface's language: "1,790". */
export function inDigits(count: number): string {
  return whole().format(count);
}

/** A number with what it counts, in the form that the language has for it: "1 passage", "8 passages". */
export function counted(count: number, what: Countable): string {
  const forms = plurals()[what];
  return (forms[plural().select(count)] ?? forms.other).replace('#', inDigits(count));
}

/**
 * The same where only the digits are seen, as the name of a cell or a link: it holds them also where the language has a form
 * without, such as the dual of Arabic ([WCAG 2.5.3](https://www.w3.org/WAI/WCAG22/Understanding/label-in-name)).
 */
export function countedInDigits(count: number, what: Countable): string {
  const words = counted(count, what);
  return words.includes(inDigits(count)) ? words : inSequence([inDigits(count), words]);
}

/** A measure with one place after the point: "12.5". */
export function inTenths(value: number): string {
  return tenths().format(value);
}

/** A measure with two: "0.38". */
export function inHundredths(value: number): string {
  return hundredths().format(value);
}

function decimals(places: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** A share of a whole, from 0 to 1, in per cent: "37%". */
export function inPercent(share: number): string {
  return percent().format(share);
}

/** Names or phrases as one: "Board and Al-Qaeda Central". */
export function listed(items: readonly string[], type: keyof typeof lists = 'conjunction'): string {
  // The Arabic “and” is written together with the next word, which a Latin name can't be.
  return lists[type]()
    .format(items.map(isolated))
    .replace(/و(?=\u2068\p{Script=Latin})/gu, 'و\u00A0');
}
