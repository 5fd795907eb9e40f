import { css } from 'lit';

export const tagTableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  tr {
    border-block-end: 1px solid var(--rule);
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    padding: 0.3rem 0.4rem;
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  thead th:not(:first-child),
  td {
    text-align: end;
    white-space: nowrap;
  }
  tbody th {
    width: 99%;
    padding-inline-start: calc(var(--level) * 1.1rem);
    overflow-wrap: anywhere;
  }
  a,
  .none {
    display: inline-block;
    min-width: 28px;
    min-height: 32px;
    padding: 0.3rem 0.4rem;
    border-radius: 5px;
    color: inherit;
  }
  a {
    text-decoration: underline 1px var(--ink-3);
    text-underline-offset: 3px;
  }
  a:hover {
    background: var(--hover);
  }
  .name {
    display: inline-flex;
    gap: 0.5rem;
    align-items: baseline;
    font-family: var(--sans);
    text-decoration: none;
  }
  .name svg {
    align-self: center;
    font-size: 1rem;
  }
  .open {
    background: var(--chosen);
  }
  .open .name {
    font-weight: 600;
  }
  .more {
    display: none;
  }
  .nested thead th:not(:first-child) {
    padding-inline-end: calc(0.4rem + 30px);
  }
  .nested .more {
    display: inline-block;
    width: 30px;
    min-width: 0;
    padding-inline: 0;
    text-align: start;
    color: var(--ink-2);
    font-size: 0.8125rem;
    text-decoration: none;
  }
  .none,
  .hint,
  small {
    color: var(--ink-3);
  }
  .hint,
  small {
    font-size: 0.8125rem;
  }
  .hint {
    margin: 0.5rem 0 0;
  }
  small {
    display: block;
    padding-inline: 0.4rem;
  }
  @media (pointer: coarse) {
    a,
    .none {
      min-height: 44px;
      padding-block: 0.65rem;
    }
  }
  @media (forced-colors: active) {
    .open .name {
      outline: 1px solid Highlight;
    }
  }
`;
