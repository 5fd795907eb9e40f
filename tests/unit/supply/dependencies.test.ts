import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
};
const { '': root = {}, ...packages } = (
  JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> }
).packages;
const asked = Object.entries({ ...dependencies, ...devDependencies });

test('every version that is asked for is exact', () => {
  const ranges = [...asked, ...Object.entries(overrides)].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(ranges).toEqual([]);
  expect(asked.length).toBeGreaterThan(30);
});

test('the lockfile asks for what package.json asks for, and holds just those versions', () => {
  expect(root).toMatchObject({ dependencies, devDependencies });
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('every package has a SHA-512, and comes from the registry of npm or from nowhere else that is named', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  const loose = Object.entries(packages).filter(
    ([, { integrity, resolved, link }]) =>
      link ||
      !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(loose).toEqual([]);
});

test('no package runs a script when it is installed, and none could', () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.hasInstallScript)).toEqual([]);
  const running = Object.keys(packages).filter((place) => {
    const file = path.join(PROJECT, place, 'package.json');
    if (!existsSync(file)) return false;
    const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8')) as { scripts?: Record<string, string> };
    return ['preinstall', 'install', 'postinstall'].some((name) => scripts[name] !== undefined);
  });
  expect(running).toEqual([]);
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
