import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { themeName } from './theme-name.ts';

/** What each theme means, what it takes in and what it leaves out, in the edition's words. */
export function themeRules(edition: Edition): TemplateResult {
  return html`<section aria-labelledby="theme-rules">
    <h2 id="theme-rules">${msg('What counts as each theme')}</h2>
    <div class="theme-rules">
      ${edition.themes.map(
        (theme) =>
          html`<div id="theme-${theme.id}">
            <h3>${themeName(edition, theme)}</h3>
            <p lang=${edition.lang} dir="auto">${theme.definition}</p>
            <dl>
              <dt>${msg('Counts', { desc: 'what falls under a theme' })}</dt>
              <dd lang=${edition.lang} dir="auto">${theme.include}</dd>
              <dt>${msg('Does not count')}</dt>
              <dd lang=${edition.lang} dir="auto">${theme.exclude}</dd>
            </dl>
          </div>`,
      )}
    </div>
  </section>`;
}
