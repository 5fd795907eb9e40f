const KEY = 'vis-a-vis:preferences';

const CHOICES = {
  language: ['system', 'en', 'fr', 'ar'],
  scheme: ['system', 'light', 'sepia', 'dark'],
  textSize: ['85', '100', '115', '130', '150', '200'],
  measure: ['narrow', 'usual', 'wide'],
  spacing: ['tight', 'usual', 'loose'],
  motion: ['system', 'none'],
  keys: ['on', 'off'],
  lockAfter: ['5', '10', '30', '60'],
} as const;

type Choices = typeof CHOICES;

/** How a reader likes to read, on this device. `textSize` is in per cent; `keys`: whether single letters are commands; `lockAfter`: minutes until sealed notes are locked. */
export type Preferences = { readonly [Name in keyof Choices]: Choices[Name][number] } & {
  /** Shares of the width of the columns, by party; 1 where none is kept. */
  readonly widths: Readonly<Record<string, number>>;
};

export const FIRST_PREFERENCES: Preferences = {
  language: 'system',
  scheme: 'system',
  textSize: '100',
  measure: 'usual',
  spacing: 'usual',
  motion: 'system',
  keys: 'on',
  lockAfter: '10',
  widths: {},
};

/** What can be chosen for a preference, in the order in which it is offered. */
export function choicesOf<Name extends keyof Choices>(name: Name): Choices[Name] {
  return CHOICES[name];
}

/** The preferences kept on this device. What is missing or not understood is as at first; it never fails. */
export function readPreferences(): Preferences {
  return understood(stored());
}

/** Keeps the preferences on this device. False where the browser keeps nothing: they hold until the page is left. */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the preferences. */
export function followPreferences(onChange: (preferences: Preferences) => void, signal: AbortSignal): void {
  addEventListener('storage', ({ key }) => void (key === KEY && onChange(readPreferences())), { signal });
}

function stored(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function understood(kept: Readonly<Record<string, unknown>>): Preferences {
  const chosen = Object.entries(CHOICES).flatMap(([name, choices]) => {
    const choice = choices.find((one) => one === kept[name]);
    return choice ? [[name, choice] as const] : [];
  });
  return { ...FIRST_PREFERENCES, ...Object.fromEntries(chosen), widths: sharesIn(kept['widths']) };
}

function sharesIn(kept: unknown): Preferences['widths'] {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0.2 && entry[1] <= 5,
    ),
  );
}
