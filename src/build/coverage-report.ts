import type { Compiled } from '../edition/compiled.ts';
import { inferredStatements } from '../edition/inferred-statements.ts';
import type { Edition, Letter } from '../edition/model.ts';
import { formatProblem } from '../edition/problem.ts';
import { summaryOf, unknownMarkup } from '../edition/reading-summary.ts';
import type { FirstOf, ReadingSummary, SummaryLimits, UnknownMarkup } from '../edition/reading-summary.ts';
import { counted } from './counted.ts';

/** How many of each are printed where not all are asked for. */
const SHOWN = 3;
const BRIEF: SummaryLimits = { refused: Infinity, doubts: SHOWN, markup: 20 };
const ALL: SummaryLimits = { refused: Infinity, doubts: Infinity, markup: Infinity };

/**
 * What became of the files of transcribed letters, line by line: refused, doubtful, not understood, and whom and what was found. Of what there is much of, the first
 * are printed, or with `all` each.
 */
export function coverageReport(compiled: Compiled, files: number, all: boolean): readonly string[] {
  const { edition } = compiled;
  const reading = summaryOf({ ...compiled, files, markup: unknownMarkup(compiled) }, all ? ALL : BRIEF);
  const { refused, doubts, withDoubts, markup } = reading;
  const doubtCount = doubts.reduce((sum, { count }) => sum + count, 0);
  const sections = [
    titled(counted(refused.count, 'file') + ' refused', refused.first.map(formatProblem)),
    titled(
      `${counted(doubtCount, 'doubt')} in ${counted(withDoubts, 'file')}${markup.count > 0 ? ', beside markup that is not understood' : ''}`,
      doubts.flatMap((kind) => linesOf(kind, formatProblem)),
    ),
    titled('Markup that is not understood; its words are shown', linesOf(markup, markupLine)),
    edition ? summary(edition, reading, all) : [`No letter was read from ${counted(files, 'file')}.`],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function linesOf<Thing>({ count, first }: FirstOf<Thing>, line: (thing: Thing) => string): readonly string[] {
  const rest = count - first.length;
  return [...first.map(line), ...(rest > 0 ? [`… and ${rest} more like these (--all prints each)`] : [])];
}

function markupLine({ name, times, where }: UnknownMarkup): string {
  const often = times === undefined ? '' : ` ${counted(times, 'time')},`;
  return `<${name}>${often} first at ${where.file}:${where.line}:${where.column}`;
}

const isUnknown = (who: Letter['senders']): boolean => who.every(({ value }) => value === undefined);

function summary(edition: Edition, { files, doubted, markup }: ReadingSummary, all: boolean): readonly string[] {
  const { letters, parties, correspondents, places } = edition;
  const texts = letters.filter(({ passages }) => passages.length > 0).length;
  const lacking = (what: string, isLacking: (letter: Letter) => boolean): readonly string[] => {
    const without = letters.filter(isLacking).map(({ file, id }) => (file.startsWith(id) ? file : `${file} (${id})`));
    if (without.length === 0) return [];
    const named = all || without.length <= SHOWN + 1 ? without : [...without.slice(0, SHOWN), '…'];
    return [`Without ${what}: ${counted(without.length, 'letter')}: ${named.join(', ')}`];
  };
  const inferred = edition.inferred ?? [];
  return [
    `${counted(letters.length, 'letter')} read from ${counted(files, 'file')}: ${texts} with text, ${letters.length - texts} without; ${counted(doubted, 'file')} with doubts${markup.count > 0 ? ' or such markup' : ''}.`,
    ...lacking('sender', ({ senders }) => isUnknown(senders)),
    ...lacking('addressee', ({ addressees }) => isUnknown(addressees)),
    ...lacking('date', ({ dates }) => dates.length === 0),
    ...inferredLine(edition),
    `${counted(correspondents.length, 'person or body')}, ${counted(places.length, 'place')} pointed at, ${counted(parties.length, 'party')}: ${partyWords(edition, all)}`,
    `Title: ${edition.title}. Language: ${edition.lang}. Id: ${edition.id}.`,
    ...(inferred.length > 0 ? [`Inferred, since no settings say it: ${inferred.join(', ')}.`] : []),
  ];
}

/** Of how many letters something is no more than inferred. */
function inferredLine(edition: Edition): readonly string[] {
  const told = inferredStatements(edition).map(({ what, letters }) => `${what} of ${counted(letters, 'letter')}`);
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
