import { css } from 'lit';

/** What the card of somebody else's note has of its own: a border that is not drawn through, and whose it is. */
export const layerCardStyles = css`
  :host([layered]) {
    padding-block-end: 0.75rem;
    border-style: dashed;
    border-color: var(--ink-3);
  }
  :host([layered][open]) {
    border-color: var(--note);
  }
  .layer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    justify-content: space-between;
    margin: 0 0 0.5rem;
    color: var(--ink-2);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .layer bdi {
    font-weight: 600;
  }
  .layer span {
    color: var(--ink-3);
  }
  .words:focus-visible {
    border-radius: 2px;
  }
  :host([layered]) .tags li {
    padding: 0.1rem 0.55rem;
    border-style: dashed;
  }
  :host([layered]) footer {
    justify-content: end;
  }
  :host([layered]:not([open])) footer {
    display: none;
  }
`;
