import { isJson } from '../unit/json/is-json.ts';
import { mistakeIn } from '../../src/json/json-mistake.ts';
import { fromAddress, toAddress } from '../../src/routing/address.ts';
import { editionOf as editionInAddress } from '../../src/routing/edition-shown.ts';
import { findSelected, selectedIn } from '../../src/routing/selected-words.ts';
import { find } from '../../src/search/find.ts';
import { begun, readQuery } from '../../src/search/query.ts';
import { searchedIn } from '../../src/search/searched.ts';
import { VOICES } from '../../src/search/voices.ts';
import { KNOWN } from '../hostile/known-vectors.ts';
import { editionOf, HARBOUR, LETTERS } from './seeds.ts';
import { bytesOf, Fault, steady, textOf } from './target.ts';
import type { Target } from './target.ts';

const searched = searchedIn(editionOf(LETTERS));
const [first] = editionOf(HARBOUR).letters.flatMap(({ passages }) => passages);

const QUERIES = [
  'ransom', '"two emirates" -theme:ransom', 'from:belmokhtar to:board date:2012-09..2012-11', 'ransom NEAR/3 weapons', 'rans* OR hostage AND NOT money',
  "qur'an al-qaeda al zawahiri", 'from:"Advisory Board" "status of host*"', '-', '!ransom', 'سلام عليكم', 'date:..2012', '(money)', 'a?b c*d',
]; // prettier-ignore

const query: Target = {
  name: 'query',
  seeds: QUERIES.map(bytesOf),
  words: ['from:', 'to:', 'theme:', 'source:', 'date:', '-', '!', '"', '“', '«', '*', '?', 'NEAR', 'NEAR/', 'near/5', 'NEAR/999', 'AND', 'OR', 'NOT', ' ', '..', '2012', '2012-13', '~', 'al', "'", '-', 'the', 'of', 'İ', '\ufb01'], // prettier-ignore
  check(bytes) {
    const text = textOf(bytes);
    begun(steady(() => readQuery(text)));
    steady(() => find(searched, { query: text, voices: VOICES, spellings: true, names: true, off: [] }));
  },
};

const address: Target = {
  name: 'address',
  seeds: [
    '?align=date#board-internet?find=%22two+emirates%22',
    '?page=notes#?part=codebook&tag=urn:uuid:1&table=themes',
    '?edition=harbour&columns=a+b&from=1900-01-01&to=1901-01-01&dates=widest#guild-unpaid',
    '#guild-unpaid?selected=3-40+You+have+not&selected-to=paid',
    ...KNOWN.slice(0, 40).map(
      (vector) =>
        `?find=${encodeURIComponent(vector.toWellFormed())}#${vector}?find=${encodeURIComponent(vector.toWellFormed())}`,
    ),
  ].map(bytesOf),
  words: [
    '?',
    '&',
    '=',
    '#',
    '%',
    '%00',
    '%ff',
    '%E2%80',
    '+',
    'page',
    'find',
    'columns',
    'from',
    'to',
    '0000-00-00',
    '9999-12-31',
    'selected',
    '0-0',
    '1-9999999 ',
    'edition',
    '__proto__',
  ],
  check(bytes) {
    const text = textOf(bytes);
    const cut = text.indexOf('#');
    const parts = { search: cut < 0 ? text : text.slice(0, cut), hash: cut < 0 ? '' : text.slice(cut) };
    const view = steady(() => fromAddress(parts));
    const again = fromAddress(new URL(toAddress(view, undefined), 'https://letters.example/'));
    if (JSON.stringify(again) !== JSON.stringify(view))
      throw new Fault('The address of the view leads to another view.');
    const id = editionInAddress(parts);
    if (id !== undefined && /[\s<>"'&%/\\]/.test(id)) throw new Fault('The id of an edition has what no id may have.');
    const words = selectedIn(parts);
    const found = words && first && findSelected(first.text, words);
    if (found && (found.start < 0 || found.end > (first?.text.length ?? 0) || found.start > found.end))
      throw new Fault('Selected words lie outside of their passage.');
  },
};

const json: Target = {
  name: 'json',
  seeds: ['{"a":[1,-2.5e3,"\\u00e9\\n",true,null,{}],"b":{"c":[[]]}}', '[]', '"a"', ' 0 '].map(bytesOf),
  words: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u12',
    '01',
    '1.',
    '-',
    '1e',
    'nul',
    'NaN',
    "'",
    '//',
    '\u00a0',
    '\t',
    '\ufeff',
  ],
  check(bytes) {
    const text = textOf(bytes);
    if (isJson(text) !== (mistakeIn(text) === undefined))
      throw new Fault('Where it ceases to be JSON is told wrongly.');
  },
};

export const ASKED_TARGETS: readonly Target[] = [query, address, json];
