"use strict";
exports.id = 74;
exports.ids = [74];
exports.modules = {

/***/ 2072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   VG: () => (/* binding */ shellIdOf),
/* harmony export */   Yw: () => (/* binding */ commandIdOf),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8879);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3084);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3736);




const TEXT = '#text';
/** The output of a command, most of an answer: taken out before the parser looks at every character of it. */
const CONTENT = /(<(?:\w+:)?Stream\b[^>]*>)([A-Za-z\d+/=\s]+)(?=<\/)/g;
const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: TEXT,
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => ['Stream', 'Selector'].includes(name),
});
/**
 * Reads a SOAP envelope.
 * @throws WsManFault if it says that something failed; Error if it is no envelope
 */
function readAnswer(xml) {
    // No service sends one, and entities of its own would be the only thing to be had from it.
    if (/<!DOCTYPE/i.test(xml))
        throw new Error('its answer has a document type, which SOAP does not allow');
    const contents = [];
    const frame = xml.replace(CONTENT, (_, start, content) => `${start}${contents.push(content) - 1}`);
    const body = at(parse(frame), 'Envelope', 'Body');
    if (typeof body === 'string' && body.trim() === '')
        return { elements: {}, contents };
    if (!isElement(body))
        throw new Error('its answer is no SOAP envelope');
    const fault = body.Fault;
    if (fault !== undefined) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .WsManFault */ .P({
            code: Number(text(at(fault, 'Detail', 'WSManFault', '@Code')) ?? NaN) || undefined,
            subcode: text(at(fault, 'Code', 'Subcode', 'Value'))?.replace(/^.*:/, ''),
            reason: text(at(fault, 'Reason', 'Text')),
        });
    }
    return { elements: body, contents };
}
function parse(xml) {
    try {
        return parser.parse(xml);
    }
    catch (error) {
        throw new Error(`its answer is no XML: ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toError */ .iT)(error).message}`, { cause: error });
    }
}
/** The ID of a shell just made. */
function shellIdOf({ elements: body }) {
    const selectors = at(body, 'ResourceCreated', 'ReferenceParameters', 'SelectorSet', 'Selector');
    const selector = list(selectors).find((candidate) => at(candidate, '@Name') === 'ShellId');
    return needed(text(selector) ?? text(at(body, 'Shell', 'ShellId')), 'the ID of its shell');
}
/** The ID of a command just started. */
function commandIdOf({ elements: body }) {
    return needed(text(at(body, 'CommandResponse', 'CommandId')), 'the ID of the command');
}
function outputOf({ elements, contents }) {
    const response = at(elements, 'ReceiveResponse');
    const state = at(response, 'CommandState');
    const exitCode = text(at(state, 'ExitCode'));
    return {
        pieces: list(at(response, 'Stream')).flatMap((stream) => {
            const name = at(stream, '@Name');
            const content = contents[Number(text(stream) ?? NaN)];
            if ((name !== 'stdout' && name !== 'stderr') || !content)
                return [];
            return [{ stream: name, bytes: Buffer.from(content, 'base64') }];
        }),
        isDone: at(state, '@State') === _names_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_DONE */ .l3,
        exitCode: exitCode === undefined ? undefined : Number(exitCode),
    };
}
function needed(value, what) {
    if (value !== undefined)
        return value;
    throw new Error(`its answer lacks ${what}`);
}
function at(value, ...path) {
    return path.reduce((inner, name) => (isElement(inner) ? inner[name] : undefined), value);
}
function text(value) {
    const inner = isElement(value) ? value[TEXT] : value;
    return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function isElement(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q2: () => (/* binding */ WsManClient),
  JD: () => (/* binding */ isLost),
  I9: () => (/* binding */ isTooLarge)
});

// EXTERNAL MODULE: ./src/communicators/login-failure.ts
var login_failure = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/communicators/winrm/answer.ts
var answer = __webpack_require__(2072);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./src/async/abortable.ts
var abortable = __webpack_require__(1242);
// EXTERNAL MODULE: ./src/communicators/winrm/request.ts
var winrm_request = __webpack_require__(4201);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/communicators/dial.ts + 1 modules
var dial = __webpack_require__(7383);
;// CONCATENATED MODULE: ./src/communicators/winrm/socket.ts







/** What the handshake of TLS may take: on a guest that has just started, more than one would think. */
const HANDSHAKE_LIMIT = 20_000;
/** Codes of certificates that are not to be trusted: another try changes nothing. */
const DISTRUSTED = /CERT|SIGNED|UNABLE_TO|ALTNAME|ISSUER/;
/**
 * A connection to the guest's service, or to the proxy in front of it, encrypted if the service wants it.
 * @throws LoginFailure if there is none
 */
async function openSocket(request, limits) {
    const { proxy } = request;
    const target = proxy === undefined ? request : { host: proxy.hostname, port: Number(proxy.port) || 80 };
    const socket = await (0,dial/* dialDirectly */.F)(target, limits);
    if (!request.useSsl)
        return socket;
    const tunnel = proxy === undefined ? socket : await tunnelThrough(socket, proxy, request, limits);
    return secured(tunnel, request, limits);
}
/** The value of a Proxy-Authorization header, where the proxy's URL names a user. */
function proxyAuthorization({ username, password }) {
    if (username === '')
        return {};
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}
function tunnelThrough(socket, proxy, { host, port }, { signal }) {
    const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const asking = (0,external_node_http_.request)({
        method: 'CONNECT',
        path,
        headers: { Host: path, ...proxyAuthorization(proxy) },
        createConnection: () => socket,
        timeout: HANDSHAKE_LIMIT,
    });
    const connected = new Promise((resolve, reject) => {
        asking.once('connect', (response) => {
            if (response.statusCode === 200)
                resolve(socket);
            else
                reject(new login_failure/* LoginFailure */.k('unreachable', `the proxy answers ${response.statusCode}`));
        });
        asking.once('timeout', () => asking.destroy(new Error('the proxy does not answer')));
        asking.once('error', (error) => reject(new login_failure/* LoginFailure */.k('unreachable', error.message, error)));
    });
    asking.end();
    return (0,abortable/* abortable */.Z)(connected, signal, () => socket.destroy());
}
function secured(socket, request, { signal, milliseconds }) {
    const { host, insecure } = request;
    const tls = (0,external_node_tls_.connect)({
        socket,
        host,
        ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
        // What Windows Server 2008 R2 speaks, OpenSSL does not take for secure any more.
        ...(insecure && { rejectUnauthorized: false, minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }),
    });
    const tooLate = setTimeout(() => tls.destroy(new Error('the TLS handshake timed out')), Math.min(HANDSHAKE_LIMIT, milliseconds));
    const ready = new Promise((resolve, reject) => {
        tls.once('secureConnect', () => resolve(tls));
        tls.once('error', (error) => reject(tlsFailure(error)));
        tls.once('close', () => reject(new login_failure/* LoginFailure */.k('unreachable', 'the guest hung up')));
    });
    const settled = ready.finally(() => clearTimeout(tooLate));
    return (0,abortable/* abortable */.Z)(settled, signal, () => tls.destroy());
}
function tlsFailure(thrown) {
    const error = (0,errors/* toError */.iT)(thrown);
    const isDistrusted = error.code !== undefined && DISTRUSTED.test(error.code);
    const isForeign = error.code !== undefined && /WRONG_VERSION|UNSUPPORTED|NO_SHARED|HANDSHAKE_FAILURE/.test(error.code);
    return new login_failure/* LoginFailure */.k(isDistrusted || isForeign ? 'incompatible' : 'unreachable', isDistrusted ? `its certificate is not trusted: ${error.message}` : error.message, error);
}

;// CONCATENATED MODULE: ./src/communicators/winrm/connection.ts




/** More than any answer may have: what a guest sends beyond it is not read. */
const LARGEST_BODY = 8 * 1024 * 1024;
/** The connection broke, or nothing came in time. */
class ConnectionBroken extends Error {
}
/**
 * One HTTP connection, on which one request follows another: NTLM logs in to a connection, and counts what it carries.
 */
