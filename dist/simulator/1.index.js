"use strict";
exports.id = 1;
exports.ids = [1];
exports.modules = {

/***/ 3694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CmdShell: () => (/* binding */ CmdShell),
  runBatch: () => (/* binding */ runBatch),
  runCmd: () => (/* binding */ runCmd)
});

// EXTERNAL MODULE: ./src/simulator/guests/windows/files/paths.ts
var paths = __webpack_require__(2816);
// EXTERNAL MODULE: ./src/simulator/guests/windows/files/file-system.ts
var file_system = __webpack_require__(4268);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/code-pages.ts
var code_pages = __webpack_require__(7594);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/execute.ts
var execute = __webpack_require__(2835);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/process.ts
var system_process = __webpack_require__(1701);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/streams.ts
var streams = __webpack_require__(7661);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/dir.ts


/** `dir`, with `/b` and `/s`, `/a:d` and `/a:-d`. */
function listFolder(process, { options, words }) {
    const path = (0,paths/* fullPath */.jS)(words[0] ?? '.', process.folder);
    const { files } = process.machine;
    const isFolder = files.isFolder(path);
    const folder = isFolder ? path : (0,paths/* parentOf */.gN)(path);
    const pattern = (0,paths/* namePattern */._u)(isFolder ? '*' : (0,paths/* nameOf */.Vb)(path));
    const wanted = (node) => pattern.test(node.name) &&
        (!options.some((option) => /^\/a:?d$/.test(option)) || node.kind === 'folder') &&
        (!options.some((option) => /^\/a:?-d$/.test(option)) || node.kind === 'file');
    const isBare = options.includes('/b');
    if (!isBare)
        process.stdout.text(HEAD);
    const shown = show(process, folder, files.folder(folder), wanted, {
        isBare,
        isDeep: options.includes('/s'),
    });
    if (shown === 0 && !isFolder)
        throw new file_system/* FileError */.f('not found', path);
    return 0;
}
const HEAD = ' Volume in drive C has no label.\r\n Volume Serial Number is 5A3C-0E71\r\n';
function show(process, path, folder, wanted, how) {
    const nodes = [...folder.children.values()].sort((a, b) => a.name.localeCompare(b.name));
    const shown = nodes.filter(wanted);
    const prefix = how.isDeep ? `${path}\\` : '';
    if (how.isBare)
        process.stdout.text(shown.map(({ name }) => `${prefix}${name}\r\n`).join(''));
    else if (shown.length > 0)
        process.stdout.text(table(path, shown));
    if (!how.isDeep)
        return shown.length;
    const deeper = nodes.map((node) => node.kind === 'folder' ? show(process, `${path.replace(/\\$/, '')}\\${node.name}`, node, wanted, how) : 0);
    return shown.length + deeper.reduce((sum, count) => sum + count, 0);
}
function table(path, nodes) {
    const files = nodes.filter((node) => node.kind === 'file');
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const lines = nodes.map((node) => {
        const size = node.kind === 'folder' ? '    <DIR>         ' : node.size.toLocaleString('en-US').padStart(18);
        return `${dateOf(node.writtenAt)} ${size} ${node.name}`;
    });
    return [
        '',
        ` Directory of ${path}`,
        '',
        ...lines,
        `${String(files.length).padStart(16)} File(s) ${bytes.toLocaleString('en-US').padStart(14)} bytes`,
        `${String(nodes.length - files.length).padStart(16)} Dir(s)  21,474,836,480 bytes free`,
        '',
    ].join('\r\n');
}
function dateOf(date) {
    const two = (value) => String(value).padStart(2, '0');
    const hours = date.getHours() % 12 === 0 ? 12 : date.getHours() % 12;
    return `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}  ${two(hours)}:${two(date.getMinutes())} ${date.getHours() < 12 ? 'AM' : 'PM'}`;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/built-ins.ts




const BUILT_INS = {
    echo,
    set,
    cd: changeFolder,
    chdir: changeFolder,
    dir: (_, process, rest) => listFolder(process, splitOptions(rest)),
    type: showFile,
    del: removeFiles,
    erase: removeFiles,
    md: makeFolder,
    mkdir: makeFolder,
    rd: removeFolder,
    rmdir: removeFolder,
    copy: copyFiles,
    move: moveFile,
    ren: renameFile,
    rename: renameFile,
    exit: (shell, _, rest) => {
        const [, batchOnly, code] = /^\s*(\/b)?\s*(-?\d+)?/i.exec(rest) ?? [];
        return shell.exit(code === undefined ? shell.errorLevel : Number(code), batchOnly !== undefined);
    },
    call: (shell, process, rest) => shell.call(process, rest),
    goto: (shell, _, rest) => shell.goTo(rest.trim()),
    pushd: (shell, process, rest) => {
        shell.folders.push(process.folder);
        return changeFolder(shell, process, rest);
    },
    popd: (shell, process) => {
        process.folder = shell.folders.pop() ?? process.folder;
        return undefined;
    },
    setlocal: (shell, _, rest) => {
        shell.save(/enabledelayedexpansion/i.test(rest));
        return undefined;
    },
    endlocal: (shell) => {
        shell.restore();
        return undefined;
    },
    chcp: changeCodePage,
    ver: (_, process) => {
        process.stdout.text('\r\nMicrosoft Windows [Version 10.0.20348.2655]\r\n');
        return 0;
    },
    pause: (_, process) => {
        process.stdout.text('Press any key to continue . . . \r\n');
        return 0;
    },
    path: (_, process, rest) => {
        if (rest.trim() === '')
            process.stdout.text(`PATH=${process.environment.get('Path') ?? ''}\r\n`);
        else
            process.environment.set('Path', rest.trim());
        return undefined;
    },
    start: (shell, process, rest) => shell.call(process, rest.replace(/^\s*"[^"]*"\s*/, '').replace(/^(\s*\/\w+)+/i, '')),
    rem: () => undefined,
    title: () => undefined,
    cls: () => undefined,
    color: () => undefined,
    prompt: () => undefined,
    verify: () => undefined,
    shift: (shell) => {
        if (shell.batch !== undefined)
            shell.batch = { ...shell.batch, words: shell.batch.words.slice(1) };
        return undefined;
    },
};
function echo(shell, process, rest) {
    if (/^\s+(on|off)\s*$/i.test(rest))
        shell.echo = /on\s*$/i.test(rest);
    else if (rest.trim() === '')
        process.stdout.text(`ECHO is ${shell.echo ? 'on' : 'off'}.\r\n`);
    // One character parts the name from the text, a space as well as a dot.
    else
        process.stdout.text(`${rest.slice(1)}\r\n`);
    return undefined;
}
function set(_, process, rest) {
    const text = rest.trimStart();
    if (/^\/a\s/i.test(text))
        return setNumber(process, text.slice(3));
    const whole = /^"(.*)"[^"]*$/s.exec(text)?.[1] ?? text;
    const equals = whole.indexOf('=');
    if (equals > 0) {
        process.environment.set(whole.slice(0, equals), whole.slice(equals + 1));
        return 0;
    }
    const shown = process.environment
        .all()
        .filter(([name]) => name.toLowerCase().startsWith(whole.trim().toLowerCase()));
    for (const [name, value] of shown)
        process.stdout.text(`${name}=${value}\r\n`);
    if (shown.length > 0)
        return 0;
    process.stderr.text(`Environment variable ${whole} not defined\r\n`);
    return 1;
}
/** `set /a name=a+b`: whole numbers and variables, two operands. */
function setNumber(process, text) {
    const [, name = '', assign = '', left = '', operator, right = ''] = /^"?\s*(\w+)\s*([-+*/%]?)=\s*(-?\w+)\s*(?:([-+*/%])\s*(-?\w+))?\s*"?$/.exec(text.trim()) ?? [];
    if (name === '') {
        process.stderr.text('Missing operand.\r\n');
        return 1073750988;
    }
    const value = (word) => /^-?\d+$/.test(word) ? Number(word) : Number(process.environment.get(word) ?? 0);
    let result = operator === undefined ? value(left) : calculate(value(left), operator, value(right));
    if (assign !== '')
        result = calculate(value(name), assign, result);
    process.environment.set(name, String(result));
    return 0;
}
function calculate(left, operator, right) {
    if (operator === '+')
        return left + right;
    if (operator === '-')
        return left - right;
    if (operator === '*')
        return left * right;
    return operator === '/' ? Math.trunc(left / right) : left % right;
}
function changeFolder(_, process, rest) {
    const target = rest
        .replace(/^\s*\/d\s/i, '')
        .trim()
        .replaceAll('"', '');
    if (target === '') {
        process.stdout.text(`${process.folder}\r\n`);
        return 0;
    }
    const path = (0,paths/* fullPath */.jS)(target, process.folder);
    if (!process.machine.files.isFolder(path))
        throw new file_system/* FileError */.f('path not found', path);
    process.folder = path;
    return 0;
}
function showFile(_, process, rest) {
    let code = 0;
    for (const word of splitOptions(rest).words) {
        const found = filesMatching(process, word);
        if (found.length === 0) {
            process.stderr.text('The system cannot find the file specified.\r\n');
            code = 1;
        }
        for (const path of found)
            process.stdout.bytes(process.machine.files.read(path));
    }
    return code;
}
/** It says so where there is nothing to delete, and yet ends with 0, as on Windows. */
function removeFiles(_, process, rest) {
    for (const word of splitOptions(rest).words) {
        const path = (0,paths/* fullPath */.jS)(word, process.folder);
        const pattern = process.machine.files.isFolder(path) ? `${path}\\*` : word;
        const found = filesMatching(process, pattern);
        if (found.length === 0 && pattern === word)
            process.stdout.text(`Could Not Find ${path}\r\n`);
        for (const file of found)
            process.machine.files.remove(file);
    }
    return 0;
}
function makeFolder(_, process, rest) {
    for (const word of splitOptions(rest).words) {
        const path = (0,paths/* fullPath */.jS)(word, process.folder);
        if (process.machine.files.find(path) !== undefined) {
            process.stderr.text(`A subdirectory or file ${word} already exists.\r\n`);
            return 1;
        }
        process.machine.files.makeFolders(path);
    }
    return 0;
}
function removeFolder(_, process, rest) {
    const { options, words } = splitOptions(rest);
    for (const word of words) {
        const path = (0,paths/* fullPath */.jS)(word, process.folder);
        const node = process.machine.files.find(path);
        if (node === undefined)
            throw new file_system/* FileError */.f('not found', path);
        if (node.kind === 'file') {
            process.stderr.text('The directory name is invalid.\r\n');
            return 267;
        }
        process.machine.files.remove(path, options.includes('/s'));
    }
    return 0;
}
function copyFiles(_, process, rest) {
    const [from = '', to = '.'] = splitOptions(rest).words;
    const { files } = process.machine;
    const sources = from.split('+').flatMap((part) => filesMatching(process, part));
    if (sources.length === 0)
        throw new file_system/* FileError */.f('not found', from);
    const target = (0,paths/* fullPath */.jS)(to, process.folder);
    if (from.includes('+'))
        files.write(target, Buffer.concat(sources.map((path) => files.read(path))));
    else
        for (const path of sources)
            files.copyTo(path, files.isFolder(target) ? `${target}\\${(0,paths/* nameOf */.Vb)(path)}` : target);
    process.stdout.text(`        ${sources.length} file(s) copied.\r\n`);
    return 0;
}
function moveFile(_, process, rest) {
    const [from = '', to = '.'] = splitOptions(rest).words;
    const { files } = process.machine;
    const path = (0,paths/* fullPath */.jS)(from, process.folder);
    const target = (0,paths/* fullPath */.jS)(to, process.folder);
    const kind = files.find(path)?.kind === 'folder' ? 'dir(s)' : 'file(s)';
    files.move(path, files.isFolder(target) ? `${target}\\${(0,paths/* nameOf */.Vb)(path)}` : target);
    process.stdout.text(`        1 ${kind} moved.\r\n`);
    return 0;
}
function renameFile(_, process, rest) {
    const [from = '', to = ''] = splitOptions(rest).words;
    const path = (0,paths/* fullPath */.jS)(from, process.folder);
    process.machine.files.move(path, `${(0,paths/* parentOf */.gN)(path)}\\${to}`);
    return 0;
}
/** `/x` words are options, in lower case; the others paths. */
function splitOptions(rest) {
    // A path's last backslash is no escape of the quote that follows: cmd.exe has none.
    const words = (0,system_process/* splitArguments */.v)(rest.replaceAll('\\"', '\\\\"').replaceAll(/(\w)(\/[a-z]\b)/gi, '$1 $2'));
    const isOption = (word) => /^\/[a-z-]+(:\S*)?$/i.test(word);
    return {
        options: words.filter(isOption).map((word) => word.toLowerCase()),
        words: words.filter((word) => !isOption(word)),
    };
}
function filesMatching({ machine, folder }, word) {
    const path = (0,paths/* fullPath */.jS)(word, folder);
    if (!/[*?]/.test(path))
        return machine.files.isFile(path) ? [path] : [];
    const parent = machine.files.find((0,paths/* parentOf */.gN)(path));
    if (parent?.kind !== 'folder')
        return [];
    const pattern = (0,paths/* namePattern */._u)((0,paths/* nameOf */.Vb)(path));
    return [...parent.children.values()]
        .filter(({ kind, name }) => kind === 'file' && pattern.test(name))
        .map(({ name }) => `${(0,paths/* parentOf */.gN)(path).replace(/\\$/, '')}\\${name}`);
}
/** A program of its own in truth, but it changes what the console has, for all that comes after it there. */
function changeCodePage(shell, process, rest) {
    const page = /^\s*(\d+)\s*$/.exec(rest)?.[1];
    if (rest.trim() !== '' && (page === undefined || !CODE_PAGES.has(Number(page)))) {
        process.stdout.text('Invalid code page\r\n');
        return 1;
    }
    if (page !== undefined)
        shell.changeCodePage(Number(page));
    process.stdout.text(`Active code page: ${shell.process.codePage}\r\n`);
    return 0;
}
const CODE_PAGES = new Set([437, 65001]);

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/messages.ts
/** What cmd.exe says of a file operation that cannot be done. */
function fileMessage({ problem }) {
    return MESSAGES[problem];
}
const MESSAGES = {
    'not found': 'The system cannot find the file specified.',
    'path not found': 'The system cannot find the path specified.',
    exists: 'A subdirectory or file already exists.',
    'is a folder': 'Access is denied.',
    'not empty': 'The directory is not empty.',
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/syntax.ts
/** Thrown for a line that cmd.exe does not understand. */
class CmdSyntaxError extends Error {
}
/** Parses a statement whose variables are expanded already. Undefined for an empty one. @throws CmdSyntaxError */
function parseCmd(text) {
    const parser = new Parser(text);
    const node = parser.lines();
    return node.length === 0
        ? undefined
        : node.length === 1
            ? node[0]
            : { kind: 'block', body: node, redirections: [] };
}
/** Whether a parenthesis is open at the end of the text: the statement goes on in the next line. */
function isUnfinished(text) {
    if (!/^\s*@?\s*(\(|if\b|for\b)/i.test(text))
        return false;
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '^' && !quoted)
            at++;
        else if (text[at] === '"')
            quoted = !quoted;
        else if (text[at] === '\n')
            quoted = false;
        else if (text[at] === '(' && !quoted)
            depth++;
        else if (text[at] === ')' && !quoted)
            depth--;
    }
    return depth > 0;
}
class Parser {
    text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.text = text;
    }
    lines() {
        const nodes = [];
        for (;;) {
            this.#skip(/[\s;,=]*/y);
            if (this.#at >= this.text.length || (this.#depth > 0 && this.#peek() === ')'))
                return nodes;
            nodes.push(this.#sequence());
        }
    }
    #sequence() {
        let left = this.#pipe();
        for (;;) {
            this.#skip(/[ \t]*/y);
            const operator = this.#take(/&&|\|\||&/y);
            if (operator === undefined)
                return left;
            this.#skip(/[ \t]*/y);
            if (operator === '&' && (this.#at >= this.text.length || /[\n)]/.test(this.#peek())))
                return left;
            const when = operator === '&&' ? 'success' : operator === '||' ? 'failure' : 'always';
            left = { kind: 'both', when, left, right: this.#pipe() };
        }
    }
    #pipe() {
        let left = this.#command();
        while (this.#take(/[ \t]*\|(?!\|)/y) !== undefined)
            left = { kind: 'pipe', left, right: this.#command() };
        return left;
    }
    #command() {
        this.#skip(/[ \t@]*/y);
        if (this.#peek() === '(')
            return this.#block();
        if (this.#take(/if(?=[\s(])/iy) !== undefined)
            return this.#if();
        if (this.#take(/for(?=\s)/iy) !== undefined)
            return this.#for();
        return this.#simple();
    }
    #block() {
        this.#at++;
        this.#depth++;
        const body = this.lines();
        this.#depth--;
        if (this.#take(/\)/y) === undefined)
            throw this.#unexpected();
        const redirections = [];
        for (;;) {
            this.#skip(/[ \t]*/y);
            const redirection = this.#isRedirection() ? this.#redirection() : undefined;
            if (redirection === undefined)
                return { kind: 'block', body, redirections };
            redirections.push(redirection);
        }
    }
    #if() {
        const condition = this.#take(CONDITION);
        if (condition === undefined)
            throw this.#unexpected();
        const then = this.#command();
        const otherwise = this.#take(/\s*else(?=[\s(])/iy) === undefined ? undefined : this.#command();
        return { kind: 'if', condition: condition.trim(), then, otherwise };
    }
    #for() {
        const head = this.#take(/((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)\s*do(?=[\s(@])/iy);
        const [, options = '', variable = '', list = ''] = /^((?:\s+\/[a-z](?:\s+"[^"]*")?)*)\s+%([a-z])\s+in\s*\(([^)]*)\)/i.exec(head ?? '') ?? [];
        if (head === undefined)
            throw this.#unexpected();
        return { kind: 'for', options: options.trim(), variable, list, body: this.#command() };
    }
    #simple() {
        let text = '';
        const redirections = [];
        let quoted = false;
        while (this.#at < this.text.length) {
            const character = this.#peek();
            if (!quoted) {
                if (/[\n&|]/.test(character) || (character === ')' && this.#depth > 0))
                    break;
                const redirection = /^\S?\d$|\s\d$|^\d?$|\D$/.test(text) || /[<>]/.test(character) ? this.#redirection() : undefined;
                if (redirection !== undefined) {
                    redirections.push(redirection);
                    continue;
                }
                if (character === '^') {
                    this.#at++;
                    // At the end of a line it joins the next one.
                    if (this.#peek() === '\n')
                        this.#at++;
                    text += this.#peek();
                    this.#at++;
                    continue;
                }
            }
            if (character === '\n')
                break;
            if (character === '"')
                quoted = !quoted;
            text += character;
            this.#at++;
        }
        if (text === '' && redirections.length === 0)
            throw this.#unexpected();
        return { kind: 'simple', text, redirections };
    }
    /** `>`, or a stream's number before it that no word goes on to. */
    #isRedirection() {
        const isWordStart = this.#at === 0 || /[\s()&|]/.test(this.text[this.#at - 1] ?? '');
        return (/^[<>]/.test(this.#peek()) || (isWordStart && /^\d[<>]/.test(this.text.slice(this.#at, this.#at + 2))));
    }
    #redirection() {
        const isWordStart = this.#at === 0 || /[\s()&|]/.test(this.text[this.#at - 1] ?? '');
        const operator = this.#take(isWordStart ? /[0-9]?(>>|>|<)/y : /(>>|>|<)/y);
        if (operator === undefined)
            return undefined;
        const written = /^\d/.exec(operator)?.[0];
        const isInput = operator.endsWith('<');
        const stream = written === undefined ? (isInput ? 0 : 1) : Number(written);
        const same = this.#take(/&[0-9]/y);
        if (same !== undefined)
            return { stream, how: 'same', target: same.slice(1) };
        this.#skip(/[ \t]*/y);
        const target = this.#take(/(?:"[^"\n]*"|[^\s&|<>()"])+/y);
        if (target === undefined)
            throw this.#unexpected();
        const how = isInput ? 'read' : operator.endsWith('>>') ? 'append' : 'replace';
        return { stream, how, target: target.replaceAll('"', '') };
    }
    #peek() {
        return this.text[this.#at] ?? '';
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.text)?.[0];
        if (found === undefined)
            return undefined;
        this.#at += found.length;
        return found;
    }
    #skip(pattern) {
        this.#take(pattern);
    }
    #unexpected() {
        const rest = /^\S+/.exec(this.text.slice(this.#at))?.[0];
        return new CmdSyntaxError(rest === undefined ? 'The syntax of the command is incorrect.' : `${rest} was unexpected at this time.`);
    }
}
const WORD = String.raw `(?:"[^"\n]*"|[^\s"()=<>&|])+`;
const CONDITION = new RegExp(String.raw `(\s+/i)?(\s+not)?\s*(\s(exist|defined|errorlevel|cmdextversion)\s+${WORD}|\s*${WORD}\s*(==|\s(equ|neq|lss|leq|gtr|geq)\s)\s*${WORD})\s*`, 'iy');

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/variables.ts

/**
 * Replaces `%NAME%` (with `:~start,length` and `:old=new`), and in a batch file `%1` and `%%`. What is not set vanishes
 * in a batch file, and stays as it is written on a command line.
 */
function expandPercents(process, exitCode, text, batch) {
    return text.replace(PERCENT, (written, parameter, name) => {
        if (written === '%%')
            return batch === undefined ? '%%' : '%';
        if (parameter !== undefined)
            return batch === undefined ? written : batchParameter(batch, parameter, process.folder);
        return variable(process, exitCode, name ?? '') ?? (batch === undefined ? written : '');
    });
}
/** Replaces `!NAME!`, where delayed expansion is on. */
function expandDelayed(process, exitCode, text) {
    return text.replace(/!([^!\n]+)!/g, (_, name) => variable(process, exitCode, name) ?? '');
}
const PERCENT = /%%|%(~[a-z]*\d|\d|\*)|%([^%\n:]+(?::[^%\n]*)?)%/gi;
function variable(process, exitCode, written) {
    const [name, modifier] = splitModifier(written);
    const value = process.environment.get(name) ?? dynamic(process, exitCode, name);
    if (value === undefined || modifier === undefined)
        return value;
    return modified(value, modifier);
}
function splitModifier(written) {
    const colon = written.indexOf(':');
    return colon === -1 ? [written, undefined] : [written.slice(0, colon), written.slice(colon + 1)];
}
function dynamic({ folder }, exitCode, name) {
    const now = new Date();
    switch (name.toUpperCase()) {
        case 'CD':
            return folder;
        case 'ERRORLEVEL':
            return String(exitCode);
        case 'RANDOM':
            return String(Math.floor(Math.random() * 32768));
        case 'DATE':
            return now
                .toLocaleDateString('en-US', { weekday: 'short', month: '2-digit', day: '2-digit', year: 'numeric' })
                .replace(',', '');
        case 'TIME':
            return `${now.toTimeString().slice(0, 8)}.00`;
        default:
            return undefined;
    }
}
function modified(value, modifier) {
    const range = /^~(-?\d+)(?:,(-?\d+))?$/.exec(modifier);
    if (range !== null) {
        const start = Number(range[1]) < 0 ? Math.max(0, value.length + Number(range[1])) : Number(range[1]);
        const length = range[2] === undefined ? value.length : Number(range[2]);
        return value.slice(start, length < 0 ? length : start + length);
    }
    const [old = '', replacement = ''] = modifier.split('=');
    return value.replace(new RegExp(old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), () => replacement);
}
function batchParameter({ path, words }, parameter, folder) {
    if (parameter === '*')
        return words.join(' ');
    const index = Number(parameter.at(-1));
    const word = index === 0 ? path : (words[index - 1] ?? '');
    if (!parameter.startsWith('~'))
        return word;
    const parts = parameter.slice(1, -1).toLowerCase();
    return pathParts(word.replaceAll('"', ''), parts, folder);
}
/** `%~dpnx1` and its kin: drive, path, name and extension of the file that is meant. */
function pathParts(word, parts, folder) {
    if (parts === '')
        return word;
    const full = (0,paths/* fullPath */.jS)(word, folder);
    if (parts.includes('f'))
        return full;
    const extension = (0,paths/* extensionOf */.je)(full);
    return [
        parts.includes('d') ? full.slice(0, 2) : '',
        parts.includes('p') ? `${(0,paths/* parentOf */.gN)(full).slice(2).replace(/\\$/, '')}\\` : '',
        parts.includes('n') ? (0,paths/* nameOf */.Vb)(full).slice(0, (0,paths/* nameOf */.Vb)(full).length - extension.length) : '',
        parts.includes('x') ? extension : '',
    ].join('');
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/conditions.ts

/** Whether the condition of an `if` holds. */
function isTrue(process, errorLevel, condition) {
    const ignoreCase = /^\/i\s/i.test(condition);
    const positive = condition.replace(/^\/i\s+/i, '');
    const text = positive.replace(/^not\s+/i, '');
    return holds(process, errorLevel, text, ignoreCase) !== (text !== positive);
}
function holds(process, errorLevel, text, ignoreCase) {
    const [, test = '', operand = ''] = /^(exist|defined|errorlevel|cmdextversion)\s+(.*)$/is.exec(text) ?? [];
    switch (test.toLowerCase()) {
        case 'exist':
            return exists(process, operand.replaceAll('"', '').trim());
        case 'defined':
            return process.environment.get(operand.trim()) !== undefined;
        case 'errorlevel':
            return errorLevel >= Number(operand);
        case 'cmdextversion':
            return Number(operand) <= 2;
        default:
            return compare(text, ignoreCase);
    }
}
function exists({ machine, folder }, written) {
    const path = (0,paths/* fullPath */.jS)(written, folder);
    if (/(^|[\\/])nul$/i.test(written))
        return machine.files.isFolder((0,paths/* parentOf */.gN)(path));
    if (!/[*?]/.test(path))
        return machine.files.find(path) !== undefined;
    const parent = machine.files.find((0,paths/* parentOf */.gN)(path));
    const pattern = (0,paths/* namePattern */._u)((0,paths/* nameOf */.Vb)(path));
    return parent?.kind === 'folder' && [...parent.children.values()].some(({ name }) => pattern.test(name));
}
function compare(text, ignoreCase) {
    const [, left = '', operator = '', right = ''] = /^((?:"[^"]*"|[^\s=])*)\s*(==|equ|neq|lss|leq|gtr|geq)\s*(.*)$/is.exec(text) ?? [];
    const [a, b] = ignoreCase ? [left.toLowerCase(), right.trim().toLowerCase()] : [left, right.trim()];
    if (operator === '==')
        return a === b;
    const areNumbers = /^-?\d+$/.test(a) && /^-?\d+$/.test(b);
    const order = areNumbers ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
    return ORDERS[operator.toLowerCase()]?.(order) ?? false;
}
const ORDERS = {
    equ: (order) => order === 0,
    neq: (order) => order !== 0,
    lss: (order) => order < 0,
    leq: (order) => order <= 0,
    gtr: (order) => order > 0,
    geq: (order) => order >= 0,
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/cmd/run.ts
var _a;











/** What cmd.exe refuses to take (documented limit). */
const LONGEST_LINE = 8191;
/** What ERRORLEVEL is after a command that does not exist; cmd.exe itself then ends with 1. */
const NOT_FOUND = 9009;
/** Runs `cmd.exe` with the text after its name, such as `/c echo hello`. */
async function runCmd(process, commandLine) {
    const { switches, command } = readSwitches(commandLine);
    const shell = new CmdShell(process, /^\/v(:on)?$/im.test(switches.join('\n')));
    if (command === undefined)
        return shell.runLines((0,code_pages/* decodeText */.g7)(await process.stdin.readAll(process.signal), process.codePage));
    if (command.length > LONGEST_LINE) {
        process.stderr.text('The command line is too long.\r\n');
        return 1;
    }
    return exitCodeOf(await shell.runText(unquoted(process, command)));
}
/** Runs a batch file's text in a shell of its own. */
async function runBatch(process, path, text, words) {
    return exitCodeOf(await new CmdShell(process, false).runBatch(path, text, words));
}
function exitCodeOf(errorLevel) {
    return errorLevel === NOT_FOUND ? 1 : errorLevel;
}
function readSwitches(commandLine) {
    const switches = [];
    let rest = commandLine.trimStart();
    for (;;) {
        const found = /^\/(?:[ck](?=.?)|[sqdau]|[vefVEF]:\w+|t:\w+)/i.exec(rest)?.[0];
        if (found === undefined)
            return { switches, command: undefined };
        rest = rest.slice(found.length).trimStart();
        if (/^\/[ck]$/i.test(found))
            return { switches, command: rest };
        switches.push(found);
    }
}
/** `cmd /?` says when: the quotes around the whole are no part of it, those around a program's path alone are. */
function unquoted(process, command) {
    const path = /^"([^"&<>()@^|]*\s[^"&<>()@^|]*)"$/.exec(command)?.[1];
    const isProgram = path !== undefined &&
        ((0,execute/* findScript */.fv)(process, path) !== undefined || process.machine.files.isFile((0,paths/* fullPath */.jS)(path, process.folder)));
    const last = command.lastIndexOf('"');
    if (!command.startsWith('"') || isProgram || last === 0)
        return command;
    return command.slice(1, last) + command.slice(last + 1);
}
/** Leaves what runs now: all of the shell, or the batch file. */
class Exit extends Error {
    code;
    ofBatchOnly;
    constructor(code, ofBatchOnly) {
        super('exit');
        this.code = code;
        this.ofBatchOnly = ofBatchOnly;
    }
}
class GoTo extends Error {
    label;
    constructor(label) {
        super('goto');
        this.label = label;
    }
}
/** cmd.exe with its state. */
class CmdShell {
    process;
    delayed;
    errorLevel = 0;
    echo = true;
    batch;
    folders = [];
    #saved = [];
    constructor(process, delayed) {
        this.process = process;
        this.delayed = delayed;
    }
    async runText(text) {
        try {
            await this.#runStatement(text);
        }
        catch (error) {
            if (!(error instanceof Exit))
                throw error;
            this.errorLevel = error.code;
        }
        return this.errorLevel;
    }
    async runLines(text) {
        for (const line of text.split(/\r?\n/))
            await this.runText(line);
        return this.errorLevel;
    }
    async runBatch(path, text, words) {
        try {
            await this.#callBatch(path, text, words);
        }
        catch (error) {
            if (!(error instanceof Exit))
                throw error;
            this.errorLevel = error.code;
        }
        return this.errorLevel;
    }
    /** `chcp`: for all that this shell starts from now on. */
    changeCodePage(codePage) {
        const { process } = this;
        process.codePage = codePage;
        for (const stream of ['stdout', 'stderr']) {
            const before = process[stream];
            process[stream] = (0,streams/* output */.CG)(codePage, (data) => before.bytes(data));
        }
    }
    exit(code, ofBatchOnly) {
        throw new Exit(code, ofBatchOnly);
    }
    goTo(label) {
        throw new GoTo(label);
    }
    /** `setlocal`. */
    save(delayed) {
        const { environment, folder } = this.process;
        this.#saved.push({ delayed: this.delayed, folder, variables: environment.all() });
        this.delayed ||= delayed;
    }
    /** `endlocal`. */
    restore() {
        const saved = this.#saved.pop();
        if (saved === undefined)
            return;
        const { environment } = this.process;
        for (const [name] of environment.all())
            environment.set(name, '');
        for (const [name, value] of saved.variables)
            environment.set(name, value);
        this.process.folder = saved.folder;
        this.delayed = saved.delayed;
    }
    /** `call`: a batch file or label, to come back from; anything else once more expanded. */
    async call(process, text) {
        const expanded = expandPercents(this.process, this.errorLevel, text, this.batch).trim();
        if (expanded.startsWith(':') && this.batch !== undefined) {
            const [label = '', ...words] = (0,system_process/* splitArguments */.v)(expanded.slice(1));
            const content = (0,code_pages/* decodeFile */.JG)(process.machine.files.read(this.batch.path));
            await this.#callBatch(this.batch.path, content, words, label);
            return this.errorLevel;
        }
        return this.#simple(process, expanded);
    }
    async #callBatch(path, text, words, label) {
        const outer = this.batch;
        const depth = this.#saved.length;
        this.batch = { path, words };
        try {
            await this.#runBatchLines(text.split(/\r?\n/), label);
        }
        catch (error) {
            if (!(error instanceof Exit) || !error.ofBatchOnly)
                throw error;
            this.errorLevel = error.code;
        }
        finally {
            while (this.#saved.length > depth)
                this.restore();
            this.batch = outer;
        }
    }
    async #runBatchLines(lines, label) {
        let at = label === undefined ? 0 : this.#lineOf(lines, label);
        while (at < lines.length) {
            let text = lines[at++] ?? '';
            while ((isUnfinished(text) || text.endsWith('^')) && at < lines.length)
                text += `\n${lines[at++] ?? ''}`;
            if (/^\s*:/.test(text))
                continue;
            try {
                await this.#runStatement(text);
            }
            catch (error) {
                if (!(error instanceof GoTo))
                    throw error;
                at = error.label.toLowerCase() === ':eof' ? lines.length : this.#lineOf(lines, error.label);
            }
        }
    }
    #lineOf(lines, label) {
        const wanted = label.replace(/^:/, '').toLowerCase();
        const at = lines.findIndex((line) => /^\s*:\s*([^\s:]+)/.exec(line)?.[1]?.toLowerCase() === wanted);
        if (at !== -1)
            return at + 1;
        this.process.stderr.text('The system cannot find the batch label specified - ' + wanted + '\r\n');
        throw new Exit(1, true);
    }
    async #runStatement(text) {
        await this.process.budget.step();
        const expanded = expandPercents(this.process, this.errorLevel, text, this.batch);
        try {
            const node = parseCmd(expanded);
            if (node === undefined)
                return;
            const isShown = this.echo && this.batch !== undefined && !text.trimStart().startsWith('@');
            if (isShown)
                this.process.stdout.text(`\r\n${this.process.folder}>${expanded.trim()} \r\n`);
            await this.#run(this.process, node);
        }
        catch (error) {
            if (!(error instanceof CmdSyntaxError))
                throw error;
            this.process.stderr.text(`${error.message}\r\n`);
            // A batch file ends there.
            throw new Exit(255, false);
        }
    }
    async #run(process, node) {
        await process.budget.step();
        switch (node.kind) {
            case 'simple':
                return this.#redirected(process, node.redirections, (inner) => this.#simple(inner, this.#delayed(node.text)));
            case 'block':
                return this.#redirected(process, node.redirections, async (inner) => {
                    for (const child of node.body)
                        await this.#run(inner, child);
                    return this.errorLevel;
                });
            case 'both': {
                const code = await this.#run(process, node.left);
                const goesOn = node.when === 'always' || (code === 0) === (node.when === 'success');
                return goesOn ? this.#run(process, node.right) : code;
            }
            case 'pipe': {
                const between = (0,streams/* collected */.gd)(process.codePage);
                await this.#run(this.#with(process, { stdout: between }), node.left);
                return this.#run(this.#with(process, { stdin: streams/* Input */.pd.of(between.content()) }), node.right);
            }
            case 'if': {
                const condition = this.#delayed(node.condition);
                const chosen = isTrue(process, this.errorLevel, condition) ? node.then : node.otherwise;
                return chosen === undefined ? this.errorLevel : this.#run(process, chosen);
            }
            case 'for':
                return this.#for(process, node);
        }
    }
    /** One command; what it returns becomes ERRORLEVEL. */
    async #simple(process, text) {
        const command = text.trimStart();
        if (command === '')
            return this.errorLevel;
        const [, word = '', afterWord = ''] = /^((?:"[^"]*"|[^\s,;="])+)([\s\S]*)$/.exec(command) ?? [
            undefined,
            command,
            '',
        ];
        const isPath = (0,execute/* findScript */.fv)(process, word.replaceAll('"', '')) !== undefined;
        // `cd\`, `echo.` and `dir/b`: a built-in's name ends at the first character that is no letter.
        const [, name = '', rest = ''] = /^([a-z]+)([\s\S]*)$/i.exec(command) ?? [];
        const builtIn = isPath || /^\w/.test(rest) ? undefined : BUILT_INS[name.toLowerCase()];
        if (builtIn === undefined) {
            const slash = isPath ? -1 : word.indexOf('/');
            const end = slash > 0 && !word.startsWith('"') && !/[\\:]/.test(word) ? slash : word.length;
            return (this.errorLevel = await this.#external(process, word.slice(0, end), word.slice(end) + afterWord));
        }
        const code = await this.#failingSoftly(process, () => builtIn(this, process, rest));
        if (code !== undefined)
            this.errorLevel = code;
        return code ?? 0;
    }
    async #external(process, typed, parameters) {
        const name = typed.replaceAll('"', '');
        if (/^[a-z]:$/i.test(name)) {
            if (name.toUpperCase() === 'C:')
                return 0;
            process.stderr.text('The system cannot find the drive specified.\r\n');
            return 1;
        }
        const script = (0,execute/* findScript */.fv)(process, name);
        if (script !== undefined && !process.machine.scripted.has(`${name} ${parameters.trim()}`)) {
            await this.#callBatch(script, (0,code_pages/* decodeFile */.JG)(process.machine.files.read(script)), wordsAsWritten(parameters));
            return this.errorLevel;
        }
        const code = await (0,execute/* execute */.g7)((0,execute/* childOf */.GG)(process), name, parameters.trim());
        if (code !== undefined)
            return code;
        process.stderr.text(/[\\/]/.test(name) && !process.machine.files.isFolder((0,paths/* parentOf */.gN)((0,paths/* fullPath */.jS)(name, process.folder)))
            ? 'The system cannot find the path specified.\r\n'
            : `'${typed}' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n`);
        return NOT_FOUND;
    }
    async #failingSoftly(process, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof file_system/* FileError */.f))
                throw error;
            process.stderr.text(`${fileMessage(error)}\r\n`);
            return 1;
        }
    }
    async #for(process, node) {
        for (const value of await this.#valuesOf(process, node)) {
            const body = substituted(node.body, (text) => insertValue(text, node.variable, value, process.folder));
            await this.#run(process, body);
        }
        return this.errorLevel;
    }
    async #valuesOf(process, { options, list }) {
        if (/^\/l/i.test(options)) {
            const [from = 0, step = 1, to = 0] = list.split(/[,\s]+/).map(Number);
            const values = [];
            for (let value = from; step !== 0 && (step > 0 ? value <= to : value >= to); value += step) {
                await process.budget.step();
                values.push(String(value));
            }
            return values;
        }
        if (/^\/f/i.test(options))
            return this.#linesFor(process, options, list);
        const words = list.split(/[\s,;=]+/).filter((word) => word !== '');
        return words.flatMap((word) => /[*?]/.test(word) ? filesLike(process, word.replaceAll('"', '')) : [word]);
    }
    /** The first word of each line, or with `delims=` the whole line, of a file or a command's output. */
    async #linesFor(process, options, list) {
        const source = list.trim();
        const usesBackquotes = /usebackq/i.test(options);
        const command = usesBackquotes ? /^`(.*)`$/s.exec(source) : /^'(.*)'$/s.exec(source);
        const literal = usesBackquotes ? /^'(.*)'$/s.exec(source) : /^"(.*)"$/s.exec(source);
        let text = literal?.[1];
        if (text === undefined && command !== null) {
            const result = (0,streams/* collected */.gd)(process.codePage);
            await new _a((0,execute/* childOf */.GG)(process, { stdout: result }), this.delayed).runText(command[1] ?? '');
            text = (0,code_pages/* decodeText */.g7)(result.content(), process.codePage);
        }
        text ??= (0,code_pages/* decodeFile */.JG)(process.machine.files.read((0,paths/* fullPath */.jS)(source.replaceAll('"', ''), process.folder)));
        const delimiters = /delims=([^"]*?)(?=\s+(tokens|skip|eol|usebackq)|"|$)/i.exec(options)?.[1] ?? ' \t';
        const isWhole = delimiters === '' || /tokens=\*/i.test(options);
        return text
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '')
            .map((line) => (isWhole ? line.trimStart() : (splitBy(line, delimiters)[0] ?? '')));
    }
    async #redirected(process, redirections, work) {
        let inner = process;
        try {
            for (const redirection of redirections)
                inner = this.#redirect(inner, redirection);
        }
        catch (error) {
            if (!(error instanceof file_system/* FileError */.f))
                throw error;
            process.stderr.text(`${fileMessage(error)}\r\n`);
            return (this.errorLevel = 1);
        }
        return work(inner);
    }
    #redirect(process, { stream, how, target }) {
        if (how === 'same') {
            const other = target === '2' ? process.stderr : process.stdout;
            return this.#with(process, stream === 2 ? { stderr: other } : { stdout: other });
        }
        const { files } = process.machine;
        const isNull = /(^|\\)nul$/i.test(target);
        const path = (0,paths/* fullPath */.jS)(target, process.folder);
        if (how === 'read')
            return this.#with(process, { stdin: streams/* Input */.pd.of(isNull ? Buffer.alloc(0) : files.read(path)) });
        if (!isNull)
            files.write(path, Buffer.alloc(0), how);
        const file = (0,streams/* output */.CG)(process.codePage, (data) => {
            if (!isNull)
                files.write(path, data, 'append');
        });
        return this.#with(process, stream === 2 ? { stderr: file } : { stdout: file });
    }
    /** The same process with other streams: what it does to folder and variables is done to the shell's. */
    #with(process, streams) {
        const shell = this.process;
        return Object.defineProperty({ ...process, ...streams }, 'folder', {
            get: () => shell.folder,
            set: (folder) => (shell.folder = folder),
            enumerable: true,
        });
    }
    #delayed(text) {
        return this.delayed ? expandDelayed(this.process, this.errorLevel, text) : text;
    }
}
_a = CmdShell;
/** Batch parameters keep their quotes. */
function wordsAsWritten(text) {
    return text.match(/(?:"[^"]*"|[^\s,;="])+/g) ?? [];
}
function splitBy(line, delimiters) {
    const set = new RegExp(`[${delimiters.replace(/[\]\\^-]/g, '\\$&')}]+`);
    return line.split(set).filter((part) => part !== '');
}
function filesLike(process, pattern) {
    const path = (0,paths/* fullPath */.jS)(pattern, process.folder);
    const folder = process.machine.files.find((0,paths/* parentOf */.gN)(path));
    if (folder?.kind !== 'folder')
        return [];
    const prefix = /^.*[\\/]/.exec(pattern)?.[0] ?? '';
    return [...folder.children.values()]
        .filter(({ kind, name }) => kind === 'file' && (0,paths/* namePattern */._u)((0,paths/* nameOf */.Vb)(path)).test(name))
        .map(({ name }) => prefix + name);
}
function insertValue(text, variable, value, folder) {
    return text.replace(new RegExp(`%(~[a-z]*?)?${variable}`, 'g'), (_, modifier) => {
        const plain = value.replaceAll('"', '');
        return modifier === undefined ? value : pathParts(plain, modifier.slice(1), folder);
    });
}
/** The same commands with every text changed. */
function substituted(node, change) {
    const redirections = (list) => list.map((one) => ({ ...one, target: change(one.target) }));
    const inner = (child) => substituted(child, change);
    switch (node.kind) {
        case 'simple':
            return { ...node, text: change(node.text), redirections: redirections(node.redirections) };
        case 'block':
            return { ...node, body: node.body.map(inner), redirections: redirections(node.redirections) };
        case 'both':
        case 'pipe':
            return { ...node, left: inner(node.left), right: inner(node.right) };
        case 'if':
            return {
                ...node,
                condition: change(node.condition),
                then: inner(node.then),
                otherwise: node.otherwise && inner(node.otherwise),
            };
        case 'for':
            return { ...node, list: change(node.list), body: inner(node.body) };
    }
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ utf8),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   Lz: () => (/* binding */ bits),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   VK: () => (/* binding */ tagged),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   pc: () => (/* binding */ explicit),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/** Values in DER (X.690), as certificates and SPNEGO have them. */
function tagged(tag, content) {
    const { length } = content;
    const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}
