import { encodingOf, formOf, HEAD } from '../../exports/file-form.ts';
import { openZip } from '../../exports/zip/safe-zip.ts';
import { readDirectory } from '../../exports/zip/zip-directory.ts';

/** A larger archive is not looked into before it is read. */
const LARGEST_PROJECT = 100_000_000;

/** So many files of an archive are looked into, if they are no larger than this, in bytes. */
const LOOKED_INTO = 5;
const LARGEST_LOOKED_INTO = 5_000_000;

/** Whether a file is one of notes, which the page Notes opens: JSON, or a codebook or project of REFI-QDA. */
export async function isOfNotes(file: Blob): Promise<boolean> {
  const head = (await bytesOf(file.slice(0, HEAD))) ?? new Uint8Array();
  const form = formOf(head);
  if (form === 'zip') return file.size <= LARGEST_PROJECT && isProject(await bytesOf(file));
  return form === 'json' || (form === 'xml' && isCodebook(head));
}

/** Whether a text may be a file of letters. What is wrong with it, reading it tells. */
export function isTei(text: string): boolean {
  return /^\s*</.test(text) && /<(?:[\w.-]+:)?(?:TEI|teiCorpus)\b/.test(text);
}

/** Whether a file is one of letters: TEI, or an archive with TEI in it that is no project. */
export async function isOfLetters(file: Blob): Promise<boolean> {
  const head = (await bytesOf(file.slice(0, HEAD))) ?? new Uint8Array();
  const form = formOf(head);
  if (form === 'zip') return file.size <= LARGEST_PROJECT && holdsLetters(await bytesOf(file));
  return form === 'xml' && isTei(textOf(head));
}

function isCodebook(head: Uint8Array): boolean {
  return /<(?:[\w.-]+:)?CodeBook\b/.test(textOf(head));
}

function isProject(bytes: Uint8Array | undefined): boolean {
  return namesIn(bytes).some((name) => /\.qde$/i.test(name));
}

/** Many archives have XML in them, such as documents of Word: some of it is looked at. */
function holdsLetters(bytes: Uint8Array | undefined): boolean {
  if (!bytes || isProject(bytes)) return false;
  const opened = openZip(bytes, (name) => /\.(?:xml|tei)$/i.test(name));
  if (opened.type === 'refused') return false;
  const some = opened.files.filter(({ size }) => size < LARGEST_LOOKED_INTO).slice(0, LOOKED_INTO);
  return some.some(({ unpack }) => {
    const data = unpack();
    return data !== undefined && isTei(textOf(data));
  });
}

function namesIn(bytes: Uint8Array | undefined): readonly string[] {
  const directory = bytes && readDirectory(bytes);
  return directory?.type === 'entries' ? directory.entries.map(({ name }) => name) : [];
}

function textOf(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head);
}

async function bytesOf(blob: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
}
