/**
 * The context of the [Web Annotation Vocabulary](https://www.w3.org/TR/annotation-vocab/), from the tables of the Recommendation of 2017, so that nothing is fetched. What was
 * added to it since (`assessing`) is not here: a program may have a copy of that time.
 */

const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};

/** What is called here as it is called there. */
const OA = [
  'Annotation TextualBody SpecificResource ResourceSelection Choice Motivation TimeState HttpRequestState',
  'FragmentSelector CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector',
  'bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging',
  'bodyValue processingLanguage exact prefix suffix styleClass',
]
  .join(' ')
  .split(' ');

const OTHERS = {
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Software: 'as:Application',
  Person: 'foaf:Person',
  Organization: 'foaf:Organization',
  format: 'dc:format',
  language: 'dc:language',
  label: 'rdfs:label',
  name: 'foaf:name',
  value: 'rdf:value',
};

/** Their values are addresses. */
const ADDRESSES = {
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  state: 'oa:hasState',
  scope: 'oa:hasScope',
  refinedBy: 'oa:refinedBy',
  startSelector: 'oa:hasStartSelector',
  endSelector: 'oa:hasEndSelector',
  canonical: 'oa:canonical',
  via: 'oa:via',
  creator: 'dcterms:creator',
  rights: 'dcterms:rights',
  generator: 'as:generator',
  partOf: 'as:partOf',
  first: 'as:first',
  last: 'as:last',
  next: 'as:next',
  prev: 'as:prev',
};

const typed = (type: string, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(names).map(([name, id]) => [name, { '@id': id, '@type': type }]));

export const ANNO_CONTEXT_DOCUMENT = {
  '@context': {
    ...NAMESPACES,
    ...typed('@id', { id: '@id', type: '@type' }),
    ...Object.fromEntries(OA.map((name) => [name, `oa:${name}`])),
    ...OTHERS,
    ...typed('@id', ADDRESSES),
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    ...typed('@vocab', { motivation: 'oa:motivatedBy', purpose: 'oa:hasPurpose', textDirection: 'oa:textDirection' }),
    ...typed('xsd:dateTime', { created: 'dcterms:created', modified: 'dcterms:modified', generated: 'dcterms:issued' }),
    ...typed('xsd:nonNegativeInteger', {
      start: 'oa:start',
      end: 'oa:end',
      total: 'as:totalItems',
      startIndex: 'as:startIndex',
    }),
  },
};
