'use strict';
/** Stands for packages that are not in this bundle, since nothing uses more of them than this; see scripts/sdk-base.mjs. */
module.exports = new Proxy({ __esModule: true, Model: class {} }, {
  get(target, name) {
    if (Object.hasOwn(target, name)) return target[name];
    throw new Error(`A package that is left out of this bundle was called (${String(name)}).`);
  },
});
