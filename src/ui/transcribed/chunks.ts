import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { toAddress } from '../../routing/address.ts';
import type { RowChunk } from '../../views/columns/columns.ts';
import type { LetterColumns } from '../../views/columns/letter-columns.ts';
import { rowsWith } from '../../views/columns/letter-columns.ts';
import { firstLine } from '../columns/chunked.ts';
import { drawnWithNotes } from '../columns/note-signs.ts';
import { language } from '../language/language.ts';
import type { RoomState } from '../shell/room-state.ts';

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
            missingIn(chunk, state.missing),
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

/** Which shards a chunk waits for in vain, as a word: it is drawn anew only when these change. */
function missingIn({ rows }: RowChunk, missing: RoomState['missing']): string {
  if (!missing) return '';
  const waits = rows.flatMap((row) =>
    row.type === 'letters'
      ? row.cells.flatMap(({ silence }) =>
          silence?.type === 'whole' && silence.why.type === 'away' ? silence.why.shard : [],
        )
      : [],
  );
  return [...new Set(waits)].filter((shard) => missing.shards.has(shard)).join(' ');
}
