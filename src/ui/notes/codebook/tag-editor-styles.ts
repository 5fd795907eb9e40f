import { css } from 'lit';

export const tagEditorStyles = css`
  :host {
    display: grid;
    gap: 1.15rem;
  }
  h2 {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    overflow-wrap: anywhere;
  }
  .status {
    margin: -0.9rem 0 0;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  .failed {
    color: var(--warn);
  }
  p {
    margin: 0;
  }
  .place {
    display: grid;
    gap: 0.5rem;
  }
  .place .row button,
  .status button,
  .act {
    border-color: var(--rule-2);
  }
  .taken {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1rem;
    align-items: center;
    margin-block-start: 0.4rem;
    font-size: 0.875rem;
  }
  .acts {
    justify-content: start;
    padding-block-start: 1.15rem;
    border-block-start: 1px solid var(--rule);
  }
  @media (pointer: coarse) {
    .pill,
    .acts button,
    .place button {
      min-height: 44px;
    }
  }
`;
