import { instanceType, type InstanceTypeFacts } from '../../facts/instance-types.js';
import { findImage, newestOfFamily, type Image } from '../../model/image.js';
import { isUsable } from '../../model/image-usability.js';
import type { Launch } from '../../model/launching.js';
import type { Region } from '../../model/region.js';
import { readTags, type TagParameter } from '../../model/tags.js';
import type { VSwitch } from '../../model/vpc.js';
import { ApiError, missingParameter } from '../../protocol/api-error.js';
import { readAutoReleaseTime } from './auto-release-time.js';
import { checkHostName, checkInstanceName, checkPassword } from './instance-names.js';
import { readDataDisks, readSystemDisk, type DiskParameters } from './launch-disks.js';
import { readNetwork, type NetworkParameters } from './launch-network.js';
import { decodeUserData } from './user-data.js';

/** What RunInstances and CreateInstance have in common. */
export interface LaunchParameters extends NetworkParameters {
  readonly ImageId?: string | undefined;
  readonly ImageFamily?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstanceName?: string | undefined;
  readonly Description?: string | undefined;
  readonly HostName?: string | undefined;
  readonly KeyPairName?: string | undefined;
  readonly Password?: string | undefined;
  readonly PasswordInherit?: boolean | undefined;
  readonly UserData?: string | undefined;
  readonly RamRoleName?: string | undefined;
  readonly InternetChargeType?: string | undefined;
  readonly InternetMaxBandwidthOut?: number | undefined;
  readonly InternetMaxBandwidthIn?: number | undefined;
  readonly IoOptimized?: string | undefined;
  readonly SystemDisk?: DiskParameters | undefined;
  readonly DataDisk?: readonly DiskParameters[] | undefined;
  readonly AutoReleaseTime?: string | undefined;
  readonly DeletionProtection?: boolean | undefined;
  readonly SpotStrategy?: string | undefined;
  readonly SpotPriceLimit?: number | undefined;
  readonly SpotDuration?: number | undefined;
  readonly HttpTokens?: string | undefined;
  readonly HttpEndpoint?: string | undefined;
  readonly ImageOptions?: { readonly LoginAsNonRoot?: boolean | undefined } | undefined;
  readonly SecurityEnhancementStrategy?: string | undefined;
  readonly ResourceGroupId?: string | undefined;
  readonly Tag?: readonly TagParameter[] | undefined;
}

/** What a core costs an hour on the spot market of this cloud. */
const SPOT_PRICE_PER_CORE = 0.02;

/** Checks everything about a launch and settles what was left open. @throws ApiError for the first thing that is wrong */
export function readLaunch(region: Region, parameters: LaunchParameters): Launch {
  const image = readImage(region, parameters);
  const type = readType(parameters, image);
  const network = readNetwork(region, parameters);
  checkStock(region, type, network.vSwitch);
  checkNames(parameters, image);
  const facts = readFacts(parameters, image, type);
  return {
    image,
    type,
    vSwitch: network.vSwitch,
    privateIpAddress: network.privateIpAddress,
    facts,
    traits: readTraits(region, parameters, image, network.securityGroupIds),
    systemDisk: readSystemDisk(type, image, parameters.SystemDisk),
    dataDisks: readDataDisks(region, type, image, parameters.DataDisk),
    autoReleaseAt: readAutoReleaseTime(region, parameters.AutoReleaseTime),
    tags: readTags(parameters.Tag),
    resourceGroupId: parameters.ResourceGroupId ?? '',
  };
}

function readImage(region: Region, { ImageId, ImageFamily }: LaunchParameters): Image {
  if (ImageId && ImageFamily) {
    throw new ApiError(
      'UnexpectedImageFamily.ImageIdSupplied',
      400,
      'The input parameter ImageFamily must be null when image id is set.',
    );
  }
  if (ImageFamily) {
    const newest = newestOfFamily(region, ImageFamily);
    if (newest) return newest;
    throw new ApiError(
      'InvalidImageFamily.MissingAvailableImage',
      403,
      'There is no available image related to the specified image family.',
    );
  }
  if (!ImageId) throw missingParameter('ImageId');
  const image = findImage(region, ImageId);
  if (!image) throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
  if (!isUsable(region, image)) {
    throw new ApiError(
      'OperationDenied.ImageNotValid',
      403,
      'The specified Image is disabled or is deleted.',
    );
  }
  return image;
}

function readType({ InstanceType, IoOptimized }: LaunchParameters, image: Image): InstanceTypeFacts {
  if (!InstanceType) throw missingParameter('InstanceType');
  const type = instanceType(InstanceType);
  if (!type) {
    throw new ApiError(
      'InvalidInstanceType.ValueNotSupported',
      400,
      'The specified InstanceType beyond the permitted range.',
    );
  }
  if (IoOptimized && !['none', 'optimized'].includes(IoOptimized)) {
    throw new ApiError('InvalidIoOptimizedValue.ValueNotSupported', 400, 'IoOptimized value not supported.');
  }
  if (IoOptimized === 'none' && type.ioOptimized) {
    throw new ApiError(
      'DependencyViolation.IoOptimized',
      404,
      'The specified instancetype must be IoOptimized instance.',
    );
  }
  const architecture = image.system.architecture === 'arm64' ? 'ARM' : 'X86';
  if (architecture !== type.architecture) {
    throw new ApiError(
      'ImageNotSupportInstanceType',
      403,
      'The specified image does not support the specified InstanceType.',
    );
  }
  return type;
}

