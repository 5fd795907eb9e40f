import { css } from 'lit';

/** The look of what a card shows beside words: its kind, the places of a link, tags. */
export const notePartStyles = css`
  .unseen {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .kind {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    margin: 0 0 0.4rem;
    color: var(--note);
    font-weight: 600;
    font-size: 0.8125rem;
  }
  .whole {
    margin-inline-end: 0.3em;
    color: var(--ink-3);
    font: 400 0.8125rem/1.4 var(--sans);
  }
  a {
    display: block;
    color: inherit;
    text-decoration: none;
  }
  a:hover q {
    text-decoration: underline;
  }
  .relation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    align-items: center;
    margin-block-end: 0.4rem;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  select {
    min-height: 28px;
    max-width: 100%;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin: 0.35rem 0 0;
    padding: 0;
    list-style: none;
  }
  .tags li {
    display: flex;
    gap: 0.35rem;
    align-items: center;
    min-width: 0;
    padding-inline-start: 0.55rem;
    border: 1px solid var(--rule-2);
    border-radius: 99px;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .tags button {
    min-width: 24px;
    min-height: 24px;
    padding: 0 0.3rem;
    border-radius: 99px;
    color: var(--ink-2);
  }
  @media (pointer: coarse) {
    .tags button,
    select {
      min-width: 40px;
      min-height: 40px;
    }
  }
`;
