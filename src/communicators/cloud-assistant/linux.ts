import { entriesIn } from '../list-script.js';
import { splitPath } from '../quote.js';
import {
  helloScript,
  killScript,
  readScript,
  sliceScript,
  startFileScript,
  startScript,
} from './linux-scripts.js';
import type { GuestScripts } from './scripts.js';
import {
  absolutePath,
  collectScript,
  factsScript,
  listScript,
  placeScript,
  removeScript,
} from './transfer-scripts.js';

/** For every Linux with a POSIX shell. */
export const LINUX: GuestScripts = {
  type: 'RunShellScript',
  hello: helloScript,
  start: startScript,
  startFile: startFileScript,
  read: readScript,
  kill: killScript,
  slice: sliceScript,
  collect: collectScript,
  place: placeScript,
  facts: factsScript,
  list: listScript,
  entriesIn,
  privateFile: ({ folder }, name) => `${folder}/${name}`,
  remove: removeScript,
  path: absolutePath,
  sendPlace: splitPath,
  isInMemory: (folder) => /^\/(?:var\/)?run\//.test(folder),
};
