import { createHash } from 'node:crypto';
import { fullPath } from '../files/paths.js';
import type { Program } from '../system/process.js';

/** `certutil -decode IN OUT`, `-encode IN OUT`, `-hashfile FILE [ALGORITHM]`: what uploads without PowerShell use. */
export const certutil: Program = ({ machine, folder, stdout, stderr }, _, words) => {
  const [verb = '', from = '', to = ''] = words.filter((word) => !/^[-/]f$/i.test(word));
  const source = fullPath(from, folder);
  const fail = (code: number, what: string) => {
    stderr.text(`CertUtil: ${verb.slice(1)} command FAILED: 0x${code.toString(16)}\r\nCertUtil: ${what}\r\n`);
    return Promise.resolve(code | 0);
  };
  if (!machine.files.isFile(source)) return fail(0x80070002, 'The system cannot find the file specified.');
  const content = machine.files.read(source);
  const operation = verb.toLowerCase().replace(/^\//, '-');
  if (operation === '-hashfile') {
    const algorithm = (to || 'SHA1').toLowerCase();
    stdout.text(
      `${algorithm.toUpperCase()} hash of ${from}:\r\n${createHash(algorithm).update(content).digest('hex')}\r\nCertUtil: -hashfile command completed successfully.\r\n`,
    );
    return Promise.resolve(0);
  }
  const target = fullPath(to, folder);
  if (machine.files.isFile(target) && !words.some((word) => /^[-/]f$/i.test(word)))
    return fail(0x80070050, 'The file exists.');
  if (operation === '-decode') {
    const text = content.toString('latin1').replace(/-----[^-]*-----/g, '');
    machine.files.write(target, Buffer.from(text, 'base64'));
  } else if (operation === '-encode') {
    const lines = content.toString('base64').replace(/.{64}/g, '$&\r\n');
    machine.files.write(
      target,
      Buffer.from(`-----BEGIN CERTIFICATE-----\r\n${lines}\r\n-----END CERTIFICATE-----\r\n`),
    );
  } else return fail(0x80070057, 'The parameter is incorrect.');
  stdout.text(
    `Input Length = ${content.length}\r\nOutput Length = ${machine.files.file(target).size}\r\nCertUtil: ${operation} command completed successfully.\r\n`,
  );
  return Promise.resolve(0);
};
