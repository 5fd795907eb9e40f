/** What the page works with that browsers of some years ago have not, by names that can be looked up. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  IndexedDB: () => 'indexedDB' in globalThis,
  'Array.prototype.toSorted': () => 'toSorted' in Array.prototype,
  'Array.prototype.with': () => 'with' in Array.prototype,
  'Object.hasOwn': () => 'hasOwn' in Object,
  'dialog elements': () => 'HTMLDialogElement' in globalThis,
  popovers: () => 'popover' in HTMLElement.prototype,
  'Element.checkVisibility': () => 'checkVisibility' in Element.prototype,
  'style sheets of components': () => 'adoptedStyleSheets' in Document.prototype,
  'the selector :has()': () => CSS.supports('selector(:has(a))'),
};

/** What this browser has not. */
export function lackingHere(): readonly string[] {
  return Object.keys(NEEDED).filter((name) => {
    try {
      return !NEEDED[name]?.();
    } catch {
      return true;
    }
  });
}
