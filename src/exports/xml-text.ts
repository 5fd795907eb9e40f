/** What an XML file begins with. */
export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 has no way to write ([2.2](https://www.w3.org/TR/xml/#charsets)): control characters and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Those that are undefined are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text with U+FFFD for each character that XML can't hold. */
export function writable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD');
}

/** Text as it stands between tags, with its line breaks. */
export function textXml(text: string): string {
  return writable(text).replaceAll(/[&<>\r]/g, reference);
}

/** The same where white space says nothing; a line break becomes a space. */
export function words(text: string): string {
  return textXml(text.replaceAll('\n', ' '));
}

/** An element in one line, around what is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? `${startTag(name, attributes).slice(0, -1)}/>`
    : `${startTag(name, attributes)}${content}</${name}>`;
}

/** An element around others, each on lines of its own: only where white space says nothing. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return element(name, attributes);
  return [startTag(name, attributes), ...children.map(indented), `</${name}>`].join('\n');
}

/** The same without spaces before the lines, so that words within keep their own. */
export function stacked(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return element(name, attributes, children.length === 0 ? '' : `\n${children.join('\n')}\n`);
}

/** An element with text in it, as the lines that there are: none where there is no text. */
export function textElement(name: string, text: string): readonly string[] {
  return text === '' ? [] : [element(name, {}, textXml(text))];
}

/** The start tag of an element that is closed further on. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesXml(attributes)}>`;
}

/** Every line two spaces further in. Words have no line break in them, so none of theirs is changed. */
export function indented(xml: string): string {
  return `  ${xml.replaceAll('\n', '\n  ')}`;
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeXml(String(value))}"`]))
    .join('');
}

function attributeXml(value: string): string {
  return writable(value).replaceAll(/[&<>"\r\n\t]/g, reference);
}

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}
