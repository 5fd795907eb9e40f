import { createHash } from 'node:crypto';

type Directives = Readonly<Record<string, readonly string[]>>;

const NONE = "'none'";
const SELF = "'self'";
/** Argon2 and SHA-256 are WebAssembly. It lets no text be run as a script; `unsafe-eval` would. */
const WEBASSEMBLY = "'wasm-unsafe-eval'";

/** What no page of this program needs, and how text may become something that runs: Lit's templates, and `platform/trusted.ts`. */
const ALWAYS: Directives = {
  'object-src': [NONE],
  'base-uri': [NONE],
  'form-action': [NONE],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['lit-html', 'vis-a-vis'],
};

/** The policy of a page whose files come from the site: it loads, asks for and runs nothing else. */
export function sitePolicy(page: string): string {
  return policyOf({
    'default-src': [NONE],
    'script-src': [SELF, WEBASSEMBLY],
    'style-src': [SELF, ...hashesOf('style', page)],
    'font-src': [SELF],
    'img-src': [SELF],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'manifest-src': [SELF],
    ...ALWAYS,
  });
}

/** The policy of a page that has all in itself: its scripts begin with two that are written into it, and are given addresses by the second. */
export function diskPolicy(page: string): string {
  return policyOf({
    'default-src': [NONE],
    'script-src': [...hashesOf('script', page), 'blob:', WEBASSEMBLY],
    'style-src': hashesOf('style', page),
    'font-src': ['data:'],
    'img-src': ['data:'],
    'connect-src': ['blob:'],
    'worker-src': ['blob:'],
    ...ALWAYS,
  });
}

/** The policy of a page that is but its words, with one script and one style sheet of the site: it asks for nothing, and makes nothing of text. */
export function plainPagePolicy(): string {
  return policyOf({
    'default-src': [NONE],
    'script-src': [SELF],
    'style-src': [SELF],
    'img-src': [SELF],
    ...ALWAYS,
    'trusted-types': [NONE],
  });
}

function policyOf(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** What stands in the page itself and is run or obeyed as it is: elements without attributes. Data has a type. */
function hashesOf(tag: 'script' | 'style', page: string): readonly string[] {
  const texts = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
