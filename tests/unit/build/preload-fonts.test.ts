import { expect, test } from 'vitest';
import { preloadFonts } from '../../../src/build/preload-fonts.ts';

test('the page asks at once for the fonts that every page needs, and not for the Arabic one', () => {
  const { transformIndexHtml } = preloadFonts();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml)) throw new Error('No handler.');
  const files = ['assets/serif-latin-1.woff2', 'assets/noto-naskh-arabic-arabic-2.woff2', 'assets/index.js'];
  const bundle = Object.fromEntries(files.map((file) => [file, {}]));
  const tags = transformIndexHtml.handler.call({} as never, '', { bundle } as never);
  expect(tags).toEqual([expect.objectContaining({ attrs: expect.objectContaining({ href: `./${files[0]}` }) })]);
});
