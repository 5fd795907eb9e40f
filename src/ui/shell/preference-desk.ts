import type { ReactiveControllerHost } from 'lit';
import { followPreferences, keepPreferences, readPreferences } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { applyComfort } from '../comfort/apply-comfort.ts';
import { bestLanguage, language } from '../language/language.ts';
import type { Language } from '../language/language.ts';
import { loadLanguage } from '../language/load-language.ts';

/** The reader's preferences, kept on the device and put into force on the page. */
export class PreferenceDesk {
  current: Preferences = readPreferences();
  readonly #host: ReactiveControllerHost;
  readonly #onFailure: () => void;

  /** `onFailure` is called where a language can't be loaded; choosing it again tries again. */
  constructor(host: ReactiveControllerHost, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  /** Begins to follow other tabs, and puts what is kept into force. */
  open(signal: AbortSignal): void {
    followPreferences((preferences) => void this.#use(preferences), signal);
    void this.#use(this.current);
  }

  change(part: Partial<Preferences>): void {
    const preferences = { ...this.current, ...part };
    keepPreferences(preferences);
    void this.#use(preferences);
  }

  async #use(preferences: Preferences): Promise<void> {
    this.current = preferences;
    applyComfort(preferences);
    this.#host.requestUpdate();
    const chosen = languageOf(preferences);
    if (chosen === language()) return;
    try {
      await loadLanguage(chosen);
    } catch {
      this.#onFailure();
    }
    this.#host.requestUpdate();
  }
}

/** The language a reader chose, else the best of those the browser asks for. */
export function languageOf(preferences: Preferences): Language {
  return preferences.language === 'system' ? bestLanguage(navigator.languages) : preferences.language;
}
