import { expect, test } from 'vitest';
import { keptUntil } from '../../../src/notes/trash-term.ts';

test('what is deleted can be brought back for 30 days', () => {
  expect(keptUntil('2026-02-10T08:00:00.000Z').toISOString()).toBe('2026-03-12T08:00:00.000Z');
});
