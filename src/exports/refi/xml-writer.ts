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

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text with U+FFFD for each character that XML can't hold. */
export function writable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD');
}

/** Text between tags. */
export function textXml(text: string): string {
  return writable(text).replaceAll(/[&<>\r]/g, reference);
}

/** A start tag; attributes that are undefined are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesXml(attributes)}>`;
}

/** An element with others in it, each on a line. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  if (children.length === 0) return `<${name}${attributesXml(attributes)}/>`;
  return `${startTag(name, attributes)}\n${children.join('\n')}\n</${name}>`;
}

/** An element with text in it; none where there is no text. */
export function textElement(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`<${name}>${textXml(text)}</${name}>`];
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
