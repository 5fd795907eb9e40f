import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RoomState } from '../shell/room-state.ts';
import { datingLine } from './dating-line.ts';
import './time-line.ts';
import './picture.css';
// In this order: what holds for a low window or for paper comes after what it changes.
import './timeline-tables.css';
import './timeline.css';
import { timelineKey } from './timeline-key.ts';

/** The letters and events of the edition in time. */
export function timelinePage(state: RoomState): TemplateResult {
  const { edition, view } = state;
  return html`<h1 class="time-page-title">${msg('Timeline')}</h1>
    ${datingLine(state)} ${timelineKey(edition)} <time-line .edition=${edition} .view=${view}></time-line>`;
}
