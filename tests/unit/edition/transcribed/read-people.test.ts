import { describe, expect, test } from 'vitest';
import { codes, corresp, only, read, tei } from './letters.ts';

const names = (all: readonly { readonly name: string; readonly note?: string }[]): readonly string[] =>
  all.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`));

function people(description: string, more: Parameters<typeof tei>[0] = {}) {
  const reading = read(tei({ profile: description, ...more }));
  const { senders, addressees, letter } = only(reading);
  return {
    senders,
    addressees,
    from: names(senders),
    to: names(addressees),
    notes: letter.notes.map(({ text }) => text),
    doubts: codes(reading.doubts),
  };
}

describe('who sent and received', () => {
  test('is read of persons and bodies, several on each side', () => {
    const { from, to, senders, doubts } = people(
      corresp(
        '<persName>Ada Quayle</persName><orgName>Harbour <hi>Board</hi></orgName>',
        '<name>Ben Tully</name><rs type="person">the pilots</rs>',
      ),
    );
    expect([from, to]).toEqual([
      ['Ada Quayle', 'Harbour Board'],
      ['Ben Tully', 'the pilots'],
    ]);
    expect(senders.map(({ kind }) => kind)).toEqual(['person', 'body']);
    expect(doubts).toEqual([]);
  });

  test('of names within names the outermost counts', () => {
    const { from } = people(
      corresp(
        '<rs type="person" ref="#q"><persName><forename>Ada</forename> <surname>Quayle</surname></persName></rs>',
        '',
      ),
    );
    expect(from).toEqual(['Ada Quayle']);
  });

  test.each(['Лев Громов', 'Μαρία Παππά', 'الأمير حسن', 'רחל לוי', '陳明', 'Ю. Я.'])('in any script: %s', (name) => {
    const { senders, addressees } = people(corresp(`<persName>${name}</persName>`, `<persName>${name}</persName>`));
    expect([...senders, ...addressees].map((who) => [who.name, who.unknown])).toEqual([
      [name, false],
      [name, false],
    ]);
  });

  test.each(['Unknown', '[unbekannt]', '?', '[…]', 'N. N.'])('“%s” is nobody', (name) => {
    expect(people(corresp(`<persName>${name}</persName>`, '')).senders.map(({ unknown }) => unknown)).toEqual([true]);
  });

  test('by copy, that is said', () => {
    const { to } = people(`<correspDesc>
      <correspAction type="sent"><persName>A</persName></correspAction>
      <correspAction type="received" subtype="to"><persName>B</persName></correspAction>
      <correspAction type="received" subtype="cc"><persName>C</persName></correspAction>
    </correspDesc>`);
    expect(to).toEqual(['B', 'C (cc)']);
  });

  test('those who only passed it on neither sent nor received it, and stand in a note', () => {
    const { from, to, notes } = people(`<correspDesc>
      <correspAction type="sent"><persName>A</persName></correspAction>
      <correspAction type="received" subtype="redirecting"><persName>Post office</persName><placeName>Dover</placeName></correspAction>
      <correspAction type="sent" subtype="redirecting"><persName>Post office</persName></correspAction>
      <correspAction type="forwarded"><persName>F</persName></correspAction>
      <correspAction type="received"><persName>B</persName></correspAction>
    </correspDesc>`);
    expect([from, to]).toEqual([['A'], ['B']]);
    expect(notes).toEqual(['redirecting: Post office, Dover', 'redirecting: Post office', 'forwarded: F']);
  });

  test('who is named in the sent action as its addressee is no sender', () => {
    const { from, to } = people(
      '<correspDesc><correspAction type="sent"><persName role="sender">A</persName><persName role="addressee">B</persName></correspAction></correspDesc>',
    );
    expect([from, to]).toEqual([['A'], ['B']]);
  });

  test.each(['unknown', 'Unbekannt', 'N. N.', '[anonymous]', '?'])('“%s” is nobody', (name) => {
    expect(people(corresp(`<persName>${name}</persName>`, '')).senders).toMatchObject([{ name, unknown: true }]);
  });

  test('an empty name that points nowhere is none', () => {
    expect(people(corresp('<persName/>', '<persName> </persName>'))).toMatchObject({ from: [], to: [] });
  });

  test('a place in the action is no person', () => {
    const reading = read(
      tei({ profile: corresp('<persName>A</persName><name type="place">Dover</name><placeName>Kent</placeName>', '') }),
    );
    expect(only(reading)).toMatchObject({
      senders: [{ name: 'A' }],
      letter: { sentFrom: [{ value: 'Dover' }, { value: 'Kent' }] },
    });
  });

  test('an action of no type sends, with a doubt; one of an unknown type is a note, with a doubt', () => {
    const { from, notes, doubts } = people(
      '<correspDesc>\n<correspAction><persName>A</persName></correspAction>\n<correspAction type="burnt"><persName>B</persName></correspAction>\n</correspDesc>',
    );
    expect([from, notes]).toEqual([['A'], ['burnt: B']]);
    expect(doubts).toEqual(['unknown-action 11:1', 'unknown-action 12:16']);
  });
});

const inferred = (title: string, author = '') => {
  const { senders, addressees } = people('', { titles: `<title>${title}</title>${author}` });
  return [senders, addressees].map((all) =>
    all.map(({ name, inferredFrom, certainty }) => `${name} (${inferredFrom}, ${certainty})`).join(),
  );
};

describe('where no correspDesc says who', () => {
  test.each([
    ['Carta de Pedro Roble a su mujer, desde Lima', 'Pedro Roble', ''],
    ['Carta de Juan a mi querido hermano', 'Juan', ''],
    ['Lettre de Paul Dory à sa femme, Paris', 'Paul Dory', ''],
    ['Brief von Karl Thal an seine Frau', 'Karl Thal', ''],
    ['Letter from Ada Quayle to her brother', 'Ada Quayle', ''],
    ['Letter from Ada Quayle to her brother Tom', 'Ada Quayle', 'her brother Tom'],
    ['Brief von Karl Thal an Mann', 'Karl Thal', 'Mann'],
  ])('a relation alone names nobody: %s', (title, from, to) => {
    const { senders, addressees } = people('', { titles: `<title>${title}</title>` });
    expect([names(senders).join(), names(addressees).join()]).toEqual([from, to]);
  });

  test.each([
    [
      'Letter 6: To the faithful Simon - on faith',
      '<author>Mara</author>',
      'Mara (author, medium)',
      'faithful Simon (title, low)',
    ],
    ['Brief aan Aletta. Amsterdam, 16 februari 1909', '', '', 'Aletta (title, low)'],
    ['Ada Quayle an Ben Tully, Dover, 3. Mai 1807', '', 'Ada Quayle (title, low)', 'Ben Tully (title, low)'],
    ['Lettre de Voltaire à Ben, 3 mai 1740', '', 'Voltaire (title, low)', 'Ben (title, low)'],
    [
      'Letter to Ada from the bishop Theo',
      '<author>Ada of Dover</author>',
      'bishop Theo (title, low)',
      'Ada (title, low)',
    ],
    ['Letter from Quayle to Tully', '<author>Ada Quayle</author>', 'Ada Quayle (author, medium)', 'Tully (title, low)'],
    ['Brief an Heinrich von Kleist', '', '', 'Heinrich von Kleist (title, low)'],
    ['Introduction to Economics', '', '', ''],
    ['Beilage 1 zu Brief 1. Mai 1720: Liste der Wagen', '', '', ''],
    ['Letter 17: To the monks who were taken from their brothers', '', '', 'monks (title, low)'],
    ['Letter 1: Untitled', '<author>anonymous</author>', '', ''],
  ])('“%s” %s', (title, author, from, to) => {
    expect(inferred(title, author)).toEqual([from, to]);
  });

  test('roles in the register of the file go before', () => {
    const profile =
      '<particDesc><listPerson><person role="sender" xml:id="q"><persName>Ada</persName></person><person role="addressee"><persName>Ben</persName></person></listPerson></particDesc>';
    const { senders, addressees } = people(profile, { titles: '<title>Letter to Cy</title>' });
    expect(senders).toMatchObject([{ name: 'Ada', inferredFrom: 'metadata', certainty: 'medium' }]);
    expect(addressees).toMatchObject([{ name: 'Ben' }]);
  });

  test('a correspDesc that names nobody leaves the author less sure', () => {
    const { senders } = people('<correspDesc><note>Attached</note></correspDesc>', {
      titles: '<title>Copy</title><author>Ada</author>',
    });
    expect(senders).toMatchObject([{ name: 'Ada', inferredFrom: 'author', certainty: 'low' }]);
  });

  test('a name in the title that is only pointed at is said by the correspDesc', () => {
    const reading = read(
      tei({
        titles: '<title>Brief aan <rs ref="bio.xml#ada"/>.</title>',
        profile: corresp('', '<name key="ada">Ada Q.</name>'),
      }),
    );
    expect(only(reading).letter.title).toBe('Brief aan Ada Q..');
  });
});
