import { compile } from '../../../../src/edition/compile.ts';
import type { Compiled } from '../../../../src/edition/compiled.ts';
import type { EditionFile } from '../../../../src/edition/edition-file.ts';
import type { Edition, Letter } from '../../../../src/edition/model.ts';
import { readTranscription } from '../../../../src/edition/transcribed/file-reading.ts';
import type { FileReading, LetterDraft } from '../../../../src/edition/transcribed/letter-draft.ts';
import type { Problem } from '../../../../src/edition/problem.ts';

/** A file of invented letters. Each part is as TEI has it; what is not given is not there. */
export interface LetterFile {
  readonly root?: string;
  readonly titles?: string;
  readonly publication?: string;
  readonly series?: string;
  readonly notes?: string;
  readonly source?: string;
  readonly profile?: string;
  readonly text?: string;
}

const BODY = '<text><body><div><p>The barge came in at noon.</p></div></body></text>';

export function tei(parts: LetterFile = {}): string {
  const {
    root = '',
    titles = '',
    publication = '<p/>',
    series = '',
    notes = '',
    source = '<p/>',
    profile = '',
    text = BODY,
  } = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"${root}>
<teiHeader>
<fileDesc>
<titleStmt>${titles}</titleStmt>
<publicationStmt>${publication}</publicationStmt>
${series}${notes}
<sourceDesc>${source}</sourceDesc>
</fileDesc>
<profileDesc>${profile}</profileDesc>
</teiHeader>
${text}
</TEI>`;
}

/** A `correspDesc` from one to another. */
export function corresp(from: string, to: string, more = ''): string {
  return `<correspDesc>
<correspAction type="sent">${from}</correspAction>
<correspAction type="received">${to}</correspAction>
${more}</correspDesc>`;
}

export function file(name: string, text: string): EditionFile {
  return { file: `letters/${name}`, bytes: new TextEncoder().encode(text) };
}

export function read(text: string, name = 'a.xml'): FileReading {
  return readTranscription(file(name, text));
}

/** The only letter of a file. */
export function only({ letters }: FileReading): LetterDraft {
  const [letter, ...others] = letters;
  if (!letter || others.length > 0) throw new Error(`${letters.length} letters`);
  return letter;
}

export function compileLetters(texts: Readonly<Record<string, string>>): Compiled {
  return compile(Object.entries(texts).map(([name, text]) => file(name, text)));
}

export function editionOf(texts: Readonly<Record<string, string>>): Edition {
  const { edition } = compileLetters(texts);
  if (!edition) throw new Error('no edition');
  return edition;
}

export function letterOf(edition: Edition, id: string): Letter {
  const letter = edition.letters.find((one) => one.id === id);
  if (!letter) throw new Error(`no letter ${id} among ${edition.letters.map((one) => one.id).join(', ')}`);
  return letter;
}

/** `code line:column` of each. */
export function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`);
}
