import { createHash } from 'node:crypto';
import { build } from 'vite';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Has the built page run the script made from `entry` before it is first painted. It is a classic script in the head, since a
 * module would run too late, and in a file of its own, so that a content security policy can forbid scripts in the page.
 * Development does without.
 */
export function earlyScript(entry: string): Plugin {
  let fileName = '';

  return {
    name: 'early-script',
    apply: 'build',
    async buildStart() {
      const source = await bundle(entry);
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      fileName = `assets/early-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'post',
      // First in the head, or it would wait its turn behind the fonts, and the page's first paint with it.
      handler: (): HtmlTagDescriptor[] => [
        { tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head-prepend' },
      ],
    },
  };
}

/** The script with all it imports, as one that imports nothing. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry, name: 'early', formats: ['iife'] } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} could not be built.`);
  return output.output[0].code;
}
