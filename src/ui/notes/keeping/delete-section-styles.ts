import { css } from 'lit';

/** The dialog that asks before everything is deleted. */
export const deleteSectionStyles = css`
  dialog h2 {
    margin: 0;
    font: 600 1.25rem/1.25 var(--serif);
  }
  section > .hint {
    margin-block: 0 0.7rem;
  }
  dialog p {
    margin: 0;
  }
  dialog .what {
    display: grid;
    gap: 0.7rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
    font-variant-numeric: tabular-nums;
  }
  .field {
    display: grid;
    gap: 0.25rem;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  input {
    min-height: 36px;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--ink-3);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
  }
  .buttons .for-good {
    border-color: var(--warn);
    color: var(--warn);
  }
  .buttons .for-good:disabled {
    border-color: var(--rule-2);
    color: var(--ink-3);
    cursor: default;
  }
`;
