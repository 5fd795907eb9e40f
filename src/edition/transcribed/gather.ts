import { byDateShown } from '../by-date-shown.ts';
import type { Compiled } from '../compiled.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { stem } from '../file-name.ts';
import type { CorrespondentAssertion, Edition, Letter, LetterId, PassageId } from '../model.ts';
import { byPlace } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { keysOf } from './keys.ts';
import type { FileReading, Mention, WhoDraft } from './letter-draft.ts';
import { Ids } from './made-id.ts';
import type { ReadSettings } from './settings/settings.ts';
import { fits } from './settings/star-pattern.ts';
import { Register, nameOf } from './together/correspondents.ts';
import { editionWords } from './together/edition-words.ts';
import { givenColumns, givenParties } from './together/given-parties.ts';
import type { SettingDoubt } from './together/given-parties.ts';
import { letterIds } from './together/letter-ids.ts';
import type { IdentifiedLetter } from './together/letter-ids.ts';
import { letterIndex } from './together/letter-index.ts';
import { letterLinks } from './together/letter-links.ts';
import type { LetterLinks } from './together/letter-links.ts';
import { inferFirstColumns, inferParties } from './together/parties.ts';
import { resolvePassages, takePassageIds } from './together/resolve-passages.ts';
import type { Resolver } from './together/resolve-passages.ts';
import { sidesOf } from './together/sender-rule.ts';
import { gatherSources } from './together/sources.ts';
import { nameKey, whoIsWho } from './together/who-is-who.ts';

/** An edition that was put together, and what it was put together by. */
export interface Gathered {
  readonly compiled: Compiled;
  /** Without those that the settings leave out. */
  readonly readings: readonly FileReading[];
  readonly letters: readonly IdentifiedLetter[];
  readonly resolver: Resolver;
  readonly links: ReadonlyMap<LetterId, LetterLinks>;
  /** The doubts that no file alone gives. */
  readonly doubts: readonly Problem[];
}

/**
 * Puts what was read of each file together to an edition, frozen: who is who over all files, which letter a pointer means, the sides of the correspondence. Every
 * id in it leads to something. `folder` names it where neither its files nor its settings do.
 */
export function gather(all: readonly FileReading[], read: ReadSettings, folder: string): Compiled {
  return gatherWhole(all, read, folder).compiled;
}

