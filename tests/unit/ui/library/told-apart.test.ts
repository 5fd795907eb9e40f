import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isOfLetters, isOfNotes } from '../../../../src/ui/library/told-apart.ts';
import { wholeLetter } from './harbour-files.ts';

const letter = wholeLetter('Tom Reed', '1862-03-01', 'Frozen.');
const packed = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

test.each([
  ['TEI', letter, 'letters'],
  ['TEI behind a comment', `<?xml version="1.0"?><!-- x -->${letter}`, 'letters'],
  ['an archive of TEI', packed('a/b.xml', letter), 'letters'],
  ['a document of Word', packed('word/document.xml', '<w/>'), 'neither'],
  ['a project', packed('project.qde', '<Project/>'), 'notes'],
  ['a codebook', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', 'notes'],
  ['a backup', '{"format": 1}', 'notes'],
  ['plain text', 'Dear Ada', 'neither'],
  ['nothing', '', 'neither'],
])('%s', async (_, content, kind) => {
  const file = new Blob([content]);
  expect([await isOfLetters(file), await isOfNotes(file)]).toEqual([kind === 'letters', kind === 'notes']);
});
