import { fc, test } from '@fast-check/vitest';
import { unzipSync } from 'fflate';
import { Marked } from 'marked';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown, markdownLine, markdownLink, quotedLines } from '../../../../src/exports/markdown-text.ts';
import { notesAsMarkdownFiles } from '../../../../src/exports/notes/notes-as-markdown-files.ts';
import { notesAsMarkdown } from '../../../../src/exports/notes/notes-as-markdown.ts';
import { obsidianTags } from '../../../../src/exports/notes/obsidian-tags.ts';
import { yamlLine, yamlText } from '../../../../src/exports/notes/yaml-text.ts';
import { withTags } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { contentOf, fileOf, letters, MADE, someNotes, someTags, textOf } from '../made-notes.ts';
import { sampleNotes, sampleTags } from '../sample-notes.ts';

const marked = new Marked();
const markdownWords = fc.string({
  unit: fc.constantFrom(...'ab1 \n*_`[]()<>#+-=!|~&;.:\\%^$"\'>'.split('')),
  maxLength: 40,
});

/** The text of what Markdown is made to HTML of. */
function shown(markdown: string): string {
  return marked
    .parse(markdown, { async: false })
    .replaceAll(/<\/?p>/g, '')
    .replaceAll(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    );
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test.prop([markdownWords])('escaped words are shown as they are', (words) => {
  expect(tidy(shown(escapeMarkdown(words)))).toBe(tidy(words));
  expect(shown(markdownLine(words)).trim()).toBe(tidy(words));
});

test.prop([fc.string({ unit: 'binary' })])('no markup leaves a quotation', (words) => {
  const html = marked.parse(`${quotedLines(`x\n${words}`)}\n\nafter\n`, { async: false });
  expect(html).toMatch(/<\/blockquote>\n<p>after<\/p>\n$/);
});

test.each([
  '```\n\n# heading',
  '```',
  '~~~',
  '<!--',
  '<script>',
  '<?',
  '<![CDATA[',
  '- ```',
  '> ```',
  '$$',
  '    code',
])('%j is closed with its quotation', (open) => {
  expect(marked.parse(`${quotedLines(open)}\n\nafter\n`, { async: false })).toMatch(
    /^<blockquote>[^]*<\/blockquote>\n<p>after<\/p>\n$/,
  );
  expect(
    quotedLines(open)
      .split('\n')
      .every((line) => line.startsWith('>')),
  ).toBe(true);
});

test('no address ends its link', () => {
  expect(marked.parse(markdownLink('a ] b', 'https://x.example/>) (y'), { async: false })).toBe(
    '<p><a href="https://x.example/%3E)%20(y">a ] b</a></p>\n',
  );
});

describe('YAML', () => {
  test.prop([fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' }))])(
    'holds any text',
    (text, list) => {
      expect(parse(yamlLine('title', text) + yamlLine('tags', list))).toEqual({ title: text, tags: list });
    },
  );

  test.each([
    'yes',
    'null',
    '1e3',
    '2026-01-01',
    '- a',
    'a: b # c',
    '"',
    '---',
    '\u2028',
    '\u0085',
    '&a',
    '*a',
    '!!js/x',
    '%TAG',
    '',
  ])('%j stays a text', (text) => {
    const written = yamlText(text);
    expect(written).not.toMatch(/[\n\u0085\u2028\u2029]/);
    for (const version of ['1.1', '1.2'] as const) expect(parse(written, { version })).toBe(text);
  });

  test('a half of a character is none', () => {
    expect(parse(yamlText('a\ud83d'))).toBe('a\ufffd');
  });
});

test.prop([someNotes])('the front matter is YAML, whatever the tags are called', async ({ notes, tags }) => {
  const text = await textOf(notesAsMarkdown, contentOf(notes, tags));
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  const { tags: names, ...rest } = parse(head) as { tags: string[] };
  expect(rest).toMatchObject({ title: `Notes on ${letters.title}`, notes: notes.length });
  for (const name of names) expect(name).toMatch(/^(?!\d+$)[\p{L}\p{M}\p{N}_/-]+$/u);
});

const namesOf = (...tags: readonly Tag[]) => [...obsidianTags(tags).values()];

test('tags are such as Obsidian takes', () => {
  expect(namesOf(...sampleTags)).toEqual(['Tone-of-voice', 'Tone-of-voice/2012', 'سخرية']);
  const [tone, year] = sampleTags;
  if (!tone || !year) throw new Error('There are no tags.');
  const { parent: _, ...top } = year;
  expect(namesOf(top, { ...tone, parent: top.id })).toEqual(['_2012', '_2012/Tone-of-voice']);
  // Two that stand under each other, as two devices can make them.
  const round = obsidianTags([{ ...tone, parent: year.id }, year]);
  expect([...round.values()]).toEqual(['_2012', '_2012/Tone-of-voice']);
});

/** Tags with these names, one after another. */
const named = (...names: readonly string[]) =>
  names.flatMap((name, index) => sampleTags.slice(0, 1).map((tag) => ({ ...tag, id: `urn:uuid:${index}`, name })));

test('tags of different names stay different, and tell their names', async () => {
  const tags = named('🙂', '🙃', 'C++', 'C#', 'Tone, dry', 'Tone dry', 'tone-dry', 'Plain');
  const names = ['tag', 'tag-2', 'C', 'C-2', 'Tone-dry', 'Tone-dry-2', 'tone-dry-3', 'Plain'];
  expect([...obsidianTags(tags).values()]).toEqual(names);
  const [note] = sampleNotes;
  if (!note) throw new Error('There are no notes.');
  const content = contentOf([withTags(note, [tags[3]?.id ?? '', tags[7]?.id ?? ''], MADE)], tags);
  const all = await files(content);
  expect(all).toHaveLength(2);
  const text = all[0]?.[1] ?? '';
  expect(text).toContain('· #C-2 · #Plain');
  expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ tags: ['C-2', 'Plain'], 'tag-names': ['#C-2: C#'] });
  expect(all[1]?.[1]).toContain('### C\\#\n\n#C-2\n');
  expect(await textOf(notesAsMarkdown, content)).toContain('· #C-2 · #Plain');
});

