"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 2866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPowerShell: () => (/* binding */ runPowerShell)
});

// EXTERNAL MODULE: ./src/simulator/guests/windows/files/paths.ts
var paths = __webpack_require__(2816);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/code-pages.ts
var code_pages = __webpack_require__(7594);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/execute.ts
var execute = __webpack_require__(2835);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/process.ts
var system_process = __webpack_require__(1701);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/values.ts
/** An object with properties and methods, found in any spelling; those of .NET are subclasses. */
class PsObject {
    typeName;
    #properties = new Map();
    constructor(typeName, properties = {}) {
        this.typeName = typeName;
        for (const [name, value] of Object.entries(properties))
            this.set(name, value);
    }
    /** Undefined where there is no such property. */
    get(name) {
        return this.#properties.get(name.toLowerCase())?.[1];
    }
    /** @returns false where it cannot be set */
    set(name, value) {
        this.#properties.set(name.toLowerCase(), [this.#properties.get(name.toLowerCase())?.[0] ?? name, value]);
        return true;
    }
    /** In the order in which they were set. */
    properties() {
        return [...this.#properties.values()];
    }
    invoke() {
        return NO_METHOD;
    }
    /** What `foreach` goes through, where it is a list; undefined otherwise. */
    items() {
        return undefined;
    }
    /** How it reads in a string. */
    text() {
        if (this.typeName !== CUSTOM_OBJECT)
            return this.typeName;
        return `@{${this.properties()
            .map(([name, value]) => `${name}=${values_toText(value)}`)
            .join('; ')}}`;
    }
}
const CUSTOM_OBJECT = 'System.Management.Automation.PSCustomObject';
/** What an object answers that has no method of a name. */
const NO_METHOD = new PsObject('no such method');
/** A hash table: keys in any spelling, in the order in which they came. */
class PsHash {
    #entries = new Map();
    constructor(entries = []) {
        for (const [key, value] of entries)
            this.set(key, value);
    }
    get(key) {
        return this.#entries.get(keyOf(key))?.[1];
    }
    set(key, value) {
        this.#entries.set(keyOf(key), [key, value]);
    }
    has(key) {
        return this.#entries.has(keyOf(key));
    }
    delete(key) {
        this.#entries.delete(keyOf(key));
    }
    entries() {
        return [...this.#entries.values()];
    }
    get size() {
        return this.#entries.size;
    }
}
/** `{ … }` as a value. */
class PsBlock {
    block;
    constructor(block) {
        this.block = block;
    }
}
/** `[type]` as a value. */
class values_PsType {
    name;
    constructor(name) {
        this.name = name;
    }
}
function keyOf(key) {
    return typeof key === 'string' ? key.toLowerCase() : key;
}
function values_toText(value, separator = ' ') {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return numberText(value);
    if (Buffer.isBuffer(value))
        return [...value].join(separator);
    if (Array.isArray(value))
        return value.map((item) => values_toText(item)).join(separator);
    if (value instanceof PsHash)
        return 'System.Collections.Hashtable';
    if (value instanceof PsBlock)
        return value.block.text.trim();
    if (value instanceof values_PsType)
        return value.name;
    return value instanceof PsObject ? value.text() : typeof value;
}
function numberText(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    return Number.isInteger(value)
        ? value.toLocaleString('en-US', { useGrouping: false })
        : String(Number(value.toPrecision(15)));
}
/** Undefined where it is no number. */
function toNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (value === null || value === undefined)
        return 0;
    if (typeof value !== 'string')
        return value instanceof PsObject ? toNumber(value.text()) : undefined;
    const text = value.trim();
    if (text === '')
        return 0;
    const number = Number(text);
    return Number.isNaN(number) ? undefined : number;
}
function toBoolean(value) {
    if (value === null || value === undefined)
        return false;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    if (typeof value === 'string')
        return value !== '';
    if (Array.isArray(value))
        return value.length === 1 ? toBoolean(value[0]) : value.length > 0;
    return true;
}
/** What `foreach` and a pipeline go through one by one. */
function toItems(value) {
    if (value === null || value === undefined)
        return [];
    if (Buffer.isBuffer(value))
        return [...value];
    if (value instanceof PsObject)
        return value.items() ?? [value];
    return Array.isArray(value) ? value : [value];
}
/** What a pipeline gave, as a value: nothing is null, one is itself. */
function fromItems(items) {
    return items.length === 0 ? null : items.length === 1 ? items[0] : items;
}
/** The full name of a value's type, as GetType() gives it. */
function typeNameOf(value) {
    if (typeof value === 'string')
        return 'System.String';
    if (typeof value === 'boolean')
        return 'System.Boolean';
    if (typeof value === 'number')
        return Number.isInteger(value)
            ? Math.abs(value) < 2 ** 31
                ? 'System.Int32'
                : 'System.Int64'
            : 'System.Double';
    if (Buffer.isBuffer(value))
        return 'System.Byte[]';
    if (Array.isArray(value))
        return 'System.Object[]';
    if (value instanceof PsHash)
        return 'System.Collections.Hashtable';
    if (value instanceof PsBlock)
        return 'System.Management.Automation.ScriptBlock';
    if (value instanceof values_PsType)
        return 'System.RuntimeType';
    return value instanceof PsObject ? value.typeName : 'System.Object';
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/errors.ts

/** An error of PowerShell: thrown it ends what runs up to a `catch`; written it only shows. */
class PsError extends Error {
    facts;
    place;
    command;
    /** Ends the script unless a `catch` stops it, and not only the statement. */
    isFatal = false;
    constructor(message, facts = {}) {
        super(message);
        this.facts = facts;
        this.command = facts.command;
    }
    fatal() {
        this.isFatal = true;
        return this;
    }
    get exception() {
        return this.facts.exception ?? 'System.Management.Automation.RuntimeException';
    }
    /** As Windows PowerShell shows it on a console. */
    shown() {
        const { place, facts } = this;
        const head = this.command === undefined ? this.message : `${this.command} : ${this.message}`;
        const lines = [head];
        if (place !== undefined) {
            const marked = place.text.split(/\r?\n/)[0] ?? '';
            const indent = ' '.repeat(Math.max(0, place.column - 1));
            lines.push(`At line:${place.line} char:${place.column}`, `+ ${place.source}`, `+ ${indent}${'~'.repeat(Math.max(1, marked.length))}`);
        }
        const target = facts.target === undefined || facts.target === null
            ? ''
            : `${shortText(facts.target)}:${typeNameOf(facts.target).split('.').at(-1)}`;
        const exception = this.exception.split('.').at(-1);
        lines.push(`    + CategoryInfo          : ${facts.category ?? 'NotSpecified'}: (${target === '' ? ':' : target}) [${this.command ?? ''}], ${exception}`, `    + FullyQualifiedErrorId : ${facts.errorId ?? this.message}`, ' ');
        return `${lines.join('\r\n')}\r\n`;
    }
}
/** `$_` in a catch block, and an entry of `$Error`. */
class ErrorRecord extends PsObject {
    error;
    constructor(error) {
        const exception = new ExceptionObject(error);
        super('System.Management.Automation.ErrorRecord', {
            Exception: exception,
            TargetObject: error.facts.target ?? null,
            FullyQualifiedErrorId: error.facts.errorId ?? error.message,
            CategoryInfo: new PsObject('System.Management.Automation.ErrorCategoryInfo', {
                Category: error.facts.category ?? 'NotSpecified',
                Activity: error.command ?? '',
            }),
            InvocationInfo: new PsObject('System.Management.Automation.InvocationInfo', {
                ScriptLineNumber: error.place?.line ?? 0,
                Line: error.place?.source ?? '',
                PositionMessage: error.place === undefined ? '' : `At line:${error.place.line} char:${error.place.column}`,
            }),
            ScriptStackTrace: `at <ScriptBlock>, <No file>: line ${error.place?.line ?? 1}`,
        });
        this.error = error;
    }
    text() {
        return this.error.message;
    }
}
class ExceptionObject extends PsObject {
    error;
    constructor(error) {
        super(error.exception, { Message: error.message, InnerException: null, HResult: -2146233087 });
        this.error = error;
    }
    text() {
        return `${this.typeName}: ${this.error.message}`;
    }
}
/** Leaves a function or script block with what it has put out so far. */
class Return extends Error {
}
class Exit extends Error {
    code;
    constructor(code) {
        super('exit');
        this.code = code;
    }
}
class Jump extends Error {
    how;
    label;
    constructor(how, label) {
        super(how);
        this.how = how;
        this.label = label;
    }
}
function shortText(value) {
    const text = values_toText(value);
    return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlet.ts


const COMMON = [
    'ErrorAction',
    'WarningAction',
    'InformationAction',
    'ErrorVariable',
    'OutVariable',
    'WarningVariable',
    'OutBuffer',
];
const COMMON_SWITCHES = ['Verbose', 'Debug', 'Confirm', 'WhatIf'];
const COMMON_ALIASES = {
    ea: 'ErrorAction',
    wa: 'WarningAction',
    ev: 'ErrorVariable',
    ov: 'OutVariable',
    literalpath: 'Path',
    pspath: 'Path',
    lp: 'Path',
};
/** One call of a cmdlet: its parameters, and what goes in. */
class Call {
    shell;
    cmdlet;
    input;
    place;
    #values = new Map();
    /** Arguments that no parameter took. */
    rest = [];
    constructor(shell, cmdlet, input, place) {
        this.shell = shell;
        this.cmdlet = cmdlet;
        this.input = input;
        this.place = place;
    }
    /** @throws PsError for a parameter that the cmdlet does not have */
    bind(positional, named) {
        for (const [given, value] of named)
            this.#values.set(this.#parameter(given).toLowerCase(), value);
        const order = (this.cmdlet.positional ?? []).filter((name) => !this.#values.has(plain(name).toLowerCase()));
        const left = [...positional];
        for (const name of order) {
            if (left.length === 0)
                break;
            if (!name.endsWith('…'))
                this.#values.set(name.toLowerCase(), left.shift());
            else
                this.#values.set(plain(name).toLowerCase(), left.splice(0).length === 1 ? positional.at(-1) : positional.slice(order.indexOf(name)));
        }
        if (left.length > 0)
            throw this.failure(`A positional parameter cannot be found that accepts argument '${values_toText(left[0])}'.`, {
                category: 'InvalidArgument',
                exception: 'System.Management.Automation.ParameterBindingException',
                errorId: `PositionalParameterNotFound,Microsoft.PowerShell.Commands.${this.cmdlet.name.replace('-', '')}Command`,
            });
    }
    /** Whether a parameter of this name is a switch: it takes no value. */
    isSwitch(given) {
        const name = this.#parameter(given).toLowerCase();
        return [...(this.cmdlet.switches ?? []), ...COMMON_SWITCHES].some((one) => one.toLowerCase() === name);
    }
    has(name) {
        return this.#values.has(name.toLowerCase());
    }
    get(name) {
        return this.#values.get(name.toLowerCase()) ?? null;
    }
    text(name) {
        return values_toText(this.get(name));
    }
    flag(name) {
        return toBoolean(this.#values.get(name.toLowerCase()));
    }
    list(name) {
        return toItems(this.get(name));
    }
    /** What is named by a parameter, else what comes through the pipeline. */
    async *inputOf(name) {
        if (this.has(name))
            yield* toItems(this.get(name));
        else if (this.input !== undefined)
            yield* this.input;
    }
    /** Says so, and lets the command go on unless the preference is otherwise. */
    error(message, facts = {}) {
        const action = this.has('ErrorAction') ? errorAction(this.get('ErrorAction')) : undefined;
        this.shell.report(this.failure(message, facts), action);
    }
    /** For a `throw`: ends the statement. */
    failure(message, facts = {}) {
        const error = new PsError(message, { command: this.cmdlet.name, ...facts });
        error.place = this.place;
        return error;
    }
    #parameter(given) {
        const { positional = [], named = [], switches = [], aliases = {}, name } = this.cmdlet;
        const key = given.toLowerCase();
        const known = [...positional.map(plain), ...named, ...switches, ...COMMON, ...COMMON_SWITCHES];
        const alias = Object.entries({ ...COMMON_ALIASES, ...aliases }).find(([short]) => short.toLowerCase() === key)?.[1];
        const exact = known.find((one) => one.toLowerCase() === (alias ?? key).toLowerCase());
        const found = exact ?? known.find((one) => one.toLowerCase().startsWith(key));
        if (found !== undefined)
            return found;
        throw this.failure(`A parameter cannot be found that matches parameter name '${given}'.`, {
            category: 'InvalidArgument',
            exception: 'System.Management.Automation.ParameterBindingException',
            errorId: `NamedParameterNotFound,Microsoft.PowerShell.Commands.${name.replace('-', '')}Command`,
        });
    }
}
function plain(name) {
    return name.replace('…', '');
}
/** Also by its number, as `-ErrorAction 0`. */
function errorAction(value) {
    if (typeof value === 'number')
        return ['silentlycontinue', 'stop', 'continue', 'inquire', 'ignore'][value] ?? 'continue';
    return values_toText(value).toLowerCase();
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/type-names.ts

/** Short names that PowerShell knows (type accelerators). */
const SHORT = {
    string: 'System.String',
    int: 'System.Int32',
    int32: 'System.Int32',
    long: 'System.Int64',
    int64: 'System.Int64',
    uint32: 'System.UInt32',
    double: 'System.Double',
    bool: 'System.Boolean',
    boolean: 'System.Boolean',
    byte: 'System.Byte',
    char: 'System.Char',
    'byte[]': 'System.Byte[]',
    'string[]': 'System.String[]',
    'object[]': 'System.Object[]',
    array: 'System.Array',
    object: 'System.Object',
    hashtable: 'System.Collections.Hashtable',
    ordered: 'System.Collections.Specialized.OrderedDictionary',
    xml: 'System.Xml.XmlDocument',
    datetime: 'System.DateTime',
    timespan: 'System.TimeSpan',
    guid: 'System.Guid',
    regex: 'System.Text.RegularExpressions.Regex',
    version: 'System.Version',
    switch: 'System.Management.Automation.SwitchParameter',
    scriptblock: 'System.Management.Automation.ScriptBlock',
    pscustomobject: 'System.Management.Automation.PSCustomObject',
    psobject: 'System.Management.Automation.PSObject',
    void: 'System.Void',
    math: 'System.Math',
    environment: 'System.Environment',
    convert: 'System.Convert',
};
/** The full name of a type as a script writes it: `[IO.File]` and `[System.IO.File]` are one. */
function fullTypeName(written) {
    const name = written.replaceAll(/\s/g, '');
    const short = SHORT[name.toLowerCase()];
    if (short !== undefined)
        return short;
    const plain = name.replace(/\[.*$/, '');
    return /^(system|microsoft)\./i.test(plain) ? plain : `System.${plain}`;
}
/** Whether a value is of a type, or of one that is made from it. */
function isOfType(value, written) {
    const wanted = fullTypeName(written).toLowerCase();
    const own = typeNameOf(value).toLowerCase();
    if (wanted === own || wanted === 'system.object')
        return value !== null && value !== undefined;
    if (wanted === 'system.array')
        return Array.isArray(value) || Buffer.isBuffer(value);
    if (wanted === 'system.management.automation.psobject')
        return value instanceof PsObject;
    if (/^system\.(int64|double|uint32|byte)$/.test(wanted))
        return false;
    return isException(own, wanted);
}
/** Whether an exception's type is the other, or one made from it. */
function isException(own, wanted) {
    const [a, b] = [own.toLowerCase(), wanted.toLowerCase()];
    if (a === b || b === 'system.exception')
        return a.endsWith('exception');
    return b === 'system.io.ioexception' && /^system\.io\..*exception$/.test(a);
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/files/file-system.ts
var file_system = __webpack_require__(4268);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/exception.ts


/** What a .NET method's exception becomes in PowerShell; a `catch` finds it by its own type. */
function methodError(method, count, message, exception = 'System.ArgumentException') {
    return new PsError(`Exception calling "${method}" with "${count}" argument(s): "${message}"`, {
        category: 'NotSpecified',
        exception,
        errorId: exception.split('.').at(-1) ?? exception,
    });
}
/** Does something with files for a method. @throws PsError */
function withFiles(method, count, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof file_system/* FileError */.f))
            throw error;
        const { message, exception } = FILE_EXCEPTIONS[error.problem](error.path);
        throw methodError(method, count, message, exception);
    }
}
const FILE_EXCEPTIONS = {
    'not found': (path) => ({
        message: `Could not find file '${path}'.`,
        exception: 'System.IO.FileNotFoundException',
    }),
    'path not found': (path) => ({
        message: `Could not find a part of the path '${path}'.`,
        exception: 'System.IO.DirectoryNotFoundException',
    }),
    exists: (path) => ({ message: `The file '${path}' already exists.`, exception: 'System.IO.IOException' }),
    'is a folder': (path) => ({
        message: `Access to the path '${path}' is denied.`,
        exception: 'System.UnauthorizedAccessException',
    }),
    'not empty': () => ({ message: 'The directory is not empty.', exception: 'System.IO.IOException' }),
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/date.ts


/** A [datetime]. */
class DateObject extends PsObject {
    date;
    constructor(date) {
        super('System.DateTime', {
            Year: date.getFullYear(),
            Month: date.getMonth() + 1,
            Day: date.getDate(),
            Hour: date.getHours(),
            Minute: date.getMinutes(),
            Second: date.getSeconds(),
            Millisecond: date.getMilliseconds(),
            // 100 nanoseconds since the year 1.
            Ticks: date.getTime() * 10_000 + 621_355_968_000_000_000,
        });
        this.date = date;
    }
    invoke(name, args) {
        const amount = toNumber(args[0]) ?? 0;
        const unit = {
            adddays: 86_400_000,
            addhours: 3_600_000,
            addminutes: 60_000,
            addseconds: 1000,
            addmilliseconds: 1,
        }[name.toLowerCase()];
        if (unit !== undefined)
            return new DateObject(new Date(this.date.getTime() + amount * unit));
        if (name.toLowerCase() === 'touniversaltime' || name.toLowerCase() === 'tolocaltime')
            return this;
        return name.toLowerCase() === 'tostring' && args[0] !== undefined
            ? formatDate(this.date, values_toText(args[0]))
            : NO_METHOD;
    }
    text() {
        return formatDate(this.date, 'MM/dd/yyyy HH:mm:ss');
    }
}
function dateObject(value) {
    if (value instanceof DateObject)
        return value;
    const date = new Date(values_toText(value));
    if (Number.isNaN(date.getTime()))
        throw methodError('Parse', 1, 'String was not recognized as a valid DateTime.', 'System.FormatException');
    return new DateObject(date);
}
/** .NET's custom formats for dates; one letter is a standard one. */
function formatDate(date, format) {
    if (format === 'o' || format === 's')
        return date.toISOString().slice(0, format === 's' ? 19 : undefined);
    const two = (value) => String(value).padStart(2, '0');
    const parts = {
        yyyy: String(date.getFullYear()),
        yy: two(date.getFullYear() % 100),
        MM: two(date.getMonth() + 1),
        M: String(date.getMonth() + 1),
        dd: two(date.getDate()),
        d: String(date.getDate()),
        HH: two(date.getHours()),
        hh: two(date.getHours() % 12 || 12),
        h: String(date.getHours() % 12 || 12),
        mm: two(date.getMinutes()),
        ss: two(date.getSeconds()),
        fff: String(date.getMilliseconds()).padStart(3, '0'),
        tt: date.getHours() < 12 ? 'AM' : 'PM',
    };
    return format.replace(/yyyy|yy|MM|M|dd|d|HH|hh|h|mm|ss|fff|tt/g, (part) => parts[part] ?? part);
}
const DATES = {
    now: () => new DateObject(new Date()),
    utcnow: () => new DateObject(new Date()),
    today: () => new DateObject(new Date(new Date().toDateString())),
    parse: (_, args = []) => dateObject(args[0]),
};

// EXTERNAL MODULE: ./src/simulator/guests/windows/encoding/xml.ts
var encoding_xml = __webpack_require__(45);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/xml.ts



/** `[xml]`: a document or an element in it, as far as scripts that make scheduled tasks need it. */
class XmlObject extends PsObject {
    element;
    constructor(element) {
        super('System.Xml.XmlElement');
        this.element = element;
    }
    static document(text) {
        try {
            const root = new encoding_xml/* XmlElement */.WF('', '', new Map());
            root.children.push((0,encoding_xml/* parseXml */.NO)(text));
            return new XmlObject(root);
        }
        catch (error) {
            if (!(error instanceof encoding_xml/* XmlError */.Gy))
                throw error;
            throw methodError('LoadXml', 1, error.message, 'System.Xml.XmlException');
        }
    }
    get(name) {
        const first = this.element.name === '' ? this.element.elements()[0] : undefined;
        switch (name.toLowerCase()) {
            case 'outerxml':
                return outerXml(first ?? this.element, '');
            case 'innertext':
            case '#text':
                return this.element.text;
            case 'documentelement':
                return first === undefined ? null : new XmlObject(first);
            case 'namespaceuri':
                return this.element.namespace;
            case 'parentnode':
                return this.element.parent === undefined ? null : new XmlObject(this.element.parent);
            case 'nametable':
                return new PsObject('System.Xml.NameTable');
            default: {
                const child = this.element.elements().find((one) => one.name.toLowerCase() === name.toLowerCase());
                if (child === undefined)
                    return this.element.attributes.get(name);
                return child.elements().length === 0 ? child.text : new XmlObject(child);
            }
        }
    }
    invoke(name, args) {
        const key = name.toLowerCase();
        if (key === 'selectsinglenode') {
            const found = xml_select(this.element, values_toText(args[0]));
            return found === undefined ? null : new XmlObject(found);
        }
        if (key === 'removechild' && args[0] instanceof XmlObject) {
            const { children } = this.element;
            const at = children.indexOf(args[0].element);
            if (at !== -1)
                children.splice(at, 1);
            return args[0];
        }
        return NO_METHOD;
    }
}
/** An XmlNamespaceManager; paths are compared by local name. */
class XmlNamespaces extends PsObject {
    constructor() {
        super('System.Xml.XmlNamespaceManager');
    }
    invoke(name) {
        return name.toLowerCase() === 'addnamespace' ? null : NO_METHOD;
    }
}
/** `/ns:A/ns:B` or `//B`. */
function xml_select(element, path) {
    const names = path
        .split('/')
        .filter((part) => part !== '')
        .map((part) => part.replace(/^.*:/, ''));
    if (path.startsWith('//'))
        return descendants(element).find(({ name }) => name === names[0]);
    return names.reduce((found, name) => found?.elements().find((child) => child.name === name), element);
}
function descendants(element) {
    return element.elements().flatMap((child) => [child, ...descendants(child)]);
}
function outerXml(element, outer) {
    const declared = element.namespace === outer ? '' : ` xmlns="${(0,encoding_xml/* escapeXml */.X)(element.namespace)}"`;
    const attributes = [...element.attributes]
        .map(([name, value]) => ` ${name}="${(0,encoding_xml/* escapeXml */.X)(value)}"`)
        .join('');
    const content = element.children
        .map((child) => (typeof child === 'string' ? (0,encoding_xml/* escapeXml */.X)(child) : outerXml(child, element.namespace)))
        .join('');
    return `<${element.name}${declared}${attributes}>${content}</${element.name}>`;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/convert.ts





/** A cast: `[type]value`. @throws PsError where the value is none of the type */
function convert(value, written) {
    const isArray = /\[\]$/.test(written.trim());
    const name = fullTypeName(written).toLowerCase();
    if (name === 'system.byte[]' || (isArray && name === 'system.byte'))
        return toBytes(value);
    if (isArray)
        return toItems(value).map((item) => convert(item, written.trim().slice(0, -2)));
    switch (name) {
        case 'system.string':
            return values_toText(value);
        case 'system.int32':
        case 'system.int64':
        case 'system.uint32':
        case 'system.byte':
        case 'system.uint64':
        case 'system.int16':
            return rounded(numberFrom(value, written));
        case 'system.double':
        case 'system.decimal':
        case 'system.single':
            return numberFrom(value, written);
        case 'system.boolean':
        case 'system.management.automation.switchparameter':
            return toBoolean(value);
        case 'system.char':
            return typeof value === 'number' ? String.fromCharCode(value) : values_toText(value).slice(0, 1);
        case 'system.void':
            return null;
        case 'system.array':
        case 'system.object[]':
            return [...toItems(value)];
        case 'system.xml.xmldocument':
            return value instanceof XmlObject ? value : XmlObject.document(values_toText(value));
        case 'system.datetime':
            return dateObject(value);
        case 'system.management.automation.pscustomobject':
        case 'system.management.automation.psobject':
            return value instanceof PsHash
                ? new PsObject(CUSTOM_OBJECT, Object.fromEntries(value.entries().map(([key, item]) => [values_toText(key), item])))
                : value;
        case 'system.type':
            return value instanceof values_PsType ? value : new values_PsType(values_toText(value));
        default:
            return value;
    }
}
/** What a method takes as `byte[]`. */
function toBytes(value) {
    if (Buffer.isBuffer(value))
        return value;
    const numbers = toItems(value).map((item) => toNumber(item));
    if (numbers.some((number) => number === undefined || number < 0 || number > 255))
        throw new PsError(`Cannot convert value "${values_toText(value)}" to type "System.Byte[]".`, {
            category: 'InvalidArgument',
            errorId: 'InvalidCastFromAnyTypeToByteArray',
        });
    return Buffer.from(numbers);
}
function numberFrom(value, type) {
    const number = typeof value === 'string' && value.length === 1 && /^char$/i.test(type)
        ? value.charCodeAt(0)
        : toNumber(value);
    if (number !== undefined)
        return number;
    throw new PsError(`Cannot convert value "${values_toText(value)}" to type "${fullTypeName(type)}". Error: "Input string was not in a correct format."`, { category: 'InvalidArgument', errorId: 'InvalidCastFromStringToInteger' });
}
/** Half goes to the even neighbour, as .NET's conversion does. */
function rounded(value) {
    const floor = Math.floor(value);
    if (value - floor !== 0.5)
        return Math.round(value);
    return floor % 2 === 0 ? floor : floor + 1;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/security.ts

/** A [System.Security.AccessControl.DirectorySecurity]: who may do what with a folder, as SDDL. */
class SecurityObject extends PsObject {
    sddl = '';
    constructor() {
        super('System.Security.AccessControl.DirectorySecurity');
    }
    invoke(name, args) {
        switch (name.toLowerCase()) {
            case 'setsecuritydescriptorsddlform':
                this.sddl = values_toText(args[0]);
                return null;
            case 'getsecuritydescriptorsddlform':
                return this.sddl;
            default:
                return NO_METHOD;
        }
    }
}
function newSecurity() {
    return new SecurityObject();
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/format-string.ts

/** `'{0:D2} of {1}' -f …`: [string]::Format's most used forms. */
function formatString(format, items) {
    return format.replace(/\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^}]*))?\}/g, (written, index, width, how) => {
        if (index === undefined)
            return written[0] ?? '';
        const text = formatValue(items[Number(index)], how);
        const length = Number(width ?? 0);
        return length < 0 ? text.padEnd(-length) : text.padStart(length);
    });
}
/** One value with a .NET format such as `D4`, `X2`, `N1`, `F2` or `P0`. */
function formatValue(value, how) {
    const number = typeof value === 'number' ? value : undefined;
    const [, kind = '', digits = ''] = /^([dxnfp])(\d*)$/i.exec(how ?? '') ?? [];
    if (number === undefined || kind === '')
        return values_toText(value);
    const places = digits === '' ? 2 : Number(digits);
    switch (kind.toLowerCase()) {
        case 'd':
            return String(Math.trunc(number)).padStart(Number(digits), '0');
        case 'x': {
            const text = (toNumber(number) ?? 0).toString(16).padStart(Number(digits), '0');
            return kind === 'X' ? text.toUpperCase() : text;
        }
        case 'n':
            return number.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });
        case 'p':
            return `${(number * 100).toFixed(places)} %`;
        default:
            return number.toFixed(places);
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/text.ts




/** A [System.Text.Encoding]. */
class EncodingObject extends PsObject {
    name;
    mark;
    constructor(name, 
    /** Written where a file begins. */
    mark) {
        super('System.Text.Encoding', { WebName: name, BodyName: name });
        this.name = name;
        this.mark = mark;
    }
    encode(text, isStart) {
        const body = this.name === 'utf16be'
            ? Buffer.from(text, 'utf16le').swap16()
            : this.name === 'oem'
                ? (0,code_pages/* encodeText */.wx)(text, 437)
                : this.name === 'ascii'
                    ? Buffer.from(text.replace(/[^\u0000-\u007f]/g, '?'), 'latin1')
                    : Buffer.from(text, this.name);
        return isStart ? Buffer.concat([this.mark, body]) : body;
    }
    decode(bytes) {
        if (this.name === 'utf16be')
            return Buffer.from(bytes.subarray(0, bytes.length & ~1))
                .swap16()
                .toString('utf16le');
        return this.name === 'oem' ? (0,code_pages/* decodeText */.g7)(bytes, 437) : bytes.toString(this.name);
    }
    /** A file's content: its mark, if it has one, says more than the encoding asked for. */
    file(bytes) {
        const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xef && bytes[1] === 0xbb);
        return hasMark ? (0,code_pages/* decodeFile */.JG)(bytes) : this.decode(bytes);
    }
    invoke(name, args) {
        const from = toNumber(args[1]) ?? 0;
        switch (name.toLowerCase()) {
            case 'getbytes':
                return this.encode(values_toText(args[0]), false);
            case 'getstring': {
                const bytes = toBytes(args[0]);
                return this.decode(args[2] === undefined ? bytes : bytes.subarray(from, from + (toNumber(args[2]) ?? 0)));
            }
            case 'getbytecount':
                return this.encode(values_toText(args[0]), false).length;
            case 'getpreamble':
                return this.mark;
            default:
                return NO_METHOD;
        }
    }
}
const NO_MARK = Buffer.alloc(0);
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** .NET's default for files: UTF-8 without a mark. */
function utf8() {
    return new EncodingObject('utf8', NO_MARK);
}
/** By the names of -Encoding in Windows PowerShell; its UTF8 has a mark. */
function encodingNamed(name) {
    switch (name.toLowerCase()) {
        case 'utf8':
            return new EncodingObject('utf8', UTF8_MARK);
        case 'unicode':
        case 'string':
            return new EncodingObject('utf16le', Buffer.from([0xff, 0xfe]));
        case 'bigendianunicode':
            return new EncodingObject('utf16be', Buffer.from([0xfe, 0xff]));
        case 'oem':
            return new EncodingObject('oem', NO_MARK);
        case 'default':
            return new EncodingObject('latin1', NO_MARK);
        case 'ascii':
            return new EncodingObject('ascii', NO_MARK);
        default:
            return utf8();
    }
}
const ENCODINGS = {
    utf8: () => encodingNamed('utf8'),
    ascii: () => encodingNamed('ascii'),
    unicode: () => encodingNamed('unicode'),
    bigendianunicode: () => encodingNamed('bigendianunicode'),
    default: () => encodingNamed('default'),
    getencoding: (_, args = []) => {
        const name = values_toText(args[0]).toLowerCase();
        if (/^(utf-?8|65001)$/.test(name))
            return encodingNamed('utf8');
        if (/^(utf-16|unicode|1200)$/.test(name))
            return encodingNamed('unicode');
        return /^(437|ibm437)$/.test(name)
            ? encodingNamed('oem')
            : encodingNamed(/ascii/.test(name) ? 'ascii' : 'default');
    },
};
const STRING = {
    isnullorempty: (_, args = []) => values_toText(args[0]) === '',
    isnullorwhitespace: (_, args = []) => values_toText(args[0]).trim() === '',
    join: (_, args = []) => (args.length === 2 ? toItems(args[1]) : args.slice(1)).map((item) => values_toText(item)).join(values_toText(args[0])),
    format: (_, args = []) => formatString(values_toText(args[0]), args.length === 2 ? toItems(args[1]) : args.slice(1)),
    concat: (_, args = []) => args
        .flatMap((item) => toItems(item))
        .map((item) => values_toText(item))
        .join(''),
    empty: () => '',
    compare: (_, args = []) => values_toText(args[0]).localeCompare(values_toText(args[1])),
};
class StringBuilderObject extends PsObject {
    #text;
    constructor(text) {
        super('System.Text.StringBuilder');
        this.#text = text;
    }
    get(name) {
        return name.toLowerCase() === 'length' ? this.#text.length : undefined;
    }
    invoke(name, args) {
        switch (name.toLowerCase()) {
            case 'append':
                this.#text += values_toText(args[0]);
                return this;
            case 'appendline':
                this.#text += `${values_toText(args[0])}\r\n`;
                return this;
            case 'clear':
                this.#text = '';
                return this;
            case 'tostring':
                return this.#text;
            default:
                return NO_METHOD;
        }
    }
    text() {
        return this.#text;
    }
}
function newStringBuilder(_, args) {
    return new StringBuilderObject(typeof args[0] === 'string' ? args[0] : '');
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/streams.ts






/** A [System.IO.FileStream]. */
class StreamObject extends PsObject {
    path;
    file;
    shell;
    #at = 0;
    #isOpen = true;
    constructor(path, file, shell, isAtEnd) {
        super('System.IO.FileStream');
        this.path = path;
        this.file = file;
        this.shell = shell;
        if (isAtEnd)
            this.#at = file.size;
    }
    get(name) {
        switch (name.toLowerCase()) {
            case 'length':
                return this.file.size;
            case 'position':
                return this.#at;
            case 'name':
                return this.path;
            case 'canread':
            case 'canwrite':
                return this.#isOpen;
            default:
                return undefined;
        }
    }
    set(name, value) {
        if (name.toLowerCase() !== 'position')
            return false;
        this.#at = toNumber(value) ?? 0;
        return true;
    }
    properties() {
        return ['Name', 'Length', 'Position'].map((name) => [name, this.get(name)]);
    }
    invoke(name, args) {
        const key = name.toLowerCase();
        if (['close', 'dispose', 'flush', 'unlock', 'lock'].includes(key)) {
            if (key === 'close' || key === 'dispose')
                this.#isOpen = false;
            return null;
        }
        if (!this.#isOpen)
            throw methodError(name, args.length, 'Cannot access a closed file.', 'System.ObjectDisposedException');
        const from = toNumber(args[1]) ?? 0;
        switch (key) {
            case 'write':
                this.write(toBytes(args[0]).subarray(from, from + (toNumber(args[2]) ?? Infinity)));
                return null;
            case 'writebyte':
                this.write(Buffer.from([toNumber(args[0]) ?? 0]));
                return null;
            case 'read': {
                const target = args[0];
                const data = this.read(toNumber(args[2]) ?? 0);
                if (Buffer.isBuffer(target))
                    data.copy(target, from);
                return data.length;
            }
            case 'readbyte':
                return this.read(1)[0] ?? -1;
            case 'seek': {
                const base = /end|2/i.test(values_toText(args[1]))
                    ? this.file.size
                    : /current|1/i.test(values_toText(args[1]))
                        ? this.#at
                        : 0;
                this.#at = base + (toNumber(args[0]) ?? 0);
                return this.#at;
            }
            case 'setlength':
                this.#replace(this.#content().subarray(0, toNumber(args[0]) ?? 0));
                return null;
            case 'copyto':
                if (args[0] instanceof StreamObject)
                    args[0].write(this.read(Infinity));
                return null;
            default:
                return NO_METHOD;
        }
    }
    read(length) {
        const data = this.#content().subarray(this.#at, Math.min(this.file.size, this.#at + length));
        this.#at += data.length;
        return data;
    }
    /** At the end it only adds a piece; elsewhere it makes the content anew. */
    write(data) {
        if (this.#at === this.file.size) {
            if (data.length > 0)
                this.file.pieces.push(Buffer.from(data));
            this.file.size += data.length;
            this.file.writtenAt = new Date();
        }
        else {
            const content = Buffer.alloc(Math.max(this.file.size, this.#at + data.length));
            this.#content().copy(content);
            data.copy(content, this.#at);
            this.#replace(content);
        }
        this.#at += data.length;
    }
    close() {
        this.#isOpen = false;
    }
    #content() {
        if (this.file.pieces.length > 1)
            this.file.pieces.splice(0, Infinity, Buffer.concat(this.file.pieces));
        return this.file.pieces[0] ?? Buffer.alloc(0);
    }
    #replace(content) {
        this.shell.session.process.machine.files.write(this.path, content);
    }
}
/** A [System.IO.StreamReader]. */
class ReaderObject extends PsObject {
    stream;
    #text;
    constructor(stream) {
        super('System.IO.StreamReader');
        this.stream = stream;
        this.#text = (0,code_pages/* decodeFile */.JG)(stream.read(Infinity));
    }
    get(name) {
        if (name.toLowerCase() === 'endofstream')
            return this.#text === '';
        return name.toLowerCase() === 'basestream' ? this.stream : undefined;
    }
    invoke(name) {
        switch (name.toLowerCase()) {
            case 'readline': {
                if (this.#text === '')
                    return null;
                const [line = '', end = ''] = /^([^\r\n]*)(\r\n|\n|\r|)/.exec(this.#text)?.slice(1) ?? [];
                this.#text = this.#text.slice(line.length + end.length);
                return line;
            }
            case 'readtoend': {
                const rest = this.#text;
                this.#text = '';
                return rest;
            }
            case 'peek':
                return this.#text === '' ? -1 : this.#text.charCodeAt(0);
            case 'close':
            case 'dispose':
                this.stream.close();
                return null;
            default:
                return NO_METHOD;
        }
    }
}
/** A [System.IO.StreamWriter]. */
class WriterObject extends PsObject {
    stream;
    encoding;
    #hasBegun;
    constructor(stream, encoding) {
        super('System.IO.StreamWriter', { AutoFlush: false, BaseStream: stream, NewLine: '\r\n' });
        this.stream = stream;
        this.encoding = encoding;
        this.#hasBegun = stream.file.size > 0;
    }
    invoke(name, args) {
        switch (name.toLowerCase()) {
            case 'write':
                return this.#write(values_toText(args[0]));
            case 'writeline':
                return this.#write(`${values_toText(args[0])}\r\n`);
            case 'close':
            case 'dispose':
                this.stream.close();
                return null;
            case 'flush':
                return null;
            default:
                return NO_METHOD;
        }
    }
    #write(text) {
        this.stream.write(this.encoding.encode(text, !this.#hasBegun));
        this.#hasBegun = true;
        return null;
    }
}
function newFileStream(shell, args) {
    return openStream(shell, '.ctor', args);
}
function newWriter(shell, args) {
    const encoding = args.find((arg) => arg instanceof EncodingObject) ?? utf8();
    if (args[0] instanceof StreamObject)
        return new WriterObject(args[0], encoding);
    return new WriterObject(openStream(shell, '.ctor', [args[0], toBoolean(args[1]) ? 'Append' : 'Create']), encoding);
}
function newReader(shell, args) {
    return new ReaderObject(args[0] instanceof StreamObject ? args[0] : openStream(shell, '.ctor', [args[0], 'Open', 'Read']));
}
/** All that a stream still has; undefined for what is no stream. */
function readAll(value) {
    return value instanceof StreamObject ? value.read(Infinity) : undefined;
}
/** Opens a file with a mode such as `OpenOrCreate`. @throws PsError */
function openStream(shell, name, args) {
    const path = (0,paths/* fullPath */.jS)(values_toText(args[0]), shell.session.process.folder);
    const mode = (values_toText(args[1]) || 'Open').toLowerCase();
    const { files } = shell.session.process.machine;
    return withFiles(name, args.length, () => {
        const exists = files.isFile(path);
        if (mode === 'createnew' && exists)
            throw methodError(name, args.length, `The file '${path}' already exists.`, 'System.IO.IOException');
        if (mode === 'create' || mode === 'createnew' || (mode === 'truncate' && exists))
            files.write(path, Buffer.alloc(0));
        else if ((mode === 'openorcreate' || mode === 'append') && !exists)
            files.write(path, Buffer.alloc(0));
        return new StreamObject(path, files.file(path), shell, mode === 'append');
    });
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/io.ts







/** .NET resolves relative paths by the process' own folder, which PowerShell's `cd` does not change. */
const pathOf = (shell, value) => (0,paths/* fullPath */.jS)(values_toText(value), shell.session.process.folder);
const filesOf = (shell) => shell.session.process.machine.files;
function method(name, work) {
    return (shell, args = []) => withFiles(name, args.length, () => work(shell, args));
}
const FILE = {
    exists: (shell, args = []) => values_toText(args[0]) !== '' && filesOf(shell).isFile(pathOf(shell, args[0])),
    readallbytes: method('ReadAllBytes', (shell, args) => Buffer.from(filesOf(shell).read(pathOf(shell, args[0])))),
    readalltext: method('ReadAllText', (shell, args) => encodingIn(args).file(filesOf(shell).read(pathOf(shell, args[0])))),
    readalllines: method('ReadAllLines', (shell, args) => linesOf(encodingIn(args).file(filesOf(shell).read(pathOf(shell, args[0]))))),
    writeallbytes: method('WriteAllBytes', (shell, args) => filesOf(shell).write(pathOf(shell, args[0]), toBytes(args[1])) ?? null),
    writealltext: method('WriteAllText', (shell, args) => {
        filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(values_toText(args[1]), true));
        return null;
    }),
    writealllines: method('WriteAllLines', (shell, args) => {
        filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(joined(args[1]), true));
        return null;
    }),
    appendalltext: method('AppendAllText', (shell, args) => {
        filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(values_toText(args[1]), false), 'append');
        return null;
    }),
    appendalllines: method('AppendAllLines', (shell, args) => {
        filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(joined(args[1]), false), 'append');
        return null;
    }),
    delete: method('Delete', (shell, args) => {
        const path = pathOf(shell, args[0]);
        if (filesOf(shell).find(path) !== undefined) {
            filesOf(shell).file(path);
            filesOf(shell).remove(path);
        }
        return null;
    }),
    copy: method('Copy', (shell, args) => {
        const target = pathOf(shell, args[1]);
        if (filesOf(shell).isFile(target) && !toBoolean(args[2]))
            throw methodError('Copy', args.length, `The file '${target}' already exists.`, 'System.IO.IOException');
        filesOf(shell).copyTo(pathOf(shell, args[0]), target);
        return null;
    }),
    move: method('Move', (shell, args) => {
        const target = pathOf(shell, args[1]);
        if (filesOf(shell).find(target) !== undefined)
            throw methodError('Move', args.length, 'Cannot create a file when that file already exists.', 'System.IO.IOException');
        filesOf(shell).move(pathOf(shell, args[0]), target);
        return null;
    }),
    open: (shell, args = []) => openStream(shell, 'Open', args),
    openread: (shell, args = []) => openStream(shell, 'OpenRead', [args[0], 'Open', 'Read']),
    openwrite: (shell, args = []) => openStream(shell, 'OpenWrite', [args[0], 'OpenOrCreate', 'Write']),
    create: (shell, args = []) => openStream(shell, 'Create', [args[0], 'Create', 'ReadWrite']),
    opentext: (shell, args = []) => new ReaderObject(openStream(shell, 'OpenText', [args[0], 'Open', 'Read'])),
    createtext: (shell, args = []) => new WriterObject(openStream(shell, 'CreateText', [args[0], 'Create', 'Write']), utf8()),
    appendtext: (shell, args = []) => new WriterObject(openStream(shell, 'AppendText', [args[0], 'Append', 'Write']), utf8()),
};
const DIRECTORY = {
    exists: (shell, args = []) => filesOf(shell).isFolder(pathOf(shell, args[0])),
    createdirectory: method('CreateDirectory', (shell, args) => {
        const path = pathOf(shell, args[0]);
        const isNew = !filesOf(shell).isFolder(path);
        filesOf(shell).makeFolders(path);
        if (isNew && args[1] instanceof SecurityObject)
            filesOf(shell).folder(path).security = args[1].sddl;
        return new PsObject('System.IO.DirectoryInfo', { FullName: path, Name: (0,paths/* nameOf */.Vb)(path) });
    }),
    delete: method('Delete', (shell, args) => {
        const path = pathOf(shell, args[0]);
        filesOf(shell).folder(path);
        filesOf(shell).remove(path, toBoolean(args[1]));
        return null;
    }),
    getaccesscontrol: method('GetAccessControl', (shell, args) => {
        const security = new SecurityObject();
        security.sddl = filesOf(shell).folder(pathOf(shell, args[0])).security ?? '';
        return security;
    }),
    getfiles: method('GetFiles', (shell, args) => children(shell, args, 'file')),
    getdirectories: method('GetDirectories', (shell, args) => children(shell, args, 'folder')),
    getfilesystementries: method('GetFileSystemEntries', (shell, args) => [
        ...children(shell, args, 'folder'),
        ...children(shell, args, 'file'),
    ]),
    getcurrentdirectory: (shell) => shell.session.process.folder,
};
const PATH = {
    getfullpath: (shell, args = []) => {
        if (values_toText(args[0]) === '')
            throw methodError('GetFullPath', 1, 'The path is not of a legal form.');
        return pathOf(shell, args[0]) + (/[^:][\\/]$/.test(values_toText(args[0])) ? '\\' : '');
    },
    getdirectoryname: (_, args = []) => {
        const path = values_toText(args[0]).replaceAll('/', '\\');
        const end = path.lastIndexOf('\\');
        if (end === -1)
            return '';
        return /^[A-Za-z]:\\?$/.test(path) ? null : end === 2 ? path.slice(0, 3) : path.slice(0, end);
    },
    getfilename: (_, args = []) => values_toText(args[0]).replace(/^.*[\\/]/, ''),
    getfilenamewithoutextension: (_, args = []) => values_toText(args[0])
        .replace(/^.*[\\/]/, '')
        .replace(/\.[^.]*$/, ''),
    getextension: (_, args = []) => (0,paths/* extensionOf */.je)(values_toText(args[0])),
    combine: (_, args = []) => args
        .map((part) => values_toText(part))
        .reduce((path, part) => /^([A-Za-z]:|[\\/])/.test(part)
        ? part
        : path === ''
            ? part
            : `${path.replace(/[\\/]$/, '')}\\${part}`, ''),
    changeextension: (_, args = []) => values_toText(args[0]).replace(/\.[^.\\/]*$/, '') + values_toText(args[1]),
    ispathrooted: (_, args = []) => /^([A-Za-z]:|[\\/])/.test(values_toText(args[0])),
    gettemppath: (shell) => `${shell.session.process.environment.get('TEMP') ?? 'C:\\Windows\\Temp'}\\`,
    getrandomfilename: () => `${Math.random().toString(36).slice(2, 10)}.${Math.random().toString(36).slice(2, 5)}`,
    gettempfilename: (shell) => {
        const folder = (0,paths/* fullPath */.jS)(shell.session.process.environment.get('TEMP') ?? 'C:\\Windows\\Temp');
        const path = `${folder}\\tmp${Math.random().toString(16).slice(2, 6).toUpperCase()}.tmp`;
        filesOf(shell).write(path, Buffer.alloc(0));
        return path;
    },
    directoryseparatorchar: () => '\\',
};
function children(shell, args, kind) {
    const path = pathOf(shell, args[0]);
    const pattern = (0,paths/* namePattern */._u)(args[1] === undefined ? '*' : values_toText(args[1]));
    const isDeep = /AllDirectories|^1$/i.test(values_toText(args[2]));
    const walk = (folder) => [...filesOf(shell).folder(folder).children.values()].flatMap((node) => {
        const child = `${folder.replace(/\\$/, '')}\\${node.name}`;
        const own = node.kind === kind && pattern.test(node.name) ? [child] : [];
        return isDeep && node.kind === 'folder' ? [...own, ...walk(child)] : own;
    });
    return walk(path);
}
function encodingIn(args) {
    return args.find((arg) => arg instanceof EncodingObject) ?? utf8();
}
function linesOf(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function joined(value) {
    return toItems(value)
        .map((item) => `${values_toText(item)}\r\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/format.ts


/** Values as the console shows them: text as it is, objects in a table or list of their properties. */
function formatted(values) {
    const formatter = new Formatter();
    return values.map((value) => formatter.next(value)).join('') + formatter.end();
}
/** Shows values as they come; objects of one kind wait for each other, to share a table. */
class Formatter {
    #group = [];
    next(value) {
        const object = asObject(value);
        if (object === undefined)
            return this.end() + line(value);
        const before = this.#group.length > 0 && this.#group[0]?.typeName !== object.typeName ? this.end() : '';
        this.#group.push(object);
        return before;
    }
    end() {
        const group = this.#group;
        this.#group = [];
        return group.length === 0 ? '' : showGroup(group);
    }
}
/** A table with these columns, as Format-Table makes it. */
function table(objects, columns) {
    const rows = objects.map((object) => columns.map((column) => values_toText(listText(object.get(column)))));
    const right = columns.map((_, at) => objects.every((object) => typeof object.get(columns[at] ?? '') === 'number'));
    const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const show = (cells) => cells
        .map((cell, at) => (right[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join(' ')
        .trimEnd();
    return [
        '',
        show(columns),
        show(columns.map((column) => '-'.repeat(column.length))),
        ...rows.map(show),
        '',
        '',
        '',
    ].join('\r\n');
}
/** A property a line, as Format-List makes it. */
function list(objects, columns) {
    const blocks = objects.map((object) => {
        const shown = columns?.map((name) => [name, object.get(name)]) ?? object.properties();
        const width = Math.max(...shown.map(([name]) => name.length), 0);
        return shown.map(([name, value]) => `${name.padEnd(width)} : ${values_toText(listText(value))}\r\n`).join('');
    });
    return `\r\n\r\n${blocks.join('\r\n')}\r\n\r\n`;
}
function showGroup(group) {
    const folders = group.map((object) => object.get('PSParentPath'));
    if (group[0] instanceof HashView)
        return group.map((view) => hashTable(view)).join('');
    if (/FileSystem/.test(values_toText(folders[0])))
        return fileTable(group);
    const columns = COLUMNS[group[0]?.typeName ?? ''] ?? group[0]?.properties().map(([name]) => name) ?? [];
    return columns.length <= 4 ? table(group, columns) : list(group);
}
/** Columns of types that have a view of their own. */
const COLUMNS = {
    'System.ServiceProcess.ServiceController': ['Status', 'Name', 'DisplayName'],
    'System.Management.Automation.PathInfo': ['Path'],
    'System.Collections.DictionaryEntry': ['Name', 'Value'],
    'Microsoft.Powershell.Utility.FileHash': ['Algorithm', 'Hash', 'Path'],
};
function fileTable(group) {
    let folder;
    let text = '';
    for (const file of group) {
        const parent = values_toText(file.get('PSParentPath')).replace(/^.*::/, '');
        if (parent !== folder)
            text += `${folder === undefined ? '\r\n\r\n' : '\r\n\r\n'}    Directory: ${parent}\r\n\r\n\r\n${FILE_HEAD}`;
        folder = parent;
        const length = file.get('Length');
        const written = values_toText(file.get('LastWriteTimeText'));
        text += `${values_toText(file.get('Mode')).padEnd(6)}${written.padStart(27)} ${(length === undefined || length === null ? '' : values_toText(length)).padStart(14)} ${values_toText(file.get('Name'))}\r\n`;
    }
    return `${text}\r\n\r\n`;
}
const FILE_HEAD = 'Mode                LastWriteTime         Length Name\r\n----                -------------         ------ ----\r\n';
function line(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof ErrorRecord)
        return value.error.shown();
    return `${values_toText(value)}\r\n`;
}
function asObject(value) {
    if (value instanceof ErrorRecord || value instanceof values_PsType)
        return undefined;
    if (value instanceof PsHash)
        return value.size === 0 ? undefined : new HashView(value);
    if (!(value instanceof PsObject))
        return undefined;
    return value.typeName === CUSTOM_OBJECT || value.properties().length > 0 ? value : undefined;
}
function hashTable(view) {
    const entries = view
        .properties()
        .map(([Name, Value]) => new PsObject('System.Collections.DictionaryEntry', { Name, Value: listText(Value) }));
    return table(entries, ['Name', 'Value']);
}
/** A hash table is shown as its entries. */
class HashView extends PsObject {
    hash;
    constructor(hash) {
        super('System.Collections.Hashtable', {});
        this.hash = hash;
        for (const [key, value] of hash.entries())
            this.set(values_toText(key), value);
    }
}
function listText(value) {
    if (Array.isArray(value))
        return `{${value
            .slice(0, 4)
            .map((item) => values_toText(item))
            .join(', ')}${value.length > 4 ? '...' : ''}}`;
    return value;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/base64.ts



const CONVERT = {
    frombase64string: (_, args = []) => {
        const text = values_toText(args[0]).replace(/\s/g, '');
        if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
            throw methodError('FromBase64String', 1, 'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ', 'System.FormatException');
        return Buffer.from(text, 'base64');
    },
    tobase64string: (_, args = []) => {
        const bytes = toBytes(args[0]);
        const isPart = typeof args[1] === 'number' && args[2] !== undefined;
        const from = isPart ? (toNumber(args[1]) ?? 0) : 0;
        const length = isPart ? (toNumber(args[2]) ?? 0) : bytes.length;
        return bytes.subarray(from, from + length).toString('base64');
    },
    toint32: (_, args = []) => args[1] === undefined ? convert(args[0], 'int') : parseInt(values_toText(args[0]), toNumber(args[1]) ?? 10),
    tobyte: (_, args = []) => args[1] === undefined ? convert(args[0], 'byte') : parseInt(values_toText(args[0]), toNumber(args[1]) ?? 10),
    tostring: (_, args = []) => typeof args[0] === 'number' && args[1] !== undefined
        ? args[0].toString(toNumber(args[1]))
        : values_toText(args[0]),
    toboolean: (_, args = []) => convert(args[0], 'bool'),
};

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/budget.ts
var budget = __webpack_require__(4739);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/settings.ts + 1 modules
var settings = __webpack_require__(231);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/streams.ts
var streams = __webpack_require__(7661);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/tasks.ts




/** SCHED_S_TASK_HAS_NOT_RUN and SCHED_S_TASK_RUNNING */
const NOT_RUN = 267011;
const RUNNING = 267009;
const SERVICE_ACCOUNTS = /^((NT AUTHORITY|BUILTIN)\\)?(system|local ?service|network ?service|administrators)$/i;
/** Keeps a task under its name; a user must be there and give the right password. */
function registerTask(machine, wanted) {
    const isKnown = SERVICE_ACCOUNTS.test(wanted.user) || machine.user(wanted.user) !== undefined;
    if (!isKnown)
        return {
            refusal: `No mapping between account names and security IDs was done. (40,14):UserId:${wanted.user}`,
        };
    if (!wanted.isService &&
        !SERVICE_ACCOUNTS.test(wanted.user) &&
        !machine.isPassword(wanted.user, wanted.password ?? ''))
        return { refusal: 'The user name or password is incorrect. (Exception from HRESULT: 0x8007052E)' };
    const task = { ...wanted, state: 'ready', lastResult: NOT_RUN };
    machine.tasks.set(wanted.name.toLowerCase(), task);
    return task;
}
/** Starts a task's actions; `state` and `lastResult` tell how they go. */
function runTask(machine, task) {
    if (task.state === 'running')
        return;
    task.state = 'running';
    task.lastResult = RUNNING;
    runActions(machine, task)
        .then((code) => (task.lastResult = code))
        .catch(() => (task.lastResult = 1))
        .finally(() => (task.state = 'ready'));
}
async function runActions(machine, task) {
    const user = machine.user(task.user)?.name ?? settings/* ADMINISTRATOR */.St;
    const nowhere = (0,streams/* output */.CG)(437, () => undefined);
    let code = 0;
    for (const action of task.actions) {
        const process = {
            machine,
            environment: machine.environmentOf(user),
            folder: 'C:\\Windows\\system32',
            stdin: streams/* Input */.pd.of(Buffer.alloc(0)),
            stdout: nowhere,
            stderr: nowhere,
            codePage: 437,
            user,
            signal: machine.off,
            budget: new budget/* Budget */._(machine.off),
        };
        code = (await (0,execute/* execute */.g7)(process, action.command.replaceAll('"', ''), action.arguments)) ?? 0x80070002 | 0;
    }
    return code;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/com.ts




/** COM objects that scripts make: the Task Scheduler's. */
function comObject(shell, name) {
    return /^schedule\.service/i.test(name) ? new SchedulerObject(shell) : undefined;
}
class SchedulerObject extends PsObject {
    shell;
    constructor(shell) {
        super('System.__ComObject');
        this.shell = shell;
    }
    invoke(name) {
        switch (name.toLowerCase()) {
            case 'connect':
                return null;
            case 'newtask':
                return new DefinitionObject();
            case 'getfolder':
                return new FolderObject(this.shell);
            default:
                return NO_METHOD;
        }
    }
}
/** A task's definition: set up by XML, or part by part; only its actions matter here. */
class DefinitionObject extends PsObject {
    actions = [];
    constructor() {
        const part = () => new PsObject('System.__ComObject');
        super('System.__ComObject', {
            XmlText: '',
            RegistrationInfo: part(),
            Settings: part(),
            Principal: part(),
        });
        this.set('Actions', new ActionsObject(this.actions));
    }
}
class ActionsObject extends PsObject {
    actions;
    constructor(actions) {
        super('System.__ComObject');
        this.actions = actions;
    }
    invoke(name) {
        if (name.toLowerCase() !== 'create')
            return NO_METHOD;
        const action = new PsObject('System.__ComObject', { Path: '', Arguments: '' });
        this.actions.push(action);
        return action;
    }
}
class FolderObject extends PsObject {
    shell;
    constructor(shell) {
        super('System.__ComObject');
        this.shell = shell;
    }
    invoke(name, args) {
        const { machine } = this.shell.session.process;
        const path = values_toText(args[0]).replace(/^\\/, '').toLowerCase();
        const task = machine.tasks.get(path);
        switch (name.toLowerCase()) {
            case 'registertaskdefinition':
                return this.#register(args);
            case 'gettask':
                if (task === undefined)
                    throw missing('GetTask', 1);
                return new TaskObject(this.shell, task);
            case 'deletetask':
                if (!machine.tasks.delete(path))
                    throw missing('DeleteTask', 2);
                return null;
            default:
                return NO_METHOD;
        }
    }
    #register(args) {
        const [name, definition, , user, password, logonType] = args;
        if (!(definition instanceof DefinitionObject))
            throw methodError('RegisterTaskDefinition', 7, 'Type mismatch.');
        const xml = values_toText(definition.get('XmlText'));
        const task = registerTask(this.shell.session.process.machine, {
            name: values_toText(name),
            user: values_toText(user),
            password: password === null || password === undefined ? undefined : values_toText(password),
            isService: values_toText(logonType) === '5',
            actions: xml === ''
                ? definition.actions.map((action) => ({
                    command: values_toText(action.get('Path')),
                    arguments: values_toText(action.get('Arguments')),
                }))
                : actionsOf((0,encoding_xml/* parseXml */.NO)(xml)),
        });
        if ('refusal' in task)
            throw refused(task);
        return new TaskObject(this.shell, task);
    }
}
class TaskObject extends PsObject {
    shell;
    task;
    constructor(shell, task) {
        super('System.__ComObject');
        this.shell = shell;
        this.task = task;
    }
    get(name) {
        switch (name.toLowerCase()) {
            case 'state':
                // TASK_STATE_READY and TASK_STATE_RUNNING.
                return this.task.state === 'running' ? 4 : 3;
            case 'lasttaskresult':
                return this.task.lastResult;
            case 'name':
                return this.task.name;
            default:
                return undefined;
        }
    }
    invoke(name) {
        if (name.toLowerCase() !== 'run')
            return NO_METHOD;
        runTask(this.shell.session.process.machine, this.task);
        return null;
    }
}
function actionsOf(task) {
    const { namespace } = task;
    const actions = task.child(namespace, 'Actions')?.all(namespace, 'Exec') ?? [];
    return actions.map((action) => ({
        command: action.child(namespace, 'Command')?.text ?? '',
        arguments: action.child(namespace, 'Arguments')?.text ?? '',
    }));
}
function missing(method, count) {
    return methodError(method, count, 'The system cannot find the file specified. (Exception from HRESULT: 0x80070002)', 'System.IO.FileNotFoundException');
}
function refused({ refusal }) {
    return methodError('RegisterTaskDefinition', 7, refusal, 'System.Runtime.InteropServices.COMException');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/hash.ts




const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];
/** `[Security.Cryptography.SHA256]::Create()` and its like. */
const HASHES = Object.fromEntries(ALGORITHMS.map((name) => [`system.security.cryptography.${name}`, { create: () => new HashObject(name) }]));
/** By the full name of a class, such as `system.security.cryptography.sha1managed`; undefined for any other. */
function newHash(full) {
    const name = /^system\.security\.cryptography\.(md5|sha\d+)(managed|cryptoserviceprovider|cng)$/.exec(full)?.[1];
    return name !== undefined && ALGORITHMS.includes(name) ? new HashObject(name) : undefined;
}
class HashObject extends PsObject {
    algorithm;
    #hash;
    constructor(algorithm) {
        super(`System.Security.Cryptography.${algorithm.toUpperCase()}`, { Hash: null });
        this.algorithm = algorithm;
        this.#hash = (0,external_node_crypto_.createHash)(algorithm);
    }
    invoke(name, args) {
        switch (name.toLowerCase()) {
            case 'computehash':
                return (0,external_node_crypto_.createHash)(this.algorithm)
                    .update(readAll(args[0]) ?? part(args))
                    .digest();
            case 'transformblock':
                this.#hash.update(part(args));
                return toNumber(args[2]) ?? 0;
            case 'transformfinalblock':
                this.set('Hash', this.#hash.update(part(args)).digest());
                this.#hash = (0,external_node_crypto_.createHash)(this.algorithm);
                return part(args);
            case 'initialize':
                this.#hash = (0,external_node_crypto_.createHash)(this.algorithm);
                return null;
            case 'clear':
            case 'dispose':
                return null;
            default:
                return NO_METHOD;
        }
    }
}
function part(args) {
    const bytes = toBytes(args[0]);
    const from = toNumber(args[1]) ?? 0;
    return args[2] === undefined ? bytes : bytes.subarray(from, from + (toNumber(args[2]) ?? 0));
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/operators.ts




/** Applies a binary operator but `-and` and `-or`, which need not look at their right side. @throws PsError */
function applyBinary(operator, left, right) {
    const arithmetic = ARITHMETIC[operator];
    if (arithmetic !== undefined)
        return arithmetic(left, right);
    const name = operator.slice(1);
    const isSensitive = /^c(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(name);
    const plain = isSensitive ||
        /^i(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)$/.test(name)
        ? name.slice(1)
        : name;
    const comparison = COMPARISONS[plain];
    if (comparison !== undefined) {
        if (!Array.isArray(left))
            return comparison(left, right, isSensitive);
        // A list on the left gives those of its items that fit.
        return left.filter((item) => comparison(item, right, isSensitive));
    }
    const other = OTHERS[plain];
    if (other === undefined)
        throw new PsError(`The operator '${operator}' is not known.`, { category: 'ParserError' });
    return other(left, right, isSensitive);
}
function applyUnary(operator, value) {
    switch (operator) {
        case '!':
        case '-not':
            return !toBoolean(value);
        case '-bnot':
            return ~number(value);
        case '-join':
            return toItems(value)
                .map((item) => values_toText(item))
                .join('');
        case '-split':
            return values_toText(value).trim().split(/\s+/);
        case '+':
            return number(value);
        default:
            return -number(value);
    }
}
/** Whether two values are the same, as `-eq` sees it: by the type of the left one. */
function areEqual(left, right, isSensitive = false) {
    if (left === null || left === undefined || right === null || right === undefined)
        return (left ?? null) === (right ?? null);
    if (typeof left === 'string')
        return sameText(left, values_toText(right), isSensitive);
    if (typeof left === 'number')
        return toNumber(right) === left;
    if (typeof left === 'boolean')
        return toBoolean(right) === left;
    if (left instanceof values_PsType && right instanceof values_PsType)
        return left.name.toLowerCase() === right.name.toLowerCase();
    if (left instanceof PsObject && (typeof right === 'string' || typeof right === 'number'))
        return sameText(left.text(), values_toText(right), isSensitive);
    return left === right;
}
function wildcard(pattern, isSensitive = false) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '[\\s\\S]*')
        .replaceAll('?', '[\\s\\S]');
    return new RegExp(`^${source}$`, isSensitive ? '' : 'i');
}
function sameText(left, right, isSensitive) {
    return isSensitive ? left === right : left.toLowerCase() === right.toLowerCase();
}
function number(value) {
    const converted = toNumber(value);
    if (converted !== undefined)
        return converted;
    throw new PsError(`Cannot convert value "${values_toText(value)}" to type "System.Int32". Error: "Input string was not in a correct format."`, { category: 'InvalidArgument', errorId: 'InvalidCastFromStringToInteger' });
}
const ARITHMETIC = {
    '+': add,
    '-': (left, right) => number(left) - number(right),
    '*': (left, right) => {
        if (typeof left === 'string')
            return left.repeat(Math.min(number(right), 1_000_000));
        if (Array.isArray(left))
            return Array.from({ length: Math.min(number(right), 100_000) }, () => left).flat();
        return number(left) * number(right);
    },
    '/': (left, right) => {
        if (number(right) === 0)
            throw new PsError('Attempted to divide by zero.', {
                exception: 'System.DivideByZeroException',
                errorId: 'RuntimeException',
            });
        return number(left) / number(right);
    },
    '%': (left, right) => number(left) % number(right),
    '-f': (left, right) => formatString(values_toText(left), toItems(right)),
    '..': (left, right) => {
        const [from, to] = [number(left), number(right)];
        return Array.from({ length: Math.min(Math.abs(to - from) + 1, 1_000_000) }, (_, index) => to >= from ? from + index : from - index);
    },
};
function add(left, right) {
    if (left === null || left === undefined)
        return right;
    if (typeof left === 'string')
        return left + values_toText(right);
    if (Buffer.isBuffer(left))
        return Buffer.isBuffer(right) ? Buffer.concat([left, right]) : [...left, ...toItems(right)];
    if (Array.isArray(left))
        return [...left, ...(right === null ? [null] : toItems(right))];
    if (left instanceof PsHash && right instanceof PsHash)
        return new PsHash([...left.entries(), ...right.entries()]);
    return number(left) + number(right);
}
function order(left, right, isSensitive) {
    if (typeof left === 'string') {
        const [a, b] = isSensitive ? [left, values_toText(right)] : [left.toLowerCase(), values_toText(right).toLowerCase()];
        return a < b ? -1 : a > b ? 1 : 0;
    }
    return number(left) - number(right);
}
function operators_pattern(right, isSensitive) {
    const text = values_toText(right);
    const inline = /^\(\?([imsn]+)\)/.exec(text);
    const flags = `${isSensitive ? '' : 'i'}${inline?.[1]?.includes('s') ? 's' : ''}${inline?.[1]?.includes('m') ? 'm' : ''}`;
    try {
        return new RegExp(text.slice(inline?.[0].length ?? 0).replace(/\(\?<(\w+)>/g, '(?<$1>'), flags);
    }
    catch {
        throw new PsError(`parsing "${text}" - it is no regular expression.`, {
            exception: 'System.ArgumentException',
            errorId: 'InvalidRegularExpression',
        });
    }
}

const COMPARISONS = {
    eq: areEqual,
    ne: (left, right, isSensitive) => !areEqual(left, right, isSensitive),
    gt: (left, right, isSensitive) => order(left, right, isSensitive) > 0,
    ge: (left, right, isSensitive) => order(left, right, isSensitive) >= 0,
    lt: (left, right, isSensitive) => order(left, right, isSensitive) < 0,
    le: (left, right, isSensitive) => order(left, right, isSensitive) <= 0,
    like: (left, right, isSensitive) => wildcard(values_toText(right), isSensitive).test(values_toText(left)),
    notlike: (left, right, isSensitive) => !wildcard(values_toText(right), isSensitive).test(values_toText(left)),
    match: (left, right, isSensitive) => operators_pattern(right, isSensitive).test(values_toText(left)),
    notmatch: (left, right, isSensitive) => !operators_pattern(right, isSensitive).test(values_toText(left)),
};
const OTHERS = {
    contains: (left, right, isSensitive) => toItems(left).some((item) => areEqual(item, right, isSensitive)),
    notcontains: (left, right, isSensitive) => !toItems(left).some((item) => areEqual(item, right, isSensitive)),
    in: (left, right, isSensitive) => toItems(right).some((item) => areEqual(item, left, isSensitive)),
    notin: (left, right, isSensitive) => !toItems(right).some((item) => areEqual(item, left, isSensitive)),
    replace: (left, right, isSensitive) => {
        const [search, replacement = ''] = toItems(right);
        const found = operators_pattern(search, isSensitive);
        const global = new RegExp(found.source, `${found.flags}g`);
        const replaced = (item) => values_toText(item).replace(global, values_toText(replacement).replace(/\$\{(\w+)\}/g, '$<$1>'));
        return Array.isArray(left) ? left.map(replaced) : replaced(left);
    },
    split: (left, right, isSensitive) => {
        const [separator, count] = toItems(right);
        const limit = number(count ?? 0);
        const parts = toItems(left).flatMap((item) => values_toText(item).split(operators_pattern(separator, isSensitive)));
        if (limit <= 0 || parts.length <= limit)
            return parts;
        return [
            ...parts.slice(0, limit - 1),
            parts.slice(limit - 1).join(values_toText(separator).replaceAll('\\', '')),
        ];
    },
    join: (left, right) => toItems(left)
        .map((item) => values_toText(item))
        .join(values_toText(right)),
    is: (left, right) => isOfType(left, typeName(right)),
    isnot: (left, right) => !isOfType(left, typeName(right)),
    and: (left, right) => toBoolean(left) && toBoolean(right),
    or: (left, right) => toBoolean(left) || toBoolean(right),
    xor: (left, right) => toBoolean(left) !== toBoolean(right),
    band: (left, right) => Number(BigInt(number(left)) & BigInt(number(right))),
    bor: (left, right) => Number(BigInt(number(left)) | BigInt(number(right))),
    bxor: (left, right) => Number(BigInt(number(left)) ^ BigInt(number(right))),
    shl: (left, right) => number(left) * 2 ** number(right),
    shr: (left, right) => Math.floor(number(left) / 2 ** number(right)),
};
function typeName(value) {
    return value instanceof values_PsType ? value.name : values_toText(value);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/list.ts


/** An ArrayList or List<T>. */
class ListObject extends PsObject {
    content;
    constructor(content) {
        super('System.Collections.ArrayList');
        this.content = content;
    }
    items() {
        return this.content;
    }
    get(name) {
        return name.toLowerCase() === 'count' ? this.content.length : undefined;
    }
    invoke(name, args) {
        switch (name.toLowerCase()) {
            case 'add':
                return this.content.push(args[0]) - 1;
            case 'addrange':
                this.content.push(...toItems(args[0]));
                return null;
            case 'clear':
                this.content.length = 0;
                return null;
            case 'contains':
                return this.content.some((item) => areEqual(item, args[0], true));
            case 'remove': {
                const at = this.content.findIndex((item) => areEqual(item, args[0], true));
                if (at !== -1)
                    this.content.splice(at, 1);
                return at !== -1;
            }
            case 'removeat':
                this.content.splice(toNumber(args[0]) ?? 0, 1);
                return null;
            case 'insert':
                this.content.splice(toNumber(args[0]) ?? 0, 0, args[1]);
                return null;
            case 'toarray':
            case 'getenumerator':
                return [...this.content];
            default:
                return NO_METHOD;
        }
    }
    text() {
        return this.content.map((item) => values_toText(item)).join(' ');
    }
}
function newList(_, args) {
    return new ListObject(typeof args[0] === 'number' ? [] : [...toItems(args[0])]);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/process.ts




function newStartInfo(_shell, args) {
    return new PsObject('System.Diagnostics.ProcessStartInfo', {
        FileName: values_toText(args[0]),
        Arguments: values_toText(args[1]),
        WorkingDirectory: '',
        UseShellExecute: true,
        CreateNoWindow: false,
    });
}
/** Without the shell, a program gets the console, the streams and the variables of the one that starts it. */
const PROCESS = {
    start: (shell, args = []) => {
        const info = args[0] instanceof PsObject && args[0].typeName === 'System.Diagnostics.ProcessStartInfo'
            ? args[0]
            : newStartInfo(shell, args);
        const { process } = shell.session;
        const child = (0,execute/* childOf */.GG)(process, {
            folder: (0,paths/* fullPath */.jS)(values_toText(info.get('WorkingDirectory')) || process.folder, process.folder),
        });
        return new ProcessObject((0,execute/* execute */.g7)(child, values_toText(info.get('FileName')), values_toText(info.get('Arguments'))).then((code) => {
            if (code !== undefined)
                return code | 0;
            throw methodError('Start', args.length, 'The system cannot find the file specified', 'System.ComponentModel.Win32Exception');
        }));
    },
};
class ProcessObject extends PsObject {
    ended;
    constructor(ended) {
        super('System.Diagnostics.Process', { HasExited: false });
        this.ended = ended;
        ended.catch(() => undefined);
    }
    async invoke(name) {
        if (name.toLowerCase() !== 'waitforexit')
            return NO_METHOD;
        this.set('ExitCode', await this.ended);
        this.set('HasExited', true);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/registry.ts

/** `[Microsoft.Win32.Registry]::LocalMachine` and its like. */
const REGISTRY = {
    localmachine: (shell) => new KeyObject(shell, 'HKLM'),
    currentuser: (shell) => new KeyObject(shell, 'HKCU'),
};
class KeyObject extends PsObject {
    shell;
    path;
    constructor(shell, path) {
        super('Microsoft.Win32.RegistryKey', { Name: path });
        this.shell = shell;
        this.path = path;
    }
    invoke(name, args) {
        const registry = this.shell.session.process.machine.settings.registry;
        const below = `${this.path}\\${values_toText(args[0])}`;
        switch (name.toLowerCase()) {
            case 'createsubkey':
                if (!registry.has(below))
                    registry.create(below, /^volatile$/i.test(values_toText(args[2])));
                return new KeyObject(this.shell, below);
            case 'opensubkey':
                return registry.has(below) ? new KeyObject(this.shell, below) : null;
            case 'deletesubkey':
            case 'deletesubkeytree':
                registry.remove(below);
                return null;
            case 'getvalue':
                return registry.get(this.path, values_toText(args[0])) ?? args[1] ?? null;
            case 'setvalue':
                registry.set(this.path, values_toText(args[0]), typeof args[1] === 'number' ? args[1] : values_toText(args[1]));
                return null;
            case 'close':
            case 'dispose':
            case 'flush':
                return null;
            default:
                return NO_METHOD;
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/version.ts

/** `$PSVersionTable` of Windows Server 2022. */
function versionTable() {
    return new PsHash([
        ['PSVersion', version(5, 1, 20348, 2655)],
        ['PSEdition', 'Desktop'],
        ['BuildVersion', version(10, 0, 20348, 2655)],
        ['CLRVersion', version(4, 0, 30319, 42000)],
        ['WSManStackVersion', version(3, 0, 0, 0)],
    ]);
}
function version(major, minor, build, revision) {
    return new VersionObject(major, minor, build, revision);
}
class VersionObject extends PsObject {
    constructor(major, minor, build, revision) {
        super('System.Version', { Major: major, Minor: minor, Build: build, Revision: revision });
    }
    text() {
        return this.properties()
            .map(([, part]) => values_toText(part))
            .join('.');
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/system.ts







const environment = (shell) => shell.session.process.environment;
const ENVIRONMENT = {
    expandenvironmentvariables: (shell, args = []) => environment(shell).expand(values_toText(args[0])),
    getenvironmentvariable: (shell, args = []) => {
        const name = values_toText(args[0]);
        if (/machine/i.test(values_toText(args[1])))
            return (shell.session.process.machine.settings.machineEnvironment.get(name) ??
                environment(shell).get(name) ??
                null);
        return environment(shell).get(name) ?? null;
    },
    setenvironmentvariable: (shell, args = []) => {
        const [name, value] = [values_toText(args[0]), values_toText(args[1])];
        if (/machine|user/i.test(values_toText(args[2])))
            shell.session.process.machine.settings.machineEnvironment.set(name, value);
        else
            environment(shell).set(name, value);
        return null;
    },
    getenvironmentvariables: (shell) => new PsHash(environment(shell).all()),
    getfolderpath: (shell, args = []) => FOLDERS[values_toText(args[0]).toLowerCase()] ?? environment(shell).get('USERPROFILE') ?? '',
    machinename: (shell) => shell.session.process.machine.settings.hostName.toUpperCase(),
    username: (shell) => shell.session.process.user,
    userdomainname: (shell) => shell.session.process.machine.settings.hostName,
    newline: () => '\r\n',
    currentdirectory: (shell) => shell.session.process.folder,
    systemdirectory: () => 'C:\\Windows\\system32',
    processorcount: () => 2,
    is64bitoperatingsystem: () => true,
    is64bitprocess: () => true,
    osversion: () => new PsObject('System.OperatingSystem', { Platform: 'Win32NT', Version: version(10, 0, 20348, 0) }),
    tickcount: (shell) => Date.now() - shell.session.process.machine.startedAt.getTime(),
    exit: (_, args = []) => {
        throw new Exit(toNumber(args[0]) ?? 0);
    },
};
const FOLDERS = {
    windows: 'C:\\Windows',
    system: 'C:\\Windows\\system32',
    programfiles: 'C:\\Program Files',
    programfilesx86: 'C:\\Program Files (x86)',
    commonapplicationdata: 'C:\\ProgramData',
};
const CONSOLE = {
    writeline: (shell, args = []) => writeLine(shell, args),
    write: (shell, args = []) => {
        shell.session.console.write(written(args));
        return null;
    },
    out: (shell) => new ConsoleStream(shell, (text) => shell.session.console.write(text)),
    error: (shell) => new ConsoleStream(shell, (text) => shell.session.process.stderr.text(text)),
    in: (shell) => new ConsoleInput(shell),
    readline: (shell) => new ConsoleInput(shell).invoke('ReadLine'),
    outputencoding: () => null,
    openstandardinput: (shell) => new ConsoleInput(shell),
};
function writeLine(shell, args) {
    shell.session.console.write(`${written(args)}\r\n`);
    return null;
}
function written(args) {
    return args.length > 1 ? formatString(values_toText(args[0]), args.slice(1)) : values_toText(args[0]);
}
class ConsoleStream extends PsObject {
    show;
    constructor(_shell, show) {
        super('System.IO.TextWriter');
        this.show = show;
    }
    invoke(name, args) {
        const key = name.toLowerCase();
        if (key === 'writeline')
            this.show(`${written(args)}\r\n`);
        else if (key === 'write')
            this.show(written(args));
        else if (key !== 'flush')
            return NO_METHOD;
        return null;
    }
}
class ConsoleInput extends PsObject {
    shell;
    constructor(shell) {
        super('System.IO.TextReader');
        this.shell = shell;
    }
    async invoke(name) {
        const { stdin, signal, codePage } = this.shell.session.process;
        switch (name.toLowerCase()) {
            case 'readline': {
                const line = await stdin.readLine(signal);
                return line === undefined ? null : (0,code_pages/* decodeText */.g7)(line, codePage);
            }
            case 'readtoend':
                return (0,code_pages/* decodeText */.g7)(await stdin.readAll(signal), codePage);
            case 'read':
                return NO_METHOD;
            default:
                return NO_METHOD;
        }
    }
}
const mathOf = (work) => (_, args = []) => work(...args.map((arg) => toNumber(arg) ?? 0));
const MATH = {
    min: mathOf(Math.min),
    max: mathOf(Math.max),
    floor: mathOf(Math.floor),
    ceiling: mathOf(Math.ceil),
    truncate: mathOf(Math.trunc),
    abs: mathOf(Math.abs),
    pow: mathOf(Math.pow),
    sqrt: mathOf(Math.sqrt),
    round: mathOf((value = 0, digits = 0) => Number(value.toFixed(digits))),
    pi: () => Math.PI,
};
const GUID = {
    newguid: () => new GuidObject((0,external_node_crypto_.randomUUID)()),
    empty: () => new GuidObject('00000000-0000-0000-0000-000000000000'),
};
class GuidObject extends PsObject {
    value;
    constructor(value) {
        super('System.Guid', { Guid: value });
        this.value = value;
    }
    invoke(name, args) {
        if (name.toLowerCase() !== 'tostring')
            return NO_METHOD;
        return values_toText(args[0]).toLowerCase() === 'n' ? this.value.replaceAll('-', '') : this.value;
    }
    text() {
        return this.value;
    }
}
const MISCELLANEOUS = {
    'system.bitconverter': {
        tostring: (_, args = []) => [...toBytes(args[0])].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('-'),
    },
    'system.net.dns': { gethostname: (shell) => shell.session.process.machine.settings.hostName },
    'system.net.servicepointmanager': { securityprotocol: () => 'Tls12' },
    'system.gc': { collect: () => null },
    'system.threading.thread': {
        sleep: async (shell, args = []) => {
            const { sleep } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2835));
            await sleep(shell.session.process, toNumber(args[0]) ?? 0);
            return null;
        },
    },
    'system.runtime.interopservices.marshal': { releasecomobject: () => 0 },
    'system.security.principal.windowsidentity': {
        getcurrent: (shell) => {
            const { machine, user } = shell.session.process;
            const Value = `${machine.settings.sid}-${machine.user(user)?.id ?? 1000}`;
            return new PsObject('System.Security.Principal.WindowsIdentity', {
                Name: `${machine.settings.hostName}\\${user}`.toUpperCase(),
                User: new PsObject('System.Security.Principal.SecurityIdentifier', { Value }),
                AuthenticationType: 'NTLM',
                IsAuthenticated: true,
            });
        },
    },
    'system.int32': { maxvalue: () => 2 ** 31 - 1, parse: (_, args = []) => toNumber(args[0]) ?? 0 },
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/dotnet/index.ts
















/** Types by full name in lower case, their members in lower case. */
const TYPES = {
    'system.convert': CONVERT,
    'system.io.file': FILE,
    'system.io.directory': DIRECTORY,
    'system.io.path': PATH,
    'system.environment': ENVIRONMENT,
    'system.console': CONSOLE,
    'system.math': MATH,
    'system.guid': GUID,
    'system.string': STRING,
    'system.text.encoding': ENCODINGS,
    'system.datetime': DATES,
    'system.diagnostics.process': PROCESS,
    'microsoft.win32.registry': REGISTRY,
    ...HASHES,
    ...MISCELLANEOUS,
};
/** `[type]::Member` and `[type]::Method(…)`. @throws PsError */
async function staticMember(shell, type, name, args) {
    const full = fullTypeName(type);
    const members = TYPES[full.toLowerCase()];
    if (args !== undefined && name.toLowerCase() === 'new')
        return newObject(shell, type, args);
    const member = members?.[name.toLowerCase()];
    if (member !== undefined)
        return member(shell, args);
    // An enumeration's values are their names here.
    if (args === undefined && ENUMERATIONS.test(full))
        return name;
    if (members === undefined && !KNOWN.has(full.toLowerCase()))
        throw new PsError(`Unable to find type [${type}].`, {
            category: 'InvalidOperation',
            errorId: 'TypeNotFound',
            target: type,
        });
    if (args === undefined)
        return null;
    throw new PsError(`Method invocation failed because [${full}] does not contain a method named '${name}'.`, {
        category: 'InvalidOperation',
        errorId: 'MethodNotFound',
        target: name,
    });
}
const ENUMERATIONS = /^(Microsoft\.Win32\.Registry(KeyPermissionCheck|Options|Hive|ValueKind)|System\.(IO\.(FileMode|FileAccess|FileShare|SeekOrigin|SearchOption)|StringComparison|StringSplitOptions|EnvironmentVariableTarget|Net\.SecurityProtocolType|ConsoleColor|ServiceProcess\.ServiceControllerStatus|Environment\+?SpecialFolder|Base64FormattingOptions))$/i;
/** Types that a script may make or name, without static members here. */
const KNOWN = new Set([
    'system.object',
    'system.int32',
    'system.byte',
    'system.io.filestream',
    'system.io.streamwriter',
    'system.io.streamreader',
    'system.io.memorystream',
]);
/** `New-Object TYPE args`, `[type]::new(args)`. @throws PsError */
function newObject(shell, type, args) {
    const full = fullTypeName(type).toLowerCase();
    if (/^(system\.)?byte\[\]$/i.test(type))
        return Buffer.alloc(Math.min(Number(values_toText(args[0])), 256 * 1024 * 1024));
    if (/\[\]$/.test(type))
        return Array.from({ length: Math.min(Number(values_toText(args[0])), 1_000_000) }, () => null);
    const made = CONSTRUCTORS[full]?.(shell, args) ?? newHash(full);
    if (made !== undefined)
        return made;
    if (/exception$/.test(full))
        return new PsObject(fullTypeName(type), { Message: values_toText(args[0]), InnerException: null });
    throw new PsError(`Cannot find type [${type}]: verify that the assembly containing this type is loaded.`, {
        category: 'InvalidType',
        exception: 'System.Management.Automation.PSArgumentException',
        errorId: 'TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand',
        command: 'New-Object',
    });
}
const CONSTRUCTORS = {
    'system.io.filestream': newFileStream,
    'system.io.streamwriter': newWriter,
    'system.io.streamreader': newReader,
    'system.diagnostics.processstartinfo': newStartInfo,
    'system.security.accesscontrol.directorysecurity': newSecurity,
    'system.text.stringbuilder': newStringBuilder,
    'system.text.utf8encoding': () => utf8(),
    'system.text.asciiencoding': () => encodingNamed('ascii'),
    'system.collections.arraylist': newList,
    'system.collections.generic.list': newList,
    'system.xml.xmlnamespacemanager': () => new XmlNamespaces(),
    'system.object': () => new PsObject('System.Object'),
    'system.management.automation.psobject': () => new PsObject('System.Management.Automation.PSCustomObject'),
    'system.datetime': (_, args) => dateObject(args.map((part) => values_toText(part)).join('-')),
};
/** `New-Object -ComObject`. @throws PsError */
function newComObject(shell, name) {
    const made = comObject(shell, name);
    if (made !== undefined)
        return made;
    throw new PsError(`Retrieving the COM class factory for component with CLSID {00000000-0000-0000-0000-000000000000} failed due to the following error: 80040154 Class not registered.`, {
        category: 'ResourceUnavailable',
        exception: 'System.Runtime.InteropServices.COMException',
        errorId: 'NoCOMClassIdentified,Microsoft.PowerShell.Commands.NewObjectCommand',
        command: 'New-Object',
    });
}
function typeOf(value) {
    return value instanceof PsType ? value.name : toText(value);
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/members.ts






/** A property of a value; null where there is none, as without strict mode. */
function getMember(_shell, target, name) {
    const key = name.toLowerCase();
    if (target === null || target === undefined)
        return null;
    if (target instanceof PsHash)
        return hashMember(target, key, name);
    if (target instanceof PsObject) {
        const found = target.get(name);
        if (found !== undefined)
            return found;
        if (key === 'count' || key === 'length')
            return target.items()?.length ?? 1;
        const items = target.items();
        return items === undefined ? null : ofEach(items, name);
    }
    if (key === 'length' || key === 'count') {
        if (typeof target === 'string')
            return key === 'length' ? target.length : 1;
        return Array.isArray(target) || Buffer.isBuffer(target) ? target.length : 1;
    }
    if (target instanceof values_PsType)
        return typeMember(target.name, key);
    // A list has the members of what is in it.
    return Array.isArray(target) ? ofEach(target, name) : null;
}
function setMember(_shell, target, name, value) {
    if (target instanceof PsHash)
        return target.set(name, value);
    if (target instanceof PsObject && target.set(name, value))
        return;
    throw new PsError(`The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`, {
        category: 'InvalidOperation',
        errorId: 'PropertyNotFound',
    });
}
/** @throws PsError where there is no such method, or it fails */
async function invokeMember(shell, target, name, args) {
    const key = name.toLowerCase();
    if (target === null || target === undefined)
        throw new PsError('You cannot call a method on a null-valued expression.', {
            category: 'InvalidOperation',
            errorId: 'InvokeMethodOnNull',
        });
    if (key === 'gettype')
        return new values_PsType(typeNameOf(target));
    if (target instanceof PsObject) {
        const found = await target.invoke(name, args);
        if (found !== NO_METHOD)
            return found;
    }
    if (key === 'tostring')
        return typeof target === 'number'
            ? formatValue(target, args[0] === undefined ? undefined : values_toText(args[0]))
            : values_toText(target);
    if (key === 'equals')
        return areEqual(target, args[0], true);
    const found = typeof target === 'string'
        ? STRING_METHODS[key]?.(target, args)
        : target instanceof PsHash
            ? HASH_METHODS[key]?.(target, args)
            : target instanceof PsBlock && /^invoke/.test(key)
                ? fromItems(await collect(shell.invoke(target.block, { positional: args })))
                : Array.isArray(target) || Buffer.isBuffer(target)
                    ? await listMethod(shell, toItems(target), key, name, args)
                    : undefined;
    if (found !== undefined)
        return found;
    throw new PsError(`Method invocation failed because [${typeNameOf(target)}] does not contain a method named '${name}'.`, { category: 'InvalidOperation', errorId: 'MethodNotFound', target: name });
}
function hashMember(hash, key, name) {
    if (hash.has(name))
        return hash.get(name) ?? null;
    if (key === 'keys')
        return hash.entries().map(([entry]) => entry);
    if (key === 'values')
        return hash.entries().map(([, value]) => value);
    return key === 'count' ? hash.size : null;
}
function typeMember(name, key) {
    const full = fullTypeName(name);
    if (key === 'fullname')
        return full;
    return key === 'name' ? (full.split('.').at(-1) ?? '') : null;
}
function ofEach(items, name) {
    const found = items.flatMap((item) => item instanceof PsObject
        ? [item.get(name)]
        : item instanceof PsHash && item.has(name)
            ? [item.get(name)]
            : []);
    return fromItems(found.filter((value) => value !== undefined).flatMap((value) => toItems(value)));
}
async function listMethod(shell, items, key, name, args) {
    if (key === 'contains')
        return items.some((item) => areEqual(item, args[0], true));
    if (key === 'indexof')
        return items.findIndex((item) => areEqual(item, args[0], true));
    if (key === 'getenumerator' || key === 'clone')
        return [...items];
    const results = [];
    for (const item of items)
        results.push(await invokeMember(shell, item, name, args));
    return fromItems(results);
}
const members_text = (args, at = 0) => values_toText(args[at]);
const whole = (args, at, otherwise = 0) => args[at] === undefined ? otherwise : (toNumber(args[at]) ?? otherwise);
const characters = (args) => args
    .flatMap((item) => toItems(item))
    .map((item) => values_toText(item))
    .join('');
const ignoresCase = (args) => args.slice(1).some((item) => /ignorecase/i.test(values_toText(item)));
function trimmed(target, set, where) {
    const has = (character) => character !== undefined && (set === '' ? /\s/.test(character) : set.includes(character));
    let [from, to] = [0, target.length];
    while (where !== 'end' && from < to && has(target[from]))
        from++;
    while (where !== 'start' && to > from && has(target[to - 1]))
        to--;
    return target.slice(from, to);
}
const STRING_METHODS = {
    substring: (target, args) => {
        const [from, length] = [whole(args, 0), whole(args, 1, target.length - whole(args, 0))];
        if (from < 0 || length < 0 || from + length > target.length)
            throw new PsError(`Exception calling "Substring" with "${args.length}" argument(s): "${from > target.length ? 'startIndex cannot be larger than length of string.' : 'Index and length must refer to a location within the string.'}"`, {
                exception: 'System.Management.Automation.MethodInvocationException',
                errorId: 'ArgumentOutOfRangeException',
            });
        return target.slice(from, from + length);
    },
    trim: (target, args) => trimmed(target, characters(args), 'both'),
    trimstart: (target, args) => trimmed(target, characters(args), 'start'),
    trimend: (target, args) => trimmed(target, characters(args), 'end'),
    split: (target, args) => {
        const set = args.length === 0
            ? ' '
            : toItems(args[0])
                .map((item) => values_toText(item))
                .join('');
        const parts = target.split(new RegExp(`[${set.replace(/[\]\\^-]/g, '\\$&')}]`));
        return /remove/i.test(values_toText(args.at(-1))) || args.at(-1) === 1
            ? parts.filter((part) => part !== '')
            : parts;
    },
    replace: (target, args) => target.replaceAll(members_text(args), () => members_text(args, 1)),
    toupper: (target) => target.toUpperCase(),
    toupperinvariant: (target) => target.toUpperCase(),
    tolower: (target) => target.toLowerCase(),
    tolowerinvariant: (target) => target.toLowerCase(),
    startswith: (target, args) => ignoresCase(args)
        ? target.toLowerCase().startsWith(members_text(args).toLowerCase())
        : target.startsWith(members_text(args)),
    endswith: (target, args) => ignoresCase(args) ? target.toLowerCase().endsWith(members_text(args).toLowerCase()) : target.endsWith(members_text(args)),
    contains: (target, args) => target.includes(members_text(args)),
    indexof: (target, args) => target.indexOf(members_text(args)),
    lastindexof: (target, args) => target.lastIndexOf(members_text(args)),
    padleft: (target, args) => target.padStart(whole(args, 0), members_text(args, 1) || ' '),
    padright: (target, args) => target.padEnd(whole(args, 0), members_text(args, 1) || ' '),
    insert: (target, args) => target.slice(0, whole(args, 0)) + members_text(args, 1) + target.slice(whole(args, 0)),
    remove: (target, args) => target.slice(0, whole(args, 0)) +
        (args[1] === undefined ? '' : target.slice(whole(args, 0) + whole(args, 1))),
    tochararray: (target) => [...target],
    compareto: (target, args) => target.localeCompare(members_text(args)),
};
const HASH_METHODS = {
    containskey: (target, args) => target.has(args[0]),
    contains: (target, args) => target.has(args[0]),
    add: (target, args) => {
        target.set(args[0], args[1]);
        return null;
    },
    remove: (target, args) => {
        target.delete(args[0]);
        return null;
    },
    getenumerator: (target) => target
        .entries()
        .map(([key, value]) => new PsObject('System.Collections.DictionaryEntry', { Name: key, Key: key, Value: value })),
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/redirection.ts





/** Runs a command with its streams going where its redirections say. */
function redirected(shell, redirections, run) {
    return redirections.length === 0 ? run(shell) : redirect(shell, redirections, run);
}
async function* redirect(shell, redirections, run) {
    const errors = [];
    const errorRule = redirections.find(({ stream }) => stream === '2' || stream === '*');
    const outputRule = redirections.find(({ stream, how }) => (stream === '1' || stream === '*') && how !== 'merge');
    const inner = errorRule === undefined ? shell : shell.with({ errorSink: (error) => errors.push(error) });
    const merged = mergeErrors(run(inner), errors, errorRule?.how === 'merge' || errorRule === outputRule);
    if (outputRule !== undefined)
        await writeAll(shell, outputRule, await collect(merged));
    else
        yield* merged;
    if (errorRule !== undefined && errorRule !== outputRule && errorRule.how !== 'merge')
        await writeAll(shell, errorRule, errors.map((error) => new ErrorRecord(error)));
}
async function* mergeErrors(values, errors, isMerged) {
    for await (const value of values) {
        if (isMerged)
            yield* errors.splice(0).map((error) => new ErrorRecord(error));
        yield value;
    }
    if (isMerged)
        yield* errors.splice(0).map((error) => new ErrorRecord(error));
}
/** In UTF-16 with its mark, as Windows PowerShell writes; `$null` is nowhere. */
async function writeAll(shell, { target, how }, values) {
    const where = target === undefined ? null : await shell.evaluate(target);
    if (where === null)
        return;
    const { machine, folder } = shell.session.process;
    const path = (0,paths/* fullPath */.jS)(values_toText(where), folder);
    const text = Buffer.from(formatted(values), 'utf16le');
    const isNew = how === 'replace' || !machine.files.isFile(path);
    machine.files.write(path, isNew ? Buffer.concat([Buffer.from([0xff, 0xfe]), text]) : text, how === 'append' ? 'append' : 'replace');
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/scope.ts
/** Variables and functions of a script, function or block; what is not here is looked for outside. */
class Scope {
    outer;
    variables = new Map();
    functions = new Map();
    constructor(outer) {
        this.outer = outer;
    }
    get global() {
        return this.outer?.global ?? this;
    }
    /** Undefined where it is not set. */
    get(name) {
        const key = name.toLowerCase();
        return this.variables.has(key) ? this.variables.get(key) : this.outer?.get(name);
    }
    has(name) {
        return this.variables.has(name.toLowerCase()) || (this.outer?.has(name) ?? false);
    }
    /** Here, whatever the outer ones have. */
    set(name, value) {
        this.variables.set(name.toLowerCase(), value);
    }
    remove(name) {
        return this.variables.delete(name.toLowerCase()) || (this.outer?.remove(name) ?? false);
    }
    function(name) {
        return this.functions.get(name.toLowerCase()) ?? this.outer?.function(name);
    }
    defineFunction(name, block) {
        this.functions.set(name.toLowerCase(), block);
    }
}
/** `global:x`, `script:x` and `local:x` without the first part. */
function plainName(name) {
    const [, scope = '', rest = name] = /^(global|script|local|private|using|variable):(.*)$/i.exec(name) ?? [];
    return { scope: scope.toLowerCase(), name: rest };
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/indexing.ts


/** `$target[$index]`; null where there is nothing. @throws PsError */
function indexed(target, index) {
    if (target instanceof PsHash)
        return target.get(index) ?? null;
    if (target instanceof PsObject)
        return target.get(values_toText(index)) ?? target.items()?.[toNumber(index) ?? 0] ?? null;
    if (Array.isArray(index))
        return index.map((one) => indexed(target, one));
    const list = typeof target === 'string' || Array.isArray(target) || Buffer.isBuffer(target) ? target : undefined;
    if (target === null || target === undefined)
        throw new PsError('Cannot index into a null array.', {
            category: 'InvalidOperation',
            errorId: 'NullArray',
        });
    if (list === undefined)
        throw new PsError(`Unable to index into an object of type ${typeof target}.`, {
            category: 'InvalidOperation',
            errorId: 'CannotIndex',
        });
    const at = toNumber(index) ?? 0;
    return list[at < 0 ? list.length + at : at] ?? null;
}
/** `$target[$index] = …` @throws PsError */
function storeAt(target, index, value) {
    if (target instanceof PsHash)
        return target.set(index, value);
    const at = toNumber(index) ?? 0;
    if (Array.isArray(target) && Math.abs(at) < target.length)
        target[at < 0 ? target.length + at : at] = value;
    else if (Buffer.isBuffer(target) && at >= 0 && at < target.length)
        target[at] = toNumber(value) ?? 0;
    else
        throw new PsError('Index was outside the bounds of the array.', {
            exception: 'System.IndexOutOfRangeException',
            category: 'OperationStopped',
        });
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/variables.ts




/** A variable's value; null where it is not set. */
function readVariable(shell, written) {
    const { session, scope } = shell;
    if (/^env:/i.test(written))
        return session.process.environment.get(written.slice(4)) ?? null;
    if (/^function:/i.test(written))
        return null;
    const { scope: where, name } = plainName(written);
    const found = where === 'global' || where === 'script' ? scope.global.get(name) : scope.get(name);
    return found === undefined ? automatic(shell, name) : found;
}
/** Whether a variable exists, as `Test-Path variable:NAME` asks. */
function hasVariable(shell, written) {
    const { name } = plainName(written);
    return shell.scope.has(name) || (automatic(shell, name) ?? null) !== null;
}
function writeVariable(shell, written, value) {
    const { session, scope } = shell;
    if (/^env:/i.test(written))
        return session.process.environment.set(written.slice(4), values_toText(value));
    const { scope: where, name } = plainName(written);
    if (/^(true|false|null|error|host|pid|psversiontable|home)$/i.test(name)) {
        if (/^null$/i.test(name))
            return;
        throw new PsError(`Cannot overwrite variable ${name} because it is read-only or constant.`, {
            category: 'WriteError',
            errorId: 'VariableNotWritable',
            target: name,
        });
    }
    if (where === 'global' || where === 'script')
        scope.global.set(name, value);
    else
        scope.set(name, value);
}
function automatic(shell, name) {
    const { session } = shell;
    const { process } = session;
    switch (name.toLowerCase()) {
        case 'true':
            return true;
        case 'false':
            return false;
        case '?':
            return session.succeeded;
        case 'error':
            return session.errors;
        case 'lastexitcode':
            return session.lastExitCode ?? null;
        case 'psitem':
            return shell.scope.get('_') ?? null;
        case 'home':
            return process.environment.get('USERPROFILE') ?? null;
        case 'pwd':
            return new PsObject('System.Management.Automation.PathInfo', { Path: process.folder });
        case 'pid':
            return 4242;
        case 'psscriptroot':
            return session.path.replace(/\\[^\\]*$/, '');
        case 'pscommandpath':
            return session.path;
        case 'myinvocation':
            return new PsObject('System.Management.Automation.InvocationInfo', {
                MyCommand: new PsObject('System.Management.Automation.ExternalScriptInfo', {
                    Path: session.path,
                    Definition: session.path,
                    Name: session.path.replace(/^.*\\/, ''),
                }),
                InvocationName: session.path,
            });
        case 'psversiontable':
            return versionTable();
        case 'host':
            return new PsObject('System.Management.Automation.Internal.Host.InternalHost', {
                Name: 'ConsoleHost',
                Version: '5.1.20348.2655',
            });
        case 'progresspreference':
        case 'erroractionpreference':
        case 'warningpreference':
        case 'informationpreference':
            return 'Continue';
        case 'verbosepreference':
        case 'debugpreference':
            return 'SilentlyContinue';
        case 'psculture':
        case 'psuiculture':
            return 'en-US';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/interpreter.ts












const DEEPEST = 200;
/** Runs PowerShell: statements put values out, expressions have one. */
class Interpreter {
    session;
    scope;
    isGuarded;
    errorSink;
    mergesErrors;
    constructor(session, scope, 
    /** Whether a `catch` waits for errors, which then end the statement's block. */
    isGuarded = false, 
    /** Where errors go that do not end anything. */
    errorSink = (error) => session.console.error(error), 
    /** Whether a program's error stream goes there too, by `2>`. */
    mergesErrors = false) {
        this.session = session;
        this.scope = scope;
        this.isGuarded = isGuarded;
        this.errorSink = errorSink;
        this.mergesErrors = mergesErrors;
    }
    with(changes) {
        return new Interpreter(this.session, changes.scope ?? this.scope, changes.isGuarded ?? this.isGuarded, changes.errorSink ?? this.errorSink, changes.errorSink !== undefined || this.mergesErrors);
    }
    async *statements(list) {
        for (const statement of list) {
            await this.session.process.budget.step();
            try {
                yield* this.statement(statement);
            }
            catch (error) {
                if (!(error instanceof PsError))
                    throw error;
                this.#placed(error, statement);
                if (this.isGuarded || error.isFatal || this.errorAction() === 'stop')
                    throw error;
                this.report(error);
            }
        }
    }
    async *statement(statement) {
        switch (statement.kind) {
            case 'pipeline':
                return yield* this.#pipeline(statement.commands);
            case 'if':
                for (const { condition, body } of statement.branches) {
                    if (toBoolean(await this.valueOf(condition)))
                        return yield* this.statements(body);
                }
                return yield* this.statements(statement.otherwise ?? []);
            case 'loop':
                return yield* this.#loop(statement);
            case 'foreach':
                return yield* this.#foreach(statement);
            case 'switch':
                return yield* this.#switch(statement);
            case 'try':
                return yield* this.#try(statement);
            case 'function':
                return this.scope.defineFunction(statement.name, statement.block);
            case 'jump':
                throw new Jump(statement.how, statement.label.toLowerCase());
            case 'flow':
                return yield* this.#flow(statement);
        }
    }
    /** What a statement puts out, as a value; an expression keeps what it is. */
    async valueOf(statement) {
        const only = statement.kind === 'pipeline' && statement.commands.length === 1 ? statement.commands[0] : undefined;
        if (only?.kind === 'expression' && only.redirections.length === 0) {
            this.session.succeeded = true;
            return this.evaluate(only.expression);
        }
        return fromItems(await collect(this.statement(statement)));
    }
    /** Calls a function or block in a scope of its own. `input` goes through its `process` part, one by one. */
    async *invoke(block, options = {}) {
        if (++this.session.depth > DEEPEST) {
            this.session.depth = 0;
            throw new PsError('The script failed due to call depth overflow.', {
                category: 'InvalidOperation',
                errorId: 'CallDepthOverflow',
            }).fatal();
        }
        const scope = options.isDotted === true ? this.scope : new Scope(this.scope);
        const inner = this.with({ scope });
        await inner.#bind(block, options.positional ?? [], options.named ?? new Map());
        if ('item' in options)
            scope.set('_', options.item);
        try {
            yield* inner.#parts(block, options.input);
        }
        catch (error) {
            if (!(error instanceof Return))
                throw error;
        }
        finally {
            this.session.depth = Math.max(0, this.session.depth - 1);
        }
    }
    async evaluate(expression) {
        await this.session.process.budget.step();
        switch (expression.kind) {
            case 'literal':
                return expression.value;
            case 'expand': {
                const parts = [];
                for (const part of expression.parts)
                    parts.push(typeof part === 'string' ? part : values_toText(await this.evaluate(part)));
                return parts.join('');
            }
            case 'variable':
                return readVariable(this, expression.name);
            case 'list':
                return this.evaluateAll(expression.items);
            case 'statements': {
                const items = await collect(this.statements(expression.body));
                return expression.asArray ? items : fromItems(items);
            }
            case 'parentheses':
                return this.valueOf(expression.body);
            case 'hash':
                return this.#hash(expression.entries);
            case 'block':
                return new PsBlock(expression.block);
            case 'type':
                return new values_PsType(expression.name);
            case 'cast':
                return this.#cast(expression.type, expression.operand);
            case 'member':
                return this.#member(expression);
            case 'index':
                return indexed(await this.evaluate(expression.target), await this.evaluate(expression.index));
            case 'unary':
                return applyUnary(expression.operator, await this.evaluate(expression.operand));
            case 'step':
                return this.#step(expression);
            case 'binary':
                return this.#binary(expression);
            case 'assign':
                return this.#assign(expression);
        }
    }
    async evaluateAll(expressions) {
        const values = [];
        for (const expression of expressions)
            values.push(await this.evaluate(expression));
        return values;
    }
    /** `$ErrorActionPreference`, in lower case. */
    errorAction() {
        return values_toText(this.scope.get('ErrorActionPreference') ?? 'Continue').toLowerCase();
    }
    /** An error that does not end what runs: shown, kept, or neither, as the preference says. */
    report(error, action = this.errorAction()) {
        this.session.succeeded = false;
        if (action === 'stop')
            throw error.fatal();
        if (action === 'ignore')
            return;
        this.session.errors.unshift(new ErrorRecord(error));
        if (action !== 'silentlycontinue')
            this.errorSink(error);
    }
    async *#pipeline(commands) {
        let values;
        for (const command of commands)
            values = this.#command(command, values);
        if (values !== undefined)
            yield* values;
    }
    #command(command, input) {
        return redirected(this, command.redirections, (inner) => command.kind === 'expression'
            ? inner.#expression(command.expression)
            : runCommand(inner, command, input));
    }
    async *#expression(expression) {
        this.session.succeeded = true;
        const value = await this.evaluate(expression);
        if (expression.kind === 'assign' || expression.kind === 'step')
            return;
        if (value === null && expression.kind === 'variable') {
            yield null;
            return;
        }
        yield* toItems(value);
    }
    async *#loop(loop) {
        if (loop.initial !== undefined)
            await this.valueOf(loop.initial);
        const goesOn = async () => loop.condition === undefined || toBoolean(await this.valueOf(loop.condition)) !== loop.until;
        let isFirst = true;
        for (;;) {
            await this.session.process.budget.step();
            if (!(isFirst && loop.atEnd) && !(await goesOn()))
                return;
            isFirst = false;
            if ((yield* this.#iteration(loop.body, loop.label)) === 'break')
                return;
            if (loop.step !== undefined)
                await this.valueOf(loop.step);
        }
    }
    async *#foreach(loop) {
        for (const item of toItems(await this.valueOf(loop.list))) {
            this.scope.set(loop.variable, item);
            if ((yield* this.#iteration(loop.body, loop.label)) === 'break')
                return;
        }
    }
    async *#iteration(body, label) {
        try {
            yield* this.statements(body);
            return 'go on';
        }
        catch (error) {
            if (!(error instanceof Jump) || (error.label !== '' && error.label !== label.toLowerCase()))
                throw error;
            return error.how === 'break' ? 'break' : 'go on';
        }
    }
    async *#switch(statement) {
        const value = await this.valueOf(statement.value);
        for (const item of Array.isArray(value) ? value : [value]) {
            const outer = this.scope.get('_');
            this.scope.set('_', item);
            const end = yield* this.#cases(statement, item);
            this.scope.set('_', outer);
            if (end === 'break')
                return;
        }
    }
    async *#cases(statement, item) {
        let isMatched = false;
        for (const { test, body } of statement.cases) {
            if (test === 'default' ? isMatched : !(await this.#fits(statement, test, item)))
                continue;
            isMatched = true;
            let ended;
            try {
                yield* this.statements(body);
            }
            catch (error) {
                if (!(error instanceof Jump) || error.label !== '')
                    throw error;
                ended = error.how;
            }
            if (ended !== undefined)
                return ended === 'break' ? 'break' : 'go on';
        }
        return 'go on';
    }
    async #fits(statement, test, item) {
        const wanted = await this.evaluate(test);
        if (wanted instanceof PsBlock)
            return toBoolean(fromItems(await collect(this.invoke(wanted.block, { item }))));
        if (statement.how === 'wildcard')
            return wildcard(values_toText(wanted), statement.caseSensitive).test(values_toText(item));
        if (statement.how === 'regex')
            return operators_pattern(wanted, statement.caseSensitive).test(values_toText(item));
        return areEqual(item, wanted, statement.caseSensitive);
    }
    async *#try(statement) {
        try {
            yield* this.with({ isGuarded: this.isGuarded || statement.catches.length > 0 }).statements(statement.body);
        }
        catch (error) {
            if (!(error instanceof PsError))
                throw error;
            const handler = statement.catches.find(({ types }) => types.length === 0 || types.some((type) => isException(error.exception, type)));
            if (handler === undefined)
                throw error;
            const record = new ErrorRecord(error);
            this.session.errors.unshift(record);
            this.session.succeeded = false;
            const outer = this.scope.get('_');
            this.scope.set('_', record);
            yield* this.statements(handler.body);
            this.scope.set('_', outer);
        }
        finally {
            // What a finally block puts out after the body was left cannot go anywhere; it is run for what it does.
            if (statement.finally !== undefined)
                for (const value of await collect(this.statements(statement.finally)))
                    yield value;
        }
    }
    async *#flow({ how, value, place }) {
        if (how === 'return') {
            if (value !== undefined)
                yield* this.statement(value);
            throw new Return();
        }
        const given = value === undefined ? null : await this.valueOf(value);
        if (how === 'exit')
            throw new Exit(toNumber(given) ?? 0);
        if (given === null && value === undefined && this.scope.get('_') instanceof ErrorRecord)
            throw this.scope.get('_').error.fatal();
        if (given instanceof ErrorRecord)
            throw given.error.fatal();
        const message = given instanceof PsObject ? values_toText(given.get('Message') ?? given) : values_toText(given);
        const exception = given instanceof PsObject && /exception$/i.test(given.typeName) ? given.typeName : undefined;
        const error = new PsError(message === '' ? 'ScriptHalted' : message, {
            category: 'OperationStopped',
            target: given,
            exception,
        });
        error.place = place;
        throw error.fatal();
    }
    async #bind(block, positional, named) {
        const left = [...positional];
        for (const { name, type, initial } of block.parameters) {
            const key = [...named.keys()].find((given) => name.toLowerCase() === given ||
                (name.toLowerCase().startsWith(given) &&
                    !block.parameters.some((other) => other.name.toLowerCase() === given)));
            const isSwitch = type !== undefined && /^switch$/i.test(type);
            let value;
            if (key !== undefined)
                value = named.get(key);
            else if (!isSwitch && left.length > 0)
                value = left.shift();
            else if (initial !== undefined)
                value = await this.evaluate(initial);
            else
                value = isSwitch ? false : undefined;
            this.scope.set(name, type === undefined || value === undefined || isSwitch ? (value ?? null) : convert(value, type));
        }
        this.scope.set('args', left);
    }
    async *#parts(block, input) {
        if (block.process === undefined) {
            this.scope.set('input', input === undefined ? [] : await collect(input));
            return yield* this.statements(block.end);
        }
        yield* this.statements(block.begin ?? []);
        if (input === undefined)
            yield* this.statements(block.process);
        else
            for await (const item of input) {
                this.scope.set('_', item);
                yield* this.statements(block.process);
            }
        yield* this.statements(block.end);
    }
    async #hash(entries) {
        const hash = new PsHash();
        for (const { key, value } of entries)
            hash.set(await this.evaluate(key), await this.valueOf(value));
        return hash;
    }
    async #cast(type, operand) {
        const value = await this.evaluate(operand);
        return convert(value, type);
    }
    async #member(expression) {
        const target = await this.evaluate(expression.target);
        const name = values_toText(await this.evaluate(expression.name));
        const args = expression.arguments && (await this.evaluateAll(expression.arguments));
        try {
            if (expression.isStatic && target instanceof values_PsType)
                return await staticMember(this, target.name, name, args);
            return await (args === undefined
                ? getMember(this, target, name)
                : invokeMember(this, target, name, args));
        }
        catch (error) {
            if (error instanceof PsError)
                error.place ??= expression.place;
            throw error;
        }
    }
    async #binary({ operator, left, right, place }) {
        const first = await this.evaluate(left);
        if (operator === '-and' && !toBoolean(first))
            return false;
        if (operator === '-or' && toBoolean(first))
            return true;
        const second = await this.evaluate(right);
        try {
            if (/^-[ic]?match$/.test(operator) && !Array.isArray(first))
                this.#remember(first, second, operator);
            return applyBinary(operator, first, second);
        }
        catch (error) {
            if (error instanceof PsError)
                error.place ??= place;
            throw error;
        }
    }
    /** `$Matches` */
    #remember(text, pattern, operator) {
        const found = operators_pattern(pattern, operator.startsWith('-c')).exec(values_toText(text));
        if (found === null)
            return;
        const numbered = [...found].map((group, index) => [index, group]);
        this.scope.set('Matches', new PsHash([...numbered, ...Object.entries(found.groups ?? {})]));
    }
    async #step({ operator, isPrefix, operand }) {
        const before = toNumber(await this.evaluate(operand)) ?? 0;
        const after = operator === '++' ? before + 1 : before - 1;
        await this.#store(operand, after);
        return isPrefix ? after : before;
    }
    async #assign({ operator, target, value }) {
        const given = await this.valueOf(value);
        const stored = operator === '=' ? given : applyBinary(operator.slice(0, 1), await this.evaluate(target), given);
        await this.#store(target, stored);
        return stored;
    }
    async #store(target, value) {
        switch (target.kind) {
            case 'variable':
                return writeVariable(this, target.name, value);
            case 'cast':
                return this.#store(target.operand, convert(value, target.type));
            case 'member':
                return setMember(this, await this.evaluate(target.target), values_toText(await this.evaluate(target.name)), value);
            case 'index':
                return storeAt(await this.evaluate(target.target), await this.evaluate(target.index), value);
            case 'list': {
                const values = toItems(value);
                for (const [index, item] of target.items.entries())
                    await this.#store(item, index === target.items.length - 1 ? fromItems(values.slice(index)) : (values[index] ?? null));
                return;
            }
            default:
                throw new PsError('The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.', { category: 'ParserError', errorId: 'InvalidLeftHandSide' });
        }
    }
    #placed(error, statement) {
        if (statement.kind === 'pipeline' || statement.kind === 'flow')
            error.place ??= statement.place;
    }
}
async function collect(values) {
    const found = [];
    for await (const value of values)
        found.push(value);
    return found;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/file-object.ts



/** A FileInfo or DirectoryInfo, as Get-Item gives it. */
class FileObject extends PsObject {
    shell;
    path;
    constructor(shell, path, node) {
        const isFolder = node.kind === 'folder';
        super(isFolder ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo', {
            Mode: isFolder ? 'd-----' : '-a----',
            Name: node.name === '' ? path : node.name,
            ...(!isFolder && { Length: node.size, DirectoryName: (0,paths/* parentOf */.gN)(path) }),
            FullName: path,
            Extension: isFolder ? '' : (0,paths/* extensionOf */.je)(node.name),
            BaseName: isFolder ? node.name : node.name.replace(/\.[^.]*$/, ''),
            Exists: true,
            PSIsContainer: isFolder,
            PSPath: `Microsoft.PowerShell.Core\\FileSystem::${path}`,
            PSParentPath: `Microsoft.PowerShell.Core\\FileSystem::${(0,paths/* parentOf */.gN)(path)}`,
            Attributes: isFolder ? 'Directory' : 'Archive',
            LastWriteTime: new DateObject(node.writtenAt),
            CreationTime: new DateObject(node.writtenAt),
        });
        this.shell = shell;
        this.path = path;
    }
    get(name) {
        if (name.toLowerCase() !== 'lastwritetimetext')
            return super.get(name);
        const written = super.get('LastWriteTime');
        return written instanceof DateObject
            ? `${formatDate(written.date, 'M/d/yyyy').padStart(10)}${formatDate(written.date, 'h:mm tt').padStart(11)}`
            : '';
    }
    invoke(name) {
        if (name.toLowerCase() !== 'delete')
            return NO_METHOD;
        this.shell.session.process.machine.files.remove(this.path);
        return null;
    }
    text() {
        return this.path;
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/places.ts

function placeOf(shell, written) {
    const [, drive = '', rest = ''] = /^(?:Microsoft\.PowerShell\.Core\\)?(\w{2,})::?(.*)$/s.exec(written) ?? [];
    switch (drive.toLowerCase()) {
        case 'hklm':
        case 'hkcu':
        case 'registry':
            return { provider: 'registry', path: written };
        case 'variable':
            return { provider: 'variable', name: rest.replace(/^\\/, '') };
        case 'env':
            return { provider: 'environment', name: rest.replace(/^\\/, '') };
        case 'function':
            return { provider: 'function', name: rest.replace(/^\\/, '') };
        case 'wsman':
            return { provider: 'wsman', path: rest.replaceAll('/', '\\').replace(/^\\?localhost\\?/i, '') };
        case 'cert':
            return { provider: 'certificate', path: rest };
        case 'filesystem':
            return { provider: 'file', path: (0,paths/* fullPath */.jS)(rest) };
        default:
            return { provider: 'file', path: (0,paths/* fullPath */.jS)(expandHome(shell, written), shell.session.process.folder) };
    }
}
/** Full paths of the files that a pattern means; the path itself where it has no `*` or `?`. */
function filePaths(shell, path) {
    if (!/[*?]/.test(path))
        return [path];
    const { files } = shell.session.process.machine;
    return filePaths(shell, (0,paths/* parentOf */.gN)(path)).flatMap((folder) => {
        const node = files.find(folder);
        if (node?.kind !== 'folder')
            return [];
        const pattern = (0,paths/* namePattern */._u)((0,paths/* nameOf */.Vb)(path));
        return [...node.children.values()]
            .filter(({ name }) => pattern.test(name))
            .map(({ name }) => `${folder.replace(/\\$/, '')}\\${name}`);
    });
}
function expandHome(shell, written) {
    return written.replace(/^~(?=[\\/]|$)/, () => shell.session.process.environment.get('USERPROFILE') ?? '~');
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-config.ts
var winrm_config = __webpack_require__(6114);
// EXTERNAL MODULE: ./src/simulator/guests/windows/system/winrm-setup.ts
var winrm_setup = __webpack_require__(8467);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/simulator/guests/windows/encoding/der.ts
var encoding_der = __webpack_require__(8787);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/system/certificate.ts



const YEAR_MS = 365 * 24 * 3600_000;
/** A self-signed certificate for a host's names, valid for a year, as New-SelfSignedCertificate makes one. */
async function selfSignedCertificate(names) {
    const { publicKey, privateKey } = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: 2048 });
    const subject = names[0] ?? 'localhost';
    const content = toBeSigned(subject, names, publicKey.export({ type: 'spki', format: 'der' }), new Date());
    const signature = (0,external_node_crypto_.createSign)('sha256').update(content).sign(privateKey);
    const der = (0,encoding_der/* sequence */.K2)(content, SHA256_WITH_RSA, (0,encoding_der/* bits */.Lz)(signature));
    return {
        thumbprint: (0,external_node_crypto_.createHash)('sha1').update(der).digest('hex').toUpperCase(),
        subject: `CN=${subject}`,
        certificate: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
}
/** RFC 5280, 4.1: TBSCertificate. */
function toBeSigned(subject, names, publicKey, now) {
    const name = (0,encoding_der/* sequence */.K2)((0,encoding_der/* set */.hZ)((0,encoding_der/* sequence */.K2)((0,encoding_der/* objectId */.Tu)('2.5.4.3'), (0,encoding_der/* utf8 */.As)(subject))));
    const validity = (0,encoding_der/* sequence */.K2)((0,encoding_der/* utcTime */.SK)(new Date(now.getTime() - 600_000)), (0,encoding_der/* utcTime */.SK)(new Date(now.getTime() + YEAR_MS)));
    const alternatives = (0,encoding_der/* sequence */.K2)(...names.map((alternative) => (0,encoding_der/* tagged */.VK)(0x82, Buffer.from(alternative, 'latin1'))));
    const serverUse = (0,encoding_der/* sequence */.K2)((0,encoding_der/* objectId */.Tu)('1.3.6.1.5.5.7.3.1'));
    return (0,encoding_der/* sequence */.K2)((0,encoding_der/* explicit */.pc)(0, (0,encoding_der/* integer */.nd)(Buffer.from([2]))), (0,encoding_der/* integer */.nd)(Buffer.concat([Buffer.from([0x4f]), (0,external_node_crypto_.randomBytes)(15)])), SHA256_WITH_RSA, name, validity, name, publicKey, (0,encoding_der/* explicit */.pc)(3, (0,encoding_der/* sequence */.K2)((0,encoding_der/* sequence */.K2)((0,encoding_der/* objectId */.Tu)('2.5.29.17'), (0,encoding_der/* octets */.tu)(alternatives)), (0,encoding_der/* sequence */.K2)((0,encoding_der/* objectId */.Tu)('2.5.29.37'), (0,encoding_der/* octets */.tu)(serverUse)))));
}
const SHA256_WITH_RSA = (0,encoding_der/* sequence */.K2)((0,encoding_der/* objectId */.Tu)('1.2.840.113549.1.1.11'), (0,encoding_der/* tagged */.VK)(0x05, Buffer.alloc(0)));

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/settings.ts




const machineOf = ({ shell }) => shell.session.process.machine;
/** How WinRM is set up from PowerShell, and its certificates. */
const SETTINGS = [
    {
        name: 'Enable-PSRemoting',
        switches: ['Force', 'SkipNetworkProfileCheck'],
        async *run(call) {
            (0,winrm_setup/* quickConfig */.o)(machineOf(call), 'HTTP');
            yield* [];
        },
    },
    {
        name: 'Set-WSManQuickConfig',
        switches: ['Force', 'UseSSL', 'SkipNetworkProfileCheck'],
        async *run(call) {
            if ((0,winrm_setup/* quickConfig */.o)(machineOf(call), call.flag('UseSSL') ? 'HTTPS' : 'HTTP') === undefined)
                call.error('Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.', { category: 'InvalidOperation' });
            yield* [];
        },
    },
    {
        name: 'New-SelfSignedCertificate',
        positional: ['DnsName…'],
        named: [
            'CertStoreLocation',
            'Subject',
            'NotAfter',
            'FriendlyName',
            'KeyLength',
            'KeyAlgorithm',
            'HashAlgorithm',
            'KeyUsage',
            'TextExtension',
            'Provider',
            'KeyExportPolicy',
            'KeySpec',
            'Type',
        ],
        async *run(call) {
            const subject = call.text('Subject').replace(/^CN=/i, '');
            const names = call.has('DnsName')
                ? call.list('DnsName').map((name) => values_toText(name))
                : [subject || machineOf(call).settings.hostName];
            const certificate = await selfSignedCertificate(names);
            machineOf(call).settings.certificates.push(certificate);
            yield new PsObject('System.Security.Cryptography.X509Certificates.X509Certificate2', {
                Thumbprint: certificate.thumbprint,
                Subject: certificate.subject,
            });
        },
    },
    {
        name: 'Set-ExecutionPolicy',
        positional: ['ExecutionPolicy', 'Scope'],
        switches: ['Force'],
        async *run() {
            yield* [];
        },
    },
    {
        name: 'Get-ExecutionPolicy',
        named: ['Scope'],
        async *run() {
            yield 'RemoteSigned';
        },
    },
    {
        name: 'Set-StrictMode',
        named: ['Version'],
        switches: ['Off'],
        async *run() {
            yield* [];
        },
    },
    {
        name: 'Set-PSDebug',
        named: ['Trace'],
        switches: ['Off', 'Strict', 'Step'],
        async *run() {
            yield* [];
        },
    },
];
/** `New-Item -Path WSMan:\localhost\Listener -Transport HTTPS …` */
function newListener(call) {
    const transport = call.text('Transport').toUpperCase() === 'HTTPS' ? 'HTTPS' : 'HTTP';
    const failed = (0,winrm_setup/* createListener */.p)(machineOf(call), {
        transport,
        address: call.text('Address') || '*',
        port: call.has('Port') ? call.text('Port') : undefined,
        hostname: call.text('HostName'),
        certificateThumbprint: call.has('CertificateThumbPrint') ? call.text('CertificateThumbPrint') : undefined,
    });
    if (failed !== undefined)
        call.error(failed.message, {
            category: 'InvalidOperation',
            exception: 'System.InvalidOperationException',
        });
    return undefined;
}
/** `Remove-Item WSMan:\localhost\listener\listener*`; nothing where there is none. */
function removeListeners(call, path) {
    const machine = machineOf(call);
    if (!/^listener\b/i.test(path))
        return call.error(`Cannot remove WSMan:\\localhost\\${path}.`, { category: 'InvalidOperation' });
    machine.settings.winRm.listeners.length = 0;
    machine.networkChanged();
}
/** `Set-Item WSMan:\localhost\Service\Auth\Basic $true` */
function setWsman(call, path, value) {
    if ((0,winrm_config/* changeWinRmSetting */.Qv)(machineOf(call).settings.winRm, path.replace(/^Shell\b/i, 'Winrs'), value))
        machineOf(call).networkChanged();
    else
        call.error(`Cannot find path 'WSMan:\\localhost\\${path}' because it does not exist.`, {
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.ItemNotFoundException',
        });
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/items.ts








const items_filesOf = ({ shell }) => shell.session.process.machine.files;
/** Files and folders, and what PowerShell shows as such. */
const ITEMS = [
    {
        name: 'Test-Path',
        positional: ['Path'],
        named: ['PathType', 'Include', 'Exclude'],
        switches: ['IsValid'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                yield exists(call, pathText(path), call.text('PathType').toLowerCase());
        },
    },
    {
        name: 'Get-Item',
        positional: ['Path'],
        switches: ['Force'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                yield* found(call, pathText(path), 'GetItem');
        },
    },
    {
        name: 'Get-ChildItem',
        positional: ['Path', 'Filter'],
        named: ['Include', 'Exclude', 'Depth'],
        switches: ['Recurse', 'Force', 'File', 'Directory', 'Name', 'Hidden'],
        async *run(call) {
            const paths = call.has('Path') || call.input !== undefined
                ? call.inputOf('Path')
                : [call.shell.session.process.folder];
            for await (const path of paths)
                for (const file of items_children(call, pathText(path)))
                    yield call.flag('Name') ? file.get('Name') : file;
        },
    },
    {
        name: 'New-Item',
        positional: ['Path'],
        named: [
            'Name',
            'ItemType',
            'Value',
            'Transport',
            'Address',
            'CertificateThumbPrint',
            'HostName',
            'Port',
            'Enabled',
        ],
        switches: ['Force'],
        aliases: { Type: 'ItemType' },
        async *run(call) {
            for await (const path of call.inputOf('Path')) {
                const written = call.has('Name') ? `${pathText(path)}\\${call.text('Name')}` : pathText(path);
                const made = create(call, written);
                if (made !== undefined)
                    yield made;
            }
        },
    },
    {
        name: 'mkdir',
        positional: ['Path'],
        named: ['Name'],
        switches: ['Force'],
        async *run(call) {
            for await (const path of call.inputOf('Path')) {
                const place = placeOf(call.shell, pathText(path));
                const made = 'path' in place ? createFile(call, place.path, true) : undefined;
                if (made !== undefined)
                    yield made;
            }
        },
    },
    {
        name: 'Remove-Item',
        positional: ['Path…'],
        named: ['Include', 'Exclude', 'Filter'],
        switches: ['Recurse', 'Force'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                remove(call, pathText(path));
            yield* [];
        },
    },
    {
        name: 'Copy-Item',
        positional: ['Path', 'Destination'],
        switches: ['Recurse', 'Force', 'PassThru', 'Container'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                transfer(call, pathText(path), 'copy');
            yield* [];
        },
    },
    {
        name: 'Move-Item',
        positional: ['Path', 'Destination'],
        switches: ['Force', 'PassThru'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                transfer(call, pathText(path), 'move');
            yield* [];
        },
    },
    {
        name: 'Rename-Item',
        positional: ['Path', 'NewName'],
        switches: ['Force', 'PassThru'],
        async *run(call) {
            for await (const path of call.inputOf('Path')) {
                const from = (0,paths/* fullPath */.jS)(pathText(path), call.shell.session.process.folder);
                attempt(call, from, () => items_filesOf(call).move(from, `${(0,paths/* parentOf */.gN)(from)}\\${(0,paths/* nameOf */.Vb)(call.text('NewName'))}`));
            }
            yield* [];
        },
    },
    {
        name: 'Resolve-Path',
        positional: ['Path'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                for (const file of found(call, pathText(path), 'ResolvePath'))
                    yield new PsObject('System.Management.Automation.PathInfo', {
                        Path: file.path,
                        ProviderPath: file.path,
                    });
        },
    },
    {
        name: 'Join-Path',
        positional: ['Path', 'ChildPath'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                yield `${values_toText(path).replace(/[\\/]$/, '')}\\${call.text('ChildPath').replace(/^[\\/]/, '')}`;
        },
    },
    {
        name: 'Split-Path',
        positional: ['Path'],
        switches: ['Leaf', 'Parent', 'Qualifier', 'IsAbsolute', 'Resolve', 'NoQualifier'],
        async *run(call) {
            for await (const value of call.inputOf('Path')) {
                const path = pathText(value)
                    .replaceAll('/', '\\')
                    .replace(/(?<=.)\\$/, '');
                if (call.flag('Leaf'))
                    yield (0,paths/* nameOf */.Vb)(path);
                else if (call.flag('Qualifier'))
                    yield path.slice(0, 2);
                else
                    yield path.includes('\\') ? path.slice(0, path.lastIndexOf('\\')) : '';
            }
        },
    },
    {
        name: 'Set-Location',
        positional: ['Path'],
        async *run(call) {
            const path = (0,paths/* fullPath */.jS)(pathText(call.get('Path')), call.shell.session.process.folder);
            if (items_filesOf(call).isFolder(path))
                call.shell.session.process.folder = path;
            else
                items_missing(call, path, 'SetLocation');
            yield* [];
        },
    },
    {
        name: 'Get-Location',
        async *run(call) {
            yield new PsObject('System.Management.Automation.PathInfo', {
                Path: call.shell.session.process.folder,
            });
        },
    },
    {
        name: 'Get-FileHash',
        positional: ['Path'],
        named: ['Algorithm'],
        async *run(call) {
            const Algorithm = (call.text('Algorithm') || 'SHA256').toUpperCase();
            for await (const path of call.inputOf('Path'))
                for (const file of found(call, pathText(path), 'FileHash')) {
                    const Hash = (0,external_node_crypto_.createHash)(Algorithm.toLowerCase())
                        .update(items_filesOf(call).read(file.path))
                        .digest('hex')
                        .toUpperCase();
                    yield new PsObject('Microsoft.Powershell.Utility.FileHash', { Algorithm, Hash, Path: file.path });
                }
        },
    },
];
/** A path as text: a file object's own path. */
function pathText(value) {
    return value instanceof PsObject
        ? values_toText(value.get('FullName') ?? value.get('PSPath') ?? value.text())
        : values_toText(value);
}
/** The files that a path means; none is an error that is told of. */
function found(call, written, command) {
    const place = placeOf(call.shell, written);
    if (place.provider !== 'file') {
        call.error(`The simulated Windows cannot get '${written}'.`, { category: 'NotImplemented' });
        return [];
    }
    const paths = filePaths(call.shell, place.path);
    const objects = paths.flatMap((path) => {
        const node = items_filesOf(call).find(path);
        return node === undefined ? [] : [new FileObject(call.shell, path, node)];
    });
    if (objects.length === 0 && paths.length > 0)
        items_missing(call, place.path, command);
    return objects;
}
function items_missing(call, path, command) {
    call.error(`Cannot find path '${path}' because it does not exist.`, {
        category: 'ObjectNotFound',
        exception: 'System.Management.Automation.ItemNotFoundException',
        errorId: `PathNotFound,Microsoft.PowerShell.Commands.${command}Command`,
        target: path,
    });
}
/** Does something with files; what goes wrong is told of as PowerShell does. */
function attempt(call, path, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof file_system/* FileError */.f))
            throw error;
        const command = call.cmdlet.name.replace('-', '');
        if (error.problem === 'not found')
            return items_missing(call, error.path, command);
        const [message, exception] = error.problem === 'path not found'
            ? [`Could not find a part of the path '${error.path}'.`, 'System.IO.DirectoryNotFoundException']
            : error.problem === 'is a folder'
                ? [`Access to the path '${error.path}' is denied.`, 'System.UnauthorizedAccessException']
                : [`Cannot create a file when that file already exists.`, 'System.IO.IOException'];
        call.error(message, {
            category: 'WriteError',
            exception,
            errorId: `${exception},Microsoft.PowerShell.Commands.${command}Command`,
            target: path,
        });
    }
}
function exists(call, written, type) {
    const { shell } = call;
    const { machine, environment } = shell.session.process;
    const place = placeOf(shell, written);
    switch (place.provider) {
        case 'registry':
            return machine.settings.registry.has(place.path);
        case 'variable':
            return hasVariable(shell, place.name);
        case 'environment':
            return environment.get(place.name) !== undefined;
        case 'function':
            return shell.scope.function(place.name) !== undefined;
        case 'wsman':
            return machine.isRunning('WinRM');
        case 'certificate':
            return machine.settings.certificates.some(({ thumbprint }) => place.path.toUpperCase().endsWith(thumbprint));
        case 'file':
            return filePaths(shell, place.path).some((path) => {
                const kind = machine.files.find(path)?.kind;
                if (type === 'container')
                    return kind === 'folder';
                return type === 'leaf' ? kind === 'file' : kind !== undefined;
            });
    }
}
function items_children(call, written) {
    const place = placeOf(call.shell, written);
    if (place.provider !== 'file')
        return found(call, written, 'GetChildItem');
    const pattern = (0,paths/* namePattern */._u)(call.has('Filter') ? call.text('Filter') : '*');
    const include = call.has('Include')
        ? call.list('Include').map((item) => (0,paths/* namePattern */._u)(values_toText(item)))
        : undefined;
    const exclude = call.list('Exclude').map((item) => (0,paths/* namePattern */._u)(values_toText(item)));
    const isWanted = (file) => {
        const name = values_toText(file.get('Name'));
        const isFolder = toBoolean(file.get('PSIsContainer'));
        if ((call.flag('File') && isFolder) || (call.flag('Directory') && !isFolder))
            return false;
        return (pattern.test(name) &&
            include?.some((one) => one.test(name)) !== false &&
            !exclude.some((one) => one.test(name)));
    };
    const below = (path) => [...items_filesOf(call).folder(path).children.values()]
        .sort((a, b) => a.name.localeCompare(b.name))
        .flatMap((node) => {
        const child = `${path.replace(/\\$/, '')}\\${node.name}`;
        const own = new FileObject(call.shell, child, node);
        const deeper = call.flag('Recurse') && node.kind === 'folder' ? below(child) : [];
        return [...(isWanted(own) ? [own] : []), ...deeper];
    });
    const starts = found(call, written, 'GetChildItem');
    const isPattern = /[*?]/.test(place.path);
    return starts.flatMap((file) => toBoolean(file.get('PSIsContainer')) && (!isPattern || call.flag('Recurse'))
        ? below(file.path)
        : isWanted(file)
            ? [file]
            : []);
}
function create(call, written) {
    const place = placeOf(call.shell, written);
    const { machine, environment } = call.shell.session.process;
    switch (place.provider) {
        case 'registry':
            machine.settings.registry.create(place.path);
            return undefined;
        case 'environment':
            environment.set(place.name, call.text('Value'));
            return undefined;
        case 'wsman':
            return newListener(call);
        case 'file':
            return createFile(call, place.path, /^(directory|container|folder)$/i.test(call.text('ItemType')));
        default:
            call.error(`The simulated Windows cannot make '${written}'.`, { category: 'NotImplemented' });
            return undefined;
    }
}
function createFile(call, path, isFolder) {
    const files = items_filesOf(call);
    const node = files.find(path);
    if (node !== undefined && !(call.flag('Force') && (node.kind === 'folder') === isFolder)) {
        call.error(isFolder || node.kind === 'folder'
            ? `An item with the specified name ${path} already exists.`
            : `The file '${path}' already exists.`, {
            category: isFolder ? 'ResourceExists' : 'WriteError',
            exception: 'System.IO.IOException',
            errorId: `${isFolder ? 'DirectoryExist' : 'NewItemIOError'},Microsoft.PowerShell.Commands.NewItemCommand`,
            target: path,
        });
        return undefined;
    }
    attempt(call, path, () => {
        if (isFolder)
            files.makeFolders(path);
        else {
            if (call.flag('Force'))
                files.makeFolders((0,paths/* parentOf */.gN)(path));
            files.write(path, Buffer.from(call.text('Value')));
        }
    });
    const made = files.find(path);
    return made === undefined ? undefined : new FileObject(call.shell, path, made);
}
function remove(call, written) {
    const place = placeOf(call.shell, written);
    const { machine, environment } = call.shell.session.process;
    switch (place.provider) {
        case 'registry':
            if (!machine.settings.registry.has(place.path))
                return items_missing(call, place.path, 'RemoveItem');
            return machine.settings.registry.remove(place.path);
        case 'variable':
            call.shell.scope.remove(place.name);
            return;
        case 'environment':
            return environment.set(place.name, '');
        case 'wsman':
            return removeListeners(call, place.path);
        case 'file':
            for (const file of found(call, written, 'RemoveItem'))
                removeFile(call, file);
            return;
        default:
            call.error(`The simulated Windows cannot remove '${written}'.`, { category: 'NotImplemented' });
    }
}
/** A folder with content would have to be confirmed; nobody is there to do so. */
function removeFile(call, file) {
    const node = items_filesOf(call).find(file.path);
    if (node?.kind === 'folder' && node.children.size > 0 && !call.flag('Recurse')) {
        call.error(`Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available: the item at ${file.path} has children and the Recurse parameter was not specified.`, {
            category: 'InvalidOperation',
            exception: 'System.Management.Automation.PSInvalidOperationException',
            target: file.path,
        });
        return;
    }
    attempt(call, file.path, () => items_filesOf(call).remove(file.path, true));
}
function transfer(call, written, how) {
    const files = items_filesOf(call);
    const target = (0,paths/* fullPath */.jS)(call.has('Destination') ? pathText(call.get('Destination')) : '.', call.shell.session.process.folder);
    for (const file of found(call, written, how === 'copy' ? 'CopyItem' : 'MoveItem')) {
        const to = files.isFolder(target) ? `${target.replace(/\\$/, '')}\\${(0,paths/* nameOf */.Vb)(file.path)}` : target;
        const isFolder = toBoolean(file.get('PSIsContainer'));
        attempt(call, file.path, () => {
            if (how === 'move')
                files.move(file.path, to);
            else if (isFolder && !call.flag('Recurse'))
                files.makeFolders(to);
            else
                files.copyTo(file.path, to);
        });
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/content.ts









/** What is in files. */
const CONTENT = [
    {
        name: 'Get-Content',
        positional: ['Path'],
        named: ['Encoding', 'TotalCount', 'Tail', 'ReadCount', 'Delimiter'],
        switches: ['Raw', 'Wait', 'Force'],
        aliases: { First: 'TotalCount', Head: 'TotalCount', Last: 'Tail' },
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                for (const file of found(call, pathText(path), 'GetContent')) {
                    attempt(call, file.path, () => call.shell.session.process.machine.files.file(file.path));
                    yield* contentOf(call, file.path);
                }
        },
    },
    writing('Set-Content', 'replace', 'ASCII'),
    writing('Add-Content', 'append', 'ASCII'),
    {
        name: 'Clear-Content',
        positional: ['Path'],
        async *run(call) {
            for await (const path of call.inputOf('Path'))
                save(call, pathText(path), Buffer.alloc(0), 'replace');
            yield* [];
        },
    },
    {
        name: 'Out-File',
        positional: ['FilePath', 'Encoding'],
        named: ['InputObject', 'Width'],
        switches: ['Append', 'Force', 'NoNewline', 'NoClobber'],
        aliases: { Path: 'FilePath', LiteralPath: 'FilePath' },
        async *run(call) {
            const text = formatted(await collect(call.inputOf('InputObject')));
            const encoding = encodingNamed(call.text('Encoding') || 'Unicode');
            const how = call.flag('Append') ? 'append' : 'replace';
            const isNew = how === 'replace' ||
                !call.shell.session.process.machine.files.isFile((0,paths/* fullPath */.jS)(call.text('FilePath'), call.shell.session.process.folder));
            save(call, call.text('FilePath'), encoding.encode(call.flag('NoNewline') ? text.replaceAll('\r\n', '') : text, isNew), how);
            yield* [];
        },
    },
    {
        name: 'Tee-Object',
        positional: ['FilePath'],
        switches: ['Append'],
        async *run(call) {
            const values = call.input === undefined ? [] : await collect(call.input);
            save(call, call.text('FilePath'), encodingNamed('Unicode').encode(formatted(values), true), call.flag('Append') ? 'append' : 'replace');
            yield* values;
        },
    },
];
function writing(name, how, usual) {
    return {
        name,
        positional: ['Path', 'Value'],
        named: ['Encoding'],
        switches: ['Force', 'NoNewline', 'PassThru'],
        async *run(call) {
            const values = await collect(call.inputOf('Value'));
            const encoding = call.text('Encoding') || usual;
            for (const path of call.list('Path')) {
                const { machine, folder } = call.shell.session.process;
                const isNew = how === 'replace' || !machine.files.isFile((0,paths/* fullPath */.jS)(pathText(path), folder));
                save(call, pathText(path), bytesOf(values, encoding, call.flag('NoNewline'), isNew), how);
            }
            yield* [];
        },
    };
}
function bytesOf(values, encoding, isJoined, isNew) {
    if (encoding.toLowerCase() === 'byte')
        return toBytes(values.flatMap((value) => toItems(value)));
    const text = values.map((value) => `${values_toText(value)}${isJoined ? '' : '\r\n'}`).join('');
    return encodingNamed(encoding).encode(text, isNew);
}
function save(call, path, content, how) {
    const full = (0,paths/* fullPath */.jS)(path, call.shell.session.process.folder);
    attempt(call, full, () => call.shell.session.process.machine.files.write(full, content, how));
}
function* contentOf(call, path) {
    const { files } = call.shell.session.process.machine;
    if (!files.isFile(path))
        return;
    const content = files.read(path);
    if (call.text('Encoding').toLowerCase() === 'byte') {
        yield* call.flag('Raw') ? [content] : [...content];
        return;
    }
    const text = call.has('Encoding')
        ? encodingNamed(call.text('Encoding')).file(content)
        : (0,code_pages/* decodeFile */.JG)(content);
    if (call.flag('Raw')) {
        yield text;
        return;
    }
    const lines = linesOf(text);
    if (call.has('Tail'))
        yield* lines.slice(-(toNumber(call.get('Tail')) ?? 0));
    else
        yield* call.has('TotalCount') ? lines.slice(0, toNumber(call.get('TotalCount')) ?? 0) : lines;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/services.ts
var services = __webpack_require__(3234);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/machine.ts









/** The computer itself: services, programs, power. */
const MACHINE = [
    {
        name: 'Start-Sleep',
        positional: ['Seconds'],
        named: ['Milliseconds'],
        async *run(call) {
            await (0,execute.sleep)(call.shell.session.process, call.has('Milliseconds')
                ? (toNumber(call.get('Milliseconds')) ?? 0)
                : (toNumber(call.get('Seconds')) ?? 0) * 1000);
            yield* [];
        },
    },
    {
        name: 'Restart-Computer',
        named: ['ComputerName', 'Delay', 'Timeout'],
        switches: ['Force', 'Wait'],
        async *run(call) {
            call.shell.session.process.machine.shutdown.schedule('reboot', 0);
            yield* [];
        },
    },
    {
        name: 'Stop-Computer',
        named: ['ComputerName'],
        switches: ['Force'],
        async *run(call) {
            call.shell.session.process.machine.shutdown.schedule('poweroff', 0);
            yield* [];
        },
    },
    {
        name: 'Get-Service',
        positional: ['Name…'],
        named: ['DisplayName'],
        async *run(call) {
            const { settings } = call.shell.session.process.machine;
            const patterns = call.has('Name') ? call.list('Name').map((name) => values_toText(name)) : ['*'];
            for (const pattern of patterns) {
                const fitting = [...settings.services.keys()].filter((name) => wildcard(pattern).test(name));
                if (fitting.length === 0 && !pattern.includes('*'))
                    noService(call, pattern);
                for (const name of fitting)
                    yield serviceObject(call, name);
            }
        },
    },
    serviceCommand('Start-Service', (call, name) => {
        const problem = (0,services/* startService */.i)(call.shell.session.process.machine, name);
        return problem?.code === 1056 ? undefined : problem?.message;
    }),
    serviceCommand('Stop-Service', (call, name) => {
        const problem = (0,services/* stopService */.S)(call.shell.session.process.machine, name);
        return problem?.code === 1062 ? undefined : problem?.message;
    }),
    serviceCommand('Restart-Service', (call, name) => {
        const { machine } = call.shell.session.process;
        (0,services/* stopService */.S)(machine, name);
        return (0,services/* startService */.i)(machine, name)?.message;
    }),
    {
        name: 'Set-Service',
        positional: ['Name'],
        named: ['StartupType', 'Status', 'DisplayName'],
        async *run(call) {
            const service = call.shell.session.process.machine.settings.services.get(call.text('Name').toLowerCase());
            if (service === undefined)
                noService(call, call.text('Name'));
            else {
                const type = call.text('StartupType').toLowerCase();
                if (type !== '')
                    service.startType = type.startsWith('auto') ? 'auto' : type === 'disabled' ? 'disabled' : 'demand';
                if (/running/i.test(call.text('Status')))
                    (0,services/* startService */.i)(call.shell.session.process.machine, service.name);
                if (/stopped/i.test(call.text('Status')))
                    (0,services/* stopService */.S)(call.shell.session.process.machine, service.name);
            }
            yield* [];
        },
    },
    {
        name: 'Start-Process',
        positional: ['FilePath', 'ArgumentList'],
        named: [
            'WorkingDirectory',
            'Verb',
            'RedirectStandardOutput',
            'RedirectStandardError',
            'WindowStyle',
            'Credential',
        ],
        switches: ['Wait', 'PassThru', 'NoNewWindow'],
        aliases: { Args: 'ArgumentList' },
        async *run(call) {
            const started = await startProcess(call);
            if (call.flag('PassThru') && started !== undefined)
                yield started;
        },
    },
    {
        name: 'Get-Command',
        positional: ['Name'],
        named: ['CommandType', 'Module'],
        async *run(call) {
            const name = call.text('Name').toLowerCase();
            const cmdlet = CMDLETS.get((ALIASES[name] ?? name).toLowerCase());
            const isFunction = call.shell.scope.function(name) !== undefined;
            if (cmdlet !== undefined)
                yield new PsObject('System.Management.Automation.CmdletInfo', {
                    CommandType: 'Cmdlet',
                    Name: cmdlet.name,
                    Source: 'Microsoft.PowerShell.Management',
                });
            else if (isFunction)
                yield new PsObject('System.Management.Automation.FunctionInfo', {
                    CommandType: 'Function',
                    Name: call.text('Name'),
                });
            else
                call.error(`The term '${call.text('Name')}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`, {
                    category: 'ObjectNotFound',
                    exception: 'System.Management.Automation.CommandNotFoundException',
                    errorId: 'CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand',
                    target: call.text('Name'),
                });
        },
    },
    {
        name: 'Import-Module',
        positional: ['Name'],
        switches: ['Force', 'PassThru'],
        async *run(call) {
            const name = call.text('Name');
            if (!/^(Microsoft\.PowerShell\.|CimCmdlets|NetSecurity|PKI|ScheduledTasks)/i.test(name))
                call.error(`The specified module '${name}' was not loaded because no valid module file was found in any module directory.`, {
                    category: 'ResourceUnavailable',
                    exception: 'System.IO.FileNotFoundException',
                    errorId: 'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand',
                    target: name,
                });
            yield* [];
        },
    },
    {
        name: 'Get-ComputerInfo',
        positional: ['Property'],
        async *run(call) {
            const { machine } = call.shell.session.process;
            yield new PsObject('Microsoft.PowerShell.Commands.ComputerInfo', {
                CsName: machine.settings.hostName,
                OsName: 'Microsoft Windows Server 2022 Datacenter',
                OsVersion: '10.0.20348',
            });
        },
    },
    ...['Get-WmiObject', 'Get-CimInstance'].map((name) => ({
        name,
        positional: ['ClassName'],
        named: ['Namespace', 'ComputerName', 'Filter', 'Property'],
        aliases: { Class: 'ClassName' },
        async *run(call) {
            const { machine } = call.shell.session.process;
            const properties = instanceOf(machine, call.text('ClassName'));
            if (properties !== undefined)
                yield new PsObject(call.text('ClassName'), properties);
            else
                call.error(`Invalid class "${call.text('ClassName')}"`, {
                    category: 'InvalidType',
                    exception: 'System.Management.ManagementException',
                    errorId: `GetWMIManagementException,Microsoft.PowerShell.Commands.${name.replace('-', '')}Command`,
                });
        },
    })),
    {
        name: 'Rename-Computer',
        positional: ['NewName'],
        switches: ['Force', 'Restart', 'PassThru'],
        async *run(call) {
            const { machine } = call.shell.session.process;
            machine.settings.hostName = call.text('NewName').slice(0, 15);
            if (call.flag('Restart'))
                machine.shutdown.schedule('reboot', 0);
            yield* [];
        },
    },
];
/** What WMI tells of the system; undefined for a class that is not simulated. */
function instanceOf(machine, className) {
    switch (className.toLowerCase()) {
        case 'win32_operatingsystem':
            return {
                Caption: 'Microsoft Windows Server 2022 Datacenter',
                Version: '10.0.20348',
                CSName: machine.settings.hostName,
                LastBootUpTime: `${formatDate(machine.startedAt, 'yyyyMMddHHmmss')}.${formatDate(machine.startedAt, 'fff')}000+000`,
            };
        case 'win32_computersystem':
            return { Name: machine.settings.hostName, Domain: 'WORKGROUP', PartOfDomain: false };
        default:
            return undefined;
    }
}
function serviceObject(call, name) {
    const { machine } = call.shell.session.process;
    const service = machine.settings.services.get(name.toLowerCase());
    return new PsObject('System.ServiceProcess.ServiceController', {
        Status: machine.isRunning(name) ? 'Running' : 'Stopped',
        Name: service?.name ?? name,
        DisplayName: service?.displayName ?? name,
        StartType: service?.startType === 'auto' ? 'Automatic' : service?.startType === 'disabled' ? 'Disabled' : 'Manual',
    });
}
function noService(call, name) {
    call.error(`Cannot find any service with service name '${name}'.`, {
        category: 'ObjectNotFound',
        exception: 'Microsoft.PowerShell.Commands.ServiceCommandException',
        errorId: `NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.${call.cmdlet.name.replace('-', '')}Command`,
        target: name,
    });
}
function serviceCommand(name, change) {
    return {
        name,
        positional: ['Name…'],
        switches: ['Force', 'PassThru', 'NoWait'],
        async *run(call) {
            for await (const value of call.inputOf('Name')) {
                const service = value instanceof PsObject ? values_toText(value.get('Name')) : values_toText(value);
                if (!call.shell.session.process.machine.settings.services.has(service.toLowerCase()))
                    noService(call, service);
                else {
                    const problem = change(call, service);
                    if (problem !== undefined)
                        call.error(`Service '${service}' cannot be changed: ${problem}`, {
                            category: 'OpenError',
                            exception: 'Microsoft.PowerShell.Commands.ServiceCommandException',
                        });
                    else if (call.flag('PassThru'))
                        yield serviceObject(call, service);
                }
            }
        },
    };
}
async function startProcess(call) {
    const { process } = call.shell.session;
    const line = toItems(call.get('ArgumentList'))
        .map((word) => values_toText(word))
        .join(' ');
    const [name = ''] = (0,system_process/* splitArguments */.v)(call.text('FilePath')).length > 1
        ? [call.text('FilePath')]
        : (0,system_process/* splitArguments */.v)(call.text('FilePath'));
    const stdout = (0,streams/* collected */.gd)(process.codePage);
    // Without -NoNewWindow it has a console of its own, which nobody sees.
    const child = (0,execute/* childOf */.GG)(process, call.flag('NoNewWindow') ? {} : { stdout, stderr: stdout });
    const ended = (0,execute/* execute */.g7)(child, name, line);
    const object = new PsObject('System.Diagnostics.Process', { Id: 4343, HasExited: false, ExitCode: null });
    const finish = (code) => {
        object.set('HasExited', true);
        object.set('ExitCode', code ?? null);
    };
    if (!call.flag('Wait')) {
        ended.then(finish, () => finish(undefined));
        return object;
    }
    const code = await ended;
    if (code === undefined) {
        call.error('This command cannot be run due to the error: The system cannot find the file specified.', {
            category: 'InvalidOperation',
            exception: 'System.InvalidOperationException',
            errorId: 'InvalidOperationException,Microsoft.PowerShell.Commands.StartProcessCommand',
        });
        return undefined;
    }
    finish(code);
    if (call.has('RedirectStandardOutput'))
        process.machine.files.lay(call.text('RedirectStandardOutput'), (0,code_pages/* decodeText */.g7)(stdout.content(), process.codePage));
    return object;
}

// EXTERNAL MODULE: ./src/simulator/guests/windows/system/firewall.ts
var firewall = __webpack_require__(4478);
;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/network.ts


const RULE_PARAMETERS = [
    'Direction',
    'Protocol',
    'LocalPort',
    'Action',
    'Profile',
    'Group',
    'Enabled',
    'Description',
    'Program',
    'RemoteAddress',
    'LocalAddress',
    'EdgeTraversalPolicy',
    'Service',
];
/** The firewall. */
const NETWORK = [
    {
        name: 'New-NetFirewallRule',
        positional: ['Name'],
        named: ['DisplayName', ...RULE_PARAMETERS],
        async *run(call) {
            const { machine } = call.shell.session.process;
            const isOpening = !/outbound/i.test(call.text('Direction')) &&
                !/block/i.test(call.text('Action')) &&
                !/udp/i.test(call.text('Protocol'));
            const ports = call.has('LocalPort')
                ? call
                    .list('LocalPort')
                    .map((port) => values_toText(port))
                    .join(',')
                : 'any';
            if (isOpening)
                machine.settings.firewall.rules.set(call.text('DisplayName') || call.text('Name'), (0,firewall/* portsOf */.a)(ports));
            machine.networkChanged();
            yield* [];
        },
    },
    {
        name: 'Set-NetFirewallRule',
        positional: ['Name'],
        named: ['DisplayName', 'DisplayGroup', ...RULE_PARAMETERS],
        async *run(call) {
            switchWinRm(call.shell.session.process.machine, `${call.text('Name')}${call.text('DisplayName')}${call.text('DisplayGroup')}`, call.text('Enabled'));
            yield* [];
        },
    },
    {
        name: 'Enable-NetFirewallRule',
        positional: ['Name'],
        named: ['DisplayName', 'DisplayGroup', 'Group'],
        async *run(call) {
            switchWinRm(call.shell.session.process.machine, `${call.text('Name')}${call.text('DisplayName')}${call.text('DisplayGroup')}`, 'True');
            yield* [];
        },
    },
    {
        name: 'Set-NetFirewallProfile',
        positional: ['Profile…'],
        named: ['Enabled', 'DefaultInboundAction', 'DefaultOutboundAction'],
        switches: ['All'],
        async *run(call) {
            const { machine } = call.shell.session.process;
            if (call.has('Enabled'))
                machine.settings.firewall.enabled = /true/i.test(call.text('Enabled'));
            machine.networkChanged();
            yield* [];
        },
    },
    {
        name: 'Set-NetConnectionProfile',
        positional: ['Name'],
        named: ['NetworkCategory', 'InterfaceIndex', 'InterfaceAlias', 'InputObject'],
        async *run() {
            yield* [];
        },
    },
    {
        name: 'Get-NetConnectionProfile',
        async *run() {
            yield* [];
        },
    },
];
/** Rules that Windows brings are known by name; of them only WinRM's own lets in what the simulator serves. */
function switchWinRm(machine, name, enabled) {
    if (!/winrm-http-in|windows remote management/i.test(name))
        return;
    if (/false/i.test(enabled))
        machine.settings.firewall.rules.delete(HTTP_RULE);
    else
        machine.settings.firewall.rules.set(HTTP_RULE, [5985]);
    machine.networkChanged();
}
const HTTP_RULE = 'Windows Remote Management (HTTP-In)';

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/json.ts


/** As ConvertTo-Json writes it. */
function toJson(value, isCompressed) {
    return JSON.stringify(json_plain(value), null, isCompressed ? undefined : 4).replaceAll('\n', '\r\n');
}
/** @throws PsError */
function fromJson(text) {
    try {
        return asValue(JSON.parse(text));
    }
    catch {
        throw new PsError('Invalid JSON primitive: .', {
            exception: 'System.ArgumentException',
            category: 'NotSpecified',
            errorId: 'System.ArgumentException,Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
            command: 'ConvertFrom-Json',
        });
    }
}
function json_plain(value) {
    if (Array.isArray(value))
        return value.map(json_plain);
    if (value instanceof PsHash)
        return Object.fromEntries(value.entries().map(([key, item]) => [values_toText(key), json_plain(item)]));
    if (value instanceof PsObject)
        return value.properties().length === 0
            ? value.text()
            : Object.fromEntries(value.properties().map(([key, item]) => [key, json_plain(item)]));
    return Buffer.isBuffer(value) ? [...value] : (value ?? null);
}
function asValue(value) {
    if (Array.isArray(value))
        return value.map(asValue);
    if (typeof value !== 'object' || value === null)
        return value;
    return new PsObject(CUSTOM_OBJECT, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asValue(item)])));
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/objects.ts











