import type { Plugin } from 'vite';

/**
 * Takes the indentation of the source out of the templates and style sheets in the built scripts: a hundredth of what the first view
 * weighs. In minified code nothing else is indented, and to HTML and CSS a line break is as good with it as without.
 */
export function leanTemplates(): Plugin {
  return {
    name: 'lean-templates',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll(/\n[ \t]+/g, '\n');
    },
  };
}
