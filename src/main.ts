import { render } from 'lit';
import { editionUrl } from 'virtual:edition';
import type { Compiled } from './edition/compile.ts';
import { deepFreeze } from './edition/deep-freeze.ts';
import './ui/shell/app-shell.ts';
import { problemList } from './ui/shell/problem-list.ts';
// In this order: what holds for a narrow window or for paper comes after what it changes.
import './ui/styles/base.css';
import './ui/styles/bar.css';
import './ui/styles/room.css';
import './ui/styles/passage.css';
import './ui/styles/pages.css';
import './ui/styles/media.css';
import './ui/styles/narrow.css';
import './ui/styles/paper.css';

async function readCompiled(): Promise<Compiled> {
  const answer = await fetch(editionUrl);
  if (!answer.ok) throw new Error(`The letters could not be loaded (${answer.status} ${answer.statusText}).`);
  return deepFreeze((await answer.json()) as Compiled);
}

/** Puts the application where the page as built stands, in one step, so that nothing is seen to move. */
function show({ edition, problems }: Compiled): void {
  const room = document.querySelector('#room');
  if (!edition) {
    const page = document.createElement('div');
    render(problemList(problems), page);
    room?.replaceChildren(page);
    return;
  }
  const open = document.querySelector('app-shell');
  const shell = open ?? document.createElement('app-shell');
  shell.edition = edition;
  shell.problems = problems;
  document.title = `${edition.title} · Vis-à-vis`;
  if (!open) room?.replaceChildren(shell);
}

async function load(): Promise<void> {
  try {
    show(await readCompiled());
  } catch (error) {
    const line = document.createElement('p');
    line.role = 'alert';
    line.className = 'failure';
    line.textContent = `${String(error)} What stands here is the first view; reload the page to try again.`;
    document.querySelector('#room')?.prepend(line);
  }
}

import.meta.hot?.on('edition:changed', () => void load());
void load();
