/**
 * What turns words around or hides in them without being seen: marks of direction (U+202A–202E, U+2066–2069), and control characters but for
 * tab and line breaks. In running words they may be meant; a name, a title or the name of a file can only pass for another by them.
 */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A name with its controls shown and not obeyed: `[U+202E]`. */
export function visibleControls(name: string): string {
  return name.replaceAll(CONTROLS, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
