import { CloudError } from '../alicloud/index.js';

/** Something that is not there any more counts as released. */
export async function unlessGone(release: Promise<unknown>): Promise<void> {
  try {
    await release;
  } catch (error) {
    if (!(error instanceof CloudError && error.isNotFound)) throw error;
  }
}
