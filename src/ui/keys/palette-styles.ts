import { css } from 'lit';

/** The look of the command palette: a field, a list, and a line that says how much was found. */
export const paletteStyles = css`
  dialog {
    --dialog-width: 38rem;
    max-height: min(36rem, 80dvh);
    margin-block-start: 10dvh;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  input {
    flex: none;
    width: 100%;
    padding: 0.9rem 1.4rem;
    border: 0;
    border-block-end: 1px solid var(--rule);
    background: none;
    color: inherit;
    font: 400 1.125rem/1.4 var(--sans);
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  input:focus-visible {
    outline: none;
    border-block-end-color: var(--focus);
  }
  #list {
    flex: 1;
    min-height: 0;
    padding: 0.4rem 0.65rem 0.9rem;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 2.5rem 0.5rem;
  }
  h2 {
    padding: 0.85rem 0.75rem 0.25rem;
    color: var(--ink-3);
    font: 600 0.8125rem/1.3 var(--sans);
  }
  [role='option'] {
    display: flex;
    gap: 0.2rem 1rem;
    align-items: center;
    min-height: 32px;
    padding-block: 0.25rem;
    padding-inline: calc(0.75rem - 3px) 0.75rem;
    border-inline-start: 3px solid transparent;
    border-radius: 4px;
    line-height: 1.35;
    cursor: pointer;
  }
  [role='option'] > :first-child {
    flex: 1;
  }
  [role='option'] small {
    color: var(--ink-3);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  [aria-selected='true'] {
    border-color: var(--focus);
    background: var(--chosen);
  }
  .foot {
    display: flex;
    flex: none;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.55rem 1.4rem;
    border-block-start: 1px solid var(--rule);
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .foot p {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
    margin: 0;
  }
  .foot .caps:not(:first-child) {
    margin-inline-start: 0.6rem;
  }
  @media (pointer: coarse) {
    [role='option'] {
      min-height: 44px;
    }
    .foot .hint {
      display: none;
    }
  }
  @media (width < 760px) {
    .foot .hint {
      display: none;
    }
    dialog {
      width: 100%;
      max-height: 100dvh;
      margin-block-start: 0;
      border-width: 0 0 1px;
      border-radius: 0 0 12px 12px;
    }
  }
  @media (forced-colors: active) {
    input:focus-visible {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
