const styled = new Map<string, Promise<void>>();
const here = new Set<string>();

/** Loads a part of the site with its style sheets, which are named from the script `from`; where that fails it can be asked for again. */
export async function loadPart<T>(load: () => Promise<T>, sheets: readonly string[] = [], from = ''): Promise<T> {
  const name = nameOf(load);
  await Promise.all([...sheets.map((sheet) => style(new URL(sheet, from).href)), reach(name, from)]);
  const part = await load();
  here.add(name);
  return part;
}

/** The file of a part stands in the function that loads it; empty in the page that works from a disk, where none is a file. */
function nameOf(load: () => unknown): string {
  return /\bimport\(\W(\.\/[\w.-]+)/.exec(String(load))?.[1] ?? '';
}

/**
 * Firefox, and Safari of 2026, keep of a script that could not be loaded that it could not, until the page is loaded anew: asked again, they ask for nothing. So
 * but in Chromium a part is fetched first, which leaves nothing behind where it fails; once it is here it is not fetched again.
 */
async function reach(name: string, from: string): Promise<void> {
  if (!name || here.has(name) || navigator.userAgent.includes('Chrome/')) return;
  const { ok, status } = await fetch(new URL(name, from));
  if (!ok) throw new Error(`${name}: ${status}`);
}

function style(href: string): Promise<void> {
  const loading = styled.get(href) ?? addSheet(href);
  styled.set(href, loading);
  return loading;
}

async function addSheet(href: string): Promise<void> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  try {
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', reject);
      document.head.append(link);
    });
  } catch {
    link.remove();
    styled.delete(href);
    throw new Error(href);
  }
}
