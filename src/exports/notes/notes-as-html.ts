import type { Tag } from '../../notes/tag.ts';
import { lost } from '../format.ts';
import type { Content, Format, Piece } from '../format.ts';
import { escapeHtml } from '../html-text.ts';
import { textDirection } from '../../edition/text-direction.ts';
import { noteHtml } from './note-html.ts';
import {
  countOf,
  linkedLetter,
  placeMark,
  relationSentence,
  themeSentence,
  titleOf,
  versionSentence,
} from './note-sentences.ts';
import { lossesToRead, noteAnchor, noteGroups, pathWords } from './noted.ts';
import type { Noted, NotedPlace } from './noted.ts';

/** Notes as one page to read, print or send: it has all that it needs in it, runs nothing and fetches nothing. */
export const notesAsHtml: Format = {
  mediaType: 'text/html',
  ending: 'html',
  losses: (content) => lost(...lossesToRead(content)),
  *write(content) {
    const tags = new Map(content.tags.map((tag) => [tag.id, tag]));
    yield { data: head(content), done: 0 };
    let done = 0;
    for (const { title, notes } of noteGroups(content)) {
      for (const [index, noted] of notes.entries()) {
        const heading = index === 0 ? `<h2${direction(title)}>${escapeHtml(title)}</h2>\n` : '';
        done += 1;
        yield { data: heading + noteArticle(noted, tags), done } satisfies Piece;
      }
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

function head(content: Content): string {
  const { edition, address, made } = content;
  const title = titleOf(content);
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
<p class="about" lang="en">${countOf(content)}, <time datetime="${made.toISOString()}">${made.toISOString().slice(0, 10)}</time>. ${escapeHtml(versionSentence(content))}<a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>
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
    ...places.map((place) => figure(place, noted)),
    ...(relation === undefined ? [] : [`<p lang="en">${relationSentence(relation)}</p>`]),
    ...(theme === undefined ? [] : [`<p lang="en">${escapeHtml(themeSentence(theme))}</p>`]),
    ...(words.trim() === '' ? [] : [`<div${lang}${direction(words)}>${noteHtml(words, isMarkdown)}</div>`]),
    `<p class="about">${[kind, day, ...names].join(' · ')}</p>`,
    '</article>\n',
  ].join('\n');
}

function figure(place: NotedPlace, noted: Noted): string {
  const { label, link, quote, passage } = place;
  const [letter, mark] = [linkedLetter(place, noted), placeMark(place)];
  const beside = [
    ...(letter === undefined ? [] : [`<span${direction(letter)}>${escapeHtml(letter)}</span>`]),
    ...(mark === undefined ? [] : [`<span lang="en">${escapeHtml(mark)}</span>`]),
  ];
  const lang = passage ? ` lang="${escapeHtml(passage.lang)}"` : '';
  const words = quote === '' ? '' : `<blockquote${lang}${direction(quote)}>${escapeHtml(quote)}</blockquote>\n`;
  return `${words}<p class="about place">${[`<a href="${escapeHtml(link)}">${escapeHtml(label)}</a>`, ...beside].join(' · ')}</p>`;
}

function codebook(all: readonly Tag[], tags: ReadonlyMap<string, Tag>): string {
  if (all.length === 0) return '';
  const rows = all.map((tag) => {
    const memo = '<span lang="en" dir="ltr">Memo:</span> ';
    const words = [['', tag.definition] as const, [memo, tag.memo] as const].flatMap(([name, text]) =>
      text === '' ? [] : [`<dd class="plain"${direction(text)}>${name}${escapeHtml(text)}</dd>`],
    );
    return [`<dt${direction(tag.name)}>${escapeHtml(pathWords(tag, tags))}</dt>`, ...words].join('\n');
  });
  return `<h2 lang="en">Tags</h2>\n<dl>\n${rows.join('\n')}\n</dl>\n`;
}

function direction(text: string): string {
  return ` dir="${textDirection(text)}"`;
}
