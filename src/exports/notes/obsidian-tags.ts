import { oncePer } from '../../edition/once-per.ts';
import { withoutEnd } from '../../edition/without-end.ts';
import type { Tag } from '../../notes/tag.ts';
import { pathWords, tagPath } from './noted.ts';

/**
 * Tags by their ids as Obsidian takes them: letters, digits, `_` and `-` only, not digits alone, with `/` below those that they stand under. Many names become the same so; the second has a number behind it.
 * Capitals make no other tag in Obsidian.
 */
export const obsidianTags = oncePer((all: readonly Tag[]): ReadonlyMap<string, string> => {
  const byId = new Map(all.map((tag) => [tag.id, tag]));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const nameOf = (path: readonly Tag[]): string => {
    const tag = path.at(-1);
    if (!tag) return '';
    const known = names.get(tag.id);
    if (known !== undefined) return known;
    const above = nameOf(path.slice(0, -1));
    const word = wordOf(tag.name);
    const plain = above === '' ? notOnlyDigits(word) : `${above}/${word}`;
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain}-${number}`;
    taken.add(name.toLowerCase());
    names.set(tag.id, name);
    return name;
  };
  for (const tag of all) nameOf(tagPath(tag, byId));
  return names;
});

function wordOf(name: string): string {
  const word = name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  return withoutEnd(word.replace(/^-+/, ''), '-') || 'tag';
}

function notOnlyDigits(word: string): string {
  return /^\p{N}+$/u.test(word) ? `_${word}` : word;
}

/** What the tags are called in full where Obsidian's do not say it: `#C-2: C#`. */
export function fullNames(tags: readonly Tag[], all: readonly Tag[]): readonly string[] {
  const names = obsidianTags(all);
  const byId = new Map(all.map((tag) => [tag.id, tag]));
  return tags.flatMap((tag) => {
    const name = names.get(tag.id) ?? '';
    const full = pathWords(tag, byId);
    return full.replaceAll(' / ', '/') === name ? [] : [`#${name}: ${full}`];
  });
}
