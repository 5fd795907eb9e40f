import { isApple, strokeOf } from './stroke.ts';

/** Whether a key undoes or redoes, as the system has it: Mod+Z, and Mod+Shift+Z or Mod+Y. */
export function historyKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const apple = isApple();
  const stroke = strokeOf(event, apple);
  if (stroke === 'Mod+z') return 'undo';
  if (stroke === 'Mod+y') return 'redo';
  const mod = (apple ? event.metaKey : event.ctrlKey) && event.shiftKey && !event.altKey;
  return mod && (event.key.toLowerCase() === 'z' || event.code === 'KeyZ') ? 'redo' : undefined;
}
