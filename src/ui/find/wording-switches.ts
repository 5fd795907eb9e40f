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
  const found = wordings.filter(({ hits }) => hits > 0);
  const groups = [...new Set(found.map(({ of }) => of))];
  if (found.length === 0 && findNot.length === 0) return nothing;
  return html`<div class="wordings">
    ${groups.map((of) =>
      group(of === undefined ? msg('Other spellings') : namesOf(room, of), [
        ...found.filter((wording) => wording.of === of).map(({ key, text, hits }) => chip(room, key, text, hits)),
      ]),
    )}
    ${
      findNot.length > 0
        ? group(
            msg('Left out'),
            findNot.map((key) => chip(room, key, key)),
          )
        : nothing
    }
  </div>`;
}

function namesOf({ edition }: RoomState, of: string): string {
  return msg(str`Names of ${namedBy(edition, of)}`);
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
