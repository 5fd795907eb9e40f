import { css } from 'lit';

/** What the forms of the vault share, besides what all sections of keeping do. */
export const vaultStyles = css`
  form {
    display: grid;
    gap: 0.8rem;
    justify-items: start;
    margin-block: 0.8rem 1.2rem;
  }
  .field {
    display: grid;
    gap: 0.25rem;
    width: min(26rem, 100%);
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  input:not([type='checkbox']),
  select {
    min-height: 36px;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
    font-size: 1rem;
  }
  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    min-height: 24px;
    font-size: 0.875rem;
  }
  .main {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  .main:hover {
    background: var(--ink-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .buttons + .hint {
    margin-block-start: 0.7rem;
  }
  .refusal,
  .warning {
    color: var(--warn);
    font-size: 0.875rem;
  }
  .refusal {
    margin: 0;
  }
  .refusal:empty {
    display: none;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
`;
