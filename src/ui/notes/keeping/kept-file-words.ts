import { msg, str } from '@lit/localize';
import type { ActiveNotice } from '../../shell/notice-list.ts';
import { enclosed } from '../../wording/punctuation.ts';
import type { ShownFile } from './shown-keeping.ts';

/** How the chosen file is not as it should be. */
export type FileTrouble = Exclude<ShownFile['type'], 'impossible' | 'sealed' | 'none' | 'kept'>;

/** Why a file is not kept up to date, and what the reader can do. */
export function fileTroubleWords(trouble: FileTrouble): string {
  const words: Readonly<Record<FileTrouble, string>> = {
    'not-allowed': msg('The browser asks you to allow it again, as it does after a restart.'),
    gone: msg('It is not where it was: it was moved, renamed or deleted. Put it back, or choose another.'),
    busy: msg('Another program is using it. It is tried again after the next change.'),
    full: msg('There is no space left where it is. Free some, then try again.'),
    damaged: msg(
      'Some records here can’t be read, and the file may still hold them whole. So it is left as it is; choose another for what can be read.',
    ),
    'not-loaded': msg(
      'The part of the site that writes it could not be loaded. Check the connection and that WebAssembly is not switched off, then try again.',
    ),
    unknown: msg('The browser could not write it. Try again, or choose another.'),
  };
  return words[trouble];
}

/** What is done about it. */
export function againWords(trouble: FileTrouble): string | undefined {
  if (trouble === 'damaged') return undefined;
  return trouble === 'not-allowed' ? msg('Allow again') : msg('Try again');
}

/** What the reader is told once, wherever in the site. */
export function keptFileNotice(trouble: FileTrouble, name: string, again: () => void): ActiveNotice {
  const action = againWords(trouble);
  const text = msg(str`“${enclosed(name)}” is not kept up to date any more. The notes themselves are saved.`);
  return {
    name: 'kept-file',
    text: [text, fileTroubleWords(trouble)].join(' '),
    ...(action === undefined ? {} : { action, act: again }),
  };
}
