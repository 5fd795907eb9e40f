import { expect, test } from 'vitest';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import { contentOf, noteOf, projectOf, realEdition, tagOf } from './project-content.ts';

const GOLDEN = new URL('../../../fixtures/exports/refi/', import.meta.url);

test('no words are given a theme twice', async () => {
  const qde = (await projectOf(contentOf(realEdition()))).get('project.qde') ?? '';
  const sources = [...qde.matchAll(/<TextSource guid="([^"]*)"[^]*?<\/TextSource>/g)];
  const codings = sources.flatMap(([source, guid]) =>
    [
      ...source.matchAll(
        /<PlainTextSelection [^>]*startPosition="(\d+)" endPosition="(\d+)"[^]*?<\/PlainTextSelection>/g,
      ),
    ].flatMap(([selection, start, end]) =>
      [...selection.matchAll(/<CodeRef targetGUID="([^"]*)"/g)].map(([, code]) => [guid, start, end, code].join(' ')),
    ),
  );
  expect(codings.length).toBeGreaterThan(100);
  expect(codings.filter((coding, index) => codings.indexOf(coding) !== index)).toEqual([]);
}, 30_000);

test('a letter of this repository with a note on it is as it was looked through', async () => {
  const edition = realEdition();
  const letters = edition.letters.filter(({ id }) => id === 'belmokhtar-request');
  const tag = tagOf('Requests', 1, { definition: 'Asked for in so many words.' });
  const note = noteOf({
    number: 2,
    target: wholeOf(letters[0]?.passages[0]?.id ?? ''),
    words: 'To whom?',
    tags: [tag.id],
  });
  const files = await projectOf({ ...contentOf(edition, [note], [tag]), letters });
  expect(files.size).toBe(2);
  await expect([...files.values()].join('\n')).toMatchFileSnapshot(new URL('belmokhtar-request.txt', GOLDEN).pathname);
}, 30_000);
