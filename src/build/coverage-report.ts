import type { Compiled } from '../edition/compiled.ts';
import { groupedBy } from '../edition/grouped-by.ts';
import type { Edition, Letter } from '../edition/model.ts';
import { partsOfMarkup } from '../edition/transcribed/markup-left.ts';
import type { Problem } from '../edition/problem.ts';
import { formatProblem } from '../edition/problem.ts';
import { counted } from './counted.ts';

/** How many of each kind are printed where not all are asked for. */
const SHOWN = 3;

/**
 * What became of the files of transcribed letters, line by line: refused, doubtful, not understood, and whom and what was found. Of what there is much of, the first
 * are printed, or with `all` each.
 */
export function coverageReport(
  { edition, problems, doubts }: Compiled,
  files: number,
  all: boolean,
): readonly string[] {
  const isMarkup = ({ code }: Problem): boolean => code === 'markup-not-understood';
  const others = doubts.filter((doubt) => !isMarkup(doubt));
  const sections = [
    titled(counted(problems.length, 'file') + ' refused', problems.map(formatProblem)),
    titled(`${counted(others.length, 'doubt')} in ${counted(filesOf(others).size, 'file')}`, grouped(others, all)),
    titled(
      'Markup that is not understood; its words are shown',
      edition ? markupLines(edition, doubts.filter(isMarkup), all) : [],
    ),
    edition ? summary(edition, doubts, files, all) : [`No letter was read from ${counted(files, 'file')}.`],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** Doubts of one kind stand together, the kind that is rarest first, so that one among thousands is seen. */
function grouped(doubts: readonly Problem[], all: boolean): readonly string[] {
  const byCode = groupedBy(doubts, ({ code }) => code);
  const kinds = [...byCode.values()].toSorted((a, b) => a.length - b.length);
  return kinds.flatMap((kind) => few(kind.map(formatProblem), all));
}

function few(lines: readonly string[], all: boolean): readonly string[] {
  if (all || lines.length <= SHOWN + 1) return lines;
  return [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more like these (--all prints each)`];
}

function markupLines(edition: Edition, doubts: readonly Problem[], all: boolean): readonly string[] {
  const first = new Map<string, Problem>();
  for (const doubt of doubts) {
    const name = /<([^>]+)>/.exec(doubt.message)?.[1] ?? '';
    if (!first.has(name)) first.set(name, doubt);
  }
  const counts = partsOfMarkup(edition);
  const lines = [...first].map(([name, { where }]) => {
    const count = counts.get(name);
    const often = count === undefined ? '' : ` ${counted(count, 'time')},`;
    return `<${name}>${often} first at ${where.file}:${where.line}:${where.column}`;
  });
  return all ? lines : few(lines, lines.length <= 20);
}

function summary(edition: Edition, doubts: readonly Problem[], files: number, all: boolean): readonly string[] {
  const { letters, parties, correspondents, places } = edition;
  const texts = letters.filter(({ passages }) => passages.length > 0).length;
  const doubted = filesOf(doubts).size;
  const lacking = (what: string, isLacking: (letter: Letter) => boolean): readonly string[] => {
    const without = letters.filter(isLacking).map(({ file, id }) => (file.startsWith(id) ? file : `${file} (${id})`));
    if (without.length === 0) return [];
    const named = all || without.length <= SHOWN + 1 ? without : [...without.slice(0, SHOWN), '…'];
    return [`Without ${what}: ${counted(without.length, 'letter')}: ${named.join(', ')}`];
  };
  const isUnknown = (who: Letter['senders']): boolean => who.every(({ value }) => value === undefined);
  const inferred = edition.inferred ?? [];
  return [
    `${counted(letters.length, 'letter')} read from ${counted(files, 'file')}: ${texts} with text, ${letters.length - texts} without; ${counted(doubted, 'file')} with doubts.`,
    ...lacking('sender', ({ senders }) => isUnknown(senders)),
    ...lacking('addressee', ({ addressees }) => isUnknown(addressees)),
    ...lacking('date', ({ dates }) => dates.length === 0),
    ...inferredLine(letters),
    `${counted(correspondents.length, 'person or body')}, ${counted(places.length, 'place')}, ${counted(parties.length, 'party')}: ${partyWords(edition, all)}`,
    `Title: ${edition.title}. Language: ${edition.lang}. Id: ${edition.id}.`,
    ...(inferred.length > 0 ? [`Inferred, since no settings say it: ${inferred.join(', ')}.`] : []),
  ];
}

/** Of how many letters something is no more than inferred. */
function inferredLine(letters: readonly Letter[]): readonly string[] {
  const count = (of: (letter: Letter) => readonly { readonly inferredFrom?: unknown }[]): number =>
    letters.filter((letter) => of(letter)[0]?.inferredFrom !== undefined).length;
  const parts = [
    ['sender', count(({ senders }) => senders)],
    ['addressee', count(({ addressees }) => addressees)],
    ['date', count(({ dates }) => dates)],
  ] as const;
  const told = parts.filter(([, many]) => many > 0).map(([what, many]) => `${what} of ${counted(many, 'letter')}`);
  return told.length === 0 ? [] : [`Inferred, since no correspDesc says it: ${told.join(', ')}.`];
}

function partyWords({ parties, letters, firstColumns = [] }: Edition, all: boolean): string {
  const partyOf = new Map(parties.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const sent = new Map<string, number>();
  for (const { senders } of letters) {
    const party = partyOf.get(senders[0]?.value ?? '');
    if (party !== undefined) sent.set(party, (sent.get(party) ?? 0) + 1);
  }
  const shown = all ? parties : parties.slice(0, 12);
  const words = shown.map(
    ({ id, name }) => `${name} (${sent.get(id) ?? 0}${firstColumns.includes(id) ? ', column' : ''})`,
  );
  return words.join('; ') + (shown.length < parties.length ? '; …' : '');
}

function filesOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ where }) => where.file));
}