class HttpConnection {
    #socket;
    #agent;
    #path;
    #headers;
    #isOpen = true;
    static async open(request, limits) {
        return new HttpConnection(await openSocket(request, limits), request);
    }
    constructor(socket, request) {
        const { proxy, useSsl } = request;
        const url = (0,winrm_request/* urlOf */.r)(request);
        const isForwarded = proxy !== undefined && !useSsl;
        this.#socket = socket;
        this.#path = isForwarded ? url.href : winrm_request/* PATH */.g;
        this.#headers = { Host: url.host, ...(isForwarded && proxyAuthorization(proxy)) };
        this.#agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 });
        // The agent would connect anew by itself, and nobody would know that the login is gone.
        this.#agent.createConnection = () => {
            if (!this.#isOpen)
                throw new ConnectionBroken('the guest hung up');
            return socket;
        };
        const close = () => (this.#isOpen = false);
        socket.once('end', close);
        socket.once('close', close);
        socket.on('error', close);
    }
    get isOpen() {
        return this.#isOpen;
    }
    /** @throws ConnectionBroken; the signal's reason if it aborts: the connection is closed then, too */
    async post({ headers, body, signal, timeout }) {
        if (!this.#isOpen)
            throw new ConnectionBroken('the guest hung up');
        signal.throwIfAborted();
        const asking = (0,external_node_http_.request)({
            agent: this.#agent,
            method: 'POST',
            path: this.#path,
            headers: { ...this.#headers, ...headers, 'Content-Length': body.length },
        });
        const tooLate = setTimeout(() => asking.destroy(new Error(`no answer within ${timeout / 1000} s`)), timeout);
        const answered = new Promise((resolve, reject) => {
            asking.once('error', reject);
            asking.once('response', (response) => void readAnswer(response).then(resolve, reject));
        });
        asking.end(body);
        try {
            return await (0,abortable/* abortable */.Z)(answered, signal, () => this.close());
        }
        catch (error) {
            this.close();
            signal.throwIfAborted();
            throw new ConnectionBroken(error instanceof Error ? error.message : String(error), { cause: error });
        }
        finally {
            clearTimeout(tooLate);
        }
    }
    close() {
        this.#isOpen = false;
        this.#agent.destroy();
        this.#socket.destroy();
    }
}
async function readAnswer(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_BODY)
            throw new Error(`its answer has more than ${LARGEST_BODY} bytes`);
        chunks.push(chunk);
    }
    return {
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        challenges: challengesOf(response),
        body: Buffer.concat(chunks),
    };
}
/** Every WWW-Authenticate header by itself: Node would put them together, and their parts have commas too. */
function challengesOf({ rawHeaders }) {
    return rawHeaders.filter((_, index) => index % 2 === 1 && /^www-authenticate$/i.test(rawHeaders[index - 1] ?? ''));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/flags.ts
/** NegotiateFlags, as far as they are used (MS-NLMP 2.2.2.5). */
const Flag = {
    unicode: 0x0000_0001,
    requestTarget: 0x0000_0004,
    sign: 0x0000_0010,
    seal: 0x0000_0020,
    ntlm: 0x0000_0200,
    alwaysSign: 0x0000_8000,
    extendedSessionSecurity: 0x0008_0000,
    targetInfo: 0x0080_0000,
    version: 0x0200_0000,
    key128: 0x2000_0000,
    keyExchange: 0x4000_0000,
    key56: 0x8000_0000,
};
/** What we ask for: NTLMv2 with sealed messages and keys of 128 bits. */
const WANTED = Object.values(Flag).reduce((flags, flag) => (flags | flag) >>> 0, 0);
/** Without these no message can be sealed the one way that we know. */
const NEEDED = (Flag.unicode |
    Flag.sign |
    Flag.seal |
    Flag.extendedSessionSecurity |
    Flag.targetInfo |
    Flag.key128 |
    Flag.keyExchange) >>>
    0;

;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/challenge.ts


const SIGNATURE = 'NTLMSSP\0';
const AV_TIMESTAMP = 7;
/** @throws LoginFailure if it is none, or if its sender knows but older ways to encrypt */
function readChallenge(message) {
    if (message.length < 48 ||
        message.toString('latin1', 0, 8) !== SIGNATURE ||
        message.readUInt32LE(8) !== 2) {
        throw new login_failure/* LoginFailure */.k('unreachable', 'its answer to NTLM is not understood');
    }
    const flags = message.readUInt32LE(20);
    if ((flags & NEEDED) >>> 0 !== NEEDED) {
        throw new login_failure/* LoginFailure */.k('incompatible', 'it does not offer NTLMv2 with sealed messages and 128-bit keys');
    }
    const length = message.readUInt16LE(40);
    const start = message.readUInt32LE(44);
    const targetInfo = message.subarray(start, start + length);
    return {
        flags,
        serverChallenge: message.subarray(24, 32),
        targetInfo,
        timestamp: findPair(targetInfo, AV_TIMESTAMP),
    };
}
function findPair(pairs, wanted) {
    let at = 0;
    while (at + 4 <= pairs.length) {
        const id = pairs.readUInt16LE(at);
        const length = pairs.readUInt16LE(at + 2);
        if (id === wanted)
            return pairs.subarray(at + 4, at + 4 + length);
        if (id === 0)
            return undefined;
        at += 4 + length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/md4.ts
const SHIFTS = [
    [3, 7, 11, 19],
    [3, 5, 9, 13],
    [3, 9, 11, 15],
];
const CONSTANTS = [0, 0x5a827999, 0x6ed9eba1];
/** Which word of a block each step of the three rounds takes. */
const ORDERS = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
];
const MIXERS = [
    (x, y, z) => (x & y) | (~x & z),
    (x, y, z) => (x & y) | (x & z) | (y & z),
    (x, y, z) => x ^ y ^ z,
];
/** The MD4 digest (RFC 1320), which NTLM hashes passwords with, and which Node's OpenSSL has no more. */
function md4(message) {
    const padded = pad(message);
    const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
    for (let start = 0; start < padded.length; start += 64)
        mixIn(state, padded.subarray(start, start + 64));
    const digest = Buffer.alloc(16);
    state.forEach((word, index) => digest.writeInt32LE(word | 0, index * 4));
    return digest;
}
function pad(message) {
    const padded = Buffer.alloc(Math.ceil((message.length + 9) / 64) * 64);
    padded.set(message);
    padded[message.length] = 0x80;
    padded.writeBigUInt64LE(BigInt(message.length) * 8n, padded.length - 8);
    return padded;
}
function mixIn(state, block) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (const [round, mix] of MIXERS.entries()) {
        for (let step = 0; step < 16; step += 1) {
            const word = block.readInt32LE((ORDERS[round]?.[step] ?? 0) * 4);
            const sum = (a + mix(b, c, d) + word + (CONSTANTS[round] ?? 0)) | 0;
            [a, b, c, d] = [d, rotate(sum, SHIFTS[round]?.[step % 4] ?? 0), b, c];
        }
    }
    [a, b, c, d].forEach((word, index) => (state[index] = ((state[index] ?? 0) + word) | 0));
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}

;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/rc4.ts
/**
 * The stream cipher that NTLM seals messages with, which Node's OpenSSL has no more. It goes on where the last message
 * ended: both ends must see the same messages in the same order.
 */
class Rc4 {
    #state = Uint8Array.from({ length: 256 }, (_, index) => index);
    #i = 0;
    #j = 0;
    constructor(key) {
        const state = this.#state;
        let j = 0;
        for (let i = 0; i < 256; i += 1) {
            const held = state[i] ?? 0;
            j = (j + held + (key[i % key.length] ?? 0)) & 255;
            state[i] = state[j] ?? 0;
            state[j] = held;
        }
    }
    /** Encrypts or decrypts: that is the same. */
    apply(bytes) {
        // Every byte passes here: what is kept in local variables makes it ten times faster.
        const state = this.#state;
        const result = Buffer.allocUnsafe(bytes.length);
        let i = this.#i;
        let j = this.#j;
        for (let index = 0; index < bytes.length; index += 1) {
            i = (i + 1) & 255;
            const a = state[i] ?? 0;
            j = (j + a) & 255;
            const b = state[j] ?? 0;
            state[i] = b;
            state[j] = a;
            result[index] = (bytes[index] ?? 0) ^ (state[(a + b) & 255] ?? 0);
        }
        this.#i = i;
        this.#j = j;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/session.ts


const SIGNATURE_LENGTH = 16;
const MAGIC = {
    client: {
        sign: 'session key to client-to-server signing key magic constant\0',
        seal: 'session key to client-to-server sealing key magic constant\0',
    },
    server: {
        sign: 'session key to server-to-client signing key magic constant\0',
        seal: 'session key to server-to-client sealing key magic constant\0',
    },
};
/**
 * Signs and encrypts what one NTLM connection carries, with extended session security, keys of 128 bits and key
 * exchange (MS-NLMP 3.4). Each end counts its messages: they must be given in the order of the connection.
 */
class SealedSession {
    #outgoing;
    #incoming;
    constructor(sessionKey, end = 'client') {
        this.#outgoing = new OneWay(sessionKey, end);
        this.#incoming = new OneWay(sessionKey, end === 'client' ? 'server' : 'client');
    }
    /** @returns the signature, and the encrypted message behind it */
    seal(message) {
        const sealed = this.#outgoing.cipher.apply(message);
        return Buffer.concat([this.#outgoing.signature(message), sealed]);
    }
    /** @throws Error if the message was changed on its way, or is not the next one */
    unseal(signed) {
        const message = this.#incoming.cipher.apply(signed.subarray(SIGNATURE_LENGTH));
        const expected = this.#incoming.signature(message);
        const found = signed.subarray(0, SIGNATURE_LENGTH);
        if (found.length !== SIGNATURE_LENGTH || !(0,external_node_crypto_.timingSafeEqual)(found, expected)) {
            throw new Error('a message of the guest was changed on its way: its signature is wrong');
        }
        return message;
    }
}
class OneWay {
    cipher;
    #signKey;
    #count = 0;
    constructor(sessionKey, from) {
        this.#signKey = md5(sessionKey, MAGIC[from].sign);
        this.cipher = new Rc4(md5(sessionKey, MAGIC[from].seal));
    }
    signature(message) {
        const count = Buffer.alloc(4);
        count.writeUInt32LE(this.#count);
        this.#count = (this.#count + 1) >>> 0;
        const mac = (0,external_node_crypto_.createHmac)('md5', this.#signKey).update(count).update(message).digest().subarray(0, 8);
        return Buffer.concat([Buffer.from([1, 0, 0, 0]), this.cipher.apply(mac), count]);
    }
}
function md5(key, magic) {
    return (0,external_node_crypto_.createHash)('md5').update(key).update(magic, 'latin1').digest();
}

;// CONCATENATED MODULE: ./src/communicators/winrm/ntlm/login.ts






const AV_FLAGS = 6;
const AV_FLAG_INTEGRITY = 2;
const HEADER = 88;
const MIC_START = 72;
const FIRST_FILE_TIME = 116444736000000000n;
/** Windows 10, NTLM revision 15: what a client says when it has nothing to say (MS-NLMP 2.2.2.10). */
const VERSION = Buffer.from([10, 0, 0, 0, 0, 0, 0, 15]);
/** The first message of an NTLM login: NEGOTIATE_MESSAGE (MS-NLMP 2.2.1.1). */
function negotiateMessage() {
    const message = Buffer.alloc(40);
    message.write('NTLMSSP\0', 'latin1');
    message.writeUInt32LE(1, 8);
    message.writeUInt32LE(WANTED, 12);
    VERSION.copy(message, 32);
    return message;
}
/**
 * Answers the server's challenge by NTLMv2 (MS-NLMP 3.3.2).
 * @returns the AUTHENTICATE_MESSAGE, and the session whose keys it settles
 * @throws LoginFailure if the challenge is none, or the server cannot do what we need
 */
function authenticate(user, challengeMessage, { clientChallenge, sessionKey } = {
    clientChallenge: (0,external_node_crypto_.randomBytes)(8),
    sessionKey: (0,external_node_crypto_.randomBytes)(16),
}) {
    const challenge = readChallenge(challengeMessage);
    const { name, domain } = splitName(user.username);
    const key = responseKey(name, domain, user.password);
    const blob = clientBlob(challenge, clientChallenge);
    const proof = hmac(key, challenge.serverChallenge, blob);
    const baseKey = hmac(key, proof);
    const message = authenticateMessage({
        flags: (challenge.flags & WANTED) >>> 0,
        fields: [
            // Where the server's clock is known, the weak old response is left empty.
            challenge.timestamp ? Buffer.alloc(24) : lmResponse(key, challenge, clientChallenge),
            Buffer.concat([proof, blob]),
            utf16(domain),
            utf16(name),
            Buffer.alloc(0),
            new Rc4(baseKey).apply(sessionKey),
        ],
    });
    if (challenge.timestamp !== undefined) {
        hmac(sessionKey, negotiateMessage(), challengeMessage, message).copy(message, MIC_START);
    }
    return { message, session: new SealedSession(sessionKey) };
}
function splitName(username) {
    const backslash = username.indexOf('\\');
    if (backslash < 0)
        return { name: username, domain: '' };
    return { domain: username.slice(0, backslash), name: username.slice(backslash + 1) };
}
/** NTOWFv2. */
function responseKey(name, domain, password) {
    return hmac(md4(utf16(password.reveal())), utf16(name.toUpperCase() + domain));
}
function lmResponse(key, { serverChallenge }, clientChallenge) {
    return Buffer.concat([hmac(key, serverChallenge, clientChallenge), clientChallenge]);
}
/** NTLMv2_CLIENT_CHALLENGE (MS-NLMP 2.2.2.7). */
function clientBlob({ timestamp, targetInfo }, clientChallenge) {
    const head = Buffer.from([1, 1, 0, 0, 0, 0, 0, 0]);
    const pairs = timestamp === undefined ? targetInfo : withIntegrityFlag(targetInfo);
    return Buffer.concat([head, timestamp ?? now(), clientChallenge, Buffer.alloc(4), pairs, Buffer.alloc(4)]);
}
/** The server's pairs, and one more before their end: that we send a code over the integrity of the exchange. */
function withIntegrityFlag(pairs) {
    const flag = Buffer.from([AV_FLAGS, 0, 4, 0, AV_FLAG_INTEGRITY, 0, 0, 0]);
    return Buffer.concat([pairs.subarray(0, -4), flag, Buffer.alloc(4)]);
}
function now() {
    const time = Buffer.alloc(8);
    time.writeBigUInt64LE(BigInt(Date.now()) * 10000n + FIRST_FILE_TIME);
    return time;
}
/** AUTHENTICATE_MESSAGE (MS-NLMP 2.2.1.3), its integrity code still zero. */
function authenticateMessage({ flags, fields }) {
    const header = Buffer.alloc(HEADER);
    header.write('NTLMSSP\0', 'latin1');
    header.writeUInt32LE(3, 8);
    let end = HEADER;
    for (const [index, field] of fields.entries()) {
        const at = 12 + index * 8;
        header.writeUInt16LE(field.length, at);
        header.writeUInt16LE(field.length, at + 2);
        header.writeUInt32LE(end, at + 4);
        end += field.length;
    }
    header.writeUInt32LE(flags, 60);
    VERSION.copy(header, 64);
    return Buffer.concat([header, ...fields]);
}
function hmac(key, ...parts) {
    const mac = (0,external_node_crypto_.createHmac)('md5', key);
    for (const part of parts)
        mac.update(part);
    return mac.digest();
}
function utf16(text) {
    return Buffer.from(text, 'utf16le');
}

;// CONCATENATED MODULE: ./src/communicators/winrm/sealed-body.ts

const PROTOCOL = 'application/HTTP-SPNEGO-session-encrypted';
const BOUNDARY = 'Encrypted Boundary';
const OCTETS = 'Content-Type: application/octet-stream\r\n';
const SOAP_TYPE = 'application/soap+xml;charset=UTF-8';
const SEALED_TYPE = `multipart/encrypted;protocol="${PROTOCOL}";boundary="${BOUNDARY}"`;
/** A request's body, encrypted (MS-WSMV 2.2.9.1.1). */
function sealBody(session, message) {
    const head = `--${BOUNDARY}\r\n\tContent-Type: ${PROTOCOL}\r\n` +
        `\tOriginalContent: type=${SOAP_TYPE};Length=${message.length}\r\n` +
        `--${BOUNDARY}\r\n\t${OCTETS}`;
    const length = Buffer.alloc(4);
    length.writeUInt32LE(SIGNATURE_LENGTH);
    return Buffer.concat([
        Buffer.from(head),
        length,
        session.seal(message),
        Buffer.from(`--${BOUNDARY}--\r\n`),
    ]);
}
/** Whether an answer is encrypted, by its Content-Type. */
function isSealed(contentType) {
    return contentType.includes('multipart/encrypted') && contentType.includes(PROTOCOL);
}
/** @throws Error if it is not what {@link sealBody} makes, or was changed on its way */
function unsealBody(session, body) {
    const octets = body.indexOf(OCTETS);
    const length = /OriginalContent:[^\r\n]*;\s*Length=(\d+)/i.exec(body.toString('latin1', 0, Math.max(octets, 0)))?.[1];
    const start = octets + OCTETS.length;
    if (length === undefined || start + 4 > body.length || body.readUInt32LE(start) !== SIGNATURE_LENGTH) {
        throw new Error('its encrypted answer is not understood');
    }
    return session.unseal(body.subarray(start + 4, start + 4 + SIGNATURE_LENGTH + Number(length)));
}

;// CONCATENATED MODULE: ./src/communicators/winrm/channel.ts




/** What two messages of a login may take together, in milliseconds. */
const LOGIN_LIMIT = 20_000;
const STATUS_UNAUTHORIZED = 401;
const STATUS_TOO_LARGE = 413;
/** The request is larger than the service takes. */
class RequestTooLarge extends Error {
}
/** One connection to the service, logged in, that carries SOAP envelopes one after another. */
class Channel {
    #connection;
    #acquaintance;
    #login;
    /** @throws LoginFailure if the guest cannot be reached, or does not let us in */
    static async open(request, acquaintance, limits) {
        const connection = await HttpConnection.open(request, limits);
        try {
            const login = await logIn(connection, request, acquaintance, limits);
            return new Channel(connection, acquaintance, login);
        }
        catch (error) {
            connection.close();
            if (error instanceof ConnectionBroken)
                throw new login_failure/* LoginFailure */.k('unreachable', error.message, error);
            throw error;
        }
    }
    constructor(connection, acquaintance, login) {
        this.#connection = connection;
        this.#acquaintance = acquaintance;
        this.#login = login;
    }
    get isOpen() {
        return this.#connection.isOpen;
    }
    close() {
        this.#connection.close();
    }
    /**
     * Sends an envelope. @returns the answering one, which may tell of a fault
     * @throws ConnectionBroken, RequestTooLarge, or LoginFailure if the guest does not let us in
     */
    async exchange({ xml, signal, timeout }) {
        const { scheme, headers, session } = this.#login;
        const message = Buffer.from(xml);
        const answer = await this.#connection.post({
            headers: { ...headers, 'Content-Type': session === undefined ? SOAP_TYPE : SEALED_TYPE },
            body: session === undefined ? message : sealBody(session, message),
            signal,
            timeout,
        });
        if (answer.status === STATUS_UNAUTHORIZED)
            throw this.#refused();
        if (answer.status === STATUS_TOO_LARGE) {
            // Nobody knows whether it was decrypted, and so what the next message must look like.
            this.close();
            throw new RequestTooLarge();
        }
        this.#acquaintance.scheme = scheme;
        return this.#read(answer);
    }
    #read({ contentType, status, body }) {
        const { session } = this.#login;
        if (session !== undefined && isSealed(contentType)) {
            try {
                return unsealBody(session, body).toString();
            }
            catch (error) {
                this.close();
                throw new ConnectionBroken(error instanceof Error ? error.message : String(error), { cause: error });
            }
        }
        if (session !== undefined && body.length > 0) {
            this.close();
            throw new login_failure/* LoginFailure */.k('incompatible', `it answers an encrypted message with one that is not (status ${status})`);
        }
        if (!/xml/i.test(contentType))
            throw new ConnectionBroken(`HTTP status ${status} instead of an answer`);
        return body.toString();
    }
    #refused() {
        this.close();
        // Windows forgets the login of a connection now and then: another one will do.
        if (this.#login.session !== undefined && this.#acquaintance.scheme === 'ntlm')
            return new ConnectionBroken('the guest has ended the login');
        return new login_failure/* LoginFailure */.k('refused', `it does not take the user name and password by ${this.#login.scheme === 'ntlm' ? 'NTLM' : 'Basic'}`);
    }
}
async function logIn(connection, request, { scheme }, limits) {
    const { authentication } = request;
    if (authentication === 'basic' || scheme === 'basic')
        return basicLogin(request);
    const outcome = await ntlmLogin(connection, request, limits);
    if (outcome.login !== undefined)
        return outcome.login;
    const offersBasic = outcome.challenges.some((challenge) => /^basic\b/i.test(challenge));
    if (authentication === 'any' && scheme === undefined && offersBasic)
        return basicLogin(request);
    if (outcome.isOffered)
        throw new login_failure/* LoginFailure */.k('refused', 'it does not take the user name and password by NTLM');
    const offered = outcome.challenges.map((challenge) => challenge.split(' ')[0]).join(', ');
    throw new login_failure/* LoginFailure */.k('incompatible', `it offers no login by NTLM, but ${offered || 'none at all'}`);
}
function basicLogin({ username, password }) {
    const encoded = Buffer.from(`${username}:${password.reveal()}`).toString('base64');
    return { scheme: 'basic', headers: { Authorization: `Basic ${encoded}` }, session: undefined };
}
async function ntlmLogin(connection, request, { signal, milliseconds }) {
    const say = (message) => connection.post({
        headers: { Authorization: `Negotiate ${message.toString('base64')}`, 'Content-Type': SOAP_TYPE },
        body: Buffer.alloc(0),
        signal,
        timeout: Math.min(LOGIN_LIMIT, milliseconds),
    });
    const { status, challenges } = await say(negotiateMessage());
    if (status !== STATUS_UNAUTHORIZED)
        throw new ConnectionBroken(`HTTP status ${status} instead of a challenge`);
    const token = challenges.map((challenge) => /^Negotiate\s+(\S+)/i.exec(challenge)?.[1]).find(Boolean);
    if (token === undefined)
        return { isOffered: false, challenges };
    const { message, session } = authenticate(request, Buffer.from(token, 'base64'));
    const answer = await say(message);
    if (answer.status === STATUS_UNAUTHORIZED)
        return { isOffered: true, challenges: answer.challenges };
    return {
        isOffered: true,
        challenges: [],
        login: { scheme: 'ntlm', headers: {}, session: request.useSsl ? undefined : session },
    };
}

// EXTERNAL MODULE: ./src/communicators/winrm/envelope.ts
var envelope = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/communicators/winrm/fault.ts
var fault = __webpack_require__(3736);
;// CONCATENATED MODULE: ./src/communicators/winrm/client.ts







/** The service answers within its own time-out, and has this long for it to arrive. */
const ANSWER_LIMIT = (envelope/* OPERATION_TIMEOUT */.aJ + 30) * 1000;
const CONNECT_LIMIT = 20_000;
const SILENCE_UNTIL_LOST = 30_000;
/** Speaks WS-Management with one guest, over as many connections as there are questions at a time. */
class WsManClient {
    #request;
    #url;
    #acquaintance = {};
    #idle = [];
    #all = new Set();
    #background = new Set();
    constructor(request) {
        this.#request = request;
        this.#url = (0,winrm_request/* urlOf */.r)(request).href;
    }
    /** How long a guest may give no answer while a command runs, in milliseconds. */
    get silenceUntilLost() {
        return this.#request.silenceUntilLost ?? SILENCE_UNTIL_LOST;
    }
    /** How the guest lets us in; undefined before it has. */
    get scheme() {
        return this.#acquaintance.scheme;
    }
    /**
     * Has an operation done.
     * @throws WsManFault if the guest says that it failed; ConnectionBroken, RequestTooLarge or LoginFailure if it says
     * nothing; the signal's reason if it aborts
     */
    async send(operation, { signal, repeatable = false }) {
        const { channel, isUsed } = await this.#take(signal);
        try {
            return await this.#exchange(channel, operation, signal);
        }
        catch (error) {
            if (!(repeatable && isUsed && error instanceof ConnectionBroken))
                throw error;
        }
        const fresh = await this.#open(signal);
        return this.#exchange(fresh, operation, signal);
    }
    /** Leaves `work`, which must not fail, to itself: {@link settled} waits for it. */
    inBackground(work) {
        this.#background.add(work);
        void work.finally(() => this.#background.delete(work));
    }
    /** Resolves when nothing goes on in the background. */
    async settled() {
        await Promise.all(this.#background);
    }
    /** Hangs up. Another question connects anew. */
    close() {
        for (const channel of this.#all)
            channel.close();
        this.#all.clear();
        this.#idle.length = 0;
    }
    async #exchange(channel, operation, signal) {
        const { xml } = (0,envelope/* envelope */.RE)(operation, this.#url);
        try {
            const answer = await channel.exchange({ xml, signal, timeout: ANSWER_LIMIT });
            return readBody(answer);
        }
        finally {
            if (channel.isOpen)
                this.#idle.push(channel);
            else
                this.#all.delete(channel);
        }
    }
    async #take(signal) {
        signal.throwIfAborted();
        for (let channel = this.#idle.pop(); channel !== undefined; channel = this.#idle.pop()) {
            if (channel.isOpen)
                return { channel, isUsed: true };
            this.#all.delete(channel);
        }
        return { channel: await this.#open(signal), isUsed: false };
    }
    async #open(signal) {
        const channel = await Channel.open(this.#request, this.#acquaintance, {
            signal,
            milliseconds: CONNECT_LIMIT,
        });
        this.#all.add(channel);
        return channel;
    }
}
/** Whether the guest was not reached, or gave no answer: it may be rebooting. */
function isLost(error) {
    return error instanceof ConnectionBroken || (error instanceof login_failure/* LoginFailure */.k && error.kind === 'unreachable');
}
/** Whether a request was refused because of its size alone. */
function isTooLarge(error) {
    return error instanceof RequestTooLarge || (error instanceof fault/* WsManFault */.P && error.isTooLarge);
}
function readBody(xml) {
    try {
        return (0,answer/* readAnswer */.JN)(xml);
    }
    catch (error) {
        if (error instanceof fault/* WsManFault */.P)
            throw error;
        throw new ConnectionBroken(error instanceof Error ? error.message : String(error), { cause: error });
    }
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ClixmlReader)
/* harmony export */ });
const HEADER = '#< CLIXML';
const OBJECTS_START = '<Objs';
const OBJECTS_END = '</Objs>';
/** A text of one of PowerShell's streams: an error, a warning … Strings inside of objects have another attribute. */
const RECORD = /<S S="[^"]*">([^<]*)<\/S>/g;
/** More of a record that is not complete is not kept. */
const LONGEST_RECORD = 1024 * 1024;
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/**
 * Turns what PowerShell writes to standard error into text. Where its output is redirected it serialises errors,
 * warnings and progress as CLIXML (MS-PSRP 2.2.5): the texts are kept, as soon as they are complete; progress is
 * left out. Whatever else a program writes passes unchanged.
 */
class ClixmlReader {
    #pending = '';
    #isInside = false;
    /** @returns the text that is certain so far */
    write(text) {
        this.#pending += text;
        let told = '';
        for (;;) {
            const wasInside = this.#isInside;
            told += wasInside ? this.#takeRecords() : this.#takePlain();
            if (this.#isInside === wasInside)
                return told;
        }
    }
    /** The end: what is left is given out as it is. */
    end() {
        const rest = this.#isInside ? '' : this.#pending;
        this.#pending = '';
        return rest;
    }
    /** Text until the next header, but for an end that may be the beginning of one. */
    #takePlain() {
        const header = this.#pending.indexOf(HEADER);
        if (header < 0)
            return this.#take(this.#pending.length - beginningAtEnd(this.#pending, HEADER));
        const objects = this.#pending.slice(header + HEADER.length).trimStart();
        if (objects.startsWith(OBJECTS_START)) {
            const plain = this.#pending.slice(0, header);
            this.#pending = objects;
            this.#isInside = true;
            return plain;
        }
        // Not known yet whether objects follow: PowerShell writes the header by itself.
        if (OBJECTS_START.startsWith(objects))
            return this.#take(header);
        return this.#take(header + HEADER.length);
    }
    #takeRecords() {
        const end = this.#pending.indexOf(OBJECTS_END);
        const objects = end < 0 ? this.#pending : this.#pending.slice(0, end);
        let told = '';
        let read = 0;
        for (const match of objects.matchAll(RECORD)) {
            told += decode(match[1] ?? '');
            read = match.index + match[0].length;
        }
        if (end >= 0) {
            this.#pending = this.#pending.slice(end + OBJECTS_END.length);
            this.#isInside = false;
            return told;
        }
        this.#pending = this.#pending.slice(Math.max(read, this.#pending.length - LONGEST_RECORD));
        return told;
    }
    #take(length) {
        const taken = this.#pending.slice(0, length);
        this.#pending = this.#pending.slice(length);
        return taken;
    }
}
/** How many characters at the end of `text` may be the beginning of `word`. */
function beginningAtEnd(text, word) {
    for (let length = Math.min(word.length - 1, text.length); length > 0; length -= 1) {
        if (text.endsWith(word.slice(0, length)))
            return length;
    }
    return 0;
}
/** XML's entities, then PowerShell's own way to write what XML cannot have: `_x000D_`. */
function decode(text) {
    return text
        .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return ENTITIES[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
        .replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Complaint)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2797);
/* harmony import */ var _clixml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1025);



