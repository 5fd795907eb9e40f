import { readPreferences } from '../../platform/preferences.ts';
import { EDITION_SHOWN } from '../../routing/address.ts';
import { applyComfort } from './apply-comfort.ts';

// Runs before the page is first painted, so that a reader who chose dark never sees white.
applyComfort(readPreferences());
// The first view is of other letters than the address asks for.
if (EDITION_SHOWN !== undefined) document.documentElement.dataset['others'] = '';
