import { readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { LetterId, PassageId } from '../model.ts';
import { reportMissing } from './required-text.ts';
import { elementAt, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Where the header of a text says who wrote it, to whom and when. */
export function correspDescOf(root: XmlElement): XmlElement | undefined {
  return elementAt(root, 'teiHeader', 'profileDesc', 'correspDesc');
}

/** The `correspAction`s of a text, by what was done. */
export interface Actions {
  readonly sent: readonly XmlElement[];
  readonly received: readonly XmlElement[];
}

/** Sorts the actions of a `correspDesc`; any other type than sent or received is reported. */
export function readActions(description: XmlElement | undefined, context: Context): Actions {
  const actions: Record<keyof Actions, XmlElement[]> = { sent: [], received: [] };
  for (const action of description ? elementsIn(description, 'correspAction') : []) {
    const type = readWord(action, 'type', { sent: 'sent', received: 'received' } as const, context);
    if (type) actions[type].push(action);
  }
  return actions;
}

/** The letters and passages around a letter. */
export interface Surroundings {
  readonly previous: readonly LetterId[];
  readonly next: readonly LetterId[];
  readonly mentionedIn: readonly PassageId[];
}

/** Reads `correspContext`: what the letter answers, what answers it, where it is mentioned. */
export function readSurroundings(description: XmlElement | undefined, context: Context): Surroundings {
  const found: Record<keyof Surroundings, string[]> = { previous: [], next: [], mentionedIn: [] };
  const groups = { prev: 'previous', next: 'next', mentioned: 'mentionedIn' } as const;
  const refs = description
    ? elementsIn(description, 'correspContext').flatMap((surroundings) => elementsIn(surroundings, 'ref'))
    : [];
  for (const ref of refs) {
    const group = readWord(ref, 'type', groups, context);
    if (!group) continue;
    const kind = group === 'mentionedIn' ? 'passage' : 'letter';
    // One by one: an attribute may lead to more than a call can be given.
    for (const { id } of followAll(ref, 'target', [kind], context)) found[group].push(id);
    if (valueOf(ref, 'target') === undefined) reportMissing(ref, 'target="…"', context);
  }
  return found;
}
