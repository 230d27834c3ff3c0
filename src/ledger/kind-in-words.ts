import type { ResourceKind } from '../events/index.js';

/** "security group" for `security_group`. */
export function kindInWords(kind: ResourceKind): string {
  return kind === 'vpc' ? 'VPC' : kind === 'vswitch' ? 'vSwitch' : kind.replaceAll('_', ' ');
}

/** "vSwitches" for `vswitch`. */
export function kindsInWords(kind: ResourceKind): string {
  return inPlural(kindInWords(kind));
}

export function inPlural(words: string): string {
  return words.endsWith('ch') ? `${words}es` : `${words}s`;
}
