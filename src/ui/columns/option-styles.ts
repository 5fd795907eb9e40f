import { css } from 'lit';

/** Radio buttons and check boxes with their words, in a popover or in the sheet of a narrow window. */
export const optionStyles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset + fieldset {
    margin-block-start: 1rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--rule);
  }
  legend {
    float: inline-start;
    width: 100%;
    margin-block-end: 0.3rem;
    padding: 0;
    color: var(--ink-3);
    font: 600 0.8125rem/1.3 var(--sans);
  }
  legend + * {
    clear: both;
  }
  label {
    display: flex;
    gap: 0.55rem;
    align-items: center;
    min-height: 28px;
    cursor: pointer;
  }
  input {
    width: 1.05rem;
    height: 1.05rem;
    margin: 0;
    accent-color: var(--on);
  }
  small {
    margin-inline-start: auto;
    color: var(--ink-3);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    label {
      min-height: 40px;
    }
  }
`;
