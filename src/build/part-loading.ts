import path from 'node:path';
import type { Plugin } from 'vite';

const OWN = path.resolve(import.meta.dirname, '../platform/load-part.ts');

/** Has built scripts load what they `import()` by `platform/load-part.ts`, in the place of what Vite would put there. */
export function partLoading(): Plugin {
  return {
    name: 'part-loading',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `export { loadPart as __vitePreload } from ${JSON.stringify(OWN)};`,
    },
  };
}
