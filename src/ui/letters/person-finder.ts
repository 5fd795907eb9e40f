import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorrespondentId, Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { isNamed } from '../../views/columns/party-search.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import { lettersChoice, setLetters } from '../../views/letters/letters-choice.ts';
import { chosenLetters, partnersIn } from '../../views/letters/listed-letters.ts';
import type { ViewState } from '../../views/view-state.ts';
import { nameFinder } from '../shell/name-finder.ts';
import { counted } from '../wording/numbers.ts';

/**
 * Finds those whose letters are to be listed, also who only received some: by name, or among those with most letters. It draws into the light
 * DOM, where the page's styles reach it.
 */
@localized()
@customElement('person-finder')
export class PersonFinder extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  /** Which of the two is looked for; the second among those who wrote to the first, or were written to. */
  @property({ attribute: false }) which: 'who' | 'with' = 'who';
  @state() private typed = '';

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { edition, view, which, typed } = this;
    return nameFinder({
      label: which === 'who' ? msg('Letters of') : msg('And of'),
      typed,
      onType: (name) => void (this.typed = name),
      found: this.people().filter(isNamed(typed)),
      nobody: msg('Nobody of this name has sent or received a letter here.'),
      draw: ({ id, name, letters }) =>
        html`<a href=${linkTo(setLetters(view, { [which]: id }))} @click=${() => void (this.typed = '')}
          ><span lang=${edition.lang} dir="auto">${name}</span> <small>${counted(letters, 'letters')}</small></a
        >`,
    });
  }

  /** Those who can be chosen, who has most letters first. */
  private people(): readonly Findable[] {
    const { edition, view } = this;
    const index = letterIndex(edition);
    const people = index.people.map(({ person: { id, name }, words }) => ({ id, name, words }));
    const choice = lettersChoice(edition, view.letters);
    const counts = partnersIn(index, chosenLetters(index, choice), choice);
    return people
      .flatMap((person) => {
        const letters = counts.get(person.id);
        return letters === undefined ? [] : [{ ...person, letters }];
      })
      .toSorted((a, b) => b.letters - a.letters);
  }
}

interface Findable {
  readonly id: CorrespondentId;
  readonly name: string;
  readonly letters: number;
  readonly words: readonly string[];
}

declare global {
  interface HTMLElementTagNameMap {
    'person-finder': PersonFinder;
  }
}
