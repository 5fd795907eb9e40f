import type { EditionFile } from '../../edition-file.ts';
import { mistakeIn } from '../../../json/json-mistake.ts';
import type { TextPlace } from '../../../json/json-mistake.ts';
import { jsonPlaces } from '../../../json/json-places.ts';
import { visibleControls } from '../../visible-controls.ts';
import { nearestTo } from '../../nearest.ts';
import type { FilePlace, Problem } from '../../problem.ts';
import { languageTag } from '../language-tag.ts';
import type { EditionSettings, PartySetting, ReadSettings, SenderRule } from './settings.ts';
import type { StarRule } from './star-pattern.ts';

/** Says of a value, by the way to it, what is wrong; gives undefined, so that the setting is as if it were not there. */
type Doubt = (path: string, message: string, remedy: string, code?: string) => undefined;
type Reader<Value> = (value: unknown, path: string, doubt: Doubt) => Value | undefined;

/** Reads `edition.json`. What can't be used is a doubt with its line and column, and the rest holds: `settings-not-json`, `unknown-setting`, `wrong-setting`. */
export function readJsonSettings({ file, bytes }: EditionFile): ReadSettings {
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { settings: {}, doubts: [notJson(file, text)], file };
  }
  const places = placesIn(text);
  const doubts: Problem[] = [];
  const doubt: Doubt = (path, message, remedy, code = 'wrong-setting') => {
    const place = places.get(path) ?? { line: 1, column: 1 };
    doubts.push({ code, where: { file, ...place }, message: visibleControls(message), remedy });
    return undefined;
  };
  const settings = withReaders(READERS, value, '', doubt) ?? {};
  return { settings, doubts, file, places };
}

/** None in what an engine can't search, such as a string of very many megabytes: the settings hold without their places, and so do the letters. */
function placesIn(text: string): ReadonlyMap<string, TextPlace> {
  try {
    return jsonPlaces(text);
  } catch {
    return new Map();
  }
}

const words: Reader<string> = (value, path, doubt) =>
  typeof value === 'string' && value.trim() !== ''
    ? visibleControls(value.trim())
    : doubt(path, `${nameOf(path)} must be words in quotation marks.`, 'Write it as "…".');

const list =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (value, path, doubt) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, at) => read(one, `${path}/${at}`, doubt) ?? [])
      : doubt(path, `${nameOf(path)} must be a list.`, 'Write it as […], with commas between.');

const language: Reader<string> = (value, path, doubt) => {
  const tag = typeof value === 'string' ? languageTag(value) : undefined;
  return (
    tag ??
    doubt(path, `${nameOf(path)} does not name a language.`, 'Write "de" for German, "fr" for French, "ar" for Arabic.')
  );
};

const party: Reader<PartySetting> = (value, path, doubt) => {
  const read = withReaders(
    { id: words, name: words, shortName: words, role: words, members: list(words) },
    value,
    path,
    doubt,
  );
  if (!read) return undefined;
  const { name, members } = read;
  if (name === undefined || members === undefined) {
    return doubt(path, 'A party needs a name and members.', 'Write {"name": "…", "members": ["…"]}.');
  }
  return { ...read, name, members };
};

const sender: Reader<SenderRule> = (value, path, doubt) => {
  if (value === 'first' || value === 'last') return value;
  const people = Array.isArray(value) ? list(words)(value, path, doubt) : undefined;
  return people
    ? { people }
    : doubt(path, 'sender is neither "first" nor "last" nor a list of names.', 'Write one of these.');
};

const link: Reader<StarRule> = (value, path, doubt) => {
  const read = withReaders({ from: words, to: words }, value, path, doubt);
  if (read?.from === undefined || read.to === undefined) {
    return (
      read &&
      doubt(path, 'A link target needs from and to.', 'Write {"from": "https://example.org/*.html", "to": "*.xml"}.')
    );
  }
  const [stars, used] = [read.from, read.to].map((text) => text.split('*').length - 1);
  if ((used ?? 0) > (stars ?? 0))
    return doubt(path, 'to has more * than from.', 'Each * in to takes what the * in its place in from stands for.');
  return { from: read.from, to: read.to };
};

const READERS = {
  id: words,
  title: words,
  language,
  summary: words,
  parties: list(party),
  firstColumns: list(words),
  sender,
  idPrefixes: list(words),
  linkTargets: list(link),
  leaveOut: list(words),
} satisfies { readonly [Name in keyof EditionSettings]-?: Reader<NonNullable<EditionSettings[Name]>> };

type Read<Readers> = { readonly [Name in keyof Readers]?: Readers[Name] extends Reader<infer Value> ? Value : never };

/** The members of an object that have readers and can be read. */
function withReaders<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  readers: Readers,
  value: unknown,
  path: string,
  doubt: Doubt,
): Read<Readers> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return doubt(path, `${path === '' ? 'The file' : nameOf(path)} must be an object.`, 'Write {"name": value, …}.');
  }
  const read: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const inside = path === '' ? name : `${path}/${name}`;
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) {
      unknownSetting(name, inside, Object.keys(readers), doubt);
      continue;
    }
    const understood = reader(one, inside, doubt);
    if (understood !== undefined) read[name] = understood;
  }
  return read as Read<Readers>;
}

function unknownSetting(name: string, path: string, known: readonly string[], doubt: Doubt): void {
  // What begins with $ or _ is a note to a program or to oneself.
  if (/^[$_]/.test(name)) return;
  const near = nearestTo(name, known, (one) => one);
  const remedy = near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean “${near}”?`;
  doubt(path, `“${name}” is not a setting that is known.`, remedy, 'unknown-setting');
}

function nameOf(path: string): string {
  return path.replaceAll(/\/(\d+)/g, (_, at: string) => ` ${Number(at) + 1}`).replaceAll('/', ', ');
}

function notJson(file: string, text: string): Problem {
  const place = mistakeIn(text) ?? { line: 1, column: 1 };
  const where: FilePlace = { file, line: place.line, column: place.column };
  return {
    code: 'settings-not-json',
    where,
    message: 'Here the file ceases to be JSON; none of its settings is used.',
    remedy: 'Look for a missing comma or quotation mark here or just before, or a comma too many.',
  };
}
