/**
 * What the single page runs first. Its parts stand in it as text. `siteFile` gives each an address of its own when it is first asked for, and before it
 * those of the scripts that it imports, so that they are loaded as on the site. An import map would say the same, but has to be written by
 * this script, which a policy that knows all scripts by their hashes does not let it do. `ENTRY` is the name of the first.
 */
export const STARTER = `
{
  const parts = {}, made = {};
  for (const part of document.querySelectorAll('script[data-part]')) parts[part.dataset.part.split('/').at(-1)] = part;
  const text = ({ textContent, dataset }) => dataset.type !== 'text/javascript' ? textContent :
    textContent.replace(/(\\bfrom|\\bimport)(["'\`])site\\/([\\w.-]+)\\2/g, (_, word, quote, name) => word + quote + siteFile(name) + quote);
  globalThis.siteFile = (name) => made[name] ??= parts[name] && URL.createObjectURL(new Blob([text(parts[name])], { type: parts[name].dataset.type }));
  import(siteFile('ENTRY'.split('/').at(-1)));
}
`
  // The build takes indentation out of templates; without it the page is the same, whoever makes it.
  .replaceAll(/\n +/g, '\n');

/** A built script that asks for others by `siteFile`, or for those that it can't begin without by their names. Throws where it asks for something in another way. */
export function startable(name: string, script: string): string {
  const named = script
    .replaceAll(/(\bfrom|\bimport)\s*(["'`])\.\/([\w.-]+)\2/g, '$1$2site/$3$2')
    .replaceAll(/\bimport\s*\(\s*(["'`])\.\/([\w.-]+)\1\s*\)/g, 'import(siteFile($1$2$1))')
    .replaceAll(/new URL\((["'`])([\w.-]+)\1,\s*import\.meta\.url\)/g, 'new URL(siteFile($1$2$1))')
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

/** The scripts that one which is `startable` can't begin without. */
export function importsOf(script: string): readonly string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)(["'`])site\/([\w.-]+)\1/g)].map(([, , name = '']) => name);
}

/** Throws where a script begins with one that is not in the page, or with another that begins with it: neither could be given its address first. */
export function refuseCircle(imports: ReadonlyMap<string, readonly string[]>): void {
  const done = new Set<string>();
  const follow = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name))
      throw new Error(`${[...trail, name].join(' → ')}: a single page can’t begin with a circle.`);
    if (done.has(name)) return;
    done.add(name);
    const begun = imports.get(name);
    if (!begun) throw new Error(`${trail.at(-1) ?? ''} begins with ${name}, which is not in the page.`);
    for (const next of begun) follow(next, [...trail, name]);
  };
  for (const name of imports.keys()) follow(name, []);
}
