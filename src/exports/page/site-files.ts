/** Reads a file of the built site, named from the site's folder: `assets/main-1a2b3c4d.js`. */
export type ReadSiteFile = (name: string) => Promise<Uint8Array>;

/** The file in which the build says what the site's page needs. */
export const SITE_FILES = 'site-files.json';

/** What stands in it. */
export interface SiteFiles {
  /** What scripts may ask for, by name: scripts, style sheets and the letters. */
  readonly parts: readonly string[];
  /** The single page's [Content Security Policy](https://www.w3.org/TR/CSP3/): that of the site would forbid what stands in it. */
  readonly policy: string;
  /** How much the single page weighs that is made of all this. */
  readonly bytes: number;
}
