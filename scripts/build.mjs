// `npm run build [-- --letters FOLDER --out FOLDER]`: builds the site, from `letters` into `dist` unless it is told otherwise.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { readSiteOptions } from './site-options.mjs';

const outDir = readSiteOptions({ writes: true });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
// Whatever the shell is set to: with another it would be another site, with what only those need who develop it.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
await build({ build: outDir === undefined ? {} : { outDir, emptyOutDir: true } });
