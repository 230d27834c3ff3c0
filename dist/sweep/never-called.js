'use strict';
/** Stands for a package that is not in this bundle, since nothing calls it; see NEVER_CALLED in scripts/never-called.mjs. */
module.exports = new Proxy({}, {
  get(target, name) {
    // What the loading of a module asks.
    if (name === '__esModule') return true;
    throw new Error(`A package that is left out of this bundle was called (${String(name)}).`);
  },
});
