import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { stepPlan } from '../../../../src/notes/codebook/codebook-step.ts';
import type { CodebookStep } from '../../../../src/notes/codebook/codebook-step.ts';
import { NO_STEPS, withStep, withTakenBack } from '../../../../src/notes/codebook/history.ts';
import type { History } from '../../../../src/notes/codebook/history.ts';
import { tagTree } from '../../../../src/notes/codebook/tag-tree.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { present } from '../../../../src/notes/kept.ts';
import { tagsOf } from '../../../../src/notes/note.ts';
import { takenBack } from '../../../../src/notes/taken-back.ts';
import { at, made, seen, taggedNote, tagOf } from './shelf.ts';

const IDS = ['a', 'b', 'c', 'd', 'n0', 'n1'];
const NOTES = ['1', '2', '3', '4'];

const START: Everything = {
  notes: NOTES.map((uuid, index) => taggedNote(uuid, IDS.slice(index, index + 2))),
  tags: [
    tagOf('a'),
    tagOf('b', { order: 1, memo: 'm' }),
    tagOf('c', { parent: 'b' }),
    tagOf('d', { parent: 'c', definition: 'd' }),
  ],
};

const id = fc.constantFrom(...IDS);
const name = fc.constantFrom('a', 'new', 'other', '  ', 'b');
const step: fc.Arbitrary<CodebookStep> = fc.oneof(
  fc.record({
    type: fc.constant('add'),
    id: fc.constantFrom('n0', 'n1'),
    name,
    parent: fc.option(id, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('write'),
    id,
    field: fc.constantFrom('name', 'memo', 'definition'),
    base: fc.constantFrom('', 'm'),
    text: name,
  }),
  fc.record({ type: fc.constant('sign'), id, sign: fc.record({ colour: fc.constantFrom('red', 'blue') }) }),
  fc.record({
    type: fc.constant('place'),
    id,
    spot: fc.record({ parent: fc.option(id, { nil: undefined }), before: fc.option(id, { nil: undefined }) }),
  }),
  fc.record({ type: fc.constant('merge'), id, into: id }),
  fc.record({
    type: fc.constant('split'),
    id,
    notes: fc.subarray(NOTES.map((uuid) => `urn:uuid:${uuid}`)),
    as: fc.constantFrom('n0', 'n1'),
    name,
  }),
  fc.record({ type: fc.constant('delete'), id, children: fc.constantFrom('up', 'too') }),
);

interface Desk {
  readonly now: Everything;
  readonly history: History;
}

function does({ now, history }: Desk, each: CodebookStep, seconds: number): Desk {
  // The id of a new tag is new.
  const fresh = 'as' in each ? each.as : each.type === 'add' ? each.id : undefined;
  if (now.tags.some((tag) => tag.id === fresh)) return { now, history };
  const edits = stepPlan(each, at(seconds))(now);
  if (edits.length === 0) return { now, history };
  const result = made(now, edits);
  const joins = each.type === 'write' ? each.field + each.id : undefined;
  return { now: result.now, history: withStep(history, { words: each.type, edits: result.edits, joins }) };
}

function takes({ now, history }: Desk, list: keyof History): Desk {
  const edits = history[list].at(-1)?.edits ?? [];
  const result = made(now, takenBack(edits, now, at(999)));
  expect(result.edits).toHaveLength(edits.length);
  return { now: result.now, history: withTakenBack(history, list, result.edits) };
}

describe('any sequence of steps', () => {
  test.prop([fc.array(step, { maxLength: 12 })], { numRuns: 400 })(
    'makes no circle, and no note that had a tag stands without',
    (steps) => {
      let desk: Desk = { now: START, history: NO_STEPS };
      for (const [index, each] of steps.entries()) {
        desk = does(desk, each, index);
        const shown = tagTree(desk.now.tags);
        expect(shown.filter(({ circular }) => circular)).toEqual([]);
        expect(shown).toHaveLength(present(desk.now.tags).length);
        expect(desk.now.notes.map((note) => tagsOf(note).length > 0)).toEqual([true, true, true, true]);
        expect(desk.now.notes.every((note) => new Set(tagsOf(note)).size === tagsOf(note).length)).toBe(true);
      }
    },
  );

  test.prop([fc.array(step, { maxLength: 10 }), fc.array(fc.boolean(), { maxLength: 12 })], { numRuns: 400 })(
    'can be taken back and done again, in any turns, and back to the start',
    (steps, turns) => {
      let desk: Desk = { now: START, history: NO_STEPS };
      const states = [seen(START)];
      for (const [index, each] of steps.entries()) {
        const before = desk.history.done.length;
        desk = does(desk, each, index);
        if (desk.history.done.length > before) states.push(seen(desk.now));
        else states[before] = seen(desk.now);
      }
      for (const back of turns) {
        const list = back ? 'done' : 'undone';
        if (desk.history[list].length > 0) desk = takes(desk, list);
        expect(seen(desk.now)).toEqual(states[desk.history.done.length]);
      }
      while (desk.history.done.length > 0) desk = takes(desk, 'done');
      expect(seen(desk.now)).toEqual(seen(START));
    },
  );
});

function write(base: string, text: string): CodebookStep {
  return { type: 'write', id: 'a', field: 'memo', base, text };
}

test('typing on in a field is one step, and what comes after an undo is another', () => {
  let desk: Desk = { now: START, history: NO_STEPS };
  desk = does(does(does(desk, write('', 'p'), 1), write('p', 'pa'), 2), write('pa', 'pay'), 3);
  expect(desk.history.done).toHaveLength(1);
  desk = takes(desk, 'done');
  expect(desk.now.tags[0]?.memo).toBe('');
  desk = takes(desk, 'undone');
  expect(desk.now.tags[0]?.memo).toBe('pay');
});