test.prop([someTags])('no two tags are the same in Obsidian', (tags) => {
  const names = [...obsidianTags(tags).values()].map((name) => name.toLowerCase());
  expect(names).toHaveLength(new Set(tags.map(({ id }) => id)).size);
  expect(new Set(names).size).toBe(names.length);
});

/** What is in the zip, by name. */
const files = async (content = contentOf(sampleNotes, sampleTags)) =>
  Object.entries(unzipSync(await fileOf(notesAsMarkdownFiles, content))).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );

test('an id is that of what the note says, else of what is quoted', async () => {
  const text = await textOf(notesAsMarkdown, contentOf(sampleNotes, sampleTags));
  const before = [...text.matchAll(/^(.*)\n\n\^note-[^\n]*(\d)\n\n/gm)].map(([, line, number]) => [number, line]);
  expect(before).toEqual([
    ['1', '> begin *here*'],
    ['2', '> <script>alert(1)</script>'],
    ['3', '> السلام عليكم'],
    ['4', '> meager'],
    ['5', '> =HYPERLINK("https://example.org")'],
    ['6', '> لا'],
    ['7', '> - ![x](https://a.example/b.png)'],
  ]);
});

describe('a file for each letter', () => {
  test('holds the notes of that letter, and one the codebook', async () => {
    const all = await files();
    expect(all.map(([name]) => name)).toEqual(
      ['x-canadians', 'board-2012', 'not-in-the-letters', 'tags'].map((name) => `timbuktu-letters-notes/${name}.md`),
    );
    const notes = all.map(([, text]) => [...text.matchAll(/^\^note-.*(\d)$/gm)].map(([, number]) => number).join(''));
    expect(notes).toEqual(['1', '23456', '7', '']);
    for (const [, text] of all) expect(parse(text.split('---\n')[1] ?? '')).toMatchObject({ edition: letters.title });
  });

  test('leads out of no folder, and takes the place of no other', async () => {
    const names = ['../../etc', 'CON', '.hidden', 'a', 'A', 'tags', 'a/b\\c:d'];
    const hostile = {
      ...letters,
      exchanges: names.map((id) => ({ id, title: id, summary: '', links: [], silences: {} })),
    };
    const notes = sampleNotes.slice(0, 7).map((note, index) => ({
      ...note,
      target: { source: `#${encodeURIComponent(names[index] ?? '')}` },
    }));
    expect(
      (await files(contentOf(notes, sampleTags, hostile))).map(([name]) => name.split('/').slice(1).join('/')),
    ).toEqual(['-..-etc', '_CON', 'hidden', 'a', 'A-2', 'tags', 'a-b-c-d', 'tags-2'].map((name) => `${name}.md`));
  });

  test('and is made in whatever year', async () => {
    const made = new Date('1970-01-01T00:00:00Z');
    expect(await files({ ...contentOf(sampleNotes), made })).toHaveLength(3);
  });
});
