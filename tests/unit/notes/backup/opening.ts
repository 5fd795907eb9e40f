import { compareWith } from '../../../../src/notes/backup/compare-with.ts';
import { fitContent } from '../../../../src/notes/backup/fit-notes.ts';
import { importing } from '../../../../src/notes/backup/import-plan.ts';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import type { Edit } from '../../../../src/notes/edits.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { Device } from './devices.ts';

const sha256 = await loadSha256();

export const here = () => new Device('here', sha256);

/** Takes in what was read of another program's file; gives the edits that this made. */
export function open(device: Device, file: Everything): readonly Edit[] {
  const choice = { sha256, taken: () => new Set<string>(), putBack: new Set<string>() };
  return device.change(importing(file, { ...choice, fit: (each, now) => fitContent(each, now).content }));
}

/** The fates of notes and tags of a file, with what is there now. */
export function fates(device: Device, file: Everything) {
  const { notes, tags } = compareWith(fitContent(file, device.now).content, device.now, { sha256, taken: new Set() });
  return [...notes, ...tags].map(({ fate }) => fate);
}
