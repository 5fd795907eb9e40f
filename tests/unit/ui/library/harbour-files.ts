import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChosenFile } from '../../../../src/ui/library/chosen-files.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../fixtures/harbour');

/** The files of the harbour as a reader chooses their folder. */
export function harbourFiles(): readonly ChosenFile[] {
  return readdirSync(FOLDER).map((name) => chosen(`harbour/${name}`, readFileSync(path.join(FOLDER, name))));
}

export function chosen(place: string, content: string | Uint8Array): ChosenFile {
  return { path: place, file: new File([content as BlobPart], path.basename(place)) };
}

/** A whole letter as a project may encode it, with nobody's edition file beside it. */
export function wholeLetter(from: string, day: string, words: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${from}, ${day}</title></titleStmt>
    <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
    <profileDesc><correspDesc><correspAction type="sent"><persName>${from}</persName><date when="${day}"/></correspAction>
    <correspAction type="received"><persName>Ada Quayle</persName></correspAction></correspDesc></profileDesc></teiHeader>
    <text><body><p>${words}</p></body></text></TEI>`;
}
