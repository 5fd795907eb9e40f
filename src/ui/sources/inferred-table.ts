import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { InferredPart } from '../../edition/model.ts';
import type { InferredParts } from '../../views/sources/inferred-parts.ts';
import { inferredWords } from '../wording/inferred-words.ts';
import { factName } from '../wording/letter-words.ts';
import { inDigits, listed } from '../wording/numbers.ts';
import { inSequence, inSeries } from '../wording/punctuation.ts';

/** What the editor does not say of letters and is inferred, in how many of them and from what. */
export function inferredTable({ statements, languages, replies, saidReplies, edition }: InferredParts): TemplateResult {
  const rows = [
    ...statements.map(({ what, letters, grounds }) =>
      row(
        factName(what),
        letters,
        inSequence(grounds.map(({ ground, letters: of }) => `${inferredWords(ground)} (${inDigits(of)})`)),
      ),
    ),
    ...(languages > 0 ? [row(msg('Language'), languages, languageGround())] : []),
    ...(replies > 0 ? [row(msg('Which letter it answers'), replies, replyGround(saidReplies))] : []),
  ];
  return html`<h3>${msg('Inferred, not said by the editor')}</h3>
    ${
      rows.length === 0
        ? html`<p>${msg('Nothing of single letters.')}</p>`
        : html`<div class="scroll">
            <table class="inferred">
              <caption>
                ${msg('In how many letters, and from what')}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${msg('What')}</th>
                  <th scope="col" class="number">${msg('Letters')}</th>
                  <th scope="col">${msg('From what')}</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
    ${edition.length === 0 ? nothing : html`<p class="aside">${ofEdition(edition)}</p>`}`;
}

function row(what: string, letters: number, ground: string): TemplateResult {
  return html`<tr>
    <th scope="row">${what}</th>
    <td class="number">${inDigits(letters)}</td>
    <td>${ground}</td>
  </tr>`;
}

function languageGround(): string {
  return msg('inferred from the language of the file’s header');
}

function replyGround(said: number): string {
  return inSeries([
    msg('inferred from people and dates: the next letter the other way, within a year'),
    said > 0 ? msg(str`the files say it of further letters: ${inDigits(said)}`) : '',
  ]);
}

function ofEdition(parts: readonly InferredPart[]): string {
  const names: Readonly<Record<InferredPart, string>> = {
    title: msg('its title'),
    language: msg('its language'),
    parties: msg('the sides of the correspondence'),
  };
  return msg(str`Of the edition as a whole, inferred from its files: ${listed(parts.map((part) => names[part]))}.`);
}
