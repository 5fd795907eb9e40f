import type { Letter } from '../../edition/model.ts';
import { tagTree } from '../../notes/codebook/tag-tree.ts';
import type { Content, Format } from '../format.ts';
import { loadUuidOf } from './steady-uuids.ts';
import { zipOf } from '../zip/zip-writer.ts';
import type { ZipEntry } from '../zip/zip-writer.ts';
import { guidsOf } from './guids.ts';
import { letterText } from './letter-text.ts';
import type { ProjectTools } from './note-xml.ts';
import { projectLosses } from './project-losses.ts';
import { planProject } from './project-plan.ts';
import { projectXml } from './project-xml.ts';

/**
 * Letters, codebook and notes for programs of qualitative analysis: [REFI-QDA Project](https://www.qdasoftware.org/). Positions in
 * it count code points of the letters' texts, in which lines end with `\n`.
 */
export const qdpx: Format = {
  mediaType: 'application/zip',
  ending: 'qdpx',
  losses: projectLosses,
  async *write(content) {
    const uuidOf = await loadUuidOf();
    const tags = tagTree(content.tags).map(({ tag }) => tag);
    const tools = {
      guids: guidsOf(content.edition, uuidOf),
      tags: new Map(tags.map((tag) => [tag.id, tag] as const)),
    };
    // All notes are in the first entry, and what follows is the letters' texts.
    let done = 0;
    const entries = function* (): Iterable<ZipEntry> {
      yield { name: 'project.qde', pieces: lines(content, tools) };
      done = content.notes.length;
      for (const letter of content.letters) yield textEntry(letter, tools);
    };
    for (const data of zipOf(entries(), content.made)) yield { data, done };
  },
};

function* lines(content: Content, tools: ProjectTools): Iterable<string> {
  for (const line of projectXml(content, planProject(content), tools)) yield `${line}\n`;
}

function textEntry(letter: Letter, { guids }: ProjectTools): ZipEntry {
  return { name: `sources/${guids.letter(letter.id)}.txt`, pieces: [letterText(letter).text] };
}
