import { createHash, createSign, generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import {
  bits,
  explicit,
  integer,
  objectId,
  octets,
  sequence,
  set,
  tagged,
  utcTime,
  utf8,
} from '../encoding/der.js';
import type { Certificate } from './settings.js';

const YEAR_MS = 365 * 24 * 3600_000;

/** A self-signed certificate for a host's names, valid for a year, as New-SelfSignedCertificate makes one. */
export async function selfSignedCertificate(names: readonly string[]): Promise<Certificate> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const subject = names[0] ?? 'localhost';
  const content = toBeSigned(subject, names, publicKey.export({ type: 'spki', format: 'der' }), new Date());
  const signature = createSign('sha256').update(content).sign(privateKey);
  const der = sequence(content, SHA256_WITH_RSA, bits(signature));
  return {
    thumbprint: createHash('sha1').update(der).digest('hex').toUpperCase(),
    subject: `CN=${subject}`,
    certificate: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** RFC 5280, 4.1: TBSCertificate. */
function toBeSigned(subject: string, names: readonly string[], publicKey: Buffer, now: Date): Buffer {
  const name = sequence(set(sequence(objectId('2.5.4.3'), utf8(subject))));
  const validity = sequence(
    utcTime(new Date(now.getTime() - 600_000)),
    utcTime(new Date(now.getTime() + YEAR_MS)),
  );
  const alternatives = sequence(
    ...names.map((alternative) => tagged(0x82, Buffer.from(alternative, 'latin1'))),
  );
  const serverUse = sequence(objectId('1.3.6.1.5.5.7.3.1'));
  return sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x4f]), randomBytes(15)])),
    SHA256_WITH_RSA,
    name,
    validity,
    name,
    publicKey,
    explicit(
      3,
      sequence(
        sequence(objectId('2.5.29.17'), octets(alternatives)),
        sequence(objectId('2.5.29.37'), octets(serverUse)),
      ),
    ),
  );
}

const SHA256_WITH_RSA = sequence(objectId('1.2.840.113549.1.1.11'), tagged(0x05, Buffer.alloc(0)));
