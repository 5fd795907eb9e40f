import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/build/software/bill-of-materials.ts';
import { differences, NAMED, placeOf, softwareInSite } from '../../../src/build/software/software-in-site.ts';

const MODULES = path.resolve(import.meta.dirname, '../../../node_modules');
const all = softwareInSite(MODULES);

/** What may stand in the site, each judged in docs/supply-chain.md. */
const ALLOWED = new Set(['MIT', 'BSD-3-Clause', 'ISC', 'Apache-2.0', 'OFL-1.1', '(MPL-2.0 OR Apache-2.0)']);

/** A sentence that only the text of this licence has. */
const WORDS: Readonly<Record<string, string>> = {
  MIT: 'Permission is hereby granted, free of charge',
  ISC: 'Permission to use, copy, modify, and/or distribute this software',
  'BSD-3-Clause': 'Redistribution and use in source and binary forms',
  'Apache-2.0': 'Apache License',
  'OFL-1.1': 'SIL OPEN FONT LICENSE',
  '(MPL-2.0 OR Apache-2.0)': 'Apache License',
};

test('everything in the site is under a licence that allows it, and has its text', () => {
  expect(all.filter(({ licence }) => !ALLOWED.has(licence))).toEqual([]);
  const other = all.filter(
    ({ licence, text }) => !text.replaceAll(/\s+/g, ' ').includes(WORDS[licence] ?? 'no words known'),
  );
  expect(other).toEqual([]);
});

test('what comes into the site and is not named is told, as is what is named and does not come', () => {
  const found = new Set([...NAMED.bundled, ...NAMED.generated]);
  expect(differences(found)).toEqual([]);
  expect(differences(new Set([...found, 'left-pad']))).toEqual([
    'left-pad comes into the site and is not named: read its licence, and name it.',
  ]);
  found.delete('lit');
  expect(differences(found)).toEqual(['lit is named and does not come into the site: take it from the list.']);
});

test('a module tells the package that it is from', () => {
  expect(
    [
      '/a/b/node_modules/lit/index.js',
      '/a/node_modules/@lit/localize/init/install.js',
      'C:\\a\\node_modules\\docx\\node_modules\\@types\\x\\index.mjs',
      'node_modules/@fontsource-variable/source-sans-3/files/latin.woff2',
      '\0rolldown/runtime.js',
      '\0@oxc-project+runtime@0.156.0/helpers/esm/decorate.js',
      '\0vite/preload-helper.js',
      '/a/src/main.ts',
      '\0virtual:edition',
    ].map(placeOf),
  ).toEqual([
    'lit',
    '@lit/localize',
    'docx/node_modules/@types/x',
    '@fontsource-variable/source-sans-3',
    'rolldown',
    'rolldown',
    'vite',
    undefined,
    undefined,
  ]);
});

test('the bill of materials keeps to CycloneDX 1.6, and is the same for the same software only', () => {
  const project = {
    name: 'vis-a-vis',
    version: '0.1.0',
    description: 'Letters',
    license: 'MIT',
    integrity: () => `sha512-${'a'.repeat(86)}==`,
  };
  const bill = billOfMaterials(project, all);
  expect(violations(bill)).toEqual([]);
  expect(billOfMaterials(project, all)).toEqual(bill);
  const { serialNumber } = bill as { readonly serialNumber: string };
  expect(billOfMaterials(project, all.slice(1))).not.toMatchObject({ serialNumber });
  expect(violations({ ...bill, components: [{ name: 'no type' }] })).not.toEqual([]);
  expect(() => billOfMaterials({ ...project, integrity: () => undefined }, all)).toThrow('no SHA-512');
});

function violations(bill: object): readonly unknown[] {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  // By the names that the schema has for them.
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(schema('bom-1.6'));
  return isValid(bill) ? [] : (isValid.errors ?? []);
}

function schema(name: string): object {
  const file = path.resolve(import.meta.dirname, `../../fixtures/cyclonedx/${name}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}
