import type { Plurals } from './plurals.ts';

export const french: Plurals = {
  days: { one: '# jour', other: '# jours' },
  exchanges: { one: '# échange', other: '# échanges' },
  glosses: { one: '# glose', other: '# gloses' },
  hits: { one: '# occurrence', other: '# occurrences' },
  letters: { one: '# lettre', other: '# lettres' },
  lines: { one: '# ligne', other: '# lignes' },
  notes: { one: '# note', other: '# notes' },
  off: { one: '# masquée', other: '# masquées' },
  omissions: { one: '# omission', other: '# omissions' },
  pairs: { one: '# paire', other: '# paires' },
  passages: { one: '# passage', other: '# passages' },
  problems: { one: '# problème dans les lettres', other: '# problèmes dans les lettres' },
  readings: { one: '# leçon', other: '# leçons' },
  remarks: { one: '# note de l’édition', other: '# notes de l’édition' },
  reported: { one: '# rapporté', other: '# rapportés' },
  set: { one: '# modifié', other: '# modifiés' },
  sources: { one: '# source', other: '# sources' },
  themes: { one: '# thème', other: '# thèmes' },
  wordings: { one: '# autre version', other: '# autres versions' },
  words: { one: '# mot', other: '# mots' },
};
