import { css } from 'lit';

/**
 * The bar where there is little room: it leaves three quarters of the window to the letters, and is never too low for the field and a line. In
 * a narrow window it is at the head, above the keyboard of a phone.
 */
export const smallBarStyles = css`
  @media (height < 560px) {
    search {
      max-height: max(25dvh, 5.5rem);
      padding-block: 0.3rem;
    }
    .results {
      padding-block-start: 0.3rem;
    }
  }
  @media (width < 760px) {
    search {
      inset-block: var(--above, 0) auto;
      inset-inline: 0;
      width: 100%;
      max-height: max(25dvh, 5.5rem);
      padding: 0.3rem 0.6rem;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    /* What the reader opens may take more. */
    search:has(.options, [open]) {
      max-height: 60dvh;
    }
    .results {
      padding-block-start: 0.3rem;
    }
    .place {
      min-width: 0;
    }
    .tally {
      display: list-item;
      color: var(--ink);
    }
    .shares {
      display: block;
      padding-block-start: 0.3rem;
    }
    /* The way on from what was found takes a line each, whatever there is of it; opened, it takes what it needs. */
    .wordings,
    .wordings [role='group'],
    .more:not(:has([open])) {
      display: flex;
      flex-wrap: nowrap;
      overflow-x: auto;
      white-space: nowrap;
    }
    .options,
    dl {
      grid-template-columns: 1fr;
    }
    dd {
      padding-block-end: 0.35rem;
    }
  }
  @media (width < 560px) {
    search {
      max-height: max(25dvh, 8rem);
    }
    form {
      flex-wrap: wrap;
      justify-content: flex-end;
    }
    input[type='search'] {
      flex: 1 1 100%;
    }
    .place {
      margin-inline-end: auto;
    }
  }
`;
