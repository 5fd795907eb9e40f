const ELSEWHERE = /^(?:https?:\/\/|mailto:)/iu;
const HERE = /^#[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * The attributes of a link to what a letter's file points at: within the edition, or elsewhere, which opens in a tab of its own and is not told
 * where the reader comes from. Undefined for an address that leads nowhere from here.
 */
export function linkOut(url: string): Readonly<Record<string, string>> | undefined {
  if (HERE.test(url)) return { href: url };
  return ELSEWHERE.test(url) ? { href: url, target: '_blank', rel: 'noreferrer noopener' } : undefined;
}
