import { css } from 'lit';

/** Buttons of which one is chosen, side by side, with what they choose before them. */
export const segmentStyles = css`
  div {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .label {
    padding-inline-end: 0.25rem;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
  }
  button {
    border: 0;
    border-radius: 0;
  }
  button + button {
    border-inline-start: 1px solid var(--rule-2);
  }
  button:first-child {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }
  button:last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }
  [aria-pressed='true'] {
    background: var(--chosen);
    color: var(--ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
