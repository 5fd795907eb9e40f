import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Passage } from '../../edition/model.ts';
import { readingsOf } from '../../edition/readings-of.ts';
import { wordingId } from '../../edition/text-ids.ts';
import type { Reworded } from '../../views/wordings.ts';
import { plainText } from '../prose/plain-text.ts';
import { wake } from '../shell/wake.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { wordsOfSource } from '../wording/source-words.ts';
import { inSeries, isolated } from '../wording/punctuation.ts';

/** Where another source words a stretch of a passage otherwise: named at once, its words beside the passage's when opened. */
export function otherWordings(edition: Edition, passage: Passage): readonly TemplateResult[] {
  const ranges: readonly Reworded[] = passage.ranges.filter((range) => range.type === 'reading');
  return ranges.map(
    (range) =>
      html`<details class="wording" @toggle=${wakeComparison}>
        <summary>${said(edition, shortened(passage.text.slice(range.start, range.end)), range)}</summary>
        <wording-diff .edition=${edition} .passage=${passage} .range=${range}
          >${fallback(edition, passage, range)}</wording-diff
        >
      </details>`,
  );
}

function said(edition: Edition, words: string, { readings }: Reworded): string {
  const whole = wholePart(edition);
  if (whole && readings.every(({ onPaper }) => onPaper)) return whole.otherOnPaper(words);
  const where = readings.map((reading) => whole?.whose(edition, reading) ?? wordsOfSource(edition, reading.source));
  return msg(str`“${isolated(words)}” is worded otherwise in ${inSeries(where)}`);
}

/** The comparison of two wordings needs a library; it comes when the first one is opened. */
const wakeComparison = wake(() => import('./wording-diff.ts'));

/** The other wording alone, for paper and where scripts are off. */
function fallback({ lang }: Edition, passage: Passage, { readings }: Reworded): readonly TemplateResult[] {
  const all = readingsOf(passage);
  return readings.map(
    (reading) =>
      html`<p>
        <q lang=${passage.lang} dir="auto">${plainText(reading.text, wordingId(passage.id, all.indexOf(reading)))}</q>
        ${reading.note ? html`<span lang=${lang} dir="auto">${reading.note}</span>` : nothing}
      </p>`,
  );
}

/** The first and last words of a long stretch, enough to find it. */
function shortened(text: string): string {
  const all = text.split(' ');
  return all.length <= 9 ? text : `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}`;
}
