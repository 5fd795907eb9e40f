import type { Edition, SourceId } from '../edition/model.ts';

/** A source by its short sign: "AP". */
export function sigilOf({ sources }: Edition, source: SourceId): string {
  return sources.find(({ id }) => id === source)?.sigil ?? source;
}

/** Whether an edition transcribes the letters itself, and nobody else speaks of them: then it need not be named each time. */
export function speaksAlone({ form, sources }: Edition): boolean {
  return form === 'transcribed' && sources.length < 2;
}

/** A source as a passage's head names it: "Guidère 2014". */
export function labelOf({ sources }: Edition, source: SourceId): string {
  return sources.find(({ id }) => id === source)?.label ?? source;
}
