import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SummaryLimits } from '../../edition/reading-summary.ts';
import { summaryOfReport } from '../../library/reading-report.ts';
import type { ReadingReport } from '../../library/reading-report.ts';
import { readingReport } from '../sources/reading-report.ts';
import type { ReportSetting } from '../sources/reading-report.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { inSequence } from '../wording/punctuation.ts';

/** So many are listed; nobody reads more of them here. */
const LISTED = 200;
const LIMITS: SummaryLimits = { refused: LISTED, doubts: 50, markup: LISTED };

/** How reading went: what was left out, what is doubtful, and which files were none. */
export function reportList(report: ReadingReport): TemplateResult {
  const { files, skipped } = report;
  return html`<div class="report">
    <p>${msg(str`Files read: ${inDigits(files.length)}.`)}</p>
    ${readingReport(summaryOfReport(report, LIMITS), setting())}
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

/** Who opened files has them. They may be of other letters than are shown, so that no link leads to these. */
function setting(): ReportSetting {
  return {
    refused: msg('Left out or not as it should be'),
    remedies: true,
    passage: () => nothing,
    letter: () => nothing,
  };
}
