import { css } from 'lit';

/** What the forms of the vault share. */
export const vaultStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: 2rem 0 0.7rem;
    font: 600 0.9375rem/1.3 var(--sans);
  }
  p {
    max-width: 60ch;
    margin: 0 0 0.7rem;
  }
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
  .main,
  .plain {
    min-height: 36px;
    padding-inline: 1rem;
    border-color: var(--rule-2);
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
  .hint {
    color: var(--ink-3);
    font-size: 0.875rem;
  }
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
`;
