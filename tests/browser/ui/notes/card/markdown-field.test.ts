import { afterEach, describe, expect, test } from 'vitest';
import { answerKey, applyEdit } from '../../../../../src/ui/notes/card/markdown-field.ts';
import { press } from '../../../keys.ts';

afterEach(() => document.body.replaceChildren());

/** A field in a shadow root, as a card's is, and the inputs that it told of. */
function opened(text = '') {
  const host = document.createElement('div');
  const field = document.createElement('textarea');
  const told: string[] = [];
  host.attachShadow({ mode: 'open' }).append(field);
  host.addEventListener('input', () => told.push(field.value));
  field.addEventListener('keydown', (event) => answerKey(event, field));
  const after = document.createElement('button');
  document.body.append(host, after);
  field.focus();
  document.execCommand('insertText', false, text);
  told.length = 0;
  return { field, told, after };
}

const selected = (field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd);

const undo = () => press('Control+z');
const redo = () => press('Control+Shift+z');

describe('emphasis', () => {
  test('by keys, and away again', async () => {
    const { field, told } = opened('the word here');
    field.setSelectionRange(4, 8);
    await press('Control+b');
    expect(field.value).toBe('the **word** here');
    expect(selected(field)).toBe('word');
    await press('Control+i');
    expect(field.value).toBe('the ***word*** here');
    await press('Control+b', 'Control+i');
    expect(field.value).toBe('the word here');
    expect(told.at(-1)).toBe('the word here');
  });

  test('at the cursor, to be typed in', async () => {
    const { field } = opened();
    await press(...'a ', 'Control+b', 'b');
    expect(field.value).toBe('a **b**');
  });
});

describe('Enter', () => {
  test('goes on with a list, and ends it', async () => {
    const { field } = opened();
    await press(...'1. one', 'Enter', ...'two', 'Enter', 'Enter', ...'end');
    expect(field.value).toBe('1. one\n2. two\nend');
  });

  test('is a new line elsewhere, and with Shift in a list too', async () => {
    const { field } = opened();
    await press('a', 'Enter', ...'- b', 'Shift+Enter', 'c');
    expect(field.value).toBe('a\n- b\nc');
  });

  test('while letters are composed, is left to what composes them', () => {
    const { field } = opened('- a');
    const enter = { key: 'Enter', code: 'Enter', cancelable: true };
    expect(answerKey(new KeyboardEvent('keydown', { ...enter, isComposing: true }), field)).toBe(false);
    expect(answerKey(new KeyboardEvent('keydown', enter), field)).toBe(true);
  });
});

test('Mod+B is found by its place on an Arabic keyboard', () => {
  const { field } = opened('كلمة');
  field.select();
  const event = new KeyboardEvent('keydown', { key: 'لا', code: 'KeyB', ctrlKey: true, cancelable: true });
  expect(answerKey(event, field)).toBe(true);
  expect(field.value).toBe('**كلمة**');
});

test('Mod+K and Tab are not taken', async () => {
  const { field, after } = opened('- a');
  const palette = new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, cancelable: true });
  field.dispatchEvent(palette);
  expect(palette.defaultPrevented).toBe(false);
  await press('Tab');
  expect(document.activeElement).toBe(after);
  expect(field.value).toBe('- a');
});

test('the browser undoes typing and edits alike, and does them again', async () => {
  const { field } = opened();
  await press(...'- a', 'Enter', 'b');
  field.setSelectionRange(6, 7);
  await press('Control+b');
  expect(field.value).toBe('- a\n- **b**');
  const texts = [field.value];
  for (let steps = 0; field.value !== '' && steps < 20; steps += 1) {
    await undo();
    if (field.value !== texts[0]) texts.unshift(field.value);
  }
  expect(texts[0]).toBe('');
  expect(texts.at(-2)).toBe('- a\n- b');
  for (const text of texts.slice(1)) {
    await redo();
    expect(field.value).toBe(text);
  }
});

test('an edit that takes words away can be undone too', async () => {
  const { field } = opened('- a\n- ');
  await press('Enter');
  expect(field.value).toBe('- a\n');
  await undo();
  expect(field.value).toBe('- a\n- ');
});

test('a field without the focus is edited, and has it then', async () => {
  const { field, told, after } = opened('word');
  after.focus();
  applyEdit(field, { from: 0, to: 4, insert: '**word**', selected: [2, 6] });
  expect(told).toEqual(['**word**']);
  expect(selected(field)).toBe('word');
  await undo();
  expect(field.value).toBe('word');
});

test('where the browser declines, the edit is made all the same, and told of', () => {
  const field = document.createElement('textarea');
  const told: string[] = [];
  field.addEventListener('input', () => told.push(field.value));
  field.value = 'a word';
  applyEdit(field, { from: 2, to: 6, insert: '**word**', selected: [4, 8] });
  applyEdit(field, { from: 0, to: 2, insert: '', selected: [2, 6] });
  expect(told).toEqual(['a **word**', '**word**']);
  expect(selected(field)).toBe('word');
});
