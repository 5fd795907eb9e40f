const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a piece of HTML, as far as notes need it: paragraphs and lines stay apart, and all other markup is left out. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<br\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/(?:p|div|li|h\d|blockquote)\s?>/gi, '\n\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole: string, ...[tens, hex, name]: string[]) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = tens === undefined ? Number.parseInt(hex ?? '', 16) : Number(tens);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
