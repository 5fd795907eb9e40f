import { css } from 'lit';

/** The look of the dialog of what is stored and asked for. */
export const privacyStyles = css`
  dialog {
    --dialog-width: 40rem;
  }
  h2:focus-visible {
    outline: none;
  }
  h3 {
    margin: 0 0 0.4rem;
    font-weight: 600;
    font-size: 0.9375rem;
  }
  p {
    margin: 0;
  }
  section > p {
    margin-block-start: 0.5rem;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  th,
  td {
    padding-block: 0.35rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--rule);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.3rem 1rem;
    margin: 0;
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .warning {
    color: var(--warn);
  }
  code {
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  summary {
    min-height: 28px;
    cursor: pointer;
  }
  .policy {
    text-align: start;
  }
  .policy li {
    padding-block: 0.15rem;
  }
`;