/** Like {@link gather}, for who goes on with it. */
export function gatherWhole(all: readonly FileReading[], read: ReadSettings, folder: string): Gathered {
  const { settings } = read;
  const doubts: Problem[] = [...read.doubts];
  const report = (doubt: Problem): void => void doubts.push(doubt);
  const ofSettings: SettingDoubt = (code, path, message, remedy) => {
    const place = read.places?.get(path) ?? { line: 1, column: 1 };
    report({ code, where: { file: read.file ?? 'edition.json', ...place }, message, remedy });
  };
  // A pattern counts from any folder on.
  const isLeftOut = ({ file }: FileReading): boolean =>
    (settings.leaveOut ?? []).some((pattern) => fits(`*/${pattern}`, `/${file}`));
  const kept = all.filter((reading) => !isLeftOut(reading));
  const readings = kept.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const problems = readings.flatMap(({ refusal }) => refusal ?? []);
  const unreadable = new Set(readings.flatMap(({ file, refusal }) => (refusal ? stem(file) : [])));

  const words = editionWords(readings, settings, folder);
  const ids = new Ids();
  ids.take(words.id);
  const found = letterIds(readings, ids, report);
  const findLetter = letterIndex(found, settings);
  const links = letterLinks(found, findLetter, unreadable, report);
  const people = whoIsWho(readings, (kind) => kind !== 'place');
  const places = whoIsWho(readings, (kind) => kind === 'place');
  const register = new Register(ids);
  const here = new Set(readings.flatMap(({ entries }) => entries.map(({ file, id }) => `${file}#${id}`)));
  const keysAt = (pointer: string, file: string): readonly string[] =>
    pointer.split(/\s+/).flatMap((word) => (word === '' ? [] : keysOf(word, file, (id) => here.has(`${file}#${id}`))));
  const nameAt = (pointer: string, file: string): string | undefined => {
    const keys = keysAt(pointer, file);
    const one = people.withKeys(keys) ?? places.withKeys(keys);
    return one ? register.idOf(one) : findLetter(pointer);
  };
  const isNamed = (mention: Mention, called: readonly string[]): boolean =>
    called.some((name) => {
      const one = people.of(mention);
      return (
        one !== undefined && (one === people.withKeys(keysAt(name, '')) || one.names.has(name) || nameOf(one) === name)
      );
    });
  const asserted = (who: WhoDraft, { draft }: IdentifiedLetter): CorrespondentAssertion => {
    const one = who.unknown ? undefined : people.of(who);
    const { certainty, note, inferredFrom } = who;
    return {
      value: one && register.idOf(one),
      asGiven: who.name === '' && one ? nameOf(one) : who.name,
      source: draft.source,
      place: {},
      certainty,
      ...(note !== undefined && { note }),
      ...(inferredFrom !== undefined && { inferredFrom }),
    };
  };

  const resolver: Resolver = { nameAt, letterAt: findLetter };
  const letters = found.map((one): Letter => {
    const { id, draft } = one;
    const { senders, addressees } = sidesOf(draft, settings.sender, isNamed);
    if (senders.length > 1 && addressees.length === 0) report(onlySenders(one));
    const { previous = [], next = [], notes = [] } = links.get(id) ?? {};
    const head = {
      senders: senders.map((who) => asserted(who, one)),
      addressees: addressees.map((who) => asserted(who, one)),
      previous: [...previous],
      next: [...next],
      mentionedIn: [],
    };
    return letterOf(one, head, resolvePassages(one, takePassageIds(one, ids), resolver), notes);
  });
  const correspondents = register.correspondents();
  const called = new Map(
    correspondents.flatMap((one) =>
      [one.name, ...one.variants.map(({ text }) => text)].map((name) => [nameKey(name), one.id]),
    ),
  );
  const byId = new Map(correspondents.map((one) => [one.id, one.name]));
  const findCorrespondent = (name: string): string | undefined => {
    const keyed = people.withKeys(keysAt(name, ''));
    return byId.has(name) ? name : (called.get(nameKey(name)) ?? (keyed && register.idOf(keyed)));
  };
  const given = givenParties(settings, findCorrespondent, [...byId.values()], ids, ofSettings);
  const parties = [...given, ...inferParties(letters, given, (id) => byId.get(id) ?? id)];
  const { inferred, ...own } = words;
  const edition: Edition = {
    ...own,
    form: 'transcribed',
    inferred: given.length > 0 ? inferred : [...new Set([...inferred, 'parties' as const])],
    firstColumns: givenColumns(settings, parties, ofSettings) ?? inferFirstColumns(letters, parties),
    correspondents: register.correspondents(),
    identities: [],
    places: register.places(),
    parties,
    themes: [],
    sources: gatherSources(readings, words.title),
    exchanges: [],
    events: [],
    letters: withMentions(letters).toSorted(byDateShown),
    context: [],
  };
  const isEmpty = letters.length === 0;
  const compiled = {
    edition: isEmpty ? undefined : deepFreeze(edition),
    problems: deepFreeze(isEmpty && problems.length === 0 ? [noLetters(folder)] : problems),
    doubts: allDoubts(doubts, readings),
  };
  return { compiled, readings, letters: found, resolver, links, doubts };
}

/** The letter of a draft, with what others say of it. */
export function letterOf(
  { id, draft }: IdentifiedLetter,
  head: Pick<Letter, 'senders' | 'addressees' | 'previous' | 'next' | 'mentionedIn'>,
  passages: Letter['passages'],
  notes: Letter['notes'],
): Letter {
  // Fields that the draft does not have stand before it: behind it they take V8 thirty times as long.
  return { ...head, ...draft.letter, id, passages, notes: [...draft.letter.notes, ...notes] };
}

export function allDoubts(together: readonly Problem[], readings: readonly FileReading[]): readonly Problem[] {
  return deepFreeze([...together, ...readings.flatMap(({ doubts }) => doubts)].toSorted(byPlace));
}

/** Each letter with the passages that name it. */
function withMentions(letters: readonly Letter[]): readonly Letter[] {
  const isLetter = new Set(letters.map(({ id }) => id));
  const mentions = new Map<LetterId, Set<PassageId>>();
  for (const { passages } of letters) {
    for (const { id, ranges } of passages) {
      for (const range of ranges) {
        if (range.type === 'name' && isLetter.has(range.ref))
          mentions.set(range.ref, (mentions.get(range.ref) ?? new Set()).add(id));
      }
    }
  }
  return mentions.size === 0
    ? letters
    : letters.map((letter) => ({ ...letter, mentionedIn: [...(mentions.get(letter.id) ?? [])] }));
}

function onlySenders({ draft }: IdentifiedLetter): Problem {
  return {
    code: 'only-senders',
    where: draft.where,
    message: `${draft.senders.length} people are named as sending the letter and nobody as receiving it.`,
    remedy: 'If one of them received it, say in the settings who wrote (sender), or write type="received".',
  };
}

function noLetters(folder: string): Problem {
  return {
    code: 'no-letters',
    where: { file: folder, line: 1, column: 1 },
    message: 'There is no letter in these files.',
    remedy: 'Give the folder that has the TEI files of the letters.',
  };
}
