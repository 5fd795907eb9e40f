import type { Assertion, CorrespondentAssertion, Edition, Letter, LetterDate, Passage } from '../../edition/model.ts';
import { dateOfPassage } from '../date-of-passage.ts';
import { disagreements } from '../disagreements.ts';
import { labelOf, sigilOf } from '../source-names.ts';
import { standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';

/** A date as a source gives it, with what a machine reads. */
export interface ShownDate {
  readonly text: string;
  /** For `time/@datetime`: a day, month or year where the date lies within one, else its EDTF. */
  readonly machine: string;
  /** Who says so: "AP". */
  readonly sigil: string;
}

/** What stands above a passage: when, from whom, to whom, where it is found and how sure that is. */
export interface PassageHead {
  readonly sender: string;
  readonly date: ShownDate | undefined;
  /** Dates that rule out the one shown, each with those of other sources that agree with it. */
  readonly otherDates: readonly (ShownDate & { readonly agreeing: readonly ShownDate[] })[];
  /** "to Belmokhtar", or what the source says where it names no one we know. */
  readonly to: string;
  readonly place: string;
  readonly source: string;
  readonly reference: string;
  /** Said where the letter is not quoted: in whose words it is told. */
  readonly reported: string | undefined;
  readonly standing: Standing | undefined;
  /** Said only where it is not high. */
  readonly doubt: string | undefined;
}

const REPORTED: Readonly<Record<Passage['wordedBy'], string | undefined>> = {
  letter: undefined,
  source: 'reported, in the source’s words',
  edition: 'reported, in this edition’s words',
};

export function passageHead(edition: Edition, letter: Letter, passage: Passage): PassageHead {
  const source = edition.sources.find(({ id }) => id === passage.source);
  const date = dateOfPassage(edition, letter, passage);
  const others = date ? disagreements([date, ...letter.dates]) : [];
  return {
    sender: senderInWords(edition, letter),
    date: date && shownDate(edition, date),
    otherDates: others.map(([other, ...agreeing]) => ({
      ...shownDate(edition, other),
      agreeing: agreeing.map((same) => shownDate(edition, same)),
    })),
    to: addressees(edition, letter),
    place: placeInWords(passage),
    source: labelOf(edition, passage.source),
    reference: source?.reference ?? '',
    reported: REPORTED[passage.wordedBy],
    standing: standingOf(edition, passage.id),
    doubt: passage.certainty === 'high' ? undefined : `attribution: ${passage.certainty} certainty`,
  };
}

/** Every date of a letter, the edition's choice first. */
export function shownDates(edition: Edition, dates: readonly Assertion<LetterDate>[]): readonly ShownDate[] {
  return dates.map((date) => shownDate(edition, date));
}

/** A letter's date, and those that rule it out: "3 November 2012 (Guidère) or Oct. 3, 2012 (AP)". */
export function datesInWords(edition: Edition, { dates }: Letter): string {
  const against = disagreements(dates).map(([first]) => first);
  const shown = [...dates.slice(0, 1), ...against].map((date) => shownDate(edition, date));
  return shown.map(({ text, sigil }) => `${text} (${sigil})`).join(' or ');
}

function shownDate(edition: Edition, { value, asGiven, source }: Assertion<LetterDate>): ShownDate {
  return { text: asGiven, machine: machineDate(value.edtf), sigil: sigilOf(edition, source) };
}

/** The day, month or year that both ends of an interval share: HTML has no way to write an interval. */
function machineDate(edtf: string): string {
  const plain = edtf.replaceAll(/[?~%]/g, '');
  const [from = '', to = from] = plain.split('/');
  const parts = from.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const shared = parts.slice(0, length).join('-');
    if (/^\d/.test(shared) && (to === shared || to.startsWith(`${shared}-`))) return shared;
  }
  return edtf;
}

/** Who sent a letter, by the source that the edition follows. */
export function senderInWords(edition: Edition, { senders }: Letter): string {
  return names(edition, senders) || 'Sender not known';
}

function addressees(edition: Edition, { addressees: assertions }: Letter): string {
  const words = names(edition, assertions);
  return assertions[0]?.value === undefined ? `addressee: ${words || 'not known'}` : `to ${words}`;
}

/** The correspondents as the edition follows its source, and as surely: "Board and Al-Qaeda Central". */
function names(edition: Edition, assertions: readonly CorrespondentAssertion[]): string {
  const [first] = assertions;
  const shown = assertions.filter(({ source, certainty }) => source === first?.source && certainty === first.certainty);
  return new Intl.ListFormat(edition.lang, { type: 'conjunction' }).format(
    new Set(shown.map((assertion) => nameOf(edition, assertion))),
  );
}

function nameOf(edition: Edition, { value, asGiven }: CorrespondentAssertion): string {
  const correspondent = edition.correspondents.find(({ id }) => id === value);
  const alone = edition.parties.find(({ members }) => members[0] === value);
  return (correspondent?.type === 'person' && alone?.shortName) || (correspondent?.name ?? asGiven);
}

function placeInWords({ place }: Passage): string {
  const parts = [
    place.letterPage && `p. ${place.letterPage} of the letter`,
    place.section && `in “${place.section}”`,
    place.page && `p. ${place.page}`,
  ];
  return parts.filter(Boolean).join(', ');
}
