import { isSameName } from '../codebook/tag-name.ts';
import type { Tag } from '../tag.ts';
import { ELSEWHERE, isLater } from './copies-elsewhere.ts';

/** In characters: so much of what is said of one tag is looked through for words of others. After that whole paragraphs are compared. */
const MOST_LOOKED_THROUGH = 5_000_000;

/**
 * A tag as others tell of it what they say and it does not. A file may have a hundred thousand of its name, so what they say is put
 * together once, when all have told it.
 */
export class ToldTag {
  /** All but what comes to its memo. */
  #tag: Tag;
  readonly #more: string[] = [];
  readonly #paragraphs = new Set<string>();
  #known: string | undefined;
  #lookedThrough = 0;

  constructor(tag: Tag) {
    this.#tag = tag;
    this.#learn(tag.definition);
    this.#learn(tag.memo);
  }

  /** The very same where it was told nothing. */
  get tag(): Tag {
    if (this.#more.length === 0) return this.#tag;
    return { ...this.#tag, memo: [this.#tag.memo.trimEnd(), ...this.#more].filter(Boolean).join('\n\n') };
  }

  /** Tells it what another says about it, another name of it first. Whether it did not say all that. */
  tell({ name, definition, memo, modified }: Tag): boolean {
    const tag = this.#tag;
    const renames = this.#isNewName(name);
    const explains = this.#isNew(definition);
    const remarks = this.#isNew(memo);
    if (!renames && !explains && !remarks) return false;
    const defines = explains && tag.definition.trim() === '';
    const more = [renames ? name : '', explains && !defines ? definition : '', remarks ? memo : ''];
    this.#more.push(...more.map((text) => text.trim()).filter(Boolean));
    for (const text of [definition, memo]) this.#learn(text);
    this.#known = undefined;
    const time = Math.max(0, Date.parse(modified), (tag.versions[ELSEWHERE] ?? 0) + 1);
    this.#tag = {
      ...tag,
      definition: defines ? definition : tag.definition,
      modified: isLater({ ...tag, modified }, tag) ? modified : tag.modified,
      versions: { ...tag.versions, [ELSEWHERE]: time },
    };
    return true;
  }

  /** A name is short enough to be within any word, so only lines of its own count. */
  #isNewName(name: string): boolean {
    if (isSameName(this.#tag.name, name)) return false;
    return this.#words()
      .split('\n')
      .every((line) => !isSameName(line, name));
  }

  #isNew(text: string): boolean {
    if (text.trim() === '') return false;
    if (this.#lookedThrough > MOST_LOOKED_THROUGH)
      return paragraphsOf(text).some((each) => !this.#paragraphs.has(each));
    const words = this.#words();
    this.#lookedThrough += words.length;
    return !words.includes(text.trim());
  }

  #learn(text: string): void {
    for (const paragraph of paragraphsOf(text)) this.#paragraphs.add(paragraph);
  }

  #words(): string {
    this.#known ??= saidBy(this.tag);
    return this.#known;
  }
}

function saidBy({ definition, memo }: Tag): string {
  return `${definition}\n${memo}`;
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
