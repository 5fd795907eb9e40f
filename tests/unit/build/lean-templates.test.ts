import { expect, test } from 'vitest';
import { leanTemplates } from '../../../src/build/lean-templates.ts';

test('templates in scripts lose their indentation and keep their line breaks; other files stay', async () => {
  const bundle = {
    'main.js': { type: 'chunk', code: 'let a=b`<p>\n    words  here\n\t</p>`;' },
    'main.css': { type: 'asset', source: 'p {\n  color: red;\n}' },
  };
  const { generateBundle } = leanTemplates();
  if (typeof generateBundle !== 'function') throw new Error('No hook.');
  await generateBundle.call({} as never, {} as never, bundle as never, true);
  expect(bundle['main.js'].code).toBe('let a=b`<p>\nwords  here\n</p>`;');
  expect(bundle['main.css'].source).toBe('p {\n  color: red;\n}');
});
