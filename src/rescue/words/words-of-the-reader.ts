import { readPreferences } from '../../platform/preferences.ts';
import { bestLanguage } from '../../ui/language/language.ts';
import type { Language } from '../../ui/language/language.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Language, Words>> = { en: english, fr: french, ar: arabic };

/** In the language that the reader chose for the site, or that the browser asks for. */
export function wordsOfTheReader(): { readonly language: Language; readonly words: Words } {
  const { language: chosen } = readPreferences();
  const language = chosen === 'system' ? bestLanguage(navigator.languages) : chosen;
  return { language, words: WORDS[language] };
}
