import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { fitContent } from '../../../../src/notes/backup/fit-notes.ts';
import { fitTags } from '../../../../src/notes/backup/fit-tags.ts';
import { tagsOf, withTags } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { noteOf, setOf, tagOf } from './made-things.ts';
import { fates, here, open } from './opening.ts';

const tagged = (...tags: readonly string[]) => withTags(noteOf('tagged', 7), tags, new Date(0));
const voice = (day: number) => setOf([], [{ ...tagOf('Voice', 1, day), definition: 'Old.' }]);

describe('a tag', () => {
  test('of the name of one here is that one, also on notes', () => {
    const device = here();
    device.change(() => [{ store: 'tags', after: tagOf('Tone', 1) }]);
    const file = setOf([tagged(tagOf('', 2).id, tagOf('', 1).id)], [tagOf(' TONE', 2)]);
    const { joined } = fitContent(file, device.now);
    expect(joined).toMatchObject([{ theirs: { name: ' TONE' }, ours: { name: 'Tone' } }]);
    open(device, file);
    expect(device.now.tags).toHaveLength(1);
    expect(device.now.notes.map(tagsOf)).toEqual([[tagOf('', 1).id]]);
    expect(open(device, file)).toEqual([]);
  });

  test('under another tag is joined only with one under the same; at the top with the only one of the name', () => {
    const device = here();
    const [good, bad] = [tagOf('Good', 1), tagOf('Bad', 2)];
    const [one, two] = [tagOf('Other', 3), tagOf('Other', 4)];
    device.change(() => [good, { ...one, parent: good.id }, bad].map((after) => ({ store: 'tags', after })));
    const file = setOf([], [tagOf('bad', 5), { ...two, parent: tagOf('', 5).id }]);
    expect(fitContent(file, device.now).joined).toMatchObject([{ ours: { id: bad.id } }]);
    open(device, file);
    expect(device.now.tags.find(({ id }) => id === two.id)).toMatchObject({ parent: bad.id });
    expect(open(device, file)).toEqual([]);
    expect(fitContent(setOf([], [tagOf('other', 8)]), device.now).joined).toEqual([]);
    expect(fitContent(setOf([], [tagOf('good', 8)]), device.now).joined).toHaveLength(1);
  });

  test('keeps its name and sign, and gets the words that it has not', () => {
    const device = here();
    device.change(() => [{ store: 'tags', after: tagOf('Tone', 1, 2) }]);
    const [stored] = device.now.tags;
    const file = setOf([], [{ ...tagOf('tone', 2, 3), definition: 'How it is said.', memo: 'Dry.', colour: 'red' }]);
    const [edit] = open(device, file);
    expect(edit?.after).toMatchObject({ name: 'Tone', colour: 'blue', definition: 'How it is said.', memo: 'Dry.' });
    expect(edit?.after.versions).toMatchObject({ ...stored?.versions, here: 1 });
    expect(open(device, file)).toEqual([]);
    const more = setOf([], [{ ...tagOf('tone', 2, 3), definition: 'In short.', memo: 'Dry.' }]);
    expect(open(device, more)).toMatchObject([{ after: { definition: 'How it is said.', memo: 'Dry.\n\nIn short.' } }]);
    expect(open(device, more)).toEqual([]);
    expect(device.now.tags).toHaveLength(1);
  });

  test('with an id that is here is told nothing by a file that is older', () => {
    const device = here();
    device.change(() => [{ store: 'tags', after: { ...tagOf('Tone', 1, 5), definition: 'New.' } }]);
    expect(open(device, voice(4))).toEqual([]);
    expect(fates(device, voice(4))).toEqual(['kept']);
    expect(fates(device, voice(6))).toEqual(['told']);
    expect(open(device, voice(6))).toMatchObject([
      { after: { name: 'Tone', definition: 'New.', memo: 'Voice\n\nOld.' } },
    ]);
    expect(open(device, voice(6))).toEqual([]);
  });

  test('that was only renamed there keeps its name here, and the other in its memo, though it is in other words of it', () => {
    const device = here();
    device.change(() => [
      { store: 'tags', after: { ...tagOf('Tone', 1, 2), definition: 'A voiced tone.', memo: ' Mine.\n' } },
    ]);
    const file = setOf([], [{ ...tagOf('Voice', 1, 6), definition: 'A voiced tone.' }]);
    expect(fates(device, file)).toEqual(['told']);
    expect(open(device, file)).toMatchObject([{ after: { name: 'Tone', memo: ' Mine.\n\nVoice' } }]);
    expect(open(device, file)).toEqual([]);
    const same = setOf([], [tagOf(' VOICE', 1, 9)]);
    expect(open(device, same)).toEqual([]);
  });

  test('of a copy of this program’s own that says something else is replaced, and told so', () => {
    const device = here();
    device.change(() => [{ store: 'tags', after: tagOf('Tone', 1, 2) }]);
    const [stored] = device.now.tags;
    if (!stored) throw new Error('no tag');
    const later = (more: object) => setOf([], [{ ...stored, ...more, versions: { ...stored.versions, other: 1 } }]);
    expect(fates(device, later({ name: 'Voice' }))).toEqual(['changed']);
    expect(fates(device, later({ name: 'Voice', memo: 'More.' }))).toEqual(['changed']);
    expect(fates(device, later({ memo: 'More.' }))).toEqual(['told']);
  });

  test('that is new goes behind those that are here', () => {
    const device = here();
    device.change(() => [tagOf('A', 4), tagOf('B', 7)].map((after) => ({ store: 'tags', after })));
    open(
      device,
      setOf(
        [],
        [
          { ...tagOf('C', 1), order: 0 },
          { ...tagOf('D', 2), order: 1 },
        ],
      ),
    );
    expect(device.now.tags.toSorted((a, b) => a.order - b.order).map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('many tags of one name', () => {
  const said = fc.constantFrom('', ' ', 'a', 'ab', ' b ', 'a\n\nb', 'b\n', 'c', 'Tone');

  property.prop([said, said, fc.array(fc.tuple(said, said, fc.integer({ min: 1, max: 9 })))])(
    'tell the one here the same at once as one after another',
    (definition, memo, words) => {
      const ours = { ...tagOf('Tone', 1, 5), definition, memo };
      const theirs = words.map(([more, thoughts, day], at) => ({
        ...tagOf('tone', at + 2, day),
        definition: more,
        memo: thoughts,
      }));
      const last = theirs.reduce<Tag>((now, tag) => fitTags([tag], [now]).tags[0] ?? now, ours);
      expect(fitTags(theirs, [ours]).tags).toEqual(last === ours ? [] : [last]);
    },
  );

  // With what all said so far copied for each, this takes many minutes.
  test('thirty thousand tell what each of them says, and the second time nothing', () => {
    const theirs = Array.from({ length: 30_000 }, (_, at) => ({
      ...tagOf('tone', at + 2, 3),
      definition: `What ${at} says.\n\nAnd ${at} more.`,
    }));
    const [told, ...others] = fitTags(theirs, [tagOf('Tone', 1)]).tags;
    const [first = '', ...rest] = theirs.map(({ definition }) => definition);
    expect(others).toEqual([]);
    expect(told?.definition).toBe(first);
    expect(told?.memo === rest.join('\n\n')).toBe(true);
    expect(fitTags(theirs, told ? [told] : []).tags).toEqual([]);
  });
});
