import { expect, test } from 'vitest';
import { bytesOf } from '../../../src/platform/stored-data.ts';
import { traffic } from '../../../src/platform/traffic.ts';

test('requests are told apart by where they went; what a page has in itself is none', () => {
  const names = [
    'https://letters.example/assets/main.js',
    'https://letters.example/sw.js?v=1',
    'blob:https://letters.example/1-2-3',
    'data:font/woff2;base64,AA==',
    'https://letters.example.org/a.png',
    'https://letters.example.org/b.png',
    'http://letters.example/a',
    'chrome-extension://abc/style.css',
  ];
  const held = { directive: 'img-src', about: 'https://stopped.example/a.png' };
  const { own, others, stopped } = traffic([...names, held.about], 'https://letters.example', [held]);
  expect(stopped).toEqual([held]);
  expect(own).toEqual(['/assets/main.js', '/sw.js?v=1']);
  expect([...others]).toEqual([
    ['letters.example.org', 2],
    ['letters.example', 1],
    ['abc', 1],
  ]);
});

test('to a page from a disk nothing is its own but what is in it', () => {
  const { own, others } = traffic(['blob:null/1', 'file:///home/reader/a.js'], 'null', []);
  expect([own, [...others]]).toEqual([[], [['file:', 1]]]);
});

test('bytes of records are those of their texts in UTF-8 and of what is binary', () => {
  expect(bytesOf('é𝄞')).toBe(6);
  expect(bytesOf({ a: 'bc', d: [new Uint8Array(5), new ArrayBuffer(3)], e: null })).toBe(1 + 2 + 1 + 8 + 1);
  expect(bytesOf([1, true, undefined, new Date()])).toBe(24);
});
