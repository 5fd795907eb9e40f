import { expect, test, vi } from 'vitest';
import { UnderWay } from '../../../../src/ui/notes/under-way.ts';

test('tells when the last of what was asked for is done, also where it failed', async () => {
  const onEnd = vi.fn();
  vi.stubGlobal('reportError', vi.fn());
  const underWay = new UnderWay(onEnd);
  const asked = new EventTarget();
  underWay.add(new Promise((resolve) => asked.addEventListener('done', resolve)));
  underWay.add(Promise.reject(new Error('broken')));
  underWay.add('nothing to wait for');
  await Promise.resolve();
  expect(underWay.unsaved).toBeDefined();
  expect(onEnd).not.toHaveBeenCalled();
  asked.dispatchEvent(new Event('done'));
  await underWay.settle();
  expect(onEnd).toHaveBeenCalledOnce();
  expect(underWay.unsaved).toBeUndefined();
});
