import { build } from 'vite';
import type { Plugin } from 'vite';
import { hashedName } from './hashed-name.ts';

export interface BundledScript {
  /** What it does first. */
  readonly entry: string;
  /** Its name in `assets`, before the hash. */
  readonly name: string;
  /** As a classic script, or a module that exports what `entry` does. */
  readonly format: 'iife' | 'es';
  /** The oldest syntax that it is written in, where that is not the site's. */
  readonly target?: string;
  /** Texts that are put in the place of others. */
  readonly define?: Readonly<Record<string, string>>;
  /** Looks at what is in it. */
  readonly plugin: Plugin;
}

/** A script with all it imports, as one that imports nothing: it works when the rest of the site does not. */
export async function bundledScript(
  script: BundledScript,
): Promise<{ readonly fileName: string; readonly source: string }> {
  const { entry, name, format, target, define = {}, plugin } = script;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { ...define },
    plugins: [plugin],
    build: { write: false, lib: { entry, name, formats: [format] }, ...(target === undefined ? {} : { target }) },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} could not be built.`);
  const source = output.output[0].code;
  return { fileName: `assets/${hashedName(name, 'js', source)}`, source };
}
