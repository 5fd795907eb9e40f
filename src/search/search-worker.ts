import type { Edition } from '../edition/model.ts';
import type { ServedEdition } from '../edition/shards/served-edition.ts';
import { withShards } from '../edition/shards/shard.ts';
import type { Shard } from '../edition/shards/shard.ts';
import { editionIn } from '../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../edition/shards/edition-bytes.ts';
import { concordance } from './words/concordance.ts';
import { contrast } from './words/contrast.ts';
import { find } from './find.ts';
import type { Searched } from './find.ts';
import type { AskMessage, FromWorker, Questions, QuestionName, ToWorker } from './messages.ts';
import { searchedIn, withNotes } from './searched.ts';
import type { TextIndex } from './text-index.ts';

/** Finds in a thread of its own, so that the page stays at the reader's hand however much there is to search. */

type Answers = {
  readonly [Name in QuestionName]: (searched: Searched, asked: Questions[Name]['asked']) => Questions[Name]['answer'];
};

const ANSWERS: Answers = { find, concordance, contrast };

interface Opened {
  readonly edition: Edition;
  searched: Searched;
}

let begin: (opening: Promise<Opened>) => void;
/** What is asked before the letters are there waits for them. */
const opened = new Promise<Opened>((resolve) => (begin = resolve));

/** With so many words a query takes a few ms, and the index some MB: then the page may have it as well. */
const FEW = 200_000;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') begin(open(data.letters));
  const done = data.type === 'open' ? opened : opened.then((one) => answer(one, data));
  done.catch((error: unknown) => send({ type: 'failure', message: String(error) }));
});

/** The edition in pieces, its JSON, or where that is. Of a large edition that is the index: it is all of it that is searched. */
async function open(letters: string | ArrayBuffer | EditionBytes): Promise<Opened> {
  if (typeof letters === 'object' && 'index' in letters) return openedWith(editionIn(letters));
  const served = (await json(typeof letters === 'string' ? fetch(letters) : new Response(letters))) as ServedEdition;
  const { edition: index, shards = {} } = served;
  if (!index) throw new Error('There is no edition.');
  const addresses = typeof letters === 'string' ? Object.values(shards).map((shard) => new URL(shard, letters)) : [];
  return openedWith(addresses.length > 0 ? withShards(index, await fetchAll(addresses)) : index);
}

function openedWith(edition: Edition): Opened {
  return { edition, searched: searchedIn(edition) };
}

async function json(asked: Response | Promise<Response>): Promise<unknown> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

/** A few at a time: the page may be fetching what is read. */
async function fetchAll(addresses: readonly URL[]): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  const left = addresses.entries();
  const fetchOn = async (): Promise<void> => {
    for (const [place, address] of left) shards[place] = (await json(fetch(address))) as Shard;
  };
  await Promise.all([fetchOn(), fetchOn(), fetchOn()]);
  return shards;
}

function answer(one: Opened, message: Exclude<ToWorker, { readonly type: 'open' }>): void {
  if (message.type === 'notes') one.searched = withNotes(one.searched, one.edition, message.notes);
  else if (message.type === 'index') sendIndex(one.searched.letters);
  else send({ type: 'answer', turn: message.turn, answer: answerTo(one.searched, message) });
}

/** Without its texts, which the page has. */
function sendIndex(index: TextIndex): void {
  const message: FromWorker = { type: 'index', index: { ...index, texts: [] } };
  if (index.termOf.length <= FEW) postMessage(message);
}

function answerTo<Name extends QuestionName>(
  searched: Searched,
  { name, asked }: AskMessage<Name>,
): Questions[Name]['answer'] {
  return ANSWERS[name](searched, asked);
}

function send(message: FromWorker): void {
  postMessage(message, { transfer: message.type === 'answer' ? buffersIn(message.answer) : [] });
}

/** The plain numbers of an answer, which are handed over rather than copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.values(value).flatMap((part) => buffersIn(part))
    : [];
}
