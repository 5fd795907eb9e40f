/** Whether a key writes, or deletes what is written. */
export function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  // AltGr is Ctrl and Alt on some keyboards.
  if (metaKey || (ctrlKey && !altKey)) return false;
  return key.length === 1 || ['Enter', 'Backspace', 'Delete'].includes(key);
}
