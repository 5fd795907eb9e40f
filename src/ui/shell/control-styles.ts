import { css } from 'lit';

/** What every widget's controls share: type, focus, room for a finger. */
export const controlStyles = css`
  :host {
    font: inherit;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  button,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 28px;
    padding: 0.2rem 0.65rem;
    border: 1px solid transparent;
    border-radius: 7px;
    background: none;
    cursor: pointer;
  }
  a,
  button,
  input,
  summary,
  textarea {
    scroll-margin-block: var(--led-to, 0);
  }
  button:hover {
    background: var(--hover);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    button {
      min-height: 40px;
    }
  }
`;
