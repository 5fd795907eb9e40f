import { toCodePoints } from '../../anchoring/code-points.ts';
import type { Letter, Passage } from '../../edition/model.ts';
import type { Content } from '../format.ts';
import { stacked, textElement } from '../xml-text.ts';
import { letterDescription, letterText } from './letter-text.ts';
import type { LetterText, Stretch } from './letter-text.ts';
import { authorship, codingsXml, hasWords, kindXml, nameFor } from './note-xml.ts';
import type { ProjectTools } from './note-xml.ts';
import type { NoteSelection, ProjectPlan } from './project-plan.ts';

/** A letter as a source: where its text is, what the edition says of its passages, and the reader's notes on it. */
export function sourceXml(letter: Letter, content: Content, plan: ProjectPlan, tools: ProjectTools): string {
  const { guids } = tools;
  const guid = guids.letter(letter.id);
  const whole = letterText(letter);
  const notes = plan.onLetter.get(letter.id) ?? [];
  return stacked(
    'TextSource',
    { guid, name: letter.title, plainTextPath: `internal://${guid}.txt`, creatingUser: guids.editor },
    ...textElement('Description', letterDescription(letter, content.edition, content.address)),
    ...whole.stretches.flatMap((stretch) => editionSelections(stretch, whole, tools)),
    ...(plan.selections.get(letter.id) ?? []).map((selection) => noteSelection(selection, whole, tools)),
    ...notes.flatMap((note) => codingsXml(note, guids.kept(note.id), tools, guids.kept(note.id))),
    ...notes.map((note) => stacked('NoteRef', { targetGUID: guids.kept(note.id) })),
  );
}

/** A passage with its themes, and its phrases with theirs. Words that are given a theme twice, as where a phrase is the whole passage, are given it once: programs count codings. */
function editionSelections(
  { passage, start, end }: Stretch,
  whole: LetterText,
  tools: ProjectTools,
): readonly string[] {
  const { guids } = tools;
  const select = (guid: string, from: number, to: number, themes: Passage['themes']) =>
    selectionXml(guid, whole.text, from, to, { creatingUser: guids.editor }, ...themesXml(guid, themes, tools));
  const coded = new Set(passage.themes.map((theme) => codingKey(0, passage.text.length, theme)));
  const phrases = passage.ranges.flatMap((range, index) => {
    if (range.type !== 'phrase' || range.end <= range.start) return [];
    const themes = range.themes.filter((theme) => !coded.has(codingKey(range.start, range.end, theme)));
    if (themes.length === 0 && range.themes.length > 0) return [];
    for (const theme of themes) coded.add(codingKey(range.start, range.end, theme));
    return [select(guids.phrase(passage.id, index), start + range.start, start + range.end, themes)];
  });
  return start === end ? phrases : [select(guids.passage(passage.id), start, end, passage.themes), ...phrases];
}

function codingKey(start: number, end: number, theme: string): string {
  return `${start}-${end} ${theme}`;
}

function themesXml(coded: string, themes: Passage['themes'], { guids }: ProjectTools): readonly string[] {
  return themes.map((theme) => {
    const code = guids.theme(theme);
    const attributes = { guid: guids.coding(coded, code), creatingUser: guids.editor };
    return stacked('Coding', attributes, stacked('CodeRef', { targetGUID: code }));
  });
}

function noteSelection({ note, start, end, place }: NoteSelection, { text }: LetterText, tools: ProjectTools): string {
  const { guids } = tools;
  if (place !== undefined) return selectionXml(guids.end(note.id, place), text, start, end, authorship(note, guids));
  const guid = guids.kept(note.id);
  return selectionXml(
    guid,
    text,
    start,
    end,
    authorship(note, guids),
    ...kindXml(note),
    ...codingsXml(note, guid, tools),
    ...(hasWords(note) ? [stacked('NoteRef', { targetGUID: guids.words(note.id) })] : []),
  );
}

/** Its name is the words themselves: programs show it, and by it positions that are counted otherwise are found out. */
function selectionXml(
  guid: string,
  text: string,
  start: number,
  end: number,
  by: Readonly<Record<string, string | undefined>>,
  ...children: readonly string[]
): string {
  const startPosition = toCodePoints(text, start);
  const words = text.slice(start, end);
  const endPosition = startPosition + toCodePoints(words, words.length);
  return stacked('PlainTextSelection', { guid, name: nameFor(words), startPosition, endPosition, ...by }, ...children);
}
