import type { Client, ParsedKey } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { CERTIFICATE_SUFFIX, sshField, type SshCertificate } from './certificate.js';

/** What ssh2 1.17 has inside, as far as it is needed here; `ourInsideOf` makes sure of it. */
interface Inside {
  authPK: (
    username: string,
    key: ParsedKey,
    /** The algorithm that the request names; by default the type of the key. */
    algorithm?: string,
    /** Signs the request. Without it, the guest is only asked whether it would take the key. */
    sign?: (data: Buffer, send: (signature: Buffer) => void) => void,
  ) => void;
  readonly _packetRW: {
    readonly write: {
      /** Where in a packet its payload begins. */
      readonly allocStart: number;
      alloc: (payloadLength: number) => Buffer;
      /** The last step before a packet is encrypted and sent. */
      finalize: (packet: Buffer) => Buffer;
    };
  };
}

/**
 * Lets one client show a certificate wherever it would show `key`, that very object. ssh2 knows nothing of certificates
 * and has no public way to them: given one as a key, it writes the algorithm of the request
 * (`ssh-ed25519-cert-v01@openssh.com`) into the signature, too, where sshd wants that of the plain key
 * (`ssh-ed25519`; PROTOCOL.certkeys of OpenSSH, RFC 4252 section 7). So the step of its that sends public keys is
 * wrapped, for this client alone, and the signature's algorithm put right before the packet leaves.
 * @throws BuildError if ssh2 is another inside than it was
 */
export function showCertificate(client: Client, key: ParsedKey, { blob }: SshCertificate): void {
  const inside = ourInsideOf(client);
  const authPK = inside.authPK.bind(inside);
  const certified = Object.create(key, { getPublicSSH: { value: () => blob } }) as ParsedKey;
  inside.authPK = (username, tried, algorithm, sign) => {
    if (tried !== key) return authPK(username, tried, algorithm, sign);
    const plain = algorithm ?? key.type;
    const requested = `${plain}${CERTIFICATE_SUFFIX}`;
    if (sign === undefined) return authPK(username, certified, requested);
    return authPK(username, certified, requested, (data, send) =>
      sign(data, (signature) => {
        const { write } = inside._packetRW;
        const finalize = write.finalize.bind(write);
        write.finalize = (packet) => {
          write.finalize = finalize;
          return finalize(withAlgorithm(plain, { packet, requested, blob, write }));
        };
        send(signature);
      }),
    );
  };
}

interface SignedRequest {
  readonly packet: Buffer;
  /** The algorithm that the request, and by now its signature, names. */
  readonly requested: string;
  readonly blob: Buffer;
  readonly write: Inside['_packetRW']['write'];
}

/** The signed request anew, with the plain algorithm in the signature, which is the last field, after the certificate. */
function withAlgorithm(plain: string, { packet, requested, blob, write }: SignedRequest): Buffer {
  const end = packet.indexOf(blob) + blob.length;
  const algorithm = sshField(requested);
  const start = end + 4 + algorithm.length;
  if (end < blob.length || !packet.subarray(end + 4, start).equals(algorithm)) throw changedInside();
  const signature = packet.subarray(start, start + 4 + packet.readUInt32BE(start));
  const payload = Buffer.concat([
    packet.subarray(write.allocStart, end),
    sshField(Buffer.concat([sshField(plain), signature])),
  ]);
  const mended = write.alloc(payload.length);
  mended.set(payload, write.allocStart);
  return mended;
}

function ourInsideOf(client: Client): Inside {
  const { _protocol: inside } = client as unknown as { readonly _protocol?: Partial<Inside> };
  const write: Partial<Inside['_packetRW']['write']> | undefined = inside?._packetRW?.write;
  const isOurs =
    typeof inside?.authPK === 'function' &&
    typeof write?.allocStart === 'number' &&
    typeof write.alloc === 'function' &&
    typeof write.finalize === 'function';
  if (!isOurs) throw changedInside();
  return inside as Inside;
}

function changedInside(): BuildError {
  return new BuildError(
    'ssh_certificate_file cannot be used: this version of the SSH library is not known.',
    {
      hint: 'This is a defect of the action, please report it. Until it is mended, log in by a key that the image knows, or by the temporary one.',
    },
  );
}
