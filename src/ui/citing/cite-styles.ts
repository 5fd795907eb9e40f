import { css } from 'lit';

/** The citation as it will be copied, in a frame of its own that scrolls where it is long. */
export const citeStyles = css`
  dialog {
    --dialog-width: 42rem;
  }
  .citation {
    min-height: 7rem;
    max-height: min(18rem, 40dvh);
    margin: 0;
    padding: 0.7rem 0.85rem;
    overflow: auto;
    border: 1px solid var(--rule-2);
    border-radius: 8px;
    background: var(--paper);
    font: 400 0.875rem/1.5 var(--sans);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
  }
  .buttons {
    align-items: center;
    justify-content: end;
  }
  .buttons p {
    flex: 1 1 10rem;
    margin: 0;
    color: var(--ink-2);
  }
  @media (width < 480px) {
    .buttons p {
      flex-basis: 100%;
    }
  }
`;
