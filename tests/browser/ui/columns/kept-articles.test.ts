import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { KeptArticles } from '../../../../src/ui/columns/kept-articles.ts';

afterEach(() => document.body.replaceChildren());

const draw = (kept: KeptArticles, id: string) => kept.draw(id, html`<article>${id}</article>`);

test('a passage is the same article wherever it stands, until it is let go of', () => {
  const kept = new KeptArticles();
  const article = draw(kept, 'a');
  document.body.append(article);
  article.remove();
  expect(draw(kept, 'a')).toBe(article);
  kept.forget();
  expect(draw(kept, 'a')).not.toBe(article);
});

test('of thousands only those on the page and the last that were on it are held', async () => {
  const kept = new KeptArticles();
  const [shown, gone] = [draw(kept, 'shown'), draw(kept, 'gone')];
  document.body.append(shown);
  const later = Array.from({ length: 2000 }, (_, number) => draw(kept, `later-${number}`));
  // After the frame that draws them.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(draw(kept, 'gone')).not.toBe(gone);
  expect(draw(kept, 'shown')).toBe(shown);
  expect(draw(kept, 'later-1999')).toBe(later[1999]);
  expect(draw(kept, 'later-0')).not.toBe(later[0]);
});
