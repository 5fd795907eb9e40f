import { ASKED_TARGETS } from './asked-targets.ts';
import { IMPORT_TARGETS } from './import-targets.ts';
import { LETTER_TARGETS } from './letter-targets.ts';
import type { Target } from './target.ts';

/** All that reads what others wrote. */
export const TARGETS: readonly Target[] = [...LETTER_TARGETS, ...ASKED_TARGETS, ...IMPORT_TARGETS];