const LONGEST = 2000;
/** What PowerShell says on standard error, cut to a readable length, on one line. */
class Complaint {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #clixml = new _clixml_js__WEBPACK_IMPORTED_MODULE_2__/* .ClixmlReader */ .$();
    #text = '';
    add(bytes) {
        const text = this.#clixml.write(this.#decoder.write(bytes));
        if (this.#text.length < LONGEST)
            this.#text += text;
    }
    /** Without the place in the script and the categories, which say nothing to who did not write it. */
    get text() {
        const [said = ''] = this.#text.slice(0, LONGEST).split(/\r?\n(?:At line:|\s*\+ )/);
        return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(said.trim().replace(/\s*\r?\n\s*/g, ' '));
    }
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ downloadFolder),
/* harmony export */   PE: () => (/* binding */ downloadFile),
/* harmony export */   iw: () => (/* binding */ ArrivingFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4865);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7005);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3253);
/* harmony import */ var _lines_of_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(551);
/* harmony import */ var _powershell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8883);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4656);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8114);
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










const ATTEMPTS = 3;
/** Copies a file of the guest to the runner. */
async function downloadFile(remotePath, localPath, downloading) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(localPath), { recursive: true });
    await download(remotePath, (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .sendFile */ .TX)(remotePath), () => localPath, downloading);
}
/** Copies what a folder of the guest holds into one of the runner, made if missing. */
async function downloadFolder(remoteFolder, localFolder, downloading) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(localFolder, { recursive: true });
    const local = (name) => {
        const parts = name.split('/').map((part) => (0,_local_files_js__WEBPACK_IMPORTED_MODULE_3__/* .safeName */ .jC)(part));
        (0,_local_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseNesting */ .Z2)(parts.length, remoteFolder);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(localFolder, ...parts);
    };
    await download(remoteFolder, (0,_scripts_js__WEBPACK_IMPORTED_MODULE_7__/* .sendFolder */ .PS)(remoteFolder), local, downloading);
}
/** Does it again from its start where the connection breaks, or what arrives was damaged. */
async function download(remotePath, script, local, downloading) {
    for (let left = ATTEMPTS - 1;; left -= 1) {
        try {
            return await downloadOnce(remotePath, script, local, downloading);
        }
        catch (error) {
            const mayWork = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .isLost */ .JD)(error) || error instanceof DamagedDownload;
            if (!mayWork || left === 0)
                throw error;
        }
    }
}
/** A part was lost on the way, or changed. */
class DamagedDownload extends Error {
}
function downloadOnce(remotePath, script, local, { client, signal }) {
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .withShell */ .J6)(client, signal, async (shell) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const command = await shell.start((0,_powershell_js__WEBPACK_IMPORTED_MODULE_8__/* .powershellCommand */ .D)(script), signal);
            const lines = new _lines_of_files_js__WEBPACK_IMPORTED_MODULE_9__/* .Lines */ .q();
            const complaint = new _complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .Complaint */ ._();
            const files = __addDisposableResource(env_1, new ArrivingFiles(local), true);
            for (;;) {
                const output = await command.receive();
                for (const { stream, bytes } of output.pieces) {
                    if (stream === 'stderr')
                        complaint.add(bytes);
                    else
                        for (const line of lines.add(bytes))
                            await files.take(line);
                }
                if (!output.isDone)
                    continue;
                if (output.exitCode !== 0) {
                    throw (0,_local_files_js__WEBPACK_IMPORTED_MODULE_3__/* .transferError */ .c9)(`Downloading ${remotePath} failed`, complaint.text || `PowerShell ended with exit code ${output.exitCode}`);
                }
                return await files.finish(remotePath);
            }
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
    });
}
/** Writes files of the runner as they arrive. Left without {@link finish}, the one that is not complete is deleted. */
class ArrivingFiles {
    #local;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #expected;
    #file;
    constructor(local) {
        this.#local = local;
    }
    async take({ kind, base64 }) {
        if (kind === 'h') {
            this.#expected = base64;
            return;
        }
        const bytes = Buffer.from(base64, 'base64');
        this.#hash.update(bytes);
        if (kind === 'c') {
            await this.#file?.handle.writeFile(bytes);
            return;
        }
        await this.#close();
        const path = this.#local(bytes.toString());
        if (kind === 'd')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        else
            this.#file = { path, handle: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w') };
    }
    async finish(remotePath) {
        if (this.#expected !== this.#hash.digest('base64'))
            throw new DamagedDownload(`${remotePath} did not arrive as it was.`);
        await this.#close();
    }
    async #close() {
        await this.#file?.handle.close();
        this.#file = undefined;
    }
    async [Symbol.asyncDispose]() {
        const unfinished = this.#file?.path;
        await this.#close();
        if (unfinished !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ receiveOutput),
/* harmony export */   MH: () => (/* binding */ terminate),
/* harmony export */   MT: () => (/* binding */ deleteShell),
/* harmony export */   RE: () => (/* binding */ envelope),
/* harmony export */   S0: () => (/* binding */ startCommand),
/* harmony export */   aJ: () => (/* binding */ OPERATION_TIMEOUT),
/* harmony export */   fj: () => (/* binding */ createShell),
/* harmony export */   xG: () => (/* binding */ sendInput)
/* harmony export */ });
/* unused harmony export escapeXml */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3084);


