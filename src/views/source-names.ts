import { byId } from '../edition/by-id.ts';
import type { Edition, SourceId } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';

/** A source by its short sign: "AP". */
export function sigilOf({ sources }: Edition, source: SourceId): string {
  return byId(sources, source)?.sigil ?? source;
}

/** Whether an edition transcribes the letters, and one source alone speaks of them: then it need not be named each time. */
export const speaksAlone = oncePer(({ form, letters }: Edition): boolean => {
  if (form !== 'transcribed') return false;
  const said = letters.flatMap(({ passages, dates, senders, addressees }) => [
    ...passages,
    ...dates,
    ...senders,
    ...addressees,
  ]);
  return new Set(said.map(({ source }) => source)).size < 2;
});

/** A source as a passage's head names it: "Guidère 2014". */
export function labelOf({ sources }: Edition, source: SourceId): string {
  return byId(sources, source)?.label ?? source;
}
