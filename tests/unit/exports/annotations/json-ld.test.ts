import { test } from '@fast-check/vitest';
import jsonld from 'jsonld';
import { expect } from 'vitest';
import { ANNO_CONTEXT } from '../../../../src/exports/annotations/annotation-form.ts';
import { notesAsAnnotations } from '../../../../src/exports/annotations/notes-as-annotations.ts';
import type { Content } from '../../../../src/exports/format.ts';
import { ADDRESS, contentOf, someNotes, textOf } from '../made-notes.ts';
import { sampleNotes, sampleTags } from '../sample-notes.ts';
import { ANNO_CONTEXT_DOCUMENT } from './anno-context.ts';

/** `safe` has the processor refuse what it would drop: names without a meaning, and addresses that lead nowhere. */
const OPTIONS = {
  safe: true,
  documentLoader: (address: string) =>
    address === ANNO_CONTEXT
      ? Promise.resolve({ documentUrl: address, document: ANNO_CONTEXT_DOCUMENT })
      : Promise.reject(new Error(address)),
};
const [OA, OWN] = ['http://www.w3.org/ns/oa#', 'urn:uuid:d2b0f35d-9ab0-4e7a-8d42-9583f8607ffe#'];

const value = (text: string) => [{ '@value': text }];
const typed = (type: string, text: unknown) => [
  { '@type': `http://www.w3.org/2001/XMLSchema#${type}`, '@value': text },
];

async function fileOf(content: Content): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await textOf(notesAsAnnotations, content)) as Readonly<Record<string, unknown>>;
}

test('a processor of JSON-LD finds in it what Web Annotation says, and nothing else', async () => {
  const options = { ...OPTIONS, format: 'application/n-quads' } as const;
  const statements = (await jsonld.toRDF(await fileOf(contentOf(sampleNotes, sampleTags)), options)).split('\n');
  const properties = new Set(statements.flatMap((line) => /^\S+ <([^>]+)>/.exec(line)?.[1] ?? []));
  const short = [...properties].map((name) =>
    name
      .replace(OA, 'oa:')
      .replace(OWN, 'own:')
      .replace(/^http.*[/#]/, ''),
  );
  expect(short.toSorted().join(' ')).toBe(
    'broader created definition first first format generator identifier isPartOf items label language modified name note ' +
      'oa:end oa:exact oa:hasBody oa:hasPurpose oa:hasSelector oa:hasSource oa:hasTarget oa:motivatedBy oa:prefix oa:start oa:suffix ' +
      'own:colour own:formVersion own:glyph own:order own:textHash own:until own:versions own:was ' +
      'prefLabel references rest startIndex totalItems type value',
  );
  const reasons = new Set(statements.flatMap((line) => /#(?:motivatedBy|hasPurpose)> <([^>]+)>/.exec(line)?.[1] ?? []));
  expect([...reasons].toSorted()).toEqual(
    'assessing bookmarking classifying commenting highlighting linking tagging'.split(' ').map((name) => OA + name),
  );
});

test('an annotation means what it says', async () => {
  const [collection] = await jsonld.expand(await fileOf(contentOf(sampleNotes.slice(1, 2), sampleTags)), OPTIONS);
  expect(collection).toMatchObject({
    'http://www.w3.org/ns/activitystreams#first': [
      {
        'http://www.w3.org/ns/activitystreams#items': [
          {
            '@list': [
              {
                '@id': 'urn:uuid:10000000-0000-4000-8000-000000000002',
                '@type': [`${OA}Annotation`],
                'http://purl.org/dc/terms/created': typed('dateTime', '2026-11-20T10:00:00.000Z'),
                [`${OA}motivatedBy`]: [{ '@id': `${OA}commenting` }],
                [`${OA}hasBody`]: [
                  { 'http://purl.org/dc/elements/1.1/language': value('en') },
                  {
                    '@id': sampleTags[0]?.id,
                    'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': value('Tone of voice'),
                  },
                  { '@id': sampleTags[2]?.id, [`${OA}hasPurpose`]: [{ '@id': `${OA}tagging` }] },
                ],
                [`${OA}hasTarget`]: [
                  {
                    '@type': [`${OA}SpecificResource`],
                    [`${OA}hasSource`]: [{ '@id': `${ADDRESS}#board-address` }],
                    [`${OA}hasSelector`]: [
                      // By code points: the dove before it counts one.
                      {
                        [`${OA}start`]: typed('nonNegativeInteger', 16),
                        [`${OA}end`]: typed('nonNegativeInteger', 33),
                      },
                      { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: value('our good brothers') },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test.prop([someNotes], { numRuns: 30 })('of no notes anything is dropped, by the older rules neither', async (some) => {
  const file = await fileOf(contentOf(some.notes, some.tags));
  for (const processingMode of ['json-ld-1.1', 'json-ld-1.0'] as const) {
    await expect(jsonld.expand(file, { ...OPTIONS, processingMode })).resolves.toHaveLength(1);
  }
});

test('the processor refuses what it does not know', async () => {
  const file = { ...(await fileOf(contentOf(sampleNotes, sampleTags))), nonsense: 1 };
  await expect(jsonld.expand(file, OPTIONS)).rejects.toThrow('Safe mode validation error');
});
