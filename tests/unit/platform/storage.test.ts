import { expect, test } from 'vitest';
import { deletesAfterSevenDays } from '../../../src/platform/storage.ts';

test.each([
  { browser: 'Safari', vendor: 'Apple Computer, Inc.', standalone: false, deletes: true },
  { browser: 'Safari, the site on the Home Screen', vendor: 'Apple Computer, Inc.', standalone: true, deletes: false },
  { browser: 'Chromium', vendor: 'Google Inc.', standalone: false, deletes: false },
  { browser: 'Firefox', vendor: '', standalone: false, deletes: false },
])('$browser: deletes after seven days: $deletes', ({ vendor, standalone, deletes }) => {
  expect(deletesAfterSevenDays({ vendor, standalone })).toBe(deletes);
});
