/** What has the focus, also in a widget. */
export function focusedInside({ activeElement }: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot ? focusedInside(activeElement.shadowRoot) : activeElement;
}
