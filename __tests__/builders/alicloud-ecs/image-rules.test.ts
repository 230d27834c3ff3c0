import { describe, expect, test } from '@jest/globals';
import { check, type Options } from './kit.js';

describe('options without effect', () => {
  test.each<readonly [Options, string]>([
    [{ description: 'x' }, 'description: has no effect'],
    [{ ssh_clear_authorized_keys: true }, 'ssh_clear_authorized_keys: has no effect'],
    [{ image_force_delete_instances: true }, 'image_force_delete_instances: has no effect'],
    [{ system_disk_mapping: { disk_device: '/dev/xvda' } }, 'system_disk_mapping.disk_device: has no effect'],
    [
      { system_disk_mapping: { disk_snapshot_id: 's-1' } },
      'system_disk_mapping.disk_snapshot_id: has no effect',
    ],
    [
      { image_force_delete_snapshots: true },
      'image_force_delete_snapshots: has no effect without image_force',
    ],
    [{ force_stop_instance: 1, disable_stop_instance: 1 }, 'force_stop_instance: has no effect with disable'],
    [{ security_group_id: 'sg-1', security_group_name: 'ours' }, 'has no effect with security_group_id'],
    [
      { security_group_id: 'sg-1', temporary_security_group_source_cidrs: '10.0.0.0/8' },
      'temporary_security_group_source_cidrs: has no effect with security_group_id',
    ],
    [{ vpc_id: 'vpc-1', vpc_name: 'ours' }, 'vpc_name: has no effect with vpc_id'],
    [{ vswitch_id: 'vsw-1', vpc_cidr_block: '10.0.0.0/8' }, 'vpc_cidr_block: has no effect with vswitch_id'],
    [{ vswitch_id: 'vsw-1', vswitch_name: 'ours' }, 'vswitch_name: has no effect with vswitch_id'],
    [
      { eip_id: 'eip-1', internet_max_bandwidth_out: 20 },
      'internet_max_bandwidth_out: has no effect with eip_id',
    ],
    [
      { image_copy_regions: ['cn-beijing', 'cn-hangzhou'], image_copy_names: ['there', 'here'] },
      'image_copy_names: has no effect for cn-hangzhou, the region of the build: its image has image_name',
    ],
    [
      {
        image_encrypted: true,
        kms_key_id: 'key-a',
        image_copy_regions: 'cn-hangzhou',
        kms_key_copy_ids: 'key-b',
      },
      'kms_key_copy_ids: has no effect for cn-hangzhou, the region of the build: its image is encrypted with kms_',
    ],
    [
      { ssh_private_ip: true, internet_charge_type: 'PayByTraffic' },
      'internet_charge_type: has no effect with',
    ],
    [
      { ssh_private_ip: true, internet_max_bandwidth_out: 5 },
      'internet_max_bandwidth_out: has no effect with',
    ],
    [
      { image_encrypted: false, system_disk_mapping: { disk_encrypted: true } },
      'image_encrypted: has no effect with disk_encrypted: an image of encrypted disks is encrypted',
    ],
    [
      { image_share_account: ['11', '12'], image_unshare_account: ['12', '13'] },
      'image_share_account: has no effect for 12, also in image_unshare_account',
    ],
  ])('%j is accepted with a notice', (options, notice) => {
    const { problems, notices } = check(options);
    expect(problems).toEqual([]);
    expect(notices.join('\n')).toContain(notice);
  });
});

test.each<readonly [Options]>([
  [{ ssh_private_ip: true, internet_max_bandwidth_out: 0 }],
  [{ ssh_private_ip: true, associate_public_ip_address: true, internet_max_bandwidth_out: 5 }],
  [{ image_copy_regions: ['cn-hangzhou', 'cn-beijing'], image_copy_names: ['web', 'there'] }],
  [{ image_encrypted: true, image_copy_regions: 'cn-hangzhou', kms_key_copy_ids: 'key-b' }],
  [{ image_share_account: ['11'], image_unshare_account: ['12'] }],
  [{ image_encrypted: false, system_disk_mapping: { disk_encrypted: false } }],
])('%j has its effect: there is no notice', (options) => {
  expect(check(options)).toMatchObject({ problems: [], notices: [] });
});

