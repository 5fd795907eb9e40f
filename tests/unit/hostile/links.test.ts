import { expect, test } from 'vitest';
import { linkOut } from '../../../src/ui/transcribed/link-out.ts';
import { asXml } from '../../hostile/hostile-letters.ts';
import { KNOWN } from '../../hostile/known-vectors.ts';
import { madeVectors } from '../../hostile/made-vectors.ts';
import { compileLetters, tei } from '../edition/transcribed/letters.ts';

/** What a link out may begin with. */
const LEADS_OUT = /^(?:https?:\/\/|mailto:|#[\p{L}_])/iu;
const VECTORS = [...KNOWN, ...madeVectors(600, 8), 'javascript:trap(1)', 'https://a.example/', '#f', ' javascript:a', 'data:text/html,a', '//evil.example/a', 'vbscript:a', 'blob:https://a/b']; // prettier-ignore

// There are two guards, and behind each the other hides what it lets through: so each is tried alone.
test('the page makes no link of an address that would run or load something', () => {
  const links = VECTORS.flatMap((url) => linkOut(url)?.['href'] ?? []);
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((href) => !LEADS_OUT.test(href))).toEqual([]);
});

test('reading letters keeps no such address as a link or a picture', () => {
  const refs = VECTORS.map((url) => `<ref target="${asXml(url)}">a</ref><pb facs="${asXml(url)}"/>`).join(' ');
  const { edition } = compileLetters({ 'a.xml': tei({ text: `<text><body><p>${refs}</p></body></text>` }) });
  const ranges = edition?.letters.flatMap(({ passages }) => passages.flatMap((one) => one.ranges)) ?? [];
  const links = ranges.flatMap((range) => (range.type === 'link' ? range.url : []));
  const images = ranges.flatMap((range) => ('image' in range && range.image !== undefined ? range.image : []));
  expect(links).toContain('https://a.example/');
  expect(links.filter((url) => !LEADS_OUT.test(url))).toEqual([]);
  // Beside the letters a picture is a file by its name alone.
  expect(images.filter((url) => !/^(?:https?:\/\/|[^:?#\s/][^:?#\s]*\.\w{2,5}$)/.test(url))).toEqual([]);
});
