import { fc, test as property } from '@fast-check/vitest';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../../src/exports/citations/citation.ts';
import { htmlCitation } from '../../../../src/exports/citations/html-citation.ts';
import { markdownCitation } from '../../../../src/exports/citations/markdown-citation.ts';
import { plainCitation } from '../../../../src/exports/citations/plain-citation.ts';
import { SAMPLE } from './cited.ts';

/** A quotation that means something to HTML, Markdown and YAML, in two scripts. */
const WORDS = '1. <b>*Not* [bold](x)</b> & `code` # | ~~no~~\n- second\n+ الثالث 🕊️ {brace}';
const HARD: Citation = {
  ...SAMPLE,
  title: WORDS,
  quotation: WORDS,
  language: 'ar',
  edition: { title: '*<Letters>*', version: '1_0' },
  permalink: 'https://example.org/?a=1&b="#c',
};

/** Text as a reader sees it. */
function seen(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&');
}

describe('HTML', () => {
  test('shows words as they are, in their language, with where they are from', () => {
    const html = htmlCitation.cite([HARD]);
    expect(html).toMatch(/^<blockquote cite="https:\/\/example\.org\/\?a=1&amp;b=&quot;#c" lang="ar" dir="auto">/);
    for (const paragraph of WORDS.split('\n')) expect(seen(html)).toContain(paragraph);
    expect(html).toContain('<cite>*&lt;Letters&gt;*</cite>');
    expect(html.match(/<p>/g)).toHaveLength(3);
  });

  property.prop([fc.string({ unit: 'grapheme' })])('no words become markup', (words) => {
    const html = htmlCitation.cite([{ ...HARD, title: words, quotation: words }]);
    expect([...html.matchAll(/<\/?([^\s>]*)/g)].every(([, name = '']) => /^(?:blockquote|p|cite|a)$/.test(name))).toBe(
      true,
    );
  });
});

describe('Markdown', () => {
  test('shows words as they are, when it is read by what reads notes', () => {
    const html = marked.parse(markdownCitation.cite([HARD]), { async: false });
    for (const paragraph of WORDS.split('\n')) expect(seen(html)).toContain(paragraph);
    expect([...html.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual([
      'blockquote',
      'p',
      'p',
      'p',
      'p',
      'em',
      'a',
    ]);
  });

  property.prop([fc.stringMatching(/^[\w*_[\]()<>#&|~`.+=!\\ -]{1,30}$/)])('no words become markup', (words) => {
    fc.pre(words.trim() !== '');
    const html = marked.parse(markdownCitation.cite([{ ...SAMPLE, quotation: words }]), { async: false });
    const names = [...html.matchAll(/<(\w+)/g)].map(([, name]) => name);
    expect(names).toEqual(['blockquote', 'p', 'p', 'em']);
  });
});

test('in plain text a quotation stands in one line, with single marks inside', () => {
  const words = 'He said “no”,\nand left.';
  expect(plainCitation.cite([{ ...SAMPLE, quotation: words }])).toMatch(
    /^“He said ‘no’, and left\.”\n“A letter”, 1901, /,
  );
});
