"use strict";
exports.id = 627;
exports.ids = [627];
exports.modules = {

/***/ 9627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/async/delay.ts
var delay = __webpack_require__(2867);
// EXTERNAL MODULE: ./src/communicators/winrm/client.ts + 10 modules
var winrm_client = __webpack_require__(7005);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/communicators/login-failure.ts
var login_failure = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/communicators/winrm/fault.ts
var fault = __webpack_require__(3736);
// EXTERNAL MODULE: ./src/communicators/winrm/shell.ts
var winrm_shell = __webpack_require__(8114);
;// CONCATENATED MODULE: ./src/communicators/winrm/connect.ts






const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1000;
/** Windows locks an account after ten wrong passwords, and each attempt of ours may take two: NTLM, then Basic. */
const MOST_REFUSALS = 5;
const FIRST_PAUSE_AFTER_REFUSAL = 2000;
const LONGEST_PAUSE_AFTER_REFUSAL = 30_000;
const CHECK = 'echo WinRM connected.';
/**
 * Waits until a guest that may still be booting lets us in and runs a command: asks again at short intervals
 * until the time limit.
 * @throws BuildError in words for the user; the signal's reason if it aborts
 */
async function connectWhenReachable(client, request, signal) {
    const started = performance.now();
    const left = () => request.timeout - (performance.now() - started);
    let refusals = 0;
    let pause = FIRST_PAUSE;
    let pauseAfterRefusal = FIRST_PAUSE_AFTER_REFUSAL;
    for (;;) {
        const failure = await attempt(client, left(), signal);
        if (failure === undefined)
            return;
        const isRefusal = failure.kind === 'refused';
        if (failure.kind === 'incompatible')
            throw incompatible(request, failure);
        if (isRefusal)
            refusals += 1;
        if (refusals >= MOST_REFUSALS)
            throw refused(request, failure);
        const wait = isRefusal ? pauseAfterRefusal : pause;
        if (left() <= wait)
            throw isRefusal ? refused(request, failure) : unreachable(request, failure);
        request.news.progress(isRefusal
            ? `${address(request)} does not let "${request.username}" in yet`
            : `Waiting for WinRM at ${address(request)}: ${failure.message}`);
        await (0,delay/* delay */.c)(wait, signal);
        pause = Math.min(pause * 1.5, LONGEST_PAUSE);
        if (isRefusal)
            pauseAfterRefusal = Math.min(pauseAfterRefusal * 2, LONGEST_PAUSE_AFTER_REFUSAL);
    }
}
/** @returns why it failed; undefined if it did not */
async function attempt(client, milliseconds, outer) {
    const limit = AbortSignal.timeout(Math.max(1, Math.floor(milliseconds)));
    const signal = AbortSignal.any([outer, limit]);
    try {
        await (0,winrm_shell/* withShell */.J6)(client, signal, async (shell) => {
            const command = await shell.start(CHECK, signal);
            while (!(await command.receive()).isDone)
                ;
        });
        return undefined;
    }
    catch (error) {
        outer.throwIfAborted();
        if (error instanceof login_failure/* LoginFailure */.k)
            return error;
        if (limit.aborted)
            return new login_failure/* LoginFailure */.k('unreachable', 'it does not answer in time', error);
        if ((0,winrm_client/* isLost */.JD)(error) || error instanceof winrm_shell/* ShellLost */.hz || error instanceof fault/* WsManFault */.P)
            return new login_failure/* LoginFailure */.k('unreachable', (0,errors/* toError */.iT)(error).message, error);
        throw error;
    }
}
function address({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
function unreachable(request, failure) {
    return new errors/* BuildError */.zS(`WinRM at ${address(request)} could not be reached within ${request.timeout / 1000} s: ${failure.message}.`, {
        hint: 'Check that the guest has an address the runner can reach, that its security group and its own firewall admit the port, that its user data enables WinRM, and that winrm_timeout is long enough.',
        cause: failure,
    });
}
function refused(request, failure) {
    return new errors/* BuildError */.zS(`${address(request)} did not let "${request.username}" in: ${failure.message}.`, {
        hint: 'Check winrm_username and winrm_password, and that the service of the guest allows this way of logging in (winrm_use_ntlm: true is NTLM, false is Basic).',
        cause: failure,
    });
}
function incompatible(request, failure) {
    const hint = /certificate/.test(failure.message)
        ? 'A certificate that the guest has signed itself is accepted with winrm_insecure: true.'
        : 'See winrm_use_ssl and winrm_use_ntlm.';
    return new errors/* BuildError */.zS(`${address(request)} and this build have no way of talking WinRM in common: ${failure.message}.`, { hint, cause: failure });
}

// EXTERNAL MODULE: ./src/communicators/winrm/download.ts
var download = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/communicators/winrm/input.ts
var input = __webpack_require__(7980);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/communicators/connection-lost.ts
var connection_lost = __webpack_require__(6737);
// EXTERNAL MODULE: ./src/communicators/lines.ts
var lines = __webpack_require__(4207);
// EXTERNAL MODULE: ./src/communicators/winrm/clixml.ts
var clixml = __webpack_require__(1025);
;// CONCATENATED MODULE: ./src/communicators/winrm/run.ts









/**
 * Runs a command line to its end, in a shell of its own, so that it sees what others before it have installed.
 * @throws ConnectionLost if it could not be started; what it ends with is a result
 */
async function execute(client, command, { signal, onOutput }) {
    try {
        return await (0,winrm_shell/* withShell */.J6)(client, signal, async (shell) => {
            const running = await shell.start(command, signal);
            const printed = new Printed(onOutput);
            try {
                for (;;) {
                    const output = await running.receive();
                    printed.add(output);
                    if (output.isDone)
                        return { exitCode: output.exitCode, disconnected: false };
                }
            }
            catch (error) {
                if (error instanceof winrm_shell/* ShellLost */.hz)
                    return { exitCode: undefined, disconnected: true };
                throw error;
            }
            finally {
                printed.end();
            }
        });
    }
    catch (error) {
        throw inWords(error);
    }
}
/** A failure of the protocol in words for the user. */
function inWords(error) {
    if ((0,winrm_client/* isLost */.JD)(error) || error instanceof winrm_shell/* ShellLost */.hz) {
        return new connection_lost/* ConnectionLost */.p(`The WinRM connection to the guest was lost: ${error.message}.`, {
            cause: error,
        });
    }
    if (error instanceof login_failure/* LoginFailure */.k)
        return new errors/* BuildError */.zS(`The guest does not let us in any more over WinRM: ${error.message}.`, {
            cause: error,
        });
    if (!(error instanceof fault/* WsManFault */.P))
        return error;
    // Its shells are not to be had while it goes down, or comes up.
    if (error.isGone || error.isPassing)
        return new connection_lost/* ConnectionLost */.p(`The WinRM service of the guest is not ready: ${error.message}.`, {
            cause: error,
        });
    return new errors/* BuildError */.zS(`The guest does not do over WinRM what it was asked: ${error.message}.`, {
        cause: error,
    });
}
/** What a command prints, told line by line. */
class Printed {
    #stdout;
    #stderr;
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #clixml = new clixml/* ClixmlReader */.$();
    constructor(onOutput) {
        this.#stdout = new lines/* LineSplitter */.g((line) => onOutput('stdout', line));
        this.#stderr = new lines/* LineSplitter */.g((line) => onOutput('stderr', line));
    }
    add({ pieces }) {
        for (const { stream, bytes } of pieces) {
            if (stream === 'stdout')
                this.#stdout.write(bytes);
            else
                this.#tell(this.#clixml.write(this.#decoder.write(bytes)));
        }
    }
    end() {
        this.#tell(this.#clixml.write(this.#decoder.end()) + this.#clixml.end());
        this.#stdout.end();
        this.#stderr.end();
    }
    #tell(text) {
        if (text !== '')
            this.#stderr.write(Buffer.from(text));
    }
}

// EXTERNAL MODULE: ./src/communicators/winrm/upload.ts
var upload = __webpack_require__(6515);
;// CONCATENATED MODULE: ./src/communicators/winrm/winrm.ts







/**
 * Waits until a guest answers by WinRM, and logs in.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached in time, or does not let us in
 */
async function connect(request, signal) {
    const client = new winrm_client/* WsManClient */.Q2(request);
    try {
        await connectWhenReachable(client, request, signal);
        if (request.pauseBeforeConnecting > 0) {
            client.close();
            await (0,delay/* delay */.c)(request.pauseBeforeConnecting, signal);
            await connectWhenReachable(client, request, signal);
        }
    }
    catch (error) {
        client.close();
        throw error;
    }
    warnOfReaders(client, request);
    return new WinRm(client, request);
}
function warnOfReaders({ scheme }, request) {
    if (scheme !== 'basic' || request.useSsl)
        return;
    request.news.warning(`The build talks WinRM with ${address(request)} over plain HTTP by Basic: whoever is on the way can read the password and all that is sent. ` +
        'Let the guest offer Negotiate (NTLM encrypts everything), or use winrm_use_ssl.');
}
class WinRm {
    type = 'winrm';
    #client;
    #request;
    #limit = (0,input/* unknownLimit */.mQ)();
    constructor(client, request) {
        this.#client = client;
        this.#request = request;
    }
    run(command, options) {
        return execute(this.#client, command, options);
    }
    upload(content, remotePath, { signal }) {
        return translated((0,upload/* uploadFile */.QM)(content, remotePath, this.#uploading(signal)));
    }
    download(remotePath, localPath, { signal }) {
        return translated((0,download/* downloadFile */.PE)(remotePath, localPath, { client: this.#client, signal }));
    }
    uploadFolder(localFolder, remoteFolder, { signal }) {
        return translated((0,upload/* uploadFolder */.yi)(localFolder, remoteFolder, this.#uploading(signal)));
    }
    downloadFolder(remoteFolder, localFolder, { signal }) {
        return translated((0,download/* downloadFolder */.LP)(remoteFolder, localFolder, { client: this.#client, signal }));
    }
    async reconnect(signal) {
        this.#client.close();
        await connectWhenReachable(this.#client, this.#request, signal);
    }
    async [Symbol.asyncDispose]() {
        await this.#client.settled();
        this.#client.close();
    }
    #uploading(signal) {
        return { client: this.#client, limit: this.#limit, signal };
    }
}
async function translated(work) {
    try {
        return await work;
    }
    catch (error) {
        throw inWords(error);
    }
}


/***/ })

};
;