const ENTRIES = {
  main: () => import('../src/main.js'),
  policy: () => import('../src/policy.js'),
  post: () => import('../src/post.js'),
  sweep: () => import('../src/sweep.js'),
};

/** Starts one of the product's programs; all are in one bundle, so that what they share is there once. */
export function start(entry: keyof typeof ENTRIES): void {
  void ENTRIES[entry]();
}
