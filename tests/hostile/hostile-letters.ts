import { RUN } from './trap.ts';

/** A file of letters, by its name in a folder or archive. */
export interface HostileFile {
  readonly name: string;
  readonly text: string;
}

/** Where a letter has words or values of whoever encoded it. `$` stands for what is hostile; it is written as XML has it, so that it comes out as it was. */
const HEADER = `<fileDesc>
<titleStmt><title xml:lang="$">$</title><title type="sub">$</title><author>$</author><editor>$</editor></titleStmt>
<publicationStmt><publisher>$</publisher><availability><licence target="$">$</licence></availability><idno type="$">$</idno></publicationStmt>
<seriesStmt><title>$</title></seriesStmt>
<notesStmt><note>$</note></notesStmt>
<sourceDesc><bibl><title>$</title><ref target="$">$</ref></bibl>
<msDesc><msIdentifier><settlement>$</settlement><repository>$</repository><idno>$</idno></msIdentifier><physDesc><objectDesc><supportDesc><extent>$</extent></supportDesc></objectDesc></physDesc></msDesc></sourceDesc>
</fileDesc>
<profileDesc><abstract><p>$</p></abstract><langUsage><language ident="$">$</language></langUsage>
<correspDesc ref="$" key="$">
<correspAction type="sent"><persName ref="$" key="$" role="$">$</persName><placeName ref="$">$</placeName><date when="$" cert="$">$</date></correspAction>
<correspAction type="received"><orgName ref="$">$</orgName><date notBefore="$">$</date></correspAction>
<correspContext><ref type="prev" target="$">$</ref><ref type="next" source="$" target="$">$</ref></correspContext>
<note>$</note></correspDesc></profileDesc>`;

const TEXT = `<facsimile><graphic url="$" xml:id="f"/></facsimile>
<text rend="$"><body><div type="$" n="$"><head>$</head><opener><dateline>$</dateline><salute>$</salute></opener>
<pb n="$" facs="$"/><pb n="2" facs="#f"/>
<p xml:lang="$" rend="$" style="$">Words. <hi rend="$" rendition="$">$</hi> <ref target="$">$</ref> <ptr target="$"/><note place="$" resp="$" n="$">$</note></p>
<p><figure><graphic url="$"/><figDesc>$</figDesc></figure><media url="$" mimeType="text/html"/><formula notation="$">$</formula></p>
<p><choice><sic>$</sic><corr resp="$">$</corr></choice> <del rend="$">$</del><add place="$" hand="$">$</add><gap reason="$" unit="$" quantity="$"/><unclear reason="$">$</unclear>
<app><lem wit="$">$</lem><rdg wit="$">$</rdg></app> <persName ref="$">$</persName> <foreign xml:lang="$">$</foreign> <x-$NAME rend="$">$</x-$NAME></p>
<table rend="$"><row><cell cols="$" rows="$" style="$">$</cell></row></table><list type="$"><label>$</label><item n="$">$</item></list><lg><l n="$">$</l></lg>
<closer><signed>$</signed></closer><postscript><p>$</p></postscript></div></body></text>`;

/** Markup of other vocabularies inside the words, as it is. */
const FOREIGN = [
  `<script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  `<img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="${RUN}"/>`,
  `<style xmlns="http://www.w3.org/1999/xhtml">*{color:red!important}</style>`,
  `<iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;top.${RUN}&lt;/script&gt;"/>`,
  `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`,
  `<math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:${RUN}"><mtext>m</mtext></math>`,
  `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="https://evil.example/i" parse="text"/>`,
  `<a href="javascript:${RUN}" onclick="${RUN}">a</a>`,
  `<script>${RUN}</script>`,
  `<object data="https://evil.example/o"/><form action="https://evil.example/f"/>`,
  `<?xml-stylesheet href="https://evil.example/s.css"?>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<!-- <script>${RUN}</script> -->`,
];

/** How many places of a letter are hostile. */
export const PLACES_OF_A_LETTER =
  `${HEADER}${TEXT}`.split('$').length - 1 - `${HEADER}${TEXT}`.split('$NAME').length + 1;

/** So many letters; over all of them each place has each of the vectors in turn. */
export function hostileLetters(count: number, vectors: readonly string[]): readonly HostileFile[] {
  let next = 0;
  const take = (): string => vectors[(next += 7) % vectors.length] ?? '';
  return Array.from({ length: count }, (_, at) => {
    // One further with each letter, so that no place has the same vector each time.
    next += 1;
    const fill = (text: string): string => text.replaceAll('$NAME', String(at)).replaceAll('$', () => asXml(take()));
    const header = at % 5 === 0 ? fill(HEADER) : readable(fill(HEADER), at, vectors);
    const text = fill(TEXT).replace('Words. ', () => `${plainWords(at)} ${FOREIGN[at % FOREIGN.length]} `);
    return {
      name: `hostile-${at}.xml`,
      text: `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="h${at}"><teiHeader>${header}</teiHeader>${text}</TEI>`,
    };
  });
}

/** With a day, and from one of two people to the other: such letters have rows. */
function readable(header: string, at: number, vectors: readonly string[]): string {
  const people = [0, 1].map((each) => `<name>${asXml(vectors[(at + each) % 2] ?? '')}</name>`);
  return header
    .replace(/when="[^"]*"/, `when="19${10 + (at % 80)}-03-01"`)
    .replace(/<persName ref[^]*?<\/persName>/, () => people[0] ?? '')
    .replace(/<orgName ref[^]*?<\/orgName>/, () => people[1] ?? '');
}

/** Words of a letter that no other has, to put notes on. */
export function plainWords(at: number): string {
  return `The barge of number ${at} came in at noon under a red sail.`;
}

/** Settings beside the letters. */
export function hostileSettings(vectors: readonly string[]): HostileFile {
  const [a = '', b = '', c = ''] = vectors;
  const parties = vectors
    .slice(0, 20)
    .map((vector, at) => ({ id: vector, name: vector, shortName: vector, role: vector, members: [vector, `h${at}`] }));
  const rest = {
    id: 'hostile',
    title: a,
    summary: b,
    language: 'en',
    parties,
    firstColumns: vectors.slice(2, 9),
    idPrefixes: [c],
    linkTargets: [{ from: a, to: b }],
    leaveOut: [c],
  };
  return {
    name: 'edition.json',
    text: JSON.stringify(rest).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  };
}

/** A text as XML has it, without what XML can't have. */
export function asXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Files with something hostile behind each of their words between tags, but for what is a name that others point at. */
export function madeHostile(files: readonly HostileFile[], vectors: readonly string[]): readonly HostileFile[] {
  let next = 0;
  const more = (words: string): string => `${words}${asXml(vectors[(next += 1) % vectors.length] ?? '')}`;
  return files.map(({ name, text }) => ({ name, text: text.replaceAll(/(?<=>)[^<>]*\w[^<>]*(?=<\/)/g, more) }));
}
