/** A text without any of these signs at its end. A pattern such as `/-+$/` would begin anew at each sign of a long row of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
