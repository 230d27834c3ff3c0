import type { InstanceTypeFacts } from '../facts/instance-types.js';
import type { GuestAddress } from '../guests/guest.js';
import type { Image } from './image.js';

/** What an instance was asked to be: RunInstances' parameters, checked and completed. */
export interface InstanceFacts {
  readonly id: string;
  readonly image: Image;
  readonly type: InstanceTypeFacts;
  readonly zoneId: string;
  readonly vpcId: string;
  readonly vSwitchId: string;
  readonly networkInterfaceId: string;
  readonly privateAddress: GuestAddress;
  /** Where the guest itself listens; nobody outside knows. */
  readonly guestAddress: GuestAddress;
  readonly loginUser: string;
  readonly internetChargeType: string;
  /** Mbit/s. */
  readonly bandwidthOut: number;
  readonly bandwidthIn: number;
  readonly spotStrategy: string;
  readonly spotPriceLimit: number;
  readonly spotDuration: number;
  readonly httpTokens: string;
  readonly httpEndpoint: string;
  readonly securityEnhancement: string;
}

/** What can change in its life. */
export interface InstanceTraits {
  name: string;
  description: string;
  hostName: string;
  keyPairName: string;
  password: string | undefined;
  userData: Buffer | undefined;
  securityGroupIds: readonly string[];
  ramRoleName: string;
  deletionProtection: boolean;
  publicAddress: GuestAddress | undefined;
}
