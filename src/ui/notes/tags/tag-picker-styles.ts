import { css } from 'lit';

/** Where the choice of tags looks otherwise than the command palette: what is given is told apart from what Enter chooses. */
export const tagPickerStyles = css`
  dialog {
    --dialog-width: 32rem;
  }
  .head {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding: 0.7rem 0.9rem 0 1.4rem;
  }
  h2 {
    padding: 0;
    color: var(--ink);
    font: 600 0.9375rem/1.3 var(--sans);
  }
  .name {
    display: flex;
    gap: 0.55rem;
    align-items: center;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .given {
    min-width: 3em;
    color: var(--on);
    text-align: end;
  }
  [aria-selected='true'] {
    border-color: transparent;
    background: none;
    font-weight: 600;
  }
  [role='option']:hover {
    background: var(--hover);
  }
  [data-active] {
    border-color: var(--focus);
    background: var(--chosen);
  }
  .foot p:first-child {
    min-height: 1.3em;
    overflow-wrap: anywhere;
  }
  .foot .hint {
    flex: none;
  }
  @media (forced-colors: active) {
    [aria-selected='true'] {
      outline: none;
    }
    [data-active] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
