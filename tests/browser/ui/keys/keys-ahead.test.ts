import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeysAhead } from '../../../../src/ui/keys/keys-ahead.ts';
import { send } from '../../../../src/ui/shell/intents.ts';
import { press } from '../../keys.ts';

let commands: string[] = [];
let told = 0;
let left = 0;
let host: HTMLElement;
let ahead: KeysAhead;
const listener = ({ key }: KeyboardEvent) => commands.push(key);

beforeEach(() => {
  [commands, told, left] = [[], 0, 0];
  host = document.createElement('main');
  host.tabIndex = -1;
  document.body.append(host);
  host.focus();
  host.addEventListener('note-open', () => (left += 1));
  ahead = new KeysAhead(host, () => (told += 1));
  ahead.start();
  document.addEventListener('keydown', listener);
  // A busy machine presses more slowly than anybody types: the clock stands meanwhile.
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
});

afterEach(() => {
  vi.restoreAllMocks();
  ahead.stop();
  document.removeEventListener('keydown', listener);
  document.body.replaceChildren();
});

const due = (id: string | undefined) => send(host, 'cursor-due', { id });

/** What the field of a note is given as it gets the cursor. */
function given(id: string): string | undefined {
  let words: string | undefined;
  send(host, 'cursor-put', { id, take: (typed) => (words = typed) });
  return words;
}

test('what is typed for a note before its field is there is no command, and is given to it', async () => {
  due('a');
  await press(...'bj ', 'Enter', ...'teh', 'Backspace', 'Backspace', ...'he', 'ArrowLeft');
  expect(commands).toEqual(['ArrowLeft']);
  expect(given('a')).toBe('bj \nthe');
  await press('j');
  expect([commands.at(-1), given('a'), told]).toEqual(['j', undefined, 0]);
});

test('where nothing was typed nothing is given', () => {
  due('a');
  expect(given('a')).toBeUndefined();
});

test('after Escape the note is left as soon as it has what was typed', async () => {
  due('a');
  await press(...'word', 'Escape', 'j');
  expect([commands, left]).toEqual([['j'], 0]);
  expect(given('a')).toBe('word');
  expect([left, told]).toEqual([1, 0]);
});

test.each([
  { how: 'is opened', next: 'b' },
  { how: 'is there any more', next: undefined },
])('what was typed for one note is given to no other; that another $how is said', async ({ next }) => {
  due('a');
  await press(...'word');
  due(next);
  expect([given('a'), given('b'), told]).toEqual([undefined, undefined, 1]);
});

test.each(['pointerdown', 'popstate'])(
  'after %s keys are what they are, and the words before it are still given',
  async (name) => {
    due('a');
    await press(...'wor');
    dispatchEvent(new Event(name));
    await press('j');
    expect([commands, given('a')]).toEqual([['j'], 'wor']);
  },
);

test('after a pause keys are what they are', async () => {
  const begun = performance.now();
  due('a');
  await press(...'wor');
  vi.spyOn(performance, 'now').mockReturnValue(begun + 3900);
  await press('d');
  vi.spyOn(performance, 'now').mockReturnValue(begun + 7800);
  await press('s');
  vi.spyOn(performance, 'now').mockReturnValue(begun + 12_000);
  await press('j');
  expect([commands, given('a')]).toEqual([['j'], 'words']);
});

test('what is typed in another field is left to it', async () => {
  const field = document.createElement('input');
  host.append(field);
  due('a');
  field.focus();
  await press(...'word');
  expect([field.value, given('a')]).toEqual(['word', undefined]);
});
