// Soaks: npm run soak [-- NAME…].
import { runModule } from '../../scripts/run-module.mjs';

await runModule('tests/soak/run.ts');
