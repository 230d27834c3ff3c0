/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LM: () => (/* reexport */ buildLog),
  uw: () => (/* reexport */ idTokenOf),
  GP: () => (/* reexport */ inputPlace),
  Wh: () => (/* reexport */ console_jobLog),
  QU: () => (/* reexport */ maskSecrets),
  Ko: () => (/* reexport */ readInputs),
  fY: () => (/* reexport */ readRunner),
  jz: () => (/* reexport */ savedLedgerFolder)
});

// UNUSED EXPORTS: Timeline, cancelOnSignals, failUnlessFinished, outputs, reportError, saveLedgerFolder, setOutputs, summaryMarkdown, writeSummary

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __nccwpck_require__(1847);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/action/commands.ts



/** A line of the log. */
function info(message) {
    process.stdout.write(`${message}${external_node_os_.EOL}`);
}
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup', '');
}
function notice(message) {
    issue('notice', message);
}
function warning(message) {
    issue('warning', message);
}
function commands_error(message, properties) {
    const { title, file, startLine, endLine, startColumn, endColumn } = properties;
    issue('error', message, { title, file, line: startLine, endLine, col: startColumn, endColumn });
}
/** Makes the runner show asterisks for a text from now on. */
function maskText(text) {
    issue('add-mask', text);
}
/** Adds a value to one of the runner's files for outputs and state. */
function commands_appendValue(file, name, value) {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
function issue(command, message, properties = {}) {
    const written = Object.entries(properties)
        .filter(([, value]) => value)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    const list = written.length === 0 ? '' : ` ${written.join(',')}`;
    process.stdout.write(`::${command}${list}::${commands_escaped(message)}${external_node_os_.EOL}`);
}
function commands_escaped(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return commands_escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./src/communicators/harmless.ts
var harmless = __nccwpck_require__(2797);
// EXTERNAL MODULE: ./src/secrets/index.ts + 1 modules
var secrets = __nccwpck_require__(4940);
;// CONCATENATED MODULE: ./src/action/inert.ts


/** Longer lines are cut: nobody reads them, and the log viewer stalls on them. */
const LONGEST_LINE = 4000;
/**
 * `text` as one line that cannot do anything but be read: no workflow command, no terminal control but
 * colours, nothing invisible, no secret. Whatever is written to the log passes here, because guests, scripts
 * and the cloud put words into it.
 *
 * How the runner finds commands in a line (actions/runner, ActionCommand.cs): `::name::` at its start after
 * white space, and `##[name]` anywhere. It compares by culture, which overlooks invisible characters, and
 * ends lines at a bare CR too.
 */
function inert_inertLine(text) {
    const visible = (0,secrets/* redact */.E$)((0,harmless/* harmless */.I)((0,secrets/* redact */.E$)(text).replace(INVISIBLE, '')));
    return cut(defused(visible));
}
/** Several lines of text, each made inert. */
function inert_inertLines(text) {
    return text.split(/\r?\n/).map(inert_inertLine);
}
/** What a terminal would show of a line with carriage returns, as progress bars print it: the last state. */
function lastOverwritten(line) {
    return line.split('\r').findLast((part) => part !== '') ?? '';
}
/** What takes no room in a line, turns its direction or ends it for some readers. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Puts a visible gap where a command would start, whatever stands unseen between its characters. */
function defused(line) {
    return line.replace(/^([^!-~]*:)(?=[^!-~]*:)/u, '$1 ').replace(/#(?=[^!-~]*\[)/gu, '# ');
}
function cut(line) {
    if (line.length <= LONGEST_LINE)
        return line;
    return `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`;
}

;// CONCATENATED MODULE: ./src/action/console.ts


/** The log of the job. Every text is made inert on its way. */
const console_jobLog = {
    line: (text) => inert_inertLines(text).forEach((line) => info(line)),
    startGroup: (title) => startGroup(inert_inertLine(title)),
    endGroup: endGroup,
    notice: (message) => notice(inert_inertLines(message).join('\n')),
    warning: (message) => warning(inert_inertLines(message).join('\n')),
};

;// CONCATENATED MODULE: ./src/action/annotations.ts






/** GitHub shows ten of a step; the log shows them all, but a thousand would bury it. */
const MOST_ANNOTATIONS = 50;
/**
 * Tells the user what went wrong: every problem of the input with its file and line, or the error's sentence.
 * The exit code is the caller's business.
 * @param subject what it ended, as the title of the message begins
 */
function reportError(thrown, runner, subject = 'The image build', console = jobLog) {
    if (thrown instanceof ProblemsError)
        return reportProblems(thrown.problems, runner, console);
    const place = thrown instanceof BuildError ? thrown.place : undefined;
    const ending = isCancellation(thrown) ? 'was cancelled' : 'failed';
    annotateAt(place, `${subject} ${ending}`, describeError(thrown), runner);
}
function reportProblems(problems, runner, console) {
    const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
    console.line(`${count} in the input; nothing was created:`);
    for (const problem of problems)
        console.line(`  ${formatProblem(problem)}`);
    for (const problem of problems.slice(0, MOST_ANNOTATIONS)) {
        const title = problem.option === undefined ? 'Invalid input' : `Invalid input: ${problem.option}`;
        const message = [problem.option, problem.message].filter((part) => part !== undefined).join(': ');
        annotateAt(problem.place, title, message, runner);
    }
}
/** An annotation at the file and line, or, where the place is no file of the workspace, one that names it. */
function annotateAt(place, title, message, runner) {
    const position = place === undefined ? undefined : filePosition(place, runner.workspace);
    const text = place === undefined || position !== undefined ? message : `${formatPlace(place)}: ${message}`;
    annotate(inertLines(text).join('\n'), { title: inertLine(title), ...position });
}
/** GitHub wants paths from the root of the repository, with slashes. */
function filePosition(place, workspace) {
    const absolute = resolve(workspace, place.file);
    const path = relative(workspace, absolute);
    if (path === '' || path.split(sep)[0] === '..' || isAbsolute(path) || !existsSync(absolute))
        return undefined;
    return {
        file: path.split(sep).join('/'),
        ...(place.line === undefined ? {} : { startLine: place.line }),
        ...(place.column === undefined ? {} : { startColumn: place.column }),
    };
}

;// CONCATENATED MODULE: ./src/action/cancel.ts

/** The exit codes of a shell for a process that died of the signal: 128 and the signal's number. */
const EXIT_CODES = {
    SIGINT: 130,
    SIGTERM: 143,
    /** The runner's second, harder request on Windows, where SIGTERM does not exist. */
    SIGBREAK: 143,
};
/**
 * Listens for the signals that a cancelled job gets (SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL on a
 * GitHub runner). While it listens they do not end the process: the build ends itself. Disposing ends it.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        first ??= name;
        controller.abort(cancelled(first));
    };
    const names = Object.keys(EXIT_CODES);
    for (const name of names)
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        get exitCode() {
            return first === undefined ? undefined : EXIT_CODES[first];
        },
        [Symbol.dispose]() {
            for (const name of names)
                process.off(name, onSignal);
        },
    };
}

// EXTERNAL MODULE: ./src/async/delay.ts
var delay = __nccwpck_require__(2867);
;// CONCATENATED MODULE: ./src/action/id-token.ts



/**
 * What gets the job's ID token for an audience, anew at each call: GitHub's tokens live for minutes only. The
 * token is masked in the log by the toolkit.
 * @throws BuildError if the job may not have one, with the lines of YAML that change it
 */
function idTokenOf({ env }) {
    new secrets/* Secret */.zh(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    return async (audience) => {
        const isAllowed = REQUEST_VARIABLES.every((name) => env[name] !== undefined && env[name] !== '');
        if (!isAllowed)
            throw new errors/* BuildError */.zS('The job may not have an ID token: it lacks the permission "id-token: write".', {
                hint: HINT,
            });
        // Loaded only where it is asked for: it brings an HTTP client along.
        const { getIDToken } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(752), __nccwpck_require__.e(421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
        return patiently(() => withinLimit(getIDToken(audience)));
    };
}
/** How long GitHub's service may take for one answer, in milliseconds; it takes less than one second. */
const LIMIT = 30_000;
/** Pauses before further attempts, in milliseconds: the service has its bad moments, and a build has no other way. */
const PAUSES = [1_000, 3_000, 8_000];
async function patiently(ask) {
    for (const pause of [...PAUSES, undefined]) {
        try {
            return await ask();
        }
        catch (error) {
            const status = statusOf(error);
            const isRefusal = status !== undefined && status < 500 && status !== 429;
            if (isRefusal || pause === undefined)
                throw explained(error, status);
            await (0,delay/* delay */.c)(pause);
        }
    }
    throw new Error('The last attempt neither gave a token nor failed.');
}
async function withinLimit(answer) {
    const over = new AbortController();
    const limit = (0,delay/* delay */.c)(LIMIT, over.signal).then(() => {
        throw new Error(`no answer within ${LIMIT / 1000} seconds`);
    });
    try {
        return await Promise.race([answer, limit]);
    }
    finally {
        over.abort();
        limit.catch(() => undefined);
        answer.catch(() => undefined);
    }
}
/** The HTTP status, which the toolkit only says in words. */
function statusOf(error) {
    const [, status] = /Error Code\s*:\s*(\d{3})/.exec((0,errors/* toError */.iT)(error).message) ?? [];
    return status === undefined ? undefined : Number(status);
}
/** A page that a service answers with is nothing to show; and only who is refused lacks a permission. */
function explained(error, status) {
    const reason = status === undefined ? reasonOf(error) : `HTTP status ${status}`;
    return new errors/* BuildError */.zS(`GitHub gave the job no ID token (${reason}).`, {
        hint: status === 401 || status === 403
            ? HINT
            : 'Its token service has a temporary problem: run the job again.',
        cause: error,
    });
}
/** The runner sets them in jobs that have the permission, and in no others. */
const REQUEST_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
const HINT = [
    'Give it to the job (a pull request from a fork never has it):',
    '  permissions:',
    '    id-token: write',
    '    contents: read',
].join('\n');
/** The toolkit's message has several lines. */
function reasonOf(error) {
    return (0,errors/* toError */.iT)(error).message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./src/action/inputs.ts


/**
 * Reads the inputs by the names of the options. Values that are sensitive are masked before anything else is
 * done, those of the environment variables that options fall back to included.
 */
function readInputs(context) {
    const { env, table } = context;
    maskSensitive(table, env);
    reportUnknown(context);
    const options = new Map();
    for (const [name, option] of Object.entries(table)) {
        const located = option.type.shape === 'scalar' ? textInput(name, env) : yamlInput(name, context);
        if (located !== undefined)
            options.set(name, located);
    }
    return {
        options,
        template: inputText('template', env),
        variables: mapInput('variables', context),
        provisioners: listInput('provisioners', context),
        error_cleanup_provisioner: mapInput('error_cleanup_provisioner', context),
        on_error: inputText('on_error', env),
    };
}
const OWN_INPUTS = ['template', 'variables', 'provisioners', 'error_cleanup_provisioner', 'on_error'];
/** The runner hands down whatever stands under `with:`, and only warns of what the action does not declare. */
function reportUnknown({ env, table, problems, ownInputs = OWN_INPUTS }) {
    const names = [...ownInputs, ...Object.keys(table)];
    const known = new Set(names.map(variableOf));
    for (const variable of Object.keys(env)) {
        if (!variable.startsWith(PREFIX) || known.has(variable) || env[variable] === '')
            continue;
        const name = variable.slice(PREFIX.length).toLowerCase();
        problems.add({
            option: name,
            place: inputPlace(name),
            message: `is not an input of this action.${(0,errors/* closestName */.Nf)(name, names)}`,
        });
    }
}
/** How the place of something written in an input reads. */
function inputPlace(name) {
    return { file: `input "${name}"` };
}
function maskSensitive(table, env) {
    for (const [name, option] of Object.entries(table)) {
        if (!option.sensitive)
            continue;
        const values = [inputText(name, env), ...option.env.map((variable) => env[variable])];
        for (const value of values)
            new secrets/* Secret */.zh(value ?? '');
    }
}
function textInput(name, env) {
    const value = inputText(name, env);
    return value === undefined ? undefined : { kind: 'scalar', value, place: inputPlace(name) };
}
function yamlInput(name, { env, problems, readYaml }) {
    const text = rawInput(name, env);
    if (text === undefined)
        return undefined;
    try {
        return readYaml(text, inputPlace(name).file);
    }
    catch (error) {
        if (!(error instanceof errors/* ProblemsError */.FQ))
            throw error;
        for (const problem of error.problems)
            problems.add(problem);
        return undefined;
    }
}
function mapInput(name, context) {
    const located = yamlInput(name, context);
    if (located === undefined || located.kind === 'map')
        return located;
    context.problems.add({ option: name, place: located.place, message: 'must be a map of names to values.' });
    return undefined;
}
function listInput(name, context) {
    const located = yamlInput(name, context);
    if (located === undefined || located.kind === 'list')
        return located;
    context.problems.add({ option: name, place: located.place, message: 'must be a list.' });
    return undefined;
}
const PREFIX = 'INPUT_';
/** How the runner hands an input down. */
function variableOf(name) {
    return `${PREFIX}${name.toUpperCase()}`;
}
function inputText(name, env) {
    return rawInput(name, env)?.trim();
}
/** As written: the white space before its first line is part of its YAML. */
function rawInput(name, env) {
    const text = env[variableOf(name)];
    return text?.trim() === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/action/duration.ts
/** A span for people: "0.4s", "12s", "1m 20s", "1h 02m". */
function duration_formatDuration(milliseconds) {
    if (milliseconds < 9_950)
        return `${(Math.max(0, milliseconds) / 1000).toFixed(1)}s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    return `${Math.floor(seconds / 3600)}h ${twoDigits(Math.floor((seconds % 3600) / 60))}m`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}

;// CONCATENATED MODULE: ./src/action/log-layout.ts
/**
 * One build: a log group for each stretch of work, with its outcome under it where it is seen while the group
 * is folded. Groups do not nest, so a phase that overlaps another shares its group.
 */
function groupedLayout(console, colours) {
    const running = new Set();
    let outcomes = [];
    const closeGroup = () => {
        console.endGroup();
        outcomes.forEach((text) => console.line(text));
        outcomes = [];
    };
    return {
        headline: (_event, text) => console.line(colours.bold(text)),
        phaseStarted(event, title) {
            if (running.size === 0)
                console.startGroup(title);
            else
                console.line(colours.bold(title));
            running.add(event.phase);
        },
        line: (_event, text) => console.line(text),
        phaseFinished(event, text) {
            outcomes.push(text);
            if (running.delete(event.phase) && running.size === 0)
                closeGroup();
        },
        buildFinished(_event, text) {
            if (running.size > 0)
                closeGroup();
            running.clear();
            console.line(text);
        },
        label: () => '',
    };
}
/** Several builds at once: every line bears its build's name, as Packer's log does. */
function prefixedLayout(console) {
    const heading = (event, text) => console.line(`==> ${event.build}: ${text}`);
    return {
        headline: heading,
        phaseStarted: heading,
        line(event, text) {
            for (const line of text.split('\n'))
                console.line(`    ${event.build}: ${line}`);
        },
        phaseFinished: heading,
        buildFinished: heading,
        label: (event) => `${event.build}: `,
    };
}

;// CONCATENATED MODULE: ./src/action/palette.ts
function palette(colour) {
    const paint = (on, off) => (text) => colour ? `\x1b[${on}m${text}\x1b[${off}m` : text;
    return { green: paint(32, 39), red: paint(31, 39), dim: paint(2, 22), bold: paint(1, 22) };
}

;// CONCATENATED MODULE: ./src/action/resources.ts
/** What users call the kinds of resources. */
const KIND_NAMES = {
    key_pair: 'key pair',
    vpc: 'VPC',
    vswitch: 'vSwitch',
    security_group: 'security group',
    instance: 'instance',
    snapshot: 'snapshot',
    image: 'image',
};
function resources_kindName(kind) {
    return KIND_NAMES[kind];
}
/** `instance i-abc (its name) in cn-beijing` */
function describeResource(resource) {
    const name = resource.name === undefined || resource.name === resource.id ? '' : ` (${resource.name})`;
    return `${resources_kindName(resource.kind)} ${resource.id}${name} in ${resource.region}`;
}

;// CONCATENATED MODULE: ./src/action/log.ts






/** Long waits report their progress no more often than this, in milliseconds. */
const PROGRESS_INTERVAL = 10_000;
/** What is over by then needs no signs of life. */
const QUIET_START = 3_000;
/** Writes the events of one or several builds as a log for people. */
function buildLog({ builds, colour, console = console_jobLog }) {
    const colours = palette(colour);
    const layout = builds.length > 1 ? prefixedLayout(console) : groupedLayout(console, colours);
    const phases = new RunningPhases();
    return (event) => {
        const phase = phases.follow(event);
        write(event, phase, { layout, console, colours });
    };
}
function write(event, phase, { layout, console, colours }) {
    switch (event.type) {
        case 'build_started':
            return layout.headline(event, `Building image ${event.imageName} in ${event.region} (${event.builderType})`);
        case 'phase_started':
            return layout.phaseStarted(event, event.title);
        case 'phase_finished':
            return layout.phaseFinished(event, outcomeLine(event.outcome, event.at, phase, colours));
        case 'progress':
            if (phase?.due(event.at) ?? true)
                layout.line(event, colours.dim(progressLine(event, phase)));
            return;
        case 'resource_created':
            return layout.line(event, `${colours.green('+')} ${describeResource(event)}`);
        case 'resource_released':
            return layout.line(event, `${colours.dim('-')} ${describeResource(event)}`);
        case 'resource_kept':
            return layout.line(event, `= ${describeResource(event)} (kept)`);
        case 'resource_kept_on_error':
            return layout.line(event, `= ${describeResource(event)} (${event.reason})`);
        case 'resource_left':
            return console.warning(`${layout.label(event)}Left behind: ${describeResource(event)}. ${event.reason}`);
        case 'output':
            for (const line of event.line.split('\n'))
                layout.line(event, `${event.source} | ${lastOverwritten(line)}`);
            return;
        case 'info':
            return layout.line(event, event.message);
        case 'notice':
            return console.notice(`${layout.label(event)}${event.message}`);
        case 'warning':
            return console.warning(`${layout.label(event)}${event.message}`);
        case 'build_finished':
            return layout.buildFinished(event, finishLine(event.outcome, event.message, colours));
    }
}
function outcomeLine(outcome, at, phase, colours) {
    const mark = outcome === 'done' ? colours.green('✓') : colours.red('✗');
    const took = phase === undefined ? '' : ` ${colours.dim(duration_formatDuration(at - phase.startedAt))}`;
    return `${mark} ${phase?.title ?? ''}${took}`;
}
function progressLine(event, phase) {
    const percent = event.percent === undefined ? '' : `${Math.floor(event.percent)}% `;
    const elapsed = phase === undefined ? '' : ` (${duration_formatDuration(event.at - phase.startedAt)})`;
    return `${percent}${event.message}${elapsed}`;
}
function finishLine(outcome, message, colours) {
    return outcome === 'success' ? `${colours.green('✓')} ${message}` : `${colours.red('✗')} ${message}`;
}
/** The phases that have begun and not ended, of all builds. */
class RunningPhases {
    #running = new Map();
    /** Takes the event in. @returns the phase that it is about, also if it just ended */
    follow(event) {
        if (!('phase' in event))
            return undefined;
        const key = `${event.build}\n${event.phase}`;
        if (event.type === 'phase_started')
            this.#running.set(key, new RunningPhase(event.title, event.at));
        const phase = this.#running.get(key);
        if (event.type === 'phase_finished')
            this.#running.delete(key);
        return phase;
    }
}
class RunningPhase {
    title;
    startedAt;
    #lastProgress = -Infinity;
    constructor(title, startedAt) {
        this.title = title;
        this.startedAt = startedAt;
    }
    /** Whether progress may be told again at `now`; if so it counts as told. */
    due(now) {
        if (now - this.startedAt < QUIET_START || now - this.#lastProgress < PROGRESS_INTERVAL)
            return false;
        this.#lastProgress = now;
        return true;
    }
}

;// CONCATENATED MODULE: ./src/action/masking.ts


/** As in `redact`: shorter values would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;
/**
 * Makes the runner mask every secret of this process, those known so far and those to come, in all later
 * output of the job. Not on a runner nobody would swallow the commands, and they would show what they hide.
 * @returns a function that ends it
 */
function maskSecrets(runner) {
    if (!runner.onRunner)
        return () => { };
    return (0,secrets/* onSecret */.IJ)((value) => {
        for (const text of maskedTexts(value))
            maskText(text);
    });
}
/** The value and, since the log is masked line by line, each line of it. */
function maskedTexts(value) {
    const lines = value.split(/\r?\n|\r/).map((line) => line.trim());
    return [...new Set([value, ...lines])].filter((text) => text.trim().length >= SHORTEST_MASKED);
}

;// CONCATENATED MODULE: ./src/action/outputs.ts




/**
 * Sets the outputs of the step from what is known so far. May be called again as more becomes known: the last
 * call counts. Nothing happens where there is no file to write them to.
 * @param results of every builder that has begun, in the template's order
 */
function setOutputs(results, runner) {
    writeOutputs(outputs(results), runner);
}
/** Sets outputs of the step by name. Nothing happens where there is no file to write them to. */
function writeOutputs(values, runner) {
    const file = runner.env['GITHUB_OUTPUT'];
    if (file === undefined || !existsSync(file))
        return;
    for (const [name, value] of Object.entries(values))
        appendValue(file, name, value);
}
/** The outputs by name. Lists and maps are JSON. */
function outputs(results) {
    const artifact = spokesman(results)?.artifact;
    const values = {
        image_id: artifact === undefined ? '' : (imageId(artifact) ?? ''),
        image_name: artifact?.image_name ?? '',
        image_ids: JSON.stringify(sortedByKey(artifact?.image_ids ?? {})),
        snapshot_ids: JSON.stringify(artifact?.snapshot_ids ?? []),
        source_image: artifact?.source_image ?? '',
        region: artifact?.region ?? '',
        builds: JSON.stringify(results.map(buildEntry)),
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)]));
}
/**
 * The build that the single-value outputs speak of: the first successful one, else the first whose image is
 * good though something after it failed.
 */
function spokesman(results) {
    const successful = results.filter((result) => result.status === 'success');
    const hasImage = (result) => imageId(result.artifact) !== undefined;
    const hasAny = ({ artifact }) => Object.keys(artifact.image_ids).length > 0;
    return successful.find(hasImage) ?? results.find(hasImage) ?? results.find(hasAny) ?? successful[0];
}
/** One builder's entry in `builds`. Every field is always there; what is not known is null. */
function buildEntry({ name, status, artifact, seconds, error }) {
    return {
        name,
        builder_type: artifact.builder_type,
        status,
        artifact_id: artifactId(artifact),
        image_id: imageId(artifact) ?? null,
        image_ids: sortedByKey(artifact.image_ids),
        image_name: artifact.image_name,
        region: artifact.region,
        source_image: artifact.source_image ?? null,
        snapshot_ids: artifact.snapshot_ids,
        seconds,
        error: error ?? null,
    };
}
function sortedByKey(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/action/runner.ts

/** @param env the process's environment; nothing else of this project reads it for the runner's facts */
function readRunner(env = process.env) {
    const onRunner = env['GITHUB_ACTIONS'] === 'true' || given(env['GITHUB_OUTPUT']) !== undefined;
    return {
        env,
        workspace: given(env['GITHUB_WORKSPACE']) ?? process.cwd(),
        temp: given(env['RUNNER_TEMP']) ?? (0,external_node_os_.tmpdir)(),
        onRunner,
        isDebug: env['RUNNER_DEBUG'] === '1',
        colour: onRunner && given(env['NO_COLOR']) === undefined,
        run: workflowRun(env),
    };
}
function workflowRun(env) {
    const id = given(env['GITHUB_RUN_ID']);
    const repository = given(env['GITHUB_REPOSITORY']);
    if (id === undefined || repository === undefined)
        return undefined;
    const attempt = given(env['GITHUB_RUN_ATTEMPT']) ?? '1';
    const server = given(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
    return { id, attempt, repository, url: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}` };
}
/** An empty variable counts as one that is not set, as with inputs. */
function given(value) {
    return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./src/action/state.ts


const LEDGER_FOLDER = 'ledger_folder';
/**
 * Hands the ledger's folder on to the post step. It is all that is saved: the post step has the same inputs
 * and environment, and obtains its credentials again.
 */
function saveLedgerFolder(folder, runner) {
    const file = runner.env['GITHUB_STATE'];
    if (file !== undefined && existsSync(file))
        appendValue(file, LEDGER_FOLDER, folder);
}
/** The folder that main saved; undefined where main never came so far. */
function savedLedgerFolder({ env }) {
    const folder = env[`STATE_${LEDGER_FOLDER}`]?.trim();
    return folder === '' ? undefined : folder;
}

;// CONCATENATED MODULE: ./src/action/summary.ts








/** GitHub takes 1 MiB of summary a step; nobody reads further than this either. */
const MOST_ROWS = 200;
/** Appends the report of the run to the job summary, where there is one. */
async function writeSummary(facts, runner) {
    await appendSummary(summaryMarkdown(facts), runner);
}
/** Appends Markdown to the job summary, where there is one. */
async function appendSummary(markdown, runner) {
    const file = runner.env['GITHUB_STEP_SUMMARY'];
    if (file === undefined || !existsSync(file))
        return;
    appendFileSync(file, `${markdown}${EOL}`);
}
/** The report as Markdown: what was built, why something was not, how long it took, what became of every resource. */
function summaryMarkdown(facts) {
    const sections = [
        heading(facts),
        summary_images(facts),
        summary_errors(facts),
        leftovers(facts),
        durations(facts),
        resources(facts),
    ];
    return redact(`${sections.filter((section) => section !== '').join('\n\n')}\n`);
}
function heading({ results }) {
    const built = results.filter((result) => result.status === 'success').length;
    if (results.length === 0)
        return '## ✗ Nothing was built';
    if (results.length === 1) {
        const [only] = results;
        const name = code(only?.artifact.image_name ?? '');
        if (built === 1)
            return `## ✓ Image ${name} is built`;
        return `## ✗ Image ${name}: the build ${only?.status === 'cancelled' ? 'was cancelled' : 'failed'}`;
    }
    return built === results.length
        ? `## ✓ ${built} images are built`
        : `## ✗ ${built} of ${results.length} images are built`;
}
function summary_images({ results }) {
    if (results.length === 0)
        return '';
    const head = ['', 'Build', 'Image', 'Image IDs', 'Source image', 'Instance type', 'Snapshots', 'Took'];
    const rows = results.map(({ name, status, artifact, seconds }) => [
        status === 'success' ? '✓' : '✗',
        `${escaped(name)} (${escaped(artifact.builder_type)})`,
        code(artifact.image_name),
        cellLines(Object.entries(artifact.image_ids)
            .map(([region, id]) => `${escaped(region)} ${code(id)}`)
            .sort()),
        code(artifact.source_image ?? ''),
        code(artifact.instance_type ?? ''),
        cellLines(artifact.snapshot_ids.map(code)),
        formatDuration(seconds * 1000),
    ]);
    return limitedTable(head, rows);
}
function summary_errors({ results, error }) {
    const failures = results.flatMap((result) => result.error === undefined ? [] : [`> **${escaped(result.name)}:** ${escaped(result.error)}`]);
    const general = error instanceof ProblemsError
        ? error.message
            .split('\n')
            .slice(0, MOST_ROWS)
            .map((problem) => `- ${escaped(problem)}`)
        : error === undefined
            ? []
            : [`> ${escaped(describeError(error))}`];
    return [failures.join('\n>\n'), general.join('\n')].filter((part) => part !== '').join('\n\n');
}
function leftovers({ timeline }) {
    const left = timeline.resources.filter((resource) => resource.fate === 'left');
    if (left.length === 0)
        return '';
    const rows = left.map((one) => [
        kindName(one.kind),
        code(one.id),
        escaped(one.region),
        escaped(one.reason ?? ''),
    ]);
    return [
        '### Left behind',
        'These could not be released and may cost money. The post step of this action tries again at the end of the ' +
            'job; what it cannot release either it names in a warning, and you can delete it by hand.',
        limitedTable(['Kind', 'ID', 'Region', 'Why'], rows),
    ].join('\n\n');
}
function durations({ results, timeline, now }) {
    const start = timeline.phases[0]?.startedAt;
    if (start === undefined)
        return '';
    const several = results.length > 1;
    const head = [...(several ? ['Build'] : []), 'Phase', 'Began after', 'Took'];
    const rows = timeline.phases.map((phase) => [
        ...(several ? [escaped(phase.build)] : []),
        `${phase.failed ? '✗ ' : ''}${escaped(phase.title)}`,
        formatDuration(phase.startedAt - start),
        phase.endedAt === undefined
            ? `cut off after ${formatDuration(now - phase.startedAt)}`
            : formatDuration(phase.endedAt - phase.startedAt),
    ]);
    return ['### How long it took', gantt(timeline.phases, now), limitedTable(head, rows)].join('\n\n');
}
function resources({ results, timeline }) {
    const start = timeline.resources[0]?.createdAt;
    if (start === undefined)
        return '';
    const yielded = new Set(results.flatMap(({ artifact }) => [...Object.values(artifact.image_ids), ...artifact.snapshot_ids]));
    const rows = timeline.resources.map((resource) => [
        kindName(resource.kind),
        code(resource.id),
        escaped(resource.name ?? ''),
        escaped(resource.region),
        formatDuration(resource.createdAt - start),
        fate(resource, yielded),
    ]);
    const head = ['Kind', 'ID', 'Name', 'Region', 'Created after', 'What became of it'];
    return ['### Resources', limitedTable(head, rows)].join('\n\n');
}
function fate(resource, yielded) {
    const lived = resource.endedAt === undefined ? '' : ` after ${formatDuration(resource.endedAt - resource.createdAt)}`;
    switch (resource.fate) {
        case 'released':
            return `released${lived}`;
        case 'kept':
            return escaped(resource.reason ?? 'kept, as asked');
        case 'left':
            return '**left behind**';
        case 'made':
            return yielded.has(resource.id) ? 'the result' : 'not released yet: the post step does';
    }
}
function cellLines(lines) {
    return lines.filter((line) => line !== '').join('<br>');
}
function limitedTable(head, rows) {
    const more = rows.length - MOST_ROWS;
    const whole = table(head, rows.slice(0, MOST_ROWS));
    return more > 0 ? `${whole}\n\n… and ${more} more` : whole;
}

;// CONCATENATED MODULE: ./src/action/unfinished.ts

/**
 * Node ends a process, and calls it a success, when nothing is left to wait for, even if work never settled. This makes
 * such an end a failure that is told: to be called at the start of an entry. Whoever comes to the end by itself sets the
 * exit code then.
 */
function failUnlessFinished() {
    process.exitCode = UNFINISHED;
    process.once('beforeExit', () => {
        if (process.exitCode !== UNFINISHED)
            return;
        process.exitCode = 1;
        error('The action came to a standstill: nothing was left that it could wait for. This is a fault of the action; please report it with this log.', {});
    });
}
/** No ending of an entry's own. */
const UNFINISHED = 70;

;// CONCATENATED MODULE: ./src/action/index.ts















/***/ }),

/***/ 2867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ delay)
/* harmony export */ });
/**
 * Waits `milliseconds`; the only sleep there is.
 * @throws the signal's reason, at once, when it aborts
 */
function delay(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 2797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
const ESC = '\x1b';
const RESET = `${ESC}[0m`;
const CONTROL_IN_LINES = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f-\x9f]/;
/** Escape sequences of ECMA-48: CSI, the strings that end with BEL or ST (titles, links), then the short ones. */
const SEQUENCES = [
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/,
    /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)/,
    /\x1b[ -/]+[0-~]/,
    /\x1b[0-~]/,
];
const SEQUENCE = new RegExp(SEQUENCES.map((part) => part.source).join('|'), 'g');
const COLOUR = /^\x1b\[[\d;:]*m$/;
const OTHER_CONTROL = /[\x00-\x08\x0a-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[\d;:]*m)/g;
/** Whether a text of several lines (ended by LF) needs no cleaning at all. */
function isPlain(lines) {
    return !CONTROL_IN_LINES.test(lines);
}
/**
 * A line of a guest's output, made safe to print: escape sequences and control characters are taken out but for
 * tabs and colours, and a colour does not outlast its line. Cursor movement could overwrite what the build says;
 * titles, links and device control could reach the terminal of whoever reads the log.
 */
function harmless(line) {
    if (!CONTROL.test(line))
        return line;
    let coloured = false;
    const clean = line
        .replace(SEQUENCE, (sequence) => {
        if (!COLOUR.test(sequence))
            return '';
        coloured = true;
        return sequence;
    })
        .replace(OTHER_CONTROL, '');
    return coloured && !clean.endsWith(RESET) ? clean + RESET : clean;
}


/***/ }),

/***/ 1847:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zS: () => (/* reexport */ BuildError),
  Zw: () => (/* reexport */ Problems),
  FQ: () => (/* reexport */ ProblemsError),
  Nf: () => (/* reexport */ closestName),
  Uc: () => (/* reexport */ describeError),
  dE: () => (/* reexport */ formatPlace),
  iB: () => (/* reexport */ isCancellation),
  iT: () => (/* reexport */ toError)
});

