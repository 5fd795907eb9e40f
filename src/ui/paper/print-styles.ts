import { css } from 'lit';

/** What is printed on the left, how on the right; in a small window one under the other. The foot stays in sight. */
export const printStyles = css`
  dialog {
    --dialog-width: 46rem;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 1.35rem 2.5rem;
  }
  .parts > div {
    display: grid;
    gap: 1.35rem;
    align-content: start;
  }
  .list {
    display: block;
    max-height: 15rem;
    margin-block-start: -0.75rem;
    padding: 0.4rem 0.6rem;
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: 8px;
  }
  .two {
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
  }
  .box small {
    display: block;
  }
  .two small,
  .list small {
    display: inline;
    padding-inline-start: 0.15rem;
    font-variant-numeric: tabular-nums;
  }
  .glyph {
    width: 0.625rem;
    height: 0.625rem;
    margin-inline-end: 0.2rem;
    fill: var(--theme);
  }
  form {
    padding-block-end: 0;
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
    flex: 1 1 10rem;
    margin: 0;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  @media (width < 480px) {
    .buttons {
      justify-content: end;
      margin-inline: -1rem;
      padding-inline: 1rem;
    }
    .buttons p {
      flex-basis: 100%;
    }
  }
  .main:disabled {
    border-color: var(--rule-2);
    background: none;
    color: var(--ink-3);
    cursor: default;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
`;
