import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { diskPolicy, sitePolicy } from '../../../../src/build/policy/directives.ts';
import { headerFiles } from '../../../../src/build/policy/host-headers.ts';
import { stylesInSheets } from '../../../../src/build/policy/styles-in-sheets.ts';

const PAGE = `<html><head><title>T</title></head><body>
<p style="--line: 1">a</p><p class="b" style="--line: 2">b &quot; style="c"</p>
<theme-chips><template shadowroot="open" shadowrootmode="open"><style>b{}</style><b style="--line: 1"></b></template></theme-chips>
<i style="--line: 1"></i></body></html>`;

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the style attributes of a page', () => {
  test('become rules in a sheet of the tree that they stand in', () => {
    expect(stylesInSheets(PAGE)).toBe(`<html><head><title>T</title>\
<style>[data-s="0"]:not(#_){--line: 1}[data-s="1"]:not(#_){--line: 2}</style></head><body>
<p data-s="0">a</p><p class="b" data-s="1">b &quot; style="c"</p>
<theme-chips><template shadowroot="open" shadowrootmode="open"><style>[data-s="0"]:not(#_){--line: 1}</style><style>b{}</style><b data-s="0"></b></template></theme-chips>
<i data-s="0"></i></body></html>`);
  });

  test('that could be more than a style are refused', () => {
    expect(() => stylesInSheets('<p style="a:b}c{d:e">')).toThrow('can’t be written as a rule');
    expect(() => stylesInSheets('<p style="a:&quot;">')).toThrow('can’t be written as a rule');
  });
});

describe('the policy', () => {
  test('of a site allows its own files, and of the page itself each style by its hash', () => {
    const policy = sitePolicy('<style>a{}</style><style>b{}</style><style>a{}</style><script>run()</script>');
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain(`style-src 'self' ${hash('a{}')} ${hash('b{}')};`);
    expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types lit-html vis-a-vis$/);
  });

  test('of a page from a disk allows what is written into it, and no network', () => {
    const policy = diskPolicy('<script>run()</script><script type="text/plain">x</script><style>a{}</style>');
    expect(policy).toContain(`script-src ${hash('run()')} blob: 'wasm-unsafe-eval'; style-src ${hash('a{}')};`);
    expect(policy).not.toMatch(/'self'|https?:|'unsafe-/);
  });
});

test('hosts are asked for the same headers in every form', () => {
  const files = headerFiles(sitePolicy(PAGE));
  const headers = Object.values(files).map((text) =>
    [...text.matchAll(/^\s*(?:Header always set |add_header )?([A-Z][\w-]+):? "?([^"\n]+)/gm)].map(
      ([, name = '', value = '']) => `${name}: ${value}`,
    ),
  );
  expect(headers).toHaveLength(4);
  expect(headers[0]?.map((line) => line.split(':')[0])).toEqual([
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
  ]);
  expect(new Set(headers.map(String)).size).toBe(1);
  expect(headers[0]?.[0]).toContain("frame-ancestors 'none'");
  expect(() => headerFiles('x'.repeat(2000))).toThrow('too long');
});
