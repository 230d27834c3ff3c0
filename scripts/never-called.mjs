/**
 * Packages that the SDK loads at start and that nothing here ever calls: its own HTTP client and credentials, web
 * sockets, dates, XML. They are half of the time that the bundle takes to load, so that a stand-in takes their
 * place, which throws when anything is asked of it: a change of the SDK that calls them does not go unseen, since
 * the end-to-end tests run the bundles.
 */
export const NEVER_CALLED = [
  '@alicloud/credentials',
  'http-proxy-agent',
  'https-proxy-agent',
  'httpx',
  'lodash',
  'moment',
  'socks-proxy-agent',
  'ws',
  'xml2js',
];

/** The file in a bundle that stands for them. */
export const STAND_IN = 'never-called.js';

export const STAND_IN_CODE = `'use strict';
/** Stands for a package that is not in this bundle, since nothing calls it; see NEVER_CALLED in scripts/never-called.mjs. */
module.exports = new Proxy({}, {
  get(target, name) {
    // What the loading of a module asks.
    if (name === '__esModule') return true;
    throw new Error(\`A package that is left out of this bundle was called (\${String(name)}).\`);
  },
});
`;
