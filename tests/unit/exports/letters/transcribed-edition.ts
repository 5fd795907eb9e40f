import type { Edition, Letter, Passage } from '../../../../src/edition/model.ts';
import { readBody } from '../../edition/transcribed/text/letter-text.ts';
import { harbour } from '../../views/editions.ts';

/** A small edition of one letter with these passages. */
export function editionOf(passages: readonly Passage[]): Edition {
  const place = { value: 'Wien', asGiven: 'Wien', source: 'ed', place: {}, certainty: 'high' } as const;
  const letter: Letter = {
    id: 'a1',
    type: 'quoted',
    title: 'Anna an Berta',
    summary: '',
    senders: [],
    addressees: [],
    dates: [],
    lengths: [],
    passages,
    notes: [],
    file: 'a1.xml',
    previous: [],
    next: [],
    mentionedIn: [],
    sentFrom: [place],
    witnesses: ['Wien, Archiv, Karton 3'],
  };
  const nobody = { correspondents: [], identities: [], places: [], parties: [], themes: [], exchanges: [], events: [] };
  const sources = harbour.sources.slice(0, 1).map((source) => ({ ...source, id: 'ed' }));
  return { ...harbour, ...nobody, form: 'transcribed', lang: 'de', sources, letters: [letter], context: [] };
}

/** One letter with all that is said of words in letters that are transcribed. */
export const transcribed = editionOf(
  readBody(
    '<div type="original"><pb n="1" facs="1.jpg"/><head>Brief</head><opener><salute>Liebe <hi rend="underline">Anna</hi></salute></opener>' +
      '<p>ein <choice><orig>vnd</orig><reg>und</reg></choice> aus-<lb break="no"/>sagen<lb/>so <del>rot</del> <gap reason="torn" extent="2 words"/> x<note>Anm.</note> ' +
      '<figure><graphic url="a.png"/><figDesc>Haus</figDesc></figure> <add place="above">nicht</add> <seg hand="#h">ja</seg> <unclear>u</unclear> <supplied reason="torn">s</supplied> ' +
      '<ref target="https://example.org/">dort</ref> <foreign xml:lang="la">ita</foreign> <blink>Wort</blink> <app><lem>rot</lem><rdg wit="#B">tot</rdg></app></p>' +
      '<table><row><cell>a</cell><cell>b</cell></row></table></div><div type="translation" xml:lang="en"><p>Yes</p></div>',
  ).passages,
);
