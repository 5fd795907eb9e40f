import type { ReactiveControllerHost } from 'lit';
import { followPreferences, keepPreferences, readPreferences } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { bestLanguage, LANGUAGE_NAMES, language } from '../language/language.ts';
import type { Language } from '../language/language.ts';
import { loadLanguage } from '../language/load-language.ts';

/** The reader's preferences, kept on the device and put into force on the page. */
export class PreferenceDesk {
  current: Preferences = readPreferences();
  readonly #host: ReactiveControllerHost;
  readonly #onFailure: (language: string) => void;

  /** `onFailure` gets the name of a language that could not be loaded. */
  constructor(host: ReactiveControllerHost, onFailure: (language: string) => void) {
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
      this.#onFailure(LANGUAGE_NAMES[chosen]);
    }
    this.#host.requestUpdate();
  }
}

/** The language a reader chose, else the best of those the browser asks for. */
export function languageOf(preferences: Preferences): Language {
  return preferences.language === 'system' ? bestLanguage(navigator.languages) : preferences.language;
}

/** Puts scheme, size, measure, spacing and motion on the root element, where the style sheets read them. */
export function applyComfort({ scheme, textSize, measure, spacing, motion }: Preferences): void {
  const { dataset, style } = document.documentElement;
  Object.assign(dataset, { scheme, measure, spacing, motion });
  style.setProperty('--text-size', `${textSize}%`);
}
