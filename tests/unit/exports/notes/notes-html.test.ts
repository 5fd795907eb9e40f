import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { notesAsHtml } from '../../../../src/exports/notes/notes-as-html.ts';
import { noteHtml } from '../../../../src/exports/notes/note-html.ts';
import { contentOf, someNotes, textOf } from '../made-notes.ts';

const TAG = /<(\/?)([a-zA-Z!][^\s>]*)([^>]*)>/g;
const ALLOWED = new Set(
  (
    'a article blockquote body br code dd del div dl dt em h1 h2 h4 h5 h6 head hr html input li main meta ol p pre span strong style ' +
    'table tbody td th thead time title tr ul'
  ).split(' '),
);

/** The tags of a page, and that no other is in it. */
function expectHarmless(html: string): void {
  for (const [, , name = '', attributes = ''] of html.matchAll(TAG)) {
    if (name === '!doctype') continue;
    expect(ALLOWED).toContain(name);
    expect(attributes.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/\bon\w+\s*=|\bsrc\b|\bstyle\s*=/i);
    const [, href] = /\bhref="([^"]*)"/.exec(attributes) ?? [];
    if (href !== undefined) expect(href).toMatch(/^(?:https?|mailto):/i);
  }
}

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&#58;alert(1))',
  '![x](https://a.example/b.png)',
  '![x" onload="y](data:text/html,x)',
  '[x](https://a.example/"onclick="y)',
  '<https://a.example/"onclick=y>',
  '</div></article></main>',
  '```html\n</code><script>',
  '| a |\n|---|\n| <b> |',
  '[a]: javascript:x\n[a]',
  '\u0000<\u0000script>',
);
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join('\n'));

test.prop([words, fc.boolean()])('words run nothing and fetch nothing', (text, isMarkdown) => {
  expectHarmless(noteHtml(text, isMarkdown));
});

test('what is nested without end is shown as it was written', () => {
  expect(noteHtml('> '.repeat(20_000), true)).toMatch(/^<(?:p|blockquote)/);
});

test.prop([someNotes, words])(
  'a page of any notes is whole, and all in it is escaped',
  async ({ notes, tags }, text) => {
    const named = tags.map((tag) => ({ ...tag, name: `${tag.name}${text}`, definition: text }));
    const html = await textOf(notesAsHtml, contentOf(notes, named));
    expectHarmless(html.replace(/<style>[\s\S]*?<\/style>/, ''));
    expect(html.match(/<article /g)?.length ?? 0).toBe(notes.length);
    expect(html.match(/<\/article>/g)?.length ?? 0).toBe(notes.length);
    expect(html.endsWith('</html>\n')).toBe(true);
  },
);
