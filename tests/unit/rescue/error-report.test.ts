import { expect, test } from 'vitest';
import { errorReport, withoutAsked, withoutQuotes } from '../../../src/rescue/error-report.ts';

const SECRET = 'the field commander';

test('what a message quotes is left out, whatever quotes it and whatever quotes are in it', () => {
  const messages = [
    `Unexpected token 't', "${SECRET}" is not valid JSON`,
    `Unexpected token 't', ..."lang="en" ${SECRET}"... is not valid JSON`,
    `Failed to execute 'querySelector' on 'Document': '#${SECRET}' is not a valid selector.`,
    `No passage “${SECRET}” is here.`,
    `Nothing in «${SECRET}\n${SECRET}».`,
  ];
  for (const message of messages) expect(withoutQuotes(message)).not.toContain(SECRET);
  expect(withoutQuotes('x.toSorted is not a function')).toBe('x.toSorted is not a function');
});

test('addresses keep neither what is asked for, nor where a file lies on a disk', () => {
  expect(withoutAsked('https://letters.example/a/?page=words#board-internet?find=war')).toBe(
    'https://letters.example/a/',
  );
  expect(withoutAsked('at x (https://letters.example/assets/main-a.js?v=1:10:20)')).toBe(
    'at x (https://letters.example/assets/main-a.js:10:20)',
  );
  expect(withoutAsked('file:///home/ana/secret%20work/page.html?find=war')).toBe('file://…/page.html');
  expect(withoutAsked('file:///home/ana/page.html#?find=from:war')).toBe('file://…/page.html');
  expect(withoutAsked('@file:///C:/Users/ana/page.html:3:4')).toBe('@file://…/page.html:3:4');
});

test('a report says what, where, when and in what it happened, and no more', () => {
  const text = errorReport(
    [
      { name: 'TypeError', message: 'x is undefined', places: ['at a (https://letters.example/assets/main-a.js:1:2)'] },
      { name: 'Not loaded', message: 'A script of the page could not be loaded.', places: [] },
    ],
    {
      version: '0.1.0, main-a.js',
      time: new Date(0),
      engine: 'Engine/1',
      address: 'https://letters.example/#?find=war',
      lacking: ['popovers'],
    },
  );
  expect(text).toBe(
    [
      'Vis-à-vis error report',
      'Version: 0.1.0, main-a.js',
      'Time: 1970-01-01T00:00:00.000Z',
      'Address: https://letters.example/',
      'Browser: Engine/1',
      'Lacking: popovers',
      '',
      '1. TypeError: x is undefined',
      '   at a (https://letters.example/assets/main-a.js:1:2)',
      '2. Not loaded: A script of the page could not be loaded.',
    ].join('\n'),
  );
});
