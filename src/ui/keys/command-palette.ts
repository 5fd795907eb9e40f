import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoomState } from '../shell/room-state.ts';

export function commandPalette(state: RoomState): TemplateResult {
  return html`<p>${state.edition.title}</p>`;
}
