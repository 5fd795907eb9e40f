import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StrayKeys } from '../../../../src/ui/keys/stray-keys.ts';
import { press } from '../../keys.ts';

let commands: string[] = [];
let told = 0;
const listener = ({ key }: KeyboardEvent) => commands.push(key);
const stray = new StrayKeys(() => (told += 1));

beforeEach(() => {
  [commands, told] = [[], 0];
  stray.start();
  document.addEventListener('keydown', listener);
});

afterEach(() => {
  vi.restoreAllMocks();
  stray.stop();
  document.removeEventListener('keydown', listener);
  document.body.replaceChildren();
});

/** A field that is typed in, and another. */
async function typedIn(name: 'textarea' | 'input', keys: Iterable<string>) {
  const host = document.createElement('div');
  const field = document.createElement(name);
  host.attachShadow({ mode: 'open' }).append(field);
  const next = document.createElement('input');
  document.body.append(host, next);
  field.focus();
  await press(...keys);
  commands.length = 0;
  return { field, host, next };
}

test('letters typed on after the field has gone are no commands, and no words elsewhere, which is said once', async () => {
  const { field, host, next } = await typedIn('textarea', 'wor');
  // A busy machine presses more slowly than anybody types: the clock stands meanwhile.
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  host.remove();
  expect(stray.areExpected).toBe(true);
  next.focus();
  await press(...'ds n', 'Shift+M', 'Enter', 'Backspace');
  expect(commands.filter((key) => key !== 'Shift')).toEqual([]);
  expect([field.value, next.value, told]).toEqual(['wor', '', 1]);
});

test('after a pause keys are what they are', async () => {
  const { host, next } = await typedIn('input', 'wor');
  host.remove();
  next.focus();
  await press('d');
  await expect.poll(() => stray.areExpected, { timeout: 3000 }).toBe(false);
  await press('n');
  expect([commands, next.value]).toEqual([['n'], 'n']);
});

test.each([
  { how: 'Escape', name: 'textarea', keys: ['w', 'Escape'] },
  { how: 'Tab', name: 'textarea', keys: ['w', 'Tab'] },
  { how: 'Enter where that ends it', name: 'input', keys: ['w', 'Enter'] },
] as const)('who left the field by $how is heard at once', async ({ name, keys }) => {
  const { host } = await typedIn(name, keys);
  host.remove();
  await press('n');
  expect([commands, told]).toEqual([['n'], 0]);
});

test('so is who pressed something', async () => {
  const { host, next } = await typedIn('textarea', 'w');
  host.remove();
  // Firefox waits for frames that it does not draw here before it clicks.
  next.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  next.focus();
  await press('n');
  expect([next.value, told]).toEqual(['n', 0]);
});

test('and who is given the cursor in another field to write on', async () => {
  const { host, next } = await typedIn('textarea', 'w');
  host.remove();
  next.focus();
  next.dispatchEvent(new CustomEvent('cursor-put', { bubbles: true }));
  await press('n');
  expect([next.value, told]).toEqual(['n', 0]);
});

test('and who types in a field that only lost the focus', async () => {
  const { next } = await typedIn('textarea', 'w');
  next.focus();
  await press('n');
  expect([next.value, told]).toEqual(['n', 0]);
});
