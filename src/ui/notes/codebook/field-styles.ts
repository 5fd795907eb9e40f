import { css } from 'lit';

/** Fields of the codebook with their labels, and what is wrong with what is in them. */
export const fieldStyles = css`
  label:not(.pill, .box) {
    display: block;
    margin-block-end: 0.3rem;
    color: var(--ink-2);
    font-weight: 600;
    font-size: 0.875rem;
  }
  input[type='text'],
  textarea,
  select {
    width: 100%;
    min-height: 36px;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--ink-3);
    border-radius: 7px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-height: 4.2rem;
    max-height: 24rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--warn);
  }
  .problem {
    margin: 0.3rem 0 0;
    color: var(--warn);
    font-size: 0.875rem;
  }
  .problem a,
  .taken a {
    display: inline-block;
    min-height: 24px;
    color: var(--focus);
    text-underline-offset: 2px;
  }
  .problem:empty {
    display: none;
  }
  .hint {
    margin: 0.3rem 0 0;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
    opacity: 0.6;
  }
  @media (pointer: coarse) {
    input[type='text'],
    select {
      min-height: 44px;
    }
  }
`;
