import type { EditionFile } from '../../edition-file.ts';
import { rootType } from '../../file-kind.ts';
import { baseName } from '../../file-name.ts';
import { readJsonSettings } from './json-settings.ts';
import type { ReadSettings } from './settings.ts';
import { readXmlSettings } from './xml-settings.ts';

/** The settings among the files of an edition, and the files that are left to read. */
export interface FoundSettings extends ReadSettings {
  readonly letters: readonly EditionFile[];
}

/** Reads `edition.json`, or the `TEI` of `type="correspondence"`; of both what the first says counts. Of several that of the outermost folder is read. */
export function readSettings(files: readonly EditionFile[]): FoundSettings {
  const isJson = ({ file }: EditionFile): boolean => /\.json$/i.test(file);
  const isXml = (file: EditionFile): boolean => !isJson(file) && rootType(file) === 'correspondence';
  const json = outermost(files.filter((file) => baseName(file.file) === 'edition.json'));
  const xml = outermost(files.filter(isXml));
  const read = [...(json ? [readJsonSettings(json)] : []), ...(xml ? [readXmlSettings(xml)] : [])];
  return {
    settings: { ...read[1]?.settings, ...read[0]?.settings },
    doubts: read.flatMap(({ doubts }) => doubts),
    ...((json ?? xml) && { file: (json ?? xml)?.file ?? '' }),
    ...(read[0]?.places && { places: read[0].places }),
    letters: files.filter((file) => !isJson(file) && !isXml(file)),
  };
}

function outermost(files: readonly EditionFile[]): EditionFile | undefined {
  return files.toSorted((a, b) => a.file.split('/').length - b.file.split('/').length)[0];
}
