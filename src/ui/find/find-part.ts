import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoomState } from '../shell/room-state.ts';
import './find-bar.ts';

/** Finding, over the columns. */
export function findPart(room: RoomState): TemplateResult {
  return html`${room.view.page === 'columns' ? html`<find-bar .room=${room}></find-bar>` : nothing}`;
}
