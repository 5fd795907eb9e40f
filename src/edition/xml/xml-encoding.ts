import { visibleControls } from '../visible-controls.ts';
import type { FilePlace, Problem } from '../problem.ts';

/** The text of a file, or why it can't be read. */
export type DecodedText =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'problem'; readonly problem: Problem };

/** How files begin that are not UTF-8: with a byte order mark, or with `<` in two bytes (XML 1.0, appendix F). */
const FOREIGN_STARTS: readonly (readonly [encoding: string, start: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['UTF-16', [0x3c, 0x00]],
  ['UTF-16', [0x00, 0x3c]],
];

/** Made once: each costs about as much as it takes to read a short letter. */
const LENIENT = new TextDecoder('utf-8');
const STRICT = new TextDecoder('utf-8', { fatal: true });

const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * Reads bytes as UTF-8, with or without a byte order mark. Any other encoding, detected, declared or shown by bytes
 * that UTF-8 does not have, is a problem `foreign-encoding` that names it.
 */
export function decodeXml(file: string, bytes: Uint8Array): DecodedText {
  const detected = FOREIGN_STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (detected) return foreign({ file, line: 1, column: 1 }, `The file is saved as ${detected[0]}, not as UTF-8.`);

  const start = LENIENT.decode(bytes.subarray(0, 400));
  const declaration = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start);
  const declared = declaration?.[1] ?? 'UTF-8';
  if (!UTF8_NAMES.has(declared.toLowerCase())) {
    return foreign(
      { file, line: 1, column: start.indexOf('encoding') + 1 },
      `The file says that its encoding is ${visibleControls(declared)}, but only UTF-8 is read.`,
    );
  }
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { type: 'text', text: strict };
  return foreign(
    firstForeignByte(file, bytes),
    'Here is a byte that UTF-8 does not have; the file may be saved as Windows-1252 or ISO-8859-1.',
  );
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

function firstForeignByte(file: string, bytes: Uint8Array): FilePlace {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const lineBytes = bytes.subarray(start, newline < 0 ? bytes.length : newline + 1);
    if (decodeStrictly(lineBytes) === undefined) {
      return { file, line, column: LENIENT.decode(lineBytes).indexOf('\uFFFD') + 1 };
    }
    start += lineBytes.length;
  }
  return { file, line: 1, column: 1 };
}

function foreign(where: FilePlace, message: string): DecodedText {
  const remedy = 'Save the file as UTF-8 and write encoding="UTF-8" in its first line.';
  return { type: 'problem', problem: { code: 'foreign-encoding', where, message, remedy } };
}
