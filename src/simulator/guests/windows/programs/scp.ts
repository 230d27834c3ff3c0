import { Duplex } from 'node:stream';
import { scpCommand } from '../../ssh/scp-command.js';
import { ScpPeer } from '../../ssh/scp-peer.js';
import { copy } from '../../ssh/scp.js';
import { windowsFiles } from '../ssh/files.js';
import { shownPath } from '../ssh/paths.js';
import type { Program, WindowsProcess } from '../system/process.js';

/** The far end of a copy, as Win32-OpenSSH's scp.exe is it: `scp -t FOLDER`, `scp -f FILE`. */
export const scp: Program = async (process, _, words) => {
  const command = scpCommand(words);
  if (command === undefined) {
    process.stderr.text('usage: scp [-346ABCOpqRrsTv] [-c cipher] [-F ssh_config] source ... target\r\n');
    return 1;
  }
  const here = `/${process.folder.replaceAll('\\', '/')}`;
  const paths = command.paths.map((path) => shownPath(path, here));
  return copy(
    new ScpPeer(standardStreams(process)),
    { ...command, paths },
    windowsFiles(process.machine.files),
  );
};

function standardStreams({ stdin, stdout, signal }: WindowsProcess): Duplex {
  return new Duplex({
    read() {
      stdin.read(signal).then(
        (data) => this.push(data ?? null),
        (error: unknown) => this.destroy(error as Error),
      );
    },
    write(data: Buffer, _, done) {
      stdout.bytes(Buffer.from(data));
      done();
    },
  });
}
