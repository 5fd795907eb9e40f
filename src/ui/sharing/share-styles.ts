import { css } from 'lit';

/** The link in a field as wide as the dialog, and what goes with it in small type. */
export const shareStyles = css`
  dialog {
    --dialog-width: 34rem;
  }
  p {
    margin: 0;
  }
  label {
    display: grid;
    gap: 0.35rem;
    color: var(--ink-2);
    font-weight: 600;
    font-size: 0.875rem;
  }
  input {
    min-height: 36px;
    padding: 0.3rem 0.6rem;
    border: 1px solid var(--ink-3);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink);
    font: 400 0.9375rem/1.45 var(--sans);
    text-overflow: ellipsis;
  }
  .what {
    display: grid;
    gap: 0.5rem;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  .buttons {
    align-items: center;
    justify-content: end;
  }
  .buttons p {
    flex: 1 1 10rem;
    color: var(--ink-2);
  }
  @media (width < 480px) {
    .buttons p {
      flex-basis: 100%;
    }
  }
`;
