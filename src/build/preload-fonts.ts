import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Has the built page fetch its fonts at once, not only when the style sheet has been read; Arabic only where it is needed. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.woff2') && !file.includes('arabic'))
          .map((file): HtmlTagDescriptor => {
            const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` };
            return { tag: 'link', attrs, injectTo: 'head' };
          }),
    },
  };
}
