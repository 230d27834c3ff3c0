import type { Program } from '../system/process.js';
import { portsOf } from '../system/firewall.js';

/** The firewall's part of netsh, old and new: what lets TCP ports in. */
export const netsh: Program = ({ machine, stdout, stderr }, commandLine, words) => {
  const { firewall } = machine.settings;
  const text = words.join(' ').toLowerCase();
  const value = (name: string) =>
    words.find((word) => word.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const done = (): Promise<number> => {
    machine.networkChanged();
    stdout.text('Ok.\r\n\r\n');
    return Promise.resolve(0);
  };
  if (/^advfirewall set \w+ state (on|off)$/.test(text)) {
    firewall.enabled = text.endsWith('on');
    return done();
  }
  if (/^advfirewall firewall add rule /.test(text)) {
    const isOpening =
      /dir=in/.test(text) && /action=allow/.test(text) && value('protocol')?.toLowerCase() !== 'udp';
    if (isOpening) firewall.rules.set(value('name') ?? '', portsOf(value('localport') ?? ''));
    return done();
  }
  if (/^advfirewall firewall delete rule /.test(text)) {
    firewall.rules.delete(value('name') ?? '');
    return done();
  }
  if (/^advfirewall firewall set rule /.test(text)) {
    // Groups are the system's own; that of remote administration has nothing to do with WinRM's ports.
    const isWinRm =
      /group="?windows remote management/.test(text) || /name="?windows remote management/.test(text);
    if (isWinRm && /enable=yes/.test(text)) firewall.rules.set('Windows Remote Management (HTTP-In)', [5985]);
    if (isWinRm && /enable=no/.test(text)) firewall.rules.delete('Windows Remote Management (HTTP-In)');
    return done();
  }
  const opening = /^firewall add portopening (?:protocol=)?tcp (?:port=)?(\d+)/.exec(text);
  if (opening !== null) {
    firewall.rules.set(`portopening ${opening[1]}`, [Number(opening[1])]);
    stdout.text(
      'IMPORTANT: Command executed successfully.\r\n"netsh firewall" is deprecated;\r\nuse "netsh advfirewall firewall" instead.\r\n\r\n',
    );
    return done();
  }
  stderr.text(`The following command was not found: ${commandLine.trim()}.\r\n`);
  return Promise.resolve(1);
};
