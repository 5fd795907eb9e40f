import type { Page } from '@playwright/test';
import type { Compiled } from '../../src/edition/compile.ts';
import type { Edition } from '../../src/edition/model.ts';

/** Serves the site with an edition changed. A service worker would serve it as it is: they must not be allowed. */
export async function serveEdition(page: Page, change: (edition: Edition) => Edition): Promise<void> {
  await page.route('**/assets/edition-*.json', async (route) => {
    const answer = await route.fetch();
    const compiled = (await answer.json()) as Compiled;
    await route.fulfill({ json: { ...compiled, edition: compiled.edition && change(compiled.edition) } });
  });
}
