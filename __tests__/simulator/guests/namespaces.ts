import { createGuestHost } from '../../../src/simulator/guests/index.js';

/**
 * Whether this machine allows overlay guests. Where it does by its rights (root on Linux), it must: then a guest
 * host that falls back to directories is a failure, not a reason to skip.
 */
export async function namespacesAllowed(): Promise<boolean> {
  const host = await createGuestHost();
  await host.close();
  if (host.mode === 'directory' && process.env['REQUIRE_OVERLAY_GUESTS'] === '1') {
    throw new Error(`Overlay guests are required here: ${host.notice}`);
  }
  return host.mode === 'overlay';
}
