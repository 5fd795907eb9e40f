import { beforeEach } from 'vitest';

/** For a database that is being closed, in ms. */
const PATIENCE = 3000;

// Vitest shrinks its frame to fit the window, and Firefox then clicks beside what is meant.
if (frameElement instanceof HTMLElement && frameElement.parentElement) {
  frameElement.style.display = 'block';
  frameElement.parentElement.style.transform = 'none';
}

// All files share one origin, so a database outlives the file that made it.
beforeEach(async () => {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => name && remove(name)));
  localStorage.clear();
});

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
    // What is closed stays open until its last transaction has ended.
    const leave = () => reject(new Error(`A test left the database ${name} open.`));
    request.addEventListener('blocked', () => setTimeout(leave, PATIENCE));
  });
}
