import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Edition } from '../../edition/model.ts';
import { alignmentsOf, pagesOf } from '../../views/offered-view.ts';
import { PAGES } from '../../views/view-state.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import { rescueLine } from '../shell/rescue-line.ts';
import type { RoomState } from '../shell/room-state.ts';
import { directionOf, language } from '../language/language.ts';
import { keyCapStyles, keysOf } from './key-caps.ts';
import { groupName, KEY_GROUPS, keyLabels, keyWords, placeWords, strokesOf } from './key-words.ts';
import type { KeyGroup } from './key-words.ts';
import { isCharacter, KEYMAP } from './keymap.ts';
import type { KeyName } from './keymap.ts';
import { PAGE_KEYS } from './page-keys.ts';
import type { PageKeyGroup } from './page-keys.ts';
import { pageGroupName, pageKeyWords } from './page-key-words.ts';

/** The dialog of all keys, for the shell to draw while it is open. */
export function helpDialog({ edition, preferences }: RoomState): TemplateResult {
  return html`<help-dialog .keys=${preferences.keys} .edition=${edition}></help-dialog>`;
}

/**
 * All keys by what they are for, and the switch for those that are single characters.
 *
 * @fires preference-change with `keys`
 * @fires dialog-open for the commands
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('help-dialog')
export class HelpDialog extends LitElement {
  @property({ attribute: false }) keys: Preferences['keys'] = 'on';
  /** Keys for what it has nothing for are left out. */
  @property({ attribute: false }) edition!: Edition;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="title"
      @close=${() => send(this, 'dialog-close', undefined)}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <form method="dialog" class=${this.keys}>
        <h2 id="title" tabindex="-1" autofocus>${msg('Keys')}</h2>
        <div class="groups">
          ${(Object.keys(KEY_GROUPS) as KeyGroup[]).map((group) => this.group(group))}
          ${(Object.keys(PAGE_KEYS) as PageKeyGroup[]).map((group) => this.pageGroup(group))}
        </div>
        ${this.switch()} ${rescueLine()}
        <div class="buttons"><button class="main">${msg('Done')}</button></div>
      </form>
    </dialog>`;
  }

  private group(group: KeyGroup): TemplateResult {
    const names = keysFor(this.edition, KEY_GROUPS[group]);
    const place = KEYMAP.find(({ does }) => does === names[0])?.holds ?? 'anywhere';
    return html`<section>
      <h3>${groupName(group)} ${place === 'anywhere' ? nothing : html`<small>${placeWords(place)}</small>`}</h3>
      <dl>${names.map((name) => this.line(name))}</dl>
    </section>`;
  }

  private pageGroup(group: PageKeyGroup): TemplateResult {
    const words = pageKeyWords(group);
    return html`<section>
      <h3>${pageGroupName(group)} <small>${msg('while the focus is in it')}</small></h3>
      <dl>
        ${Object.entries(PAGE_KEYS[group]).map(([name, strokes]) => this.keysLine(onThisSide(strokes), words[name] ?? ''))}
      </dl>
    </section>`;
  }

  private line(name: KeyName): TemplateResult {
    const { themes, form } = this.edition;
    return this.keysLine(
      strokesOf(name).slice(0, name === 'theme' ? themes.length : undefined),
      keyWords(name, form === 'transcribed'),
    );
  }

  private keysLine(strokes: readonly string[], words: string): TemplateResult {
    return html`<div class=${strokes.every(isCharacter) ? 'character' : ''}>
      <dt>${keysOf(strokes)}</dt>
      <dd>${words}</dd>
    </div>`;
  }

  private switch(): TemplateResult {
    const commands = keyLabels(strokesOf('palette')[0] ?? '').join(' ');
    return html`<div class="switch">
      <label class="box">
        <input
          type="checkbox"
          role="switch"
          .checked=${live(this.keys === 'on')}
          aria-describedby="off"
          @change=${() => send(this, 'preference-change', { keys: this.keys === 'on' ? 'off' : 'on' })}
        />
        ${msg('Commands by a single letter')}
      </label>
      <p class="hint" id="off">
        ${msg(
          str`When off, a letter, digit or sign pressed or dictated by accident does nothing. ${commands} still opens the commands.`,
        )}
      </p>
      <p class="hint">
        ${msg('On a keyboard without these letters, press the keys at their places on an English one.')}
      </p>
    </div>`;
  }

  static override styles = [
    controlStyles,
    dialogStyles,
    keyCapStyles,
    css`
      dialog {
        --dialog-width: 48rem;
      }
      h2:focus-visible {
        outline: none;
      }
      .groups {
        columns: 2;
        column-gap: 2.5rem;
        margin-block-end: -1.1rem;
      }
      section {
        break-inside: avoid;
        padding-block-end: 1.25rem;
      }
      h3 {
        margin: 0 0 0.35rem;
        font: 600 0.875rem/1.3 var(--sans);
      }
      h3 small {
        color: var(--ink-3);
        font-size: 0.8125rem;
        font-weight: 400;
      }
      dl {
        margin: 0;
      }
      dl > div {
        display: grid;
        grid-template-columns: 6.4rem minmax(0, 1fr);
        gap: 0.75rem;
        align-items: baseline;
        padding-block: 0.2rem;
      }
      dd {
        margin: 0;
        color: var(--ink-2);
      }
      .off .character :is(kbd, dd) {
        border-style: dashed;
        color: var(--ink-3);
      }
      .off .character dd {
        text-decoration: line-through;
      }
      .switch {
        padding-block-start: 1.1rem;
        border-block-start: 1px solid var(--rule);
      }
      .buttons {
        justify-content: end;
      }
      @media (width < 760px) {
        .groups {
          columns: 1;
        }
      }
    `,
  ];
}

/** The keys of a group that do something in this edition. */
export function keysFor(edition: Edition, names: readonly KeyName[]): readonly KeyName[] {
  const away = new Set<KeyName>([
    ...PAGES.filter((page) => !pagesOf(edition).includes(page)).map((page) => `go-${page}` as const),
    ...(edition.themes.length === 0 ? (['theme', 'disagree'] as const) : []),
    ...(alignmentsOf(edition).length === 1 ? (['align'] as const) : []),
  ]);
  return names.filter((name) => !away.has(name));
}

/** What leads on points to the left where the page runs from right to left. */
function onThisSide(strokes: readonly string[]): readonly string[] {
  const isAside = strokes.every((stroke) => /Arrow(?:Left|Right)$/.test(stroke));
  return isAside && directionOf(language()) === 'rtl' ? strokes.toReversed() : strokes;
}

declare global {
  interface HTMLElementTagNameMap {
    'help-dialog': HelpDialog;
  }
}
