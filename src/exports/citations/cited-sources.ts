import type { AttestedText, Edition, Excerpt, Letter, SourceId } from '../../edition/model.ts';
import { isEdition } from '../../edition/own-source.ts';
import { letterOfId } from '../../edition/letter-of-id.ts';
import { passagesIn } from '../../edition/passages.ts';

/** A source that hands a text down. */
export interface CitedSource {
  /** The full reference, without a full stop at its end. */
  readonly reference: string;
  /** Where it is on the web, as far as the edition says it. */
  readonly url?: string | undefined;
}

/** Sources as they are cited, in the edition's order. The edition itself is none of them. */
export function referencesTo({ sources }: Edition, ids: readonly SourceId[]): readonly CitedSource[] {
  return sources
    .filter((source) => ids.includes(source.id) && !isEdition(source))
    .map(({ reference, url }) => ({ reference: reference.trim().replace(/\.$/, ''), url }));
}

/** What stands for a whole text: the passages in its own words, or, where there are none, all. */
export function speaking({ passages }: AttestedText): readonly Excerpt[] {
  const quoted = passages.filter(({ speaker }) => speaker === 'letter');
  return quoted.length > 0 ? quoted : passages;
}

export function quoting(text: AttestedText): readonly SourceId[] {
  return speaking(text).map(({ source }) => source);
}

/** Who mentions a letter: what quotes the passages in which it is mentioned, and what says who wrote it, to whom and when. */
export function mentioning(
  edition: Edition,
  { mentionedIn, senders, addressees, dates, lengths }: Letter,
): readonly SourceId[] {
  const passages = passagesIn(edition).filter(({ id }) => mentionedIn.includes(id));
  const elsewhere = mentionedIn.flatMap((id) => letterOfId(edition, id)?.away?.source ?? []);
  return [...[...passages, ...senders, ...addressees, ...dates, ...lengths].map(({ source }) => source), ...elsewhere];
}
