import { baseName } from '../../file-name.ts';
import type { LetterId } from '../../model.ts';
import { withoutEnd } from '../../without-end.ts';
import type { LetterDraft } from '../letter-draft.ts';
import type { EditionSettings } from '../settings/settings.ts';
import { mapped } from '../settings/star-pattern.ts';

/** Finds the letter that a pointer means, by any of the names it has. */
export type FindLetter = (target: string) => LetterId | undefined;

/**
 * Knows letters by their ids, files, numbers and addresses. A name that two letters have leads to neither. What a pointer says exactly goes before what
 * is only its end, or stands behind a prefix.
 */
export function letterIndex(
  letters: readonly { readonly id: LetterId; readonly draft: LetterDraft }[],
  { idPrefixes = [], linkTargets = [] }: EditionSettings,
): FindLetter {
  const exact = indexOf(letters, (name) => [bare(name)]);
  let loose: ReadonlyMap<string, LetterId | null> | undefined;
  return (target) => {
    const written = mapped(target, linkTargets) ?? target;
    const sure = exact.get(bare(written)) ?? exact.get(fileAndId(written));
    if (sure !== undefined && sure !== null) return sure;
    // Few editions need it, and it is most of the work.
    loose ??= indexOf(letters, (name) => looseForms(name, idPrefixes));
    for (const form of looseForms(written, idPrefixes)) {
      const found = exact.get(form) ?? loose.get(form);
      if (found !== undefined && found !== null) return found;
    }
    return undefined;
  };
}

/** Letters by forms of their names; null where a form is that of two. */
function indexOf(
  letters: readonly { readonly id: LetterId; readonly draft: LetterDraft }[],
  formsOf: (name: string) => readonly string[],
): ReadonlyMap<string, LetterId | null> {
  const index = new Map<string, LetterId | null>();
  for (const { id, draft } of letters) {
    for (const form of [...draft.names, id].flatMap(formsOf)) {
      const known = index.get(form);
      index.set(form, known === undefined || known === id ? id : null);
    }
  }
  return index;
}

/** A pointer without what says only where to begin: `/o:a.1`, `#a.1`, `./a.xml`, `https://…/`. */
function bare(target: string): string {
  const begun = target
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^[#/]+|^(?:\.{1,2}\/)+/, '');
  return withoutEnd(begun, '/');
}

function fileAndId(target: string): string {
  const hash = target.indexOf('#');
  return hash < 0 ? baseName(target) : `${baseName(target.slice(0, hash))}#${target.slice(hash + 1)}`;
}

/** Less sure forms of a name, the surest first. */
function looseForms(name: string, prefixes: readonly string[]): readonly string[] {
  const whole = bare(name);
  const [path = '', fragment = ''] = whole.split('#', 2);
  const last = baseName(path);
  const query = /[?&](?:id|letter|brief|pid|doc|document|file|name|context)=([^&#]+)/i.exec(whole)?.[1];
  const forms = [whole, ...(fragment === '' ? [] : [fragment]), ...(query === undefined ? [] : [query]), last, path];
  const stripped = forms.flatMap((form) => {
    const prefix = prefixes.find((one) => form.startsWith(one));
    return [form, ...(prefix === undefined ? [] : [form.slice(prefix.length)])];
  });
  const plain = stripped.flatMap((form) => [
    form,
    form.replace(/\.(?:xml|html?|tei)$/i, ''),
    form.replace(/^[\w-]+:/, ''),
  ]);
  return [...new Set(plain.filter((form) => form.length > 2))];
}
