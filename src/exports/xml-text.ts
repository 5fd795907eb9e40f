/** What an XML file begins with. */
export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Those that are undefined are not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags; a line break becomes a space. */
export function words(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element in one line, around what is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const tag = name + attributeText(attributes);
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** An element around others, each on lines of its own: only where white space says nothing. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return element(name, attributes);
  return [opening(name, attributes), ...children.map(indented), `</${name}>`].join('\n');
}

/** The start tag of an element that is closed further on. */
export function opening(name: string, attributes: Attributes): string {
  return `<${name}${attributeText(attributes)}>`;
}

/** Every line two spaces further in. Words have no line break in them, so none of theirs is changed. */
export function indented(xml: string): string {
  return `  ${xml.replaceAll('\n', '\n  ')}`;
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeValue(value)}"`]))
    .join('');
}

function attributeValue(value: string): string {
  return value.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
