import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Unit } from '../../search/words/tallies.ts';

/** What the figures of the tables are, how they are worked out, and who proposed them. */
export function figures(unit: Unit): TemplateResult {
  return html`<details class="figures">
    <summary>${msg('What the figures mean')}</summary>
    <dl>
      <dt>${msg('Count', { id: 'count-of-words', desc: 'how often a word occurs' })}</dt>
      <dd>
        ${
          unit === 'words'
            ? msg(
                'As often as the word is found in quotation marks, in any case and with any accents. Its lines are as many.',
              )
            : msg(
                'As often as both words follow one another in a passage, whatever stands between them of those who are not counted. Its lines are as many.',
              )
        }
        ${msg('“Here” is the side of the table, “there” the other.')}
      </dd>
      <dt>${msg('Words')}</dt>
      <dd>
        ${msg('Where letters are quoted in translation, the words are the translators’. Sides that several translated may differ by who translated them.')}
      </dd>
      <dt>G²</dt>
      <dd>
        ${msg('How surely the sides differ, whatever by how much: the log-likelihood ratio over the table of what is counted and all else, in both sides. O is a count, E what it would be if both sides used the word at one rate.')}
        ${formula('G² = 2 · Σ O · ln(O / E)')}
        ${msg('By chance alone, one word in a hundred is over 6.6 and one in a thousand over 10.8; of many words some are, and words of a text do not fall independently. A high G² is a reason to read the lines, not a finding.')}
        ${reference('Dunning 1993', 'https://aclanthology.org/J93-1003/')}
        ${reference('Rayson & Garside 2000', 'https://aclanthology.org/W00-0901/')}
      </dd>
      <dt><b class="few">${msg('few', { desc: 'mark of a row whose sample is small' })}</b></dt>
      <dd>
        ${msg('One of both E of the word is under 5.')} ${reference('Cochran 1954', 'https://doi.org/10.2307/3001616')}
      </dd>
      <dt>${msg('Log ratio')}</dt>
      <dd>
        ${msg('By how much they differ: 1 is twice as often, 2 four times, 3 eight times. A count of 0 is taken as 0.5, so that with small counts it may be near 0 or below.')}
        ${formula('log₂((O₁ / N₁) / (O₂ / N₂))')}
        ${reference('Hardie 2014', 'https://cass.lancs.ac.uk/log-ratio-an-informal-introduction/')}
      </dd>
      <dt>${msg('Spread (DP)')}</dt>
      <dd>
        ${msg('How unevenly the word is spread over the passages of this side: 0 where each has its share, up to 1 where one short passage has all. It compares the share v of the word with the share s of all words in each passage, normalised by the smallest s.')}
        ${formula('DP = ½ · Σ |v − s| / (1 − min s)')}
        ${reference('Gries 2008', 'https://doi.org/10.1075/ijcl.13.4.02gri')}
        ${reference('Lijffijt & Gries 2012', 'https://doi.org/10.1075/ijcl.17.1.08lij')}
      </dd>
    </dl>
  </details>`;
}

function formula(text: string): TemplateResult {
  return html`<span class="formula" dir="ltr">${text}</span>`;
}

function reference(name: string, url: string): TemplateResult {
  return html`<a href=${url} rel="noreferrer external" lang="en" dir="ltr"
    >${name}<span aria-hidden="true"> ↗</span></a
  >`;
}
