import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PassageId } from '../../edition/model.ts';
import type { FilePlace, Problem } from '../../edition/problem.ts';
import type { DoubtKind, FirstOf, ReadingSummary, UnknownMarkup } from '../../edition/reading-summary.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { inSequence, withColon } from '../wording/punctuation.ts';

/** What a report says that depends on where it stands. */
export interface ReportSetting {
  /** What the list is called of what was refused. */
  readonly refused: string;
  /** What to do about a problem is told who has the files. */
  readonly remedies: boolean;
  /** Links to a passage, and to the letter that a file holds; nothing where there is none to lead to. */
  readonly passage: (id: PassageId) => unknown;
  readonly letter: (file: string) => unknown;
}

/** How files were read: those of which nothing was, what is doubtful, what is not understood. The compiler speaks English. */
export function readingReport(summary: ReadingSummary, setting: ReportSetting): TemplateResult {
  const { refused, doubts, withDoubts, markup } = summary;
  const none = refused.count === 0 && doubts.length === 0 && markup.count === 0;
  const doubted = doubts.reduce((sum, { count }) => sum + count, 0);
  return html`${none ? html`<p>${msg('Nothing in them was left out or doubtful.')}</p>` : nothing}
  ${
    refused.count === 0
      ? nothing
      : html`<h3>${withColon(setting.refused)} ${inDigits(refused.count)}</h3>
          ${problemList(refused, setting)}`
  }
  ${
    doubted === 0
      ? nothing
      : html`<h3>
            ${withColon(msg('Read with doubts'))}
            ${inSequence([counted(doubted, 'doubts'), counted(withDoubts, 'files')])}
          </h3>
          ${doubts.map((kind) => problemList(kind, setting))}`
  }
  ${
    markup.count === 0
      ? nothing
      : html`<h3>${withColon(msg('Markup that is not understood'))} ${inDigits(markup.count)}</h3>
          <p class="hint">${msg('Its words are shown as text; what the markup says of them is not.')}</p>
          ${markupList(markup, setting)}`
  }`;
}

function problemList(list: FirstOf<Problem> | DoubtKind, setting: ReportSetting): TemplateResult {
  return html`<ul class="told">
      ${list.first.map(
        ({ where, message, remedy }) =>
          html`<li>
            <p lang="en" dir="ltr">
              <code>${placeWords(where)}</code> ${message}
              ${setting.remedies ? html`<span class="remedy">${remedy}</span>` : nothing}
            </p>
            ${setting.letter(where.file)}
          </li>`,
      )}
    </ul>
    ${restLine(list)}`;
}

/** Problems are listed by kind where they are doubts: what is not listed is like what is. */
function restLine(list: FirstOf<unknown> | DoubtKind): TemplateResult | typeof nothing {
  const rest = inDigits(list.count - list.first.length);
  if (list.count === list.first.length) return nothing;
  return html`<p class="hint">
    ${'files' in list ? msg(str`and ${rest} more of this kind; files with it: ${inDigits(list.files)}`) : msg(str`and ${rest} more`)}
  </p>`;
}

function markupList(markup: FirstOf<UnknownMarkup>, setting: ReportSetting): TemplateResult {
  return html`<ul class="not-understood">
      ${markup.first.map(
        ({ name, times, where, passage }) =>
          html`<li>
            <code dir="ltr">&lt;${name}&gt;</code>
            ${times === undefined ? nothing : html`<span>${msg(str`${inDigits(times)} ×`, { desc: 'how often' })}</span>`}
            <span>${firstIn(where, passage, setting)}</span>
          </li>`,
      )}
    </ul>
    ${restLine(markup)}`;
}

function firstIn(where: FilePlace, passage: PassageId | undefined, setting: ReportSetting): unknown {
  const link = passage === undefined ? nothing : setting.passage(passage);
  const place = link === nothing ? html`<code dir="ltr">${placeWords(where)}</code>` : link;
  return html`${withColon(msg('first in', { desc: 'a passage or file, which follows' }))} ${place}`;
}

function placeWords({ file, line, column }: FilePlace): string {
  return `${file}:${line}:${column}`;
}
