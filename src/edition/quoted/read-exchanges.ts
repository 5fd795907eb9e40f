import { readCertainty, readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { Exchange, Link, LinkType, PartyId, PassageId } from '../model.ts';
import { plainText } from '../xml/plain-text.ts';
import { readSource } from './read-source.ts';
import { reportMissing, requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementsBelow, elementsIn, placeOf, valueOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * The exchanges, in the order of the columns' rows. A link is left out where it leads nowhere, which is reported, or to a
 * passage that was itself left out (`standing` knows those that were not); an exchange is, where no link remains.
 */
export function readExchanges(
  standOff: XmlElement,
  standing: ReadonlySet<PassageId>,
  context: Context,
): readonly Exchange[] {
  return elementsBelow(standOff, 'linkGrp').flatMap((group) =>
    readWord(group, 'type', { exchange: true }, context)
      ? withId(group, context, (id) => readExchange(group, id, standing, context))
      : [],
  );
}

function readExchange(
  group: XmlElement,
  id: string,
  standing: ReadonlySet<PassageId>,
  context: Context,
): Exchange | undefined {
  const statements = elementsIn(group, 'link', 'ptr');
  const exchange = {
    id,
    title: requiredText(group, 'desc', 'title', context) || id,
    summary: requiredText(group, 'desc', 'summary', context),
    links: statements.flatMap((statement) => readLink(statement, standing, context) ?? []),
    silences: readSilences(group, context),
  };
  reportUnusedReasons(group, statements, context);
  if (statements.length === 0) reportMissing(group, '<link>', context);
  return exchange.links.length > 0 ? exchange : undefined;
}

const LINK_TYPES: Readonly<Record<LinkType, LinkType>> = {
  answers: 'answers',
  denies: 'denies',
  'counter-charges': 'counter-charges',
  'rules-on': 'rules-on',
};
const POINTER_TYPES = { unanswered: 'unanswered', unprompted: 'unprompted' } as const;

function readLink(element: XmlElement, standing: ReadonlySet<PassageId>, context: Context): Link | undefined {
  const by = readSource(element, context);
  const certainty = readCertainty(element, context);
  const reason = readReason(element, context);
  const ends = readEnds(element, element.name === 'link' ? 2 : 1, context);
  const type =
    element.name === 'link'
      ? readWord(element, 'type', LINK_TYPES, context)
      : readWord(element, 'type', POINTER_TYPES, context);
  const [first, second] = ends;
  if (by === undefined || reason === undefined || type === undefined || first === undefined) return undefined;
  if (!ends.every((end) => standing.has(end))) return undefined;
  const statement = { reason, certainty, by };
  if (type === 'unanswered') return { ...statement, type, claim: first };
  if (type === 'unprompted') return { ...statement, type, reply: first };
  return second === undefined ? undefined : { ...statement, type, claim: first, reply: second };
}

/** The passages at the ends of a link, the claim first; none where there are not exactly as many as there must be. */
function readEnds(element: XmlElement, count: 1 | 2, context: Context): readonly PassageId[] {
  if (wordsOf(element, 'target').length !== count) {
    context.report({
      code: 'link-ends',
      where: placeOf(element, 'target'),
      message: `<${element.name}> must point at ${count === 2 ? 'two passages' : 'one passage'}.`,
      remedy:
        count === 2
          ? 'Write target="FILE.xml#claim FILE.xml#reply", the claim first.'
          : 'Write target="FILE.xml#passage", or use <link> for a claim and its reply.',
    });
    return [];
  }
  const ends = followAll(element, 'target', ['passage'], context).map(({ id }) => id);
  return ends.length === count ? ends : [];
}

function readReason(element: XmlElement, context: Context): string | undefined {
  if (valueOf(element, 'corresp') === undefined) {
    context.report({
      code: 'link-without-reason',
      where: element.where,
      message: `<${element.name}> does not say why it is made.`,
      remedy: 'Write <desc type="reason" xml:id="…"> in the exchange and point at it with corresp="#…".',
    });
    return undefined;
  }
  const reasons = followAll(element, 'corresp', ['reason'], context).map((reason) => plainText(reason.element));
  return reasons.length > 0 ? reasons.join(' ') : undefined;
}

function readSilences(group: XmlElement, context: Context): Readonly<Record<PartyId, string>> {
  const silences: Record<PartyId, string> = {};
  for (const desc of elementsIn(group, 'desc')) {
    const type = readWord(desc, 'type', DESC_TYPES, context);
    if (type !== 'silence') continue;
    if (valueOf(desc, 'corresp') === undefined) reportMissing(desc, 'corresp="#…" with its party', context);
    for (const { id } of followAll(desc, 'corresp', ['party'], context)) silences[id] = plainText(desc);
  }
  return silences;
}

const DESC_TYPES = { title: 'title', summary: 'summary', silence: 'silence', reason: 'reason' } as const;

function reportUnusedReasons(group: XmlElement, statements: readonly XmlElement[], { report }: Context): void {
  const used = new Set(
    statements.flatMap((statement) => wordsOf(statement, 'corresp')).map((word) => word.replace(/^.*#/, '')),
  );
  for (const desc of elementsIn(group, 'desc')) {
    if (valueOf(desc, 'type') !== 'reason' || used.has(valueOf(desc, 'xml:id') ?? '')) continue;
    report({
      code: 'unused-reason',
      where: desc.where,
      message: 'No link points at this reason, so no one would read it.',
      remedy: 'Point at it from a <link> or <ptr> with corresp="#…", or delete it.',
    });
  }
}
