import { readCertainty } from './closed-list.ts';
import { followOne } from './context.ts';
import type { Context } from './context.ts';
import { readLetterDate } from '../letter-date.ts';
import type { Assertion, CorrespondentAssertion, LetterDate, Place } from '../model.ts';
import { plainText } from '../xml/plain-text.ts';
import { readSource } from './read-source.ts';
import { elementAt, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The elements of a `correspAction` that say who. */
export const WHO: readonly string[] = ['persName', 'orgName', 'name', 'rs'];

/** Who sent or received, one assertion an element. Without `@ref`, or with a wrong one, the source's words stand and `value` is undefined. */
export function readWho(action: XmlElement, context: Context): readonly CorrespondentAssertion[] {
  return elementsIn(action, ...WHO).flatMap((who) =>
    readStatement(who, followOne(who, 'ref', ['correspondent'], context)?.id, context),
  );
}

/** The dates directly inside, one assertion an element; those that no calendar has are reported and left out. */
export function readDates(parent: XmlElement, context: Context): readonly Assertion<LetterDate>[] {
  return elementsIn(parent, 'date').flatMap((date) => {
    const value = readLetterDate(date, context.report);
    return value ? readStatement(date, value, context) : [];
  });
}

/** How long the sources say that the text is. */
export function readLengths(extents: readonly XmlElement[], context: Context): readonly Assertion<string>[] {
  return extents.flatMap((extent) => readStatement(extent, plainText(extent, 'note'), context));
}

/** None if it does not say which source makes it. A `note` inside is about the statement and not part of its words. */
function readStatement<Value>(element: XmlElement, value: Value, context: Context): readonly Assertion<Value>[] {
  const source = readSource(element, context);
  if (source === undefined) return [];
  const beside = followOne(element, 'corresp', ['passage', 'context passage'], context);
  const note = elementAt(element, 'note');
  const statement = {
    value,
    asGiven: plainText(element, 'note'),
    source,
    place: beside ? readPlace(beside.element) : {},
    ...(beside && { beside: beside.id }),
    certainty: readCertainty(element, context),
  };
  return [note ? { ...statement, note: plainText(note) } : statement];
}

/** Where in its source a passage stands: the `citedRange`s of the `bibl` of a `cit`. */
export function readPlace(passage: XmlElement): Place {
  const ranges = elementsIn(passage, 'bibl').flatMap((bibl) => elementsIn(bibl, 'citedRange'));
  const read = (unit: string): string | undefined => {
    const range = ranges.find((element) => valueOf(element, 'unit') === unit);
    return range && plainText(range);
  };
  const section = read('section');
  const part = read('part');
  const page = read('page');
  const letterPage = read('letter-page');
  return {
    ...(section && { section }),
    ...(part && { part }),
    ...(page && { page }),
    ...(letterPage && { letterPage }),
  };
}
