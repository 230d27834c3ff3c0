/**
 * Packages that every model of the SDK, and its signer, load whole, and of which nothing here uses more than the class
 * that models extend: an HTTP client, credentials, web sockets with three kinds of proxy agents, dates, XML. In the
 * bundles a stand-in takes their place, which throws when anything else is asked of it: a change of the SDK that does
 * so is not missed, since the end-to-end tests run the bundles.
 */
export const SDK_BASE = ['@alicloud/credentials', '@alicloud/tea-typescript', '@darabonba/typescript'];

/** The file in a bundle that stands for them. */
export const STAND_IN = 'sdk-base.js';

export const STAND_IN_CODE = `'use strict';
/** Stands for packages that are not in this bundle, since nothing uses more of them than this; see scripts/sdk-base.mjs. */
module.exports = new Proxy({ __esModule: true, Model: class {} }, {
  get(target, name) {
    if (Object.hasOwn(target, name)) return target[name];
    throw new Error(\`A package that is left out of this bundle was called (\${String(name)}).\`);
  },
});
`;
