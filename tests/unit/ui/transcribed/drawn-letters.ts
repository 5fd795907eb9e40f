import type { Passage, Range } from '../../../../src/edition/model.ts';
import type { ProseNode } from '../../../../src/ui/prose/prose-node.ts';
import type { Paint } from '../../../../src/ui/prose/prose.ts';
import { letterStructure } from '../../../../src/ui/transcribed/letter-structure.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';
import { passageOf } from '../../views/editions.ts';

export function paintFor(text: ViewState['text'], marks: Paint['marks'] = []): Paint {
  return { themes: [], marks, structure: (excerpt) => letterStructure(excerpt, text) };
}

export function passageWith(text: string, ranges: readonly Range[]): Passage {
  return { ...passageOf(transcribed, 'w-1-p1'), id: 'p', text, ranges };
}

export function textOf(nodes: readonly ProseNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
