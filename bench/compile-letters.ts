import { XmlDocument } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';
import { readLettersFolder } from '../src/build/letters-folder.ts';
import { compile } from '../src/edition/compile.ts';
import type { EditionFile } from '../src/edition/edition-file.ts';
import { filesOf, withEachCorpus } from './large/corpora.ts';
import { median, timeOf } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { syntheticLetters } from './synthetic-letters.ts';

/** From the bytes of TEI files to the frozen edition. */
export const compileLetters: Measurement = {
  name: 'compile',
  about: 'files that are not well-formed, of which the limit and the peer can make nothing, are left out',
  peer: 'libxml2 (WebAssembly) reads the same bytes into its trees',
  limit: 'saxes reads the same bytes, with namespaces and nobody listening',
  async measure(_, options) {
    const transcribed = await withEachCorpus(options, async (corpus) => [figureOf(corpus.name, await filesOf(corpus))]);
    if (options.letters !== undefined) return transcribed;
    const quoted = [
      figureOf('the letters of this edition', await readLettersFolder(process.cwd(), 'letters')),
      figureOf('1,000 generated quoted letters', syntheticLetters(1000, 20120903)),
    ];
    return [...quoted, ...transcribed];
  },
};

/** Few rounds where each takes seconds. */
function roundsFor(megabytes: number): number {
  return Math.max(3, Math.min(25, Math.round(40 / megabytes)));
}

function figureOf(name: string, all: readonly EditionFile[]): Figure {
  const files = all.filter(isWellFormed);
  const [problem] = compile(files).problems;
  if (problem) throw new Error(`Letters with problems are another measurement. ${problem.message}`);
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6;
  const times = { ours: [] as number[], peer: [] as number[], limit: [] as number[] };
  for (let round = -2; round < roundsFor(megabytes); round += 1) {
    const ours = timeOf(() => compile(files));
    const peer = timeOf(() => files.forEach(readWithLibxml2));
    const limit = timeOf(() => files.forEach(readWithSaxes));
    // The first rounds are for the engine to warm up.
    if (round < 0) continue;
    times.ours.push(ours);
    times.peer.push(peer);
    times.limit.push(limit);
  }
  return {
    name: `${name}, ${megabytes.toFixed(2)} MB`,
    unit: 'ms',
    ours: median(times.ours),
    peer: median(times.peer),
    limit: median(times.limit),
    wanted: 2.5,
  };
}

function isWellFormed(file: EditionFile): boolean {
  try {
    readWithSaxes(file);
    return true;
  } catch {
    return false;
  }
}

function readWithSaxes({ bytes }: EditionFile): void {
  new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(bytes)).close();
}

function readWithLibxml2({ bytes }: EditionFile): void {
  XmlDocument.fromBuffer(bytes).dispose();
}
