import type { Compiled } from '../edition/compiled.ts';
import type { Edition } from '../edition/model.ts';
import { fetchEdition } from '../edition/shards/fetch-edition.ts';
import { editionIn } from '../edition/shards/edition-bytes.ts';
import type { EditionBytes } from '../edition/shards/edition-bytes.ts';
import { concordance } from './words/concordance.ts';
import { contrast } from './words/contrast.ts';
import { find } from './find.ts';
import type { Searched } from './find.ts';
import { showLife } from '../platform/worker-life.ts';
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

const living = showLife(send);

let begin: (opening: Promise<Opened>) => void;
/** What is asked before the letters are there waits for them. */
const opened = new Promise<Opened>((resolve) => (begin = resolve));

/** With so many words a query takes a few ms, and the index some MB: then the page may have it as well. */
const FEW = 200_000;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') begin(living.then(() => open(data.letters)));
  const done = data.type === 'open' ? opened : opened.then((one) => answer(one, data));
  done.catch((error: unknown) => send({ type: 'failure', message: String(error) }));
});

/** The edition in pieces, its JSON, or where that is. Of a large edition that is the index: it is all of it that is searched. */
async function open(letters: string | ArrayBuffer | EditionBytes): Promise<Opened> {
  if (typeof letters === 'object' && 'index' in letters) return openedWith(editionIn(letters));
  if (typeof letters === 'string') return openedWith(await fetchEdition(letters));
  const { edition } = (await new Response(letters).json()) as Compiled;
  if (!edition) throw new Error('There is no edition.');
  return openedWith(edition);
}

function openedWith(edition: Edition): Opened {
  return { edition, searched: searchedIn(edition) };
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
