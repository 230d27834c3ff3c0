import type { CallRecord } from '../../src/simulator/index.js';

/**
 * What a build asked of the cloud, without what is another one each time: IDs, tokens, times, names made up. Calls
 * that only look are left out, since how often they are made depends on the clock; the rest are sorted, since many
 * are made at the same time.
 */
export function transcript(calls: readonly CallRecord[]): readonly string[] {
  return calls
    .filter(({ action }) => !/^(Describe|List|Get)/.test(action))
    .map(({ product, action, region, parameters }) => `${product} ${action} ${region} ${inWords(parameters)}`)
    .sort();
}

/** Secrets are shown by their length alone, and that of a script with a key in it may differ. */
const RANDOM = /^(ClientToken|AutoReleaseTime|PublicKeyBody|UserData|Tag\.\d+\.Value)$/;

function inWords(parameters: CallRecord['parameters']): string {
  const told = Object.entries(parameters).map(
    ([name, value]) => `${name}=${RANDOM.test(name) ? '*' : plain(value)}`,
  );
  return told.sort().join(' ');
}

function plain(value: string): string {
  return value
    .replace(/\b(i|d|s|m|vpc|vsw|sg|eip)-[a-z0-9]{20}\b/g, '$1-*')
    .replace(/\bpacker_[0-9a-f]{8}/g, 'packer_*');
}
