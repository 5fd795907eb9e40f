import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Edition, Excerpt, Reading } from '../../edition/model.ts';
import { textDirection } from '../../edition/text-direction.ts';
import { compareWordings } from '../../views/wordings.ts';
import type { Reworded, Wording, WordingRun } from '../../views/wordings.ts';
import hitMarks from '../prose/hit-marks.css?inline';
import { certaintyWords } from '../wording/link-words.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { wordsOfReading } from '../wording/reading-words.ts';
import { wordsOfSource } from '../wording/source-words.ts';
import './compared-text.ts';
import { OpenDetails } from './open-details.ts';
import { inSeries } from '../wording/punctuation.ts';

/**
 * A stretch of a passage once, and beside it the other sources' wordings, with the words marked in which they differ. Compared once
 * the `details` around it is open; until then, and on paper, its own content stands there.
 *
 * @slot what stands in its place while it is closed
 */
@localized()
@customElement('wording-diff')
export class WordingDiff extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  @property({ attribute: false }) passage: Excerpt | undefined;
  @property({ attribute: false }) range: Reworded | undefined;
  private readonly details = new OpenDetails(this);

  protected override render(): TemplateResult {
    const { edition, passage, range } = this;
    if (!edition || !passage || !range || !this.details.open) return html`<slot></slot>`;
    const [here, ...others] = compareWordings(passage, range);
    const several = others.length > 1;
    // Its own content has the other wordings too.
    const ids = [...this.querySelectorAll<HTMLElement>('[data-text]')].map(({ dataset }) => dataset['text']);
    return html`<div class="wordings">
        ${figure(edition, passage, { whose: wordsOfSource(edition, passage.source), wording: here, several })}
        ${range.readings.map((reading, place) => {
          const there = others[place];
          if (!there) return nothing;
          return figure(edition, passage, {
            ...reading,
            whose: wordsOfReading(edition, reading),
            wording: there,
            several,
            id: ids[place],
          });
        })}
      </div>
      <p class="key">${keyTo(new Set([here, ...others].flatMap(({ runs }) => runs.map(({ type }) => type))))}</p>`;
  }

  /** It is drawn when its words are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await Promise.all([...this.renderRoot.querySelectorAll('compared-text')].map((text) => text.updateComplete));
    return done;
  }

  static override styles = css`
    ${unsafeCSS(hitMarks)}
    :host {
      display: block;
      container-type: inline-size;
    }
    .wordings {
      display: grid;
      column-gap: 1.25rem;
      margin-block-start: 0.5rem;
    }
    /* Head, words and what there is to say of them, each level with the other's. */
    figure {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      padding-block-end: 0.9rem;
    }
    @container (width >= 23rem) {
      .wordings {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      figure {
        grid-column: 2;
      }
      figure:first-child {
        grid-area: 1 / 1 / span 3;
      }
    }
    figure,
    blockquote,
    p {
      margin: 0;
    }
    figcaption {
      color: var(--ink);
      font-weight: 600;
    }
    blockquote {
      margin-block: 0.15rem 0.3rem;
      color: var(--ink);
      font: 400 1.0625rem/1.58 var(--serif);
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1.2rem;
      margin-block-end: 0.6rem;
      color: var(--ink-3);
    }
    .words {
      white-space: pre-line;
    }
    .only {
      font-weight: 600;
      text-decoration: underline 1.5px var(--warn);
      text-underline-offset: 0.24em;
      text-decoration-skip-ink: none;
    }
    .some {
      font-weight: inherit;
      text-decoration: underline 1px var(--warn);
      text-underline-offset: 0.24em;
      text-decoration-skip-ink: none;
    }
    .form {
      font-weight: inherit;
      text-decoration: underline dotted 2px var(--warn);
      text-underline-offset: 0.24em;
    }
    .gloss {
      color: var(--ink-3);
      font: normal 400 0.82em/1 var(--sans);
    }
    .key .gloss {
      font: inherit;
    }
    /* Heard and not seen; a character without width stands for it. */
    [data-begins]::before {
      content: '\\200C' / ' ' attr(data-begins) ' ';
    }
    [data-ends]::after {
      content: '\\200C' / ' ' attr(data-ends) ' ';
    }
  `;
}

/** A wording as it is shown: whose it is, and, where it is not the passage's own, how sure it is and what it is searched by. */
interface Shown extends Partial<Pick<Reading, 'certainty' | 'note'>> {
  readonly whose: string;
  readonly wording: Wording;
  readonly several: boolean;
  readonly id?: string | undefined;
}

function figure(
  edition: Edition,
  { lang }: Excerpt,
  { whose, wording, several, certainty, note, id }: Shown,
): TemplateResult {
  const text = wording.runs.map((run) => run.text).join('');
  return html`<figure>
    <figcaption>${whose}</figcaption>
    <blockquote lang=${lang} dir=${textDirection(text)}>
      <compared-text class="words" data-text=${id ?? nothing} .runs=${wording.runs} .several=${several}></compared-text>
    </blockquote>
    <div>
      <p>${countWords(wording, several)}${certainty ? html` · ${certaintyWords(certainty)}` : nothing}</p>
      ${note === undefined ? nothing : html`<p lang=${edition.lang} dir="auto">${note}</p>`}
    </div>
  </figure>`;
}

/** What the marks mean that are there. */
function keyTo(types: ReadonlySet<WordingRun['type']>): TemplateResult {
  return html`${types.has('only') ? html`<b class="only">${msg('Only in this wording')}</b>` : nothing}
  ${types.has('some') ? html`<b class="some">${msg('Not in every wording')}</b>` : nothing}
  ${types.has('form') ? html`<b class="form">${msg('In every wording, but written otherwise')}</b>` : nothing}
  ${types.has('gloss') ? html`<span class="gloss">${msg('[Gloss of the source, not compared]')}</span>` : nothing}`;
}

function countWords({ words, only, form }: Wording, several: boolean): string {
  const all = counted(words, 'words');
  const differ = several
    ? msg(str`${inDigits(only)} of ${all} only here`)
    : msg(str`${inDigits(only)} of ${all} differ`);
  return form === 0 ? differ : inSeries([differ, msg(str`${inDigits(form)} more in writing only`)]);
}

declare global {
  interface HTMLElementTagNameMap {
    'wording-diff': WordingDiff;
  }
}
