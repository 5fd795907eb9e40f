import { BorderStyle } from 'docx';
import type { IStylesOptions } from 'docx';

/** Styles of the document by their ids. Those that Word has itself bear its names, so that it offers and translates them. */
export const STYLE = {
  quote: 'Quote',
  source: 'QuoteSource',
  code: 'HTMLPreformatted',
  inlineCode: 'HTMLCode',
  details: 'NoteDetails',
  link: 'Hyperlink',
} as const;

const SMALL = { size: 18, color: '595959' };
const MONO = { font: { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New' }, size: 20 };
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '1F2A44' },
  paragraph: { keepNext: true, spacing: { before, after: 80 } },
});

/** How the document looks: what the reader changes of a style in Word changes all that has it. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman' },
          size: 22,
          language: { value: language, bidirectional: isRightToLeft(language) ? language : 'ar' },
        },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { size: 44, bold: true, color: '1F2A44' }, paragraph: { spacing: { after: 60 } } },
      heading1: heading(32, 480),
      heading2: heading(26, 240),
      heading3: heading(24, 200),
      heading4: heading(22, 160),
      heading5: heading(22, 160),
      heading6: heading(22, 160),
      listParagraph: { paragraph: { contextualSpacing: true } },
    },
    paragraphStyles: [
      {
        id: STYLE.quote,
        name: 'Quote',
        basedOn: 'Normal',
        next: STYLE.source,
        quickFormat: true,
        paragraph: { indent: { left: 360, right: 360 }, spacing: { before: 240, after: 40 } },
      },
      {
        id: STYLE.source,
        name: 'Quote Source',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: SMALL,
        paragraph: { indent: { left: 360, right: 360 }, keepNext: true },
      },
      {
        id: STYLE.code,
        name: 'HTML Preformatted',
        basedOn: 'Normal',
        run: MONO,
        paragraph: { shading: { fill: 'F2F2F2' } },
      },
      {
        id: STYLE.details,
        name: 'Note Details',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: SMALL,
        paragraph: {
          spacing: { after: 240 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'BFBFBF' } },
        },
      },
    ],
    characterStyles: [{ id: STYLE.inlineCode, name: 'HTML Code', basedOn: 'DefaultParagraphFont', run: MONO }],
  };
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** Whether texts in a language run from right to left, by its tag ([BCP 47](https://www.rfc-editor.org/info/bcp47)). */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.test(language);
}
