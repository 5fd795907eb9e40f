import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { counted } from '../wording/numbers.ts';
import { formatProblem } from '../../edition/problem.ts';
import type { Problem } from '../../edition/problem.ts';

/** What is wrong in the letters' files, for an editor at work; a built site has no problems. */
export function problemList(problems: readonly Problem[]): TemplateResult {
  const title = counted(problems.length, 'problems');
  return html`<section class="problems" aria-label=${title}>
    <h2>${title}</h2>
    <ul>
      ${problems.map((problem) => html`<li>${formatProblem(problem)}</li>`)}
    </ul>
  </section>`;
}
