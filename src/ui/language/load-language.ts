import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
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

/** What has been loaded stays, so that a language that was there before comes back at once. */
const loaded = new Map<string, LanguageParts>();

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr', 'ar'],
  loadLocale: async (code) => (await partsOf(code as Exclude<Language, 'en'>)).texts,
});

/** Words and forms change together, before anything is drawn in them. */
addEventListener(LOCALE_STATUS_EVENT, ({ detail }) => {
  if (detail.status === 'ready')
    speak(detail.readyLocale as Language, loaded.get(detail.readyLocale)?.plurals ?? english);
});

async function partsOf(chosen: Exclude<Language, 'en'>): Promise<LanguageParts> {
  const parts = loaded.get(chosen) ?? (await PARTS[chosen]());
  loaded.set(chosen, parts);
  return parts;
}

/**
 * Puts the interface into a language: its words, the page's `lang` and its direction. Widgets marked `@localized()` draw
 * themselves anew. Fails where the language can't be loaded, and then all stays as it was.
 */
export async function loadLanguage(chosen: Language): Promise<void> {
  // Localize would not ask again for what it once failed to load, so it is asked only for what is there.
  if (chosen !== 'en') await partsOf(chosen);
  await setLocale(chosen);
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
}
