import type { Page } from '@playwright/test';

/** What came of hostile data in a page, as far as it is not as it should be. */
export interface Watch {
  /** Everything that is wrong by now. The elements outside look as they did when this was last said to be right. */
  faults(): Promise<readonly string[]>;
}

/** Watches a page from before it is opened: what runs, what is asked for, and what stands in it. */
export async function watchPage(page: Page): Promise<Watch> {
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void heard.push(`a window: ${popup.url()}`));
  page.on('download', (download) => void heard.push(`a download: ${download.url()}`));
  page.on('pageerror', (error) => void heard.push(`an error: ${error.message}`));
  page.context().on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const isOwn = origin === new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin;
    // All that the site has: its page, its scripts, styles, letters and icons.
    if (
      !isOwn ||
      !/^\/(?:$|index\.html$|sw\.js$|workbox-|manifest\.webmanifest$|assets\/|[\w-]+\.(?:png|svg)$|site-files\.json$)/.test(
        pathname,
      )
    )
      heard.push(`a request: ${request.url()}`);
  });
  await page.addInitScript(setTrap);
  return {
    faults: async () => [...heard.splice(0), ...(await page.evaluate(lookAround))],
  };
}

/** Runs in the page, before all else. */
function setTrap(): void {
  const ran: string[] = [];
  const said = (name: string) => () => void ran.push(`${name} was called`);
  const hooks = {
    trap: said('trap'),
    alert: said('alert'),
    confirm: said('confirm'),
    prompt: said('prompt'),
    print: said('print'),
    open: said('open'),
  };
  for (const [name, value] of Object.entries(hooks))
    Object.defineProperty(window, name, { value, configurable: false, writable: false });
  Object.defineProperty(window, 'watched', {
    value: { ran, prototype: Object.getOwnPropertyNames(Object.prototype).toSorted().join(), look: '' },
  });
}

/** Runs in the page. */
function lookAround(): readonly string[] {
  const FORBIDDEN =
    /^(?:script|style|iframe|frame|frameset|object|embed|applet|base|meta|link|portal|fencedframe|noscript|template|form|isindex|marquee|audio|video|source|img|image|picture|foreignobject|math|annotation-xml|animate|set|use|feimage|handler|x-.*)$/;
  const ADDRESS = /^(?:https?:\/\/|mailto:|#|\?|\.\/(?:$|[?#]|rescue\.html$))/i;
  const watched = Reflect.get(window, 'watched') as {
    readonly ran: string[];
    readonly prototype: string;
    look: string;
  };
  const { ran, prototype, look } = watched;
  const found: string[] = ran.splice(0);
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const name = element.localName.toLowerCase();
      // The page's own are in the shadow of a component, and lead nowhere.
      const isOwnForm = root !== document.body && element.matches('form:not([action], [name])');
      if (FORBIDDEN.test(name) && !isOwnForm) found.push(`an element: ${element.outerHTML.slice(0, 200)}`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) found.push(`a handler: ${attribute} on <${name}>`);
        if (/^(?:src|srcset|srcdoc|action|formaction|data|poster|background|ping|manifest)$/i.test(attribute))
          found.push(`an attribute: ${attribute}="${value}" on <${name}>`);
        if (/^(?:xlink:)?href$/i.test(attribute) && !ADDRESS.test(value))
          found.push(`an address: ${value} on <${name}>`);
        if (attribute === 'style' && /url\((?!#)|expression\(|@import|javascript:|:\/\//i.test(value))
          found.push(`a style: ${value} on <${name}>`);
      }
      for (const type of ['load', 'error', 'focus', 'mouseover', 'pointerenter', 'toggle', 'animationstart', 'begin'])
        element.dispatchEvent(new Event(type));
    }
  };
  visit(document.body);
  for (const sheet of document.styleSheets)
    if (/evil|^data:/i.test(sheet.href ?? '')) found.push(`a style sheet: ${sheet.href}`);
  const now = Object.getOwnPropertyNames(Object.prototype).toSorted().join();
  if (now !== prototype || 'polluted' in {}) found.push(`what all objects have: ${now}`);
  const whole = ['body', 'documentElement', 'head'].every((name) => Reflect.get(document, name) instanceof HTMLElement);
  if (!whole || !(document.querySelector('#room')?.querySelector('app-shell') instanceof HTMLElement))
    found.push('the page is not the page');
  if (!document.getElementById('main')?.matches('main')) found.push('main is not main');
  const names = ['location', 'top', 'self', 'indexedDB', 'fetch', 'localStorage', 'history', 'caches'] as const;
  for (const name of names) if (Reflect.get(window, name) instanceof Element) found.push(`${name} is an element`);
  const bar = getComputedStyle(document.querySelector('app-shell') ?? document.body);
  const today = [
    bar.color,
    bar.backgroundColor,
    bar.fontFamily,
    bar.fontSize,
    getComputedStyle(document.body).background,
  ].join(' ');
  if (look !== '' && look !== today) found.push(`the look: ${look} became ${today}`);
  watched.look = today;
  return [...new Set(found)];
}