// UNUSED EXPORTS: cancelled, formatProblem

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/secrets/redact.ts
var redact = __nccwpck_require__(4200);
;// CONCATENATED MODULE: ./src/errors/build-error.ts


/**
 * A failure that is told to the user in one sentence, never as a stack trace.
 * Secrets are taken out where the error is born, so that no later log can leak them.
 */
class BuildError extends Error {
    hint;
    place;
    constructor(message, details = {}) {
        super(cut((0,redact/* redact */.E)(message)), details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.hint = details.hint === undefined ? undefined : cut((0,redact/* redact */.E)(details.hint));
        this.place = details.place;
    }
}
/** What is in a sentence may come from the cloud or a guest: no output and no summary is filled with it. */
const LONGEST_MESSAGE = 10_000;
function cut(text) {
    return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
}
/** The reason carried by an abort signal when the user or the runner cancels a build. */
class CancelledError extends BuildError {
}
/** The reason to abort with when `signalName` (SIGINT, SIGTERM) asked the build to stop. */
function cancelled(signalName) {
    return new CancelledError(`The build was cancelled (${signalName}).`);
}
/** Whether `error` says that the build was cancelled rather than that something failed. */
function isCancellation(error) {
    return error instanceof CancelledError;
}
/** Whatever was thrown, as an Error. */
function toError(thrown) {
    // Errors of Node's own modules are of another realm where code runs in a VM context, as in tests.
    return thrown instanceof Error || external_node_util_.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}
/** The sentence for the user: message and hint, secrets taken out, no stack. */
function describeError(thrown) {
    const error = toError(thrown);
    const hint = error instanceof BuildError && error.hint !== undefined ? ` ${error.hint}` : '';
    return (0,redact/* redact */.E)(`${error.message}${hint}`);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./src/errors/closest-name.ts

/** Names have few letters; the distance of long texts takes long to find. */
const LONGEST_NAME = 100;
/** ` Did you mean "…"?` where one of the names is near enough to be a slip of the fingers; else nothing. */
function closestName(name, names) {
    if (names.length === 0 || name.length > LONGEST_NAME)
        return '';
    const nearest = (0,mod/* closest */.kp)(name, names);
    return (0,mod/* distance */.Io)(name, nearest) <= Math.max(2, Math.floor(name.length / 4))
        ? ` Did you mean "${nearest}"?`
        : '';
}

;// CONCATENATED MODULE: ./src/errors/place.ts
/** `file:line:column`, as editors and GitHub's annotations understand it; parts that are unknown are left out. */
function formatPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

;// CONCATENATED MODULE: ./src/errors/problems.ts



/** Collects every problem of the user's input, so that all are told at once and before the first call. */
class Problems {
    #found = [];
    #sentences = new Set();
    /** Keeps the problem, unless the same was told already: builds share what they are made from. */
    add(problem) {
        const told = { ...problem, message: (0,redact/* redact */.E)(problem.message) };
        const sentence = formatProblem(told);
        if (this.#sentences.has(sentence))
            return;
        this.#sentences.add(sentence);
        this.#found.push(told);
    }
    get all() {
        return this.#found;
    }
    /** @throws ProblemsError with everything found, in the order of the places they were found at. */
    throwIfAny() {
        if (this.#found.length > 0)
            throw new ProblemsError(this.#found);
    }
}
/** The user's input cannot be built from: carries every problem found. Nothing was created. */
class ProblemsError extends BuildError {
    problems;
    constructor(problems) {
        const sorted = problems.toSorted(byPlace);
        super(sorted.map(formatProblem).join('\n'));
        this.problems = sorted;
    }
}
/** `file:line:column: option: sentence` with the parts that are known. */
function formatProblem(problem) {
    const place = problem.place === undefined ? undefined : formatPlace(problem.place);
    // An input's place names the option already.
    const option = place === `input "${problem.option ?? ''}"` ? undefined : problem.option;
    return [place, option, problem.message].filter((part) => part !== undefined).join(': ');
}
function byPlace(a, b) {
    const [left, right] = [a.place, b.place];
    if (left === undefined || right === undefined)
        return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
    return (left.file.localeCompare(right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0));
}

;// CONCATENATED MODULE: ./src/errors/index.ts






/***/ }),

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isGoodInTheMaking),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether somebody still has to see to the resource: it was created, or may have been. */
function isOpen(entry) {
    return entry.state === 'intended' || entry.state === 'created' || isGoodInTheMaking(entry);
}
/** Whether it is known to be good, and not yet the user's. */
function isGoodInTheMaking({ state }) {
    return state === 'available' || state === 'published';
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ Ledger)
});

