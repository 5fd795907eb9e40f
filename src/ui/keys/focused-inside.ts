/** What can have the focus; a link in a drawing too. */
export type Focusable = HTMLElement | SVGElement;

/** What has the focus, also in a widget. */
export function focusedInside({ activeElement }: DocumentOrShadowRoot): Focusable | null {
  if (activeElement?.shadowRoot?.activeElement) return focusedInside(activeElement.shadowRoot);
  return activeElement instanceof HTMLElement || activeElement instanceof SVGElement ? activeElement : null;
}
