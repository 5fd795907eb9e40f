import { expect, test } from 'vitest';
import { plainCitation } from '../../../../src/exports/citations/plain-citation.ts';
import { lackingText } from '../../../../src/ui/wording/lacking-text.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { cited } from '../../exports/citations/cited.ts';

test('a letter without words is known by mention in a quoted edition, and not said to be in one of whole letters', () => {
  expect(lackingText({ form: 'transcribed' })).toBe('its text is not here');
  expect(lackingText({})).toBe('known only by mention');
});

test('a listed letter is not cited as one that others mention', () => {
  const letters = transcribed.letters.map((letter) =>
    letter.id === 'w-2' ? ({ ...letter, type: 'mentioned', passages: [] } as const) : letter,
  );
  const citation = plainCitation.cite([cited({ ...transcribed, letters }, { subject: 'w-2' })]);
  expect(citation).toContain('Weidner');
  expect(citation).not.toContain('mention');
});
