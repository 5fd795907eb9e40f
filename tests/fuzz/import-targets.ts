import { strToU8, zipSync } from 'fflate';
import { annotationsReader } from '../../src/exports/annotations/annotations-reader.ts';
import { hypothesisReader } from '../../src/exports/annotations/hypothesis-reader.ts';
import { qdcReader } from '../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../src/exports/refi/read-qdpx.ts';
import type { Reader } from '../../src/exports/reader.ts';
import { openZip } from '../../src/exports/zip/safe-zip.ts';
import { readBackup } from '../../src/notes/backup/read-backup.ts';
import { readNote, readTag } from '../../src/notes/read-kept.ts';
import { hostileAnnotations, hostileBackup, hostileHypothesis, hostileProject } from '../hostile/hostile-notes.ts';
import { editionOf, fileOf, HARBOUR, sha256, toolsFor } from './seeds.ts';
import { bytesOf, Fault, steady, textOf } from './target.ts';
import type { Target } from './target.ts';

const harbour = editionOf(HARBOUR);
const tools = toolsFor(harbour);
const WORDS = harbour.letters.flatMap(({ passages }) => passages.map(({ text }) => text.slice(0, 30)));
const VECTORS = ['Ada', '#a', '[a](b)', 'urn:uuid:00000000-0000-4000-8000-000000000001'];
const JSON_WORDS = ['{', '}', '[', ']', ',', ':', 'null', '1e999', '-1', '""', '"__proto__"', '"type"', '"Annotation"', '"target"', '"selector"', '"TextQuoteSelector"', '"TextPositionSelector"', '"exact"', '"start"', '"body"', '"source"', '"refinedBy"', '"items"', '"id"', '"2026-02-30T99:00:00Z"', '9007199254740993']; // prettier-ignore
const XML_WORDS = ['guid="1"', 'targetGUID="1"', 'startPosition="99999999"', 'endPosition="-1"', 'startPosition="NaN"', '<Code name="a">', '</Code>', '<Codes>', '</Codes>', '<Link>', '<NoteRef/>', '<Set/>', 'color="#ff"', 'internal://a.txt', 'relative://../a', 'absolute:///etc/passwd', '&amp;', '<![CDATA[', 'xmlns=""', '0', '']; // prettier-ignore

/** What a reader of another program's files promises: it throws for nothing, and what it gives can be kept. */
function holds(reader: Reader, bytes: Uint8Array): void {
  const read = steady(() => reader.read(bytes, tools));
  if (read.type === 'refused') return;
  const bad = [...read.notes.map(readNote), ...read.tags.map(readTag)].find(({ type }) => type !== 'read');
  if (bad) throw new Fault('A note or tag was made that can’t be kept.');
  const ids = [...read.notes, ...read.tags].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw new Fault('Two notes or tags have one id.');
}

const { content: project } = hostileProject(WORDS, VECTORS);
const qde = fileOf('tests/fixtures/exports/refi/harbour.qde');
const packed = zipSync({ 'project.qde': qde, 'sources/a.txt': strToU8(WORDS.join('\n\n')) });

const hypothesis: Target = {
  name: 'hypothesis',
  seeds: [bytesOf(String(hostileHypothesis(WORDS, VECTORS).content))],
  words: JSON_WORDS,
  check: (bytes) => holds(hypothesisReader, bytes),
};

const annotations: Target = {
  name: 'annotations',
  seeds: [bytesOf(String(hostileAnnotations(WORDS, VECTORS).content)), fileOf('tests/fixtures/exports/notes.jsonld')],
  words: JSON_WORDS,
  check: (bytes) => holds(annotationsReader, bytes),
};

const qdc: Target = {
  name: 'qdc',
  seeds: [fileOf('tests/fixtures/exports/refi/harbour.qdc')],
  words: XML_WORDS,
  check: (bytes) => holds(qdcReader, bytes),
};

/** The XML within a project. */
const qdpx: Target = {
  name: 'qdpx',
  seeds: [qde],
  words: XML_WORDS,
  check: (bytes) => {
    holds(qdpxReader, zipSync({ 'project.qde': bytes, 'sources/a.txt': strToU8(WORDS.join('\n\n')) }, { level: 0 }));
  },
};

/** The archive itself. */
const archive: Target = {
  name: 'archive',
  seeds: [packed, ...(typeof project === 'string' ? [] : [project])],
  words: ['PK'],
  check(bytes) {
    holds(qdpxReader, bytes);
    const opened = openZip(bytes, () => true);
    if (opened.type === 'refused') return;
    for (const { size, unpack } of opened.files) {
      const data = unpack();
      if (data && data.length !== size) throw new Fault('A file of an archive has another size than was checked.');
    }
  },
};

const backup: Target = {
  name: 'backup',
  seeds: [bytesOf(String((await hostileBackup('harbour', ['guild-1901'], VECTORS)).content))],
  words: JSON_WORDS,
  check(bytes) {
    const read = steady(() => readBackup(textOf(bytes), 'harbour', sha256));
    if (read.type !== 'read') return;
    const { notes, tags } = read.content;
    if ([...notes.map(readNote), ...tags.map(readTag)].some(({ type }) => type !== 'read'))
      throw new Fault('A note or tag was taken in that can’t be kept.');
  },
};

export const IMPORT_TARGETS: readonly Target[] = [hypothesis, annotations, qdc, qdpx, archive, backup];
