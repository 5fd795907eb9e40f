// `npm run dev [-- --letters FOLDER]`: the site while one writes; the open page follows each saved file.
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { readSiteOptions } from './site-options.mjs';

readSiteOptions({ writes: false });
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
const { createServer } = await import('vite');
const server = await createServer({ server: { port: Number(process.env['PORT'] ?? 5173) } });
await server.listen();
server.printUrls();
