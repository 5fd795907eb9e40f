/**
 * What the single page runs first. Its parts stand in it as text; each gets an address of its own, and an
 * [import map](https://html.spec.whatwg.org/multipage/webappapis.html#import-maps) tells the scripts these, so that they are loaded when they are
 * asked for, as on the site. `ENTRY` is the name of the first.
 */
export const STARTER = `
{
  const imports = {};
  for (const { dataset, textContent } of document.querySelectorAll('script[data-part]')) {
    const text = dataset.part.endsWith('.js') ? JSON.parse(textContent) : textContent;
    imports['site/' + dataset.part.split('/').at(-1)] = URL.createObjectURL(new Blob([text], { type: dataset.type }));
  }
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ imports });
  document.currentScript.after(map);
  import('site/' + 'ENTRY'.split('/').at(-1));
}
`
  // The build takes indentation out of templates; without it the page is the same, whoever makes it.
  .replaceAll(/\n +/g, '\n');

/** A built script that asks for others by the names of the import map. Throws where it asks for something in another way. */
export function startable(name: string, script: string): string {
  const named = script
    .replaceAll(/(\bfrom|\bimport)(\s*\(?\s*)(["'`])\.\//g, '$1$2$3site/')
    .replaceAll(/new URL\((["'`])([\w.-]+)\1,\s*import\.meta\.url\)/g, 'new URL(import.meta.resolve($1site/$2$1))')
    // Of a page from a disk, Chromium starts no worker that is a module. None needs to be: each is built with all that it has.
    .replaceAll(/(new Worker\([^;]*?),\s*\{type:(["'`])module\2\}\)/g, '$1)')
    // The style sheets of all parts are there from the first.
    .replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
  if (
    /(?:\bfrom|\bimport)\s*\(?\s*["'`]\.|new URL\(["'`][^"'`]+["'`],\s*import\.meta\.url\)|new Worker\([^;]*type:/.test(
      named,
    )
  )
    throw new Error(`${name} asks for a file in a way that a single page can’t answer.`);
  return named;
}
