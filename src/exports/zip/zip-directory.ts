/** An entry of an archive, as its directory has it ([APPNOTE 4.3.12](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT)). Nothing of it is sure before it is unpacked. */
export interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, packed and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Its packed bytes; undefined where they are not in the file. */
  readonly data: Uint8Array | undefined;
}

/** What an archive says is in it; undefined where the bytes are no archive, or its directory is cut off. */
export type ZipDirectory =
  | { readonly type: 'entries'; readonly entries: readonly DirectoryEntry[] }
  /** It has the form for what does not fit in 4 GB or is more than 65,535 entries. */
  | { readonly type: 'large' };

const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };

export function readDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return { type: 'large' };
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY.length > end || view.getUint32(at, true) !== ENTRY.signature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const packed = view.getUint32(at + 20, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY.length, at + ENTRY.length + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size: view.getUint32(at + 24, true),
      data: dataOf(bytes, view, view.getUint32(at + 42, true), packed),
    });
    at = next;
  }
  return { type: 'entries', entries };
}

/** Where the last record begins. Behind it there may be a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at -= 1) {
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.length + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  }
  return undefined;
}

function dataOf(bytes: Uint8Array, view: DataView, at: number, packed: number): Uint8Array | undefined {
  if (at + LOCAL.length > bytes.length || view.getUint32(at, true) !== LOCAL.signature) return undefined;
  const start = at + LOCAL.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
