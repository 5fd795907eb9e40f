import { readPreferences } from './platform/preferences.ts';
import { watchForTrouble } from './rescue/early-watch.ts';
import { applyComfort } from './ui/comfort/apply-comfort.ts';

watchForTrouble();
// Runs before the page is first painted, so that a reader who chose dark never sees white.
applyComfort(readPreferences());
// The first view is of other letters than the address asks for (`EDITION_KEY`); all of routing would weigh too much here.
if (location.search.includes('edition=')) document.documentElement.dataset['others'] = '';
