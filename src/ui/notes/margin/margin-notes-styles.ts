import { css } from 'lit';

/** The look of the notes in the margin. */
export const marginNotesStyles = css`
  :host {
    --inset: calc(var(--lanes, 0) * var(--lane-width) + 0.25rem);
    --lane-width: 0.75rem;
    position: relative;
    display: block;
    height: var(--room);
  }
  note-card,
  .line,
  .more {
    position: absolute;
    inset-block-start: var(--level, 0);
    inset-inline: var(--inset) 0;
  }
  note-card[open] {
    z-index: 1;
  }
  note-card[data-strong] {
    border-color: var(--note);
  }

  /* ── a note folded to a line ── */

  .line,
  .more {
    display: block;
    overflow: hidden;
    min-height: 28px;
    padding: 0.15rem 0.5rem;
    border: 1px solid var(--rule-2);
    border-radius: 7px;
    background: var(--sheet);
    font-size: 0.8125rem;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .line b {
    color: var(--note);
    font-weight: 600;
  }
  .line small {
    color: var(--ink-3);
    font-size: 0.75rem;
  }
  .line.other {
    border-style: dashed;
    border-color: var(--ink-3);
  }
  .line[data-strong] {
    border-color: var(--note);
    background: var(--hover);
  }
  .more {
    border-style: dashed;
    color: var(--focus);
  }

  /* ── how far the words of a note reach ── */

  .bars {
    --bar: 2px;
  }
  .bars i {
    position: absolute;
    inset-block-start: var(--top);
    inset-inline-start: calc(var(--lane) * var(--lane-width) - 1rem);
    overflow: hidden;
    width: calc(var(--lane-width) - 1px);
    height: max(var(--height), 1rem);
    border-inline-start: var(--bar) solid var(--note);
    color: var(--note);
    font: 600 0.5625rem/1 var(--sans);
    cursor: pointer;
  }
  /* Not of the bar itself, whose place would turn with it. */
  .bars span {
    writing-mode: vertical-rl;
  }
  .bars i[data-strong] {
    --bar: 4px;
  }

  @media (width < 1180px) {
    :host {
      position: static;
      height: auto;
    }
    .bars,
    .line,
    .more,
    note-card:not([open]) {
      display: none;
    }
    note-card[open] {
      position: fixed;
      inset: auto 0 0;
      z-index: 7;
      max-height: 60dvh;
      overflow: auto;
      padding: 1rem 1.25rem max(0.75rem, env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -8px 40px rgb(0 0 0 / 0.24);
    }
  }
  @media (760px <= width < 1180px) {
    note-card[open] {
      inset: auto 1rem 1rem auto;
      width: 24rem;
      border-width: 1px;
      border-radius: 14px;
    }
  }
`;
