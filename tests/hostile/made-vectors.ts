import { pick, seededRandom } from '../../bench/seeded-random.ts';
import type { Random } from '../../bench/seeded-random.ts';
import { KNOWN } from './known-vectors.ts';
import { EVIL, RUN } from './trap.ts';

type Carrier = (random: Random) => string;

const EVENTS =
  'load error focus blur click mouseover pointerenter toggle beforetoggle animationstart transitionend begin message input scroll'.split(
    ' ',
  );
const ELEMENTS =
  'img svg body input select textarea button video audio details iframe object embed math form a div style link meta base script template x-y marquee keygen image foreignObject animate'.split(
    ' ',
  );
const ADDRESSES = [
  'href',
  'src',
  'srcset',
  'xlink:href',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
  'srcdoc',
  'cite',
  'manifest',
];
const SCHEMES = [
  'javascript',
  'vbscript',
  'data',
  'blob',
  'livescript',
  'JAVASCRIPT',
  'java\tscript',
  '\u0001javascript',
  'java\u00adscript',
];
const BETWEEN = [' ', '/', '\n', '\t', '\f', ' / ', '\u00a0', '/**/'];
const QUOTES = ['"', "'", '', '`'];

/** What would run or fetch. */
const CARRIERS: readonly Carrier[] = [
  (random) => `<${pick(ELEMENTS, random)}${pick(BETWEEN, random)}on${pick(EVENTS, random)}=${quoted(random, RUN)}>`,
  (random) =>
    `<${pick(ELEMENTS, random)}${pick(BETWEEN, random)}${pick(ADDRESSES, random)}=${quoted(random, address(random))}>`,
  (random) => `<${pick(ELEMENTS, random)} style=${quoted(random, `background:url(${EVIL}/${number(random)})`)}>`,
  (random) =>
    `<${pick(['script', 'style', 'title', 'xmp', 'noscript'], random)}>${pick([RUN, `@import '${EVIL}/${number(random)}'`], random)}`,
  (random) => address(random),
  (random) => `${pick(QUOTES, random)} on${pick(EVENTS, random)}=${quoted(random, RUN)} `,
  (random) =>
    `<a id=${pick(['trap', 'room', 'main', 'body', 'forms'], random)} name=${pick(['trap', 'cookie', 'head'], random)}>`,
];

/** What a carrier stands in. */
const CONTEXTS: readonly ((inside: string, random: Random) => string)[] = [
  (inside) => inside,
  (inside) => `">${inside}`,
  (inside) => `'>${inside}`,
  (inside) => `--></style></script></title></textarea>${inside}`,
  (inside) => `]]>${inside}<![CDATA[`,
  (inside) => `<svg>${inside}</svg>`,
  (inside) => `<math><mtext>${inside}</mtext></math>`,
  (inside) => `<svg><foreignObject>${inside}`,
  (inside) => `<math><annotation-xml encoding="text/html">${inside}`,
  (inside) => `<template>${inside}</template>`,
  (inside) => `<noscript><p title="</noscript>${inside}">`,
  (inside) => `<table><tr>${inside}<td>`,
  (inside) => `<select><option>${inside}`,
  (inside) => `[a](${inside})`,
  (inside) => `![${inside}](${inside} "${inside}")`,
  (inside) => `- [x] **${inside}**\n\n> ${inside}`,
  (inside) => `| ${inside} |\n|---|\n| ${inside} |`,
  (inside) => `\`\`\`${inside}\n${inside}\n\`\`\``,
  (inside, random) => `${inside}${pick(KNOWN, random)}`,
];

/** How it is disguised. */
const ENCODINGS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text, random) => each(text, random, (sign) => `&#${sign.codePointAt(0)};`),
  (text, random) => each(text, random, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)}`),
  (text) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '')),
  (text, random) => each(text, random, (sign) => sign.toUpperCase()),
  (text, random) =>
    each(text, random, (sign) => `${sign}${pick(['\u0000', '\u200b', '\t', '\u00ad', '\u202e'], random)}`),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text) => text.replaceAll('<', '<<').replaceAll('>', '>>'),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
];

/** So many, always the same of the same seed: each carrier in each context in each disguise comes, and then again with other parts. */
export function madeVectors(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const carrier = CARRIERS[at % CARRIERS.length];
    const context = CONTEXTS[Math.floor(at / CARRIERS.length) % CONTEXTS.length];
    const encoding = ENCODINGS[Math.floor(at / CARRIERS.length / CONTEXTS.length) % ENCODINGS.length];
    return encoding?.(context?.(carrier?.(random) ?? '', random) ?? '', random) ?? '';
  });
}

function quoted(random: Random, text: string): string {
  const quote = pick(QUOTES, random);
  return `${quote}${text}${quote}`;
}

function address(random: Random): string {
  return `${pick(SCHEMES, random)}:${pick([RUN, `text/html,<script>top.${RUN}</script>`, `//%0a${RUN}`], random)}`;
}

function number(random: Random): number {
  return Math.floor(random() * 1e6);
}

/** A few signs of a text as something else. */
function each(text: string, random: Random, write: (sign: string) => string): string {
  return [...text].map((sign) => (random() < 0.3 ? write(sign) : sign)).join('');
}
