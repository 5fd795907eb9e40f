import type { Letter, Passage } from '../../edition/model.ts';
import { formerPlacesOf } from '../../notes/note.ts';
import { lost } from '../format.ts';
import type { Content, Loss } from '../format.ts';
import { planProject } from './project-plan.ts';

/** What a project can't hold of letters and notes. */
export function projectLosses(content: Content): readonly Loss[] {
  const { edition, letters, notes, tags } = content;
  const plan = planProject(content);
  const passages = letters.flatMap((letter) => letter.passages);
  const inFile = new Set(passages.map(({ id }) => id));
  const links = edition.exchanges.flatMap((exchange) => exchange.links);
  const present = notes.filter(({ deleted }) => deleted === undefined);
  return lost(
    { what: 'other-dates', count: letters.filter(({ dates }) => dates.length > 1).length },
    { what: 'other-correspondents', count: letters.filter(hasOtherCorrespondents).length },
    { what: 'uncertainty', count: passages.filter(({ certainty }) => certainty !== 'high').length },
    { what: 'glosses', count: countRanges(passages, 'gloss') },
    { what: 'readings', count: countRanges(passages, 'reading') },
    { what: 'names', count: countRanges(passages, 'name') },
    {
      what: 'links',
      count: links.filter(
        (link) => 'claim' in link && 'reply' in link && inFile.has(link.claim) !== inFile.has(link.reply),
      ).length,
    },
    {
      what: 'lone-links',
      count: links.filter(
        (link) =>
          (link.type === 'unanswered' && inFile.has(link.claim)) ||
          (link.type === 'unprompted' && inFile.has(link.reply)),
      ).length,
    },
    { what: 'editor-notes', count: passages.flatMap((passage) => passage.notes).length },
    { what: 'note-links', count: plan.brokenLinks },
    { what: 'note-places', count: plan.unplaced },
    { what: 'note-history', count: present.filter((note) => formerPlacesOf(note).length > 0).length },
    { what: 'note-languages', count: present.filter(({ body }) => body[0].language !== undefined).length },
    { what: 'codebook-glyphs', count: tags.filter(({ deleted }) => deleted === undefined).length },
  );
}

function hasOtherCorrespondents({ senders, addressees }: Letter): boolean {
  return senders.length > 1 || addressees.length > 1;
}

function countRanges(passages: readonly Passage[], type: 'gloss' | 'reading' | 'name'): number {
  return passages.flatMap(({ ranges }) => ranges.filter((range) => range.type === type)).length;
}
