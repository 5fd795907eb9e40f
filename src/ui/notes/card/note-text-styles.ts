import { css } from 'lit';

/** Of a note that is read. Whatever is in it stays inside its box. */
export const noteTextStyles = css`
  *,
  *::before {
    box-sizing: border-box;
  }
  :host {
    display: block;
    font: inherit;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  :host > *,
  p,
  h4,
  h5,
  h6,
  ul,
  ol,
  blockquote,
  pre,
  hr,
  .table {
    margin: 0;
  }
  div > * + *,
  li > * + *,
  blockquote > * + * {
    margin-block-start: 0.5rem;
  }
  .plain {
    white-space: pre-wrap;
  }
  .as-written {
    margin-block-end: 0.5rem;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  h4,
  h5,
  h6 {
    font: 600 1rem/1.35 var(--sans);
  }
  h5 {
    font-size: 0.9375rem;
  }
  h6 {
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  ul,
  ol {
    padding: 0;
  }
  /* Of the item and not of the list, which may run the other way. */
  li {
    margin-inline-start: 1.4rem;
  }
  li + li,
  li > ul,
  li > ol {
    margin-block-start: 0.2rem;
  }
  li:has(> .task, > p > .task) {
    list-style: none;
  }
  .task {
    display: inline-block;
    width: 1.1rem;
    margin-inline-start: -1.4rem;
    margin-inline-end: 0.3rem;
    color: var(--ink-2);
  }
  blockquote {
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--rule-2);
    color: var(--ink-2);
    font-family: var(--serif);
  }
  code {
    font:
      0.875em/1.4 ui-monospace,
      monospace;
    unicode-bidi: isolate;
  }
  pre {
    padding: 0.4rem 0.6rem;
    border-radius: 4px;
    background: var(--hover);
    white-space: pre-wrap;
  }
  a {
    color: var(--focus);
    text-underline-offset: 2px;
    unicode-bidi: isolate;
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--rule-2);
  }
  .table {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875rem;
  }
  th,
  td {
    padding: 0.2rem 0.5rem;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  th {
    border-block-end-color: var(--rule-2);
    font-weight: 600;
  }
  [align='center'] {
    text-align: center;
  }
  [align='right'] {
    text-align: right;
  }
  [align='left'] {
    text-align: left;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;
