import fc from 'fast-check';
import { isLongRun, runs } from './long-run.js';

// Whether a commit is good must not hang on luck: new values are tried in long runs (`npm run fuzz`), and what those find becomes
// an example of its property.
fc.configureGlobal(isLongRun ? { numRuns: runs(100) } : { seed: 20_261_122 });
