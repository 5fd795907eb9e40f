import { css } from 'lit';

/** The bar at the foot of the window. */
export const findBarStyles = css`
  search {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline: 0;
    z-index: 6;
    display: flex;
    flex-direction: column;
    width: min(46rem, calc(100% - 3rem));
    max-height: min(32rem, 60dvh);
    margin-inline: auto;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--rule-2);
    border-radius: 11px;
    background: var(--sheet);
    color: var(--ink);
    font: 400 0.875rem/1.4 var(--sans);
    box-shadow: 0 10px 36px rgb(0 0 0 / 0.18);
  }
  form {
    display: flex;
    flex: none;
    gap: 0.35rem;
    align-items: center;
  }
  input[type='search'] {
    flex: 1;
    min-width: 0;
    min-height: 34px;
    padding: 0.2rem 0.6rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    background: var(--paper);
    color: inherit;
    font: inherit;
    font-size: 1rem;
  }
  form button {
    min-width: 32px;
    min-height: 32px;
    padding-inline: 0.45rem;
  }
  form svg {
    display: block;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .place {
    min-width: 4.5em;
    padding-inline: 0.35rem;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
  .place small {
    display: block;
    font-size: 0.75rem;
    line-height: 1.1;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* What is told of it scrolls below the field, with room for the outline of what has the focus. */
  .told {
    min-height: 0;
    margin-inline: -0.4rem;
    padding-inline: 0.4rem;
    overflow: auto;
    /* A shade at the foot for as long as there is more below: the sheet that scrolls along covers it at the end. */
    background:
      linear-gradient(var(--sheet), var(--sheet)) bottom / 100% 0.5rem no-repeat local,
      linear-gradient(transparent, var(--rule-2)) bottom / 100% 0.5rem no-repeat;
  }
  .told:focus-visible {
    outline-offset: -2px;
  }
  .results {
    display: grid;
    gap: 0.45rem;
    padding: 0.55rem 0.15rem 0.1rem;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
  }
  .shares .what {
    padding-inline-end: 0.35rem;
    color: var(--ink-3);
  }
  .share {
    padding-inline-end: 0.5rem;
    white-space: nowrap;
  }
  .share,
  .what,
  .away,
  summary,
  small {
    color: var(--ink-2);
  }
  .unread {
    color: var(--warn);
  }
  .wordings {
    display: grid;
    gap: 0.35rem;
  }
  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.4rem;
    align-items: center;
  }
  .chip {
    border-color: var(--hit-line);
    border-radius: 99px;
  }
  .chip[aria-pressed='false'] {
    border-style: dashed;
    border-color: var(--rule-2);
    color: var(--ink-2);
    text-decoration: line-through;
  }
  .chip,
  .what {
    flex: none;
  }
  a {
    color: var(--focus);
    text-underline-offset: 2px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.5rem;
    align-items: baseline;
  }
  summary {
    cursor: pointer;
  }
  details ul {
    padding-block: 0.3rem;
  }
  .notes button {
    width: 100%;
    text-align: start;
  }
  .notes mark,
  .where mark {
    background: var(--hit);
    color: inherit;
  }
  .options {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.9rem 2.5rem;
    margin-block-start: 0.6rem;
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--rule);
  }
  .options fieldset + fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options section {
    grid-column: 1 / -1;
  }
  h3 {
    margin: 0 0 0.3rem;
    color: var(--ink-3);
    font: 600 0.8125rem/1.3 var(--sans);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.2rem 0.8rem;
  }
  code {
    font:
      400 0.8125rem/1.4 ui-monospace,
      monospace;
  }
  dd {
    color: var(--ink-2);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