// UNUSED EXPORTS: afterOutcome

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __nccwpck_require__(1847);
;// CONCATENATED MODULE: ./src/events/build-event.ts
/** The kinds of cloud resources that a build creates and must account for. */
const RESOURCE_KINDS = [
    'key_pair',
    'vpc',
    'vswitch',
    'security_group',
    'instance',
    'snapshot',
    'image',
];

;// CONCATENATED MODULE: ./src/ledger/ledger.ts



/** A ledger of one build holds some kilobytes; more than this is not ours. */
const LARGEST_LEDGER = 16 * 1024 * 1024;
/** Refuses to follow a symbolic link put in the file's place; Windows has no such flag. */
const NO_FOLLOW = external_node_fs_.constants.O_NOFOLLOW ?? 0;
/** An entry after an outcome. */
function afterOutcome(entry, outcome) {
    return { ...entry, id: outcome.line === 'created' ? outcome.id : entry.id, state: outcome.line };
}
/**
 * The durable record of what a build creates: every line is on disk when the method that writes it returns.
 * Synchronous on purpose, since a call to the cloud must not start before its intent is written.
 */
class Ledger {
    header;
    path;
    #descriptor;
    #entries = new Map();
    constructor(path, descriptor, header) {
        this.path = path;
        this.#descriptor = descriptor;
        this.header = header;
    }
    /**
     * Starts the ledger of a new build in a file that only its owner can read.
     * @throws BuildError if the file exists or cannot be written
     */
    static create(path, header) {
        const flags = external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_RDWR | NO_FOLLOW;
        const line = { line: 'build', version: 1, ...header };
        const ledger = new Ledger(path, ledger_open(path, flags), line);
        ledger.#append(line);
        return ledger;
    }
    /**
     * Takes up the ledger of an earlier process. A last line that was cut off by its death is passed over.
     * @throws BuildError if the file is missing, a link, or no ledger
     */
    static reopen(path) {
        const descriptor = ledger_open(path, external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_RDWR | NO_FOLLOW);
        const text = readAll(descriptor, path);
        const [header, ...lines] = parseLines(text, path);
        if (header?.line !== 'build') {
            (0,external_node_fs_.closeSync)(descriptor);
            throw new errors/* BuildError */.zS(`${path} is not a ledger of this action.`);
        }
        const ledger = new Ledger(path, descriptor, header);
        for (const line of lines)
            ledger.#apply(line);
        // A torn last line must not swallow the next one.
        if (!text.endsWith('\n'))
            (0,external_node_fs_.writeSync)(descriptor, '\n');
        return ledger;
    }
    /** Everything recorded, in the order of the intents. */
    get entries() {
        return [...this.#entries.values()];
    }
    /** The entry as it stands now. */
    entry(name) {
        const entry = this.#entries.get(name);
        if (entry === undefined)
            throw new Error(`The ledger has no entry ${name}.`);
        return entry;
    }
    /** Writes that a resource is about to be created. */
    intend(intent) {
        const entry = `${intent.kind}-${this.#entries.size + 1}`;
        this.#record({ line: 'intent', entry, ...intent });
        return this.entry(entry);
    }
    /** Writes what became of an intent. */
    record(outcome) {
        this.#record(outcome);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #record(line) {
        this.#append(line);
        this.#apply(line);
    }
    #append(line) {
        try {
            (0,external_node_fs_.writeSync)(this.#descriptor, `${JSON.stringify(line)}\n`);
            (0,external_node_fs_.fsyncSync)(this.#descriptor);
        }
        catch (error) {
            throw new errors/* BuildError */.zS(`The ledger ${this.path} cannot be written: ${(0,errors/* toError */.iT)(error).message}.`, {
                hint: 'Without it nothing is created, since nothing could be released after a crash.',
                cause: error,
            });
        }
    }
    #apply(line) {
        if (line.line === 'build')
            return;
        if (line.line === 'intent') {
            const { line: _, ...intent } = line;
            this.#entries.set(line.entry, { ...intent, state: 'intended', id: undefined });
            return;
        }
        const entry = this.#entries.get(line.entry);
        if (entry !== undefined)
            this.#entries.set(line.entry, afterOutcome(entry, line));
    }
}
function ledger_open(path, flags) {
    try {
        return (0,external_node_fs_.openSync)(path, flags, 0o600);
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`The ledger ${path} cannot be opened: ${(0,errors/* toError */.iT)(error).message}.`, { cause: error });
    }
}
function readAll(descriptor, path) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    if (size > LARGEST_LEDGER)
        throw new errors/* BuildError */.zS(`${path} is too large for a ledger of this action.`);
    const content = Buffer.alloc(size);
    (0,external_node_fs_.readSync)(descriptor, content, 0, size, 0);
    return content.toString('utf8');
}
function parseLines(text, path) {
    const lines = [];
    for (const line of text.split('\n')) {
        const parsed = parseLine(line);
        if (parsed !== undefined)
            lines.push(parsed);
    }
    if (lines.length === 0)
        throw new errors/* BuildError */.zS(`${path} is not a ledger of this action.`);
    return lines;
}
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return isLedgerLine(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The file lies where other steps of the job can reach it: nothing in it is taken on trust. */
function isLedgerLine(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const line = value;
    const hasTexts = (...names) => names.every((name) => typeof line[name] === 'string');
    switch (line['line']) {
        case 'build':
            return line['version'] === 1 && hasTexts('build', 'mark', 'region', 'startedAt');
        case 'intent':
            return hasTexts('entry', 'region') && RESOURCE_KINDS.some((kind) => kind === line['kind']);
        case 'created':
            return hasTexts('entry', 'id');
        case 'available':
        case 'published':
        case 'released':
        case 'finished':
        case 'kept':
            return hasTexts('entry');
        default:
            return false;
    }
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findOpenLedgers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5641);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8583);




