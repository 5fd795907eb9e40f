import { expect, test } from 'vitest';
import { filesOfEntries } from '../../../src/ui/library/chosen-files.ts';
import { noteSubjects } from '../../../src/views/note-subjects.ts';
import { change, compileTexts, harbour, harbourEdition } from '../edition/quoted/sample.ts';
import { compileLetters, tei } from '../edition/transcribed/letters.ts';

/** More than any engine lets a call be given at once. */
const MANY = 150_000;

/** A folder that was dropped, which gives all that is in it at once. */
const folder = (fullPath: string, entries: readonly object[]) => {
  const rest = [entries];
  const readEntries = (give: (some: readonly object[]) => void) => give(rest.pop() ?? []);
  return { isFile: false, isDirectory: true, fullPath, createReader: () => ({ readEntries }) };
};

test('an attribute that leads nowhere, or to the same letter, very often', () => {
  const files = harbour();
  change(files, 'guild-1901.xml', 'target="master-1901.xml"', `target="${'#a '.repeat(MANY)}"`);
  const { edition, problems } = compileTexts(files);
  expect(edition?.letters).toHaveLength(3);
  expect(problems.filter(({ code }) => code === 'dangling-link')).toHaveLength(MANY);

  change(files, 'guild-1901.xml', `target="${'#a '.repeat(MANY)}"`, `target="${'master-1901.xml '.repeat(MANY)}"`);
  expect(compileTexts(files).edition?.letters).toHaveLength(3);
});

test.each([
  ['an apparatus', `<p>Words <app><lem>a</lem>${'<note>b</note>'.repeat(MANY)}</app>.</p>`],
  ['a space', `<p>Words <space>${'<desc>b</desc>'.repeat(MANY)}</space>.</p>`],
  ['a choice', `<p>Words <choice><orig>a${'<note>b</note>'.repeat(MANY)}</orig><reg>c</reg></choice>.</p>`],
  ['a letter that is struck out', `<p><del>Words ${'<note>b</note>'.repeat(MANY)}</del></p>`],
])('%s with very many notes', (_, body) => {
  const { edition } = compileLetters({ 'a.xml': tei({ text: `<text><body>${body}</body></text>` }) });
  expect(edition?.letters[0]?.passages[0]?.text).toContain('Words');
});

test('an exchange of very many links', () => {
  const edition = harbourEdition();
  const exchanges = edition.exchanges.map((exchange) => {
    const links = Array.from({ length: MANY }, (_, at) => exchange.links[at % exchange.links.length] ?? []).flat();
    return { ...exchange, links };
  });
  const subjects = noteSubjects({ ...edition, exchanges });
  expect(subjects.get(exchanges[0]?.id ?? '')).toMatchObject({
    type: 'exchange',
    letters: ['guild-1901', 'master-1901'],
  });
});

test('a folder may hold more files than a call can be given', async () => {
  const one = new File(['<TEI/>'], 'x.xml');
  const entry = {
    isFile: true,
    isDirectory: false,
    fullPath: '/a/b/x.xml',
    file: (give: (file: File) => void) => give(one),
  };
  const inner = folder(
    '/a/b',
    Array.from({ length: MANY }, () => entry),
  );
  const { files } = await filesOfEntries([folder('/a', [inner]) as unknown as FileSystemEntry]);
  expect(files).toHaveLength(MANY);
});
