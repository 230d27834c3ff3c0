import type { ResourceKind } from '../events/index.js';

/** "security group" for `security_group`. */
export function kindInWords(kind: ResourceKind): string {
  return kind === 'vpc' ? 'VPC' : kind === 'vswitch' ? 'vSwitch' : kind.replaceAll('_', ' ');
}