/** How long the guest may keep a question open before it says that there is nothing to tell yet, in seconds. */
const OPERATION_TIMEOUT = 60;
/** The largest answer that we ask for: what the service allowed by default at first, and ever since at least. */
const LARGEST_ANSWER = 153_600;
const CODE_PAGE_UTF8 = 65001;
/** Opens a shell that speaks UTF-8 and has its user's profile. */
function createShell() {
    return {
        action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.create,
        options: { WINRS_NOPROFILE: 'FALSE', WINRS_CODEPAGE: String(CODE_PAGE_UTF8) },
        body: '<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams>' +
            '<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>',
    };
}
function deleteShell(shellId) {
    return { action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.delete, shellId, body: '' };
}
/** Starts a command line. With `pipedInput` its standard input is what {@link sendInput} sends, byte by byte. */
function startCommand(shellId, command, { pipedInput }) {
    return {
        action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.command,
        shellId,
        options: { WINRS_CONSOLEMODE_STDIN: pipedInput ? 'FALSE' : 'TRUE', WINRS_SKIP_CMD_SHELL: 'FALSE' },
        body: `<rsp:CommandLine><rsp:Command>${escapeXml(command)}</rsp:Command></rsp:CommandLine>`,
    };
}
function receiveOutput(shellId, commandId) {
    const id = escapeXml(commandId);
    return {
        action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.receive,
        shellId,
        body: `<rsp:Receive><rsp:DesiredStream CommandId="${id}">stdout stderr</rsp:DesiredStream></rsp:Receive>`,
    };
}
function sendInput(shellId, commandId, input, isLast) {
    const end = isLast ? ' End="true"' : '';
    const stream = `<rsp:Stream Name="stdin" CommandId="${escapeXml(commandId)}"${end}>${input.toString('base64')}</rsp:Stream>`;
    return { action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.send, shellId, body: `<rsp:Send>${stream}</rsp:Send>` };
}
function terminate(shellId, commandId) {
    return {
        action: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION */ .hr.signal,
        shellId,
        body: `<rsp:Signal CommandId="${escapeXml(commandId)}"><rsp:Code>${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNAL_TERMINATE */ .rL}</rsp:Code></rsp:Signal>`,
    };
}
/** The SOAP envelope of an operation, and the ID by which its answer refers to it. */
function envelope({ action, shellId, options, body }, address) {
    const messageId = `uuid:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const namespaces = Object.entries(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACES */ .dK).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
    const header = [
        `<a:To>${escapeXml(address)}</a:To>`,
        `<a:ReplyTo><a:Address s:mustUnderstand="true">${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ANONYMOUS */ .E6}</a:Address></a:ReplyTo>`,
        `<a:Action s:mustUnderstand="true">${action}</a:Action>`,
        `<a:MessageID>${messageId}</a:MessageID>`,
        `<w:ResourceURI s:mustUnderstand="true">${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .CMD_SHELL */ ._5}</w:ResourceURI>`,
        `<w:MaxEnvelopeSize s:mustUnderstand="true">${LARGEST_ANSWER}</w:MaxEnvelopeSize>`,
        `<w:OperationTimeout>PT${OPERATION_TIMEOUT}S</w:OperationTimeout>`,
        // Its messages are for the log: one language for all guests.
        '<w:Locale xml:lang="en-US" s:mustUnderstand="false"/><p:DataLocale xml:lang="en-US" s:mustUnderstand="false"/>',
        ...(shellId === undefined
            ? []
            : [`<w:SelectorSet><w:Selector Name="ShellId">${escapeXml(shellId)}</w:Selector></w:SelectorSet>`]),
        optionSet(options ?? {}),
    ];
    const xml = `<?xml version="1.0" encoding="UTF-8"?><s:Envelope ${namespaces.join(' ')}>` +
        `<s:Header>${header.join('')}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
    return { messageId, xml };
}
function optionSet(options) {
    const entries = Object.entries(options);
    if (entries.length === 0)
        return '';
    const written = entries.map(([name, value]) => `<w:Option Name="${name}">${value}</w:Option>`);
    return `<w:OptionSet>${written.join('')}</w:OptionSet>`;
}
/** Text inside an element or attribute. XML 1.0 has no control characters but tab and line ends: they are left out. */
function escapeXml(text) {
    return text
        .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#13;');
}


