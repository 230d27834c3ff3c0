import type { Program } from '../system/process.js';

/** `sysprep /generalize /oobe /shutdown | /reboot | /quit`: what is generalized makes a machine of its own at its next boot. */
export const sysprep: Program = ({ machine, stderr }, _, words) => {
  const options = words.map((word) => word.toLowerCase().replace(/^-/, '/'));
  const known = /^\/(generalize|oobe|audit|shutdown|reboot|quit|quiet|unattend:.*|mode:vm)$/;
  const wrong = options.find((option) => !known.test(option));
  if (wrong !== undefined) {
    stderr.text(`Sysprep does not know ${wrong}.\r\n`);
    return Promise.resolve(1);
  }
  if (options.includes('/generalize')) machine.settings.generalized = true;
  machine.files.lay('C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag', '');
  if (options.includes('/shutdown')) machine.shutdown.schedule('poweroff', 0);
  if (options.includes('/reboot')) machine.shutdown.schedule('reboot', 0);
  return Promise.resolve(0);
};
