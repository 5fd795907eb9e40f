import type { Plurals } from './plurals.ts';

export const english: Plurals = {
  days: { one: '# day', other: '# days' },
  exchanges: { one: '# exchange', other: '# exchanges' },
  glosses: { one: '# gloss', other: '# glosses' },
  hits: { one: '# hit', other: '# hits' },
  letters: { one: '# letter', other: '# letters' },
  lines: { one: '# line', other: '# lines' },
  notes: { one: '# note', other: '# notes' },
  off: { other: '# off' },
  omissions: { one: '# omission', other: '# omissions' },
  pairs: { one: '# pair', other: '# pairs' },
  passages: { one: '# passage', other: '# passages' },
  problems: { one: '# problem in the letters', other: '# problems in the letters' },
  readings: { one: '# reading', other: '# readings' },
  remarks: { one: '# note of the edition', other: '# notes of the edition' },
  reported: { other: '# reported' },
  set: { other: '# set' },
  sources: { one: '# source', other: '# sources' },
  themes: { one: '# theme', other: '# themes' },
  wordings: { one: '# other wording', other: '# other wordings' },
  words: { one: '# word', other: '# words' },
};
