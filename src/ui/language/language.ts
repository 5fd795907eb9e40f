import { english } from './plurals/en.ts';
import type { Plurals } from './plurals/plurals.ts';

/** The languages of the interface, as [BCP 47](https://www.rfc-editor.org/info/bcp47) tags. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, which is how its readers look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

let spoken: { readonly language: Language; readonly plurals: Plurals } = { language: 'en', plurals: english };

/** The language that the interface is in now. */
export function language(): Language {
  return spoken.language;
}

/** The interface's language for `Intl`: English dates go day, month, year, as the sources write them; digits are those of the sources too. */
export function locale(): string {
  return { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn' }[spoken.language];
}

/** What can be counted, in the language of the interface. */
export function plurals(): Plurals {
  return spoken.plurals;
}

/** Sets the language that words are made in from now on; `load-language.ts` calls it when the texts are there. */
export function speak(chosen: Language, forms: Plurals): void {
  spoken = { language: chosen, plurals: forms };
}

export function directionOf(chosen: Language): 'ltr' | 'rtl' {
  return chosen === 'ar' ? 'rtl' : 'ltr';
}

/** The first of a reader's languages that the interface has, else English. */
export function bestLanguage(wanted: readonly string[]): Language {
  const tags = wanted.map((tag) => tag.split('-')[0]);
  return tags.flatMap((tag) => LANGUAGES.find((known) => known === tag) ?? [])[0] ?? 'en';
}
