/** Whether notes can be sealed in this page; if not, why. */
export type VaultPossibility =
  | { readonly type: 'possible' }
  /** Only a page from https or from this device has the browser's cryptography (`crypto.subtle`). */
  | { readonly type: 'impossible'; readonly why: 'insecure-page' }
  /** Argon2 runs as WebAssembly, which some browsers turn off in their strictest mode. */
  | { readonly type: 'impossible'; readonly why: 'no-webassembly' };

/** To be asked before a vault is offered, and before one is opened. */
export function vaultIsPossible(
  page: { readonly crypto?: { readonly subtle?: unknown }; readonly WebAssembly?: unknown } = globalThis,
): VaultPossibility {
  // Where the page is not secure, the property is there in no browser, whatever the types say.
  if (!page.crypto?.subtle) return { type: 'impossible', why: 'insecure-page' };
  return page.WebAssembly ? { type: 'possible' } : { type: 'impossible', why: 'no-webassembly' };
}
