import type { HtmlTagDescriptor, Plugin } from 'vite';
import { bundledScript } from './bundled-script.ts';

/**
 * Has the built page run the script made from `entry` before it is first painted. It is a classic script in the head, since a
 * module would run too late, and in a file of its own, so that a content security policy can forbid scripts in the page.
 * `look` is given what it has in it. Development does without.
 */
export function earlyScript(entry: string, look: () => Plugin): Plugin {
  let fileName = '';

  return {
    name: 'early-script',
    apply: 'build',
    async buildStart() {
      const script = await bundledScript({ entry, name: 'early', format: 'iife', plugin: look() });
      fileName = script.fileName;
      this.emitFile({ type: 'asset', ...script });
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
