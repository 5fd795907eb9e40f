import { readPreferences } from '../../platform/preferences.ts';
import { applyComfort } from './apply-comfort.ts';

// Runs before the page is first painted, so that a reader who chose dark never sees white.
applyComfort(readPreferences());
// The first view is of other letters than the address asks for (`EDITION_KEY`); all of routing would weigh too much here.
if (location.search.includes('edition=')) document.documentElement.dataset['others'] = '';
