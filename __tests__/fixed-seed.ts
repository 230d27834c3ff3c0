import fc from 'fast-check';

// Whether a commit is good must not hang on luck: new values are tried in long runs (`npm run fuzz`), and what those find becomes
// an example of its property.
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_122 });
