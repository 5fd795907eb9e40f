import { valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Statement } from '../../range.ts';
import type { Pen } from './pen.ts';
import { idOf } from './tree-index.ts';
import { damaged } from './write-corrections.ts';

/** `delSpan`, `addSpan`, `damageSpan`: what is said of all up to an anchor. */
export function writeSpanTo(span: XmlElement, pen: Pen): void {
  const until = idOf(valueOf(span, 'spanTo') ?? '');
  if (pen.mode !== 'letter') return;
  // Without an anchor further on everything would be in it.
  if ((pen.index.orderOf.get(until) ?? 0) <= (pen.index.orderOfSpan.get(span) ?? 0)) {
    pen.doubt(
      'span-without-end',
      span,
      `<${span.name}> does not say where it ends, and is passed over.`,
      'Write spanTo="#…" with the xml:id of an anchor that stands further on.',
    );
    return;
  }
  if (span.name === 'delSpan') startDeletion(until, pen);
  else startSpan(span.name === 'addSpan' ? additionOf(span) : damaged(span), until, pen);
}

function additionOf(span: XmlElement): Statement {
  const where = valueOf(span, 'place');
  return where === undefined ? { type: 'addition' } : { type: 'addition', where };
}

function startSpan(statement: Statement, until: string, pen: Pen): void {
  const open = pen.writer.open();
  pen.await(until, () => {
    const on = pen.writer.close(open);
    if (on) pen.found.push({ statement, where: { on } });
  });
}

function startDeletion(until: string, pen: Pen): void {
  if (pen.sink) return;
  const at = pen.writer.point();
  const sink: string[] = [];
  pen.sink = sink;
  pen.await(until, () => {
    pen.sink = undefined;
    const text = sink
      .join('')
      .replaceAll(/[ \t\r\n]+/g, ' ')
      .trim();
    if (text !== '')
      pen.found.push({ statement: { type: 'written', how: 'deletion', text }, where: { at, side: 'written' } });
  });
}