/***/ }),

/***/ 3736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ WsManFault)
/* harmony export */ });
/** ERROR_WSMAN_OPERATION_TIMEDOUT */
const TIMED_OUT = 0x80338029;
/** Errors of a shell that is no more, as after a reboot. */
const GONE = [
    0x3e3, // ERROR_OPERATION_ABORTED
    0x4c7, // ERROR_CANCELLED
    0x8033805b, // ERROR_WSMAN_UNEXPECTED_SELECTORS: no shell of this ID
    0x803381c4, // ERROR_WINRS_SHELL_DISCONNECTED
    0x803381de, // ERROR_WSMAN_SERVICE_STREAM_DISCONNECTED
];
/** Errors of a service that cannot do it just now: a user's profile is being unloaded, quotas of shells and commands. */
const PASSING = [0x800703fa, 0x803381a6, 0x80338037];
/** The request is larger than MaxEnvelopeSizekb of the service allows. */
const TOO_LARGE = [0x80338026, 0x80338047, 0x80338048, 0x80338049];
/** The service answered that it could not do what it was asked. */
class WsManFault extends Error {
    code;
    subcode;
    constructor({ code, subcode, reason }) {
        const number = code === undefined ? '' : ` (0x${(code >>> 0).toString(16).padStart(8, '0')})`;
        super(`${(reason ?? subcode ?? 'the service reports a fault').replace(/\s+/g, ' ').replace(/\.$/, '')}${number}`);
        this.code = code;
        this.subcode = subcode;
    }
    /** There is nothing to tell yet: the question may be asked again. */
    get isTimeout() {
        return this.code === TIMED_OUT || this.subcode === 'TimedOut';
    }
    /** The shell that it was about does not exist any more, as after a reboot. */
    get isGone() {
        return (this.code !== undefined && GONE.includes(this.code)) || this.subcode === 'InvalidSelectors';
    }
    get isTooLarge() {
        return (this.code !== undefined && TOO_LARGE.includes(this.code)) || this.subcode === 'EncodingLimit';
    }
    /** It may be done a little later. */
    get isPassing() {
        return (this.code !== undefined && PASSING.includes(this.code)) || this.subcode === 'QuotaLimit';
    }
}


