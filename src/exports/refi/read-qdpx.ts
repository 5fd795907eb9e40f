import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { Reader } from '../reader.ts';
import { readZip } from '../zip/safe-zip.ts';
import { readProject } from './read-project.ts';
import { attribute, childNamed, readRefi, textIn } from './refi-xml.ts';

/** Reads a project, of this program or another. */
export const qdpxReader: Reader = {
  read(bytes, tools) {
    const archive = readZip(bytes, (name) => /\.(?:qde|txt)$/i.test(name));
    if (archive.type === 'refused') return archive;
    const projects = [...archive.files.keys()].filter((name) => /^[^/]+\.qde$/i.test(name));
    // The standard names it; some programs name it after the project.
    const name = projects.find((one) => one.toLowerCase() === 'project.qde') ?? projects[0];
    const file = name === undefined ? undefined : archive.files.get(name);
    if (name === undefined || !file) return { type: 'refused', refusal: { why: 'other-format' } };
    const project = readRefi(name, file, 'Project');
    return project.type === 'refused' ? project : readProject(project.root, textsIn(archive.files), tools);
  },
};

/** Finds the texts of sources and notes: beside the project, in a folder however it is spelt, or within it. */
function textsIn(files: ReadonlyMap<string, Uint8Array>): (element: XmlElement) => string | undefined {
  const byName = new Map([...files].map(([name, bytes]) => [baseName(name), bytes]));
  return (element) => {
    const content = childNamed(element, 'PlainTextContent');
    if (content) return textIn(content);
    const path = attribute(element, 'plainTextPath');
    const bytes = path === undefined ? undefined : byName.get(baseName(path));
    return bytes && decode(bytes);
  };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** UTF-8, as the standard has it, or UTF-16 where the text says so; undefined where it is neither. Its mark is left in it. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
