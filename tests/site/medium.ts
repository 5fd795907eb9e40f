import type { Page } from '@playwright/test';

/**
 * Shows the page as it is printed, or as on the screen again. Over WebDriver BiDi Playwright can't have a medium of Firefox, and does not say
 * so: there the rules for paper and those for the screen change places, in all that the page is styled with by then, and the page is told of
 * it as by a browser that prints.
 */
export async function showMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
  await page.emulateMedia({ media: medium === 'print' ? 'print' : null });
  await page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    const shown = matchMedia('print').matches ? 'print' : (dataset['medium'] ?? 'screen');
    if (shown === wanted) return;
    dataset['medium'] = wanted;

    const roots = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const rules = (list: CSSRuleList): readonly CSSRule[] =>
      [...list].flatMap((rule) => [rule, ...('cssRules' in rule ? rules(rule.cssRules as CSSRuleList) : [])]);
    // Elements of a kind share a sheet.
    const sheets = new Set(roots(document).flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]));
    for (const rule of [...sheets].flatMap(({ cssRules }) => rules(cssRules))) {
      if (!(rule instanceof CSSMediaRule)) continue;
      rule.media.mediaText = rule.media.mediaText.replaceAll(/\b(?:print|screen)\b/g, (word) =>
        word === 'print' ? 'screen' : 'print',
      );
    }
    dispatchEvent(new Event(wanted === 'print' ? 'beforeprint' : 'afterprint'));
  }, medium);
}
