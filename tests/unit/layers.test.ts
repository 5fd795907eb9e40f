import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each room of the house may import from another; `docs/architecture.md` shows the same table. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  json: [],
  edition: ['json', 'platform/steady-fetch.ts'],
  anchoring: [],
  platform: [],
  notes: [
    'anchoring',
    'json',
    'edition/normal-form.ts',
    'edition/visible-controls.ts',
    'platform/database',
    'platform/open-channel.ts',
    'platform/trusted.ts',
    'platform/uuid.ts',
    'platform/worker-life.ts',
  ],
  library: ['edition', 'platform/database', 'platform/late-answer.ts', 'platform/open-channel.ts', 'platform/uuid.ts'],
  search: ['edition', 'platform/trusted.ts', 'platform/worker-life.ts'],
  views: ['edition', 'anchoring', 'search', 'notes/note.ts', 'notes/tag.ts', 'notes/codebook/tag-tree.ts'],
  routing: ['views/view-state.ts'],
  exports: [
    'edition',
    'anchoring',
    'json',
    'notes/note.ts',
    'notes/tag.ts',
    'notes/new-note.ts',
    'notes/backup/sha256.ts',
    'notes/codebook/tag-name.ts',
    'notes/codebook/tag-tree.ts',
    'platform/uuid.ts',
  ],
  build: ['edition', 'exports/page', 'exports/html-text.ts'],
  ui: ['edition', 'anchoring', 'search', 'platform', 'library', 'notes', 'views', 'routing', 'exports'],
  rescue: [
    'platform',
    'library/library-database.ts',
    'notes',
    'ui/comfort/apply-comfort.ts',
    'ui/language/language.ts',
    'ui/shell/save-file.ts',
  ],
  'early.ts': ['platform', 'rescue', 'ui/comfort/apply-comfort.ts'],
  'main.ts': ['edition', 'anchoring', 'platform', 'notes', 'views', 'routing', 'ui'],
  'export-command.ts': ['edition', 'exports', 'ui/wording'],
  'first-view.ts': ['edition', 'platform', 'views', 'ui'],
};

const PROJECT = path.resolve(import.meta.dirname, '../..');
const ROOT = path.join(PROJECT, 'src');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'(\.[^']+)'|(?:^|\n)\s*import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g;

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'));

const arrows = files.flatMap((from): readonly Arrow[] =>
  [...readFileSync(path.join(ROOT, from), 'utf8').matchAll(IMPORT)]
    .map((found) => (found[1] ?? found[2] ?? found[3] ?? '').replace(/\?worker&url$/, ''))
    .filter((target) => !/\.css(\?inline)?$/.test(target))
    .map((target) => ({ from, to: path.posix.join(path.posix.dirname(from), target) })),
);

const roomOf = (file: string) => file.split('/')[0] ?? file;

function isAllowed({ from, to }: Arrow): boolean {
  if (roomOf(from) === roomOf(to)) return true;
  return (MAY_IMPORT[roomOf(from)] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
}

/** The first circle found, as the files it goes through. */
function findCircle(): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const { to } of arrows.filter(({ from }) => from === file)) {
      const circle = visit(to, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('enough was read to judge by', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(arrows.length).toBeGreaterThan(150);
});

test('every import leads to a file of the house', () => {
  expect(arrows.filter(({ to }) => !files.includes(to))).toEqual([]);
});

test('every room imports only what the table allows', () => {
  expect(arrows.filter((arrow) => !isAllowed(arrow)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('imports make no circle', () => {
  expect(findCircle()).toEqual([]);
});

test('no file only passes on what others export, or has a name that says nothing', () => {
  const passesOn = files.filter((file) => {
    const statements = readFileSync(path.join(ROOT, file), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .trim();
    return /^(export\s[^;]*from\s+'[^']+';\s*)+$/.test(statements);
  });
  const empty = files.filter((file) => /^(utils?|helpers?|types?|index|common|misc)\.ts$/.test(path.basename(file)));
  expect([...passesOn, ...empty]).toEqual([]);
});

test('no file has more than 250 lines', () => {
  // The texts in other languages are made by a tool, from tables.
  const made = /^src\/ui\/language\/texts\//;
  const written = ['src', 'tests', 'bench', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
      .filter((file) => /\.(?:ts|mjs|css)$/.test(file) && !made.test(file)),
  );
  const long = written.filter(
    (file) => readFileSync(path.join(PROJECT, file), 'utf8').trimEnd().split('\n').length > 250,
  );
  expect(written.length).toBeGreaterThan(500);
  expect(long).toEqual([]);
});
