import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { Device, exchange, live, step, wordsOn } from './devices.ts';

const sha256 = await loadSha256();
const steps = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' });

function check(count: number, what: Parameters<typeof live>[1]): void {
  const devices = Array.from({ length: count }, (_, index) => new Device(`device ${index}`, sha256));
  const { written, replaced, deleted } = live(devices, what, (edits) => expect(edits).toEqual([]));
  exchange(devices);
  exchange(devices);

  for (const device of devices) {
    const words = wordsOn(device);
    // Nothing doubled.
    expect(words.all).toHaveLength(new Set(words.all).size);
    // Nothing lost: what nobody wrote over is there, and what nobody deleted is not in the trash.
    const left = [...written].filter((each) => !replaced.has(each));
    expect(words.all).toEqual(expect.arrayContaining(left));
    expect(words.live).toEqual(expect.arrayContaining(left.filter((each) => !deleted.has(each))));
    expect(device.carried).toEqual(devices[0]?.carried);
    for (const other of devices) expect(device.open(other.save())).toEqual([]);
  }
}

test.prop([steps], { numRuns: 60 })(
  'two devices that exchange files lose nothing, double nothing and come to the same',
  (what) => {
    check(2, what);
  },
);

test.prop([steps], { numRuns: 30 })('so do three', (what) => {
  check(3, what);
});
