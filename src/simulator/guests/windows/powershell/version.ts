import { PsHash, PsObject, toText } from './values.js';

/** `$PSVersionTable` of Windows Server 2022. */
export function versionTable(): PsHash {
  return new PsHash([
    ['PSVersion', version(5, 1, 20348, 2655)],
    ['PSEdition', 'Desktop'],
    ['BuildVersion', version(10, 0, 20348, 2655)],
    ['CLRVersion', version(4, 0, 30319, 42000)],
    ['WSManStackVersion', version(3, 0, 0, 0)],
  ]);
}

export function version(major: number, minor: number, build: number, revision: number): PsObject {
  return new VersionObject(major, minor, build, revision);
}

class VersionObject extends PsObject {
  constructor(major: number, minor: number, build: number, revision: number) {
    super('System.Version', { Major: major, Minor: minor, Build: build, Revision: revision });
  }

  override text(): string {
    return this.properties()
      .map(([, part]) => toText(part))
      .join('.');
  }
}
