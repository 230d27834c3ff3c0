import { NO_METHOD, PsObject, toText, type Value } from '../values.js';

/** A [System.Security.AccessControl.DirectorySecurity]: who may do what with a folder, as SDDL. */
export class SecurityObject extends PsObject {
  sddl = '';

  constructor() {
    super('System.Security.AccessControl.DirectorySecurity');
  }

  override invoke(name: string, args: readonly Value[]): Value {
    switch (name.toLowerCase()) {
      case 'setsecuritydescriptorsddlform':
        this.sddl = toText(args[0]);
        return null;
      case 'getsecuritydescriptorsddlform':
        return this.sddl;
      default:
        return NO_METHOD;
    }
  }
}

export function newSecurity(): Value {
  return new SecurityObject();
}
