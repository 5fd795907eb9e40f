import { configureLocalization } from '@lit/localize';
import type { LocaleModule } from '@lit/localize';
import { directionOf, speak } from './language.ts';
import type { Language } from './language.ts';
import { english } from './plurals/en.ts';
import type { Plurals } from './plurals/plurals.ts';

/** What a language other than the source's needs; loaded when it is chosen. */
interface LanguageParts {
  readonly texts: LocaleModule;
  readonly plurals: Plurals;
}

const PARTS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<LanguageParts>>> = {
  fr: async () => {
    const [texts, { french }] = await Promise.all([import('./texts/fr.ts'), import('./plurals/fr.ts')]);
    return { texts, plurals: french };
  },
  ar: async () => {
    const [texts, { arabic }] = await Promise.all([import('./texts/ar.ts'), import('./plurals/ar.ts')]);
    return { texts, plurals: arabic };
  },
};

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr', 'ar'],
  loadLocale: async (code) => (await PARTS[code as Exclude<Language, 'en'>]()).texts,
});

/**
 * Puts the interface into a language: its words, the page's `lang` and its direction. Widgets marked `@localized()` draw
 * themselves anew. Fails where the language can't be loaded, and then all stays as it was.
 */
export async function loadLanguage(chosen: Language): Promise<void> {
  const forms = chosen === 'en' ? english : (await PARTS[chosen]()).plurals;
  speak(chosen, forms);
  await setLocale(chosen);
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
}
