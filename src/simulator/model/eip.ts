import type { GuestAddress } from '../guests/guest.js';
import { ApiError } from '../protocol/api-error.js';
import { newId } from './ids.js';
import type { Instance } from './instance.js';
import { leadThrough } from './lifecycle.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';
import type { Cancel } from './timeline.js';

export interface Eip extends Resource {
  status: 'Creating' | 'Available' | 'Associating' | 'InUse' | 'Unassociating' | 'Releasing';
  readonly address: GuestAddress;
  name: string;
  readonly description: string;
  /** Mbit/s. */
  readonly bandwidth: number;
  readonly internetChargeType: string;
  readonly isp: string;
  /** Empty unless bound. */
  instanceId: string;
  stopChanging: Cancel;
}

export interface NewEip {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly bandwidth?: number | undefined;
  readonly internetChargeType?: string | undefined;
  readonly isp?: string | undefined;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
}

export async function allocateEip(region: Region, wanted: NewEip): Promise<Eip> {
  if (region.eips.size >= region.cloud.quotas.eips) {
    throw new ApiError('QuotaExceeded.Eip', 400, 'Elastic IP address quota exceeded');
  }
  const address = await region.cloud.addresses.reservePublic();
  const eip: Eip = {
    id: wanted.id ?? newId('eip'),
    address,
    name: wanted.name ?? '',
    description: wanted.description ?? '',
    bandwidth: wanted.bandwidth ?? 5,
    internetChargeType: wanted.internetChargeType ?? 'PayByBandwidth',
    isp: wanted.isp ?? 'BGP',
    instanceId: '',
    ...region.born(wanted),
    status: 'Creating',
    stopChanging: () => {},
  };
  region.eips.set(eip.id, eip);
  eip.stopChanging = leadThrough(
    region.timeline,
    eip,
    [['Creating', region.latency.eipAllocate]],
    'Available',
  );
  return eip;
}

export function requireEip(region: Region, id: string): Eip {
  const eip = region.eips.get(id);
  if (!eip) throw new ApiError('InvalidAllocationId.NotFound', 404, 'Specified allocation ID is not found.');
  return eip;
}

export function associateEip(region: Region, eip: Eip, instance: Instance): void {
  if (eip.instanceId === instance.id) {
    throw new ApiError('InvalidAssociation.Duplicated', 400, 'Specified instance already is associated.');
  }
  if (eip.status !== 'Available') throw incorrectEipStatus();
  if (instance.releasing || !['Running', 'Stopped'].includes(instance.status)) {
    throw new ApiError(
      'IncorrectInstanceStatus',
      400,
      'Current instance status does not support this operation.',
    );
  }
  if (instance.publicAddress) {
    throw new ApiError(
      'EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP',
      400,
      'instance already bind natpublicip,cannot bind eip.',
    );
  }
  if (instance.eip) {
    throw new ApiError(
      'BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP',
      400,
      'The instance may have portMap or already bind eip.',
    );
  }
  eip.instanceId = instance.id;
  instance.eip = eip;
  const stages = [['Associating', region.latency.eipAssociate]] as const;
  eip.stopChanging = leadThrough(region.timeline, eip, stages, 'InUse', () => instance.connect());
}

export function unassociateEip(region: Region, eip: Eip): void {
  if (eip.status !== 'InUse') throw incorrectEipStatus();
  const stages = [['Unassociating', region.latency.eipAssociate]] as const;
  eip.stopChanging = leadThrough(region.timeline, eip, stages, 'Available', () => unbind(region, eip));
}

/** What the end of an instance does to its elastic IP: it is free again, and still there. */
export function unbind(region: Region, eip: Eip): void {
  const instance = region.instances.get(eip.instanceId);
  eip.stopChanging();
  eip.instanceId = '';
  eip.status = 'Available';
  if (instance?.eip !== eip) return;
  instance.eip = undefined;
  instance.connect();
}

export function releaseEip(region: Region, eip: Eip): void {
  if (eip.status !== 'Available') throw incorrectEipStatus();
  region.eips.delete(eip.id);
  region.cloud.addresses.release(eip.address);
}

const incorrectEipStatus = () =>
  new ApiError('IncorrectEipStatus', 400, 'Current elastic IP status does not support this operation.');
