import type { HandmadeText } from '../prose/handmade-text.ts';

/** The words in the page that can have hits: of passages, of other sources' wordings and of the edition's remarks on them. */
export function searchedTexts(within: ParentNode = document): readonly HandmadeText[] {
  return [...within.querySelectorAll<HandmadeText>('main letter-text, main plain-text[data-text]')];
}

/** These and, of other wordings that are open, the words as the comparison draws them. */
export function paintedTexts(): readonly HandmadeText[] {
  return [...searchedTexts(), ...[...document.querySelectorAll('main wording-diff')].flatMap(comparedTexts)];
}

/** The id by which the words of an element are searched. */
export function textIdOf({ dataset }: HTMLElement): string {
  return dataset['passage'] ?? dataset['text'] ?? '';
}

/**
 * Opens another wording. Its words as they then stand: compared with the passage's, or, where what compares them can't be loaded,
 * alone; `id` is what they are searched by.
 */
export async function openWording(details: HTMLDetailsElement, id: string): Promise<HandmadeText | undefined> {
  if (!details.open) {
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    details.open = true;
    await toggled;
  }
  return (await wordingsIn(details)).findLast((words) => textIdOf(words) === id);
}

/** The words in other wordings that are open, once they stand there; those that a comparison draws come last. */
export async function wordingsIn(details: HTMLDetailsElement): Promise<readonly HandmadeText[]> {
  const diff = details.querySelector('wording-diff');
  if (!diff) return [];
  // Opening it has asked for this already, and where it is missing the reader is told so there.
  await import('../columns/wording-diff.ts').catch(() => undefined);
  await diff.updateComplete;
  return [...searchedTexts(details), ...comparedTexts(diff)];
}

function comparedTexts({ shadowRoot }: Element): readonly HandmadeText[] {
  return [...(shadowRoot?.querySelectorAll<HandmadeText>('compared-text[data-text]') ?? [])];
}
