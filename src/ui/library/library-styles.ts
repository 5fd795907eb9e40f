import { css } from 'lit';

/** The look of the dialog of the letters on this device. The foot stays in sight. */
export const libraryStyles = css`
  dialog {
    --dialog-width: 42rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  form {
    gap: 1.1rem;
    padding-block-end: 0;
  }
  h2:focus-visible {
    outline: none;
  }
  p {
    margin: 0;
  }
  .choosing .hint {
    margin-block-start: 0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .actions :is(button, .button) {
    display: inline-flex;
    align-items: center;
    min-height: 36px;
    padding: 0.2rem 1rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    text-decoration: none;
  }
  .actions .main {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--paper);
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  [role='status']:not(:has(*)):not(.buttons *) {
    display: none;
  }
  .warning {
    color: var(--warn);
  }
  progress {
    width: 100%;
    accent-color: var(--on);
  }
  .editions {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .editions > li {
    padding-block: 0.6rem;
    border-block-start: 1px solid var(--rule);
  }
  .edition {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1rem;
    align-items: baseline;
    justify-content: space-between;
  }
  .edition > p:first-child {
    flex: 1 1 16rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .edition a {
    color: var(--ink);
  }
  small {
    color: var(--ink-3);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .edition p > small:last-child {
    display: block;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    font-size: 0.875rem;
  }
  .acts button {
    border-color: var(--rule-2);
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 0.75rem;
    border-radius: 8px;
    background: var(--chosen);
  }
  .undo span {
    flex: 1 1 14rem;
  }
  .undo button {
    border-color: var(--rule-2);
  }
  summary {
    padding-block: 0.25rem;
    cursor: pointer;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  .report {
    margin-block-start: 0.6rem;
    padding: 0.6rem 0.8rem;
    border-radius: 8px;
    background: var(--paper);
    font-size: 0.875rem;
  }
  .report h3 {
    margin: 0.6rem 0 0.2rem;
    font-size: 0.875rem;
  }
  .report ul {
    max-height: 16rem;
    margin: 0;
    padding-inline-start: 0;
    overflow: auto;
    list-style: none;
  }
  .report li {
    padding-block: 0.25rem;
    overflow-wrap: anywhere;
  }
  .report code {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .remedy {
    color: var(--ink-2);
  }
  .names {
    max-height: 8rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .buttons {
    position: sticky;
    inset-block-end: 0;
    align-items: center;
    margin-inline: -1.5rem;
    padding: 0.9rem 1.5rem;
    border-block-start: 1px solid var(--rule);
    background: var(--sheet);
  }
  .buttons p {
    flex: 1;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  @media (width < 480px) {
    .buttons {
      margin-inline: -1rem;
      padding-inline: 1rem;
    }
  }
  @media (pointer: coarse) {
    summary,
    .acts button {
      min-height: 40px;
    }
    .actions :is(button, .button),
    .buttons button {
      min-height: 44px;
    }
  }
`;
