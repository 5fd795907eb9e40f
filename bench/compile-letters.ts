import { XmlDocument } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';
import { readLettersFolder } from '../src/build/letters-folder.ts';
import { compile } from '../src/edition/compile.ts';
import type { EditionFile } from '../src/edition/edition-file.ts';
import { formatProblem } from '../src/edition/problem.ts';
import { median, timeOf } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { syntheticLetters } from './synthetic-letters.ts';

/** From the bytes of TEI files to the frozen edition. */
export const compileLetters: Measurement = {
  name: 'compile',
  peer: 'libxml2 (WebAssembly) reads the same bytes into its trees',
  limit: 'saxes reads the same bytes, with namespaces and nobody listening',
  async measure() {
    const letters = await readLettersFolder(process.cwd(), 'letters');
    const many = syntheticLetters(1000, 20120903);
    return [figureOf('the letters of this edition', letters, 25), figureOf('1,000 generated letters', many, 11)];
  },
};

function figureOf(name: string, files: readonly EditionFile[], rounds: number): Figure {
  const [problem] = compile(files).problems;
  if (problem) throw new Error(`Letters with problems are another measurement. ${formatProblem(problem)}`);
  const times = { ours: [] as number[], peer: [] as number[], limit: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    const ours = timeOf(() => compile(files));
    const peer = timeOf(() => files.forEach(readWithLibxml2));
    const limit = timeOf(() => files.forEach(readWithSaxes));
    // The first rounds are for the engine to warm up.
    if (round < 0) continue;
    times.ours.push(ours);
    times.peer.push(peer);
    times.limit.push(limit);
  }
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) / 1e6;
  return {
    name: `${name}, ${megabytes.toFixed(2)} MB`,
    unit: 'ms',
    ours: median(times.ours),
    peer: median(times.peer),
    limit: median(times.limit),
    wanted: 2.5,
  };
}

function readWithSaxes({ bytes }: EditionFile): void {
  new SaxesParser({ xmlns: true }).write(new TextDecoder().decode(bytes)).close();
}

function readWithLibxml2({ bytes }: EditionFile): void {
  XmlDocument.fromBuffer(bytes).dispose();
}