/** The ledgers in a folder that have open entries, in the order of the builds. A folder that is gone has none. */
function findOpenLedgers(folder) {
    return ledgerFiles(folder).flatMap((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const ledger = tryOpen(path);
        if (ledger === undefined)
            return [];
        const { build } = ledger.header;
        const hasOpen = ledger.entries.some(_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .n);
        ledger.close();
        return hasOpen ? [{ path, build }] : [];
    });
}
function ledgerFiles(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl'))
            .sort();
    }
    catch {
        return [];
    }
}
/** A file that is no ledger has been cut off before its first line, when nothing was created yet. */
function tryOpen(path) {
    try {
        return _ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .Ledger */ .O.reopen(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zh: () => (/* reexport */ Secret),
  IJ: () => (/* reexport */ onSecret),
  E$: () => (/* reexport */ redact/* redact */.E)
});

// EXTERNAL MODULE: ./src/secrets/redact.ts
var redact = __nccwpck_require__(4200);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/secrets/secret.ts


const MASK = '***';
const listeners = new Set();
const known = new Set();
/**
 * A value that must not be seen: a key, a token, a password, a private key. It prints as `***` wherever it
 * is logged, serialised or put into a string; only {@link Secret.reveal} gives it out. Creating one masks it
 * in this process's output from that moment ({@link redact}) and tells the listeners of {@link onSecret}.
 */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
        if (value === '' || known.has(value))
            return;
        known.add(value);
        (0,redact/* addSecret */.C)(value);
        for (const listener of listeners)
            listener(value);
    }
    /**
     * A secret that never leaves this process, such as a private key. It is taken out of everything printed, but no
     * listener is told: telling the runner what to mask would be the only time it is shown.
     */
    static ofOurOwn(value) {
        (0,redact/* addSecret */.C)(value);
        const secret = new Secret('');
        secret.#value = value;
        return secret;
    }
    /** The value itself, for the one place that needs it: a signature, a login, a request body. */
    reveal() {
        return this.#value;
    }
    toString() {
        return MASK;
    }
    toJSON() {
        return MASK;
    }
    [external_node_util_.inspect.custom]() {
        return MASK;
    }
}
/**
 * Calls `listener` with every secret value, those known so far included: how the runner learns what to mask.
 * @returns a function that ends it
 */
