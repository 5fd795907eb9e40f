import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../../src');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Who imports a file, statically or when it is needed; types are no code. */
function importersOf(name: string): readonly string[] {
  const imported = new RegExp(`(?<!import type [^;]*)(?:from|import\\()\\s*'[^']*/${name}\\.ts'`);
  return files.filter((file) => imported.test(readFileSync(path.join(ROOT, file), 'utf8')));
}

// `site/off-thread.spec.ts` looks at what the page does meanwhile; a quick machine hides much from it.
test.each([
  ['read-letters', 'ui/library/opening-worker.ts'],
  ['found-files', 'ui/library/read-letters.ts'],
  ['read-file', 'ui/notes/opening/reading-worker.ts'],
  ['load-reader', 'ui/notes/opening/read-file.ts'],
])('what reads files of others runs in a worker: %s', (name, worker) => {
  expect(importersOf(name)).toEqual([worker]);
});
