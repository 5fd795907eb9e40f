/** What is near enough to the window to be drawn in the margin, in heights of it. */
const NEAR = 1;

/** The article of a passage, where the page shows it. */
export function passageOf(id: string | undefined): HTMLElement | null {
  return id === undefined ? null : document.getElementById(id);
}

/** The passages near the window by their ids, and '' for what is on none where the page is at its head; `before` itself where these are the same. */
export function nearPassages(before: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const near = new Set(scrollY < innerHeight ? [''] : []);
  for (const article of document.querySelectorAll('main article[id]')) {
    const { top, bottom } = article.getBoundingClientRect();
    if (bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight) near.add(article.id);
  }
  return before && near.symmetricDifference(before).size === 0 ? before : near;
}
