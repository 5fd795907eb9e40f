import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Source } from '../../edition/model.ts';
import { countReadings } from '../../views/sources/second-wordings.ts';
import { sectionId } from '../../views/sources/source-of-address.ts';
import type { SourceAccount } from '../../views/sources/source-account.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { contentsList, sectionList } from './contents-list.ts';
import type { Section } from './contents-list.ts';
import { contextArticle } from './context-article.ts';
import { onSources, sourceLink } from './source-links.ts';
import { sourceFacts } from './source-list.ts';
import { eventTable, linkList, passageList, spellingList, statementTable } from './source-sections.ts';
import { slipList } from './slip-list.ts';
import { wordingList } from './wording-list.ts';
import { reportedCount } from '../wording/reported-words.ts';
import { inSequence } from '../wording/punctuation.ts';

/** One source: what it is, and all that is taken from it. */
export function sourcePage(
  state: RoomState,
  accounts: readonly SourceAccount[],
  account: SourceAccount,
): TemplateResult {
  const { source, after, passedOnBy } = account;
  const sections = sectionsOf(state, account).filter(({ count }) => count !== 0);
  const title = sectionId(source, 'title');
  return html`<article id=${source.id} class="sources-sheet" aria-labelledby=${title}>
    <header>
      <nav aria-label=${msg('Other sources')}>${steps(state, accounts, account)}</nav>
      <h1 id=${title} tabindex="-1"><span lang=${state.edition.lang} dir="auto">${source.label}</span></h1>
      ${sourceFacts(state, account)} ${relation(state, msg('Passes on:'), after ? [after] : [])}
      ${relation(state, msg('Passed on by:'), passedOnBy)}
      ${account.letters.length > 0 ? extent(state, account) : unquoted(sections)}
    </header>
    ${sections.length > 1 ? contentsList(state, sections) : nothing}
    <div class="sections">${sectionList(sections)} ${steps(state, accounts, account)}</div>
  </article>`;
}

/** How much of the letters it gives, and what it puts in and leaves out. */
function extent(
  { edition: { form } }: RoomState,
  { quoted, words, reported, glosses, omissions }: SourceAccount,
): TemplateResult {
  const parts = [
    quoted > 0 && msg(str`Quoted: ${inSequence([counted(quoted, 'passages'), counted(words, 'words')])}`),
    reported > 0 && reportedCount(reported, form),
    glosses > 0 && counted(glosses, 'glosses'),
    omissions > 0 && counted(omissions, 'omissions'),
  ].filter((part) => part !== false);
  return html`<p class="yield">${parts.join(' · ')}</p>`;
}

function unquoted(sections: readonly Section[]): TemplateResult {
  return html`<p class="none">
    ${
      sections.length > 0
        ? msg('No passage is taken from this source. It is used for what stands below.')
        : msg('No passage is taken from this source, and no statement rests on it.')
    }
  </p>`;
}

function relation(state: RoomState, words: string, sources: readonly Source[]): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<p class="relation">
    ${words} ${sources.map((source, index) => html`${index > 0 ? ' · ' : nothing}${sourceLink(state, source)}`)}
  </p>`;
}

/** The way to the list, and to the sources before and after in it. */
function steps(state: RoomState, accounts: readonly SourceAccount[], account: SourceAccount): TemplateResult {
  const place = accounts.indexOf(account);
  const before = accounts[place - 1]?.source;
  const after = accounts[place + 1]?.source;
  return html`<p class="steps">
    <a href=${onSources(state.view)}>${msg('All sources')}</a>
    ${before ? html`<span>${msg('Previous:')} ${sourceLink(state, before)}</span>` : nothing}
    ${after ? html`<span>${msg('Next:')} ${sourceLink(state, after)}</span>` : nothing}
  </p>`;
}

function sectionsOf(state: RoomState, account: SourceAccount): readonly Section[] {
  const { source, letters, quoted, reported, context, wordings, statements, events, links, names, slips } = account;
  const id = (section: string) => sectionId(source, section);
  return [
    {
      id: id('passages'),
      title: msg('Passages of letters'),
      count: quoted + reported,
      body: passageList(state, letters),
    },
    {
      id: id('context'),
      title: msg('Texts outside the exchange'),
      count: context.length,
      body: html`${context.map((text) => contextArticle(state, source, text))}`,
    },
    {
      id: id('wordings'),
      title: msg('Second wordings of passages'),
      count: countReadings(wordings) + account.wordingsAway,
      body: wordingList(state, wordings, account.wordingsAway),
    },
    {
      id: id('statements'),
      title: msg('What it says of letters and texts'),
      count: statements.reduce((sum, fact) => sum + fact.statements.length, 0),
      body: statementTable(state, statements),
    },
    {
      id: id('events'),
      title: msg('Events it dates'),
      count: events.reduce((sum, fact) => sum + fact.statements.length, 0),
      body: eventTable(state, events),
    },
    { id: id('links'), title: msg('Links of claim and reply'), count: links.length, body: linkList(state, links) },
    {
      id: id('names'),
      title: msg('Names and spellings it uses'),
      count: names.reduce((sum, { spellings }) => sum + spellings.length, 0),
      body: spellingList(state, names),
    },
    {
      id: id('slips'),
      title: msg('Slips noted in its passages'),
      count: slips.length,
      body: slipList(state, slips),
    },
  ];
}
