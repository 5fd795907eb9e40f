import { msg } from '@lit/localize';
import { textDirection } from '../../../edition/text-direction.ts';

/**
 * Gives each block of a note its direction. What holds words runs as its first letter does; what holds blocks as most of its letters
 * do, since `dir="auto"` passes over a block that has a direction. Tables get a box to be scrolled in, and the items of a task
 * list a sign that is no control.
 */
export function settleBlocks(nodes: DocumentFragment): void {
  for (const block of nodes.querySelectorAll<HTMLElement>('p, h4, h5, h6, pre, th, td, li')) block.dir = 'auto';
  for (const block of nodes.querySelectorAll<HTMLElement>('ul, ol, blockquote, table, li:has(> p)')) {
    block.dir = textDirection(block.textContent);
  }
  for (const table of nodes.querySelectorAll('table')) scrollAlone(table);
  for (const box of nodes.querySelectorAll('input')) box.replaceWith(taskSign(box.hasAttribute('checked')));
}

function scrollAlone(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.className = 'table';
  // A box that scrolls has to be reached by keyboard.
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}

function taskSign(done: boolean): HTMLElement {
  const sign = document.createElement('span');
  sign.className = 'task';
  sign.role = 'img';
  sign.ariaLabel = done ? msg('Ticked') : msg('Not ticked');
  sign.textContent = done ? '☑' : '☐';
  return sign;
}
