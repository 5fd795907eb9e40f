// The library has no types of its own; these are of as much as the tests use.
declare module 'jsonld' {
  interface JsonLdOptions {
    readonly documentLoader: (address: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>;
    readonly safe: boolean;
    readonly processingMode?: 'json-ld-1.0' | 'json-ld-1.1';
    readonly format?: 'application/n-quads';
  }
  const jsonld: {
    expand: (document: unknown, options: JsonLdOptions) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    toRDF: (document: unknown, options: JsonLdOptions) => Promise<string>;
  };
  export default jsonld;
}
