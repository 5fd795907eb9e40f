import type { Edition, Theme } from '../../edition/model.ts';
import { tagTree } from '../../notes/codebook/tag-tree.ts';
import type { Tag } from '../../notes/tag.ts';
import { stacked, startTag, textElement } from '../xml-text.ts';
import { hexOf } from './code-colours.ts';
import type { Guids } from './guids.ts';

/** The reader's tags as codes, each with those under it, then the edition's themes in a group that is itself given to nothing. */
export function* codesXml(
  edition: Edition,
  tags: readonly Tag[],
  guids: Guids,
  memos: 'with memos' | 'without memos',
): Iterable<string> {
  yield '<Codes>';
  let depth = 0;
  for (const { tag, above } of tagTree(tags)) {
    for (; depth > above.length; depth -= 1) yield '</Code>';
    const guid = guids.kept(tag.id);
    yield startTag('Code', { guid, name: tag.name, isCodable: 'true', color: hexOf(tag.colour) });
    yield* textElement('Description', tag.definition);
    if (tag.memo !== '' && memos === 'with memos') yield stacked('NoteRef', { targetGUID: guids.words(tag.id) });
    depth += 1;
  }
  for (; depth > 0; depth -= 1) yield '</Code>';
  yield stacked(
    'Code',
    { guid: guids.themes, name: themesName(edition), isCodable: 'false' },
    ...edition.themes.map((theme) => themeXml(theme, guids)),
  );
  yield '</Codes>';
}

/** What the group of the edition's themes is called, by which it is known again where a program gave it another GUID. */
export function themesName({ title }: Edition): string {
  return `Themes of “${title}”`;
}

function themeXml({ id, name, definition, include, exclude }: Theme, guids: Guids): string {
  const lines = [definition, `Include: ${include}`, `Exclude: ${exclude}`];
  return stacked(
    'Code',
    { guid: guids.theme(id), name, isCodable: 'true' },
    ...textElement('Description', lines.join('\n')),
  );
}
