"use strict";
exports.id = 422;
exports.ids = [422];
exports.modules = {

/***/ 2002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ GuestConsole)
/* harmony export */ });
const KEPT_CHARACTERS = 64 * 1024;
/** What the guest wrote on its serial console: the last of it, as the cloud keeps it. */
class GuestConsole {
    #text = '';
    #startedAt = performance.now();
    /** A new boot starts the kernel's clock anew; what was written before stays. */
    poweredOn() {
        this.#startedAt = performance.now();
    }
    /** A line with the kernel's seconds since boot in front. */
    log(line) {
        const seconds = ((performance.now() - this.#startedAt) / 1000).toFixed(6).padStart(12);
        this.write(`[${seconds}] ${line}\n`);
    }
    write(text) {
        this.#text = (this.#text + text).slice(-KEPT_CHARACTERS);
    }
    text() {
        return this.#text;
    }
}


/***/ }),

/***/ 1422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGuestHost: () => (/* reexport */ createGuestHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/simulator/guests/addresses.ts
var addresses = __webpack_require__(5342);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/simulator/guests/workspace.ts




const PREFIX = 'alicloud-simulator-';
const OWNER_FILE = 'owner.json';
/** A folder in it with an empty file for each process group that must not outlive the simulator, named by its number. */
const PROCESS_GROUPS = 'process-groups';
/**
 * Makes a workspace in `parent` (default: the system's temporary folder), and first removes those there whose
 * owner is dead: a simulator that was killed cannot clean up itself.
 */
async function createWorkspace(parent = (0,external_node_os_.tmpdir)()) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    const base = await (0,promises_.realpath)(parent);
    await removeStale(base);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(base, PREFIX));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, OWNER_FILE), JSON.stringify(await thisProcess()));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, PROCESS_GROUPS));
    const caretaker = startCaretaker(folder);
    return {
        folder,
        remove: async () => {
            await removeFolder(folder);
            await caretaker.dismiss();
        },
    };
}
/** Deletes a folder that guests wrote in; links in it are removed, not followed. */
async function removeFolder(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
/**
 * A process that outlives the simulator by a moment, and cleans up should it be killed: it ends what was started
 * outside of namespaces, and deletes the folder. Windows has no shell for it: there the next start does.
 */
function startCaretaker(folder) {
    if (process.platform === 'win32')
        return { dismiss: () => Promise.resolve() };
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', CARETAKER, 'caretaker', folder], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
    });
    child.on('error', () => undefined);
    child.unref();
    const ended = new Promise((resolve) => child.once('close', () => resolve()));
    return {
        dismiss: async () => {
            // Nothing else may be left that Node would wait for.
            child.ref();
            child.stdin.end();
            await ended;
        },
    };
}
/** Its input ends with the simulator. Guests in namespaces end by themselves then, which takes a moment. */
const CARETAKER = `
trap '' HUP INT TERM
while read -r line; do :; done
[ -e "$1" ] || exit 0
for group in "$1/${PROCESS_GROUPS}"/*; do
  [ ! -e "$group" ] || kill -s KILL -- "-\${group##*/}"
done
# Daemons have left their group, and are known by the environment that they started with (directory/machine.ts).
for environment in $(grep -slF "GUEST_ROOT=$1/" /proc/[0-9]*/environ); do
  pid=\${environment#/proc/}
  kill -s KILL "\${pid%/environ}"
done
tries=50
while [ "$tries" -gt 0 ] && ! rm -rf "$1"; do
  sleep 0.1
  tries=$((tries - 1))
done
`;
async function removeStale(base) {
    const here = await pidNamespace();
    for (const name of await (0,promises_.readdir)(base)) {
        if (!name.startsWith(PREFIX))
            continue;
        const owner = await readOwner((0,external_node_path_.join)(base, name));
        if (owner === undefined || owner.namespace !== here || (await isAlive(owner)))
            continue;
        // Another user's folder, or one that another simulator removes right now: not ours to insist on.
        await removeFolder((0,external_node_path_.join)(base, name)).catch(() => undefined);
    }
}
async function readOwner(folder) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, OWNER_FILE), 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function isAlive(owner) {
    try {
        process.kill(owner.pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return (await startTime(owner.pid)) === owner.startedAt;
}
async function thisProcess() {
    return { pid: process.pid, startedAt: await startTime(process.pid), namespace: await pidNamespace() };
}
/** Field 22 of /proc/PID/stat (proc(5)), counted after the command's name, which may hold spaces. */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
async function pidNamespace() {
    return (0,promises_.readlink)('/proc/self/ns/pid').catch(() => '');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/simulator/guests/processes/child.ts

/** Runs a program to its end, with `input` on its standard input. Rejects only where it cannot be started. */
function runChild(argv, options = {}) {
    const [program, ...args] = argv;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program ?? '', args, {
            stdio: 'pipe',
            detached: process.platform !== 'win32',
            ...(options.env && { env: options.env }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.once('error', reject);
        child.once('close', (code) => {
            resolve({
                code: code ?? undefined,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
        // A program that ends without reading its input closes the pipe under us.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** As `runChild`, for programs that must succeed: rejects with what they said otherwise. */
async function runOrThrow(argv, options = {}) {
    const { code, stdout, stderr } = await runChild(argv, options);
    if (code === 0)
        return stdout;
    throw new Error(`${argv[0]} failed (exit ${code ?? 'by signal'}): ${stderr.trim()}`);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/simulator/guests/processes/pipes.ts



/**
 * Real pipes for a child, as sshd gives them. Node's own are sockets, which Linux does not let a script open by
 * name (`echo x > /dev/stderr`); elsewhere it may. So a shell makes three, and we open them through its descriptors.
 * Undefined where that is not possible, or not needed.
 */
async function openPipes() {
    if (process.platform !== 'linux')
        return undefined;
    const helper = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', HOLD_THREE_PIPES], { stdio: ['pipe', 'pipe', 'ignore'] });
    try {
        const [input, output, error] = (await holders(helper.stdout)).map(openBothEnds);
        return {
            childEnds: [input.read, output.write, error.write],
            stdin: new external_node_net_.Socket({ fd: input.write, readable: false, writable: true }),
            stdout: new external_node_net_.Socket({ fd: output.read, readable: true, writable: false }),
            stderr: new external_node_net_.Socket({ fd: error.read, readable: true, writable: false }),
        };
    }
    catch {
        return undefined;
    }
    finally {
        helper.stdin.end();
    }
}
/**
 * Commands joined by three pipes; each tells its number and keeps its output open until our input ends. As
 * descriptor 5: the shell moves 1 about for its own redirections.
 */
const HOLD = '{ read -r pid rest < /proc/self/stat; echo "$pid" >&4; read -r end <&3; } 5>&1';
const HOLD_THREE_PIPES = `exec 3<&0 4>&1; hold() ${HOLD}; hold | hold | hold | :`;
function holders(stdout) {
    return new Promise((resolve, reject) => {
        let said = '';
        stdout.on('data', (chunk) => {
            said += chunk.toString();
            const numbers = said.split('\n').slice(0, -1);
            if (numbers.length === 3)
                resolve(numbers);
        });
        stdout.once('close', () => reject(new Error('No pipes were made.')));
    });
}
/** Opening a pipe again by one end's name gives either end. */
function openBothEnds(holder) {
    const path = `/proc/${holder}/fd/5`;
    return { read: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY), write: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
}

;// CONCATENATED MODULE: ./src/simulator/guests/processes/command.ts



/** Starts a command in a process group of its own, with three pipes. */
async function startCommand(line) {
    const [program, ...args] = line.argv;
    const pipes = await openPipes();
    const child = (0,external_node_child_process_.spawn)(program ?? '', args, {
        env: line.env,
        cwd: line.cwd,
        detached: process.platform !== 'win32',
        windowsHide: true,
        stdio: pipes === undefined ? 'pipe' : [...pipes.childEnds],
    });
    pipes?.childEnds.forEach((descriptor) => (0,external_node_fs_.closeSync)(descriptor));
    const exited = exitOf(child);
    const { stdin, stdout, stderr } = pipes ?? child;
    if (stdin === null || stdout === null || stderr === null)
        throw new Error(`${program} was started without its pipes.`);
    const signal = (name) => {
        if (child.pid !== undefined && child.exitCode === null)
            line.signal(child.pid, `SIG${name}`);
    };
    return { stdin, stdout, stderr, exited, pid: child.pid, signal };
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', () => resolve({ code: 127 }));
        child.once('exit', (code, signal) => {
            resolve(signal === null ? { code: code ?? 255 } : { signal: signal.replace(/^SIG/, '') });
        });
    });
}

;// CONCATENATED MODULE: ./src/simulator/guests/guest-programs.ts
/**
 * Programs laid over every guest, by their path in it: no init system runs there that the machine's own `poweroff`
 * could ask, and boot is not done by a cloud-init that could tell of it. `signals` are shell commands that reach
 * the simulator.
 */
function guestPrograms(signals) {
    const power = `#!/bin/sh
# Laid over this guest by the simulated cloud.
case \${0##*/} in reboot) action=reboot ;; *) action=poweroff ;; esac
case \${0##*/} in shutdown) minutes=1 ;; *) minutes=0 ;; esac
for argument do
  case $argument in
    -r | --reboot) action=reboot ;;
    -c) [ ! -f "\${GUEST_ROOT:-}/run/simulated-shutdown" ] || kill "$(cat "\${GUEST_ROOT:-}/run/simulated-shutdown")"; exit ;;
    now) minutes=0 ;;
    +[0-9]*) minutes=\${argument#+} ;;
    --) break ;;
  esac
done
switch() { case $action in reboot) ${signals.reboot} ;; *) ${signals.powerOff} ;; esac; }
if [ "$minutes" -eq 0 ]; then switch; exit; fi
( sleep "$((minutes * 60))"; switch ) < /dev/null > /dev/null 2>&1 &
echo $! > "\${GUEST_ROOT:-}/run/simulated-shutdown"
echo "Shutdown scheduled in $minutes min, use 'shutdown -c' to cancel." >&2
`;
    // First in the search path, where no package's update puts its own; and where scripts name them by full path.
    const names = ['poweroff', 'halt', 'reboot', 'shutdown'];
    const paths = names.flatMap((name) => [`/usr/local/sbin/${name}`, `/sbin/${name}`]);
    return {
        ...Object.fromEntries(paths.map((path) => [path, { content: power, mode: 0o755 }])),
        '/usr/local/sbin/systemctl': { content: SYSTEMCTL, mode: 0o755 },
        '/usr/local/bin/cloud-init': { content: CLOUD_INIT, mode: 0o755 },
    };
}
const SYSTEMCTL = `#!/bin/sh
# Laid over this guest by the simulated cloud: what needs a running systemd, and can be done without.
for argument do
  case $argument in
    poweroff | halt | reboot) exec "\${GUEST_ROOT:-}/sbin/$argument" ;;
    -*) ;;
    *) break ;;
  esac
done
# As in a chroot: units are enabled, what would start them is passed over (systemd's ENVIRONMENT document).
export SYSTEMD_OFFLINE=1
for real in "\${GUEST_ROOT:-}/usr/bin/systemctl" /usr/bin/systemctl /bin/systemctl; do
  [ ! -x "$real" ] || exec "$real" "$@"
done
echo "systemctl: command not found" >&2
exit 127
`;
const CLOUD_INIT = `#!/bin/sh
# Laid over this guest by the simulated cloud, which does the work of cloud-init.
folder="\${GUEST_ROOT:-}/var/lib/cloud"
case $1 in
  status)
    case $* in *--wait*) while [ ! -e "$folder/instance/boot-finished" ]; do sleep 0.2; done ;; esac
    if [ -e "$folder/instance/boot-finished" ]; then echo 'status: done'; else echo 'status: running'; fi
    ;;
  clean) rm -rf "$folder"/* ;;
  --version) echo 'cloud-init of the simulated cloud' ;;
  *) echo "cloud-init: $1 is not simulated" >&2; exit 2 ;;
esac
`;

;// CONCATENATED MODULE: ./src/simulator/guests/node-files.ts

/** Node's open file in the terms of SFTP and scp. */
function openFile(handle) {
    return {
        read: async (buffer, position) => (await handle.read(buffer, 0, buffer.length, position)).bytesRead,
        write: async (data, position) => {
            for (let done = 0; done < data.length;) {
                done += (await handle.write(data, done, data.length - done, position + done)).bytesWritten;
            }
        },
        stat: async () => attributes(await handle.stat()),
        change: async ({ size, mode, uid, gid, atime, mtime }) => {
            if (size !== undefined)
                await handle.truncate(size);
            if (mode !== undefined)
                await handle.chmod(mode & 0o7777);
            if (uid !== undefined && gid !== undefined)
                await handle.chown(uid, gid);
            if (atime !== undefined && mtime !== undefined)
                await handle.utimes(atime, mtime);
        },
        close: () => handle.close(),
    };
}
/** Follows links: for paths that cannot lead astray. */
async function changePath(path, { size, mode, uid, gid, atime, mtime }) {
    if (size !== undefined)
        await (0,promises_.truncate)(path, size);
    if (mode !== undefined)
        await (0,promises_.chmod)(path, mode & 0o7777);
    if (uid !== undefined && gid !== undefined)
        await (0,promises_.chown)(path, uid, gid);
    if (atime !== undefined && mtime !== undefined)
        await (0,promises_.utimes)(path, atime, mtime);
}
function attributes({ mode, size, uid, gid, atimeMs, mtimeMs }) {
    return { mode, size, uid, gid, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) };
}
/** Such as ENOENT; undefined for what is not an error of the file system. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: ./src/simulator/guests/directory/paths.ts


/** Where a guest's absolute path lies in its private folder. It cannot leave the folder by `..`. */
function toPrivate(root, path) {
    if (path === root || path.startsWith(`${root}/`))
        return path;
    return (0,external_node_path_.join)(root, external_node_path_.posix.normalize(external_node_path_.posix.join('/', path)));
}
/**
 * A command with the paths of the guest's own files replaced by where they are on this machine: everything in
 * its /tmp and its home folders, what is only in its /run, and what else was put into its folder (uploads, fixtures, user data's files).
 * Other paths are the machine's. Content of scripts is not touched.
 */
function translateCommand(root, command) {
    return command.replace(ABSOLUTE_PATH, (path) => !path.startsWith(root) && isGuestPath(root, path) ? shellPath(toPrivate(root, path)) : path);
}
/** A slash that begins a word or a value (`FILE=/tmp/x`), up to the next character that ends one in a shell. */
const ABSOLUTE_PATH = /(?<![^\s'"`=:;|&<>({,])\/[^\s'"`;|&<>(){}:,*?$\\]+/g;
function isGuestPath(root, path) {
    if (/^\/(tmp|root|home)(\/|$)/.test(path))
        return true;
    // Like /tmp it is empty at boot: what this machine does not have there is the guest's.
    if (path.startsWith('/run/') && !(0,external_node_fs_.existsSync)(path))
        return true;
    return !SYSTEM_FOLDERS.has(external_node_path_.posix.normalize(path).replace(/\/$/, '')) && (0,external_node_fs_.existsSync)(toPrivate(root, path));
}
/** Folders that exist in every private folder as well, where the machine's are meant. */
const SYSTEM_FOLDERS = new Set([
    '/bin',
    '/sbin',
    '/usr',
    '/usr/bin',
    '/usr/sbin',
    '/usr/local',
    '/usr/local/bin',
    '/usr/local/sbin',
    '/etc',
    '/var',
    '/var/lib',
    '/var/log',
    '/opt',
    '/home',
    '/run',
]);
/** For a shell on Windows too, where a backslash is not a separator. */
function shellPath(path) {
    return path.replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/simulator/guests/directory/files.ts





/**
 * A directory guest's files: what it has of its own in its private folder, and, to read only, the machine's
 * files behind it. What is written goes to the private folder alone.
 */
function directoryFiles(root) {
    const own = (path) => toPrivate(root, path);
    const existing = (path) => ((0,external_node_fs_.existsSync)(own(path)) ? own(path) : path);
    return {
        open: async (path, flags, mode) => {
            if ((flags & (external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_RDWR)) === 0)
                return openFile(await (0,promises_.open)(existing(path), flags));
            await adoptFolder(root, path);
            return openFile(await (0,promises_.open)(own(path), flags, mode));
        },
        stat: async (path) => attributes(await (0,promises_.stat)(existing(path))),
        lstat: async (path) => attributes(await (0,promises_.lstat)(existing(path))),
        list: (path) => (0,promises_.readdir)(existing(path)),
        makeDirectory: async (path, mode) => {
            await adoptFolder(root, path);
            await (0,promises_.mkdir)(own(path), { mode });
        },
        removeDirectory: (path) => (0,promises_.rmdir)(own(path)),
        remove: (path) => (0,promises_.unlink)(own(path)),
        rename: async (from, to) => {
            await adoptFolder(root, to);
            await (0,promises_.rename)(own(from), own(to));
        },
        readLink: (path) => (0,promises_.readlink)(existing(path)),
        symlink: (target, path) => (0,promises_.symlink)(target, own(path)),
        change: (path, changes) => changePath(own(path), changes),
    };
}
/** A folder that the machine has, the guest has too: `/usr/local/bin/tool` can be uploaded without a mkdir. */
async function adoptFolder(root, path) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!(0,external_node_fs_.existsSync)(toPrivate(root, folder)) && (0,external_node_fs_.existsSync)(folder))
        await (0,promises_.mkdir)(toPrivate(root, folder), { recursive: true });
}

;// CONCATENATED MODULE: ./src/simulator/guests/directory/machine.ts










/** What has not ended by then is killed. */
const POLITE_MS = 3_000;
/** A machine that is a private folder and the processes started for it. */
async function powerOnDirectory(options) {
    const root = (0,external_node_path_.join)(options.folder, 'root');
    const control = (0,external_node_path_.join)(options.folder, 'control');
    const emptiedAtBoot = [control, (0,external_node_path_.join)(root, 'tmp'), (0,external_node_path_.join)(root, 'run')];
    await Promise.all(emptiedAtBoot.map(removeFolder));
    for (const folder of [...emptiedAtBoot, (0,external_node_path_.join)(root, 'root'), (0,external_node_path_.join)(root, 'etc')])
        await (0,promises_.mkdir)(folder, { recursive: true });
    const machine = new DirectoryMachine(root, control, options.shell, options.processGroups);
    const say = (word) => `echo ${word} > "$GUEST_CONTROL/${word}"`;
    const programs = {
        ...guestPrograms({ powerOff: say('poweroff'), reboot: say('reboot') }),
        '/usr/local/bin/sudo': { content: SUDO, mode: 0o755 },
    };
    await machine.writeFiles(Object.entries(programs).map(([path, file]) => ({ path, ...file })));
    return machine;
}
/** The machine's own would give a template's commands the whole machine, on a hosted runner without a question. */
const SUDO = `#!/bin/sh
# Laid over this guest by the simulated cloud: everybody is root here.
while [ "$#" -gt 0 ]; do
  case $1 in
    -[ugpCDhRrTtU]) shift 2 ;;
    --) shift; break ;;
    -*) shift ;;
    *=*) export "$1"; shift ;;
    *) break ;;
  esac
done
[ "$#" -gt 0 ] || exec "$SHELL"
exec "$@"
`;
class DirectoryMachine {
    root;
    control;
    shell;
    processGroups;
    ended;
    transfers;
    #id = (0,external_node_crypto_.randomUUID)();
    #groups = new Set();
    #end = () => undefined;
    #ending = false;
    constructor(root, control, shell, processGroups) {
        this.root = root;
        this.control = control;
        this.shell = shell;
        this.processGroups = processGroups;
        this.transfers = { sftpCommand: undefined, scpProgram: false, files: () => directoryFiles(root) };
        const watcher = (0,external_node_fs_.watch)(control, () => void this.#readControl());
        // A watched folder that goes away is an error on some systems, and here the normal end.
        watcher.on('error', () => undefined);
        this.ended = new Promise((resolve) => (this.#end = resolve)).finally(() => watcher.close());
    }
    async run({ command, account, environment, terminal }) {
        if (this.#ending)
            throw new Error('The guest is switched off.');
        const argv = command === undefined ? [this.shell, '-i'] : [this.shell, '-c', translateCommand(this.root, command)];
        const running = await startCommand({
            argv: command === undefined && terminal === undefined ? [this.shell] : argv,
            env: { ...this.#environment(account), ...environment, ...(terminal && { TERM: terminal.type }) },
            cwd: await this.#home(account),
            signal: (leader, name) => signalGroup(leader, name),
        });
        this.#keep(running);
        return running;
    }
    /** There are no accounts to read here: root, and whoever got a home folder at boot. */
    account(name) {
        const home = name === 'root' ? '/root' : `/home/${name}`;
        const known = name === 'root' || (/^[a-z_][a-z0-9_-]*$/.test(name) && (0,external_node_fs_.existsSync)(toPrivate(this.root, home)));
        const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
        return Promise.resolve(known ? { name, uid, gid, home, shell: this.shell } : undefined);
    }
    async readFile(path) {
        return (0,promises_.readFile)(toPrivate(this.root, path)).catch(() => undefined);
    }
    async writeFiles(files) {
        for (const { path, content, mode, how } of files) {
            const file = toPrivate(this.root, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            if (how === 'replace')
                await (0,promises_.rm)(file, { force: true });
            await (how === 'append' ? (0,promises_.appendFile)(file, content) : (0,promises_.writeFile)(file, content));
            await (0,promises_.chmod)(file, mode);
        }
    }
    async makeDirectory(path, { mode }) {
        await (0,promises_.mkdir)(toPrivate(this.root, path), { recursive: true, mode });
    }
    async createAccount(name) {
        await (0,promises_.mkdir)(toPrivate(this.root, `/home/${name}`), { recursive: true });
    }
    scriptText(script) {
        return translateCommand(this.root, script);
    }
    async shutDown() {
        await this.#stop('cut', POLITE_MS);
    }
    async cutPower() {
        await this.#stop('cut', 0);
    }
    async #readControl() {
        const [word] = await (0,promises_.readdir)(this.control).catch(() => []);
        if (word === 'poweroff' || word === 'reboot')
            await this.#stop(word, POLITE_MS);
    }
    async #stop(end, politeMs) {
        if (this.#ending) {
            await this.ended;
            return;
        }
        this.#ending = true;
        // Whoever asked for it still gets its exit status, as from a real machine, which takes its time.
        if (end !== 'cut')
            await delay(200);
        if (politeMs > 0) {
            await this.#signalAll('SIGTERM');
            for (let waited = 0; waited < politeMs && this.#anyAlive(); waited += 50)
                await delay(50);
        }
        await this.#signalAll('SIGKILL');
        for (const group of this.#groups)
            this.#forget(group);
        this.#end(end);
    }
    #keep(running) {
        const { pid } = running;
        if (pid === undefined)
            return;
        this.#groups.add(pid);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.processGroups, String(pid)), '');
        void running.exited.then(() => {
            if (!isGroupAlive(pid))
                this.#forget(pid);
        });
    }
    #forget(group) {
        this.#groups.delete(group);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.processGroups, String(group)), { force: true });
    }
    #anyAlive() {
        return [...this.#groups].some(isGroupAlive);
    }
    async #signalAll(name) {
        for (const group of this.#groups)
            signalGroup(group, name);
        for (const pid of await this.#strays()) {
            try {
                process.kill(pid, name);
            }
            catch {
                // Ended meanwhile.
            }
        }
    }
    /** Processes that left their group (daemons), found by the guest's mark in their environment where /proc shows it. */
    async #strays() {
        const mark = `GUEST_ID=${this.#id}`;
        const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
        const marked = await Promise.all(pids.map(async (pid) => {
            const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'latin1').catch(() => '');
            return environment.split('\0').includes(mark) ? [Number(pid)] : [];
        }));
        return marked.flat();
    }
    async #home(account) {
        const home = toPrivate(this.root, account.home);
        await (0,promises_.mkdir)(home, { recursive: true });
        return home;
    }
    /** Little of the simulator's own environment goes in: it may hold the user's keys. */
    #environment(account) {
        const inherited = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'LANG'];
        const kept = Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
        const programs = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].map((path) => toPrivate(this.root, path));
        return {
            ...kept,
            PATH: [...programs, process.env['PATH'] ?? ''].join(external_node_path_.delimiter),
            HOME: toPrivate(this.root, account.home),
            USER: account.name,
            LOGNAME: account.name,
            SHELL: this.shell,
            TMPDIR: toPrivate(this.root, '/tmp'),
            GUEST_ROOT: shellPath(this.root),
            GUEST_CONTROL: shellPath(this.control),
            GUEST_ID: this.#id,
        };
    }
}
function signalGroup(leader, name) {
    if (process.platform === 'win32') {
        void runChild(['taskkill', '/T', '/F', '/PID', String(leader)]).catch(() => undefined);
        return;
    }
    try {
        process.kill(-leader, name);
    }
    catch {
        // Ended meanwhile.
    }
}
function isGroupAlive(leader) {
    try {
        process.kill(process.platform === 'win32' ? leader : -leader, 0);
        return true;
    }
    catch {
        return false;
    }
}
function delay(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}

;// CONCATENATED MODULE: ./src/simulator/guests/directory/shell.ts


/**
 * A POSIX shell of this machine. On Windows that of Git, which every hosted runner has.
 * Throws where there is none: a guest that runs nothing is no guest.
 */
async function findShell() {
    for (const candidate of candidates()) {
        if (await exists(candidate))
            return candidate;
    }
    throw new Error('The simulated cloud needs a POSIX shell for its guests: install Git for Windows, which brings one.');
}
function candidates() {
    if (process.platform !== 'win32')
        return ['/bin/sh'];
    const programs = [process.env['ProgramFiles'], process.env['ProgramW6432'], process.env['LOCALAPPDATA']];
    const ofGit = programs.flatMap((folder) => folder === undefined
        ? []
        : [(0,external_node_path_.join)(folder, 'Git', 'bin', 'sh.exe'), (0,external_node_path_.join)(folder, 'Programs', 'Git', 'bin', 'sh.exe')]);
    return [...ofGit, ...(process.env['PATH'] ?? '').split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, 'sh.exe'))];
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/simulator/guests/directory/platform.ts







/** Guests without namespaces: each a private folder, its commands plain processes of this machine. */
async function directoryPlatform(options) {
    const shell = await findShell();
    const layers = (0,external_node_path_.join)(options.folder, 'layers');
    const disks = (0,external_node_path_.join)(options.folder, 'disks');
    await Promise.all([layers, disks].map((folder) => (0,promises_.mkdir)(folder, { recursive: true })));
    const diskAt = (folder) => ({
        powerOn: () => powerOnDirectory({ folder, shell, processGroups: options.processGroups }),
        freeze: async () => {
            const layer = { id: (0,external_node_crypto_.randomUUID)() };
            await copyTree((0,external_node_path_.join)(folder, 'root'), (0,external_node_path_.join)(layers, layer.id));
            return layer;
        },
        delete: () => removeFolder(folder),
    });
    return {
        mode: 'directory',
        notice: noticeFor(options.reason),
        createLayer: async (files) => {
            const layer = { id: (0,external_node_crypto_.randomUUID)() };
            await layFiles((0,external_node_path_.join)(layers, layer.id), files);
            return layer;
        },
        deleteLayer: (layer) => removeFolder((0,external_node_path_.join)(layers, layer.id)),
        createDisk: async (layer) => {
            const folder = (0,external_node_path_.join)(disks, (0,external_node_crypto_.randomUUID)());
            await (0,promises_.mkdir)(folder);
            await copyTree((0,external_node_path_.join)(layers, layer.id), (0,external_node_path_.join)(folder, 'root'));
            return diskAt(folder);
        },
    };
}
function noticeFor(reason) {
    const user = process.getuid?.() === 0 ? 'as root' : 'as the current user';
    return (`Guests are plain private folders here (${reason}): their commands run ${user} directly on this machine, and what ` +
        'they change outside /tmp and their home folder changes this machine. Only paths in commands and transfers are ' +
        'turned to the private folder, not those inside scripts.');
}
async function layFiles(root, files) {
    await (0,promises_.mkdir)(root, { recursive: true });
    for (const [path, { content, mode }] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(toPrivate(root, path)), { recursive: true });
        await (0,promises_.writeFile)(toPrivate(root, path), content, { mode });
    }
}
/** Sockets and pipes mean nothing in a copy. */
async function copyTree(from, to) {
    await (0,promises_.cp)(from, to, {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        filter: async (path) => {
            const found = await (0,promises_.lstat)(path);
            return found.isDirectory() || found.isFile() || found.isSymbolicLink();
        },
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/simulator/guests/agent/linux-agent.ts
/** Where the real agent (aliyun/aliyun_assist_client) keeps the scripts that it runs, and leaves them. */
const SCRIPTS = '/usr/local/share/aliyun-assist/work/script';
/** What a signal ends, Go's os/exec reports as -1. */
const BY_SIGNAL = -1;
const KILL_AGAIN_MS = 50;
/** How long after a process it may be known that the machine went off and took it along. */
const POWER_NEWS_MS = 300;
/** The agent of a machine that runs Linux. */
function linuxAgent(machine) {
    return {
        run: (task) => run(machine, task),
        writeFile: (file) => writeFile(machine, file),
    };
}
async function run(machine, task) {
    const account = await machine.account(task.username || 'root');
    if (account === undefined)
        return { errorCode: 'AccountNotExists' };
    const folder = task.workingDir || account.home;
    if (task.workingDir !== '' && (await statusOf(machine, account, `test -d ${quoted(folder)}`)) !== 0)
        return { errorCode: 'DirectoryNotExists' };
    // A user who is not root could not read the agent's own folder.
    const script = `${task.username === '' ? SCRIPTS : '/tmp'}/${task.id}.sh`;
    await machine.writeFiles([
        { path: script, content: machine.scriptText(task.content), mode: 0o755, how: 'replace' },
    ]);
    const command = `cd ${quoted(folder)} && exec sh -c ${quoted(script)}`;
    const running = await machine.run({ command, account, environment: {} });
    running.stdin.on('error', () => undefined);
    running.stdin.end();
    return {
        output: merged([running.stdout, running.stderr]),
        ended: endOf(running, machine),
        kill: () => void kill(running),
    };
}
/** What has only just been started has no process yet that could be killed. */
async function kill(running) {
    let over = false;
    void running.exited.then(() => (over = true));
    while (!over) {
        running.signal('KILL');
        await pause(KILL_AGAIN_MS);
    }
}
async function endOf({ exited }, machine) {
    const off = machine.ended.then(() => 'interrupted');
    const exit = await Promise.race([off, exited]);
    if (exit === 'interrupted')
        return exit;
    if ('code' in exit)
        return { exitCode: exit.code };
    return Promise.race([off, pause(POWER_NEWS_MS).then(() => ({ exitCode: BY_SIGNAL }))]);
}
async function writeFile(machine, file) {
    if (file.content.length === 0)
        return { errorCode: 'FileContentInvalid' };
    const root = await machine.account('root');
    if (root === undefined)
        return { errorCode: 'AccountNotExists' };
    const folder = file.folder.replace(/\/+$/, '');
    const path = `${folder}/${file.name}`;
    const refusal = OBSTACLES[await statusOf(machine, root, lookFor(folder, path, file.overwrite))];
    if (refusal !== undefined)
        return { errorCode: refusal };
    if (file.owner !== '' && (await machine.account(file.owner)) === undefined)
        return { errorCode: 'AccountNotExists' };
    const owner = [file.owner || 'root', ...(file.group === '' ? [] : [file.group])].join(':');
    try {
        await machine.writeFiles([{ path, content: file.content, mode: file.mode, owner }]);
        return undefined;
    }
    catch {
        return { errorCode: file.group === '' ? 'FileCreateFail' : 'UserGroupNotExists' };
    }
}
/** By the exit code of what looks for them. */
const OBSTACLES = {
    11: 'FilePathInvalid',
    12: 'FileCreateFail',
    13: 'FileAlreadyExists',
};
function lookFor(folder, path, overwrite) {
    const checks = [
        `if test -e ${quoted(folder || '/')} && ! test -d ${quoted(folder || '/')}; then exit 11; fi`,
        `if test -d ${quoted(path)}; then exit 12; fi`,
        ...(overwrite ? [] : [`if test -e ${quoted(path)}; then exit 13; fi`]),
    ];
    return checks.join('; ');
}
async function statusOf(machine, account, command) {
    const running = await machine.run({ command, account, environment: {} });
    running.stdin.on('error', () => undefined);
    running.stdin.end();
    running.stdout.resume();
    running.stderr.resume();
    const exit = await running.exited;
    return 'code' in exit ? exit.code : BY_SIGNAL;
}
/** What several streams bring, in the order in which it comes. */
async function* merged(streams) {
    const arrived = [];
    let open = streams.length;
    let wake = () => undefined;
    for (const stream of streams) {
        stream.on('data', (chunk) => {
            arrived.push(chunk);
            wake();
        });
        stream.on('error', () => undefined);
        stream.once('close', () => {
            open -= 1;
            wake();
        });
    }
    for (;;) {
        yield* arrived.splice(0);
        if (arrived.length > 0)
            continue;
        if (open === 0)
            return;
        await new Promise((resolve) => (wake = resolve));
    }
}
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/authorized-keys.ts
/** Whether an authorized_keys file (sshd(8)) lets a public key in. `key` is the key's wire form. */
function isAuthorized(file, key) {
    return file.split('\n').some((line) => keyOf(line)?.equals(key) === true);
}
/** The lines of `added` that a file does not have yet, put at its end; everything in it stays. */
function withKeys(file, added) {
    const known = new Set(file.split('\n').map((line) => line.trim()));
    const missing = added.map((line) => line.trim()).filter((line) => line !== '' && !known.has(line));
    if (missing.length === 0)
        return file;
    const separator = file === '' || file.endsWith('\n') ? '' : '\n';
    return `${file}${separator}${missing.join('\n')}\n`;
}
/** Options may stand before the key's type, with quoted blanks in them. */
function keyOf(line) {
    if (line.trimStart().startsWith('#'))
        return undefined;
    const base64 = /(?:^|\s)(?:ssh|ecdsa|sk)-\S+\s+(AAAA[0-9A-Za-z+/=]+)/.exec(line)?.[1];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

// EXTERNAL MODULE: ./node_modules/ssh2/lib/index.js
var lib = __webpack_require__(5472);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./src/simulator/guests/boot/host-keys.ts


const { utils } = (lib_default());
const HOST_KEY_TYPES = ['rsa', 'ecdsa', 'ed25519'];
/** The keys that the guest has in /etc/ssh, such as those of the image or of user data. */
async function readHostKeys(machine) {
    const found = await Promise.all(HOST_KEY_TYPES.map((type) => readHostKey(machine, type)));
    return found.filter((key) => key !== undefined);
}
/** A new key of each type that is not among `existing`. `comment` is what the .pub file ends with. */
function generateMissing(existing, comment) {
    const missing = HOST_KEY_TYPES.filter((type) => !existing.some((key) => key.type === type));
    return Promise.all(missing.map((type) => generateHostKey(type, comment)));
}
/** The files that hold a key in the guest. */
function filesOf({ type, privateKey, publicKey }) {
    return [
        { path: privatePath(type), content: privateKey, mode: 0o600 },
        { path: publicPath(type), content: `${publicKey}\n`, mode: 0o644 },
    ];
}
/** Both blocks that cloud-init prints on the console: fingerprints, then the keys themselves. */
function hostKeysForConsole(keys) {
    const rule = '#############################################################';
    const log = (line) => `<14>cloud-init: ${line}`;
    return [
        log(rule),
        log('-----BEGIN SSH HOST KEY FINGERPRINTS-----'),
        ...keys.map((key) => log(fingerprint(key))),
        log('-----END SSH HOST KEY FINGERPRINTS-----'),
        log(rule),
        '-----BEGIN SSH HOST KEY KEYS-----',
        ...keys.map((key) => key.publicKey),
        '-----END SSH HOST KEY KEYS-----',
        '',
    ].join('\n');
}
function privatePath(type) {
    return `/etc/ssh/ssh_host_${type}_key`;
}
function publicPath(type) {
    return `${privatePath(type)}.pub`;
}
async function readHostKey(machine, type) {
    const privateKey = (await machine.readFile(privatePath(type)))?.toString('utf8');
    if (privateKey === undefined)
        return undefined;
    const parsed = utils.parseKey(privateKey);
    if (parsed instanceof Error || !parsed.isPrivateKey())
        return undefined;
    const line = `${parsed.type} ${parsed.getPublicSSH().toString('base64')} ${parsed.comment}`.trim();
    return { type, privateKey, publicKey: line };
}
async function generateHostKey(type, comment) {
    for (;;) {
        const pair = await generatePair(type, comment);
        // One in 250 ed25519 keys comes out of ssh2 1.17 such that nobody can read it (a leading zero byte is lost).
        if (utils.parseKey(pair.private) instanceof Error)
            continue;
        return { type, privateKey: pair.private, publicKey: pair.public };
    }
}
function generatePair(type, comment) {
    return new Promise((resolve, reject) => {
        const done = (error, pair) => (error ? reject(error) : resolve(pair));
        if (type === 'rsa')
            utils.generateKeyPair('rsa', { bits: 2048, comment }, done);
        else if (type === 'ecdsa')
            utils.generateKeyPair('ecdsa', { bits: 256, comment }, done);
        else
            utils.generateKeyPair('ed25519', { comment }, done);
    });
}
function fingerprint({ type, publicKey }) {
    const [, blob = '', comment = ''] = publicKey.split(' ');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(blob, 'base64')).digest('base64').replace(/=+$/, '');
    return `${BITS[type]} SHA256:${hash} ${comment} (${type.toUpperCase()})`;
}
const BITS = { rsa: 2048, ecdsa: 256, ed25519: 256 };

;// CONCATENATED MODULE: ./src/simulator/guests/boot/run.ts
const OUTPUT_LOG = '/var/log/cloud-init-output.log';
/** Its output goes to the console and to cloud-init's log. Gives the exit status. */
async function runLogged(machine, console, command) {
    const log = `"\${GUEST_ROOT:-}${OUTPUT_LOG}"`;
    const running = await startAsRoot(machine, `mkdir -p "\${GUEST_ROOT:-}/var/log"; { ${command}; echo $? >&3; } 3>&2 2>&1 | tee -a ${log}`);
    running.stdout.on('data', (chunk) => console.write(chunk.toString('utf8')));
    const status = await textOf(running.stderr);
    return /^\d+$/m.test(status) ? Number(status.trim().split('\n').at(-1)) : undefined;
}
/** Runs a command that boot depends on, as root. Rejects with what it said where it fails. */
async function asRoot(machine, script) {
    const running = await startAsRoot(machine, script);
    running.stdout.resume();
    const said = await textOf(running.stderr);
    const exit = await running.exited;
    if (!('code' in exit) || exit.code !== 0)
        throw new Error(`The guest's boot failed at \`${script}\`: ${said.trim()}`);
}
async function startAsRoot(machine, command) {
    const account = await machine.account('root');
    if (account === undefined)
        throw new Error('The guest has no root account.');
    const running = await machine.run({ command, account, environment: {} });
    running.stdin.on('error', () => undefined);
    running.stdin.end();
    return running;
}
async function textOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/simulator/guests/boot/user-data.ts


/** Reads user data as cloud-init does: by how each part begins. It never throws; see `problems`. */
function parseUserData(data) {
    const parts = data === undefined ? [] : splitParts(uncompressed(data));
    const scripts = [];
    const problems = [];
    let config = {};
    for (const part of parts) {
        const text = part.toString('utf8');
        if (text.startsWith('#!'))
            scripts.push(part);
        else if (text.startsWith('#cloud-config'))
            config = { ...config, ...cloudConfig(text, problems) };
        else if (text.trim() !== '')
            problems.push(`Unhandled non-multipart (text/x-not-multipart) userdata: '${text.slice(0, 40)}...'`);
    }
    return { scripts, problems, ...settings(config) };
}
/** A multipart message's parts (each may be compressed or base64), or the whole as the only one. */
function splitParts(data) {
    const { headers, body } = splitMessage(data);
    const type = headers.get('content-type') ?? '';
    if (!type.toLowerCase().startsWith('multipart/'))
        return [data];
    const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
    if (boundary === undefined)
        return [];
    // The line break before a boundary belongs to the boundary (RFC 2046, 5.1.1).
    return `\n${body.toString('latin1')}`
        .split(new RegExp(`\\r?\\n--${escapePattern(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`))
        .slice(1, -1)
        .flatMap((section) => splitParts(decodePart(Buffer.from(section.replace(/^\r?\n/, ''), 'latin1'))));
}
/** A part without its headers; a part that is a message of parts itself keeps them. */
function decodePart(part) {
    const { headers, body } = splitMessage(part);
    if ((headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/'))
        return part;
    const encoded = (headers.get('content-transfer-encoding') ?? '').toLowerCase() === 'base64';
    return uncompressed(encoded ? Buffer.from(body.toString('latin1'), 'base64') : body);
}
function splitMessage(data) {
    const text = data.toString('latin1');
    const headers = new Map();
    const head = /^(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/.exec(text)?.[0];
    if (head === undefined)
        return { headers, body: data };
    for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
        const colon = line.indexOf(':');
        if (colon !== -1)
            headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    return { headers, body: data.subarray(head.length) };
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function uncompressed(data) {
    if (data[0] !== 0x1f || data[1] !== 0x8b)
        return data;
    try {
        return (0,external_node_zlib_.gunzipSync)(data);
    }
    catch {
        return data;
    }
}
function cloudConfig(text, problems) {
    try {
        const parsed = (0,dist/* parse */.qg)(text);
        if (isRecord(parsed))
            return parsed;
        if (parsed !== null)
            problems.push('Failed loading yaml blob: Yaml load allows a mapping only');
    }
    catch (error) {
        problems.push(`Failed loading yaml blob: ${error instanceof Error ? error.message : String(error)}`);
    }
    return {};
}
function settings(config) {
    return {
        bootcmd: commands(config['bootcmd']),
        runcmd: commands(config['runcmd']),
        write_files: list(config['write_files']).filter(isRecord).map(userFile),
        ssh_authorized_keys: list(config['ssh_authorized_keys']).map(String),
        ssh_keys: isRecord(config['ssh_keys']) ? config['ssh_keys'] : undefined,
        ssh_deletekeys: config['ssh_deletekeys'] !== false,
    };
}
function commands(value) {
    return list(value).map((item) => (Array.isArray(item) ? item.map(String) : String(item)));
}
function userFile(file) {
    const permissions = file['permissions'];
    return {
        path: user_data_text(file['path']),
        content: fileContent(user_data_text(file['content']), user_data_text(file['encoding'])),
        mode: typeof permissions === 'number' ? permissions : parseInt(user_data_text(permissions) || '0644', 8),
        owner: user_data_text(file['owner']) || undefined,
        how: file['append'] === true ? 'append' : undefined,
        defer: file['defer'] === true,
    };
}
/** A value that is written as text or a number. */
function user_data_text(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** cloud-init's names for encodings: b64, base64, gz, gzip, and both joined by `+`. */
function fileContent(content, encoding) {
    const steps = encoding.toLowerCase().split('+');
    const base64 = steps.some((step) => step === 'b64' || step === 'base64');
    return uncompressed(base64 ? Buffer.from(content, 'base64') : Buffer.from(content, 'utf8'));
}
function list(value) {
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/simulator/guests/boot/cloud-init.ts





/**
 * Boots a machine as cloud-init does. What is done once an instance is remembered on the guest's own disk
 * (/var/lib/cloud), by instance: a new instance from an image does it again.
 */
function cloudInit(machine, spec, console) {
    const userData = parseUserData(spec.userData);
    const seenFile = `/var/lib/cloud/instances/${spec.instanceId}/sem/config_ssh`;
    let firstBoot = true;
    return {
        prepare: async () => {
            firstBoot = (await machine.readFile(seenFile)) === undefined;
            console.log(`cloud-init: running 'init' for ${spec.instanceId}`);
            for (const problem of userData.problems)
                console.log(`cloud-init: ${problem}`);
            await machine.writeFiles(await hostNameFiles(machine, spec.hostName));
            await runAll(machine, console, userData.bootcmd);
            if (firstBoot)
                await setUpInstance(machine, spec, userData);
            if (firstBoot || spec.newKeys)
                await authorizeKeys(machine, spec, userData);
            const hostKeys = await provideHostKeys(machine, spec, userData, firstBoot);
            if (firstBoot)
                await machine.writeFiles([{ path: seenFile, content: '', mode: 0o644 }]);
            console.write(hostKeysForConsole(hostKeys));
            return hostKeys;
        },
        finish: async () => {
            if (firstBoot)
                await runUserData(machine, console, spec, userData);
            await machine.writeFiles([
                { path: BOOT_FINISHED, content: `${new Date().toISOString()}\n`, mode: 0o644 },
            ]);
            console.log('cloud-init: finished');
        },
    };
}
const BOOT_FINISHED = '/var/lib/cloud/instance/boot-finished';
/** /etc/hosts too, or `sudo` and others look the name up on the network. */
async function hostNameFiles(machine, hostName) {
    const files = [{ path: '/etc/hostname', content: `${hostName}\n`, mode: 0o644 }];
    const hosts = (await machine.readFile('/etc/hosts'))?.toString('utf8') ?? '127.0.0.1\tlocalhost\n';
    if (hosts.split(/\s+/).includes(hostName))
        return files;
    return [
        ...files,
        { path: '/etc/hosts', content: `${hosts.trimEnd()}\n127.0.1.1\t${hostName}\n`, mode: 0o644 },
    ];
}
/** A new instance: what an earlier one left in the image's /var/lib/cloud/instance is not its own. */
async function setUpInstance(machine, spec, userData) {
    await asRoot(machine, `mkdir -p "\${GUEST_ROOT:-}/var/lib/cloud/instances/${spec.instanceId}" && cd "\${GUEST_ROOT:-}/var/lib/cloud" && rm -rf instance && ln -s instances/${spec.instanceId} instance`);
    await writeFiles(machine, userData, { deferred: false });
    if (spec.loginUser !== 'root')
        await machine.createAccount(spec.loginUser);
}
async function writeFiles(machine, { write_files }, { deferred }) {
    const files = write_files.filter(({ defer, path }) => defer === deferred && path !== '');
    if (files.length > 0)
        await machine.writeFiles(files);
}
/** Keys that the image brings stay. */
async function authorizeKeys(machine, spec, userData) {
    const account = await machine.account(spec.loginUser);
    if (account === undefined)
        return;
    const path = external_node_path_.posix.join(account.home, '.ssh/authorized_keys');
    const present = (await machine.readFile(path))?.toString('utf8') ?? '';
    const content = withKeys(present, [...spec.authorizedKeys, ...userData.ssh_authorized_keys]);
    const owner = `${account.uid}:${account.gid}`;
    await machine.makeDirectory(external_node_path_.posix.dirname(path), { mode: 0o700, owner });
    await machine.writeFiles([{ path, content, mode: 0o600, owner }]);
}
/**
 * An image's keys go at a new instance's first boot, and new ones are made, unless user data says otherwise:
 * `ssh_deletekeys: false` keeps them; `ssh_keys` are then the only ones.
 */
async function provideHostKeys(machine, spec, userData, firstBoot) {
    const given = HOST_KEY_TYPES.flatMap((type) => givenKeyFiles(userData, type));
    if (firstBoot && userData.ssh_deletekeys)
        await asRoot(machine, 'rm -f "${GUEST_ROOT:-}"/etc/ssh/ssh_host_*key*');
    if (firstBoot && given.length > 0)
        await machine.writeFiles(given);
    const existing = firstBoot && userData.ssh_deletekeys && given.length === 0 ? [] : await readHostKeys(machine);
    if (given.length > 0 && existing.length > 0)
        return existing;
    const added = await generateMissing(existing, `root@${spec.hostName}`);
    if (added.length > 0)
        await machine.writeFiles(added.flatMap(filesOf));
    return [...existing, ...added];
}
function givenKeyFiles({ ssh_keys }, type) {
    const [privateKey, publicKey] = [ssh_keys?.[`${type}_private`], ssh_keys?.[`${type}_public`]];
    return [
        ...(privateKey === undefined
            ? []
            : [{ path: privatePath(type), content: ending(privateKey), mode: 0o600 }]),
        ...(publicKey === undefined ? [] : [{ path: publicPath(type), content: ending(publicKey), mode: 0o644 }]),
    ];
}
function ending(text) {
    return text.endsWith('\n') ? text : `${text}\n`;
}
/** Scripts as files in cloud-init's folder, run in the order of their names; `runcmd` is one of them. */
async function runUserData(machine, console, spec, userData) {
    await writeFiles(machine, userData, { deferred: true });
    const scripts = new Map(userData.scripts.map((script, index) => [`part-${String(index + 1).padStart(3, '0')}`, script]));
    if (userData.runcmd.length > 0)
        scripts.set('runcmd', shellScript(userData.runcmd));
    for (const [name, content] of scripts) {
        const path = `/var/lib/cloud/instances/${spec.instanceId}/scripts/${name}`;
        await machine.writeFiles([{ path, content, mode: 0o700 }]);
        const exit = await runLogged(machine, console, `"\${GUEST_ROOT:-}${path}"`);
        if (exit !== 0)
            console.log(`cloud-init: Failed running ${path} [${exit ?? 'killed'}]`);
    }
}
async function runAll(machine, console, commands) {
    if (commands.length === 0)
        return;
    const path = '/run/cloud-init/bootcmd';
    await machine.writeFiles([{ path, content: shellScript(commands), mode: 0o700 }]);
    await runLogged(machine, console, `"\${GUEST_ROOT:-}${path}"`);
}
function shellScript(commands) {
    const lines = commands.map((command) => typeof command === 'string' ? command : command.map(cloud_init_quoted).join(' '));
    return ['#!/bin/sh', ...lines, ''].join('\n');
}
function cloud_init_quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/simulator/guests/boot/console.ts
var console = __webpack_require__(2002);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/simulator/guests/ssh/authentication.ts




const { utils: authentication_utils } = (lib_default());
/** sshd's own limit (MaxAuthTries in sshd_config(5)); clients with many keys in an agent run into it. */
const MAX_TRIES = 6;
/**
 * Lets in whom the machine lets in: keys by the account's real authorized_keys file, read anew each time, and
 * the password where the instance has one.
 */
function authenticateWith(connection, options) {
    const methods = options.password === undefined ? ['publickey'] : ['publickey', 'password', 'keyboard-interactive'];
    const login = { account: undefined };
    let failures = 0;
    const decide = async (context) => {
        const account = await options.machine.account(context.username);
        if (account !== undefined && (await mayEnter(context, account, options))) {
            login.account = account;
            context.accept();
        }
        else if (context.method !== 'none' && ++failures >= MAX_TRIES) {
            connection.end();
        }
        else {
            context.reject(methods);
        }
    };
    connection.on('authentication', (context) => {
        decide(context).catch(() => context.reject(methods));
    });
    return login;
}
async function mayEnter(context, account, { machine, password }) {
    switch (context.method) {
        case 'publickey':
            return isOwnKey(context, await authorizedKeys(machine, account));
        case 'password':
            return isPassword(context.password, password);
        case 'keyboard-interactive':
            return password !== undefined && isPassword(await askPassword(context), password);
        default:
            return false;
    }
}
/** Without a signature the client only asks whether the key would do. */
function isOwnKey(context, file) {
    if (!isAuthorized(file, context.key.data))
        return false;
    if (context.signature === undefined || context.blob === undefined) {
        nameAlgorithmAsAsked(context);
        return true;
    }
    const key = authentication_utils.parseKey(context.key.data);
    if (key instanceof Error)
        return false;
    // A signature that makes no sense gives an error, whatever the types say, and an error is not `true`.
    const verified = key.verify(context.blob, context.signature, context.hashAlgo);
    return verified === true;
}
/** ssh2 answers "ssh-rsa" to who asks for "rsa-sha2-256", which Go's client, and so Packer, takes for a refusal. */
function nameAlgorithmAsAsked({ key, hashAlgo }) {
    if (key.algo === 'ssh-rsa' && hashAlgo !== undefined)
        key.algo = `rsa-sha2-${hashAlgo.slice('sha'.length)}`;
}
async function authorizedKeys(machine, account) {
    const file = await machine.readFile(external_node_path_.posix.join(account.home, '.ssh/authorized_keys'));
    return file?.toString('utf8') ?? '';
}
function isPassword(given, expected) {
    return expected !== undefined && (0,external_node_crypto_.timingSafeEqual)(digest(given), digest(expected));
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}
function askPassword(context) {
    return new Promise((resolve) => {
        context.prompt([{ prompt: 'Password: ', echo: false }], (answers) => resolve(answers[0] ?? ''));
    });
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/channel.ts
/**
 * Joins a command with its channel as sshd does: streams apart, the exit told as soon as it is known, the
 * channel closed when nobody holds the command's output open any more (a background process may).
 * Memory stays flat: the command is read only as fast as the client takes it. Returns what lets go of the
 * command's streams, for when the client is gone.
 */
function connectChannel(channel, command) {
    const write = oneWriterAtATime(channel);
    const output = Promise.all([
        forward(command.stdout, (chunk) => write(channel, chunk)),
        forward(command.stderr, (chunk) => write(channel.stderr, chunk)),
    ]);
    feed(channel, command.stdin);
    void command.exited.then((exit) => {
        if ('code' in exit)
            channel.exit(exit.code);
        else
            channel.exit(exit.signal, false, '');
    });
    void Promise.all([command.exited, output]).then(() => channel.end());
    return () => {
        for (const stream of [command.stdin, command.stdout, command.stderr])
            stream.destroy();
    };
}
async function forward(stream, write) {
    try {
        for await (const chunk of stream)
            await write(chunk);
    }
    catch {
        // Closed from our side, with the channel.
    }
}
/** Input that the command does not want any more is still taken from the client, or its window stays shut. */
function feed(channel, stdin) {
    stdin.on('error', () => {
        channel.unpipe(stdin);
        channel.resume();
    });
    channel.pipe(stdin);
}
/**
 * ssh2 1.17 keeps one pending chunk for each of stdout and stderr, forgets to drop it once sent, and sends the
 * wrong one again when the other stream has waited for the client's window. So: never two at a time, and dropped.
 */
function oneWriterAtATime(channel) {
    const pending = channel;
    let last = Promise.resolve();
    return (stream, chunk) => {
        last = last.then(async () => {
            await new Promise((resolve) => stream.write(chunk, () => resolve()));
            pending._chunk = pending._chunkcb = pending._chunkErr = pending._chunkcbErr = undefined;
        });
        return last;
    };
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/scp-command.ts

/** The far end's command line of a copy, or undefined where a command is something else. */
function parseScpCommand(command) {
    const words = splitWords(command);
    if (words === undefined || external_node_path_.posix.basename(words[0] ?? '') !== 'scp')
        return undefined;
    const end = words.findIndex((word, index) => index > 0 && (word === '--' || !word.startsWith('-')));
    const flags = words.slice(1, end === -1 ? undefined : end).join('');
    const paths = end === -1 ? [] : words.slice(words[end] === '--' ? end + 1 : end);
    const direction = flags.includes('t') ? 'sink' : flags.includes('f') ? 'source' : undefined;
    if (direction === undefined || paths.length === 0)
        return undefined;
    return {
        direction,
        recursive: flags.includes('r'),
        preserveTimes: flags.includes('p'),
        targetIsDirectory: flags.includes('d'),
        paths,
    };
}
/** A command line's words with shell quotes removed; undefined where it needs a real shell (`;`, `|`, `$` …). */
function splitWords(command) {
    const words = [];
    const pattern = /\s*((?:[^\s'"\\;|&<>()$`]|\\.|'[^']*'|"[^"$`\\]*")+)\s*/gy;
    let end = 0;
    for (let match = pattern.exec(command); match !== null; match = pattern.exec(command)) {
        words.push((match[1] ?? '').replace(/\\(.)|'([^']*)'|"([^"]*)"/g, '$1$2$3'));
        end = pattern.lastIndex;
    }
    return end === command.length ? words : undefined;
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/scp-peer.ts
/** The client at the other end of the channel: lines, bytes and one-byte answers. */
class ScpPeer {
    #input;
    #output;
    #rest = Buffer.alloc(0);
    #failed = false;
    constructor(channel) {
        // The end of the input is not the end of the channel: the exit status is still to be told.
        this.#input = channel.iterator({ destroyOnReturn: false });
        this.#output = channel;
    }
    get failed() {
        return this.#failed;
    }
    /** Undefined at the end of the stream. */
    async line() {
        for (;;) {
            const end = this.#rest.indexOf('\n');
            if (end !== -1) {
                const line = this.#rest.subarray(0, end).toString('utf8');
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            if (!(await this.#more()))
                return undefined;
        }
    }
    async *bytes(size) {
        for (let left = size; left > 0;) {
            if (this.#rest.length === 0 && !(await this.#more()))
                throw new Error('lost connection');
            const chunk = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(chunk.length);
            left -= chunk.length;
            yield chunk;
        }
    }
    /** The client's answer: 0 is yes; anything else comes with a line that says why not. */
    async answer() {
        if (this.#rest.length === 0 && !(await this.#more()))
            throw new Error('lost connection');
        const code = this.#rest[0];
        this.#rest = this.#rest.subarray(1);
        if (code === 0)
            return;
        const reason = await this.line();
        this.#failed = true;
        throw new Error(reason ?? 'refused by the client');
    }
    confirm() {
        return this.write(Buffer.of(0));
    }
    async announce(line) {
        await this.write(Buffer.from(`${line}\n`));
        await this.answer();
    }
    /** Tells the client of an error (1: goes on with the next file, 2: the end), and remembers it for the exit status. */
    async fail(message, fatal = false) {
        this.#failed = true;
        await this.write(Buffer.concat([Buffer.of(fatal ? 2 : 1), Buffer.from(`${message}\n`)]));
        return true;
    }
    write(data) {
        return new Promise((resolve, reject) => {
            this.#output.write(data, (error) => (error ? reject(error) : resolve()));
        });
    }
    async #more() {
        const next = await this.#input.next();
        if (next.done === true)
            return false;
        this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
        return true;
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/scp.ts




/** Serves one copy on a channel, as `scp` in the guest would. `home` is where relative paths start. */
function serveScp(channel, scp, files, home) {
    const peer = new ScpPeer(channel);
    const paths = scp.paths.map((path) => external_node_path_.posix.resolve(home, path.replace(/^~(?=\/|$)/, home)));
    const copy = scp.direction === 'sink' ? receive(peer, scp, files, paths[0] ?? home) : send(peer, scp, files, paths);
    copy
        .catch((error) => peer.fail(`scp: ${describe(error)}`, true))
        .then((failed) => channel.exit(failed ? 1 : 0))
        .catch(() => undefined)
        .finally(() => channel.end());
}
async function receive(peer, scp, files, target) {
    if (scp.targetIsDirectory && !(await isDirectory(files, target))) {
        return peer.fail(`scp: ${target}: Not a directory`, true);
    }
    await peer.confirm();
    await receiveInto(peer, scp, files, target);
    return peer.failed;
}
/** The lines of one folder, up to its `E` or the end of the stream. */
async function receiveInto(peer, scp, files, target) {
    const folder = await isDirectory(files, target);
    let times;
    for (;;) {
        const line = await peer.line();
        if (line === undefined || line === 'E') {
            if (line === 'E')
                await peer.confirm();
            return;
        }
        const entry = parseEntry(line);
        if (entry === undefined) {
            await peer.fail(`scp: protocol error: ${line}`, true);
            return;
        }
        if (entry.kind === 'T') {
            times = entry.times;
            await peer.confirm();
            continue;
        }
        const path = folder ? external_node_path_.posix.join(target, entry.name) : target;
        if (entry.kind === 'D')
            await receiveDirectory(peer, scp, files, path, entry.mode);
        else
            await receiveFile(peer, files, path, entry);
        if (times !== undefined)
            await files.change(path, times).catch(() => undefined);
        times = undefined;
    }
}
async function receiveDirectory(peer, scp, files, path, mode) {
    if (!(await isDirectory(files, path)))
        await files.makeDirectory(path, mode);
    await peer.confirm();
    await receiveInto(peer, scp, files, path);
}
async function receiveFile(peer, files, path, { mode, size }) {
    let file;
    try {
        file = await files.open(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC, mode);
    }
    catch (error) {
        await peer.fail(`scp: ${path}: ${describe(error)}`);
        return;
    }
    try {
        await peer.confirm();
        let position = 0;
        for await (const chunk of peer.bytes(size)) {
            await file.write(chunk, position);
            position += chunk.length;
        }
        await peer.answer();
    }
    finally {
        await file.close();
    }
    await peer.confirm();
}
async function send(peer, scp, files, paths) {
    await peer.answer();
    for (const path of paths)
        await sendEntry(peer, scp, files, path);
    return peer.failed;
}
async function sendEntry(peer, scp, files, path) {
    const found = await files.stat(path).catch((error) => describe(error));
    if (typeof found === 'string') {
        await peer.fail(`scp: ${path}: ${found}`);
        return;
    }
    const isFolder = (found.mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFDIR;
    if (isFolder && !scp.recursive) {
        await peer.fail(`scp: ${path}: not a regular file`);
        return;
    }
    if (scp.preserveTimes)
        await peer.announce(`T${found.mtime} 0 ${found.atime} 0`);
    const mode = (found.mode & 0o7777).toString(8).padStart(4, '0');
    if (isFolder) {
        await peer.announce(`D${mode} 0 ${external_node_path_.posix.basename(path)}`);
        for (const name of await files.list(path))
            await sendEntry(peer, scp, files, external_node_path_.posix.join(path, name));
        await peer.announce('E');
        return;
    }
    await peer.announce(`C${mode} ${found.size} ${external_node_path_.posix.basename(path)}`);
    await sendContent(peer, files, path, found.size);
}
/** Exactly as many bytes as were announced, whatever happens to the file meanwhile. */
async function sendContent(peer, files, path, size) {
    const file = await files.open(path, external_node_fs_.constants.O_RDONLY, 0);
    try {
        const buffer = Buffer.alloc(64 * 1024);
        for (let position = 0; position < size;) {
            const wanted = buffer.subarray(0, Math.min(buffer.length, size - position));
            const count = await file.read(wanted, position);
            const chunk = count === 0 ? wanted.fill(0) : wanted.subarray(0, count);
            await peer.write(Buffer.from(chunk));
            position += chunk.length;
        }
    }
    finally {
        await file.close();
    }
    await peer.confirm();
    await peer.answer();
}
async function isDirectory(files, path) {
    return files.stat(path).then(({ mode }) => (mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFDIR, () => false);
}
function parseEntry(line) {
    const times = /^T(\d+) \d+ (\d+) \d+$/.exec(line);
    if (times !== null)
        return { kind: 'T', times: { mtime: Number(times[1]), atime: Number(times[2]) } };
    const entry = /^([CD])([0-7]{4}) (\d+) ([^/]+)$/.exec(line);
    const [, kind, mode, size, name] = entry ?? [];
    if (name === undefined || name === '.' || name === '..')
        return undefined;
    return { kind: kind, mode: parseInt(mode ?? '', 8), size: Number(size), name };
}
function describe(error) {
    const code = errorCode(error);
    return ERROR_TEXTS.get(code ?? '') ?? code ?? String(error);
}
const ERROR_TEXTS = new Map([
    ['ENOENT', 'No such file or directory'],
    ['EACCES', 'Permission denied'],
    ['EISDIR', 'Is a directory'],
    ['ENOTDIR', 'Not a directory'],
]);

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/sftp-format.ts


const { OPEN_MODE } = (lib_default()).utils.sftp;
/** Those of `open(2)` for those of an SFTP request. */
function openFlags(flags) {
    const has = (flag) => (flags & flag) !== 0;
    const access = has(OPEN_MODE.WRITE)
        ? has(OPEN_MODE.READ)
            ? external_node_fs_.constants.O_RDWR
            : external_node_fs_.constants.O_WRONLY
        : external_node_fs_.constants.O_RDONLY;
    return (access |
        (has(OPEN_MODE.CREAT) ? external_node_fs_.constants.O_CREAT : 0) |
        (has(OPEN_MODE.TRUNC) ? external_node_fs_.constants.O_TRUNC : 0) |
        (has(OPEN_MODE.EXCL) ? external_node_fs_.constants.O_EXCL : 0) |
        (has(OPEN_MODE.APPEND) ? external_node_fs_.constants.O_APPEND : 0));
}
function toAttributes({ mode, size, uid, gid, atime, mtime }) {
    return { mode, size, uid, gid, atime, mtime };
}
function toChanges({ mode, size, uid, gid, atime, mtime }) {
    return { mode, size, uid, gid, atime, mtime };
}
/** As `ls -l` prints it, which is what interactive clients show. */
function longName(name, { mode, size, uid, gid, mtime }) {
    const date = new Date(mtime * 1000).toISOString().slice(0, 16).replace('T', ' ');
    return `${modeText(mode)} 1 ${uid} ${gid} ${String(size).padStart(12)} ${date} ${name}`;
}
function modeText(mode) {
    const type = TYPE_LETTERS.get(mode & external_node_fs_.constants.S_IFMT) ?? '-';
    const bits = [...'rwxrwxrwx'].map((letter, index) => ((mode & (0o400 >> index)) === 0 ? '-' : letter));
    return type + bits.join('');
}
const TYPE_LETTERS = new Map([
    [external_node_fs_.constants.S_IFDIR, 'd'],
    [external_node_fs_.constants.S_IFLNK, 'l'],
    [external_node_fs_.constants.S_IFCHR, 'c'],
    [external_node_fs_.constants.S_IFBLK, 'b'],
    [external_node_fs_.constants.S_IFIFO, 'p'],
    [external_node_fs_.constants.S_IFSOCK, 's'],
]);

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/sftp-handles.ts
/** What a client has open, by the handles that it was given. */
class SftpHandles {
    #open = new Map();
    #next = 0;
    add(entry) {
        const number = this.#next++;
        this.#open.set(number, entry);
        const handle = Buffer.alloc(4);
        handle.writeUInt32BE(number);
        return handle;
    }
    file(handle) {
        const entry = this.#open.get(handle.readUInt32BE());
        if (entry === undefined || !('file' in entry))
            throw new Error('Not a handle of an open file.');
        return entry.file;
    }
    listing(handle) {
        const entry = this.#open.get(handle.readUInt32BE());
        if (entry === undefined || !('names' in entry))
            throw new Error('Not a handle of an open folder.');
        return entry;
    }
    async close(handle) {
        const entry = this.#open.get(handle.readUInt32BE());
        this.#open.delete(handle.readUInt32BE());
        if (entry !== undefined && 'file' in entry)
            await entry.file.close();
    }
    async closeAll() {
        const entries = [...this.#open.values()];
        this.#open.clear();
        for (const entry of entries)
            if ('file' in entry)
                await entry.file.close().catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/sftp.ts





const { STATUS_CODE } = (lib_default()).utils.sftp;
/** SFTP version 3 (draft-ietf-secsh-filexfer-02) over the guest's files, with relative paths from the account's home. */
function serveSftp(sftp, files, { account, clientName }) {
    const handles = new SftpHandles();
    const locate = (path) => external_node_path_.posix.resolve(account.home, path);
    const answers = {
        OPEN: async (id, path, flags, attributes) => {
            const file = await files.open(locate(path), openFlags(flags), attributes.mode ?? 0o666);
            sftp.handle(id, handles.add({ file }));
        },
        READ: async (id, handle, offset, length) => {
            const buffer = Buffer.allocUnsafe(Math.min(length, MAX_READ));
            const count = await handles.file(handle).read(buffer, offset);
            if (count === 0)
                sftp.status(id, STATUS_CODE.EOF);
            else
                sftp.data(id, buffer.subarray(0, count));
        },
        WRITE: async (id, handle, offset, data) => {
            await handles.file(handle).write(data, offset);
            ok(id);
        },
        CLOSE: async (id, handle) => {
            await handles.close(handle);
            ok(id);
        },
        FSTAT: async (id, handle) => sftp.attrs(id, toAttributes(await handles.file(handle).stat())),
        FSETSTAT: async (id, handle, attributes) => {
            await handles.file(handle).change(toChanges(attributes));
            ok(id);
        },
        STAT: async (id, path) => sftp.attrs(id, toAttributes(await files.stat(locate(path)))),
        LSTAT: async (id, path) => sftp.attrs(id, toAttributes(await files.lstat(locate(path)))),
        SETSTAT: async (id, path, attributes) => {
            await files.change(locate(path), toChanges(attributes));
            ok(id);
        },
        OPENDIR: async (id, path) => {
            const folder = locate(path);
            const names = ['.', '..', ...(await files.list(folder))];
            sftp.handle(id, handles.add({ folder, names }));
        },
        READDIR: async (id, handle) => {
            const { folder, names } = handles.listing(handle);
            const batch = names.splice(0, NAMES_AT_ONCE);
            if (batch.length === 0)
                return sftp.status(id, STATUS_CODE.EOF);
            const entries = await Promise.all(batch.map((name) => sftp_describe(files, external_node_path_.posix.join(folder, name), name)));
            sftp.name(id, entries.flat());
        },
        REMOVE: async (id, path) => {
            await files.remove(locate(path));
            ok(id);
        },
        RMDIR: async (id, path) => {
            await files.removeDirectory(locate(path));
            ok(id);
        },
        MKDIR: async (id, path, attributes) => {
            await files.makeDirectory(locate(path), attributes.mode ?? 0o777);
            ok(id);
        },
        RENAME: async (id, from, to) => {
            await files.rename(locate(from), locate(to));
            ok(id);
        },
        REALPATH: async (id, path) => sftp.name(id, [nameOnly(locate(path))]),
        READLINK: async (id, path) => sftp.name(id, [nameOnly(await files.readLink(locate(path)))]),
        SYMLINK: async (id, ...paths) => {
            // All clients send OpenSSH's order to a server of its name; ssh2 has turned it round for clients of its name.
            const [target, path] = NAMED_BY_SSH2.test(clientName) ? [paths[1], paths[0]] : paths;
            await files.symlink(target, locate(path));
            ok(id);
        },
    };
    const ok = (id) => sftp.status(id, STATUS_CODE.OK);
    inOrder(sftp, answers);
    sftp.on('close', () => void handles.closeAll());
    sftp.on('end', () => {
        succeed(sftp);
        sftp.end();
    });
}
/** OpenSSH's scp fails without an exit status from the SFTP server; ssh2 has no public way to send one here. */
function succeed(sftp) {
    const channel = sftp;
    channel._protocol.exitStatus(channel.outgoing.id, 0);
}
const NAMED_BY_SSH2 = /^(OpenSSH|dropbear)/;
const MAX_READ = 256 * 1024;
const NAMES_AT_ONCE = 64;
/** One request after the other: clients send many ahead, and a close must not overtake the writes before it. */
function inOrder(sftp, answers) {
    let last = Promise.resolve();
    for (const [name, answer] of Object.entries(answers)) {
        sftp.on(name, (id, ...rest) => {
            last = last.then(() => answer(id, ...rest)).catch((error) => refuse(sftp, id, error));
        });
    }
}
function refuse(sftp, id, error) {
    const code = errorCode(error);
    const status = STATUS_BY_ERROR.get(code ?? '') ?? STATUS_CODE.FAILURE;
    sftp.status(id, status, code ?? 'Failure');
}
const STATUS_BY_ERROR = new Map([
    ['ENOENT', STATUS_CODE.NO_SUCH_FILE],
    ['ENOTDIR', STATUS_CODE.NO_SUCH_FILE],
    ['EACCES', STATUS_CODE.PERMISSION_DENIED],
    ['EPERM', STATUS_CODE.PERMISSION_DENIED],
    ['ENOTSUP', STATUS_CODE.OP_UNSUPPORTED],
]);
/** A file may be gone between the listing and the look at it. */
async function sftp_describe(files, path, filename) {
    try {
        const attributes = await files.lstat(path);
        return [{ filename, longname: longName(filename, attributes), attrs: toAttributes(attributes) }];
    }
    catch {
        return [];
    }
}
function nameOnly(path) {
    return { filename: path, longname: path, attrs: {} };
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/session.ts




/** What sshd accepts by AcceptEnv on the images that we imitate; others are refused, as there. */
const ACCEPTED_ENVIRONMENT = /^(LANG|LC_[A-Z]+)$/;
/** One session channel: environment and terminal requests, then a command, a shell or SFTP. */
function serveSession(session, context) {
    const environment = {};
    let terminal;
    let running;
    session.on('env', (accept, reject, { key, val }) => {
        if (!ACCEPTED_ENVIRONMENT.test(key))
            return reject?.();
        environment[key] = val;
        accept?.();
    });
    session.on('pty', (accept, _reject, info) => {
        terminal = { type: info.term ?? 'vt100', columns: info.cols, rows: info.rows };
        accept?.();
    });
    session.on('window-change', (accept) => accept?.());
    session.on('signal', (accept, _reject, { name }) => {
        running?.signal(name);
        accept?.();
    });
    const { machine, account } = context;
    const start = (channel, command) => {
        const scp = machine.transfers.scpProgram ? undefined : parseScpCommand(command ?? '');
        if (scp !== undefined) {
            serveScp(channel, scp, machine.transfers.files(account), account.home);
            return;
        }
        const started = machine.run({
            command,
            account,
            environment: { ...environment, ...sshEnvironment(context) },
            terminal,
        });
        started.then((process) => {
            running = process;
            const release = connectChannel(channel, process);
            context.disconnected.addEventListener('abort', release);
            session.once('close', () => {
                context.disconnected.removeEventListener('abort', release);
                release();
            });
            if (context.disconnected.aborted)
                release();
            void process.exited.then(() => (running = undefined));
        }, 
        // The machine went off in between; its connections are being cut.
        () => channel.close());
    };
    session.on('exec', (accept, _reject, { command }) => start(accept(), command));
    session.on('shell', (accept) => start(accept(), undefined));
    const sftpCommand = machine.transfers.sftpCommand;
    if (sftpCommand === undefined) {
        session.on('sftp', (accept) => serveSftp(accept(), machine.transfers.files(account), context));
    }
    else {
        session.on('subsystem', (accept, reject, { name }) => {
            if (name === 'sftp')
                start(accept(), sftpCommand);
            else
                reject();
        });
    }
}
function sshEnvironment({ connection }) {
    const [clientAddress, clientPort, , serverPort] = connection.split(' ');
    return { SSH_CONNECTION: connection, SSH_CLIENT: `${clientAddress} ${clientPort} ${serverPort}` };
}

;// CONCATENATED MODULE: ./src/simulator/guests/ssh/server.ts





const { Server } = (lib_default());
/**
 * Clients treat OpenSSH by its name, in SFTP for one, and so they must treat us: what answers them in an overlay
 * guest is often OpenSSH's own sftp-server.
 */
const IDENT = 'OpenSSH_9.2 AlicloudSimulator';
/** The machine's SSH service on each of its addresses. Rejects where one is taken. */
async function startSshServer(options) {
    const sockets = new Map();
    const protocol = new Server({ hostKeys: [...options.hostKeys], ident: IDENT });
    protocol.on('connection', (connection, info) => {
        serveConnection(connection, options, { info, socket: sockets.get(`${info.ip}:${info.port}`) });
    });
    const accept = (socket) => {
        const name = `${socket.remoteAddress}:${socket.remotePort}`;
        sockets.set(name, socket);
        socket.once('close', () => sockets.delete(name));
        // Without it small packets wait for each other's acknowledgement, 40 ms at a time.
        socket.setNoDelay(true);
        protocol.injectSocket(socket);
    };
    const listeners = [];
    const close = async () => {
        for (const socket of sockets.values())
            socket.destroy();
        await Promise.all(listeners.map(stopListening));
    };
    try {
        for (const address of options.listen)
            listeners.push(await listen(address, accept));
    }
    catch (error) {
        await close();
        throw error;
    }
    return { close };
}
function serveConnection(connection, options, { info, socket }) {
    // A client may vanish at any moment; its connection ends, and nothing else follows from it.
    connection.on('error', () => socket?.destroy());
    const login = authenticateWith(connection, options);
    connection.once('ready', () => {
        const account = login.account;
        if (account === undefined)
            return void socket?.destroy();
        const disconnected = new AbortController();
        // One listener a command.
        (0,external_node_events_.setMaxListeners)(0, disconnected.signal);
        connection.once('close', () => disconnected.abort());
        const context = {
            disconnected: disconnected.signal,
            machine: options.machine,
            account,
            connection: `${info.ip} ${info.port} ${socket?.localAddress} ${socket?.localPort}`,
            clientName: info.header.versions.software,
        };
        connection.on('session', (accept) => serveSession(accept(), context));
    });
}
function listen({ address, port }, accept) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)(accept);
        server.once('error', reject);
        server.listen({ host: address, port, exclusive: true }, () => resolve(server));
    });
}
function stopListening(server) {
    return new Promise((resolve) => server.close(() => resolve()));
}

;// CONCATENATED MODULE: ./src/simulator/guests/lifecycle.ts





const REBOOT_DELAY_MS = 200;
/** Makes a guest and boots it. A boot that fails leaves nothing. */
async function bootGuest(platform, spec, options) {
    const disk = await platform.createDisk(spec.disk);
    const guest = new SimulatedGuest(disk, spec, options);
    options.created(guest);
    try {
        await guest.start();
        return guest;
    }
    catch (error) {
        await guest.destroy();
        throw error;
    }
}
/** One guest through its life: switched on and off, rebooting itself, frozen, destroyed. */
class SimulatedGuest {
    disk;
    options;
    #console = new console/* GuestConsole */.I();
    #spec;
    /** Set while the guest was off, and not yet in it. */
    #newKeys = false;
    #powered;
    /** Power changes happen one after the other, those that the guest asks for itself too. */
    #last = Promise.resolve();
    #destroyed = new AbortController();
    constructor(disk, spec, options) {
        this.disk = disk;
        this.options = options;
        this.#spec = spec;
    }
    start(changes = {}) {
        return this.#inTurn(async () => {
            if (this.#powered !== undefined)
                return;
            this.#destroyed.signal.throwIfAborted();
            this.#spec = { ...this.#spec, ...changes };
            this.#newKeys ||= changes.authorizedKeys !== undefined;
            this.#powered = await this.#powerOn();
            this.#watch(this.#powered);
        });
    }
    stop({ force }) {
        return this.#inTurn(async () => {
            const powered = this.#powered;
            this.#powered = undefined;
            if (powered === undefined)
                return;
            await (force ? powered.machine.cutPower() : powered.machine.shutDown());
            await powered.server.close();
            this.#console.log('reboot: Power down');
        });
    }
    freezeDisk() {
        return this.disk.freeze();
    }
    consoleOutput() {
        return this.#console.text();
    }
    agent() {
        return this.#powered && linuxAgent(this.#powered.machine);
    }
    async destroy() {
        if (this.#destroyed.signal.aborted) {
            await this.#last;
            return;
        }
        this.#destroyed.abort(new Error(`The guest ${this.#spec.instanceId} is being destroyed.`));
        await this.stop({ force: true });
        await this.#inTurn(() => this.disk.delete());
        this.options.destroyed(this);
    }
    async #powerOn() {
        const started = performance.now();
        this.#console.poweredOn();
        this.#console.log(`Booting ${this.#spec.hostName}`);
        const machine = await this.disk.powerOn({ hostName: this.#spec.hostName });
        try {
            const stages = cloudInit(machine, { ...this.#spec, newKeys: this.#newKeys }, this.#console);
            const hostKeys = await stages.prepare();
            this.#newKeys = false;
            await this.#delay((this.options.bootDelayMs ?? 0) - (performance.now() - started));
            const server = await startSshServer({
                listen: this.#spec.listen,
                hostKeys: hostKeys.map((key) => key.privateKey),
                machine,
                password: this.#spec.password,
            });
            this.#console.write(`\n${this.#spec.hostName} login: \n`);
            this.#log(`booted in ${Math.round(performance.now() - started)} ms`);
            // It goes on while the guest is in use, and ends at the latest with the guest.
            stages.finish().catch((error) => this.#console.log(`cloud-init: ${String(error)}`));
            return { machine, server };
        }
        catch (error) {
            await machine.cutPower();
            throw error;
        }
    }
    /** Follows a machine that goes off by itself. One that `stop` switched off is not the current one any more. */
    #watch(powered) {
        const follow = async (end) => {
            if (this.#powered !== powered)
                return;
            this.#powered = undefined;
            await powered.server.close();
            this.#console.log(end === 'reboot' ? 'reboot: Restarting system' : 'reboot: Power down');
            this.#log(end === 'reboot' ? 'reboots itself' : 'went off by itself');
            if (end !== 'reboot')
                return this.#spec.onPowerOff();
            this.#spec.onReboot();
            await this.#delay(this.options.rebootDelayMs ?? REBOOT_DELAY_MS);
            this.#powered = await this.#powerOn();
            this.#watch(this.#powered);
        };
        void powered.machine.ended.then((end) => {
            this.#inTurn(() => follow(end)).catch((error) => {
                if (this.#destroyed.signal.aborted)
                    return;
                this.#console.log(`The guest did not come up again: ${String(error)}`);
                this.#log(`did not come up again: ${String(error)}`);
                this.#spec.onPowerOff();
            });
        });
    }
    #inTurn(change) {
        const turn = this.#last.then(change);
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    #log(what) {
        this.options.log?.(`guest ${this.#spec.instanceId} ${what}`);
    }
    async #delay(ms) {
        if (ms > 0)
            await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: this.#destroyed.signal });
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/init.ts
/** How the first process of a guest ends when the guest asked for it; below 64 are the shell's own failures. */
const INIT_EXIT = { powerOff: 64, reboot: 65 };
/** Written to the first process's standard input: end politely. When the input ends, all ends at once. */
const POWER_OFF_REQUEST = 'poweroff\n';
/** Shell commands by which programs in the guest reach its first process. */
const INIT_SIGNALS = { powerOff: 'kill -s USR2 1', reboot: 'kill -s USR1 1' };
/** Printed, with the process's number on the machine, when the guest is ready for commands. */
const READY = /^ready (\d+)$/m;
/** What the script reads: kept out of its command line, which the guest's `ps` shows. */
function initEnvironment(values) {
    return {
        init_script: INIT_SCRIPT,
        root: values.root,
        upper: values.upper,
        work: values.work,
        temporary: values.temporary,
        host_name: values.hostName,
        hidden: values.hidden,
        resolv_conf: values.resolvConf,
    };
}
const INIT_COMMAND = 'eval "$init_script"';
/**
 * The first process of a guest, for any POSIX shell, in fresh mount, process, host name and IPC namespaces.
 * It builds the root, moves into it for good, and then waits: for the simulator to end (its input ends), or for
 * a signal to power off or reboot. When it ends, the kernel ends every process of the guest and drops its mounts.
 */
const INIT_SCRIPT = `
set -eu
for name in init_script root upper work temporary host_name hidden resolv_conf; do
  eval "value=\\$$name; unset $name; $name=\\$value"
done
read -r pid rest < /proc/self/stat
exec 3<&0 < /dev/null

# nodev: a device made in the guest must not open the machine's disk.
options=nodev,index=off,metacopy=off,redirect_dir=on
mount -t overlay guest -o "$options,lowerdir=/,upperdir=$upper,workdir=$work" "$root"
cd "$root"
for folder in proc sys dev run tmp; do
  [ ! -L "$folder" ] || rm -f "$folder"
  [ -d "$folder" ] || mkdir "$folder"
done

mount -t proc -o nosuid,nodev,noexec proc proc
hostname "$host_name" 2> /dev/null || echo "$host_name" > proc/sys/kernel/hostname || :
# The kernel is the machine's own: its switches can be read, not turned.
for switches in sys sysrq-trigger irq bus fs; do
  if [ -e "proc/$switches" ] && mount --bind "proc/$switches" "proc/$switches" 2> /dev/null; then
    mount -o remount,bind,ro "proc/$switches" 2> /dev/null || :
  fi
done
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys 2> /dev/null || :

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs dev
for device in null zero full random urandom tty; do
  : > "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
mkdir dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts dev/pts
mount -t tmpfs -o nosuid,nodev,mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr

mount -t tmpfs -o nosuid,nodev,mode=755 tmpfs run
mkdir run/lock run/machine
mount --bind "$temporary" tmp
mount -o remount,bind,nosuid,nodev tmp
case $hidden in
  /tmp/* | /run/* | /dev/*) ;;
  *) [ ! -d ".$hidden" ] || mount -t tmpfs -o size=4k,mode=0 tmpfs ".$hidden" ;;
esac

# From here on nothing leads back to the machine's files.
pivot_root . run/machine
cd /
umount -l /run/machine
rmdir /run/machine

if [ ! -s /etc/resolv.conf ]; then
  target=$(readlink -m /etc/resolv.conf) && mkdir -p "\${target%/*}" && printf '%s' "$resolv_conf" > "$target" || :
fi 2> /dev/null

set +e
end=
trap 'end=${INIT_EXIT.powerOff}' USR2
trap 'end=${INIT_EXIT.reboot}' USR1 TERM
(
  trap - USR1 USR2 TERM
  while read -r word <&3; do
    [ "$word" != poweroff ] || kill -s USR2 1
  done
) &
watcher=$!
exec 3<&-
echo "ready $pid"
exec > /dev/null 2>&1

while [ -z "$end" ] && kill -0 "$watcher"; do wait "$watcher"; done
[ -n "$end" ] || exit 0
# Whoever asked for it still gets its exit status.
sleep 0.2
# Written so that every shell's kill takes -1 for everybody.
kill -TERM -1
tries=60
while [ "$tries" -gt 0 ] && kill -0 -1; do
  # A terminal's shell heeds this alone.
  [ "$tries" -ne 40 ] || kill -HUP -1
  sleep 0.05
  tries=$((tries - 1))
done
exit "$end"
`;

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/confinement.ts
/** Rights over what a guest shares with the machine: its kernel, network and clock. */
const WITHHELD = ['net_admin', 'sys_module', 'sys_rawio', 'sys_time', 'syslog'];
/** A command line that runs `argv` so that nothing below it can regain those rights. */
function confined({ setpriv }, argv) {
    const withheld = WITHHELD.map((capability) => `-${capability}`).join(',');
    return setpriv === undefined ? [...argv] : [setpriv, '--bounding-set', withheld, '--', ...argv];
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/entrance.ts

/** By their names in /proc/PID/ns, with nsenter's options for them. */
const NAMESPACES = [
    { name: 'mnt', flag: '--mount' },
    { name: 'uts', flag: '--uts' },
    { name: 'ipc', flag: '--ipc' },
    { name: 'pid', flag: '--pid' },
];
/**
 * The way into a guest: its namespaces and its root folder, held open rather than named by a process. A process'
 * number can belong to somebody else a moment later, and a command would then run on the machine itself. For the
 * same reason descriptors are closed only when nobody is on the way in any more: their numbers are used again.
 */
class Entrance {
    /** Options of nsenter. */
    options;
    rootFolder;
    #descriptors;
    #visitors = 0;
    #closing = false;
    /** `pid`: of a process in the guest that lives. */
    constructor(pid) {
        const namespaces = NAMESPACES.map(({ name }) => (0,external_node_fs_.openSync)(`/proc/${pid}/ns/${name}`, 'r'));
        this.options = NAMESPACES.map(({ flag }, index) => `${flag}=/proc/${process.pid}/fd/${namespaces[index]}`);
        this.rootFolder = (0,external_node_fs_.openSync)(`/proc/${pid}/root`, 'r');
        this.#descriptors = [...namespaces, this.rootFolder];
    }
    /** Does `work` with the way open meanwhile. Rejects where the guest has gone off. */
    async whileOpen(work) {
        if (this.#closing)
            throw new Error('The guest is switched off.');
        this.#visitors++;
        try {
            return await work();
        }
        finally {
            this.#visitors--;
            this.#closeIfLeft();
        }
    }
    /** Lets nobody in any more. An open namespace keeps the guest's mounts alive, so this follows its end. */
    close() {
        this.#closing = true;
        this.#closeIfLeft();
    }
    #closeIfLeft() {
        if (this.#closing && this.#visitors === 0)
            this.#descriptors.forEach((descriptor) => (0,external_node_fs_.closeSync)(descriptor));
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/files.ts



/** From Linux' fcntl.h; Node does not name it. */
const O_PATH = 0o10000000;
/** As many as the kernel follows (path_resolution(7)). */
const MAX_LINKS = 40;
/**
 * A guest's files from outside its namespaces, for machines that have no sftp-server to run inside. A link in the
 * guest must not lead to the machine's files, even one that changes under our hands: so every step of a path is
 * opened by itself, from the folder that is open already, and links are followed by us, from the guest's root.
 * What is made belongs to the account; the permissions of others' files are not checked for it.
 */
function overlayFiles(entrance, account) {
    const at = (path, use, follow = false) => entrance.whileOpen(() => withPlace(entrance.rootFolder, path, follow, use));
    const own = async (place) => {
        if (account.uid !== 0)
            await (0,promises_.chown)(place, account.uid, account.gid);
    };
    return {
        open: (path, flags, mode) => at(path, async (place) => {
            const isNew = (flags & external_node_fs_.constants.O_CREAT) !== 0 && (await (0,promises_.lstat)(place).catch(() => undefined)) === undefined;
            const handle = await (0,promises_.open)(place, flags | external_node_fs_.constants.O_NOFOLLOW, mode);
            if (isNew && account.uid !== 0)
                await handle.chown(account.uid, account.gid);
            return openFile(handle);
        }, true),
        stat: (path) => at(path, async (place) => attributes(await (0,promises_.lstat)(place)), true),
        lstat: (path) => at(path, async (place) => attributes(await (0,promises_.lstat)(place))),
        list: (path) => at(path, (place) => (0,promises_.readdir)(`${place}/`), true),
        makeDirectory: (path, mode) => at(path, async (place) => {
            await (0,promises_.mkdir)(place, { mode });
            await own(place);
        }),
        removeDirectory: (path) => at(path, promises_.rmdir),
        remove: (path) => at(path, promises_.unlink),
        rename: (from, to) => at(from, (source) => at(to, (target) => (0,promises_.rename)(source, target))),
        readLink: (path) => at(path, (place) => (0,promises_.readlink)(place)),
        symlink: (target, path) => at(path, (place) => (0,promises_.symlink)(target, place)),
        change: (path, changes) => at(path, (place) => changePlace(place, changes), true),
    };
}
/** Calls `use` with a path of this machine that names the guest's entry itself, whatever links are around. */
async function withPlace(rootFolder, path, follow, use) {
    const folders = [];
    const leave = async (count) => {
        for (const folder of folders.splice(folders.length - count))
            await folder.close();
    };
    let names = namesOf(path);
    let links = 0;
    try {
        for (;;) {
            const here = `/proc/self/fd/${folders.at(-1)?.fd ?? rootFolder}`;
            const name = names.shift();
            if (name === undefined)
                return await use(`${here}/.`);
            if (name === '..') {
                await leave(Math.min(1, folders.length));
                continue;
            }
            const place = `${here}/${name}`;
            const isLast = names.length === 0;
            if (isLast && !follow)
                return await use(place);
            const target = await (0,promises_.readlink)(place).catch(() => undefined);
            if (target !== undefined) {
                if (++links > MAX_LINKS)
                    throw Object.assign(new Error(`Too many links: ${path}`), { code: 'ELOOP' });
                names = [...namesOf(target), ...names];
                if (target.startsWith('/'))
                    await leave(folders.length);
            }
            else if (isLast) {
                return await use(place);
            }
            else {
                folders.push(await (0,promises_.open)(place, O_PATH | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW));
            }
        }
    }
    finally {
        await leave(folders.length);
    }
}
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
/** By way of an open file, since chmod and others would follow a link that has just taken its place. */
async function changePlace(place, changes) {
    const handle = await (0,promises_.open)(place, O_PATH | external_node_fs_.constants.O_NOFOLLOW);
    try {
        await changePath(`/proc/self/fd/${handle.fd}`, changes);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/first-process.ts



/** Starts a guest's first process in its namespaces. Resolves when commands can be run there. */
async function startFirstProcess(tools, init) {
    const unshare = [
        tools.unshare,
        '--mount',
        '--uts',
        '--ipc',
        '--pid',
        '--fork',
        '--kill-child',
        '--propagation',
        'private',
    ];
    const [program = '', ...args] = confined(tools, [...unshare, '--', tools.sh, '-c', INIT_COMMAND, 'init']);
    const first = (0,external_node_child_process_.spawn)(program, args, { detached: true, env: { PATH, ...initEnvironment(init) } });
    // A guest that has just gone off closes its input under us.
    first.stdin.on('error', () => undefined);
    const ended = first_process_endOf(first);
    return { first, pid: await readiness(first), ended };
}
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The first process's number on the machine. Rejects with what it said where it ends instead. */
function readiness(first) {
    return new Promise((resolve, reject) => {
        let said = '';
        let complained = '';
        first.stdout.on('data', (chunk) => {
            said += chunk.toString('utf8');
            const pid = READY.exec(said)?.[1];
            if (pid !== undefined)
                resolve(Number(pid));
        });
        first.stderr.on('data', (chunk) => (complained += chunk.toString('utf8')));
        first.once('error', reject);
        first.once('close', (code) => reject(new Error(complained.trim() || `the guest's first process ended with ${code}`)));
    });
}
function first_process_endOf(first) {
    return new Promise((resolve) => {
        first.once('exit', (code, signal) => {
            // The kernel tells of reboot(2) in a namespace by the signal (pid_namespaces(7)).
            if (code === INIT_EXIT.reboot || signal === 'SIGHUP')
                resolve('reboot');
            else if (code === INIT_EXIT.powerOff || signal === 'SIGINT')
                resolve('poweroff');
            else
                resolve('cut');
        });
        first.once('error', () => resolve('cut'));
    });
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/login.ts
/** A command line, in the guest, that becomes the account, goes home and starts its shell, as sshd does. */
function loginCommand({ command, account, terminal }, tools) {
    const shell = command === undefined ? '"$SHELL" -l' : `"$SHELL" -c ${login_quoted(command)}`;
    const start = terminal === undefined || tools.script === undefined
        ? `exec ${shell}`
        : `exec script -q -e -f -c ${login_quoted(`stty rows ${terminal.rows} cols ${terminal.columns}; exec ${shell}`)} /dev/null`;
    const login = ['/bin/sh', '-c', `cd 2> /dev/null || cd /; ${start}`];
    if (account.uid === 0)
        return login;
    const become = ['setpriv', '--reuid', String(account.uid), '--regid', String(account.gid)];
    return [...become, '--init-groups', '--inh-caps=-all', '--', ...login];
}
function login_quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/scripts.ts
/** All files in one go: their contents follow each other on the standard input, five arguments describe each. */
const WRITE_FILES = `
while [ "$#" -gt 0 ]; do
  path=$1 size=$2 mode=$3 owner=$4 how=$5
  shift 5
  umask 022
  case $path in */*) mkdir -p -- "\${path%/*}/" ;; esac
  umask 077
  case $how in
    replace) rm -f -- "$path"; head -c "$size" > "$path" ;;
    append) head -c "$size" >> "$path" ;;
    *) head -c "$size" > "$path" ;;
  esac
  chmod "$mode" "$path"
  [ -z "$owner" ] || chown "$owner" "$path"
done`;
/** As the cloud's images have ecs-user; `useradd` is everywhere but where busybox is. */
const CREATE_ACCOUNT = `
id "$1" > /dev/null 2>&1 || useradd -m -s /bin/bash "$1" || adduser -D "$1"
mkdir -p /etc/sudoers.d
echo "$1 ALL=(ALL) NOPASSWD:ALL" > "/etc/sudoers.d/$1"
chmod 440 "/etc/sudoers.d/$1"`;

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/machine.ts










/** A first process that does not end when asked is ended with its namespaces. */
const END_TIMEOUT_MS = 15_000;
/** sshd's own default for root, as it is built on the images that we imitate. */
const machine_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Starts a guest's first process and waits until commands can be run in its namespaces. */
async function powerOnOverlay(options) {
    const { first, pid, ended } = await startFirstProcess(options.tools, options.init);
    return new OverlayMachine(options, first, new Entrance(pid), ended);
}
class OverlayMachine {
    options;
    first;
    entrance;
    ended;
    transfers;
    constructor(options, first, entrance, ended) {
        this.options = options;
        this.first = first;
        this.entrance = entrance;
        const { tools } = options;
        this.transfers = {
            sftpCommand: tools.sftpServer,
            scpProgram: tools.scp !== undefined,
            files: (account) => overlayFiles(entrance, account),
        };
        this.ended = ended.finally(() => entrance.close());
    }
    run(command) {
        const { account, environment, terminal } = command;
        return new Promise((resolve, reject) => {
            const untilItEnds = this.entrance.whileOpen(async () => {
                const running = await startCommand({
                    argv: this.#enter(loginCommand(command, this.options.tools)),
                    env: {
                        PATH: machine_PATH,
                        HOME: account.home,
                        USER: account.name,
                        LOGNAME: account.name,
                        SHELL: account.shell,
                        MAIL: `/var/mail/${account.name}`,
                        ...(terminal && { TERM: terminal.type }),
                        ...environment,
                    },
                    signal: (leader, name) => void signalSession(leader, name),
                });
                resolve(running);
                await running.exited;
            });
            untilItEnds.catch(reject);
        });
    }
    async account(name) {
        const file = (await this.readFile('/etc/passwd'))?.toString('utf8') ?? '';
        const fields = file
            .split('\n')
            .map((line) => line.split(':'))
            .find(([first]) => first === name);
        if (fields === undefined)
            return undefined;
        const [, , uid, gid, , home, shell] = fields;
        return { name, uid: Number(uid), gid: Number(gid), home: home || '/', shell: shell || '/bin/sh' };
    }
    async createAccount(name) {
        await this.#asRoot(CREATE_ACCOUNT, [name]);
    }
    async readFile(path) {
        const { code, stdout } = await this.#execute('exec cat -- "$1"', [path]);
        return code === 0 ? stdout : undefined;
    }
    async writeFiles(files) {
        const contents = files.map(({ content }) => Buffer.from(content));
        const args = files.flatMap(({ path, mode, owner, how }, index) => [
            path,
            String(contents[index]?.length),
            mode.toString(8),
            owner ?? '',
            how ?? '',
        ]);
        await this.#asRoot(WRITE_FILES, args, Buffer.concat(contents));
    }
    async makeDirectory(path, { mode, owner }) {
        await this.#asRoot('mkdir -p -- "$1"; chmod "$2" "$1"; chown "$3" "$1"', [path, mode.toString(8), owner]);
    }
    scriptText(script) {
        return script;
    }
    async shutDown() {
        this.first.stdin.write(POWER_OFF_REQUEST);
        await this.#wait();
    }
    async cutPower() {
        this.first.stdin.end();
        await this.#wait();
    }
    async #wait() {
        // unshare takes its child, and with it the namespaces, along.
        const timer = setTimeout(() => this.first.kill('SIGKILL'), END_TIMEOUT_MS);
        await this.ended.finally(() => clearTimeout(timer));
    }
    /** A command line that runs `argv` inside. */
    #enter(argv) {
        const { tools } = this.options;
        return confined(tools, [tools.nsenter, ...this.entrance.options, '--', ...argv]);
    }
    #execute(script, args, input) {
        const argv = this.#enter(['/bin/sh', '-c', script, 'simulator', ...args]);
        return this.entrance.whileOpen(() => runChild(argv, { input, env: { PATH: machine_PATH } }));
    }
    async #asRoot(script, args, input) {
        const { code, stderr } = await this.#execute(`set -e; ${script}`, args, input);
        if (code !== 0)
            throw new Error(`The guest could not be set up (${args[0]}): ${stderr.trim()}`);
    }
}
/** Everything in the command's session but nsenter itself, which must live to tell the exit. */
async function signalSession(leader, name) {
    for (const entry of await (0,promises_.readdir)('/proc')) {
        if (!/^\d+$/.test(entry) || Number(entry) === leader)
            continue;
        const stat = await (0,promises_.readFile)(`/proc/${entry}/stat`, 'utf8').catch(() => '');
        const session = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3];
        if (session !== String(leader))
            continue;
        try {
            process.kill(Number(entry), name);
        }
        catch {
            // Ended meanwhile.
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/processes/programs.ts



/** Administrators' programs too, which are not in everybody's search path. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(external_node_path_.delimiter), '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** The full path of a program of this machine. */
async function findProgram(name) {
    return firstExecutable(FOLDERS.filter((folder) => folder !== '').map((folder) => (0,external_node_path_.join)(folder, name)));
}
async function firstExecutable(paths) {
    for (const path of paths) {
        const found = await (0,promises_.access)(path, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (found)
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/tools.ts

const REQUIRED = [
    'sh',
    'unshare',
    'nsenter',
    'mount',
    'umount',
    'pivot_root',
    'cp',
    'rm',
    'mkdir',
    'mknod',
];
/** Where distributions keep OpenSSH's SFTP server. */
const SFTP_SERVERS = [
    '/usr/lib/openssh/sftp-server',
    '/usr/libexec/openssh/sftp-server',
    '/usr/lib/ssh/sftp-server',
    '/usr/libexec/sftp-server',
    '/usr/lib/misc/sftp-server',
];
/** Finds them, or gives the names of those that are missing. */
async function findTools() {
    const required = Object.fromEntries(await Promise.all(REQUIRED.map(async (name) => [name, await findProgram(name)])));
    const { sh, unshare, nsenter, mount, umount, pivot_root, cp, rm, mkdir, mknod } = required;
    if (sh && unshare && nsenter && mount && umount && pivot_root && cp && rm && mkdir && mknod) {
        const setpriv = await findProgram('setpriv');
        const script = await firstExecutable(['/usr/bin/script', '/bin/script']);
        const sftpServer = await firstExecutable(SFTP_SERVERS);
        const scp = await firstExecutable(['/usr/bin/scp', '/bin/scp']);
        return { sh, unshare, nsenter, cp, rm, mkdir, mknod, setpriv, script, sftpServer, scp };
    }
    return { missing: REQUIRED.filter((name) => required[name] === undefined) };
}

;// CONCATENATED MODULE: ./src/simulator/guests/overlay/platform.ts








/** Guests in namespaces over a copy-on-write view of the machine, or why this machine has none. */
async function overlayPlatform(folder, { builtInTransfers }) {
    if (process.platform !== 'linux')
        return { refused: 'overlays need Linux' };
    // A user namespace would not do: the machine's files belong to a root that is not the one in there.
    if (process.getuid?.() !== 0)
        return { refused: 'overlays need root' };
    const tools = await findTools();
    if ('missing' in tools)
        return { refused: `not installed: ${tools.missing.join(', ')}` };
    const platform = new OverlayPlatform(folder, builtInTransfers === true ? { ...tools, sftpServer: undefined, scp: undefined } : tools);
    try {
        await platform.prepare();
        return platform;
    }
    catch (error) {
        return { refused: firstLine(error) };
    }
}
/** Top-level folders that make a system. Others are somebody's own, and no part of a system image. */
const platform_SYSTEM_FOLDERS = /^(bin|boot|dev|etc|lib\w*|media|mnt|nix|gnu|opt|proc|run|sbin|srv|sys|tmp|usr|var)$/;
class OverlayPlatform {
    folder;
    tools;
    mode = 'overlay';
    notice = undefined;
    #layers;
    #disks;
    #base;
    constructor(folder, tools) {
        this.folder = folder;
        this.tools = tools;
        this.#layers = (0,external_node_path_.join)(folder, 'layers');
        this.#disks = (0,external_node_path_.join)(folder, 'disks');
        this.#base = (0,external_node_path_.join)(folder, 'base');
    }
    /**
     * Makes the disk that all system images share. It takes a guest that really runs: whether namespaces, overlays
     * and mounts are allowed is known for sure only then.
     */
    async prepare() {
        await Promise.all([this.#layers, this.#disks].map((folder) => (0,promises_.mkdir)(folder, { recursive: true })));
        const folder = await this.#newDisk();
        await this.#hideStrangers((0,external_node_path_.join)(folder, 'upper'));
        await this.#writeInGuest(folder, guestPrograms(INIT_SIGNALS), ['/root', '/home']);
        await (0,promises_.rename)((0,external_node_path_.join)(folder, 'upper'), this.#base);
        await this.#delete(folder);
    }
    async createLayer(files) {
        const folder = await this.#newDisk(this.#base);
        try {
            if (Object.keys(files).length > 0)
                await this.#writeInGuest(folder, files);
            const layer = { id: (0,external_node_crypto_.randomUUID)() };
            await (0,promises_.rename)((0,external_node_path_.join)(folder, 'upper'), (0,external_node_path_.join)(this.#layers, layer.id));
            return layer;
        }
        finally {
            await this.#delete(folder);
        }
    }
    deleteLayer(layer) {
        return this.#delete((0,external_node_path_.join)(this.#layers, layer.id));
    }
    async createDisk(layer) {
        const folder = await this.#newDisk((0,external_node_path_.join)(this.#layers, layer.id));
        let current;
        return {
            powerOn: async ({ hostName }) => {
                const machine = await this.#powerOn(folder, hostName);
                current = machine;
                void machine.ended.then(() => (current = current === machine ? undefined : current));
                return machine;
            },
            freeze: async () => {
                const frozen = { id: (0,external_node_crypto_.randomUUID)() };
                await this.#copy((0,external_node_path_.join)(folder, 'upper'), (0,external_node_path_.join)(this.#layers, frozen.id), {
                    inUse: current !== undefined,
                });
                return frozen;
            },
            delete: () => this.#delete(folder),
        };
    }
    /** A folder for one guest: with a copy of `content` on its disk, or an empty one. */
    async #newDisk(content) {
        const folder = (0,external_node_path_.join)(this.#disks, (0,external_node_crypto_.randomUUID)());
        const upper = (0,external_node_path_.join)(folder, 'upper');
        await (0,promises_.mkdir)(folder);
        for (const name of ['work', 'root'])
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name));
        try {
            await (content === undefined ? (0,promises_.mkdir)(upper) : this.#copy(content, upper));
            await (0,promises_.chmod)(upper, 0o755);
            return folder;
        }
        catch (error) {
            await this.#delete(folder);
            throw error;
        }
    }
    /** From inside, where a link or a folder of the machine means what it will mean to the guest. */
    async #writeInGuest(folder, files, homes = []) {
        const machine = await this.#powerOn(folder, 'image');
        try {
            for (const home of homes)
                await machine.makeDirectory(home, { mode: home === '/root' ? 0o700 : 0o755, owner: 'root' });
            await machine.writeFiles(Object.entries(files).map(([path, { content, mode }]) => ({ path, content, mode, how: 'replace' })));
        }
        finally {
            await machine.cutPower();
        }
    }
    async #powerOn(folder, hostName) {
        const temporary = (0,external_node_path_.join)(folder, 'tmp');
        await this.#delete(temporary);
        await (0,promises_.mkdir)(temporary);
        await (0,promises_.chmod)(temporary, 0o1777);
        return powerOnOverlay({
            tools: this.tools,
            init: {
                root: (0,external_node_path_.join)(folder, 'root'),
                upper: (0,external_node_path_.join)(folder, 'upper'),
                work: (0,external_node_path_.join)(folder, 'work'),
                temporary,
                hostName,
                hidden: this.folder,
                resolvConf: await (0,promises_.readFile)('/etc/resolv.conf', 'utf8').catch(() => ''),
            },
        });
    }
    /** Homes, checkouts and the like are whited out: a device 0/0 in the upper folder (overlayfs.rst of the kernel). */
    async #hideStrangers(upper) {
        for (const name of await (0,promises_.readdir)('/')) {
            if (platform_SYSTEM_FOLDERS.test(name))
                continue;
            await runOrThrow([this.tools.mknod, (0,external_node_path_.join)(upper, name), 'c', '0', '0']);
        }
    }
    /**
     * Each layer is whole, not a difference to another: overlayfs refuses a lower folder that lies within another
     * one, as each of ours does within `/`. A disk that is in use may change under the copy, as in a real snapshot.
     */
    async #copy(from, to, { inUse } = { inUse: false }) {
        const { code, stderr } = await runChild([this.tools.cp, '-a', from, to]);
        if (code === 0 || (inUse && code === 1))
            return;
        throw new Error(`A guest's disk could not be copied: ${stderr.trim()}`);
    }
    async #delete(folder) {
        await runOrThrow([this.tools.rm, '-rf', folder]);
    }
}
function firstLine(error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/disk.ts
var disk = __webpack_require__(6603);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/disks.ts


/** Disks of Windows by the layer that stands for them; nobody changes one that is in here. */
class WindowsDisks {
    #frozen = new Map();
    /** Layers of public images, for which a disk is made when the first Windows boots from it. */
    #systems = new Map();
    system(layer, files) {
        const windows = files
            .filter(([path]) => isWindowsPath(path))
            .map(([path, { content }]) => [path, content]);
        this.#systems.set(layer.id, Object.fromEntries(windows));
    }
    of(layer) {
        return this.#frozen.get(layer.id) ?? (0,disk/* newWindowsDisk */.X)(this.#systems.get(layer.id));
    }
    keep(disk) {
        const layer = { id: (0,external_node_crypto_.randomUUID)() };
        this.#frozen.set(layer.id, disk);
        return layer;
    }
    delete(layer) {
        this.#systems.delete(layer.id);
        return this.#frozen.delete(layer.id) ? 'of Windows alone' : undefined;
    }
}
function isWindowsPath(path) {
    return /^[A-Za-z]:[\\/]/.test(path);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/scripted-command.ts
/** The scripted commands of one simulated cloud, first match first. */
class ScriptedCommands {
    #entries = [];
    add(command) {
        const source = command.command.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*');
        this.#entries.push({ command, pattern: new RegExp(`^\\s*${source}\\s*$`, 'is'), used: 0 });
    }
    has(text) {
        return this.#find(text) !== undefined;
    }
    /** The one that answers for a text, which is then used once. */
    take(text) {
        const found = this.#find(text);
        if (found === undefined)
            return undefined;
        found.used++;
        return found.command;
    }
    #find(text) {
        return this.#entries.find(({ command, pattern, used }) => used < (command.times ?? Infinity) && pattern.test(text));
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/host.ts








/** Gets ready to run guests on this machine, in the most real way that it allows; see `mode` and `notice` of the result. */
async function createGuestHost(options = {}) {
    const workspace = await createWorkspace(options.folder);
    try {
        const platform = await choosePlatform(workspace.folder, options);
        return new Host(platform, options, () => workspace.remove());
    }
    catch (error) {
        await workspace.remove();
        throw error;
    }
}
async function choosePlatform(workspace, options) {
    const asDirectories = (reason) => directoryPlatform({
        folder: (0,external_node_path_.join)(workspace, 'guests'),
        processGroups: (0,external_node_path_.join)(workspace, PROCESS_GROUPS),
        reason,
    });
    if (options.mode === 'directory')
        return asDirectories('as asked for');
    const overlay = await overlayPlatform((0,external_node_path_.join)(workspace, 'overlay'), options);
    return 'refused' in overlay ? asDirectories(overlay.refused) : overlay;
}
class Host {
    platform;
    options;
    removeWorkspace;
    #guests = new Set();
    #addresses = new addresses/* AddressPool */.B();
    #underWay = new Set();
    #windowsDisks = new WindowsDisks();
    #scripted = new ScriptedCommands();
    #closing;
    constructor(platform, options, removeWorkspace) {
        this.platform = platform;
        this.options = options;
        this.removeWorkspace = removeWorkspace;
    }
    get mode() {
        return this.platform.mode;
    }
    get notice() {
        return this.platform.notice;
    }
    reserveAddress() {
        return this.#addresses.reserve();
    }
    releaseAddress(address) {
        this.#addresses.release(address);
    }
    sshPort() {
        return this.#addresses.sshPort();
    }
    systemLayer(files = {}) {
        const entries = Object.entries(files);
        const linux = entries.filter(([path]) => !isWindowsPath(path));
        return this.#track(async () => {
            const layer = await this.platform.createLayer(Object.fromEntries(linux));
            this.#windowsDisks.system(layer, entries);
            return layer;
        });
    }
    deleteLayer(layer) {
        return this.#track(async () => {
            if (this.#windowsDisks.delete(layer) !== 'of Windows alone')
                await this.platform.deleteLayer(layer);
        });
    }
    boot(spec) {
        return this.#track(() => (spec.system === 'windows' ? this.#bootWindows(spec) : this.#bootLinux(spec)));
    }
    scriptWindows(command) {
        this.#scripted.add(command);
    }
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    #bootLinux(spec) {
        return bootGuest(this.platform, spec, this.#guestOptions());
    }
    async #bootWindows(spec) {
        const { bootWindows } = await __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 3001));
        return bootWindows(this.#windowsDisks.of(spec.disk), spec, {
            ...this.#guestOptions(),
            scripted: this.#scripted,
            keep: (disk) => Promise.resolve(this.#windowsDisks.keep(disk)),
        });
    }
    #guestOptions() {
        return {
            ...this.options,
            created: (guest) => {
                this.#guests.add(guest);
                if (this.#closing !== undefined)
                    void guest.destroy();
            },
            destroyed: (guest) => this.#guests.delete(guest),
        };
    }
    /** What is half done when the simulator closes is waited for, or it would leave what it makes last. */
    async #track(work) {
        if (this.#closing !== undefined)
            throw new Error('The simulated cloud is shutting down.');
        const promise = work();
        this.#underWay.add(promise);
        try {
            return await promise;
        }
        finally {
            this.#underWay.delete(promise);
        }
    }
    async #close() {
        await Promise.allSettled([...this.#guests].map((guest) => guest.destroy()));
        await Promise.allSettled(this.#underWay);
        await this.removeWorkspace();
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/index.ts



/***/ }),

/***/ 6603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ newWindowsDisk),
/* harmony export */   j: () => (/* binding */ copyDisk)
/* harmony export */ });
/* harmony import */ var _files_file_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);
/* harmony import */ var _system_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);


/** What a public image brings. `files` are laid over it, by full path. */
function newWindowsDisk(files = {}) {
    const disk = { files: new _files_file_system_js__WEBPACK_IMPORTED_MODULE_0__/* .FileSystem */ .Q(), settings: (0,_system_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .newSettings */ .a2)() };
    for (const folder of FOLDERS)
        disk.files.makeFolders(folder);
    for (const path of SYSTEM_FILES)
        disk.files.lay(path, '');
    for (const [path, content] of Object.entries(files))
        disk.files.lay(path, content);
    return disk;
}
function copyDisk({ files, settings }) {
    return { files: files.copy(), settings: (0,_system_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .copySettings */ .hE)(settings) };
}
const FOLDERS = [
    'C:\\PerfLogs',
    'C:\\Program Files',
    'C:\\Program Files (x86)',
    'C:\\ProgramData',
    'C:\\Users\\Administrator\\AppData\\Local\\Temp',
    'C:\\Users\\Administrator\\Desktop',
    'C:\\Users\\Public',
    'C:\\Windows\\System32\\drivers\\etc',
    'C:\\Windows\\System32\\WindowsPowerShell\\v1.0',
    'C:\\Windows\\Temp',
];
const SYSTEM_FILES = [
    'C:\\Windows\\explorer.exe',
    'C:\\Windows\\System32\\cmd.exe',
    'C:\\Windows\\System32\\drivers\\etc\\hosts',
    'C:\\Windows\\System32\\Sysprep\\sysprep.exe',
    'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
];


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ FileSystem),
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2816);

/** What keeps a file operation from being done; each program has its own words for it. */
class FileError extends Error {
    problem;
    path;
    constructor(problem, path) {
        super(`${path}: ${problem}`);
        this.problem = problem;
        this.path = path;
    }
}
/** A case-insensitive drive C:, in memory. Paths are full ones (see paths.ts). */
class FileSystem {
    root;
    constructor(root = newFolder('')) {
        this.root = root;
    }
    /** Independent of this one from now on; contents are shared, since nobody changes a piece. */
    copy() {
        return new FileSystem(copyNode(this.root));
    }
    find(path) {
        const [drive = '', ...names] = path.split('\\').filter((name) => name !== '');
        if (drive.toUpperCase() !== 'C:')
            return undefined;
        let node = this.root;
        for (const name of names) {
            const child = node.kind === 'folder' ? childOf(node, name) : undefined;
            if (child === undefined)
                return undefined;
            node = child;
        }
        return node;
    }
    isFolder(path) {
        return this.find(path)?.kind === 'folder';
    }
    isFile(path) {
        return this.find(path)?.kind === 'file';
    }
    /** @throws FileError */
    file(path) {
        const node = this.find(path);
        if (node === undefined)
            throw this.#missing(path);
        if (node.kind === 'folder')
            throw new FileError('is a folder', path);
        return node;
    }
    /** @throws FileError */
    folder(path) {
        const node = this.find(path);
        if (node?.kind !== 'folder')
            throw new FileError('path not found', path);
        return node;
    }
    /** @throws FileError */
    read(path) {
        const file = this.file(path);
        if (file.pieces.length > 1)
            file.pieces.splice(0, Infinity, Buffer.concat(file.pieces));
        return file.pieces[0] ?? Buffer.alloc(0);
    }
    /** Makes the file where it is not; its folder must be there. @throws FileError */
    write(path, content, how = 'replace') {
        const file = this.#openToWrite(path);
        if (how === 'replace') {
            file.pieces.length = 0;
            file.size = 0;
        }
        if (content.length > 0)
            file.pieces.push(Buffer.from(content));
        file.size += content.length;
        file.writtenAt = new Date();
    }
    /** The same, making the folders on the way. */
    lay(path, content) {
        this.makeFolders((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path));
        this.write(path, Buffer.from(content));
    }
    /** A folder that is there already is no error. @throws FileError where a file is in the way */
    makeFolders(path) {
        const parent = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path);
        if (parent !== path && this.find(parent) === undefined)
            this.makeFolders(parent);
        if (!this.isFolder(path))
            this.makeFolder(path);
    }
    /** @throws FileError */
    makeFolder(path) {
        if (this.find(path) !== undefined)
            throw new FileError('exists', path);
        const folder = newFolder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
        this.folder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)).children.set(folder.name.toLowerCase(), folder);
    }
    /** @throws FileError `not empty` for a folder with content, unless `withContent` */
    remove(path, withContent = false) {
        const node = this.find(path);
        if (node === undefined || node === this.root)
            throw this.#missing(path);
        if (node.kind === 'folder' && node.children.size > 0 && !withContent)
            throw new FileError('not empty', path);
        this.folder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)).children.delete(node.name.toLowerCase());
    }
    /** Gives a file or folder another place; a file there is replaced. @throws FileError */
    move(from, to) {
        const node = this.find(from);
        if (node === undefined)
            throw this.#missing(from);
        const folder = this.folder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(to));
        if (this.isFolder(to))
            throw new FileError('exists', to);
        this.folder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(from)).children.delete(node.name.toLowerCase());
        folder.children.set((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(to).toLowerCase(), { ...node, name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(to) });
    }
    /** Copies a file or a whole folder; files there are replaced. @throws FileError */
    copyTo(from, to) {
        const node = this.find(from);
        if (node === undefined)
            throw this.#missing(from);
        if (node.kind === 'file')
            return this.write(to, this.read(from));
        this.makeFolders(to);
        for (const child of node.children.values())
            this.copyTo(`${from}\\${child.name}`, `${to}\\${child.name}`);
    }
    #openToWrite(path) {
        const known = this.find(path);
        if (known?.kind === 'folder')
            throw new FileError('is a folder', path);
        if (known !== undefined)
            return known;
        const file = {
            kind: 'file',
            name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path),
            pieces: [],
            size: 0,
            writtenAt: new Date(),
        };
        this.folder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)).children.set(file.name.toLowerCase(), file);
        return file;
    }
    #missing(path) {
        return new FileError(this.isFolder((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path)) ? 'not found' : 'path not found', path);
    }
}
function newFolder(name) {
    return { kind: 'folder', name, children: new Map(), writtenAt: new Date() };
}
/** Also by its short name: %TEMP% of Administrator lies in `C:\Users\ADMINI~1`. */
function childOf(folder, name) {
    const known = folder.children.get(name.toLowerCase());
    const short = /^([^~]{1,6})~1$/.exec(name)?.[1]?.toLowerCase();
    if (known !== undefined || short === undefined)
        return known;
    return [...folder.children.values()].find((child) => child.name.length > 8 && child.name.replace(/[ .]/g, '').toLowerCase().startsWith(short));
}
function copyNode(node) {
    if (node.kind === 'file')
        return { ...node, pieces: [...node.pieces] };
    const children = [...node.children].map(([key, child]) => [key, copyNode(child)]);
    return { ...node, children: new Map(children) };
}


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   jS: () => (/* binding */ fullPath),
/* harmony export */   je: () => (/* binding */ extensionOf)
/* harmony export */ });
/**
 * An absolute Windows path in its one spelling: backslashes, no `.` or `..`, no slash at the end but after a drive.
 * `base` is an absolute path that relative ones start from; it may be left out for absolute ones.
 */
function fullPath(path, base = 'C:\\') {
    const text = path.replaceAll('/', '\\').replace(/^\\\\[?.]\\/, '');
    const drive = /^[A-Za-z]:/.exec(text)?.[0];
    if (drive !== undefined && text[2] === '\\')
        return joined(drive, text.slice(2));
    if (drive !== undefined)
        return joined(drive, sameDrive(drive, base) + '\\' + text.slice(2));
    if (text.startsWith('\\'))
        return joined(base.slice(0, 2), text);
    return joined(base.slice(0, 2), base.slice(2) + '\\' + text);
}
/** Folder of a path; that of a drive's root is the root itself. */
function parentOf(path) {
    const end = path.lastIndexOf('\\');
    return end <= 2 ? path.slice(0, 3) : path.slice(0, end);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('\\') + 1);
}
/** With its dot; empty where there is none. */
function extensionOf(path) {
    return /\.[^.\\/]*$/.exec(path)?.[0] ?? '';
}
/** A file name's pattern with `*` and `?`, as Windows compares it: without regard to case. */
function namePattern(pattern) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    // `*.*` means every file, with a dot or without (documented of dir and del).
    return new RegExp(`^${source === '.*\\..*' ? '.*' : source}$`, 'is');
}
function sameDrive(drive, base) {
    return base.slice(0, 2).toLowerCase() === drive.toLowerCase() ? base.slice(2) : '';
}
function joined(drive, rest) {
    const names = [];
    for (const name of rest.split('\\')) {
        if (name === '' || name === '.')
            continue;
        if (name === '..')
            names.pop();
        else
            names.push(name.replace(/(?<=[^.])[. ]+$/, ''));
    }
    return `${drive.toUpperCase()}\\${names.join('\\')}`;
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  St: () => (/* binding */ ADMINISTRATOR),
  Kn: () => (/* binding */ SYSTEM_USER),
  hE: () => (/* binding */ copySettings),
  nT: () => (/* binding */ isOpen),
  e6: () => (/* binding */ newHostName),
  a2: () => (/* binding */ newSettings),
  z0: () => (/* binding */ newSid)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/registry.ts
/** Registry keys by full path, such as `HKLM\Software\Example`; only what was put there exists. */
class Registry {
    #keys = new Map();
    /** What is on the disk. */
    copy() {
        const copied = new Registry();
        for (const { path, values, isVolatile } of this.#keys.values()) {
            if (isVolatile)
                continue;
            copied.create(path);
            for (const [name, value] of values.values())
                copied.set(path, name, value);
        }
        return copied;
    }
    has(path) {
        const key = registryPath(path).toLowerCase();
        if (HIVES.has(key))
            return true;
        return [...this.#keys.keys()].some((known) => known === key || known.startsWith(`${key}\\`));
    }
    create(path, isVolatile = false) {
        const full = registryPath(path);
        if (!this.#keys.has(full.toLowerCase()))
            this.#keys.set(full.toLowerCase(), { path: full, values: new Map(), isVolatile });
    }
    /** As when the machine goes off. */
    forgetVolatile() {
        for (const [key, { isVolatile }] of this.#keys)
            if (isVolatile)
                this.#keys.delete(key);
    }
    /** With all keys below it. */
    remove(path) {
        const full = registryPath(path).toLowerCase();
        for (const key of this.#keys.keys()) {
            if (key === full || key.startsWith(`${full}\\`))
                this.#keys.delete(key);
        }
    }
    set(path, name, value) {
        this.create(path);
        this.#keys.get(registryPath(path).toLowerCase())?.values.set(name.toLowerCase(), [name, value]);
    }
    get(path, name) {
        return this.#keys.get(registryPath(path).toLowerCase())?.values.get(name.toLowerCase())?.[1];
    }
    removeValue(path, name) {
        return this.#keys.get(registryPath(path).toLowerCase())?.values.delete(name.toLowerCase()) ?? false;
    }
    values(path) {
        return [...(this.#keys.get(registryPath(path).toLowerCase())?.values.values() ?? [])];
    }
}
const HIVES = new Set([
    'hklm',
    'hkcu',
    'hkcr',
    'hku',
    'hkcc',
    'hklm\\software',
    'hklm\\system',
]);
const HIVE_NAMES = {
    HKEY_LOCAL_MACHINE: 'HKLM',
    HKEY_CURRENT_USER: 'HKCU',
    HKEY_CLASSES_ROOT: 'HKCR',
    HKEY_USERS: 'HKU',
};
/** `HKLM:\X`, `HKLM:X`, `HKEY_LOCAL_MACHINE\X` and `Registry::HKLM\X` are all `HKLM\X`. */
function registryPath(path) {
    const names = path
        .replace(/^(Microsoft\.PowerShell\.Core\\)?Registry::/i, '')
        .replace(':', '\\')
        .replaceAll('/', '\\')
        .split('\\')
        .filter((name) => name !== '');
    const hive = (names[0] ?? '').toUpperCase();
    return [HIVE_NAMES[hive] ?? hive, ...names.slice(1)].join('\\');
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-config.ts
var winrm_config = __webpack_require__(6114);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/settings.ts



/**
 * As Alibaba Cloud's public images are: WinRM is off, with no listener and no way through the firewall ("Since WinRM is
 * closed by default in the system image", Packer's alicloud-ecs document).
 */
function newSettings() {
    return {
        hostName: newHostName(),
        sid: newSid(),
        instanceId: '',
        generalized: false,
        users: new Map([['administrator', { name: ADMINISTRATOR, password: '', id: 500 }]]),
        machineEnvironment: new Map(),
        registry: new Registry(),
        services: new Map(SERVICES.map((service) => [service.name.toLowerCase(), { ...service }])),
        firewall: { enabled: true, rules: new Map() },
        winRm: (0,winrm_config/* defaultWinRmConfig */.fY)(),
        certificates: [],
    };
}
const ADMINISTRATOR = 'Administrator';
/** The account of the system itself, which services run as. */
const SYSTEM_USER = 'SYSTEM';
const SERVICES = [
    { name: 'WinRM', displayName: 'Windows Remote Management (WS-Management)', startType: 'demand' },
    { name: 'Schedule', displayName: 'Task Scheduler', startType: 'auto' },
    { name: 'EventLog', displayName: 'Windows Event Log', startType: 'auto' },
    { name: 'TermService', displayName: 'Remote Desktop Services', startType: 'demand' },
    { name: 'wuauserv', displayName: 'Windows Update', startType: 'demand' },
    { name: 'W32Time', displayName: 'Windows Time', startType: 'demand' },
];
function copySettings(settings) {
    const { registry, ...plain } = settings;
    return { ...structuredClone(plain), registry: registry.copy() };
}
/** A name as Windows Setup makes one up. */
function newHostName() {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    return `WIN-${Array.from({ length: 11 }, () => letters[(0,external_node_crypto_.randomInt)(letters.length)]).join('')}`;
}
function newSid() {
    const part = () => (0,external_node_crypto_.randomInt)(2 ** 31, 2 ** 32 - 1);
    return `S-1-5-21-${part()}-${part()}-${part()}`;
}
function isOpen({ enabled, rules }, port) {
    return !enabled || [...rules.values()].some((ports) => ports.includes(port));
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ numberSetting),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Qv: () => (/* binding */ changeWinRmSetting),
/* harmony export */   fY: () => (/* binding */ defaultWinRmConfig),
/* harmony export */   iK: () => (/* binding */ winRmSetting)
/* harmony export */ });
function defaultWinRmConfig() {
    return {
        tree: {
            MaxEnvelopeSizekb: '500',
            MaxTimeoutms: '60000',
            MaxBatchItems: '32000',
            MaxProviderRequests: '4294967295',
            Client: {
                NetworkDelayms: '5000',
                URLPrefix: 'wsman',
                AllowUnencrypted: 'false',
                Auth: {
                    Basic: 'true',
                    Digest: 'true',
                    Kerberos: 'true',
                    Negotiate: 'true',
                    Certificate: 'true',
                    CredSSP: 'false',
                },
                DefaultPorts: { HTTP: '5985', HTTPS: '5986' },
                TrustedHosts: '',
            },
            Service: {
                RootSDDL: 'O:NSG:BAD:P(A;;GA;;;BA)(A;;GR;;;IU)S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)',
                MaxConcurrentOperations: '4294967295',
                MaxConcurrentOperationsPerUser: '1500',
                EnumerationTimeoutms: '240000',
                MaxConnections: '300',
                MaxPacketRetrievalTimeSeconds: '120',
                AllowUnencrypted: 'false',
                Auth: {
                    Basic: 'false',
                    Kerberos: 'true',
                    Negotiate: 'true',
                    Certificate: 'false',
                    CredSSP: 'false',
                    CbtHardeningLevel: 'Relaxed',
                },
                DefaultPorts: { HTTP: '5985', HTTPS: '5986' },
                IPv4Filter: '*',
                IPv6Filter: '*',
                EnableCompatibilityHttpListener: 'false',
                EnableCompatibilityHttpsListener: 'false',
                CertificateThumbprint: '',
                AllowRemoteAccess: 'true',
            },
            Winrs: {
                AllowRemoteShellAccess: 'true',
                IdleTimeout: '7200000',
                MaxConcurrentUsers: '10',
                MaxShellRunTime: '2147483647',
                MaxProcessesPerShell: '25',
                MaxMemoryPerShellMB: '1024',
                MaxShellsPerUser: '30',
            },
        },
        listeners: [],
    };
}
/** The setting or group of settings at a path such as `service/auth/Basic`; undefined where there is none. */
function winRmSetting(config, path) {
    let found = config.tree;
    for (const name of path.split(/[\\/]/).filter((part) => part !== '')) {
        if (found === undefined || typeof found === 'string')
            return undefined;
        found = found[keyOf(found, name)];
    }
    return found;
}
/** @returns false where there is no such setting: nobody can add one. */
function changeWinRmSetting(config, path, value) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '');
    const name = parts.pop() ?? '';
    const group = winRmSetting(config, parts.join('/'));
    if (group === undefined || typeof group === 'string')
        return false;
    const key = keyOf(group, name);
    if (typeof group[key] !== 'string')
        return false;
    group[key] = /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
    return true;
}
function isOn(config, path) {
    return winRmSetting(config, path) === 'true';
}
function numberSetting(config, path) {
    return Number(winRmSetting(config, path));
}
function keyOf(group, name) {
    return Object.keys(group).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}


/***/ })

};
;