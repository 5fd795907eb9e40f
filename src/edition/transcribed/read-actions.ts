import type { FileContext } from './file-context.ts';
import type { WhoDraft } from './letter-draft.ts';
import { readPlacesOf, readWho } from './read-who.ts';
import { END_OF_TIME } from '../end-of-time.ts';
import { readDate, wordsWithoutDate } from './read-date.ts';
import { statedCertainty } from './stated-certainty.ts';
import type { Assertion, LetterDate } from '../model.ts';
import { elementsIn, placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { lineOf, outermost } from './walk.ts';
import type { Mention } from './letter-draft.ts';

/** What a `correspDesc` says happened to a letter. */
export interface Actions {
  readonly senders: readonly WhoDraft[];
  readonly addressees: readonly WhoDraft[];
  readonly dates: readonly Assertion<LetterDate>[];
  /** By when it was sent, since it was received then; of use where nothing dates it. */
  readonly latest: readonly Assertion<LetterDate>[];
  readonly sentFrom: readonly Assertion<string>[];
  readonly receivedAt: readonly Assertion<string>[];
  readonly places: readonly Mention[];
  /** What else was done with it, and dates that give no time, in the file's words. */
  readonly notes: readonly string[];
}

type Deed = 'sent' | 'received' | 'passed on';

const DATE: ReadonlySet<string> = new Set(['date', 'origDate', 'docDate']);
const ACTIONS = ['correspAction', 'sender', 'addressee', 'correspondent'];
const PASSED_ON = /redirect|forward|transmit|transfer|deliver|weiter/i;
const SENT = /^(?:sent|send|sending|sender|written|writing|write|composed|author|dispatched|absender|dictated)$/i;
const RECEIVED = /^(?:received?|receiving|receiver|recipient|addressee|addressed|read|empf(?:ä|ae)nger|opened)$/i;
/** Roles that only one who receives has, wherever an editor names them. */
const ADDRESSED_ROLE = /^(?:addressee|recipient|receiver|received|empf(?:ä|ae)nger|adressat|destinataire|to|cc|bcc)$/i;

const isAddressed = ({ role }: WhoDraft): boolean => role !== undefined && ADDRESSED_ROLE.test(role);

/** Reads the actions of a `correspDesc`. Reports `unknown-action`; those that only pass a letter on neither send nor receive it. */
export function readActions(description: XmlElement, context: FileContext): Actions {
  const told = elementsIn(description, ...ACTIONS).map((action) => ({ action, deed: deedOf(action, context) }));
  const actions = (deed: Deed): readonly XmlElement[] =>
    told.filter((one) => one.deed === deed).map(({ action }) => action);
  const [sent, received] = [actions('sent'), actions('received')];
  const who = sent.flatMap((action) => readWho(action, context));
  const dated = sent.flatMap((action) => outermost(action, DATE));
  const dates = dated.flatMap((date) => readDate(date, context.source, context.report) ?? []);
  const undated = dated.filter((date) => !dates.some(({ asGiven }) => asGiven === (lineOf(date) ?? '')));
  return {
    senders: who.filter((one) => !isAddressed(one)),
    addressees: [...who.filter(isAddressed), ...received.flatMap((action) => addresseesOf(action, context))],
    dates,
    latest: latestBy(received, context),
    sentFrom: sent.flatMap((action) => placesOf(action, context)),
    receivedAt: received.flatMap((action) => placesOf(action, context)),
    places: [...sent, ...received].flatMap((action) => readPlacesOf(action, context).map(({ mention }) => mention)),
    notes: [
      ...undated.flatMap((date) => wordsWithoutDate(date) ?? []),
      ...actions('passed on').flatMap(wordsOfPassing),
    ],
  };
}

/** A letter was sent on the day that it was received, or before. */
function latestBy(received: readonly XmlElement[], { source, report }: FileContext): Actions['latest'] {
  const dates = received.flatMap((action) => outermost(action, DATE));
  const [first] = dates
    .flatMap((date) => readDate(date, source, report)?.value ?? [])
    .filter(({ last }) => last < END_OF_TIME)
    .toSorted((a, b) => a.last - b.last);
  if (!first) return [];
  const value = { edtf: `../${first.edtf.replace(/^.*\//, '')}`, first: -END_OF_TIME, last: first.last };
  return [{ value, asGiven: '', source, place: {}, certainty: 'low', inferredFrom: 'receipt' }];
}

/** Those who got a copy say so, since they are not whom the letter speaks to. */
function addresseesOf(action: XmlElement, context: FileContext): readonly WhoDraft[] {
  const how = valueOf(action, 'subtype');
  return readWho(action, context).map((who) => (how === undefined || how === 'to' ? who : { ...who, note: how }));
}

function placesOf(action: XmlElement, context: FileContext): readonly Assertion<string>[] {
  return readPlacesOf(action, context).map(({ element, mention: { name } }) => ({
    value: name,
    asGiven: name,
    source: context.source,
    place: {},
    certainty: statedCertainty(element),
  }));
}

function deedOf(action: XmlElement, { report }: FileContext): Deed | undefined {
  const type = valueOf(action, 'type') ?? (action.name === 'correspAction' ? '' : action.name);
  if ([type, valueOf(action, 'subtype') ?? ''].some((word) => PASSED_ON.test(word))) return 'passed on';
  if (SENT.test(type)) return 'sent';
  if (RECEIVED.test(type)) return 'received';
  report({
    code: 'unknown-action',
    where: placeOf(action, 'type'),
    message:
      type === ''
        ? 'The correspAction does not say what was done; it is read as sending.'
        : `“${type}” is not an action that is known; its words are kept as a note.`,
    remedy: 'Write type="sent" or type="received".',
  });
  return type === '' ? 'sent' : 'passed on';
}

function wordsOfPassing(action: XmlElement): readonly string[] {
  const how = valueOf(action, 'subtype') ?? valueOf(action, 'type') ?? '';
  const words = elementsIn(action).flatMap((child) => lineOf(child) ?? []);
  return words.length === 0 ? [] : [[how, words.join(', ')].filter((part) => part !== '').join(': ')];
}
