import { describe } from 'vitest';
import { testMistakes, without } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const GUILD = 'guild-1901.xml';
const MASTER = 'master-1901.xml';

const MISTAKES: readonly Mistake[] = [
  {
    situation: 'a letter in what is no language',
    file: GUILD,
    from: 'type="letter" xml:lang="en"',
    to: 'type="letter" xml:lang="Arabic script"',
    code: 'unknown-language',
    at: 'xml:lang="Arabic script"',
    message: 'Arabic script',
  },
  {
    situation: 'a foreign word in what is no language',
    file: MASTER,
    from: '<foreign xml:lang="la">',
    to: '<foreign xml:lang="Old Latin">',
    code: 'unknown-language',
    at: 'xml:lang="Old Latin"',
  },
  {
    situation: 'words outside every passage',
    file: MASTER,
    from: '<cit xml:id="master-paid"',
    to: '<p>I paid twice.</p><cit xml:id="master-paid"',
    code: 'words-outside-passage',
    at: '<p>I paid twice',
    message: 'I paid twice.',
  },
  {
    situation: 'a passage with an unknown theme',
    file: MASTER,
    from: 'ana="edition.xml#fees"',
    to: 'ana="edition.xml#fee"',
    code: 'unknown-theme',
    at: 'ana=',
    message: 'edition.xml#fee”',
  },
  {
    situation: 'a theme in the wrong file',
    file: MASTER,
    from: 'ana="edition.xml#fees"',
    to: 'ana="#fees"',
    code: 'unknown-theme',
    at: 'ana=',
  },
  {
    situation: 'a passage without a theme',
    file: MASTER,
    from: ' ana="edition.xml#fees"',
    to: '',
    code: 'passage-without-theme',
    at: '<cit',
    message: 'master-paid',
  },
  {
    situation: 'a passage of an unknown kind',
    file: GUILD,
    from: 'type="reported"',
    to: 'type="told"',
    code: 'unknown-type',
    at: 'type="told"',
    message: 'told',
  },
  {
    situation: 'a passage without an id',
    file: MASTER,
    from: ' xml:id="master-paid"',
    to: '',
    code: 'missing-part',
    at: '<cit',
    message: 'no id',
    letters: without('master-1901'),
  },
  {
    situation: 'a passage without a quotation',
    file: GUILD,
    from: '<quote source="edition.xml#herald">Asks who buys the oil.</quote>',
    to: '',
    code: 'missing-part',
    at: '<cit xml:id="guild-oil"',
    message: 'no quotation',
  },
  {
    situation: 'a quotation without words',
    file: GUILD,
    from: 'Asks who buys the oil.',
    to: ' ',
    code: 'missing-part',
    at: '<quote source="edition.xml#herald">',
    message: 'no words',
  },
  {
    situation: 'a quotation from nowhere',
    file: GUILD,
    from: '<quote source="edition.xml#herald">',
    to: '<quote>',
    code: 'missing-source',
    at: '<quote>Asks',
  },
  {
    situation: 'a quotation from an unknown source',
    file: MASTER,
    from: '<quote source="edition.xml#gazette">',
    to: '<quote source="edition.xml#gazete">',
    code: 'dangling-link',
    at: 'source="edition.xml#gazete"',
    message: 'gazete',
    letters: without('master-1901'),
  },
];

describe('a mistake in a passage is said where it stands; everything else remains', () => testMistakes(MISTAKES));