function sequence(...parts) {
    return tagged(0x30, Buffer.concat(parts));
}
function set(...parts) {
    return tagged(0x31, Buffer.concat(parts));
}
function explicit(number, ...parts) {
    return tagged(0xa0 + number, Buffer.concat(parts));
}
function octets(content) {
    return tagged(0x04, content);
}
function bits(content) {
    return tagged(0x03, Buffer.concat([Buffer.from([0]), content]));
}
/** Not negative. */
function integer(bytes) {
    return tagged(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}
function utf8(text) {
    return tagged(0x0c, Buffer.from(text, 'utf8'));
}
/** Until 2049. */
function utcTime(date) {
    return tagged(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
}
function objectId(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
function base128(value) {
    const digits = [value & 127];
    for (let rest = value >>> 7; rest > 0; rest >>>= 7)
        digits.unshift((rest & 127) | 128);
    return digits;
}


/***/ }),

/***/ 45:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ XmlError),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   WF: () => (/* binding */ XmlElement),
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** An element of an XML document, its name's prefix resolved. */
class XmlElement {
    namespace;
    name;
    attributes;
    parent;
    children = [];
    constructor(namespace, name, 
    /** Attributes by local name; namespace declarations are not among them. */
    attributes, parent) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
    }
    /** All text in it, in order. */
    get text() {
        return this.children.map((child) => (typeof child === 'string' ? child : child.text)).join('');
    }
    elements() {
        return this.children.filter((child) => typeof child !== 'string');
    }
    /** The first child element of this name. */
    child(namespace, name) {
        return this.elements().find((child) => child.name === name && child.namespace === namespace);
    }
    all(namespace, name) {
        return this.elements().filter((child) => child.name === name && child.namespace === namespace);
    }
}
class XmlError extends Error {
}
/** Reads a well-formed document without a document type. @throws XmlError */
function parseXml(text) {
    const root = new XmlElement('', '', new Map());
    const open = [{ element: root, tag: '', scope: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }];
    const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</g;
    for (const found of text.replace(/^\uFEFF/, '').matchAll(token)) {
        const [whole, cdata, closing, opening, attributes = '', empty] = found;
        const current = open.at(-1);
        if (current === undefined || whole === '<')
            throw new XmlError(`The document is not well-formed at "${text.slice(found.index, found.index + 20)}".`);
        if (cdata !== undefined)
            current.element.children.push(cdata);
        else if (closing !== undefined) {
            if (closing !== current.tag || open.length === 1)
                throw new XmlError(`</${closing}> closes nothing.`);
            open.pop();
        }
        else if (opening !== undefined) {
            const { element, scope } = startElement(opening, attributes, current.scope, current.element);
            current.element.children.push(element);
            if (empty === '')
                open.push({ element, tag: opening, scope });
        }
        else if (!whole.startsWith('<'))
            current.element.children.push(unescapeXml(whole));
    }
    const document = root.elements()[0];
    if (open.length !== 1 || document === undefined)
        throw new XmlError('The document is incomplete.');
    if (root.elements().length > 1)
        throw new XmlError('There is more than one root element.');
    return document;
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
function startElement(tag, attributes, outer, parent) {
    const scope = new Map(outer);
    const named = new Map();
    for (const [, name = '', quoted = ''] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
        const value = unescapeXml(quoted.slice(1, -1));
        if (name === 'xmlns')
            scope.set('', value);
        else if (name.startsWith('xmlns:'))
            scope.set(name.slice(6), value);
        else
            named.set(name.slice(name.indexOf(':') + 1), value);
    }
    const colon = tag.indexOf(':');
    const prefix = colon === -1 ? '' : tag.slice(0, colon);
    const namespace = scope.get(prefix);
    if (namespace === undefined && prefix !== '')
        throw new XmlError(`The prefix ${prefix} is not declared.`);
    return { element: new XmlElement(namespace ?? '', tag.slice(colon + 1), named, parent), scope };
}
function unescapeXml(text) {
    return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (written, name) => {
        if (name.startsWith('#x'))
            return String.fromCodePoint(parseInt(name.slice(2), 16));
        if (name.startsWith('#'))
            return String.fromCodePoint(Number(name.slice(1)));
        const character = ENTITIES[name];
        if (character === undefined)
            throw new XmlError(`${written} is not defined.`);
        return character;
    });
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bootWindows: () => (/* binding */ bootWindows)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/simulator/guests/addresses.ts
var addresses = __webpack_require__(5342);
// EXTERNAL MODULE: ./src/simulator/guests/boot/console.ts
var console = __webpack_require__(2002);
// EXTERNAL MODULE: ./src/simulator/guests/windows/files/file-system.ts
var file_system = __webpack_require__(4268);
// EXTERNAL MODULE: ./src/simulator/guests/windows/files/paths.ts
var paths = __webpack_require__(2816);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/budget.ts
var budget = __webpack_require__(4739);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/execute.ts
var execute = __webpack_require__(2835);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/settings.ts + 1 modules
var system_settings = __webpack_require__(231);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/streams.ts
var streams = __webpack_require__(7661);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/agent.ts






/** Where the real agent (aliyun/aliyun_assist_client) keeps the scripts that it runs, and leaves them. */
const SCRIPTS = 'C:\\ProgramData\\aliyun\\assist\\work\\script';
const HOME = 'C:\\Windows\\system32';
/** The agent of Cloud Assistant in a Windows that is on; it runs as System. */
function windowsAgent(machine) {
    return {
        run: (task) => Promise.resolve(run(machine, task)),
        writeFile: (file) => Promise.resolve(writeFile(machine, file)),
    };
}
function run(machine, task) {
    const user = task.username === '' || /^system$/i.test(task.username) ? undefined : machine.user(task.username);
    if (user === undefined && task.username !== '' && !/^system$/i.test(task.username))
        return { errorCode: 'AccountNotExists' };
    const folder = (0,paths/* fullPath */.jS)(task.workingDir || HOME, HOME);
    if (!machine.files.isFolder(folder))
        return { errorCode: 'DirectoryNotExists' };
    const isBatch = task.type === 'RunBatScript';
    const script = `${SCRIPTS}\\${task.id}.${isBatch ? 'bat' : 'ps1'}`;
    machine.files.lay(script, isBatch ? `@echo off\r\n${task.content}` : task.content);
    const killed = new AbortController();
    const said = new Pieces();
    const process = agentProcess(machine, {
        user: user?.name ?? system_settings/* SYSTEM_USER */.Kn,
        folder,
        signal: AbortSignal.any([killed.signal, machine.off]),
        write: (data) => said.add(data),
    });
    const program = isBatch
        ? (0,execute/* execute */.g7)(process, script, '')
        : (0,execute/* execute */.g7)(process, 'powershell', `-file "${script}"`);
    const ended = program
        .then((exitCode) => ({ exitCode: exitCode ?? 1 }), (error) => {
        if (error instanceof budget/* Terminated */.C && machine.off.aborted)
            return 'interrupted';
        return { exitCode: error instanceof budget/* Terminated */.C ? -1 : 1 };
    })
        .finally(() => said.end());
    return { output: said.all(), ended, kill: () => killed.abort() };
}
function writeFile(machine, file) {
    const folder = (0,paths/* fullPath */.jS)(file.folder);
    const path = (0,paths/* fullPath */.jS)(`${file.folder}\\${file.name}`);
    if (file.content.length === 0)
        return { errorCode: 'FileContentInvalid' };
    if (machine.files.isFile(folder))
        return { errorCode: 'FilePathInvalid' };
    if (machine.files.isFolder(path))
        return { errorCode: 'FileCreateFail' };
    if (!file.overwrite && machine.files.isFile(path))
        return { errorCode: 'FileAlreadyExists' };
    try {
        machine.files.makeFolders((0,paths/* parentOf */.gN)(path));
        machine.files.write(path, file.content);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof file_system/* FileError */.f))
            throw error;
        return { errorCode: 'FileCreateFail' };
    }
}
function agentProcess(machine, options) {
    // Its console has the system's code page.
    const stream = (0,streams/* output */.CG)(437, options.write);
    return {
        machine,
        environment: machine.environmentOf(options.user),
        folder: options.folder,
        stdin: streams/* Input */.pd.of(Buffer.alloc(0)),
        stdout: stream,
        stderr: stream,
        codePage: 437,
        user: options.user,
        signal: options.signal,
        budget: new budget/* Budget */._(options.signal),
    };
}
/** Output as it comes, until the end. */
class Pieces {
    #ready = [];
    #isEnded = false;
    #wake = () => undefined;
    add(data) {
        this.#ready.push(Buffer.from(data));
        this.#wake();
    }
    end() {
        this.#isEnded = true;
        this.#wake();
    }
    async *all() {
        for (;;) {
            yield* this.#ready.splice(0);
            if (this.#ready.length > 0)
                continue;
            if (this.#isEnded)
                return;
            await new Promise((resolve) => (this.#wake = resolve));
        }
    }
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/disk.ts
var windows_disk = __webpack_require__(6603);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/code-pages.ts
var code_pages = __webpack_require__(7594);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/first-boot.ts





/**
 * What is done before anybody can log in: password and host name of the instance, and what Sysprep left to the next boot.
 * Says whether this is the instance's first boot on the disk.
 */
function prepareInstance({ settings }, spec) {
    const isFirstBoot = settings.instanceId !== spec.instanceId;
    if (settings.generalized) {
        settings.sid = (0,system_settings/* newSid */.z0)();
        settings.hostName = (0,system_settings/* newHostName */.e6)();
        settings.generalized = false;
    }
    // NetBIOS names have at most 15 characters.
    if (isFirstBoot)
        settings.hostName = spec.hostName.slice(0, 15);
    settings.instanceId = spec.instanceId;
    const administrator = settings.users.get(system_settings/* ADMINISTRATOR */.St.toLowerCase());
    if (administrator !== undefined && spec.password !== undefined)
        administrator.password = spec.password;
    return isFirstBoot;
}
/**
 * Runs user data that begins with `[bat]` or `[powershell]` (the cloud's document), or with `#powershell` as the example
 * of its Packer plugin does. Never rejects: what goes wrong is on the console.
 */
async function runUserData(machine, userData, console) {
    if (userData === undefined || userData.length === 0)
        return;
    const text = userData.toString('utf8').replace(/^\uFEFF/, '');
    const [, bracketed, marked] = /^\s*(?:\[(bat|powershell)\]|#(powershell|ps1))[ \t]*\r?(?:\n|$)/i.exec(text) ?? [];
    const kind = (bracketed ?? marked)?.toLowerCase();
    if (kind === undefined) {
        console.log('user data: neither [bat] nor [powershell] is its first line; it is not run');
        return;
    }
    const isBatch = kind === 'bat';
    const path = `C:\\Windows\\Temp\\user-data.${isBatch ? 'bat' : 'ps1'}`;
    machine.files.lay(path, text.replace(/^\s*[^\n]*\n?/, ''));
    const process = systemProcess(machine, console);
    try {
        const code = isBatch
            ? await (0,execute/* execute */.g7)(process, 'cmd.exe', `/c "${path}"`)
            : await (0,execute/* execute */.g7)(process, 'powershell.exe', `-ExecutionPolicy Bypass -File "${path}"`);
        console.log(`user data: ended with ${code}`);
    }
    catch (error) {
        if (!(error instanceof budget/* Terminated */.C) || !machine.off.aborted)
            console.log(`user data: ${String(error)}`);
    }
}
function systemProcess(machine, console) {
    const stream = (0,streams/* output */.CG)(65001, (data) => console.write((0,code_pages/* decodeText */.g7)(data, 65001)));
    return {
        machine,
        environment: machine.environmentOf(system_settings/* ADMINISTRATOR */.St),
        folder: 'C:\\Windows\\System32',
        stdin: streams/* Input */.pd.of(Buffer.alloc(0)),
        stdout: stream,
        stderr: stream,
        codePage: 65001,
        user: system_settings/* ADMINISTRATOR */.St,
        signal: machine.off,
        budget: new budget/* Budget */._(machine.off),
    };
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/environment.ts
/** Environment variables: names keep their spelling and are found in any. */
class Environment {
    #variables = new Map();
    constructor(variables = []) {
        for (const [name, value] of variables)
            this.set(name, value);
    }
    get(name) {
        return this.#variables.get(name.toLowerCase())?.[1];
    }
    /** An empty value removes the variable, as on Windows. */
    set(name, value) {
        if (value === '')
            this.#variables.delete(name.toLowerCase());
        else
            this.#variables.set(name.toLowerCase(), [this.#variables.get(name.toLowerCase())?.[0] ?? name, value]);
    }
    all() {
        return [...this.#variables.values()].sort(([a], [b]) => a.localeCompare(b));
    }
    copy() {
        return new Environment(this.#variables.values());
    }
    /** Replaces `%NAME%`; one that is not set stays as it is written. */
    expand(text) {
        return text.replace(/%([^%]+)%/g, (written, name) => this.get(name) ?? written);
    }
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/process.ts
var system_process = __webpack_require__(1701);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/processes.ts




/** Of the system: what services start has this console code page. */
const CODE_PAGE = 437;
const FIRST_ID = 4000;
/** Programs that run by themselves, with a console of their own that nobody sees, by process ID. */
class Processes {
    machine;
    #running = new Map();
    #next = FIRST_ID;
    constructor(machine) {
        this.machine = machine;
    }
    /** Starts a program; nobody waits for it. Undefined where there is no such program. */
    async start({ commandLine, folder, user }) {
        const [, quoted, plain, rest = ''] = /^\s*(?:"([^"]*)"|(\S+))\s*([\s\S]*)$/.exec(commandLine) ?? [];
        const name = quoted ?? plain ?? '';
        const { PROGRAMS } = await __webpack_require__.e(/* import() */ 766).then(__webpack_require__.bind(__webpack_require__, 9766));
        const isKnown = PROGRAMS[(name.split('\\').at(-1) ?? '').toLowerCase().replace(/\.exe$/, '')];
        if (isKnown === undefined || (0,system_process/* splitArguments */.v)(commandLine).length === 0)
            return undefined;
        const id = this.#next;
        this.#next += 4;
        const killed = new AbortController();
        this.#running.set(id, killed);
        const signal = AbortSignal.any([killed.signal, this.machine.off]);
        const nowhere = (0,streams/* output */.CG)(CODE_PAGE, () => undefined);
        const process = {
            machine: this.machine,
            environment: this.machine.environmentOf(user),
            folder,
            stdin: streams/* Input */.pd.of(Buffer.alloc(0)),
            stdout: nowhere,
            stderr: nowhere,
            codePage: CODE_PAGE,
            user,
            signal,
            budget: new budget/* Budget */._(signal),
        };
        (0,execute/* execute */.g7)(process, name, rest)
            .catch(() => undefined)
            .finally(() => this.#running.delete(id));
        return id;
    }
    has(id) {
        return this.#running.has(id);
    }
    /** With all that it has started. @returns whether there was one */
    kill(id) {
        const killed = this.#running.get(id);
        killed?.abort();
        return this.#running.delete(id);
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/shutdown.ts
/** Whoever asked for it still gets its exit code, as from a real machine, which takes its time. */
const LAST_MOMENT_MS = 300;
/** The machine's going off by itself: asked for, due at some time, called off, or under way. */
class Shutdown {
    goOff;
    #timer;
    #state = 'none';
    constructor(goOff) {
        this.goOff = goOff;
    }
    get state() {
        return this.#state;
    }
    schedule(how, seconds) {
        this.#state = seconds > 0 ? 'scheduled' : 'under way';
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#state = 'under way';
            this.goOff(how);
        }, seconds * 1000 + LAST_MOMENT_MS);
    }
    cancel() {
        clearTimeout(this.#timer);
        this.#state = 'none';
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/machine.ts




/** A Windows that is switched on: its disk, and what is gone when it goes off. */
class WindowsMachine {
    files;
    settings;
    scripted;
    tasks = new Map();
    processes = new Processes(this);
    shutdown;
    startedAt = new Date();
    #options;
    #running;
    #off = new AbortController();
    constructor(options) {
        this.#options = options;
        this.files = options.disk.files;
        this.settings = options.disk.settings;
        this.scripted = options.scripted;
        this.shutdown = new Shutdown(options.onPowerOff);
        this.#running = new Set([...this.settings.services.values()]
            .filter(({ startType }) => startType === 'auto')
            .map(({ name }) => name.toLowerCase()));
    }
    /** Aborted when the machine goes off. */
    get off() {
        return this.#off.signal;
    }
    switchOff() {
        this.shutdown.cancel();
        this.#off.abort();
        this.settings.registry.forgetVolatile();
    }
    /** Where clients find WinRM right now. */
    listeners() {
        if (!this.isRunning('WinRM') || this.off.aborted)
            return [];
        return this.settings.winRm.listeners.filter(({ enabled, port }) => enabled && (0,system_settings/* isOpen */.nT)(this.settings.firewall, port));
    }
    isRunning(service) {
        return this.#running.has(service.toLowerCase());
    }
    startService(service) {
        this.#running.add(service.toLowerCase());
        this.networkChanged();
    }
    stopService(service) {
        this.#running.delete(service.toLowerCase());
        this.networkChanged();
    }
    /** To be told after each change of listeners, firewall or services. */
    networkChanged() {
        this.#options.onNetworkChange();
    }
    dropConnections() {
        this.#options.dropConnections();
    }
    user(name) {
        // `.\Administrator` and `HOST\Administrator` are local names too.
        return this.settings.users.get((name.split('\\').at(-1) ?? '').toLowerCase());
    }
    isPassword(name, password) {
        const user = this.user(name);
        return user !== undefined && user.password !== '' && user.password === password;
    }
    /** What a program finds that is started for somebody who has logged in. */
    environmentOf(user) {
        if (user === system_settings/* SYSTEM_USER */.Kn)
            return this.#environmentOfSystem();
        const home = `C:\\Users\\${user}`;
        // The short name is what Windows puts there for names of more than eight letters.
        const shortHome = user === system_settings/* ADMINISTRATOR */.St ? 'C:\\Users\\ADMINI~1' : home;
        return new Environment([
            ...SYSTEM_ENVIRONMENT,
            ['COMPUTERNAME', this.settings.hostName],
            ['USERNAME', user],
            ['USERDOMAIN', this.settings.hostName],
            ['USERPROFILE', home],
            ['HOMEDRIVE', 'C:'],
            ['HOMEPATH', home.slice(2)],
            ['APPDATA', `${home}\\AppData\\Roaming`],
            ['LOCALAPPDATA', `${home}\\AppData\\Local`],
            ['TEMP', `${shortHome}\\AppData\\Local\\Temp`],
            ['TMP', `${shortHome}\\AppData\\Local\\Temp`],
            ...this.settings.machineEnvironment,
        ]);
    }
    #environmentOfSystem() {
        const environment = this.environmentOf(system_settings/* ADMINISTRATOR */.St);
        environment.set('USERNAME', `${this.settings.hostName}$`);
        environment.set('USERPROFILE', 'C:\\Windows\\system32\\config\\systemprofile');
        for (const name of ['TEMP', 'TMP'])
            environment.set(name, 'C:\\Windows\\TEMP');
        return environment;
    }
}
const SYSTEM_ENVIRONMENT = [
    ['ALLUSERSPROFILE', 'C:\\ProgramData'],
    ['ComSpec', 'C:\\Windows\\system32\\cmd.exe'],
    ['NUMBER_OF_PROCESSORS', '2'],
    ['OS', 'Windows_NT'],
    [
        'Path',
        'C:\\Windows\\system32;C:\\Windows;C:\\Windows\\System32\\Wbem;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\',
    ],
    ['PATHEXT', '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC'],
    ['PROCESSOR_ARCHITECTURE', 'AMD64'],
    ['ProgramData', 'C:\\ProgramData'],
    ['ProgramFiles', 'C:\\Program Files'],
    ['ProgramFiles(x86)', 'C:\\Program Files (x86)'],
    ['PROMPT', '$P$G'],
    ['PUBLIC', 'C:\\Users\\Public'],
    ['SystemDrive', 'C:'],
    ['SystemRoot', 'C:\\Windows'],
    ['windir', 'C:\\Windows'],
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/simulator/guests/windows/encoding/xml.ts
var xml = __webpack_require__(45);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-config.ts
var winrm_config = __webpack_require__(6114);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/md4.ts
/** MD4 (RFC 1320), which NTLM makes of a password, and which Node's OpenSSL 3 has not any more. */
function md4(message) {
    const padded = pad(message);
    let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
    for (let at = 0; at < padded.length; at += 64) {
        const words = Array.from({ length: 16 }, (_, index) => padded.readUInt32LE(at + index * 4));
        let [a, b, c, d] = state;
        for (const { mix, added, order, shifts } of ROUNDS) {
            for (const [step, index] of order.entries()) {
                const sum = (a + mix(b, c, d) + (words[index] ?? 0) + added) | 0;
                const shift = shifts[step % 4] ?? 0;
                [a, b, c, d] = [d, (sum << shift) | (sum >>> (32 - shift)), b, c];
            }
        }
        state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
    }
    const digest = Buffer.alloc(16);
    for (const [index, word] of state.entries())
        digest.writeInt32LE(word | 0, index * 4);
    return digest;
}
const ROUNDS = [
    {
        mix: (x, y, z) => (x & y) | (~x & z),
        added: 0,
        order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        shifts: [3, 7, 11, 19],
    },
    {
        mix: (x, y, z) => (x & y) | (x & z) | (y & z),
        added: 0x5a827999,
        order: [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
        shifts: [3, 5, 9, 13],
    },
    {
        mix: (x, y, z) => x ^ y ^ z,
        added: 0x6ed9eba1,
        order: [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
        shifts: [3, 9, 11, 15],
    },
];
function pad(message) {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(message.length) * 8n);
    const zeros = (119 - (message.length % 64)) % 64;
    return Buffer.concat([message, Buffer.from([0x80]), Buffer.alloc(zeros), length]);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/messages.ts
/** The three messages of NTLM (MS-NLMP 2.2.1). */
const FLAG = {
    unicode: 0x1,
    requestTarget: 0x4,
    sign: 0x10,
    seal: 0x20,
    ntlm: 0x200,
    alwaysSign: 0x8000,
    targetTypeServer: 0x20000,
    extendedSecurity: 0x80000,
    targetInfo: 0x800000,
    version: 0x2000000,
    key128: 0x20000000,
    keyExchange: 0x40000000,
    key56: 0x80000000,
};
const SIGNATURE = Buffer.from('NTLMSSP\0', 'latin1');
/** 1 to 3, 0 for anything else. */
function messageType(message) {
    return message.length >= 12 && message.subarray(0, 8).equals(SIGNATURE) ? message.readUInt32LE(8) : 0;
}
function negotiatedFlags(negotiate) {
    const answered = FLAG.unicode |
        FLAG.sign |
        FLAG.seal |
        FLAG.ntlm |
        FLAG.alwaysSign |
        FLAG.extendedSecurity |
        FLAG.key128 |
        FLAG.keyExchange |
        FLAG.key56;
    const offered = negotiate.length >= 16 ? negotiate.readUInt32LE(12) : 0;
    return (((offered & answered) |
        FLAG.unicode |
        FLAG.requestTarget |
        FLAG.targetTypeServer |
        FLAG.targetInfo |
        FLAG.version) >>>
        0);
}
function challengeMessage(options) {
    const name = Buffer.from(options.hostName, 'utf16le');
    const info = targetInfo(name, options.now);
    const head = Buffer.alloc(56);
    SIGNATURE.copy(head);
    head.writeUInt32LE(2, 8);
    writeField(head, 12, name.length, 56);
    head.writeUInt32LE(options.flags, 20);
    options.challenge.copy(head, 24);
    writeField(head, 40, info.length, 56 + name.length);
    // Windows 10.0, build 20348, NTLMSSP revision 15.
    Buffer.from([10, 0, 0x7c, 0x4f, 0, 0, 0, 15]).copy(head, 48);
    return Buffer.concat([head, name, info]);
}
/** Undefined where it is not one, or has fields outside of it. */
function parseAuthenticate(message) {
    if (messageType(message) !== 3 || message.length < 64)
        return undefined;
    const flags = message.readUInt32LE(60);
    const text = (at) => fieldAt(message, at).toString((flags & FLAG.unicode) === 0 ? 'latin1' : 'utf16le');
    return {
        flags,
        domain: text(28),
        user: text(36),
        response: fieldAt(message, 20),
        encryptedSessionKey: fieldAt(message, 52),
    };
}
/** Values of MsvAv… pairs in a client's challenge, by their number. */
function clientPairs(response) {
    const pairs = new Map();
    let at = 44;
    while (at + 4 <= response.length) {
        const id = response.readUInt16LE(at);
        const length = response.readUInt16LE(at + 2);
        if (id === 0)
            break;
        pairs.set(id, response.subarray(at + 4, at + 4 + length));
        at += 4 + length;
    }
    return pairs;
}
/** The message as its integrity code is computed: with that zeroed. */
function withoutMic(authenticate) {
    const message = Buffer.from(authenticate);
    message.fill(0, 72, 88);
    return { message, mic: authenticate.subarray(72, 88) };
}
function targetInfo(name, now) {
    const time = Buffer.alloc(8);
    // 100 nanoseconds since 1601.
    time.writeBigUInt64LE((BigInt(now.getTime()) + 11644473600000n) * 10000n);
    const pairs = [
        [2, name],
        [1, name],
        [4, name],
        [3, name],
        [7, time],
        [0, Buffer.alloc(0)],
    ];
    return Buffer.concat(pairs.flatMap(([id, value]) => {
        const head = Buffer.alloc(4);
        head.writeUInt16LE(id, 0);
        head.writeUInt16LE(value.length, 2);
        return [head, value];
    }));
}
function writeField(message, at, length, offset) {
    message.writeUInt16LE(length, at);
    message.writeUInt16LE(length, at + 2);
    message.writeUInt32LE(offset, at + 4);
}
function fieldAt(message, at) {
    const offset = message.readUInt32LE(at + 4);
    return message.subarray(offset, offset + message.readUInt16LE(at));
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/rc4.ts
/** RC4, with which NTLM seals: one stream a direction, going on from message to message. */
class Rc4 {
    #state;
    #i = 0;
    #j = 0;
    constructor(key) {
        const state = Uint8Array.from({ length: 256 }, (_, index) => index);
        for (let i = 0, j = 0; i < 256; i++) {
            j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
            swap(state, i, j);
        }
        this.#state = state;
    }
    update(data) {
        const state = this.#state;
        return Buffer.from(data.map((byte) => {
            this.#i = (this.#i + 1) & 255;
            this.#j = (this.#j + (state[this.#i] ?? 0)) & 255;
            swap(state, this.#i, this.#j);
            return byte ^ (state[((state[this.#i] ?? 0) + (state[this.#j] ?? 0)) & 255] ?? 0);
        }));
    }
}
function swap(state, i, j) {
    [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/session.ts



/** Signs and seals the messages of an authenticated connection, at the server's end (MS-NLMP 3.4, extended session security). */
class NtlmSession {
    flags;
    #incoming;
    #outgoing;
    constructor(flags, exportedSessionKey) {
        this.flags = flags;
        const direction = (name) => new Direction(flags, exportedSessionKey, name);
        this.#incoming = direction('client-to-server');
        this.#outgoing = direction('server-to-client');
    }
    get canSeal() {
        return (this.flags & FLAG.seal) !== 0 && (this.flags & FLAG.extendedSecurity) !== 0;
    }
    /** Undefined where the signature does not fit: changed on the way, or out of turn. */
    unseal(sealed, signature) {
        const message = this.#incoming.cipher.update(sealed);
        const expected = this.#incoming.sign(message);
        return signature.length === expected.length && (0,external_node_crypto_.timingSafeEqual)(signature, expected) ? message : undefined;
    }
    seal(message) {
        const sealed = this.#outgoing.cipher.update(message);
        return { sealed, signature: this.#outgoing.sign(message) };
    }
}
class Direction {
    flags;
    cipher;
    #signingKey;
    #sequence = 0;
    constructor(flags, sessionKey, name) {
        this.flags = flags;
        const strength = (flags & FLAG.key128) !== 0 ? 16 : (flags & FLAG.key56) !== 0 ? 7 : 5;
        const key = (base, purpose) => md5(base, Buffer.from(`session key to ${name} ${purpose} key magic constant\0`, 'latin1'));
        this.#signingKey = key(sessionKey, 'signing');
        this.cipher = new Rc4(key(sessionKey.subarray(0, strength), 'sealing'));
    }
    /** Sealed itself where keys were exchanged; each message has its number. */
    sign(message) {
        const sequence = Buffer.alloc(4);
        sequence.writeUInt32LE(this.#sequence++);
        const checksum = (0,external_node_crypto_.createHmac)('md5', this.#signingKey)
            .update(sequence)
            .update(message)
            .digest()
            .subarray(0, 8);
        const shown = (this.flags & FLAG.keyExchange) !== 0 ? this.cipher.update(checksum) : checksum;
        return Buffer.concat([Buffer.from([1, 0, 0, 0]), shown, sequence]);
    }
}
function md5(...parts) {
    return (0,external_node_crypto_.createHash)('md5').update(Buffer.concat(parts)).digest();
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/server.ts





/** One NTLMv2 authentication, at the server's end (MS-NLMP 3.2.5). */
class NtlmServer {
    options;
    #challenge = (0,external_node_crypto_.randomBytes)(8);
    #negotiate;
    #challengeMessage;
    #flags;
    constructor(options, negotiate) {
        this.options = options;
        this.#negotiate = negotiate;
        this.#flags = negotiatedFlags(negotiate);
        this.#challengeMessage = challengeMessage({
            flags: this.#flags,
            challenge: this.#challenge,
            hostName: options.hostName,
            now: new Date(),
        });
    }
    get challengeMessage() {
        return this.#challengeMessage;
    }
    /** Undefined where the client does not prove that it knows the password. NTLMv1 is not taken. */
    authenticate(message) {
        const parsed = parseAuthenticate(message);
        const password = parsed && this.options.passwordOf(parsed.user);
        if (parsed === undefined || password === undefined || parsed.response.length < 48)
            return undefined;
        const { user, domain, response } = parsed;
        const key = hmac(md4(Buffer.from(password, 'utf16le')), Buffer.from(user.toUpperCase() + domain, 'utf16le'));
        const proof = response.subarray(0, 16);
        if (!same(proof, hmac(key, Buffer.concat([this.#challenge, response.subarray(16)]))))
            return undefined;
        const baseKey = hmac(key, proof);
        const isExchanged = (parsed.flags & FLAG.keyExchange) !== 0 && parsed.encryptedSessionKey.length === 16;
        const sessionKey = isExchanged ? new Rc4(baseKey).update(parsed.encryptedSessionKey) : baseKey;
        if (!this.#isIntact(message, response, sessionKey) || !this.#isBoundHere(response))
            return undefined;
        return { user, session: new NtlmSession(parsed.flags & this.#flags, sessionKey) };
    }
    /** A client that says it sent an integrity code must have sent the right one. */
    #isIntact(authenticate, response, sessionKey) {
        const flags = clientPairs(response).get(6);
        if (flags === undefined || (flags.readUInt32LE(0) & 2) === 0)
            return true;
        const { message, mic } = withoutMic(authenticate);
        return same(mic, hmac(sessionKey, Buffer.concat([this.#negotiate, this.#challengeMessage, message])));
    }
    /** CbtHardeningLevel "Relaxed": a token is not asked for, but a wrong one is refused. */
    #isBoundHere(response) {
        const token = clientPairs(response).get(10);
        const { certificate } = this.options;
        if (token === undefined || certificate === undefined || token.every((byte) => byte === 0))
            return true;
        const hash = (0,external_node_crypto_.createHash)('sha256').update(certificate).digest();
        const data = Buffer.concat([Buffer.from('tls-server-end-point:', 'latin1'), hash]);
        const length = Buffer.alloc(4);
        length.writeUInt32LE(data.length);
        return same(token, (0,external_node_crypto_.createHash)('md5')
            .update(Buffer.concat([Buffer.alloc(16), length, data]))
            .digest());
    }
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)('md5', key).update(data).digest();
}
function same(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/encoding/der.ts
var der = __webpack_require__(8787);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/ntlm/spnego.ts

/** 1.3.6.1.4.1.311.2.2.10 */
const NTLM_MECHANISM = '1.3.6.1.4.1.311.2.2.10';
/** The NTLM message in a SPNEGO token (RFC 4178), of the first or a later step; undefined where there is none. */
function mechanismToken(token) {
    // The message says itself how long it is up to its end, which is the token's but for a MIC list.
    const at = token.indexOf('NTLMSSP\0', 0, 'latin1');
    if (at < 2 || (token[0] !== 0x60 && token[0] !== 0xa1))
        return undefined;
    const length = lengthBefore(token, at);
    return length === undefined ? undefined : token.subarray(at, at + length);
}
function spnegoAnswer(state, message) {
    const negotiationState = (0,der/* explicit */.pc)(0, (0,der/* tagged */.VK)(0x0a, Buffer.from([state === 'completed' ? 0 : 1])));
    const parts = [negotiationState];
    if (message !== undefined)
        parts.push((0,der/* explicit */.pc)(1, (0,der/* objectId */.Tu)(NTLM_MECHANISM)), (0,der/* explicit */.pc)(2, (0,der/* octets */.tu)(message)));
    return (0,der/* explicit */.pc)(1, (0,der/* sequence */.K2)(...parts));
}
/** Length of the octet string whose content begins at `at`. */
function lengthBefore(token, at) {
    for (const bytes of [0, 1, 2, 3]) {
        const tag = at - 2 - bytes;
        if (tag < 0 || token[tag] !== 0x04)
            continue;
        const first = token[tag + 1] ?? 0;
        const length = bytes === 0 ? first : first === 0x80 + bytes ? token.readUIntBE(tag + 2, bytes) : -1;
        if (length > 0 && at + length <= token.length)
            return length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/authentication.ts




/** Who one connection belongs to: NTLM authenticates it once, Basic each request. */
class ConnectionAuthentication {
    machine;
    certificate;
    #ntlm;
    #known;
    constructor(machine, 
    /** DER of the certificate that the connection is encrypted with. */
    certificate) {
        this.machine = machine;
        this.certificate = certificate;
    }
    authenticate({ headers }) {
        const [, scheme = '', token = ''] = /^(\S+)\s*(.*)$/.exec(headers.authorization ?? '') ?? [];
        if (scheme === '' && this.#known !== undefined)
            return { ...this.#known, headers: [] };
        if (scheme.toLowerCase() === 'basic' && this.#isAllowed('Basic'))
            return this.#basic(token);
        if (scheme.toLowerCase() === 'negotiate' && this.#isAllowed('Negotiate'))
            return this.#negotiate(token);
        return { offers: this.#offers() };
    }
    #basic(token) {
        const text = Buffer.from(token, 'base64').toString('utf8');
        const colon = text.indexOf(':');
        const name = text.slice(0, colon);
        if (colon === -1 || !this.machine.isPassword(name, text.slice(colon + 1)))
            return { offers: this.#offers() };
        return { user: this.machine.user(name)?.name ?? name, session: undefined, headers: [] };
    }
    #negotiate(token) {
        const written = Buffer.from(token, 'base64');
        const inSpnego = messageType(written) === 0;
        const message = inSpnego ? mechanismToken(written) : written;
        if (message === undefined)
            return { offers: this.#offers() };
        if (messageType(message) === 1) {
            this.#known = undefined;
            this.#ntlm = { server: new NtlmServer(this.#ntlmOptions(), message), inSpnego };
            const { challengeMessage } = this.#ntlm.server;
            const answer = inSpnego ? spnegoAnswer('incomplete', challengeMessage) : challengeMessage;
            return { offers: [`Negotiate ${answer.toString('base64')}`] };
        }
        const proven = this.#ntlm?.server.authenticate(message);
        this.#ntlm = undefined;
        if (proven === undefined)
            return { offers: this.#offers() };
        this.#known = { ...proven, user: this.machine.user(proven.user)?.name ?? proven.user };
        const headers = inSpnego ? [`Negotiate ${spnegoAnswer('completed').toString('base64')}`] : [];
        return { ...this.#known, headers };
    }
    #ntlmOptions() {
        return {
            hostName: this.machine.settings.hostName,
            passwordOf: (user) => this.machine.user(user)?.password || undefined,
            certificate: this.certificate,
        };
    }
    #offers() {
        return [
            ...(this.#isAllowed('Negotiate') ? ['Negotiate'] : []),
            ...(this.#isAllowed('Basic') ? ['Basic realm="WSMAN"'] : []),
        ];
    }
    #isAllowed(scheme) {
        return (0,winrm_config/* isOn */.Mp)(this.machine.settings.winRm, `Service/Auth/${scheme}`);
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/namespaces.ts
/** Namespaces and URIs of MS-WSMV 2.2.1 and the standards under it. */
const SOAP = 'http://www.w3.org/2003/05/soap-envelope';
const ADDRESSING = 'http://schemas.xmlsoap.org/ws/2004/08/addressing';
const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer';
const WSMAN = 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd';
const WSMAN_MICROSOFT = 'http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd';
const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell';
const CMD_SHELL = `${SHELL}/cmd`;
const IDENTITY = 'http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd';
const FAULT = 'http://schemas.microsoft.com/wbem/wsman/1/wsmanfault';
const ANONYMOUS = `${ADDRESSING}/role/anonymous`;

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/fault.ts
/** Thrown where a request cannot be answered with what it asks for. Codes and words are Windows' own. */
class Fault extends Error {
    code;
    subcode;
    wsmanCode;
    reason;
    detail;
    constructor(code, subcode, wsmanCode, reason, message, detail) {
        super(message);
        this.code = code;
        this.subcode = subcode;
        this.wsmanCode = wsmanCode;
        this.reason = reason;
        this.detail = detail;
    }
    /** A Receive that had nothing to say in time: the client asks again. */
    static timedOut() {
        const words = 'The WS-Management service cannot complete the operation within the time specified in OperationTimeout.  ';
        return new Fault('Receiver', 'w:TimedOut', 2150858793, words, words);
    }
    static shellNotFound(shellId) {
        return new Fault('Sender', 'w:InvalidSelectors', 2150858843, 'The WS-Management service cannot process the request because the request contained invalid selectors for the resource. ', `The request for the Windows Remote Shell with ShellId ${shellId} failed because the shell was not found on the server. ` +
            'Possible causes are: the specified ShellId is incorrect or the shell no longer exists on the server. Provide the ' +
            'correct ShellId or create a new shell and retry the operation. ', 'http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors');
    }
    /** ERROR_INVALID_PARAMETER: an unknown command, stream or signal. */
    static invalidParameter() {
        return new Fault('Sender', 'w:InvalidParameter', 2147942487, 'The parameter is incorrect. ', 'The parameter is incorrect. ');
    }
    /** ERROR_OPERATION_ABORTED: what was waited for has been ended. */
    static aborted() {
        const words = 'The I/O operation has been aborted because of either a thread exit or an application request. ';
        return new Fault('Receiver', 'w:InternalError', 995, words, words);
    }
    /** ERROR_WSMAN_QUOTA_MAX_SHELLS */
    static tooManyShells() {
        const words = 'The WS-Management service cannot process the request. The maximum number of concurrent shells for this user has been ' +
            'exceeded. Close existing shells or raise the quota for this user. ';
        return new Fault('Receiver', 'w:QuotaLimit', 2150859173, words, words);
    }
    /** ERROR_WSMAN_QUOTA_MAX_COMMANDS_PER_SHELL_PPQ */
    static tooManyCommands(limit) {
        const words = `The WS-Management service cannot process the request. This user has exceeded the maximum of ${limit} commands per ` +
            'shell. Close existing commands or raise the quota for this user. ';
        return new Fault('Receiver', 'w:QuotaLimit', 2150859241, words, words);
    }
    /** ERROR_WINRS_CODE_PAGE_NOT_SUPPORTED */
    static codePage() {
        const words = 'The WS-Management service cannot process the request. The code page is not supported. ';
        return new Fault('Sender', 'w:InvalidOptions', 2150859072, words, words);
    }
    /** ERROR_WINRS_IDLETIMEOUT_OUTOFBOUNDS */
    static idleTimeout() {
        const words = 'The WS-Management service cannot process the request. The requested IdleTimeout is outside the allowed range. ';
        return new Fault('Sender', 'w:InvalidParameter', 2150859250, words, words);
    }
    static envelopeTooLarge(limit) {
        const words = `The WS-Management service cannot process the request because the message is larger than ${limit} bytes. `;
        return new Fault('Sender', 'w:EncodingLimit', 2150858810, words, words);
    }
    static actionNotSupported(action) {
        const words = `The action ${action} is not supported by the service. `;
        return new Fault('Sender', 'a:ActionNotSupported', 2150858752, words, words);
    }
    static resourceNotFound(uri) {
        const words = `The WS-Management service cannot process the request. The resource URI ${uri} was not found. `;
        return new Fault('Sender', 'a:DestinationUnreachable', 2150858778, words, words);
    }
    static notUnderstood(header) {
        const words = `The WS-Management service cannot process a header that must be understood: ${header}. `;
        return new Fault('Sender', 'a:MustUnderstand', 2150858754, words, words);
    }
    static schema(problem) {
        return new Fault('Sender', 'w:SchemaValidationError', 2150858817, 'The SOAP XML in the message does not match the corresponding XML schema definition. ', problem);
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/envelope.ts




/** @throws Fault, XmlError */
function readRequest(text) {
    const envelope = (0,xml/* parseXml */.NO)(text);
    if (envelope.name !== 'Envelope' || envelope.namespace !== SOAP)
        throw Fault.schema('The message is no SOAP 1.2 envelope.');
    const header = envelope.child(SOAP, 'Header');
    if (header === undefined)
        throw Fault.schema('The message has no header.');
    refuseUnknownMustUnderstand(header);
    const text_ = (namespace, name) => header.child(namespace, name)?.text.trim();
    const timeout = text_(WSMAN, 'OperationTimeout');
    const size = text_(WSMAN, 'MaxEnvelopeSize');
    return {
        action: required(text_(ADDRESSING, 'Action'), 'a:Action'),
        messageId: required(text_(ADDRESSING, 'MessageID'), 'a:MessageID'),
        to: text_(ADDRESSING, 'To') ?? '',
        resourceUri: text_(WSMAN, 'ResourceURI') ?? '',
        selectors: named(header.child(WSMAN, 'SelectorSet')?.all(WSMAN, 'Selector')),
        options: named(header.child(WSMAN, 'OptionSet')?.all(WSMAN, 'Option')),
        operationTimeout: timeout === undefined ? undefined : milliseconds(timeout),
        maxEnvelopeSize: size === undefined ? undefined : Number(size),
        body: envelope.child(SOAP, 'Body')?.elements()[0],
    };
}
/** An answer as Windows writes it: the same prefixes, in the same order. */
function answer(request, action, body) {
    return envelope(action, request.messageId, body);
}
/** `machine` is the name that the client knows this host by. */
function faultAnswer(fault, messageId, machine) {
    const { code, subcode, reason, wsmanCode, detail } = fault;
    const details = [
        detail === undefined ? '' : `<w:FaultDetail>${(0,xml/* escapeXml */.X)(detail)}</w:FaultDetail>`,
        `<f:WSManFault xmlns:f="${FAULT}" Code="${wsmanCode}" Machine="${(0,xml/* escapeXml */.X)(machine)}"><f:Message>${(0,xml/* escapeXml */.X)(fault.message)}</f:Message></f:WSManFault>`,
    ].join('');
    return envelope(`http://schemas.dmtf.org/wbem/wsman/1/wsman/fault`, messageId, `<s:Fault><s:Code><s:Value>s:${code}</s:Value><s:Subcode><s:Value>${subcode}</s:Value></s:Subcode></s:Code>` +
        `<s:Reason><s:Text xml:lang="en-US">${(0,xml/* escapeXml */.X)(reason)}</s:Text></s:Reason><s:Detail>${details}</s:Detail></s:Fault>`);
}
function envelope(action, relatesTo, body) {
    return (`<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}" xmlns:a="${ADDRESSING}" xmlns:x="${TRANSFER}" xmlns:w="${WSMAN}" ` +
        `xmlns:rsp="${SHELL}" xmlns:p="${WSMAN_MICROSOFT}"><s:Header><a:Action>${action}</a:Action>` +
        `<a:MessageID>uuid:${(0,external_node_crypto_.randomUUID)().toUpperCase()}</a:MessageID><a:To>${ANONYMOUS}</a:To>` +
        (relatesTo === undefined ? '' : `<a:RelatesTo>${(0,xml/* escapeXml */.X)(relatesTo)}</a:RelatesTo>`) +
        `</s:Header><s:Body>${body}</s:Body></s:Envelope>`);
}
function refuseUnknownMustUnderstand(header) {
    for (const { namespace, name, attributes } of header.elements()) {
        if (!/^(true|1)$/.test(attributes.get('mustUnderstand') ?? ''))
            continue;
        if (![ADDRESSING, WSMAN, WSMAN_MICROSOFT, SHELL].includes(namespace))
            throw Fault.notUnderstood(name);
    }
}
function required(value, name) {
    if (value === undefined || value === '')
        throw Fault.schema(`The header ${name} is missing.`);
    return value;
}
function named(elements = []) {
    return new Map(elements.map(({ attributes, text }) => [attributes.get('Name') ?? '', text]));
}
/** An xs:duration such as `PT60S` or `P0DT0H1M0.500S`. @throws Fault */
function milliseconds(duration) {
    const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
    if (parts === null)
        throw Fault.schema(`${duration} is no duration.`);
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/cmd/run.ts + 6 modules
var cmd_run = __webpack_require__(3694);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/shells.ts






/** A remote shell: what commands of one client have in common. */
class RemoteShell {
    machine;
    options;
    onIdle;
    id = (0,external_node_crypto_.randomUUID)().toUpperCase();
    commands = new Map();
    createdAt = Date.now();
    #idle;
    constructor(machine, options, onIdle) {
        this.machine = machine;
        this.options = options;
        this.onIdle = onIdle;
        this.touch();
    }
    /** A request came: the time until it counts as idle begins anew. */
    touch() {
        clearTimeout(this.#idle);
        this.#idle = setTimeout(() => this.onIdle(), Math.min(this.options.idleTimeout, 2 ** 31 - 1));
        this.#idle.unref();
    }
    run(commandLine, words, throughCmd, id) {
        const command = new RemoteCommand(this.machine, this.options, id);
        this.commands.set(command.id, command);
        command.start(commandLine, words, throughCmd);
        return command;
    }
    /** @throws Fault */
    command(id) {
        const command = this.commands.get(id.toUpperCase());
        if (command === undefined)
            throw Fault.invalidParameter();
        return command;
    }
    close() {
        clearTimeout(this.#idle);
        for (const command of this.commands.values())
            command.terminate();
    }
}
/** What a Windows process that was ended by a signal leaves (STATUS_CONTROL_C_EXIT). */
const CONTROL_C = 0xc000013a;
/** One command of a shell, and what it has said and nobody has received yet. */
class RemoteCommand {
    machine;
    options;
    id;
    stdin = new streams/* Input */.pd();
    exitCode;
    #pieces = [];
    #ended = new AbortController();
    #terminated = false;
    #wake = () => undefined;
    constructor(machine, options, id) {
        this.machine = machine;
        this.options = options;
        this.id = (id ?? (0,external_node_crypto_.randomUUID)()).toUpperCase();
    }
    start(commandLine, words, throughCmd) {
        const { codePage } = this.options;
        const signal = AbortSignal.any([this.#ended.signal, this.machine.off]);
        const write = (stream) => (data) => this.#add({ stream, data: Buffer.from(data) });
        const process = {
            machine: this.machine,
            environment: this.options.environment.copy(),
            folder: this.options.folder,
            stdin: this.stdin,
            stdout: (0,streams/* output */.CG)(codePage, write('stdout')),
            stderr: (0,streams/* output */.CG)(codePage, write('stderr')),
            codePage,
            user: this.options.user,
            signal,
            budget: new budget/* Budget */._(signal),
        };
        const line = words === '' ? commandLine : `${commandLine} ${words}`;
        const work = throughCmd ? (0,cmd_run.runCmd)(process, `/c ${line}`) : runDirectly(process, commandLine, words);
        work.then((code) => this.#end(code), (error) => {
            if (!(error instanceof budget/* Terminated */.C))
                process.stderr.text(`The simulated Windows failed: ${String(error)}\r\n`);
            else if (!signal.aborted)
                process.stderr.text(`${error.message}\r\n`);
            this.#end(CONTROL_C);
        });
    }
    get isOver() {
        return this.exitCode !== undefined && this.#pieces.length === 0;
    }
    /**
     * What has been said since, at most `limit` bytes; waits for it, at most `timeout` milliseconds.
     * @throws Fault `timedOut` where nothing is said in time, `aborted` where the command is ended meanwhile
     */
    async receive(limit, timeout) {
        if (this.#terminated)
            throw Fault.aborted();
        const until = Date.now() + timeout;
        while (this.#pieces.length === 0 && this.exitCode === undefined) {
            const left = until - Date.now();
            if (left <= 0)
                throw Fault.timedOut();
            await this.#nextWord(left);
            if (this.#terminated)
                throw Fault.aborted();
        }
        return this.#taken(limit);
    }
    input(data, isEnd) {
        this.stdin.write(data);
        if (isEnd)
            this.stdin.end();
    }
    /** Control-C: the process ends, its exit code can still be received. */
    interrupt() {
        this.#ended.abort();
    }
    terminate() {
        this.#terminated = true;
        this.#ended.abort();
        this.#wake();
    }
    #add(piece) {
        const last = this.#pieces.at(-1);
        // Small writes go in one piece, as through a pipe.
        if (last?.stream === piece.stream && last.data.length < 4096)
            this.#pieces[this.#pieces.length - 1] = { ...piece, data: Buffer.concat([last.data, piece.data]) };
        else
            this.#pieces.push(piece);
        this.#wake();
    }
    #end(code) {
        // Windows knows exit codes as unsigned 32-bit numbers.
        this.exitCode = code >>> 0;
        this.#wake();
    }
    #nextWord(ms) {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, ms);
            this.#wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }
    #taken(limit) {
        const taken = [];
        let left = limit;
        while (left > 0) {
            const piece = this.#pieces.shift();
            if (piece === undefined)
                break;
            taken.push({ ...piece, data: piece.data.subarray(0, left) });
            if (piece.data.length > left)
                this.#pieces.unshift({ ...piece, data: piece.data.subarray(left) });
            left -= piece.data.length;
        }
        return taken;
    }
}
/** WINRS_SKIP_CMD_SHELL: the command is a program's name alone. */
async function runDirectly(process, command, words) {
    const [name = '', rest = ''] = /^("[^"]*"|\S+)\s*(.*)$/s.exec(command)?.slice(1) ?? [];
    const code = await (0,execute/* execute */.g7)(process, name.replaceAll('"', ''), `${rest} ${words}`.trim());
    if (code !== undefined)
        return code;
    process.stderr.text('The system cannot find the file specified. \r\n');
    return 2;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/service.ts







/** What an envelope takes besides the streams' content. */
const ENVELOPE_OVERHEAD = 2_000;
/** Where the client does not say (MS-WSMV 2.2.4.20: 150 KB, before Windows 8's 512 KB). */
const USUAL_ENVELOPE_SIZE = 153_600;
const SHORTEST_IDLE_TIMEOUT = 60_000;
/** The WS-Man service with the remote shells that clients have made; knows nothing of HTTP. */
class WsmanService {
    machine;
    #shells = new Map();
    constructor(machine) {
        this.machine = machine;
    }
    /** @throws Fault */
    async handle(request, caller) {
        const limit = this.#limit('MaxEnvelopeSizekb') * 1024;
        if (request.maxEnvelopeSize !== undefined && !(request.maxEnvelopeSize >= 8192))
            throw Fault.envelopeTooLarge(limit);
        // Windows takes the URI with and without a query, and in any case.
        if (request.resourceUri.toLowerCase() !== CMD_SHELL)
            throw Fault.resourceNotFound(request.resourceUri);
        switch (request.action) {
            case `${TRANSFER}/Create`:
                return this.#create(request, caller);
            case `${SHELL}/Command`:
                return this.#command(request);
            case `${SHELL}/Receive`:
                return this.#receive(request);
            case `${SHELL}/Send`:
                return this.#send(request);
            case `${SHELL}/Signal`:
                return this.#signal(request);
            case `${TRANSFER}/Delete`:
                return this.#delete(request);
            default:
                throw Fault.actionNotSupported(request.action);
        }
    }
    close() {
        for (const shell of this.#shells.values())
            shell.close();
        this.#shells.clear();
    }
    #create(request, caller) {
        if (this.#shells.size >= this.#limit('Winrs/MaxShellsPerUser'))
            throw Fault.tooManyShells();
        const wanted = request.body;
        if (wanted?.name !== 'Shell' || wanted.namespace !== SHELL)
            throw Fault.schema('The body is no rsp:Shell.');
        const environment = this.machine.environmentOf(caller.user);
        for (const variable of wanted.child(SHELL, 'Environment')?.all(SHELL, 'Variable') ?? [])
            environment.set(variable.attributes.get('Name') ?? '', environment.expand(variable.text));
        const text = (name) => wanted.child(SHELL, name)?.text.trim();
        const folder = text('WorkingDirectory');
        const shell = new RemoteShell(this.machine, {
            user: caller.user,
            codePage: codePage(request),
            folder: (0,paths/* fullPath */.jS)(environment.expand(folder ?? '%USERPROFILE%')),
            environment,
            idleTimeout: this.#idleTimeout(text('IdleTimeOut')),
            inputStreams: text('InputStreams') ?? '',
            outputStreams: text('OutputStreams') ?? '',
        }, () => this.#close(shell));
        this.#shells.set(shell.id, shell);
        return answer(request, `${TRANSFER}/CreateResponse`, createdBody(shell, request, caller));
    }
    #command(request) {
        const shell = this.#shellOf(request);
        const running = [...shell.commands.values()].filter(({ exitCode }) => exitCode === undefined).length;
        const limit = this.#limit('Winrs/MaxProcessesPerShell');
        if (running >= limit)
            throw Fault.tooManyCommands(limit);
        const line = request.body;
        const command = line?.name === 'CommandLine' ? line.child(SHELL, 'Command') : undefined;
        if (line === undefined || command === undefined)
            throw Fault.schema('The body is no rsp:CommandLine with a rsp:Command.');
        const words = line.all(SHELL, 'Arguments').map((element) => element.text);
        const throughCmd = request.options.get('WINRS_SKIP_CMD_SHELL')?.toUpperCase() !== 'TRUE';
        const started = shell.run(command.text, words.join(' '), throughCmd, line.attributes.get('CommandId'));
        return answer(request, `${SHELL}/CommandResponse`, `<rsp:CommandResponse><rsp:CommandId>${started.id}</rsp:CommandId></rsp:CommandResponse>`);
    }
    async #receive(request) {
        const shell = this.#shellOf(request);
        const desired = request.body?.child(SHELL, 'DesiredStream');
        if (desired === undefined)
            throw Fault.schema('The body has no rsp:DesiredStream.');
        const command = shell.command(desired.attributes.get('CommandId') ?? '');
        const size = Math.min(request.maxEnvelopeSize ?? USUAL_ENVELOPE_SIZE, this.#limit('MaxEnvelopeSizekb') * 1024);
        const bytes = Math.floor(((size - ENVELOPE_OVERHEAD) * 3) / 4);
        const timeout = Math.min(request.operationTimeout ?? Infinity, this.#limit('MaxTimeoutms'));
        const pieces = await command.receive(bytes, timeout);
        shell.touch();
        return answer(request, `${SHELL}/ReceiveResponse`, receivedBody(command, pieces, desired.text.trim().split(/\s+/)));
    }
    #send(request) {
        const shell = this.#shellOf(request);
        for (const stream of request.body?.all(SHELL, 'Stream') ?? []) {
            const command = shell.command(stream.attributes.get('CommandId') ?? '');
            if (stream.attributes.get('Name') !== 'stdin')
                throw Fault.invalidParameter();
            command.input(Buffer.from(stream.text, 'base64'), /^(true|1)$/i.test(stream.attributes.get('End') ?? ''));
        }
        return answer(request, `${SHELL}/SendResponse`, '<rsp:SendResponse/>');
    }
    #signal(request) {
        const shell = this.#shellOf(request);
        const command = shell.command(request.body?.attributes.get('CommandId') ?? '');
        const code = request.body?.child(SHELL, 'Code')?.text.trim().toLowerCase() ?? '';
        if (/signal\/(terminate|powershell\/terminate)$/.test(code) || code === 'terminate') {
            command.terminate();
            shell.commands.delete(command.id);
        }
        else if (/(signal\/)?ctrl_(c|break)$/.test(code))
            command.interrupt();
        else
            throw Fault.invalidParameter();
        return answer(request, `${SHELL}/SignalResponse`, '<rsp:SignalResponse/>');
    }
    #delete(request) {
        this.#close(this.#shellOf(request));
        return answer(request, `${TRANSFER}/DeleteResponse`, '');
    }
    #shellOf({ selectors }) {
        const id = selectors.get('ShellId') ?? '';
        const shell = this.#shells.get(id.toUpperCase());
        if (shell === undefined)
            throw Fault.shellNotFound(id);
        shell.touch();
        return shell;
    }
    #close(shell) {
        this.#shells.delete(shell.id);
        shell.close();
    }
    #idleTimeout(wanted) {
        const longest = this.#limit('Winrs/IdleTimeout');
        if (wanted === undefined)
            return longest;
        const asked = milliseconds(wanted);
        if (asked < SHORTEST_IDLE_TIMEOUT || asked > longest)
            throw Fault.idleTimeout();
        return asked;
    }
    #limit(setting) {
        return (0,winrm_config/* numberSetting */.G_)(this.machine.settings.winRm, setting);
    }
}
/** Windows' answer to `wsmid:Identify`, which asks for no authentication. */
function identity() {
    return (`<s:Envelope xml:lang="en-US" xmlns:s="${SOAP}"><s:Header/><s:Body><wsmid:IdentifyResponse xmlns:wsmid="${IDENTITY}">` +
        `<wsmid:ProtocolVersion>${WSMAN}</wsmid:ProtocolVersion><wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor>` +
        '<wsmid:ProductVersion>OS: 0.0.0 SP: 0.0 Stack: 3.0</wsmid:ProductVersion></wsmid:IdentifyResponse></s:Body></s:Envelope>');
}
function codePage({ options }) {
    const wanted = Number(options.get('WINRS_CODEPAGE') ?? 437);
    if (![437, 65001, 850, 1252, 936].includes(wanted))
        throw Fault.codePage();
    return wanted;
}
function createdBody(shell, request, caller) {
    const { inputStreams, outputStreams, idleTimeout, folder } = shell.options;
    return (`<x:ResourceCreated><a:Address>${(0,xml/* escapeXml */.X)(request.to)}</a:Address><a:ReferenceParameters>` +
        `<w:ResourceURI>${CMD_SHELL}</w:ResourceURI><w:SelectorSet><w:Selector Name="ShellId">${shell.id}</w:Selector>` +
        '</w:SelectorSet></a:ReferenceParameters></x:ResourceCreated>' +
        `<rsp:Shell><rsp:ShellId>${shell.id}</rsp:ShellId><rsp:ResourceUri>${CMD_SHELL}</rsp:ResourceUri>` +
        `<rsp:Owner>${(0,xml/* escapeXml */.X)(caller.user)}</rsp:Owner><rsp:ClientIP>${caller.address}</rsp:ClientIP>` +
        `<rsp:IdleTimeOut>PT${(idleTimeout / 1000).toFixed(3)}S</rsp:IdleTimeOut>` +
        `<rsp:WorkingDirectory>${(0,xml/* escapeXml */.X)(folder)}</rsp:WorkingDirectory>` +
        `<rsp:InputStreams>${(0,xml/* escapeXml */.X)(inputStreams)}</rsp:InputStreams>` +
        `<rsp:OutputStreams>${(0,xml/* escapeXml */.X)(outputStreams)}</rsp:OutputStreams>` +
        '<rsp:ShellRunTime>P0DT0H0M0S</rsp:ShellRunTime><rsp:ShellInactivity>P0DT0H0M0S</rsp:ShellInactivity></rsp:Shell>');
}
function receivedBody(command, pieces, streams) {
    const said = pieces
        .filter(({ stream }) => streams.includes(stream))
        .map(({ stream, data }) => `<rsp:Stream Name="${stream}" CommandId="${command.id}">${data.toString('base64')}</rsp:Stream>`);
    if (!command.isOver) {
        const state = `<rsp:CommandState CommandId="${command.id}" State="${SHELL}/CommandState/Running"/>`;
        return `<rsp:ReceiveResponse>${said.join('')}${state}</rsp:ReceiveResponse>`;
    }
    const ends = streams.map((stream) => `<rsp:Stream Name="${stream}" CommandId="${command.id}" End="true"></rsp:Stream>`);
    const state = `<rsp:CommandState CommandId="${command.id}" State="${SHELL}/CommandState/Done">` +
        `<rsp:ExitCode>${command.exitCode}</rsp:ExitCode></rsp:CommandState>`;
    return `<rsp:ReceiveResponse>${said.join('')}${ends.join('')}${state}</rsp:ReceiveResponse>`;
}
/** Whether a message asks who is there. */
function isIdentify(body) {
    return body?.name === 'Identify' && body.namespace === IDENTITY;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/sealing.ts
const PROTOCOL = 'application/HTTP-SPNEGO-session-encrypted';
/** Content type of a sealed message (MS-WSMV 2.2.9.1). */
const SEALED = `multipart/encrypted;protocol="${PROTOCOL}";boundary="Encrypted Boundary"`;
function isSealed(contentType) {
    return /^multipart\/(x-multi-)?encrypted/i.test(contentType);
}
/** The message in a sealed body; undefined where it is not whole, or its signature does not fit. */
function unseal(session, body) {
    const head = /^--Encrypted Boundary\r\n([\s\S]*?)--Encrypted Boundary\r\n\s*Content-Type:\s*application\/octet-stream\r\n/i.exec(body.toString('latin1'));
    const length = Number(/^\s*OriginalContent:.*Length=(\d+)/im.exec(head?.[1] ?? '')?.[1]);
    const isOurs = (head?.[1] ?? '').includes(PROTOCOL);
    if (head === null || !isOurs || !Number.isInteger(length))
        return undefined;
    const content = body.subarray(head[0].length);
    if (content.length < 4)
        return undefined;
    const signatureEnd = 4 + content.readUInt32LE(0);
    const end = content.lastIndexOf('--Encrypted Boundary--');
    if (end < signatureEnd)
        return undefined;
    const message = session.unseal(content.subarray(signatureEnd, end), content.subarray(4, signatureEnd));
    return message?.length === length ? message : undefined;
}
function seal(session, message) {
    const { sealed, signature } = session.seal(message);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signature.length);
    const head = `--Encrypted Boundary\r\n\tContent-Type: ${PROTOCOL}\r\n` +
        `\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=${message.length}\r\n` +
        '--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n';
    return Buffer.concat([
        Buffer.from(head),
        length,
        signature,
        sealed,
        Buffer.from('--Encrypted Boundary--\r\n'),
    ]);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/server.ts












const SOAP_TYPE = 'application/soap+xml;charset=UTF-8';
/** One listener of WinRM: an HTTP or HTTPS server on a port. */
class WsmanServer {
    machine;
    service;
    #server;
    #connections = new Map();
    constructor(machine, service, certificate) {
        this.machine = machine;
        this.service = service;
        const answer = (request, response) => {
            this.#answer(request, response).catch(() => request.socket.destroy());
        };
        this.#server =
            certificate === undefined
                ? external_node_http_default().createServer(answer)
                : external_node_https_default().createServer({ cert: certificate.certificate, key: certificate.key }, answer);
        const der = certificate && new external_node_crypto_.X509Certificate(certificate.certificate).raw;
        this.#server.on(certificate === undefined ? 'connection' : 'secureConnection', (socket) => {
            this.#connections.set(socket, new ConnectionAuthentication(machine, der));
            socket.on('close', () => this.#connections.delete(socket));
        });
        // HTTP.sys keeps a connection for two minutes; a client may wait for output for longer than Node's default.
        this.#server.keepAliveTimeout = 120_000;
        this.#server.requestTimeout = 0;
    }
    static async listen(machine, service, listener, address) {
        const certificate = machine.settings.certificates.find(({ thumbprint }) => thumbprint === listener.certificateThumbprint.replaceAll(' ', '').toUpperCase());
        if (listener.transport === 'HTTPS' && certificate === undefined)
            throw new Error(`The HTTPS listener's certificate ${listener.certificateThumbprint} does not exist.`);
        const server = new WsmanServer(machine, service, listener.transport === 'HTTPS' ? certificate : undefined);
        await new Promise((resolve, reject) => {
            server.#server.once('error', reject);
            server.#server.listen(address.port, address.address, () => resolve());
        });
        server.#server.on('error', () => undefined);
        return server;
    }
    async close() {
        const closed = new Promise((resolve) => this.#server.close(() => resolve()));
        this.dropConnections();
        await closed;
    }
    dropConnections() {
        this.#server.closeAllConnections();
        for (const socket of this.#connections.keys())
            socket.destroy();
    }
    async #answer(request, response) {
        response.setHeader('Server', 'Microsoft-HTTPAPI/2.0');
        const path = (request.url ?? '').split('?')[0]?.toLowerCase();
        if (path !== '/wsman' && path !== '/wsman-anon/identify')
            return reply(response, 404);
        if (request.method !== 'POST')
            return reply(response, 405);
        const body = await readBody(request);
        if (isAnonymousIdentify(request, body))
            return reply(response, 200, identity());
        const found = this.#connections.get(request.socket)?.authenticate(request) ?? { offers: [] };
        if ('offers' in found) {
            if (found.offers.length > 0)
                response.setHeader('WWW-Authenticate', [...found.offers]);
            return reply(response, 401);
        }
        if (found.headers.length > 0)
            response.setHeader('WWW-Authenticate', [...found.headers]);
        const contentType = request.headers['content-type'] ?? '';
        // A client that only wants to be known sends nothing yet.
        if (body.length === 0)
            return reply(response, 200);
        const { session } = found;
        if (isSealed(contentType)) {
            const message = session?.canSeal ? unseal(session, body) : undefined;
            if (session === undefined || message === undefined)
                return reply(response, 400);
            const { status, text } = await this.#handle(message.toString('utf8'), this.#caller(request, found.user));
            return reply(response, status, seal(session, Buffer.from(text)), SEALED);
        }
        const isProtected = request.socket instanceof external_node_tls_.TLSSocket || (0,winrm_config/* isOn */.Mp)(this.machine.settings.winRm, 'Service/AllowUnencrypted');
        if (!isProtected)
            return reply(response, 500);
        if (!/^application\/soap\+xml/i.test(contentType))
            return reply(response, 415);
        const encoding = /charset="?utf-16/i.test(contentType) ? 'utf16le' : 'utf8';
        const { status, text } = await this.#handle(body.toString(encoding), this.#caller(request, found.user));
        reply(response, status, text);
    }
    async #handle(text, caller) {
        let messageId;
        try {
            const limit = (0,winrm_config/* numberSetting */.G_)(this.machine.settings.winRm, 'MaxEnvelopeSizekb') * 1024;
            if (Buffer.byteLength(text) > limit)
                throw Fault.envelopeTooLarge(limit);
            const request = readRequest(text);
            messageId = request.messageId;
            return { status: 200, text: await this.service.handle(request, caller) };
        }
        catch (error) {
            const fault = error instanceof xml/* XmlError */.Gy ? Fault.schema(error.message) : error;
            if (!(fault instanceof Fault))
                throw fault;
            return { status: 500, text: faultAnswer(fault, messageId, caller.host) };
        }
    }
    #caller(request, user) {
        const host = (request.headers.host ?? '').replace(/:\d+$/, '');
        return { user, host, address: request.socket.remoteAddress ?? '' };
    }
}
function isAnonymousIdentify(request, body) {
    const isAsked = request.headers['wsmanidentify'] === 'unauthenticated' ||
        request.url?.toLowerCase() === '/wsman-anon/identify';
    if (!isAsked || body.length === 0)
        return false;
    try {
        return isIdentify((0,xml/* parseXml */.NO)(body.toString('utf8')).child(SOAP, 'Body')?.elements()[0]);
    }
    catch {
        return false;
    }
}
function reply(response, status, body = '', type = SOAP_TYPE) {
    response.statusCode = status;
    if (body.length > 0)
        response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', Buffer.byteLength(body));
    response.end(body);
}
/** More than any envelope that the service takes, so that it can say so. */
const LONGEST_BODY = 8 * 1024 * 1024;
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > LONGEST_BODY)
            throw new Error('The request is too large.');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/wsman/win-rm.ts


/** The WinRM service of a machine: its listeners as they are configured right now. */
class WinRm {
    machine;
    addressOf;
    onPorts;
    log;
    #servers = new Map();
    #service;
    #last = Promise.resolve();
    constructor(machine, 
    /** Where it listens for a port of the guest; undefined where that cannot be reached. */
    addressOf, onPorts, log) {
        this.machine = machine;
        this.addressOf = addressOf;
        this.onPorts = onPorts;
        this.log = log;
    }
    /** Opens and closes ports such that they are as configured. */
    adapt() {
        this.#last = this.#last
            .then(() => this.#adapt())
            .catch((error) => this.log(`WinRM: ${String(error)}`));
        return this.#last;
    }
    dropConnections() {
        for (const server of this.#servers.values())
            server.dropConnections();
    }
    async close() {
        await this.#last;
        await this.#closeAll();
    }
    async #adapt() {
        const wanted = new Map(this.machine.listeners().map((listener) => [keyOf(listener), listener]));
        if (!this.machine.isRunning('WinRM') || this.machine.off.aborted)
            await this.#closeAll();
        for (const [key, server] of this.#servers) {
            if (wanted.has(key))
                continue;
            this.#servers.delete(key);
            await server.close();
        }
        this.#service ??= new WsmanService(this.machine);
        for (const [key, listener] of wanted) {
            if (!this.#servers.has(key))
                await this.#listen(key, listener, this.#service);
        }
        this.onPorts([...wanted.values()].filter((listener) => this.#servers.has(keyOf(listener))).map(({ port }) => port));
    }
    async #listen(key, listener, service) {
        const address = this.addressOf(listener.port);
        if (address === undefined)
            return;
        try {
            this.#servers.set(key, await WsmanServer.listen(this.machine, service, listener, address));
        }
        catch (error) {
            this.log(`WinRM does not listen on port ${listener.port}: ${String(error)}`);
        }
    }
    async #closeAll() {
        this.#service?.close();
        this.#service = undefined;
        const servers = [...this.#servers.values()];
        this.#servers.clear();
        await Promise.all(servers.map((server) => server.close()));
    }
}
function keyOf({ transport, port, certificateThumbprint }) {
    return `${transport} ${port} ${certificateThumbprint}`;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/guest.ts








const REBOOT_DELAY_MS = 200;
/** Makes a Windows guest on a copy of `disk` and boots it. A boot that fails leaves nothing. */
async function bootWindows(disk, spec, options) {
    const guest = new WindowsGuest((0,windows_disk/* copyDisk */.j)(disk), spec, options);
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
/** One Windows guest through its life. */
class WindowsGuest {
    disk;
    options;
    #console = new console/* GuestConsole */.I();
    #spec;
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
            await this.#powerOn();
        });
    }
    stop() {
        return this.#inTurn(() => this.#switchOff());
    }
    freezeDisk() {
        return this.options.keep((0,windows_disk/* copyDisk */.j)(this.disk));
    }
    consoleOutput() {
        return this.#console.text();
    }
    agent() {
        return this.#powered && windowsAgent(this.#powered.machine);
    }
    async destroy() {
        if (!this.#destroyed.signal.aborted) {
            this.#destroyed.abort(new Error(`The guest ${this.#spec.instanceId} is being destroyed.`));
            await this.stop();
            this.options.destroyed(this);
        }
        await this.#last;
    }
    async #powerOn() {
        this.#console.poweredOn();
        await this.#delay(this.options.bootDelayMs ?? 0);
        const isFirstBoot = prepareInstance(this.disk, this.#spec);
        const { disk, options } = this;
        const machine = new WindowsMachine({
            disk,
            scripted: options.scripted,
            onNetworkChange: () => void winRm.adapt(),
            onPowerOff: (how) => this.#goesOff(powered, how),
            dropConnections: () => winRm.dropConnections(),
        });
        const listenAt = this.#spec.listen[0];
        const winRm = new WinRm(machine, (port) => listenAt && { address: listenAt.address, port: (0,addresses/* portAt */.n)(listenAt, port) }, (ports) => this.#spec.onPorts?.(ports), (line) => this.#console.log(line));
        const powered = { machine, winRm };
        this.#powered = powered;
        await winRm.adapt();
        this.#console.log(`${disk.settings.hostName} is up`);
        if (isFirstBoot)
            void runUserData(machine, this.#spec.userData, this.#console);
    }
    async #switchOff() {
        const powered = this.#powered;
        this.#powered = undefined;
        if (powered === undefined)
            return;
        powered.machine.switchOff();
        await powered.winRm.close();
        this.#spec.onPorts?.([]);
        this.#console.log('Power down');
    }
    /** One that `stop` switched off is not the current one any more. */
    #goesOff(powered, how) {
        const follow = async () => {
            if (this.#powered !== powered)
                return;
            await this.#switchOff();
            this.options.log?.(`guest ${this.#spec.instanceId} ${how === 'reboot' ? 'reboots itself' : 'went off by itself'}`);
            if (how === 'poweroff')
                return this.#spec.onPowerOff();
            this.#spec.onReboot();
            await this.#delay(this.options.rebootDelayMs ?? REBOOT_DELAY_MS);
            await this.#powerOn();
        };
        this.#inTurn(follow).catch((error) => {
            if (!this.#destroyed.signal.aborted)
                this.#console.log(`The guest did not come up again: ${String(error)}`);
        });
    }
    #inTurn(change) {
        const turn = this.#last.then(change);
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    async #delay(ms) {
        if (ms > 0)
            await (0,promises_.setTimeout)(ms, undefined, { signal: this.#destroyed.signal });
    }
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Terminated),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** A program that does not end by itself: what a test's guest may compute, and how long it keeps others waiting. */
const STEPS = 1_000_000;
const STEPS_AT_A_TIME = 2_000;
/** Thrown into a program that has been ended from outside, or went on for too long. */
class Terminated extends Error {
}
/** Steps that a command and all that it starts may take together, so that no loop of a guest stops the simulator. */
class Budget {
    signal;
    #taken = 0;
    constructor(signal) {
        this.signal = signal;
    }
    /** To be awaited at each step of an interpreter. @throws Terminated */
    async step() {
        if (this.signal.aborted)
            throw new Terminated('The process was terminated.');
        this.#taken++;
        if (this.#taken > STEPS)
            throw new Terminated(`The simulated guest ended this command: it took more than ${STEPS} steps.`);
        if (this.#taken % STEPS_AT_A_TIME === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   wx: () => (/* binding */ encodeText)
/* harmony export */ });
/**
 * Text as a program writes it where the console has this code page. 65001 is UTF-8; the others have what IBM's page 437
 * has, and a question mark for every other character.
 */
function encodeText(text, codePage) {
    if (codePage === 65001)
        return Buffer.from(text, 'utf8');
    return Buffer.from(Array.from(text, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x80)
            return code;
        const high = HIGH_437.indexOf(character);
        return high === -1 ? 0x3f : 0x80 + high;
    }));
}
function decodeText(bytes, codePage) {
    if (codePage === 65001)
        return bytes.toString('utf8');
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : HIGH_437[byte - 0x80])).join('');
}
/** Content of a text file: by its byte order mark, else UTF-8. */
function decodeFile(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return bytes.subarray(3).toString('utf8');
    return bytes.toString('utf8');
}
/** Characters 128 to 255 of code page 437. */
const HIGH_437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';


/***/ }),

/***/ 2835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   fv: () => (/* binding */ findScript),
/* harmony export */   g7: () => (/* binding */ execute),
/* harmony export */   sleep: () => (/* binding */ sleep),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* unused harmony export newBudget */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _code_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);
/* harmony import */ var _files_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2816);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4739);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1701);





/**
 * Starts a program by the name that somebody typed and waits for its exit code. Undefined where there is no such program.
 */
async function execute(process, name, commandLine) {
    const scripted = process.machine.scripted.take(`${name} ${commandLine}`);
    if (scripted !== undefined)
        return perform(process, scripted);
    const program = await findProgram(process, name);
    return program?.(process, commandLine, (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .splitArguments */ .v)(commandLine));
}
/** Says and does what a test wants of this command. */
async function perform(process, command) {
    const { machine, signal } = process;
    for (const [path, content] of Object.entries(command.files ?? {}))
        machine.files.lay((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(path), content);
    process.stdout.text(command.stdout ?? '');
    process.stderr.text(command.stderr ?? '');
    if (command.effect === 'drop')
        machine.dropConnections();
    if (command.effect === 'reboot' || command.effect === 'shutdown')
        machine.shutdown.schedule(command.effect === 'reboot' ? 'reboot' : 'poweroff', 0);
    if (command.effect === 'hang')
        await forever(signal);
    if (command.takes !== undefined)
        await sleep(process, command.takes);
    return command.exitCode ?? 0;
}
/** @throws Terminated when the process is ended meanwhile */
async function sleep({ signal }, ms) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
    }
    catch {
        throw new _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .Terminated */ .C('The process was terminated.');
    }
}
/** A process of its own in the same console, for a program that starts another. */
function childOf(process, changes = {}) {
    return { ...process, environment: process.environment.copy(), ...changes };
}
function newBudget(signal) {
    return new Budget(signal);
}
function forever(signal) {
    return new Promise((_, reject) => {
        const end = () => reject(new _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .Terminated */ .C('The process was terminated.'));
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
    });
}
async function findProgram(process, name) {
    const { PROGRAMS } = await __webpack_require__.e(/* import() */ 766).then(__webpack_require__.bind(__webpack_require__, 9766));
    const written = name.replaceAll('/', '\\');
    const base = (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(written).toLowerCase();
    const known = PROGRAMS[base.replace(/\.(exe|com)$/, '')];
    const isSystems = !written.includes('\\') || /^[a-z]:\\windows\\/i.test((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(written, process.folder));
    const path = findScript(process, written);
    if (path !== undefined)
        return batchFile(path);
    if (known !== undefined && isSystems)
        return known;
    return process.machine.files.isFile((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(written, process.folder)) ? notAProgram(written) : undefined;
}
/** A batch file in the current folder, else along %PATH%, by its name with or without extension. */
function findScript(process, typed) {
    const name = typed.replaceAll('/', '\\');
    const folders = /[\\:]/.test(name)
        ? [process.folder]
        : [process.folder, ...(process.environment.get('Path') ?? '').split(';')];
    const names = /^\.(bat|cmd)$/i.test((0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .extensionOf */ .je)(name)) ? [name] : [`${name}.bat`, `${name}.cmd`];
    return folders
        .filter((folder) => folder !== '')
        .flatMap((folder) => names.map((candidate) => (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(candidate, (0,_files_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fullPath */ .jS)(folder, process.folder))))
        .find((path) => process.machine.files.isFile(path));
}
function batchFile(path) {
    return async (process, _, words) => {
        const { runBatch } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3694));
        return runBatch(childOf(process), path, (0,_code_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeFile */ .JG)(process.machine.files.read(path)), words);
    };
}
/** Somebody's .exe: nothing here can run it; a test says what it would do (ScriptedCommand). */
function notAProgram(name) {
    return (process) => {
        process.stderr.text(`This version of ${name} is not compatible with the version of Windows you're running.\r\n`);
        return Promise.resolve(216);
    };
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitArguments)
/* harmony export */ });
/** Arguments as most programs split them (CommandLineToArgvW): quotes group, `\"` is a quote, `""` within quotes too. */
function splitArguments(commandLine) {
    const words = [];
    let word;
    let quoted = false;
    for (let at = 0; at < commandLine.length; at++) {
        const character = commandLine[at] ?? '';
        const slashes = /^\\+(?=")/.exec(commandLine.slice(at))?.[0].length ?? 0;
        if (slashes > 0) {
            word = (word ?? '') + '\\'.repeat(Math.floor(slashes / 2));
            at += slashes - 1;
            if (slashes % 2 === 0)
                continue;
            word += '"';
            at++;
        }
        else if (character === '"') {
            const isQuote = quoted && commandLine[at + 1] === '"';
            if (isQuote)
                at++;
            else
                quoted = !quoted;
            word = (word ?? '') + (isQuote ? '"' : '');
        }
        else if (/\s/.test(character) && !quoted) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else
            word = (word ?? '') + character;
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 7661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   pd: () => (/* binding */ Input)
/* harmony export */ });
/* harmony import */ var _code_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

function output(codePage, write) {
    return {
        bytes: (data) => {
            if (data.length > 0)
                write(data);
        },
        text: (text) => {
            if (text !== '')
                write((0,_code_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeText */ .wx)(text, codePage));
        },
    };
}
/** Keeps what is written, for a pipe or a program that reads another's output. */
function collected(codePage) {
    const pieces = [];
    return { ...output(codePage, (data) => pieces.push(data)), content: () => Buffer.concat(pieces) };
}
/** What a process reads: bytes as they come, until the end. */
class Input {
    #pieces = [];
    #ended = false;
    #wake = () => undefined;
    static of(content) {
        const input = new Input();
        input.write(content);
        input.end();
        return input;
    }
    write(data) {
        if (data.length > 0)
            this.#pieces.push(data);
        this.#wake();
    }
    end() {
        this.#ended = true;
        this.#wake();
    }
    /** The next piece, undefined at the end. Waits; ends early when `signal` says so. */
    async read(signal) {
        while (this.#pieces.length === 0 && !this.#ended && !signal.aborted) {
            await new Promise((resolve) => {
                this.#wake = resolve;
                signal.addEventListener('abort', () => resolve(), { once: true });
            });
        }
        return this.#pieces.shift();
    }
    /** Gives back what was read too much. */
    unread(data) {
        if (data.length > 0)
            this.#pieces.unshift(data);
    }
    async readAll(signal) {
        const pieces = [];
        for (let piece = await this.read(signal); piece !== undefined; piece = await this.read(signal))
            pieces.push(piece);
        return Buffer.concat(pieces);
    }
    /** A line without its end, undefined where nothing is left. */
    async readLine(signal) {
        let line = Buffer.alloc(0);
        for (let piece = await this.read(signal); piece !== undefined; piece = await this.read(signal)) {
            const end = piece.indexOf(0x0a);
            line = Buffer.concat([line, end === -1 ? piece : piece.subarray(0, end)]);
            if (end === -1)
                continue;
            this.unread(piece.subarray(end + 1));
            return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
        }
        return line.length > 0 ? line : undefined;
    }
}


/***/ })

};
;