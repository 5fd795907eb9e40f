import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';

/** What one can type, where nothing is yet. */
export function firstSteps({ correspondents, themes }: Edition): TemplateResult {
  const name = correspondents.find(({ variants }) => variants.length > 0)?.name;
  const theme = themes[0]?.id;
  return html`<dl class="first-steps">
    ${step('letter', msg('a word; while it is typed, also what begins so'))}
    ${step('"this letter"', msg('words in this order and spelling'))} ${step('lett*', msg('words that begin so'))}
    ${name === undefined ? '' : step(name, msg('somebody, also by other names'))}
    ${step('letter NEAR/5 answer', msg('words with at most five others between them'))}
    ${step('letter -answer', msg('a word, in passages without another'))}
    ${theme === undefined ? '' : step(`letter theme:${theme}`, msg('a word in passages of a theme; also from:, to:, source: and date:'))}
  </dl>`;
}

function step(typed: string, meaning: string): TemplateResult {
  return html`<dt><bdi>${typed}</bdi></dt>
    <dd>${meaning}</dd>`;
}
