// Measures: npm run bench [-- NAME…].
import { runModule } from '../scripts/run-module.mjs';

await runModule('bench/run.ts');
