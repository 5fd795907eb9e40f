import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { differences, placeOf, softwareInSite } from './software-in-site.ts';

/** Where the build says what the site is made of. */
export const BILL = 'sbom.cdx.json';

const SOFTWARE = 'virtual:software';
const LICENCES = 'virtual:licences';

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never) => unknown>>[1];

/**
 * Sees to it that everything of others in the site is named, lists it for the page, and writes the bill of materials. Workers, and scripts that need nothing of the rest, are bundled apart: `apart` looks into them.
 */
export function software(): { readonly inSite: () => Plugin; readonly apart: () => Plugin } {
  const found = new Set<string>();
  let root = '';

  const look = (bundle: Bundle): void => {
    for (const file of Object.values(bundle)) {
      const names = file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames;
      for (const place of names.map(placeOf)) if (place !== undefined) found.add(place);
    }
  };

  const inSite = (): Plugin => ({
    name: 'software',
    configResolved(config) {
      root = config.root;
    },
    // Not with the zero that Rollup puts before such names: it becomes “_” in that of the file, and hosts that publish with Jekyll leave such files out.
    resolveId: (id) => (id === SOFTWARE || id === LICENCES ? id : undefined),
    load(id) {
      if (id !== SOFTWARE && id !== LICENCES) return undefined;
      const all = softwareInSite(path.join(root, 'node_modules'));
      const texts = [...new Set(all.map(({ text }) => text))];
      if (id === LICENCES) return licencesScript(texts);
      const listed = all.map(({ name, version, licence, text }) => ({
        name,
        version,
        licence,
        text: texts.indexOf(text),
      }));
      return `export const software = ${JSON.stringify(listed)};`;
    },
    generateBundle(_options, bundle) {
      look(bundle);
      const wrong = differences(found);
      if (wrong.length > 0) this.error(['The software in the site is not as named:', ...wrong].join('\n'));
      const bill = billOfMaterials(projectAt(root), softwareInSite(path.join(root, 'node_modules')));
      this.emitFile({ type: 'asset', fileName: BILL, source: `${JSON.stringify(bill, undefined, 2)}\n` });
    },
  });
  const apart = (): Plugin => ({
    name: 'software-apart',
    generateBundle(_options, bundle) {
      look(bundle);
    },
  });
  return { inSite, apart };
}

/** What parts the paragraphs of a licence. */
const BETWEEN = '\n\n';

/** Most licences have paragraphs alike: each stands in the script once. */
function licencesScript(texts: readonly string[]): string {
  const cut = texts.map((text) => text.split(BETWEEN));
  const paragraphs = [...new Set(cut.flat())];
  const places = cut.map((text) => text.map((paragraph) => paragraphs.indexOf(paragraph)));
  const [words, order, between] = [paragraphs, places, BETWEEN].map((value) => JSON.stringify(value));
  return `const paragraphs = ${words};
export const licences = ${order}.map((text) => text.map((place) => paragraphs[place]).join(${between}));`;
}

function projectAt(root: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { packages } = read('package-lock.json') as { packages: Record<string, { integrity?: string }> };
  const { name, version, description, license } = read('package.json') as Record<string, string>;
  if (!name || !version || !description || !license)
    throw new Error('package.json lacks a name, version, description or licence.');
  const integrity = (place: string) => packages[`node_modules/${place}`]?.integrity;
  return { name, version, description, license, integrity };
}
