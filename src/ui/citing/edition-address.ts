/** Where the edition is read; undefined where the page was opened from a disk, whose paths lead nobody else anywhere. */
export function editionAddress(): string | undefined {
  const { protocol, href } = new URL('./', location.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
