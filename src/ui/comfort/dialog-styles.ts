import { css } from 'lit';

/** What dialogs share: the panel, its head and foot, and choices as labelled radio buttons, boxes and switches. */
export const dialogStyles = css`
  dialog {
    width: min(var(--dialog-width, 30rem), 100vw);
    max-width: none;
    max-height: min(52rem, 100dvh);
    padding: 0;
    overflow: auto;
    border: 1px solid var(--rule-2);
    border-radius: 12px;
    background: var(--sheet);
    color: var(--ink);
    font: 400 0.9375rem/1.45 var(--sans);
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.24);
  }
  form {
    display: grid;
    gap: 1.35rem;
    padding: 1.25rem 1.5rem 1.5rem;
  }
  h2 {
    margin: 0;
    font: 600 1.25rem/1.25 var(--serif);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5rem;
    color: var(--ink-2);
    font-weight: 600;
    font-size: 0.875rem;
  }
  .hint {
    margin: 0.35rem 0 0;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .pill {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    padding: 0.15rem 0.75rem;
    border: 1px solid var(--rule-2);
    border-radius: 8px;
    color: var(--ink-2);
    cursor: pointer;
  }
  .pill:hover {
    background: var(--hover);
  }
  .pill input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  /* A second line rather than bolder type, which would push its neighbours. */
  .pill:has(:checked) {
    border-color: var(--ink);
    background: var(--chosen);
    color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .pill:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .boxes {
    display: grid;
    gap: 0.1rem 1.25rem;
  }
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.1rem 0.6rem;
    align-items: baseline;
    min-height: 28px;
    padding-block: 0.15rem;
  }
  .box input {
    width: 1rem;
    height: 1rem;
    margin: 0;
    accent-color: var(--on);
    translate: 0 0.1rem;
  }
  .box small {
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  /* What leads to another dialog. */
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  .onward button {
    min-height: 36px;
    border-color: var(--rule-2);
  }
  .buttons,
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: space-between;
  }
  :is(.buttons, footer) button {
    min-height: 36px;
    border-color: var(--rule-2);
    padding-inline: 1rem;
  }
  .main {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .main:hover {
    background: var(--ink-2);
  }
  @media (width < 480px) {
    form {
      padding-inline: 1rem;
    }
  }
  @media (forced-colors: active) {
    .pill:has(:checked) {
      outline: 2px solid Highlight;
    }
    .pill:has(:focus-visible) {
      outline-offset: 4px;
    }
  }
`;
