import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparedPiece } from '../../../views/notes/compared-place.ts';
import { textDirection } from '../../../edition/text-direction.ts';

/** A text in pieces: the words of the note are marked, and what the other text does not have. `lang` is that of the text, where it is known. */
export function comparedPieces(
  pieces: readonly ComparedPiece[],
  side: 'before' | 'today',
  lang: string | undefined,
): TemplateResult {
  const text = pieces.map((piece) => piece.text).join('');
  return html`<blockquote lang=${lang ?? ''} dir=${textDirection(text)}>
    ${pieces.map((piece) => drawn(piece, side))}
  </blockquote>`;
}

function drawn({ text, differs, noted }: ComparedPiece, side: 'before' | 'today'): TemplateResult | string {
  const words = differs ? difference(text, side) : text;
  return noted ? html`<mark>${words}</mark>` : words;
}

function difference(text: string, side: 'before' | 'today'): TemplateResult {
  return side === 'before'
    ? html`<del data-begins=${msg('only before:')} data-ends=${msg('in both:')}>${text}</del>`
    : html`<ins data-begins=${msg('only today:')} data-ends=${msg('in both:')}>${text}</ins>`;
}

/** What the marks mean that are there. */
export function keyToPieces(pieces: readonly ComparedPiece[]): TemplateResult | typeof nothing {
  if (!pieces.some(({ differs }) => differs)) return nothing;
  return html`<p class="key"><del>${msg('Only before')}</del> <ins>${msg('Only today')}</ins></p>`;
}

export const comparedPiecesStyles = css`
  blockquote {
    margin: 0;
    color: var(--ink-2);
    font: 400 1.0625rem/1.58 var(--serif);
    overflow-wrap: break-word;
  }
  mark {
    background: color-mix(in oklab, var(--note) 16%, transparent);
    color: var(--ink);
  }
  del,
  ins {
    color: var(--ink);
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--warn);
  }
  ins {
    font-weight: 600;
    text-decoration-line: underline;
    text-decoration-color: var(--on);
    text-underline-offset: 0.24em;
    text-decoration-skip-ink: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.2rem;
    color: var(--ink-3);
    font-size: 0.875rem;
  }
  /* Heard and not seen; a character without width stands for it. */
  [data-begins]::before {
    content: '\\200C' / ' ' attr(data-begins) ' ';
  }
  [data-ends]::after {
    content: '\\200C' / ' ' attr(data-ends) ' ';
  }
  @media (forced-colors: active) {
    mark {
      outline: 1px dotted CanvasText;
    }
  }
`;
