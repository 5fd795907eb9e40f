/** Marks upon one letter, more than any has; with the two that become marks. */
const TOO_MANY_MARKS = /([\p{M}\uff9e\uff9f]{65,4096})/u;

/**
 * A text in a [normal form](https://www.unicode.org/reports/tr15/) of Unicode, but for runs of more than 64 marks, which stay as they are: marks
 * are put in order by moving each before those that it should precede, and for a hundred thousand on one letter this takes many seconds.
 */
export function normalForm(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
  if (text.length <= 64) return text.normalize(form);
  const parts = text.split(TOO_MANY_MARKS);
  return parts.map((part, at) => (at % 2 === 0 ? part.normalize(form) : part)).join('');
}
