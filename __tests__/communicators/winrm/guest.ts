import type { WinRmRequest } from '../../../src/communicators/winrm/request.js';
import { connect } from '../../../src/communicators/winrm/winrm.js';
import { never, requestTo, user } from './requests.js';
import { windows } from './windows.js';
import { startWsMan, type Program, type ServerSettings } from './wsman-server.js';

/** A guest with a session on it. */
export async function guest(
  others?: Program,
  settings: Partial<ServerSettings> = {},
  given: Partial<WinRmRequest> = {},
) {
  const machine = windows(others);
  const server = await startWsMan({ user, program: machine.program, ...settings });
  const { request, told } = requestTo(server.port, given);
  const communicator = await connect(request, never);
  return {
    ...machine,
    ...server,
    told,
    communicator,
    [Symbol.asyncDispose]: async () => {
      await communicator[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}
