import { fc, test as property } from '@fast-check/vitest';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip, ZIP_LIMITS } from '../../../../src/exports/zip/safe-zip.ts';

const ALL = () => true;
const FILES = { 'project.qde': strToU8('<Project/>'), 'sources/a.txt': strToU8('words '.repeat(50)) };
const SOUND = zipSync(FILES);

/** An archive in which one entry's name is another of the same length: most programs write no such archives. */
function renamed(from: string, to: string, archive = SOUND): Uint8Array {
  const [before, after] = [strToU8(from), strToU8(to)];
  const copy = Uint8Array.from(archive);
  for (let at = 0; at + before.length <= copy.length; at += 1)
    if (before.every((byte, index) => copy[at + index] === byte)) copy.set(after, at);
  return copy;
}

/** Where the directory says what size an entry has. */
function sizeField(archive: Uint8Array): number {
  for (let at = 0; at < archive.length; at += 1)
    if (archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1 && archive[at + 3] === 2)
      return at + 24;
  throw new Error('no directory');
}

function claiming(size: number, archive: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(archive);
  new DataView(copy.buffer).setUint32(sizeField(copy), size, true);
  return copy;
}

test('unpacks what is wanted and nothing else', () => {
  const read = readZip(SOUND, (name) => name.endsWith('.txt'));
  expect(read.type === 'files' && [...read.files.keys()]).toEqual(['sources/a.txt']);
  expect(readZip(zipSync(FILES, { level: 0 }), ALL)).toMatchObject({ type: 'files' });
});

function whyOf(bytes: Uint8Array, limits = ZIP_LIMITS) {
  const read = readZip(bytes, ALL, limits);
  return read.type === 'refused' ? read.refusal : undefined;
}

describe('refuses', () => {
  test.each([
    ['a place above', 'sources/a.txt', '../urces/a.tx'],
    ['a place above, further in', 'sources/a.txt', 'sourc/../a.tx'],
    ['a place above in the other slashes', 'sources/a.txt', '..\\rces\\a.tx'],
    ['an absolute path', 'sources/a.txt', '/ources/a.txt'],
    ['a drive', 'sources/a.txt', 'C:urces/a.txt'],
    ['a name that ends for some programs earlier', 'sources/a.txt', 'sources\0a.txt'],
  ])('%s', (_, from, to) => {
    expect(whyOf(renamed(from, to))).toMatchObject({ why: 'zip-path' });
  });

  test('the same name twice, in whatever case', () => {
    const two = zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('two') });
    expect(whyOf(renamed('b.txt', 'a.txt', two))).toEqual({ why: 'zip-duplicate', file: 'a.txt' });
    expect(whyOf(renamed('b.txt', 'A.TXT', two))).toEqual({ why: 'zip-duplicate', file: 'A.TXT' });
  });

  test('a bomb, before it is unpacked: else it would be found to be damaged', () => {
    const bomb = claiming(ZIP_LIMITS.entry + 1, SOUND);
    expect(whyOf(bomb)).toEqual({ why: 'zip-too-large', file: 'project.qde' });
  });

  test('many entries that are too much together, and too many of them', () => {
    expect(whyOf(SOUND, { ...ZIP_LIMITS, unpacked: 300 })).toEqual({ why: 'zip-too-large' });
    expect(whyOf(SOUND, { ...ZIP_LIMITS, total: 300 })).toEqual({ why: 'zip-too-large' });
    expect(whyOf(SOUND, { ...ZIP_LIMITS, entries: 1 })).toEqual({ why: 'zip-too-many' });
  });

  test('an entry that says that it is smaller or larger than it is', () => {
    expect(whyOf(claiming(5, SOUND))).toEqual({ why: 'zip-damaged', file: 'project.qde' });
    expect(whyOf(claiming(5000, SOUND))).toEqual({ why: 'zip-damaged', file: 'project.qde' });
  });

  test('a file that is too large', () => {
    expect(whyOf(new Uint8Array(ZIP_LIMITS.file + 1))).toEqual({ why: 'too-large' });
  });

  test('what is no archive', () => {
    expect(whyOf(new Uint8Array())).toEqual({ why: 'not-zip' });
    expect(whyOf(strToU8('<Project/>'))).toEqual({ why: 'not-zip' });
  });
});

test('every archive that is cut short is refused', () => {
  for (let length = 0; length < SOUND.length; length += 1)
    expect(readZip(SOUND.subarray(0, length), ALL).type).toBe('refused');
});

property.prop(
  [fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 })],
  {
    numRuns: 500,
  },
)('of an archive that was changed anywhere nothing is unpacked that was not in it', (changes) => {
  const copy = Uint8Array.from(SOUND);
  for (const [at, byte] of changes) copy[at] = byte;
  const read = readZip(copy, ALL);
  if (read.type !== 'files') return;
  const texts = Object.values(FILES).map((bytes) => new TextDecoder().decode(bytes));
  for (const bytes of read.files.values()) expect(texts).toContain(new TextDecoder().decode(bytes));
});

property.prop([fc.uint8Array({ maxLength: 400 })])('no bytes make it throw', (bytes) => {
  expect(['files', 'refused']).toContain(readZip(bytes, ALL).type);
});
