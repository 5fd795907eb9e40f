import { msg } from '@lit/localize';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyLabels } from './key-words.ts';

/** The keys of a stroke: together, or one after the other. */
export function keyCaps(stroke: string): TemplateResult {
  const then = html` <small>${msg('then', { desc: 'between two keys: G then C' })}</small> `;
  const caps = keyLabels(stroke).map((label) => html`<kbd>${label}</kbd>`);
  return html`<span class="caps" dir="ltr">${joined(caps, stroke.includes(' ') ? then : ' ')}</span>`;
}

/** The keys of strokes that do alike: all of two, held keys once; of more the first and the last. */
export function keysOf(strokes: readonly string[]): TemplateResult {
  const [first = '', ...others] = strokes;
  const last = others.at(-1);
  if (last === undefined) return keyCaps(first);
  const to = html` <small>${msg('to', { desc: 'between two keys: 1 to 4' })}</small> `;
  const held = last.includes(' ') ? keyCaps(last) : html`<kbd>${keyLabels(last).at(-1)}</kbd>`;
  const caps = [keyCaps(first), held];
  return html`<span class="caps" dir="ltr">${joined(caps, others.length > 1 ? to : ' ')}</span>`;
}

function joined(caps: readonly TemplateResult[], between: TemplateResult | string): readonly unknown[] {
  return caps.map((cap, index) => [index > 0 ? between : '', cap]);
}

export const keyCapStyles = css`
  .caps {
    white-space: nowrap;
  }
  kbd {
    display: inline-block;
    min-width: 1.55rem;
    padding: 0.1rem 0.36rem 0.14rem;
    border: 1px solid var(--rule-2);
    border-block-end-width: 2px;
    border-radius: 5px;
    color: var(--ink);
    font: 400 0.8125rem/1.2 var(--sans);
    text-align: center;
  }
  .caps small {
    color: var(--ink-3);
    font-size: 0.75rem;
  }
`;
