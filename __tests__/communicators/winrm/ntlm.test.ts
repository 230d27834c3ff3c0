import { describe, expect, test } from '@jest/globals';
import { authenticate, negotiateMessage } from '../../../src/communicators/winrm/ntlm/login.js';
import { md4 } from '../../../src/communicators/winrm/ntlm/md4.js';
import { Rc4 } from '../../../src/communicators/winrm/ntlm/rc4.js';
import { SealedSession } from '../../../src/communicators/winrm/ntlm/session.js';
import { Secret } from '../../../src/secrets/index.js';

const hex = (text: string) => Buffer.from(text.replace(/\s+/g, ''), 'hex');

describe('MD4', () => {
  // RFC 1320, A.5.
  test.each([
    ['', '31d6cfe0d16ae931b73c59d7e0c089c0'],
    ['a', 'bde52cb31de33e46245e05fbdbd6fb24'],
    ['abc', 'a448017aaf21d8525fc10ae87aa6729d'],
    ['message digest', 'd9130a8164549fe818874806e1c7014b'],
    ['1234567890'.repeat(8), 'e33b4ddc9c38f2199c3e7b164fcc0536'],
  ])('of %j', (text, digest) => {
    expect(md4(Buffer.from(text)).toString('hex')).toBe(digest);
  });
});

describe('RC4', () => {
  // RFC 6229, key of 40 and of 128 bits, the key stream from its start.
  test.each([
    ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8'],
    ['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7b2932899cde41b97'],
  ])('with the key %s', (key, stream) => {
    expect(new Rc4(hex(key)).apply(Buffer.alloc(16)).toString('hex')).toBe(stream);
  });

  test('goes on where it was', () => {
    const once = new Rc4(hex('0102030405')).apply(Buffer.alloc(32));
    const cipher = new Rc4(hex('0102030405'));
    expect(Buffer.concat([cipher.apply(Buffer.alloc(10)), cipher.apply(Buffer.alloc(22))])).toEqual(once);
  });
});

/** The example of MS-NLMP 4.2.4: a login of User of Domain, with Password, at Server. */
const example = {
  user: { username: 'Domain\\User', password: new Secret('Password') },
  challenge: hex(`4e544c4d53535000 02000000 0c000c0038000000 33828ae2 0123456789abcdef 0000000000000000
    2400240044000000 0600 7017 0000000f
    530065007200760065007200
    02000c0044006f006d00610069006e00 01000c005300650072007600650072000000 0000`),
  randomness: { clientChallenge: hex('aa'.repeat(8)), sessionKey: hex('55'.repeat(16)) },
};

function field(message: Buffer, index: number): Buffer {
  const at = 12 + index * 8;
  const start = message.readUInt32LE(at + 4);
  return message.subarray(start, start + message.readUInt16LE(at));
}

describe('NTLMv2', () => {
  test('answers the challenge of the specification as it says', () => {
    const { message } = authenticate(example.user, example.challenge, example.randomness);
    expect(message.readUInt32LE(8)).toBe(3);
    expect(field(message, 0).toString('hex')).toBe('86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa');
    expect(field(message, 2).toString('utf16le')).toBe('Domain');
    expect(field(message, 3).toString('utf16le')).toBe('User');
  });

  test('seals a message as the specification does', () => {
    const { session } = authenticate(example.user, example.challenge, example.randomness);
    const sealed = session.seal(Buffer.from('Plaintext', 'utf16le'));
    expect(sealed.toString('hex')).toBe(
      '010000007fb38ec5c55d497600000000' + '54e50165bf1936dc996020c1811b0f06fb5f',
    );
  });

  test('proves the integrity of the exchange where the server tells its time', () => {
    const timestamp = '0700 0800 00badcfe00badcfe';
    const challenge =
      hex(`4e544c4d53535000 02000000 0000000038000000 33828ae2 0123456789abcdef 0000000000000000
      2000200038000000 0600 7017 0000000f 02000c0044006f006d00610069006e00 ${timestamp} 00000000`);
    const { message } = authenticate(example.user, challenge, example.randomness);
    expect(field(message, 0)).toEqual(Buffer.alloc(24));
    // NTProofStr, then the blob with the server's time and the flag that announces the code.
    const response = field(message, 1).toString('hex');
    expect(response.slice(48, 64)).toBe('00badcfe00badcfe');
    expect(response).toContain('0600040002000000');
    expect(message.subarray(72, 88)).not.toEqual(Buffer.alloc(16));
  });

  test('asks for sealing with keys of 128 bits', () => {
    const message = negotiateMessage();
    expect(message.toString('latin1', 0, 7)).toBe('NTLMSSP');
    expect(message.readUInt32LE(12) & 0x60080030).toBe(0x60080030);
  });

  test('does not take what is no challenge', () => {
    expect(() => authenticate(example.user, Buffer.from('NTLMSSP\0 but no more'))).toThrow('not understood');
  });
});

describe('a sealed session', () => {
  const key = hex('55'.repeat(16));

  test('carries messages both ways', () => {
    const client = new SealedSession(key);
    const server = new SealedSession(key, 'server');
    for (const text of ['one', 'two', '']) {
      expect(server.unseal(client.seal(Buffer.from(text))).toString()).toBe(text);
      expect(client.unseal(server.seal(Buffer.from(text))).toString()).toBe(text);
    }
  });

  test.each([
    ['a changed message', (sealed: Buffer) => sealed.fill((sealed[20] ?? 0) ^ 1, 20, 21)],
    ['a message without its end', (sealed: Buffer) => sealed.subarray(0, -1)],
    ['a signature alone', (sealed: Buffer) => sealed.subarray(0, 7)],
  ])('refuses %s', (_what, change) => {
    const sealed = new SealedSession(key).seal(Buffer.from('a message'));
    expect(() => new SealedSession(key, 'server').unseal(change(sealed))).toThrow('signature is wrong');
  });

  test('refuses a message that was seen before', () => {
    const sealed = new SealedSession(key).seal(Buffer.from('a message'));
    const server = new SealedSession(key, 'server');
    server.unseal(sealed);
    expect(() => server.unseal(sealed)).toThrow('signature is wrong');
  });
});
