import type { Tag } from '../../notes/tag.ts';
import { lost } from '../format.ts';
import type { Content, Format, Piece } from '../format.ts';
import { escapeHtml } from '../html-text.ts';
import { textDirection } from '../../edition/text-direction.ts';
import { noteHtml } from './note-html.ts';
import { placeMark, relationSentence, themeSentence } from './note-sentences.ts';
import { lossesToRead, noteAnchor, notedIn, pathWords } from './noted.ts';
import type { Noted, NotedPlace } from './noted.ts';
import { groupOf } from './notes-as-markdown.ts';

/** Notes as one page to read, print or send: it has all that it needs in it, runs nothing and fetches nothing. */
export const notesAsHtml: Format = {
  mediaType: 'text/html',
  ending: 'html',
  losses: (content) => lost(...lossesToRead(content)),
  *write(content) {
    const tags = new Map(content.tags.map((tag) => [tag.id, tag]));
    yield { data: head(content), done: 0 };
    let last: string | undefined;
    for (const [index, noted] of notedIn(content).entries()) {
      const { title } = groupOf(noted);
      const heading = title === last ? '' : `<h2${direction(title)}>${escapeHtml(title)}</h2>\n`;
      last = title;
      yield { data: heading + noteArticle(noted, tags), done: index + 1 } satisfies Piece;
    }
    yield { data: `${codebook(content.tags, tags)}</main>\n</body>\n</html>\n`, done: content.notes.length };
  },
};

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
body { max-width: 42rem; margin: 0 auto; padding: 1rem; }
article { border-top: 1px solid; padding-block: 0.75rem; break-inside: avoid; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; white-space: pre-line; }
.plain { white-space: pre-wrap; }
.about, dd { font-size: 0.9rem; }
pre { white-space: pre-wrap; }
article, dd, pre, a { overflow-wrap: anywhere; }
@media print {
  body { max-width: none; padding: 0; }
  a { color: inherit; }
  .place a::after { content: ' ' attr(href); }
}
`;

function head({ edition, address, made, notes }: Content): string {
  const title = `Notes on ${edition.title}`;
  return `<!doctype html>
<html lang="${escapeHtml(edition.lang)}" dir="${textDirection(edition.title)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="about" lang="en">${notes.length} ${notes.length === 1 ? 'note' : 'notes'}, <time datetime="${made.toISOString()}">${made.toISOString().slice(0, 10)}</time>. <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>
`;
}

function noteArticle(noted: Noted, tags: ReadonlyMap<string, Tag>): string {
  const { note, kind, words, places, relation, theme, isMarkdown } = noted;
  const { language } = note.body[0];
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  const names = noted.tags.map((tag) => escapeHtml(pathWords(tag, tags)));
  const day = `<time datetime="${escapeHtml(note.created)}">${escapeHtml(note.created.slice(0, 10))}</time>`;
  return [
    `<article id="${noteAnchor(note)}">`,
    ...places.map(figure),
    ...(relation === undefined ? [] : [`<p lang="en">${relationSentence(relation)}</p>`]),
    ...(theme === undefined ? [] : [`<p lang="en">${escapeHtml(themeSentence(theme))}</p>`]),
    ...(words.trim() === '' ? [] : [`<div${lang}${direction(words)}>${noteHtml(words, isMarkdown)}</div>`]),
    `<p class="about">${[kind, day, ...names].join(' · ')}</p>`,
    '</article>\n',
  ].join('\n');
}

function figure(place: NotedPlace): string {
  const { label, link, quote, passage } = place;
  const mark = placeMark(place);
  const lang = passage ? ` lang="${escapeHtml(passage.lang)}"` : '';
  const words = quote === '' ? '' : `<blockquote${lang}${direction(quote)}>${escapeHtml(quote)}</blockquote>\n`;
  return `${words}<p class="about place"><a href="${escapeHtml(link)}">${escapeHtml(label)}</a>${mark === undefined ? '' : ` · <span lang="en">${escapeHtml(mark)}</span>`}</p>`;
}

function codebook(all: readonly Tag[], tags: ReadonlyMap<string, Tag>): string {
  if (all.length === 0) return '';
  const rows = all.map((tag) => {
    const said = [tag.definition, tag.memo].filter((text) => text !== '');
    const words = said.map((text) => `<dd class="plain"${direction(text)}>${escapeHtml(text)}</dd>`);
    return [`<dt${direction(tag.name)}>${escapeHtml(pathWords(tag, tags))}</dt>`, ...words].join('\n');
  });
  return `<h2 lang="en">Tags</h2>\n<dl>\n${rows.join('\n')}\n</dl>\n`;
}

function direction(text: string): string {
  return ` dir="${textDirection(text)}"`;
}
