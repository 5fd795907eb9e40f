import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxOfOneNote } from './one-note.ts';

test('a document of Word is written in the page, and the same in a worker', async () => {
  const inPage = await docxOfOneNote();
  const document = new TextDecoder().decode(unzipSync(inPage)['word/document.xml']);
  const parsed = new DOMParser().parseFromString(document, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.textContent).toContain('سلام 😀');

  const worker = new Worker(new URL('docx-worker.ts', import.meta.url), { type: 'module' });
  const inWorker = await new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.terminate();
  expect([...inWorker]).toEqual([...inPage]);
});
