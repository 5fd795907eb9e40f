import { css } from 'lit';

/** The look of the list of notes whose letters have changed. */
export const noteReviewStyles = css`
  :host {
    display: block;
    margin-block-start: 1.2rem;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p,
  figure {
    margin: 0;
  }
  h2 {
    margin-block: 2rem 0.3rem;
    font: 600 0.9375rem/1.3 var(--sans);
  }
  h4 {
    margin-block: 0.4rem 0;
    font: 600 0.875rem/1.3 var(--sans);
  }
  a {
    color: var(--focus);
    text-underline-offset: 2px;
  }
  button {
    border-color: var(--rule-2);
    color: var(--focus);
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .hint,
  .pages,
  .none {
    margin-block-end: 0.7rem;
    color: var(--ink-3);
    font-size: 0.875rem;
  }
  .all {
    margin-block-end: 0.7rem;
  }
  li {
    border-block-start: 1px solid var(--rule);
  }
  ol > li {
    border-inline-start: 3px solid transparent;
  }
  li > button,
  h2 ~ ul > li {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr) minmax(0, 14rem);
    gap: 0.2rem 0.8rem;
    align-items: baseline;
    width: 100%;
    padding: 0.55rem 0.4rem;
    text-align: start;
  }
  li > button {
    border-color: transparent;
    color: var(--ink);
  }
  .outcome {
    color: var(--warn);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .quote {
    overflow: hidden;
    font: italic 400 0.9375rem/1.4 var(--serif);
    text-overflow: ellipsis;
    white-space: nowrap;
    quotes: none;
  }
  .open .quote {
    white-space: normal;
  }
  cite,
  .turn {
    color: var(--ink-3);
    font-size: 0.8125rem;
    font-style: normal;
  }
  ol > .open {
    border-inline-start-color: var(--note);
    background: var(--sheet);
  }
  .body {
    display: grid;
    gap: 0.7rem;
    padding: 0.3rem 0.9rem 1rem;
  }
  .own {
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--note);
    white-space: pre-line;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.6rem 1.5rem;
  }
  figcaption {
    margin-block-end: 0.15rem;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  .gone {
    color: var(--warn);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .candidates li {
    display: grid;
    gap: 0.3rem;
    justify-items: start;
    padding-block: 0.5rem;
  }
  .candidates button {
    display: inline-block;
    width: auto;
    padding: 0.2rem 0.65rem;
    border-color: var(--rule-2);
    color: var(--focus);
  }
  .pages {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    margin-block-start: 0.7rem;
  }
  @media (width < 760px) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    li > button,
    h2 ~ ul > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
  @media print {
    .acts,
    .hint,
    .all,
    .candidates button {
      display: none;
    }
  }
`;
