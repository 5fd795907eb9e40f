import { readPreferences } from '../../platform/preferences.ts';
import { applyComfort } from './apply-comfort.ts';

// Runs before the page is first painted, so that a reader who chose dark never sees white.
applyComfort(readPreferences());