/** What works on whatever comes through a pipeline. */
const OBJECTS = [
    {
        name: 'ForEach-Object',
        positional: ['Process…'],
        named: ['Begin', 'End', 'MemberName'],
        async *run(call) {
            const blocks = call.list('Process');
            const [begin, end] = [call.get('Begin'), call.get('End')];
            if (begin instanceof PsBlock)
                yield* call.shell.invoke(begin.block, { isDotted: true });
            for await (const item of call.input ?? none()) {
                for (const block of blocks) {
                    if (block instanceof PsBlock)
                        yield* eachItem(call, block, item);
                    else
                        yield* toItems(getMember(call.shell, item, values_toText(block)));
                }
            }
            if (end instanceof PsBlock)
                yield* call.shell.invoke(end.block, { isDotted: true });
        },
    },
    {
        name: 'Where-Object',
        positional: ['Property', 'Value'],
        named: ['FilterScript'],
        switches: ['EQ', 'NE', 'GT', 'GE', 'LT', 'LE', 'Like', 'NotLike', 'Match', 'NotMatch', 'Contains', 'In'],
        async *run(call) {
            const block = call.has('FilterScript') ? call.get('FilterScript') : call.get('Property');
            const operator = call.cmdlet.switches?.find((name) => call.flag(name));
            for await (const item of call.input ?? none()) {
                if (block instanceof PsBlock) {
                    const results = await collect(eachItem(call, block, item));
                    if (toBoolean(results.length === 1 ? results[0] : results))
                        yield item;
                }
                else {
                    const member = getMember(call.shell, item, values_toText(block));
                    const fits = operator === undefined
                        ? member
                        : applyBinary(`-${operator.toLowerCase()}`, member, call.get('Value'));
                    if (toBoolean(fits))
                        yield item;
                }
            }
        },
    },
    {
        name: 'Select-Object',
        positional: ['Property…'],
        named: ['First', 'Last', 'Skip', 'ExpandProperty', 'Index', 'ExcludeProperty', 'SkipLast'],
        switches: ['Unique', 'Wait'],
        async *run(call) {
            const whole = (name) => (call.has(name) ? (toNumber(call.get(name)) ?? 0) : undefined);
            const [first, last, skip] = [whole('First'), whole('Last'), whole('Skip') ?? 0];
            let items = [];
            let left = skip;
            for await (const item of call.input ?? none()) {
                if (left-- > 0)
                    continue;
                items.push(item);
                if (first !== undefined && items.length >= first)
                    break;
            }
            if (last !== undefined)
                items = last === 0 ? [] : items.slice(-last);
            if (call.has('Index'))
                items = call.list('Index').map((index) => items[toNumber(index) ?? 0] ?? null);
            const seen = new Set();
            for (const item of items) {
                if (call.flag('Unique') && seen.size === seen.add(values_toText(item)).size)
                    continue;
                if (call.has('ExpandProperty'))
                    yield* toItems(getMember(call.shell, item, call.text('ExpandProperty')));
                else
                    yield call.has('Property') ? await selected(call, item) : item;
            }
        },
    },
    {
        name: 'Sort-Object',
        positional: ['Property…'],
        switches: ['Descending', 'Unique'],
        async *run(call) {
            const items = await collect(call.input ?? none());
            const key = async (item) => {
                const by = call.list('Property')[0];
                if (by instanceof PsBlock)
                    return (await collect(eachItem(call, by, item)))[0] ?? null;
                return by === undefined ? item : getMember(call.shell, item, values_toText(by));
            };
            const keyed = await Promise.all(items.map(async (item) => [await key(item), item]));
            keyed.sort(([a], [b]) => applyBinary('-lt', a, b) === true ? -1 : applyBinary('-gt', a, b) === true ? 1 : 0);
            const sorted = keyed.map(([, item]) => item);
            yield* call.flag('Descending') ? sorted.reverse() : sorted;
        },
    },
    {
        name: 'Measure-Object',
        positional: ['Property'],
        switches: ['Sum', 'Average', 'Maximum', 'Minimum', 'Line', 'Word', 'Character'],
        async *run(call) {
            const items = await collect(call.input ?? none());
            const numbers = items.map((item) => toNumber(call.has('Property') ? getMember(call.shell, item, call.text('Property')) : item) ?? 0);
            const sum = numbers.reduce((total, number) => total + number, 0);
            yield new PsObject('Microsoft.PowerShell.Commands.GenericMeasureInfo', {
                Count: items.length,
                Average: call.flag('Average') && numbers.length > 0 ? sum / numbers.length : null,
                Sum: call.flag('Sum') ? sum : null,
                Maximum: call.flag('Maximum') ? Math.max(...numbers) : null,
                Minimum: call.flag('Minimum') ? Math.min(...numbers) : null,
            });
        },
    },
    {
        name: 'Group-Object',
        positional: ['Property'],
        async *run(call) {
            const groups = new Map();
            for await (const item of call.input ?? none()) {
                const key = values_toText(call.has('Property') ? getMember(call.shell, item, call.text('Property')) : item);
                groups.set(key, [...(groups.get(key) ?? []), item]);
            }
            for (const [Name, Group] of groups)
                yield new PsObject('Microsoft.PowerShell.Commands.GroupInfo', { Count: Group.length, Name, Group });
        },
    },
    {
        name: 'New-Object',
        positional: ['TypeName', 'ArgumentList…'],
        named: ['ComObject', 'Property'],
        aliases: { Args: 'ArgumentList' },
        async *run(call) {
            if (call.has('ComObject')) {
                yield newComObject(call.shell, call.text('ComObject'));
                return;
            }
            const given = call.get('ArgumentList');
            const made = newObject(call.shell, call.text('TypeName'), Array.isArray(given) ? given : given === null ? [] : [given]);
            const properties = call.get('Property');
            if (made instanceof PsObject && properties instanceof PsHash)
                for (const [name, value] of properties.entries())
                    made.set(values_toText(name), value);
            yield made;
        },
    },
    {
        name: 'Add-Member',
        positional: ['MemberType', 'Name', 'Value'],
        named: ['InputObject', 'NotePropertyName', 'NotePropertyValue'],
        switches: ['PassThru', 'Force'],
        async *run(call) {
            for await (const item of call.inputOf('InputObject')) {
                const name = call.text('NotePropertyName') || call.text('Name');
                if (item instanceof PsObject)
                    item.set(name, call.has('NotePropertyValue') ? call.get('NotePropertyValue') : call.get('Value'));
                if (call.flag('PassThru'))
                    yield item;
            }
        },
    },
    {
        name: 'Invoke-Expression',
        positional: ['Command'],
        async *run(call) {
            for await (const text of call.inputOf('Command'))
                yield* call.shell.statements(parsed(values_toText(text)).end);
        },
    },
    {
        name: 'Invoke-Command',
        positional: ['ScriptBlock'],
        named: ['ArgumentList', 'ComputerName'],
        aliases: { Args: 'ArgumentList' },
        async *run(call) {
            if (call.has('ComputerName'))
                throw call.failure('The simulated Windows reaches no other computer.', { category: 'OpenError' });
            const block = call.get('ScriptBlock');
            if (block instanceof PsBlock)
                yield* call.shell.invoke(block.block, { positional: call.list('ArgumentList') });
        },
    },
    {
        name: 'ConvertTo-Json',
        positional: ['InputObject'],
        named: ['Depth'],
        switches: ['Compress'],
        async *run(call) {
            const items = await collect(call.inputOf('InputObject'));
            yield toJson(items.length === 1 ? items[0] : items, call.flag('Compress'));
        },
    },
    {
        name: 'ConvertFrom-Json',
        positional: ['InputObject'],
        async *run(call) {
            const text = (await collect(call.inputOf('InputObject'))).map((item) => values_toText(item)).join('\n');
            yield fromJson(text);
        },
    },
    {
        name: 'ConvertTo-Xml',
        positional: ['InputObject'],
        named: ['As', 'Depth'],
        switches: ['NoTypeInformation'],
        async *run(call) {
            const objects = (await collect(call.inputOf('InputObject'))).map((item) => {
                const properties = item instanceof PsObject ? item.properties() : [];
                const inner = properties.map(([name, value]) => `    <Property Name="${(0,encoding_xml/* escapeXml */.X)(name)}">${(0,encoding_xml/* escapeXml */.X)(values_toText(value))}</Property>\r\n`);
                return `  <Object>\r\n${inner.length === 0 ? (0,encoding_xml/* escapeXml */.X)(values_toText(item)) : inner.join('')}  </Object>\r\n`;
            });
            yield `<?xml version="1.0" encoding="utf-8"?>\r\n<Objects>\r\n${objects.join('')}</Objects>`;
        },
    },
    {
        name: 'Get-Date',
        positional: ['Date'],
        named: ['Format', 'UFormat'],
        async *run(call) {
            const date = call.has('Date') ? convert(call.get('Date'), 'datetime') : new DateObject(new Date());
            yield call.has('Format') && date instanceof DateObject
                ? formatDate(date.date, call.text('Format'))
                : date;
        },
    },
    {
        name: 'Get-Random',
        positional: ['Maximum'],
        named: ['Minimum', 'InputObject', 'Count'],
        async *run(call) {
            const least = toNumber(call.get('Minimum')) ?? 0;
            const most = call.has('Maximum') ? (toNumber(call.get('Maximum')) ?? 0) : 2 ** 31 - 1;
            yield least + Math.floor(Math.random() * Math.max(1, most - least));
        },
    },
    {
        name: 'New-Guid',
        async *run(call) {
            yield await GUID['newguid']?.(call.shell, []);
        },
    },
    {
        name: 'Get-Member',
        positional: ['Name'],
        async *run(call) {
            for await (const item of call.input ?? none())
                if (item instanceof PsObject)
                    yield* item.properties().map(([Name, value]) => new PsObject('Microsoft.PowerShell.Commands.MemberDefinition', {
                        Name,
                        MemberType: 'NoteProperty',
                        Definition: `${typeNameOf(value)} ${Name}`,
                    }));
        },
    },
];
async function* none() {
    // Nothing comes in.
}
/** A block for one item, in the caller's own scope, as ForEach-Object runs it. */
async function* eachItem({ shell }, { block }, item) {
    const outer = shell.scope.get('_');
    shell.scope.set('_', item);
    try {
        yield* block.process === undefined
            ? shell.statements(block.end)
            : shell.invoke(block, { input: single(item), isDotted: true });
    }
    finally {
        shell.scope.set('_', outer ?? null);
    }
}
async function* single(item) {
    yield item;
}
async function selected(call, item) {
    const result = new PsObject(CUSTOM_OBJECT);
    for (const wanted of call.list('Property')) {
        if (wanted instanceof PsHash) {
            const expression = wanted.get('Expression') ?? wanted.get('e');
            const value = expression instanceof PsBlock
                ? (await collect(eachItem(call, expression, item)))[0]
                : getMember(call.shell, item, values_toText(expression));
            result.set(values_toText(wanted.get('Name') ?? wanted.get('n') ?? wanted.get('l')), value ?? null);
        }
        else if (values_toText(wanted) === '*' && item instanceof PsObject) {
            for (const [name, value] of item.properties())
                result.set(name, value);
        }
        else
            result.set(values_toText(wanted), getMember(call.shell, item, values_toText(wanted)));
    }
    return result;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/output.ts





/** What puts something out, or shows it. */
const OUTPUT = [
    {
        name: 'Write-Output',
        positional: ['InputObject…'],
        switches: ['NoEnumerate'],
        async *run(call) {
            for await (const value of call.inputOf('InputObject'))
                yield* toItems(value);
            if (call.has('InputObject') && call.get('InputObject') === null)
                yield null;
        },
    },
    {
        name: 'Write-Host',
        positional: ['Object…'],
        named: ['ForegroundColor', 'BackgroundColor', 'Separator'],
        switches: ['NoNewline'],
        async *run(call) {
            const values = call.has('Object') ? [call.get('Object')] : await collect(call.inputOf('Object'));
            const text = values.map((value) => values_toText(value)).join('\r\n');
            call.shell.session.console.write(call.flag('NoNewline') ? text : `${text}\r\n`);
            yield* [];
        },
    },
    {
        name: 'Write-Error',
        positional: ['Message'],
        named: ['Category', 'ErrorId', 'TargetObject', 'Exception', 'ErrorRecord', 'RecommendedAction'],
        async *run(call) {
            for await (const value of call.inputOf('Message')) {
                const error = new PsError(values_toText(value), {
                    category: call.text('Category') || 'NotSpecified',
                    exception: 'Microsoft.PowerShell.Commands.WriteErrorException',
                    errorId: call.text('ErrorId') || 'Microsoft.PowerShell.Commands.WriteErrorException',
                    command: 'Write-Error',
                });
                error.place = call.place;
                call.error(error.message, error.facts);
            }
            yield* [];
        },
    },
    shownIf('Write-Warning', 'WarningPreference', (console, text) => console.warning(text)),
    shownIf('Write-Verbose', 'VerbosePreference', (console, text) => console.verbose(text)),
    shownIf('Write-Debug', 'DebugPreference', (console, text) => console.verbose(text)),
    silent('Write-Progress', ['Activity', 'Status'], ['PercentComplete', 'Id', 'CurrentOperation', 'SecondsRemaining'], ['Completed']),
    silent('Write-Information', ['MessageData'], ['Tags'], []),
    {
        name: 'Out-Null',
        positional: ['InputObject'],
        async *run(call) {
            await collect(call.inputOf('InputObject'));
            yield* [];
        },
    },
    {
        name: 'Out-Host',
        positional: ['InputObject'],
        async *run(call) {
            call.shell.session.console.write(formatted(await collect(call.inputOf('InputObject'))));
            yield* [];
        },
    },
    {
        name: 'Out-String',
        positional: ['InputObject'],
        named: ['Width'],
        switches: ['Stream'],
        async *run(call) {
            const text = formatted(await collect(call.inputOf('InputObject')));
            if (call.flag('Stream'))
                yield* text.split('\r\n');
            else
                yield text;
        },
    },
    {
        name: 'Format-Table',
        positional: ['Property…'],
        switches: ['AutoSize', 'Wrap', 'HideTableHeaders'],
        async *run(call) {
            const objects = (await collect(call.inputOf('InputObject'))).filter((value) => value instanceof PsObject);
            const columns = call.has('Property') ? call.list('Property').map((name) => values_toText(name)) : undefined;
            if (objects.length > 0)
                yield table(objects, columns ?? objects[0]?.properties().map(([name]) => name) ?? []).replace(/\r\n$/, '');
        },
    },
    {
        name: 'Format-List',
        positional: ['Property…'],
        async *run(call) {
            const objects = (await collect(call.inputOf('InputObject'))).filter((value) => value instanceof PsObject);
            const columns = call.has('Property') ? call.list('Property').map((name) => values_toText(name)) : undefined;
            if (objects.length > 0)
                yield list(objects, columns?.includes('*') === true ? undefined : columns).replace(/\r\n$/, '');
        },
    },
    {
        name: 'Get-Error',
        async *run(call) {
            const [newest] = call.shell.session.errors;
            if (newest instanceof ErrorRecord)
                yield newest;
        },
    },
];
function shownIf(name, preference, show) {
    return {
        name,
        positional: ['Message'],
        async *run(call) {
            const isOn = call.flag('Verbose') ||
                !/^(silentlycontinue|ignore)$/i.test(values_toText(readVariable(call.shell, preference)));
            for await (const value of call.inputOf('Message'))
                if (isOn)
                    show(call.shell.session.console, values_toText(value));
            yield* [];
        },
    };
}
function silent(name, positional, named, switches) {
    return {
        name,
        positional,
        named,
        switches,
        async *run(call) {
            await collect(call.inputOf('InputObject'));
            yield* [];
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/processes.ts


/** Codes of Win32_Process.Create. */
const DONE = 0;
const UNKNOWN_FAILURE = 8;
const PATH_NOT_FOUND = 9;
/** Programs that run by themselves. */
const PROCESSES = [
    {
        name: 'Invoke-WmiMethod',
        positional: ['Class', 'Name'],
        named: ['ArgumentList', 'Namespace', 'ComputerName'],
        async *run(call) {
            const { machine, user } = call.shell.session.process;
            if (!/^win32_process$/i.test(call.text('Class')) || !/^create$/i.test(call.text('Name'))) {
                call.error('Invalid class or method: the simulated Windows knows Create of Win32_Process alone.', {
                    category: 'InvalidOperation',
                    exception: 'System.Management.ManagementException',
                    errorId: 'InvokeWMIManagementException,Microsoft.PowerShell.Commands.InvokeWmiMethod',
                });
                return;
            }
            const [commandLine, given] = call.list('ArgumentList').map((item) => values_toText(item));
            const folder = (0,paths/* fullPath */.jS)(given || 'C:\\Windows\\system32');
            const id = commandLine === undefined || !machine.files.isFolder(folder)
                ? undefined
                : await machine.processes.start({ commandLine, folder, user });
            const failure = commandLine === undefined ? UNKNOWN_FAILURE : PATH_NOT_FOUND;
            yield new PsObject('System.Management.ManagementBaseObject#\\__PARAMETERS', {
                ProcessId: id ?? null,
                ReturnValue: id === undefined ? failure : DONE,
            });
        },
    },
    {
        name: 'Get-Process',
        positional: ['Name'],
        named: ['Id'],
        async *run(call) {
            const { machine } = call.shell.session.process;
            for (const id of call.list('Id').map((item) => toNumber(item) ?? 0)) {
                if (machine.processes.has(id))
                    yield new PsObject('System.Diagnostics.Process', { Id: id });
                else
                    call.error(`Cannot find a process with the process identifier ${id}.`, {
                        category: 'ObjectNotFound',
                        exception: 'Microsoft.PowerShell.Commands.ProcessCommandException',
                        errorId: 'NoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand',
                        target: id,
                    });
            }
        },
    },
];

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/properties.ts






/** Values of registry keys, variables and the like. */
const PROPERTIES = [
    {
        name: 'Get-ItemProperty',
        positional: ['Path', 'Name'],
        async *run(call) {
            for await (const path of call.inputOf('Path')) {
                const place = placeOf(call.shell, pathText(path));
                const { registry } = call.shell.session.process.machine.settings;
                if (place.provider === 'file')
                    yield* found(call, pathText(path), 'GetItemProperty');
                else if (place.provider !== 'registry' || !registry.has(place.path))
                    items_missing(call, pathText(path), 'GetItemProperty');
                else {
                    const wanted = call.has('Name')
                        ? call.list('Name').map((name) => values_toText(name).toLowerCase())
                        : undefined;
                    const shown = registry
                        .values(place.path)
                        .filter(([name]) => wanted?.includes(name.toLowerCase()) !== false);
                    if (wanted !== undefined && shown.length === 0)
                        call.error(`Property ${call.text('Name')} does not exist at path ${place.path}.`, {
                            category: 'InvalidArgument',
                            exception: 'System.Management.Automation.PSArgumentException',
                        });
                    else
                        yield new PsObject(CUSTOM_OBJECT, { ...Object.fromEntries(shown), PSPath: place.path });
                }
            }
        },
    },
    {
        name: 'Get-ItemPropertyValue',
        positional: ['Path', 'Name'],
        async *run(call) {
            const place = placeOf(call.shell, call.text('Path'));
            if (place.provider === 'registry')
                yield call.shell.session.process.machine.settings.registry.get(place.path, call.text('Name')) ?? null;
            else
                for (const file of found(call, call.text('Path'), 'GetItemProperty'))
                    yield getMember(call.shell, file, call.text('Name'));
        },
    },
    setting('Set-ItemProperty'),
    setting('New-ItemProperty'),
    {
        name: 'Remove-ItemProperty',
        positional: ['Path', 'Name'],
        switches: ['Force'],
        async *run(call) {
            const place = placeOf(call.shell, call.text('Path'));
            if (place.provider === 'registry')
                call.shell.session.process.machine.settings.registry.removeValue(place.path, call.text('Name'));
            yield* [];
        },
    },
    {
        name: 'Set-Item',
        positional: ['Path', 'Value'],
        switches: ['Force'],
        async *run(call) {
            const place = placeOf(call.shell, call.text('Path'));
            if (place.provider === 'wsman')
                setWsman(call, place.path, call.text('Value'));
            else if (place.provider === 'environment')
                call.shell.session.process.environment.set(place.name, call.text('Value'));
            else if (place.provider === 'variable')
                writeVariable(call.shell, place.name, call.get('Value'));
            else
                call.error(`The simulated Windows cannot set '${call.text('Path')}'.`, {
                    category: 'NotImplemented',
                });
            yield* [];
        },
    },
    {
        name: 'Set-Variable',
        positional: ['Name', 'Value'],
        named: ['Scope', 'Option'],
        switches: ['Force'],
        async *run(call) {
            const name = call.text('Name').replace(/^variable:/i, '');
            const isGlobal = /^(global|script)$/i.test(call.text('Scope'));
            writeVariable(call.shell, isGlobal ? `global:${name}` : name, call.get('Value'));
            yield* [];
        },
    },
    {
        name: 'Get-Variable',
        positional: ['Name'],
        named: ['Scope'],
        switches: ['ValueOnly'],
        async *run(call) {
            const Value = readVariable(call.shell, call.text('Name'));
            yield call.flag('ValueOnly')
                ? Value
                : new PsObject('System.Management.Automation.PSVariable', { Name: call.text('Name'), Value });
        },
    },
    {
        name: 'Remove-Variable',
        positional: ['Name'],
        switches: ['Force'],
        async *run(call) {
            call.shell.scope.remove(call.text('Name'));
            yield* [];
        },
    },
];
function setting(name) {
    return {
        name,
        positional: ['Path', 'Name', 'Value'],
        named: ['Type', 'PropertyType'],
        switches: ['Force', 'PassThru'],
        async *run(call) {
            const place = placeOf(call.shell, call.text('Path'));
            const { registry } = call.shell.session.process.machine.settings;
            const type = call.text('Type') || call.text('PropertyType');
            if (place.provider !== 'registry' || !registry.has(place.path))
                items_missing(call, call.text('Path'), name.replace('-', ''));
            else {
                const value = call.get('Value');
                const isNumber = /^[dq]word$/i.test(type) || typeof value === 'number';
                registry.set(place.path, call.text('Name'), isNumber ? (toNumber(value) ?? 0) : values_toText(value));
            }
            yield* [];
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/cmdlets/index.ts









/** All cmdlets, by name in lower case. */
const CMDLETS = new Map([
    ...CONTENT,
    ...ITEMS,
    ...MACHINE,
    ...NETWORK,
    ...OBJECTS,
    ...OUTPUT,
    ...PROCESSES,
    ...PROPERTIES,
    ...SETTINGS,
].map((cmdlet) => [cmdlet.name.toLowerCase(), cmdlet]));
/** Windows PowerShell's own aliases for them. */
const ALIASES = {
    '%': 'ForEach-Object',
    '?': 'Where-Object',
    ac: 'Add-Content',
    cat: 'Get-Content',
    cd: 'Set-Location',
    chdir: 'Set-Location',
    copy: 'Copy-Item',
    cp: 'Copy-Item',
    cpi: 'Copy-Item',
    del: 'Remove-Item',
    dir: 'Get-ChildItem',
    echo: 'Write-Output',
    erase: 'Remove-Item',
    fl: 'Format-List',
    foreach: 'ForEach-Object',
    ft: 'Format-Table',
    gc: 'Get-Content',
    gci: 'Get-ChildItem',
    gi: 'Get-Item',
    gl: 'Get-Location',
    gp: 'Get-ItemProperty',
    group: 'Group-Object',
    gsv: 'Get-Service',
    gv: 'Get-Variable',
    iex: 'Invoke-Expression',
    ls: 'Get-ChildItem',
    md: 'mkdir',
    measure: 'Measure-Object',
    mi: 'Move-Item',
    move: 'Move-Item',
    mv: 'Move-Item',
    ni: 'New-Item',
    pwd: 'Get-Location',
    rd: 'Remove-Item',
    ren: 'Rename-Item',
    ri: 'Remove-Item',
    rm: 'Remove-Item',
    rmdir: 'Remove-Item',
    sasv: 'Start-Service',
    sc: 'Set-Content',
    select: 'Select-Object',
    set: 'Set-Variable',
    sl: 'Set-Location',
    sleep: 'Start-Sleep',
    sort: 'Sort-Object',
    sp: 'Set-ItemProperty',
    start: 'Start-Process',
    sv: 'Set-Variable',
    type: 'Get-Content',
    where: 'Where-Object',
    write: 'Write-Output',
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/native.ts








/** Runs a program and puts out its lines as they come. */
async function* runProgram(shell, command, name, input) {
    const line = await commandLine(shell, command);
    const { process } = shell.session;
    const given = input === undefined ? undefined : (await collect(input)).map((item) => `${values_toText(item)}\r\n`).join('');
    const stdin = given === undefined ? process.stdin : streams/* Input */.pd.of((0,code_pages/* encodeText */.wx)(given, process.codePage));
    yield* collectedProcess(shell, async (child) => {
        const code = await (0,execute/* execute */.g7)({ ...child, stdin }, name, line);
        if (code === undefined)
            throw notRecognized(command, name);
        return code;
    });
}
/** Puts out the lines of something that writes to a process' streams, and keeps its exit code. */
async function* collectedProcess(shell, run) {
    const { session } = shell;
    const lines = new Lines(session.process.codePage);
    const stderr = (0,streams/* output */.CG)(session.process.codePage, (data) => {
        if (shell.mergesErrors)
            shell.errorSink(programError((0,code_pages/* decodeText */.g7)(data, session.process.codePage)));
        else
            session.console.programError(data);
    });
    const stdout = (0,streams/* output */.CG)(session.process.codePage, (data) => lines.add(data));
    const ended = run((0,execute/* childOf */.GG)(session.process, { stdout, stderr })).finally(() => lines.end());
    ended.catch(() => undefined);
    yield* lines.all();
    session.lastExitCode = (await ended) | 0;
    session.succeeded = session.lastExitCode === 0;
}
function programError(text) {
    return new PsError(text.trimEnd(), {
        category: 'NotSpecified',
        exception: 'System.Management.Automation.RemoteException',
        errorId: 'NativeCommandError',
    });
}
/** Arguments with blanks get quotes; those that have quotes stay as they are, as in Windows PowerShell 5.1. */
async function commandLine(shell, { elements }) {
    const words = [];
    for (const element of elements) {
        if (element.kind === 'splat')
            continue;
        if (element.kind === 'parameter') {
            words.push(element.value === undefined
                ? element.written
                : `-${element.name}:${values_toText(await shell.evaluate(element.value))}`);
            continue;
        }
        for (const item of toItems(await shell.evaluate(element.value))) {
            const text = values_toText(item);
            words.push(text === '' ? '""' : /\s/.test(text) && !text.includes('"') ? `"${text}"` : text);
        }
    }
    return words.join(' ');
}
/** Bytes as they come, lines as they are complete. */
class Lines {
    codePage;
    #ready = [];
    #rest = Buffer.alloc(0);
    #isEnded = false;
    #wake = () => undefined;
    constructor(codePage) {
        this.codePage = codePage;
    }
    add(data) {
        this.#rest = Buffer.concat([this.#rest, data]);
        for (let end = this.#rest.indexOf(0x0a); end !== -1; end = this.#rest.indexOf(0x0a)) {
            this.#ready.push((0,code_pages/* decodeText */.g7)(this.#rest.subarray(0, end), this.codePage).replace(/\r$/, ''));
            this.#rest = this.#rest.subarray(end + 1);
        }
        this.#wake();
    }
    end() {
        if (this.#rest.length > 0)
            this.#ready.push((0,code_pages/* decodeText */.g7)(this.#rest, this.codePage));
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

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/strings.ts
/** A string in quotes or a here-string, at its opening quote. */
function readString(parser) {
    const { reader } = parser;
    const here = reader.take(/@["']\s*?\r?\n/y);
    if (here !== undefined)
        return readHere(parser, here[1] === '"');
    if (reader.peek() === '"')
        return readExpandable(parser);
    return { kind: 'literal', value: readVerbatim(reader) };
}
/** A variable's name after `$`; undefined where there is none. */
function readVariableName(reader) {
    const braced = reader.take(/\{[^}]+\}/y);
    if (braced !== undefined)
        return braced.slice(1, -1);
    return reader.take(/[?^$](?![\w:])|\w+:\w+|\w+/y);
}
/** `name`, `$name`, `$(…)` and escapes up to the character that `ends` matches. */
function readParts(parser, ends) {
    const { reader } = parser;
    const parts = [];
    let text = '';
    const flush = () => {
        if (text !== '')
            parts.push(text);
        text = '';
    };
    while (!reader.isAtEnd && !ends(reader)) {
        const character = reader.peek();
        if (character === '`') {
            reader.at++;
            text += escaped(reader.peek());
            reader.at++;
        }
        else if (character === '$' && reader.peek(2) === '$(') {
            flush();
            reader.at++;
            parts.push(parser.subexpression(false));
        }
        else if (character === '$' && reader.looksAt(/\$(?:\{[^}]+\}|[?^$](?![\w:])|\w)/y)) {
            flush();
            reader.at++;
            parts.push({ kind: 'variable', name: readVariableName(reader) ?? '' });
        }
        else if (character === '"' && reader.peek(2) === '""') {
            text += '"';
            reader.at += 2;
        }
        else {
            text += character;
            reader.at++;
        }
    }
    flush();
    return parts;
}
function asString(parts) {
    const isPlain = parts.every((part) => typeof part === 'string');
    return isPlain ? { kind: 'literal', value: parts.join('') } : { kind: 'expand', parts };
}
function readExpandable(parser) {
    const { reader } = parser;
    const start = reader.at;
    reader.at++;
    const parts = readParts(parser, ({ text, at }) => text[at] === '"' && text[at + 1] !== '"');
    if (reader.isAtEnd)
        throw reader.error('The string is missing the terminator: ".', 'TerminatorExpectedAtEndOfString', start);
    reader.at++;
    return asString(parts);
}
function readVerbatim(reader) {
    const start = reader.at;
    const found = reader.take(/'(?:[^']|'')*'/y);
    if (found === undefined)
        throw reader.error("The string is missing the terminator: '.", 'TerminatorExpectedAtEndOfString', start);
    return found.slice(1, -1).replaceAll("''", "'");
}
function readHere(parser, isExpandable) {
    const { reader } = parser;
    const closing = isExpandable ? '"@' : "'@";
    const rest = reader.text.slice(reader.at);
    const end = rest.startsWith(closing) ? 0 : new RegExp(`\\r?\\n${closing}`).exec(rest)?.index;
    if (end === undefined)
        throw reader.error(`The string is missing the terminator: ${closing}.`, 'TerminatorExpectedAtEndOfString', reader.at);
    const stop = reader.at + end;
    const expression = isExpandable
        ? asString(readParts(parser, ({ at }) => at >= stop))
        : { kind: 'literal', value: rest.slice(0, end) };
    reader.at = stop;
    reader.take(/\r?\n/y);
    reader.at += 2;
    return expression;
}
function escaped(character) {
    return ESCAPES[character] ?? character;
}
const ESCAPES = {
    '0': '\0',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/expression-parser.ts


/** Binary operators, those that bind least first. */
const LEVELS = [
    /-(?:and|or|xor)(?!\w)/iy,
    /-(?:band|bor|bxor|shl|shr)(?!\w)/iy,
    /-(?:[ic]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|join|is|isnot|as)(?!\w)/iy,
    /\+(?![+=])|-(?![-=A-Za-z])/y,
    /[*/%](?!=)/y,
    /-f(?!\w)/iy,
    /\.\.(?!\.)/y,
];
const UNARY = /-(?:not|bnot|[ic]?split|join)(?!\w)|!|[-+](?![-+\d])/iy;
/** Expressions of PowerShell; commands in them are the Parser's. */
class ExpressionParser {
    parser;
    constructor(parser) {
        this.parser = parser;
    }
    /** Whether an expression begins here, and not a command. */
    isAhead() {
        return this.parser.reader.looksAt(/["'({]|\$[\w{(?^$]|@["'({]|\[[A-Za-z]|!|-(?:not|bnot|join|split)(?!\w)|\+\+\s*\$|--\s*\$|[-+]?(?:0x[\da-f]+|\.?\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|)\]},.+*/%=<>-]|$)|,(?=\s*["'(@$\d])|[-+]\s*[$(]/iy);
    }
    /** An expression, or an assignment of a whole statement to one. */
    assignment() {
        const { reader } = this.parser;
        const target = this.expression();
        reader.skipBlanks();
        const operator = reader.take(/(?:[-+*/%]|)=(?!=)/y);
        if (operator === undefined)
            return target;
        reader.skipLines();
        return { kind: 'assign', operator, target, value: this.parser.statement() };
    }
    /** `single`: a comma ends it, as between arguments of a method. */
    expression(single = false) {
        return this.#binary(0, single);
    }
    /** Something with its members and indexes, without operators. */
    operand() {
        return this.#members(this.#primary());
    }
    #binary(level, single) {
        const pattern = LEVELS[level];
        if (pattern === undefined)
            return this.#list(single);
        const { reader } = this.parser;
        const start = reader.at;
        let left = this.#binary(level + 1, single);
        for (;;) {
            const before = reader.at;
            reader.skipBlanks();
            const operator = reader.take(pattern);
            if (operator === undefined) {
                reader.at = before;
                return left;
            }
            reader.skipLines();
            const right = this.#binary(level + 1, single);
            left = { kind: 'binary', operator: operator.toLowerCase(), left, right, place: reader.place(start) };
        }
    }
    #list(single) {
        const { reader } = this.parser;
        if (reader.take(/,\s*/y) !== undefined)
            return { kind: 'list', items: [this.#unary()] };
        const first = this.#unary();
        if (single)
            return first;
        const items = [first];
        for (;;) {
            const before = reader.at;
            reader.skipBlanks();
            if (reader.take(/,/y) === undefined) {
                reader.at = before;
                return items.length === 1 ? first : { kind: 'list', items };
            }
            reader.skipLines();
            items.push(this.#unary());
        }
    }
    #unary() {
        const { reader } = this.parser;
        reader.skipBlanks();
        const step = reader.take(/\+\+|--/y);
        if (step !== undefined) {
            reader.skipBlanks();
            return { kind: 'step', operator: step, isPrefix: true, operand: this.#unary() };
        }
        const operator = reader.take(UNARY);
        if (operator !== undefined) {
            reader.skipBlanks();
            return { kind: 'unary', operator: operator.toLowerCase(), operand: this.#unary() };
        }
        if (reader.peek() === '[') {
            const type = this.#type();
            const before = reader.at;
            const isMember = reader.looksAt(/\s*::|\.\w/y);
            reader.skipBlanks();
            if (!isMember && reader.looksAt(/["'({$[@\d!]|-(?:\d|join|split)|\.\d/iy))
                return { kind: 'cast', type, operand: this.#unary() };
            reader.at = before;
            return this.#members({ kind: 'type', name: type });
        }
        return this.operand();
    }
    #primary() {
        const { parser } = this;
        const { reader } = parser;
        const number = reader.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+(?!\.))?(?:e[-+]?\d+)?|\.\d+)(?:kb|mb|gb)?[lL]?/iy);
        if (number !== undefined)
            return { kind: 'literal', value: numberOf(number.replace(/l$/i, '')) };
        if (reader.looksAt(/["']|@["']/y))
            return readString(parser);
        if (reader.take(/\$(?=\()/y) !== undefined)
            return parser.subexpression(false);
        if (reader.take(/\$(?=[\w{?^$])/y) !== undefined)
            return { kind: 'variable', name: readVariableName(reader) ?? '' };
        if (reader.take(/@(?=\()/y) !== undefined)
            return parser.subexpression(true);
        if (reader.take(/@\{/y) !== undefined)
            return this.#hash();
        if (reader.peek() === '[')
            return { kind: 'type', name: this.#type() };
        if (reader.peek() === '(')
            return this.#parentheses();
        if (reader.peek() === '{') {
            reader.at++;
            const block = parser.scriptBlock();
            if (reader.peek() !== '}')
                throw reader.missing('}');
            reader.at++;
            return { kind: 'block', block };
        }
        throw reader.unexpected();
    }
    #parentheses() {
        const { reader } = this.parser;
        reader.at++;
        reader.skipLines();
        const body = this.parser.statement();
        reader.skipLines();
        if (reader.peek() !== ')')
            throw reader.error("Missing closing ')' in expression.", 'MissingEndParenthesisInExpression', reader.at);
        reader.at++;
        return { kind: 'parentheses', body };
    }
    #hash() {
        const { reader } = this.parser;
        const entries = [];
        for (;;) {
            reader.skipLines(true);
            if (reader.take(/\}/y) !== undefined)
                return { kind: 'hash', entries };
            const word = reader.take(/[A-Za-z_][\w-]*(?=\s*=)/y);
            const key = word === undefined ? this.operand() : { kind: 'literal', value: word };
            reader.skipLines();
            if (reader.take(/=/y) === undefined)
                throw reader.error("Missing '=' operator after key in hash literal.", 'MissingEqualsInHashLiteral', reader.at);
            reader.skipLines();
            entries.push({ key, value: this.parser.statement() });
        }
    }
    /** A type's name in its brackets, such as `byte[]` or `Collections.Generic.List[string]`. */
    #type() {
        const { reader } = this.parser;
        const found = reader.take(/\[\s*[A-Za-z_][\w.+`]*(?:\[[\w.,\s[\]]*\])*\s*\]/y);
        if (found === undefined)
            throw reader.unexpected();
        return found.slice(1, -1).trim();
    }
    #members(target) {
        const { reader } = this.parser;
        let found = target;
        for (;;) {
            const start = reader.at;
            const dot = reader.take(/::\s*|\.(?=[\w"'$({])/y) ??
                (found.kind === 'type' ? reader.take(/\s*::\s*/y) : undefined);
            if (dot !== undefined) {
                const isStatic = dot.includes('::');
                const word = reader.take(/\w+/y);
                const name = word === undefined ? this.#primary() : { kind: 'literal', value: word };
                const args = reader.peek() === '(' ? this.#arguments() : undefined;
                found = {
                    kind: 'member',
                    target: found,
                    name,
                    isStatic,
                    arguments: args,
                    place: reader.place(start),
                };
            }
            else if (reader.peek() === '[' && found.kind !== 'type') {
                reader.at++;
                reader.skipLines();
                const index = this.expression();
                reader.skipLines();
                reader.expect(']');
                found = { kind: 'index', target: found, index };
            }
            else {
                const step = reader.take(/\+\+|--(?!\w)/y);
                if (step === undefined)
                    return found;
                found = { kind: 'step', operator: step, isPrefix: false, operand: found };
            }
        }
    }
    #arguments() {
        const { reader } = this.parser;
        reader.expect('(');
        const found = [];
        for (;;) {
            reader.skipLines();
            if (reader.take(/\)/y) !== undefined)
                return found;
            found.push(this.expression(true));
            reader.skipLines();
            if (reader.take(/,/y) === undefined && reader.peek() !== ')')
                throw reader.unexpected();
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/reader.ts
/** Thrown for text that is no PowerShell, or none that the simulated Windows understands. */
class PsSyntaxError extends Error {
    errorId;
    place;
    constructor(message, errorId, place) {
        super(message);
        this.errorId = errorId;
        this.place = place;
    }
}
/** Goes through a script's text. */
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    get isAtEnd() {
        return this.at >= this.text.length;
    }
    peek(length = 1) {
        return this.text.slice(this.at, this.at + length);
    }
    /** Takes what the pattern (with the `y` flag) matches here; undefined where it does not. */
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found === undefined)
            return undefined;
        this.at += found.length;
        return found;
    }
    looksAt(pattern) {
        pattern.lastIndex = this.at;
        return pattern.test(this.text);
    }
    /** Blanks, comments and joined lines, but not the end of a line. */
    skipBlanks() {
        this.take(/(?:[ \t\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y);
    }
    /** Also ends of lines; `;` too where statements are separated. */
    skipLines(withSemicolons = false) {
        this.take(withSemicolons
            ? /(?:[\s\u00a0;]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y
            : /(?:[\s\u00a0]|`\r?\n|<#[\s\S]*?#>|#[^\r\n]*)*/y);
    }
    expect(token) {
        if (this.peek(token.length) !== token)
            throw this.missing(token);
        this.at += token.length;
    }
    place(start, end = this.at) {
        const before = this.text.slice(0, start);
        const lineStart = before.lastIndexOf('\n') + 1;
        const lineEnd = this.text.indexOf('\n', start);
        return {
            line: before.split('\n').length,
            column: start - lineStart + 1,
            source: this.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, ''),
            text: this.text.slice(start, end),
        };
    }
    missing(token) {
        const what = token === '}' ? "Missing closing '}' in statement block or type definition." : `Missing '${token}'.`;
        return this.error(what, token === '}' ? 'MissingEndCurlyBrace' : 'MissingToken', this.at);
    }
    unexpected() {
        const token = /^(?:&&|\|\||[^\s\w]|\S+)/.exec(this.text.slice(this.at))?.[0] ?? '';
        if (token === '&&' || token === '||')
            return this.error(`The token '${token}' is not a valid statement separator in this version.`, 'InvalidEndOfLine', this.at);
        if (token === '')
            return this.error('An expression was expected.', 'ExpectedExpression', this.at);
        return this.error(`Unexpected token '${token}' in expression or statement.`, 'UnexpectedToken', this.at, token.length);
    }
    error(message, errorId, at, length = 1) {
        return new PsSyntaxError(message, errorId, this.place(at, at + length));
    }
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/parser.ts



/** Parses a whole script. @throws PsSyntaxError */
function parsePowerShell(text) {
    const parser = new Parser(new Reader(text));
    const block = parser.scriptBlock();
    if (!parser.reader.isAtEnd)
        throw parser.reader.unexpected();
    return block;
}
const WORD_END = /[\s;|&(){},<>]/;
/** Statements, pipelines and commands; expressions are in expression-parser.ts. */
class Parser {
    reader;
    expressions = new ExpressionParser(this);
    constructor(reader) {
        this.reader = reader;
    }
    /** Content of `{ }`, or a whole script, up to the closing brace. */
    scriptBlock() {
        const { reader } = this;
        const start = reader.at;
        reader.skipLines(true);
        while (reader.looksAt(/\[\s*CmdletBinding/iy))
            this.#attribute();
        const parameters = reader.take(/param(?=\s*\()/iy) === undefined ? [] : this.#parameters();
        reader.skipLines(true);
        const parts = {};
        while (reader.looksAt(/(?:begin|process|end)\s*\{/iy)) {
            const name = reader.take(/\w+/y)?.toLowerCase() ?? '';
            parts[name] = this.body();
            reader.skipLines(true);
        }
        const statements = this.statements();
        const text = reader.text.slice(start, reader.at);
        return {
            parameters,
            begin: parts['begin'],
            process: parts['process'],
            end: parts['end'] ?? statements,
            text,
            usesInput: parts['process'] !== undefined || /\$input\b/i.test(text),
        };
    }
    statements() {
        const found = [];
        for (;;) {
            this.reader.skipLines(true);
            if (this.reader.isAtEnd || /[)}]/.test(this.reader.peek()))
                return found;
            found.push(this.statement());
            this.reader.skipBlanks();
            if (!this.reader.isAtEnd &&
                !/[\r\n;)}]/.test(this.reader.peek()) &&
                !/[}]/.test(this.reader.text[this.reader.at - 1] ?? ''))
                throw this.reader.unexpected();
        }
    }
    /** Statements in braces. */
    body() {
        this.reader.skipLines();
        this.reader.expect('{');
        const found = this.statements();
        if (this.reader.peek() !== '}')
            throw this.reader.missing('}');
        this.reader.at++;
        return found;
    }
    statement() {
        const { reader } = this;
        const label = reader
            .take(/:\w+\s+(?=(?:for|foreach|while|do|switch)\b)/iy)
            ?.trim()
            .slice(1) ?? '';
        const start = reader.at;
        const word = reader
            .take(/(?:if|while|do|for|foreach|switch|try|function|filter|return|exit|throw|break|continue)(?![\w.:\\-])/iy)
            ?.toLowerCase();
        if (word === undefined)
            return this.pipeline();
        reader.skipBlanks();
        switch (word) {
            case 'if':
                return this.#if();
            case 'while':
                return { ...LOOP, label, condition: this.#condition(), body: this.body() };
            case 'do':
                return this.#do(label);
            case 'for':
                return this.#for(label);
            case 'foreach':
                return this.#foreach(label, start);
            case 'switch':
                return this.#switch(label);
            case 'try':
                return this.#try();
            case 'function':
            case 'filter':
                return this.#function(word === 'filter');
            case 'break':
            case 'continue':
                return { kind: 'jump', how: word, label: reader.take(/\w+/y) ?? '' };
            default:
                return this.#flow(word, start);
        }
    }
    pipeline() {
        const { reader } = this;
        const start = reader.at;
        const commands = [this.#command()];
        for (;;) {
            reader.skipBlanks();
            if (reader.looksAt(/\|\|/y) || reader.take(/\|/y) === undefined)
                break;
            reader.skipLines();
            commands.push(this.#command());
        }
        return { kind: 'pipeline', commands, place: reader.place(start) };
    }
    /** After `$`, `@` or nothing: statements in parentheses. */
    subexpression(asArray) {
        this.reader.expect('(');
        const body = this.statements();
        this.reader.expect(')');
        return { kind: 'statements', body, asArray };
    }
    #command() {
        const { reader } = this;
        reader.skipBlanks();
        const start = reader.at;
        if (this.expressions.isAhead()) {
            const expression = this.expressions.assignment();
            const redirections = this.#redirections();
            return { kind: 'expression', expression, redirections, place: reader.place(start) };
        }
        const operator = reader.take(/[&.](?=[\s"'$({\w\\%:.])/y);
        if (operator !== undefined)
            reader.skipBlanks();
        const name = this.#commandName(operator !== undefined);
        const elements = [];
        const redirections = [];
        for (;;) {
            reader.skipBlanks();
            const redirection = this.#redirection();
            if (redirection !== undefined) {
                redirections.push(redirection);
                continue;
            }
            if (reader.isAtEnd || /[\r\n;|)}&]/.test(reader.peek()))
                break;
            elements.push(this.#element());
        }
        return {
            kind: 'command',
            operator: operator ?? '',
            name,
            elements,
            redirections,
            place: reader.place(start),
        };
    }
    #commandName(isCalled) {
        const { reader } = this;
        const start = reader.at;
        if (isCalled && /["'$({]/.test(reader.peek())) {
            const operand = this.expressions.operand();
            if (reader.isAtEnd || WORD_END.test(reader.peek()))
                return operand;
            // `& $env:SystemRoot\System32\tool.exe`: the name goes on.
            reader.at = start;
        }
        const parts = readParts(this, ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? ''));
        if (parts.length === 0)
            throw reader.unexpected();
        return asString(parts);
    }
    #element() {
        const { reader } = this;
        const start = reader.at;
        const parameter = reader.take(/-[A-Za-z_?][\w-]*:?/y);
        // `-name.part` and the like is text for a program.
        if (parameter !== undefined &&
            (reader.isAtEnd || WORD_END.test(reader.peek()) || parameter.endsWith(':'))) {
            if (!parameter.endsWith(':'))
                return { kind: 'parameter', name: parameter.slice(1), value: undefined, written: parameter };
            reader.skipBlanks();
            const value = this.#argument();
            return {
                kind: 'parameter',
                name: parameter.slice(1, -1),
                value,
                written: reader.text.slice(start, reader.at),
            };
        }
        reader.at = start;
        const splat = reader.take(/@(?=\w)/y);
        if (splat !== undefined)
            return { kind: 'splat', variable: readVariableName(reader) ?? '' };
        const value = this.#argument();
        return { kind: 'argument', value, written: reader.text.slice(start, reader.at) };
    }
    /** One argument, or several with commas between. */
    #argument() {
        const { reader } = this;
        const items = [this.#word()];
        for (;;) {
            const before = reader.at;
            reader.skipBlanks();
            if (reader.take(/,/y) === undefined) {
                reader.at = before;
                return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'list', items };
            }
            reader.skipLines();
            items.push(this.#word());
        }
    }
    #word() {
        const { reader } = this;
        const start = reader.at;
        const number = reader.take(/[-+]?(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:kb|mb|gb)?(?=[\s;|&(){},<>]|$)/iy);
        if (number !== undefined)
            return { kind: 'literal', value: numberOf(number) };
        if (/[{(]/.test(reader.peek()) || reader.looksAt(/@["'({]/y))
            return this.expressions.operand();
        if (/["'$]/.test(reader.peek())) {
            const operand = reader.peek() === '$' && !reader.looksAt(/\$[\w{(?$^]/y) ? undefined : this.expressions.operand();
            if (operand !== undefined && (reader.isAtEnd || WORD_END.test(reader.peek())))
                return operand;
            reader.at = start;
        }
        return this.#bareWord();
    }
    #bareWord() {
        const { reader } = this;
        const parts = [];
        while (!reader.isAtEnd && !WORD_END.test(reader.peek())) {
            if (/["']/.test(reader.peek()))
                parts.push(readString(this));
            else
                parts.push(...readParts(this, ({ text, at }) => WORD_END.test(text[at] ?? '') || /["']/.test(text[at] ?? '')));
        }
        if (parts.length === 0)
            throw reader.unexpected();
        return asString(parts);
    }
    #redirections() {
        const found = [];
        for (;;) {
            this.reader.skipBlanks();
            const redirection = this.#redirection();
            if (redirection === undefined)
                return found;
            found.push(redirection);
        }
    }
    #redirection() {
        const { reader } = this;
        const merge = reader.take(/[2-6*]>&1/y);
        if (merge !== undefined)
            return { stream: merge[0] ?? '', how: 'merge', target: undefined };
        const operator = reader.take(/[1-6*]?>>?/y);
        if (operator === undefined)
            return undefined;
        reader.skipBlanks();
        const stream = /^[1-6*]/.exec(operator)?.[0] ?? '1';
        return { stream, how: operator.endsWith('>>') ? 'append' : 'replace', target: this.#word() };
    }
    #if() {
        const { reader } = this;
        const branches = [{ condition: this.#condition(), body: this.body() }];
        let otherwise;
        for (;;) {
            const before = reader.at;
            reader.skipLines();
            if (reader.take(/elseif(?!\w)/iy) !== undefined) {
                branches.push({ condition: this.#condition(), body: this.body() });
                continue;
            }
            if (reader.take(/else(?!\w)/iy) !== undefined)
                otherwise = this.body();
            else
                reader.at = before;
            return { kind: 'if', branches, otherwise };
        }
    }
    #condition() {
        const { reader } = this;
        reader.skipLines();
        reader.expect('(');
        reader.skipLines();
        const condition = this.pipeline();
        reader.skipLines();
        reader.expect(')');
        return condition;
    }
    #do(label) {
        const body = this.body();
        this.reader.skipLines();
        const word = this.reader.take(/while|until/iy)?.toLowerCase();
        if (word === undefined)
            throw this.reader.error('Missing while or until keyword in do loop.', 'MissingWhileOrUntilInDoWhile', this.reader.at);
        return { ...LOOP, label, body, condition: this.#condition(), atEnd: true, until: word === 'until' };
    }
    #for(label) {
        const { reader } = this;
        reader.expect('(');
        const part = (end) => {
            reader.skipLines();
            const found = end.test(reader.peek()) ? undefined : this.statement();
            reader.skipLines();
            return found;
        };
        const initial = part(/[;)]/);
        reader.take(/;/y);
        const condition = part(/[;)]/);
        reader.take(/;/y);
        const step = part(/[)]/);
        reader.expect(')');
        return { ...LOOP, label, initial, condition, step, body: this.body() };
    }
    #foreach(label, start) {
        const { reader } = this;
        // Without a parenthesis it is the alias of ForEach-Object.
        if (reader.peek() !== '(') {
            reader.at = start;
            return this.pipeline();
        }
        reader.at++;
        reader.skipLines();
        reader.expect('$');
        const variable = readVariableName(reader) ?? '';
        reader.skipLines();
        if (reader.take(/in(?!\w)/iy) === undefined)
            throw reader.error("Missing 'in' after variable in foreach loop.", 'MissingInInForeach', reader.at);
        reader.skipLines();
        const list = this.pipeline();
        reader.skipLines();
        reader.expect(')');
        return { kind: 'foreach', label, variable, list, body: this.body() };
    }
    #switch(label) {
        const { reader } = this;
        let how = 'exact';
        let caseSensitive = false;
        for (let option = reader.take(/-\w+\s*/y); option !== undefined; option = reader.take(/-\w+\s*/y)) {
            if (/^-w/i.test(option))
                how = 'wildcard';
            else if (/^-r/i.test(option))
                how = 'regex';
            else if (/^-c/i.test(option))
                caseSensitive = true;
        }
        const value = this.#condition();
        reader.skipLines();
        reader.expect('{');
        const cases = [];
        for (;;) {
            reader.skipLines(true);
            if (reader.peek() === '}')
                break;
            if (reader.isAtEnd)
                throw reader.missing('}');
            const test = reader.take(/default(?=\s*\{)/iy) === undefined ? this.#switchTest() : 'default';
            cases.push({ test, body: this.body() });
        }
        reader.at++;
        return { kind: 'switch', label, how, caseSensitive, value, cases };
    }
    #switchTest() {
        return this.expressions.isAhead() ? this.expressions.operand() : this.#bareWord();
    }
    #try() {
        const { reader } = this;
        const body = this.body();
        const catches = [];
        let last;
        for (;;) {
            const before = reader.at;
            reader.skipLines();
            if (reader.take(/catch(?!\w)/iy) !== undefined) {
                const types = [];
                for (;;) {
                    reader.skipLines();
                    const type = reader.take(/\[[\w.]+\]\s*,?/y);
                    if (type === undefined)
                        break;
                    types.push(type.replace(/[[\]\s,]/g, ''));
                }
                catches.push({ types, body: this.body() });
                continue;
            }
            if (reader.take(/finally(?!\w)/iy) !== undefined)
                last = this.body();
            else
                reader.at = before;
            if (catches.length === 0 && last === undefined)
                throw reader.error('The Try statement is missing its Catch or Finally block.', 'MissingCatchOrFinally', reader.at);
            return { kind: 'try', body, catches, finally: last };
        }
    }
    #function(isFilter) {
        const { reader } = this;
        const name = reader.take(/[\w:-]+/y);
        if (name === undefined)
            throw reader.error('Missing name after function keyword.', 'MissingNameAfterKeyword', reader.at);
        reader.skipLines();
        const parameters = reader.peek() === '(' ? this.#parameters() : undefined;
        reader.skipLines();
        reader.expect('{');
        const block = this.scriptBlock();
        if (reader.peek() !== '}')
            throw reader.missing('}');
        reader.at++;
        const { end } = block;
        const filtered = isFilter ? { ...block, process: end, end: [], usesInput: true } : block;
        return {
            kind: 'function',
            name: name.replace(/^global:/i, ''),
            block: parameters === undefined ? filtered : { ...filtered, parameters },
        };
    }
    #parameters() {
        const { reader } = this;
        const found = [];
        reader.skipLines();
        reader.expect('(');
        for (;;) {
            reader.skipLines();
            if (reader.take(/\)/y) !== undefined)
                return found;
            found.push(this.#parameter());
            reader.skipLines();
            reader.take(/,/y);
        }
    }
    #parameter() {
        const { reader } = this;
        let type;
        let isMandatory = false;
        while (reader.peek() === '[') {
            const attribute = this.#attribute();
            if (/^\[\s*Parameter\b/i.test(attribute))
                isMandatory ||= /Mandatory(?!\s*=\s*\$false)/i.test(attribute);
            else if (!attribute.includes('('))
                type = attribute.slice(1, -1).trim();
            reader.skipLines();
        }
        reader.expect('$');
        const name = readVariableName(reader) ?? '';
        reader.skipLines();
        if (reader.take(/=/y) === undefined)
            return { name, type, isMandatory, initial: undefined };
        reader.skipLines();
        return { name, type, isMandatory, initial: this.expressions.expression(true) };
    }
    /** Everything in square brackets, balanced. */
    #attribute() {
        const { reader } = this;
        const start = reader.at;
        let depth = 0;
        do {
            const character = reader.peek();
            if (character === '')
                throw reader.missing(']');
            if (character === '[')
                depth++;
            if (character === ']')
                depth--;
            reader.at++;
        } while (depth > 0);
        const text = reader.text.slice(start, reader.at);
        reader.skipLines();
        return text;
    }
    #flow(word, start) {
        const { reader } = this;
        const place = reader.place(start);
        const how = word;
        if (reader.isAtEnd || /[\r\n;)}]/.test(reader.peek()))
            return { kind: 'flow', how, value: undefined, place };
        const value = this.statement();
        return { kind: 'flow', how, value, place: reader.place(start) };
    }
}
const LOOP = {
    kind: 'loop',
    label: '',
    condition: undefined,
    until: false,
    atEnd: false,
    initial: undefined,
    step: undefined,
};
/** `12`, `0x1F`, `1.5`, `64kb`. */
function numberOf(text) {
    const unit = /(kb|mb|gb)$/i.exec(text)?.[1]?.toLowerCase();
    const factor = unit === 'kb' ? 1024 : unit === 'mb' ? 1024 ** 2 : unit === 'gb' ? 1024 ** 3 : 1;
    return Number(text.replace(/(kb|mb|gb)$/i, '')) * factor;
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/commands.ts












/** Cmdlets that need no module: the first of all others makes PowerShell load one. */
const BUILT_IN = /^(foreach-object|where-object|out-null|write-|set-variable|get-variable)/i;
/** Runs a function, cmdlet, script or program, whichever the name means first. */
async function* runCommand(shell, command, input) {
    const target = await shell.evaluate(command.name);
    if (target instanceof PsBlock)
        return yield* callBlock(shell, command, target.block, input);
    const name = values_toText(target);
    const scripted = shell.session.process.machine.scripted.take(command.place.text);
    if (scripted !== undefined)
        return yield* collectedProcess(shell, (process) => (0,execute/* perform */.y9)(process, scripted));
    const block = shell.scope.function(name);
    if (block !== undefined)
        return yield* callBlock(shell, command, block, input);
    const cmdlet = CMDLETS.get((ALIASES[name.toLowerCase()] ?? name).toLowerCase().replace(/^microsoft\.powershell\.\w+\\/, ''));
    if (cmdlet !== undefined) {
        if (!BUILT_IN.test(cmdlet.name) &&
            values_toText(readVariable(shell, 'ProgressPreference')).toLowerCase() !== 'silentlycontinue')
            shell.session.console.preparingModules();
        const call = new Call(shell, cmdlet, input, command.place);
        const { positional, named } = await split(shell, command.elements, (parameter) => call.isSwitch(parameter));
        call.bind(positional, named);
        shell.session.succeeded = true;
        yield* cmdlet.run(call);
        return;
    }
    if (/\.ps1$/i.test(name))
        return yield* callScript(shell, command, name, input);
    yield* runProgram(shell, command, name, input);
}
/** Parses a script file's text, and has errors told of as PowerShell does. @throws PsError */
function parsed(text) {
    try {
        return parsePowerShell(text);
    }
    catch (error) {
        if (!(error instanceof PsSyntaxError))
            throw error;
        const failure = new PsError(error.message, {
            category: 'ParserError',
            exception: 'System.Management.Automation.ParentContainsErrorRecordException',
            errorId: error.errorId,
        });
        failure.place = error.place;
        throw failure.fatal();
    }
}
async function* callBlock(shell, { elements, operator }, block, input) {
    const isSwitch = (given) => block.parameters.some(({ name, type }) => name.toLowerCase().startsWith(given.toLowerCase()) && /^switch$/i.test(type ?? ''));
    const { positional, named } = await split(shell, elements, isSwitch);
    yield* shell.invoke(block, { positional, named, input, isDotted: operator === '.' });
}
/** A script of its own: `exit` in it ends only that. */
async function* callScript(shell, command, name, input) {
    const { process } = shell.session;
    const path = (0,paths/* fullPath */.jS)(name, process.folder);
    if (!process.machine.files.isFile(path))
        throw notRecognized(command, name);
    const block = parsed((0,code_pages/* decodeFile */.JG)(process.machine.files.read(path)));
    try {
        yield* callBlock(shell, command, block, input);
        if (command.operator !== '.')
            shell.session.succeeded = true;
    }
    catch (error) {
        if (!(error instanceof Exit))
            throw error;
        if (command.operator === '.')
            throw error;
        shell.session.lastExitCode = error.code;
        shell.session.succeeded = error.code === 0;
    }
}
function notRecognized(command, name) {
    const error = new PsError(`The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program. ` +
        'Check the spelling of the name, or if a path was included, verify that the path is correct and try again.', {
        category: 'ObjectNotFound',
        exception: 'System.Management.Automation.CommandNotFoundException',
        errorId: 'CommandNotFoundException',
        target: name,
        command: name,
    });
    error.place = command.place;
    return error;
}
/** Arguments apart from named parameters. A parameter takes the argument after it, unless it is a switch. */
async function split(shell, elements, isSwitch) {
    const positional = [];
    const named = new Map();
    for (let at = 0; at < elements.length; at++) {
        const element = elements[at];
        if (element === undefined)
            continue;
        if (element.kind === 'argument')
            positional.push(await shell.evaluate(element.value));
        else if (element.kind === 'splat') {
            const value = readVariable(shell, element.variable);
            if (value instanceof PsHash)
                for (const [key, item] of value.entries())
                    named.set(values_toText(key).toLowerCase(), item);
            else
                positional.push(...toItems(value));
        }
        else if (element.value !== undefined)
            named.set(element.name.toLowerCase(), await shell.evaluate(element.value));
        else {
            const next = elements[at + 1];
            const takesNext = !isSwitch(element.name) && next?.kind === 'argument';
            if (takesNext)
                at++;
            named.set(element.name.toLowerCase(), takesNext ? await shell.evaluate(next.value) : true);
        }
    }
    return { positional, named };
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/console.ts

/**
 * What powershell.exe shows. Errors are text, or CLIXML where the command came encoded (-EncodedCommand): then another
 * PowerShell is expected to read them.
 */
class ShellConsole {
    stdout;
    stderr;
    asXml;
    #hasBegun = false;
    #hasShownProgress = false;
    constructor(stdout, stderr, asXml) {
        this.stdout = stdout;
        this.stderr = stderr;
        this.asXml = asXml;
    }
    /** Host and output alike. */
    write(text) {
        this.stdout.text(text);
    }
    error(error) {
        this.#show('Error', error.shown());
    }
    /** Text that a program wrote to its error stream. */
    programError(data) {
        this.stderr.bytes(data);
    }
    warning(text) {
        if (this.asXml)
            this.#show('warning', `${text}\r\n`);
        else
            this.stdout.text(`WARNING: ${text}\r\n`);
    }
    verbose(text) {
        if (this.asXml)
            this.#show('verbose', `${text}\r\n`);
        else
            this.stdout.text(`VERBOSE: ${text}\r\n`);
    }
    /** Progress shows only in CLIXML, once, as the first module is loaded. */
    preparingModules() {
        if (!this.asXml || this.#hasShownProgress)
            return;
        this.#hasShownProgress = true;
        this.#xml('<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN>' +
            '<MS><I64 N="SourceId">1</I64><PR N="Record"><AV>Preparing modules for first use.</AV><AI>0</AI><Nil /><PI>-1</PI>' +
            '<PC>-1</PC><T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj>');
    }
    close() {
        if (this.#hasBegun)
            this.stderr.text('</Objs>');
    }
    #show(stream, text) {
        if (!this.asXml)
            return this.stderr.text(text);
        const lines = text.split(/(?<=\n)/);
        this.#xml(lines.map((line) => `<S S="${stream}">${cliXmlText(line)}</S>`).join(''));
    }
    #xml(content) {
        if (!this.#hasBegun)
            this.stderr.text('#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">');
        this.#hasBegun = true;
        this.stderr.text(content);
    }
}
/** Characters that XML has no place for are written `_xHHHH_` (MS-PSRP 2.2.5.3.2). */
function cliXmlText(text) {
    const written = text.replace(/_(?=x[\dA-Fa-f]{4}_)|[\p{Cc}]/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
    return (0,encoding_xml/* escapeXml */.X)(written).replaceAll('&quot;', '"');
}

;// CONCATENATED MODULE: ./src/simulator/guests/windows/powershell/main.ts











/** Runs powershell.exe with the text after its name. */
async function runPowerShell(process, commandLine) {
    const task = readSwitches(process, commandLine);
    if ('problem' in task) {
        process.stderr.text(`${task.problem}\r\n`);
        return task.code;
    }
    const scripted = process.machine.scripted.take(task.text);
    if (scripted !== undefined)
        return (0,execute/* perform */.y9)(process, scripted);
    const console = new ShellConsole(process.stdout, process.stderr, task.isEncoded);
    const session = {
        process,
        console,
        errors: [],
        succeeded: true,
        lastExitCode: undefined,
        path: task.path,
        depth: 0,
    };
    try {
        return await runText(session, task);
    }
    finally {
        console.close();
    }
}
async function runText(session, task) {
    const { console } = session;
    const shell = new Interpreter(session, new Scope());
    const formatter = new Formatter();
    let block;
    try {
        block = parsed(task.text);
        const input = block.usesInput ? main_linesOf(session.process) : undefined;
        const { positional, named } = scriptArguments(task.words, block);
        for await (const value of shell.invoke(block, { positional, named, input, isDotted: true }))
            console.write(formatter.next(value));
    }
    catch (error) {
        console.write(formatter.end());
        if (error instanceof Exit)
            return error.code;
        if (error instanceof Return || error instanceof Jump)
            return 0;
        if (!(error instanceof PsError))
            throw error;
        console.error(error);
        return 1;
    }
    console.write(formatter.end());
    // -File knows only `exit`; a command has failed where its last statement has.
    return task.path !== '' || session.succeeded ? 0 : 1;
}
function readSwitches(process, commandLine) {
    let rest = commandLine.trim();
    const nothing = { text: '', path: '', words: [], isEncoded: false };
    for (;;) {
        const [, name = ''] = /^[-/](\w+)(?:\s+|$)/.exec(rest) ?? [];
        if (name === '')
            return rest === '' ? nothing : { ...nothing, text: commandText(rest) };
        rest = rest.replace(/^[-/]\w+\s*/, '');
        const full = SWITCHES.find((one) => one.startsWith(name.toLowerCase())) ?? main_ALIASES[name.toLowerCase()];
        switch (full) {
            case 'command':
                return { ...nothing, text: rest === '-' ? '' : commandText(rest) };
            case 'encodedcommand': {
                const encoded = (0,system_process/* splitArguments */.v)(rest)[0] ?? '';
                const bytes = Buffer.from(encoded, 'base64');
                if (encoded === '' || bytes.length % 2 !== 0 || !/^[A-Za-z0-9+/=]+$/.test(encoded))
                    return {
                        problem: 'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
                        code: 1,
                    };
                return { ...nothing, text: bytes.toString('utf16le'), isEncoded: true };
            }
            case 'file':
                return fileTask(process, rest);
            case 'executionpolicy':
            case 'inputformat':
            case 'outputformat':
            case 'windowstyle':
            case 'version':
            case 'configurationname':
                rest = rest.replace(/^("[^"]*"|\S+)\s*/, '');
                break;
            case 'noprofile':
            case 'noninteractive':
            case 'nologo':
            case 'noexit':
            case 'sta':
            case 'mta':
                break;
            default:
                return { ...nothing, text: commandText(`-${name} ${rest}`) };
        }
    }
}
const SWITCHES = [
    'command',
    'encodedcommand',
    'executionpolicy',
    'file',
    'inputformat',
    'outputformat',
    'noprofile',
    'noninteractive',
    'nologo',
    'noexit',
    'sta',
    'mta',
    'windowstyle',
    'version',
    'configurationname',
];
const main_ALIASES = {
    ec: 'encodedcommand',
    ep: 'executionpolicy',
    ex: 'executionpolicy',
    nop: 'noprofile',
    noni: 'noninteractive',
};
/** All words after -Command are its text, quotes around words taken off as for any program. */
function commandText(rest) {
    return (0,system_process/* splitArguments */.v)(rest).join(' ');
}
function fileTask(process, rest) {
    const [name = '', ...words] = (0,system_process/* splitArguments */.v)(rest);
    const path = (0,paths/* fullPath */.jS)(name, process.folder);
    if (!/\.ps1$/i.test(path))
        return {
            problem: `Processing -File '${name}' failed because the file does not have a '.ps1' extension. Specify a valid Windows PowerShell script file name, and then try again.`,
            code: -196608,
        };
    if (!process.machine.files.isFile(path))
        return {
            problem: `The argument '${name}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,
            code: -196608,
        };
    return { text: (0,code_pages/* decodeFile */.JG)(process.machine.files.read(path)), path, words, isEncoded: false };
}
/** Words of -File: `-Name value` where the script has such a parameter. */
function scriptArguments(words, block) {
    const positional = [];
    const named = new Map();
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        const parameter = /^-([A-Za-z]\w*)$/.exec(word)?.[1];
        const known = block.parameters.find(({ name }) => parameter !== undefined && name.toLowerCase() === parameter.toLowerCase());
        if (known === undefined)
            positional.push(/^\d+$/.test(word) ? numberOf(word) : word);
        else if (/^switch$/i.test(known.type ?? ''))
            named.set(known.name.toLowerCase(), true);
        else
            named.set(known.name.toLowerCase(), words[++at] ?? '');
    }
    return { positional, named };
}
/** Standard input as a script gets it: line by line. */
async function* main_linesOf({ stdin, signal, codePage }) {
    for (let line = await stdin.readLine(signal); line !== undefined; line = await stdin.readLine(signal))
        yield (0,code_pages/* decodeText */.g7)(line, codePage);
}


/***/ })

};
;