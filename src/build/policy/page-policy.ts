import type { Plugin } from 'vite';
import { sitePolicy } from './directives.ts';
import { headerFiles } from './host-headers.ts';
import { stylesInSheets } from './styles-in-sheets.ts';

const CHARSET = /\s*<meta charset="utf-8" \/>/;

/**
 * Gives the built page its [Content Security Policy](https://www.w3.org/TR/CSP3/), and hosts the headers that go with it. It has to be the last plugin, since the policy is about the page as it
 * is served. Development does without: Vite's own client writes styles and scripts into the page.
 */
export function pagePolicy(): Plugin {
  let policy = '';
  return {
    name: 'page-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const page = stylesInSheets(html);
        policy = sitePolicy(page);
        if (!CHARSET.test(page)) throw new Error('index.html does not name its charset.');
        // Before any script, but after the charset, which browsers look for in the first 1,024 bytes.
        return page
          .replace(CHARSET, '')
          .replace('<head>', `<head>\n    <meta charset="utf-8" />\n    ${policyMeta(policy)}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        for (const [fileName, source] of Object.entries(headerFiles(policy)))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** No policy has anything in it that would have to be written in another way. */
function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
