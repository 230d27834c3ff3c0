/**
 * The rooms of src/, from the top floor down; see CONTRIBUTING.md. A room may import from the floors below it
 * and from nowhere else: not from above, and not from its neighbours.
 */
export const FLOORS = [
  ['job'],
  ['job'],
  ['action', 'template', 'post-processors'],
  ['builders'],
  ['provisioners'],
  ['communicators'],
  ['ledger'],
  ['alicloud'],
  ['engine', 'events', 'options'],
  ['async', 'errors'],
  ['secrets'],
];

/** The simulated cloud is a product of its own: it imports no room, and only its starter imports it. */
export const ANNEX = 'simulator';

/** Packages that only these rooms may import: the rest of the house does not know where it runs. */
export const PACKAGE_ROOMS = {
  '@actions/core': ['action'],
  '@actions/github': ['action'],
  '@actions/exec': ['action', 'provisioners'],
};