function onSecret(listener) {
    for (const value of known)
        listener(value);
    listeners.add(listener);
    return () => listeners.delete(listener);
}

;// CONCATENATED MODULE: ./src/secrets/index.ts




/***/ }),

/***/ 4200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addSecret),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** Values of one or two characters would mask every other word of the log, and protect nothing. */
const SHORTEST_MASKED = 3;
/** Every form in which a secret may turn up, longest first, so that a form inside another leaves no remainder. */
let forms = [];
/** `text` with every secret of this process replaced by `***`: plain, JSON, URL and base64 encoded, and by line. */
function redact(text) {
    let redacted = text;
    for (const form of forms)
        redacted = redacted.replaceAll(form, '***');
    return redacted;
}
/** Makes {@link redact} replace `value` from now on. Called by Secret alone. */
function addSecret(value) {
    const added = [value, ...value.split(/\r?\n/)].flatMap(encodings);
    forms = [...new Set([...forms, ...added])]
        .filter((form) => form.length >= SHORTEST_MASKED)
        .sort((a, b) => b.length - a.length);
}
function encodings(value) {
    return [
        value,
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value),
        Buffer.from(value).toString('base64'),
        Buffer.from(value).toString('base64').replace(/=+$/, ''),
    ];
}


/***/ }),

/***/ 6925:
/***/ ((module) => {

module.exports = require("./never-called.js");

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = require("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8229:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _action_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6702);
/* harmony import */ var _ledger_open_ledgers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(418);


void post((0,_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunner */ .fY)());
/**
 * The action's post step: releases what main could not, because it was cancelled, killed, or refused. Never
 * fails the job; what stays is a warning.
 */
async function post(runner) {
    (0,_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(runner);
    const folder = (0,_action_index_js__WEBPACK_IMPORTED_MODULE_0__/* .savedLedgerFolder */ .jz)(runner);
    const ledgers = folder === undefined ? [] : (0,_ledger_open_ledgers_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenLedgers */ .C)(folder);
    if (ledgers.length === 0)
        return;
    // Loaded only when there is something to do, which is rare.
    const { releaseLeft } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(476), __nccwpck_require__.e(311)]).then(__nccwpck_require__.bind(__nccwpck_require__, 311));
    await releaseLeft(ledgers, runner);
}

module.exports = __webpack_exports__;
/******/ })()
;