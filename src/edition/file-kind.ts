import type { EditionFile } from './edition-file.ts';
import { baseName } from './file-name.ts';
import { oncePer } from './once-per.ts';

/**
 * Whether files are an edition of quoted letters, which is read strictly: one of them is its edition file, or what should be it can't be read, or the
 * letters point at one that is missing. Looks at no more than how each file begins.
 */
export function isQuotedEdition(files: readonly EditionFile[]): boolean {
  if (files.length === 0) return true;
  const starts = files.map((file) => ({ file, type: rootType(file) }));
  if (starts.some(({ type }) => type === 'edition')) return true;
  if (starts.some(({ file, type }) => baseName(file.file) === 'edition.xml' && type === undefined)) return true;
  return starts.some(({ file, type }) => QUOTED.has(type ?? '') && textOf(file).includes('edition.xml#'));
}

const START = 1024;

const QUOTED: ReadonlySet<string> = new Set(['letter', 'mentioned', 'context']);

/** The `type` of the `TEI` that a file begins with: empty where it has none or begins with something else, undefined where no element begins it. */
export const rootType = oncePer((file: EditionFile): string | undefined => {
  // What begins a file is short; only where it is not all of the file is looked at.
  const start = new TextDecoder().decode(file.bytes.subarray(0, START));
  const isInStart = start.includes('>', rootOf(start) ?? start.length);
  const text = isInStart ? start : textOf(file);
  const at = rootOf(text);
  const end = at === undefined ? -1 : text.indexOf('>', at);
  if (at === undefined || end < 0) return undefined;
  const tag = text.slice(at, end);
  if (!/^<(?:[\w.-]+:)?TEI[\s/>]/.test(`${tag}>`)) return '';
  return (
    /\stype\s*=\s*(?:"([^"]*)"|'([^']*)')/
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined)
      ?.trim() ?? ''
  );
});

/** Where the first element begins, behind declarations and comments. */
function rootOf(text: string): number | undefined {
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) return undefined;
    const end = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : text.startsWith('<!', at)
          ? '>'
          : undefined;
    if (end === undefined) return at;
    const behind = text.indexOf(end, at + 2);
    if (behind < 0) return undefined;
    at = behind + end.length;
  }
}

function textOf({ bytes }: EditionFile): string {
  return new TextDecoder().decode(bytes);
}
