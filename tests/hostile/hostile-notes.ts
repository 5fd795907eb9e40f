import { strToU8, zipSync } from 'fflate';
import { backupText } from '../../src/notes/backup/backup-file.ts';
import { loadSha256 } from '../../src/notes/backup/sha256.ts';
import type { Note } from '../../src/notes/note.ts';
import type { Tag } from '../../src/notes/tag.ts';
import { asXml } from './hostile-letters.ts';

/** Files with notes, one for each program that they can come from; `letters` are the ids of the letters that they are on. */
export interface HostileNotes {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How many of the vectors are in it. */
  readonly cases: number;
}

const DAY = '2026-01-02T03:04:05.678Z';
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A backup of this program, with its right checksum. */
export async function hostileBackup(
  edition: string,
  letters: readonly string[],
  vectors: readonly string[],
): Promise<HostileNotes> {
  const kept = { created: DAY, modified: DAY, revision: 1, versions: { [uuid(1)]: 1 } };
  const tags = vectors.slice(0, 60).map((vector, at) => ({
    ...kept,
    id: `urn:uuid:${uuid(1_000_000 + at)}`,
    type: 'Tag',
    name: `${at} ${vector}`,
    definition: vector,
    memo: vector,
    colour: 'blue',
    glyph: 'star',
    order: at,
    [vector]: vector,
  }));
  const notes = vectors.map((vector, at) => ({
    ...kept,
    id: `urn:uuid:${uuid(at + 1)}`,
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      {
        type: 'TextualBody',
        value: vector,
        format: at % 9 === 0 ? 'text/plain' : 'text/markdown',
        purpose: 'commenting',
        language: vector,
      },
      {
        type: 'SpecificResource',
        purpose: 'tagging',
        source: at % 7 === 0 ? vector : `urn:uuid:${uuid(1_000_000 + (at % 60))}`,
      },
    ],
    target: {
      source: at % 11 === 0 ? `#${encodeURIComponent(vector.toWellFormed())}` : `#${letters[at % letters.length]}`,
    },
  }));
  const content = { notes: notes as unknown as readonly Note[], tags: tags as unknown as readonly Tag[] };
  const text = backupText(content, { id: edition, title: vectors[0] ?? '' }, new Date(DAY), await loadSha256());
  return { name: 'backup.json', content: text, cases: notes.length * 2 + tags.length * 4 };
}

/** Rows as Hypothesis saves them. */
export function hostileHypothesis(words: readonly string[], vectors: readonly string[]): HostileNotes {
  const rows = vectors.map((vector, at) => ({
    id: `h${at}${vector.slice(0, 5)}`,
    created: DAY,
    updated: DAY,
    user: `acct:${vector}@hypothes.is`,
    uri: vector,
    text: vector,
    tags: [vector],
    group: vector,
    target: [
      {
        source: vector,
        selector: [{ type: 'TextQuoteSelector', exact: words[at % words.length], prefix: '', suffix: '' }],
      },
    ],
    links: { html: vector, incontext: vector },
  }));
  return {
    name: 'hypothesis.json',
    content: JSON.stringify({ rows }).replace('{"id"', '{"__proto__":{"polluted":1},"id"'),
    cases: rows.length * 5,
  };
}

/** Annotations as of the W3C, with bodies of HTML. */
export function hostileAnnotations(words: readonly string[], vectors: readonly string[]): HostileNotes {
  const items = vectors.map((vector, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: vector,
    type: 'Annotation',
    creator: { type: 'Person', name: vector, homepage: vector },
    body: [
      {
        type: 'TextualBody',
        value: vector,
        format: at % 2 === 0 ? 'text/html' : 'text/markdown',
        purpose: 'commenting',
      },
      { type: 'TextualBody', value: `w3c ${vector}`, purpose: 'tagging' },
    ],
    target: {
      source: vector,
      selector: { type: 'TextQuoteSelector', exact: words[at % words.length], prefix: '', suffix: '' },
    },
    stylesheet: { id: vector, type: 'CssStylesheet', value: '*{color:red!important}' },
  }));
  return { name: 'annotations.jsonld', content: JSON.stringify(items), cases: items.length * 4 };
}

/** A project of the REFI-QDA exchange. */
export function hostileProject(words: readonly string[], vectors: readonly string[]): HostileNotes {
  const codes = codesOf('qda', 2_000_000, vectors.slice(0, 60));
  const notes = vectors.map(
    (vector, at) =>
      `<Note guid="${uuid(3_000_000 + at)}" name="${asXml(vector)}" plainTextPath="internal://${asXml(vector)}"><Description>${asXml(vector)}</Description><PlainTextContent>${asXml(vector)}</PlainTextContent></Note>`,
  );
  const text = words.join('\n\n');
  const selections = vectors.map((vector, at) => {
    const word = words[at % words.length] ?? '';
    const start = text.indexOf(word);
    return `<PlainTextSelection guid="${uuid(4_000_000 + at)}" name="${asXml(vector)}" startPosition="${start}" endPosition="${start + word.length}"><Description>${asXml(vector)}</Description><Coding guid="${uuid(5_000_000 + at)}"><CodeRef targetGUID="${uuid(2_000_000 + (at % 60))}"/></Coding><NoteRef targetGUID="${uuid(3_000_000 + at)}"/></PlainTextSelection>`;
  });
  const project = `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/s.xsl" type="text/xsl"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="${asXml(vectors[0] ?? '')}" origin="${asXml(vectors[1] ?? '')}"><Users><User guid="${uuid(9)}" name="${asXml(vectors[2] ?? '')}"/></Users>
<CodeBook><Codes>${codes.join('')}</Codes></CodeBook>
<Sources><TextSource guid="${uuid(8)}" name="${asXml(vectors[3] ?? '')}" plainTextPath="internal://a.txt">${selections.join('')}</TextSource></Sources><Notes>${notes.join('')}</Notes></Project>`;
  const files = {
    'project.qde': strToU8(project),
    'sources/a.txt': strToU8(text),
    [`sources/<img src=x onerror=trap(1)>.html`]: strToU8('<script>trap(1)</script>'),
  };
  return {
    name: 'project.qdpx',
    content: zipSync(files),
    cases: codes.length * 3 + notes.length * 3 + selections.length * 2,
  };
}

/** A codebook of that exchange. */
export function hostileCodebook(vectors: readonly string[]): HostileNotes {
  const codes = codesOf('qdc', 6_000_000, vectors);
  const content = `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${asXml(vectors[0] ?? '')}"><Codes>${codes.join('')}</Codes></CodeBook>`;
  return { name: 'codebook.qdc', content, cases: codes.length * 3 };
}

function codesOf(prefix: string, first: number, vectors: readonly string[]): readonly string[] {
  return vectors.map(
    (vector, at) =>
      `<Code guid="${uuid(first + at)}" name="${prefix} ${at} ${asXml(vector)}" isCodable="true" color="${asXml(vector)}"><Description>${asXml(vector)}</Description></Code>`,
  );
}
