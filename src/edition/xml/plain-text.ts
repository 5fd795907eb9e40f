import { visibleControls } from '../visible-controls.ts';
import { TextWriter } from './text-writer.ts';
import { elementsIn } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * The words of an element in running text: white space collapsed, ends trimmed, NFC, paragraphs (`p`) joined by `\n`. Elements
 * named in `without` are passed over with all they hold. These are names, titles and what is said of letters: marks that turn words around are shown.
 */
export function plainText(element: XmlElement, ...without: readonly string[]): string {
  const writer = new TextWriter();
  write(element, writer, without);
  return visibleControls(writer.text.normalize('NFC'));
}

function write(element: XmlElement, writer: TextWriter, without: readonly string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') writer.write(child);
    else if (!without.includes(child.name)) {
      if (child.name === 'p') writer.breakParagraph();
      write(child, writer, without);
      if (child.name === 'p') writer.breakParagraph();
    }
  }
}

/** The plain text of the first child of that name and, where given, that `@type`; undefined if there is none or it is empty. */
export function textOf(parent: XmlElement, name: string, type?: string): string | undefined {
  const child = elementsIn(parent, name).find(({ attributes }) => attributes.get('type')?.value.trim() === type);
  return (child && plainText(child)) || undefined;
}
