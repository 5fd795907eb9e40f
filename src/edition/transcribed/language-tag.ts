/** What ISO 639-2 calls languages in libraries; BCP 47 has the other codes. */
const LIBRARY_CODES: Readonly<Record<string, string>> = {
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  mao: 'mi',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
};

const known = new Map<string, string | undefined>();

/** The [BCP 47](https://www.rfc-editor.org/info/bcp47) tag that is meant; undefined where none is. */
export function languageTag(written: string): string | undefined {
  if (!known.has(written)) known.set(written, understand(written));
  return known.get(written);
}

function understand(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  const [language = '', ...rest] = tag.split('-');
  if (!/^[a-z]{2,3}$/i.test(language)) return undefined;
  try {
    const named = LIBRARY_CODES[language.toLowerCase()] ?? language;
    return Intl.getCanonicalLocales([named, ...rest].join('-'))[0];
  } catch {
    return undefined;
  }
}
