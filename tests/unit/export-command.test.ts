import { expect, test } from 'vitest';
import { exportEdition } from '../../src/export-command.ts';
import { lettersAsText } from '../../src/exports/letters/letters-as-text.ts';
import { FORMATS } from '../../src/exports/formats.ts';
import { contentOf, written } from './exports/exported.ts';
import { harbour } from './views/editions.ts';

const address = 'https://letters.example/timbuktu/';
const buildSite = (): Promise<never> => Promise.reject(new Error('No site is asked for here.'));

async function wholeFile(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let file = '';
  for await (const piece of pieces) file += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
  return file;
}

test.each([undefined, 'docx', 'toString'])('with the format %s it names those that there are', async (format) => {
  const made = await exportEdition(harbour, { format, letters: [], address, buildSite });
  expect(made.type).toBe('refused');
  const letterFormats = FORMATS.filter(({ holds }) => holds === 'letters' || holds === 'edition').map(({ id }) => id);
  expect(made.lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual(letterFormats);
  expect(made.lines[0]).toContain(format ?? 'Name a format');
});

test('it names the letters that there are not, and writes none', async () => {
  const made = await exportEdition(harbour, {
    format: 'text',
    letters: ['guild-1901', 'guild-1902', 'x'],
    address,
    buildSite,
  });
  expect(made).toEqual({ type: 'refused', lines: [expect.stringContaining('no letter guild-1902, x.')] });
});

test.each(FORMATS.filter(({ holds }) => holds === 'letters').map(({ id }) => id))('it writes %s', async (format) => {
  const made = await exportEdition(harbour, { format, letters: [], address, buildSite });
  if (made.type === 'refused') throw new Error(made.lines.join('\n'));
  expect(made.name).toMatch(/^harbour[a-z-]*\.[a-z.]+$/);
  expect((await wholeFile(made.pieces)).length).toBeGreaterThan(500);
});

test.each([
  ['https://letters.example/timbuktu', 'https://letters.example/timbuktu/?align=date#guild-1901'],
  ['https://letters.example/timbuktu/?x#y', 'https://letters.example/timbuktu/?align=date#guild-1901'],
  [undefined, './?align=date#guild-1901'],
])('with the address %s links lead to %s', async (given, link) => {
  const made = await exportEdition(harbour, { format: 'json', letters: [], address: given, buildSite });
  if (made.type === 'refused') throw new Error(made.lines.join('\n'));
  expect(await wholeFile(made.pieces)).toContain(`"permalink":"${link}"`);
  expect(made.lines.some((line) => line.includes('--address'))).toBe(given === undefined);
});

test.each(['letters.example', 'ftp://letters.example/', './', 'https://'])('%s is no address', async (given) => {
  const made = await exportEdition(harbour, { format: 'text', letters: [], address: given, buildSite });
  expect(made).toEqual({ type: 'refused', lines: [expect.stringContaining(`${given} is no address`)] });
});

test('it writes the chosen letters, in the order of the edition, and tells what the file does not hold', async () => {
  const chosen = ['master-1901', 'order-1900'];
  const made = await exportEdition(harbour, { format: 'text', letters: chosen, address, buildSite });
  if (made.type === 'refused') throw new Error(made.lines.join('\n'));
  expect(made.name).toBe(`${harbour.id}.txt`);
  const day = /\d{4}-\d{2}-\d{2}\n\nSquare/;
  const expected = await written(lettersAsText, contentOf(harbour, ...chosen));
  expect((await wholeFile(made.pieces)).replace(day, '')).toBe(expected.replace(day, ''));
  expect(made.lines[0]).toBe('Not in the file:');
  expect(made.lines.length).toBe(1 + lettersAsText.losses(contentOf(harbour, ...chosen)).length);
});

test.each(FORMATS.filter(({ holds }) => holds === 'letters'))(
  '$id writes a letter only when it is asked for',
  async ({ load }) => {
    const content = contentOf(harbour);
    let looked = 0;
    const letters = new Proxy(content.letters, {
      get: (all, key, self) => {
        if (key === '2') looked += 1;
        return Reflect.get(all, key, self) as unknown;
      },
    });
    const format = await load();
    for await (const { done } of format.write({ ...content, letters })) {
      if (done === 0) looked = 0;
      if (done === 1) break;
    }
    expect(looked).toBe(0);
  },
);

test('it tells of no loss where there is none', async () => {
  expect(await exportEdition(harbour, { format: 'json', letters: [], address, buildSite })).toMatchObject({
    lines: [],
  });
});
