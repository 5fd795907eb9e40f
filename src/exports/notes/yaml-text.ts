/** What YAML does not take as it is in double quotes, beside what JSON does not, or takes for the end of a line. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A text as a scalar of [YAML](https://yaml.org/spec/1.2.2/) in double quotes, which can hold any text: no text of anybody's becomes a date, a number, a key or a comment. Lone surrogates
 * are no characters.
 */
export function yamlText(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    UNSAFE,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

/** A key with a text, or with a list of them. Keys are words of ours. */
export function yamlLine(key: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${key}: ${yamlText(value)}\n`;
  return value.length === 0 ? `${key}: []\n` : `${key}:\n${value.map((each) => `  - ${yamlText(each)}\n`).join('')}`;
}
