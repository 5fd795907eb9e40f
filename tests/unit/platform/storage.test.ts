import { expect, test } from 'vitest';
import { deletesAfterSevenDays, runsOut } from '../../../src/platform/storage.ts';

test.each([
  { browser: 'Safari', vendor: 'Apple Computer, Inc.', standalone: false, deletes: true },
  { browser: 'Safari, the site on the Home Screen', vendor: 'Apple Computer, Inc.', standalone: true, deletes: false },
  { browser: 'Chromium', vendor: 'Google Inc.', standalone: false, deletes: false },
  { browser: 'Firefox', vendor: '', standalone: false, deletes: false },
])('$browser: deletes after seven days: $deletes', ({ vendor, standalone, deletes }) => {
  expect(deletesAfterSevenDays({ vendor, standalone })).toBe(deletes);
});

test.each([
  { used: 10e6, all: 10e9, out: false },
  { used: 9.0e9, all: 10e9, out: false },
  { used: 9.1e9, all: 10e9, out: true },
  { used: 60e6, all: 81e6, out: false },
  { used: 60e6, all: 79e6, out: true },
  { used: 60e6, all: 60e6, out: true },
  // What was stored before the quota shrank.
  { used: 80e6, all: 60e6, out: true },
])('with $used of $all bytes used the room runs out: $out', ({ used, all, out }) => {
  expect(runsOut({ used, all })).toBe(out);
});
