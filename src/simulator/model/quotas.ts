/** How many of each an account may have in a region. */
export interface Quotas {
  readonly vpcs: number;
  readonly vSwitchesPerVpc: number;
  readonly securityGroups: number;
  readonly rulesPerSecurityGroup: number;
  readonly keyPairs: number;
  readonly images: number;
  readonly eips: number;
  readonly instances: number;
  readonly snapshotsPerDisk: number;
  /** Copies that run at once out of a region; the rest wait. */
  readonly concurrentCopies: number;
  /** Of Cloud Assistant: commands that are kept, and runs of commands a day. */
  readonly commands: number;
  readonly invocationsPerDay: number;
  readonly tagsPerResource: number;
  readonly sharesPerImage: number;
}

/** The documented defaults where there are some (cn doc 2021); plain guesses for images, instances and addresses. */
export const DEFAULT_QUOTAS: Quotas = {
  vpcs: 10,
  vSwitchesPerVpc: 150,
  securityGroups: 100,
  rulesPerSecurityGroup: 200,
  keyPairs: 500,
  images: 100,
  eips: 20,
  instances: 200,
  snapshotsPerDisk: 256,
  concurrentCopies: 5,
  commands: 500,
  invocationsPerDay: 5000,
  tagsPerResource: 20,
  sharesPerImage: 50,
};
