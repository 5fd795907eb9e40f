import { send } from './intents.ts';

/**
 * Loads widgets that stand in the page already, but draw nothing before their modules are there. Where that fails the
 * reader is told; asking again tries again.
 */
export function wake(load: () => Promise<unknown>): (event: Event) => void {
  return ({ currentTarget }) => {
    load().catch(() => currentTarget && send(currentTarget, 'part-missing', undefined));
  };
}
