export { checkSshOptions, type SshCheckContext } from './check-options.js';
export { checkWinRmOptions, cloudPasswordProblem } from './check-winrm-options.js';
export { connectCloudAssistant } from './connect-cloud-assistant.js';
export { connectWinRm } from './connect-winrm.js';
export { withoutEndSlashes, withoutEndSlashesOfWindows } from './end-slashes.js';
export { connectTimeout, givenHost, guestPort, guestUser } from './endpoint.js';
export { powershellCommand, powershellQuote } from './winrm/powershell.js';
export { removeAuthorizedKeyCommand } from './authorized-keys.js';
export { ArrivingFolder } from './arriving-folder.js';
export type {
  CommandResult,
  Communicator,
  FolderOptions,
  GuestEntry,
  RunOptions,
  TransferOptions,
  UploadContent,
} from './communicator.js';
export { HeldOpen } from './held-open.js';
export { removeHostKeyCommand, removeWindowsHostKeysCommand } from './host-key-traces.js';
export { fingerprint, type ConnectNews, type HostKeyPolicy } from './host-keys.js';
export { generateKeyPair, publicKeyOf, readPrivateKeyFile, type SshKeyPair } from './keys.js';
export { LineSplitter } from './lines.js';
export { hasWildcards } from './glob.js';
export { fileContent } from './local-files.js';
export { fileProblem, folderProblems } from './local-tree.js';
export { noCommunicator } from './none.js';
export { communicatorOptions, handshakeAttempts, sshTimeout, type CommunicatorOptions } from './options.js';
export { untilPortAnswers, type GuestPort } from './port-answers.js';
export { quotePath, shellQuote } from './quote.js';
export type { SshHandOver } from './hand-over.js';
export { connectSsh, isSsh, type SshCommunicator } from './ssh.js';
export { ConnectionLost } from './connection-lost.js';
export { GuestOff } from './guest-off.js';
export { IsFolder } from './transfer-failure.js';
export { sshLogin, type LoginSurroundings, type SshLogin } from './ssh-login.js';
export type { Bastion, SshAuth, SshRequest } from './ssh-request.js';
