import { groupedBy } from '../../grouped-by.ts';
import type { Entry, FileReading, Mention, WhoDraft } from '../letter-draft.ts';
import { KeyGroups } from './key-groups.ts';

/** Somebody or some place, with all that files say of it. */
export interface Identified {
  /** Stands for the group: the same whatever order the files come in. */
  readonly key: string;
  readonly keys: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  /** The names that letters give, by how often. */
  readonly names: ReadonlyMap<string, number>;
  readonly url: string | undefined;
  readonly kind: Mention['kind'];
}

/** Who is meant by a mention, and by keys alone. */
export interface WhoIsWho {
  readonly of: (mention: Mention) => Identified | undefined;
  readonly withKeys: (keys: readonly string[]) => Identified | undefined;
}

interface Gathered {
  readonly key: string;
  readonly keys: Set<string>;
  readonly entries: Entry[];
  readonly names: Map<string, number>;
  url: string | undefined;
  kind: Mention['kind'];
}

/**
 * Joins what files say of the same: by keys in common, over entries of registers; by exactly the same name only where no key says otherwise. Two that
 * only bear one name and have keys of one kind stay apart.
 */
export function whoIsWho(readings: readonly FileReading[], isOf: (kind: Mention['kind']) => boolean): WhoIsWho {
  const entries: Entry[] = [];
  const mentions: WhoDraft[] = [];
  for (const reading of readings) {
    for (const entry of reading.entries) if (isOf(entry.kind)) entries.push(entry);
    for (const { senders, addressees } of reading.letters) {
      for (const who of senders) if (!who.unknown && isOf(who.kind)) mentions.push(who);
      for (const who of addressees) if (!who.unknown && isOf(who.kind)) mentions.push(who);
    }
  }
  const groups = new KeyGroups();
  for (const { keys } of entries) groups.join(keys);
  for (const alike of entriesOfOneId(entries)) groups.join(alike);
  for (const { keys } of mentions) groups.join(keys);
  joinByName([...entries, ...mentions], groups);

  const gathered = new Map<string, Gathered>();
  const gather = (mention: Mention): Gathered => {
    const key = groups.find(keyOf(mention));
    const one = gathered.get(key) ?? {
      key,
      keys: new Set(),
      entries: [],
      names: new Map(),
      url: undefined,
      kind: mention.kind,
    };
    gathered.set(key, one);
    for (const other of mention.keys) one.keys.add(other);
    one.url ??= mention.url;
    if (mention.kind === 'body') one.kind = 'body';
    return one;
  };
  for (const entry of entries) gather(entry).entries.push(entry);
  for (const mention of mentions) {
    const { names } = gather(mention);
    if (mention.name !== '') names.set(mention.name, (names.get(mention.name) ?? 0) + 1);
  }
  return {
    of: (mention) => gathered.get(groups.find(keyOf(mention))),
    withKeys: (keys) => keys.map((key) => gathered.get(groups.find(key))).find((one) => one !== undefined),
  };
}

/** A mention without a key is known by its name. */
function keyOf({ keys, name }: Mention): string {
  return keys[0] ?? nameKey(name);
}

export function nameKey(name: string): string {
  return `name ${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`;
}

/** What other files call `#id` is the entry with that id, if all entries that have it are of one name: a project's, and no file's own numbering. */
function entriesOfOneId(entries: readonly Entry[]): readonly (readonly string[])[] {
  const byId = groupedBy(
    entries.filter(({ id }) => id !== undefined),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, alike]) => {
    const isOne = new Set(alike.map(({ name }) => nameKey(name))).size === 1;
    return isOne ? [[`key ${id}`, ...alike.flatMap(({ keys }) => keys.slice(0, 1))]] : [];
  });
}

/** Joins those of one name, unless two of them have different keys of one kind. */
function joinByName(mentions: readonly Mention[], groups: KeyGroups): void {
  const byName = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.name === '') continue;
    const name = nameKey(mention.name);
    const found = byName.get(name) ?? new Set();
    byName.set(name, found.add(groups.find(keyOf(mention))));
  }
  const schemes = new Map<string, Set<string>>();
  for (const { keys } of mentions) {
    for (const key of keys) {
      const top = groups.find(key);
      schemes.set(top, (schemes.get(top) ?? new Set()).add(schemeOf(key)));
    }
  }
  for (const found of byName.values()) {
    // What was joined by another name since is looked up anew, so that no chain of names joins what keys hold apart.
    const tops = [...new Set([...found].map((key) => groups.find(key)))];
    const said = tops.flatMap((top) => [...(schemes.get(top) ?? [])]);
    if (tops.length < 2 || new Set(said).size < said.length) continue;
    groups.join(tops);
    schemes.set(groups.find(tops[0] ?? ''), new Set(said));
  }
}

/** Of what kind a key is: two of one kind that differ mean two. */
function schemeOf(key: string): string {
  const [scheme = '', rest = ''] = key.split(' ', 2);
  if (scheme === 'url') return `url ${rest.split('/')[0]}`;
  return scheme === 'at' ? 'key' : scheme;
}