/***/ }),

/***/ 7980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ unknownLimit),
/* harmony export */   sM: () => (/* binding */ reduceLimit),
/* harmony export */   wX: () => (/* binding */ InputWriter)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7005);

/** Bytes of input in one envelope, for services that take 500 KiB (the default since 2012) and 150 KiB (before). */
const LARGE = portionFor(512_000);
const SMALL = portionFor(153_600);
function unknownLimit() {
    return { bytes: LARGE, isProven: false };
}
/** The next attempt shall send less at once. @returns whether that makes a difference */
function reduceLimit(limit) {
    if (limit.isProven || limit.bytes === SMALL)
        return false;
    limit.bytes = SMALL;
    return true;
}
/** Sends a command its input, in as few envelopes as the service takes. */
class InputWriter {
    #command;
    #limit;
    #waiting = [];
    #size = 0;
    constructor(command, limit) {
        this.#command = command;
        this.#limit = limit;
    }
    async write(input) {
        this.#waiting.push(input);
        this.#size += input.length;
        if (this.#size >= this.#limit.bytes)
            await this.#flush(false);
    }
    async end() {
        await this.#flush(true);
    }
    /** Sends full portions; at the end, also the rest. */
    async #flush(isEnd) {
        let input = Buffer.concat(this.#waiting.splice(0));
        while (isEnd || input.length >= this.#limit.bytes) {
            const portion = input.subarray(0, this.#limit.bytes);
            const isLast = isEnd && portion.length === input.length;
            if (!(await this.#send(portion, isLast)))
                continue;
            input = input.subarray(portion.length);
            if (isLast)
                break;
        }
        this.#waiting.push(input);
        this.#size = input.length;
    }
    /** @returns false if less must be sent at once */
    async #send(portion, isLast) {
        try {
            await this.#command.send(portion, isLast);
            if (portion.length > SMALL)
                this.#limit.isProven = true;
            return true;
        }
        catch (error) {
            if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooLarge */ .I9)(error) && reduceLimit(this.#limit))
                return false;
            throw error;
        }
    }
}
/** What fits into an envelope, as base64, beside its header and the padding of encryption. */
function portionFor(envelopeSize) {
    return Math.floor((envelopeSize - 4096) / 4) * 3;
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
const LINE = /^([dfch])([A-Za-z\d+/]*={0,2})$/;
/** Much more than any line has: what goes on for longer is none of ours. */
const LONGEST_LINE = 1024 * 1024;
/** Cuts the output of a script into its lines; what is no line of ours, such as a banner, is passed over. */
class Lines {
    #pending = '';
    add(bytes) {
        const lines = (this.#pending + bytes.toString('latin1')).split('\n');
        this.#pending = (lines.pop() ?? '').slice(-LONGEST_LINE);
        return lines.flatMap((line) => {
            const [, kind, base64] = LINE.exec(line.trimEnd()) ?? [];
            return kind === undefined || base64 === undefined ? [] : [{ kind: kind, base64 }];
        });
    }
}


/***/ }),

/***/ 3084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ ANONYMOUS),
/* harmony export */   _5: () => (/* binding */ CMD_SHELL),
/* harmony export */   dK: () => (/* binding */ NAMESPACES),
/* harmony export */   hr: () => (/* binding */ ACTION),
/* harmony export */   l3: () => (/* binding */ STATE_DONE),
/* harmony export */   rL: () => (/* binding */ SIGNAL_TERMINATE)
/* harmony export */ });
/** Names of MS-WSMV and of the standards under it: DSP0226 (WS-Management), WS-Addressing, WS-Transfer, SOAP 1.2. */
const NAMESPACES = {
    s: 'http://www.w3.org/2003/05/soap-envelope',
    a: 'http://schemas.xmlsoap.org/ws/2004/08/addressing',
    w: 'http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd',
    p: 'http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd',
    rsp: 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell',
};
const SHELL = NAMESPACES.rsp;
/** The shell that runs command lines by `cmd`. */
const CMD_SHELL = `${SHELL}/cmd`;
const ACTION = {
    create: 'http://schemas.xmlsoap.org/ws/2004/09/transfer/Create',
    delete: 'http://schemas.xmlsoap.org/ws/2004/09/transfer/Delete',
    command: `${SHELL}/Command`,
    receive: `${SHELL}/Receive`,
    send: `${SHELL}/Send`,
    signal: `${SHELL}/Signal`,
};
const ANONYMOUS = `${NAMESPACES.a}/role/anonymous`;
const SIGNAL_TERMINATE = `${SHELL}/signal/terminate`;
const STATE_DONE = `${SHELL}/CommandState/Done`;