describe('rules', () => {
  test.each<readonly [Options]>([
    [{ image_name: 'ab' }],
    [{ image_name: '镜'.repeat(128) }],
    [{ image_name: 'a.b_c:d-1' }],
    [{ image_description: '述'.repeat(256) }],
    [{ image_description: '描述' }],
    [{ image_description: '', image_version: '', boot_mode: null, vpc_id: '' }],
    [{ image_version: 'v'.repeat(40) }],
    [{ target_image_family: 'family_1' }],
    [{ tags: {} }],
    [{ tags: [] }],
    [{ wait_snapshot_ready_timeout: '7200' }],
    [{ wait_snapshot_ready_timeout: 0, wait_copying_image_ready_timeout: '0' }],
    [{ image_share_account: 1234567890123456 }],
    [{ boot_mode: 'BIOS' }],
    [{ tags: { ['k'.repeat(128)]: 'v'.repeat(128), empty: '', number: 1 } }],
    [{ tag: { key: 'a', value: 'b' } }],
    [{ image_share_account: [], image_unshare_account: [], image_copy_regions: [], image_copy_names: [] }],
    [{ image_force_delete: 'true', image_force_delete_snapshots: 1, skip_create_image: 'F' }],
  ])('%j is accepted', (options) => {
    expect(check(options).problems).toEqual([]);
  });

  test.each<readonly [Options, string]>([
    [{ image_name: undefined }, 'image_name: is required'],
    [{ image_name: 'a' }, 'image_name: must have 2 to 128 characters; found "a"'],
    [{ image_name: '镜'.repeat(129) }, 'image_name: must have 2 to 128 characters'],
    [{ image_name: '1web' }, 'image_name: must begin with a letter'],
    [{ image_name: 'we b' }, 'image_name: must begin with a letter and have only English or Chinese letters'],
    [{ image_name: 'webé' }, 'image_name: must begin with a letter and have only English or Chinese letters'],
    [{ image_copy_regions: 'cn-beijing', image_copy_names: 'webé' }, 'image_copy_names: must begin with'],
    [{ target_image_family: 'webé' }, 'target_image_family: must begin with a letter'],
    [
      { tags: { 'alicloud-image-builder:run': 'x' } },
      'those that begin with "alicloud-image-builder:" are the',
    ],
    [{ run_tags: { 'alicloud-image-builder:x': 'x' } }, 'run_tags: has the key "alicloud-image-builder:x"'],
    [{ image_name: 'aliyun-web' }, 'image_name: must not begin with'],
    [{ image_name: 'acs:web' }, 'image_name: must not begin with'],
    [{ image_name: 'https://web' }, 'image_name: must not begin with'],
    [{ image_description: '述'.repeat(257) }, 'image_description: must have 2 to 256 characters'],
    [{ image_description: '述' }, 'image_description: must have 2 to 256 characters; found "述"'],
    [{ image_description: 'http://x' }, 'image_description: must not begin with'],
    [{ image_version: 'v'.repeat(41) }, 'image_version: must have 1 to 40 characters'],
    [{ target_image_family: 'acs:x' }, 'target_image_family: must not begin with'],
    [{ boot_mode: 'uefi' }, 'boot_mode: must be one of "BIOS", "UEFI", "UEFI-Preferred"; found "uefi"'],
    [{ target_image_family: 'x' }, 'target_image_family: must have 2 to 128 characters'],
    [{ target_image_family: '1x' }, 'target_image_family: must begin with a letter'],
    [{ target_image_family: 'ALIYUN1' }, 'target_image_family: must not begin with'],
    [{ tags: { 'acs:x': 'y' } }, 'tags: has the key "acs:x"'],
    [{ tags: { 'aliyun-x': 'y' } }, 'tags: has the key "aliyun-x"; keys have 1 to 128 characters'],
    [{ tags: { ['k'.repeat(129)]: 'y' } }, 'keys have 1 to 128 characters'],
    [{ tags: { 'x-http://y': 'z' } }, 'tags: has the key "x-http://y"'],
    [{ tags: { x: 'v'.repeat(129) } }, 'tags.x: must have 0 to 128 characters'],
    [{ tags: { x: 'see https://y' } }, 'tags.x: must not begin with "acs:" nor contain "http://"'],
    [{ tags: { x: ['y'] } }, 'tags.x: must be a string; found ["y"]'],
    [{ tags: 'x' }, 'tags: must be a map of names to strings; found "x"'],
    [{ tag: [{ value: 'a' }] }, 'tag[0].key: is required'],
    [{ tags: { x: 'acs:y' } }, 'tags.x: must not begin with "acs:"'],
    [{ tags: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, 'v'])) }, 'tags: has 21 tags'],
    [{ tag: [{ key: 'a' }] }, 'tag[0].value: is required'],
    [{ tags: { a: '1' }, tag: [{ key: 'a', value: '2' }] }, 'tag: gives the tag "a" twice'],
    [
      { wait_snapshot_ready_timeout: -1 },
      'wait_snapshot_ready_timeout: must be between 0 and 86400; found -1',
    ],
    [
      { wait_copying_image_ready_timeout: 'long' },
      'wait_copying_image_ready_timeout: must be a whole number',
    ],
    [
      { image_ignore_data_disks: 'perhaps' },
      'image_ignore_data_disks: must be true or false; found "perhaps"',
    ],
    [{ image_force_delete: 'perhaps' }, 'image_force_delete: must be true or false; found "perhaps"'],
    [{ image_force_delete_snapshots: 2 }, 'image_force_delete_snapshots: must be true or false; found 2'],
    [{ skip_create_image: [] }, 'skip_create_image: must be true or false; found []'],
    [{ image_unshare_account: ['me'] }, 'image_unshare_account[0]: must be the ID of an account'],
    [{ image_encrypted: 'aes' }, 'image_encrypted: must be true or false; found "aes"'],
    [{ image_ready_signal: 'Ready' }, 'image_ready_signal: must be one of "Available", "Usable"'],
    [{ image_nmae: 'web' }, 'image_nmae: is not an option here. Did you mean "image_name"?'],
  ])('%j is refused', (options, message) => {
    expect(check(options).problems.join('\n')).toContain(message);
  });
});
