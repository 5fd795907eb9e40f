import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { inDigits } from '../wording/numbers.ts';

/** So many names are offered at once. */
const NAMES = 8;

/** A field for names, and those that it finds. */
export interface NameFinder<Found> {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly found: readonly Found[];
  /** Said where nobody is found. */
  readonly nobody: string;
  /** What is in the line of one. */
  readonly draw: (one: Found) => TemplateResult;
}

/** Finds people by name, where there are too many to list them all. */
export function nameFinder<Found>({ label, typed, onType, found, nobody, draw }: NameFinder<Found>): TemplateResult {
  const count = found.length;
  const more =
    count > NAMES ? msg(str`The first ${inDigits(NAMES)} of ${inDigits(count)}; type a name for others.`) : '';
  return html`<label>
      <span>${label}</span>
      <input
        type="search"
        autocomplete="off"
        placeholder=${msg('A name')}
        .value=${typed}
        @input=${({ target }: Event) => onType((target as HTMLInputElement).value)}
      />
    </label>
    <ul>
      ${found.slice(0, NAMES).map((one) => html`<li>${draw(one)}</li>`)}
    </ul>
    <p role="status">${count === 0 ? nobody : more}</p>`;
}
