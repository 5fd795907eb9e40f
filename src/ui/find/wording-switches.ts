import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from '../../search/wordings.ts';
import { toggled } from '../../views/view-state.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { namedBy } from './find-words.ts';

/** The wordings that were found beside what was typed, by whose names they are, each with a switch. */
export function wordingSwitches(room: RoomState, wordings: readonly Wording[]): TemplateResult | typeof nothing {
  const { findNot } = room.view;
  const found = wordings
    .filter(({ hits }) => hits > 0)
    .map((wording) => ({ ...wording, label: labelOf(room, wording) }));
  if (found.length === 0 && findNot.length === 0) return nothing;
  const labels = [...new Set(found.map(({ label }) => label))];
  return html`<div class="wordings">
    ${labels.map((label) =>
      group(
        label,
        found.filter((one) => one.label === label).map(({ key, text, hits }) => chip(room, key, text, hits)),
      ),
    )}
    ${
      findNot.length > 0
        ? group(
            msg('Switched off'),
            findNot.map((key) => chip(room, key, key)),
          )
        : nothing
    }
  </div>`;
}

function labelOf({ edition }: RoomState, { type, of = '' }: Wording): string {
  if (type === 'spelling') return msg('Other spellings');
  const name = namedBy(edition, of);
  return type === 'name' ? msg(str`Names of ${name}`) : msg(str`Names of ${name}, perhaps the same`);
}

function group(label: string, chips: readonly TemplateResult[]): TemplateResult {
  return html`<div role="group" aria-label=${label}>
    <span class="what" aria-hidden="true">${label}</span> ${chips}
  </div>`;
}

function chip({ view }: RoomState, key: string, text: string, hits?: number): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    aria-pressed=${hits === undefined ? 'false' : 'true'}
    @click=${({ currentTarget }: Event) =>
      currentTarget && send(currentTarget, 'view-change', { findNot: toggled(view.findNot, key) })}
  >
    <bdi>${text}</bdi>${hits === undefined ? nothing : html` <small>${inDigits(hits)}</small>`}
  </button>`;
}
