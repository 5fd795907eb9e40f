import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { coverage } from '../../views/sources/coverage.ts';
import { countAway, countReadings, secondWordings } from '../../views/sources/second-wordings.ts';
import type { SourceAccount } from '../../views/sources/source-account.ts';
import { isEdition } from '../../edition/own-source.ts';
import { sourceSlips } from '../../views/sources/source-slips.ts';
import { disputedFacts } from '../../views/sources/stated-facts.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { contentsList, sectionList } from './contents-list.ts';
import type { Section } from './contents-list.ts';
import { contextList } from './context-list.ts';
import { areMany, coverageSums } from './coverage-sums.ts';
import { coverageTables } from './coverage-tables.ts';
import { disagreementTable } from './disagreement-table.ts';
import { nameList } from './name-list.ts';
import { readingSection } from './reading-section.ts';
import { slipList } from './slip-list.ts';
import './software-list.ts';
import { sourceList } from './source-list.ts';
import { wordingList } from './wording-list.ts';

/** All sources, how much is known from them, and where they disagree. */
export function sourcesOverview(state: RoomState, accounts: readonly SourceAccount[]): TemplateResult {
  const sources = sourceCount(state.edition);
  const sections = sectionsOf(state, accounts).filter(({ count }) => count !== 0);
  return html`<div class="sources-sheet">
    <header>
      <h1 tabindex="-1">${msg('Sources')}</h1>
      <p class="lead">
        ${
          state.edition.form === 'transcribed'
            ? msg(
                'What the files of the letters say of where these are kept or printed, how long they are, and whom and what they name.',
              )
            : msg(
                str`What is known of the letters comes from ${counted(sources, 'sources')}. Here stands what each supplies, how far it can be trusted, how much of each letter it gives, and where the sources disagree.`,
              )
        }
      </p>
      ${
        state.edition.version === undefined
          ? nothing
          : html`<p class="version">${msg(str`Version of this edition: ${state.edition.version}`)}</p>`
      }
    </header>
    ${contentsList(state, sections)}
    <div class="sections">${sectionList(sections)}</div>
  </div>`;
}

/** How many sources the letters are known from; the edition itself, which stands in their list, is none. */
function sourceCount({ sources }: Edition): number {
  return sources.filter((source) => !isEdition(source)).length;
}

function sectionsOf(state: RoomState, accounts: readonly SourceAccount[]): readonly Section[] {
  const { edition } = state;
  const known = coverage(edition);
  const disputed = disputedFacts(edition);
  const wordings = secondWordings(edition);
  const wordingsAway = countAway(edition.letters);
  const slips = sourceSlips(edition);
  return [
    {
      id: 'sources-list',
      title: msg('The sources'),
      count: sourceCount(edition),
      body: sourceList(state, accounts),
    },
    {
      id: 'sources-coverage',
      title: edition.form === 'transcribed' ? msg('How long the letters are') : msg('How much of each letter is known'),
      count: edition.letters.length,
      body: areMany(known) ? coverageSums(state, known) : coverageTables(state, known),
    },
    {
      id: 'sources-disagreements',
      title: msg('Where the sources disagree'),
      count: disputed.length,
      body: disagreementTable(state, disputed),
    },
    {
      id: 'sources-wordings',
      title: msg('Second wordings of passages'),
      count: countReadings(wordings) + wordingsAway,
      body: wordingList(state, wordings, wordingsAway),
    },
    {
      id: 'sources-slips',
      title: msg('Slips in the sources'),
      count: slips.length,
      body: slipList(state, slips),
    },
    {
      id: 'sources-context',
      title: msg('Texts outside the exchange'),
      count: edition.context.length,
      body: contextList(state),
    },
    {
      id: 'sources-names',
      title: msg('People, bodies and places'),
      count: edition.correspondents.length + edition.places.length,
      body: nameList(state),
    },
    ...(edition.form === 'transcribed'
      ? [
          {
            id: 'sources-reading',
            title: msg('How the letters were read'),
            count: undefined,
            body: readingSection(state),
          },
        ]
      : []),
    {
      id: 'sources-software',
      title: msg('The software in this page'),
      count: undefined,
      body: html`<software-list></software-list>`,
    },
  ];
}
