/** Judged by its length only: rules about kinds of characters make passphrases worse, and a true estimate needs a dictionary. */
export type PassphraseStrength = 'empty' | 'short' | 'fair';

/**
 * Fewer code points than this are short. Whoever has the sealed notes can try passphrases for as long as they like, so it is what
 * [NIST SP 800-63B](https://pages.nist.gov/800-63-4/sp800-63b.html) asks of a password that nothing else stands beside.
 */
const FAIR_LENGTH = 15;

/**
 * The bytes that a passphrase stands for, by the mapping of OpaqueString
 * ([RFC 8265, section 4.2](https://www.rfc-editor.org/rfc/rfc8265#section-4.2)): every kind of space is a space, and letters with marks are
 * composed (NFC), so that the same passphrase from another keyboard opens the vault. Case and spaces at the ends count. NFKC would
 * go further and make different passphrases one. What RFC 8265 refuses besides is let in: nobody else has to type it.
 */
export function passphraseBytes(typed: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(mapped(typed));
}

/** How long a passphrase is, in words: `empty` is refused, `short` is worth a warning. */
export function passphraseStrength(typed: string): PassphraseStrength {
  const length = Array.from(mapped(typed)).length;
  if (length === 0) return 'empty';
  return length < FAIR_LENGTH ? 'short' : 'fair';
}

function mapped(typed: string): string {
  return typed.replaceAll(/\p{Zs}/gu, ' ').normalize('NFC');
}
