import { escapeHtml } from '../../exports/html-text.ts';
import type { ProseNode } from './prose-node.ts';

/** The prose as HTML text, for the page as it is built. */
export function proseHtml(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      const shown = node.shown ? `<template shadowrootmode="open">${proseHtml(node.shown)}</template>` : '';
      return `<${node.tag}${attributes.join('')}>${shown}${proseHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}
