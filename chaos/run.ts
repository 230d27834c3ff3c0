import { startSimulator } from '../src/simulator/index.js';
import { runBuild } from './build.js';
import { describeFault, ruleOf, type Fault } from './faults.js';
import type { Held } from './held.js';
import { fullBuild, furnish, isRightImage } from './scenario.js';
import { judge, judgeError, judgeMoment, type Wrong } from './verdict.js';

/** A run takes less than a second; this is far beyond every time limit of its pace. */
const HANG_MS = 60_000;

export interface ChaosRun {
  readonly ending: 'success' | 'clear error';
  readonly wrongs: readonly Wrong[];
  readonly faults: readonly Fault[];
  readonly error: string | undefined;
  /** The actions called up to the end of the build, its post step left out. */
  readonly actions: readonly string[];
  /** Whether all of its faults came to strike. */
  readonly struck: boolean;
}

/** Runs the full build once, in a cloud of its own, under these faults, and judges it. */
export async function runUnder(faults: readonly Fault[]): Promise<ChaosRun> {
  const seen = new Map<string, Wrong>();
  const cloud = await startSimulator({ guests: 'none', onCall: look });
  function look(): void {
    for (const wrong of judgeMoment(cloud)) seen.set(wrong.what, wrong);
  }
  try {
    const furnished = await furnish(cloud);
    cloud.setFaults(faults.map(ruleOf));
    let actions: string[] = [];
    let struck = false;
    const beforePost = () => {
      actions = cloud.calls().map(({ action }) => action);
      struck = cloud.faultStrikes().every((times) => times > 0);
      // What refused for good would refuse the post step too: it is tried again when the cloud has come round.
      cloud.setFaults([]);
    };
    const signal = AbortSignal.timeout(HANG_MS);
    const { result } = await runBuild(fullBuild(cloud, furnished), { signal, beforePost });
    const success = result.status === 'success';
    const hang: Wrong[] = signal.aborted ? [{ kind: 'hang', what: `not done in ${HANG_MS / 1000} s` }] : [];
    const isRefused = (...actions: readonly string[]) =>
      faults.some(({ action, kind }) => kind === 'refused for good' && actions.includes(action));
    const claims = {
      success,
      imageIds: result.artifact.image_ids,
      untaggingRefused: isRefused('UntagResources'),
      deletingRefused: isRefused('DeleteImage', 'DeleteSnapshot', 'DescribeImageSharePermission'),
      isRight: (image: Held) => isRightImage(image, furnished),
    };
    return {
      ending: success ? 'success' : 'clear error',
      wrongs: [...seen.values(), ...hang, ...judge(cloud, furnished, claims), ...judgeError(result)],
      faults,
      error: result.error,
      actions,
      struck,
    };
  } finally {
    await cloud.close();
  }
}

export function describeRun({ faults }: Pick<ChaosRun, 'faults'>): string {
  return faults.length === 0 ? 'no fault' : faults.map(describeFault).join(', ');
}
