import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Passage, Range, Reading } from '../../edition/model.ts';

type ReadingRange = Extract<Range, { readonly type: 'reading' }>;

/** Where another source words a stretch of a passage otherwise: named at once, its words beside the passage's when opened. */
export function otherWordings(edition: Edition, passage: Passage): readonly TemplateResult[] {
  const ranges = passage.ranges.filter((range) => range.type === 'reading');
  return ranges.map(
    (range) =>
      html`<details class="wording" @toggle=${loadComparison}>
        <summary>
          ${msg(
            str`“${shortened(passage.text.slice(range.start, range.end))}” is worded otherwise in ${range.readings
              .map((reading) => sourceWords(edition, reading))
              .join('; ')}`,
          )}
        </summary>
        <wording-diff .edition=${edition} .passage=${passage} .range=${range}>${fallback(edition, range)}</wording-diff>
      </details>`,
  );
}

/** The comparison of two wordings needs a library; it comes when the first one is opened. */
function loadComparison(): void {
  void import('./wording-diff.ts');
}

/** The other wording alone, for paper and where scripts are off. */
function fallback({ lang }: Edition, { readings }: ReadingRange): readonly TemplateResult[] {
  return readings.map(
    ({ text, note }) =>
      html`<p lang=${lang} dir="auto"><q>${text}</q> ${note ? html`<span>${note}</span>` : nothing}</p>`,
  );
}

function sourceWords({ sources }: Edition, { source }: Reading): string {
  const own = sources.find(({ id }) => id === source);
  const after = sources.find(({ id }) => id === own?.after);
  return after ? msg(str`${after.sigil}, by way of ${own?.label ?? ''}`) : (own?.label ?? source);
}

/** The first and last words of a long stretch, enough to find it. */
function shortened(text: string): string {
  const all = text.split(' ');
  return all.length <= 9 ? text : `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}`;
}
