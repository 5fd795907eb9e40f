import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Passage } from '../../edition/model.ts';
import { layOutAgain } from '../columns/lay-out-again.ts';
import { send } from '../shell/intents.ts';
import { HandmadeText } from './handmade-text.ts';
import { toNode } from './prose-node.ts';
import { prose } from './prose.ts';
import type { Paint } from './prose.ts';

/**
 * The words of one passage. Its `textContent` is the passage's text.
 *
 * @fires note-open when words that a note is on are clicked
 * @fires note-choose where several are on them
 */
@customElement('letter-text')
export class LetterText extends HandmadeText {
  @property({ attribute: false }) passage: Passage | undefined;
  @property({ attribute: false, hasChanged: differs }) paint: Paint = { themes: [], marks: [] };

  override connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0;
    this.addEventListener('click', this.openNote);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.openNote);
  }

  /** In the page as built it has its words already, and keeps them where no passage ever comes. */
  protected override shouldUpdate(): boolean {
    return !!this.passage;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Deep lines under words take room.
    if (changed.has('paint')) layOutAgain(this);
  }

  protected override draw(): readonly Node[] {
    return this.passage ? prose(this.passage, this.paint).map(toNode) : [];
  }

  private readonly openNote = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
    const marked = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    const ids = marked?.dataset['note']?.split(' ') ?? [];
    if (ids.length === 0 || !getSelection()?.isCollapsed) return;
    if (ids.length === 1) send(this, 'note-open', { id: ids[0] });
    else send(this, 'note-choose', { ids, from: this, x, y });
  };
}

/** Painting again would drop the reader's selection, so equal paint counts as the same. */
function differs(a: Paint, b: Paint | undefined): boolean {
  const marked = a.marks === b?.marks || JSON.stringify(a.marks) === JSON.stringify(b?.marks);
  return !marked || a.structure !== b?.structure || JSON.stringify(a.themes) !== JSON.stringify(b?.themes);
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-text': LetterText;
  }
}
