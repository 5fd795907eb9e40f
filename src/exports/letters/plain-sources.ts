import type { Edition, AttestedText, Source } from '../../edition/model.ts';

/** The sources that are named where these texts are told, and those whose words they pass on, each with its full reference. */
export function sourceList({ sources }: Edition, texts: readonly AttestedText[]): string {
  const named = new Set(
    texts
      .flatMap(({ senders, addressees, dates, lengths, passages }) =>
        [senders, addressees, dates, lengths, passages].flat(),
      )
      .map(({ source }) => source),
  );
  const own = sources.filter(({ id }) => named.has(id));
  const listed = sources.filter((source) => own.includes(source) || own.some(({ after }) => after === source.id));
  return listed.map((source) => `${source.label}: ${referenceOf(source, sources)}\n`).join('\n');
}

function referenceOf({ reference, url, after }: Source, sources: readonly Source[]): string {
  const passedOn = sources.find(({ id }) => id === after);
  return [
    reference,
    ...(passedOn ? [`Passes on the words of ${passedOn.label}.`] : []),
    ...(url === undefined || reference.includes(url) ? [] : [url]),
  ].join(' ');
}
