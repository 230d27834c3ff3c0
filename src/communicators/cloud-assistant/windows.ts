import { withoutEndSlashesOfWindows } from '../end-slashes.js';
import { Lines } from '../winrm/lines-of-files.js';
import { entriesIn } from '../winrm/list.js';
import { guestPath } from '../winrm/scripts.js';
import type { GuestScripts } from './scripts.js';
import { listScript } from './windows-folder-scripts.js';
import {
  helloScript,
  killScript,
  readScript,
  sliceScript,
  startFileScript,
  startScript,
} from './windows-scripts.js';
import { collectScript, factsScript, placeScript, removeScript } from './windows-transfer-scripts.js';

/** For Windows with PowerShell 5.1, as Windows Server has it since 2016. */
export const WINDOWS: GuestScripts = {
  type: 'RunPowerShellScript',
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
  entriesIn: (list) => entriesIn(new Lines(), list),
  privateFile: ({ folder }, name) => `${folder}\\${name}`,
  remove: removeScript,
  path: guestPath,
  sendPlace,
  // Windows has no such folder.
  isInMemory: () => false,
};

/** Variables in a path are for the guest to expand. */
function sendPlace(path: string) {
  const [, folder, name] = /^([a-z]:[\\/](?:.*[\\/])?)([^\\/]+)$/i.exec(path) ?? [];
  if (folder === undefined || name === undefined || /[%:?*"<>|]/.test(path.slice(2))) return undefined;
  return { folder: withoutEndSlashesOfWindows(folder.replaceAll('/', '\\')), name };
}
