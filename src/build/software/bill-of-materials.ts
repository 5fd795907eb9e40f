import { createHash } from 'node:crypto';
import type { Software } from './software-in-site.ts';

/** Of `package.json` and the lockfile what the bill tells. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  /** The checksum of a package as npm fetched it, by its place in `node_modules`. */
  readonly integrity: (place: string) => string | undefined;
}

/**
 * What the site is made of, as [CycloneDX 1.6](https://cyclonedx.org/docs/1.6/json/). It is the same for the same things: it tells no time, and its serial number
 * follows from all else in it.
 */
export function billOfMaterials(project: Project, software: readonly Software[]): object {
  const ref = `pkg:npm/${project.name}@${project.version}`;
  const components = software.map((each) => componentOf(each, project));
  const content = {
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.license } }],
        purl: ref,
      },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map((each) => each['bom-ref']) }],
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(content), ...content };
}

function componentOf({ name, version, licence, way, place }: Software, { integrity }: Project) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const sha512 = /^sha512-(.+)$/.exec(integrity(place) ?? '')?.[1];
  if (sha512 === undefined) throw new Error(`The lockfile has no SHA-512 of ${place}.`);
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: bare,
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
    // One name is an id; several joined by OR or AND are an expression.
    licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl,
    properties: [{ name: 'vis-a-vis:way-into-the-site', value: way }],
  };
}

/** A UUID of version 8, whose bits say nothing but that they are ours. */
function serialOf(content: object): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5')}`;
}
