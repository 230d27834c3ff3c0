export {
  openCloud,
  readAccess,
  readRegion,
  type Access,
  type AccessRequest,
  type OpenSettings,
} from './access.js';
export { accessOptions, type AccessOptions } from './access-options.js';
export { callerIdentity, type CallerIdentity } from './caller-identity.js';
export type { CallOptions, CallRecord } from './caller.js';
export { Cloud, type CloudSettings, type Pace } from './cloud.js';
export type { CredentialSource, IdTokenSource } from './credentials/source.js';
export type { CredentialProvider, Credentials } from './credentials/credentials.js';
export { environmentRegion } from './credentials/environment.js';
export { Endpoints, parseEndpoint, type CustomEndpoints } from './endpoints.js';
export type { ErrorFamily } from './error-families.js';
export { CloudError, leavesOpen, UnclearOutcomeError, UnreachableError } from './errors.js';
export { snapshotsBehind } from './images.js';
export type { Operation, Plain, RequestOf, ResponseOf } from './operation.js';
export * from './operations/ecs.js';
export * from './operations/sts.js';
export * from './operations/vpc.js';
export { ramAction, resourceKinds, type OperationName } from './permissions.js';
export { DEFAULT_RETRY, type RetrySettings } from './retry.js';
export { Transport, transportFromEnvironment, type TransportSettings } from './transport.js';
export { DEFAULT_WAIT, WaitError, type WaitRequest, type WaitSettings } from './wait.js';
export type { Progress, View, Watch } from './watch.js';
export {
  EVERY_IMAGE_STATUS,
  eipWatch,
  imageWatch,
  instanceWatch,
  snapshotWatch,
  vpcWatch,
  vswitchWatch,
  type EipState,
  type ImageState,
  type InstanceState,
  type SnapshotState,
  type VpcState,
  type VSwitchState,
} from './watches.js';
export { SharedAccess } from './shared-access.js';
