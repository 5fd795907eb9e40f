import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { singlePage } from '../exports/page/single-page.ts';
import { SITE_FILES } from '../exports/page/site-files.ts';
import { diskPolicy } from './policy/directives.ts';
import type { SiteFiles } from '../exports/page/site-files.ts';

/** What keeps a copy of a site on the device, which a page from a disk is; what stands beside the page, and can't stand in it. */
const ONLY_SERVED = /^assets\/(?:workbox-window|keep-letters|keep-offline|early-|trouble-|rescue-(?!line-))/;

/** Has the built site tell what its page consists of, so that it can be saved as one file, and how much that weighs. */
export function siteFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'site-files',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // After the page is written, and the scripts are as they will be.
      order: 'post',
      async handler(_options, bundle) {
        const read = async (name: string): Promise<Uint8Array> => {
          const file = bundle[name];
          if (!file) return readFile(path.join(config.publicDir, name));
          const content = file.type === 'chunk' ? file.code : file.source;
          return typeof content === 'string' ? new TextEncoder().encode(content) : content;
        };
        const parts = Object.keys(bundle).filter(
          (name) => /^assets\/.*\.(?:js|css|json)$/.test(name) && !ONLY_SERVED.test(name),
        );
        let page = '';
        for await (const piece of singlePage(read, { parts, policy: '', address: undefined })) page += piece;
        const policy = diskPolicy(page);
        const bytes = Buffer.byteLength(page) + Buffer.byteLength(policy);
        const source = JSON.stringify({ parts, policy, bytes } satisfies SiteFiles);
        this.emitFile({ type: 'asset', fileName: SITE_FILES, source });
      },
    },
  };
}
