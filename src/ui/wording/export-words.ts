import { msg, str } from '@lit/localize';
import type { Loss } from '../../exports/format.ts';
import type { FormatId } from '../../exports/formats.ts';
import { inDigits } from './numbers.ts';

/** What a format is called, and what it is for. */
export function formatWords(id: FormatId): { readonly name: string; readonly use: string } {
  const words: Readonly<Record<FormatId, { readonly name: string; readonly use: string }>> = {
    text: { name: msg('Plain text'), use: msg('Opens everywhere; each passage with where it is quoted.') },
    tei: { name: msg('TEI P5'), use: msg('For scholarly editing; all that the edition says, in one XML file.') },
    cmif: {
      name: msg('CMIF 1.1'),
      use: msg(
        'For correspSearch and other indexes: who wrote to whom, and when. As the format asks, this list says that it is under CC BY 4.0.',
      ),
    },
    json: { name: msg('JSON'), use: msg('For programs; all that the edition says, with a schema.') },
    csv: { name: msg('CSV of passages'), use: msg('For spreadsheets; a row for each passage.') },
    page: { name: msg('Page that works from a disk'), use: msg('One file with all of this site, to keep or send.') },
    annotations: {
      name: msg('Web Annotations (JSON-LD)'),
      use: msg('All of your notes and tags, for other annotation programs; can be opened here again.'),
    },
    markdown: { name: msg('Markdown'), use: msg('One file to read or write on, in Obsidian or any editor.') },
    'markdown-zip': {
      name: msg('Markdown, a file for each letter'),
      use: msg('A zip to unpack into a vault of Obsidian.'),
    },
    'notes-csv': { name: msg('Table of notes (CSV)'), use: msg('For a spreadsheet or statistics; one note a line.') },
    'notes-html': { name: msg('Page of notes (HTML)'), use: msg('One page to read, print or send.') },
    docx: {
      name: msg('Word document (DOCX)'),
      use: msg('For writing on, in Word, LibreOffice or Pages; letter by letter, with headings.'),
    },
    qdc: {
      name: msg('REFI-QDA codebook'),
      use: msg('Your tags and the edition’s themes as codes, for programs of qualitative analysis.'),
    },
    qdpx: {
      name: msg('REFI-QDA project'),
      use: msg('Letters, tags and notes, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others.'),
    },
  };
  return words[id];
}

/** What a file does not hold, in a line. */
export function lossWords({ what, count }: Loss): string {
  const number = inDigits(count);
  const words: Readonly<Record<Loss['what'], string>> = {
    'other-dates': msg(str`Letters with more than one date, of which only the first goes in: ${number}`),
    'other-correspondents': msg(
      str`Letters with more than one sender or addressee, of which only the first goes in: ${number}`,
    ),
    uncertainty: msg(str`Statements whose certainty is left out: ${number}`),
    sources: msg(str`Passages whose source is left out: ${number}`),
    glosses: msg(str`Glosses that can’t be told from the letters’ words: ${number}`),
    readings: msg(str`Other sources’ wordings: ${number}`),
    names: msg(str`Names of people and places that are left unmarked: ${number}`),
    themes: msg(str`Passages whose themes are left out: ${number}`),
    links: msg(str`Links between claims and replies: ${number}`),
    'lone-links': msg(
      str`Claims without a quoted reply and replies without a quoted claim, which are not marked as such: ${number}`,
    ),
    context: msg(str`Context texts: ${number}`),
    'editor-notes': msg(str`Notes of the editor: ${number}`),
    'note-tags': msg(str`Notes whose tags are left out: ${number}`),
    'note-links': msg(str`Your links between passages: ${number}`),
    'note-history': msg(str`Notes whose former places are left out: ${number}`),
    'note-languages': msg(str`Notes whose language is left out: ${number}`),
    'note-places': msg(
      str`Notes whose words or passage are not found for certain, which go in without their exact place: ${number}`,
    ),
    notes: msg(str`Your notes: ${number}`),
    'codebook-memos': msg(str`Tags whose memo is left out: ${number}`),
    'codebook-signs': msg(str`Tags whose colour or sign is left out: ${number}`),
    'codebook-glyphs': msg(str`Tags whose sign is left out: ${number}`),
    passages: msg(str`Passages: ${number}`),
    'unquoted-letters': msg(str`Letters without a passage: ${number}`),
    'joined-dates': msg(str`Letters with different dates, which go in as one span of time: ${number}`),
    surroundings: msg(str`Statements which letter answers or mentions which: ${number}`),
    summaries: msg(str`Summaries of letters, and what sources say of their length: ${number}`),
    marks: msg(str`Marked words (stress, slips, other languages, words of a theme): ${number}`),
    paper: msg(str`What the paper has otherwise (deletions, spellings, gaps, lines, pages): ${number}`),
    build: msg(str`Marks of what a line is (heading, salutation, list item): ${number}`),
    whereabouts: msg(str`Where letters are kept, were sent from and were received: ${number}`),
    'crossing-marks': msg(str`Marks that cross one another and go in cut, or not at all: ${number}`),
    register: msg(str`Entries on people, places and events: ${number}`),
    'codebook-words': msg(str`Tags whose definition or memo is left out: ${number}`),
  };
  return words[what];
}
