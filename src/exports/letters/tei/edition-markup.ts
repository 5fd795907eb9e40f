import type { Edition, Exchange, Identity, NamedThing, Party, Source, Theme } from '../../../edition/model.ts';
import type { Content } from '../../format.ts';
import { exchangesOf } from '../../chosen.ts';
import { block, element, words } from '../../xml-text.ts';
import { notesMarkup } from './notes-markup.ts';
import type { Pointing } from './pointing.ts';
import { abstractMarkup, dateMarkup } from './text-markup.ts';

/** What is said of the whole edition: its name, its sources and its themes. */
export function editionHeader({ edition, address, made }: Content, pointing: Pointing): string {
  const day = made.toISOString().slice(0, 10);
  return block('teiHeader', {}, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [element('title', {}, words(edition.title))]),
      ...versionMarkup(edition),
      block('publicationStmt', {}, [
        block('p', {}, [
          `Written by Vis-à-vis on ${element('date', { when: day }, day)} from the edition at`,
          `${element('ref', { target: address }, words(address))}, where its terms of use are told.`,
        ]),
      ]),
      block('sourceDesc', {}, [
        block(
          'listBibl',
          {},
          edition.sources.map((source) => sourceMarkup(source, pointing)),
        ),
      ]),
    ]),
    ...(edition.themes.length > 0 ? [encodingMarkup(edition.themes)] : []),
    block('profileDesc', {}, [abstractMarkup(edition.summary)]),
  ]);
}

function versionMarkup({ version }: Edition): readonly string[] {
  if (version === undefined) return [];
  return [block('editionStmt', {}, [element('edition', { n: version }, words(`Version ${version}`))])];
}

function sourceMarkup(source: Source, { to }: Pointing): string {
  return block('bibl', { 'xml:id': source.id }, [
    element('title', { type: 'label' }, words(source.label)),
    element('abbr', { type: 'sigil' }, words(source.sigil)),
    element('title', { type: 'reference' }, words(source.reference)),
    ...(source.url === undefined ? [] : [element('ref', { target: source.url })]),
    element('note', { type: 'supplies' }, words(source.supplies)),
    element('note', { type: 'reliability' }, words(source.reliability)),
    ...(source.after === undefined ? [] : [element('relatedItem', { type: 'after', target: to(source.after) })]),
  ]);
}

function encodingMarkup(themes: readonly Theme[]): string {
  const categories = themes.map(({ id, name, definition, include, exclude }) =>
    block('category', { 'xml:id': id }, [
      element('gloss', {}, words(name)),
      element('desc', { type: 'definition' }, words(definition)),
      element('desc', { type: 'include' }, words(include)),
      element('desc', { type: 'exclude' }, words(exclude)),
    ]),
  );
  return block('encodingDesc', {}, [block('classDecl', {}, [block('taxonomy', {}, categories)])]);
}

/** Whom and what the letters are about, and which passage answers which. */
export function standOffMarkup(content: Content, pointing: Pointing): readonly string[] {
  const { edition } = content;
  const { correspondents } = edition;
  const persons = correspondents.filter(({ type }) => type === 'person');
  const bodies = correspondents.filter(({ type }) => type === 'body');
  return list('standOff', {}, [
    ...list(
      'listPerson',
      {},
      persons.map((person) => namedMarkup('person', 'persName', person, pointing)),
    ),
    ...list(
      'listOrg',
      { type: 'bodies' },
      bodies.map((body) => namedMarkup('org', 'orgName', body, pointing)),
    ),
    ...list(
      'listPlace',
      {},
      edition.places.map((place) => namedMarkup('place', 'placeName', place, pointing)),
    ),
    ...list(
      'listRelation',
      {},
      edition.identities.map((identity) => identityMarkup(identity, pointing)),
    ),
    ...list(
      'listOrg',
      { type: 'parties' },
      edition.parties.map((party) => partyMarkup(party, pointing)),
    ),
    ...list(
      'listEvent',
      {},
      edition.events.map((event) => eventMarkup(event, pointing)),
    ),
    ...exchangesOf(content).map((exchange) => exchangeMarkup(exchange, pointing)),
  ]);
}

/** No element where there is nothing to list: TEI has no empty lists. */
function list(
  name: string,
  attributes: Readonly<Record<string, string>>,
  entries: readonly string[],
): readonly string[] {
  return entries.length > 0 ? [block(name, attributes, entries)] : [];
}

function namedMarkup(name: string, nameElement: string, thing: NamedThing, { to }: Pointing): string {
  const variants = thing.variants.map(({ text, sources }) => {
    const source = sources.length > 0 ? sources.map(to).join(' ') : undefined;
    return element(nameElement, { type: 'variant', source }, words(text));
  });
  return block(name, { 'xml:id': thing.id }, [
    element(nameElement, {}, words(thing.name)),
    ...variants,
    element('note', { type: 'description' }, words(thing.description)),
    ...notesMarkup(thing.notes),
  ]);
}

function identityMarkup({ members, reason, certainty, by }: Identity, { to }: Pointing): string {
  const attributes = { name: 'same', mutual: members.map(to).join(' '), cert: certainty, source: to(by) };
  return block('relation', attributes, [element('desc', {}, words(reason))]);
}

function partyMarkup({ id, name, shortName, role, members }: Party, { to }: Pointing): string {
  return block('org', { 'xml:id': id, corresp: members.map(to).join(' ') }, [
    element('orgName', {}, words(name)),
    element('orgName', { type: 'short' }, words(shortName)),
    ...(role === '' ? [] : [element('note', { type: 'role' }, words(role))]),
  ]);
}

function eventMarkup({ id, title, dates, notes }: Edition['events'][number], pointing: Pointing): string {
  return block('event', { 'xml:id': id }, [
    element('label', {}, words(title)),
    ...dates.map((date) => element('note', { type: 'date' }, dateMarkup(date, pointing))),
    ...notesMarkup(notes),
  ]);
}

/** Links that have the same reason point at it, as the guide for editors has it. */
function exchangeMarkup({ id, title, summary, links, silences }: Exchange, { to, newId }: Pointing): string {
  const reasons = new Map<string, string>();
  for (const { reason } of links) {
    if (!reasons.has(reason)) reasons.set(reason, newId(`${id}-why-${reasons.size + 1}`));
  }
  return block('linkGrp', { type: 'exchange', 'xml:id': id }, [
    element('desc', { type: 'title' }, words(title)),
    element('desc', { type: 'summary' }, words(summary)),
    ...Object.entries(silences).map(([party, why]) =>
      element('desc', { type: 'silence', corresp: to(party) }, words(why)),
    ),
    ...[...reasons].map(([reason, key]) => element('desc', { type: 'reason', 'xml:id': key }, words(reason))),
    ...links.map((link) => {
      const statement = { corresp: `#${reasons.get(link.reason) ?? ''}`, cert: link.certainty, source: to(link.by) };
      const target =
        link.type === 'unanswered'
          ? to(link.claim)
          : link.type === 'unprompted'
            ? to(link.reply)
            : `${to(link.claim)} ${to(link.reply)}`;
      const name = link.type === 'unanswered' || link.type === 'unprompted' ? 'ptr' : 'link';
      return element(name, { type: link.type, target, ...statement });
    }),
  ]);
}
