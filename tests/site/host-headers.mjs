import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The headers that the build of a site asks hosts to send with every file, by name, read as Netlify and Cloudflare Pages read them: the tests run under what readers get.
 */
export function headersIn(site) {
  const [paths, ...lines] = readFileSync(path.join(site, '_headers'), 'utf8').trimEnd().split('\n');
  if (paths !== '/*') throw new Error(`Headers for ${paths} alone are not known here.`);
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (!name || !value) throw new Error(`No header: ${line}`);
      return [name, value];
    }),
  );
}
