import path from 'node:path';
import { generatedTei } from '../../bench/large/generated-tei.ts';

/** A file as it is handed to a field of files. */
interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** So many generated letters, a file each. */
export function generatedFiles(letters: number): HandedFile[] {
  return [...generatedTei(letters)].map(({ file, text }) => ({
    name: path.basename(file),
    mimeType: 'application/xml',
    buffer: Buffer.from(text),
  }));
}
