import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';

/** What can be typed, by examples that this edition has an answer to, each with what it means. */
export function queryForms(edition: Edition): TemplateResult {
  return html`<dl class="forms">
    ${formsFor(edition).map(
      ([form, meaning]) =>
        html`<dt>
            <bdi><code>${form}</code></bdi>
          </dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}

type Form = readonly [form: string, meaning: string];

function formsFor({ correspondents, parties, themes, letters }: Edition): readonly Form[] {
  const name = correspondents.find(({ variants }) => variants.length > 0)?.name;
  const [from, to] = parties.map(({ members }) => members[0]);
  const first = letters.find(({ type }) => type === 'quoted');
  const source = first?.away?.source ?? first?.passages[0]?.source;
  const dated = letters.find(({ dates }) => dates.length > 0)?.dates[0]?.value;
  const year = dated && new Date(dated.last).getUTCFullYear();
  return [
    ['letter answer', msg('passages with both words')],
    ['"this letter"', msg('words in this order and spelling')],
    ['lett*', msg('words that begin so')],
    ['letter -answer', msg('a word, in passages without another')],
    ['letter NEAR/5 answer', msg('words with at most five others between them; near/5 is the same')],
    ...(name === undefined ? [] : [[name, msg('somebody, also by other names')] as const]),
    ...(from === undefined || to === undefined
      ? []
      : [[`from:${from} to:${to}`, msg('by sender and addressee')] as const]),
    ...(themes[0] ? [[`theme:${themes[0].id}`, msg('by theme')] as const] : []),
    ...(source === undefined ? [] : [[`source:${source}`, msg('by source')] as const]),
    ...(year === undefined
      ? []
      : [
          [
            `date:${year}-01..${year}-06`,
            msg('by date, as any source gives it; also a year, a month or a day'),
          ] as const,
        ]),
  ];
}
