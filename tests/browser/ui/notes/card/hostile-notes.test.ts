import { fc } from '@fast-check/vitest';
import { afterEach, describe, expect, test } from 'vitest';
import type { NoteText } from '../../../../../src/ui/notes/card/note-text.ts';
import { HOSTILE } from './hostile-notes.ts';
import { inside, showNote } from './shown-note.ts';

afterEach(() => document.body.replaceChildren());

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries('em strong del code br hr thead tbody tr'.split(' ').map((name) => [name, []])),
  ...Object.fromEntries('p h4 h5 h6 ul li blockquote pre table'.split(' ').map((name) => [name, ['dir']])),
  ol: ['dir', 'start'],
  th: ['dir', 'align'],
  td: ['dir', 'align'],
  a: ['href', 'title', 'target', 'rel'],
  div: ['class', 'tabindex'],
  span: ['class', 'role', 'aria-label'],
};

/** The elements, attributes and addresses of a note that may not be in one. */
function forbidden(note: NoteText): readonly string[] {
  return inside(note, 'div *').flatMap((element) => {
    const own = ALLOWED[element.localName];
    if (!own || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [element.outerHTML];
    return element.getAttributeNames().flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      const classes = element.localName === 'div' ? ['table'] : ['task'];
      const fits =
        own.includes(name) &&
        (name !== 'href' || /^(?:https?:\/\/|mailto:|#|\?|\.\/(?:[?#]|$))/i.test(value)) &&
        (name !== 'class' || classes.includes(value));
      return fits ? [] : [`${element.localName} ${name}=${value}`];
    });
  });
}

describe('a hostile note', () => {
  test.each(HOSTILE)('%j has nothing that runs or fetches', async (text) => {
    delete document.documentElement.dataset['ran'];
    const note = await showNote(text);
    expect(forbidden(note)).toEqual([]);
    for (const element of inside(note, 'div *')) {
      for (const type of ['pointerover', 'mouseover', 'focus', 'load', 'error', 'toggle', 'animationend']) {
        element.dispatchEvent(new Event(type));
      }
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.documentElement.dataset).not.toHaveProperty('ran');
  });

  test('shows its words', async () => {
    const note = await showNote('<script>alert("words")</script>');
    expect(inside(note, 'p')[0]?.textContent).toBe('<script>alert("words")</script>');
  });
});

test('all of them, shown at once, ask for nothing', async () => {
  const asked: string[] = [];
  const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
  watch.observe({ type: 'resource', buffered: false });
  const notes = await Promise.all(HOSTILE.map((text) => showNote(text)));
  for (const note of notes) note.getBoundingClientRect();
  // What does ask comes in later, and shows that the watch would have seen the others.
  const probe = new Image();
  probe.src = `${location.origin}/probe-of-the-watch.png`;
  await expect.poll(() => asked).toContain(probe.src);
  watch.disconnect();
  expect(asked.filter((name) => /evil|hostile/.test(name))).toEqual([]);
});

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'ab *_~`[]()<>!#|-+:\\&;"\'=/\n\t1.x\u0000'), maxLength: 20 }),
  },
  fc.constantFrom(
    '\n\n',
    '\n> ',
    '\n- ',
    '\n    ',
    '\n```\n',
    '](',
    '![',
    '<',
    '&#x6a;',
    '|-|-|\n',
    'شيء',
    '\u202e',
    'javascript:',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

test('any Markdown at all has only what is allowed', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const note = await showNote(pieces.join(''));
      const found = forbidden(note);
      note.remove();
      expect(found).toEqual([]);
    }),
    { numRuns: 500, interruptAfterTimeLimit: 20_000 },
  );
});
