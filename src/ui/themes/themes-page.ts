import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoomState } from '../shell/room-state.ts';

export function themesPage(state: RoomState): TemplateResult {
  return html`<h1>${state.edition.title}</h1>`;
}
