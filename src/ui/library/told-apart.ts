import { encodingOf, formOf, HEAD } from '../../exports/file-form.ts';
import { readDirectory } from '../../exports/zip/zip-directory.ts';

/** A larger archive is not looked into before it is read. */
const LARGEST_PROJECT = 100_000_000;

/** Whether a file is one of notes, which the page Notes opens: JSON, or a codebook or project of REFI-QDA. */
export async function isOfNotes(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, HEAD));
  switch (head && formOf(head)) {
    case 'json':
      return true;
    case 'xml':
      return head !== undefined && isCodebook(head);
    case 'zip':
      return file.size <= LARGEST_PROJECT && isProject(await bytesOf(file));
    default:
      return false;
  }
}

/** Whether a text may be a file of letters. What is wrong with it, reading it tells. */
export function isTei(text: string): boolean {
  return /^\s*</.test(text) && /<(?:[\w.-]+:)?(?:TEI|teiCorpus)\b/.test(text);
}

/** Whether a file is one of letters: TEI, or an archive with XML in it that is no project. */
export async function isOfLetters(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, HEAD));
  switch (head && formOf(head)) {
    case 'xml':
      return head !== undefined && isTei(textOf(head));
    case 'zip':
      return file.size <= LARGEST_PROJECT && holdsLetters(await bytesOf(file));
    default:
      return false;
  }
}

function isCodebook(head: Uint8Array): boolean {
  return /<(?:[\w.-]+:)?CodeBook\b/.test(textOf(head));
}

function isProject(bytes: Uint8Array | undefined): boolean {
  return namesIn(bytes).some((name) => /\.qde$/i.test(name));
}

function holdsLetters(bytes: Uint8Array | undefined): boolean {
  return !isProject(bytes) && namesIn(bytes).some((name) => /\.(?:xml|tei)$/i.test(name));
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
