import { css } from 'lit';

/** What the file is on the left, what goes into it on the right; in a small window one under the other. */
export const exportStyles = css`
  .losses {
    margin: 0;
    padding-inline-start: 1.1rem;
    color: var(--ink-2);
    font-size: 0.875rem;
  }
  .failure {
    color: var(--warn);
  }
  progress {
    width: 100%;
    accent-color: var(--on);
  }
`;
