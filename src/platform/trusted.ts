import { openedFromDisk } from './opened-from-disk.ts';

/** The name that the page's policy allows, besides that of Lit for its templates (`build/policy/directives.ts`). */
const NAME = 'vis-a-vis';

/** What it makes of text is typed as text, since the types of the DOM ask for that. */
interface TextPolicy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { createPolicy(name: string, rules: TextPolicy): TextPolicy };
};

/**
 * What the page may hand to a browser as text, where the browser would run it: the page's policy demands
 * [Trusted Types](https://w3c.github.io/trusted-types/dist/spec/). Browsers that know none are handed the text itself.
 */
const policy = trustedTypes?.createPolicy(NAME, { createHTML: (html) => html, createScriptURL });

/** For DOMPurify alone, which reads what it sanitises into a document where nothing runs. No other HTML is made of text. */
export const SANITISING = policy;

/** The address of a script of this site, for a worker. Throws for any other. */
export function ownScript(address: string): string {
  return policy ? policy.createScriptURL(address) : createScriptURL(address);
}

/** A worker that is a module of this site. */
export function startWorker(address: string): Worker {
  return new Worker(ownScript(address), { type: 'module' });
}

function createScriptURL(address: string): string {
  const { href } = new URL(address, document.baseURI);
  // A page from a disk has its scripts in itself, each at an address of its own.
  const own = openedFromDisk() ? 'blob:' : new URL('/', document.baseURI).href;
  if (!href.startsWith(own)) throw new TypeError(`${address} is no script of this site.`);
  return href;
}
