import type { Format } from '../format.ts';
import { SITE_FILES } from './site-files.ts';
import type { SiteFiles } from './site-files.ts';
import { singlePage } from './single-page.ts';

/** The whole edition with all of this program, as one page that opens from a disk. Nobody's notes are in it. */
export const editionPage: Format = {
  mediaType: 'text/html',
  ending: 'html',
  losses: () => [],
  async *write({ letters, address, site }) {
    if (!site) throw new Error('Only a built site can be written as a page.');
    const { parts, policy, bytes } = JSON.parse(new TextDecoder().decode(await site(SITE_FILES))) as SiteFiles;
    let written = 0;
    for await (const data of singlePage(site, { parts, policy, address: published(address) })) {
      written += data.length;
      yield { data, done: Math.floor(letters.length * Math.min(1, written / bytes)) };
    }
    yield { data: '', done: letters.length };
  },
};

/** An address that leads others somewhere: not the device on which the site was tried out. */
function published(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const onTheWeb = protocol === 'https:' || protocol === 'http:';
  return onTheWeb && !/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) ? address : undefined;
}
