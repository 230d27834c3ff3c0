"use strict";
exports.id = 766;
exports.ids = [766];
exports.modules = {

/***/ 9766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROGRAMS: () => (/* binding */ PROGRAMS)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/simulator/guests/windows/files/paths.ts
var paths = __webpack_require__(2816);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/certutil.ts


/** `certutil -decode IN OUT`, `-encode IN OUT`, `-hashfile FILE [ALGORITHM]`: what uploads without PowerShell use. */
const certutil = ({ machine, folder, stdout, stderr }, _, words) => {
    const [verb = '', from = '', to = ''] = words.filter((word) => !/^[-/]f$/i.test(word));
    const source = (0,paths/* fullPath */.jS)(from, folder);
    const fail = (code, what) => {
        stderr.text(`CertUtil: ${verb.slice(1)} command FAILED: 0x${code.toString(16)}\r\nCertUtil: ${what}\r\n`);
        return Promise.resolve(code | 0);
    };
    if (!machine.files.isFile(source))
        return fail(0x80070002, 'The system cannot find the file specified.');
    const content = machine.files.read(source);
    const operation = verb.toLowerCase().replace(/^\//, '-');
    if (operation === '-hashfile') {
        const algorithm = (to || 'SHA1').toLowerCase();
        stdout.text(`${algorithm.toUpperCase()} hash of ${from}:\r\n${(0,external_node_crypto_.createHash)(algorithm).update(content).digest('hex')}\r\nCertUtil: -hashfile command completed successfully.\r\n`);
        return Promise.resolve(0);
    }
    const target = (0,paths/* fullPath */.jS)(to, folder);
    if (machine.files.isFile(target) && !words.some((word) => /^[-/]f$/i.test(word)))
        return fail(0x80070050, 'The file exists.');
    if (operation === '-decode') {
        const text = content.toString('latin1').replace(/-----[^-]*-----/g, '');
        machine.files.write(target, Buffer.from(text, 'base64'));
    }
    else if (operation === '-encode') {
        const lines = content.toString('base64').replace(/.{64}/g, '$&\r\n');
        machine.files.write(target, Buffer.from(`-----BEGIN CERTIFICATE-----\r\n${lines}\r\n-----END CERTIFICATE-----\r\n`));
    }
    else
        return fail(0x80070057, 'The parameter is incorrect.');
    stdout.text(`Input Length = ${content.length}\r\nOutput Length = ${machine.files.file(target).size}\r\nCertUtil: ${operation} command completed successfully.\r\n`);
    return Promise.resolve(0);
};

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/code-pages.ts
var code_pages = __webpack_require__(7594);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/find.ts


/** `find [/i] [/v] [/c] "text" [file]`. */
const find = async (process, _, words) => {
    const options = words.filter((word) => word.startsWith('/')).map((word) => word.toLowerCase());
    const [text = '', ...files] = words.filter((word) => !word.startsWith('/'));
    const isCaseless = options.includes('/i');
    const has = (line) => isCaseless ? line.toLowerCase().includes(text.toLowerCase()) : line.includes(text);
    return show(process, files, (line) => has(line) !== options.includes('/v'), options.includes('/c'));
};
/** `findstr [/i] [/v] [/r] [/c:"text"] "words" [file]`. */
const findstr = async (process, _, words) => {
    const options = words.filter((word) => word.startsWith('/'));
    const whole = options.find((option) => /^\/c:/i.test(option))?.slice(3);
    const plain = words.filter((word) => !word.startsWith('/'));
    const texts = whole === undefined ? (plain.shift() ?? '').split(' ') : [whole];
    const has = (option) => options.some((word) => word.toLowerCase() === option);
    const escape = (text) => (has('/r') ? text : text.replace(/[+?^${}()|[\]\\*]/g, '\\$&'));
    const pattern = new RegExp(texts.map(escape).join('|'), has('/i') ? 'i' : '');
    return show(process, plain, (line) => pattern.test(line) !== has('/v'), false);
};
async function show(process, files, wanted, counts) {
    const { machine, folder, stdin, signal, codePage, stdout } = process;
    const text = files.length === 0
        ? (0,code_pages/* decodeText */.g7)(await stdin.readAll(signal), codePage)
        : files.map((file) => (0,code_pages/* decodeFile */.JG)(machine.files.read((0,paths/* fullPath */.jS)(file, folder)))).join('');
    const found = text
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .filter(wanted);
    stdout.text(counts ? `${found.length}\r\n` : found.map((line) => `${line}\r\n`).join(''));
    return found.length > 0 ? 0 : 1;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/services.ts
var services = __webpack_require__(3234);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/net.ts

/** `net start | stop SERVICE`, `net user NAME [PASSWORD] [/add | /delete]`, `net localgroup …`. */
const net = (process, _, words) => {
    const [verb = '', name = '', ...rest] = words;
    switch (verb.toLowerCase()) {
        case 'start':
        case 'stop':
            return Promise.resolve(control(process, verb.toLowerCase(), name));
        case 'user':
            return Promise.resolve(user(process, name, rest));
        case 'localgroup':
            process.stdout.text('The command completed successfully.\r\n\r\n');
            return Promise.resolve(0);
        default:
            process.stderr.text('The syntax of this command is:\r\n\r\nNET\r\n    [ LOCALGROUP | START | STOP | USER ]\r\n');
            return Promise.resolve(1);
    }
};
function control({ machine, stdout, stderr }, verb, name) {
    const service = [...machine.settings.services.values()].find((one) => [one.name, one.displayName].some((known) => known.toLowerCase() === name.toLowerCase()));
    const problem = verb === 'start'
        ? (0,services/* startService */.i)(machine, service?.name ?? name)
        : (0,services/* stopService */.S)(machine, service?.name ?? name);
    if (problem !== undefined) {
        stderr.text(`${problem.message}\r\n\r\nMore help is available by typing NET HELPMSG ${problem.code}.\r\n\r\n`);
        return 2;
    }
    const display = service?.displayName ?? name;
    stdout.text(verb === 'start'
        ? `The ${display} service is starting.\r\nThe ${display} service was started successfully.\r\n\r\n`
        : `The ${display} service is stopping.\r\nThe ${display} service was stopped successfully.\r\n\r\n`);
    return 0;
}
function user({ machine, stdout, stderr }, name, rest) {
    const { users } = machine.settings;
    const password = rest.find((word) => !word.startsWith('/'));
    const has = (option) => rest.some((word) => word.toLowerCase() === option);
    const known = users.get(name.toLowerCase());
    if (known === undefined && !has('/add')) {
        stderr.text('The user name could not be found.\r\n\r\nMore help is available by typing NET HELPMSG 2221.\r\n\r\n');
        return 2;
    }
    if (has('/delete'))
        users.delete(name.toLowerCase());
    else if (known === undefined) {
        users.set(name.toLowerCase(), { name, password: password ?? '', id: 1000 + users.size });
        machine.files.makeFolders(`C:\\Users\\${name}\\AppData\\Local\\Temp`);
    }
    else if (password !== undefined)
        known.password = password;
    stdout.text('The command completed successfully.\r\n\r\n');
    return 0;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/firewall.ts
var system_firewall = __webpack_require__(4478);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/netsh.ts

/** The firewall's part of netsh, old and new: what lets TCP ports in. */
const netsh = ({ machine, stdout, stderr }, commandLine, words) => {
    const { firewall } = machine.settings;
    const text = words.join(' ').toLowerCase();
    const value = (name) => words.find((word) => word.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const done = () => {
        machine.networkChanged();
        stdout.text('Ok.\r\n\r\n');
        return Promise.resolve(0);
    };
    if (/^advfirewall set \w+ state (on|off)$/.test(text)) {
        firewall.enabled = text.endsWith('on');
        return done();
    }
    if (/^advfirewall firewall add rule /.test(text)) {
        const isOpening = /dir=in/.test(text) && /action=allow/.test(text) && value('protocol')?.toLowerCase() !== 'udp';
        if (isOpening)
            firewall.rules.set(value('name') ?? '', (0,system_firewall/* portsOf */.a)(value('localport') ?? ''));
        return done();
    }
    if (/^advfirewall firewall delete rule /.test(text)) {
        firewall.rules.delete(value('name') ?? '');
        return done();
    }
    if (/^advfirewall firewall set rule /.test(text)) {
        // Groups are the system's own; that of remote administration has nothing to do with WinRM's ports.
        const isWinRm = /group="?windows remote management/.test(text) || /name="?windows remote management/.test(text);
        if (isWinRm && /enable=yes/.test(text))
            firewall.rules.set('Windows Remote Management (HTTP-In)', [5985]);
        if (isWinRm && /enable=no/.test(text))
            firewall.rules.delete('Windows Remote Management (HTTP-In)');
        return done();
    }
    const opening = /^firewall add portopening (?:protocol=)?tcp (?:port=)?(\d+)/.exec(text);
    if (opening !== null) {
        firewall.rules.set(`portopening ${opening[1]}`, [Number(opening[1])]);
        stdout.text('IMPORTANT: Command executed successfully.\r\n"netsh firewall" is deprecated;\r\nuse "netsh advfirewall firewall" instead.\r\n\r\n');
        return done();
    }
    stderr.text(`The following command was not found: ${commandLine.trim()}.\r\n`);
    return Promise.resolve(1);
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/reg.ts
/** `reg add | delete | query KEY [/v NAME] [/t TYPE] [/d DATA] [/f]`. */
const reg = ({ machine, stdout, stderr }, _, words) => {
    const { registry } = machine.settings;
    const [verb = '', key = ''] = words;
    const value = (option) => {
        const at = words.findIndex((word) => word.toLowerCase() === option);
        return at === -1 ? undefined : words[at + 1];
    };
    const name = value('/v');
    const missing = () => {
        stderr.text('ERROR: The system was unable to find the specified registry key or value.\r\n');
        return Promise.resolve(1);
    };
    const done = () => {
        stdout.text('The operation completed successfully.\r\n');
        return Promise.resolve(0);
    };
    switch (verb.toLowerCase()) {
        case 'add': {
            const data = value('/d') ?? '';
            registry.create(key);
            if (name !== undefined)
                registry.set(key, name, /^REG_(DWORD|QWORD)$/i.test(value('/t') ?? '') ? Number(data) : data);
            return done();
        }
        case 'delete':
            if (!registry.has(key))
                return missing();
            if (name === undefined)
                registry.remove(key);
            else if (!registry.removeValue(key, name))
                return missing();
            return done();
        case 'query': {
            const shown = registry
                .values(key)
                .filter(([known]) => name === undefined || known.toLowerCase() === name.toLowerCase());
            if (!registry.has(key) || (name !== undefined && shown.length === 0))
                return missing();
            const line = ([known, data]) => `    ${known}    ${typeof data === 'number' ? `REG_DWORD    0x${data.toString(16)}` : `REG_SZ    ${data}`}\r\n`;
            stdout.text(`\r\n${key}\r\n${shown.map(line).join('')}\r\n`);
            return Promise.resolve(0);
        }
        default:
            stderr.text('ERROR: Invalid syntax.\r\nType "REG /?" for usage.\r\n');
            return Promise.resolve(1);
    }
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/sc.ts

/** `sc query | start | stop | config NAME start= auto`. */
const sc = ({ machine, stdout, stderr }, _, words) => {
    const [verb = '', name = '', ...rest] = words.filter((word) => !word.startsWith('\\\\'));
    const service = machine.settings.services.get(name.toLowerCase());
    const fail = (code, what) => {
        stderr.text(`[SC] ${verb === 'query' ? 'EnumQueryServicesStatus:' : ''}OpenService FAILED ${code}:\r\n\r\n${what}\r\n\r\n`);
        return Promise.resolve(code);
    };
    if (service === undefined)
        return fail(1060, 'The specified service does not exist as an installed service.');
    const code = runVerb();
    return Promise.resolve(code);
    function runVerb() {
        if (verb.toLowerCase() === 'config') {
            const start = rest
                .join(' ')
                .match(/start=\s*(auto|delayed-auto|demand|disabled)/i)?.[1]
                ?.toLowerCase();
            if (service !== undefined && start !== undefined)
                service.startType = start === 'demand' || start === 'disabled' ? start : 'auto';
            stdout.text('[SC] ChangeServiceConfig SUCCESS\r\n');
            return 0;
        }
        const problem = verb.toLowerCase() === 'start'
            ? (0,services/* startService */.i)(machine, name)
            : verb.toLowerCase() === 'stop'
                ? (0,services/* stopService */.S)(machine, name)
                : undefined;
        if (problem !== undefined) {
            stderr.text(`[SC] ${verb}Service FAILED ${problem.code}:\r\n\r\n${problem.message}\r\n\r\n`);
            return problem.code;
        }
        const state = machine.isRunning(name) ? '4  RUNNING' : '1  STOPPED';
        stdout.text(`\r\nSERVICE_NAME: ${service?.name ?? name}\r\n        TYPE               : 20  WIN32_SHARE_PROCESS\r\n        STATE              : ${state}\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n`);
        return 0;
    }
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/shutdown.ts
/** Exit codes are Windows' system error codes. */
const ERROR_SHUTDOWN_IN_PROGRESS = 1115;
const ERROR_NO_SHUTDOWN_IN_PROGRESS = 1116;
const ERROR_SHUTDOWN_IS_SCHEDULED = 1190;
/** `shutdown /s | /r [/t SECONDS] [/f] [/c COMMENT]`, `shutdown /a`. 30 seconds by default. */
const shutdown = ({ machine, stderr }, _, words) => {
    const has = (letter) => words.some((word) => word.toLowerCase() === `/${letter}` || word.toLowerCase() === `-${letter}`);
    const fail = (message, code) => {
        stderr.text(`${message}(${code})\r\n`);
        return Promise.resolve(code);
    };
    const { state } = machine.shutdown;
    if (has('a')) {
        if (state !== 'scheduled')
            return fail('Unable to abort the system shutdown because no shutdown was in progress.', ERROR_NO_SHUTDOWN_IN_PROGRESS);
        machine.shutdown.cancel();
        return Promise.resolve(0);
    }
    if (!has('s') && !has('r') && !has('p') && !has('sg') && !has('g')) {
        stderr.text('Usage: shutdown [/i | /l | /s | /sg | /r | /g | /a | /p | /h | /e | /o] [/f]\r\n');
        return Promise.resolve(1);
    }
    if (state === 'under way')
        return fail('A system shutdown is in progress.', ERROR_SHUTDOWN_IN_PROGRESS);
    if (state === 'scheduled')
        return fail('A system shutdown has already been scheduled.', ERROR_SHUTDOWN_IS_SCHEDULED);
    const at = words.findIndex((word) => /^[/-]t$/i.test(word));
    const seconds = has('p') ? 0 : at === -1 ? 30 : Number(words[at + 1]);
    if (!Number.isInteger(seconds) || seconds < 0)
        return fail('The parameter is incorrect.', 87);
    machine.shutdown.schedule(has('r') || has('g') ? 'reboot' : 'poweroff', seconds);
    return Promise.resolve(0);
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/taskkill.ts
/** `taskkill /PID ID [/T] [/F]`. Exit codes are those of the real one. */
const taskkill = ({ machine, stdout, stderr }, _, words) => {
    const at = words.findIndex((word) => /^[/-]pid$/i.test(word));
    const id = Number(words[at + 1]);
    if (at === -1 || !Number.isInteger(id)) {
        stderr.text('ERROR: Invalid syntax. Neither /FI nor /PID nor /IM were specified.\r\nType "TASKKILL /?" for usage.\r\n');
        return Promise.resolve(1);
    }
    if (machine.processes.kill(id)) {
        stdout.text(`SUCCESS: The process with PID ${id} has been terminated.\r\n`);
        return Promise.resolve(0);
    }
    stderr.text(`ERROR: The process "${id}" not found.\r\n`);
    return Promise.resolve(128);
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/sysprep.ts
/** `sysprep /generalize /oobe /shutdown | /reboot | /quit`: what is generalized makes a machine of its own at its next boot. */
const sysprep = ({ machine, stderr }, _, words) => {
    const options = words.map((word) => word.toLowerCase().replace(/^-/, '/'));
    const known = /^\/(generalize|oobe|audit|shutdown|reboot|quit|quiet|unattend:.*|mode:vm)$/;
    const wrong = options.find((option) => !known.test(option));
    if (wrong !== undefined) {
        stderr.text(`Sysprep does not know ${wrong}.\r\n`);
        return Promise.resolve(1);
    }
    if (options.includes('/generalize'))
        machine.settings.generalized = true;
    machine.files.lay('C:\\Windows\\System32\\Sysprep\\Sysprep_succeeded.tag', '');
    if (options.includes('/shutdown'))
        machine.shutdown.schedule('poweroff', 0);
    if (options.includes('/reboot'))
        machine.shutdown.schedule('reboot', 0);
    return Promise.resolve(0);
};

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-config.ts
var winrm_config = __webpack_require__(6114);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-setup.ts
var winrm_setup = __webpack_require__(8467);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/winrm.ts


/** `winrm.cmd`: quickconfig, get, set, create, delete, enumerate of its own configuration. */
const winrm = (process, commandLine) => {
    const [, verb = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(commandLine) ?? [];
    const uri = /^\s*"?([^\s"@]+)"?/.exec(rest)?.[1] ?? '';
    const values = readValues(rest);
    switch (verb.toLowerCase()) {
        case 'quickconfig':
        case 'qc':
            return Promise.resolve(runQuickConfig(process, rest));
        case 'set':
        case 's':
            return Promise.resolve(runSet(process, uri, values));
        case 'create':
        case 'c':
            return Promise.resolve(runCreate(process, uri, values));
        case 'delete':
        case 'd':
            return Promise.resolve(runDelete(process, uri));
        case 'get':
        case 'g':
            return Promise.resolve(runGet(process, uri));
        case 'enumerate':
        case 'enum':
        case 'e':
            return Promise.resolve(runEnumerate(process));
        case 'id':
        case 'identify':
            process.stdout.text('IdentifyResponse\r\n    ProductVendor = Microsoft Corporation\r\n');
            return Promise.resolve(0);
        default:
            return Promise.resolve(fail(process, 1, `Error: Invalid use of command line. Type "winrm -?" for help.`));
    }
};
/** `@{Name="value";Other="value"}` */
function readValues(text) {
    const inner = /@\{([\s\S]*)\}/.exec(text)?.[1] ?? '';
    const pairs = inner.matchAll(/(\w+)\s*=\s*(?:\\?"([^"\\]*)\\?"|'([^']*)'|([^;"']*))/g);
    return new Map([...pairs].map(([, name = '', double, single, plain]) => [name, double ?? single ?? plain?.trim() ?? '']));
}
function runQuickConfig(process, rest) {
    const isQuiet = /[-/](q|quiet|force)\b/i.test(rest);
    const isHttps = /transport:["']?https/i.test(rest);
    const done = (0,winrm_setup/* quickConfig */.o)(process.machine, isHttps ? 'HTTPS' : 'HTTP');
    if (done === undefined)
        return fail(process, 2150859181, 'Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.');
    if (done.length === 0)
        process.stdout.text('WinRM service is already running on this machine.\r\nWinRM is already set up for remote management on this computer.\r\n');
    else
        process.stdout.text(`WinRM has been updated to receive requests.\r\n\r\n${done.join('\r\n')}\r\n`);
    // Without -quiet it asks; nobody is there to answer but the end of input, which it takes for a yes here.
    if (!isQuiet && done.length > 0)
        process.stdout.text('\r\n');
    return 0;
}
function runSet(process, uri, values) {
    const listener = listenerAt(process.machine, uri);
    if (/config\/listener/i.test(uri) && listener === undefined)
        return notFound(process);
    const path = uri.replace(/^winrm\/config\/?/i, '');
    for (const [name, value] of values) {
        const done = listener === undefined
            ? (0,winrm_config/* changeWinRmSetting */.Qv)(process.machine.settings.winRm, `${path}/${name}`, value)
            : change(listener, name, value);
        if (!done)
            return fail(process, 2150858985, `The WS-Management service cannot process the request. The property ${name} is not valid.`);
    }
    process.machine.networkChanged();
    process.stdout.text(listener === undefined
        ? winrm_show((0,winrm_config/* winRmSetting */.iK)(process.machine.settings.winRm, path) ?? {}, path)
        : showListener(listener));
    return 0;
}
function runCreate(process, uri, values) {
    const selector = selectors(uri);
    if (!/config\/listener/i.test(uri) || selector === undefined)
        return notFound(process);
    const value = (name) => [...values].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    const created = (0,winrm_setup/* createListener */.p)(process.machine, {
        ...selector,
        port: value('Port'),
        hostname: value('Hostname'),
        certificateThumbprint: value('CertificateThumbprint'),
    });
    if (created !== undefined)
        return fail(process, created.code, created.message);
    process.stdout.text(`ResourceCreated\r\n    Address = http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous\r\n    ReferenceParameters\r\n` +
        `        ResourceURI = http://schemas.microsoft.com/wbem/wsman/1/config/listener\r\n        SelectorSet\r\n` +
        `            Selector: Address = ${selector.address}, Transport = ${selector.transport}\r\n`);
    return 0;
}
function runDelete(process, uri) {
    const listener = listenerAt(process.machine, uri);
    if (listener === undefined)
        return notFound(process);
    const { listeners } = process.machine.settings.winRm;
    listeners.splice(listeners.indexOf(listener), 1);
    process.machine.networkChanged();
    return 0;
}
function runGet(process, uri) {
    const path = uri.replace(/^winrm\/config\/?/i, '');
    const found = (0,winrm_config/* winRmSetting */.iK)(process.machine.settings.winRm, path);
    if (found === undefined)
        return notFound(process);
    process.stdout.text(winrm_show(found, path));
    return 0;
}
function runEnumerate(process) {
    for (const listener of process.machine.settings.winRm.listeners)
        process.stdout.text(showListener(listener));
    return 0;
}
function listenerAt(machine, uri) {
    const selector = selectors(uri);
    return machine.settings.winRm.listeners.find(({ transport }) => transport === selector?.transport);
}
/** `…?Address=*+Transport=HTTP` */
function selectors(uri) {
    const transport = /Transport=(https?)/i.exec(uri)?.[1]?.toUpperCase();
    const address = /Address=([^+]+)/i.exec(uri)?.[1] ?? '*';
    return transport === 'HTTP' || transport === 'HTTPS' ? { address, transport } : undefined;
}
function change(listener, name, value) {
    switch (name.toLowerCase()) {
        case 'port':
            listener.port = Number(value);
            return true;
        case 'hostname':
            listener.hostname = value;
            return true;
        case 'enabled':
            listener.enabled = /true/i.test(value);
            return true;
        case 'certificatethumbprint':
            listener.certificateThumbprint = value;
            return true;
        default:
            return false;
    }
}
function winrm_show(value, path) {
    const name = path.split('/').at(-1) || 'Config';
    if (typeof value === 'string')
        return `${name} = ${value}\r\n`;
    return `${name}\r\n${lines(value, 1)}\r\n`;
}
function lines(tree, depth) {
    const indent = '    '.repeat(depth);
    return Object.entries(tree)
        .map(([name, value]) => typeof value === 'string'
        ? `${indent}${name} = ${value}\r\n`
        : `${indent}${name}\r\n${lines(value, depth + 1)}`)
        .join('');
}
function showListener({ address, transport, port, hostname, enabled, certificateThumbprint, }) {
    return [
        'Listener',
        `    Address = ${address}`,
        `    Transport = ${transport}`,
        `    Port = ${port}`,
        `    Hostname = ${hostname}`.trimEnd(),
        `    Enabled = ${enabled}`,
        '    URLPrefix = wsman',
        `    CertificateThumbprint = ${certificateThumbprint}`.trimEnd(),
        '',
        '',
    ].join('\r\n');
}
function notFound(process) {
    return fail(process, 2150858752, 'The WS-Management service cannot process the request. The service cannot find the resource identified by the resource URI and selectors. ');
}
function fail({ stderr }, code, message) {
    stderr.text(`WSManFault\r\n    Message = ${message}\r\n\r\nError number:  -${2 ** 32 - code} 0x${code.toString(16).toUpperCase()}\r\n`);
    return 1;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/settings.ts + 1 modules
var settings = __webpack_require__(231);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/execute.ts
var execute = __webpack_require__(2835);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/programs/index.ts












/** The programs that this Windows has, by name in lower case without extension. */
const PROGRAMS = {
    certutil: certutil,
    cmd: async (process, commandLine) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3694))).runCmd({ ...process }, commandLine),
    find: find,
    findstr: findstr,
    hostname: say(({ machine }) => machine.settings.hostName),
    net: net,
    net1: net,
    netsh: netsh,
    ping: async (process, _, words) => {
        // `ping -n 5 127.0.0.1` is how batch files wait: a second between two.
        const count = Number(words[words.findIndex((word) => /^[-/]n$/i.test(word)) + 1] ?? 4);
        await (0,execute.sleep)(process, (Number.isInteger(count) ? count - 1 : 3) * 1000);
        process.stdout.text('Reply from 127.0.0.1: bytes=32 time<1ms TTL=128\r\n');
        return 0;
    },
    powershell: async (process, commandLine) => (await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 2866))).runPowerShell({ ...process }, commandLine),
    reg: reg,
    sc: sc,
    shutdown: shutdown,
    sysprep: sysprep,
    taskkill: taskkill,
    timeout: async (process, _, words) => {
        await (0,execute.sleep)(process, Number(words.find((word) => /^\d+$/.test(word)) ?? 0) * 1000);
        return 0;
    },
    whoami: async (process, commandLine) => {
        const { machine, user, stdout } = process;
        const name = (user === settings/* SYSTEM_USER */.Kn ? 'nt authority\\system' : `${machine.settings.hostName}\\${user}`).toLowerCase();
        const id = user === settings/* SYSTEM_USER */.Kn ? 'S-1-5-18' : `${machine.settings.sid}-${machine.user(user)?.id ?? 1000}`;
        stdout.text(/\/user/i.test(commandLine)
            ? `\r\nUSER INFORMATION\r\n----------------\r\n\r\nUser Name${' '.repeat(Math.max(1, name.length - 8))}SID\r\n${name} ${id}\r\n`
            : `${name}\r\n`);
        return Promise.resolve(0);
    },
    winrm: winrm,
};
function say(what) {
    return (process) => {
        process.stdout.text(`${what(process)}\r\n`);
        return Promise.resolve(0);
    };
}


/***/ }),

/***/ 4478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ portsOf)
/* harmony export */ });
/** Ports of a rule: `5985`, `5985-5986`, several with commas, or `any`. */
function portsOf(text) {
    if (/^any$/i.test(text.trim()))
        return ANY;
    return text.split(',').flatMap((part) => {
        const [first = NaN, last = first] = part.split('-').map((port) => Number(port.trim()));
        return Array.from({ length: Math.max(0, Math.min(last - first + 1, 65_536)) }, (_, index) => first + index);
    });
}
const ANY = Array.from({ length: 65_536 }, (_, port) => port);


/***/ }),

