import { layerOf } from '../../../../src/notes/layers/layer.ts';
import type { Layer } from '../../../../src/notes/layers/layer.ts';
import { newNote } from '../opened-tab.ts';

/** A layer of one note, opened on a day of January 2026 from a file of this checksum. */
export function layer(title: string, checksum: string, day: number): Layer {
  return layerOf(
    {
      type: 'read',
      edition: { id: 'harbour', title: 'Letters from a harbour' },
      made: '2026-11-01T00:00:00.000Z',
      content: { notes: [newNote(`of ${title}`)], tags: [] },
      damaged: { count: 0, first: [] },
      checksum,
      unchanged: true,
    },
    { title, opened: new Date(Date.UTC(2026, 0, day)), uuid: title },
  );
}
