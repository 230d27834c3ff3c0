import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toText, type Value } from '../values.js';
import type { StaticType } from './index.js';

/** `[Microsoft.Win32.Registry]::LocalMachine` and its like. */
export const REGISTRY: StaticType = {
  localmachine: (shell) => new KeyObject(shell, 'HKLM'),
  currentuser: (shell) => new KeyObject(shell, 'HKCU'),
};

class KeyObject extends PsObject {
  constructor(
    private readonly shell: Interpreter,
    private readonly path: string,
  ) {
    super('Microsoft.Win32.RegistryKey', { Name: path });
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const registry = this.shell.session.process.machine.settings.registry;
    const below = `${this.path}\\${toText(args[0])}`;
    switch (name.toLowerCase()) {
      case 'createsubkey':
        if (!registry.has(below)) registry.create(below, /^volatile$/i.test(toText(args[2])));
        return new KeyObject(this.shell, below);
      case 'opensubkey':
        return registry.has(below) ? new KeyObject(this.shell, below) : null;
      case 'deletesubkey':
      case 'deletesubkeytree':
        registry.remove(below);
        return null;
      case 'getvalue':
        return registry.get(this.path, toText(args[0])) ?? args[1] ?? null;
      case 'setvalue':
        registry.set(this.path, toText(args[0]), typeof args[1] === 'number' ? args[1] : toText(args[1]));
        return null;
      case 'close':
      case 'dispose':
      case 'flush':
        return null;
      default:
        return NO_METHOD;
    }
  }
}
