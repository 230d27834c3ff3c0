import { BuildError } from '../errors/index.js';

/** The connection to the guest was lost while something was going on: it may work again after a reconnect. */
export class ConnectionLost extends BuildError {}
