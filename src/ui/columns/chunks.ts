import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { toAddress } from '../../routing/address.ts';
import type { Columns, RowChunk } from '../../views/columns/columns.ts';
import type { LetterColumns } from '../../views/columns/letter-columns.ts';
import { rowsWith } from '../../views/columns/letter-columns.ts';
import { language } from '../language/language.ts';
import type { RoomState } from '../shell/room-state.ts';
import { drawnWithNotes } from './note-signs.ts';

/** More lines than the rows of a chunk can take. */
const LINES = 10_000;

/** Whether rows are set in chunks, which the browser lays out as they come near: those of an edition of whole letters, that may be many. */
export function isChunked(shown: Columns): shown is LetterColumns {
  return 'outlines' in shown;
}

/** The line before the first of a chunk. */
export function firstLine(chunk: number): number {
  return chunk * LINES;
}

/** Draws the chunks that are set, each anew only when something changes that stands in it. */
export function chunkWise(state: RoomState, shown: LetterColumns, draw: (chunk: RowChunk) => TemplateResult): unknown {
  const { view, narrow, preferences } = state;
  const address = toAddress({ ...view, at: undefined });
  const { at } = view;
  return repeat(
    shown.chunks,
    ({ number }) => number,
    (chunk) =>
      html`<div class="chunk" data-chunk=${chunk.number} style="--first: ${firstLine(chunk.number)}">
        ${guard(
          [
            chunk,
            address,
            at !== undefined && rowsWith(chunk, at) ? at : undefined,
            narrow,
            preferences.widths,
            language(),
            ...drawnWithNotes(state),
          ],
          () => draw(chunk),
        )}
      </div>`,
  );
}
