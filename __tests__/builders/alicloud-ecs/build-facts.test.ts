import { expect, test } from '@jest/globals';
import { buildFacts } from '../../../src/builders/alicloud-ecs/build-facts.js';
import type { Instance } from '../../../src/builders/alicloud-ecs/instance.js';
import type { EcsOptions } from '../../../src/builders/alicloud-ecs/options.js';
import { generateKeyPair } from '../../../src/communicators/index.js';
import { redact, Secret } from '../../../src/secrets/index.js';

const OPTIONS = { communicator: 'ssh', ssh_port: 2222, ssh_username: 'root' } as EcsOptions;
const INSTANCE = { id: 'i-1', address: '198.51.100.7', sourceImage: 'm-1', osType: 'linux' } as Instance;

test('templates know all that Packer tells them of a build', async () => {
  const key = await generateKeyPair('ecdsa');
  const password = new Secret('Correct-horse-1');
  const facts = await buildFacts(
    { options: OPTIONS, region: 'cn-beijing' },
    INSTANCE,
    { auth: { privateKey: key.privateKey }, password },
    { name: 'web', runUuid: '0b1e' },
  );
  expect(facts).toMatchObject({ name: 'web', builderType: 'alicloud-ecs' });
  expect(facts.generated).toEqual({
    ID: 'i-1',
    Host: '198.51.100.7',
    Port: '2222',
    User: 'root',
    Password: 'Correct-horse-1',
    WinRMPassword: '',
    ConnType: 'ssh',
    SSHPublicKey: key.publicKey,
    SSHPrivateKey: key.privateKey.reveal(),
    PackerRunUUID: '0b1e',
    PackerHTTPIP: '',
    PackerHTTPPort: '',
    PackerHTTPAddr: '',
    SourceImageName: 'm-1',
    Region: 'cn-beijing',
  });
  // What a script prints of them does not reach the log.
  expect(redact(`${facts.generated['Password']} ${facts.generated['SSHPrivateKey']}`)).not.toMatch(
    /Correct|BEGIN/,
  );
});
