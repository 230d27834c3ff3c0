import { connectWinRm, type Communicator, type ConnectNews } from '../../communicators/index.js';
import type { BuildContext } from '../builder.js';
import type { Login } from './login.js';
import type { Site } from './site.js';

/** A session by WinRM, as soon as the guest lets us in. */
export function connectByWinRm(
  { options, signal }: Site,
  host: string,
  { password }: Login,
  { news, env }: { readonly news: ConnectNews; readonly env: BuildContext['env'] },
): Promise<Communicator> {
  if (password === undefined) throw new Error('A login by WinRM has a password.');
  return connectWinRm({ host, password, options, env, news }, signal);
}
