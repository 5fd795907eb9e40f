/** Has the cell that an element is in laid out again, since it may be of another height now. */
export function layOutAgain(element: Element): void {
  element.closest('.cell')?.removeAttribute('data-laid-out');
}
