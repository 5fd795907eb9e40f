/** Names of months as dates in letters have them, by number; marks and full stops are left out on both sides. */
const NAMES: readonly (readonly string[])[] = [
  // English; German with Austrian and older forms; French; Dutch; Italian; Spanish; Portuguese; Swedish, Danish; Polish; Latin
  'january jan januar janner jaenner janvier janv januari gennaio genn enero janeiro stycznia ianuarii januarii jenner'.split(
    ' ',
  ),
  'february feb febr februar feber hornung fevrier fevr fev februari febbraio febbr febrero fevereiro lutego februarii'.split(
    ' ',
  ),
  'march mar marz maerz merz mars maart mrt marzo marco marca martii marts'.split(' '),
  'april apr avril avr aprile abril abr kwietnia aprilis'.split(' '),
  'may mai mei maggio magg mayo maio maj maja maii maji may'.split(' '),
  'june jun juni junius juin giugno giu junio junho czerwca iunii junii'.split(' '),
  'july jul juli juillet juil luglio lug julio julho lipca iulii julii'.split(' '),
  'august aug aout augustus agosto ago augusti sierpnia'.split(' '),
  'september sept sep septembre settembre sett septiembre setiembre setembro wrzesnia septembris 7ber 7bris 7br 7bre'.split(
    ' ',
  ),
  'october oct oktober okt octobre ottobre ott octubre outubro pazdziernika octobris 8ber 8bris 8br 8bre'.split(' '),
  'november nov novembre noviembre novembro listopada novembris 9ber 9bris 9br 9bre'.split(' '),
  'december dec dezember dez decembre dicembre dic diciembre dezembro grudnia decembris xber xbris 10ber 10bris xbre'.split(
    ' ',
  ),
  // Russian stands apart: it is read in its own letters, below.
];

const RUSSIAN = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
  ...RUSSIAN.map((name, index): [string, number] => [withoutMarks(name), index + 1]),
]);

/** Which month a word names, from 1; undefined where it names none. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(withoutMarks(word.replace(/\.$/, '')));
}

function withoutMarks(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
