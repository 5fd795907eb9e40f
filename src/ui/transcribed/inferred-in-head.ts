import { html, nothing } from 'lit';
import type { Letter } from '../../edition/model.ts';
import { factName } from '../wording/letter-words.ts';
import { inferredWords } from '../wording/inferred-words.ts';
import { withColon } from '../wording/punctuation.ts';

/** What of a letter nobody says: on what its date, its sender and its addressee rest. */
export function inferredInHead({ dates: [date], senders: [sender], addressees: [addressee] }: Letter): unknown {
  const all = [
    { name: 'date', said: date },
    { name: 'sender', said: sender },
    { name: 'addressee', said: addressee },
  ] as const;
  return all.map(({ name, said }) =>
    said?.inferredFrom
      ? html`<span class="doubt">${withColon(factName(name))} ${inferredWords(said.inferredFrom)}</span>`
      : nothing,
  );
}
