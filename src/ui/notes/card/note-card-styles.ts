import { css } from 'lit';

/** The look of a note's card. */
export const noteCardStyles = css`
  :host {
    display: block;
    padding: 0.75rem 0.85rem 0.4rem;
    border: 1px solid var(--rule-2);
    border-radius: 9px;
    background: var(--sheet);
  }
  :host([open]) {
    border-color: var(--note);
    box-shadow: 0 4px 18px var(--note-shadow);
  }
  q {
    display: -webkit-box;
    overflow: hidden;
    margin-bottom: 0.4rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--note);
    color: var(--ink-2);
    font: italic 400 0.875rem/1.4 var(--serif);
    quotes: none;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  b {
    color: var(--note);
    font: 600 0.75rem/1 var(--sans);
  }
  .doubt {
    margin: 0 0 0.4rem;
    color: var(--warn);
    font-size: 0.8125rem;
  }
  .doubt a {
    color: var(--focus);
    text-underline-offset: 2px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    align-items: center;
    margin-top: 0.25rem;
    color: var(--ink-3);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  /* What can be done, and whether all is saved, stays in sight while a long note is written. */
  :host([open]) footer {
    position: sticky;
    inset-block-end: 0;
    background: var(--sheet);
  }
  footer button {
    margin-inline-start: -0.4rem;
    padding-inline: 0.4rem;
  }
  :host(:not([open])) .done {
    display: none;
  }
  footer .done {
    margin-inline-start: 0;
  }
  .in-list {
    display: inline-block;
    min-height: 24px;
    padding: 0.2rem 0.4rem;
    color: inherit;
  }
  :host(:not([open])) .in-list {
    display: none;
  }
  @media (width < 1180px) {
    :host([open]) {
      --writing: 25dvh;
    }
    :host([open]) footer {
      padding-block: 0.25rem;
    }
  }
  .status {
    margin-inline-start: auto;
    text-align: end;
    padding-inline-end: 0.2rem;
  }
  /* The line breaks in the same place whether a note is being saved or is saved. */
  .status::before {
    content: attr(data-longest) / '';
    display: block;
    overflow: hidden;
    height: 0;
    visibility: hidden;
  }
  .failed {
    color: var(--warn);
  }
  .status button {
    color: var(--focus);
  }
  :host([open]) .saved {
    color: var(--on);
  }
`;
