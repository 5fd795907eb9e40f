import { css } from 'lit';

/** The panel stands at the side, or at the foot of a small window, so that the page it changes stays in sight. */
export const comfortStyles = css`
  dialog {
    --dialog-width: 23.5rem;
    inset-block: 0;
    inset-inline: auto 0;
    height: 100dvh;
    max-height: none;
    margin: 0;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
  }
  dialog::backdrop {
    background: none;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(6.5rem, 100%), 1fr));
  }
  .scheme .row,
  .language .row,
  .motion .row {
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
  }
  .scheme .pill {
    gap: 0.5rem;
  }
  .scheme .pill::before {
    content: '';
    width: 1rem;
    height: 1rem;
    border: 1px solid var(--ink-3);
    border-radius: 50%;
    background: linear-gradient(90deg, var(--left) 50%, var(--right, var(--left)) 50%);
    forced-color-adjust: none;
  }
  .system {
    --left: #ffffff;
    --right: #1f1d1a;
  }
  .light {
    --left: #ffffff;
  }
  .sepia {
    --left: #f1e6cf;
  }
  .dark {
    --left: #1f1d1a;
  }
  @media (width < 760px) {
    dialog {
      inset: auto 0 0;
      width: 100vw;
      height: auto;
      max-height: 62dvh;
      border-inline-start-width: 0;
      border-block-start-width: 1px;
      border-radius: 14px 14px 0 0;
    }
  }
`;
