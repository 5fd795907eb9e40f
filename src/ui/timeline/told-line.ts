import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Timeline } from '../../views/timeline/timeline.ts';
import { isMark } from '../../views/timeline/entry.ts';
import type { Entry } from '../../views/timeline/entry.ts';
import type { ReplyInterval } from '../../views/timeline/reply-intervals.ts';
import { lackingText } from '../wording/lacking-text.ts';
import { listed } from '../wording/numbers.ts';
import { intervalId } from './interval-drawing.ts';
import { apartWords, betweenWords, datesWords, daysNotSaid, exchangeWords } from './timeline-words.ts';

/** What the pointer or the focus is on, in full: labels in the picture are short. */
export function toldLine(edition: Edition, shown: Timeline, told: string | undefined): TemplateResult {
  const entry = shown.entries.find(({ id }) => id === told);
  const interval = shown.intervals.find((candidate) => intervalId(candidate) === told);
  return html`<p class="time-hint" id="timeline-hint" ?hidden=${told !== undefined}>
      ${msg('Drag, or press arrow keys, to move in time. Plus and minus zoom, 0 shows all.')}
    </p>
    <p class="time-told" aria-hidden="true" ?hidden=${told === undefined}>
      ${entry ? entryLine(entry, edition) : interval ? intervalLine(shown, interval, edition.lang) : nothing}
    </p>`;
}

function entryLine(entry: Entry, edition: Edition): TemplateResult {
  const between = betweenWords(entry);
  const mention = entry.type === 'mentioned' ? lackingText(edition) : '';
  return html`<b lang=${edition.lang}>${entry.title}</b>
    ${[between, mention, datesWords(entry), isMark(entry) ? daysNotSaid(entry) : ''].filter(Boolean).join(' · ')}`;
}

function intervalLine(shown: Timeline, interval: ReplyInterval, lang: string): TemplateResult {
  const exchanges = listed(interval.exchanges.map((exchange) => exchangeWords(exchange, interval)));
  return html`<b>${apartWords(interval.apart)}</b> <span lang=${lang}>${exchanges}</span>`;
}
