import type { DiskLayer, Guest, GuestHost } from './guests/guest.js';

/** The cloud side alone: instances that have states and addresses, and nobody behind them. For clients that never connect. */
export function noGuests(): GuestHost {
  let layers = 0;
  const newLayer = async (): Promise<DiskLayer> => ({ id: `layer-${++layers}` });
  const guest: Guest = {
    stop: async () => {},
    start: async () => {},
    freezeDisk: newLayer,
    consoleOutput: () => '',
    agent: () => undefined,
    destroy: async () => {},
  };
  return {
    mode: 'directory',
    notice: 'Instances have no guests behind them: nobody answers at their addresses.',
    reserveAddress: async () => ({ address: '127.0.0.1', port: 22 }),
    sshPort: async () => 22,
    releaseAddress: () => {},
    systemLayer: newLayer,
    boot: async () => guest,
    deleteLayer: async () => {},
    scriptWindows: () => {},
    close: async () => {},
  };
}
