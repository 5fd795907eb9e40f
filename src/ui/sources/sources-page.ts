import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { idOf } from '../../routing/fragment.ts';
import { sourceAccounts } from '../../views/sources/source-account.ts';
import { sourceAt } from '../../views/sources/source-of-address.ts';
import { language } from '../language/language.ts';
import type { RoomState } from '../shell/room-state.ts';
import { sourcePage } from './source-page.ts';
import { sourcesOverview } from './sources-overview.ts';
import './sources.css';
import './sources-sections.css';
import './sources-media.css';

/** The sources: the page of the one that the address names, else all of them. */
export function sourcesPage(state: RoomState): TemplateResult {
  const { edition, view } = state;
  // Of thousands of letters it takes longer than a frame, and the page is drawn with every note that is saved.
  return html`<div class="sources" @click=${followFocus}>
    ${guard([edition, view, language()], () => pageOf(state))}
  </div>`;
}

function pageOf(state: RoomState): unknown {
  const accounts = sourceAccounts(state.edition);
  const source = sourceAt(state.edition, state.view.at);
  const account = accounts.find((other) => other.source === source);
  return keyed(source?.id, account ? sourcePage(state, accounts, account) : sourcesOverview(state, accounts));
}

/**
 * After a link within these pages the focus is where the link led: on the heading of a section or on a context text, else on
 * the title of the page.
 */
function followFocus({ currentTarget, target }: Event): void {
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
  const link = target.closest('a');
  if (!link || new URL(link.href).searchParams.get('page') !== 'sources') return;
  const id = idOf(link.hash) ?? '';
  requestAnimationFrame(() => {
    const led = id === '' ? null : currentTarget.querySelector<HTMLElement>(`#${CSS.escape(id)}[tabindex]`);
    const title = currentTarget.querySelector<HTMLElement>('h1');
    (led ?? title)?.focus({ preventScroll: true });
  });
}
