import type { EditionFile } from '../src/edition/edition-file.ts';
import { pick, seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

const PEOPLE = ['ada', 'bruno', 'clara', 'david'] as const;
const THEMES = ['fees', 'lights', 'ships', 'weather'] as const;
const WORDS =
  'the harbour master and a pilot of our guild wrote that no lamp would burn until winter fees were paid in full ' +
  'while ships waited outside for wind or tide because nobody had answered what she asked them last year';

/**
 * An edition of `count` invented letters, each by the person that the one before was written to and answering it. The
 * same seed gives the same bytes.
 */
export function syntheticLetters(count: number, seed: number): readonly EditionFile[] {
  const random = seededRandom(seed);
  const letters = Array.from({ length: count }, (_, index) => file(`letter-${index}.xml`, letter(index, random)));
  return [file('edition.xml', edition(count)), ...letters];
}

function letter(index: number, random: Random): string {
  const [sender, receiver] = [PEOPLE[index % 4], PEOPLE[(index + 1) % 4]];
  const date = new Date(Date.UTC(1901, 0, 1 + index * 3)).toISOString().slice(0, 10);
  const passages = [0, 1, 2, 3].map((place) => passage(`p-${index}-${place}`, random));
  return tei(
    `letter-${index}`,
    'letter',
    `<sourceDesc><bibl>Invented.</bibl></sourceDesc>
    </fileDesc>
    <profileDesc>
      <abstract><p>${sentence(24, random)}</p></abstract>
      <correspDesc>
        <correspAction type="sent">
          <persName ref="edition.xml#${sender}" source="edition.xml#gazette" cert="high">${sender}</persName>
          <date when="${date}" source="edition.xml#gazette" cert="high">${date}</date>
        </correspAction>
        <correspAction type="received">
          <persName ref="edition.xml#${receiver}" source="edition.xml#gazette" cert="high">${receiver}</persName>
        </correspAction>
      </correspDesc>
    </profileDesc>`,
    `<text><body>${passages.join('')}</body></text>`,
  );
}

function passage(id: string, random: Random): string {
  const theme = `edition.xml#${pick(THEMES, random)}`;
  return `
      <cit xml:id="${id}" type="quoted" ana="${theme}">
        <quote source="edition.xml#gazette">${sentence(30, random)} <seg ana="${theme}">${sentence(8, random)}</seg>
          ${sentence(40, random)} <persName ref="edition.xml#${pick(PEOPLE, random)}">${pick(PEOPLE, random)}</persName>
          <note type="gloss" resp="edition.xml#gazette">${sentence(5, random)}</note> ${sentence(30, random)}
          <gap reason="sampling"/> ${sentence(20, random)}.</quote>
        <bibl><citedRange unit="page">${1 + Math.floor(random() * 300)}</citedRange></bibl>
        <note type="editorial">${sentence(12, random)}.</note>
      </cit>`;
}

function edition(count: number): string {
  const themes = THEMES.map(
    (id) => `<category xml:id="${id}"><gloss>${id}</gloss><desc type="definition">About ${id}.</desc>
      <desc type="include">All of it.</desc><desc type="exclude">The rest.</desc></category>`,
  );
  const people = PEOPLE.map(
    (id) => `<person xml:id="${id}"><persName>${id}</persName><note type="description">A person.</note></person>`,
  );
  const parties = PEOPLE.slice(0, 2).map(
    (id) => `<org xml:id="party-${id}" corresp="#${id}"><orgName>${id}</orgName></org>`,
  );
  const exchanges = Array.from({ length: count - 1 }, (_, index) => exchange(index));
  return tei(
    'edition',
    'edition',
    `<sourceDesc><listBibl><bibl xml:id="gazette">
      <title type="label">Gazette</title><abbr type="sigil">G</abbr><title type="reference">The Gazette</title>
      <note type="supplies">All.</note><note type="reliability">None.</note>
    </bibl></listBibl></sourceDesc>
    </fileDesc>
    <encodingDesc><classDecl><taxonomy xml:id="themes">${themes.join('')}</taxonomy></classDecl></encodingDesc>
    <profileDesc><abstract><p>Invented.</p></abstract></profileDesc>`,
    `<standOff>
      <listPerson>${people.join('')}</listPerson>
      <listOrg type="parties">${parties.join('')}</listOrg>
      ${exchanges.join('')}
    </standOff>`,
  );
}

function exchange(index: number): string {
  const ends = `letter-${index}.xml#p-${index}-0 letter-${index + 1}.xml#p-${index + 1}-1`;
  return `
    <linkGrp type="exchange" xml:id="x-${index}">
      <desc type="title">Exchange ${index}</desc>
      <desc type="summary">A claim and its reply.</desc>
      <desc type="reason" xml:id="why-${index}">Both speak of it.</desc>
      <link type="answers" target="${ends}" corresp="#why-${index}" cert="medium" source="#gazette"/>
    </linkGrp>`;
}

/** `header` begins inside the `fileDesc`, behind the publication, and closes it. */
function tei(id: string, type: string, header: string, rest: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${id}" type="${type}" xml:lang="en">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${id}</title></titleStmt>
      <publicationStmt><p>Invented for measuring.</p></publicationStmt>
      ${header}
  </teiHeader>
  ${rest}
</TEI>
`;
}

function sentence(words: number, random: Random): string {
  const vocabulary = WORDS.split(' ');
  return Array.from({ length: words }, () => pick(vocabulary, random)).join(' ');
}

function file(name: string, text: string): EditionFile {
  return { file: `letters/${name}`, bytes: new TextEncoder().encode(text) };
}
