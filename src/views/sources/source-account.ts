import type {
  ContextText,
  Edition,
  Exchange,
  Excerpt,
  Letter,
  Link,
  NamedThing,
  Passage,
  Source,
} from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { extentOf, extentOfLetters } from './coverage.ts';
import type { Extent } from './coverage.ts';
import { countAway, secondWordings } from './second-wordings.ts';
import type { SecondWording } from './second-wordings.ts';
import { isEdition } from '../../edition/own-source.ts';
import { sourceSlips } from './source-slips.ts';
import type { SourceSlip } from './source-slips.ts';
import { statedFacts } from './stated-facts.ts';
import type { StatedFact } from './stated-facts.ts';

/** All that the edition takes from one source, each list in the edition's order. */
export interface SourceAccount extends Extent {
  readonly source: Source;
  /** The source whose words it passes on, and those that pass on its own. */
  readonly after: Source | undefined;
  readonly passedOnBy: readonly Source[];
  /** Of letters that are elsewhere no passage stands here. */
  readonly letters: readonly { readonly letter: Letter; readonly passages: readonly Passage[] }[];
  /** What it puts into the passages in brackets, and leaves out of them. */
  readonly glosses: number;
  readonly omissions: number;
  readonly context: readonly { readonly text: ContextText; readonly passages: readonly Excerpt[] }[];
  readonly wordings: readonly SecondWording[];
  /** How many more of these stand in letters that are elsewhere. */
  readonly wordingsAway: number;
  /** What it says of letters and context texts; of events. */
  readonly statements: readonly StatedFact[];
  readonly events: readonly StatedFact[];
  readonly links: readonly { readonly exchange: Exchange; readonly link: Link }[];
  readonly names: readonly { readonly named: NamedThing; readonly spellings: readonly string[] }[];
  /** Slips that are noted beside passages taken from it. */
  readonly slips: readonly SourceSlip[];
}

/** What is taken from each source; the edition itself comes last. */
export function sourceAccounts(edition: Edition): readonly SourceAccount[] {
  const known = { wordings: secondWordings(edition), slips: sourceSlips(edition), facts: statedFacts(edition) };
  const others = edition.sources.filter((source) => !isEdition(source));
  return [...others, ...edition.sources.filter(isEdition)].map((source) => sourceAccount(edition, source, known));
}

interface Known {
  readonly wordings: readonly SecondWording[];
  readonly slips: readonly SourceSlip[];
  readonly facts: readonly StatedFact[];
}

function sourceAccount(edition: Edition, source: Source, { wordings, slips, facts }: Known): SourceAccount {
  const { sources, letters, context, exchanges, correspondents, places } = edition;
  const isFrom = (part: { readonly source: string }) => part.source === source.id;
  const ranges = passagesIn(edition).flatMap((passage) => passage.ranges);
  const elsewhere = letters.filter(({ away }) => away?.source === source.id);
  const own = facts
    .map((fact) => ({ ...fact, statements: fact.statements.filter(isFrom) }))
    .filter(({ statements }) => statements.length > 0);
  return {
    source,
    ...summed(extentOf(passagesIn(edition).filter(isFrom)), extentOfLetters(elsewhere)),
    after: sources.find(({ id }) => id === source.after),
    passedOnBy: sources.filter(({ after }) => after === source.id),
    letters: letters
      .map((letter) => ({ letter, passages: letter.passages.filter(isFrom) }))
      .filter(({ letter, passages }) => passages.length > 0 || letter.away?.source === source.id),
    glosses: ranges.filter((range) => range.type === 'gloss' && isFrom(range)).length,
    omissions: ranges.filter((range) => range.type === 'omission' && isFrom(range)).length,
    context: context
      .map((text) => ({ text, passages: text.passages.filter(isFrom) }))
      .filter(({ passages }) => passages.length > 0),
    wordings: wordings
      .map((wording) => ({ ...wording, readings: wording.readings.filter(isFrom) }))
      .filter(({ readings }) => readings.length > 0),
    wordingsAway: countAway(elsewhere),
    statements: own.filter(({ subject }) => subject.type !== 'event'),
    events: own.filter(({ subject }) => subject.type === 'event'),
    links: exchanges.flatMap((exchange) =>
      exchange.links.filter(({ by }) => by === source.id).map((link) => ({ exchange, link })),
    ),
    names: [...correspondents, ...places]
      .map((named) => ({
        named,
        spellings: named.variants.filter((variant) => variant.sources.includes(source.id)).map(({ text }) => text),
      }))
      .filter(({ spellings }) => spellings.length > 0),
    slips: slips.filter(({ place }) => 'passage' in place && isFrom(place.passage)),
  };
}

function summed(one: Extent, other: Extent): Extent {
  return {
    quoted: one.quoted + other.quoted,
    words: one.words + other.words,
    reported: one.reported + other.reported,
  };
}
