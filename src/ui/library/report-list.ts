import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../edition/problem.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { inSequence, withColon } from '../wording/punctuation.ts';

/** So many are listed; nobody reads more of them here. */
const LISTED = 200;

/** How reading went: what was left out, what is doubtful, and which files were none. The compiler speaks English. */
export function reportList({ files, skipped, problems, doubts }: ReadingReport): TemplateResult {
  const none = problems.length === 0 && doubts.length === 0;
  return html`<div class="report">
    <p>
      ${msg(str`Files read: ${inDigits(files.length)}.`)}
      ${none ? msg('Nothing in them was left out or doubtful.') : nothing}
    </p>
    ${problemList(msg('Left out or not as it should be'), problems)} ${problemList(msg('Read with doubts'), doubts)}
    ${
      skipped.length === 0
        ? nothing
        : html`<details>
            <summary>
              ${msg(str`Left alone, as they are no TEI by their names: ${counted(skipped.length, 'files')}`)}
            </summary>
            <p dir="ltr" class="names">${inSequence(skipped.slice(0, LISTED))}${skipped.length > LISTED ? '…' : ''}</p>
          </details>`
    }
  </div>`;
}

function problemList(head: string, problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const rest = problems.length - LISTED;
  return html`<h4>${withColon(head)} ${inDigits(problems.length)}</h4>
    <ul lang="en" dir="ltr">
      ${problems.slice(0, LISTED).map(
        ({ where, message, remedy }) =>
          html`<li>
            <code>${where.file}:${where.line}:${where.column}</code>
            ${message} <span class="remedy">${remedy}</span>
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="hint">${msg(str`and ${inDigits(rest)} more`)}</p>` : nothing}`;
}
