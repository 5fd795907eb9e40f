import { calendarDate } from '../calendar-date.ts';
import type { LetterDate } from '../model.ts';
import type { Certainty } from '../statement.ts';
import { monthNamed } from './month-names.ts';

/** A date that is read from words. */
export interface PlainDate {
  readonly value: LetterDate;
  readonly certainty: Certainty;
}

const WORD = /[\p{L}\p{M}\p{N}]+\.?/gu;
const YEAR = /^(?:1\d{3}|20\d{2})$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|ten|tn|te|t|n|er|re|de|e|\.|º|ª)?\.?$/i;
/** So far into a text a date is looked for. */
const LONGEST = 2000;
/** What may stand around a date without changing it. */
const AROUND =
  /^(?:the|of|on|den|der|am|vom|de|le|du|il|el|del|di|anno|ao|an|im|in|op|van|a|d|dated|datum|date|m(?:on|ontag|aandag|artedi|ercoledi|iercoles|ercredi|ardi)|monday|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lundi|jeudi|vendredi|samedi|dimanche|lunedi|giovedi|venerdi|sabato|domenica|lunes|martes|jueves|viernes|sabado|domingo|mo|di|mi|do|fr|sa|so)\.?$/;
/** What makes one less sure. */
const ABOUT =
  /^(?:ca?|circa|about|approx|around|um|etwa|vers|environ|omstreeks|probably|perhaps|vermutlich|wohl|after|before|nach|vor|apres|avant)\.?$/;

/** What says that the time is not in the year that is named. */
const BOUND =
  /(?:^|[^\p{L}])(?:not|no|before|after|until|since|nicht|vor|nach|bis|seit|avant|apres|jusqu|depuis|voor|na|prima|dopo|antes|despues)(?![\p{L}])/u;

interface Found {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** From the first of its words to behind the last. */
  readonly start: number;
  readonly end: number;
}

/** The date that a text is, with nothing but usual words around it: “Wed, 02 Jun 1999”, “1951”, “27. Maii 1719”, “[um 1820]”. */
export function plainDate(text: string): PlainDate | undefined {
  const iso = /^\s*\[?(-?\d{4}-\d{2}(?:-\d{2})?)\]?\s*$/.exec(text)?.[1];
  if (iso !== undefined) return made(calendarDate(iso), 'medium');
  const dotted = /^\s*\[?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\]?\s*$/.exec(text);
  if (dotted) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 'medium');
  const words = [...text.matchAll(WORD)].map(([word]) => word);
  const [found, ...more] = datesAmong(words);
  if (!found || more.length > 0) return undefined;
  const rest = [...words.slice(0, found.start), ...words.slice(found.end)].map(plain);
  if (!rest.every((word) => AROUND.test(word) || ABOUT.test(word))) return undefined;
  const unsure = /[?[\]]/.test(text) || rest.some((word) => ABOUT.test(word));
  return dateOf(found.year, found.month, found.day, unsure ? 'low' : 'medium');
}

/** The one year that stands in a text that is no date but about one: “early spring 1811”, “30 Feb 1811”. Earlier numbers may be years of another calendar. */
export function yearWithin(text: string): PlainDate | undefined {
  if (BOUND.test(plain(text))) return undefined;
  const [year, ...more] = new Set(text.match(/(?<!\d)(?:1[5-9]\d{2}|20\d{2})(?!\d)/g));
  return year === undefined || more.length > 0 ? undefined : dateOf(Number(year), undefined, undefined, 'low');
}

/** The one full date, with day, month and year, that stands in a text, and its words; undefined where none does, or several, or other days beside it. */
export function dateWithin(text: string): (PlainDate & { readonly words: string }) | undefined {
  // All of a longer text is no date, nor are its words those of one.
  const start = text.slice(0, LONGEST);
  const places = [...start.matchAll(WORD)];
  const words = places.map(([word]) => word);
  const full = datesAmong(words).filter(({ day }) => day !== undefined);
  const [found] = full;
  if (!found || full.length > 1) return undefined;
  const others = words.some((word, at) => {
    const isOutside = at < found.start || at >= found.end;
    return (
      isOutside &&
      monthNamed(word) !== undefined &&
      [words[at - 1], words[at + 1]].some((near) => dayOf(near) !== undefined)
    );
  });
  const date = others ? undefined : dateOf(found.year, found.month, found.day, 'medium');
  const [from, to] = [places[found.start]?.index, places[found.end]?.index];
  return date && { ...date, words: start.slice(from, to).replace(/[^\p{L}\p{M}\p{N}.]+$/u, '') };
}

/** Every year among words, with the month and the day beside it; a bare year that is part of no date only where it stands alone. */
function datesAmong(words: readonly string[]): readonly Found[] {
  return words.flatMap((word, index): readonly Found[] => {
    if (!YEAR.test(word.replace(/\.$/, ''))) return [];
    const year = Number.parseInt(word, 10);
    const [before, before2, before3] = [1, 2, 3].map((back) => words[index - back] ?? '');
    const isLinked = /^(?:de|of|del)$/.test(plain(before ?? ''));
    const [near, far, start] = isLinked ? [before2, before3, index - 2] : [before, before2, index - 1];
    // “17 December 1932”, “17 de diciembre de 1932”, and “December 17, 1932”
    const month = monthNamed(near ?? '');
    if (month !== undefined) {
      const reach = /^(?:de|of)$/.test(plain(far ?? '')) ? 2 : 1;
      const day = dayOf(words[start - reach]);
      return [
        {
          year,
          month,
          ...(day !== undefined && { day }),
          start: day === undefined ? start : start - reach,
          end: index + 1,
        },
      ];
    }
    const [day, monthBefore] = [dayOf(near), monthNamed(far ?? '')];
    if (day !== undefined && monthBefore !== undefined)
      return [{ year, month: monthBefore, day, start: start - 1, end: index + 1 }];
    return [{ year, start: index, end: index + 1 }];
  });
}

function dayOf(word: string | undefined): number | undefined {
  const day = Number(DAY.exec(word ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function dateOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
  certainty: Certainty,
): PlainDate | undefined {
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')));
  return made(calendarDate([String(year).padStart(4, '0'), ...parts].join('-')), certainty);
}

function made(value: ReturnType<typeof calendarDate>, certainty: Certainty): PlainDate | undefined {
  return value === undefined || value === 'none' ? undefined : { value, certainty };
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
