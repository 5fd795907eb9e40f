import type { LetterDraft, WhoDraft } from '../letter-draft.ts';
import type { SenderRule } from '../settings/settings.ts';

/** Who wrote and who was written to. */
export interface Sides {
  readonly senders: readonly WhoDraft[];
  readonly addressees: readonly WhoDraft[];
}

/** Editions that name both persons as sending say in their settings who wrote: the rule is for letters without anybody who received them. */
export function sidesOf(
  { senders, addressees }: LetterDraft,
  rule: SenderRule | undefined,
  isNamed: (who: WhoDraft, names: readonly string[]) => boolean,
): Sides {
  if (addressees.length > 0 || senders.length < 2 || rule === undefined) return { senders, addressees };
  if (rule === 'first') return { senders: senders.slice(0, 1), addressees: senders.slice(1) };
  if (rule === 'last') return { senders: senders.slice(-1), addressees: senders.slice(0, -1) };
  const wrote = senders.filter((who) => isNamed(who, rule.people));
  if (wrote.length === 0 || wrote.length === senders.length) return { senders, addressees };
  return { senders: wrote, addressees: senders.filter((who) => !wrote.includes(who)) };
}
