import { baseName } from '../../edition/file-name.ts';
import type { Edition, Letter } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';

/** The letter that a file holds; undefined where it holds several or none, or another file has the same name. */
export function letterOfFile(edition: Edition, file: string): Letter | undefined {
  return byFile(edition).get(baseName(file));
}

const byFile = oncePerCore(({ letters }: Edition): ReadonlyMap<string, Letter | undefined> => {
  const files = new Map<string, Letter | undefined>();
  for (const letter of letters) files.set(letter.file, files.has(letter.file) ? undefined : letter);
  return files;
});
