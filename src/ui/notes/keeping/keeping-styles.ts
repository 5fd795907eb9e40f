import { css } from 'lit';

/** What the sections of keeping share, in shadow roots of their own. */
export const keepingStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin: 2rem 0 0.7rem;
    font: 600 0.9375rem/1.3 var(--sans);
  }
  p {
    max-width: 60ch;
    margin: 0 0 0.7rem;
  }
  button {
    min-height: 36px;
    padding-inline: 1rem;
    border-color: var(--rule-2);
  }
  .hint {
    color: var(--ink-3);
    font-size: 0.875rem;
  }
  .warning {
    color: var(--warn);
  }
`;
