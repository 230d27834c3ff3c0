import type { Simulator } from '../../src/simulator/index.js';
import type { Neighbourhood } from './strangers.js';

export const OWN_REGION = 'cn-hangzhou';
export const COPY_REGION = 'cn-beijing';

/** A build as users have it, of which the campaigns try everything that can go wrong. */
export interface Scenario {
  readonly name: string;
  /** `real`: guests are provisioned, over SSH, WinRM or Cloud Assistant. */
  readonly guests: 'none' | 'real';
  /** The images that the user has, and that the build replaces. */
  readonly replaces: readonly NamedImage[];
  /** The builders of its template. */
  builders(given: Given): readonly Builder[];
  /** As in a template. Default: none. */
  readonly provisioners?: readonly object[];
  /** How many runs of the template there are at the same time, in one account. Default 1. */
  readonly atOnce?: number;
}

export interface NamedImage {
  readonly region: string;
  readonly name: string;
}

export interface Builder {
  readonly name: string;
  /** As in a template, without credentials, endpoint and what all have alike: see `builderOf`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What a success must have made, region by region. */
  readonly wants: readonly WantedImage[];
}

export interface WantedImage extends NamedImage {
  /** How many GiB each of its disks has, the system's first. */
  readonly disks: readonly number[];
  /** Default: that of most public images, "UEFI-Preferred". */
  readonly bootMode?: string;
  readonly description?: string;
  readonly family?: string;
  readonly version?: string;
  readonly encrypted?: boolean;
  /** The key that each of its snapshots is encrypted with; the service's own where it is not given. */
  readonly kmsKeyId?: string;
  readonly sharedWith?: readonly string[];
  /** Of the user's, on the image and on its snapshots: these and no others. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** What the simulated account has before the build begins. */
export interface Given {
  readonly cloud: Simulator;
  /** An elastic IP address of the user's. */
  readonly eipId: string;
  /** Another account, which images are shared with. */
  readonly friend: string;
  /** A network of the user's. */
  readonly network: { readonly vpcId: string; readonly vSwitchId: string; readonly securityGroupId: string };
  readonly replaced: readonly Replaced[];
  readonly neighbourhood: Neighbourhood;
}

/** An image that the build replaces. */
export interface Replaced extends NamedImage {
  readonly id: string;
}

/** What every builder of the scenarios says alike. */
export const SMALL_LINUX = {
  region: OWN_REGION,
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
} as const;

/** The options of a builder, as users write them, with the way to the simulated cloud. */
export function builderOf({ cloud }: Given, { options }: Builder): Readonly<Record<string, unknown>> {
  return {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    ...options,
  };
}
