import { css } from 'lit';

/** The words of a note, to be read and to be written. */
export const noteWritingStyles = css`
  :host {
    display: block;
  }
  /* As tall as its text, which stands unseen behind the field: \`field-sizing\` is not in every engine, and a card that is not
     shown yet has nothing to measure. */
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .text::after {
    visibility: hidden;
    white-space: pre-wrap;
    content: attr(data-text) ' ';
  }
  textarea,
  .text::after {
    grid-area: 1 / 1;
    padding: 0.1rem 0;
    max-height: max(var(--writing, 40dvh), 8rem);
    overflow: auto;
    line-height: 1.45;
    overflow-wrap: break-word;
  }
  textarea {
    border: 0;
    background: none;
    resize: none;
  }
  textarea[hidden] {
    display: none;
  }
  .text > note-text {
    grid-area: 1 / 1;
    max-height: max(var(--writing, 40dvh), 8rem);
    overflow: auto;
    cursor: default;
  }
  .text:has(> note-text)::after {
    display: none;
  }
  textarea:focus-visible {
    outline: none;
    box-shadow: 0 1px 0 var(--note);
  }
  @media (forced-colors: active) {
    textarea:focus-visible {
      outline: 2px solid Highlight;
    }
  }
  textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  note-text {
    cursor: text;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
    color: var(--ink-3);
    font-size: 0.8125rem;
  }
  .steps button {
    padding-inline: 0.4rem;
  }
  .steps button:first-child {
    margin-inline-start: -0.4rem;
  }
  .steps button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .steps [aria-pressed='true'] {
    color: var(--note);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .steps span {
    margin-inline-start: auto;
  }
`;
