import { fileURLToPath } from 'node:url';
import { XmlDocument } from 'libxml2-wasm';
import type { RelaxNGValidator } from 'libxml2-wasm';
import { expect } from 'vitest';
import type { Edition, Letter, NamedThing } from '../../../src/edition/model.ts';
import type { Content, Format } from '../../../src/exports/format.ts';
import { timbuktu } from '../views/editions.ts';

/** Letters of an edition, all where none are named, as they go into a file. */
export function contentOf(edition: Edition, ...ids: readonly string[]): Content {
  const letters = edition.letters.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const address = 'https://letters.example/timbuktu/';
  return { edition, letters, notes: [], tags: [], address, made: new Date('2026-11-28T12:00:00Z') };
}

/** Two passages of a letter with glosses, second wordings and two dates, a letter that is only mentioned, and one of doubt, with what of the edition they need. */
export function threeLetters(): Content {
  const wanted = /"(?:ref|value|source|by|after)":"([^"]+)"|"sources":\["([^\]]+)"\]/g;
  const letters = contentOf(timbuktu, 'board-2012', 'unplaced-droukdel', 'droukdel-dismissal').letters.map(
    (letter): Letter => ({
      ...letter,
      passages: letter.passages.filter(({ id }) => !id.startsWith('board-') || /-(?:crooked|arms-money)$/.test(id)),
    }),
  );
  const used = new Set(
    [...JSON.stringify(letters).matchAll(wanted)].flatMap(([, one, more]) => one ?? more?.split('","') ?? []),
  );
  const need = <Thing extends NamedThing>(things: readonly Thing[]) =>
    things
      .filter(({ id }) => used.has(id))
      .map((thing) => ({
        ...thing,
        variants: thing.variants
          .map(({ text, sources }) => ({ text, sources: sources.filter((id) => used.has(id)) }))
          .filter(({ sources }) => sources.length > 0),
      }));
  const edition: Edition = {
    ...timbuktu,
    correspondents: need(timbuktu.correspondents),
    identities: [],
    places: need(timbuktu.places),
    sources: timbuktu.sources.filter(({ id }) => used.has(id) || id === 'edition'),
    events: timbuktu.events.slice(0, 1),
  };
  return { ...contentOf(timbuktu), edition, letters };
}

/** The whole file. */
export async function written(format: Format, content: Content): Promise<string> {
  let file = '';
  const done: number[] = [];
  for await (const piece of format.write(content)) {
    file += typeof piece.data === 'string' ? piece.data : new TextDecoder().decode(piece.data);
    done.push(piece.done);
  }
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.at(-1)).toBe(content.letters.length);
  return file;
}

/** A file that was read by eye, for `toMatchFileSnapshot`; `npx vitest -u` writes it anew. */
export function goldenFile(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/exports/${name}`, import.meta.url));
}

/** What a format says that it leaves out. */
export function lossesOf(format: Format, content: Content): Readonly<Record<string, number>> {
  return Object.fromEntries(format.losses(content).map(({ what, count }) => [what, count]));
}

/** Why a file is not valid; undefined where it is. */
export function invalidity(validator: RelaxNGValidator, file: string): string | undefined {
  const document = XmlDocument.fromString(file);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
}
