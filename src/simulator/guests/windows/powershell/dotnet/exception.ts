import { FileError, type FileProblem } from '../../files/file-system.js';
import { PsError } from '../errors.js';

/** What a .NET method's exception becomes in PowerShell; a `catch` finds it by its own type. */
export function methodError(
  method: string,
  count: number,
  message: string,
  exception = 'System.ArgumentException',
): PsError {
  return new PsError(`Exception calling "${method}" with "${count}" argument(s): "${message}"`, {
    category: 'NotSpecified',
    exception,
    errorId: exception.split('.').at(-1) ?? exception,
  });
}

/** Does something with files for a method. @throws PsError */
export function withFiles<T>(method: string, count: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { message, exception } = FILE_EXCEPTIONS[error.problem](error.path);
    throw methodError(method, count, message, exception);
  }
}

const FILE_EXCEPTIONS: Readonly<
  Record<FileProblem, (path: string) => { readonly message: string; readonly exception: string }>
> = {
  'not found': (path) => ({
    message: `Could not find file '${path}'.`,
    exception: 'System.IO.FileNotFoundException',
  }),
  'path not found': (path) => ({
    message: `Could not find a part of the path '${path}'.`,
    exception: 'System.IO.DirectoryNotFoundException',
  }),
  exists: (path) => ({ message: `The file '${path}' already exists.`, exception: 'System.IO.IOException' }),
  'is a folder': (path) => ({
    message: `Access to the path '${path}' is denied.`,
    exception: 'System.UnauthorizedAccessException',
  }),
  'not empty': () => ({ message: 'The directory is not empty.', exception: 'System.IO.IOException' }),
};
