import type { Edition, Source } from '../../edition/model.ts';

/** The part of a source's page that `#guidere.links` leads to has this id. */
export function sectionId({ id }: Source, section: string): string {
  return `${id}.${section}`;
}

/**
 * The source whose page an address asks for: by its own id, by that of a section of its page, or by that of a context text or
 * passage that is taken from it. Undefined where it names none: then all sources are shown.
 */
export function sourceAt({ sources, context }: Edition, at: string | undefined): Source | undefined {
  if (at === undefined) return undefined;
  const text = context.find(({ id, passages }) => id === at || passages.some((passage) => passage.id === at));
  const passage = text?.passages.find(({ id }) => id === at) ?? text?.passages[0];
  return (
    sources.find(({ id }) => id === at || id === passage?.source) ?? sources.find(({ id }) => at.startsWith(`${id}.`))
  );
}