/***/ }),

/***/ 4656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ guestPath),
/* harmony export */   PS: () => (/* binding */ sendFolder),
/* harmony export */   TX: () => (/* binding */ sendFile),
/* harmony export */   k8: () => (/* binding */ sendFolderTo),
/* harmony export */   mT: () => (/* binding */ RECEIVE_FILES)
/* harmony export */ });
/* harmony import */ var _powershell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);

/*
 * Files travel as lines, both ways: a letter, and base64. `d` makes a folder and `f` begins a file, each by its path;
 * `c` is a part of that file's content, and `h`, at last, the SHA-256 of all bytes before it. Windows PowerShell 2.0
 * must understand the scripts, and a command line of 8191 characters hold each of them.
 */
const SETTINGS = `$ProgressPreference='SilentlyContinue';$ErrorActionPreference='Stop'`;
/** The managed class is not there where only approved algorithms are (FIPS), and the other not in every PowerShell. */
const NEW_HASH = `$h=try{New-Object Security.Cryptography.SHA256CryptoServiceProvider}catch{[Security.Cryptography.SHA256]::Create()}`;
const END_HASH = `$h.TransformFinalBlock((New-Object byte[] 0),0,0)|Out-Null`;
/** Writes the files that its input describes, and prints the `h` line of what has arrived. */
const RECEIVE_FILES = `begin{${SETTINGS}
${NEW_HASH}
$f=$null
function Resolve-Target($b){[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables([Text.Encoding]::UTF8.GetString($b)))}}
process{
$b=[Convert]::FromBase64String($_.Substring(1))
$h.TransformBlock($b,0,$b.Length,$b,0)|Out-Null
switch($_.Substring(0,1)){
'c'{$f.Write($b,0,$b.Length)}
'd'{[IO.Directory]::CreateDirectory((Resolve-Target $b))|Out-Null}
'f'{if($f){$f.Close()}
$p=Resolve-Target $b
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
[IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($p))|Out-Null
$f=[IO.File]::Create($p)}}}
end{if($f){$f.Close()}
${END_HASH}
'h'+[Convert]::ToBase64String($h.Hash)}`;
const OUTPUT = '[Console]::Out';
const PORTION = 48 * 1024;
/** `to` is an expression for what the lines are written to. */
const send = (to) => `${SETTINGS}
${NEW_HASH}
function Send-Line($k,$b,$n){$h.TransformBlock($b,0,$n,$b,0)|Out-Null;${to}.WriteLine($k+[Convert]::ToBase64String($b,0,$n))}
function Send-Name($k,$t){$b=[Text.Encoding]::UTF8.GetBytes($t);Send-Line $k $b $b.Length}
function Send-File($p){$b=New-Object byte[] ${PORTION}
$s=[IO.File]::Open($p,'Open','Read','ReadWrite')
try{while(($n=$s.Read($b,0,$b.Length)) -gt 0){Send-Line 'c' $b $n}}finally{$s.Close()}}
function Send-Folder($p,$r){
foreach($i in [IO.Directory]::GetFiles($p)){Send-Name 'f' ($r+[IO.Path]::GetFileName($i));Send-File $i}
foreach($i in [IO.Directory]::GetDirectories($p)){$n=$r+[IO.Path]::GetFileName($i);Send-Name 'd' $n;Send-Folder $i ($n+'/')}}`;
const sendEnd = (to) => `${END_HASH}
${to}.WriteLine('h'+[Convert]::ToBase64String($h.Hash))`;
/** Prints one file as lines; its name is empty. */
function sendFile(path) {
    return `${send(OUTPUT)}
$p=${target(path)}
if([IO.Directory]::Exists($p)){throw "$p is a folder."}
Send-Name 'f' ''
Send-File $p
${sendEnd(OUTPUT)}`;
}
/** Prints all that a folder holds as lines, its names relative to it. */
function sendFolder(path) {
    return sendFolderTo(OUTPUT, target(path));
}
/** The same for a path and a text writer that are given as expressions. */
function sendFolderTo(writer, path) {
    return `${send(writer)}
Send-Folder (${path}) ''
${sendEnd(writer)}`;
}
function target(path) {
    return `[IO.Path]::GetFullPath([Environment]::ExpandEnvironmentVariables(${(0,_powershell_js__WEBPACK_IMPORTED_MODULE_0__/* .powershellQuote */ .W)(guestPath(path))}))`;
}
/**
 * A path as users write it for Windows, for ExpandEnvironmentVariables: `$env:TEMP`, which Packer would have had
 * PowerShell expand, becomes `%TEMP%`, and `~` the home folder.
 */
