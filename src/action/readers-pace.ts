/**
 * Makes everything that is written to the log from now on wait until it has been taken off. By itself Node takes in
 * whatever is written to a pipe: what guests print faster than the runner reads would pile up in memory, until Node
 * gives up at a million of lines. It is written no faster, and so read no faster from the guest. Files, terminals and
 * the pipes of Windows are waited for anyway.
 */
export function writeAtReadersPace(stdout: object = process.stdout): void {
  // Node uses it itself, on Windows, and has no public name for it.
  const { _handle: handle } = stdout as { readonly _handle?: { readonly setBlocking?: SetBlocking } | null };
  handle?.setBlocking?.(true);
}

type SetBlocking = (isBlocking: boolean) => unknown;
