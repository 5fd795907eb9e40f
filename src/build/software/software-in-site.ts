import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How other people's software comes into the site. */
export type Way = 'bundled' | 'generated' | 'within' | 'service worker';

/**
 * All that comes into the site and is not ours, by its place in `node_modules`. A build with anything else in it fails: what readers are given is named here first, and
 * its licence is read by somebody.
 */
export const NAMED: Readonly<Record<Way, readonly string[]>> = {
  bundled: [
    '@fontsource-variable/noto-naskh-arabic',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    '@lit/localize',
    '@lit/reactive-element',
    '@noble/hashes',
    'd3-array',
    'd3-color',
    'd3-interpolate',
    'd3-scale',
    'd3-time',
    'd3-time-format',
    'diff',
    'docx',
    'dompurify',
    'fflate',
    'hash-wasm',
    'idb',
    'lit',
    'lit-element',
    'lit-html',
    'mark.js',
    'marked',
    'saxes',
    'valibot',
    'workbox-window',
    'xmlchars',
  ],
  /** Lines that the bundler writes around what it bundles; rolldown's also hold the helper of oxc for decorators, by the same makers. */
  generated: ['rolldown'],
  /** Packages whose makers put them into another that is bundled, here docx. */
  within: ['docx/node_modules/nanoid'],
  /** workbox-build makes the service worker in a bundle of its own, which tells nobody what is in it. */
  'service worker': [
    '@trickfilm400/rollup-plugin-off-main-thread',
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
  ],
};

/** Somebody else's software in the site. */
export interface Software {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its makers write it. */
  readonly licence: string;
  readonly way: Way;
  /** Its place in `node_modules`. */
  readonly place: string;
  readonly text: string;
}

/** saxes comes without the text of its licence; this is that of its repository, in short. */
const NOT_IN_PACKAGE: Readonly<Record<string, string>> = {
  saxes: 'saxes-licence.txt',
};

/** Where Vite's own licence ends and those begin of what Vite itself is made with, which does not come into the site. */
const END_OF_OWN = '\n# Licenses of bundled dependencies';

/** Everything that is named, with its licence, in the order of the names. */
export function softwareInSite(modules: string): readonly Software[] {
  const all = (Object.keys(NAMED) as Way[]).flatMap((way) =>
    NAMED[way].map((place) => readSoftware(modules, place, way)),
  );
  return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readSoftware(modules: string, place: string, way: Way): Software {
  const folder = path.join(modules, place);
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(each));
  const other = NOT_IN_PACKAGE[place];
  if (file === undefined && other === undefined) throw new Error(`${place} comes without the text of its licence.`);
  const text = readFileSync(file ? path.join(folder, file) : path.join(import.meta.dirname, other ?? ''), 'utf8');
  const [own = ''] = text.replaceAll('\r\n', '\n').split(END_OF_OWN);
  return { name, version, licence: license, way, place, text: own.replace(/^(?:[ \t]*\n)+/, '').trimEnd() };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The place in `node_modules` that a module of a bundle is from, or of what wrote it; undefined for our own. */
export function placeOf(module: string): string | undefined {
  if (/^\0(?:rolldown\/|@oxc-project\+runtime@)/.test(module)) return 'rolldown';
  if (/^\0?vite\//.test(module)) return 'vite';
  const [, inside] = /node_modules\/(.+)$/.exec(module.replaceAll('\\', '/')) ?? [];
  return /^.*?(?=\/node_modules\/)\/node_modules\/(?:@[^/]+\/)?[^/]+|^(?:@[^/]+\/)?[^/]+/.exec(inside ?? '')?.[0];
}

/** What a bundle has in it that is not named, and what is named and not in it, each as a sentence. */
export function differences(found: ReadonlySet<string>): readonly string[] {
  const named = new Set([...NAMED.bundled, ...NAMED.generated]);
  return [
    ...[...found]
      .filter((place) => !named.has(place))
      .map((place) => `${place} comes into the site and is not named: read its licence, and name it.`),
    ...[...named]
      .filter((place) => !found.has(place))
      .map((place) => `${place} is named and does not come into the site: take it from the list.`),
  ];
}
