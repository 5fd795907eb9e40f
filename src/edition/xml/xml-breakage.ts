import type { XmlElement } from './xml-tree.ts';

/** What is known when the parser gives up: tags and attributes are whole up to `sound`, and the parser stood at `offset`. */
export interface Breakage {
  readonly text: string;
  readonly sound: number;
  readonly offset: number;
  readonly reason: string;
  readonly inside: XmlElement | undefined;
  readonly lastClosed: XmlElement | undefined;
}

interface Explanation {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Says in an editor's words why a file is not well-formed, and where to look. */
export function explainBreakage(breakage: Breakage): Explanation {
  if (breakage.text.trim() === '') {
    return { offset: 0, message: 'The file is empty.', remedy: 'Copy another letter into it, or delete it.' };
  }
  return explainAmpersand(breakage) ?? explainTags(breakage) ?? explainCharacter(breakage) ?? explainRest(breakage);
}

const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)?/g;

/** A bare `&` swallows everything up to the next `;`, so that the parser stops long after it. */
function explainAmpersand({ text, sound, offset, reason }: Breakage): Explanation | undefined {
  if (reason.startsWith('malformed character entity')) return undefined;
  for (const { 0: reference, index } of withoutRemarks(text.slice(sound, offset)).matchAll(REFERENCE)) {
    if (reference !== '&') continue;
    const name = /^&[\w.-]+;/.exec(text.slice(sound + index, sound + index + 40))?.[0];
    return {
      offset: sound + index,
      message: name ? `${name} has no meaning in XML.` : 'A bare & is not allowed in XML.',
      remedy: name ? 'Write the character itself.' : 'Write &amp; for it.',
    };
  }
  return undefined;
}

function explainTags({ offset, reason, inside, lastClosed, text }: Breakage): Explanation | undefined {
  if (reason.startsWith('unclosed tag') && inside) {
    const name = tagName(inside);
    const message = `The file ends, but <${name}> begins on line ${inside.where.line} and is not closed.`;
    return { offset, message, remedy: `Write </${name}>.` };
  }
  if (reason.startsWith('unexpected close tag') && lastClosed) {
    const name = tagName(lastClosed);
    const { where } = lastClosed;
    // At the offset itself the next tag may begin.
    const closing = text.lastIndexOf('</', offset - 1);
    const found = text.slice(closing, offset).replace(/\s+/g, '');
    const message = `${found} closes an element while <${name}> from ${where.line}:${where.column} is still open.`;
    return { offset: closing, message, remedy: `Write </${name}> first, or correct the name.` };
  }
  return undefined;
}

function explainCharacter({ text, offset, reason }: Breakage): Explanation | undefined {
  if (reason !== 'disallowed character.') return undefined;
  const character = String.fromCodePoint(text.codePointAt(offset - 1) ?? 0);
  return character === '<'
    ? { offset: offset - 1, message: 'A < stands inside an attribute.', remedy: 'Close the quotation mark before it.' }
    : {
        offset: offset - 1,
        message: 'Here is a character that XML does not allow.',
        remedy: 'Delete it and write it anew.',
      };
}

function explainRest({ text, offset, reason }: Breakage): Explanation {
  return {
    offset: Math.max(0, Math.min(offset, text.length) - 1),
    message: `The file is not well-formed XML: ${reason.replace(/\.$/, '')}.`,
    remedy: 'Correct the markup here or just before it; an XML editor shows the place.',
  };
}

function tagName({ name }: XmlElement): string {
  return name.replace(/^\{.*\}/, '');
}

/** With spaces for comments and instructions, which may hold whatever looks like markup. */
export function withoutRemarks(text: string): string {
  return text.replaceAll(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, (remark) => ' '.repeat(remark.length));
}
