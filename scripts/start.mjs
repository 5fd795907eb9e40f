// `npm start`: installs what is missing, builds the site, serves it and prints its address.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env['PORT'] ?? 4173) } });
console.log(`Vis-à-vis is at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}`);
console.log('Ctrl+C stops it.');
