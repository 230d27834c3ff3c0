import { expect, test } from '@jest/globals';
import { build, inCloud } from './kit.js';

test(
  'communicator none: what needs no guest runs',
  inCloud(async (cloud) => {
    const provisioners = [
      { type: 'sleep', duration: '1ms' },
      { type: 'shell-local', inline: ['echo here, {{ build `ConnType` }}'] },
      { type: 'breakpoint', disable: true },
    ];
    const { events, error } = await build(cloud, { skip_create_image: true }, { template: { provisioners } });
    expect(error).toBeUndefined();
    expect(events).toContainEqual(expect.objectContaining({ type: 'output', line: 'here, none' }));
    expect(events).toContainEqual(expect.objectContaining({ message: 'Passing a disabled breakpoint' }));
  }),
);

test(
  'communicator none: what needs one is refused before anything is created',
  inCloud(async (cloud) => {
    const provisioners = [
      { type: 'shell', inline: ['true'] },
      { type: 'shell-local', inline: ['true'] },
    ];
    const cleanup = { type: 'file', source: 'a', destination: '/b', direction: 'download' };
    const refused = build(cloud, {}, { template: { provisioners, 'error-cleanup-provisioner': cleanup } });
    await expect(refused).rejects.toThrow(
      /^[^\n]*communicator: "none" lets nobody in.*this shell provisioner.*\n[^\n]*communicator: .*this file provisioner.*or remove the provisioner\.$/,
    );
  }),
);
