import type { Problem } from '../problem.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { elementsIn } from '../xml/xml-tree.ts';
import { textsOf } from './survey.ts';
import type { Survey } from './survey.ts';
import { hasWords } from './walk.ts';

/** One letter of a file: what describes it, and where its text is. */
export interface LetterPart {
  readonly description?: XmlElement;
  readonly parts: readonly XmlElement[];
  /** Whether the header speaks of this letter and no other. */
  readonly isOnly: boolean;
  /** Whether its text is known to be its own: not where only the order says so. */
  readonly guessed?: true;
}

/**
 * Finds the letters of a TEI. Each `correspDesc` is one, with the parts of the text that declare it; without any, each part marked as a letter is one,
 * each text of a group, or all of it. Reports `text-by-order`, `text-unclaimed` and `text-outside-letters`. A register is no letter: none.
 */
export function lettersIn(root: XmlElement, found: Survey, report: (doubt: Problem) => void): readonly LetterPart[] {
  const { correspDescs } = found;
  if (correspDescs.length === 0) return undescribed(root, found, report);
  const claimed = correspDescs.map((description) => partsOf(description, found));
  const isOnly = correspDescs.length === 1;
  if (claimed.some((parts) => parts.length > 0)) {
    reportRest(root, claimed.flat(), report);
    return correspDescs.map((description, at) => ({ description, parts: claimed[at] ?? [], isOnly }));
  }
  const [first, ...others] = correspDescs;
  if (!first) return [];
  if (others.length === 0) return [{ description: first, parts: textsOf(root), isOnly }];
  if (!found.hasText) return correspDescs.map((description) => ({ description, parts: [], isOnly }));
  const inOrder = partsInOrder(root, found, correspDescs.length);
  if (inOrder) {
    report(byOrder(first, correspDescs.length));
    reportRest(root, inOrder, report);
    return correspDescs.map((description, at) => ({
      description,
      parts: inOrder.slice(at, at + 1),
      isOnly,
      guessed: true,
    }));
  }
  report(unclaimed(first, correspDescs.length));
  return [
    { description: first, parts: textsOf(root), isOnly, guessed: true },
    ...others.map((description) => ({ description, parts: [], isOnly })),
  ];
}

function undescribed(
  root: XmlElement,
  { letters, grouped, hasText }: Survey,
  report: (doubt: Problem) => void,
): readonly LetterPart[] {
  if (!hasText) return [];
  const several = [letters, grouped].find((parts) => parts.length > 1);
  if (several) {
    reportRest(root, several, report);
    return several.map((part) => ({ parts: [part], isOnly: false }));
  }
  return [{ parts: textsOf(root), isOnly: true }];
}

/** The parts of the text that say that they are a description's, or that it points at. */
function partsOf(description: XmlElement, { declared, parts }: Survey): readonly XmlElement[] {
  const id = valueOf(description, 'xml:id');
  const declaring = id === undefined ? [] : (declared.get(id) ?? []);
  if (declaring.length > 0) return declaring;
  const targets = ['corresp', 'target', 'ref'].flatMap((name) => valueOf(description, name)?.split(/\s+/) ?? []);
  return targets.filter((target) => target.startsWith('#')).flatMap((target) => parts.get(target.slice(1)) ?? []);
}

/** Parts that are as many as the letters, and can only be theirs. */
function partsInOrder(
  root: XmlElement,
  { letters, grouped }: Survey,
  count: number,
): readonly XmlElement[] | undefined {
  const divisions = textsOf(root)
    .flatMap((text) => (text.name === 'text' ? elementsIn(text, 'body') : [text]))
    .flatMap((body) => elementsIn(body, 'div', 'div1', 'floatingText'));
  return [letters, grouped, divisions].find((parts) => parts.length === count);
}

function reportRest(root: XmlElement, claimed: readonly XmlElement[], report: (doubt: Problem) => void): void {
  const taken = new Set(claimed);
  const rest = (element: XmlElement): XmlElement | undefined => {
    if (taken.has(element)) return undefined;
    const inner = elementsIn(element)
      .map(rest)
      .find((one) => one !== undefined);
    const own = element.children.some((child) => typeof child === 'string' && /[^\s]/.test(child));
    return own ? element : inner;
  };
  const left = textsOf(root)
    .filter(hasWords)
    .map(rest)
    .find((element) => element !== undefined);
  if (!left) return;
  report({
    code: 'text-outside-letters',
    where: left.where,
    message: 'Here and perhaps in other places is text that is in no letter; it is not shown.',
    remedy:
      'If it is part of a letter, put it within that; where letters have a correspDesc, write decls="#…" with its id on the part around the text.',
  });
}

function byOrder({ where }: XmlElement, count: number): Problem {
  return {
    code: 'text-by-order',
    where,
    message: `The file describes ${count} letters and has ${count} parts of text; the first is taken for the first, and so on.`,
    remedy: 'Give each correspDesc an xml:id, and write decls="#…" with it on its part of the text.',
  };
}

function unclaimed({ where }: XmlElement, count: number): Problem {
  return {
    code: 'text-unclaimed',
    where,
    message: `The file describes ${count} letters, and nothing says which part of its text is whose: all of it stands with the first.`,
    remedy: 'Give each correspDesc an xml:id, and write decls="#…" with it on its part of the text.',
  };
}