function checkStock(region: Region, type: InstanceTypeFacts, { zoneId }: VSwitch): void {
  const stock = region.cloud.stock(zoneId, type);
  if (!stock)
    throw new ApiError(
      'Zone.NotOnSale',
      400,
      'The specified instance type is not on sale in the specified zone.',
    );
  if (stock === 'WithoutStock' || stock === 'ClosedWithoutStock') {
    throw new ApiError('OperationDenied.NoStock', 403, 'The resource is out of usage.');
  }
  if (region.instances.size >= region.cloud.quotas.instances) {
    throw new ApiError('QuotaExceed.AfterpayInstance', 400, 'Living afterpay instances quota exceeded.');
  }
}

function checkNames(
  { InstanceName, HostName, Password, PasswordInherit }: LaunchParameters,
  image: Image,
): void {
  checkInstanceName(InstanceName);
  checkHostName(HostName, image.system.osType);
  checkPassword(Password);
  if (Password && PasswordInherit) {
    throw new ApiError(
      'InvalidPasswordParam.Mismatch',
      400,
      'The input password should be null when passwdInherit is true.',
    );
  }
}

function readFacts(parameters: LaunchParameters, image: Image, type: InstanceTypeFacts): Launch['facts'] {
  const bandwidthOut = parameters.InternetMaxBandwidthOut ?? 0;
  if (bandwidthOut < 0 || bandwidthOut > 100) {
    throw new ApiError(
      'InvalidInternetMaxBandwidthOut.Malformed',
      400,
      'The specified parameter internetMaxBandwidthOut is not valid.',
    );
  }
  const internetChargeType = parameters.InternetChargeType || 'PayByTraffic';
  if (!['PayByTraffic', 'PayByBandwidth'].includes(internetChargeType)) {
    throw new ApiError(
      'InvalidInternetChargeType.ValueNotSupported',
      400,
      'The specified InternetChargeType is not valid.',
    );
  }
  if (parameters.HttpTokens === 'required' && image.imds !== 'v2') {
    throw new ApiError(
      'InvalidHttpTokens.NotSupported',
      400,
      'The specified HttpTokens not supported, you can use optional(default) or required.',
    );
  }
  return {
    loginUser: readLoginUser(parameters, image),
    internetChargeType,
    bandwidthOut,
    bandwidthIn: parameters.InternetMaxBandwidthIn ?? 200,
    ...readSpot(parameters, type),
    httpTokens: parameters.HttpTokens || 'optional',
    httpEndpoint: parameters.HttpEndpoint || 'enabled',
    securityEnhancement: parameters.SecurityEnhancementStrategy ?? '',
  };
}

function readLoginUser({ ImageOptions }: LaunchParameters, image: Image): string {
  if (image.system.osType === 'windows') return 'Administrator';
  if (!ImageOptions?.LoginAsNonRoot) return 'root';
  if (image.imds === 'v2') return 'ecs-user';
  throw new ApiError(
    'LoginAsNonRoot.ImageNotSupport',
    400,
    'The specified image does not support login as non-root.',
  );
}

function readSpot(
  { SpotStrategy = '', SpotPriceLimit = 0, SpotDuration = 1 }: LaunchParameters,
  type: InstanceTypeFacts,
) {
  const spotStrategy = SpotStrategy || 'NoSpot';
  if (!['NoSpot', 'SpotWithPriceLimit', 'SpotAsPriceGo'].includes(spotStrategy)) {
    throw new ApiError('InvalidSpotStrategy', 400, 'The specified SpotStrategy is not valid.');
  }
  if (spotStrategy === 'SpotWithPriceLimit' && SpotPriceLimit < type.cores * SPOT_PRICE_PER_CORE) {
    throw new ApiError(
      'InvalidSpotPriceLimit.LowerThanPublicPrice',
      400,
      'The specified parameter "spotPriceLimit" can\'t be lower than current public price.',
    );
  }
  return {
    spotStrategy,
    spotPriceLimit: SpotPriceLimit,
    spotDuration: spotStrategy === 'NoSpot' ? 0 : SpotDuration,
  };
}

function readTraits(
  region: Region,
  parameters: LaunchParameters,
  image: Image,
  securityGroupIds: readonly string[],
): Launch['traits'] {
  return {
    name: parameters.InstanceName ?? '',
    description: parameters.Description ?? '',
    hostName: parameters.HostName ?? '',
    keyPairName: readKeyPairName(region, parameters.KeyPairName, image),
    password: parameters.Password || undefined,
    userData: readUserData(parameters.UserData, image),
    securityGroupIds,
    ramRoleName: readRamRole(region, parameters.RamRoleName),
    deletionProtection: parameters.DeletionProtection ?? false,
  };
}

/** A key pair is ignored for Windows. */
function readKeyPairName(region: Region, name: string | undefined, image: Image): string {
  if (!name || image.system.osType === 'windows') return '';
  if (region.keyPairs.has(name)) return name;
  throw new ApiError(
    'InvalidKeyPairName.NotFound',
    404,
    'The specified parameter KeyPairName does not exist in our records.',
  );
}

function readUserData(base64: string | undefined, image: Image): Buffer | undefined {
  if (!base64) return undefined;
  const userData = decodeUserData(base64, 400);
  if (!image.system.cloudInit && image.system.osType === 'linux') {
    throw new ApiError('ImageNotSupportCloudInit', 400, 'The specified image does not support cloud-init.');
  }
  return userData;
}

function readRamRole(region: Region, name: string | undefined): string {
  if (!name || region.cloud.instanceRoles.has(name)) return name ?? '';
  throw new ApiError('InvalidRamRole.NotFound', 404, `The specified RamRoleName does not exist. (${name})`);
}
