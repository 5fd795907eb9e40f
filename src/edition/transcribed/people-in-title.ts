/** Who wrote to whom, as far as a title says so. */
export interface TitlePeople {
  readonly sender?: string;
  readonly addressee?: string;
}

const LETTER =
  '(?:letters?|epistle|note|postcard|card|telegram|e-?mail|brief|schreiben|postkarte|ansichtskarte|telegramm|billett?|briefkaart|ansichtkaart|prentbriefkaart|lettre|billet|carte(?: postale)?|lettera|cartolina|biglietto|carta|epistola|epistula)';

/** How a language says from whom and to whom; what it says elsewhere too counts only beside a word for a letter. */
const LANGUAGES: readonly { readonly from: string; readonly to: string; readonly alone: boolean }[] = [
  { from: '(?:from|by|of) ', to: 'to', alone: true },
  { from: 'von ', to: 'an', alone: true },
  { from: 'van ', to: 'aan', alone: true },
  { from: "(?:de |du |d['’])", to: '(?:à|au|aux)', alone: true },
  { from: "(?:di |da |del |d['’])", to: '(?:a|al|alla|ad)', alone: false },
  { from: '(?:de|del) ', to: '(?:a|al|para)', alone: false },
  { from: 'ab ', to: 'ad', alone: false },
];

/** “Letter”, “Letter 6: ” */
const START = `\\b${LETTER}\\b[^\\p{L}]{0,3}(?:\\d+[^\\p{L}]{1,3})?`;

const PATTERNS = LANGUAGES.map(({ from, to, alone }) => ({
  alone,
  /** “Letter from X to Y”, “Lettre de X à Y” */
  both: expression(`${START}${from}(.+?),? ${to} (.+)$`),
  /** “Letter 6: To Y”, “Brief aan Y” */
  to: expression(`${START}${to} (.+)$`),
  /** “Letter of X” */
  from: expression(`${START}${from}(.+)$`),
  /** “Brief X an Y” */
  named: expression(`${START}(.+?),? ${to} (.+)$`),
  /** “X to Y” */
  bare: expression(`^(.+?),? ${to} (.+)$`, 'u'),
}));

/** “Letter to Y from X”; in other languages what would say so is part of names: “Brief an Heinrich von Kleist”. */
const REVERSED = expression(`${START}to (.+?),? (?:from|by) (.+)$`);

function expression(source: string, flags = 'iu'): RegExp {
  return new RegExp(source, flags);
}

/**
 * Who wrote to whom by a title, where its form is one that titles of letters have: “Letter 6: To the faithful Sabroi”, “X an Y, Berlin, 3. Mai
 * 1807”, “Lettre de X à Y”. Names end where a place, a date or what the letter is about begins.
 */
