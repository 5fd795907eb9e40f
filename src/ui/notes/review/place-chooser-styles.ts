import { css } from 'lit';

/** The look of choosing a place for a note. */
export const placeChooserStyles = css`
  .chooser {
    display: grid;
    gap: 0.6rem;
    margin-block-start: 0.8rem;
    padding: 0.8rem 0.9rem;
    border: 1px solid var(--rule-2);
    border-radius: 9px;
    background: var(--paper);
  }
  label {
    display: grid;
    gap: 0.15rem;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  select {
    width: 100%;
    min-height: 32px;
    padding-inline: 0.4rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
  }
  p {
    margin: 0;
    font-size: 0.875rem;
  }
  .how {
    color: var(--ink-2);
  }
  /* As tall as its text, which stands unseen behind the field. */
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font: 400 1.0625rem/1.58 var(--serif);
  }
  .text::after {
    visibility: hidden;
    white-space: pre-wrap;
    content: attr(data-text) ' ';
  }
  textarea,
  .text::after {
    grid-area: 1 / 1;
    max-height: max(50dvh, 10rem);
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    overflow: auto;
    font: inherit;
    overflow-wrap: break-word;
  }
  textarea {
    background: var(--sheet);
    color: var(--ink);
    resize: none;
  }
  .chosen {
    min-height: 1.45em;
  }
  q {
    font: italic 400 0.9375rem/1.4 var(--serif);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    border-color: var(--rule-2);
    color: var(--focus);
  }
  button:disabled {
    color: var(--ink-3);
    cursor: default;
  }
  @media (pointer: coarse) {
    select {
      min-height: 44px;
    }
  }
`;
