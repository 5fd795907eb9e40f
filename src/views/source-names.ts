import { byId } from '../edition/by-id.ts';
import type { Edition, SourceId } from '../edition/model.ts';

/** A source by its short sign: "AP". */
export function sigilOf({ sources }: Edition, source: SourceId): string {
  return byId(sources, source)?.sigil ?? source;
}

/** A source as a passage's head names it: "Guidère 2014". */
export function labelOf({ sources }: Edition, source: SourceId): string {
  return byId(sources, source)?.label ?? source;
}
