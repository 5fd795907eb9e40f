import { elementsIn, valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { idOf } from './tree-index.ts';
import type { TreeIndex } from './tree-index.ts';

const FACSIMILE: ReadonlySet<string> = new Set(['graphic', 'media', 'zone', 'surface', 'surfaceGrp']);

/** The picture that `@facs` leads to: itself, or through the facsimile. Only what a page can show beside the letter. */
export function imageOf(pointer: string, { byId }: TreeIndex): string | undefined {
  if (!pointer.startsWith('#')) return imageAddress(pointer);
  const target = byId.get(idOf(pointer));
  const graphic = target && FACSIMILE.has(target.name) ? graphicIn(target) : undefined;
  return graphic && imageAddress(valueOf(graphic, 'url') ?? '');
}

function graphicIn(element: XmlElement): XmlElement | undefined {
  if (element.name === 'graphic' || element.name === 'media') return element;
  const parts = elementsIn(element);
  return (
    parts.find(({ name }) => name === 'graphic' || name === 'media') ??
    parts.map(graphicIn).find((one) => one !== undefined)
  );
}

/** An address on the web, or a file beside the letters; never one that a browser would run or look for elsewhere. */
export function imageAddress(url: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(url)) return url;
  return /^(?!\/)(?!.*(?:\/\/|\.\.\/))[^:?#\s]+\.\w{2,5}$/.test(url) ? url : undefined;
}
