import type { Program } from '../system/process.js';

/** `reg add | delete | query KEY [/v NAME] [/t TYPE] [/d DATA] [/f]`. */
export const reg: Program = ({ machine, stdout, stderr }, _, words) => {
  const { registry } = machine.settings;
  const [verb = '', key = ''] = words;
  const value = (option: string) => {
    const at = words.findIndex((word) => word.toLowerCase() === option);
    return at === -1 ? undefined : words[at + 1];
  };
  const name = value('/v');
  const missing = () => {
    stderr.text('ERROR: The system was unable to find the specified registry key or value.\r\n');
    return Promise.resolve(1);
  };
  const done = () => {
    stdout.text('The operation completed successfully.\r\n');
    return Promise.resolve(0);
  };
  switch (verb.toLowerCase()) {
    case 'add': {
      const data = value('/d') ?? '';
      registry.create(key);
      if (name !== undefined)
        registry.set(key, name, /^REG_(DWORD|QWORD)$/i.test(value('/t') ?? '') ? Number(data) : data);
      return done();
    }
    case 'delete':
      if (!registry.has(key)) return missing();
      if (name === undefined) registry.remove(key);
      else if (!registry.removeValue(key, name)) return missing();
      return done();
    case 'query': {
      const shown = registry
        .values(key)
        .filter(([known]) => name === undefined || known.toLowerCase() === name.toLowerCase());
      if (!registry.has(key) || (name !== undefined && shown.length === 0)) return missing();
      const line = ([known, data]: readonly [string, string | number]) =>
        `    ${known}    ${typeof data === 'number' ? `REG_DWORD    0x${data.toString(16)}` : `REG_SZ    ${data}`}\r\n`;
      stdout.text(`\r\n${key}\r\n${shown.map(line).join('')}\r\n`);
      return Promise.resolve(0);
    }
    default:
      stderr.text('ERROR: Invalid syntax.\r\nType "REG /?" for usage.\r\n');
      return Promise.resolve(1);
  }
};
