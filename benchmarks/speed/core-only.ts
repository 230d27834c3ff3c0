/** The least that an action in JavaScript does: it loads @actions/core. */
import { info } from '@actions/core';

info('ready');
if (process.argv.includes('stay')) setTimeout(() => undefined, 60_000);
