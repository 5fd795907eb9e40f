/** In the colours of the page, with others where its style sheet is what failed. */
const STYLES = `
:host {
  display: block;
  font: 400 0.9375rem/1.45 var(--sans, system-ui, sans-serif);
  color: var(--ink, CanvasText);
}
:host([hidden]) {
  display: none;
}
section {
  position: fixed;
  inset: auto 0 1rem;
  z-index: 9;
  box-sizing: border-box;
  width: min(46rem, 100vw - 2rem);
  max-height: min(32rem, 100vh - 2rem);
  margin-inline: auto;
  padding: 0.9rem 1.25rem;
  overflow: auto;
  border: 1px solid var(--rule-2, GrayText);
  border-inline-start: 5px solid var(--warn, #a5331c);
  border-radius: 9px;
  background: var(--sheet, Canvas);
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.22);
}
p {
  max-width: 46rem;
  margin: 0 0 0.5rem;
}
.acts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
}
button {
  min-height: 32px;
  padding: 0.2rem 0.8rem;
  border: 1px solid var(--rule-2, GrayText);
  border-radius: 7px;
  background: var(--paper, Canvas);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover {
  background: var(--hover, Canvas);
}
.close {
  margin-inline-start: auto;
}
a {
  color: var(--focus, LinkText);
}
summary {
  width: fit-content;
  cursor: pointer;
}
details p {
  margin-block-start: 0.5rem;
}
pre {
  max-height: 16rem;
  margin: 0 0 0.5rem;
  padding: 0.6rem;
  overflow: auto;
  border: 1px solid var(--rule, GrayText);
  border-radius: 6px;
  background: var(--paper, Canvas);
  font: 0.8125rem/1.4 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
:focus-visible {
  outline: 2px solid var(--focus, Highlight);
  outline-offset: 2px;
}
@media (pointer: coarse) {
  button {
    min-height: 40px;
  }
}
@media print {
  :host {
    display: none;
  }
}
`;

export function troubleStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
}
