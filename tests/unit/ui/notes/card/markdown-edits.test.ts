import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { continued, emphasised } from '../../../../../src/ui/notes/card/markdown-edits.ts';
import type { Emphasis, FieldEdit, FieldText } from '../../../../../src/ui/notes/card/markdown-edits.ts';

/** `‹` and `›` stand around what is selected, `|` is the cursor. */
function field(marked: string): FieldText {
  const start = marked.search(/[‹|]/);
  const end = marked.replace('‹', '').search(/[›|]/);
  return { text: marked.replaceAll(/[‹›|]/g, ''), start, end };
}

function shown({ text, start, end }: FieldText): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

function after({ text }: FieldText, { from, to, insert, selected }: FieldEdit): FieldText {
  return { text: text.slice(0, from) + insert + text.slice(to), start: selected[0], end: selected[1] };
}

const pressed = (marked: string, mark: Emphasis) => shown(after(field(marked), emphasised(field(marked), mark)));

function entered(marked: string): string | undefined {
  const edit = continued(field(marked));
  return edit && shown(after(field(marked), edit));
}

describe('emphasis', () => {
  test.each([
    ['a ‹word› b', '**', 'a **‹word›** b'],
    ['a **‹word›** b', '**', 'a ‹word› b'],
    ['a **‹word›** b', '*', 'a ***‹word›*** b'],
    ['a ***‹word›*** b', '**', 'a *‹word›* b'],
    ['a ***‹word›*** b', '*', 'a **‹word›** b'],
    ['a‹ word ›b', '*', 'a *‹word›* b'],
    ['a |b', '**', 'a **|**b'],
    ['a **|**b', '**', 'a |b'],
    ['|', '*', '*|*'],
    ['‹one\n\n- two\n> 3. [ ] three›', '*', '*‹one*\n\n- *two*\n> 3. [ ] *three›*'],
    ['*‹one*\n\n- *two›*', '*', '‹one\n\n- two›'],
    ['a ‹*word*› b', '*', 'a ‹word› b'],
    ['‹**one**\n**two**›', '**', '‹one\ntwo›'],
    ['‹**one** and **two**›', '*', '*‹**one** and **two**›*'],
    ['‹**one**\ntwo›', '**', '**‹one**\n**two›**'],
    ['# ‹Head›', '**', '# **‹Head›**'],
    ['‹\n›', '*', '*|*\n'],
  ] as const)('%j, %s: %j', (before, mark, expected) => expect(pressed(before, mark)).toBe(expected));

  const text = fc.string({ unit: fc.constantFrom('a', 'é', '*', ' ', '\n', '- ', '> ', '1. '), maxLength: 20 });
  const anywhere = fc.tuple(text, fc.nat(), fc.nat()).map(([words, one, other]): FieldText => {
    const ends = [one % (words.length + 1), other % (words.length + 1)];
    return { text: words, start: Math.min(...ends), end: Math.max(...ends) };
  });

  test.prop([anywhere, fc.constantFrom<Emphasis>('*', '**')])('only asterisks come or go', (before, mark) => {
    const { text: words, start, end } = after(before, emphasised(before, mark));
    expect(words.replaceAll('*', '')).toBe(before.text.replaceAll('*', ''));
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(words.length);
  });

  const plain = anywhere.filter(({ text: words }) => !words.includes('*'));
  test.prop([plain, fc.constantFrom<Emphasis>('*', '**')])('pressed twice, the text is as it was', (before, mark) => {
    const once = after(before, emphasised(before, mark));
    expect(after(once, emphasised(once, mark)).text).toBe(before.text);
  });
});

describe('a new line', () => {
  test.each([
    ['- one|', '- one\n- |'],
    ['  * one|', '  * one\n  * |'],
    ['9. nine|', '9. nine\n10. |'],
    ['1) a|', '1) a\n2) |'],
    ['- [x] done|', '- [x] done\n- [ ] |'],
    ['> quoted|', '> quoted\n> |'],
    ['>> deep|', '>> deep\n>> |'],
    ['> - one|', '> - one\n> - |'],
    ['- one| two', '- one\n- | two'],
    ['- one\n- |', '- one\n|'],
    ['- [ ] |', '|'],
    ['> - |', '> |'],
    ['> |', '|'],
    ['a\n  1. |\nb', 'a\n|\nb'],
  ])('after %j: %j', (before, expected) => expect(entered(before)).toBe(expected));

  test.each([
    ['words|'],
    ['|- one'],
    ['-| one'],
    ['- - -|'],
    ['* * *|'],
    ['-one|'],
    ['2026|'],
    ['# Head|'],
    ['- ‹one›'],
    ['```\n- one|'],
    ['    > code|'],
    ['|'],
  ])('after %j is only that', (before) => expect(entered(before)).toBeUndefined());

  test('after code it goes on with a list', () => {
    expect(entered('```\na\n```\n- b|')).toBe('```\na\n```\n- b\n- |');
  });
});
