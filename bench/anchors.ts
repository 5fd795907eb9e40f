import { readLettersFolder } from '../src/build/letters-folder.ts';
import { describe } from '../src/anchoring/describe.ts';
import { changedText } from '../src/anchoring/resolve-changed.ts';
import { resolve } from '../src/anchoring/resolve.ts';
import { compile } from '../src/edition/compile.ts';
import type { Edition } from '../src/edition/model.ts';
import { likeliestPlace } from './anchor-peers.ts';
import { add, none, tryKind } from './anchor-trials.ts';
import type { Outcome, Trials } from './anchor-trials.ts';
import { EDIT_KINDS } from './edit-kinds.ts';
import { generatedCorrespondence } from './generated-correspondence.ts';
import { timeOf } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { seededRandom } from './seeded-random.ts';

const SEEDS = 12;
const GENERATED = 60;
/** A text is worth an edit from so many characters on. */
const SHORTEST = 40;
const HEAD = ['anchors', 'right', 'unsure', 'orphan', 'wrong', 'precision', 'recall'];
const PEER_HEAD = ['wrong', 'precision', 'recall'];

/** Whether notes are found again in letters that were edited, and how long that takes. */
export const anchors: Measurement = {
  name: 'anchors',
  about:
    'right and wrong: placed as exact or moved; precision: right among them; recall: right among the quotes that still stand; ' +
    'first: the first place of the words; likeliest: the best approximate match, as in Hypothesis’ client',
  peer: 'the likeliest match with approx-string-match, mean of 50 notes',
  async measure() {
    const real = textsOf(editionIn(compile(await readLettersFolder(process.cwd(), 'letters'))));
    sayOutcomes('the letters of this edition', (seed) => [real, seed]);
    sayOutcomes(`${GENERATED} generated letters`, (seed) => [
      textsOf(editionIn(generatedCorrespondence(GENERATED, seed))),
      seed,
    ]);
    return costs();
  },
};

function editionIn({ edition }: { readonly edition: Edition | undefined }): Edition {
  if (!edition) throw new Error('There is no edition to take texts from.');
  return edition;
}

/** The passages, and each letter as one text. */
function textsOf({ letters }: Edition): readonly string[] {
  const passages = letters.map((letter) => letter.passages.map(({ text }) => text));
  return [...passages.flat(), ...passages.map((texts) => texts.join('\n'))].filter(({ length }) => length >= SHORTEST);
}

function sayOutcomes(title: string, textsFor: (seed: number) => readonly [readonly string[], number]): void {
  const sums = EDIT_KINDS.map(({ name }) => ({ name, trials: { ours: none(), first: none(), likeliest: none() } }));
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const [texts, start] = textsFor(seed);
    const random = seededRandom(start);
    for (const [place, kind] of EDIT_KINDS.entries()) {
      const sum = sums[place];
      if (sum) sum.trials = addTrials(sum.trials, tryKind(kind, texts, random));
    }
  }
  const all = sums.reduce((sum, { trials }) => addTrials(sum, trials), {
    ours: none(),
    first: none(),
    likeliest: none(),
  });
  const rows = [...sums, { name: 'all', trials: all }].map(({ name, trials }) => [name, ...cellsOf(trials)]);
  const head = [
    title,
    ...HEAD,
    ...PEER_HEAD.map((cell) => `first: ${cell}`),
    ...PEER_HEAD.map((cell) => `likeliest: ${cell}`),
  ];
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  process.stdout.write(`\nanchors, seeds 1 to ${SEEDS}\n  ${lines.join('\n  ')}\n`);
}

function addTrials(a: Trials, b: Trials): Trials {
  return { ours: add(a.ours, b.ours), first: add(a.first, b.first), likeliest: add(a.likeliest, b.likeliest) };
}

function cellsOf({ ours, first, likeliest }: Trials): readonly string[] {
  const { right, unsure, orphan, wrong } = ours;
  const counts = [right + unsure + orphan + wrong, right, unsure, orphan].map(String);
  return [...counts, ...rates(ours), ...rates(first), ...rates(likeliest)];
}

function rates({ right, wrong, standing }: Outcome): readonly string[] {
  const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3));
  return [String(wrong), share(right + wrong), share(standing)];
}

function costs(): readonly Figure[] {
  const text = textsOf(editionIn(generatedCorrespondence(60, 1)))
    .join('\n')
    .slice(0, 100_000);
  const notes = Array.from({ length: 10_000 }, (_, place) =>
    describe(text, place * 9 + 5, place * 9 + 10 + (place % 80)),
  );
  const typos = text.replaceAll(/(.{97}).(.)/gsu, '$1$2');
  const same = 'a'.repeat(50_000);
  const long = describe(`-${same.slice(0, 5000)}-`, 1, 5001);
  const peer = timeOf(() => notes.slice(0, 50).forEach((note) => likeliestPlace(typos, note))) / 50;
  return [
    { name: '10,000 notes, the text of 100,000 characters as it was', ...ms(timeOf(() => findAll(text, notes))) },
    { name: 'the same, all moved by a greeting', ...ms(timeOf(() => findAll(`Greetings. ${text}`, notes))) },
    { name: 'the same, a typo fixed every 100 characters', ...ms(timeOf(() => findAll(typos, notes))) },
    { name: 'of that, a note', ...ms(timeOf(() => findAll(typos, notes)) / notes.length), peer },
    { name: 'a quote of 5,000 × “a” in 50,000 × “a”', ...ms(timeOf(() => findAll(same, [long]))) },
  ];
}

function findAll(text: string, notes: readonly ReturnType<typeof describe>[]): void {
  let again: ReturnType<typeof changedText> | undefined;
  for (const note of notes) {
    const first = resolve(text, note);
    if (first.type !== 'exact') (again ??= changedText(text))(note, first);
  }
}

function ms(ours: number): Pick<Figure, 'unit' | 'ours'> {
  return { unit: 'ms', ours };
}
