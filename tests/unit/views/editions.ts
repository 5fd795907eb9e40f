import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '../../../src/edition/compile.ts';
import type { Edition, Passage } from '../../../src/edition/model.ts';

function compileFolder(folder: URL): Edition {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
  const { edition, problems } = compile(names.map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) })));
  if (!edition || problems.length > 0) throw new Error(`${folder.href} does not compile.`);
  return edition;
}

/** The small invented edition of `tests/fixtures/harbour`. */
export const harbour = compileFolder(new URL('../../fixtures/harbour/', import.meta.url));

/** The letters that the site is built from. */
export const timbuktu = compileFolder(new URL('../../../letters/', import.meta.url));

/** A passage by its id. */
export function passageOf(edition: Edition, id: string): Passage {
  const passage = edition.letters.flatMap(({ passages }) => passages).find((other) => other.id === id);
  if (!passage) throw new Error(`There is no passage ${id}.`);
  return passage;
}
