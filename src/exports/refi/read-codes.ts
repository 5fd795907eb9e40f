import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { Edition, ThemeId } from '../../edition/model.ts';
import { seenName, shortName, tagName } from '../../notes/codebook/tag-name.ts';
import { signAt, unsavedTag } from '../../notes/tag.ts';
import type { Tag } from '../../notes/tag.ts';
import type { ReadingTools } from '../reader.ts';
import { colourLike } from './code-colours.ts';
import { themesName } from './codes-xml.ts';
import { guidsOf, uuidIn } from './guids.ts';
import { attribute, childNamed, childrenNamed, textIn } from './refi-xml.ts';

/** What the codes of a file are here. */
export interface ReadCodes {
  readonly tags: readonly Tag[];
  /** The ids of tags and themes by the file's GUIDs, as `plainGuid` has them. */
  readonly tagOf: ReadonlyMap<string, string>;
  readonly themeOf: ReadonlyMap<string, ThemeId>;
  readonly duplicates: number;
  /** Codes without a name that is seen. */
  readonly unreadable: number;
}

/** A GUID in the one form in which it can be looked up; programs write them with braces and capitals, or none that are any. */
export function plainGuid(written: string): string {
  return uuidIn(written) ?? written;
}

/** Reads `Codes`. `memoOf` has the text of the note with a GUID. */
export function readCodes(
  codes: XmlElement | undefined,
  tools: ReadingTools,
  memoOf: (guid: string) => string,
): ReadCodes {
  const { edition, uuidOf, now } = tools;
  const guids = guidsOf(edition, uuidOf);
  const tags = new Map<string, Tag>();
  const tagOf = new Map<string, string>();
  const themeOf = new Map<string, ThemeId>();
  let duplicates = 0;
  let unreadable = 0;

  const read = (
    code: XmlElement,
    order: number,
    parent: string | undefined,
    path: readonly string[],
    inThemes: boolean,
  ) => {
    const name = shortName(attribute(code, 'name') ?? '');
    const own = attribute(code, 'guid');
    const here = [...path, name];
    const guid = plainGuid(own ?? uuidOf(JSON.stringify(['code', ...here])));
    const children = childrenNamed(code, 'Code');
    const under = (id: string | undefined, themes = false) => {
      for (const [index, child] of children.entries()) read(child, index, id, here, themes);
    };
    const theme = themeIn(edition, guid, inThemes ? name : undefined, guids.theme);
    if (guid === guids.themes || isThemes(code, name, edition)) under(parent, true);
    else if (theme !== undefined) {
      themeOf.set(guid, theme);
      under(undefined);
    } else if (seenName(name) === '') {
      unreadable += 1;
      under(parent);
    } else {
      const id = `urn:uuid:${uuidIn(guid) ?? uuidOf(JSON.stringify(['code', guid]))}`;
      if (tags.has(id)) duplicates += 1;
      else tags.set(id, tagFrom(code, { id, name, order, parent }, now, tags.size, memoOf));
      tagOf.set(guid, id);
      under(id);
    }
  };
  for (const [index, code] of childrenNamed(codes, 'Code').entries()) read(code, index, undefined, [], false);
  return { tags: [...tags.values()], tagOf, themeOf, duplicates, unreadable };
}

/** The theme that a code is: by its GUID, or by its name where it stands among the themes. */
function themeIn(
  { themes }: Edition,
  guid: string,
  name: string | undefined,
  guidOf: (theme: string) => string,
): ThemeId | undefined {
  return themes.find((theme) => guidOf(theme.id) === guid || (name !== undefined && tagName(theme.name) === name))?.id;
}

/** The group of the edition's themes, as a program writes it that gives GUIDs of its own: nothing is ever coded with it. */
function isThemes(code: XmlElement, name: string, edition: Edition): boolean {
  return name === tagName(themesName(edition)) && attribute(code, 'isCodable')?.toLowerCase() !== 'true';
}

function tagFrom(
  code: XmlElement,
  { id, name, order, parent }: Pick<Tag, 'id' | 'name' | 'order'> & { readonly parent: string | undefined },
  now: Date,
  count: number,
  memoOf: (guid: string) => string,
): Tag {
  const memos = childrenNamed(code, 'NoteRef').map((ref) => memoOf(plainGuid(attribute(ref, 'targetGUID') ?? '')));
  const { colour, glyph } = signAt(count);
  return unsavedTag({
    id,
    name,
    definition: textIn(childNamed(code, 'Description')),
    memo: memos.filter((memo) => memo !== '').join('\n\n'),
    colour: colourLike(attribute(code, 'color') ?? '') ?? colour,
    glyph,
    ...(parent === undefined ? {} : { parent }),
    order,
    now,
  });
}
