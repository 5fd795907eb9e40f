import { html, nothing } from 'lit';
import type { DrawPart } from '../shell/room-state.ts';
import './find-bar.ts';
import type { LastQuery } from './find-bar.ts';

/** Finding, over the columns. What was looked for outlives the bar, which is gone when it is closed. */
export function findPart(): DrawPart {
  const last: LastQuery = { query: '' };
  return (room) =>
    html`${room.view.page === 'columns' ? html`<find-bar .room=${room} .last=${last}></find-bar>` : nothing}`;
}
