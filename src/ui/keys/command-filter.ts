import { COMMAND_GROUPS, commandGroupName } from './command.ts';
import type { Command, CommandGroup } from './command.ts';

/** The commands found, group by group. */
export interface FoundGroup {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

/**
 * The commands whose title or group has each word of the query, in any order, whatever the case and the accents. Where words
 * of the title begin as the query's do comes first, where they stand only inside comes last; else all keep their order.
 */
export function findCommands(commands: readonly Command[], query: string): readonly FoundGroup[] {
  const words = folded(query).split(' ').filter(Boolean);
  const found = commands
    .map((command) => ({ command, rank: rankOf(words, command) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  const order = words.length > 0 ? new Set(found.map(({ command }) => command.group)) : COMMAND_GROUPS;
  return [...order]
    .map((group) => ({ group, commands: found.flatMap(({ command }) => (command.group === group ? command : [])) }))
    .filter((group) => group.commands.length > 0);
}

function rankOf(words: readonly string[], { title, group }: Command): number {
  const own = ` ${folded(title())}`;
  const all = `${own} ${folded(commandGroupName(group))}`;
  if (words.every((word) => own.includes(` ${word}`))) return 3;
  if (words.every((word) => all.includes(` ${word}`))) return 2;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

/** Without case, accents, vowel signs and apostrophes, and with one space for all else between words. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}ـ’‘'ʼʿʾ]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