export function peopleInTitle(title: string): TitlePeople {
  // Behind a dash stands the title in another language, or what the letter is about.
  const [words = ''] = title.slice(0, 400).split(/ [-–—|] | \[/);
  for (const { both } of PATTERNS) {
    const told = both.exec(words);
    if (told) return people(told[1], told[2]);
  }
  const turned = REVERSED.exec(words);
  // In “To the monks who went from Izla” nobody wrote.
  if (turned && !ASIDE.test(turned[1] ?? '')) return people(turned[2], turned[1]);
  for (const { to } of PATTERNS) {
    const told = to.exec(words);
    if (told) return people(undefined, told[1]);
  }
  for (const { alone, named } of PATTERNS) {
    const told = alone ? named.exec(words) : undefined;
    if (told && isName(told[1]) && isName(told[2])) return people(told[1], told[2]);
  }
  for (const { alone, bare } of PATTERNS) {
    const told = alone ? bare.exec(words) : undefined;
    if (told && isFullName(told[1]) && isName(told[2])) return people(told[1], told[2]);
  }
  for (const { from } of PATTERNS) {
    const told = from.exec(words);
    if (told) return people(told[1], undefined);
  }
  return {};
}

function people(from: string | undefined, to: string | undefined): TitlePeople {
  const [sender, addressee] = [nameIn(from), nameIn(to)];
  return { ...(sender !== undefined && { sender }), ...(addressee !== undefined && { addressee }) };
}

/** Where a name ends: at punctuation, at what the letter is about, at its date. An initial or a numeral keeps its full stop. */
const END =
  /[,;:(\u005b“„"]|(?<=[^\s.]{4,})\.(?=\s|$)| (?:on|concerning|about|regarding|re|mit|with|avec|nebst|in response|in reply|after|dated|über|wegen|vom|betreffend|over|sur|touchant|datée?|intorno|sobre|concerniente|who|which|that|against|\d)\b/iu;

const ASIDE = / (?:who|which|that|on|about|concerning|after) /i;

/** “his wife”, “su mujer”, “seine Frau”: whose is not said, so that it names nobody. */
const RELATION = new RegExp(
  `^(?:(?:${[
    'his|her|their|my|our|the|a|an',
    'sein|ihr|mein|unser|dein|seine[rmn]?|ihre[rmn]?|meine[rmn]?|unsere[rmn]?|eine[rmn]?|ein|der|die|den|dem|das',
    'son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|une?|le|la|les|au|aux',
    'su|sus|mi|mis|el|los|las|una?|nuestr[oa]',
    'il|lo|i|gli|suo|sua|suoi|sue|mio|mia|seu|seus|suas|o|os|as|zijn|haar|mijn|hun|ons|onze',
  ].join('|')}) ){0,2}(?:(?:${[
    'dear|beloved|late|elder|younger|old|eldest|liebe[rnms]?|cher|chère|querid[oa]|amad[oa]|car[oa]',
  ].join('|')}) )?(?:${[
    'wife|husband|spouse|brothers?|sisters?|mother|father|parents|sons?|daughters?|children|uncle|aunt|nephew|niece|cousins?|friends?|family|widow|(?:father|mother|brother|sister|son|daughter)-in-law',
    'frau|gattin|ehefrau|gemahlin|mann|gatten?|ehemann|gemahl|brüder|bruder|schwestern?|geschwister|mutter|vater|eltern|sohn|söhne|tochter|töchter|kinder|onkel|tante|neffen?|nichte|vetter|cousine?|freund(?:in|e|en)?|familie|witwe',
    'femme|épouse|mari|époux|frères?|sœurs?|soeurs?|mère|père|parents|fils|filles?|enfants|oncle|tante|neveu|nièce|cousine?|amie?s?|famille|veuve',
    'mujer|esposa|esposo|marido|herman[oa]s?|madre|padre|padres|hij[oa]s?|tí[oa]|sobrin[oa]s?|prim[oa]|amig[oa]s?|familia|viuda|suegr[oa]|cuñad[oa]',
    'moglie|marito|fratell[oi]|sorell[ae]|genitori|figli[oae]?|zi[oa]|nipot[ei]|cugin[oa]|amic[oa]|amici|famiglia|vedova|mulher|irmã|irmão|mãe|pai|filh[oa]|vrouw|echtgenote|broer|zus|zuster|moeder|vader|ouders|zoon|dochter|oom|neef|nicht|vriend|vriendin',
  ].join('|')})$`,
  'iu',
);

/** A word that stands alone in capitals may be a surname: Mann, Vetter. */
function isRelation(words: string): boolean {
  return RELATION.test(words) && (words.includes(' ') || /^\p{Ll}/u.test(words));
}

/** The name at the start of some words; undefined where they name nobody. */
function nameIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const end = END.exec(words)?.index ?? words.length;
  const name = words
    .slice(0, end)
    .replace(/^(?:the|den|dem|de|der|die|das|het|l['’])\s(?=\p{Lu})/iu, '')
    .trim();
  const long = name.split(/\s+/).length > 12;
  return long ||
    isRelation(words.slice(0, end).trim()) ||
    !/\p{L}{2}/u.test(name) ||
    /\d/.test(name) ||
    /^(?:untitled|unknown|the same|denselben|dieselbe)$/i.test(name)
    ? undefined
    : name;
}

/** What begins a sentence is in capitals too; two words in capitals are a name. */
function isFullName(words: string | undefined): boolean {
  const name = nameIn(words);
  const capitals = name?.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}]/gu) ?? [];
  return name !== undefined && name === words?.trim() && capitals.length >= 2 && name.split(/\s+/).length <= 8;
}

function isName(words: string | undefined): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(nameIn(words) ?? '');
}
