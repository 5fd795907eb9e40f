import { css } from 'lit';

/** The look of the dialog that shows what is in a file. The foot stays in sight. */
export const openedFileDialogStyles = css`
  dialog {
    --dialog-width: 38rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  form {
    padding-block-end: 0;
  }
  h2 {
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .warning {
    margin-block-start: 0.6rem;
    color: var(--warn);
    font-size: 0.875rem;
  }
  progress {
    width: 100%;
    margin-block-start: 0.75rem;
    accent-color: var(--on);
  }
  small {
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .left-out {
    padding-block: 0.6rem 0.25rem;
    color: var(--ink-2);
  }
  .fates details + details {
    margin-block-start: 0.35rem;
  }
  summary {
    padding-block: 0.25rem;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  summary span {
    color: var(--ink-2);
  }
  ul {
    max-height: 14rem;
    margin: 0.2rem 0 0.5rem;
    padding-inline-start: 1.2rem;
    overflow: auto;
    list-style: none;
  }
  li {
    padding-block: 0.15rem;
    overflow-wrap: anywhere;
    font-size: 0.875rem;
  }
  .buttons {
    position: sticky;
    inset-block-end: 0;
    margin-inline: -1.5rem;
    padding: 0.9rem 1.5rem;
    border-block-start: 1px solid var(--rule);
    background: var(--sheet);
  }
  .buttons span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .main:disabled {
    border-color: var(--rule-2);
    background: none;
    color: var(--ink-3);
    cursor: default;
  }
  @media (width < 480px) {
    .buttons {
      margin-inline: -1rem;
      padding-inline: 1rem;
    }
  }
  @media (pointer: coarse) {
    summary,
    .buttons button {
      min-height: 44px;
    }
  }
  .written-by {
    margin-block-start: 0.7rem;
  }
`;
