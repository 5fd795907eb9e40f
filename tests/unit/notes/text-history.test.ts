import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { TextHistory } from '../../../src/notes/text-history.ts';
import type { TextMoment } from '../../../src/notes/text-history.ts';

const LIMITS = { steps: 500, characters: 500_000, pause: 1000 };

const at = (text: string, start = text.length, end = start): TextMoment => ({ text, start, end });

/** Types, or deletes by `←`, one sign after the other, `pace` ms apart. */
function typed(signs: string, pace = 100): TextHistory {
  const history = new TextHistory(at(''));
  [...signs].forEach((sign, index) => {
    const { text } = history.now;
    history.record(at(sign === '←' ? text.slice(0, -1) : text + sign), index * pace);
  });
  return history;
}

/** The texts on the way back. */
function back(history: TextHistory): readonly string[] {
  const texts: string[] = [];
  for (let moment = history.undo(); moment; moment = history.undo()) texts.push(moment.text);
  return texts;
}

describe('a step is', () => {
  test('a word, with the space behind it', () => {
    expect(back(typed('to the hill'))).toEqual(['to the ', 'to ', '']);
  });
  test('what was typed up to a pause', () => {
    expect(back(typed('abc', 1001))).toEqual(['ab', 'a', '']);
  });
  test('a word deleted', () => {
    expect(back(typed('to me←←←←'))).toEqual(['to', 'to me', 'to ', '']);
  });
  test('a line, and the next', () => {
    expect(back(typed('a\nb'))).toEqual(['a\n', '']);
  });

  test('what is typed where the cursor was put', () => {
    const history = typed('ac');
    history.record(at('ac', 1), 210);
    history.record(at('abc', 2), 220);
    expect(back(history)).toEqual(['ac', '']);
  });

  test('letters composed, though each takes the place of the one before', () => {
    const history = new TextHistory(at('x '));
    ['x k', 'x か', 'x かn', 'x かな', 'x 仮名'].forEach((text, index) => history.record(at(text), index));
    expect(back(history)).toEqual(['x ']);
  });

  test('what was pasted, without what is typed after it', () => {
    const history = new TextHistory(at(''));
    history.record(at('p'.repeat(40)), 1);
    history.record(at(`${'p'.repeat(40)}q`), 2);
    expect(back(history)).toEqual(['p'.repeat(40), '']);
  });
});

test('a letter among letters that are the same goes where it was typed', () => {
  const history = new TextHistory(at('aa', 1));
  history.record(at('aba', 2), 0);
  history.record(at('abba', 3), 10);
  expect(history.undo()).toEqual(at('aa', 1));
  expect(history.redo()).toEqual(at('abba', 3));
});

test('what was selected comes back with the text', () => {
  const history = new TextHistory(at('one two', 0));
  history.record(at('one two', 4, 7), 0);
  history.record(at('one ', 4), 1);
  expect(history.undo()).toEqual(at('one two', 4, 7));
  expect(history.redo()).toEqual(at('one ', 4));
});

test('it holds no more characters than it may, but always the last step', () => {
  const history = new TextHistory(at(''), { ...LIMITS, characters: 100 });
  for (const size of [60, 90, 70, 300]) history.record(at('x'.repeat(size)), size * 10_000);
  expect(back(history)).toEqual(['x'.repeat(70)]);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🙂', 'ش'), maxLength: 8 });
const moment = fc.tuple(letters, fc.nat(), fc.nat()).map(([text, one, other]): TextMoment => {
  const ends = [one % (text.length + 1), other % (text.length + 1)];
  return { text, start: Math.min(...ends), end: Math.max(...ends) };
});
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('record' as const), moment, pause: fc.integer({ min: 0, max: 1500 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
  fc.record({ does: fc.constant('redo' as const) }),
);
const acts = fc.array(act, { maxLength: 60 });

/** Every text that there was, and where in them one is. */
class Model {
  texts: string[];
  place = 0;
  readonly #steps: number;

  constructor(text: string, steps: number) {
    this.texts = [text];
    this.#steps = steps;
  }

  record(text: string): void {
    if (text === this.texts[this.place]) return;
    this.texts = [...this.texts.slice(0, this.place + 1), text].slice(-this.#steps - 1);
    this.place = this.texts.length - 1;
  }

  move(by: number): string | undefined {
    const text = this.texts[this.place + by];
    if (text !== undefined) this.place += by;
    return text;
  }
}

test.prop([moment, acts, fc.integer({ min: 1, max: 6 })])(
  'where nothing is joined, it is the list of all texts',
  (first, sequence, steps) => {
    const history = new TextHistory(first, { ...LIMITS, steps, pause: -1 });
    const model = new Model(first.text, steps);
    for (const each of sequence) {
      if (each.does === 'record') {
        history.record(each.moment, 0);
        model.record(each.moment.text);
      } else {
        expect(history[each.does]()?.text).toBe(model.move(each.does === 'undo' ? -1 : 1));
      }
      expect(history.now.text).toBe(model.texts[model.place]);
      expect(history.canUndo).toBe(model.place > 0);
      expect(history.canRedo).toBe(model.place < model.texts.length - 1);
    }
  },
);

test.prop([moment, acts])('joined or not, each step leads to a text that there was, and back', (first, sequence) => {
  const history = new TextHistory(first);
  const texts = new Set([first.text]);
  let time = 0;
  for (const each of sequence) {
    if (each.does === 'record') {
      time += each.pause;
      history.record(each.moment, time);
      texts.add(each.moment.text);
      expect(history.now).toEqual(each.moment);
      continue;
    }
    const before = history.now.text;
    const after = history[each.does]()?.text;
    if (after === undefined) continue;
    expect(after).not.toBe(before);
    expect(texts).toContain(after);
    const inverse = each.does === 'undo' ? 'redo' : 'undo';
    expect(history[inverse]()?.text).toBe(before);
    expect(history[each.does]()?.text).toBe(after);
  }
  const last = history.now.text;
  let steps = 0;
  while (history.undo()) steps += 1;
  expect(history.now.text).toBe(first.text);
  while (steps > 0 && history.redo()) steps -= 1;
  expect(history.now.text).toBe(last);
});