/***/ 3234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stopService),
/* harmony export */   i: () => (/* binding */ startService)
/* harmony export */ });
function startService(machine, name) {
    const service = machine.settings.services.get(name.toLowerCase());
    if (service === undefined)
        return UNKNOWN;
    if (machine.isRunning(name))
        return { code: 1056, message: 'An instance of the service is already running.' };
    if (service.startType === 'disabled')
        return {
            code: 1058,
            message: 'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.',
        };
    machine.startService(service.name);
    return undefined;
}
function stopService(machine, name) {
    if (!machine.settings.services.has(name.toLowerCase()))
        return UNKNOWN;
    if (!machine.isRunning(name))
        return { code: 1062, message: 'The service has not been started.' };
    machine.stopService(name);
    return undefined;
}
const UNKNOWN = {
    code: 1060,
    message: 'The specified service does not exist as an installed service.',
};


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quickConfig),
/* harmony export */   p: () => (/* binding */ createListener)
/* harmony export */ });
/** The firewall's own rule, which quickconfig switches on. */
const HTTP_RULE = 'Windows Remote Management (HTTP-In)';
/**
 * `winrm quickconfig`: service, listener, firewall. Says what it had to do; undefined where HTTPS has no certificate.
 * A listener for HTTPS gets no way through the firewall, as on Windows.
 */
