import { css } from 'lit';

/** What the card of somebody else's note has of its own. */
export const layerCardStyles = css`
  .words {
    margin: 0;
    overflow-wrap: break-word;
    line-height: 1.45;
    white-space: pre-wrap;
  }
  .words:focus-visible {
    border-radius: 2px;
  }
  .tags {
    margin: 0.35rem 0 0;
    color: var(--ink-2);
    font-size: 0.8125rem;
  }
  .layer {
    padding-block: 0.3rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px dashed var(--note);
    overflow-wrap: anywhere;
  }
  .layer + .done {
    margin-inline-start: auto;
  }
`;
