/** Whether letters pressed there are words, or choose from a list. */
export function takesText(target: Element): boolean {
  return (
    (target instanceof HTMLElement && target.isContentEditable) ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')
  );
}