function guestPath(path) {
    return path
        .replace(/\$(?:env:(\w+)|\{env:([^}]+)\})/gi, (_, plain, braced) => `%${plain ?? braced}%`)
        .replace(/^~(?=[/\\]|$)/, '%USERPROFILE%');
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ withShell),
/* harmony export */   hz: () => (/* binding */ ShellLost)
/* harmony export */ });
/* unused harmony export Shell */
/* harmony import */ var _async_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2867);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7005);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3736);





const PAUSE = 1000;
/** Tidying up on the guest must not hold up the build, in milliseconds. */
const TIDY_LIMIT = 5000;
/** The shell, or the guest itself, went away while a command ran. */
class ShellLost extends Error {
}
/**
 * Opens a shell for `work`. What it started is ended with it, also when the signal aborts; that goes on in the
 * background, and {@link WsManClient.settled} waits for it.
 */
async function withShell(client, signal, work) {
    const shell = new Shell(client, (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .shellIdOf */ .VG)(await client.send((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .createShell */ .fj)(), { signal, repeatable: true })));
    try {
        return await work(shell);
    }
    finally {
        client.inBackground(shell.close());
    }
}
/** A shell of the guest: it starts command lines, each by a `cmd` of its own. */
class Shell {
    #client;
    #id;
    #running = new Set();
    constructor(client, id) {
        this.#client = client;
        this.#id = id;
    }
    /** @param pipedInput whether the command reads what is sent to it */
    async start(command, signal, pipedInput = false) {
        const operation = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .startCommand */ .S0)(this.#id, command, { pipedInput });
        const id = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .commandIdOf */ .Yw)(await this.#client.send(operation, { signal }));
        this.#running.add(id);
        return {
            send: async (input, isLast) => {
                await this.#client.send((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .sendInput */ .xG)(this.#id, id, input, isLast), { signal });
            },
            receive: async () => {
                const output = await this.#receive(id, signal);
                if (output.isDone)
                    this.#running.delete(id);
                return output;
            },
        };
    }
    /** Ends what still runs, and the shell. A guest that cannot be asked any more has ended it all by itself. */
    async close() {
        const signal = AbortSignal.timeout(TIDY_LIMIT);
        try {
            for (const id of this.#running) {
                await this.#client.send((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .terminate */ .MH)(this.#id, id), { signal, repeatable: true });
            }
            await this.#client.send((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteShell */ .MT)(this.#id), { signal, repeatable: true });
        }
        catch {
            // It has no shell of ours left, or forgets it after a while.
        }
    }
    /** Asks until there is something to tell. A connection that breaks is made anew: the command does not notice. */
    async #receive(commandId, signal) {
        const operation = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveOutput */ .Lg)(this.#id, commandId);
        let lastAnswer = performance.now();
        for (;;) {
            try {
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(await this.#client.send(operation, { signal }));
            }
            catch (error) {
                if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .WsManFault */ .P && error.isGone)
                    throw new ShellLost(error.message, { cause: error });
                if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .WsManFault */ .P && error.isTimeout)
                    lastAnswer = performance.now();
                else if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(error))
                    throw error;
                else if (performance.now() - lastAnswer > this.#client.silenceUntilLost)
                    throw new ShellLost(error.message, { cause: error });
                else
                    await (0,_async_index_js__WEBPACK_IMPORTED_MODULE_4__/* .delay */ .c)(PAUSE, signal);
            }
        }
    }
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ uploadFile),
/* harmony export */   uq: () => (/* binding */ describeFolder),
/* harmony export */   yi: () => (/* binding */ uploadFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(141);
/* harmony import */ var _local_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4865);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7005);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3253);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3736);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7980);
/* harmony import */ var _lines_of_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(551);
/* harmony import */ var _powershell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8883);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4656);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8114);











/** Bytes of a file in one line: divisible by three, so that base64 needs no padding. */
const PORTION = 48 * 1024;
const ATTEMPTS = 3;
/** Writes a file of the guest, its folder included. */
function uploadFile(content, remotePath, uploading) {
    return upload(remotePath, uploading, async (write) => {
        await write('f', Buffer.from((0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .guestPath */ .Ci)(remotePath)));
        await writeContent(content, write);
    });
}
/** Writes what a folder of the runner holds into one of the guest. */
function uploadFolder(localFolder, remoteFolder, uploading) {
    return upload(remoteFolder, uploading, (write) => describeFolder(localFolder, remoteFolder, write));
}
/** Tells of all that a folder of the runner holds, in the order of lines-of-files.ts. */
async function describeFolder(localFolder, remoteFolder, write) {
    const path = [(0,_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .guestPath */ .Ci)(remoteFolder).replace(/(?<=[^:])[/\\]+$/, '')];
    const current = () => Buffer.from(path.join('\\'));
    await write('d', current());
    for await (const step of (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .walkFolder */ .aI)(localFolder)) {
        if (step.kind === 'leave') {
            path.pop();
            continue;
        }
        path.push(step.name);
        await write(step.kind === 'file' ? 'f' : 'd', current());
        if (step.kind === 'enter')
            continue;
        await writeContent(step.content, write);
        path.pop();
    }
}
async function writeContent(content, write) {
    for await (const portion of (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .portions */ .j)(content)) {
        for (let start = 0; start < portion.length; start += PORTION)
            await write('c', portion.subarray(start, start + PORTION));
    }
}
/** Does it again from its start where the connection breaks, and more carefully where the requests may have been too large. */
async function upload(remotePath, uploading, describe) {
    const { signal, limit } = uploading;
    for (let left = ATTEMPTS - 1;; left -= 1) {
        try {
            return await uploadOnce(remotePath, uploading, describe);
        }
        catch (error) {
            const mayWork = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isLost */ .JD)(error) || error instanceof DamagedUpload;
            signal.throwIfAborted();
            if (!mayWork || left === 0)
                throw error;
            (0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .reduceLimit */ .sM)(limit);
        }
    }
}
/** What arrived is not what was sent. */
class DamagedUpload extends Error {
}
function uploadOnce(remotePath, { client, limit, signal }, describe) {
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .withShell */ .J6)(client, signal, async (shell) => {
        const command = await shell.start((0,_powershell_js__WEBPACK_IMPORTED_MODULE_9__/* .powershellCommand */ .D)(_scripts_js__WEBPACK_IMPORTED_MODULE_8__/* .RECEIVE_FILES */ .mT), signal, true);
        const input = new _input_js__WEBPACK_IMPORTED_MODULE_6__/* .InputWriter */ .wX(command, limit);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const ending = await sendAll(input, hash, describe);
        const { exitCode, arrived, complaint } = await resultOf(command);
        if (exitCode !== 0 || arrived === undefined) {
            throw (0,_local_files_js__WEBPACK_IMPORTED_MODULE_2__/* .transferError */ .c9)(`Uploading to ${remotePath} failed`, complaint || (ending?.message ?? `PowerShell ended with exit code ${exitCode}`));
        }
        if (arrived !== hash.digest('base64'))
            throw new DamagedUpload(`What was uploaded to ${remotePath} did not arrive as it was.`);
    });
}
/** @returns why the guest did not take all of it: its own words are still to come */
async function sendAll(input, hash, describe) {
    try {
        await describe(async (kind, bytes) => {
            hash.update(bytes);
            await input.write(Buffer.from(`${kind}${Buffer.from(bytes).toString('base64')}\r\n`));
        });
        await input.end();
        return undefined;
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_5__/* .WsManFault */ .P)
            return error;
        throw error;
    }
}
async function resultOf(command) {
    const lines = new _lines_of_files_js__WEBPACK_IMPORTED_MODULE_10__/* .Lines */ .q();
    const complaint = new _complaint_js__WEBPACK_IMPORTED_MODULE_4__/* .Complaint */ ._();
    let arrived;
    for (;;) {
        const output = await command.receive();
        for (const { stream, bytes } of output.pieces) {
            if (stream === 'stderr')
                complaint.add(bytes);
            else
                for (const line of lines.add(bytes))
                    if (line.kind === 'h')
                        arrived = line.base64;
        }
        if (output.isDone)
            return { exitCode: output.exitCode, arrived, complaint: complaint.text };
    }
}


/***/ })

};
;