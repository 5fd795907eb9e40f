// `npm run build [-- --letters FOLDER --out FOLDER]`: builds the site, from `letters` into `dist` unless it is told otherwise.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { readSiteOptions } from './site-options.mjs';

const outDir = readSiteOptions({ writes: true });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
const { build } = await import('vite');
await build({ build: outDir === undefined ? {} : { outDir, emptyOutDir: true } });
