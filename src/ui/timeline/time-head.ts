import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { daysIn } from '../../views/timeline/time-window.ts';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import { gregorianDays } from '../wording/dates.ts';
import type { PanAndZoom } from './pan-and-zoom.ts';

/** What the picture is moved with, and what part of time it shows. */
export function timeTools(window: TimeWindow, movement: PanAndZoom, told: TemplateResult): TemplateResult {
  return html`<div class="time-tools">
    <button @click=${() => movement.command('-')}>${msg('Zoom out')}</button>
    <button @click=${() => movement.command('+')}>${msg('Zoom in')}</button>
    <button @click=${() => movement.command('0')}>
      ${msg('All', { id: 'all-of-time', desc: 'show all of time' })}
    </button>
    <p role="status">${gregorianDays({ edtf: '', ...daysIn(window) })}</p>
    ${told}
  </div>`;
}
