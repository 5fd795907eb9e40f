// Fuzzing: npm run fuzz [-- --minutes N --seed N --only NAME].
import { runModule } from '../../scripts/run-module.mjs';

await runModule('tests/fuzz/run.ts');
