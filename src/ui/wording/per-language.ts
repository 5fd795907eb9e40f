import { language } from '../language/language.ts';
import type { Language } from '../language/language.ts';

/** What is made once for each language of the interface: a format of `Intl` takes up to a millisecond, and a page of passages asks for hundreds. */
export function perLanguage<Made>(make: () => Made): () => Made {
  const made = new Map<Language, Made>();
  return () => {
    const known = made.get(language());
    if (known !== undefined) return known;
    const fresh = make();
    made.set(language(), fresh);
    return fresh;
  };
}
