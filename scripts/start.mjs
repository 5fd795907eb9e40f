// `npm start [-- --letters FOLDER] [--out FOLDER]`: installs what is missing, builds the site, serves it and prints its address.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { readSiteOptions } from './site-options.mjs';

const outDir = readSiteOptions({ writes: true });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
// As `npm run build` does.
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');
const folder = outDir === undefined ? {} : { outDir, emptyOutDir: true };
await build({ logLevel: 'warn', build: folder });
const server = await preview({ build: folder, preview: { port: Number(process.env['PORT'] ?? 4173) } });
console.log(`Vis-à-vis is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
console.log('Ctrl+C stops it.');
