import { expect, test } from 'vitest';
import { keysFor } from '../../../../src/ui/keys/help-dialog.ts';
import { KEY_GROUPS, keyWords } from '../../../../src/ui/keys/key-words.ts';
import { hasReplies } from '../../../../src/views/columns/replies.ts';
import { giveReplies } from '../../../../src/views/offered-view.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { timbuktu } from '../../views/editions.ts';

giveReplies(hasReplies);

test('keys are listed only for what the edition has', () => {
  expect(keysFor(timbuktu, KEY_GROUPS.pages)).not.toContain('go-letters');
  expect(keysFor(timbuktu, KEY_GROUPS.pages)).toContain('go-themes');
  expect(keysFor(transcribed, KEY_GROUPS.pages)).toContain('go-letters');
  expect(keysFor(transcribed, KEY_GROUPS.pages)).not.toContain('go-themes');
  expect(keysFor(transcribed, KEY_GROUPS.view)).toEqual(['let-go', 'align', 'text']);
  expect(keysFor({ ...timbuktu, themes: [], exchanges: [] }, KEY_GROUPS.view)).toEqual(['let-go', 'text']);
});

test('of whole letters the keys speak of letters and replies', () => {
  expect([keyWords('align', true), keyWords('next-row', true)].join()).not.toMatch(/exchange|theme/);
});
