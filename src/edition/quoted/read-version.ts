import type { Context } from './context.ts';
import type { Edition } from '../model.ts';
import { reportMissing } from './required-text.ts';
import { elementAt, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The version of the edition, from `editionStmt/edition/@n`; nothing where there is no `editionStmt`. */
export function readVersion(header: XmlElement, context: Context): Pick<Edition, 'version'> {
  const statement = elementAt(header, 'fileDesc', 'editionStmt');
  if (!statement) return {};
  const edition = elementAt(statement, 'edition');
  const version = edition && valueOf(edition, 'n');
  if (version) return { version };
  if (edition) reportMissing(edition, 'n="…"', context);
  else reportMissing(statement, '<edition n="…">', context);
  return {};
}
