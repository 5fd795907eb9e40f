import { SITE_FILES } from '../../exports/page/site-files.ts';
import type { SiteFiles } from '../../exports/page/site-files.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';

/** Whether the files of which this page was built can be had: while it is being developed there are none, on a disk there is only the page, and letters that were opened are in none. */
export function hasSiteFiles(): boolean {
  return import.meta.env.PROD && !openedFromDisk() && EDITION_SHOWN === undefined;
}

/** A file of this site, as the browser keeps it for use offline or gets it anew. */
export async function readSiteFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(name, document.baseURI));
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** How much the single page weighs that is made of this site. */
export async function pageBytes(): Promise<number> {
  const { bytes } = JSON.parse(new TextDecoder().decode(await readSiteFile(SITE_FILES))) as SiteFiles;
  return bytes;
}
