import { afterEach, describe, expect, test } from 'vitest';
import type { NoteText } from '../../../../../src/ui/notes/card/note-text.ts';
import '../../../../../src/ui/styles/base.css';
import { inside, showNote } from './shown-note.ts';

afterEach(() => document.body.replaceChildren());

/** The note's HTML, without what Lit leaves and what every block has. */
function shape(note: NoteText): string {
  const [box] = inside(note, 'div');
  return (box?.innerHTML ?? '').replaceAll(/<!--.*?-->| dir="(?:auto|ltr)"|\n/g, '');
}

describe('plain text', () => {
  test('stands as it is, its lines as lines and its signs as signs', async () => {
    const note = await showNote('one *two*\n  <b>three</b>\r\n\r\n\nfour', 'text/plain');
    const paragraphs = inside(note, 'p');
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual(['one *two*\n  <b>three</b>', 'four']);
    expect(paragraphs.map((paragraph) => getComputedStyle(paragraph).whiteSpace)).toEqual(['pre-wrap', 'pre-wrap']);
  });

  test('becomes Markdown when its format does', async () => {
    const note = await showNote('*one*', 'text/plain');
    note.format = 'text/markdown';
    await note.updateComplete;
    expect(shape(note)).toBe('<p><em>one</em></p>');
  });
});

describe('Markdown', () => {
  test.each([
    ['a\nb', '<p>a<br>b</p>'],
    ['# One\n## Two\n### Three\n#### Four', '<h4>One</h4><h5>Two</h5><h6>Three</h6><h6>Four</h6>'],
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['```js\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
    ['a\n\n---', '<p>a</p><hr>'],
    ['AT&amp;T &copy; & &nosuch;', '<p>AT&amp;T © &amp; &amp;nosuch;</p>'],
    ['a <b>*c*</b>', '<p>a &lt;b&gt;<em>c</em>&lt;/b&gt;</p>'],
    ['a[^1]\n\n[^1]: b', '<p>a[^1]</p><p>[^1]: b</p>'],
  ])('%j: %s', async (text, expected) => expect(shape(await showNote(text))).toBe(expected));

  test('a task is told by a sign with a name, which nobody can press', async () => {
    const note = await showNote('- [x] read\n- [ ] cite\n\n- [x] alone');
    expect(inside(note, '.task').map((sign) => [sign.textContent, sign.role, sign.ariaLabel])).toEqual([
      ['☑', 'img', 'Ticked'],
      ['☐', 'img', 'Not ticked'],
      ['☑', 'img', 'Ticked'],
    ]);
    expect(inside(note, 'input, button')).toEqual([]);
    expect(inside(note, 'li').map((item) => getComputedStyle(item).listStyleType)).toEqual(['none', 'none', 'none']);
  });

  test('an image is its words and its address, also in a link', async () => {
    expect(shape(await showNote('![a *map*](https://example.org/m.png)'))).toBe(
      '<p>a map <a href="https://example.org/m.png" target="_blank" rel="noopener noreferrer">https://example.org/m.png</a></p>',
    );
    const note = await showNote('[*![a](https://b.example/)*](https://c.example/)');
    expect(inside(note, 'a').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['a ', 'https://c.example/'],
      ['https://b.example/', 'https://b.example/'],
    ]);
  });

  test.each([
    ['https://example.org/a?b#c', true],
    ['HTTP://example.org', true],
    ['mailto:a@example.org', true],
    ['#the-passage', false],
    ['?page=notes', false],
    ['./?page=notes#the-passage', false],
  ])('a link to %s is one; to a tab of its own: %s', async (address, ownTab) => {
    const [link] = inside(await showNote(`[a](${address})`), 'a');
    expect(link?.getAttribute('href')).toBe(address);
    expect(link?.getAttribute('target')).toBe(ownTab ? '_blank' : null);
    expect(link?.getAttribute('rel')).toBe(ownTab ? 'noopener noreferrer' : null);
  });

  test.each([
    '//example.org',
    '/elsewhere',
    '../up',
    './deeper/',
    'word',
    'ftp://example.org',
    'https://',
    'tel:1',
    '',
  ])('a link to %j is only its words', async (address) =>
    expect(shape(await showNote(`[*a*](<${address}>)`))).toBe('<p><em>a</em></p>'),
  );

  test('each block runs its own way', async () => {
    const note = await showNote('Words.\n\nكلمات.\n\n- واحد\n- اثنان with\n\n> نقل\n\n| أ | ب |\n| - | - |\n| ت | c |');
    expect(inside(note, 'p').map((block) => getComputedStyle(block).direction)).toEqual(['ltr', 'rtl', 'rtl']);
    for (const block of inside(note, 'ul, li, blockquote, table, th')) {
      expect(getComputedStyle(block).direction).toBe('rtl');
    }
    expect(inside(note, 'td').map((block) => getComputedStyle(block).direction)).toEqual(['rtl', 'ltr']);
  });
});

test('nothing is wider than the note; a table scrolls in its own box, by keyboard too', async () => {
  const long = 'x'.repeat(300);
  const cells = `|${' cell |'.repeat(30)}`;
  const text = `${long} \`${long}\` https://example.org/${long}\n\n    ${long}\n\n${cells}\n|${' - |'.repeat(30)}\n${cells}`;
  const note = await showNote(text);
  note.style.width = '200px';
  expect(note.scrollWidth).toBe(200);
  const [table] = inside(note, '.table');
  expect(table?.scrollWidth).toBeGreaterThan(400);
  expect(table?.tabIndex).toBe(0);
  for (const block of inside(note, 'p, pre')) expect(block.scrollWidth).toBeLessThanOrEqual(200);
});
