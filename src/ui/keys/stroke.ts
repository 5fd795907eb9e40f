/** What is read of a `KeyboardEvent`. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'
>;

/** The characters that the keymap uses; every other typed sign is taken for the key at its place. */
const CHARACTER = /^[a-z\d[\]?/]$/;

/**
 * What was pressed, as the keymap writes it: `j`, `?`, `Shift+ArrowLeft`, `Mod+k` (Ctrl, on Apple's keyboards Command).
 * The sign typed counts, however a keyboard makes it; where it is none of the keymap's, as on an Arabic keyboard, the key counts
 * by its place on an English one. Undefined for what the keymap can't mean.
 */
export function strokeOf(press: Press, apple = false): string | undefined {
  const { key, code, shiftKey, altKey, ctrlKey, metaKey } = press;
  const typed = key.toLowerCase();
  const place = signAt(code, shiftKey, typed);
  // AltGr, and Option on Apple's keyboards, make signs; elsewhere Alt is a command to the browser.
  if (press.getModifierState('AltGraph') || (altKey && typed !== place))
    return /^[[\]?/]$/.test(typed) ? typed : undefined;
  if (altKey || (ctrlKey && metaKey)) return undefined;
  const sign = CHARACTER.test(typed) ? typed : place;
  if (ctrlKey || metaKey) return (apple ? metaKey : ctrlKey) && !shiftKey && sign ? `Mod+${sign}` : undefined;
  if (key.length > 1 && key !== 'Dead') return shiftKey ? `Shift+${key}` : key;
  return shiftKey && /^[a-z]$/.test(typed) ? undefined : sign;
}

/** Whether this is one of Apple's keyboards, with a Command key. */
export function isApple(): boolean {
  return /Mac|iP/.test(navigator.platform);
}

function signAt(code: string, shiftKey: boolean, typed: string): string | undefined {
  if (shiftKey) return code === 'Slash' ? '?' : undefined;
  // Where a Latin keyboard has another sign there, as the German one its hyphen, it has a slash elsewhere.
  if (code === 'Slash') return /^[!-~]$/.test(typed) ? undefined : '/';
  const signs: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? signs[code];
}
