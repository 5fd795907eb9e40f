import { expect, test } from 'vitest';
import { leanTemplates } from '../../../src/build/lean-templates.ts';

async function leaned(
  files: Readonly<Record<string, { readonly type: string; readonly code: string }>>,
): Promise<void> {
  const { generateBundle } = leanTemplates();
  if (typeof generateBundle !== 'function') throw new Error('No hook.');
  await generateBundle.call({} as never, {} as never, files as never, true);
}

test('templates of HTML and CSS lose their indentation and keep their line breaks; other files stay', async () => {
  const bundle = {
    'main.js': { type: 'chunk', code: 'let é="𝄞",a=b`<p>\n    words  here\n\t</p>${c`p{\n  d}`}\n  `;' },
    'main.css': { type: 'asset', code: 'p {\n  color: red;\n}' },
  };
  await leaned(bundle);
  expect(bundle['main.js'].code).toBe('let é="𝄞",a=b`<p>\nwords  here\n</p>${c`p{\nd}`}\n`;');
  expect(bundle['main.css'].code).toBe('p {\n  color: red;\n}');
});

test('templates without a tag are words of files and keep their indentation, also within others', async () => {
  const code = 'let a=`<TEI>\n  <teiHeader>\n`,d=b`${e.replaceAll(`\n`,`\n  `)}`;';
  const bundle = { 'letters-as-cmif.js': { type: 'chunk', code } };
  await leaned(bundle);
  expect(bundle['letters-as-cmif.js'].code).toBe(code);
});

test('styles that hang on an expression are set as properties; others are refused, as the page’s policy would refuse them', async () => {
  const code = 'let a=b`<p style="--line: ${c}; --band: ${d}">style=${e}</p><i class="f" style=${g}></i>`;';
  const bundle = { 'main.js': { type: 'chunk', code } };
  await leaned(bundle);
  expect(bundle['main.js'].code).toBe(
    'let a=b`<p .style="--line: ${c}; --band: ${d}">style=${e}</p><i class="f" .style=${g}></i>`;',
  );
  const still = { 'main.js': { type: 'chunk', code: 'let a=b`<p style="color: red">`;' } };
  await expect(leaned(still)).rejects.toThrow('has to be bound');
});
