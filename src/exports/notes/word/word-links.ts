import { startTag } from '../../xml-text.ts';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Word takes a document with a longer one for damaged. */
const LONGEST = 2000;
/** What has to be written as its code in an address ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986)), which browsers do not all do. */
const UNSAFE = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** The addresses that a document leads to, each written once. */
export class WordLinks {
  readonly #ids = new Map<string, string>();

  /** The number of an address; undefined for what leads to no page or letter box, and would be taken for damage. */
  idOf(address: string): string | undefined {
    const target = targetOf(address);
    if (target === undefined) return undefined;
    const id = this.#ids.get(target) ?? `Link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  /** As the part of the package that lists them. */
  *xml(): Iterable<string> {
    for (const [target, id] of this.#ids) {
      const attributes = { Id: `rId${id}`, Type: HYPERLINK, Target: target, TargetMode: 'External' };
      yield `${startTag('Relationship', attributes).slice(0, -1)}/>`;
    }
  }
}

function targetOf(address: string): string | undefined {
  if (!/^(?:https?|mailto):/i.test(address) || address.length > LONGEST) return undefined;
  try {
    const target = new URL(address).href.replaceAll(UNSAFE, (sign) => encodeURIComponent(sign));
    return target.length > LONGEST ? undefined : target;
  } catch {
    return undefined;
  }
}
