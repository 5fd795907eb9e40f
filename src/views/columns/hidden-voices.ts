import { layerCounts } from './layer-counts.ts';
import { passagesStanding } from './row.ts';
import type { Row } from './row.ts';
import { LAYERS } from '../view-state.ts';
import type { Layer } from '../view-state.ts';

/** A layer that is switched off, and how much of it would stand in the rows shown. */
export interface HiddenVoice {
  readonly layer: Exclude<Layer, 'phrases'>;
  readonly count: number;
}

/** What the layers that are off take out of the rows; a layer of which nothing would stand there is left out. */
export function hiddenVoices(rows: readonly Row[], layersOff: readonly Layer[]): readonly HiddenVoice[] {
  if (layersOff.length === 0) return [];
  const counts = layerCounts([...passagesStanding(rows)]);
  return LAYERS.flatMap((layer) =>
    layer !== 'phrases' && layersOff.includes(layer) && counts[layer] > 0 ? [{ layer, count: counts[layer] }] : [],
  );
}
