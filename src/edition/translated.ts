import type { AttestedText, Excerpt } from './model.ts';

/** Whether an excerpt quotes the text in another language than it was written in. Words that only report are nobody's translation. */
export function isTranslated({ originalLang }: AttestedText, { speaker, lang }: Excerpt): boolean {
  return originalLang !== undefined && speaker === 'letter' && baseOf(lang) !== baseOf(originalLang);
}

function baseOf(lang: string): string {
  return new Intl.Locale(lang).language;
}
