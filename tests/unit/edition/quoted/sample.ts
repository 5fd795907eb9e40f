import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Context } from '../../../../src/edition/quoted/context.ts';
import { indexIds } from '../../../../src/edition/quoted/id-index.ts';
import { compile } from '../../../../src/edition/compile.ts';
import type { Compiled } from '../../../../src/edition/compiled.ts';
import type { EditionFile } from '../../../../src/edition/edition-file.ts';
import type { Edition } from '../../../../src/edition/model.ts';
import type { Problem } from '../../../../src/edition/problem.ts';
import { readXml } from '../../../../src/edition/xml/xml.ts';
import type { XmlElement } from '../../../../src/edition/xml/xml-tree.ts';

const HARBOUR = new URL('../../../fixtures/harbour/', import.meta.url);

/** The texts of the small invented edition in `tests/fixtures/harbour`, by file name. */
export function harbour(): Map<string, string> {
  const names = readdirSync(HARBOUR);
  return new Map(names.map((name) => [name, readFileSync(new URL(name, HARBOUR), 'utf8')]));
}

/** Puts `to` in the place of `from`, which must stand in the file once. */
export function change(files: Map<string, string>, name: string, from: string, to: string): void {
  const text = files.get(name) ?? '';
  if (text.split(from).length !== 2)
    throw new Error(`“${from}” stands ${text.split(from).length - 1} times in ${name}`);
  files.set(
    name,
    text.replace(from, () => to),
  );
}

export function compileTexts(files: ReadonlyMap<string, string>): Compiled {
  return compile([...files].map(([name, text]): EditionFile => ({ file: `letters/${name}`, bytes: encode(text) })));
}

/** The harbour edition, which must have no problems. */
export function harbourEdition(): Edition {
  const { edition, problems } = compileTexts(harbour());
  expect(problems).toEqual([]);
  if (!edition) throw new Error('no edition');
  return edition;
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads well-formed text; without a namespace of its own it is TEI. */
export function element(text: string, file = 'letters/a.xml'): XmlElement {
  const reading = readXml(file, encode(text.replace(/^<(\w+)/, '<$1 xmlns="http://www.tei-c.org/ns/1.0"')));
  if (reading.type === 'problem') throw new Error(reading.problem.message);
  return reading.root;
}

/** A context in which the ids of the harbour edition are known; what is reported is in `problems`. */
export function harbourContext(): Context & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const roots = [...harbour()].map(([name, text]) => {
    const reading = readXml(`letters/${name}`, encode(text));
    if (reading.type === 'problem') throw new Error(reading.problem.message);
    return reading.root;
  });
  return { ids: indexIds(roots, new Set(), report), report, problems };
}

/** `code file:line:column` of each, for tables. */
export function placesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, where }) => `${code} ${where.file}:${where.line}:${where.column}`);
}
