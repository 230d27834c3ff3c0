"use strict";
exports.id = 660;
exports.ids = [660];
exports.modules = {

/***/ 2660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// NAMESPACE OBJECT: ./src/communicators/cloud-assistant/folders.ts
var folders_namespaceObject = {};
__webpack_require__.r(folders_namespaceObject);
__webpack_require__.d(folders_namespaceObject, {
  downloadFolder: () => (downloadFolder),
  uploadFolder: () => (uploadFolder)
});

// NAMESPACE OBJECT: ./src/communicators/cloud-assistant/windows-folders.ts
var windows_folders_namespaceObject = {};
__webpack_require__.r(windows_folders_namespaceObject);
__webpack_require__.d(windows_folders_namespaceObject, {
  downloadFolder: () => (windows_folders_downloadFolder),
  uploadFolder: () => (windows_folders_uploadFolder)
});

// EXTERNAL MODULE: ./src/async/delay.ts
var delay = __webpack_require__(2867);
// EXTERNAL MODULE: ./src/async/abortable.ts
var abortable = __webpack_require__(1242);
// EXTERNAL MODULE: ./src/communicators/connection-lost.ts
var connection_lost = __webpack_require__(6737);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/communicators/lines.ts
var lines = __webpack_require__(4207);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/frames.ts



/** The whole lines of a script's output that are ours; what else a guest's programs say is left out. */
function linesOf(output, packed) {
    return output
        .split('\n')
        .slice(0, -1)
        .flatMap((line) => parse(line.trimEnd(), packed));
}
function parse(line, packed) {
    const [, stream = '', offset = '', length = '', text = ''] = FRAME.exec(line) ?? [];
    if (stream !== '') {
        const bytes = unpacked(Buffer.from(text, 'base64'), packed, Number(length));
        return bytes === undefined ? [] : [{ kind: 'frame', stream, offset: Number(offset), bytes }];
    }
    const [, name = '', rest = ''] = WORD.exec(line) ?? [];
    return name === '' ? [] : [{ kind: 'word', name, text: rest }];
}
const FRAME = /^@([oed]) (\d+) (\d+) ([A-Za-z0-9+/=]+)$/;
const WORD = /^@(\w+)(?: (.*))?$/;
/** Undefined where it did not come whole. */
function unpacked(packedBytes, packed, length) {
    if (!packed)
        return packedBytes.length === length ? packedBytes : undefined;
    try {
        const bytes = (0,external_node_zlib_.gunzipSync)(packedBytes, { maxOutputLength: Math.max(length, 1) });
        return bytes.length === length ? bytes : undefined;
    }
    catch {
        return undefined;
    }
}
/** One stream of a guest's, put together from frames: each byte once and in order, whatever came twice or early. */
class StreamOfFrames {
    reader;
    #offset = 0;
    #lines;
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    /** @param reader makes text of what programs print that speak another language */
    constructor(onLine, reader) {
        this.reader = reader;
        this.#lines = new lines/* LineSplitter */.g(onLine);
    }
    /** How many bytes have come: where the guest has to go on. */
    get offset() {
        return this.#offset;
    }
    add(offset, bytes) {
        const known = this.#offset - offset;
        // What leaves a gap will come again, from where the gap begins.
        if (known < 0 || known >= bytes.length)
            return;
        this.#write(bytes.subarray(known));
        this.#offset = offset + bytes.length;
    }
    end() {
        if (this.reader !== undefined) {
            const rest = this.reader.write(this.#decoder.end()) + this.reader.end();
            this.#lines.write(Buffer.from(rest));
        }
        this.#lines.end();
    }
    #write(bytes) {
        this.#lines.write(this.reader === undefined ? bytes : Buffer.from(this.reader.write(this.#decoder.write(bytes))));
    }
}

// EXTERNAL MODULE: ./src/alicloud/index.ts + 45 modules
var alicloud = __webpack_require__(3734);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/pauses.ts

const SHORTEST = 100;
const LONGEST = 2_000;
const GROWTH = 1.4;
/** Pauses between polls, in milliseconds: short at first, since most scripts are soon over, then longer. */
class Pauses {
    #next = SHORTEST;
    async take(signal) {
        await (0,delay/* delay */.c)(this.#next, signal);
        this.#next = Math.min(this.#next * GROWTH, LONGEST);
    }
    /** Something happened: more is likely to follow soon. */
    shorten() {
        this.#next = Math.max(SHORTEST, this.#next / 2);
    }
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/request.ts
/** What every call takes along: the region, when to stop, and what it is for. */
function about(request, signal, doing) {
    return { region: request.region, signal, doing: `${doing} ${request.instanceId} through Cloud Assistant` };
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/invocation.ts



/** Runs one script to its end. The service's own record of it holds the script: no secrets that need not be there. */
async function invoke(request, run) {
    let invokeId;
    try {
        invokeId = await start(request, run);
    }
    catch (error) {
        if (error instanceof alicloud/* CloudError */.K2 && error.isOneOf(NOT_RUNNING))
            return { kind: 'undelivered', reason: error.code, isOff: true };
        throw error;
    }
    run.onStart?.(invokeId);
    try {
        return await follow(request, run, invokeId);
    }
    catch (error) {
        if (run.signal.aborted && run.stopOnAbort !== false)
            void stop(request, invokeId);
        throw error;
    }
}
/** Codes by which the service refuses an instance that is off. */
const NOT_RUNNING = ['InvalidInstance', 'InvalidInstanceStatus', 'IncorrectInstanceStatus'];
async function start(request, { type, script, timeout, signal, doing }) {
    const { invokeId } = await request.cloud.call(alicloud/* RunCommand */.nM, {
        regionId: request.region,
        instanceId: [request.instanceId],
        type,
        contentEncoding: 'Base64',
        commandContent: Buffer.from(script).toString('base64'),
        keepCommand: false,
        timeout,
    }, about(request, signal, doing));
    return invokeId ?? '';
}
async function follow(request, run, invokeId) {
    const pauses = new Pauses();
    let told = '';
    for (;;) {
        await pauses.take(run.signal);
        const result = await resultOf(request, run, invokeId);
        const output = Buffer.from(result?.output ?? '', 'base64').toString('latin1');
        if (output !== told && output !== '') {
            told = output;
            pauses.shorten();
            run.onOutput?.(output);
        }
        const outcome = result && outcomeOf(result, output);
        if (outcome !== undefined)
            return outcome;
    }
}
async function resultOf(request, { signal, doing }, invokeId) {
    const { invocation } = await request.cloud.call(alicloud/* DescribeInvocationResults */.gn, { regionId: request.region, invokeId, instanceId: request.instanceId }, about(request, signal, doing));
    return invocation?.invocationResults?.invocationResult?.[0];
}
/** Undefined while it goes on. */
function outcomeOf(result, output) {
    const reason = result.errorCode || result.errorInfo || result.invocationStatus || '';
    switch (result.invocationStatus) {
        case 'Success':
        case 'Failed':
            // A script that could not be started has an error code of its own, and no exit code to speak of.
            return result.invocationStatus === 'Success' || reason === 'ExitCodeNonzero' || reason === 'Failed'
                ? {
                    kind: 'done',
                    exitCode: result.exitCode ?? 0,
                    output,
                    dropped: result.dropped ?? 0,
                }
                : { kind: 'interrupted', reason, output };
        case 'Aborted':
        case 'Invalid':
        case 'Cancelled':
            return { kind: 'undelivered', reason, isOff: reason === 'InstanceNotRunning' || isGone(reason) };
        case 'Error':
        case 'Timeout':
        case 'Terminated':
            return { kind: 'interrupted', reason, output };
        default:
            return undefined;
    }
}
function isGone(reason) {
    return reason === 'InstanceReleased' || reason === 'InstanceNotExists';
}
/** The build has other things to do than to wait for this; it is only kind to the guest. */
async function stop(request, invokeId) {
    try {
        await request.cloud.call(alicloud/* StopInvocation */.dX, { regionId: request.region, invokeId, instanceId: [request.instanceId] }, about(request, AbortSignal.timeout(STOP_LIMIT), 'stop a command on'));
    }
    catch {
        // It ends by itself, or with the instance.
    }
}
const STOP_LIMIT = 10_000;

// EXTERNAL MODULE: ./src/communicators/quote.ts
var quote = __webpack_require__(6292);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/linux-scripts.ts

/** Characters that a script prints at most, so that the service, which keeps 24 KB, drops none of them. */
const OUTPUT_BUDGET = 16_000;
/** Bytes of a file or a stream that are packed together at most. */
const LARGEST_PIECE = 64 * 1024;
/**
 * What begins every script. The agent leaves its scripts on the disk, where they would get into the image: ours
 * delete themselves. A boot is told by the kernel's own ID of it, and by when the first process started.
 */
const PREAMBLE = `case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 022
boot() {
  { cat /proc/sys/kernel/random/boot_id; sed 's/.*) //' /proc/1/stat | cut -d ' ' -f 20; } 2> /dev/null | tr -d ' \\n'
}
`;
/**
 * Finds out what the guest is, and makes the private folder: in memory where it can, so that no image has it.
 *
 * @param leftovers IDs of scripts that the agent may have left, since a reboot kept them from deleting themselves
 */
function helloScript(name, leftovers) {
    const files = leftovers
        .filter((id) => /^t-[\w-]+$/.test(id))
        .map((id) => `"\${0%/*}"/*${id}*.sh`)
        .join(' ');
    return `${PREAMBLE}
${files === '' ? '' : `case $0 in */*.sh) rm -f -- ${files} ;; esac`}
for folder in ${['/run', '/var/run', '/tmp'].map((parent) => `${parent}/${name}`).join(' ')}; do
  [ -d "$folder" ] || mkdir -m 700 "$folder" 2> /dev/null || continue
  echo "@folder $folder"
  break
done
echo "@boot $(boot)"
if command -v gzip > /dev/null; then echo @packs; fi
command -v base64 > /dev/null || echo "@lacks base64"
echo @end
`;
}
/**
 * Starts a command in a session of its own, unless it is running already, and prints what it prints: see
 * {@link readScript}. It goes on, whatever becomes of this script.
 */
function startScript(guest, command, at, limits) {
    const end = `END_OF_COMMAND_${at.name}`;
    return `${PREAMBLE}
${sameBoot(guest)}
d=${(0,quote/* shellQuote */.ZL)(guest.folder)}/${at.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  cat > "$d/command" << '${end}'
${command}
${end}
  ${RUN}
fi
${read(guest, at, limits)}`;
}
/** The same for a command that is too long to be part of a script: it lies in a file of the private folder. */
function startFileScript(guest, file, at, limits) {
    return `${PREAMBLE}
${sameBoot(guest)}
d=${(0,quote/* shellQuote */.ZL)(guest.folder)}/${at.name}
if mkdir -m 700 "$d" 2> /dev/null; then
  mv ${(0,quote/* shellQuote */.ZL)(file)} "$d/command"
  ${RUN}
fi
${read(guest, at, limits)}`;
}
/**
 * Prints what a running command has printed since, live; then \`@exit CODE\` if it is over, \`@lost\` if its shell is
 * gone, or \`@more\` if it goes on.
 */
function readScript(guest, at, limits) {
    return `${PREAMBLE}
${sameBoot(guest)}
d=${(0,quote/* shellQuote */.ZL)(guest.folder)}/${at.name}
[ -d "$d" ] || { echo @gone; exit 0; }
${read(guest, at, limits)}`;
}
/** Ends a command, politely first. */
function killScript(guest, name) {
    return `${PREAMBLE}
${sameBoot(guest)}
pid=$(cat ${(0,quote/* shellQuote */.ZL)(guest.folder)}/${name}/pid) || exit 0
kill -s TERM -- "-$pid"
sleep 3
kill -s KILL -- "-$pid"
exit 0
`;
}
/** Prints a file from an offset on, up to another, as far as one script may; then \`@at OFFSET\`. */
function sliceScript(guest, file, from, to) {
    return `${PREAMBLE}
${sameBoot(guest)}
${emitter(guest)}
at=${from}
while [ "$at" -lt ${to} ] && emit d ${(0,quote/* shellQuote */.ZL)(file)} "$at" ${to}; do at=$next; done
echo "@at $at"
`;
}
/** A guest that has rebooted has lost what was under way. */
function sameBoot({ boot }) {
    return `[ "$(boot)" = ${(0,quote/* shellQuote */.ZL)(boot)} ] || { echo @gone; exit 0; }`;
}
/** As at a login by SSH: root's own shell, in its home folder, without input; no part of the agent's own session. */
const RUN = `: > "$d/out"
  : > "$d/err"
  shell=$(sed -n 's/^root:.*:\\(\\/[^:]*\\)$/\\1/p' /etc/passwd 2> /dev/null | head -n 1)
  case $shell in */nologin | */false | '') shell=/bin/sh ;; esac
  [ -x "$shell" ] || shell=/bin/sh
  detach=$(command -v setsid || command -v nohup)
  export HOME="\${HOME:-/root}" USER="\${USER:-root}" LOGNAME="\${LOGNAME:-root}" SHELL="$shell"
  case :$PATH: in *:/sbin:* | *:/usr/sbin:*) ;; *) PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin ;; esac
  $detach sh -c '
    echo $$ > "$1/pid"
    cd "$HOME" || cd /
    "$2" "$1/command" < /dev/null > "$1/out" 2> "$1/err"
    echo $? > "$1/code.new"
    mv "$1/code.new" "$1/code"
  ' run "$d" "$shell" < /dev/null > /dev/null 2>&1 &`;
/** \`emit STREAM FILE OFFSET [END]\` prints a frame, as long as there is room; \`next\` is where it ends. */
function emitter({ packs }) {
    return `left=${OUTPUT_BUDGET}
emit() {
  size=$(($(wc -c < "$2")))
  [ -z "\${4:-}" ] || [ "$size" -le "$4" ] || size=$4
  count=$((size - $3))
  [ "$count" -gt 0 ] || return 1
  [ "$count" -le ${LARGEST_PIECE} ] || count=${LARGEST_PIECE}
  while :; do
    text=$(tail -c "+$(($3 + 1))" "$2" | head -c "$count" | ${packs ? 'gzip -c' : 'cat'} | base64 | tr -d '\\n')
    [ $((\${#text} + 60)) -gt "$left" ] || break
    # The next script has more room.
    [ "$left" -gt 4000 ] || { left=0; return 1; }
    count=$((count / 2))
  done
  left=$((left - \${#text} - 60))
  next=$(($3 + count))
  echo "@$1 $3 $count $text"
}`;
}
function read(guest, { out, err }, { patience, linger }) {
    return `${emitter(guest)}
out=${out} err=${err} first='' naps=0 silent=0
began=$(date +%s)
while :; do
  code=$(cat "$d/code" 2> /dev/null)
  alive=1
  [ -n "$code" ] || kill -0 "$(cat "$d/pid" 2> /dev/null)" 2> /dev/null || alive=''
  some=''
  if emit o "$d/out" "$out"; then out=$next some=1; fi
  if emit e "$d/err" "$err"; then err=$next some=1; fi
  [ "$left" -gt 0 ] || break
  if [ -n "$some" ]; then
    silent=0
  elif [ -n "$code" ]; then
    echo "@exit $code"
    exit 0
  elif [ -z "$alive" ]; then
    # It has only just begun, or its exit code is about to be written.
    silent=$((silent + 1))
    [ "$silent" -lt 20 ] || { echo @lost; exit 0; }
  fi
  now=$(date +%s)
  [ -z "$some" ] || first=\${first:-$now}
  [ -z "$first" ] || [ $((now - first)) -lt ${linger} ] || break
  [ $((now - began)) -lt ${patience} ] || break
  naps=$((naps + 1))
  if [ "$naps" -lt 5 ]; then nap=0.05; else nap=0.3; fi
  [ -n "$code" ] || sleep "$nap" 2> /dev/null || sleep 1
done
echo @more
`;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/transfer-scripts.ts

/** One after another, from the root: `~/x` and `x` are in root's home folder, as at a login by SSH. */
function absolutePath(path) {
    const inHome = path.replace(/^~(?=\/|$)/, '.');
    return inHome.startsWith('/') ? inHome : `/root/${inHome.replace(/^(?:\.\/+)+/, '')}`;
}
/**
 * Waits for the parts, and adds them to the file once they are what was sent: prints `@have END`, or `@missing NAME…`.
 * It does no harm when it is run again.
 */
function collectScript({ folder }, partial, batch) {
    const parts = batch.names.map((name, index) => `${name}:${batch.sizes[index] ?? 0}`).join(' ');
    return `${preamble()}
cd ${(0,quote/* shellQuote */.ZL)(folder)} || { echo @gone; exit 0; }
partial=${(0,quote/* shellQuote */.ZL)(partial)}
size=0
[ ! -f "$partial" ] || size=$(($(wc -c < "$partial")))
if [ "$size" -eq ${batch.end} ]; then echo "@have ${batch.end}"; exit 0; fi
tries=0
while :; do
  missing=''
  for part in ${parts}; do
    have=$(wc -c 2> /dev/null < "\${part%%:*}") || have=0
    [ $((have)) -eq "\${part##*:}" ] || missing="$missing \${part%%:*}"
  done
  [ -n "$missing" ] || break
  tries=$((tries + 1))
  [ "$tries" -lt 40 ] || { echo "@missing$missing"; exit 0; }
  sleep 0.25 2> /dev/null || sleep 1
done
sum=$(cat ${batch.names.join(' ')} | sha256)
if [ "$sum" != ${batch.sha256} ]; then rm -f ${batch.names.join(' ')}; echo "@missing ${batch.names.join(' ')}"; exit 0; fi
if [ "$size" -gt ${batch.offset} ]; then
  head -c ${batch.offset} "$partial" > "$partial.cut" && mv "$partial.cut" "$partial" || exit 1
fi
cat ${batch.names.join(' ')} >> "$partial" || exit 1
rm -f ${batch.names.join(' ')}
echo "@have ${batch.end}"
`;
}
/** Puts a file in its place, once it is what was sent: prints `@done`. */
function placeScript({ partial, sha256, packed }, target, mode) {
    const whole = packed ? `${partial}.whole` : partial;
    return `${preamble()}
partial=${(0,quote/* shellQuote */.ZL)(partial)} whole=${(0,quote/* shellQuote */.ZL)(whole)} target=${(0,quote/* shellQuote */.ZL)(target)}
[ -f "$partial" ] || : > "$partial" || exit 1
${packed ? 'gzip -dc < "$partial" > "$whole" || exit 1' : ':'}
[ "$(sha256 < "$whole")" = ${sha256} ] || { rm -f "$partial" "$whole"; echo @damaged; exit 0; }
[ ! -d "$target" ] || { rm -f "$partial" "$whole"; echo "$target is a folder" >&2; exit 1; }
chmod ${mode.toString(8)} "$whole" && mv -f "$whole" "$target" || { rm -f "$partial" "$whole"; exit 1; }
rm -f "$partial"
echo @done
`;
}
/** Takes a folder out of an archive. */
function unpackScript({ partial, sha256, packed }, target) {
    const unpack = packed ? 'gzip -dc < "$partial"' : 'cat "$partial"';
    return `${preamble()}
partial=${(0,quote/* shellQuote */.ZL)(partial)} target=${(0,quote/* shellQuote */.ZL)(target)}
[ "$(${unpack} | sha256)" = ${sha256} ] || { rm -f "$partial"; echo @damaged; exit 0; }
(umask 022 && mkdir -p "$target") && ${unpack} | tar -xpf - -C "$target" || { rm -f "$partial"; exit 1; }
rm -f "$partial"
echo @done
`;
}
/** Tells how large a file is and what it holds: `@size BYTES`, `@sha256 HEX`. */
function factsScript(file) {
    return `${preamble()}
file=${(0,quote/* shellQuote */.ZL)(file)}
[ -f "$file" ] || { echo "$file is not a file" >&2; exit 1; }
size=$(($(wc -c < "$file"))) || exit 1
echo "@size $size"
echo "@sha256 $(sha256 < "$file")"
`;
}
/** Packs a folder into an archive, links followed, and tells of it as {@link factsScript} does. */
function packScript(folder, archive) {
    return `${preamble()}
folder=${(0,quote/* shellQuote */.ZL)(folder)} file=${(0,quote/* shellQuote */.ZL)(archive)}
[ -d "$folder" ] || { echo "$folder is not a folder" >&2; exit 1; }
tar -chf "$file" -C "$folder" . || { rm -f "$file"; exit 1; }
echo "@size $(($(wc -c < "$file")))"
echo "@sha256 $(sha256 < "$file")"
`;
}
function removeScript(paths) {
    return `${preamble()}rm -rf -- ${paths.map(quote/* shellQuote */.ZL).join(' ')}\n`;
}
function preamble() {
    return `case $0 in */*.sh) rm -f -- "$0" ;; esac
umask 077
sha256() { { sha256sum 2> /dev/null || shasum -a 256; } | cut -d ' ' -f 1; }
`;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/linux.ts



/** For every Linux with a POSIX shell. */
const LINUX = {
    type: 'RunShellScript',
    hello: helloScript,
    start: startScript,
    startFile: startFileScript,
    read: readScript,
    kill: killScript,
    slice: sliceScript,
    collect: collectScript,
    place: placeScript,
    facts: factsScript,
    remove: removeScript,
    path: absolutePath,
    sendPlace: quote/* splitPath */.Uf,
    isInMemory: (folder) => /^\/(?:var\/)?run\//.test(folder),
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/session.ts

/** A name that nobody in the guest can guess, for the private folder. */
function folderName() {
    return `packer-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}

// EXTERNAL MODULE: ./src/communicators/winrm/scripts.ts
var scripts = __webpack_require__(4656);
// EXTERNAL MODULE: ./src/communicators/winrm/powershell.ts
var powershell = __webpack_require__(8883);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows-text.ts

/**
 * Text within a script that is itself of ASCII alone: Windows PowerShell takes a script without a byte order mark for
 * one in the code page of the system, and what the agent makes of other characters depends on that, too.
 */
function windows_text_text(value) {
    return /^[\x20-\x7e]*$/.test(value)
        ? (0,powershell/* powershellQuote */.W)(value)
        : `[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(value).toString('base64')}'))`;
}
/**
 * A script that deletes itself, since the agent leaves it on the disk, where it would get into the image, and that says
 * what went wrong in one line.
 */
function script(body) {
    return `$ErrorActionPreference='Stop'
$ProgressPreference='SilentlyContinue'
$self=$MyInvocation.MyCommand.Path
if($self){Remove-Item -LiteralPath $self -Force -ErrorAction SilentlyContinue}
function Say($line){[Console]::Out.WriteLine($line)}
try{
${body}
}catch{
Say ($_.Exception.Message -replace '\\s+',' ')
exit 1
}
`;
}
/** How long a file is: 0 where there is none. Others may be writing it. */
const GET_SIZE = `function Get-Size($path){
if(-not [IO.File]::Exists($path)){return 0}
$stream=${opened('$path')}
try{return $stream.Length}finally{$stream.Close()}}`;
/** Opens a file that others may be writing. */
function opened(path) {
    return `[IO.File]::Open(${path},[IO.FileMode]::Open,[IO.FileAccess]::Read,[IO.FileShare]::ReadWrite)`;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows-scripts.ts


/** System and Administrators alone, and so for all that is in it. */
const PRIVATE = 'D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)';
/**
 * Finds out what the guest is, and makes the private folder. A boot is told by a registry key of ours that is in memory
 * alone: it is neither there after the next one, nor in any image.
 *
 * @param leftovers IDs of scripts that the agent may have left, since a reboot kept them from deleting themselves
 */
function windows_scripts_helloScript(name, leftovers) {
    const files = leftovers.filter((id) => /^t-[\w-]+$/.test(id)).map((id) => `'${id}.ps1'`);
    return script(`$folder="$env:SystemRoot\\Temp\\${name}"
if(-not [IO.Directory]::Exists($folder)){
$security=New-Object Security.AccessControl.DirectorySecurity
$security.SetSecurityDescriptorSddlForm('${PRIVATE}')
[IO.Directory]::CreateDirectory($folder,$security)|Out-Null}
Say "@folder $folder"
$key=[Microsoft.Win32.Registry]::LocalMachine.CreateSubKey('SOFTWARE\\${name}',[Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree,[Microsoft.Win32.RegistryOptions]::Volatile)
if(-not $key.GetValue('boot')){$key.SetValue('boot',[Guid]::NewGuid().ToString())}
Say "@boot ${name}/$($key.GetValue('boot'))"
$key.Close()
if($self){foreach($file in @(${files.join(',')})){Remove-Item -LiteralPath "$(Split-Path -Parent $self)\\$file" -Force -ErrorAction SilentlyContinue}}
Say '@end'`);
}
/**
 * Starts a command, unless it is running already, and prints what it prints: see {@link readScript}. WMI starts it, so
 * that it has nothing of the agent's: neither its pipes, which would keep this script open, nor its job, nor variables from
 * before the last installation.
 */
function windows_scripts_startScript(guest, command, at, limits) {
    const bytes = Buffer.from(command).toString('base64');
    return started(guest, at, limits, `[IO.File]::WriteAllBytes("$d\\command",[Convert]::FromBase64String('${bytes}'))`);
}
/** The same for a command that is too long to be part of a script: it lies in a file of the private folder. */
function windows_scripts_startFileScript(guest, file, at, limits) {
    return started(guest, at, limits, `[IO.File]::Move(${windows_text_text(file)},"$d\\command")`);
}
function started(guest, at, limits, lay) {
    return script(`${windows_scripts_sameBoot(guest)}
$d=${windows_text_text(`${guest.folder}\\${at.name}`)}
$isNew=try{[IO.File]::Open("$d.once",[IO.FileMode]::CreateNew).Close();$true}catch{$false}
if($isNew){
[IO.Directory]::CreateDirectory($d)|Out-Null
${lay}
[IO.File]::WriteAllText("$d\\run.ps1",'${windows_scripts_RUN.replaceAll("'", "''")}')
$line="cmd.exe /d /s /c ""chcp 65001 >nul & powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File ""$d\\run.ps1"" <nul >""$d\\out"" 2>""$d\\err"""""
$made=Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList $line,"$env:SystemDrive\\"
if($made.ReturnValue -ne 0){throw "The command could not be started: Win32_Process.Create says $($made.ReturnValue)."}
[IO.File]::WriteAllText("$d\\pid",[string]$made.ProcessId)}
${windows_scripts_read(at, limits)}`);
}
/** Prints what a running command has printed since, live; then its end, as the script for Linux does. */
function windows_scripts_readScript(guest, at, limits) {
    return script(`${windows_scripts_sameBoot(guest)}
$d=${windows_text_text(`${guest.folder}\\${at.name}`)}
if(-not [IO.Directory]::Exists($d)){Say '@gone';exit 0}
${windows_scripts_read(at, limits)}`);
}
/** Ends a command and all that it has started. */
function windows_scripts_killScript(guest, name) {
    return script(`${windows_scripts_sameBoot(guest)}
$ErrorActionPreference='Continue'
$id=${windows_text_text(`${guest.folder}\\${name}\\pid`)}
if([IO.File]::Exists($id)){cmd.exe /c "taskkill.exe /PID $([IO.File]::ReadAllText($id)) /T /F >nul 2>&1"}
exit 0`);
}
/** Prints a file from an offset on, up to another, as far as one script may; then \`@at OFFSET\`. */
function windows_scripts_sliceScript(guest, file, from, to) {
    return script(`${windows_scripts_sameBoot(guest)}
${EMIT}
$at=${from}
$path=[Environment]::ExpandEnvironmentVariables(${windows_text_text(file)})
while($at -lt ${to}){
$count=Send-Part 'd' $path $at ${to}
if($count -eq 0){break}
$at+=$count}
Say "@at $at"`);
}
/** A guest that has rebooted has lost what was under way. */
function windows_scripts_sameBoot({ boot }) {
    const [name = '', id = ''] = boot.split('/');
    return `$key=[Microsoft.Win32.Registry]::LocalMachine.OpenSubKey(${windows_text_text(`SOFTWARE\\${name}`)})
if(-not $key -or $key.GetValue('boot') -ne ${windows_text_text(id)}){Say '@gone';exit 0}
$key.Close()`;
}
/**
 * As over WinRM: by \`cmd\`, whose console speaks UTF-8. The command is read and deleted first, so that no image has it. Its
 * streams are those of this script: files.
 */
const windows_scripts_RUN = `$d=Split-Path -Parent $MyInvocation.MyCommand.Path
$info=New-Object Diagnostics.ProcessStartInfo
$info.FileName=$env:ComSpec
$info.Arguments='/s /c "'+[IO.File]::ReadAllText("$d\\command")+'"'
[IO.File]::Delete("$d\\command")
$info.WorkingDirectory="$env:SystemDrive\\"
$info.UseShellExecute=$false
$running=[Diagnostics.Process]::Start($info)
$running.WaitForExit()
[IO.File]::WriteAllText("$d\\code.new",[string]$running.ExitCode)
[IO.File]::Move("$d\\code.new","$d\\code")
`;
/** \`Send-Part STREAM FILE OFFSET [END]\` prints a frame, as long as there is room, and gives the bytes in it. */
const EMIT = `${GET_SIZE}
$left=${OUTPUT_BUDGET}
function Send-Part($name,$path,$from,$end){
$count=Get-Size $path
if($end -and $count -gt $end){$count=$end}
$count-=$from
$room=[int][Math]::Floor(($script:left-60)*3/4)
if($count -gt $room){$count=$room}
if($count -le 0){return 0}
$count=[int]$count
$bytes=New-Object byte[] $count
$stream=${opened('$path')}
try{
$stream.Seek($from,[IO.SeekOrigin]::Begin)|Out-Null
$count=$stream.Read($bytes,0,$count)}finally{$stream.Close()}
if($count -le 0){return 0}
$packed=[Convert]::ToBase64String($bytes,0,$count)
$script:left-=$packed.Length+60
Say "@$name $from $count $packed"
return $count}`;
function windows_scripts_read({ out, err }, { patience, linger }) {
    return `${EMIT}
$out=${out}
$err=${err}
$naps=0
$silent=0
$began=[Environment]::TickCount
$first=-1
while($true){
$code=''
if([IO.File]::Exists("$d\\code")){$code=[IO.File]::ReadAllText("$d\\code")}
$isAlive=$false
if(-not $code -and [IO.File]::Exists("$d\\pid")){$isAlive=[bool](Get-Process -Id ([IO.File]::ReadAllText("$d\\pid")) -ErrorAction SilentlyContinue)}
$more=Send-Part 'o' "$d\\out" $out
$out+=$more
$count=Send-Part 'e' "$d\\err" $err
$err+=$count
$more+=$count
if($left -lt 200){break}
if($more -gt 0){$silent=0}
elseif($code){Say "@exit $code";exit 0}
elseif(-not $isAlive){
# It has only just begun, or its exit code is about to be written.
$silent++
if($silent -ge 20){Say '@lost';exit 0}}
$now=[Environment]::TickCount-$began
if($more -gt 0 -and $first -lt 0){$first=$now}
if($first -ge 0 -and $now-$first -ge ${linger * 1000}){break}
if($now -ge ${patience * 1000}){break}
$naps++
if(-not $code){if($naps -lt 5){Start-Sleep -Milliseconds 50}else{Start-Sleep -Milliseconds 300}}
}
Say '@more'`;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows-transfer-scripts.ts

/**
 * Waits for the parts, and adds them to the file once they are what was sent: prints `@have END`, or `@missing NAME…`.
 * It does no harm when it is run again.
 */
function windows_transfer_scripts_collectScript({ folder }, partial, batch) {
    const names = batch.names.map((name) => `'${name}'`).join(',');
    return script(`${GET_SIZE}
$folder=${windows_text_text(folder)}
if(-not [IO.Directory]::Exists($folder)){Say '@gone';exit 0}
$partial=${fullPath(partial)}
$size=Get-Size $partial
if($size -eq ${batch.end}){Say '@have ${batch.end}';exit 0}
$names=@(${names})
$sizes=@(${batch.sizes.join(',')})
for($tries=1;;$tries++){
$missing=@()
for($i=0;$i -lt $names.Length;$i++){if((Get-Size "$folder\\$($names[$i])") -ne $sizes[$i]){$missing+=$names[$i]}}
if($missing.Length -eq 0){break}
if($tries -ge 40){Say ('@missing '+($missing -join ' '));exit 0}
Start-Sleep -Milliseconds 250}
${NEW_HASH}
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$hash.TransformBlock($bytes,0,$bytes.Length,$bytes,0)|Out-Null}
${END_HASH}
if($sum -ne '${batch.sha256}'){
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say ('@missing '+($names -join ' '))
exit 0}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($partial))|Out-Null
$stream=[IO.File]::Open($partial,[IO.FileMode]::OpenOrCreate,[IO.FileAccess]::Write)
try{
$stream.SetLength(${batch.offset})
$stream.Seek(0,[IO.SeekOrigin]::End)|Out-Null
foreach($name in $names){$bytes=[IO.File]::ReadAllBytes("$folder\\$name");$stream.Write($bytes,0,$bytes.Length)}
}finally{$stream.Close()}
foreach($name in $names){[IO.File]::Delete("$folder\\$name")}
Say '@have ${batch.end}'`);
}
/** Puts a file in its place, once it is what was sent: prints `@done`. Permission bits mean nothing here. */
function windows_transfer_scripts_placeScript({ partial, sha256 }, target) {
    return script(`${HASH_OF_FILE}
$partial=${fullPath(partial)}
$target=${fullPath(target)}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($target))|Out-Null
if(-not [IO.File]::Exists($partial)){[IO.File]::WriteAllBytes($partial,(New-Object byte[] 0))}
if((Get-Hash $partial) -ne '${sha256}'){[IO.File]::Delete($partial);Say '@damaged';exit 0}
if([IO.Directory]::Exists($target)){[IO.File]::Delete($partial);throw "$target is a folder"}
[IO.File]::Delete($target)
[IO.File]::Move($partial,$target)
Say '@done'`);
}
/** Tells how large a file is and what it holds: `@size BYTES`, `@sha256 HEX`. */
function windows_transfer_scripts_factsScript(file) {
    return script(`$file=${fullPath(file)}
if(-not [IO.File]::Exists($file)){throw "$file is not a file"}
${TELL}`);
}
function windows_transfer_scripts_removeScript(paths) {
    return script(paths
        .map((path) => `Remove-Item -LiteralPath (${fullPath(path)}) -Recurse -Force -ErrorAction SilentlyContinue`)
        .join('\n'));
}
/** An expression for the path that the user means; relative ones start at the root of the system drive. */
function fullPath(path) {
    return `[IO.Path]::GetFullPath([IO.Path]::Combine("$env:SystemDrive\\",[Environment]::ExpandEnvironmentVariables(${windows_text_text(path)})))`;
}
/** The managed class is not there where only approved algorithms are (FIPS). */
const NEW_HASH = `$hash=New-Object Security.Cryptography.SHA256CryptoServiceProvider`;
const END_HASH = `$hash.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null
$sum=[BitConverter]::ToString($hash.Hash).Replace('-','')`;
const HASH_OF_FILE = `function Get-Hash($path){
$stream=${opened('$path')}
try{return [BitConverter]::ToString((New-Object Security.Cryptography.SHA256CryptoServiceProvider).ComputeHash($stream)).Replace('-','')}finally{$stream.Close()}}`;
/** Says what is to be known of \`$file\`. */
const TELL = `${GET_SIZE}
${HASH_OF_FILE}
Say "@size $(Get-Size $file)"
Say "@sha256 $((Get-Hash $file).ToLower())"`;

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows.ts



/** For Windows with PowerShell 5.1, as Windows Server has it since 2016. */
const WINDOWS = {
    type: 'RunPowerShellScript',
    hello: windows_scripts_helloScript,
    start: windows_scripts_startScript,
    startFile: windows_scripts_startFileScript,
    read: windows_scripts_readScript,
    kill: windows_scripts_killScript,
    slice: windows_scripts_sliceScript,
    collect: windows_transfer_scripts_collectScript,
    place: windows_transfer_scripts_placeScript,
    facts: windows_transfer_scripts_factsScript,
    remove: windows_transfer_scripts_removeScript,
    path: scripts/* guestPath */.Ci,
    sendPlace,
    // Windows has no such folder.
    isInMemory: () => false,
};
/** Variables in a path are for the guest to expand. */
function sendPlace(path) {
    const [, folder, name] = /^([a-z]:[\\/](?:.*[\\/])?)([^\\/]+)$/i.exec(path) ?? [];
    if (folder === undefined || name === undefined || /[%:?*"<>|]/.test(path.slice(2)))
        return undefined;
    return { folder: folder.replaceAll('/', '\\').replace(/(?<=[^:])\\+$/, ''), name };
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/guest.ts











/** Seconds for scripts that only do something small. */
const SHORT_TIMEOUT = 60;
const RETRY_PAUSE = 1_000;
/** The guest behind the agent: knows whether it is there, and runs scripts on it. */
class Guest {
    request;
    #folder = folderName();
    /** Scripts that may not have come to deleting themselves. */
    #leftovers = new Set();
    #facts;
    /** What to say to it, in its language. */
    scripts;
    constructor(request) {
        this.request = request;
        this.scripts = request.system === 'windows' ? WINDOWS : LINUX;
    }
    /** Of this session alone: the beginning of the names of all that it puts into the guest. */
    get mark() {
        return this.#folder;
    }
    /** What was found out at the last (re)connect. */
    get facts() {
        if (this.#facts === undefined)
            throw new Error('The guest was not connected to.');
        return this.#facts;
    }
    /** Waits until the agent has made itself known for the first time. @throws BuildError when it does not */
    async untilAgentIsThere(signal) {
        const { cloud, region, instanceId, timeout, news } = this.request;
        const began = performance.now();
        const pauses = new Pauses();
        news.progress(`Waiting for the Cloud Assistant agent of ${instanceId}`);
        for (;;) {
            const { instanceCloudAssistantStatusSet: set } = await cloud.call(alicloud/* DescribeCloudAssistantStatus */.dE, { regionId: region, instanceId: [instanceId] }, about(this.request, signal, 'reach'));
            const status = set?.instanceCloudAssistantStatus?.[0];
            if (status?.cloudAssistantStatus === 'true')
                return;
            if (performance.now() - began > timeout)
                throw this.#noAgent(status?.lastHeartbeatTime);
            await pauses.take(signal);
        }
    }
    /** Asks the guest what it is, again and again until it answers. @throws ConnectionLost when it does not */
    async meet(signal) {
        const began = performance.now();
        for (;;) {
            const leftovers = [...this.#leftovers];
            const outcome = await this.invoke({
                script: this.scripts.hello(this.#folder, leftovers),
                timeout: SHORT_TIMEOUT,
                signal,
                doing: 'reach',
            });
            const facts = factsIn(outcome);
            if (facts !== undefined) {
                for (const id of leftovers)
                    this.#leftovers.delete(id);
                return (this.#facts = facts);
            }
            if (outcome.kind === 'done')
                throw this.#unfit(outcome.output);
            if (outcome.kind === 'undelivered' && outcome.isOff)
                throw this.lost(outcome.reason);
            if (performance.now() - began > this.request.timeout)
                throw this.lost(outcome.reason);
            await (0,delay/* delay */.c)(RETRY_PAUSE, signal);
        }
    }
    async invoke(run) {
        let id = '';
        const onStart = (invokeId) => {
            id = invokeId;
            this.#leftovers.add(id);
        };
        const outcome = await invoke(this.request, { ...run, type: this.scripts.type, onStart });
        if (outcome.kind === 'done')
            this.#leftovers.delete(id);
        return outcome;
    }
    /** Whether some script of ours may still lie in the guest. */
    get hasLeftovers() {
        return this.#leftovers.size > 0;
    }
    /**
     * Runs a script that does no harm when it is run again, until it has come to its end.
     * @throws ConnectionLost if the guest has rebooted or is not there any more
     */
    async script(script, signal, doing) {
        const began = performance.now();
        for (;;) {
            const outcome = await this.invoke({ script, timeout: SHORT_TIMEOUT, signal, doing });
            if (outcome.kind === 'done') {
                if (linesOf(outcome.output, false).some((line) => line.kind === 'word' && line.name === 'gone'))
                    throw this.lost('it has rebooted');
                return outcome.output;
            }
            const isOver = performance.now() - began > this.request.timeout;
            if (isOver || (outcome.kind === 'undelivered' && outcome.isOff))
                throw this.lost(outcome.reason);
            await (0,delay/* delay */.c)(RETRY_PAUSE, signal);
        }
    }
    lost(reason) {
        return new connection_lost/* ConnectionLost */.p(`Cloud Assistant does not reach the guest ${this.request.instanceId} any more: ${reason}.`);
    }
    #noAgent(lastHeartbeat) {
        const { instanceId, timeout } = this.request;
        const heard = lastHeartbeat ? `, and was last heard of at ${lastHeartbeat}` : '';
        return new errors/* BuildError */.zS(`The Cloud Assistant agent of ${instanceId} did not report within ${timeout / 1000} s${heard}.`, {
            hint: 'Public images since December 2017, and images made of them, have the agent; install it in the source image, or use another communicator. ' +
                'Where it is installed, give it more time by cloud_assistant_timeout, and check that the security group lets the instance connect to the outside.',
        });
    }
    #unfit(output) {
        const lacking = wordsIn(output).get('lacks');
        return new errors/* BuildError */.zS(`The guest ${this.request.instanceId} cannot be used through Cloud Assistant: ${lacking === undefined ? 'it has no folder that could be written to' : `it lacks the program ${lacking}`}.`);
    }
}
function factsIn(outcome) {
    if (outcome.kind !== 'done')
        return undefined;
    const words = wordsIn(outcome.output);
    const [folder, boot] = [words.get('folder'), words.get('boot')];
    if (folder === undefined || boot === undefined || words.has('lacks') || !words.has('end'))
        return undefined;
    return { folder, boot, packs: words.has('packs') };
}
/** The words that a script of ours printed, by name. */
function wordsIn(output) {
    return new Map(linesOf(output, false).flatMap((line) => (line.kind === 'word' ? [[line.name, line.text]] : [])));
}

// EXTERNAL MODULE: ./src/communicators/winrm/clixml.ts
var clixml = __webpack_require__(1025);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/command.ts





/** Bytes of a command that go into the script that starts it; a longer one is sent as a file before. */
const LONGEST_INLINE = 8_000;
/** In seconds. A script that has printed ends soon, so that what it printed is seen even where that is told late. */
const LIMITS = { patience: 60, linger: 3 };
const SCRIPT_TIMEOUT = LIMITS.patience + SHORT_TIMEOUT;
const command_RETRY_PAUSE = 1_000;
/**
 * Runs a command to its end. It runs in a session of its own and prints into files; one script after another prints
 * what is new in them. So neither its output nor its duration is bound by what Cloud Assistant takes, and a script
 * that is lost is asked again from where the last byte came.
 */
async function runCommand(guest, run) {
    const streams = {
        o: new StreamOfFrames((line) => run.onOutput('stdout', line)),
        e: new StreamOfFrames((line) => run.onOutput('stderr', line), guest.request.system === 'windows' ? new clixml/* ClixmlReader */.$() : undefined),
    };
    try {
        return await followed(guest, run, streams);
    }
    catch (error) {
        if (run.signal.aborted)
            run.onFarewell(kill(guest, run.name));
        throw error;
    }
    finally {
        streams.o.end();
        streams.e.end();
    }
}
async function followed(guest, run, streams) {
    const take = (output) => linesOf(output, guest.facts.packs)
        .map((line) => note(line, streams))
        .find((ending) => ending !== undefined);
    // Whether it may have begun: it must not begin twice.
    let started = false;
    for (;;) {
        const { boot } = guest.facts;
        const outcome = await guest.invoke({
            script: nextScript(guest, run, streams, started),
            timeout: SCRIPT_TIMEOUT,
            signal: run.signal,
            doing: 'run a command on',
            onOutput: (output) => void take(output),
        });
        const ending = outcome.kind === 'undelivered' ? undefined : take(outcome.output);
        if (ending === 'gone' && !started)
            await meetAgain(guest, run);
        else if (ending !== undefined && ending !== 'more')
            return command_resultOf(ending);
        else if (outcome.kind === 'done')
            started = true;
        else {
            started ||= outcome.kind === 'interrupted';
            if (outcome.kind === 'undelivered' && outcome.isOff) {
                if (started)
                    return GONE;
                throw guest.lost(outcome.reason);
            }
            await (0,delay/* delay */.c)(command_RETRY_PAUSE, run.signal);
            try {
                await meetAgain(guest, run);
            }
            catch (error) {
                // The guest may have gone for good, as one does that shuts itself down.
                if (started && error instanceof connection_lost/* ConnectionLost */.p)
                    return GONE;
                throw error;
            }
            if (started && guest.facts.boot !== boot)
                return GONE;
        }
    }
}
function nextScript(guest, run, streams, started) {
    const at = { name: run.name, out: streams.o.offset, err: streams.e.offset };
    if (started)
        return guest.scripts.read(guest.facts, at, LIMITS);
    return run.file === undefined
        ? guest.scripts.start(guest.facts, run.command, at, LIMITS)
        : guest.scripts.startFile(guest.facts, run.file, at, LIMITS);
}
/** A guest that was started anew has lost the files that a command needs. */
async function meetAgain(guest, { signal, file }) {
    const { boot } = guest.facts;
    const again = await guest.meet(signal);
    if (file !== undefined && again.boot !== boot)
        throw guest.lost('it has rebooted');
}
function note(line, streams) {
    if (line.kind === 'frame') {
        if (line.stream === 'o' || line.stream === 'e')
            streams[line.stream].add(line.offset, line.bytes);
        return undefined;
    }
    if (line.name === 'exit')
        return { exitCode: Number(line.text) };
    return line.name === 'lost' || line.name === 'gone' || line.name === 'more' ? line.name : undefined;
}
const GONE = { exitCode: undefined, disconnected: true };
function command_resultOf(ending) {
    if (ending === 'gone')
        return GONE;
    if (ending === 'lost')
        return { exitCode: undefined, disconnected: false };
    return { exitCode: ending.exitCode, disconnected: false };
}
async function kill(guest, name) {
    try {
        const signal = AbortSignal.timeout(KILL_LIMIT);
        const script = guest.scripts.kill(guest.facts, name);
        await guest.invoke({
            script,
            timeout: SHORT_TIMEOUT,
            signal,
            doing: 'end a command on',
            stopOnAbort: false,
        });
    }
    catch {
        // The guest may be going away with the build.
    }
}
const KILL_LIMIT = 10_000;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/communicators/local-files.ts
var local_files = __webpack_require__(4865);
// EXTERNAL MODULE: ./src/communicators/content.ts
var communicators_content = __webpack_require__(141);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/send-file.ts



/** Bytes that SendFile takes: 32 KB of base64. */
const LARGEST_FILE = 24 * 1024;
const LONGEST_NAME = 255;
const TIMEOUT = 60;
/** Whether SendFile takes a file of this size to this place: it takes no empty ones, for one. */
function canBeSent({ folder, name }, size) {
    return size > 0 && size <= LARGEST_FILE && folder.length <= LONGEST_NAME && name.length <= LONGEST_NAME;
}
/** Sets a file on its way, over any that is there. @returns what to ask for its result by */
async function sendFile(request, file, signal) {
    const { invokeId } = await request.cloud.call(alicloud/* SendFile */.le, {
        regionId: request.region,
        instanceId: [request.instanceId],
        targetDir: file.folder,
        name: file.name,
        contentType: 'Base64',
        content: Buffer.from(file.bytes).toString('base64'),
        fileMode: file.mode.toString(8).padStart(4, '0'),
        overwrite: true,
        timeout: TIMEOUT,
    }, about(request, signal, 'send a file to'));
    return invokeId ?? '';
}
/** Undefined once the file is there, else why it is not. */
async function arrival(request, invokeId, signal) {
    const pauses = new Pauses();
    for (;;) {
        await pauses.take(signal);
        const { invocations } = await request.cloud.call(alicloud/* DescribeSendFileResults */.Kz, { regionId: request.region, invokeId }, about(request, signal, 'send a file to'));
        const sending = invocations?.invocation?.find((found) => found.invokeId === invokeId);
        const result = sending?.invokeInstances?.invokeInstance?.[0];
        if (result?.invocationStatus === 'Success')
            return undefined;
        if (result !== undefined && !UNDER_WAY.has(result.invocationStatus ?? ''))
            return result.errorCode || result.invocationStatus || 'unknown';
    }
}
const UNDER_WAY = new Set(['Pending', 'Running', '']);

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/upload.ts







/** Files that are sent before the guest is asked to put them together. */
const BATCH_SIZE = 32;
/** Calls at the same time. */
const AT_ONCE = 8;
/** How often parts that did not arrive are sent again. */
const MOST_ROUNDS = 5;
/** Writes a file of the guest, replacing it. */
async function upload(guest, content, remotePath, { signal, mode = 0o644, name }) {
    const target = guest.scripts.path(remotePath);
    const place = guest.scripts.sendPlace(target);
    // What others must not read is made in a place of our own: SendFile gives a file its mode only afterwards.
    const isPrivate = (mode & 0o077) === 0;
    if (!isPrivate && place !== undefined && canBeSent(place, (0,communicators_content/* sizeOf */.$)(content))) {
        const bytes = content instanceof Uint8Array ? content : await whole(content);
        const invokeId = await sendFile(guest.request, { ...place, bytes, mode }, signal);
        // Whatever is in its way is better told of by the guest itself.
        if ((await arrival(guest.request, invokeId, signal)) === undefined)
            return;
    }
    const completion = await bring(guest, (0,communicators_content/* portions */.j)(content), `${target}.${name()}`, { signal, name });
    await finish(guest, guest.scripts.place(completion, target, mode), {
        signal,
        what: `Uploading to ${remotePath} failed`,
    });
}
/** Brings bytes, however many, into a file of the guest, packed where it can unpack; each part is checked there. */
async function bring(guest, source, partial, { signal, name }) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const packed = guest.facts.packs;
    const bytes = packed ? gzipped(hashed(source, whole)) : hashed(source, whole);
    let offset = 0;
    for await (const parts of inBatches(inParts(bytes))) {
        offset = await sendBatch(guest, partial, { parts, offset, prefix: name() }, signal);
    }
    return { partial, sha256: whole.digest('hex'), packed };
}
/** Runs the script that ends a transfer, and explains what the guest says where it fails. */
async function finish(guest, script, { signal, what }) {
    const output = await guest.script(script, signal, 'copy a file of');
    const words = wordsIn(output);
    if (words.has('damaged'))
        throw (0,local_files/* transferError */.c9)(what, 'what arrived is not what was sent');
    if (words.size > 0)
        return words;
    throw (0,local_files/* transferError */.c9)(what, output.trim().split('\n').at(-1) || 'the guest does not say why');
}
async function sendBatch(guest, partial, { parts, offset, prefix }, signal) {
    const names = parts.map((_part, index) => `${prefix}-${index}`);
    const sizes = parts.map(({ length }) => length);
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        sha256.update(part);
    const end = offset + sizes.reduce((sum, size) => sum + size, 0);
    const batch = { names, sizes, sha256: sha256.digest('hex'), offset, end };
    let missing = names;
    for (let round = 1;; round += 1) {
        const sent = await inTurns(missing, (name) => sendFile(guest.request, {
            folder: guest.facts.folder,
            name,
            bytes: parts[names.indexOf(name)] ?? Buffer.alloc(0),
            mode: 0o600,
        }, signal));
        const words = await finish(guest, guest.scripts.collect(guest.facts, partial, batch), {
            signal,
            what: 'The upload failed',
        });
        if (words.has('have'))
            return end;
        missing = (words.get('missing') ?? '').split(' ').filter((name) => names.includes(name));
        if (round >= MOST_ROUNDS || missing.length === 0) {
            const reason = await arrival(guest.request, sent[0] ?? '', signal);
            throw (0,local_files/* transferError */.c9)('The upload failed', `its parts do not arrive (${reason ?? 'damaged'})`);
        }
    }
}
/** Works on all items, some at a time, and keeps their order. */
async function inTurns(items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index]);
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
    return results;
}
async function whole(content) {
    const pieces = [];
    for await (const piece of (0,communicators_content/* portions */.j)(content))
        pieces.push(piece);
    return Buffer.concat(pieces);
}
async function* hashed(source, hash) {
    for await (const portion of source) {
        hash.update(portion);
        yield portion;
    }
}
function gzipped(source) {
    const gzip = (0,external_node_zlib_.createGzip)();
    // What goes wrong with the source is thrown to whoever reads.
    (0,external_node_stream_promises_.pipeline)(source, gzip).catch(() => undefined);
    return gzip;
}
/** Parts that are as large as SendFile takes. */
async function* inParts(source) {
    let pending = Buffer.alloc(0);
    for await (const portion of source) {
        pending = Buffer.concat([pending, portion]);
        while (pending.length >= LARGEST_FILE) {
            yield pending.subarray(0, LARGEST_FILE);
            pending = pending.subarray(LARGEST_FILE);
        }
    }
    if (pending.length > 0)
        yield pending;
}
async function* inBatches(parts) {
    let batch = [];
    for await (const part of parts) {
        batch.push(part);
        if (batch.length < BATCH_SIZE)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/download.ts








/** Bytes that one script after another works through; several at the same time. */
const SLICE = 256 * 1024;
/** Copies a file of the guest to the runner. What is left of one that did not arrive whole is deleted. */
async function download(guest, remotePath, localPath, { signal, mode }) {
    const what = `Downloading ${remotePath} failed`;
    const file = guest.scripts.path(remotePath);
    const words = await finish(guest, guest.scripts.facts(file), { signal, what });
    await fetchFile(guest, file, localPath, { words, signal, what });
    if (mode !== undefined)
        await (0,promises_.chmod)(localPath, mode);
}
async function fetchFile(guest, file, localPath, { words, signal, what }) {
    const size = Number(words.get('size') ?? 0);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(localPath), { recursive: true });
    try {
        const local = await (0,promises_.open)(localPath, 'w');
        try {
            const starts = Array.from({ length: Math.ceil(size / SLICE) }, (_none, index) => index * SLICE);
            await inTurns(starts, (from) => fetchSlice(guest, file, { local, from, to: Math.min(from + SLICE, size), signal, what }));
        }
        finally {
            await local.close();
        }
        if ((await sha256Of(localPath)) !== words.get('sha256')) {
            throw (0,local_files/* transferError */.c9)(what, 'what arrived is not what the guest has; it may have changed meanwhile');
        }
    }
    catch (error) {
        await (0,promises_.rm)(localPath, { force: true });
        throw error;
    }
}
async function fetchSlice(guest, file, { local, from, to, signal, what }) {
    let at = from;
    let failures = 0;
    while (at < to) {
        const output = await guest.script(guest.scripts.slice(guest.facts, file, at, to), signal, 'copy a file of');
        const before = at;
        for (const line of linesOf(output, guest.facts.packs)) {
            if (line.kind !== 'frame' || line.offset !== at)
                continue;
            await local.write(line.bytes, 0, line.bytes.length, at);
            at += line.bytes.length;
        }
        failures = at === before ? failures + 1 : 0;
        if (failures > 2)
            throw (0,local_files/* transferError */.c9)(what, output.trim().split('\n').at(-1) || 'the guest sends nothing');
    }
}
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/unpack.ts




/**
 * Unpacks a tar archive of the runner into a folder of it, made if missing: folders and files with their permission
 * bits, nothing else. By the events of tar-stream: what it iterates over does not always tell of the archive's end.
 * @throws BuildError for a name that leads out of the folder
 */
async function unpackArchive(archive, folder) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const source = (0,external_node_fs_.createReadStream)(archive);
    const entries = extract();
    let unpacked = Promise.resolve();
    entries.on('entry', (header, entry, next) => {
        unpacked = unpackEntry(folder, header, entry);
        unpacked.then(() => next(), next);
    });
    try {
        await new Promise((resolve, reject) => {
            source.once('error', reject);
            entries.once('finish', () => resolve());
            entries.on('error', reject);
            source.pipe(entries);
        });
        await unpacked;
    }
    finally {
        source.destroy();
    }
}
async function unpackEntry(folder, { name, type, mode }, entry) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    const path = (0,external_node_path_.join)(folder, ...parts.map((part) => (0,local_files/* safeName */.jC)(part)));
    if (type === 'file' || type === 'contiguous-file') {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,local_files/* writeLocalFile */.t0)(path, chunksOf(entry), (mode ?? 0o644) & 0o777);
        return;
    }
    if (type === 'directory')
        await (0,promises_.mkdir)(path, { recursive: true });
    entry.resume();
}
async function* chunksOf(entry) {
    for await (const chunk of entry)
        yield chunk;
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/folders.ts











/** Copies what a folder of the runner holds into one of the guest: as one archive, which it unpacks. */
async function uploadFolder(guest, localFolder, remoteFolder, { signal, name }) {
    const target = absolutePath(remoteFolder).replace(/(?<=.)\/+$/, '');
    const { pack } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const archive = pack();
    const packing = packFolder(archive, localFolder).catch((error) => archive.destroy((0,errors/* toError */.iT)(error)));
    const completion = await bring(guest, archive, archivePath(name), { signal, name });
    await packing;
    await finish(guest, unpackScript(completion, target), {
        signal,
        what: `Uploading the folder ${localFolder} failed`,
    });
}
/** Copies what a folder of the guest holds into one of the runner: as one archive, which is unpacked here. */
async function downloadFolder(guest, remoteFolder, localFolder, { signal, name }) {
    const what = `Downloading the folder ${remoteFolder} failed`;
    const archive = archivePath(name);
    const local = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `packer-${(0,external_node_crypto_.randomUUID)()}.tar`);
    try {
        const words = await finish(guest, packScript(absolutePath(remoteFolder), archive), { signal, what });
        await fetchFile(guest, archive, local, { words, signal, what });
        await unpackArchive(local, localFolder);
    }
    finally {
        await (0,promises_.rm)(local, { force: true });
        if (!signal.aborted)
            await guest.script(removeScript([archive]), signal, 'remove a file of');
    }
}
/** On the guest's disk, since it may be large; it is removed when it was unpacked. */
function archivePath(name) {
    return `/var/tmp/${name()}.tar`;
}
async function packFolder(archive, folder) {
    const path = [];
    for await (const step of (0,local_files/* walkFolder */.aI)(folder)) {
        if (step.kind === 'leave')
            path.pop();
        else if (step.kind === 'enter') {
            path.push(step.name);
            archive.entry({ name: path.join('/'), type: 'directory', mode: step.mode });
        }
        else {
            const { content, name, mode } = step;
            await packFile(archive, { name: [...path, name].join('/'), size: (0,communicators_content/* sizeOf */.$)(content), mode }, content);
        }
    }
    archive.finalize();
}
/** By hand: the streams of tar-stream are not Node's own, and its pipeline does not always see them end. */
async function packFile(archive, header, content) {
    let failed = () => undefined;
    let done = () => undefined;
    const packed = new Promise((resolve, reject) => {
        done = resolve;
        failed = reject;
    });
    packed.catch(() => undefined);
    const entry = archive.entry(header, (error) => error ? failed(error) : done());
    for await (const portion of (0,communicators_content/* portions */.j)(content)) {
        if (!entry.write(portion))
            await new Promise((resolve) => entry.once('drain', () => resolve()));
    }
    entry.end();
    await packed;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/shared-signal.ts

/** The same signal for work of which many pieces listen at a time: Node warns of more than ten otherwise. */
function sharedSignal(signal) {
    const shared = AbortSignal.any([signal]);
    (0,external_node_events_.setMaxListeners)(0, shared);
    return shared;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/communicators/winrm/download.ts
var winrm_download = __webpack_require__(5898);
// EXTERNAL MODULE: ./src/communicators/winrm/lines-of-files.ts
var lines_of_files = __webpack_require__(551);
// EXTERNAL MODULE: ./src/communicators/winrm/upload.ts
var winrm_upload = __webpack_require__(6515);
;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows-folder-scripts.ts



/** Writes the files that a file of lines describes, once it is what was sent: prints `@done`. */
function windows_folder_scripts_unpackScript({ partial, sha256 }) {
    return script(`${HASH_OF_FILE}
$lines=${fullPath(partial)}
if((Get-Hash $lines) -ne '${sha256}'){[IO.File]::Delete($lines);Say '@damaged';exit 0}
try{Get-Content -LiteralPath $lines|&{${scripts/* RECEIVE_FILES */.mT}}|Out-Null}finally{[IO.File]::Delete($lines)}
Say '@done'`);
}
/** Describes a folder in a file of lines, and tells of that. */
function windows_folder_scripts_packScript(folder, archive) {
    const path = fullPath(folder);
    return script(`$file=${fullPath(archive)}
$folder=${path}
if(-not [IO.Directory]::Exists($folder)){throw "$folder is not a folder"}
$writer=New-Object IO.StreamWriter $file
try{
${(0,scripts/* sendFolderTo */.k8)('$writer', '$folder')}
}finally{$writer.Close()}
${TELL}`);
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/windows-folders.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/** Copies what a folder of the runner holds into one of the guest. */
async function windows_folders_uploadFolder(guest, localFolder, remoteFolder, { signal, name }) {
    const lines = new external_node_stream_.PassThrough();
    const described = describe(lines, localFolder, remoteFolder).catch((error) => lines.destroy((0,errors/* toError */.iT)(error)));
    const completion = await bring(guest, lines, windows_folders_archivePath(guest, name), { signal, name });
    await described;
    await finish(guest, windows_folder_scripts_unpackScript(completion), {
        signal,
        what: `Uploading the folder ${localFolder} failed`,
    });
}
/** Copies what a folder of the guest holds into one of the runner. */
async function windows_folders_downloadFolder(guest, remoteFolder, localFolder, { signal, name }) {
    const what = `Downloading the folder ${remoteFolder} failed`;
    const archive = windows_folders_archivePath(guest, name);
    const local = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `packer-${(0,external_node_crypto_.randomUUID)()}.lines`);
    try {
        const pack = windows_folder_scripts_packScript(guest.scripts.path(remoteFolder), archive);
        const words = await finish(guest, pack, { signal, what });
        await fetchFile(guest, archive, local, { words, signal, what });
        await unpackFolder(local, localFolder, remoteFolder);
    }
    finally {
        await (0,promises_.rm)(local, { force: true });
        if (!signal.aborted)
            await guest.script(guest.scripts.remove([archive]), signal, 'remove a file of');
    }
}
function windows_folders_archivePath(guest, name) {
    return `${guest.facts.folder}\\${name()}.lines`;
}
async function describe(lines, localFolder, remoteFolder) {
    await (0,winrm_upload/* describeFolder */.uq)(localFolder, remoteFolder, async (kind, bytes) => {
        const line = `${kind}${Buffer.from(bytes).toString('base64')}\r\n`;
        if (!lines.write(line))
            await (0,external_node_events_.once)(lines, 'drain');
    });
    lines.end();
}
async function unpackFolder(archive, folder, remoteFolder) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const lines = new lines_of_files/* Lines */.q();
        const files = __addDisposableResource(env_1, new winrm_download/* ArrivingFiles */.iw((name) => {
            const parts = name.split('/').map((part) => (0,local_files/* safeName */.jC)(part));
            (0,local_files/* refuseNesting */.Z2)(parts.length, remoteFolder);
            return (0,external_node_path_.join)(folder, ...parts);
        }), true);
        for await (const chunk of (0,external_node_fs_.createReadStream)(archive)) {
            for (const line of lines.add(chunk))
                await files.take(line);
        }
        await files.finish(remoteFolder);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant/cloud-assistant.ts








/** How long the last words to a guest may take. */
const FAREWELL_LIMIT = 10_000;
/** Waits until the agent of a guest takes scripts. @throws BuildError if it does not within the time-out */
async function connect(request, signal) {
    const guest = new Guest(request);
    await guest.untilAgentIsThere(signal);
    await guest.meet(signal);
    if (request.pauseBeforeConnecting > 0) {
        await (0,delay/* delay */.c)(request.pauseBeforeConnecting, signal);
        await guest.meet(signal);
    }
    return new CloudAssistant(guest);
}
class CloudAssistant {
    type = 'cloud_assistant';
    #guest;
    #farewells = [];
    #count = 0;
    constructor(guest) {
        this.#guest = guest;
    }
    async run(command, { signal, onOutput }) {
        signal.throwIfAborted();
        const name = this.#name();
        return runCommand(this.#guest, {
            command,
            file: Buffer.byteLength(command) > LONGEST_INLINE ? await this.#sendCommand(command, signal) : undefined,
            name,
            signal,
            onOutput,
            onFarewell: (work) => this.#farewells.push(work),
        });
    }
    upload(content, remotePath, options) {
        const signal = sharedSignal(options.signal);
        return upload(this.#guest, content, remotePath, { ...options, signal, name: () => this.#name() });
    }
    download(remotePath, localPath, options) {
        return download(this.#guest, remotePath, localPath, { ...options, signal: sharedSignal(options.signal) });
    }
    uploadFolder(localFolder, remoteFolder, options) {
        const signal = sharedSignal(options.signal);
        return this.#folders.uploadFolder(this.#guest, localFolder, remoteFolder, {
            signal,
            name: () => this.#name(),
        });
    }
    downloadFolder(remoteFolder, localFolder, options) {
        const signal = sharedSignal(options.signal);
        return this.#folders.downloadFolder(this.#guest, remoteFolder, localFolder, {
            signal,
            name: () => this.#name(),
        });
    }
    async reconnect(signal) {
        await this.#guest.meet(signal);
    }
    /** The private folder is in the guest's memory, and goes with it; only where it is on the disk it is removed. */
    async [Symbol.asyncDispose]() {
        // Not a mere delay, which would keep the process alive to its end.
        const patience = AbortSignal.timeout(FAREWELL_LIMIT);
        await (0,abortable/* abortable */.Z)(Promise.allSettled(this.#farewells), patience, () => undefined).catch(() => undefined);
        const { folder } = this.#guest.facts;
        const signal = AbortSignal.timeout(FAREWELL_LIMIT);
        try {
            if (this.#guest.hasLeftovers)
                await this.#guest.meet(signal);
            if (this.#guest.scripts.isInMemory(folder))
                return;
            await this.#guest.script(this.#guest.scripts.remove([folder]), signal, 'clean up');
        }
        catch {
            // The last provisioner may have shut the guest down.
        }
    }
    get #folders() {
        return this.#guest.request.system === 'windows' ? windows_folders_namespaceObject : folders_namespaceObject;
    }
    async #sendCommand(command, signal) {
        const name = () => this.#name();
        const { folder } = this.#guest.facts;
        const file = `${folder}/${name()}.command`;
        const content = async function* () {
            yield Buffer.from(`${command}\n`);
        };
        const completion = await bring(this.#guest, content(), `${file}.part`, { signal, name });
        await finish(this.#guest, this.#guest.scripts.place(completion, file, 0o600), {
            signal,
            what: 'The command could not be sent',
        });
        return file;
    }
    /** Unique in the guest, since what an earlier session left may still be there. */
    #name() {
        this.#count += 1;
        return `${this.#guest.mark}-${this.#count}`;
    }
}


/***/ })

};
;