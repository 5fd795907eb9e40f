import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { present } from '../../../../src/notes/kept.ts';
import { act, Chronicle, planOf, saidBy, step, writtenIn } from './device-steps.ts';
import type { Act, Step } from './device-steps.ts';
import { Device, exchange, pairsBelow } from './devices.ts';

const sha256 = await loadSha256();

/** On a busy machine, in ms. */
const PATIENCE = 30_000;

function devicesOf(count: number): readonly Device[] {
  return Array.from({ length: count }, (_, index) => new Device(`device ${index}`, sha256));
}

/** Does one step after another. Every file that is taken in is taken in twice, and the second time changes nothing. */
function live(devices: readonly Device[], steps: readonly Step[]): Chronicle {
  const chronicle = new Chronicle();
  const files: string[] = [];
  for (const [place, each] of steps.entries()) {
    const here = deviceAt(devices, each.device);
    if (each.type === 'save') files.push(here.save());
    else if (each.type === 'open' || each.type === 'copy') {
      const file = 'to' in each ? deviceAt(devices, each.to).save() : files[each.pick % files.length];
      if (file === undefined) continue;
      here.open(file);
      expect(here.open(file)).toEqual([]);
    } else chronicle.add(here.change(planOf(each, place)));
  }
  return chronicle;
}

function deviceAt(devices: readonly Device[], number: number): Device {
  const device = devices[number % devices.length];
  if (!device) throw new Error('There is no device.');
  return device;
}

function check(count: number, steps: readonly Step[], order: readonly (readonly [number, number])[]): void {
  const devices = devicesOf(count);
  const chronicle = live(devices, steps);
  for (let round = 0; round < 3; round += 1) exchange(devices, order);

  for (const device of devices) {
    const { things } = device;
    // Nothing doubled, but for what readers did twice themselves.
    const said = present(things)
      .filter((thing) => !chronicle.repeated.has(writtenIn(thing)))
      .map(saidBy);
    expect(said).toHaveLength(new Set(said).size);
    // Nothing lost: what nobody wrote over is there, and what nobody deleted is not in the trash.
    expect(things.map(writtenIn)).toEqual(expect.arrayContaining([...chronicle.left]));
    expect(present(things).map(writtenIn)).toEqual(expect.arrayContaining([...chronicle.live]));
    expect(device.carried).toEqual(devices[0]?.carried);
    for (const other of devices) expect(device.open(other.save())).toEqual([]);
  }
}

const steps = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' });
const orderOf = (count: number) => {
  const pairs = pairsBelow(count);
  return fc.shuffledSubarray([...pairs], { minLength: pairs.length });
};

test.prop([steps, orderOf(2)], { numRuns: 80 })(
  'two devices that change the same and exchange files lose nothing, double nothing and come to the same',
  (what, order) => check(2, what, order),
  PATIENCE,
);

test.prop([steps, orderOf(3)], { numRuns: 60 })(
  'so do three, in whatever order they exchange',
  (what, order) => check(3, what, order),
  PATIENCE,
);

function tagStep(device: Device, type: Act['type'], day: number, place: number): void {
  device.change(planOf({ type, device: 0, pick: 0, day }, place));
}

function tagNames({ now }: Device): readonly string[] {
  return present(now.tags).map(({ name }) => name);
}

test('a clock that was put back makes no writing older than the one it followed, so that nothing is kept twice', () => {
  const devices = devicesOf(3);
  const [one, two, three] = [deviceAt(devices, 0), deviceAt(devices, 1), deviceAt(devices, 2)];
  tagStep(one, 'tag', 1, 0);
  two.open(one.save());
  tagStep(one, 'name', 2, 1);
  tagStep(two, 'name', 3, 2);
  three.open(two.save());
  tagStep(two, 'name', 1, 3);
  // Both find the writing of the first: beside the one that the second replaced, and beside what it wrote then.
  three.open(one.save());
  two.open(one.save());
  exchange(devices, pairsBelow(3));
  for (const device of devices) expect(new Set(tagNames(device))).toEqual(new Set(['words 3', 'words 1 (2)']));
});

test('a copy kept beside goes where what it lies beside says the same by now', () => {
  const devices = devicesOf(2);
  const [one, two] = [deviceAt(devices, 0), deviceAt(devices, 1)];
  tagStep(one, 'tag', 1, 0);
  two.open(one.save());
  tagStep(one, 'name', 2, 1);
  tagStep(two, 'name', 3, 2);
  const old = two.save();
  tagStep(two, 'delete tag', 4, 3);
  // What is deleted gives way to the earlier writing; in the file from before it does not.
  two.open(one.save());
  one.open(old);
  expect(tagNames(one)).toEqual(['words 1 (2)', 'words 2']);
  exchange(devices, pairsBelow(2));
  for (const device of devices) expect(tagNames(device)).toEqual(['words 1']);
});

/** Only one device at a time is written on, and it has taken in what the last one had. */
function passOn(count: number, acts: readonly Act[], old: readonly number[]): void {
  const devices = devicesOf(count);
  const files: string[] = [];
  let last = deviceAt(devices, 0);
  for (const [place, each] of acts.entries()) {
    const here = deviceAt(devices, each.device);
    here.open(last.save());
    here.change(planOf(each, place));
    last = here;
    files.push(here.save());
    // What was saved before it knows of no changes that it does not know.
    expect(here.open(files[(old[place] ?? 0) % files.length] ?? '')).toEqual([]);
  }
  for (const device of devices) {
    device.open(last.save());
    expect(device.carried).toEqual(last.carried);
  }
}

test.prop([fc.array(act, { minLength: 15, maxLength: 40, size: 'max' }), fc.array(fc.nat(), { minLength: 40 })], {
  numRuns: 60,
})(
  'what is written on one device after the other is everywhere as it was written last, whatever the clocks say',
  (acts, old) => passOn(3, acts, old),
  PATIENCE,
);
