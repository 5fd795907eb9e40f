import { expect, test } from 'vitest';
import { contentWith, found, opened, partsOf } from './opened.ts';

/** What another program makes of the words of a note. */
async function read(markdown: string): Promise<string> {
  const { html, messages } = await opened(contentWith(markdown));
  expect(messages).toEqual([]);
  return (/<\/cite>([^]*)<footer>/.exec(html)?.[1] ?? '').trim();
}

test.each([
  ['# One\n\n## Two\n\n###### Six', '<h2>One</h2><h3>Two</h3><h6>Six</h6>'],
  [
    '**bold** *slanted* ***both*** ~~gone~~ `code`',
    '<p><strong>bold</strong> <em>slanted</em> <strong><em>both</em></strong> <s>gone</s> <code>code</code></p>',
  ],
  ['one\ntwo', '<p>one<br />two</p>'],
  ['- a\n- b\n  - c', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['- [x] done\n- [ ] open', '<ul><li>☑ done</li><li>☐ open</li></ul>'],
  ['> said', '<blockquote>said</blockquote>'],
  ['```\nx < y\n\tz\n```', '<pre>x &lt; y<br />\tz</pre>'],
  ['<b>&amp; &#233; &lt;</b> `&amp;`', '<p>&lt;b&gt;&amp; é &lt;&lt;/b&gt; <code>&amp;amp;</code></p>'],
  ['[^1]: a footnote', '<p>[^1]: a footnote</p>'],
  ['[it](https://a.example/b?c=1&d)', '<p><a href="https://a.example/b?c=1&amp;d">it</a></p>'],
  ['a@b.example', '<p><a href="mailto:a@b.example">a@b.example</a></p>'],
  ['[it](javascript:alert(1)) [it](/here) [it](https://[)', '<p>it it it</p>'],
  [`[it](https://a.example/${'x'.repeat(2500)})`, '<p>it</p>'],
  ['![a picture](https://a.example/p.png)', '<p>a picture https://a.example/p.png</p>'],
])('%s', async (markdown, html) => {
  expect(await read(markdown)).toBe(html);
});

test('a table is one', async () => {
  const html = await read('| a | b |\n|---|---|\n| *1* | 2 |');
  expect(html.replaceAll(/<\/?p>/g, '')).toBe(
    '<table><thead><tr><th><strong>a</strong></th><th><strong>b</strong></th></tr></thead>' +
      '<tbody><tr><td><em>1</em></td><td>2</td></tr></tbody></table>',
  );
});

test('a table with more columns than Word opens is shown as it was written', async () => {
  const markdown = ['a', '-', 'b'].map((cell) => `|${`${cell}|`.repeat(64)}`).join('\n');
  expect(await read(markdown)).toBe(`<pre>${markdown.replaceAll('\n', '<br />')}</pre>`);
});

test('each list that is numbered begins where it says', async () => {
  const parts = await partsOf(contentWith('1. a\n\nb\n\n7. c\n\n- d\n  1. e'));
  const ids = found(parts.get('word/document.xml'), '//w:numPr/w:numId/@w:val');
  expect(new Set(ids).size).toBe(4);
  const starts = ids.map(
    (id) => found(parts.get('word/numbering.xml'), `//w:num[@w:numId="${id}"]//w:startOverride/@w:val`)[0],
  );
  expect(starts).toEqual(['1', '7', '1', '1']);
  const kinds = ids.map((id) => {
    const [kind] = found(parts.get('word/numbering.xml'), `//w:num[@w:numId="${id}"]/w:abstractNumId/@w:val`);
    const level = `//w:abstractNum[@w:abstractNumId="${kind}"]/w:lvl[1]/w:numFmt/@w:val`;
    return found(parts.get('word/numbering.xml'), level)[0];
  });
  expect(kinds).toEqual(['decimal', 'decimal', 'bullet', 'decimal']);
});

test('words that look like the number of a list stay as they are', async () => {
  expect(await read('1. {numbers-11} {bullets-0}')).toBe('<ol><li>{numbers-11} {bullets-0}</li></ol>');
});

test('Arabic runs from right to left, and what is Latin in it does not', async () => {
  const parts = await partsOf(contentWith('قال (hello) لهم 2012.\n\nHe said «سلام» to them.', 'text/markdown', 'ar'));
  const document = parts.get('word/document.xml');
  const [arabic, latin] = ['//w:p[w:pPr/w:bidi]', '//w:p[not(w:pPr/w:bidi)][contains(., "He said")]'];
  expect(found(document, `${arabic}//w:r[w:rPr/w:rtl]`)).toEqual(['قال (', ') لهم 2012.']);
  expect(found(document, `${arabic}//w:r[not(w:rPr/w:rtl)]`)).toEqual(['hello']);
  expect(found(document, `${latin}//w:r[w:rPr/w:rtl]`)).toEqual(['سلام']);
  expect(new Set(found(document, '//w:r[w:rPr/w:rtl]/w:rPr/w:lang/@w:bidi'))).toEqual(new Set(['ar']));
  expect(found(document, `${arabic}//w:r/w:rPr/w:lang/@w:val`)).toEqual([]);
});

test('a language that is none is left out', async () => {
  const parts = await partsOf(contentWith('x', 'text/markdown', '"><w:p/>'));
  expect(found(parts.get('word/document.xml'), '//w:r[.="x"]//w:lang')).toEqual([]);
});

test('what Word can’t hold is a sign that something was there', async () => {
  expect(await read('a\u0000b\ud800c\uffffd\u000be')).toBe('<p>a\ufffdb\ufffdc\ufffdd\ufffde</p>');
});