function quickConfig(machine, transport) {
    const done = [];
    const { settings } = machine;
    const service = settings.services.get('winrm');
    if (service !== undefined && service.startType !== 'auto') {
        service.startType = 'auto';
        done.push('WinRM service type changed successfully.');
    }
    if (!machine.isRunning('WinRM')) {
        machine.startService('WinRM');
        done.push('WinRM service started.');
    }
    if (!settings.winRm.listeners.some((listener) => listener.transport === transport)) {
        const failed = createListener(machine, { transport, address: '*' });
        if (failed !== undefined)
            return undefined;
        done.push(`WinRM has been updated to receive requests over ${transport}.`);
    }
    if (transport === 'HTTP' && !settings.firewall.rules.has(HTTP_RULE)) {
        settings.firewall.rules.set(HTTP_RULE, [5985]);
        done.push('WinRM firewall exception enabled.');
    }
    machine.networkChanged();
    return done;
}
/** Says what is wrong where it cannot be made. */
function createListener(machine, wanted) {
    const { winRm, certificates } = machine.settings;
    if (winRm.listeners.some(({ transport }) => transport === wanted.transport))
        return {
            code: 2150858803,
            message: 'The WS-Management service cannot create the resource because it already exists. ',
        };
    const thumbprint = (wanted.certificateThumbprint ??
        (wanted.transport === 'HTTPS' ? certificates[0]?.thumbprint : undefined) ??
        '')
        .replaceAll(' ', '')
        .toUpperCase();
    if (wanted.transport === 'HTTPS' &&
        !certificates.some((certificate) => certificate.thumbprint === thumbprint))
        return {
            code: 2150859181,
            message: 'The WinRM client cannot process the request. The certificate for the HTTPS listener was not found. ',
        };
    winRm.listeners.push({
        transport: wanted.transport,
        address: wanted.address,
        port: Number(wanted.port ?? (wanted.transport === 'HTTPS' ? 5986 : 5985)),
        hostname: wanted.hostname ?? '',
        enabled: true,
        certificateThumbprint: wanted.transport === 'HTTPS' ? thumbprint : '',
    });
    machine.networkChanged();
    return undefined;
}


/***/ })

};
;