import { unescapeHtml } from '../html-text.ts';

/** The words of a piece of HTML, as far as notes need it: paragraphs and lines stay apart, and all other markup is left out. */
export function textOfHtml(html: string): string {
  const words = html
    .replaceAll(/<br\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/(?:p|div|li|h\d|blockquote)\s?>/gi, '\n\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&nbsp;/gi, ' ');
  return unescapeHtml(words)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
