import type { Compiled } from './compiled.ts';
import type { EditionFile } from './edition-file.ts';
import { isQuotedEdition } from './file-kind.ts';
import { oncePer } from './once-per.ts';
import { compileQuoted } from './quoted/compile-quoted.ts';
import { readTranscription } from './transcribed/file-reading.ts';
import { gatherAgain } from './transcribed/gather-again.ts';
import { gather } from './transcribed/gather.ts';
import { readSettings } from './transcribed/settings/read-settings.ts';

/** How transcribed letters are read and put together. */
export interface Steps {
  readonly read: typeof readTranscription;
  readonly gather: typeof gather;
}

/** Steps that remember what they gave before: of what has not changed nothing is worked out again. */
export function rememberingSteps(): Steps {
  return { read: oncePer(readTranscription), gather: gatherAgain() };
}

/**
 * Compiles the files of an edition, in any order, strictly where it quotes letters and with all tolerance where it transcribes them. `folder` is what an edition without a
 * title is called. Never throws for what is in a file.
 */
export function compile(
  files: readonly EditionFile[],
  folder: string = folderOf(files),
  steps: Steps = { read: readTranscription, gather },
): Compiled {
  if (isQuotedEdition(files)) return compileQuoted(files);
  const { letters, ...settings } = readSettings(files);
  return steps.gather(letters.map(steps.read), settings, folder);
}

/** The name of the folder that all files are in. */
export function folderOf(files: readonly EditionFile[]): string {
  const [first = [], ...others] = files.map(({ file }) => file.split('/').slice(0, -1));
  const shared = first.filter((part, at) =>
    others.every((other) => other.slice(0, at + 1).join('/') === first.slice(0, at + 1).join('/') && part !== ''),
  );
  return shared.at(-1) ?? 'Letters';
}
