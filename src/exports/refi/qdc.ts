import { isBlank } from '../../notes/note.ts';
import { lost } from '../format.ts';
import type { Format } from '../format.ts';
import { startTag } from '../xml-text.ts';
import { loadUuidOf } from './steady-uuids.ts';
import { codesXml } from './codes-xml.ts';
import { guidsOf } from './guids.ts';
import { ORIGIN } from './project-xml.ts';

export const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** The codebook alone, for programs of qualitative analysis: [REFI-QDA Codebook](https://www.qdasoftware.org/codebook-exchange/). */
export const qdc: Format = {
  mediaType: 'application/xml',
  ending: 'qdc',
  losses: ({ notes, tags }) => {
    const present = tags.filter(({ deleted }) => deleted === undefined);
    return lost(
      { what: 'notes', count: notes.filter((note) => note.deleted === undefined && !isBlank(note)).length },
      { what: 'codebook-memos', count: present.filter(({ memo }) => memo !== '').length },
      { what: 'codebook-glyphs', count: present.length },
    );
  },
  async *write({ edition, tags }) {
    const guids = guidsOf(edition, await loadUuidOf());
    yield { data: '<?xml version="1.0" encoding="UTF-8"?>\n', done: 0 };
    yield { data: `${startTag('CodeBook', { xmlns: CODEBOOK_NAMESPACE, origin: ORIGIN })}\n`, done: 0 };
    for (const line of codesXml(edition, tags, guids, 'without memos')) yield { data: `${line}\n`, done: 0 };
    yield { data: '</CodeBook>\n', done: 0 };
  },
};
