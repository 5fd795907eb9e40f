import { expect, test } from 'vitest';
import { newTag } from '../../../../../src/notes/new-tag.ts';
import type { Tag } from '../../../../../src/notes/tag.ts';
import { tagOptions } from '../../../../../src/ui/notes/tags/tag-options.ts';

const TAGS = ['Tone of irony', 'Élite', 'Irony'].map((name): Tag => newTag({ name, now: new Date(0), uuid: name }, []));

function offered(typed: string, given: readonly string[] = []) {
  return tagOptions(TAGS, given, typed).map((option) =>
    option.type === 'new' ? `new: ${option.name}` : option.tag.name + (option.given ? ', given' : ''),
  );
}

test('as long as nothing is typed, the whole codebook, in its order', () => {
  expect(offered('', ['urn:uuid:Irony'])).toEqual(['Tone of irony', 'Élite', 'Irony, given']);
  expect(offered('  ')).toHaveLength(3);
});

test('names that begin with what was typed come first, then those that hold it', () => {
  expect(offered('irony')).toEqual(['Irony', 'Tone of irony']);
  expect(offered('elit')).toEqual(['Élite', 'new: elit']);
});

test('a name that no tag has is offered as a new one, last', () => {
  expect(offered(' Iron ')).toEqual(['Irony', 'Tone of irony', 'new: Iron']);
  expect(offered('Zeal')).toEqual(['new: Zeal']);
});
