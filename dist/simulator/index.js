/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ AddressPool),
/* harmony export */   n: () => (/* binding */ portAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


const SSH_PORT = 22;
const ATTEMPTS = 50;
/** What guests share where the system routes no other address of 127/8. */
const SHARED = '127.0.0.1';
/**
 * The port of this machine at which a guest's port is found: the same where the guest has an address of its own, else
 * next to the one that was reserved for it. Its main service, SSH or WinRM over HTTP, has that one itself.
 */
function portAt({ address, port }, guestPort) {
    if (address !== SHARED)
        return guestPort;
    return guestPort === 5986 ? port + 1 : port;
}
/** Hands out loopback addresses that nobody listens on, each to one guest at a time. */
class AddressPool {
    #reserved = new Set();
    #port;
    #ownAddresses;
    /**
     * An address of its own on port 22 where the system allows both; else one of its own on another port; else
     * 127.0.0.1 on a port of its own (macOS routes no other address of 127/8).
     */
    async reserve() {
        const ownAddresses = await this.#hasOwnAddresses();
        const port = await this.sshPort();
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            const candidate = ownAddresses
                ? { address: randomLoopback(), port }
                : { address: SHARED, port: attempt === 0 ? port : randomPort() };
            if (this.#reserved.has(keyOf(candidate)) || !(await canListen(candidate)))
                continue;
            this.#reserved.add(keyOf(candidate));
            return candidate;
        }
        throw new Error('No loopback address is free for another guest to listen on.');
    }
    release(address) {
        this.#reserved.delete(keyOf(address));
    }
    /** The port to connect to: that of every address, or, where all share 127.0.0.1, of the first one reserved. */
    sshPort() {
        return (this.#port ??= this.#hasOwnAddresses().then((own) => (own ? portForAll() : randomPort())));
    }
    #hasOwnAddresses() {
        return (this.#ownAddresses ??= canListen({ address: randomLoopback(), port: 0 }));
    }
}
/** One port for all guests where each has an address, so that a client needs to be told once. */
async function portForAll() {
    return (await canListen({ address: randomLoopback(), port: SSH_PORT })) ? SSH_PORT : randomPort();
}
function keyOf({ address, port }) {
    return `${address}:${port}`;
}
/** Out of the way of 127.0.0.1 and of what resolvers use (127.0.0.53). */
function randomLoopback() {
    return `127.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(16, 250)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0, 256)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2, 250)}`;
}
/** Below the ranges that systems take for outgoing connections, so that none takes it before the guest boots; even. */
function randomPort() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(10_000, 16_000) * 2;
}
function canListen({ address, port }) {
    return new Promise((resolve) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
        server.once('error', () => resolve(false));
        server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(true)));
    });
}


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

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

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

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

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

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

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
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/simulator/faults/read-fault-rules.ts
const KINDS = ['error', 'reset', 'hang', 'delay', 'body', 'outcome'];
/**
 * Reads a fault schedule from JSON text: an array of rules.
 *
 * @throws Error saying which rule is wrong and how
 */
function readFaultRules(json) {
    const rules = JSON.parse(json);
    if (!Array.isArray(rules))
        throw new Error('Fault rules must be a JSON array.');
    rules.forEach(checkRule);
    return rules;
}
function checkRule(rule, index) {
    const place = `Fault rule ${index + 1}`;
    if (!isObject(rule) || !isObject(rule['match']))
        throw new Error(`${place} needs "match", an object.`);
    const effect = rule['effect'];
    if (!isObject(effect) || !KINDS.includes(String(effect['kind']))) {
        throw new Error(`${place} needs "effect" with a "kind" of ${KINDS.join(', ')}.`);
    }
    if (effect['kind'] === 'error' && !effect['code'])
        throw new Error(`${place}: an error needs its "code".`);
    if (effect['kind'] === 'delay' && typeof effect['seconds'] !== 'number') {
        throw new Error(`${place}: a delay needs its "seconds".`);
    }
}
const isObject = (value) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./src/simulator/latency/profile.ts
/** Fast enough for tests, slow enough that every state in between can be seen. */
const instant = {
    roundTrip: 0,
    vpc: 0.02,
    vSwitch: 0.02,
    securityGroup: 0,
    launch: 0.05,
    create: 0.03,
    ssh: 0,
    agent: 0.01,
    agentTask: 0.005,
    agentReport: 0.02,
    start: 0.03,
    stop: 0.03,
    reboot: 0.05,
    eipAllocate: 0.01,
    eipAssociate: 0.02,
    snapshot: 0.05,
    imageFromInstance: 0.1,
    imageFromSnapshot: 0.05,
    imageUsable: 0.02,
    imageCopy: 0.1,
    release: 0.02,
    spotNotice: 0.1,
};
/** The pace that benchmarks run at: what users of a busy region see, rounded. */
const realistic = {
    roundTrip: 0.05,
    vpc: 1.5,
    vSwitch: 1.5,
    securityGroup: 0.2,
    launch: 12,
    create: 2,
    ssh: 6,
    agent: 10,
    agentTask: 0.5,
    agentReport: 1,
    start: 10,
    stop: 8,
    reboot: 18,
    eipAllocate: 0,
    eipAssociate: 2,
    snapshot: 30,
    imageFromInstance: 45,
    imageFromSnapshot: 15,
    imageUsable: 5,
    imageCopy: 60,
    release: 3,
    spotNotice: 300,
};
const LATENCY_PROFILES = { instant, realistic };
/** A profile by name, or the instant one with some durations changed. */
function latencyProfile(choice = 'instant') {
    return typeof choice === 'string' ? LATENCY_PROFILES[choice] : { ...instant, ...choice };
}

;// CONCATENATED MODULE: ./src/simulator/ram-document.ts


/**
 * Reads a document from JSON text. A policy is written out, or is the path of a file, from `folder`.
 *
 * @throws Error saying which member is wrong and how
 */
function readRamDocument(json, folder) {
    return object(MEMBERS)(parsed(json, 'The RAM document'), 'The RAM document', folder);
}
function object(members, needed = []) {
    return (value, place, folder) => {
        if (!ram_document_isObject(value))
            throw new Error(`${place} must be an object.`);
        const missing = needed.find((name) => value[name] === undefined);
        if (missing !== undefined)
            throw new Error(`${place} needs "${missing}".`);
        const read = Object.entries(value).map(([name, member]) => {
            const reader = members[name];
            if (reader !== undefined)
                return [name, reader(member, `${place}: ${name}`, folder)];
            throw new Error(`${place} has no "${name}"; it may have ${Object.keys(members).join(', ')}.`);
        });
        return Object.fromEntries(read);
    };
}
function list(item) {
    return (value, place, folder) => {
        if (!Array.isArray(value))
            throw new Error(`${place} must be a list.`);
        return value.map((each, index) => item(each, `${place}[${index + 1}]`, folder));
    };
}
const ram_document_text = (value, place) => {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new Error(`${place} must be a text.`);
};
const seconds = (value, place) => {
    if (typeof value === 'number')
        return value;
    throw new Error(`${place} must be a number of seconds.`);
};
const flag = (value, place) => {
    if (typeof value === 'boolean')
        return value;
    throw new Error(`${place} must be true or false.`);
};
const VERSIONS = ['v1', 'v2', 'both'];
const versions = (value, place) => {
    if (VERSIONS.some((version) => version === value))
        return value;
    throw new Error(`${place} must be one of ${VERSIONS.join(', ')}.`);
};
/** Only that it is an object is looked at here; its grammar is RAM's affair. */
const policy = (value, place, folder) => {
    const document = typeof value === 'string' ? policyIn((0,external_node_path_.resolve)(folder, value), place) : value;
    if (ram_document_isObject(document))
        return document;
    throw new Error(`${place} must be a policy, or the path of a file that holds one.`);
};
function policyIn(path, place) {
    try {
        return parsed((0,external_node_fs_.readFileSync)(path, 'utf8'), path);
    }
    catch (error) {
        throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
function parsed(json, what) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new Error(`${what} is not JSON: ${error.message}`, { cause: error });
    }
}
const ram_document_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const MEMBERS = {
    users: list(object({ name: ram_document_text, policy, accessKey: ram_document_text, secretKey: ram_document_text }, ['name'])),
    roles: list(object({ name: ram_document_text, trust: policy, policy, longestSessionSeconds: seconds }, ['name'])),
    oidcProviders: list(object({ name: ram_document_text, issuer: ram_document_text, audiences: list(ram_document_text), hasOldFingerprint: flag }, ['name'])),
    jobs: list(object({ repository: ram_document_text, ref: ram_document_text, environment: ram_document_text, tokenSeconds: seconds, refused: flag })),
    host: object({ role: ram_document_text, versions, region: ram_document_text }),
    sessionSeconds: seconds,
};

;// CONCATENATED MODULE: ./src/simulator/cli-arguments.ts






const USAGE = `usage: simulator [options]
  --port N           port of the API (default: any free one)
  --profile NAME     ${Object.keys(LATENCY_PROFILES).join(' or ')}: how long things take (default: instant)
  --scale N          factor on all durations, such as 0.1 (default: 1)
  --faults JSON|FILE fault rules, as JSON text or in a file
  --guests MODE      real (default) or none
  --account ID       account ID; made up by default, as the two that follow
  --access-key ID
  --secret-key KEY
  --ram JSON|FILE    users, roles, OIDC providers, jobs with ID tokens and a host with a metadata service
  --help`;
/** Reads the command line. Undefined when help is asked for. @throws Error for what it cannot make sense of */
function readArguments(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            port: { type: 'string' },
            profile: { type: 'string' },
            scale: { type: 'string' },
            faults: { type: 'string' },
            guests: { type: 'string' },
            account: { type: 'string' },
            'access-key': { type: 'string' },
            'secret-key': { type: 'string' },
            ram: { type: 'string' },
            help: { type: 'boolean' },
        },
    });
    if (values.help)
        return undefined;
    return {
        ...(values.port !== undefined && { port: readNumber('--port', values.port, 0, 65535) }),
        ...(values.profile !== undefined && { profile: readProfile(values.profile) }),
        ...(values.scale !== undefined && { scale: readNumber('--scale', values.scale, 0, 1000) }),
        ...(values.faults !== undefined && { faults: readFaultRules(textOrFile(values.faults)) }),
        ...(values.guests !== undefined && { guests: readGuests(values.guests) }),
        account: {
            ...(values.account !== undefined && { id: values.account }),
            ...(values['access-key'] !== undefined && { accessKey: values['access-key'] }),
            ...(values['secret-key'] !== undefined && { secretKey: values['secret-key'] }),
        },
        ...(values.ram !== undefined && { ram: readRamDocument(textOrFile(values.ram), folderOf(values.ram)) }),
    };
}
function readNumber(name, text, minimum, maximum) {
    const number = Number(text);
    if (text.trim() === '' || Number.isNaN(number) || number < minimum || number > maximum) {
        throw new Error(`${name} must be a number from ${minimum} to ${maximum}; it was "${text}".`);
    }
    return number;
}
function readProfile(name) {
    if (Object.hasOwn(LATENCY_PROFILES, name))
        return name;
    throw new Error(`--profile must be one of ${Object.keys(LATENCY_PROFILES).join(', ')}; it was "${name}".`);
}
function readGuests(mode) {
    if (mode === 'real' || mode === 'none')
        return mode;
    throw new Error(`--guests must be real or none; it was "${mode}".`);
}
const textOrFile = (value) => ((0,external_node_fs_.existsSync)(value) ? (0,external_node_fs_.readFileSync)(value, 'utf8') : value);
/** Where what the text or file names is looked for. */
const folderOf = (value) => ((0,external_node_fs_.existsSync)(value) ? (0,external_node_path_.dirname)(value) : '.');

;// CONCATENATED MODULE: ./src/simulator/parameters/wildcard.ts
/** Compares with a pattern in which `*` stands for any text. */
function fits(pattern, text) {
    if (text === undefined)
        return false;
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}

;// CONCATENATED MODULE: ./src/simulator/faults/fault-schedule.ts

/** The fault rules of a running cloud; they can be replaced at any time. */
class FaultSchedule {
    timeline;
    #faults = [];
    constructor(timeline, rules = []) {
        this.timeline = timeline;
        this.replace(rules);
    }
    /** Starts anew with these rules: all counts are zero again. */
    replace(rules) {
        this.#faults = rules.map((rule) => ({ rule, seen: 0, struck: 0, firstSeenMs: undefined }));
    }
    /** Counts the call on every rule it matches, and returns the effects that strike it. */
    strike(call) {
        return this.#faults
            .filter((fault) => matches(fault.rule.match, call) && this.#isDue(fault))
            .map(({ rule }) => rule.effect);
    }
    /** How often each rule has struck, in the order given. */
    strikes() {
        return this.#faults.map(({ struck }) => struck);
    }
    #isDue(fault) {
        const { calls: { from = 1, times } = {}, forSeconds } = fault.rule;
        const now = this.timeline.now().getTime();
        fault.seen += 1;
        fault.firstSeenMs ??= now;
        const limit = times === 'all' || (times === undefined && forSeconds !== undefined) ? Infinity : (times ?? 1);
        const inTime = forSeconds === undefined || now - fault.firstSeenMs <= forSeconds * this.timeline.scale * 1000;
        const due = fault.seen >= from && fault.seen < from + limit && inTime;
        if (due)
            fault.struck += 1;
        return due;
    }
}
function matches({ product, action, region, parameters = {} }, call) {
    return ((product === undefined || product === call.product) &&
        (action === undefined || fits(action, call.action)) &&
        (region === undefined || fits(region, call.region ?? '')) &&
        Object.entries(parameters).every(([name, pattern]) => fits(pattern, call.parameters.get(name))));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/simulator/metadata/metadata.ts

const LONGEST_TTL = 21_600;
/** The instance metadata service, both versions. Without a host it is not there. */
class Metadata {
    host;
    #tokens = new Map();
    /** Undefined: nothing is here. */
    answer(request) {
        const { host } = this;
        if (host === undefined || !request.path.startsWith('/latest/'))
            return undefined;
        if (request.headers['x-forwarded-for'] !== undefined)
            return metadata_text('', 403);
        if (request.path === '/latest/api/token')
            return this.#newToken(host, request);
        return this.#refusal(host, request) ?? item(host, request.path);
    }
    #newToken({ versions }, { method, headers }) {
        if (versions === 'v1')
            return metadata_text('', 404);
        if (method !== 'PUT')
            return metadata_text('', 405);
        const seconds = Number(headers['x-aliyun-ecs-metadata-token-ttl-seconds']);
        if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_TTL)
            return metadata_text('', 400);
        const token = (0,external_node_crypto_.randomBytes)(40).toString('base64');
        this.#tokens.set(token, Date.now() + seconds * 1000);
        return metadata_text(token);
    }
    #refusal({ versions }, { method, headers }) {
        if (method !== 'GET')
            return metadata_text('', 405);
        const token = headers['x-aliyun-ecs-metadata-token'];
        if (token === undefined)
            return versions === 'v2' ? metadata_text('', 403) : undefined;
        return (this.#tokens.get(token) ?? 0) > Date.now() || versions === 'v1' ? undefined : metadata_text('', 401);
    }
}
const ROLES = '/latest/meta-data/ram/security-credentials/';
function item(host, path) {
    if (path === '/latest/meta-data/region-id')
        return metadata_text(host.regionId);
    if (!path.startsWith(ROLES) || host.roleName === undefined)
        return metadata_text('', 404);
    const asked = path.slice(ROLES.length);
    if (asked === '')
        return metadata_text(host.roleName);
    return asked === host.roleName ? metadata_text(JSON.stringify(sessionView(host.session()))) : metadata_text('', 404);
}
function sessionView({ id, secret, securityToken, expiresAt }) {
    return {
        AccessKeyId: id,
        AccessKeySecret: secret,
        Expiration: expiresAt.toISOString(),
        SecurityToken: securityToken,
        LastUpdated: new Date().toISOString(),
        Code: 'Success',
    };
}
const metadata_text = (body, status = 200) => ({ status, contentType: 'text/plain', body });

;// CONCATENATED MODULE: ./src/simulator/facts/regions.ts
const REGIONS_WITH_ZONES = [
    ['cn-qingdao', 'China (Qingdao)', 'bc'],
    ['cn-beijing', 'China (Beijing)', 'abcdefghijkl'],
    ['cn-zhangjiakou', 'China (Zhangjiakou)', 'abc'],
    ['cn-huhehaote', 'China (Hohhot)', 'ab'],
    ['cn-wulanchabu', 'China (Ulanqab)', 'abc'],
    ['cn-hangzhou', 'China (Hangzhou)', 'bghijk'],
    ['cn-shanghai', 'China (Shanghai)', 'abefglmn'],
    ['cn-nanjing', 'China (Nanjing)', 'a'],
    ['cn-fuzhou', 'China (Fuzhou)', 'a'],
    ['cn-wuhan-lr', 'China (Wuhan)', 'a'],
    ['cn-shenzhen', 'China (Shenzhen)', 'acdef'],
    ['cn-heyuan', 'China (Heyuan)', 'ab'],
    ['cn-guangzhou', 'China (Guangzhou)', 'ab'],
    ['cn-chengdu', 'China (Chengdu)', 'ab'],
    ['cn-hongkong', 'China (Hong Kong)', 'bcd'],
    ['ap-northeast-1', 'Japan (Tokyo)', 'abc'],
    ['ap-northeast-2', 'South Korea (Seoul)', 'ab'],
    ['ap-southeast-1', 'Singapore', 'abc'],
    ['ap-southeast-2', 'Australia (Sydney)', 'ab'],
    ['ap-southeast-3', 'Malaysia (Kuala Lumpur)', 'ab'],
    ['ap-southeast-5', 'Indonesia (Jakarta)', 'abc'],
    ['ap-southeast-6', 'Philippines (Manila)', 'a'],
    ['ap-southeast-7', 'Thailand (Bangkok)', 'a'],
    ['ap-south-1', 'India (Mumbai)', 'ab'],
    ['us-east-1', 'US (Virginia)', 'ab'],
    ['us-west-1', 'US (Silicon Valley)', 'ab'],
    ['eu-west-1', 'UK (London)', 'ab'],
    ['eu-central-1', 'Germany (Frankfurt)', 'abc'],
    ['me-east-1', 'UAE (Dubai)', 'a'],
    ['me-central-1', 'Saudi Arabia (Riyadh)', 'ab'],
    ['na-south-1', 'Mexico', 'a'],
];
const regions_REGIONS = REGIONS_WITH_ZONES.map(([id, name, letters]) => ({
    id,
    name,
    // Regions of China take the letter after a dash, the others after their number.
    zones: [...letters].map((letter) => (/\d$/.test(id) ? `${id}${letter}` : `${id}-${letter}`)),
}));
const regionFacts = (id) => regions_REGIONS.find((region) => region.id === id);

;// CONCATENATED MODULE: ./src/simulator/facts/instance-types.ts
const ULTRA_AND_SSD = ['cloud_efficiency', 'cloud_ssd'];
const UP_TO_ESSD = ['cloud_efficiency', 'cloud_ssd', 'cloud_essd'];
const ESSD_ONLY = ['cloud_essd', 'cloud_auto'];
const WITH_ENTRY = ['cloud_essd', 'cloud_auto', 'cloud_essd_entry'];
const ROWS = [
    ['ecs.n1.tiny', 1, 1, ULTRA_AND_SSD],
    ['ecs.n1.small', 1, 2, ULTRA_AND_SSD],
    ['ecs.n4.small', 1, 2, ULTRA_AND_SSD],
    ['ecs.n4.large', 2, 4, ULTRA_AND_SSD],
    ['ecs.sn1.small', 1, 2, ULTRA_AND_SSD],
    ['ecs.sn1ne.large', 2, 4, ULTRA_AND_SSD],
    ['ecs.t5-lc1m1.small', 1, 1, UP_TO_ESSD],
    ['ecs.t5-lc1m2.small', 1, 2, UP_TO_ESSD],
    ['ecs.t6-c1m1.large', 2, 2, UP_TO_ESSD],
    ['ecs.s6-c1m1.small', 1, 1, UP_TO_ESSD],
    ['ecs.s6-c1m2.small', 1, 2, UP_TO_ESSD],
    ['ecs.s6-c1m2.large', 2, 4, UP_TO_ESSD],
    ['ecs.g5.large', 2, 8, UP_TO_ESSD],
    ['ecs.c6.large', 2, 4, UP_TO_ESSD],
    ['ecs.g6.large', 2, 8, UP_TO_ESSD],
    ['ecs.g6.xlarge', 4, 16, UP_TO_ESSD],
    ['ecs.g7.large', 2, 8, ESSD_ONLY],
    ['ecs.g8y.large', 2, 8, ESSD_ONLY],
    ['ecs.u1-c1m2.large', 2, 4, WITH_ENTRY],
    ['ecs.e-c1m1.large', 2, 2, WITH_ENTRY],
    ['ecs.e-c1m2.large', 2, 4, WITH_ENTRY],
    ['ecs.d1ne.2xlarge', 8, 32, UP_TO_ESSD],
    ['ecs.i2.xlarge', 4, 32, UP_TO_ESSD],
];
const LOCAL_DISKS = {
    'ecs.d1ne.2xlarge': { category: 'local_hdd_pro', amount: 4, size: 5500 },
    'ecs.i2.xlarge': { category: 'local_ssd_pro', amount: 1, size: 894 },
};
const INSTANCE_TYPES = ROWS.map(([id, cores, memory, systemDisks]) => {
    const localDisks = LOCAL_DISKS[id];
    return {
        id,
        family: id.split(/[.-]/).slice(0, 2).join('.'),
        cores,
        memory,
        architecture: id.startsWith('ecs.g8y') ? 'ARM' : 'X86',
        systemDisks,
        ioOptimized: true,
        ...(localDisks && { localDisks }),
    };
});
const instanceType = (id) => INSTANCE_TYPES.find((type) => type.id === id);
/** GiB that a system disk of a category may have. Source: RunInstances, `SystemDisk.Size`. */
const SYSTEM_DISK_SIZES = {
    cloud: [20, 500],
    cloud_efficiency: [20, 2048],
    cloud_ssd: [20, 2048],
    cloud_essd: [20, 2048],
    cloud_auto: [20, 2048],
    cloud_essd_entry: [20, 2048],
};
/** GiB that a data disk of a category may have. Source: RunInstances, `DataDisk.N.Size`. */
const DATA_DISK_SIZES = {
    cloud: [5, 2000],
    cloud_efficiency: [20, 32768],
    cloud_ssd: [20, 32768],
    cloud_essd: [20, 65536],
    cloud_auto: [1, 65536],
    cloud_essd_entry: [10, 32768],
};
const isDiskCategory = (text) => Object.hasOwn(SYSTEM_DISK_SIZES, text);

;// CONCATENATED MODULE: ./src/simulator/facts/system-images.ts
/** IDs that the documents use, and a few current ones. */
const OLD = [
    ['centos_7_04_64_20G_alibase_201701015.vhd', '', 'CentOS 7.4 64-bit', 'CentOS', 20, '2017-10-15'],
    ['centos_7_03_64_20G_alibase_20170818.vhd', '', 'CentOS 7.3 64-bit', 'CentOS', 20, '2017-08-18'],
    [
        'centos_7_9_x64_20G_alibase_20220727.vhd',
        'acs:centos_7_9_x64',
        'CentOS 7.9 64-bit',
        'CentOS',
        20,
        '2022-07-27',
    ],
    [
        'centos_7_9_x64_20G_alibase_20240628.vhd',
        'acs:centos_7_9_x64',
        'CentOS 7.9 64-bit',
        'CentOS',
        20,
        '2024-06-28',
    ],
];
const MODERN = [
    [
        'aliyun_3_9_x64_20G_alibase_20231219.vhd',
        'acs:alibaba_cloud_linux_3_2104_lts_x64',
        'Alibaba Cloud Linux  3.2104 LTS 64-bit',
        'Aliyun',
        20,
        '2023-12-19',
    ],
    [
        'aliyun_3_x64_20G_alibase_20240819.vhd',
        'acs:alibaba_cloud_linux_3_2104_lts_x64',
        'Alibaba Cloud Linux  3.2104 LTS 64-bit',
        'Aliyun',
        20,
        '2024-08-19',
    ],
    [
        'ubuntu_22_04_x64_20G_alibase_20240807.vhd',
        'acs:ubuntu_22_04_x64',
        'Ubuntu 22.04 64-bit',
        'Ubuntu',
        20,
        '2024-08-07',
    ],
    [
        'ubuntu_24_04_x64_20G_alibase_20240812.vhd',
        'acs:ubuntu_24_04_x64',
        'Ubuntu 24.04 64-bit',
        'Ubuntu',
        20,
        '2024-08-12',
    ],
    [
        'debian_12_6_x64_20G_alibase_20240819.vhd',
        'acs:debian_12_6_x64',
        'Debian 12.6 64-bit',
        'Debian',
        20,
        '2024-08-19',
    ],
];
const WINDOWS = [
    [
        'win2008r2_64_ent_sp1_zh-cn_40G_alibase_20181220.vhd',
        '',
        'Windows Server 2008 R2 Enterprise Edition 64-bit Chinese',
        'Windows Server 2008',
        40,
        '2018-12-20',
    ],
    [
        'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
        'acs:windows_server_2022_datacenter_x64_en_us',
        'Windows Server 2022 Datacenter Edition 64-bit English',
        'Windows Server 2022',
        40,
        '2024-08-15',
    ],
];
const SYSTEM_IMAGES = [
    ...OLD.map((row) => facts(row, { osType: 'linux', cloudInit: true, bootMode: 'BIOS', imds: 'v1' })),
    ...MODERN.map((row) => facts(row, { osType: 'linux', cloudInit: true, bootMode: 'UEFI-Preferred', imds: 'v2' })),
    ...WINDOWS.map((row) => facts(row, { osType: 'windows', cloudInit: false, bootMode: 'BIOS', imds: 'v1' })),
];
function facts([id, family, osName, platform, size, createdAt], traits) {
    return { id, family, osName, platform, architecture: 'x86_64', size, createdAt, ...traits };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./src/simulator/network/gateway.ts

/**
 * The cloud's network: whoever connects to an instance's public or private address is led to its guest, if the
 * instance's security groups let them in. Addresses are translated rather than given to the guest, so that an elastic
 * IP can be bound to a running instance.
 */
class Gateway {
    reportProblem;
    #servers = new Set();
    #sockets = new Set();
    constructor(reportProblem) {
        this.reportProblem = reportProblem;
    }
    /**
     * Starts to listen on `address` and leads each connection on to `guest`. Where `mayEnter` says no, the connection is
     * left without an answer, as a dropped packet would leave it.
     */
    open(address, guest, mayEnter) {
        const connections = new Set();
        const server = (0,external_node_net_.createServer)((visitor) => {
            this.#keep(visitor, connections);
            if (!mayEnter())
                return;
            const inside = (0,external_node_net_.connect)(guest.port, guest.address);
            this.#keep(inside, connections);
            join(visitor, inside);
        });
        this.#servers.add(server);
        server.on('error', (error) => {
            this.reportProblem(`Nothing listens on ${address.address}:${address.port}: ${error.message}`);
        });
        server.listen(address.port, address.address);
        return {
            close: () => {
                this.#servers.delete(server);
                server.close();
                for (const socket of connections)
                    socket.destroy();
            },
        };
    }
    close() {
        for (const server of this.#servers)
            server.close();
        for (const socket of this.#sockets)
            socket.destroy();
        this.#servers.clear();
    }
    #keep(socket, connections) {
        socket.setNoDelay(true);
        connections.add(socket);
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
            connections.delete(socket);
            this.#sockets.delete(socket);
        });
    }
}
function join(visitor, inside) {
    visitor.pipe(inside);
    inside.pipe(visitor);
    visitor.on('close', () => inside.destroy());
    inside.on('close', () => visitor.destroy());
}

;// CONCATENATED MODULE: ./src/simulator/oidc/issuer.ts

/** Signs ID tokens as an OIDC issuer does (RS256), and knows its own. */
class Issuer {
    url;
    #keyId = (0,external_node_crypto_.randomUUID)();
    #key;
    /** @param url the issuer's URL, as its tokens have it in `iss` */
    constructor(url) {
        this.url = url;
    }
    /** A token with these claims and the issuer's own; `exp` must be among them. */
    token(claims) {
        const content = [
            { alg: 'RS256', typ: 'JWT', kid: this.#keyId },
            { iss: this.url, ...claims },
        ]
            .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
            .join('.');
        return `${content}.${(0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(content), this.#privateKey()).toString('base64url')}`;
    }
    read(token, now) {
        const claims = claimsOf(token);
        if (claims === undefined)
            return { outcome: 'unreadable' };
        const at = token.lastIndexOf('.');
        const signature = Buffer.from(token.slice(at + 1), 'base64url');
        const isOwn = (0,external_node_crypto_.verify)('RSA-SHA256', Buffer.from(token.slice(0, at)), this.#publicKey(), signature);
        if (!isOwn || claims['iss'] !== this.url)
            return { outcome: 'forged' };
        const ends = Number(claims['exp']) * 1000;
        return ends > now.getTime() ? { outcome: 'good', claims } : { outcome: 'expired' };
    }
    /** The keys that its tokens can be verified with, as `jwks_uri` gives them. */
    keys() {
        const key = this.#publicKey().export({ format: 'jwk' });
        return { keys: [{ ...key, alg: 'RS256', use: 'sig', kid: this.#keyId }] };
    }
    #privateKey() {
        this.#key ??= (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 }).privateKey;
        return this.#key;
    }
    #publicKey() {
        return (0,external_node_crypto_.createPublicKey)(this.#privateKey());
    }
}
/** What a token says of itself, unverified; undefined where it is no JWT. */
function claimsOf(token) {
    const [, payload, signature] = token.split('.');
    if (payload === undefined || signature === undefined)
        return undefined;
    try {
        return JSON.parse(Buffer.from(payload, 'base64url').toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/simulator/policy/wildcard.ts
/** Whether `text` fits a pattern of RAM's: `*` stands for any text, `?` for one character. */
function isLike(pattern, text) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's').test(text);
}

;// CONCATENATED MODULE: ./src/simulator/policy/conditions.ts

/** The operators for texts, which is all that credentials are about here. */
const CONDITION_OPERATORS = {
    StringEquals: (wanted, found) => wanted === found,
    StringNotEquals: (wanted, found) => wanted !== found,
    StringEqualsIgnoreCase: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
    StringLike: isLike,
    StringNotLike: (wanted, found) => !isLike(wanted, found),
    Bool: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
};

;// CONCATENATED MODULE: ./src/simulator/policy/policy.ts

/** The text, or the document in it, is no policy. */
class PolicyGrammarError extends Error {
}
/** Everything is allowed: what a user may to whom nobody gave less. */
const ALLOW_ALL = {
    statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'], principals: {}, conditions: [] }],
};
/** @throws PolicyGrammarError */
function parsePolicy(text) {
    try {
        return readPolicy(JSON.parse(text));
    }
    catch (error) {
        throw error instanceof PolicyGrammarError ? error : new PolicyGrammarError('It is not JSON.');
    }
}
/** Reads a policy document. @throws PolicyGrammarError for whatever RAM would not know */
function readPolicy(document) {
    const { Version, Statement: statements } = objectOf(document, 'A policy');
    if (Version !== '1')
        throw new PolicyGrammarError('Version must be "1".');
    if (!Array.isArray(statements))
        throw new PolicyGrammarError('Statement must be a list.');
    return { statements: statements.map(readStatement) };
}
function readStatement(value) {
    const statement = objectOf(value, 'A statement');
    const { Effect: effect, Action, Resource, Principal = {}, Condition = {} } = statement;
    if (effect !== 'Allow' && effect !== 'Deny')
        throw new PolicyGrammarError('Effect must be Allow or Deny.');
    const stranger = Object.keys(statement).find((name) => !policy_MEMBERS.includes(name));
    if (stranger !== undefined)
        throw new PolicyGrammarError(`A statement has no ${stranger}.`);
    const principals = Object.entries(objectOf(Principal, 'Principal'));
    return {
        effect,
        actions: textsOf(Action, 'Action'),
        resources: Resource === undefined ? [] : textsOf(Resource, 'Resource'),
        principals: Object.fromEntries(principals.map(([kind, who]) => [kind, textsOf(who, `Principal.${kind}`)])),
        conditions: Object.entries(objectOf(Condition, 'Condition')).flatMap(readConditions),
    };
}
const policy_MEMBERS = ['Effect', 'Action', 'Resource', 'Principal', 'Condition'];
function readConditions([operator, keys]) {
    if (!isOperator(operator))
        throw new PolicyGrammarError(`There is no condition operator ${operator}.`);
    return Object.entries(objectOf(keys, operator)).map(([key, values]) => ({
        operator,
        key,
        values: textsOf(values, key),
    }));
}
const isOperator = (name) => Object.hasOwn(CONDITION_OPERATORS, name);
function objectOf(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new PolicyGrammarError(`${what} must be an object.`);
}
function textsOf(value, what) {
    const list = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every((item) => typeof item === 'string'))
        return list;
    throw new PolicyGrammarError(`${what} must be a text or a list of texts.`);
}

;// CONCATENATED MODULE: ./src/simulator/model/ram.ts


/** The users, roles and OIDC providers of all accounts. */
class Ram {
    #users = new Map();
    #roles = new Map();
    #providers = new Map();
    #issuers = new Map();
    /** Sessions end after so many seconds at most, whatever was asked for: for tests of renewal. */
    sessionLimitSeconds = Infinity;
    addUser(accountId, name, policy = ALLOW_ALL) {
        const user = { accountId, name, id: numberOf(name), arn: `acs:ram::${accountId}:user/${name}`, policy };
        this.#users.set(user.arn, user);
        return user;
    }
    addRole(accountId, { name, trust, policy = ALLOW_ALL, longestSessionSeconds = 3600 }) {
        const arn = `acs:ram::${accountId}:role/${name}`;
        const role = { accountId, name, id: numberOf(arn), arn, trust, policy, longestSessionSeconds };
        this.#roles.set(arn.toLowerCase(), role);
        return role;
    }
    addProvider(accountId, name, provider) {
        const added = { ...provider, arn: `acs:ram::${accountId}:oidc-provider/${name}` };
        this.#providers.set(added.arn, added);
        return added;
    }
    user(arn) {
        return this.#users.get(arn);
    }
    /** The names of roles are compared without case. */
    role(arn) {
        return this.#roles.get(arn.toLowerCase());
    }
    /** The issuer at a URL: this cloud asks no network for its keys. */
    issuer(url) {
        const issuer = this.#issuers.get(url) ?? new Issuer(url);
        this.#issuers.set(url, issuer);
        return issuer;
    }
    provider(arn) {
        return this.#providers.get(arn);
    }
}
/** IDs of RAM are long numbers; the same name has the same one. */
function numberOf(text) {
    const digits = [...text].reduce((sum, letter) => (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % 10n ** 15n, 7n);
    return `3${digits.toString().padStart(15, '0')}`;
}

;// CONCATENATED MODULE: ./src/simulator/model/accounts.ts


/** The accounts of the cloud and the keys that open them. */
class Accounts {
    ram = new Ram();
    #accounts = new Map();
    #keys = new Map();
    #tokens = new Set();
    add({ id = newAccountId(), name = 'simulated' } = {}) {
        const account = { id, name };
        this.#accounts.set(id, account);
        return account;
    }
    account(id) {
        return this.#accounts.get(id);
    }
    all() {
        return [...this.#accounts.values()];
    }
    key(accessKeyId) {
        return this.#keys.get(accessKeyId);
    }
    keys() {
        return [...this.#keys.values()];
    }
    knowsToken(token) {
        return this.#tokens.has(token);
    }
    /** Who calls without a signature: a key that opens nothing. */
    nobody() {
        const [{ id: accountId } = { id: '' }] = this.#accounts.values();
        return { id: '', secret: '', identity: ownerOf(accountId), permissions: { policies: () => [] } };
    }
    addKey(key) {
        this.#keys.set(key.id, key);
        if (key.securityToken)
            this.#tokens.add(key.securityToken);
        return key;
    }
    /** A permanent key of the account's owner, or what is given of it. */
    newOwnerKey(accountId, { id = `LTAI5t${randomText(18)}`, secret = randomText(30) } = {}) {
        return this.addKey({ id, secret, identity: ownerOf(accountId) });
    }
    /** A permanent key of a user, or what is given of it. */
    newUserKey(user, { id = `LTAI5t${randomText(18)}`, secret = randomText(30) } = {}) {
        const permissions = { policies: () => [user.policy] };
        return this.addKey({ id, secret, identity: identityOfUser(user), permissions });
    }
    /** A temporary key, as STS gives it. */
    newTemporaryKey(identity, expiresAt, permissions) {
        const key = {
            permissions,
            id: `STS.NT${randomText(22)}`,
            secret: randomText(44),
            securityToken: `CAIS${randomText(200)}`,
            identity,
            expiresAt,
        };
        this.addKey(key);
        return key;
    }
}
function identityOfUser({ accountId, arn, id }) {
    return { type: 'RAMUser', accountId, arn, userId: id, principalId: id };
}
/** The identity of a session of a role. */
function identityOfSession({ accountId, name, id }, sessionName) {
    return {
        type: 'AssumedRoleUser',
        accountId,
        arn: `acs:ram::${accountId}:assumed-role/${name}/${sessionName}`,
        userId: `${id}:${sessionName}`,
        principalId: `${id}:${sessionName}`,
        roleId: id,
    };
}
/** The identity of the account itself. */
function ownerOf(accountId) {
    return {
        type: 'Account',
        accountId,
        arn: `acs:ram::${accountId}:root`,
        userId: accountId,
        principalId: accountId,
    };
}
const newAccountId = () => `1${Array.from({ length: 15 }, () => (0,external_node_crypto_.randomInt)(10)).join('')}`;
function randomText(length) {
    return (0,external_node_crypto_.randomBytes)(length * 2)
        .toString('base64')
        .replace(/[^A-Za-z0-9]/g, '')
        .padEnd(length, 'x')
        .slice(0, length);
}

;// CONCATENATED MODULE: ./src/simulator/model/disk-content.ts
/** Counts who needs which content, and has the files deleted when nobody does. */
class DiskContents {
    guests;
    background;
    constructor(guests, background) {
        this.guests = guests;
        this.background = background;
    }
    /** Takes a layer in, held once; its parent is held by it. */
    take(layer, parent) {
        if (parent)
            this.hold(parent);
        // Whoever waits for the layer hears of its failure; nobody waiting is no reason to crash.
        layer.catch(() => { });
        return { layer, parent, holders: 1 };
    }
    hold(content) {
        content.holders += 1;
        return content;
    }
    drop(content) {
        if (!content)
            return;
        content.holders -= 1;
        if (content.holders > 0)
            return;
        this.background(content.layer.then((layer) => this.guests.deleteLayer(layer)));
        this.drop(content.parent);
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/image.ts
/** Public images have the agent of Cloud Assistant since then. */
const AGENTS_SINCE = '2017-12-01';
function systemImage(facts, content) {
    const { id, family, size, bootMode, imds, osType, osName, platform, architecture, cloudInit } = facts;
    return {
        id,
        name: id,
        description: '',
        family,
        version: '',
        ownerId: '',
        system: {
            osType,
            osName,
            platform,
            architecture,
            cloudInit,
            agent: facts.createdAt >= AGENTS_SINCE,
        },
        bootMode,
        imds,
        size,
        disks: [],
        encrypted: false,
        isCopied: false,
        isPublic: true,
        sharedWith: new Set(),
        madeFromInstance: '',
        tags: new Map(),
        createdAt: new Date(`${facts.createdAt}T00:00:00Z`),
        resourceGroupId: '',
        startedAt: undefined,
        duration: 0,
        content,
        stopMaking: () => { },
        status: 'Available',
    };
}
/** How an account sees an image's owner. */
function ownerAlias(image, accountId) {
    if (!image.ownerId)
        return image.system.productCode ? 'marketplace' : 'system';
    return image.ownerId === accountId ? 'self' : 'others';
}
/** All images that an account can use in a region: its own, the system's, and those shared with it or published. */
function visibleImages(region) {
    const others = region.cloud
        .touchedRegions()
        .filter(({ id, accountId }) => id === region.id && accountId !== region.accountId)
        .flatMap(({ images }) => [...images.values()])
        .filter((image) => image.isPublic || image.sharedWith.has(region.accountId));
    return [...region.images.values(), ...others, ...region.cloud.systemImages(region.id).values()];
}
function findImage(region, id) {
    return region.images.get(id) ?? visibleImages(region).find((image) => image.id === id);
}
/** The newest available image of a family. */
function newestOfFamily(region, family) {
    return visibleImages(region)
        .filter((image) => image.family === family && image.status === 'Available')
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}
/** 0 to 100. */
function imageProgress(region, { status, startedAt, duration }) {
    if (status === 'Available' || status === 'Deprecated')
        return 100;
    return startedAt ? Math.min(99, region.timeline.progress(startedAt, duration)) : 0;
}

;// CONCATENATED MODULE: ./src/simulator/model/ids.ts

/** An ID as the cloud makes them: a prefix, a dash and 20 letters and digits. */
function newId(prefix) {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const text = [...(0,external_node_crypto_.randomBytes)(17)].map((byte) => alphabet[byte % alphabet.length]).join('');
    return `${prefix}-2ze${text}`;
}
const newRequestId = () => (0,external_node_crypto_.randomUUID)().toUpperCase();

;// CONCATENATED MODULE: ./src/simulator/protocol/api-error.ts
/** A refusal in the service's own words: its code, HTTP status and message. */
class ApiError extends Error {
    code;
    status;
    details;
    constructor(code, status, message, 
    /** What the answer has beside the usual. */
    details = {}) {
        super(message);
        this.code = code;
        this.status = status;
        this.details = details;
        this.name = 'ApiError';
    }
}
const missingParameter = (name) => new ApiError('MissingParameter', 400, `The input parameter "${name}" that is mandatory for processing this request is not supplied.`);
const invalidParameter = (name, why = '') => new ApiError('InvalidParameter', 400, `The specified parameter "${name}" is not valid.${why && ` ${why}`}`);
const unsupportedParameter = (name) => new ApiError('UnsupportedParameter', 400, `The parameters is unsupported. (${name})`);
const unknownAction = (action) => new ApiError('InvalidAction.NotFound', 404, `Specified api is not found, please check your url and method. (${action})`);
const dryRunPassed = () => new ApiError('DryRunOperation', 400, 'Request validation has been passed with DryRun flag set.');
const invalidRegion = () => new ApiError('InvalidRegionId.NotFound', 404, 'The specified RegionId does not exist.');
const internalError = () => new ApiError('InternalError', 500, 'The request processing has failed due to some unknown error, exception or failure.');

;// CONCATENATED MODULE: ./src/simulator/model/disk.ts

function createDisk(region, disk, tags) {
    const created = { id: newId('d'), ...disk, ...region.born({ tags }), status: 'In_use' };
    region.disks.set(created.id, created);
    return created;
}
function disksOf(region, instanceId) {
    return [...region.disks.values()].filter((disk) => disk.instanceId === instanceId);
}
/** What an instance's end does to its disks: those that do not go with it stay, and cost. */
function releaseDisks(region, instanceId) {
    for (const disk of disksOf(region, instanceId)) {
        if (disk.deleteWithInstance)
            region.disks.delete(disk.id);
        else {
            disk.instanceId = '';
            disk.status = 'Available';
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/snapshot.ts


/** Whether a snapshot of the disk can begin now. @throws ApiError where it cannot */
function checkSnapshottable(region, disk) {
    const ofDisk = [...region.snapshots.values()].filter(({ sourceDiskId }) => sourceDiskId === disk.id);
    if (ofDisk.some(({ status }) => status === 'progressing')) {
        throw new ApiError('IncorrectDiskStatus.CreatingSnapshot', 403, 'A previous snapshot creation is in process.');
    }
    if (ofDisk.length >= region.cloud.quotas.snapshotsPerDisk) {
        throw new ApiError('QuotaExceed.Snapshot', 403, 'The snapshot quota exceeds.');
    }
}
function createSnapshot(region, wanted) {
    const { disk, duration = region.latency.snapshot } = wanted;
    const snapshot = {
        id: wanted.id ?? newId('s'),
        name: wanted.name ?? '',
        description: wanted.description ?? '',
        sourceDiskId: disk.id,
        sourceDiskType: disk.type,
        sourceCategory: disk.category,
        size: disk.size,
        instanceId: disk.instanceId,
        encrypted: disk.encrypted,
        kmsKeyId: disk.kmsKeyId,
        duration,
        system: wanted.system,
        content: wanted.content,
        ...region.born(wanted),
        status: 'progressing',
        stopGrowing: () => { },
    };
    region.snapshots.set(snapshot.id, snapshot);
    const end = wanted.outcome === 'failed' ? 'failed' : 'accomplished';
    snapshot.stopGrowing = region.timeline.after(duration, () => {
        snapshot.status = end;
    });
    return snapshot;
}
function requireSnapshot(region, id) {
    const snapshot = region.snapshots.get(id);
    if (!snapshot)
        throw new ApiError('InvalidSnapshotId.NotFound', 404, 'The specified SnapshotId does not exist.');
    return snapshot;
}
/** 0 to 100. */
function snapshotProgress(region, { status, createdAt, duration }) {
    if (status === 'accomplished')
        return 100;
    return Math.min(99, region.timeline.progress(createdAt, duration));
}
/** Nothing is said of a snapshot that is not there, as the service does. */
function deleteSnapshot(region, id, force) {
    const snapshot = region.snapshots.get(id);
    if (!snapshot)
        return;
    const image = [...region.images.values()].find(({ disks }) => disks.some(({ snapshotId }) => snapshotId === id));
    if (image) {
        throw new ApiError('SnapshotCreatedImage', 403, `The snapshot has been used to create user defined image(s). (${image.id})`);
    }
    const disk = [...region.disks.values()].find(({ sourceSnapshotId }) => sourceSnapshotId === id);
    if (disk && !force) {
        throw new ApiError('SnapshotCreatedDisk', 403, `The snapshot has been used to create disk(s). (${disk.id})`);
    }
    discard(region, snapshot);
}
/** Takes a snapshot out of the region, whatever it is used for. */
function discard(region, snapshot) {
    snapshot.stopGrowing();
    region.snapshots.delete(snapshot.id);
    region.cloud.contents.drop(snapshot.content);
}
/** Ends what is still growing from an instance's disks. */
function spoilSnapshots(region, instanceId) {
    for (const snapshot of region.snapshots.values()) {
        if (snapshot.instanceId !== instanceId || snapshot.status !== 'progressing')
            continue;
        snapshot.stopGrowing();
        snapshot.status = 'failed';
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/image-making.ts




/** @throws ApiError where the instance cannot be imaged in the state that it and its disks are in */
function checkImageable(region, instance) {
    if (instance.releasing || !['Running', 'Stopped'].includes(instance.status)) {
        throw new ApiError('IncorrectInstanceStatus', 400, 'The current status of the instance does not support this operation.');
    }
    if (instance.type.localDisks) {
        throw new ApiError('InvalidDiskCategory.CreateImage', 400, 'The specified diskCategory is not allowed to create image.');
    }
    for (const disk of disksOf(region, instance.id))
        checkSnapshottable(region, disk);
}
/** Begins an image of all of an instance's disks, each by a snapshot of its own. */
function imageFromInstance(region, instance, wanted) {
    const { imageFromInstance: duration, snapshot } = region.latency;
    const snapshots = disksOf(region, instance.id).map((disk) => ({
        device: disk.device,
        snapshot: createSnapshot(region, {
            disk,
            duration: Math.min(snapshot, duration),
            ...contentOf(instance, disk),
            outcome: wanted.outcome === 'CreateFailed' ? 'failed' : undefined,
            ...(region.cloud.behaviour.imageTagsReachSnapshots && { tags: new Map(wanted.tags) }),
        }),
    }));
    return begin(region, wanted, {
        system: instance.image.system,
        snapshots,
        duration,
        madeFromInstance: instance.id,
    });
}
/** What a snapshot of one of an instance's disks holds: data disks hold nothing in this cloud. */
function contentOf(instance, { type }) {
    if (type === 'data')
        return { system: undefined, content: undefined };
    return { system: instance.image.system, content: instance.machine.freeze() };
}
/** Begins an image of snapshots that are there already; the instance they came from is free to go. */
function imageFromSnapshots(region, snapshots, system, wanted) {
    return begin(region, wanted, {
        system,
        snapshots,
        duration: region.latency.imageFromSnapshot,
        madeFromInstance: '',
    });
}
function begin(region, wanted, { system, snapshots, duration, madeFromInstance }) {
    const content = systemContent(region, snapshots);
    const image = {
        id: wanted.id ?? newId('m'),
        name: wanted.name,
        description: wanted.description ?? '',
        family: wanted.family ?? '',
        version: wanted.version ?? '',
        ownerId: region.accountId,
        system,
        bootMode: wanted.bootMode,
        imds: wanted.imds,
        size: snapshots.find(({ snapshot }) => snapshot.sourceDiskType === 'system')?.snapshot.size ?? 0,
        disks: snapshots.map(imageDisk),
        encrypted: snapshots.some(({ snapshot }) => snapshot.encrypted),
        isCopied: false,
        isPublic: false,
        sharedWith: new Set(),
        madeFromInstance,
        startedAt: region.timeline.now(),
        duration,
        content: () => content,
        stopMaking: () => { },
        ...region.born(wanted),
        status: 'Creating',
    };
    region.images.set(image.id, image);
    image.stopMaking = region.timeline.after(duration, () => finish(region, image, wanted.outcome));
    return image;
}
function systemContent(region, snapshots) {
    const content = snapshots.find(({ snapshot }) => snapshot.content)?.snapshot.content;
    if (!content)
        throw new ApiError('InvalidSystemSnapshot.Missing', 403, 'There is no snapshot of a system disk.');
    return region.cloud.contents.hold(content);
}
function imageDisk({ device, snapshot }) {
    const { sourceDiskType: type, size, id: snapshotId, encrypted } = snapshot;
    return { type, device, size, snapshotId, encrypted };
}
/** An image is there when its time is over and its files are: on a slow machine the latter may come last. */
function finish(region, image, outcome) {
    if (outcome === 'CreateFailed' || outcome === 'UnAvailable') {
        image.status = outcome;
        return;
    }
    const settle = image.content().layer.then(() => {
        if (image.status === 'Creating')
            image.status = 'Available';
    }, (error) => {
        if (image.status === 'Creating')
            image.status = 'CreateFailed';
        throw error;
    });
    region.cloud.background(settle);
}

;// CONCATENATED MODULE: ./src/simulator/model/image-copying.ts



/** Begins a copy in `destination`; it waits while as many as may run at once are leaving the source region. */
function copyImage(source, original, destination, wanted) {
    const encrypted = wanted.encrypted || original.encrypted;
    const snapshots = original.disks.map(({ type, device, size }) => ({
        device,
        snapshot: createSnapshot(destination, {
            disk: { id: '', type, size, category: '', instanceId: '', encrypted, kmsKeyId: wanted.kmsKeyId ?? '' },
            duration: destination.latency.imageCopy,
            system: type === 'system' ? original.system : undefined,
            content: type === 'system' ? destination.cloud.contents.hold(original.content()) : undefined,
        }),
    }));
    const content = destination.cloud.contents.hold(original.content());
    const copy = {
        ...original,
        id: newId('m'),
        name: wanted.name,
        description: wanted.description ?? '',
        family: '',
        ownerId: destination.accountId,
        disks: snapshots.map(imageDisk),
        encrypted,
        isCopied: true,
        isPublic: false,
        sharedWith: new Set(),
        madeFromInstance: '',
        startedAt: undefined,
        duration: destination.latency.imageCopy,
        content: () => content,
        stopMaking: () => { },
        ...destination.born(wanted),
        status: 'Waiting',
    };
    destination.images.set(copy.id, copy);
    source.copies.add({ image: copy, region: destination, outcome: wanted.outcome });
    return copy;
}
/** Ends a copy that is not done, and takes all of it away. */
function cancelCopy(destination, copy) {
    copy.stopMaking();
    destination.images.delete(copy.id);
    for (const { snapshotId } of copy.disks) {
        const snapshot = destination.snapshots.get(snapshotId);
        if (snapshot)
            discard(destination, snapshot);
    }
    destination.cloud.contents.drop(copy.content());
    for (const region of destination.cloud.touchedRegions())
        region.copies.remove(copy);
}
/** The copies that leave a region: some run, the rest wait in line. */
class OutgoingCopies {
    limit;
    #running = new Set();
    #waiting = [];
    constructor(limit) {
        this.limit = limit;
    }
    add(copy) {
        this.#waiting.push(copy);
        this.#startNext();
    }
    remove(image) {
        for (const copy of this.#running)
            if (copy.image === image)
                this.#running.delete(copy);
        const place = this.#waiting.findIndex((copy) => copy.image === image);
        if (place >= 0)
            this.#waiting.splice(place, 1);
        this.#startNext();
    }
    #startNext() {
        while (this.#running.size < this.limit()) {
            const copy = this.#waiting.shift();
            if (!copy)
                return;
            this.#running.add(copy);
            this.#start(copy);
        }
    }
    #start(copy) {
        const { image, region, outcome } = copy;
        image.status = 'Creating';
        image.startedAt = region.timeline.now();
        image.stopMaking = region.timeline.after(image.duration, () => {
            finish(region, image, outcome);
            this.remove(image);
        });
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/region.ts


/** What one account has in one region. */
class Region {
    cloud;
    accountId;
    facts;
    vpcs = new Map();
    vSwitches = new Map();
    securityGroups = new Map();
    keyPairs = new Map();
    eips = new Map();
    instances = new Map();
    networkInterfaces = new Map();
    disks = new Map();
    snapshots = new Map();
    images = new Map();
    /** Commands of Cloud Assistant that are kept. */
    commands = new Map();
    invocations = new Map();
    fileSendings = new Map();
    history = [];
    copies = new OutgoingCopies(() => this.cloud.quotas.concurrentCopies);
    constructor(cloud, accountId, facts) {
        this.cloud = cloud;
        this.accountId = accountId;
        this.facts = facts;
    }
    get id() {
        return this.facts.id;
    }
    get timeline() {
        return this.cloud.timeline;
    }
    get latency() {
        return this.cloud.latency;
    }
    /** The part that all resources have, for one that is made now. */
    born(wanted = {}) {
        return {
            tags: wanted.tags ?? new Map(),
            resourceGroupId: wanted.resourceGroupId ?? '',
            createdAt: this.timeline.now(),
        };
    }
    /** Whether any resource here has this ID. */
    holds(id) {
        const kinds = [
            this.instances,
            this.images,
            this.snapshots,
            this.disks,
            this.eips,
            this.vpcs,
            this.vSwitches,
        ];
        return kinds.some((kind) => kind.has(id)) || this.securityGroups.has(id);
    }
}
const isRegion = (id) => REGIONS.some((region) => region.id === id);

;// CONCATENATED MODULE: ./src/simulator/model/cloud.ts








/** The whole simulated cloud: all accounts, in all regions. Knows nothing of requests. */
class Cloud {
    settings;
    accounts = new Accounts();
    gateway = new Gateway((problem) => this.problems.push(problem));
    /** What went wrong behind the scenes; a healthy cloud has none. */
    problems = [];
    contents;
    /** Names of the roles that instances can be given. */
    instanceRoles = new Set();
    #regions = new Map();
    #systemImages = new Map();
    #stock = new Map();
    #tasks = new Set();
    #systemContent;
    constructor(settings) {
        this.settings = settings;
        this.contents = new DiskContents(settings.guests, (task) => this.background(task));
    }
    get timeline() {
        return this.settings.timeline;
    }
    get latency() {
        return this.settings.latency;
    }
    get quotas() {
        return this.settings.quotas;
    }
    get behaviour() {
        return this.settings.behaviour;
    }
    get guests() {
        return this.settings.guests;
    }
    get addresses() {
        return this.settings.addresses;
    }
    /** An account's part of a region; undefined where there is no such region. */
    region(accountId, regionId) {
        const facts = regionFacts(regionId);
        if (!facts)
            return undefined;
        const key = `${accountId} ${regionId}`;
        const region = this.#regions.get(key) ?? new Region(this, accountId, facts);
        this.#regions.set(key, region);
        return region;
    }
    /** All regions in which accounts have had anything to do. */
    touchedRegions() {
        return [...this.#regions.values()];
    }
    /** The public images of a region, by ID. */
    systemImages(regionId) {
        return this.#publicImages(regionId);
    }
    /** Puts an image of the marketplace beside them. */
    addMarketplaceImage(regionId, image) {
        this.#publicImages(regionId).set(image.id, image);
    }
    #publicImages(regionId) {
        const known = this.#systemImages.get(regionId);
        if (known)
            return known;
        const images = new Map(SYSTEM_IMAGES.map((facts) => [facts.id, systemImage(facts, () => this.#emptySystem())]));
        this.#systemImages.set(regionId, images);
        return images;
    }
    /** What a zone says of an instance type; undefined where it is not on sale there. */
    stock(zoneId, type) {
        return this.#stock.get(`${zoneId} ${type.id}`) ?? (isOnSale(zoneId, type) ? 'WithStock' : undefined);
    }
    /** Changes stock from now on, in one zone or, without it, in all. */
    setStock(typeId, stock, zoneId) {
        if (!instanceType(typeId))
            throw new Error(`There is no instance type ${typeId}.`);
        const zones = zoneId ? [zoneId] : regions_REGIONS.flatMap(({ zones }) => zones);
        for (const zone of zones)
            this.#stock.set(`${zone} ${typeId}`, stock);
    }
    /** Lets work go on that no call waits for; what fails there is a problem to be shown. */
    background(task) {
        const watched = task
            .catch((error) => {
            this.problems.push(error instanceof Error ? error.message : String(error));
        })
            .finally(() => this.#tasks.delete(watched));
        this.#tasks.add(watched);
    }
    /** Resolves when no work goes on behind the scenes. */
    async settled() {
        while (this.#tasks.size > 0)
            await Promise.all(this.#tasks);
    }
    async close() {
        this.timeline.close();
        this.gateway.close();
        await this.settled();
        await this.guests.close();
    }
    #emptySystem() {
        this.#systemContent ??= this.contents.take(this.guests.systemLayer(this.settings.fixtures));
        return this.#systemContent;
    }
}
/** Types of the first generations are not on sale in the newest zones, as in the real cloud. */
function isOnSale(zoneId, { id }) {
    const isOldType = /^ecs\.(n1|n4|sn1|sn1ne|t5|g5|d1ne|i2)\b/.test(id);
    const isNewZone = /-[i-n]$/.test(zoneId);
    return !(isOldType && isNewZone);
}

;// CONCATENATED MODULE: ./src/simulator/model/behaviour.ts
const DEFAULT_BEHAVIOUR = {
    changeDuringImageCreation: 'spoil',
    unknownParameters: 'refuse',
    ed25519Keys: 'refuse',
    autoReleaseMinimumMinutes: 30,
    stopInvocation: 'kill',
    runningOutput: 'reported',
    imageTagsReachSnapshots: false,
    tellsUsable: true,
};

;// CONCATENATED MODULE: ./src/simulator/model/quotas.ts
/** The documented defaults where there are some (cn doc 2021); plain guesses for images, instances and addresses. */
const DEFAULT_QUOTAS = {
    vpcs: 10,
    vSwitchesPerVpc: 150,
    securityGroups: 100,
    rulesPerSecurityGroup: 200,
    keyPairs: 500,
    images: 100,
    eips: 20,
    instances: 200,
    snapshotsPerDisk: 256,
    concurrentCopies: 5,
    commands: 500,
    invocationsPerDay: 5000,
    tagsPerResource: 20,
    sharesPerImage: 50,
};

;// CONCATENATED MODULE: ./src/simulator/model/timeline.ts
/** Longest delay that setTimeout takes; longer waits go in several steps. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/**
 * The cloud's time: real clock, scaled durations. Every timer of the simulator is set here, so that none outlives it.
 */
class Timeline {
    scale;
    #pending = new Set();
    #sleepers = new Set();
    #closed = false;
    /** @param scale factor on all durations: 0.1 makes everything ten times as fast */
    constructor(scale) {
        this.scale = scale;
    }
    now() {
        return new Date();
    }
    /** Runs `action` after so many simulated seconds, unless cancelled or closed before. */
    after(seconds, action) {
        return this.#at(Date.now() + seconds * this.scale * 1000, action);
    }
    /** Runs `action` at a real point of time: expiry and release times are never scaled. */
    at(date, action) {
        return this.#at(date.getTime(), action);
    }
    /** Waits so many simulated seconds; ends early when the timeline closes. */
    pause(seconds) {
        if (seconds <= 0 || this.#closed)
            return Promise.resolve();
        return new Promise((resolve) => {
            const wake = () => {
                this.#sleepers.delete(wake);
                resolve();
            };
            this.#sleepers.add(wake);
            this.after(seconds, wake);
        });
    }
    /** How far a thing begun at `start` that takes `seconds` has come, 0 to 100. */
    progress(start, seconds) {
        const total = seconds * this.scale * 1000;
        return total <= 0 ? 100 : Math.min(100, Math.floor(((Date.now() - start.getTime()) / total) * 100));
    }
    close() {
        this.#closed = true;
        for (const cancel of [...this.#pending])
            cancel();
        for (const wake of [...this.#sleepers])
            wake();
    }
    #at(deadline, action) {
        if (this.#closed)
            return () => { };
        let timer;
        const cancel = () => {
            clearTimeout(timer);
            this.#pending.delete(cancel);
        };
        const wait = () => {
            const left = deadline - Date.now();
            timer = setTimeout(left > LONGEST_TIMER_MS ? wait : fire, Math.max(0, Math.min(left, LONGEST_TIMER_MS)));
        };
        const fire = () => {
            this.#pending.delete(cancel);
            action();
        };
        this.#pending.add(cancel);
        wait();
        return cancel;
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/cidr.ts
/** Reads `10.0.0.0/8`; undefined where it is no network (host bits set included). */
function parseCidr(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
    if (!match)
        return undefined;
    const [a = 0, b = 0, c = 0, d = 0, mask = 0] = match.slice(1).map(Number);
    if ([a, b, c, d].some((byte) => byte > 255) || mask > 32)
        return undefined;
    const base = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    return base % sizeOf(mask) === 0 ? { base, mask } : undefined;
}
function contains(outer, inner) {
    return inner.mask >= outer.mask && inner.base >= outer.base && inner.base < outer.base + sizeOf(outer.mask);
}
function overlap(a, b) {
    return contains(a, b) || contains(b, a);
}
/** Addresses that instances can have: the first and the last three of a vSwitch are the system's. */
function usableAddresses(cidr) {
    return Math.max(0, sizeOf(cidr.mask) - 4);
}
/** The usable address number `index`, from 0. */
function addressAt(cidr, index) {
    const address = cidr.base + 1 + index;
    return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}
/** Whether an address is usable in a network. */
function holdsAddress(cidr, address) {
    const single = parseCidr(`${address}/32`);
    return (single !== undefined && single.base >= cidr.base + 1 && single.base <= cidr.base + sizeOf(cidr.mask) - 4);
}
const sizeOf = (mask) => 2 ** (32 - mask);

;// CONCATENATED MODULE: ./src/simulator/network/private-addresses.ts


/**
 * Addresses in the networks of vSwitches, where this machine takes such an address for its own: root can have that
 * in a network namespace (`ip route add local 172.16.0.0/12 dev lo`).
 */
class PrivateAddresses {
    #taken = new Set();
    /** @returns undefined where nobody can listen in the network */
    async reserve(network, wanted, port) {
        const address = wanted ?? this.#firstFree(network);
        if (address === undefined || this.#taken.has(address))
            return undefined;
        this.#taken.add(address);
        if (await canListen(address, port))
            return { address, port };
        this.#taken.delete(address);
        return undefined;
    }
    release({ address }) {
        this.#taken.delete(address);
    }
    #firstFree(network) {
        for (let index = 0; index < usableAddresses(network); index++) {
            const address = addressAt(network, index);
            if (!this.#taken.has(address))
                return address;
        }
        return undefined;
    }
}
function canListen(host, port) {
    return new Promise((resolve) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', () => resolve(false));
        server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
    });
}

;// CONCATENATED MODULE: ./src/simulator/network/address-plan.ts


/** Loopback addresses, for guests that are real; private ones are in their vSwitch's network where that can be had. */
function loopbackAddresses(host) {
    const ofNetworks = new PrivateAddresses();
    return {
        reservePublic: () => host.reserveAddress(),
        reservePrivate: async (network, wanted) => (await ofNetworks.reserve(network, wanted, await host.sshPort())) ?? host.reserveAddress(),
        release: (address) => {
            ofNetworks.release(address);
            host.releaseAddress(address);
        },
        isReal: true,
    };
}
/** Addresses as the cloud would give them, with nobody behind: public ones from the networks set aside for documents. */
function imaginaryAddresses() {
    const taken = new Set();
    const firstFree = (network) => {
        for (let index = 0; index < usableAddresses(network); index++) {
            const address = addressAt(network, index);
            if (taken.has(address))
                continue;
            taken.add(address);
            return { address, port: 22 };
        }
        throw new Error('No address is left in the network.');
    };
    return {
        // 198.18.0.0/15, for benchmarks of networks (RFC 2544): large enough for any test.
        reservePublic: async () => firstFree({ base: 0xc6120000, mask: 15 }),
        reservePrivate: async (network, wanted) => {
            if (!wanted)
                return firstFree(network);
            taken.add(wanted);
            return { address: wanted, port: 22 };
        },
        release: ({ address }) => taken.delete(address),
        isReal: false,
    };
}

;// CONCATENATED MODULE: ./src/simulator/no-guests.ts
/** The cloud side alone: instances that have states and addresses, and nobody behind them. For clients that never connect. */
function noGuests() {
    let layers = 0;
    const newLayer = async () => ({ id: `layer-${++layers}` });
    const guest = {
        stop: async () => { },
        start: async () => { },
        freezeDisk: newLayer,
        consoleOutput: () => '',
        agent: () => undefined,
        destroy: async () => { },
    };
    return {
        mode: 'directory',
        notice: 'Instances have no guests behind them: nobody answers at their addresses.',
        reserveAddress: async () => ({ address: '127.0.0.1', port: 22 }),
        sshPort: async () => 22,
        releaseAddress: () => { },
        systemLayer: newLayer,
        boot: async () => guest,
        deleteLayer: async () => { },
        scriptWindows: () => { },
        close: async () => { },
    };
}

;// CONCATENATED MODULE: ./src/simulator/oidc/jobs.ts

/** Where GitHub's jobs get their tokens from. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Jobs of GitHub Actions that may have ID tokens, and the service that gives them. */
class GitHubJobs {
    issuer;
    /** What jobs ask with, and every token that they were given. */
    secrets = [];
    #jobs = new Map();
    constructor(issuer) {
        this.issuer = issuer;
    }
    /** @returns the job's number, and the token that it asks with */
    add(job) {
        const id = String(this.#jobs.size + 1);
        const bearer = (0,external_node_crypto_.randomBytes)(30).toString('base64url');
        this.#jobs.set(id, { ...job, bearer });
        this.secrets.push(bearer);
        return { id, bearer };
    }
    /** The token that a job gets for an audience; undefined where the service refuses. */
    token(id, authorization, audience, now) {
        const job = this.#jobs.get(id);
        if (job === undefined || job.refused === true || authorization !== `Bearer ${job.bearer}`)
            return undefined;
        const token = this.issuer.token(claimsOfJob(job, audience, Math.floor(now.getTime() / 1000)));
        this.secrets.push(token);
        return token;
    }
}
function claimsOfJob({ repository = 'octo/images', ref = 'refs/heads/main', environment, tokenSeconds = 300 }, audience, now) {
    const [owner = ''] = repository.split('/');
    return {
        jti: (0,external_node_crypto_.randomUUID)(),
        sub: `repo:${repository}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`,
        aud: audience ?? `https://github.com/${owner}`,
        repository,
        repository_owner: owner,
        ref,
        ref_type: 'branch',
        ...(environment !== undefined && { environment }),
        event_name: 'push',
        run_id: '4711',
        run_attempt: '1',
        iat: now,
        nbf: now - 5,
        exp: now + tokenSeconds,
    };
}

;// CONCATENATED MODULE: ./src/simulator/oidc/pages.ts
/** Where the issuer stands on the simulator's port. */
const OIDC_PATH = '/_simulator/oidc';
/** The issuer's documents, and the service at ACTIONS_ID_TOKEN_REQUEST_URL. */
function oidcPages(issuer, jobs) {
    return ({ path, query, headers }) => {
        if (path === `${OIDC_PATH}/.well-known/openid-configuration`)
            return json(configuration(issuer, headers['host'] ?? ''));
        if (path === `${OIDC_PATH}/jwks`)
            return json(issuer.keys());
        const [, id] = /^\/jobs\/(\d+)\/token$/.exec(path.replace(OIDC_PATH, '')) ?? [];
        if (id === undefined || !path.startsWith(OIDC_PATH))
            return undefined;
        const value = jobs.token(id, headers['authorization'], query.get('audience') ?? undefined, new Date());
        return value === undefined ? json({ message: 'Not authorized.' }, 403) : json({ value });
    };
}
function configuration({ url }, host) {
    return {
        issuer: url,
        jwks_uri: `http://${host}${OIDC_PATH}/jwks`,
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        subject_types_supported: ['public'],
    };
}
const json = (content, status = 200) => ({
    status,
    contentType: 'application/json;charset=utf-8',
    body: JSON.stringify(content),
});

;// CONCATENATED MODULE: ./src/simulator/api/ecs.ts
const ecs = {
    AddTags: {
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
            required: true,
        },
    },
    AllocateEipAddress: {
        ActivityId: { type: 'integer' },
        Bandwidth: { type: 'text' },
        ClientToken: { type: 'text' },
        ISP: { type: 'text' },
        InternetChargeType: { type: 'text' },
        RegionId: { type: 'text', required: true },
    },
    AllocatePublicIpAddress: {
        InstanceId: { type: 'text', required: true },
        IpAddress: { type: 'text' },
        VlanId: { type: 'text' },
    },
    AssociateEipAddress: {
        AllocationId: { type: 'text', required: true },
        InstanceId: { type: 'text', required: true },
        InstanceType: { type: 'text' },
        RegionId: { type: 'text' },
    },
    AttachInstanceRamRole: {
        InstanceIds: { type: 'text', required: true },
        Policy: { type: 'text' },
        RamRoleName: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    AttachKeyPair: {
        InstanceIds: { type: 'text', required: true },
        KeyPairName: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    AuthorizeSecurityGroup: {
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DestCidrIp: { type: 'text' },
        IpProtocol: { type: 'text' },
        Ipv6DestCidrIp: { type: 'text' },
        Ipv6SourceCidrIp: { type: 'text' },
        NicType: { type: 'text' },
        Permissions: {
            type: 'list',
            of: {
                Description: { type: 'text' },
                DestCidrIp: { type: 'text' },
                IpProtocol: { type: 'text' },
                Ipv6DestCidrIp: { type: 'text' },
                Ipv6SourceCidrIp: { type: 'text' },
                NicType: { type: 'text' },
                Policy: { type: 'text' },
                PortRange: { type: 'text' },
                PortRangeListId: { type: 'text' },
                Priority: { type: 'text' },
                SourceCidrIp: { type: 'text' },
                SourceGroupId: { type: 'text' },
                SourceGroupOwnerAccount: { type: 'text' },
                SourceGroupOwnerId: { type: 'integer' },
                SourcePortRange: { type: 'text' },
                SourcePrefixListId: { type: 'text' },
            },
        },
        Policy: { type: 'text' },
        PortRange: { type: 'text' },
        Priority: { type: 'text' },
        RegionId: { type: 'text', required: true },
        SecurityGroupId: { type: 'text', required: true },
        SourceCidrIp: { type: 'text' },
        SourceGroupId: { type: 'text' },
        SourceGroupOwnerAccount: { type: 'text' },
        SourceGroupOwnerId: { type: 'integer' },
        SourcePortRange: { type: 'text' },
        SourcePrefixListId: { type: 'text' },
    },
    AuthorizeSecurityGroupEgress: {
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DestCidrIp: { type: 'text' },
        DestGroupId: { type: 'text' },
        DestGroupOwnerAccount: { type: 'text' },
        DestGroupOwnerId: { type: 'integer' },
        DestPrefixListId: { type: 'text' },
        IpProtocol: { type: 'text' },
        Ipv6DestCidrIp: { type: 'text' },
        Ipv6SourceCidrIp: { type: 'text' },
        NicType: { type: 'text' },
        Permissions: {
            type: 'list',
            of: {
                Description: { type: 'text' },
                DestCidrIp: { type: 'text' },
                DestGroupId: { type: 'text' },
                DestGroupOwnerAccount: { type: 'text' },
                DestGroupOwnerId: { type: 'integer' },
                DestPrefixListId: { type: 'text' },
                IpProtocol: { type: 'text' },
                Ipv6DestCidrIp: { type: 'text' },
                Ipv6SourceCidrIp: { type: 'text' },
                NicType: { type: 'text' },
                Policy: { type: 'text' },
                PortRange: { type: 'text' },
                PortRangeListId: { type: 'text' },
                Priority: { type: 'text' },
                SourceCidrIp: { type: 'text' },
                SourcePortRange: { type: 'text' },
            },
        },
        Policy: { type: 'text' },
        PortRange: { type: 'text' },
        Priority: { type: 'text' },
        RegionId: { type: 'text', required: true },
        SecurityGroupId: { type: 'text', required: true },
        SourceCidrIp: { type: 'text' },
        SourcePortRange: { type: 'text' },
    },
    CancelCopyImage: { ImageId: { type: 'text', required: true }, RegionId: { type: 'text', required: true } },
    CancelTask: { RegionId: { type: 'text', required: true }, TaskId: { type: 'text', required: true } },
    CopyImage: {
        ClientToken: { type: 'text' },
        DestinationDescription: { type: 'text' },
        DestinationImageName: { type: 'text' },
        DestinationRegionId: { type: 'text' },
        DryRun: { type: 'flag' },
        EncryptAlgorithm: { type: 'text' },
        Encrypted: { type: 'flag' },
        ImageId: { type: 'text', required: true },
        KMSKeyId: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    CreateDisk: {
        AdvancedFeatures: { type: 'text' },
        Arn: {
            type: 'list',
            of: { AssumeRoleFor: { type: 'integer' }, RoleType: { type: 'text' }, Rolearn: { type: 'text' } },
        },
        BurstingEnabled: { type: 'flag' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DiskCategory: { type: 'text' },
        DiskName: { type: 'text' },
        EncryptAlgorithm: { type: 'text' },
        Encrypted: { type: 'flag' },
        InstanceId: { type: 'text' },
        KMSKeyId: { type: 'text' },
        MultiAttach: { type: 'text' },
        PerformanceLevel: { type: 'text' },
        ProvisionedIops: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Size: { type: 'integer' },
        SnapshotId: { type: 'text' },
        StorageClusterId: { type: 'text' },
        StorageSetId: { type: 'text' },
        StorageSetPartitionNumber: { type: 'integer' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        ZoneId: { type: 'text' },
    },
    CreateImage: {
        Architecture: { type: 'text' },
        BootMode: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DetectionStrategy: { type: 'text' },
        DiskDeviceMapping: {
            type: 'list',
            of: {
                Device: { type: 'text' },
                DiskType: { type: 'text' },
                Size: { type: 'integer' },
                SnapshotId: { type: 'text' },
            },
        },
        DryRun: { type: 'flag' },
        Features: { type: 'group', of: { ImdsSupport: { type: 'text' } } },
        ImageFamily: { type: 'text' },
        ImageName: { type: 'text' },
        ImageVersion: { type: 'text' },
        InstanceId: { type: 'text' },
        Platform: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SnapshotId: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
    },
    CreateInstance: {
        Affinity: { type: 'text' },
        Arn: {
            type: 'list',
            of: { AssumeRoleFor: { type: 'integer' }, RoleType: { type: 'text' }, Rolearn: { type: 'text' } },
        },
        AutoRenew: { type: 'flag' },
        AutoRenewPeriod: { type: 'integer' },
        ClientToken: { type: 'text' },
        ClusterId: { type: 'text' },
        CreditSpecification: { type: 'text' },
        DataDisk: {
            type: 'list',
            of: {
                Category: { type: 'text' },
                DeleteWithInstance: { type: 'flag' },
                Description: { type: 'text' },
                Device: { type: 'text' },
                DiskName: { type: 'text' },
                EncryptAlgorithm: { type: 'text' },
                Encrypted: { type: 'flag' },
                KMSKeyId: { type: 'text' },
                PerformanceLevel: { type: 'text' },
                Size: { type: 'integer' },
                SnapshotId: { type: 'text' },
                StorageClusterId: { type: 'text' },
            },
        },
        DedicatedHostId: { type: 'text' },
        DeletionProtection: { type: 'flag' },
        DeploymentSetGroupNo: { type: 'integer' },
        DeploymentSetId: { type: 'text' },
        Description: { type: 'text' },
        DryRun: { type: 'flag' },
        HibernationOptions: { type: 'group', of: { Configured: { type: 'flag' } } },
        HostName: { type: 'text' },
        HpcClusterId: { type: 'text' },
        HttpEndpoint: { type: 'text' },
        HttpPutResponseHopLimit: { type: 'integer' },
        HttpTokens: { type: 'text' },
        ImageFamily: { type: 'text' },
        ImageId: { type: 'text' },
        InnerIpAddress: { type: 'text' },
        InstanceChargeType: { type: 'text' },
        InstanceName: { type: 'text' },
        InstanceType: { type: 'text', required: true },
        InternetChargeType: { type: 'text' },
        InternetMaxBandwidthIn: { type: 'integer', minimum: 1, maximum: 200 },
        InternetMaxBandwidthOut: { type: 'integer' },
        IoOptimized: { type: 'text' },
        KeyPairName: { type: 'text' },
        NodeControllerId: { type: 'text' },
        Password: { type: 'text' },
        PasswordInherit: { type: 'flag' },
        Period: { type: 'integer' },
        PeriodUnit: { type: 'text' },
        PrivateIpAddress: { type: 'text' },
        PrivatePoolOptions: { type: 'group', of: { Id: { type: 'text' }, MatchCriteria: { type: 'text' } } },
        RamRoleName: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityEnhancementStrategy: { type: 'text' },
        SecurityGroupId: { type: 'text' },
        SpotDuration: { type: 'integer', minimum: 0, maximum: 6 },
        SpotInterruptionBehavior: { type: 'text' },
        SpotPriceLimit: { type: 'decimal' },
        SpotStrategy: { type: 'text' },
        StorageSetId: { type: 'text' },
        StorageSetPartitionNumber: { type: 'integer', minimum: 1 },
        SystemDisk: {
            type: 'group',
            of: {
                Category: { type: 'text' },
                Description: { type: 'text' },
                DiskName: { type: 'text' },
                PerformanceLevel: { type: 'text' },
                Size: { type: 'integer' },
                StorageClusterId: { type: 'text' },
            },
        },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        Tenancy: { type: 'text' },
        UseAdditionalService: { type: 'flag' },
        UserData: { type: 'text' },
        VSwitchId: { type: 'text' },
        VlanId: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    CreateKeyPair: {
        KeyPairName: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    CreateSecurityGroup: {
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityGroupName: { type: 'text' },
        SecurityGroupType: { type: 'text' },
        ServiceManaged: { type: 'flag' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        VpcId: { type: 'text' },
    },
    CreateSnapshot: {
        Category: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DiskId: { type: 'text', required: true },
        InstantAccess: { type: 'flag' },
        InstantAccessRetentionDays: { type: 'integer' },
        ResourceGroupId: { type: 'text' },
        RetentionDays: { type: 'integer' },
        SnapshotName: { type: 'text' },
        StorageLocationArn: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
    },
    CreateSnapshotGroup: {
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DiskId: { type: 'list', of: 'text' },
        ExcludeDiskId: { type: 'list', of: 'text' },
        InstanceId: { type: 'text' },
        InstantAccess: { type: 'flag' },
        InstantAccessRetentionDays: { type: 'integer' },
        Name: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        StorageLocationArn: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    CreateVSwitch: {
        CidrBlock: { type: 'text', required: true },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        RegionId: { type: 'text' },
        VSwitchName: { type: 'text' },
        VpcId: { type: 'text', required: true },
        ZoneId: { type: 'text', required: true },
    },
    CreateVpc: {
        CidrBlock: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        RegionId: { type: 'text', required: true },
        UserCidr: { type: 'text' },
        VpcName: { type: 'text' },
    },
    DeleteDisk: { DiskId: { type: 'text', required: true } },
    DeleteImage: {
        DryRun: { type: 'flag' },
        Force: { type: 'flag' },
        ImageId: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    DeleteInstance: {
        DryRun: { type: 'flag' },
        Force: { type: 'flag' },
        ForceStop: { type: 'flag' },
        InstanceId: { type: 'text', required: true },
        TerminateSubscription: { type: 'flag' },
    },
    DeleteInstances: {
        ClientToken: { type: 'text' },
        DryRun: { type: 'flag' },
        Force: { type: 'flag' },
        ForceStop: { type: 'flag' },
        InstanceId: { type: 'list', of: 'text', required: true },
        RegionId: { type: 'text', required: true },
        TerminateSubscription: { type: 'flag' },
    },
    DeleteKeyPairs: {
        KeyPairNames: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    DeleteSecurityGroup: {
        RegionId: { type: 'text', required: true },
        SecurityGroupId: { type: 'text', required: true },
    },
    DeleteSnapshot: { Force: { type: 'flag' }, SnapshotId: { type: 'text', required: true } },
    DeleteSnapshotGroup: {
        RegionId: { type: 'text', required: true },
        SnapshotGroupId: { type: 'text', required: true },
    },
    DeleteVSwitch: { RegionId: { type: 'text' }, VSwitchId: { type: 'text', required: true } },
    DeleteVpc: { RegionId: { type: 'text' }, VpcId: { type: 'text', required: true } },
    DescribeAccountAttributes: {
        AttributeName: { type: 'list', of: 'text' },
        RegionId: { type: 'text', required: true },
        ZoneId: { type: 'text' },
    },
    DescribeAvailableResource: {
        Cores: { type: 'integer' },
        DataDiskCategory: { type: 'text' },
        DedicatedHostId: { type: 'text' },
        DestinationResource: { type: 'text', required: true },
        InstanceChargeType: { type: 'text' },
        InstanceType: { type: 'text' },
        IoOptimized: { type: 'text' },
        Memory: { type: 'decimal' },
        NetworkCategory: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceType: { type: 'text' },
        Scope: { type: 'text' },
        SpotDuration: { type: 'integer', minimum: 0, maximum: 6 },
        SpotStrategy: { type: 'text' },
        SystemDiskCategory: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    DescribeBandwidthLimitation: {
        InstanceChargeType: { type: 'text' },
        InstanceType: { type: 'text', required: true },
        OperationType: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'text' },
        SpotStrategy: { type: 'text' },
    },
    DescribeCloudAssistantStatus: {
        InstanceId: { type: 'list', of: 'text' },
        MaxResults: { type: 'integer' },
        NextToken: { type: 'text' },
        OSType: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
    },
    DescribeDisks: {
        AdditionalAttributes: { type: 'list', of: 'text' },
        AutoSnapshotPolicyId: { type: 'text' },
        Category: { type: 'text' },
        DeleteAutoSnapshot: { type: 'flag' },
        DeleteWithInstance: { type: 'flag' },
        DiskChargeType: { type: 'text' },
        DiskIds: { type: 'text' },
        DiskName: { type: 'text' },
        DiskType: { type: 'text' },
        DryRun: { type: 'flag' },
        EnableAutoSnapshot: { type: 'flag' },
        EnableAutomatedSnapshotPolicy: { type: 'flag' },
        EnableShared: { type: 'flag' },
        Encrypted: { type: 'flag' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        InstanceId: { type: 'text' },
        KMSKeyId: { type: 'text' },
        LockReason: { type: 'text' },
        MaxResults: { type: 'integer', minimum: 1, maximum: 500 },
        MultiAttach: { type: 'text' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        Portable: { type: 'flag' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SnapshotId: { type: 'text' },
        Status: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        ZoneId: { type: 'text' },
    },
    DescribeEipAddresses: {
        AllocationId: { type: 'text' },
        AssociatedInstanceId: { type: 'text' },
        AssociatedInstanceType: { type: 'text' },
        ChargeType: { type: 'text' },
        EipAddress: { type: 'text' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        ISP: { type: 'text' },
        LockReason: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        Status: { type: 'text' },
    },
    DescribeImageFromFamily: {
        ImageFamily: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    DescribeImageSharePermission: {
        ImageId: { type: 'text', required: true },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        RegionId: { type: 'text', required: true },
    },
    DescribeImageSupportInstanceTypes: {
        ActionType: { type: 'text' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        ImageId: { type: 'text' },
        RegionId: { type: 'text', required: true },
    },
    DescribeImages: {
        ActionType: { type: 'text' },
        Architecture: { type: 'text' },
        DryRun: { type: 'flag' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        ImageFamily: { type: 'text' },
        ImageId: { type: 'text' },
        ImageName: { type: 'text' },
        ImageOwnerAlias: { type: 'text' },
        ImageOwnerId: { type: 'integer' },
        InstanceType: { type: 'text' },
        IsPublic: { type: 'flag' },
        IsSupportCloudinit: { type: 'flag' },
        IsSupportIoOptimized: { type: 'flag' },
        OSType: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        ShowExpired: { type: 'flag' },
        SnapshotId: { type: 'text' },
        Status: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        Usable: { type: 'flag' },
        Usage: { type: 'text' },
    },
    DescribeInstanceAttribute: { InstanceId: { type: 'text', required: true } },
    DescribeInstanceHistoryEvents: {
        EventCycleStatus: { type: 'text' },
        EventId: { type: 'list', of: 'text' },
        EventPublishTime: { type: 'group', of: { End: { type: 'text' }, Start: { type: 'text' } } },
        EventType: { type: 'text' },
        ImpactLevel: { type: 'text' },
        InstanceEventCycleStatus: { type: 'list', of: 'text' },
        InstanceEventType: { type: 'list', of: 'text' },
        InstanceId: { type: 'text' },
        MaxResults: { type: 'integer' },
        NextToken: { type: 'text' },
        NotBefore: { type: 'group', of: { End: { type: 'text' }, Start: { type: 'text' } } },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        ResourceId: { type: 'list', of: 'text' },
        ResourceType: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeInstanceRamRole: {
        InstanceIds: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 50 },
        RamRoleName: { type: 'text' },
        RegionId: { type: 'text', required: true },
    },
    DescribeInstanceStatus: {
        ClusterId: { type: 'text' },
        InstanceId: { type: 'list', of: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 50 },
        RegionId: { type: 'text', required: true },
        ZoneId: { type: 'text' },
    },
    DescribeInstanceTypes: {
        AdditionalAttributes: { type: 'list', of: 'text' },
        CpuArchitecture: { type: 'text', values: ['X86', 'ARM'] },
        CpuArchitectures: { type: 'list', of: 'text' },
        GPUSpec: { type: 'text' },
        GpuSpecs: { type: 'list', of: 'text' },
        InstanceCategories: { type: 'list', of: 'text' },
        InstanceCategory: {
            type: 'text',
            values: [
                'General-purpose',
                'Compute-optimized',
                'Memory-optimized',
                'Big data',
                'Local SSDs',
                'High Clock Speed',
                'Enhanced',
                'Shared',
                'Compute-optimized with GPU',
                'Visual Compute-optimized',
                'Heterogeneous Service',
                'Compute-optimized with FPGA',
                'Compute-optimized with NPU',
                'ECS Bare Metal',
                'Super Computing Cluster',
                'High Performance Compute',
            ],
        },
        InstanceFamilyLevel: { type: 'text', values: ['EntryLevel', 'EnterpriseLevel', 'CreditEntryLevel'] },
        InstanceTypeFamilies: { type: 'list', of: 'text' },
        InstanceTypeFamily: { type: 'text' },
        InstanceTypes: { type: 'list', of: 'text' },
        LocalStorageCategories: { type: 'list', of: 'text' },
        LocalStorageCategory: { type: 'text', values: ['local_hdd_pro', 'local_ssd_pro'] },
        MaxResults: { type: 'integer', minimum: 1, maximum: 1600 },
        MaximumCpuCoreCount: { type: 'integer' },
        MaximumCpuSpeedFrequency: { type: 'decimal' },
        MaximumCpuTurboFrequency: { type: 'decimal' },
        MaximumGPUAmount: { type: 'integer' },
        MaximumMemorySize: { type: 'decimal' },
        MinimumBaselineCredit: { type: 'integer' },
        MinimumCpuCoreCount: { type: 'integer' },
        MinimumCpuSpeedFrequency: { type: 'decimal' },
        MinimumCpuTurboFrequency: { type: 'decimal' },
        MinimumDiskQuantity: { type: 'integer' },
        MinimumEniIpv6AddressQuantity: { type: 'integer' },
        MinimumEniPrivateIpAddressQuantity: { type: 'integer' },
        MinimumEniQuantity: { type: 'integer' },
        MinimumEriQuantity: { type: 'integer' },
        MinimumGPUAmount: { type: 'integer' },
        MinimumInitialCredit: { type: 'integer' },
        MinimumInstanceBandwidthRx: { type: 'integer' },
        MinimumInstanceBandwidthTx: { type: 'integer' },
        MinimumInstancePpsRx: { type: 'integer' },
        MinimumInstancePpsTx: { type: 'integer' },
        MinimumLocalStorageAmount: { type: 'integer' },
        MinimumLocalStorageCapacity: { type: 'integer' },
        MinimumMemorySize: { type: 'decimal' },
        MinimumPrimaryEniQueueNumber: { type: 'integer' },
        MinimumQueuePairNumber: { type: 'integer' },
        MinimumSecondaryEniQueueNumber: { type: 'integer' },
        NextToken: { type: 'text' },
        NvmeSupport: { type: 'text', values: ['required', 'unsupported'] },
        PhysicalProcessorModel: { type: 'text' },
        PhysicalProcessorModels: { type: 'list', of: 'text' },
    },
    DescribeInstances: {
        AdditionalAttributes: { type: 'list', of: 'text' },
        DeviceAvailable: { type: 'flag' },
        DryRun: { type: 'flag' },
        EipAddresses: { type: 'text' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        HpcClusterId: { type: 'text' },
        HttpEndpoint: { type: 'text' },
        HttpPutResponseHopLimit: { type: 'integer' },
        HttpTokens: { type: 'text' },
        ImageId: { type: 'text' },
        InnerIpAddresses: { type: 'text' },
        InstanceChargeType: { type: 'text' },
        InstanceIds: { type: 'text' },
        InstanceName: { type: 'text' },
        InstanceNetworkType: { type: 'text' },
        InstanceType: { type: 'text' },
        InstanceTypeFamily: { type: 'text' },
        InternetChargeType: { type: 'text' },
        IoOptimized: { type: 'flag' },
        Ipv6Address: { type: 'list', of: 'text' },
        KeyPairName: { type: 'text' },
        LockReason: { type: 'text' },
        MaxResults: { type: 'integer', minimum: 1, maximum: 100 },
        NeedSaleCycle: { type: 'flag' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        PrivateIpAddresses: { type: 'text' },
        PublicIpAddresses: { type: 'text' },
        RdmaIpAddresses: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityGroupId: { type: 'text' },
        Status: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        VSwitchId: { type: 'text' },
        VpcId: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    DescribeInvocationResults: {
        CommandId: { type: 'text' },
        ContentEncoding: { type: 'text' },
        IncludeHistory: { type: 'flag' },
        InstanceId: { type: 'text' },
        InvokeId: { type: 'text' },
        InvokeRecordStatus: { type: 'text' },
        MaxResults: { type: 'integer' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeInvocations: {
        CommandId: { type: 'text' },
        CommandName: { type: 'text' },
        CommandType: { type: 'text' },
        ContentEncoding: { type: 'text' },
        IncludeOutput: { type: 'flag' },
        InstanceId: { type: 'text' },
        InvokeId: { type: 'text' },
        InvokeStatus: { type: 'text' },
        MaxResults: { type: 'integer' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        RepeatMode: { type: 'text' },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Timed: { type: 'flag' },
    },
    DescribeKeyPairs: {
        IncludePublicKey: { type: 'flag' },
        KeyPairFingerPrint: { type: 'text' },
        KeyPairName: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 50 },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeNetworkInterfaces: {
        InstanceId: { type: 'text' },
        Ipv6Address: { type: 'list', of: 'text' },
        MaxResults: { type: 'integer' },
        NetworkInterfaceId: { type: 'list', of: 'text' },
        NetworkInterfaceName: { type: 'text' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        PrimaryIpAddress: { type: 'text' },
        PrivateIpAddress: { type: 'list', of: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityGroupId: { type: 'text' },
        ServiceManaged: { type: 'flag' },
        Status: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Type: { type: 'text' },
        VSwitchId: { type: 'text' },
        VpcId: { type: 'text' },
    },
    DescribePrice: {
        Amount: { type: 'integer' },
        AssuranceTimes: { type: 'text' },
        Capacity: { type: 'integer' },
        DataDisk: {
            type: 'list',
            of: {
                Category: { type: 'text' },
                PerformanceLevel: { type: 'text' },
                ProvisionedIops: { type: 'integer' },
                Size: { type: 'integer' },
            },
        },
        DedicatedHostType: { type: 'text' },
        ImageId: { type: 'text' },
        InstanceAmount: { type: 'integer' },
        InstanceCpuCoreCount: { type: 'integer' },
        InstanceNetworkType: { type: 'text' },
        InstanceType: { type: 'text' },
        InstanceTypeList: { type: 'list', of: 'text' },
        InternetChargeType: { type: 'text' },
        InternetMaxBandwidthOut: { type: 'integer' },
        IoOptimized: { type: 'text' },
        Isp: { type: 'text' },
        OfferingType: { type: 'text' },
        Period: { type: 'integer' },
        Platform: { type: 'text' },
        PriceUnit: { type: 'text' },
        RecurrenceRules: {
            type: 'list',
            of: {
                EndHour: { type: 'integer' },
                RecurrenceType: { type: 'text' },
                RecurrenceValue: { type: 'text' },
                StartHour: { type: 'integer' },
            },
        },
        RegionId: { type: 'text', required: true },
        ResourceType: { type: 'text' },
        SchedulerOptions: {
            type: 'group',
            of: { DedicatedHostId: { type: 'text' }, DeploymentSetStrategy: { type: 'text' } },
        },
        Scope: { type: 'text' },
        SpotDuration: { type: 'integer' },
        SpotStrategy: { type: 'text', values: ['NoSpot', 'SpotWithPriceLimit', 'SpotAsPriceGo'] },
        StartTime: { type: 'text' },
        SystemDisk: {
            type: 'group',
            of: { Category: { type: 'text' }, PerformanceLevel: { type: 'text' }, Size: { type: 'integer' } },
        },
        ZoneId: { type: 'text' },
    },
    DescribeRegions: {
        AcceptLanguage: { type: 'text' },
        InstanceChargeType: { type: 'text' },
        ResourceType: { type: 'text' },
    },
    DescribeSecurityGroupAttribute: {
        Attribute: { type: 'text' },
        Direction: { type: 'text' },
        MaxResults: { type: 'integer', minimum: 10, maximum: 1000 },
        NextToken: { type: 'text' },
        NicType: { type: 'text' },
        RegionId: { type: 'text', required: true },
        SecurityGroupId: { type: 'text', required: true },
    },
    DescribeSecurityGroups: {
        DryRun: { type: 'flag' },
        FuzzyQuery: { type: 'flag' },
        IsQueryEcsCount: { type: 'flag' },
        MaxResults: { type: 'integer', minimum: 1, maximum: 100 },
        NetworkType: { type: 'text' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityGroupId: { type: 'text' },
        SecurityGroupIds: { type: 'text' },
        SecurityGroupName: { type: 'text' },
        SecurityGroupType: { type: 'text' },
        ServiceManaged: { type: 'flag' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        VpcId: { type: 'text' },
    },
    DescribeSendFileResults: {
        InstanceId: { type: 'text' },
        InvocationStatus: { type: 'text' },
        InvokeId: { type: 'text' },
        MaxResults: { type: 'integer' },
        Name: { type: 'text' },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeSnapshotGroups: {
        AdditionalAttributes: { type: 'list', of: 'text' },
        InstanceId: { type: 'text' },
        MaxResults: { type: 'integer', minimum: 1, maximum: 500 },
        Name: { type: 'text' },
        NextToken: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SnapshotGroupId: { type: 'list', of: 'text' },
        Status: { type: 'list', of: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeSnapshots: {
        Category: { type: 'text' },
        DiskId: { type: 'text' },
        DryRun: { type: 'flag' },
        Encrypted: { type: 'flag' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        InstanceId: { type: 'text' },
        KMSKeyId: { type: 'text' },
        MaxResults: { type: 'integer', minimum: 1, maximum: 100 },
        NextToken: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SnapshotIds: { type: 'text' },
        SnapshotLinkId: { type: 'text' },
        SnapshotName: { type: 'text' },
        SnapshotType: { type: 'text' },
        SourceDiskType: { type: 'text' },
        Status: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
        Usage: { type: 'text' },
    },
    DescribeSpotPriceHistory: {
        EndTime: { type: 'text' },
        InstanceType: { type: 'text', required: true },
        IoOptimized: { type: 'text' },
        NetworkType: { type: 'text', required: true },
        OSType: { type: 'text' },
        Offset: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        SpotDuration: { type: 'integer' },
        StartTime: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    DescribeTags: {
        Category: { type: 'text' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'text' },
        ResourceType: { type: 'text' },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
    },
    DescribeTaskAttribute: {
        RegionId: { type: 'text', required: true },
        TaskId: { type: 'text', required: true },
    },
    DescribeTasks: {
        EndTime: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        RegionId: { type: 'text', required: true },
        ResourceIds: { type: 'list', of: 'text' },
        StartTime: { type: 'text' },
        TaskAction: { type: 'text' },
        TaskGroupId: { type: 'text' },
        TaskIds: { type: 'text' },
        TaskStatus: { type: 'text' },
    },
    DescribeUserData: {
        InstanceId: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    DescribeVSwitches: {
        IsDefault: { type: 'flag' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text' },
        VSwitchId: { type: 'text' },
        VpcId: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    DescribeVpcs: {
        IsDefault: { type: 'flag' },
        PageNumber: { type: 'integer' },
        PageSize: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        VpcId: { type: 'text' },
    },
    DescribeZones: {
        AcceptLanguage: { type: 'text' },
        InstanceChargeType: { type: 'text' },
        RegionId: { type: 'text', required: true },
        SpotStrategy: { type: 'text' },
        Verbose: { type: 'flag' },
    },
    DetachKeyPair: {
        InstanceIds: { type: 'text', required: true },
        KeyPairName: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    EndTerminalSession: {
        RegionId: { type: 'text', required: true },
        SessionId: { type: 'text', required: true },
    },
    GetInstanceConsoleOutput: {
        InstanceId: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
        RemoveSymbols: { type: 'flag' },
    },
    GetInstanceScreenshot: {
        InstanceId: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
        WakeUp: { type: 'flag' },
    },
    ImportImage: {
        Architecture: { type: 'text' },
        BootMode: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DetectionStrategy: { type: 'text' },
        DiskDeviceMapping: {
            type: 'list',
            of: {
                Device: { type: 'text' },
                DiskImSize: { type: 'integer' },
                DiskImageSize: { type: 'integer' },
                Format: { type: 'text' },
                OSSBucket: { type: 'text' },
                OSSObject: { type: 'text' },
            },
        },
        DryRun: { type: 'flag' },
        Features: { type: 'group', of: { ImdsSupport: { type: 'text' }, NvmeSupport: { type: 'text' } } },
        ImageName: { type: 'text' },
        LicenseType: { type: 'text' },
        OSType: { type: 'text' },
        Platform: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        RoleName: { type: 'text' },
        StorageLocationArn: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    ImportKeyPair: {
        KeyPairName: { type: 'text', required: true },
        PublicKeyBody: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    InstallCloudAssistant: {
        InstanceId: { type: 'list', of: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    InvokeCommand: {
        ClientToken: { type: 'text' },
        CommandId: { type: 'text', required: true },
        ContainerId: { type: 'text' },
        ContainerName: { type: 'text' },
        Frequency: { type: 'text' },
        InstanceId: { type: 'list', of: 'text' },
        Launcher: { type: 'text' },
        OssOutputDelivery: { type: 'text' },
        Parameters: { type: 'text' },
        RegionId: { type: 'text', required: true },
        RepeatMode: { type: 'text' },
        ResourceGroupId: { type: 'text' },
        ResourceTag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        TerminationMode: { type: 'text' },
        Timed: { type: 'flag' },
        Timeout: { type: 'integer' },
        Username: { type: 'text' },
        WindowsPasswordName: { type: 'text' },
        WorkingDir: { type: 'text' },
    },
    ListTagResources: {
        NextToken: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text' },
        ResourceType: { type: 'text', required: true },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        TagFilter: { type: 'list', of: { TagKey: { type: 'text' }, TagValues: { type: 'list', of: 'text' } } },
    },
    ModifyImageAttribute: {
        BootMode: { type: 'text' },
        Description: { type: 'text' },
        DryRun: { type: 'flag' },
        Features: { type: 'group', of: { ImdsSupport: { type: 'text' }, NvmeSupport: { type: 'text' } } },
        ImageFamily: { type: 'text' },
        ImageId: { type: 'text', required: true },
        ImageName: { type: 'text' },
        LicenseType: { type: 'text' },
        RegionId: { type: 'text', required: true },
        Status: { type: 'text' },
    },
    ModifyImageSharePermission: {
        AddAccount: { type: 'list', of: 'text' },
        DryRun: { type: 'flag' },
        ImageId: { type: 'text', required: true },
        IsPublic: { type: 'flag' },
        LaunchPermission: { type: 'text' },
        RegionId: { type: 'text', required: true },
        RemoveAccount: { type: 'list', of: 'text' },
    },
    ModifyInstanceAttribute: {
        CpuOptions: {
            type: 'group',
            of: { Core: { type: 'integer' }, ThreadsPerCore: { type: 'integer' }, TopologyType: { type: 'text' } },
        },
        CreditSpecification: { type: 'text' },
        DeletionProtection: { type: 'flag' },
        Description: { type: 'text' },
        EnableJumboFrame: { type: 'flag' },
        EnableNetworkEncryption: { type: 'flag' },
        HostName: { type: 'text' },
        InstanceId: { type: 'text', required: true },
        InstanceName: { type: 'text' },
        NetworkInterfaceQueueNumber: { type: 'integer', minimum: -1 },
        Password: { type: 'text' },
        PrivateDnsNameOptions: {
            type: 'group',
            of: {
                EnableInstanceIdDnsAAAARecord: { type: 'flag' },
                EnableInstanceIdDnsARecord: { type: 'flag' },
                EnableIpDnsARecord: { type: 'flag' },
                EnableIpDnsPtrRecord: { type: 'flag' },
                HostnameType: { type: 'text' },
            },
        },
        Recyclable: { type: 'flag' },
        RemoteConnectionOptions: { type: 'group', of: { Password: { type: 'text' }, Type: { type: 'text' } } },
        SecurityGroupIds: { type: 'list', of: 'text' },
        UserData: { type: 'text' },
    },
    ModifyInstanceAutoReleaseTime: {
        AutoReleaseTime: { type: 'text' },
        InstanceId: { type: 'text', required: true },
        RegionId: { type: 'text' },
    },
    ModifyInstanceMetadataOptions: {
        HttpEndpoint: { type: 'text', required: true },
        HttpPutResponseHopLimit: { type: 'integer' },
        HttpTokens: { type: 'text' },
        InstanceId: { type: 'text' },
        InstanceMetadataTags: { type: 'text' },
        RegionId: { type: 'text', required: true },
    },
    RebootInstance: {
        DryRun: { type: 'flag' },
        ForceStop: { type: 'flag' },
        InstanceId: { type: 'text', required: true },
    },
    ReleaseEipAddress: { AllocationId: { type: 'text', required: true }, RegionId: { type: 'text' } },
    RemoveTags: {
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text' }, Value: { type: 'text' }, key: { type: 'text' }, value: { type: 'text' } },
        },
    },
    RevokeSecurityGroup: {
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DestCidrIp: { type: 'text' },
        IpProtocol: { type: 'text' },
        Ipv6DestCidrIp: { type: 'text' },
        Ipv6SourceCidrIp: { type: 'text' },
        NicType: { type: 'text' },
        Permissions: {
            type: 'list',
            of: {
                Description: { type: 'text' },
                DestCidrIp: { type: 'text' },
                IpProtocol: { type: 'text' },
                Ipv6DestCidrIp: { type: 'text' },
                Ipv6SourceCidrIp: { type: 'text' },
                NicType: { type: 'text' },
                Policy: { type: 'text' },
                PortRange: { type: 'text' },
                PortRangeListId: { type: 'text' },
                Priority: { type: 'text' },
                SourceCidrIp: { type: 'text' },
                SourceGroupId: { type: 'text' },
                SourceGroupOwnerAccount: { type: 'text' },
                SourceGroupOwnerId: { type: 'integer' },
                SourcePortRange: { type: 'text' },
                SourcePrefixListId: { type: 'text' },
            },
        },
        Policy: { type: 'text' },
        PortRange: { type: 'text' },
        Priority: { type: 'text' },
        RegionId: { type: 'text', required: true },
        SecurityGroupId: { type: 'text', required: true },
        SecurityGroupRuleId: { type: 'list', of: 'text' },
        SourceCidrIp: { type: 'text' },
        SourceGroupId: { type: 'text' },
        SourceGroupOwnerAccount: { type: 'text' },
        SourceGroupOwnerId: { type: 'integer' },
        SourcePortRange: { type: 'text' },
        SourcePrefixListId: { type: 'text' },
    },
    RunCommand: {
        ClientToken: { type: 'text' },
        CommandContent: { type: 'text', required: true },
        ContainerId: { type: 'text' },
        ContainerName: { type: 'text' },
        ContentEncoding: { type: 'text' },
        Description: { type: 'text' },
        EnableParameter: { type: 'flag' },
        Frequency: { type: 'text' },
        InstanceId: { type: 'list', of: 'text' },
        KeepCommand: { type: 'flag' },
        Launcher: { type: 'text' },
        Name: { type: 'text' },
        OssOutputDelivery: { type: 'text' },
        Parameters: { type: 'text' },
        RegionId: { type: 'text', required: true },
        RepeatMode: { type: 'text' },
        ResourceGroupId: { type: 'text' },
        ResourceTag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        TerminationMode: { type: 'text' },
        Timed: { type: 'flag' },
        Timeout: { type: 'integer' },
        Type: { type: 'text', required: true },
        Username: { type: 'text' },
        WindowsPasswordName: { type: 'text' },
        WorkingDir: { type: 'text' },
    },
    RunInstances: {
        Affinity: { type: 'text' },
        Amount: { type: 'integer', minimum: 1, maximum: 1000 },
        Arn: {
            type: 'list',
            of: { AssumeRoleFor: { type: 'integer' }, RoleType: { type: 'text' }, Rolearn: { type: 'text' } },
        },
        AutoPay: { type: 'flag' },
        AutoReleaseTime: { type: 'text' },
        AutoRenew: { type: 'flag' },
        AutoRenewPeriod: { type: 'integer' },
        ClientToken: { type: 'text' },
        ClockOptions: { type: 'group', of: { PtpStatus: { type: 'text' } } },
        CpuOptions: {
            type: 'group',
            of: {
                Core: { type: 'integer' },
                Numa: { type: 'text' },
                ThreadsPerCore: { type: 'integer' },
                TopologyType: { type: 'text' },
            },
        },
        CreditSpecification: { type: 'text' },
        DataDisk: {
            type: 'list',
            of: {
                AutoSnapshotPolicyId: { type: 'text' },
                BurstingEnabled: { type: 'flag' },
                Category: { type: 'text' },
                DeleteWithInstance: { type: 'flag' },
                Description: { type: 'text' },
                Device: { type: 'text' },
                DiskName: { type: 'text' },
                EncryptAlgorithm: { type: 'text' },
                Encrypted: { type: 'text' },
                KMSKeyId: { type: 'text' },
                PerformanceLevel: { type: 'text' },
                ProvisionedIops: { type: 'integer' },
                Size: { type: 'integer' },
                SnapshotId: { type: 'text' },
                StorageClusterId: { type: 'text' },
            },
        },
        DedicatedHostId: { type: 'text' },
        DeletionProtection: { type: 'flag' },
        DeploymentSetGroupNo: { type: 'integer' },
        DeploymentSetId: { type: 'text' },
        Description: { type: 'text' },
        DryRun: { type: 'flag' },
        HibernationOptions: { type: 'group', of: { Configured: { type: 'flag' } } },
        HostName: { type: 'text' },
        HostNames: { type: 'list', of: 'text' },
        HpcClusterId: { type: 'text' },
        HttpEndpoint: { type: 'text' },
        HttpPutResponseHopLimit: { type: 'integer' },
        HttpTokens: { type: 'text' },
        ImageFamily: { type: 'text' },
        ImageId: { type: 'text' },
        ImageOptions: { type: 'group', of: { LoginAsNonRoot: { type: 'flag' } } },
        InstanceChargeType: { type: 'text' },
        InstanceName: { type: 'text' },
        InstanceType: { type: 'text' },
        InternetChargeType: { type: 'text' },
        InternetMaxBandwidthIn: { type: 'integer' },
        InternetMaxBandwidthOut: { type: 'integer' },
        IoOptimized: { type: 'text' },
        Ipv6Address: { type: 'list', of: 'text' },
        Ipv6AddressCount: { type: 'integer' },
        Isp: { type: 'text' },
        KeyPairName: { type: 'text' },
        LaunchTemplateId: { type: 'text' },
        LaunchTemplateName: { type: 'text' },
        LaunchTemplateVersion: { type: 'integer' },
        MinAmount: { type: 'integer', minimum: 1, maximum: 100 },
        NetworkInterface: {
            type: 'list',
            of: {
                DeleteOnRelease: { type: 'flag' },
                Description: { type: 'text' },
                InstanceType: { type: 'text' },
                Ipv6Address: { type: 'list', of: 'text' },
                Ipv6AddressCount: { type: 'integer' },
                NetworkCardIndex: { type: 'integer' },
                NetworkInterfaceId: { type: 'text' },
                NetworkInterfaceName: { type: 'text' },
                NetworkInterfaceTrafficMode: { type: 'text' },
                PrimaryIpAddress: { type: 'text' },
                QueueNumber: { type: 'integer' },
                QueuePairNumber: { type: 'integer' },
                RxQueueSize: { type: 'integer' },
                SecondaryPrivateIpAddressCount: { type: 'integer' },
                SecurityGroupId: { type: 'text' },
                SecurityGroupIds: { type: 'list', of: 'text' },
                SourceDestCheck: { type: 'flag' },
                TxQueueSize: { type: 'integer' },
                VSwitchId: { type: 'text' },
            },
        },
        NetworkInterfaceQueueNumber: { type: 'integer', minimum: 1 },
        NetworkOptions: {
            type: 'group',
            of: {
                BandwidthWeighting: { type: 'text' },
                EnableJumboFrame: { type: 'flag' },
                EnableNetworkEncryption: { type: 'flag' },
            },
        },
        Password: { type: 'text' },
        PasswordInherit: { type: 'flag' },
        Period: { type: 'integer' },
        PeriodUnit: { type: 'text' },
        PrivateDnsNameOptions: {
            type: 'group',
            of: {
                EnableInstanceIdDnsAAAARecord: { type: 'flag' },
                EnableInstanceIdDnsARecord: { type: 'flag' },
                EnableIpDnsARecord: { type: 'flag' },
                EnableIpDnsPtrRecord: { type: 'flag' },
                HostnameType: { type: 'text' },
            },
        },
        PrivateIpAddress: { type: 'text' },
        PrivatePoolOptions: { type: 'group', of: { Id: { type: 'text' }, MatchCriteria: { type: 'text' } } },
        RamRoleName: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SchedulerOptions: { type: 'group', of: { DedicatedHostClusterId: { type: 'text' } } },
        SecurityEnhancementStrategy: { type: 'text' },
        SecurityGroupId: { type: 'text' },
        SecurityGroupIds: { type: 'list', of: 'text' },
        SecurityOptions: {
            type: 'group',
            of: { ConfidentialComputingMode: { type: 'text' }, TrustedSystemMode: { type: 'text' } },
        },
        SpotDuration: { type: 'integer', minimum: 0, maximum: 720 },
        SpotInterruptionBehavior: { type: 'text' },
        SpotPriceLimit: { type: 'decimal', minimum: 0, maximum: 999999 },
        SpotStrategy: { type: 'text' },
        StorageSetId: { type: 'text' },
        StorageSetPartitionNumber: { type: 'integer', minimum: 1 },
        SystemDisk: {
            type: 'group',
            of: {
                AutoSnapshotPolicyId: { type: 'text' },
                BurstingEnabled: { type: 'flag' },
                Category: { type: 'text' },
                Description: { type: 'text' },
                DiskName: { type: 'text' },
                EncryptAlgorithm: { type: 'text' },
                Encrypted: { type: 'text' },
                KMSKeyId: { type: 'text' },
                PerformanceLevel: { type: 'text' },
                ProvisionedIops: { type: 'integer' },
                Size: { type: 'text' },
                StorageClusterId: { type: 'text' },
            },
        },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Tenancy: { type: 'text' },
        UniqueSuffix: { type: 'flag' },
        UserData: { type: 'text' },
        VSwitchId: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    SendFile: {
        ClientToken: { type: 'text' },
        Content: { type: 'text', required: true },
        ContentType: { type: 'text' },
        Description: { type: 'text' },
        FileGroup: { type: 'text' },
        FileMode: { type: 'text' },
        FileOwner: { type: 'text' },
        InstanceId: { type: 'list', of: 'text', required: true },
        Name: { type: 'text', required: true },
        Overwrite: { type: 'flag' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        TargetDir: { type: 'text', required: true },
        Timeout: { type: 'integer' },
    },
    StartInstance: {
        DryRun: { type: 'flag' },
        InitLocalDisk: { type: 'flag' },
        InstanceId: { type: 'text', required: true },
    },
    StartInstances: {
        BatchOptimization: { type: 'text' },
        DryRun: { type: 'flag' },
        InstanceId: { type: 'list', of: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    StartTerminalSession: {
        ClientToken: { type: 'text' },
        CommandLine: { type: 'text' },
        ConnectionType: { type: 'text' },
        EncryptionOptions: { type: 'text' },
        InstanceId: { type: 'list', of: 'text', required: true },
        PasswordName: { type: 'text' },
        PortNumber: { type: 'integer' },
        RegionId: { type: 'text', required: true },
        TargetServer: { type: 'text' },
        Username: { type: 'text' },
    },
    StopInstance: {
        ConfirmStop: { type: 'flag' },
        DryRun: { type: 'flag' },
        ForceStop: { type: 'flag' },
        Hibernate: { type: 'flag' },
        InstanceId: { type: 'text', required: true },
        StoppedMode: { type: 'text' },
    },
    StopInstances: {
        BatchOptimization: { type: 'text' },
        DryRun: { type: 'flag' },
        ForceStop: { type: 'flag' },
        InstanceId: { type: 'list', of: 'text', required: true },
        RegionId: { type: 'text', required: true },
        StoppedMode: { type: 'text' },
    },
    StopInvocation: {
        InstanceId: { type: 'list', of: 'text' },
        InvokeId: { type: 'text', required: true },
        RegionId: { type: 'text', required: true },
    },
    TagResources: {
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        Tag: {
            type: 'list',
            of: { Key: { type: 'text', required: true }, Value: { type: 'text', required: true } },
            required: true,
        },
    },
    UnassociateEipAddress: {
        AllocationId: { type: 'text', required: true },
        InstanceId: { type: 'text', required: true },
        InstanceType: { type: 'text' },
        RegionId: { type: 'text' },
    },
    UntagResources: {
        All: { type: 'flag' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        TagKey: { type: 'list', of: 'text' },
    },
};

;// CONCATENATED MODULE: ./src/simulator/model/tags.ts

/**
 * Reads `Tag.N` and holds it to the documented rules (cloud-facts, section 5).
 *
 * @throws ApiError `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `Duplicate.TagKey`, `NumberExceed.Tags`
 */
function readTags(parameters = []) {
    const tags = new Map();
    for (const parameter of parameters) {
        const { key, value = '' } = spelled(parameter);
        if (!key || key.length > 128 || /^(aliyun|acs:)|https?:\/\//i.test(key)) {
            throw new ApiError('InvalidTagKey.Malformed', 400, `The specified Tag.n.Key is not valid. (${key})`);
        }
        if (value.length > 128 || /^acs:|https?:\/\//i.test(value)) {
            throw new ApiError('InvalidTagValue.Malformed', 400, `The specified Tag.n.Value is not valid. (${value})`);
        }
        if (tags.has(key))
            throw new ApiError('Duplicate.TagKey', 400, 'The Tag.N.Key contain duplicate key.');
        tags.set(key, value);
    }
    if (tags.size > 20)
        throw new ApiError('NumberExceed.Tags', 400, 'The Tags parameter number is exceeded.');
    return tags;
}
/** Puts tags on a resource, which must not have more than `limit` afterwards. */
function addTags(on, added, limit) {
    const together = new Map([...on, ...added]);
    if (together.size > limit)
        throw new ApiError('QuotaExceed.Tags', 403, 'The maximum number of tags is exceeded.');
    for (const [key, value] of added)
        on.set(key, value);
}
/** Whether a resource bears all the tags asked for; one asked for without value needs only its key. */
function bearsTags(tags, asked = []) {
    return asked.map(spelled).every(({ key, value }) => tags.has(key) && (!value || tags.get(key) === value));
}
function spelled({ Key, key, Value, value }) {
    return { key: Key ?? key ?? '', value: Value ?? value };
}
/** The wire form of ECS: `Tags.Tag[]` with TagKey and TagValue. */
function ecsTags(tags) {
    return { Tag: [...tags].map(([TagKey, TagValue]) => ({ TagKey, TagValue })) };
}
/** The wire form of VPC: `Tags.Tag[]` with Key and Value. */
function vpcTags(tags) {
    return { Tag: [...tags].map(([Key, Value]) => ({ Key, Value })) };
}

;// CONCATENATED MODULE: ./src/simulator/model/tagging.ts


/** Kinds that TagResources of ECS knows, by the service's name in lower case. */
const ECS_KINDS = {
    instance: ({ instances }) => instances,
    disk: ({ disks }) => disks,
    snapshot: ({ snapshots }) => snapshots,
    image: ({ images }) => images,
    securitygroup: ({ securityGroups }) => securityGroups,
    keypair: ({ keyPairs }) => keyPairs,
    eni: ({ networkInterfaces }) => networkInterfaces,
};
const VPC_KINDS = {
    vpc: ({ vpcs }) => vpcs,
    vswitch: ({ vSwitches }) => vSwitches,
    eip: ({ eips }) => eips,
};
/** Finds the resources to be tagged. @throws ApiError for a type or an ID that is not there */
function taggable(product, region, type, ids) {
    const resources = kindOf(product, type)(region);
    if (ids.length > 50) {
        throw new ApiError('NumberExceed.ResourceIds', 400, "The ResourceIds parameter's number is exceed , Valid : 50.");
    }
    return ids.map((id) => {
        const resource = resources.get(id);
        if (resource)
            return resource;
        throw new ApiError('InvalidResourceId.NotFound', 404, `The specified ResourceIds are not found in our records. (${id})`);
    });
}
function allTaggable(product, region, type) {
    return [...kindOf(product, type)(region).values()];
}
function kindOf(product, type) {
    const kinds = product === 'ecs' ? ECS_KINDS : VPC_KINDS;
    const kind = kinds[type.toLowerCase()];
    if (!kind)
        throw new ApiError('InvalidResourceType.NotFound', 404, 'The ResourceType provided does not exist in our records.');
    return kind;
}
function tagAll(region, resources, tags) {
    for (const resource of resources)
        addTags(resource.tags, tags, region.cloud.quotas.tagsPerResource);
}
/** @param keys those to take away; undefined takes all */
function untagAll(resources, keys) {
    for (const { tags } of resources) {
        for (const key of keys ?? [...tags.keys()])
            tags.delete(key);
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/action.ts
/** An operation of the cloud: its name, the one description of its parameters, and what it does. */
function defineAction(name, parameters, run, { tokenMismatch = { code: 'IdempotentParameterMismatch', status: 400 }, isAnonymous = false, } = {}) {
    return { name, parameters, run: (call) => run(call), tokenMismatch, isAnonymous };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/add-tags.ts




/** The forerunner of TagResources, for one resource; Packer 1.6.6 uses it. */
const add_tags_addTags = defineAction('AddTags', ecs.AddTags, ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('ecs', region, ResourceType, [ResourceId]), readTags(Tag));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/model/spoiling.ts


/**
 * To be called when a client wants to change an instance's state.
 *
 * @throws ApiError `IncorrectInstanceStatus` while something is made of the instance, where this cloud refuses the change then
 */
function refuseWhileImaged(region, instanceId) {
    if (region.cloud.behaviour.changeDuringImageCreation !== 'refuse')
        return;
    const isGrowing = [...region.snapshots.values()].some((snapshot) => snapshot.instanceId === instanceId && snapshot.status === 'progressing');
    if (!isGrowing && imagesInMaking(region, instanceId).length === 0)
        return;
    throw new ApiError('IncorrectInstanceStatus', 403, 'The current status of the resource does not support this operation.');
}
/** What a change of an instance's state does: images and snapshots that are being made of it do not survive it. */
function spoilCreations(region, instanceId) {
    spoilSnapshots(region, instanceId);
    for (const image of imagesInMaking(region, instanceId)) {
        image.stopMaking();
        image.status = 'CreateFailed';
    }
}
function imagesInMaking(region, instanceId) {
    return [...region.images.values()].filter(({ madeFromInstance, status }) => madeFromInstance === instanceId && status === 'Creating');
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/instance-access.ts


/** @throws ApiError `InvalidInstanceId.NotFound` */
function requireInstance(region, id) {
    const instance = region.instances.get(id);
    if (!instance)
        throw new ApiError('InvalidInstanceId.NotFound', 404, 'The specified InstanceId does not exist.');
    return instance;
}
/** To be called by what changes an instance's state. @throws ApiError `IncorrectInstanceStatus` where it cannot change now */
function requireChangeable(instance, ...allowed) {
    requireStatus(instance, ...allowed);
    refuseWhileImaged(instance.region, instance.id);
}
/** @throws ApiError `IncorrectInstanceStatus` unless the instance is in one of these states */
function requireStatus(instance, ...allowed) {
    if (!instance.releasing && allowed.includes(instance.status))
        return;
    throw new ApiError('IncorrectInstanceStatus', 403, 'The current status of the resource does not support this operation.');
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/allocate-public-ip-address.ts




/** For an instance of CreateInstance; the address answers once the instance has started or rebooted. */
const allocatePublicIpAddress = defineAction('AllocatePublicIpAddress', ecs.AllocatePublicIpAddress, async ({ parameters, cloud, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireStatus(instance, 'Running', 'Stopped');
    if (instance.publicAddress) {
        throw new ApiError('AllocatedAlready', 403, 'There is an IpAddress allocated already for the specified instance.');
    }
    if (instance.facts.bandwidthOut < 1 || instance.eip) {
        throw new ApiError('AllocateIpInvalidInstanceBandwidth', 400, 'The InternetMaxBandwidthOut of the specified instance cannot be less than 1.');
    }
    const address = await cloud.addresses.reservePublic();
    instance.traits.publicAddress = address;
    return { IpAddress: address.address };
});

;// CONCATENATED MODULE: ./src/simulator/model/key-pair.ts



/** A new RSA 2048 pair; the private key is given once, as PKCS#1 PEM, and not kept. */
async function createKeyPair(region, wanted) {
    checkNewName(region, wanted.name);
    const { publicKey, privateKey } = (await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'jwk' },
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    }));
    return { keyPair: add(region, wanted, openSshRsa(publicKey)), privateKey };
}
function importKeyPair(region, wanted) {
    checkNewName(region, wanted.name);
    const publicKey = wanted.publicKey.trim();
    if (!isAcceptable(publicKey, region.cloud.behaviour.ed25519Keys === 'accept')) {
        throw new ApiError('InvalidPublicKeyBody.Malformed', 400, 'The specified parameter "PublicKeyBody" is not valid.');
    }
    return add(region, wanted, publicKey);
}
function requireKeyPair(region, name) {
    const keyPair = region.keyPairs.get(name);
    if (!keyPair) {
        throw new ApiError('InvalidKeyPair.NotFound', 404, 'The specified parameter "KeyPairName" does not exist in our records.');
    }
    return keyPair;
}
/** Names that do not exist are passed over, as the service does. */
function deleteKeyPairs(region, names) {
    const attached = [...region.instances.values()].find(({ keyPairName }) => keyPairName && names.includes(keyPairName));
    if (attached) {
        throw new ApiError('InvalidParameter.KeypairAlreadyAttachedInstance', 400, 'The Keypair can not be deleted because it is attached to some instances.');
    }
    for (const name of names)
        region.keyPairs.delete(name);
}
function checkNewName(region, name) {
    if (!/^[A-Za-z\u4e00-\u9fff][\w:.\-\u4e00-\u9fff]{1,127}$/.test(name) || /^https?:\/\//.test(name)) {
        throw new ApiError('InvalidKeyPairName.Malformed', 400, 'Specified Key Pair name is not valid.');
    }
    if (region.keyPairs.has(name)) {
        throw new ApiError('KeyPair.AlreadyExist', 400, 'The key pair already exist.');
    }
    if (region.keyPairs.size >= region.cloud.quotas.keyPairs) {
        throw new ApiError('QuotaExceed.KeyPair', 400, 'The key pair quota exceeds.');
    }
}
function add(region, wanted, publicKey) {
    const keyPair = {
        id: wanted.name,
        publicKey,
        fingerprint: fingerprintOf(publicKey),
        ...region.born(wanted),
    };
    region.keyPairs.set(keyPair.id, keyPair);
    return keyPair;
}
/** The kinds that ImportKeyPair's document lists; ed25519 is not among them. */
function isAcceptable(publicKey, ed25519) {
    const [type = '', body = ''] = publicKey.split(/\s+/);
    const known = /^(ssh-rsa|ssh-dss|rsa|dsa|ecdsa(-sha2-nistp\d+)?)(-cert-v01@openssh\.com)?$/;
    if (!known.test(type) && !(ed25519 && type === 'ssh-ed25519'))
        return false;
    const decoded = Buffer.from(body, 'base64');
    const nameLength = decoded.length > 4 ? decoded.readUInt32BE(0) : -1;
    return decoded.subarray(4, 4 + nameLength).toString() === type;
}
function openSshRsa({ n, e }) {
    const integer = (base64url) => {
        const bytes = Buffer.from(base64url, 'base64url');
        return wireString((bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
    };
    const body = Buffer.concat([wireString(Buffer.from('ssh-rsa')), integer(e), integer(n)]);
    return `ssh-rsa ${body.toString('base64')}`;
}
function wireString(content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, content]);
}
function fingerprintOf(publicKey) {
    const body = Buffer.from(publicKey.split(/\s+/)[1] ?? '', 'base64');
    return (0,external_node_crypto_.createHash)('md5').update(body).digest('hex');
}

;// CONCATENATED MODULE: ./src/simulator/parameters/json-list.ts

/** Reads an ID list of ECS's Describe actions, a JSON string such as `["i-a","i-b"]`. */
function jsonList(name, text) {
    if (!text)
        return undefined;
    const list = json_list_parsed(text);
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
        throw invalidParameter(name, 'It must be a JSON array of strings.');
    }
    return list;
}
/** Reads a plain comma list, as `ImageId` and VPC's IDs are sent. */
function commaList(text) {
    return text ? text.split(',').map((item) => item.trim()) : undefined;
}
function json_list_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/key-pair-results.ts

/** Does something to each instance, and tells of each how it went, as AttachKeyPair and DetachKeyPair do. */
function keyPairResults(region, keyPairName, ids, change) {
    const instances = ids.map((id) => region.instances.get(id));
    if (ids.length === 0 || instances.some((instance) => !instance)) {
        throw new ApiError('InvalidInstanceIds.ValueNotSupported', 400, 'The specified parameter InstanceIds is not valid.');
    }
    if (instances.some((instance) => instance?.image.system.osType === 'windows')) {
        throw new ApiError('DependencyViolation.WindowsInstance', 403, 'The instance creating is windows, cannot use ssh key pair to login');
    }
    for (const instance of instances)
        if (instance)
            change(instance);
    return {
        KeyPairName: keyPairName,
        TotalCount: String(ids.length),
        FailCount: '0',
        Results: {
            Result: ids.map((id) => ({ InstanceId: id, Success: 'true', Code: '200', Message: 'successful' })),
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/attach-key-pair.ts





/** Takes effect when an instance starts the next time, a running one included. */
const attachKeyPair = defineAction('AttachKeyPair', ecs.AttachKeyPair, ({ parameters, region }) => {
    const keyPair = requireKeyPair(region, parameters.KeyPairName);
    const ids = jsonList('InstanceIds', parameters.InstanceIds) ?? [];
    return keyPairResults(region, keyPair.id, ids, (instance) => {
        instance.traits.keyPairName = keyPair.id;
    });
});

;// CONCATENATED MODULE: ./src/simulator/model/lifecycle.ts
/**
 * Leads a resource through its states: at once into the first, then each for its time, then into `end`.
 *
 * @returns a function that leaves the resource in the state it has reached
 */
function leadThrough(timeline, resource, stages, end, arrived = () => { }) {
    const [stage, ...later] = stages;
    if (!stage) {
        resource.status = end;
        arrived();
        return () => { };
    }
    resource.status = stage[0];
    let cancelLater = () => { };
    const cancelFirst = timeline.after(stage[1], () => {
        cancelLater = leadThrough(timeline, resource, later, end, arrived);
    });
    return () => {
        cancelFirst();
        cancelLater();
    };
}

;// CONCATENATED MODULE: ./src/simulator/model/vpc.ts




/** CreateVpc's default. */
const DEFAULT_VPC_CIDR = '172.16.0.0/12';
/** @throws ApiError where the CIDR block or the quota does not allow it; `checked` is called before anything changes */
function createVpc(region, wanted, checked = () => { }) {
    const cidrBlock = wanted.cidrBlock || DEFAULT_VPC_CIDR;
    const cidr = parseCidr(cidrBlock);
    if (!cidr)
        throw new ApiError('InvalidParameter', 400, 'Specified CIDR block is not valid');
    if (cidr.mask < 8 || cidr.mask > 28) {
        throw new ApiError('IllegalParam.CidrBlockMask', 400, `The param of CidrBlock Mask [${cidr.mask}] is illegal.`);
    }
    if (region.vpcs.size >= region.cloud.quotas.vpcs) {
        throw new ApiError('QuotaExceeded.Vpc', 400, 'VPC quota exceeded.');
    }
    checked();
    const vpc = {
        id: wanted.id ?? newId('vpc'),
        name: wanted.name ?? '',
        description: wanted.description ?? '',
        cidrBlock,
        isDefault: false,
        ...region.born(wanted),
        status: 'Pending',
    };
    region.vpcs.set(vpc.id, vpc);
    leadThrough(region.timeline, vpc, [['Pending', region.latency.vpc]], 'Available');
    return vpc;
}
function requireVpc(region, id) {
    const vpc = region.vpcs.get(id);
    if (!vpc)
        throw new ApiError('InvalidVpcId.NotFound', 404, 'Specified VPC does not exist.');
    return vpc;
}
/** @throws ApiError `DependencyViolation.*` while anything lives in it */
function deleteVpc(region, id, checked) {
    const vpc = requireVpc(region, id);
    if (vpc.status !== 'Available')
        throw incorrectVpcStatus();
    const inside = (kind, resources) => {
        if ([...resources].some(({ vpcId }) => vpcId === id)) {
            throw new ApiError(`DependencyViolation.${kind}`, 400, 'Specified object has dependent resources');
        }
    };
    inside('Instance', region.instances.values());
    inside('VSwitch', region.vSwitches.values());
    inside('SecurityGroup', region.securityGroups.values());
    checked();
    region.vpcs.delete(id);
}
function createVSwitch(region, wanted) {
    const vpc = requireVpc(region, wanted.vpcId);
    if (vpc.status !== 'Available')
        throw incorrectVpcStatus();
    if (!region.facts.zones.includes(wanted.zoneId)) {
        throw new ApiError('InvalidZoneId.NotFound', 404, 'Specified zone does not exist.');
    }
    const siblings = [...region.vSwitches.values()].filter(({ vpcId }) => vpcId === vpc.id);
    checkVSwitchCidr(wanted.cidrBlock, vpc, siblings);
    if (siblings.some(({ status }) => status === 'Pending')) {
        throw new ApiError('OperationDenied.OtherSubnetCreating', 400, 'The operation is not allowed because the other VSwitch is creating.');
    }
    if (siblings.length >= region.cloud.quotas.vSwitchesPerVpc) {
        throw new ApiError('QuotaExceeded.VSwitch', 400, 'Virtual switch quota exceeded.');
    }
    const vSwitch = {
        id: wanted.id ?? newId('vsw'),
        vpcId: vpc.id,
        zoneId: wanted.zoneId,
        cidrBlock: wanted.cidrBlock,
        name: wanted.name ?? '',
        description: wanted.description ?? '',
        isDefault: false,
        ...region.born({ tags: wanted.tags }),
        status: 'Pending',
    };
    region.vSwitches.set(vSwitch.id, vSwitch);
    leadThrough(region.timeline, vSwitch, [['Pending', region.latency.vSwitch]], 'Available');
    return vSwitch;
}
function checkVSwitchCidr(cidrBlock, vpc, siblings) {
    const cidr = parseCidr(cidrBlock);
    if (!cidr)
        throw new ApiError('InvalidCidrBlock.Malformed', 400, 'Specified CIDR block is not valid.');
    if (cidr.mask < 16 || cidr.mask > 29) {
        throw new ApiError('InvalidCirdrBlock.MaskLength', 400, 'Specified CIDR block is not valid .');
    }
    if (!contains(cidrOf(vpc), cidr)) {
        throw new ApiError('InvalidParameter', 400, 'Specified CIDR block is not valid in VPC.');
    }
    if (siblings.some((sibling) => overlap(cidrOf(sibling), cidr))) {
        throw new ApiError('InvalidCidrBlock.Overlapped', 400, 'Specified CIDR block overlapped with other subnets.');
    }
}
/** The network of a VPC or vSwitch, whose block was checked when it was made. */
function cidrOf({ cidrBlock }) {
    const cidr = parseCidr(cidrBlock);
    if (!cidr)
        throw new Error(`${cidrBlock} is no CIDR block.`);
    return cidr;
}
function deleteVSwitch(region, id, checked) {
    const vSwitch = region.vSwitches.get(id);
    if (!vSwitch)
        throw new ApiError('InvalidVSwitchId.NotFound', 404, 'VSwitch not exist.');
    if (vSwitch.status !== 'Available') {
        throw new ApiError('IncorrectVSwitchStatus', 400, 'vpc subnet is in middle status.');
    }
    if ([...region.instances.values()].some(({ vSwitchId }) => vSwitchId === id)) {
        throw new ApiError('DependencyViolation', 400, 'Resources deployed in the vSwitch have not been deleted.');
    }
    checked();
    region.vSwitches.delete(id);
}
const incorrectVpcStatus = () => new ApiError('IncorrectVpcStatus', 400, 'Current VPC status does not support this operation.');

;// CONCATENATED MODULE: ./src/simulator/model/security-group.ts



/** A group made by API has no rules: it lets nothing in and, unless it is an advanced one, everything out. */
function createSecurityGroup(region, wanted) {
    requireVpc(region, wanted.vpcId);
    if (wanted.type && wanted.type !== 'normal' && wanted.type !== 'enterprise') {
        throw new ApiError('InvalidSecurityGroupType', 400, 'The specified SecurityGroupType is invalid.');
    }
    if (region.securityGroups.size >= region.cloud.quotas.securityGroups) {
        throw new ApiError('QuotaExceed.SecurityGroup', 403, 'The maximum number of security groups is reached.');
    }
    const group = {
        id: wanted.id ?? newId('sg'),
        vpcId: wanted.vpcId,
        name: wanted.name ?? '',
        description: wanted.description ?? '',
        type: wanted.type === 'enterprise' ? 'enterprise' : 'normal',
        rules: [],
        ...region.born(wanted),
    };
    region.securityGroups.set(group.id, group);
    return group;
}
function requireSecurityGroup(region, id) {
    const group = region.securityGroups.get(id);
    if (!group) {
        throw new ApiError('InvalidSecurityGroupId.NotFound', 404, 'The specified SecurityGroupId does not exist.');
    }
    return group;
}
/** A rule that is there already is silently accepted. */
function authorize(region, group, rules) {
    const added = rules.filter((rule) => !group.rules.some((known) => sameRule(known, rule)));
    if (group.rules.length + added.length > region.cloud.quotas.rulesPerSecurityGroup) {
        throw new ApiError('AuthorizationLimitExceed', 403, 'The limit of authorization records in the security group reaches.');
    }
    group.rules.push(...added);
}
/** A rule that is not there is silently accepted too. */
function revoke(group, rules, ids = []) {
    const kept = group.rules.filter((rule) => !ids.includes(rule.id) && !rules.some((gone) => sameRule(rule, gone)));
    group.rules.splice(0, group.rules.length, ...kept);
}
/** @throws ApiError `DependencyViolation` while an instance is in it or another group refers to it */
function deleteSecurityGroup(region, id) {
    requireSecurityGroup(region, id);
    const used = [...region.instances.values()].some(({ securityGroupIds }) => securityGroupIds.includes(id));
    const named = [...region.securityGroups.values()].some((other) => other.id !== id && other.rules.some(({ groupId }) => groupId === id));
    if (used || named) {
        throw new ApiError('DependencyViolation', 403, 'There is still instance(s) in the specified security group, or it is referenced by another one.');
    }
    region.securityGroups.delete(id);
}
/**
 * Whether some group of an instance lets a TCP connection to `port` in. Sources are not compared: on one machine
 * every client comes from loopback, wherever it would stand in the real world.
 */
function letsIn(groups, port) {
    const fitting = groups
        .flatMap(({ rules }) => rules)
        .filter((rule) => rule.direction === 'ingress' && coversTcpPort(rule, port))
        .sort((a, b) => a.priority - b.priority || (a.policy === 'Drop' ? -1 : 1));
    return fitting[0]?.policy === 'Accept';
}
function coversTcpPort({ protocol, portRange }, port) {
    if (protocol === 'ALL')
        return true;
    const [first = 0, last = 0] = portRange.split('/').map(Number);
    return protocol === 'TCP' && first <= port && port <= last;
}
function sameRule(a, b) {
    const facts = ({ direction, protocol, portRange, cidr, groupId, policy, priority }) => [direction, protocol, portRange, cidr, groupId, policy, priority].join();
    return facts(a) === facts(b);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/security-group-rules.ts



const PROTOCOLS = ['TCP', 'UDP', 'ICMP', 'ICMPV6', 'GRE', 'ALL'];
const WITH_PORTS = ['TCP', 'UDP'];
/**
 * Reads the rules of an Authorize or Revoke call, in either form.
 *
 * @throws ApiError with the code for what is wrong in them
 */
function readRules(region, direction, parameters) {
    const { Permissions, ...single } = parameters;
    if (Permissions && single.IpProtocol) {
        throw new ApiError('InvalidParam.Permissions', 400, 'The specified parameter Permissions cannot coexist with other parameters.');
    }
    if (Permissions && Permissions.length > 100) {
        throw new ApiError('InvalidParam.Permissions', 400, 'At most 100 permissions can be given at once.');
    }
    return (Permissions ?? [single]).map((permission) => readRule(region, direction, permission));
}
function readRule(region, direction, permission) {
    const protocol = readProtocol(permission.IpProtocol);
    return {
        id: newId('sgr'),
        direction,
        protocol,
        portRange: readPortRange(permission.PortRange, protocol),
        ...readOtherSide(region, direction, permission),
        policy: security_group_rules_readPolicy(permission.Policy),
        priority: readPriority(permission.Priority),
        description: permission.Description ?? '',
        createdAt: region.timeline.now(),
    };
}
function readProtocol(text = '') {
    const protocol = text.toUpperCase();
    if (PROTOCOLS.includes(protocol))
        return protocol;
    throw new ApiError('InvalidIpProtocol.ValueNotSupported', 400, 'The parameter IpProtocol must be specified with case insensitive TCP, UDP, ICMP, GRE or All.');
}
function readPortRange(text, protocol) {
    if (!text)
        throw new ApiError('InvalidPortRange.Malformed', 400, 'The specified parameter PortRange must set.');
    const [first = NaN, last = NaN, ...rest] = text.split('/').map(Number);
    const arePorts = first >= 1 && first <= last && last <= 65535;
    const isAll = first === -1 && last === -1;
    const fits = WITH_PORTS.includes(protocol) ? arePorts : isAll;
    if (rest.length > 0 || !fits) {
        throw new ApiError('InvalidParam.PortRange', 400, `The specified parameter PortRange is not valid. (${text})`);
    }
    return text;
}
function security_group_rules_readPolicy(text = 'accept') {
    const policy = text.toLowerCase();
    if (policy === 'accept')
        return 'Accept';
    if (policy === 'drop')
        return 'Drop';
    throw new ApiError('InvalidPolicy.Malformed', 400, 'The specified parameter Policy is not valid.');
}
function readPriority(value = 1) {
    const priority = Number(value);
    if (Number.isInteger(priority) && priority >= 1 && priority <= 100)
        return priority;
    throw new ApiError('InvalidPriority.Malformed', 400, 'The parameter Priority is invalid.');
}
function readOtherSide(region, direction, permission) {
    const isIn = direction === 'ingress';
    const cidr = isIn ? permission.SourceCidrIp : permission.DestCidrIp;
    const ipv6 = isIn ? permission.Ipv6SourceCidrIp : permission.Ipv6DestCidrIp;
    const groupId = (isIn ? permission.SourceGroupId : permission.DestGroupId) ?? '';
    const prefixList = isIn ? permission.SourcePrefixListId : permission.DestPrefixListId;
    if (!cidr && !ipv6 && !groupId && !prefixList) {
        const side = isIn ? 'Source' : 'Dest';
        throw new ApiError(`MissingParameter.${side}`, 400, `One of the parameters ${side}CidrIp, Ipv6${side}CidrIp, ${side}GroupId or ${side}PrefixListId must be set.`);
    }
    if (cidr && !isAddressOrNetwork(cidr)) {
        throw new ApiError(isIn ? 'InvalidParam.SourceCidrIp' : 'InvalidParam.DestCidrIp', 400, `The specified parameter ${cidr} is not valid.`);
    }
    if (groupId && !region.securityGroups.has(groupId)) {
        throw new ApiError(isIn ? 'InvalidSourceGroupId.NotFound' : 'InvalidDestGroupId.NotFound', 404, 'The group ID provided does not exist in our records.');
    }
    return { cidr: cidr || ipv6 || prefixList || '', groupId };
}
const isAddressOrNetwork = (text) => parseCidr(text.includes('/') ? text : `${text}/32`) !== undefined;

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/authorize-security-group-egress.ts




const authorizeSecurityGroupEgress = defineAction('AuthorizeSecurityGroupEgress', ecs.AuthorizeSecurityGroupEgress, ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    authorize(region, group, readRules(region, 'egress', parameters));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/authorize-security-group.ts




const authorizeSecurityGroup = defineAction('AuthorizeSecurityGroup', ecs.AuthorizeSecurityGroup, ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    authorize(region, group, readRules(region, 'ingress', parameters));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/image-access.ts

/** @throws ApiError `InvalidImageId.NotFound` unless the account itself owns the image */
function requireOwnImage(region, id) {
    const image = region.images.get(id);
    if (!image)
        throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
    return image;
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/cancel-copy-image.ts





/** Called in the destination region, with the new image's ID. */
const cancelCopyImage = defineAction('CancelCopyImage', ecs.CancelCopyImage, ({ parameters, region }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    if (!image.isCopied) {
        throw new ApiError('ImageCreatedNotFromCopy', 400, 'The specified image is not the target image of a copy action.');
    }
    if (image.status !== 'Waiting' && image.status !== 'Creating') {
        throw new ApiError('IncorrectImageStatus', 400, 'The specified snapshot is not coping.');
    }
    cancelCopy(region, image);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/model/image-names.ts

/** 2 to 128 characters, a letter or Chinese character first. Source: CreateImage, ModifyImageAttribute. */
const NAME = /^[A-Za-z\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]{1,127}$/;
const RESERVED_START = /^(https?:\/\/|aliyun|acs:)/i;
/** @throws ApiError for a name that is malformed, or taken: names are unique per account and region */
function checkImageName(region, name, ownImageId = '') {
    if (!NAME.test(name) || RESERVED_START.test(name)) {
        throw new ApiError('InvalidImageName.Malformed', 400, 'The specified Image name is wrongly formed.');
    }
    if ([...region.images.values()].some((image) => image.name === name && image.id !== ownImageId)) {
        throw new ApiError('InvalidImageName.Duplicated', 400, 'The specified image name is already in use.');
    }
}
function checkImageFamily(family) {
    if (family && (!NAME.test(family) || RESERVED_START.test(family))) {
        throw new ApiError('InvalidImageFamily.Malformed', 400, 'The format of the specified image family is invalid.');
    }
}
function checkDescription(description) {
    if (description &&
        (description.length < 2 || description.length > 256 || /^https?:\/\//i.test(description))) {
        throw new ApiError('InvalidDescription.Malformed', 400, 'The specified description is wrongly formed.');
    }
}
function checkImageVersion(version) {
    if (version.length > 40) {
        throw new ApiError('InvalidImageVersion.Malformed', 400, 'The specified ImageVersion is wrongly formed.');
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/copy-image.ts







/** Called in the source region; the new image is to be looked for in the destination. */
const copy_image_copyImage = defineAction('CopyImage', ecs.CopyImage, ({ parameters, cloud, region, account, outcome, checksPassed }) => {
    if (!parameters.DestinationRegionId)
        throw missingParameter('DestinationRegionId');
    const destination = cloud.region(account.id, parameters.DestinationRegionId);
    if (!destination)
        throw new ApiError('DestinationRegion.NotFound', 400, 'The destination region not found.');
    const original = readOriginal(region, destination, parameters.ImageId);
    checkCopy(destination, parameters);
    const tags = readTags(parameters.Tag);
    checksPassed();
    const image = copyImage(region, original, destination, {
        name: parameters.DestinationImageName ?? '',
        description: parameters.DestinationDescription,
        encrypted: parameters.Encrypted ?? false,
        kmsKeyId: parameters.KMSKeyId,
        resourceGroupId: parameters.ResourceGroupId,
        tags,
        outcome,
    });
    return { ImageId: image.id };
});
function readOriginal(region, destination, id) {
    const image = findImage(region, id);
    if (!image || ownerAlias(image, region.accountId) === 'system') {
        throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
    }
    if (image.status !== 'Available')
        throw new ApiError('IncorrectImageStatus', 400, 'The image not available.');
    if (ownerAlias(image, region.accountId) === 'others' && destination !== region) {
        throw new ApiError('OperationDenied.SameRegionOnly', 403, 'The image shared from others can not be copied to another region directly.');
    }
    return image;
}
function checkCopy(destination, { DestinationImageName, DestinationDescription, Encrypted, KMSKeyId }) {
    if (DestinationImageName)
        checkImageName(destination, DestinationImageName);
    checkDescription(DestinationDescription ?? '');
    if (KMSKeyId && !Encrypted) {
        throw new ApiError('InvalidEncrypted.NotMatchKmsKeyId', 400, 'The specified parameter Encrypted must be true when KmsKeyId is not empty.');
    }
    if (destination.images.size >= destination.cloud.quotas.images) {
        throw new ApiError('QuotaExceed.Image', 403, `The number of images exceeds the limit (${destination.images.size}).`);
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/image-source.ts


/** Reads the snapshots that an image is to be made of. @throws ApiError where one is missing or not done */
function readImageSource(region, request) {
    const snapshots = request.DiskDeviceMapping
        ? mappedSnapshots(region, request.DiskDeviceMapping)
        : singleSnapshot(region, request.SnapshotId);
    const system = snapshots.find(({ snapshot }) => snapshot.sourceDiskType === 'system')?.snapshot.system;
    if (!system) {
        throw new ApiError('InvalidSystemSnapshot.Missing', 403, 'There is no snapshot of a system disk.');
    }
    const { Platform, Architecture } = request;
    return {
        snapshots,
        system: {
            ...system,
            ...(Platform && { platform: Platform }),
            ...(Architecture && { architecture: Architecture }),
        },
    };
}
function singleSnapshot(region, id) {
    if (!id) {
        throw new ApiError('MissingParameter', 400, 'The input parameter SnapshotId or InstanceId or DiskDeviceMapping that is mandatory for processing this request is not supplied.');
    }
    return [{ device: '/dev/xvda', snapshot: readySnapshot(region, id, 'SnapshotNotReady') }];
}
function mappedSnapshots(region, mappings) {
    const letters = [...'bcdefghijklmnopqrstuvwxyz'];
    return mappings.map(({ SnapshotId = '', Device }) => {
        const snapshot = readySnapshot(region, SnapshotId, 'InvalidSnapshotId.NotReady');
        const device = snapshot.sourceDiskType === 'system' ? '/dev/xvda' : Device || `/dev/xvd${letters.shift() ?? ''}`;
        return { device, snapshot };
    });
}
function readySnapshot(region, id, notReadyCode) {
    const snapshot = requireSnapshot(region, id);
    if (snapshot.status === 'accomplished')
        return snapshot;
    throw new ApiError(notReadyCode, 403, 'The specified snapshot is not ready.');
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/create-image.ts








const BOOT_MODES = ['BIOS', 'UEFI', 'UEFI-Preferred'];
/** Of an instance, or of snapshots; an instance goes before snapshots where both are given. */
const createImage = defineAction('CreateImage', ecs.CreateImage, (call) => {
    checkImage(call.region, call.parameters);
    return call.parameters.InstanceId ? fromInstance(call) : fromSnapshots(call);
}, { tokenMismatch: { code: 'IdempotenceParamNotMatch', status: 400 } });
function checkImage(region, request) {
    if (request.ImageName)
        checkImageName(region, request.ImageName);
    checkImageFamily(request.ImageFamily ?? '');
    checkImageVersion(request.ImageVersion ?? '');
    checkDescription(request.Description ?? '');
    if (request.BootMode && !BOOT_MODES.includes(request.BootMode))
        throw invalidParameter('BootMode');
    if (request.Features?.ImdsSupport && !isImds(request.Features.ImdsSupport)) {
        throw new ApiError('InvalidParameter.FeaturesImdsSupport', 400, 'The specified parameter Features.ImdsSupport is not supported.');
    }
    if (region.images.size >= region.cloud.quotas.images) {
        throw new ApiError('QuotaExceed.Image', 403, 'The Image Quota exceeds.');
    }
}
function fromInstance({ parameters, region, outcome, checksPassed }) {
    const instance = requireInstance(region, parameters.InstanceId ?? '');
    checkImageable(region, instance);
    const { bootMode, imds, version, system } = instance.image;
    if (system.productCode && parameters.ImageVersion && parameters.ImageVersion !== version) {
        throw new ApiError('InvalidImageVersion.Malformed', 400, 'The specified ImageVersion is wrongly formed.');
    }
    const wanted = wantedImage(parameters, bootMode, imds, outcome);
    checksPassed();
    return { ImageId: imageFromInstance(region, instance, wanted).id };
}
function fromSnapshots({ parameters, region, outcome, checksPassed }) {
    const { snapshots, system } = readImageSource(region, parameters);
    // What the snapshots' own image had is not inherited: who wants the same must say so.
    const wanted = wantedImage(parameters, 'UEFI-Preferred', 'v1', outcome);
    checksPassed();
    return { ImageId: imageFromSnapshots(region, snapshots, system, wanted).id };
}
function wantedImage(request, bootMode, imds, outcome) {
    return {
        name: request.ImageName ?? '',
        description: request.Description,
        family: request.ImageFamily,
        version: request.ImageVersion,
        bootMode: request.BootMode || bootMode,
        imds: isImds(request.Features?.ImdsSupport) ? request.Features.ImdsSupport : imds,
        tags: readTags(request.Tag),
        resourceGroupId: request.ResourceGroupId,
        outcome,
    };
}
const isImds = (text) => text === 'v1' || text === 'v2';

// EXTERNAL MODULE: ./src/simulator/guests/addresses.ts
var guests_addresses = __nccwpck_require__(5342);
;// CONCATENATED MODULE: ./src/simulator/model/cloud-assistant/agent-presence.ts
/** Seconds between two signs of life of an agent. */
const HEARTBEAT = 60;
/** Seconds without one after which the cloud says that there is no agent. */
const PATIENCE = 120;
/** What the simulated guests say that they run. */
const agent_presence_VERSIONS = { linux: '2.2.3.857', windows: '2.1.3.857' };
/** What the cloud knows of the agent in one instance: the last it heard of it. */
class AgentPresence {
    timeline;
    osType;
    isInstalled;
    guestAgent;
    #since;
    #lastBeat;
    #waiting = [];
    /** Tasks that it was given, and those that it works on. */
    invocations = 0;
    activeTasks = 0;
    lastInvoked;
    constructor(timeline, osType, 
    /** Whether the instance has the agent at all; InstallCloudAssistant counts from the next boot on. */
    isInstalled, 
    /** The agent of the guest, as long as that is on. */
    guestAgent) {
        this.timeline = timeline;
        this.osType = osType;
        this.isInstalled = isInstalled;
        this.guestAgent = guestAgent;
    }
    /** The agent, once it has made itself known after the boot. */
    get agent() {
        return this.#since && this.guestAgent();
    }
    get version() {
        return this.isAlive ? agent_presence_VERSIONS[this.osType] : '';
    }
    /** What DescribeCloudAssistantStatus says: true for a while after an agent has gone. */
    get isAlive() {
        const last = this.lastHeartbeat;
        return last !== undefined && this.#secondsSince(last) < PATIENCE;
    }
    get lastHeartbeat() {
        if (this.#since === undefined)
            return this.#lastBeat;
        const period = HEARTBEAT * this.timeline.scale * 1000;
        const beats = period === 0 ? 0 : Math.floor((Date.now() - this.#since.getTime()) / period);
        return new Date(this.#since.getTime() + beats * period);
    }
    /** Once the instance has booted. @returns false if the guest is not on yet, and may have one when it is */
    appear() {
        if (!this.isInstalled)
            return true;
        if (this.guestAgent() === undefined)
            return false;
        this.#since ??= this.timeline.now();
        for (const wake of this.#waiting.splice(0))
            wake();
        return true;
    }
    vanish() {
        this.#lastBeat = this.lastHeartbeat;
        this.#since = undefined;
    }
    /** Resolves when there is an agent to give tasks to; at once where there is one. */
    whenThere() {
        if (this.agent !== undefined)
            return Promise.resolve();
        return new Promise((resolve) => this.#waiting.push(resolve));
    }
    #secondsSince(date) {
        const elapsed = (Date.now() - date.getTime()) / 1000;
        return this.timeline.scale === 0 ? elapsed : elapsed / this.timeline.scale;
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/eip.ts



async function allocateEip(region, wanted) {
    if (region.eips.size >= region.cloud.quotas.eips) {
        throw new ApiError('QuotaExceeded.Eip', 400, 'Elastic IP address quota exceeded');
    }
    const address = await region.cloud.addresses.reservePublic();
    const eip = {
        id: wanted.id ?? newId('eip'),
        address,
        name: wanted.name ?? '',
        description: wanted.description ?? '',
        bandwidth: wanted.bandwidth ?? 5,
        internetChargeType: wanted.internetChargeType ?? 'PayByBandwidth',
        isp: wanted.isp ?? 'BGP',
        instanceId: '',
        ...region.born(wanted),
        status: 'Creating',
        stopChanging: () => { },
    };
    region.eips.set(eip.id, eip);
    eip.stopChanging = leadThrough(region.timeline, eip, [['Creating', region.latency.eipAllocate]], 'Available');
    return eip;
}
function requireEip(region, id) {
    const eip = region.eips.get(id);
    if (!eip)
        throw new ApiError('InvalidAllocationId.NotFound', 404, 'Specified allocation ID is not found.');
    return eip;
}
function associateEip(region, eip, instance) {
    if (eip.instanceId === instance.id) {
        throw new ApiError('InvalidAssociation.Duplicated', 400, 'Specified instance already is associated.');
    }
    if (eip.status !== 'Available')
        throw incorrectEipStatus();
    if (instance.releasing || !['Running', 'Stopped'].includes(instance.status)) {
        throw new ApiError('IncorrectInstanceStatus', 400, 'Current instance status does not support this operation.');
    }
    if (instance.publicAddress) {
        throw new ApiError('EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP', 400, 'instance already bind natpublicip,cannot bind eip.');
    }
    if (instance.eip) {
        throw new ApiError('BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP', 400, 'The instance may have portMap or already bind eip.');
    }
    eip.instanceId = instance.id;
    instance.eip = eip;
    const stages = [['Associating', region.latency.eipAssociate]];
    eip.stopChanging = leadThrough(region.timeline, eip, stages, 'InUse', () => instance.connect());
}
function unassociateEip(region, eip) {
    if (eip.status !== 'InUse')
        throw incorrectEipStatus();
    const stages = [['Unassociating', region.latency.eipAssociate]];
    eip.stopChanging = leadThrough(region.timeline, eip, stages, 'Available', () => unbind(region, eip));
}
/** What the end of an instance does to its elastic IP: it is free again, and still there. */
function unbind(region, eip) {
    const instance = region.instances.get(eip.instanceId);
    eip.stopChanging();
    eip.instanceId = '';
    eip.status = 'Available';
    if (instance?.eip !== eip)
        return;
    instance.eip = undefined;
    instance.connect();
}
function releaseEip(region, eip) {
    if (eip.status !== 'Available')
        throw incorrectEipStatus();
    region.eips.delete(eip.id);
    region.cloud.addresses.release(eip.address);
}
const incorrectEipStatus = () => new ApiError('IncorrectEipStatus', 400, 'Current elastic IP status does not support this operation.');

;// CONCATENATED MODULE: ./src/simulator/model/machine.ts
/** The real machine behind an instance: one guest, its orders carried out one after the other. */
class Machine {
    host;
    contents;
    spec;
    disk;
    #guest;
    #queue = Promise.resolve();
    #everOn = false;
    #destroyed = false;
    constructor(host, contents, spec, disk) {
        this.host = host;
        this.contents = contents;
        this.spec = spec;
        this.disk = disk;
        contents.hold(disk);
    }
    /** Boots it, the first time on a copy of the image's content; `changes` are what was set since it last ran. */
    powerOn(changes) {
        this.#everOn = true;
        return this.#inTurn(async () => {
            if (this.#destroyed)
                return;
            if (this.#guest)
                await this.#guest.start(changes);
            else
                this.#guest = await this.host.boot({ ...this.spec, ...changes, disk: await this.disk.layer });
        });
    }
    powerOff(force) {
        return this.#inTurn(async () => this.#guest?.stop({ force }));
    }
    /** The disk's content as it is now; that of the image as long as the machine never ran. */
    freeze() {
        if (!this.#everOn)
            return this.contents.hold(this.disk);
        const layer = this.#inTurn(async () => {
            if (!this.#guest)
                throw new Error(`${this.spec.instanceId} did not boot, so its disk cannot be read.`);
            return this.#guest.freezeDisk();
        });
        return this.contents.take(layer, this.disk);
    }
    consoleOutput() {
        return this.#guest?.consoleOutput() ?? '';
    }
    agent() {
        return this.#guest?.agent();
    }
    destroy() {
        return this.#inTurn(async () => {
            if (this.#destroyed)
                return;
            this.#destroyed = true;
            await this.#guest?.destroy();
            this.contents.drop(this.disk);
        });
    }
    #inTurn(order) {
        const done = this.#queue.then(order);
        this.#queue = done.catch(() => { });
        return done;
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/instance.ts








/** Seconds until an agent that was not there yet is looked for again. */
const AGENT_RETRY = 0.1;
/** One instance: its states, its machine, and the doors through which it can be reached. */
class Instance {
    region;
    facts;
    traits;
    tags;
    resourceGroupId;
    status = 'Pending';
    releasing = false;
    eip;
    startedAt;
    autoReleaseAt;
    stoppedMode = 'Not-applicable';
    /** Why the instance is locked, such as `Recycling` for a spot instance that is about to go. */
    locks = [];
    createdAt;
    machine;
    /** Cloud Assistant's agent in it. */
    assistant;
    #reachable = false;
    /** By where they are. */
    #doors = new Map();
    /** Of a Windows guest; a Linux guest has SSH's alone. */
    #windowsPorts = [];
    #journey = () => { };
    #cancelAutoRelease = () => { };
    constructor(region, facts, traits, tags, resourceGroupId) {
        this.region = region;
        this.facts = facts;
        this.traits = traits;
        this.tags = tags;
        this.resourceGroupId = resourceGroupId;
        this.createdAt = region.timeline.now();
        this.machine = new Machine(region.cloud.guests, region.cloud.contents, {
            system: facts.image.system.osType,
            instanceId: facts.id,
            hostName: traits.hostName,
            listen: [facts.guestAddress],
            authorizedKeys: this.#authorizedKeys(),
            loginUser: facts.loginUser,
            password: traits.password,
            userData: traits.userData,
            onPowerOff: () => this.#poweredItselfOff(),
            onReboot: () => this.#rebootedItself(),
            onPorts: (ports) => this.#opened(ports),
        }, facts.image.content());
        const { osType, agent } = facts.image.system;
        this.assistant = new AgentPresence(region.timeline, osType, agent, () => this.machine.agent());
    }
    get id() {
        return this.facts.id;
    }
    get image() {
        return this.facts.image;
    }
    get type() {
        return this.facts.type;
    }
    get vpcId() {
        return this.facts.vpcId;
    }
    get vSwitchId() {
        return this.facts.vSwitchId;
    }
    get securityGroupIds() {
        return this.traits.securityGroupIds;
    }
    get keyPairName() {
        return this.traits.keyPairName;
    }
    get publicAddress() {
        return this.traits.publicAddress;
    }
    /** RunInstances leads to `Running`, CreateInstance to `Stopped`. */
    launch(end) {
        const { launch, create } = this.region.latency;
        if (end === 'Stopped')
            this.#journey = leadThrough(this.region.timeline, this, [['Pending', create]], end);
        else
            this.#bootThrough([
                ['Pending', launch * 0.1],
                ['Starting', launch * 0.9],
            ]);
    }
    start() {
        this.stoppedMode = 'Not-applicable';
        this.#bootThrough([['Starting', this.region.latency.start]]);
    }
    stop(force, stoppedMode = 'KeepCharging') {
        this.#goOff(this.machine.powerOff(force), () => {
            this.stoppedMode = stoppedMode;
        });
    }
    reboot(force) {
        this.#shutDoors();
        this.region.cloud.background(this.machine.powerOff(force));
        this.#bootThrough([['Starting', this.region.latency.reboot]]);
    }
    /** Begins its end: soon it is gone from every answer, with what goes with it. */
    release() {
        if (this.releasing)
            return;
        this.releasing = true;
        this.#cancelAutoRelease();
        this.#leaveState();
        this.#shutDoors();
        this.status = this.status === 'Stopped' ? 'Stopped' : 'Stopping';
        const destroyed = this.machine.destroy();
        this.region.cloud.background(destroyed);
        this.region.timeline.after(this.region.latency.release, () => this.vanish());
    }
    /** Is gone at once. */
    vanish() {
        const { region, id } = this;
        this.releasing = true;
        this.#cancelAutoRelease();
        this.#leaveState();
        this.#shutDoors();
        if (!region.instances.delete(id))
            return;
        releaseDisks(region, id);
        region.networkInterfaces.delete(this.facts.networkInterfaceId);
        if (this.eip)
            unbind(region, this.eip);
        region.cloud.background(this.machine.destroy().then(() => {
            for (const address of [this.publicAddress, this.facts.privateAddress, this.facts.guestAddress]) {
                if (address)
                    region.cloud.addresses.release(address);
            }
        }));
    }
    /** Releases it at a real point of time, deletion protection or not; undefined takes that back. */
    releaseAt(date) {
        this.#cancelAutoRelease();
        this.autoReleaseAt = date;
        if (!date)
            return;
        this.#cancelAutoRelease = this.region.timeline.at(date, () => this.release());
    }
    /** Opens its doors as its state and addresses are now. */
    connect() {
        const wanted = new Map(this.#wantedDoors().map((door) => [`${door.outside.address}:${door.outside.port}`, door]));
        for (const [key, door] of this.#doors) {
            if (wanted.has(key))
                continue;
            door.close();
            this.#doors.delete(key);
        }
        for (const [key, { outside, inside }] of wanted) {
            if (this.#doors.has(key))
                continue;
            const mayEnter = () => letsIn(this.#securityGroups(), outside.port);
            this.#doors.set(key, this.region.cloud.gateway.open(outside, inside, mayEnter));
        }
    }
    #wantedDoors() {
        if (!this.#reachable || this.releasing || !this.region.cloud.addresses.isReal)
            return [];
        const { privateAddress, guestAddress } = this.facts;
        const addresses = [privateAddress, this.publicAddress, this.eip?.address].filter((one) => one !== undefined);
        if (this.image.system.osType === 'linux')
            return addresses.map((outside) => ({ outside, inside: guestAddress }));
        const at = (address, port) => ({ ...address, port: (0,guests_addresses/* portAt */.n)(address, port) });
        return addresses.flatMap((address) => this.#windowsPorts.map((port) => ({ outside: at(address, port), inside: at(guestAddress, port) })));
    }
    #opened(ports) {
        this.#windowsPorts = ports;
        this.connect();
    }
    #leaveState() {
        this.#journey();
        spoilCreations(this.region, this.id);
    }
    #bootThrough(stages) {
        this.#leaveState();
        const booted = this.machine.powerOn(this.#changes());
        this.region.cloud.background(booted);
        let current = true;
        let cancelSsh = () => { };
        const cancelStages = leadThrough(this.region.timeline, this, stages, 'Running', () => {
            this.startedAt = this.region.timeline.now();
            cancelSsh = this.#openDoorsAfterBoot(booted, () => current);
        });
        this.#journey = () => {
            current = false;
            cancelStages();
            cancelSsh();
        };
    }
    #openDoorsAfterBoot(booted, current) {
        const open = () => {
            if (!current())
                return;
            this.#reachable = true;
            this.connect();
        };
        const { timeline, latency } = this.region;
        // One that reboots by itself is not on at once.
        const meetAgent = () => {
            if (current() && !this.assistant.appear())
                timeline.after(AGENT_RETRY, meetAgent);
        };
        const cancels = [
            timeline.after(latency.ssh, () => void booted.then(open, () => { })),
            timeline.after(latency.agent, () => void booted.then(meetAgent, () => { })),
        ];
        return () => cancels.forEach((cancel) => cancel());
    }
    #goOff(off, arrived) {
        this.#leaveState();
        this.#shutDoors();
        this.region.cloud.background(off);
        this.status = 'Stopping';
        let current = true;
        const finish = () => {
            if (!current)
                return;
            this.status = 'Stopped';
            arrived();
        };
        const cancel = this.region.timeline.after(this.region.latency.stop, () => void off.then(finish, finish));
        this.#journey = () => {
            current = false;
            cancel();
        };
    }
    #poweredItselfOff() {
        if (this.status !== 'Running' || this.releasing)
            return;
        this.#goOff(this.machine.powerOff(true), () => {
            this.stoppedMode = 'KeepCharging';
        });
    }
    /** The cloud sees nothing of a reboot from within, but for a while nobody answers. */
    #rebootedItself() {
        if (this.status !== 'Running' || this.releasing)
            return;
        this.#shutDoors();
        this.#journey();
        let current = true;
        const cancel = this.#openDoorsAfterBoot(Promise.resolve(), () => current);
        this.#journey = () => {
            current = false;
            cancel();
        };
    }
    #changes() {
        return {
            authorizedKeys: this.#authorizedKeys(),
            password: this.traits.password,
            hostName: this.traits.hostName,
        };
    }
    #authorizedKeys() {
        const keyPair = this.region.keyPairs.get(this.traits.keyPairName);
        return keyPair ? [keyPair.publicKey] : [];
    }
    #securityGroups() {
        return this.securityGroupIds
            .map((id) => this.region.securityGroups.get(id))
            .filter((group) => group !== undefined);
    }
    #shutDoors() {
        this.assistant.vanish();
        this.#reachable = false;
        this.#closeDoors();
    }
    #closeDoors() {
        for (const door of this.#doors.values())
            door.close();
        this.#doors.clear();
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/network-interface.ts

function createNetworkInterface(region, instanceId, tags) {
    const created = { id: newId('eni'), instanceId, ...region.born({ tags }) };
    region.networkInterfaces.set(created.id, created);
    return created;
}

;// CONCATENATED MODULE: ./src/simulator/model/reclaiming.ts
/**
 * Begins to take a spot instance back: it is locked at once, and released when its notice is over (RunInstances:
 * SpotDuration, SpotInterruptionBehavior Terminate; DescribeInstances: OperationLocks).
 *
 * @throws Error for an instance at the ordinary price, which the cloud takes from nobody
 */
function reclaim(region, instance) {
    if (instance.facts.spotStrategy === 'NoSpot')
        throw new Error(`${instance.id} is no spot instance.`);
    if (instance.releasing || instance.locks.includes(RECYCLING))
        return;
    instance.locks.push(RECYCLING);
    region.timeline.after(region.latency.spotNotice, () => instance.release());
}
const RECYCLING = 'Recycling';

;// CONCATENATED MODULE: ./src/simulator/model/launching.ts






/** Makes the instance, its disks and its network interface, and sets it on its way. */
async function launchInstance(region, launch, end, outcome) {
    const id = newId('i');
    const addresses = await reserveAddresses(region, launch, end);
    const networkInterface = createNetworkInterface(region, id, new Map(launch.tags));
    const instance = new Instance(region, {
        ...launch.facts,
        id,
        image: launch.image,
        type: launch.type,
        zoneId: launch.vSwitch.zoneId,
        vpcId: launch.vSwitch.vpcId,
        vSwitchId: launch.vSwitch.id,
        networkInterfaceId: networkInterface.id,
        privateAddress: addresses.private,
        guestAddress: addresses.guest,
    }, { ...launch.traits, hostName: launch.traits.hostName || hostNameOf(id), publicAddress: addresses.public }, new Map(launch.tags), launch.resourceGroupId);
    region.instances.set(id, instance);
    createDisk(region, { ...diskOf(instance, launch.systemDisk), type: 'system', imageId: launch.image.id }, new Map(launch.tags));
    for (const disk of launch.dataDisks) {
        createDisk(region, { ...diskOf(instance, disk), type: 'data', imageId: '' }, new Map(launch.tags));
    }
    instance.releaseAt(launch.autoReleaseAt);
    instance.launch(end);
    if (outcome === 'vanished')
        vanishSoon(region, instance);
    if (outcome === 'reclaimed')
        reclaimSoon(region, instance);
    return instance;
}
/** The public one first: where addresses are scarce, it gets the first port. */
async function reserveAddresses(region, { vSwitch, facts, privateIpAddress }, end) {
    const { addresses, guests } = region.cloud;
    // CreateInstance gives no public address, whatever its bandwidth: AllocatePublicIpAddress does.
    const wantsPublic = end === 'Running' && facts.bandwidthOut > 0;
    const publicAddress = wantsPublic ? await addresses.reservePublic() : undefined;
    const privateAddress = await addresses.reservePrivate(cidrOf(vSwitch), privateIpAddress);
    const guest = addresses.isReal ? await guests.reserveAddress() : privateAddress;
    return { public: publicAddress, private: privateAddress, guest };
}
const hostNameOf = (instanceId) => `iZ${instanceId.slice(2)}Z`;
function diskOf(instance, disk) {
    return {
        name: disk.name,
        description: disk.description,
        category: disk.category,
        performanceLevel: disk.performanceLevel,
        size: disk.size,
        zoneId: instance.facts.zoneId,
        device: disk.device,
        instanceId: instance.id,
        sourceSnapshotId: disk.snapshotId,
        deleteWithInstance: disk.deleteWithInstance,
        encrypted: disk.encrypted,
        kmsKeyId: disk.kmsKeyId,
    };
}
/** A spot instance that has hardly begun to run. */
function reclaimSoon(region, instance) {
    region.timeline.after(region.latency.launch * 1.5, () => reclaim(region, instance));
}
/** Stock that was promised and is not there: the instance goes away again, and only its history tells. */
function vanishSoon(region, instance) {
    region.timeline.after(region.latency.launch / 2, () => {
        instance.vanish();
        region.history.push({
            id: newId('e'),
            instanceId: instance.id,
            type: 'SystemFailure.Delete',
            reason: 'The instance could not be created for lack of stock.',
            at: region.timeline.now(),
        });
    });
}

;// CONCATENATED MODULE: ./src/simulator/model/image-usability.ts
/** Categories whose snapshots can be used at once (CreateSnapshot: InstantAccess): the family of enhanced SSDs. */
const INSTANT = ['cloud_essd', 'cloud_auto', 'cloud_essd_entry'];
const isInstant = (category) => INSTANT.includes(category);
/**
 * Whether instances can be started from an image (DescribeImages: Usable). One that stands on snapshots of enhanced
 * SSDs alone is usable some time before it is available; a copy is not.
 */
function isUsable(region, image) {
    if (image.status === 'Available' || image.status === 'Deprecated')
        return true;
    const { status, isCopied, startedAt, disks } = image;
    if (status !== 'Creating' || isCopied || startedAt === undefined)
        return false;
    const stands = disks.every(({ snapshotId }) => isInstant(region.snapshots.get(snapshotId)?.sourceCategory ?? ''));
    return stands && region.timeline.progress(startedAt, region.latency.imageUsable) === 100;
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/auto-release-time.ts

const LONGEST_YEARS = 3;
/**
 * Reads an AutoReleaseTime; seconds are cut off. Undefined where none is given.
 *
 * @throws ApiError `InvalidAutoReleaseTime.Malformed` for one that is too soon, too far or no time at all
 */
function readAutoReleaseTime(region, text) {
    if (!text)
        return undefined;
    const malformed = new ApiError('InvalidAutoReleaseTime.Malformed', 400, 'The specified parameter AutoReleaseTime is not valid.');
    const time = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\dZ$/.exec(text)?.[1];
    if (!time || Number.isNaN(Date.parse(`${time}:00Z`)))
        throw malformed;
    const date = new Date(`${time}:00Z`);
    const now = region.timeline.now();
    const earliest = now.getTime() + region.cloud.behaviour.autoReleaseMinimumMinutes * 60_000;
    const latest = new Date(now).setFullYear(now.getFullYear() + LONGEST_YEARS);
    if (Date.parse(text) < earliest || date.getTime() > latest)
        throw malformed;
    return date;
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/instance-names.ts

/** 2 to 128 characters, a letter or Chinese character first. */
function checkInstanceName(name) {
    if (!name)
        return;
    if (name.length < 2 ||
        name.length > 128 ||
        !/^[A-Za-z\u4e00-\u9fff]/.test(name) ||
        /^https?:\/\//.test(name)) {
        throw new ApiError('InvalidInstanceName.Malformed', 400, 'The specified parameter "InstanceName" is not valid.');
    }
}
/** Linux: 2 to 64 characters; Windows: 2 to 15, not only digits. */
function checkHostName(name, osType) {
    if (!name)
        return;
    const pattern = /^(?!.*[-.]{2})[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/;
    const longest = osType === 'windows' ? 15 : 64;
    const isDigitsOnly = osType === 'windows' && /^\d+$/.test(name);
    if (name.length > longest || !pattern.test(name) || isDigitsOnly) {
        throw new ApiError('InvalidHostName.Malformed', 400, 'The specified parameter "HostName" is not valid.');
    }
}
/** 8 to 30 characters of three of four classes. */
function checkPassword(password) {
    if (!password)
        return;
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
    const used = classes.filter((pattern) => pattern.test(password)).length;
    if (password.length < 8 || password.length > 30 || used < 3) {
        throw new ApiError('InvalidPassword.Malformed', 400, 'The specified parameter "Password" is not valid.');
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/launch-disks.ts


const SMALLEST_SYSTEM_DISK = 40;
/** @throws ApiError where category or size do not fit the instance type or the image */
function readSystemDisk(type, image, disk = {}) {
    const category = readSystemCategory(type, disk.Category);
    return {
        ...commonParts(disk),
        category,
        size: readSystemSize(category, image, disk.Size),
        device: '/dev/xvda',
        deleteWithInstance: true,
        encrypted: isTrue(disk.Encrypted) || image.encrypted,
        snapshotId: '',
    };
}
/** Data disks as asked for, and those of the image that nothing was said of. */
function readDataDisks(region, type, image, disks = []) {
    const asked = disks.map((disk) => readDataDisk(region, type, disk));
    const named = asked.map(({ device }) => device).filter((device) => device);
    if (new Set(named).size < named.length)
        throw deviceInUse();
    const fromImage = image.disks
        .filter(({ type: kind, device }) => kind === 'data' && !named.includes(device))
        .map(({ device, size, snapshotId, encrypted }) => ({
        ...readDataDisk(region, type, { Device: device, Size: size, SnapshotId: snapshotId }),
        encrypted,
    }));
    return withDevices([...asked, ...fromImage]);
}
function readSystemCategory(type, category) {
    if (!category)
        return type.systemDisks[0] ?? 'cloud_efficiency';
    if (!isDiskCategory(category)) {
        throw new ApiError('InvalidSystemDiskCategory.ValueNotSupported', 400, 'The specified parameter "SystemDisk.Category" is not valid.');
    }
    requireSupport(type, category);
    return category;
}
function readSystemSize(category, image, size) {
    if (size === undefined || size === '')
        return Math.max(SMALLEST_SYSTEM_DISK, image.size);
    const wanted = Number(size);
    const [minimum, maximum] = SYSTEM_DISK_SIZES[category];
    const refuse = (code, what) => new ApiError(code, 404, `The specified parameter SystemDisk.Size is ${what}.`);
    if (!Number.isInteger(wanted))
        throw refuse('InvalidSystemDiskSize', 'invalid');
    if (wanted > maximum)
        throw refuse('InvalidSystemDiskSize.MoreThanMaxSize', 'more than the max size');
    if (wanted < minimum)
        throw refuse('InvalidSystemDiskSize.LessThanMinSize', 'less than the min size');
    if (wanted < image.size)
        throw refuse('InvalidSystemDiskSize.LessThanImageSize', 'less than the image size');
    return wanted;
}
function readDataDisk(region, type, disk) {
    const category = readDataCategory(type, disk.Category);
    const snapshot = disk.SnapshotId ? region.snapshots.get(disk.SnapshotId) : undefined;
    if (disk.SnapshotId && !snapshot) {
        throw new ApiError('InvalidDataDiskSnapshotId.NotFound', 404, 'The specified parameter "DataDisk.n.SnapshotId" is not valid.');
    }
    const [minimum, maximum] = DATA_DISK_SIZES[category];
    const smallest = Math.max(minimum, snapshot?.size ?? 0);
    const size = Number(disk.Size ?? smallest);
    if (!Number.isInteger(size) || size < smallest || size > maximum) {
        throw new ApiError('InvalidDataDiskSize.ValueNotSupported', 400, 'The specified DataDisk.n.Size beyond the permitted range, or the capacity of snapshot exceeds the size limit.');
    }
    if (disk.Device && !/^\/dev\/(xvd|vd)[b-z]$/.test(disk.Device)) {
        throw new ApiError('InvalidDataDevice.Malformed', 400, 'The specified parameter "DataDisk.n.Device" is not valid.');
    }
    return {
        ...commonParts(disk),
        category,
        size,
        device: disk.Device ?? '',
        deleteWithInstance: disk.DeleteWithInstance ?? true,
        encrypted: isTrue(disk.Encrypted) || (snapshot?.encrypted ?? false),
        snapshotId: disk.SnapshotId ?? '',
    };
}
function readDataCategory(type, category) {
    if (!category)
        return type.systemDisks[0] ?? 'cloud_efficiency';
    if (!isDiskCategory(category)) {
        throw new ApiError('InvalidDataDiskCategory.ValueNotSupported', 400, 'The specified parameter "DataDisk.n.Category" is not valid.');
    }
    requireSupport(type, category);
    return category;
}
function requireSupport(type, category) {
    if (type.systemDisks.includes(category))
        return;
    throw new ApiError('InvalidInstanceType.NotSupportDiskCategory', 403, 'The instanceType of the specified instance does not support this disk category.');
}
function commonParts({ DiskName, Description, PerformanceLevel, KMSKeyId }) {
    return {
        name: DiskName ?? '',
        description: Description ?? '',
        performanceLevel: PerformanceLevel ?? '',
        kmsKeyId: KMSKeyId ?? '',
    };
}
/** Gives the disks without a device the first names that are free. */
function withDevices(disks) {
    const taken = new Set(disks.map(({ device }) => device));
    const free = [...'bcdefghijklmnopqrstuvwxyz']
        .map((letter) => `/dev/xvd${letter}`)
        .filter((name) => !taken.has(name));
    return disks.map((disk) => (disk.device ? disk : { ...disk, device: free.shift() ?? '' }));
}
const isTrue = (value) => String(value ?? false).toLowerCase() === 'true';
const deviceInUse = () => new ApiError('InvalidDevice.InUse', 403, 'The specified device has been occupied.');

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/launch-network.ts



/** Reads the network of a launch, given at the top or as the primary interface. @throws ApiError where its parts do not fit */
function readNetwork(region, parameters) {
    const primary = parameters.NetworkInterface?.find(({ InstanceType = 'Secondary' }) => InstanceType === 'Primary');
    const { VSwitchId, SecurityGroupId, SecurityGroupIds } = primary ?? parameters;
    const privateIpAddress = primary ? primary.PrimaryIpAddress : parameters.PrivateIpAddress;
    if (SecurityGroupId && SecurityGroupIds) {
        throw new ApiError('InvalidSecurityGroupId.SingleIdAndMultiIdConflict', 400, 'SecurityGroupId and SecurityGroupIds cannot be set at the same time.');
    }
    const securityGroupIds = SecurityGroupIds ?? (SecurityGroupId ? [SecurityGroupId] : []);
    const vSwitch = readVSwitch(region, VSwitchId, parameters.ZoneId);
    checkSecurityGroups(region, securityGroupIds, vSwitch.vpcId);
    checkPrivateAddress(region, vSwitch, privateIpAddress);
    return { vSwitch, securityGroupIds, privateIpAddress: privateIpAddress || undefined };
}
function readVSwitch(region, id, zoneId) {
    if (!id)
        throw missingParameter('VSwitchId');
    const vSwitch = region.vSwitches.get(id);
    if (!vSwitch)
        throw new ApiError('InvalidVSwitchId.NotFound', 404, 'Specified virtual switch does not exist.');
    if (vSwitch.status !== 'Available') {
        throw new ApiError('IncorrectVSwitchStatus', 400, 'The current status of virtual switch does not support this operation.');
    }
    if (zoneId && zoneId !== vSwitch.zoneId) {
        throw new ApiError('InvalidParameter.VSwitchId', 400, 'The specified vSwitch is not in the specified zone.');
    }
    return vSwitch;
}
function checkSecurityGroups(region, ids, vpcId) {
    if (ids.length === 0)
        throw missingParameter('SecurityGroupId');
    const groups = ids.map((id) => region.securityGroups.get(id));
    if (groups.some((group) => !group)) {
        throw new ApiError('InvalidSecurityGroupId.NotFound', 404, 'The SecurityGroupId provided does not exist in our records.');
    }
    if (groups.some((group) => group?.vpcId !== vpcId)) {
        throw new ApiError('InvalidSecurityGroup.VpcMismatch', 400, 'The specified security group and vSwitch are not in the same VPC.');
    }
}
function checkPrivateAddress(region, vSwitch, address) {
    if (!address)
        return;
    if (!holdsAddress(cidrOf(vSwitch), address)) {
        throw new ApiError('InvalidPrivateIpAddress', 400, 'Specified private IP address is not in the CIDR block of virtual switch.');
    }
    if ([...region.instances.values()].some(({ facts }) => facts.privateAddress.address === address)) {
        throw new ApiError('InvalidPrivateIpAddress.Duplicated', 400, 'The specified private IP address is already in use.');
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/user-data.ts

/** Bytes of user data before encoding. Source: RunInstances. */
const LARGEST_USER_DATA = 32 * 1024;
/** @throws ApiError for user data that is no base64, or too large once it is decoded */
function decodeUserData(base64, malformedStatus) {
    const userData = Buffer.from(base64, 'base64');
    const unpadded = (text) => text.replace(/[\s=]+/g, '');
    if (unpadded(userData.toString('base64')) !== unpadded(base64)) {
        throw new ApiError('InvalidUserData.Base64FormatInvalid', malformedStatus, 'The specified UserData is not valid.');
    }
    if (userData.length > LARGEST_USER_DATA) {
        throw new ApiError('InvalidUserData.SizeExceeded', 400, 'The specified parameter "UserData" exceeds the size.');
    }
    return userData;
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/launch-request.ts










/** What a core costs an hour on the spot market of this cloud. */
const SPOT_PRICE_PER_CORE = 0.02;
/** Checks everything about a launch and settles what was left open. @throws ApiError for the first thing that is wrong */
function readLaunch(region, parameters) {
    const image = readImage(region, parameters);
    const type = readType(parameters, image);
    const network = readNetwork(region, parameters);
    checkStock(region, type, network.vSwitch);
    checkNames(parameters, image);
    const facts = readFacts(parameters, image, type);
    return {
        image,
        type,
        vSwitch: network.vSwitch,
        privateIpAddress: network.privateIpAddress,
        facts,
        traits: readTraits(region, parameters, image, network.securityGroupIds),
        systemDisk: readSystemDisk(type, image, parameters.SystemDisk),
        dataDisks: readDataDisks(region, type, image, parameters.DataDisk),
        autoReleaseAt: readAutoReleaseTime(region, parameters.AutoReleaseTime),
        tags: readTags(parameters.Tag),
        resourceGroupId: parameters.ResourceGroupId ?? '',
    };
}
function readImage(region, { ImageId, ImageFamily }) {
    if (ImageId && ImageFamily) {
        throw new ApiError('UnexpectedImageFamily.ImageIdSupplied', 400, 'The input parameter ImageFamily must be null when image id is set.');
    }
    if (ImageFamily) {
        const newest = newestOfFamily(region, ImageFamily);
        if (newest)
            return newest;
        throw new ApiError('InvalidImageFamily.MissingAvailableImage', 403, 'There is no available image related to the specified image family.');
    }
    if (!ImageId)
        throw missingParameter('ImageId');
    const image = findImage(region, ImageId);
    if (!image)
        throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
    if (!isUsable(region, image)) {
        throw new ApiError('OperationDenied.ImageNotValid', 403, 'The specified Image is disabled or is deleted.');
    }
    return image;
}
function readType({ InstanceType, IoOptimized }, image) {
    if (!InstanceType)
        throw missingParameter('InstanceType');
    const type = instanceType(InstanceType);
    if (!type) {
        throw new ApiError('InvalidInstanceType.ValueNotSupported', 400, 'The specified InstanceType beyond the permitted range.');
    }
    if (IoOptimized && !['none', 'optimized'].includes(IoOptimized)) {
        throw new ApiError('InvalidIoOptimizedValue.ValueNotSupported', 400, 'IoOptimized value not supported.');
    }
    if (IoOptimized === 'none' && type.ioOptimized) {
        throw new ApiError('DependencyViolation.IoOptimized', 404, 'The specified instancetype must be IoOptimized instance.');
    }
    const architecture = image.system.architecture === 'arm64' ? 'ARM' : 'X86';
    if (architecture !== type.architecture) {
        throw new ApiError('ImageNotSupportInstanceType', 403, 'The specified image does not support the specified InstanceType.');
    }
    return type;
}
function checkStock(region, type, { zoneId }) {
    const stock = region.cloud.stock(zoneId, type);
    if (!stock)
        throw new ApiError('Zone.NotOnSale', 400, 'The specified instance type is not on sale in the specified zone.');
    if (stock === 'WithoutStock' || stock === 'ClosedWithoutStock') {
        throw new ApiError('OperationDenied.NoStock', 403, 'The resource is out of usage.');
    }
    if (region.instances.size >= region.cloud.quotas.instances) {
        throw new ApiError('QuotaExceed.AfterpayInstance', 400, 'Living afterpay instances quota exceeded.');
    }
}
function checkNames({ InstanceName, HostName, Password, PasswordInherit }, image) {
    checkInstanceName(InstanceName);
    checkHostName(HostName, image.system.osType);
    checkPassword(Password);
    if (Password && PasswordInherit) {
        throw new ApiError('InvalidPasswordParam.Mismatch', 400, 'The input password should be null when passwdInherit is true.');
    }
}
function readFacts(parameters, image, type) {
    const bandwidthOut = parameters.InternetMaxBandwidthOut ?? 0;
    if (bandwidthOut < 0 || bandwidthOut > 100) {
        throw new ApiError('InvalidInternetMaxBandwidthOut.Malformed', 400, 'The specified parameter internetMaxBandwidthOut is not valid.');
    }
    const internetChargeType = parameters.InternetChargeType || 'PayByTraffic';
    if (!['PayByTraffic', 'PayByBandwidth'].includes(internetChargeType)) {
        throw new ApiError('InvalidInternetChargeType.ValueNotSupported', 400, 'The specified InternetChargeType is not valid.');
    }
    if (parameters.HttpTokens === 'required' && image.imds !== 'v2') {
        throw new ApiError('InvalidHttpTokens.NotSupported', 400, 'The specified HttpTokens not supported, you can use optional(default) or required.');
    }
    return {
        loginUser: readLoginUser(parameters, image),
        internetChargeType,
        bandwidthOut,
        bandwidthIn: parameters.InternetMaxBandwidthIn ?? 200,
        ...readSpot(parameters, type),
        httpTokens: parameters.HttpTokens || 'optional',
        httpEndpoint: parameters.HttpEndpoint || 'enabled',
        securityEnhancement: parameters.SecurityEnhancementStrategy ?? '',
    };
}
function readLoginUser({ ImageOptions }, image) {
    if (image.system.osType === 'windows')
        return 'Administrator';
    if (!ImageOptions?.LoginAsNonRoot)
        return 'root';
    if (image.imds === 'v2')
        return 'ecs-user';
    throw new ApiError('LoginAsNonRoot.ImageNotSupport', 400, 'The specified image does not support login as non-root.');
}
function readSpot({ SpotStrategy = '', SpotPriceLimit = 0, SpotDuration = 1 }, type) {
    const spotStrategy = SpotStrategy || 'NoSpot';
    if (!['NoSpot', 'SpotWithPriceLimit', 'SpotAsPriceGo'].includes(spotStrategy)) {
        throw new ApiError('InvalidSpotStrategy', 400, 'The specified SpotStrategy is not valid.');
    }
    if (spotStrategy === 'SpotWithPriceLimit' && SpotPriceLimit < type.cores * SPOT_PRICE_PER_CORE) {
        throw new ApiError('InvalidSpotPriceLimit.LowerThanPublicPrice', 400, 'The specified parameter "spotPriceLimit" can\'t be lower than current public price.');
    }
    return {
        spotStrategy,
        spotPriceLimit: SpotPriceLimit,
        spotDuration: spotStrategy === 'NoSpot' ? 0 : SpotDuration,
    };
}
function readTraits(region, parameters, image, securityGroupIds) {
    return {
        name: parameters.InstanceName ?? '',
        description: parameters.Description ?? '',
        hostName: parameters.HostName ?? '',
        keyPairName: readKeyPairName(region, parameters.KeyPairName, image),
        password: parameters.Password || undefined,
        userData: readUserData(parameters.UserData, image),
        securityGroupIds,
        ramRoleName: readRamRole(region, parameters.RamRoleName),
        deletionProtection: parameters.DeletionProtection ?? false,
    };
}
/** A key pair is ignored for Windows. */
function readKeyPairName(region, name, image) {
    if (!name || image.system.osType === 'windows')
        return '';
    if (region.keyPairs.has(name))
        return name;
    throw new ApiError('InvalidKeyPairName.NotFound', 404, 'The specified parameter KeyPairName does not exist in our records.');
}
function readUserData(base64, image) {
    if (!base64)
        return undefined;
    const userData = decodeUserData(base64, 400);
    if (!image.system.cloudInit && image.system.osType === 'linux') {
        throw new ApiError('ImageNotSupportCloudInit', 400, 'The specified image does not support cloud-init.');
    }
    return userData;
}
function readRamRole(region, name) {
    if (!name || region.cloud.instanceRoles.has(name))
        return name ?? '';
    throw new ApiError('InvalidRamRole.NotFound', 404, `The specified RamRoleName does not exist. (${name})`);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/create-instance.ts




/** The older way: the instance is made, and left stopped. */
const createInstance = defineAction('CreateInstance', ecs.CreateInstance, async ({ parameters, region, outcome, checksPassed }) => {
    const launch = readLaunch(region, parameters);
    checksPassed();
    const instance = await launchInstance(region, launch, 'Stopped', outcome);
    return { InstanceId: instance.id };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/create-key-pair.ts




const create_key_pair_createKeyPair = defineAction('CreateKeyPair', ecs.CreateKeyPair, async ({ parameters, region }) => {
    const { keyPair, privateKey } = await createKeyPair(region, {
        name: parameters.KeyPairName,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
    });
    return {
        KeyPairId: `ssh-${keyPair.fingerprint.slice(0, 20)}`,
        KeyPairName: keyPair.id,
        KeyPairFingerPrint: keyPair.fingerprint,
        PrivateKeyBody: privateKey,
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/create-security-group.ts





const create_security_group_createSecurityGroup = defineAction('CreateSecurityGroup', ecs.CreateSecurityGroup, async ({ parameters, cloud, region }) => {
    // There is no classic network any more that a group without a VPC could be in.
    if (!parameters.VpcId) {
        throw new ApiError('InvalidVpcId.NotFound', 403, 'The VpcId must not empty when only support vpc vm.');
    }
    await cloud.timeline.pause(cloud.latency.securityGroup);
    const group = createSecurityGroup(region, {
        vpcId: parameters.VpcId,
        name: parameters.SecurityGroupName,
        description: parameters.Description,
        type: parameters.SecurityGroupType,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
    });
    return { SecurityGroupId: group.id };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/create-snapshot.ts






/** The service keeps names that begin so for its own. */
const RESERVED_NAME = /^(auto|https?:\/\/)/;
const create_snapshot_createSnapshot = defineAction('CreateSnapshot', ecs.CreateSnapshot, ({ parameters, region, outcome }) => {
    const disk = region.disks.get(parameters.DiskId);
    if (!disk)
        throw new ApiError('InvalidDiskId.NotFound', 404, 'The specified DiskId does not exist.');
    const { SnapshotName = '' } = parameters;
    if (SnapshotName &&
        (SnapshotName.length < 2 || SnapshotName.length > 128 || RESERVED_NAME.test(SnapshotName))) {
        throw new ApiError('InvalidSnapshotName.Malformed', 400, 'The specified SnapshotName is wrongly formed.');
    }
    const instance = region.instances.get(disk.instanceId);
    if (instance && (instance.releasing || !['Running', 'Stopped'].includes(instance.status))) {
        throw new ApiError('IncorrectInstanceStatus', 403, 'The current status of the resource does not support this operation.');
    }
    checkSnapshottable(region, disk);
    const content = instance ? contentOf(instance, disk) : { system: undefined, content: undefined };
    const snapshot = createSnapshot(region, {
        disk,
        ...content,
        name: SnapshotName,
        description: parameters.Description,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
        outcome,
    });
    return { SnapshotId: snapshot.id };
}, { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } });

;// CONCATENATED MODULE: ./src/simulator/model/image-ending.ts

/**
 * Deletes an own image; its snapshots stay.
 *
 * @param force also while instances made from it are alive
 */
function deleteImage(region, image, force) {
    if (image.status === 'Waiting' || (image.status === 'Creating' && image.isCopied)) {
        throw new ApiError('OperationDenied.ImageCopying', 403, 'The image is being copied. Please use the CancelCopyImage API.');
    }
    if (image.status === 'Creating') {
        throw new ApiError('ImageIsCreating', 403, 'The specified image is being created.');
    }
    if (image.isPublic) {
        throw new ApiError('ImageIsPublic', 403, 'You can not delete public image, please modify it to private.');
    }
    if (image.sharedWith.size > 0) {
        throw new ApiError('ImageUseShared', 403, 'The specified image has been shared to others.');
    }
    if (!force && isInUse(region, image)) {
        throw new ApiError('ImageUsingByInstance', 403, 'The specified image has been used to create instances.');
    }
    region.images.delete(image.id);
    region.cloud.contents.drop(image.content());
}
const isInUse = (region, image) => [...region.instances.values()].some((instance) => instance.image.id === image.id);

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-image.ts




/** An image that is not there is passed over; its snapshots stay and cost. */
const delete_image_deleteImage = defineAction('DeleteImage', ecs.DeleteImage, ({ parameters, region, checksPassed }) => {
    const { ImageId, Force = false } = parameters;
    if (region.cloud.systemImages(region.id).has(ImageId)) {
        throw new ApiError('ImageIsPublic', 403, 'You can not delete public image, please modify it to private.');
    }
    const image = region.images.get(ImageId);
    checksPassed();
    if (image)
        deleteImage(region, image, Force);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/deletable.ts



/** @throws ApiError where an instance cannot be released as it is, or not without `force` */
function checkDeletable(instance, force) {
    if (instance.traits.deletionProtection) {
        throw new ApiError('InvalidOperation.DeletionProtection', 403, 'The operation is not allowed because the instance is protected from deletion.');
    }
    if (instance.releasing)
        return;
    if (instance.status === 'Pending') {
        throw new ApiError('IncorrectInstanceStatus.Initializing', 403, 'The specified instance status does not support this operation.');
    }
    if (!force)
        requireStatus(instance, 'Stopped');
    refuseWhileImaged(instance.region, instance.id);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-instance.ts




const deleteInstance = defineAction('DeleteInstance', ecs.DeleteInstance, ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    checkDeletable(instance, parameters.Force ?? false);
    checksPassed();
    instance.release();
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-instances.ts





/** All or nothing: one instance that cannot go keeps the others. */
const deleteInstances = defineAction('DeleteInstances', ecs.DeleteInstances, ({ parameters, region }) => {
    const instances = parameters.InstanceId.map((id) => requireInstance(region, id));
    for (const instance of instances)
        checkDeletable(instance, parameters.Force ?? false);
    // This action alone has a name of its own for a dry run that passed.
    if (parameters.DryRun) {
        throw new ApiError('DRYRUN.SUCCESS', 400, 'Request validation has been passed with DryRun flag set.');
    }
    for (const instance of instances) {
        instance.release();
    }
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-key-pairs.ts




const delete_key_pairs_deleteKeyPairs = defineAction('DeleteKeyPairs', ecs.DeleteKeyPairs, ({ parameters, region }) => {
    deleteKeyPairs(region, jsonList('KeyPairNames', parameters.KeyPairNames) ?? []);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-security-group.ts



const delete_security_group_deleteSecurityGroup = defineAction('DeleteSecurityGroup', ecs.DeleteSecurityGroup, ({ parameters, region }) => {
    deleteSecurityGroup(region, parameters.SecurityGroupId);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/delete-snapshot.ts



const delete_snapshot_deleteSnapshot = defineAction('DeleteSnapshot', ecs.DeleteSnapshot, ({ parameters, region }) => {
    deleteSnapshot(region, parameters.SnapshotId, parameters.Force ?? false);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-available-resource.ts




const DESTINATIONS = ['Zone', 'IoOptimized', 'InstanceType', 'SystemDisk', 'DataDisk', 'Network'];
/** What can be had where, told per zone, with its stock. */
const describeAvailableResource = defineAction('DescribeAvailableResource', ecs.DescribeAvailableResource, ({ parameters, region }) => {
    const { DestinationResource, ZoneId } = parameters;
    if (!DESTINATIONS.includes(DestinationResource)) {
        throw new ApiError('Invalid.Param', 400, 'The input parameter DestinationResource that is mandatory is not supplied or not valid.');
    }
    if (ZoneId && !region.facts.zones.includes(ZoneId)) {
        throw new ApiError('InvalidZoneId.NotFound', 404, 'The ZoneId provided does not exist in our records.');
    }
    const zones = region.facts.zones.filter((zone) => !ZoneId || zone === ZoneId);
    return { AvailableZones: { AvailableZone: zones.flatMap((zone) => zoneView(region, zone, parameters)) } };
});
function zoneView(region, zone, request) {
    const offers = INSTANCE_TYPES.filter((type) => describe_available_resource_fits(type, request)).flatMap((type) => {
        const stock = region.cloud.stock(zone, type);
        return stock ? [{ type, stock }] : [];
    });
    if (offers.length === 0)
        return [];
    const best = offers.some(({ stock }) => hasStock(stock)) ? 'WithStock' : 'WithoutStock';
    return [
        {
            RegionId: region.id,
            ZoneId: zone,
            ...statusView(best),
            AvailableResources: {
                AvailableResource: [
                    {
                        Type: request.DestinationResource,
                        SupportedResources: { SupportedResource: supported(offers, zone, request) },
                    },
                ],
            },
        },
    ];
}
function describe_available_resource_fits(type, { InstanceType, Cores, Memory, SystemDiskCategory, DataDiskCategory }) {
    const disks = type.systemDisks;
    return ((!InstanceType || type.id === InstanceType) &&
        (Cores === undefined || type.cores === Cores) &&
        (Memory === undefined || type.memory === Memory) &&
        (!SystemDiskCategory || disks.includes(SystemDiskCategory)) &&
        (!DataDiskCategory || disks.includes(DataDiskCategory)));
}
function supported(offers, zone, { DestinationResource: wanted, SystemDiskCategory }) {
    if (wanted === 'Zone')
        return [{ Value: zone, ...statusView('WithStock') }];
    if (wanted === 'Network')
        return [{ Value: 'vpc', ...statusView('WithStock') }];
    if (wanted === 'IoOptimized')
        return [{ Value: 'optimized', ...statusView('WithStock') }];
    if (wanted === 'InstanceType')
        return offers.map(({ type, stock }) => ({ Value: type.id, ...statusView(stock) }));
    const sizes = wanted === 'SystemDisk' ? SYSTEM_DISK_SIZES : DATA_DISK_SIZES;
    const categories = new Set(offers.flatMap(({ type }) => type.systemDisks));
    return [...categories]
        .filter((category) => wanted === 'DataDisk' || !SystemDiskCategory || category === SystemDiskCategory)
        .map((category) => {
        const [Min, Max] = sizes[category];
        return { Value: category, Min, Max, Unit: 'GiB', ...statusView('WithStock') };
    });
}
const hasStock = (stock) => stock === 'WithStock' || stock === 'ClosedWithStock';
const statusView = (stock) => ({
    Status: hasStock(stock) ? 'Available' : 'SoldOut',
    StatusCategory: stock,
});

;// CONCATENATED MODULE: ./src/simulator/model/resource.ts
/** `yyyy-MM-ddTHH:mm:ssZ`, the API's form of a time. */
function apiTime(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** The form without seconds, in which ECS tells creation and release times of instances. */
function apiMinute(date) {
    return `${date.toISOString().slice(0, 16)}Z`;
}

;// CONCATENATED MODULE: ./src/simulator/actions/paging.ts

/** Paging by number: 10 a page unless asked otherwise, at most `largest`. */
function pageOf(all, { PageNumber = 1, PageSize = 10 }, largest = 50) {
    if (PageNumber < 1)
        throw invalidParameter('PageNumber');
    if (PageSize < 1 || PageSize > largest)
        throw invalidParameter('PageSize', `It must be 1 to ${largest}.`);
    const start = (PageNumber - 1) * PageSize;
    return {
        items: all.slice(start, start + PageSize),
        fields: { TotalCount: all.length, PageNumber, PageSize },
    };
}
/** Paging by token where the caller uses MaxResults or NextToken, by number otherwise. */
function tokenPageOf(all, request, largest = 100) {
    const { MaxResults, NextToken } = request;
    if (MaxResults === undefined && !NextToken)
        return pageOf(all, request, largest);
    const size = MaxResults ?? 10;
    if (size < 1 || size > largest)
        throw invalidParameter('MaxResults', `It must be 1 to ${largest}.`);
    const start = NextToken ? offsetOf(NextToken) : 0;
    const next = start + size < all.length ? tokenFor(start + size) : '';
    return {
        items: all.slice(start, start + size),
        fields: { TotalCount: all.length, PageSize: size, PageNumber: 1, NextToken: next },
    };
}
// Opaque to clients, so that none comes to count on what it means.
const tokenFor = (offset) => Buffer.from(`from:${offset}`).toString('base64url');
function offsetOf(token) {
    const offset = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
    if (offset === undefined)
        throw invalidParameter('NextToken');
    return Number(offset);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/assistant-access.ts

/** The instances that a command or a file is meant for; all of them must be there. */
function requireTargets(region, ids, most) {
    if (!ids || ids.length === 0)
        throw new ApiError('MissingParam.InstanceId', 400, 'The parameter instanceId is missing or empty.');
    if (ids.length > most)
        throw new ApiError('InstanceIds.ExceedLimit', 403, 'The number of instance IDs exceeds the upper limit.');
    return ids.map((id) => {
        const instance = region.instances.get(id);
        if (!instance || instance.releasing)
            throw new ApiError('InvalidInstance.NotFound', 404, 'The specified instance does not exist.');
        return instance;
    });
}
/** @throws ApiError `InvalidInstance.NotMatch` for a script that is not for the instance's system */
function requireMatch(type, instances) {
    const osType = type === 'RunShellScript' ? 'linux' : 'windows';
    if (instances.every(({ image }) => image.system.osType === osType))
        return;
    throw new ApiError('InvalidInstance.NotMatch', 403, 'The specified instance type does not match the command.');
}
/** Decodes what was sent in base64. @throws ApiError with this code where it is none */
function fromBase64(text, code) {
    const bare = text.replace(/\s+/g, '');
    if (bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare))
        return Buffer.from(bare, 'base64');
    throw new ApiError(code, 400, 'The content can not be base64 decoded.');
}
/** How long it is, in characters, when it is sent in base64. */
function base64Length(content) {
    return Math.ceil(content.length / 3) * 4;
}
const SHORTEST_TIMEOUT = 10;
/** No document tells it; more than a day is refused by the console. */
const LONGEST_TIMEOUT = 86_400;
/** Seconds; what is too short is lengthened. @throws ApiError `InvalidTimeout.ExceedLimit` */
function readTimeout(timeout = 60) {
    if (timeout > LONGEST_TIMEOUT) {
        throw new ApiError('InvalidTimeout.ExceedLimit', 403, 'The specified parameter Timeout exceeds the upper limit.');
    }
    return Math.max(timeout, SHORTEST_TIMEOUT);
}
/** @throws ApiError where a text is longer than the action takes */
function atMost(limit, code, text) {
    if ((text ?? '').length <= limit)
        return text ?? '';
    throw new ApiError(code, 403, 'The length of the specified parameter exceeds the upper limit.');
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-cloud-assistant-status.ts





const MOST_INSTANCES = 50;
const describeCloudAssistantStatus = defineAction('DescribeCloudAssistantStatus', ecs.DescribeCloudAssistantStatus, ({ parameters, region }) => {
    const { InstanceId, OSType } = parameters;
    const instances = InstanceId
        ? requireTargets(region, InstanceId, MOST_INSTANCES)
        : [...region.instances.values()];
    const found = instances.filter((instance) => !OSType || osType(instance) === OSType);
    const { items, fields } = tokenPageOf(found, InstanceId ? { MaxResults: MOST_INSTANCES } : parameters, MOST_INSTANCES);
    return {
        ...fields,
        InstanceCloudAssistantStatusSet: { InstanceCloudAssistantStatus: items.map(describe_cloud_assistant_status_statusView) },
    };
});
function describe_cloud_assistant_status_statusView(instance) {
    const { isAlive, version, lastHeartbeat, lastInvoked, invocations, activeTasks } = instance.assistant;
    return {
        InstanceId: instance.id,
        CloudAssistantStatus: String(isAlive),
        CloudAssistantVersion: version,
        OSType: osType(instance),
        SupportSessionManager: isAlive,
        LastHeartbeatTime: lastHeartbeat ? apiTime(lastHeartbeat) : '',
        LastInvokedTime: lastInvoked ? apiTime(lastInvoked) : '',
        InvocationCount: invocations,
        ActiveTaskCount: activeTasks,
    };
}
function osType({ image }) {
    return image.system.osType === 'windows' ? 'Windows' : 'Linux';
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-disks.ts






const describeDisks = defineAction('DescribeDisks', ecs.DescribeDisks, ({ parameters, region }) => {
    const ids = jsonList('DiskIds', parameters.DiskIds);
    const { InstanceId, DiskName, DiskType = 'all', Category = 'all', Status = 'All', ZoneId, SnapshotId, Tag, } = parameters;
    const found = [...region.disks.values()].filter((disk) => (!ids || ids.includes(disk.id)) &&
        (!InstanceId || disk.instanceId === InstanceId) &&
        (!DiskName || disk.name === DiskName) &&
        (DiskType === 'all' || disk.type === DiskType) &&
        (Category === 'all' || disk.category === Category) &&
        (Status.toLowerCase() === 'all' || disk.status === Status) &&
        (!ZoneId || disk.zoneId === ZoneId) &&
        (!SnapshotId || disk.sourceSnapshotId === SnapshotId) &&
        bearsTags(disk.tags, Tag));
    const { items, fields } = tokenPageOf(found, parameters, 500);
    return { ...fields, Disks: { Disk: items.map((disk) => diskView(region, disk)) } };
});
function diskView(region, disk) {
    const attachment = {
        InstanceId: disk.instanceId,
        Device: disk.device,
        AttachedTime: apiTime(disk.createdAt),
    };
    return {
        DiskId: disk.id,
        DiskName: disk.name,
        Description: disk.description,
        Type: disk.type,
        Category: disk.category,
        PerformanceLevel: disk.performanceLevel,
        Size: disk.size,
        Status: disk.status,
        Device: disk.device,
        InstanceId: disk.instanceId,
        Attachments: { Attachment: disk.instanceId ? [attachment] : [] },
        DeleteWithInstance: disk.deleteWithInstance,
        DeleteAutoSnapshot: true,
        EnableAutoSnapshot: false,
        Portable: disk.type === 'data',
        Encrypted: disk.encrypted,
        KMSKeyId: disk.kmsKeyId,
        ImageId: disk.imageId,
        SourceSnapshotId: disk.sourceSnapshotId,
        DiskChargeType: 'PostPaid',
        RegionId: region.id,
        ZoneId: disk.zoneId,
        ResourceGroupId: disk.resourceGroupId,
        CreationTime: apiTime(disk.createdAt),
        AttachedTime: apiTime(disk.createdAt),
        Tags: ecsTags(disk.tags),
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/image-view.ts





/** An image as an account sees it in DescribeImages. */
function imageView(region, image) {
    const isOwn = image.ownerId === region.accountId;
    return {
        ImageId: image.id,
        ImageName: image.name,
        Description: image.description,
        ImageFamily: image.family,
        ImageVersion: image.version,
        ImageOwnerAlias: ownerAlias(image, region.accountId),
        ...(image.ownerId && { ImageOwnerId: Number(image.ownerId) }),
        Status: image.status,
        ...(region.cloud.behaviour.tellsUsable && { Usable: isUsable(region, image) }),
        Progress: `${imageProgress(region, image)}%`,
        Size: image.size,
        Architecture: image.system.architecture,
        BootMode: image.bootMode,
        OSName: image.system.osName,
        OSNameEn: image.system.osName,
        OSType: image.system.osType,
        Platform: image.system.platform,
        Features: { ImdsSupport: image.imds, NvmeSupport: 'supported' },
        IsCopied: image.isCopied,
        IsPublic: image.isPublic,
        IsSelfShared: isOwn && image.sharedWith.size > 0 ? 'True' : '',
        IsSubscribed: false,
        IsSupportCloudinit: image.system.cloudInit,
        IsSupportIoOptimized: true,
        LoginAsNonRootSupported: image.system.osType === 'linux' && image.imds === 'v2',
        ProductCode: image.system.productCode ?? '',
        Usage: [...region.instances.values()].some((instance) => instance.image.id === image.id)
            ? 'instance'
            : 'none',
        ResourceGroupId: image.resourceGroupId,
        CreationTime: apiTime(image.createdAt),
        DiskDeviceMappings: { DiskDeviceMapping: image.disks.map((disk) => deviceView(region, disk)) },
        Tags: isOwn ? ecsTags(image.tags) : { Tag: [] },
    };
}
function deviceView(region, { device, type, size, snapshotId, encrypted }) {
    const snapshot = region.snapshots.get(snapshotId);
    return {
        Device: device,
        Type: type,
        Size: String(size),
        SnapshotId: snapshotId,
        Encrypted: encrypted,
        Format: '',
        ImportOSSBucket: '',
        ImportOSSObject: '',
        Progress: snapshot ? `${snapshotProgress(region, snapshot)}%` : '',
        RemainTime: 0,
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-image-from-family.ts





/** The newest available image of a family; an answer without an image where there is none. */
const describeImageFromFamily = defineAction('DescribeImageFromFamily', ecs.DescribeImageFromFamily, ({ parameters: { ImageFamily }, region }) => {
    if (!ImageFamily)
        throw missingParameter('ImageFamily');
    const image = newestOfFamily(region, ImageFamily);
    if (!image)
        return {};
    const { Usable: _usable, BootMode: _bootMode, Features: _features, OSNameEn: _osNameEn, IsPublic: _isPublic, ImageOwnerId: _ownerId, ResourceGroupId: _group, LoginAsNonRootSupported: _nonRoot, ...shown } = imageView(region, image);
    return { Image: shown };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-image-share-permission.ts




const describeImageSharePermission = defineAction('DescribeImageSharePermission', ecs.DescribeImageSharePermission, ({ parameters, region }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    const { items, fields } = pageOf([...image.sharedWith], parameters, 100);
    return {
        RegionId: region.id,
        ImageId: image.id,
        ...fields,
        Accounts: { Account: items.map((AliyunId) => ({ AliyunId })) },
        ShareGroups: { ShareGroup: [] },
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-images.ts








const describeImages = defineAction('DescribeImages', ecs.DescribeImages, ({ parameters, region }) => {
    const fits = filterOf(region, parameters);
    const found = visibleImages(region)
        .filter(fits)
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const { items, fields } = pageOf(found, parameters, 100);
    return {
        RegionId: region.id,
        ...fields,
        Images: { Image: items.map((image) => imageView(region, image)) },
    };
});
/** Only available images are shown unless other states are asked for. */
function filterOf(region, request) {
    const { ImageName, ImageFamily, Architecture, OSType, ImageOwnerId, IsPublic, Tag } = request;
    const ids = commaList(request.ImageId);
    const statuses = commaList(request.Status) ?? ['Available'];
    return (image) => (!ids || ids.includes(image.id)) &&
        (statuses.includes('ALL') || statuses.includes(image.status)) &&
        (!ImageName || fits(ImageName, image.name)) &&
        (!ImageFamily || image.family === ImageFamily) &&
        (!Architecture || image.system.architecture === Architecture) &&
        (!OSType || image.system.osType === OSType) &&
        (ImageOwnerId === undefined || image.ownerId === String(ImageOwnerId)) &&
        (IsPublic === undefined || image.isPublic === IsPublic) &&
        isOwnedAs(image, request.ImageOwnerAlias, region.accountId) &&
        hasSnapshot(image, request.SnapshotId) &&
        bearsTags(image.tags, Tag);
}
function isOwnedAs(image, alias, accountId) {
    const own = ownerAlias(image, accountId);
    return alias ? own === alias : own !== 'marketplace';
}
function hasSnapshot(image, snapshotId) {
    return !snapshotId || image.disks.some((disk) => disk.snapshotId === snapshotId);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/instance-view.ts


/** The fields that DescribeInstances and DescribeInstanceAttribute share. */
function commonInstanceView(instance) {
    const { facts, traits, type, eip } = instance;
    return {
        InstanceId: instance.id,
        InstanceName: traits.name,
        Description: traits.description,
        HostName: traits.hostName,
        ImageId: instance.image.id,
        RegionId: instance.region.id,
        ZoneId: facts.zoneId,
        ClusterId: '',
        SerialNumber: instance.id.slice(2),
        InstanceType: type.id,
        Cpu: type.cores,
        Memory: type.memory * 1024,
        Status: instance.status,
        StoppedMode: instance.stoppedMode,
        InstanceChargeType: 'PostPaid',
        InstanceNetworkType: 'vpc',
        InternetChargeType: facts.internetChargeType,
        InternetMaxBandwidthIn: facts.bandwidthIn,
        InternetMaxBandwidthOut: facts.bandwidthOut,
        CreationTime: apiMinute(instance.createdAt),
        ExpiredTime: '2099-12-31T15:59Z',
        VlanId: '',
        InnerIpAddress: { IpAddress: [] },
        PublicIpAddress: { IpAddress: instance.publicAddress ? [instance.publicAddress.address] : [] },
        EipAddress: {
            AllocationId: eip?.id ?? '',
            IpAddress: eip?.address.address ?? '',
            InternetChargeType: eip?.internetChargeType ?? '',
            ...(eip && { Bandwidth: eip.bandwidth }),
        },
        SecurityGroupIds: { SecurityGroupId: instance.securityGroupIds },
        VpcAttributes: {
            VpcId: facts.vpcId,
            VSwitchId: facts.vSwitchId,
            PrivateIpAddress: { IpAddress: [facts.privateAddress.address] },
            NatIpAddress: '',
        },
        DedicatedHostAttribute: { DedicatedHostId: '', DedicatedHostName: '' },
        OperationLocks: { LockReason: instance.locks.map((LockReason) => ({ LockReason })) },
    };
}
/** An instance as DescribeInstances tells it. */
function instanceView(instance) {
    const { facts, traits, type, image } = instance;
    return {
        ...commonInstanceView(instance),
        InstanceTypeFamily: type.family,
        OSName: image.system.osName,
        OSNameEn: image.system.osName,
        OSType: image.system.osType,
        IoOptimized: type.ioOptimized,
        DeviceAvailable: true,
        Recyclable: false,
        GPUAmount: 0,
        GPUSpec: '',
        KeyPairName: traits.keyPairName,
        StartTime: instance.startedAt ? apiMinute(instance.startedAt) : '',
        AutoReleaseTime: instance.autoReleaseAt ? apiMinute(instance.autoReleaseAt) : '',
        DeletionProtection: traits.deletionProtection,
        SaleCycle: '',
        SpotStrategy: facts.spotStrategy,
        SpotPriceLimit: facts.spotPriceLimit,
        SpotDuration: facts.spotDuration,
        LocalStorageAmount: type.localDisks?.amount ?? 0,
        LocalStorageCapacity: type.localDisks?.size ?? 0,
        ResourceGroupId: instance.resourceGroupId,
        MetadataOptions: { HttpEndpoint: facts.httpEndpoint, HttpTokens: facts.httpTokens },
        NetworkInterfaces: {
            NetworkInterface: [
                {
                    NetworkInterfaceId: facts.networkInterfaceId,
                    PrimaryIpAddress: facts.privateAddress.address,
                    MacAddress: '00:16:3e:00:00:01',
                    Type: 'Primary',
                    PrivateIpSets: {
                        PrivateIpSet: [{ PrivateIpAddress: facts.privateAddress.address, Primary: true }],
                    },
                },
            ],
        },
        RdmaIpAddress: { IpAddress: [] },
        Tags: ecsTags(instance.tags),
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-instance-attribute.ts




const describeInstanceAttribute = defineAction('DescribeInstanceAttribute', ecs.DescribeInstanceAttribute, ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    return {
        ...commonInstanceView(instance),
        // This one answer spells it as a word.
        IoOptimized: instance.type.ioOptimized ? 'optimized' : 'none',
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-instance-history-events.ts




/** Tells, for one, why an instance that was promised is not there. */
const describeInstanceHistoryEvents = defineAction('DescribeInstanceHistoryEvents', ecs.DescribeInstanceHistoryEvents, ({ parameters, region }) => {
    const { InstanceId, ResourceId, EventType, InstanceEventType } = parameters;
    const found = region.history.filter((event) => (!InstanceId || event.instanceId === InstanceId) &&
        (!ResourceId || ResourceId.includes(event.instanceId)) &&
        (!EventType || event.type === EventType) &&
        (!InstanceEventType || InstanceEventType.includes(event.type)));
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, InstanceSystemEventSet: { InstanceSystemEventType: items.map(eventView) } };
});
function eventView({ id, instanceId, type, reason, at }) {
    return {
        EventId: id,
        InstanceId: instanceId,
        ResourceType: 'instance',
        EventType: { Name: type },
        EventCycleStatus: { Name: 'Executed' },
        EventPublishTime: apiTime(at),
        EventFinishTime: apiTime(at),
        NotBefore: apiTime(at),
        Reason: reason,
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-instance-status.ts



const describeInstanceStatus = defineAction('DescribeInstanceStatus', ecs.DescribeInstanceStatus, ({ parameters, region }) => {
    const { InstanceId, ZoneId } = parameters;
    const found = [...region.instances.values()].filter((instance) => (!InstanceId || InstanceId.includes(instance.id)) && (!ZoneId || instance.facts.zoneId === ZoneId));
    const { items, fields } = pageOf(found, parameters);
    const statuses = items.map(({ id, status }) => ({ InstanceId: id, Status: status }));
    return { ...fields, InstanceStatuses: { InstanceStatus: statuses } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-instance-types.ts




const describeInstanceTypes = defineAction('DescribeInstanceTypes', ecs.DescribeInstanceTypes, ({ parameters }) => {
    const { InstanceTypes, InstanceTypeFamily, CpuArchitecture } = parameters;
    const found = INSTANCE_TYPES.filter((type) => (!InstanceTypes || InstanceTypes.includes(type.id)) &&
        (!InstanceTypeFamily || type.family === InstanceTypeFamily) &&
        (!CpuArchitecture || type.architecture === CpuArchitecture));
    const page = { MaxResults: parameters.MaxResults ?? 100, NextToken: parameters.NextToken };
    const { items, fields } = tokenPageOf(found, page);
    return { NextToken: fields['NextToken'], InstanceTypes: { InstanceType: items.map(typeView) } };
});
function typeView({ id, family, cores, memory, architecture, localDisks }) {
    return {
        InstanceTypeId: id,
        InstanceTypeFamily: family,
        CpuCoreCount: cores,
        MemorySize: memory,
        CpuArchitecture: architecture,
        GPUAmount: 0,
        GPUSpec: '',
        EniQuantity: 2,
        SupportedBootModes: { SupportedBootMode: architecture === 'ARM' ? ['UEFI'] : ['BIOS', 'UEFI'] },
        ...(localDisks && {
            LocalStorageAmount: localDisks.amount,
            LocalStorageCapacity: localDisks.size,
            LocalStorageCategory: localDisks.category,
        }),
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-instances.ts







const describeInstances = defineAction('DescribeInstances', ecs.DescribeInstances, ({ parameters, region }) => {
    const found = [...region.instances.values()].filter(describe_instances_filterOf(parameters));
    const { items, fields } = tokenPageOf(found, parameters);
    return { ...fields, Instances: { Instance: items.map(instanceView) } };
});
function describe_instances_filterOf(request) {
    const ids = jsonList('InstanceIds', request.InstanceIds);
    const privateAddresses = jsonList('PrivateIpAddresses', request.PrivateIpAddresses);
    const publicAddresses = jsonList('PublicIpAddresses', request.PublicIpAddresses);
    const eipAddresses = jsonList('EipAddresses', request.EipAddresses);
    const { ImageId, InstanceName, InstanceType, KeyPairName, SecurityGroupId, Status, VSwitchId, VpcId, ZoneId, Tag, } = request;
    return (instance) => (!ids || ids.includes(instance.id)) &&
        (!privateAddresses || privateAddresses.includes(instance.facts.privateAddress.address)) &&
        (!publicAddresses || publicAddresses.includes(instance.publicAddress?.address ?? '')) &&
        (!eipAddresses || eipAddresses.includes(instance.eip?.address.address ?? '')) &&
        (!ImageId || instance.image.id === ImageId) &&
        (!InstanceName || fits(InstanceName, instance.traits.name)) &&
        (!InstanceType || instance.type.id === InstanceType) &&
        (!KeyPairName || instance.keyPairName === KeyPairName) &&
        (!SecurityGroupId || instance.securityGroupIds.includes(SecurityGroupId)) &&
        (!Status || instance.status === Status) &&
        (!VSwitchId || instance.vSwitchId === VSwitchId) &&
        (!VpcId || instance.vpcId === VpcId) &&
        (!ZoneId || instance.facts.zoneId === ZoneId) &&
        bearsTags(instance.tags, Tag);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/execution-view.ts

/** What the results of an execution have in both of the actions that show them. */
function executionView(execution, encoding) {
    const { instance, status, exitCode, error, dropped, startedAt, finishedAt, stoppedAt } = execution;
    return {
        InstanceId: instance.id,
        InvocationStatus: status,
        ...(exitCode !== undefined && { ExitCode: exitCode }),
        ErrorCode: error?.code ?? '',
        ErrorInfo: error?.info ?? '',
        Output: encoded(execution.output, encoding),
        Dropped: dropped,
        Repeats: startedAt ? 1 : 0,
        StartTime: startedAt ? apiTime(startedAt) : '',
        StopTime: stoppedAt ? apiTime(stoppedAt) : '',
        finished: finishedAt ? apiTime(finishedAt) : '',
    };
}
/** Base64 unless plain text is asked for. */
function encoded(content, encoding) {
    return content.toString(encoding?.toLowerCase() === 'plaintext' ? 'utf8' : 'base64');
}
/** The state in the words of old, in which Finished says nothing of the exit code. */
function oldStatus(status) {
    return OLD_STATUS[status];
}
const OLD_STATUS = {
    Pending: 'Running',
    Running: 'Running',
    Stopping: 'Stopping',
    Success: 'Finished',
    Failed: 'Finished',
    Timeout: 'Failed',
    Error: 'Failed',
    Aborted: 'Failed',
    Cancelled: 'Stopped',
    Terminated: 'Stopped',
};

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-invocation-results.ts





const LARGEST_PAGE = 50;
const describeInvocationResults = defineAction('DescribeInvocationResults', ecs.DescribeInvocationResults, ({ parameters, region }) => {
    const { InvokeId, InstanceId, CommandId, InvokeRecordStatus, ContentEncoding, Tag } = parameters;
    const found = [...region.invocations.values()]
        .filter((invocation) => (!InvokeId || invocation.id === InvokeId) &&
        (!CommandId || invocation.command.id === CommandId) &&
        bearsTags(invocation.tags, Tag))
        .flatMap((invocation) => invocation.executions.map((execution) => ({ invocation, execution })))
        .filter(({ execution }) => (!InstanceId || execution.instance.id === InstanceId) &&
        (!InvokeRecordStatus || oldStatus(execution.status) === InvokeRecordStatus))
        .reverse();
    const { items, fields } = tokenPageOf(found, parameters, LARGEST_PAGE);
    const results = items.map(({ invocation, execution }) => resultView(invocation, execution, ContentEncoding));
    return { Invocation: { ...fields, InvocationResults: { InvocationResult: results } } };
});
function resultView(invocation, execution, encoding) {
    const { finished, ...view } = executionView(execution, encoding);
    return {
        ...view,
        InvokeId: invocation.id,
        CommandId: invocation.command.id,
        Username: invocation.username,
        TerminationMode: invocation.terminationMode,
        InvokeRecordStatus: oldStatus(execution.status),
        FinishedTime: finished,
        Tags: ecsTags(invocation.tags),
    };
}

;// CONCATENATED MODULE: ./src/simulator/model/cloud-assistant/task.ts
/** Seconds within which a task must reach its instance. */
const DELIVERY_LIMIT = 60;
/**
 * Hands a task to the agent of an instance: it waits for an instance that boots, but not for long.
 *
 * @param given whether the task is still wanted
 */
async function deliver(instance, given) {
    const { timeline, latency } = instance.region;
    if (instance.status !== 'Running')
        return { failure: taskError('InstanceNotRunning') };
    const limit = timeline.pause(DELIVERY_LIMIT);
    await Promise.race([instance.assistant.whenThere(), limit]);
    await timeline.pause(latency.agentTask);
    const agent = instance.assistant.agent;
    if (agent !== undefined && given())
        return { agent };
    if (instance.releasing)
        return { failure: taskError('InstanceReleased') };
    return { failure: taskError(instance.status === 'Running' ? 'ClientNotRunning' : 'InstanceNotRunning') };
}
/** An error code with what the cloud writes beside it. */
function taskError(code) {
    return { code, info: INFO[code] ?? 'the execution got an exception' };
}
const INFO = {
    AccountNotExists: 'the specified account does not exists',
    ClientNotRunning: 'the aliyun service is not running on the instance',
    DirectoryNotExists: 'the specified directory does not exists',
    ExecutionInterrupted: 'the command execution has been interrupted',
    ExecutionTimeout: 'the command execution has been timeout',
    ExitCodeNonzero: 'the command execution exit code is not zero',
    FileAlreadyExists: 'File already exists',
    FileContentInvalid: 'the content of file is invalid',
    FileCreateFail: 'the file creation is failed due to unknown error',
    FilePathInvalid: 'File path is invalid',
    InstanceNotRunning: 'the instance is not running when create task',
    InstanceReleased: 'the specified instance has been released',
    UserGroupNotExists: 'Group not exists',
};

;// CONCATENATED MODULE: ./src/simulator/model/cloud-assistant/execution.ts

/** Bytes of output that are kept; the rest is dropped. */
const OUTPUT_LIMIT = 24 * 1024;
/** One run of a command on one instance, from the call to its result. */
class Execution {
    instance;
    task;
    timeout;
    status = 'Pending';
    exitCode;
    error;
    dropped = 0;
    createdAt;
    startedAt;
    finishedAt;
    stoppedAt;
    #printed = [];
    #printedLength = 0;
    /** How much of it the agent has told of. */
    #reported = 0;
    #run;
    constructor(instance, task, 
    /** Seconds of the real clock: the script's time is not scaled either. */
    timeout) {
        this.instance = instance;
        this.task = task;
        this.timeout = timeout;
        this.createdAt = instance.region.timeline.now();
    }
    /** What the cloud has of the output. */
    get output() {
        return Buffer.concat(this.#printed).subarray(0, this.#reported);
    }
    get isOver() {
        return this.finishedAt !== undefined;
    }
    async carryOut() {
        const { assistant } = this.instance;
        const delivered = await deliver(this.instance, () => this.status === 'Pending');
        if (this.status !== 'Pending')
            return;
        if ('failure' in delivered)
            return this.#end('Aborted', delivered.failure);
        assistant.invocations += 1;
        assistant.lastInvoked = this.#now();
        assistant.activeTasks += 1;
        try {
            const run = await delivered.agent.run(this.task);
            if ('errorCode' in run)
                return this.#end('Failed', taskError(run.errorCode));
            await this.#follow(run);
        }
        catch {
            // The guest went off while it was given the task.
            this.#end('Error', taskError('ExecutionInterrupted'));
        }
        finally {
            assistant.activeTasks -= 1;
        }
    }
    /** StopInvocation: what has not begun will not; what has is stopped, where the cloud does that. */
    stop() {
        if (this.isOver)
            return;
        this.stoppedAt = this.#now();
        if (this.status === 'Pending')
            return this.#end('Cancelled');
        if (this.instance.region.cloud.behaviour.stopInvocation === 'spare')
            return;
        this.status = 'Stopping';
        this.#run?.kill();
    }
    async #follow(run) {
        const { timeline, latency, cloud } = this.instance.region;
        this.#run = run;
        if (this.status === 'Pending')
            this.status = 'Running';
        this.startedAt = this.#now();
        let over = false;
        const reading = this.#read(run);
        if (cloud.behaviour.runningOutput === 'reported') {
            const report = () => {
                if (over)
                    return;
                this.#reported = Math.min(this.#printedLength, OUTPUT_LIMIT);
                timeline.after(latency.agentReport, report);
            };
            timeline.after(latency.agentReport, report);
        }
        let timer;
        const tooLate = new Promise((resolve) => {
            timer = setTimeout(() => resolve('timeout'), this.timeout * 1000);
            timer.unref();
        });
        // As the real agent, it waits until nobody holds the output open any more.
        const end = await Promise.race([Promise.all([run.ended, reading]).then(([ended]) => ended), tooLate]);
        clearTimeout(timer);
        over = true;
        if (end === 'timeout')
            run.kill();
        this.dropped = Math.max(0, this.#printedLength - OUTPUT_LIMIT);
        this.#reported = Math.min(this.#printedLength, OUTPUT_LIMIT);
        this.#conclude(end);
    }
    #conclude(end) {
        if (end === 'timeout')
            return this.#end('Timeout', taskError('ExecutionTimeout'));
        if (end === 'interrupted')
            return this.#end('Error', taskError('ExecutionInterrupted'));
        this.exitCode = end.exitCode;
        if (this.status === 'Stopping')
            return this.#end('Terminated');
        if (end.exitCode === 0)
            return this.#end('Success');
        this.#end('Failed', taskError('ExitCodeNonzero'));
    }
    async #read({ output }) {
        for await (const chunk of output) {
            // What is dropped anyway is only counted.
            if (this.#printedLength < OUTPUT_LIMIT)
                this.#printed.push(chunk);
            this.#printedLength += chunk.length;
        }
    }
    #end(status, error) {
        this.status = status;
        this.error = error;
        this.finishedAt = this.#now();
    }
    #now() {
        return this.instance.region.timeline.now();
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/cloud-assistant/invocation.ts


/** Runs a command on instances; the caller asks for the results. */
function invoke(region, { instances, ...wanted }) {
    const id = newId('t');
    const { command } = wanted;
    const content = command.enableParameter
        ? fillIn(command.content, wanted.parameters, { region, id, command })
        : command.content;
    const task = { id, type: command.type, content, workingDir: wanted.workingDir, username: wanted.username };
    const executions = instances.map((instance) => new Execution(instance, task, wanted.timeout));
    const invocation = {
        ...wanted,
        id,
        executions,
        createdAt: region.timeline.now(),
    };
    region.invocations.set(id, invocation);
    for (const execution of executions) {
        // It may go on for as long as the guest is there, so that nothing waits for it.
        execution.carryOut().catch((error) => region.cloud.problems.push(String(error)));
    }
    return invocation;
}
/** The state of the whole, over all its instances. */
function statusOf({ executions }) {
    const statuses = new Set(executions.map(({ status }) => status));
    for (const status of ['Pending', 'Running', 'Stopping'])
        if (statuses.has(status))
            return status;
    const stopped = executions.filter(({ status }) => status === 'Cancelled' || status === 'Terminated');
    const successes = executions.filter(({ status }) => status === 'Success');
    if (stopped.length === executions.length)
        return 'Stopped';
    if (successes.length + stopped.length === executions.length)
        return 'Success';
    return successes.length === 0 ? 'Failed' : 'PartialFailed';
}
/** `{{name}}` in a script; the built-in `{{ACS::…}}` too. */
function fillIn(content, parameters, { region, id, command }) {
    const values = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
    values.set('acs::regionid', region.id);
    values.set('acs::accountid', region.accountId);
    values.set('acs::invokeid', id);
    values.set('acs::commandid', command.id);
    return content.replace(PARAMETER, (_whole, name) => values.get(name.toLowerCase()) ?? '');
}
const PARAMETER = /\{\{\s*((?:ACS::)?[\w-]+)\s*\}\}/g;

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-invocations.ts







const describe_invocations_LARGEST_PAGE = 50;
const describeInvocations = defineAction('DescribeInvocations', ecs.DescribeInvocations, ({ parameters, region }) => {
    const { InvokeId, InstanceId, CommandId, CommandName, CommandType, InvokeStatus, Timed, Tag } = parameters;
    const found = [...region.invocations.values()]
        .filter((invocation) => (!InvokeId || invocation.id === InvokeId) &&
        (!InstanceId || invocation.executions.some(({ instance }) => instance.id === InstanceId)) &&
        (!CommandId || invocation.command.id === CommandId) &&
        (!CommandName || InstanceId !== undefined || invocation.command.name === CommandName) &&
        (!CommandType || invocation.command.type === CommandType) &&
        (!InvokeStatus || statusOf(invocation) === InvokeStatus) &&
        Timed !== true &&
        bearsTags(invocation.tags, Tag))
        .reverse();
    const { items, fields } = tokenPageOf(found, parameters, describe_invocations_LARGEST_PAGE);
    return {
        ...fields,
        Invocations: { Invocation: items.map((invocation) => invocationView(invocation, parameters)) },
    };
});
function invocationView(invocation, wanted) {
    const { command, executions } = invocation;
    return {
        InvokeId: invocation.id,
        CommandId: command.id,
        CommandName: command.name,
        CommandDescription: command.description,
        CommandType: command.type,
        CommandContent: encoded(Buffer.from(command.content), wanted.ContentEncoding),
        CreationTime: apiTime(invocation.createdAt),
        InvocationStatus: statusOf(invocation),
        InvokeStatus: oldStatusOf(executions),
        Parameters: JSON.stringify(invocation.parameters),
        RepeatMode: 'Once',
        Frequency: '',
        Timed: false,
        TerminationMode: invocation.terminationMode,
        Timeout: invocation.timeout,
        Username: invocation.username,
        WorkingDir: invocation.workingDir,
        InvokeInstances: { InvokeInstance: executions.map((execution) => describe_invocations_instanceView(execution, wanted)) },
        Tags: ecsTags(invocation.tags),
    };
}
function describe_invocations_instanceView(execution, { ContentEncoding, IncludeOutput }) {
    const { finished, Output, ...view } = executionView(execution, ContentEncoding);
    return {
        ...view,
        Output: IncludeOutput === true ? Output : '',
        InstanceInvokeStatus: oldStatus(execution.status),
        CreationTime: apiTime(execution.createdAt),
        UpdateTime: apiTime(execution.finishedAt ?? execution.startedAt ?? execution.createdAt),
        FinishTime: finished,
        Timed: false,
    };
}
function oldStatusOf(executions) {
    const statuses = new Set(executions.map(({ status }) => oldStatus(status)));
    for (const going of ['Running', 'Stopping'])
        if (statuses.has(going))
            return going;
    const [first = 'Finished'] = statuses;
    return statuses.size === 1 ? first : 'PartialFailed';
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-key-pairs.ts






const describeKeyPairs = defineAction('DescribeKeyPairs', ecs.DescribeKeyPairs, ({ parameters, region }) => {
    const { KeyPairName, KeyPairFingerPrint, IncludePublicKey, Tag } = parameters;
    const found = [...region.keyPairs.values()].filter((keyPair) => (!KeyPairName || fits(KeyPairName, keyPair.id)) &&
        (!KeyPairFingerPrint || keyPair.fingerprint === KeyPairFingerPrint) &&
        bearsTags(keyPair.tags, Tag));
    const { items, fields } = pageOf(found, parameters, 100);
    const views = items.map((keyPair) => ({
        KeyPairName: keyPair.id,
        KeyPairFingerPrint: keyPair.fingerprint,
        CreationTime: apiTime(keyPair.createdAt),
        ResourceGroupId: keyPair.resourceGroupId,
        ...(IncludePublicKey && { PublicKey: keyPair.publicKey }),
        Tags: ecsTags(keyPair.tags),
    }));
    return { ...fields, KeyPairs: { KeyPair: views } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-network-interfaces.ts





/** The primary interfaces of instances: there are no others in this cloud. */
const describeNetworkInterfaces = defineAction('DescribeNetworkInterfaces', ecs.DescribeNetworkInterfaces, ({ parameters, region }) => {
    const { InstanceId, NetworkInterfaceId, SecurityGroupId, VSwitchId, VpcId, Tag } = parameters;
    const found = [...region.networkInterfaces.values()].flatMap(({ id, instanceId, tags, createdAt }) => {
        const instance = region.instances.get(instanceId);
        const fits = instance &&
            (!InstanceId || instanceId === InstanceId) &&
            (!NetworkInterfaceId || NetworkInterfaceId.includes(id)) &&
            (!SecurityGroupId || instance.securityGroupIds.includes(SecurityGroupId)) &&
            (!VSwitchId || instance.vSwitchId === VSwitchId) &&
            (!VpcId || instance.vpcId === VpcId) &&
            bearsTags(tags, Tag);
        return fits
            ? [{ ...interfaceView(instance), CreationTime: apiTime(createdAt), Tags: ecsTags(tags) }]
            : [];
    });
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, NetworkInterfaceSets: { NetworkInterfaceSet: items } };
});
function interfaceView({ id, facts, publicAddress, eip, region, securityGroupIds }) {
    const address = facts.privateAddress.address;
    const outside = {
        AllocationId: eip?.id ?? '',
        PublicIpAddress: eip?.address.address ?? publicAddress?.address ?? '',
    };
    return {
        NetworkInterfaceId: facts.networkInterfaceId,
        InstanceId: id,
        Type: 'Primary',
        Status: 'InUse',
        MacAddress: '00:16:3e:00:00:01',
        PrivateIpAddress: address,
        PrivateIpSets: {
            PrivateIpSet: [{ PrivateIpAddress: address, Primary: true, AssociatedPublicIp: outside }],
        },
        AssociatedPublicIp: outside,
        SecurityGroupIds: { SecurityGroupId: securityGroupIds },
        VpcId: facts.vpcId,
        VSwitchId: facts.vSwitchId,
        ZoneId: facts.zoneId,
        OwnerId: region.accountId,
        DeleteOnRelease: true,
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-regions.ts



const describeRegions = defineAction('DescribeRegions', ecs.DescribeRegions, () => ({
    Regions: {
        Region: regions_REGIONS.map(({ id, name }) => ({
            RegionId: id,
            LocalName: name,
            RegionEndpoint: id === 'cn-hangzhou' ? 'ecs-cn-hangzhou.aliyuncs.com' : `ecs.${id}.aliyuncs.com`,
            Status: 'available',
        })),
    },
}));

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-security-group-attribute.ts





const describeSecurityGroupAttribute = defineAction('DescribeSecurityGroupAttribute', ecs.DescribeSecurityGroupAttribute, ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    const wanted = parameters.Direction ?? 'all';
    const rules = group.rules.filter(({ direction }) => wanted === 'all' || wanted === direction);
    const { MaxResults = 1000, NextToken } = parameters;
    const { items, fields } = tokenPageOf(rules, { MaxResults, NextToken }, 1000);
    return {
        RegionId: region.id,
        SecurityGroupId: group.id,
        SecurityGroupName: group.name,
        Description: group.description,
        VpcId: group.vpcId,
        InnerAccessPolicy: group.type === 'enterprise' ? 'Drop' : 'Accept',
        NextToken: fields['NextToken'],
        Permissions: { Permission: items.map(ruleView) },
    };
});
function ruleView(rule) {
    const isIn = rule.direction === 'ingress';
    return {
        SecurityGroupRuleId: rule.id,
        Direction: rule.direction,
        IpProtocol: rule.protocol,
        PortRange: rule.portRange,
        Policy: rule.policy,
        Priority: String(rule.priority),
        Description: rule.description,
        NicType: 'intranet',
        CreateTime: apiTime(rule.createdAt),
        SourceCidrIp: isIn ? rule.cidr : '',
        SourceGroupId: isIn ? rule.groupId : '',
        DestCidrIp: isIn ? '' : rule.cidr,
        DestGroupId: isIn ? '' : rule.groupId,
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-security-groups.ts






const describeSecurityGroups = defineAction('DescribeSecurityGroups', ecs.DescribeSecurityGroups, ({ parameters, region }) => {
    const { SecurityGroupId, SecurityGroupName, SecurityGroupType, VpcId, FuzzyQuery, Tag } = parameters;
    const ids = jsonList('SecurityGroupIds', parameters.SecurityGroupIds);
    const found = [...region.securityGroups.values()].filter((group) => (!ids || ids.includes(group.id)) &&
        (!SecurityGroupId || group.id === SecurityGroupId) &&
        (!VpcId || group.vpcId === VpcId) &&
        (!SecurityGroupType || group.type === SecurityGroupType) &&
        (!SecurityGroupName || isNamed(group, SecurityGroupName, FuzzyQuery ?? false)) &&
        bearsTags(group.tags, Tag));
    const { items, fields } = tokenPageOf(found, parameters);
    const views = items.map((group) => groupView(region, group));
    return { RegionId: region.id, ...fields, SecurityGroups: { SecurityGroup: views } };
});
const isNamed = ({ name }, wanted, fuzzy) => fuzzy ? name.includes(wanted) : name === wanted;
function groupView(region, group) {
    const members = [...region.instances.values()].filter(({ securityGroupIds }) => securityGroupIds.includes(group.id));
    return {
        SecurityGroupId: group.id,
        SecurityGroupName: group.name,
        Description: group.description,
        SecurityGroupType: group.type,
        VpcId: group.vpcId,
        CreationTime: apiTime(group.createdAt),
        ResourceGroupId: group.resourceGroupId,
        RuleCount: group.rules.length,
        EcsCount: members.length,
        ServiceManaged: false,
        Tags: ecsTags(group.tags),
    };
}

;// CONCATENATED MODULE: ./src/simulator/model/cloud-assistant/file-delivery.ts


/** The file on its way to one instance. */
class FileArrival {
    instance;
    status = 'Pending';
    error;
    createdAt;
    startedAt;
    finishedAt;
    constructor(instance) {
        this.instance = instance;
        this.createdAt = instance.region.timeline.now();
    }
    async carryOut(file) {
        const { assistant } = this.instance;
        const delivered = await deliver(this.instance, () => true);
        if ('failure' in delivered)
            return this.#end('Aborted', delivered.failure);
        assistant.invocations += 1;
        this.status = 'Running';
        this.startedAt = this.#now();
        try {
            const refusal = await delivered.agent.writeFile(file);
            if (refusal === undefined)
                return this.#end('Success');
            this.#end(refusal.errorCode === 'FileCreateFail' ? 'Failed' : 'Invalid', taskError(refusal.errorCode));
        }
        catch {
            this.#end('Failed', taskError('FileCreateFail'));
        }
    }
    #end(status, error) {
        this.status = status;
        this.error = error;
        this.finishedAt = this.#now();
    }
    #now() {
        return this.instance.region.timeline.now();
    }
}
/** Sends a file to instances; the caller asks for the results. */
function sendFile(region, { instances, ...wanted }) {
    const id = newId('f');
    const arrivals = instances.map((instance) => new FileArrival(instance));
    const sending = { ...wanted, id, arrivals, createdAt: region.timeline.now() };
    region.fileSendings.set(id, sending);
    for (const arrival of arrivals) {
        arrival.carryOut(wanted.file).catch((error) => region.cloud.problems.push(String(error)));
    }
    return sending;
}
/** The state of the whole, over all its instances. */
function sendingStatus({ arrivals }) {
    const statuses = arrivals.map(({ status }) => status);
    if (statuses.includes('Pending'))
        return 'Pending';
    if (statuses.includes('Running'))
        return 'Running';
    const successes = statuses.filter((status) => status === 'Success').length;
    if (successes === statuses.length)
        return 'Success';
    return successes === 0 ? 'Failed' : 'PartialFailed';
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-send-file-results.ts






const describe_send_file_results_LARGEST_PAGE = 50;
const describeSendFileResults = defineAction('DescribeSendFileResults', ecs.DescribeSendFileResults, ({ parameters, region }) => {
    const { InvokeId, InstanceId, Name, InvocationStatus, Tag } = parameters;
    const found = [...region.fileSendings.values()]
        .filter((sending) => (!InvokeId || sending.id === InvokeId) &&
        (!InstanceId || sending.arrivals.some(({ instance }) => instance.id === InstanceId)) &&
        (!Name || sending.file.name === Name) &&
        (!InvocationStatus || sendingStatus(sending) === InvocationStatus) &&
        bearsTags(sending.tags, Tag))
        .reverse();
    const { items, fields } = tokenPageOf(found, parameters, describe_send_file_results_LARGEST_PAGE);
    return { ...fields, Invocations: { Invocation: items.map(sendingView) } };
});
function sendingView(sending) {
    const { file, arrivals } = sending;
    return {
        InvokeId: sending.id,
        Name: file.name,
        TargetDir: file.folder,
        Description: sending.description,
        Content: sending.content,
        ContentType: sending.contentType,
        FileMode: sending.fileMode,
        FileOwner: file.owner || 'root',
        FileGroup: file.group || 'root',
        Overwrite: String(file.overwrite),
        InvocationStatus: sendingStatus(sending),
        CreationTime: apiTime(sending.createdAt),
        VmCount: arrivals.length,
        InvokeInstances: { InvokeInstance: arrivals.map(arrivalView) },
        Tags: ecsTags(sending.tags),
    };
}
function arrivalView({ instance, status, error, createdAt, startedAt, finishedAt }) {
    return {
        InstanceId: instance.id,
        InvocationStatus: status,
        ErrorCode: error?.code ?? '',
        ErrorInfo: error?.info ?? '',
        CreationTime: apiTime(createdAt),
        StartTime: startedAt ? apiTime(startedAt) : '',
        FinishTime: finishedAt ? apiTime(finishedAt) : '',
        UpdateTime: apiTime(finishedAt ?? startedAt ?? createdAt),
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-snapshots.ts








const describeSnapshots = defineAction('DescribeSnapshots', ecs.DescribeSnapshots, ({ parameters, region }) => {
    const ids = jsonList('SnapshotIds', parameters.SnapshotIds);
    const { DiskId, InstanceId, SnapshotName, Status, SourceDiskType, Usage, Tag } = parameters;
    const found = [...region.snapshots.values()].filter((snapshot) => (!ids || ids.includes(snapshot.id)) &&
        (!DiskId || snapshot.sourceDiskId === DiskId) &&
        (!InstanceId || snapshot.instanceId === InstanceId) &&
        (!SnapshotName || snapshot.name === SnapshotName) &&
        (!Status || Status === 'all' || snapshot.status === Status) &&
        (!SourceDiskType || snapshot.sourceDiskType === SourceDiskType.toLowerCase()) &&
        (!Usage || usageOf(region, snapshot) === Usage) &&
        bearsTags(snapshot.tags, Tag));
    const { items, fields } = tokenPageOf(found, parameters);
    return { ...fields, Snapshots: { Snapshot: items.map((snapshot) => snapshotView(region, snapshot)) } };
});
function snapshotView(region, snapshot) {
    const progress = snapshotProgress(region, snapshot);
    const isGrowing = snapshot.status === 'progressing';
    return {
        SnapshotId: snapshot.id,
        SnapshotName: snapshot.name,
        Description: snapshot.description,
        Status: snapshot.status,
        Progress: `${progress}%`,
        Available: snapshot.status === 'accomplished' || (isGrowing && isInstant(snapshot.sourceCategory)),
        RemainTime: isGrowing ? Math.ceil((snapshot.duration * (100 - progress)) / 100) : 0,
        SourceDiskId: snapshot.sourceDiskId,
        SourceDiskType: snapshot.sourceDiskType,
        SourceDiskSize: String(snapshot.size),
        Category: 'standard',
        SnapshotType: 'user',
        Usage: usageOf(region, snapshot),
        Encrypted: snapshot.encrypted,
        KMSKeyId: snapshot.kmsKeyId,
        InstantAccess: false,
        ProductCode: snapshot.system?.productCode ?? '',
        RegionId: region.id,
        ResourceGroupId: snapshot.resourceGroupId,
        CreationTime: apiTime(snapshot.createdAt),
        LastModifiedTime: apiTime(snapshot.createdAt),
        Tags: ecsTags(snapshot.tags),
    };
}
function usageOf(region, { id }) {
    const inImage = [...region.images.values()].some(({ disks }) => disks.some(({ snapshotId }) => snapshotId === id));
    const inDisk = [...region.disks.values()].some(({ sourceSnapshotId }) => sourceSnapshotId === id);
    if (inImage)
        return inDisk ? 'image_disk' : 'image';
    return inDisk ? 'disk' : 'none';
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-user-data.ts



const describeUserData = defineAction('DescribeUserData', ecs.DescribeUserData, ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    return {
        InstanceId: instance.id,
        RegionId: region.id,
        UserData: instance.traits.userData?.toString('base64') ?? '',
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/describe-zones.ts



const describeZones = defineAction('DescribeZones', ecs.DescribeZones, ({ region }) => ({
    Zones: { Zone: region.facts.zones.map((zoneId) => describe_zones_zoneView(region, zoneId)) },
}));
function describe_zones_zoneView(region, zoneId) {
    const types = INSTANCE_TYPES.filter((type) => region.cloud.stock(zoneId, type));
    const categories = [...new Set(types.flatMap(({ systemDisks }) => systemDisks))];
    const ids = types.map(({ id }) => id);
    return {
        ZoneId: zoneId,
        LocalName: `${region.facts.name} Zone ${zoneId.slice(-1).toUpperCase()}`,
        ZoneType: 'AvailabilityZone',
        AvailableResourceCreation: { ResourceTypes: ['VSwitch', 'IoOptimized', 'Instance', 'Disk'] },
        AvailableDiskCategories: { DiskCategories: categories },
        AvailableInstanceTypes: { InstanceTypes: ids },
        AvailableVolumeCategories: { VolumeCategories: [] },
        AvailableDedicatedHostTypes: { DedicatedHostType: [] },
        DedicatedHostGenerations: { DedicatedHostGeneration: [] },
        AvailableResources: {
            ResourcesInfo: [
                {
                    IoOptimized: true,
                    SystemDiskCategories: { supportedSystemDiskCategory: categories },
                    DataDiskCategories: { supportedDataDiskCategory: categories },
                    InstanceGenerations: { supportedInstanceGeneration: ['ecs-2', 'ecs-3', 'ecs-4'] },
                    InstanceTypeFamilies: {
                        supportedInstanceTypeFamily: [...new Set(types.map(({ family }) => family))],
                    },
                    InstanceTypes: { supportedInstanceType: ids },
                    NetworkTypes: { supportedNetworkCategory: ['vpc'] },
                },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/detach-key-pair.ts





const detachKeyPair = defineAction('DetachKeyPair', ecs.DetachKeyPair, ({ parameters, region }) => {
    const keyPair = requireKeyPair(region, parameters.KeyPairName);
    const ids = jsonList('InstanceIds', parameters.InstanceIds) ?? [];
    return keyPairResults(region, keyPair.id, ids, (instance) => {
        if (instance.keyPairName === keyPair.id)
            instance.traits.keyPairName = '';
    });
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/get-instance-console-output.ts





const getInstanceConsoleOutput = defineAction('GetInstanceConsoleOutput', ecs.GetInstanceConsoleOutput, ({ parameters, cloud, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    if (instance.status === 'Pending' || instance.image.system.osType === 'windows') {
        throw new ApiError('IncorrectInstanceStatus', 405, 'The instance has no console output.');
    }
    return {
        InstanceId: instance.id,
        ConsoleOutput: Buffer.from(instance.machine.consoleOutput()).toString('base64'),
        LastUpdateTime: apiTime(cloud.timeline.now()),
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/import-key-pair.ts




const import_key_pair_importKeyPair = defineAction('ImportKeyPair', ecs.ImportKeyPair, ({ parameters, region }) => {
    const keyPair = importKeyPair(region, {
        name: parameters.KeyPairName,
        publicKey: parameters.PublicKeyBody,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
    });
    return { KeyPairName: keyPair.id, KeyPairFingerPrint: keyPair.fingerprint };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/install-cloud-assistant.ts



const install_cloud_assistant_MOST_INSTANCES = 50;
/** The agent is there from the next boot on, as documented. */
const installCloudAssistant = defineAction('InstallCloudAssistant', ecs.InstallCloudAssistant, ({ parameters, region }) => {
    for (const instance of requireTargets(region, parameters.InstanceId, install_cloud_assistant_MOST_INSTANCES))
        instance.assistant.isInstalled = true;
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/invocation-request.ts




const invocation_request_MOST_INSTANCES = 100;
const MOST_PARAMETERS = 10;
const DAY = 24 * 60 * 60 * 1000;
/** Checks a request to run a command, and runs it. `command` may be about to be made by the same call. */
function startInvocation(region, command, request, beforeStart = () => undefined) {
    refuseUnsupported(request);
    const instances = requireTargets(region, request.InstanceId, invocation_request_MOST_INSTANCES);
    requireMatch(command.type, instances);
    const username = atMost(255, 'Username.ExceedLimit', request.Username);
    atMost(255, 'WindowsPasswordName.ExceedLimit', request.WindowsPasswordName);
    if (username !== '' && command.type !== 'RunShellScript' && !request.WindowsPasswordName) {
        throw new ApiError('WindowsPasswordName.Missed', 400, 'WindowsPasswordName must be specified.');
    }
    const terminationMode = request.TerminationMode || 'Process';
    if (terminationMode !== 'Process' && terminationMode !== 'ProcessTree') {
        throw new ApiError('InvalidTerminationMode.NotFound', 404, 'The specified parameter TerminationMode does not exist.');
    }
    const parameters = readValues(command, request.Parameters);
    const tags = readTags(request.Tag);
    requireQuota(region);
    beforeStart();
    return invoke(region, {
        command,
        instances,
        username,
        workingDir: readWorkingDir(request.WorkingDir) || command.workingDir,
        timeout: request.Timeout === undefined ? command.timeout : readTimeout(request.Timeout),
        parameters,
        terminationMode,
        tags,
        resourceGroupId: request.ResourceGroupId ?? '',
    });
}
function readWorkingDir(text) {
    if ((text ?? '').length <= 200)
        return text ?? '';
    throw new ApiError('InvalidParameter.WorkingDir', 400, 'The specified parameter WorkingDir is not valid.');
}
/** What the real cloud can do and this one does not is refused, rather than done in part. */
function refuseUnsupported(request) {
    if (request.OssOutputDelivery) {
        throw new ApiError('InvalidParameter.OssOutputDelivery', 400, 'The specified parameter OssOutputDelivery is not valid: the simulated cloud delivers no output to OSS.');
    }
    if ((request.Launcher ?? '').length > 1024) {
        throw new ApiError('InvalidLauncher.LengthLimitExceeded', 403, 'The length of the parameter Launcher exceeds the limit of 1 KB characters.');
    }
    const mode = request.RepeatMode || (request.Frequency ? 'Period' : 'Once');
    if (!REPEAT_MODES.has(mode)) {
        throw new ApiError('InvalidRepeatMode.NotFound', 404, 'The specified repeat mode does not exist.');
    }
    if (mode === 'Period' && !request.Frequency) {
        throw new ApiError('MissingParam.Frequency', 403, 'The frequency must be specified when you create a timed task.');
    }
    if (mode !== 'Once' || request.Launcher || request.ContainerId || request.ContainerName) {
        throw new ApiError('Operation.Forbidden', 403, 'The operation is not permitted: the simulated cloud runs commands once, by the shell of the instance.');
    }
}
const REPEAT_MODES = new Set(['Once', 'Period', 'NextRebootOnly', 'EveryReboot', 'DryRun']);
function readValues({ enableParameter, content }, text) {
    const values = parseValues(text);
    const names = Object.keys(values);
    if (names.length === 0)
        return values;
    if (!enableParameter) {
        throw new ApiError('Parameter.Disabled', 400, 'Parameters should not be passed when CreateCommand.EnableParameter is false.');
    }
    if (names.includes(''))
        throw new ApiError('CmdParam.EmptyKey', 400, 'Command parameters can not be empty.');
    if (names.length > MOST_PARAMETERS) {
        throw new ApiError('ParameterCount.ExceedLimit', 403, 'The number of command parameters exceeds the maximum.');
    }
    if (names.some(({ length }) => length > 64)) {
        throw new ApiError('ParameterKey.ExceedLimit', 403, 'The length of the specified parameter key exceeds.');
    }
    const defined = new Set([...content.matchAll(PARAMETER)].map(([, name = '']) => name.toLowerCase()));
    if (names.some((name) => !defined.has(name.toLowerCase()))) {
        throw new ApiError('Parameter.NotMatched', 400, 'The parameters of creation do not match those of invocation.');
    }
    return values;
}
function parseValues(text = '{}') {
    let parsed;
    try {
        parsed = JSON.parse(text || '{}');
    }
    catch {
        parsed = undefined;
    }
    const isMap = typeof parsed === 'object' &&
        parsed !== null &&
        !Array.isArray(parsed) &&
        Object.values(parsed).every((value) => typeof value === 'string');
    if (isMap)
        return parsed;
    throw new ApiError('ParameterType.NotSupported', 403, 'The type of parameter value is not supported.');
}
function requireQuota(region) {
    const yesterday = Date.now() - DAY;
    const today = [...region.invocations.values()].filter(({ createdAt }) => createdAt.getTime() > yesterday);
    if (today.length < region.cloud.quotas.invocationsPerDay)
        return;
    throw new ApiError('Invocation.ExceedQuota', 403, 'The invocation quota in the current region has been reached for today.');
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/invoke-command.ts




/** Runs a command that RunCommand kept. */
const invokeCommand = defineAction('InvokeCommand', ecs.InvokeCommand, ({ parameters, region }) => {
    const command = region.commands.get(parameters.CommandId);
    if (!command)
        throw new ApiError('InvalidCmdId.NotFound', 404, 'The specified command ID does not exist.');
    return { InvokeId: startInvocation(region, command, parameters).id };
}, { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } });

;// CONCATENATED MODULE: ./src/simulator/actions/tag-list.ts



/** ListTagResources, the same for ECS and VPC: one entry for each tag of each resource. */
function tagList(product, region, request) {
    const { ResourceType, ResourceId, Tag } = request;
    const resources = ResourceId
        ? taggable(product, region, ResourceType, ResourceId)
        : allTaggable(product, region, ResourceType);
    const entries = resources
        .filter(({ tags }) => bearsTags(tags, Tag))
        .flatMap(({ id, tags }) => [...tags].map(([TagKey, TagValue]) => ({ ResourceType, ResourceId: id, TagKey, TagValue })));
    const { items, fields } = tokenPageOf(entries, { MaxResults: 50, NextToken: request.NextToken });
    return { NextToken: fields['NextToken'], TagResources: { TagResource: items } };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/list-tag-resources.ts



const listTagResources = defineAction('ListTagResources', ecs.ListTagResources, ({ parameters, region }) => tagList('ecs', region, parameters));

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/modify-image-attribute.ts





const modifyImageAttribute = defineAction('ModifyImageAttribute', ecs.ModifyImageAttribute, ({ parameters, region, checksPassed }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    if (image.status === 'Creating' || image.status === 'Waiting') {
        throw new ApiError('InvalidStatus.ImageIsCreating', 403, 'The operation cannot be performed because the image is creating.');
    }
    if (parameters.ImageName)
        checkImageName(region, parameters.ImageName, image.id);
    checkImageFamily(parameters.ImageFamily ?? '');
    checkDescription(parameters.Description ?? '');
    checkStatusChange(image, parameters.Status);
    checkImdsChange(image, parameters);
    checksPassed();
    change(image, parameters);
    return {};
});
function checkStatusChange(image, status) {
    if (status === 'Deprecated' && image.status !== 'Available') {
        throw new ApiError('ImageStatus.NotAvailable', 403, 'The specified image status is not available.');
    }
    if (status === 'Deprecated' && image.sharedWith.size > 0) {
        throw new ApiError('ImageUseShared', 403, 'The specified image has been shared to others.');
    }
    if (status === 'Available' && image.status !== 'Deprecated') {
        throw new ApiError('ImageStatus.NotDeprecated', 403, 'The specified image status is not deprecated.');
    }
}
function checkImdsChange(image, { Features }) {
    if (image.imds === 'v2' && Features?.ImdsSupport === 'v1') {
        throw new ApiError('InvalidOperation.FeaturesImdsSupportNotMatch', 403, 'The specified parameter Features.ImdsSupport can not be set to v1 from v2.');
    }
}
/** An empty value takes family and description away; an empty name changes nothing. */
function change(image, { ImageName, ImageFamily, Description, BootMode, Features, Status }) {
    if (ImageName)
        image.name = ImageName;
    if (ImageFamily !== undefined)
        image.family = ImageFamily;
    if (Description !== undefined)
        image.description = Description;
    if (BootMode)
        image.bootMode = BootMode;
    if (Features?.ImdsSupport === 'v2')
        image.imds = 'v2';
    if (Status === 'Deprecated' || Status === 'Available')
        image.status = Status;
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/modify-image-share-permission.ts




/** Accounts that one call can name; the rest are silently dropped, as the service does. */
const ACCOUNTS_PER_CALL = 10;
const modifyImageSharePermission = defineAction('ModifyImageSharePermission', ecs.ModifyImageSharePermission, ({ parameters, cloud, region, account, checksPassed }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    const added = (parameters.AddAccount ?? []).slice(0, ACCOUNTS_PER_CALL);
    const removed = (parameters.RemoveAccount ?? []).slice(0, ACCOUNTS_PER_CALL);
    // Packer calls so for each of its copies while they are being made, and is known to make copies.
    if (added.length + removed.length === 0)
        return {};
    if (image.status === 'Deprecated') {
        throw new ApiError('OperationDenied.InvalidImageStatus', 403, 'The specified image cannot be shared when it is deprecated.');
    }
    if (image.status !== 'Available') {
        throw new ApiError('IncorrectImageStatus', 400, 'The image is not available.');
    }
    for (const id of [...added, ...removed]) {
        if (id === account.id) {
            throw new ApiError('InvalidAccount.Forbbiden', 404, 'The specified Account does not yourself.');
        }
        if (!cloud.accounts.account(id)) {
            throw new ApiError('InvalidAccount.NotFound', 404, `The specified account ${id} does not exist.`);
        }
    }
    if (image.encrypted && added.length > 0 && usesServiceKey(region, image.disks)) {
        throw new ApiError('InvalidOperation.ServiceKeyEncryptedImageUnsupported', 403, 'The specified service key encrypted image is not supported for this operation.');
    }
    if (new Set([...image.sharedWith, ...added]).size > cloud.quotas.sharesPerImage) {
        throw new ApiError('QuotaExceed.ShareImageUser', 403, 'The shared Image user Quota exceeds.');
    }
    checksPassed();
    for (const id of added)
        image.sharedWith.add(id);
    for (const id of removed)
        image.sharedWith.delete(id);
    return {};
});
function usesServiceKey(region, disks) {
    return disks.some(({ snapshotId }) => !region.snapshots.get(snapshotId)?.kmsKeyId);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/modify-instance-attribute.ts






/** A new password, host name or user data takes effect when the instance starts the next time. */
const modifyInstanceAttribute = defineAction('ModifyInstanceAttribute', ecs.ModifyInstanceAttribute, ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    const { InstanceName, Description, HostName, Password, UserData, SecurityGroupIds, DeletionProtection } = parameters;
    checkInstanceName(InstanceName);
    checkHostName(HostName, instance.image.system.osType);
    checkPassword(Password);
    for (const id of SecurityGroupIds ?? [])
        requireSecurityGroup(region, id);
    if (Password || HostName)
        requireStatus(instance, 'Running', 'Stopped');
    if (UserData)
        requireStatus(instance, 'Stopped');
    const userData = UserData ? decodeUserData(UserData, 403) : undefined;
    const { traits } = instance;
    if (InstanceName)
        traits.name = InstanceName;
    if (Description !== undefined)
        traits.description = Description;
    if (HostName)
        traits.hostName = HostName;
    if (Password)
        traits.password = Password;
    if (userData)
        traits.userData = userData;
    if (SecurityGroupIds)
        traits.securityGroupIds = SecurityGroupIds;
    if (DeletionProtection !== undefined)
        traits.deletionProtection = DeletionProtection;
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/modify-instance-auto-release-time.ts




/** Moves the time at which an instance is released by itself; none given takes it away. */
const modifyInstanceAutoReleaseTime = defineAction('ModifyInstanceAutoReleaseTime', ecs.ModifyInstanceAutoReleaseTime, ({ parameters, region }) => {
    const instance = region.instances.get(parameters.InstanceId);
    if (!instance || instance.releasing) {
        throw new ApiError('NoSuchResource', 404, 'The specified resource is not found.');
    }
    instance.releaseAt(readAutoReleaseTime(region, parameters.AutoReleaseTime));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/reboot-instance.ts



const rebootInstance = defineAction('RebootInstance', ecs.RebootInstance, ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireChangeable(instance, 'Running');
    checksPassed();
    instance.reboot(parameters.ForceStop ?? false);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/revoke-security-group.ts




const revokeSecurityGroup = defineAction('RevokeSecurityGroup', ecs.RevokeSecurityGroup, ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    const ids = parameters.SecurityGroupRuleId;
    revoke(group, ids ? [] : readRules(region, 'ingress', parameters), ids);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/run-command.ts








/** Characters of a command's content in base64, its parameters included. */
const LARGEST = { kept: 18 * 1024, passing: 24 * 1024 };
const run_command_MOST_PARAMETERS = 20;
const runCommand = defineAction('RunCommand', ecs.RunCommand, ({ parameters, region }) => {
    const command = readCommand(region, parameters);
    const { id } = startInvocation(region, command, parameters, () => keep(region, command));
    return { CommandId: command.id, InvokeId: id };
}, { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } });
function readCommand(region, request) {
    const { KeepCommand: kept = false, EnableParameter: enableParameter = false } = request;
    // An encoding that is no such word counts as plain text.
    const isEncoded = request.ContentEncoding?.toLowerCase() === 'base64';
    const content = isEncoded
        ? fromBase64(request.CommandContent, 'CmdContent.DecodeError')
        : Buffer.from(request.CommandContent);
    const size = base64Length(content) + base64Length(Buffer.from(request.Parameters ?? ''));
    if (size > (kept ? LARGEST.kept : LARGEST.passing)) {
        throw new ApiError('CmdContent.ExceedLimit', 403, 'The length of the command content exceeds the upper limit.');
    }
    if (enableParameter)
        requireParameterNames(content.toString());
    const tags = readTags(request.Tag);
    return {
        id: newId('c'),
        name: atMost(128, 'CmdName.ExceedLimit', request.Name),
        description: atMost(512, 'CmdDesc.ExceedLimit', request.Description),
        type: run_command_readType(request.Type),
        content: content.toString(),
        enableParameter,
        workingDir: readWorkingDir(request.WorkingDir),
        timeout: readTimeout(request.Timeout),
        kept,
        ...region.born({ tags, resourceGroupId: request.ResourceGroupId }),
    };
}
function run_command_readType(type) {
    if (type === 'RunShellScript' || type === 'RunBatScript' || type === 'RunPowerShellScript')
        return type;
    throw new ApiError('InvalidCmdType.NotFound', 404, 'The specified command type does not exist.');
}
function requireParameterNames(content) {
    const names = new Set([...content.matchAll(PARAMETER)].map(([, name = '']) => name).filter((name) => !/^acs::/i.test(name)));
    if (names.size > run_command_MOST_PARAMETERS) {
        throw new ApiError('CmdParamCount.ExceedLimit', 403, 'You have reached the limit on command parameters.');
    }
    if ([...names].some(({ length }) => length > 64)) {
        throw new ApiError('CmdParamName.ExceedLimit', 403, 'The length of the command parameter name exceeds.');
    }
}
function keep(region, command) {
    if (!command.kept)
        return;
    if (region.commands.size >= region.cloud.quotas.commands) {
        throw new ApiError('CmdCount.ExceedQuota', 403, 'The total number of commands in the current region exceeds the quota.');
    }
    region.commands.set(command.id, command);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/run-instances.ts





const runInstances = defineAction('RunInstances', ecs.RunInstances, async ({ parameters, region, outcome, checksPassed }) => {
    const { Amount = 1 } = parameters;
    if (Amount > 100)
        throw new ApiError('InvalidParam.Amount', 403, 'At most 100 instances can be created at once.');
    if (parameters.DryRun && Amount !== 1)
        throw new ApiError('DryRun.InvalidAmount', 403, 'Amount must be 1.');
    const launch = readLaunch(region, parameters);
    checksPassed();
    const ids = [];
    for (let count = 0; count < Amount; count++) {
        const instance = await launchInstance(region, launch, 'Running', outcome);
        ids.push(instance.id);
    }
    return { InstanceIdSets: { InstanceIdSet: ids } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/send-file.ts






const send_file_MOST_INSTANCES = 50;
/** Characters in base64. */
const send_file_LARGEST = 32 * 1024;
const send_file_sendFile = defineAction('SendFile', ecs.SendFile, ({ parameters, region }) => {
    const instances = requireTargets(region, parameters.InstanceId, send_file_MOST_INSTANCES);
    const contentType = readContentType(parameters.ContentType);
    const content = contentType === 'Base64'
        ? fromBase64(parameters.Content, 'FileContent.DecodeError')
        : Buffer.from(parameters.Content);
    if (base64Length(content) > send_file_LARGEST) {
        throw new ApiError('FileSize.ExceedLimit', 403, 'The length of file content exceeds limit.');
    }
    readTimeout(parameters.Timeout);
    const fileMode = parameters.FileMode || '0644';
    const sending = sendFile(region, {
        instances,
        file: {
            folder: readFolder(parameters.TargetDir),
            name: readName(parameters.Name),
            content,
            mode: readMode(fileMode),
            owner: readAccount('FileOwner', parameters.FileOwner),
            group: readAccount('FileGroup', parameters.FileGroup),
            overwrite: parameters.Overwrite ?? false,
        },
        description: atMost(512, 'FileDesc.ExceedLimit', parameters.Description),
        contentType,
        content: parameters.Content,
        fileMode,
        tags: readTags(parameters.Tag),
        resourceGroupId: parameters.ResourceGroupId ?? '',
    });
    return { InvokeId: sending.id };
}, { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } });
function readContentType(type = 'PlainText') {
    if (type === 'PlainText' || type === 'Base64')
        return type;
    throw new ApiError('FileContentType.Invalid', 400, 'The ContentType of file is invalid.');
}
function readFolder(folder) {
    if (folder.length <= 255 && /^(\/|[A-Za-z]:[\\/])/.test(folder))
        return folder;
    throw new ApiError('FileTargetDir.Invalid', 400, 'The target directory of file is invalid.');
}
function readName(name) {
    return atMost(255, 'FileName.ExceedLimit', name);
}
function readMode(mode) {
    if (/^[0-7]{3,4}$/.test(mode))
        return Number.parseInt(mode, 8);
    throw new ApiError('FileMode.Invalid', 400, 'The mode of file is invalid.');
}
function readAccount(parameter, name = '') {
    if (name.length <= 64)
        return name;
    throw new ApiError(`InvalidParameter.${parameter}`, 400, `The specified parameter ${parameter} is not valid.`);
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/start-instance.ts



const startInstance = defineAction('StartInstance', ecs.StartInstance, ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireChangeable(instance, 'Stopped');
    checksPassed();
    instance.start();
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/instance-responses.ts
/** Changes each instance, and tells what it was and is, as StartInstances and StopInstances do. */
function instanceResponses(instances, change) {
    const responses = instances.map((instance) => {
        const before = instance.status;
        change(instance);
        return {
            InstanceId: instance.id,
            Code: '200',
            Message: 'success',
            PreviousStatus: before,
            CurrentStatus: instance.status,
        };
    });
    return { InstanceResponses: { InstanceResponse: responses } };
}

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/start-instances.ts




const startInstances = defineAction('StartInstances', ecs.StartInstances, ({ parameters, region, checksPassed }) => {
    const instances = parameters.InstanceId.map((id) => requireInstance(region, id));
    for (const instance of instances)
        requireChangeable(instance, 'Stopped');
    checksPassed();
    return instanceResponses(instances, (instance) => {
        instance.start();
    });
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/stop-instance.ts



const stopInstance = defineAction('StopInstance', ecs.StopInstance, ({ parameters, region, checksPassed }) => {
    const { InstanceId, ForceStop = false, StoppedMode } = parameters;
    const instance = requireInstance(region, InstanceId);
    requireChangeable(instance, 'Running');
    checksPassed();
    instance.stop(ForceStop, StoppedMode);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/stop-instances.ts




const stopInstances = defineAction('StopInstances', ecs.StopInstances, ({ parameters, region, checksPassed }) => {
    const instances = parameters.InstanceId.map((id) => requireInstance(region, id));
    for (const instance of instances)
        requireChangeable(instance, 'Running');
    checksPassed();
    return instanceResponses(instances, (instance) => {
        instance.stop(parameters.ForceStop ?? false, parameters.StoppedMode);
    });
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/stop-invocation.ts



const stop_invocation_MOST_INSTANCES = 50;
const stopInvocation = defineAction('StopInvocation', ecs.StopInvocation, ({ parameters, region }) => {
    const { InvokeId, InstanceId } = parameters;
    const invocation = region.invocations.get(InvokeId);
    if (!invocation)
        throw new ApiError('InvalidInvokeId.NotFound', 404, 'The specified invoke ID does not exist.');
    if (InstanceId && InstanceId.length > stop_invocation_MOST_INSTANCES) {
        throw new ApiError('InstanceIds.ExceedLimit', 403, 'The number of instance IDs exceeds the upper limit.');
    }
    const here = new Set(invocation.executions.map(({ instance }) => instance.id));
    if (InstanceId?.some((id) => !here.has(id))) {
        throw new ApiError('InvalidInstanceId.NotFound', 404, 'The specified parameter InstanceId does not exist.');
    }
    for (const execution of invocation.executions) {
        if (!InstanceId || InstanceId.includes(execution.instance.id))
            execution.stop();
    }
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/tag-resources.ts




const tagResources = defineAction('TagResources', ecs.TagResources, ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('ecs', region, ResourceType, ResourceId), readTags(Tag));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/untag-resources.ts



const untagResources = defineAction('UntagResources', ecs.UntagResources, ({ parameters: { ResourceType, ResourceId, TagKey = [], All }, region }) => {
    untagAll(taggable('ecs', region, ResourceType, ResourceId), TagKey.length === 0 && All ? undefined : TagKey);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/ecs/index.ts






























































const ecsActions = [
    add_tags_addTags,
    allocatePublicIpAddress,
    attachKeyPair,
    authorizeSecurityGroupEgress,
    authorizeSecurityGroup,
    cancelCopyImage,
    copy_image_copyImage,
    createImage,
    createInstance,
    create_key_pair_createKeyPair,
    create_security_group_createSecurityGroup,
    create_snapshot_createSnapshot,
    delete_image_deleteImage,
    deleteInstance,
    deleteInstances,
    delete_key_pairs_deleteKeyPairs,
    delete_security_group_deleteSecurityGroup,
    delete_snapshot_deleteSnapshot,
    describeAvailableResource,
    describeCloudAssistantStatus,
    describeDisks,
    describeImageFromFamily,
    describeImageSharePermission,
    describeImages,
    describeInstanceAttribute,
    describeInstanceHistoryEvents,
    describeInstanceStatus,
    describeInstanceTypes,
    describeInstances,
    describeInvocationResults,
    describeInvocations,
    describeKeyPairs,
    describeNetworkInterfaces,
    describeRegions,
    describeSecurityGroupAttribute,
    describeSecurityGroups,
    describeSendFileResults,
    describeSnapshots,
    describeUserData,
    describeZones,
    detachKeyPair,
    getInstanceConsoleOutput,
    import_key_pair_importKeyPair,
    installCloudAssistant,
    invokeCommand,
    listTagResources,
    modifyImageAttribute,
    modifyImageSharePermission,
    modifyInstanceAttribute,
    modifyInstanceAutoReleaseTime,
    rebootInstance,
    revokeSecurityGroup,
    runCommand,
    runInstances,
    send_file_sendFile,
    startInstance,
    startInstances,
    stopInstance,
    stopInstances,
    stopInvocation,
    tagResources,
    untagResources,
];

;// CONCATENATED MODULE: ./src/simulator/api/sts.ts
const sts = {
    AssumeRole: {
        DurationSeconds: { type: 'integer' },
        ExternalId: { type: 'text' },
        Policy: { type: 'text' },
        RoleArn: { type: 'text', required: true },
        RoleSessionName: { type: 'text', required: true },
        SourceIdentity: { type: 'text' },
    },
    AssumeRoleWithOIDC: {
        DurationSeconds: { type: 'integer' },
        OIDCProviderArn: { type: 'text' },
        OIDCToken: { type: 'text' },
        Policy: { type: 'text' },
        RoleArn: { type: 'text' },
        RoleSessionName: { type: 'text', required: true },
    },
    GetCallerIdentity: {},
};

;// CONCATENATED MODULE: ./src/simulator/policy/decide.ts


/** RAM's rule: what is denied is denied, what nobody allows is too. */
function decide(policies, wish) {
    const fitting = policies
        .flatMap(({ statements }) => statements)
        .filter((statement) => decide_fits(statement, wish));
    if (fitting.some(({ effect }) => effect === 'Deny'))
        return 'ExplicitDeny';
    return fitting.length > 0 ? 'Allow' : 'ImplicitDeny';
}
function decide_fits(statement, { action, resource, principal, facts = {} }) {
    return (statement.actions.some((pattern) => isLike(pattern.toLowerCase(), action.toLowerCase())) &&
        (resource === undefined || statement.resources.some((pattern) => isLike(pattern, resource))) &&
        (principal === undefined || decide_isNamed(statement, principal)) &&
        statement.conditions.every((condition) => holds(condition, facts)));
}
function decide_isNamed({ principals }, { kind, names }) {
    return (principals[kind] ?? []).some((named) => named === '*' || names.includes(named));
}
function holds({ operator, key, values }, facts) {
    const compare = CONDITION_OPERATORS[operator];
    const found = facts[key] ?? [];
    const any = (value) => values.some((wanted) => compare(wanted, value));
    return operator.startsWith('StringNot')
        ? found.every((value) => values.every((wanted) => compare(wanted, value)))
        : found.some(any);
}

;// CONCATENATED MODULE: ./src/simulator/policy/required.ts
/**
 * What a call needs, all of it. The patterns are those of the cloud's authorization rules; where these grew laxer
 * with the years (RunInstances), the older and stricter rule counts.
 */
function requiredFor(call) {
    const action = `${call.service}:${call.name}`;
    const patterns = PATTERNS[action] ?? ['*'];
    const resources = patterns.flatMap((pattern) => resourcesOf(pattern, call));
    return [...resources.map((resource) => ({ action, resource })), ...rolePassed(call)];
}
/**
 * By action: `kind/{Parameter}` is each resource that the parameter names (none where it is not sent),
 * `{Parameter|*}` every one where it is not sent; `vpc:` stands before what is not of the call's own service, and
 * `{Parameter}@` before what is in the region that a parameter names.
 */
const PATTERNS = {
    'ecs:AddTags': ['{ResourceType}/{ResourceId}'],
    'ecs:AllocatePublicIpAddress': ['instance/{InstanceId}'],
    'ecs:AttachKeyPair': ['instance/{InstanceIds}', 'keypair/{KeyPairName}'],
    'ecs:AuthorizeSecurityGroup': ['securitygroup/{SecurityGroupId}'],
    'ecs:AuthorizeSecurityGroupEgress': ['securitygroup/{SecurityGroupId}'],
    'ecs:CancelCopyImage': ['image/{ImageId}'],
    'ecs:CopyImage': ['image/{ImageId}', '{DestinationRegionId}@image/*'],
    'ecs:CreateImage': ['image/*', 'snapshot/{SnapshotId}', 'instance/{InstanceId}'],
    'ecs:CreateInstance': [
        'instance/*',
        'image/{ImageId}',
        'securitygroup/{SecurityGroupId}',
        'snapshot/{DataDisk.N.SnapshotId}',
        'keypair/{KeyPairName}',
        'vpc:vswitch/{VSwitchId}',
    ],
    'ecs:CreateKeyPair': ['keypair/*'],
    'ecs:CreateSecurityGroup': ['securitygroup/*', 'vpc:vpc/{VpcId}'],
    'ecs:CreateSnapshot': ['snapshot/*', 'disk/{DiskId}'],
    'ecs:DeleteImage': ['image/{ImageId}'],
    'ecs:DeleteInstance': ['instance/{InstanceId}'],
    'ecs:DeleteInstances': ['instance/{InstanceId}'],
    'ecs:DeleteKeyPairs': ['keypair/{KeyPairNames}'],
    'ecs:DeleteSecurityGroup': ['securitygroup/{SecurityGroupId}'],
    'ecs:DeleteSnapshot': ['snapshot/{SnapshotId}'],
    'ecs:DescribeCloudAssistantStatus': ['instance/{InstanceId|*}'],
    'ecs:DescribeDisks': ['disk/{DiskIds|*}'],
    'ecs:DescribeImageSharePermission': ['image/{ImageId}'],
    'ecs:DescribeImages': ['image/{ImageId|*}'],
    'ecs:DescribeInstanceAttribute': ['instance/{InstanceId}'],
    'ecs:DescribeInstanceStatus': ['instance/*'],
    'ecs:DescribeInstances': ['instance/{InstanceIds|*}'],
    'ecs:DescribeInvocationResults': ['instance/{InstanceId|*}'],
    'ecs:DescribeInvocations': ['instance/{InstanceId|*}'],
    'ecs:DescribeKeyPairs': ['keypair/{KeyPairName|*}'],
    'ecs:DescribeSecurityGroupAttribute': ['securitygroup/{SecurityGroupId}'],
    'ecs:DescribeSecurityGroups': ['securitygroup/{SecurityGroupId|*}'],
    'ecs:DescribeSendFileResults': ['instance/{InstanceId|*}'],
    'ecs:DescribeSnapshots': ['snapshot/{SnapshotIds|*}'],
    'ecs:DescribeUserData': ['instance/{InstanceId}'],
    'ecs:DetachKeyPair': ['instance/{InstanceIds}', 'keypair/{KeyPairName}'],
    'ecs:GetInstanceConsoleOutput': ['instance/{InstanceId}'],
    'ecs:ImportKeyPair': ['keypair/*'],
    'ecs:InstallCloudAssistant': ['instance/{InstanceId}'],
    'ecs:InvokeCommand': ['instance/{InstanceId}', 'command/{CommandId}'],
    'ecs:ModifyImageAttribute': ['image/{ImageId}'],
    'ecs:ModifyImageSharePermission': ['image/{ImageId}'],
    'ecs:ModifyInstanceAttribute': ['instance/{InstanceId}'],
    'ecs:ModifyInstanceAutoReleaseTime': ['instance/{InstanceId}'],
    'ecs:RebootInstance': ['instance/{InstanceId}'],
    'ecs:RevokeSecurityGroup': ['securitygroup/{SecurityGroupId}'],
    'ecs:RunCommand': ['instance/{InstanceId}', 'command/*'],
    'ecs:RunInstances': [
        'instance/*',
        'image/{ImageId}',
        'securitygroup/{SecurityGroupId}',
        'snapshot/{DataDisk.N.SnapshotId}',
        'keypair/{KeyPairName}',
        'vpc:vswitch/{VSwitchId}',
    ],
    'ecs:SendFile': ['instance/{InstanceId}'],
    'ecs:StartInstance': ['instance/{InstanceId}'],
    'ecs:StartInstances': ['instance/{InstanceId}'],
    'ecs:StopInstance': ['instance/{InstanceId}'],
    'ecs:StopInstances': ['instance/{InstanceId}'],
    'ecs:StopInvocation': ['instance/{InstanceId|*}'],
    'ecs:TagResources': ['{ResourceType}/{ResourceId}'],
    'ecs:UntagResources': ['{ResourceType}/{ResourceId}'],
    'vpc:AllocateEipAddress': ['eip/*'],
    'vpc:AssociateEipAddress': ['eip/{AllocationId}'],
    'vpc:CreateVSwitch': ['vswitch/*', 'vpc/{VpcId}'],
    'vpc:CreateVpc': ['vpc/*'],
    'vpc:DeleteVSwitch': ['vswitch/{VSwitchId}'],
    'vpc:DeleteVpc': ['vpc/{VpcId}'],
    'vpc:DescribeEipAddresses': ['eip/*'],
    'vpc:DescribeVSwitchAttributes': ['vswitch/{VSwitchId}'],
    'vpc:DescribeVSwitches': ['vswitch/*'],
    'vpc:DescribeVpcAttribute': ['vpc/{VpcId}'],
    'vpc:DescribeVpcs': ['vpc/{VpcId|*}'],
    'vpc:ReleaseEipAddress': ['eip/{AllocationId}'],
    'vpc:TagResources': ['{ResourceType}/{ResourceId}'],
    'vpc:UnTagResources': ['{ResourceType}/{ResourceId}'],
    'vpc:UnassociateEipAddress': ['eip/{AllocationId}'],
};
function resourcesOf(pattern, { service, parameters, accountId, regionId }) {
    const [, other = service, elsewhere, kind = '*', id] = /^(?:(\w+):)?(?:\{(\w+)\}@)?([^/]+)(?:\/(.+))?$/.exec(pattern) ?? [];
    const region = elsewhere === undefined ? regionId : (parameters.get(elsewhere) ?? '');
    const prefix = `acs:${other}:${region}:${accountId}:`;
    if (id === undefined)
        return [`${prefix}*`];
    const kinds = valuesOf(kind, parameters).map((name) => name.toLowerCase());
    return kinds.flatMap((name) => valuesOf(id, parameters).map((value) => `${prefix}${name}/${value}`));
}
/** The text itself, or what the parameter in braces is sent with: once, as `Name.N`, as a JSON or a comma list. */
function valuesOf(text, parameters) {
    const [, name, otherwise] = /^\{([\w.]+)(?:\|(.))?\}$/.exec(text) ?? [];
    if (name === undefined)
        return [text];
    const path = name.replaceAll('.', '\\.').replace('\\.N\\.', '\\.\\d+\\.');
    const fitting = new RegExp(`^${path}(\\.\\d+)?$`);
    const sent = [...parameters].flatMap(([key, value]) => fitting.test(key) && value !== '' ? listIn(value) : []);
    return sent.length === 0 && otherwise !== undefined ? [otherwise] : sent;
}
function listIn(value) {
    return value
        .replace(/^\[|\]$/g, '')
        .split(',')
        .map((item) => item.trim().replace(/^"|"$/g, ''))
        .filter((item) => item !== '');
}
/** Who hands a role to an instance must be allowed to. */
function rolePassed({ name, parameters, accountId }) {
    const role = ['RunInstances', 'CreateInstance'].includes(name) ? parameters.get('RamRoleName') : undefined;
    if (role === undefined || role === '')
        return [];
    return [{ action: 'ram:PassRole', resource: `acs:ram::${accountId}:role/${role}` }];
}

;// CONCATENATED MODULE: ./src/simulator/policy/authorize.ts



/**
 * Lets a call of ECS or VPC pass if the policies of whoever signed it allow all that it needs.
 *
 * @throws ApiError `Forbidden.RAM`, or `InvalidUser.PassRoleForbidden` for a role that may not be handed on
 */
function authorize_authorize(key, call) {
    for (const permission of requiredFor(call)) {
        const decision = permits(key.permissions, permission);
        if (decision !== 'Allow')
            throw denied(key, permission.action, decision);
    }
}
/** What policies say to a wish; who has none is the account's owner, and may everything. */
function permits(permissions, wish) {
    if (permissions === undefined)
        return 'Allow';
    const own = decide(permissions.policies(), wish);
    if (own !== 'Allow' || permissions.sessionPolicy === undefined)
        return own;
    return decide([permissions.sessionPolicy], wish);
}
/** The refusal of STS, and what came of a role that does not trust the caller. */
function notPermitted(key, action, decision) {
    return new ApiError('NoPermission', 403, 'You are not authorized to do this action. You should be authorized by RAM.', detailOf(key, action, decision));
}
function denied(key, action, decision) {
    const detail = detailOf(key, action, decision);
    return action === 'ram:PassRole'
        ? new ApiError('InvalidUser.PassRoleForbidden', 403, 'The RAM user does not have the privilege to pass a RAM role.', detail)
        : new ApiError('Forbidden.RAM', 403, 'User not authorized to operate on the specified resource, or this API doesn’t support RAM.', detail);
}
/** What newer answers say beside the code. */
function detailOf({ identity }, action, decision) {
    return {
        AccessDeniedDetail: {
            AuthAction: action,
            AuthPrincipalDisplayName: identity.principalId,
            AuthPrincipalOwnerId: identity.accountId,
            AuthPrincipalType: identity.type === 'AssumedRoleUser' ? 'AssumedRoleUser' : 'SubUser',
            NoPermissionType: decision,
            PolicyType: 'AccountLevelIdentityBasedPolicy',
        },
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/sts/sessions.ts



const SHORTEST_SECONDS = 900;
const LONGEST_POLICY = 2048;
/** @throws ApiError for what is wrong with the request */
function readSession(cloud, request) {
    const { RoleArn = '', RoleSessionName } = request;
    // Examples in documents have account IDs with digits made unreadable by x.
    if (!/^acs:ram::[\dx]+:role\/[\w.@-]+$/i.test(RoleArn))
        throw new ApiError('InvalidParameter.RoleArn', 400, 'The parameter RoleArn is wrongly formed.');
    if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(RoleSessionName))
        throw new ApiError('InvalidParameter.RoleSessionName', 400, 'The parameter RoleSessionName is wrongly formed.');
    const policy = readSessionPolicy(request.Policy);
    const role = cloud.accounts.ram.role(RoleArn);
    if (role === undefined)
        throw new ApiError('EntityNotExist.Role', 404, 'The specified Role not exists .');
    return { role, name: RoleSessionName, seconds: readSeconds(request.DurationSeconds, role), policy };
}
/** Makes the session's key. It ends early where the simulator was told so. */
function openSession(cloud, { role, name, seconds, policy }) {
    const life = Math.min(seconds, cloud.accounts.ram.sessionLimitSeconds);
    const permissions = { policies: () => [role.policy], sessionPolicy: policy };
    const expiresAt = new Date(cloud.timeline.now().getTime() + life * 1000);
    return cloud.accounts.newTemporaryKey(identityOfSession(role, name), expiresAt, permissions);
}
function sessionAnswer({ role, name }, key) {
    return {
        AssumedRoleUser: { Arn: `${role.arn}/${name}`, AssumedRoleId: `${role.id}:${name}` },
        Credentials: {
            AccessKeyId: key.id,
            AccessKeySecret: key.secret,
            SecurityToken: key.securityToken,
            Expiration: `${key.expiresAt.toISOString().slice(0, 19)}Z`,
        },
    };
}
function readSeconds(asked, { longestSessionSeconds }) {
    const seconds = asked ?? Math.min(3600, longestSessionSeconds);
    if (seconds >= SHORTEST_SECONDS && seconds <= longestSessionSeconds)
        return seconds;
    throw new ApiError('InvalidParameter.DurationSeconds', 400, `The Min/Max value of DurationSeconds is 15min/${longestSessionSeconds / 3600}hr.`);
}
function readSessionPolicy(text) {
    if (!text)
        return undefined;
    if (text.length > LONGEST_POLICY)
        throw new ApiError('InvalidParameter.PolicySize', 400, `The size of Policy must be smaller than ${LONGEST_POLICY} bytes.`);
    try {
        return parsePolicy(text);
    }
    catch (error) {
        if (!(error instanceof PolicyGrammarError))
            throw error;
        throw new ApiError('InvalidParameter.PolicyGrammar', 400, 'The parameter Policy has not passed grammar check.');
    }
}

;// CONCATENATED MODULE: ./src/simulator/actions/sts/assume-role.ts






const ACTION = 'sts:AssumeRole';
/** A session that a role's session assumes lasts an hour at most. */
const LONGEST_CHAINED_SECONDS = 3600;
/** The caller must be allowed to, and the role must trust the caller. */
const assumeRole = defineAction('AssumeRole', sts.AssumeRole, ({ parameters, cloud, key }) => {
    const { ExternalId } = parameters;
    if (ExternalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(ExternalId))
        throw new ApiError('InvalidParameter.ExternalId', 400, 'The parameter ExternalId is wrongly formed.');
    const session = readSession(cloud, parameters);
    checkCaller(key, session.role);
    checkTrust(key, session.role, ExternalId);
    const isChained = key.identity.type === 'AssumedRoleUser';
    const seconds = isChained ? Math.min(session.seconds, LONGEST_CHAINED_SECONDS) : session.seconds;
    return sessionAnswer(session, openSession(cloud, { ...session, seconds }));
});
function checkCaller(key, { arn }) {
    // An account's owner cannot assume roles.
    const decision = key.identity.type === 'Account'
        ? 'ImplicitDeny'
        : permits(key.permissions, { action: ACTION, resource: arn });
    if (decision !== 'Allow')
        throw notPermitted(key, ACTION, decision);
}
function checkTrust(key, role, externalId) {
    const decision = decide([role.trust], {
        action: ACTION,
        principal: { kind: 'RAM', names: namesOf(key) },
        facts: externalId === undefined ? {} : { 'sts:ExternalId': [externalId] },
    });
    if (decision !== 'Allow')
        throw notPermitted(key, ACTION, decision);
}
/** Whoever trusts an account trusts all in it. */
function namesOf({ identity: { accountId, arn } }) {
    const role = /^(acs:ram::\d+:)assumed-role\/([^/]+)\//.exec(arn);
    return [`acs:ram::${accountId}:root`, arn, ...(role ? [`${role[1]}role/${role[2]}`] : [])];
}

;// CONCATENATED MODULE: ./src/simulator/actions/sts/assume-role-with-oidc.ts





/** Needs no signature: whoever has a token that the role trusts is welcome. */
const assumeRoleWithOidc = defineAction('AssumeRoleWithOIDC', sts.AssumeRoleWithOIDC, ({ parameters, cloud }) => {
    const provider = findProvider(cloud, parameters.OIDCProviderArn ?? '');
    const claims = readToken(cloud, parameters.OIDCToken ?? '', provider);
    const session = readSession(cloud, parameters);
    assume_role_with_oidc_checkTrust(session.role, provider, claims);
    return { ...sessionAnswer(session, openSession(cloud, session)), OIDCTokenInfo: tokenInfo(claims) };
}, { isAnonymous: true });
function findProvider(cloud, arn) {
    const provider = cloud.accounts.ram.provider(arn);
    if (provider)
        return provider;
    throw new ApiError('EntityNotExist.OIDCProvider', 404, 'The OIDC Provider does not exist.');
}
/** No list of these errors is published; the codes are those that clients have met. */
function readToken(cloud, token, provider) {
    if (token.length < 4 || token.length > 20_000)
        throw new ApiError('InvalidParameter.OIDCToken', 400, 'The parameter OIDCToken is wrongly formed.');
    if (provider.hasOldFingerprint)
        throw new ApiError('AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch', 400, 'The public key fingerprint of the OIDC provider does not match.');
    const reading = cloud.accounts.ram.issuer(provider.issuer).read(token, cloud.timeline.now());
    if (reading.outcome === 'expired')
        throw new ApiError('AuthenticationFail.OIDCToken.Expired', 400, 'This JsonWebToken is expired.');
    const audiences = reading.outcome === 'good' ? audiencesOf(reading.claims) : [];
    if (reading.outcome !== 'good' || !audiences.some((audience) => provider.clientIds.includes(audience)))
        throw new ApiError('AuthenticationFail.OIDCToken.Invalid', 400, 'This JsonWebToken is invalid.');
    return reading.claims;
}
function assume_role_with_oidc_checkTrust(role, { arn }, claims) {
    const wish = {
        principal: { kind: 'Federated', names: [arn] },
        facts: {
            'oidc:iss': [String(claims['iss'])],
            'oidc:sub': [String(claims['sub'])],
            'oidc:aud': audiencesOf(claims),
        },
    };
    // Both names of the action are in use.
    const decisions = ['sts:AssumeRole', 'sts:AssumeRoleWithOIDC'].map((action) => decide([role.trust], { ...wish, action }));
    if (decisions.includes('Allow') && !decisions.includes('ExplicitDeny'))
        return;
    throw new ApiError('AuthenticationFail.NoPermission', 403, 'This operation is forbidden by permission system.');
}
function tokenInfo(claims) {
    return {
        Subject: claims['sub'],
        Issuer: claims['iss'],
        ClientIds: audiencesOf(claims).join(','),
        IssuanceTime: timeOf(claims['iat']),
        ExpirationTime: timeOf(claims['exp']),
        VerificationInfo: 'Success',
    };
}
const timeOf = (seconds) => `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
function audiencesOf({ aud = [] }) {
    return typeof aud === 'object' ? aud : [String(aud)];
}

;// CONCATENATED MODULE: ./src/simulator/actions/sts/get-caller-identity.ts


/** Needs no permission: the cheapest check of a credential. */
const getCallerIdentity = defineAction('GetCallerIdentity', sts.GetCallerIdentity, ({ caller }) => ({
    AccountId: caller.accountId,
    Arn: caller.arn,
    IdentityType: caller.type,
    PrincipalId: caller.principalId,
    UserId: caller.userId,
    ...(caller.roleId && { RoleId: caller.roleId }),
}));

;// CONCATENATED MODULE: ./src/simulator/actions/sts/index.ts



const stsActions = [assumeRole, assumeRoleWithOidc, getCallerIdentity];

;// CONCATENATED MODULE: ./src/simulator/api/vpc.ts
const vpc = {
    AllocateEipAddress: {
        ActivityId: { type: 'integer' },
        AutoPay: { type: 'flag' },
        Bandwidth: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        ISP: { type: 'text' },
        InstanceChargeType: { type: 'text' },
        InstanceId: { type: 'text' },
        InternetChargeType: { type: 'text' },
        IpAddress: { type: 'text' },
        Name: { type: 'text' },
        Netmode: { type: 'text' },
        Period: { type: 'integer' },
        PricingCycle: { type: 'text' },
        PublicIpAddressPoolId: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityProtectionTypes: { type: 'list', of: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        Zone: { type: 'text' },
    },
    AssociateEipAddress: {
        AllocationId: { type: 'text', required: true },
        ClientToken: { type: 'text' },
        InstanceId: { type: 'text', required: true },
        InstanceRegionId: { type: 'text' },
        InstanceType: { type: 'text' },
        Mode: { type: 'text' },
        PrivateIpAddress: { type: 'text' },
        RegionId: { type: 'text' },
        VpcId: { type: 'text' },
    },
    CreateVSwitch: {
        CidrBlock: { type: 'text', required: true },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        Ipv6CidrBlock: { type: 'integer' },
        RegionId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        VSwitchName: { type: 'text' },
        VpcId: { type: 'text', required: true },
        VpcIpv6CidrBlock: { type: 'text' },
        ZoneId: { type: 'text', required: true },
    },
    CreateVpc: {
        CidrBlock: { type: 'text' },
        ClientToken: { type: 'text' },
        Description: { type: 'text' },
        DryRun: { type: 'flag' },
        EnableDnsHostname: { type: 'flag' },
        EnableIpv6: { type: 'flag' },
        Ipv4CidrMask: { type: 'integer' },
        Ipv4IpamPoolId: { type: 'text' },
        Ipv6CidrBlock: { type: 'text' },
        Ipv6CidrMask: { type: 'integer' },
        Ipv6IpamPoolId: { type: 'text' },
        Ipv6Isp: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        UserCidr: { type: 'text' },
        VpcName: { type: 'text' },
    },
    DeleteVSwitch: {
        DryRun: { type: 'flag' },
        RegionId: { type: 'text' },
        VSwitchId: { type: 'text', required: true },
    },
    DeleteVpc: {
        ClientToken: { type: 'text' },
        DryRun: { type: 'flag' },
        ForceDelete: { type: 'flag' },
        RegionId: { type: 'text' },
        VpcId: { type: 'text', required: true },
    },
    DescribeEipAddresses: {
        AllocationId: { type: 'text' },
        AssociatedInstanceId: { type: 'text' },
        AssociatedInstanceType: { type: 'text' },
        ChargeType: { type: 'text' },
        DryRun: { type: 'flag' },
        EipAddress: { type: 'text' },
        EipName: { type: 'text' },
        Filter: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        ISP: { type: 'text' },
        IncludeReservationData: { type: 'flag' },
        LockReason: { type: 'text' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 100 },
        PublicIpAddressPoolId: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        SecurityProtectionEnabled: { type: 'flag' },
        SegmentInstanceId: { type: 'text' },
        ServiceManaged: { type: 'flag' },
        Status: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    DescribeVSwitchAttributes: {
        DryRun: { type: 'flag' },
        RegionId: { type: 'text' },
        VSwitchId: { type: 'text', required: true },
    },
    DescribeVSwitches: {
        DryRun: { type: 'flag' },
        EnableIpv6: { type: 'flag' },
        IsDefault: { type: 'flag' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 50 },
        RegionId: { type: 'text' },
        ResourceGroupId: { type: 'text' },
        RouteTableId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        VSwitchId: { type: 'text' },
        VSwitchName: { type: 'text' },
        VSwitchOwnerId: { type: 'integer' },
        VpcId: { type: 'text' },
        ZoneId: { type: 'text' },
    },
    DescribeVpcAttribute: {
        DryRun: { type: 'flag' },
        IsDefault: { type: 'flag' },
        RegionId: { type: 'text', required: true },
        VpcId: { type: 'text', required: true },
    },
    DescribeVpcs: {
        DhcpOptionsSetId: { type: 'text' },
        DryRun: { type: 'flag' },
        EnableIpv6: { type: 'flag' },
        IsDefault: { type: 'flag' },
        PageNumber: { type: 'integer', minimum: 1 },
        PageSize: { type: 'integer', minimum: 1, maximum: 50 },
        RegionId: { type: 'text', required: true },
        ResourceGroupId: { type: 'text' },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
        VpcId: { type: 'text' },
        VpcName: { type: 'text' },
        VpcOwnerId: { type: 'integer' },
    },
    ListTagResources: {
        MaxResults: { type: 'integer' },
        NextToken: { type: 'text' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text' },
        ResourceType: { type: 'text', required: true },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } } },
    },
    ReleaseEipAddress: { AllocationId: { type: 'text', required: true }, RegionId: { type: 'text' } },
    TagResources: {
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        Tag: { type: 'list', of: { Key: { type: 'text' }, Value: { type: 'text' } }, required: true },
    },
    UnTagResources: {
        All: { type: 'flag' },
        RegionId: { type: 'text', required: true },
        ResourceId: { type: 'list', of: 'text', required: true },
        ResourceType: { type: 'text', required: true },
        TagKey: { type: 'list', of: 'text' },
    },
    UnassociateEipAddress: {
        AllocationId: { type: 'text', required: true },
        ClientToken: { type: 'text' },
        Force: { type: 'flag' },
        InstanceId: { type: 'text' },
        InstanceType: { type: 'text' },
        PrivateIpAddress: { type: 'text' },
        RegionId: { type: 'text' },
    },
};

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/allocate-eip-address.ts





/** Largest bandwidths in Mbit/s, by charge type. Source: AllocateEipAddress. */
const LARGEST_BANDWIDTH = { PayByBandwidth: 500, PayByTraffic: 200 };
const allocateEipAddress = defineAction('AllocateEipAddress', vpc.AllocateEipAddress, async ({ parameters, region }) => {
    const chargeType = parameters.InternetChargeType || 'PayByBandwidth';
    const largest = LARGEST_BANDWIDTH[chargeType];
    if (largest === undefined) {
        throw new ApiError('InvalidParameter', 400, 'Specified value of "InternetChargeType" is not valid');
    }
    const bandwidth = Number(parameters.Bandwidth || 5);
    if (!Number.isInteger(bandwidth) || bandwidth < 1 || bandwidth > largest) {
        throw new ApiError('InvalidBandwidth.Malformed', 400, 'The specified Bandwidth is invalid.');
    }
    const eip = await allocateEip(region, {
        bandwidth,
        internetChargeType: chargeType,
        name: parameters.Name,
        description: parameters.Description,
        isp: parameters.ISP,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
    });
    return { AllocationId: eip.id, EipAddress: eip.address.address, ResourceGroupId: eip.resourceGroupId };
}, { tokenMismatch: { code: 'TokenVerfiy.Failed', status: 400 } });

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/associate-eip-address.ts




const associateEipAddress = defineAction('AssociateEipAddress', vpc.AssociateEipAddress, ({ parameters, region }) => {
    const eip = requireEip(region, parameters.AllocationId);
    const instance = region.instances.get(parameters.InstanceId);
    // Spelt so by the service.
    if (!instance)
        throw new ApiError('InvalidInstanId.NotFound', 404, 'Specified instance does not exist.');
    associateEip(region, eip, instance);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/create-v-switch.ts




const create_v_switch_createVSwitch = defineAction('CreateVSwitch', vpc.CreateVSwitch, ({ parameters, region }) => {
    const vSwitch = createVSwitch(region, {
        vpcId: parameters.VpcId,
        zoneId: parameters.ZoneId,
        cidrBlock: parameters.CidrBlock,
        name: parameters.VSwitchName,
        description: parameters.Description,
        tags: readTags(parameters.Tag),
    });
    return { VSwitchId: vSwitch.id };
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/create-vpc.ts




const create_vpc_createVpc = defineAction('CreateVpc', vpc.CreateVpc, ({ parameters, region, checksPassed }) => {
    const vpc = createVpc(region, {
        name: parameters.VpcName,
        description: parameters.Description,
        cidrBlock: parameters.CidrBlock,
        resourceGroupId: parameters.ResourceGroupId,
        tags: readTags(parameters.Tag),
    }, checksPassed);
    return {
        VpcId: vpc.id,
        VRouterId: vpc.id.replace('vpc-', 'vrt-'),
        RouteTableId: vpc.id.replace('vpc-', 'vtb-'),
        ResourceGroupId: vpc.resourceGroupId,
    };
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/delete-v-switch.ts



const delete_v_switch_deleteVSwitch = defineAction('DeleteVSwitch', vpc.DeleteVSwitch, ({ parameters, region, checksPassed }) => {
    deleteVSwitch(region, parameters.VSwitchId, checksPassed);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/delete-vpc.ts



const delete_vpc_deleteVpc = defineAction('DeleteVpc', vpc.DeleteVpc, ({ parameters, region, checksPassed }) => {
    deleteVpc(region, parameters.VpcId, checksPassed);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/views.ts




/** The fields that DescribeVpcs and DescribeVpcAttribute share. */
function vpcView(region, vpc) {
    return {
        VpcId: vpc.id,
        VpcName: vpc.name,
        Description: vpc.description,
        Status: vpc.status,
        CidrBlock: vpc.cidrBlock,
        CreationTime: apiTime(vpc.createdAt),
        IsDefault: vpc.isDefault,
        RegionId: region.id,
        OwnerId: Number(region.accountId),
        ResourceGroupId: vpc.resourceGroupId,
        VRouterId: vpc.id.replace('vpc-', 'vrt-'),
        VSwitchIds: {
            VSwitchId: [...region.vSwitches.values()].filter(({ vpcId }) => vpcId === vpc.id).map(({ id }) => id),
        },
        Tags: vpcTags(vpc.tags),
    };
}
function vSwitchView(region, vSwitch) {
    const used = [...region.instances.values()].filter(({ vSwitchId }) => vSwitchId === vSwitch.id).length;
    return {
        VSwitchId: vSwitch.id,
        VSwitchName: vSwitch.name,
        Description: vSwitch.description,
        Status: vSwitch.status,
        VpcId: vSwitch.vpcId,
        ZoneId: vSwitch.zoneId,
        CidrBlock: vSwitch.cidrBlock,
        AvailableIpAddressCount: usableAddresses(cidrOf(vSwitch)) - used,
        CreationTime: apiTime(vSwitch.createdAt),
        IsDefault: vSwitch.isDefault,
        OwnerId: Number(region.accountId),
        ResourceGroupId: vSwitch.resourceGroupId,
        Tags: vpcTags(vSwitch.tags),
    };
}
function eipView(region, eip) {
    return {
        AllocationId: eip.id,
        AllocationTime: apiTime(eip.createdAt),
        IpAddress: eip.address.address,
        Name: eip.name,
        Description: eip.description,
        Status: eip.status,
        Bandwidth: String(eip.bandwidth),
        InternetChargeType: eip.internetChargeType,
        ChargeType: 'PostPaid',
        ISP: eip.isp,
        InstanceId: eip.instanceId,
        InstanceType: eip.instanceId ? 'EcsInstance' : '',
        InstanceRegionId: eip.instanceId ? region.id : '',
        BusinessStatus: 'Normal',
        RegionId: region.id,
        ResourceGroupId: eip.resourceGroupId,
        Tags: vpcTags(eip.tags),
    };
}

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/describe-eip-addresses.ts






const describeEipAddresses = defineAction('DescribeEipAddresses', vpc.DescribeEipAddresses, ({ parameters, region }) => {
    const ids = commaList(parameters.AllocationId);
    const addresses = commaList(parameters.EipAddress);
    const { EipName, Status, AssociatedInstanceId, Tag } = parameters;
    const found = [...region.eips.values()].filter((eip) => (!ids || ids.includes(eip.id)) &&
        (!addresses || addresses.includes(eip.address.address)) &&
        (!EipName || eip.name === EipName) &&
        (!Status || eip.status === Status) &&
        (!AssociatedInstanceId || eip.instanceId === AssociatedInstanceId) &&
        bearsTags(eip.tags, Tag));
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, EipAddresses: { EipAddress: items.map((eip) => eipView(region, eip)) } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/describe-v-switch-attributes.ts




const describeVSwitchAttributes = defineAction('DescribeVSwitchAttributes', vpc.DescribeVSwitchAttributes, ({ parameters, region }) => {
    const vSwitch = region.vSwitches.get(parameters.VSwitchId);
    if (!vSwitch)
        throw new ApiError('InvalidVSwitchId.NotFound', 404, 'VSwitch not exist.');
    return vSwitchView(region, vSwitch);
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/describe-v-switches.ts






const describeVSwitches = defineAction('DescribeVSwitches', vpc.DescribeVSwitches, ({ parameters, region }) => {
    const ids = commaList(parameters.VSwitchId);
    const { VpcId, ZoneId, VSwitchName, IsDefault, Tag } = parameters;
    const found = [...region.vSwitches.values()].filter((vSwitch) => (!ids || ids.includes(vSwitch.id)) &&
        (!VpcId || vSwitch.vpcId === VpcId) &&
        (!ZoneId || vSwitch.zoneId === ZoneId) &&
        (!VSwitchName || vSwitch.name === VSwitchName) &&
        (IsDefault === undefined || vSwitch.isDefault === IsDefault) &&
        bearsTags(vSwitch.tags, Tag));
    const { items, fields } = pageOf(found, parameters);
    return { ...fields, VSwitches: { VSwitch: items.map((vSwitch) => vSwitchView(region, vSwitch)) } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/describe-vpc-attribute.ts




const describeVpcAttribute = defineAction('DescribeVpcAttribute', vpc.DescribeVpcAttribute, (call) => vpcView(call.region, requireVpc(call.region, call.parameters.VpcId)));

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/describe-vpcs.ts






const describeVpcs = defineAction('DescribeVpcs', vpc.DescribeVpcs, ({ parameters, region }) => {
    const ids = commaList(parameters.VpcId);
    const { VpcName, IsDefault, Tag } = parameters;
    const found = [...region.vpcs.values()].filter((vpc) => (!ids || ids.includes(vpc.id)) &&
        (!VpcName || vpc.name === VpcName) &&
        (IsDefault === undefined || vpc.isDefault === IsDefault) &&
        bearsTags(vpc.tags, Tag));
    const { items, fields } = pageOf(found, parameters);
    return { ...fields, Vpcs: { Vpc: items.map((vpc) => vpcView(region, vpc)) } };
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/list-tag-resources.ts



const listVpcTagResources = defineAction('ListTagResources', vpc.ListTagResources, ({ parameters, region }) => tagList('vpc', region, parameters));

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/release-eip-address.ts



const releaseEipAddress = defineAction('ReleaseEipAddress', vpc.ReleaseEipAddress, ({ parameters, region }) => {
    releaseEip(region, requireEip(region, parameters.AllocationId));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/tag-resources.ts




const tagVpcResources = defineAction('TagResources', vpc.TagResources, ({ parameters: { ResourceType, ResourceId, Tag }, region }) => {
    tagAll(region, taggable('vpc', region, ResourceType, ResourceId), readTags(Tag));
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/un-tag-resources.ts



/** Spelt with a capital T, unlike its sister in ECS. */
const unTagVpcResources = defineAction('UnTagResources', vpc.UnTagResources, ({ parameters: { ResourceType, ResourceId, TagKey = [], All }, region }) => {
    untagAll(taggable('vpc', region, ResourceType, ResourceId), TagKey.length === 0 && All ? undefined : TagKey);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/unassociate-eip-address.ts




const unassociateEipAddress = defineAction('UnassociateEipAddress', vpc.UnassociateEipAddress, ({ parameters: { AllocationId, InstanceId }, region }) => {
    const eip = requireEip(region, AllocationId);
    if (InstanceId && eip.instanceId && eip.instanceId !== InstanceId) {
        throw new ApiError('InvalidBindInstance.NotFound', 404, 'The specified bind instance does not exist.');
    }
    unassociateEip(region, eip);
    return {};
});

;// CONCATENATED MODULE: ./src/simulator/actions/vpc/index.ts
















const vpcActions = [
    allocateEipAddress,
    associateEipAddress,
    create_v_switch_createVSwitch,
    create_vpc_createVpc,
    delete_v_switch_deleteVSwitch,
    delete_vpc_deleteVpc,
    describeEipAddresses,
    describeVSwitchAttributes,
    describeVSwitches,
    describeVpcAttribute,
    describeVpcs,
    listVpcTagResources,
    releaseEipAddress,
    tagVpcResources,
    unTagVpcResources,
    unassociateEipAddress,
];

;// CONCATENATED MODULE: ./src/simulator/actions/index.ts




const ACTIONS = {
    // The ECS endpoint of old serves VPC and EIP too, with the parameters that they had then.
    ecs: byName([...vpcActions.map(asOnEcs), ...ecsActions]),
    vpc: byName(vpcActions),
    sts: byName(stsActions),
};
/** The operation of a product by its name; undefined where the simulated cloud has none. */
function findAction(product, name) {
    return ACTIONS[product].get(name);
}
/** All operations of a product. */
const actionsOf = (product) => [...ACTIONS[product].values()];
/** Whether the ECS endpoint has an action from VPC. */
const isVpcAction = (name) => ACTIONS.vpc.has(name) && !ecsActions.some((action) => action.name === name);
function asOnEcs(action) {
    const descriptions = ecs;
    return { ...action, parameters: descriptions[action.name] ?? action.parameters };
}
function byName(actions) {
    return new Map(actions.map((action) => [action.name, action]));
}

;// CONCATENATED MODULE: ./src/simulator/parameters/read.ts

/** Parameters of the protocol itself, and the four owner parameters that nearly every action takes. */
const PROTOCOL_PARAMETERS = new Set('Action Version Format AccessKeyId SecurityToken Signature SignatureMethod SignatureVersion SignatureNonce SignatureType Timestamp RegionId OwnerId OwnerAccount ResourceOwnerId ResourceOwnerAccount'.split(' '));
/**
 * Turns the flat parameters of a request into typed values, as the description says.
 *
 * @throws ApiError `MissingParameter`, `InvalidParameter` or, when `unknown` is `refuse`, `UnsupportedParameter`
 */
function readParameters(descriptions, sent, unknown = 'refuse') {
    const stranger = unknownParameters(descriptions, sent)[0];
    if (stranger !== undefined && unknown === 'refuse')
        throw unsupportedParameter(stranger);
    return readMembers(descriptions, '', sent);
}
/** The names sent that the action does not know. */
function unknownParameters(descriptions, sent) {
    return [...sent.keys()].filter((name) => !PROTOCOL_PARAMETERS.has(name) && !isDescribed(descriptions, name.split('.')));
}
function isDescribed(descriptions, [name, ...rest]) {
    const description = name === undefined ? undefined : ownValue(descriptions, name);
    if (!description)
        return false;
    if (description.type === 'group')
        return isDescribed(description.of, rest);
    if (description.type !== 'list')
        return rest.length === 0;
    const [index, ...members] = rest;
    if (index === undefined || !/^[1-9]\d*$/.test(index))
        return false;
    return description.of === 'text' ? members.length === 0 : isDescribed(description.of, members);
}
function ownValue(descriptions, name) {
    return Object.hasOwn(descriptions, name) ? descriptions[name] : undefined;
}
function readMembers(descriptions, prefix, sent) {
    const values = {};
    for (const [name, description] of Object.entries(descriptions)) {
        const value = readOne(description, prefix + name, sent);
        if (value !== undefined)
            values[name] = value;
    }
    return values;
}
function readOne(description, name, sent) {
    if (description.type === 'list')
        return readList(description, name, sent);
    if (description.type === 'group') {
        return anySent(`${name}.`, sent) ? readMembers(description.of, `${name}.`, sent) : undefined;
    }
    const text = sent.get(name);
    // At the top an empty value counts as none; in a list, such as a tag's value, it is one.
    const isMissing = name.includes('.') ? text === undefined : !text;
    if (description.required && isMissing)
        throw missingParameter(name);
    if (text === undefined || (text === '' && description.type !== 'text'))
        return undefined;
    return readScalar(description, name, text);
}
function readList(description, name, sent) {
    const indexes = [...sent.keys()]
        .filter((key) => key.startsWith(`${name}.`))
        .map((key) => Number(key.slice(name.length + 1).split('.')[0]));
    const items = [...new Set(indexes)]
        .filter((index) => Number.isInteger(index))
        .sort((a, b) => a - b)
        .map((index) => description.of === 'text'
        ? (sent.get(`${name}.${index}`) ?? '')
        : readMembers(description.of, `${name}.${index}.`, sent));
    if (description.required && items.length === 0)
        throw missingParameter(name);
    return items.length === 0 ? undefined : items;
}
const anySent = (prefix, sent) => [...sent.keys()].some((key) => key.startsWith(prefix));
function readScalar(description, name, text) {
    if (description.type === 'flag')
        return readFlag(name, text);
    if (description.type === 'text')
        return readText(description, name, text);
    const pattern = description.type === 'integer' ? /^-?\d{1,18}$/ : /^-?\d+(\.\d+)?$/;
    const number = Number(text);
    const { minimum = -Infinity, maximum = Infinity } = description;
    if (!pattern.test(text) || number < minimum || number > maximum)
        throw invalidParameter(name, `It was "${text}".`);
    return number;
}
function readFlag(name, text) {
    const flag = text.toLowerCase();
    if (flag !== 'true' && flag !== 'false')
        throw invalidParameter(name, `It was "${text}".`);
    return flag === 'true';
}
function readText({ values }, name, text) {
    if (values && text !== '' && !values.includes(text))
        throw invalidParameter(name, `It was "${text}".`);
    return text;
}

;// CONCATENATED MODULE: ./src/simulator/protocol/percent-encode.ts
/** RFC 3986, as both signatures want it: everything but `A-Za-z0-9-_.~` is encoded. */
function percentEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** `a=1&b=2`, sorted by name, each side encoded. */
function canonicalQuery(parameters) {
    return [...parameters]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
        .join('&');
}

;// CONCATENATED MODULE: ./src/simulator/protocol/signature-v3.ts


/** Source: "V3 request structure and signature". The path of RPC actions is always `/`. */
function canonicalRequestV3({ method, query, headers, signedHeaders, hashedPayload, }) {
    const canonicalHeaders = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('');
    return [method, '/', canonicalQuery(query), canonicalHeaders, signedHeaders.join(';'), hashedPayload].join('\n');
}
function stringToSignV3(canonicalRequest) {
    return `ACS3-HMAC-SHA256\n${sha256(canonicalRequest)}`;
}
function signV3(secret, stringToSign) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(stringToSign).digest('hex');
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Reads `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`; undefined where it is anything else. */
function parseAuthorizationV3(header) {
    const match = /^ACS3-HMAC-SHA256\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(header ?? '');
    const [, accessKeyId, signedHeaders, signature] = match ?? [];
    if (!accessKeyId || !signedHeaders || !signature)
        return undefined;
    return { accessKeyId, signedHeaders: signedHeaders.split(';'), signature };
}

;// CONCATENATED MODULE: ./src/simulator/protocol/api-request.ts


const PRODUCT_BY_VERSION = {
    '2014-05-26': 'ecs',
    '2016-04-28': 'vpc',
    '2015-04-01': 'sts',
};
/** Understands a wire request; says nothing yet about whether it is allowed. */
function readApiRequest(wire) {
    const parameters = new Map([...wire.query, ...formOf(wire)]);
    const authorization = parseAuthorizationV3(wire.headers['authorization']);
    const version = wire.headers['x-acs-version'] ?? parameters.get('Version') ?? '';
    const isV3 = wire.headers['authorization']?.startsWith('ACS3-') ?? false;
    return {
        wire,
        signature: isV3 ? 'V3' : parameters.has('Signature') ? 'V1' : 'none',
        authorization,
        action: wire.headers['x-acs-action'] ?? parameters.get('Action') ?? '',
        version,
        product: PRODUCT_BY_VERSION[version],
        parameters,
        // V1 answers in XML unless told otherwise; V3 in JSON.
        format: isV3 || wire.headers['x-acs-action'] || parameters.get('Format')?.toUpperCase() === 'JSON'
            ? 'json'
            : 'xml',
    };
}
/** @throws ApiError where action or version are missing or unknown */
function requireProduct(request) {
    if (!request.action)
        throw missingParameter('Action');
    if (!request.version)
        throw missingParameter('Version');
    if (!request.product)
        throw new ApiError('InvalidVersion', 400, 'Specified parameter Version is not valid.');
    return request.product;
}
function formOf({ headers, body }) {
    const type = headers['content-type'] ?? '';
    if (!type.startsWith('application/x-www-form-urlencoded'))
        return [];
    return [...new URLSearchParams(body.toString('utf8'))];
}

;// CONCATENATED MODULE: ./src/simulator/protocol/signature-v1.ts


/** What signature V1 signs: every parameter but the signature itself. Source: "Signature mechanism" of the ECS API reference. */
function stringToSignV1(method, parameters) {
    const signed = [...parameters].filter(([name]) => name !== 'Signature');
    return `${method}&${percentEncode('/')}&${percentEncode(canonicalQuery(signed))}`;
}
/** HMAC-SHA1 with the secret and a trailing `&`, in base64. */
function signV1(secret, stringToSign) {
    return (0,external_node_crypto_.createHmac)('sha1', `${secret}&`).update(stringToSign).digest('base64');
}

;// CONCATENATED MODULE: ./src/simulator/protocol/authenticate.ts




const ALLOWED_SKEW_MS = 15 * 60_000;
/**
 * Finds out who signed a request, and that it really was them, now, and once.
 *
 * @throws ApiError with the code that the service gives for each way to be wrong
 */
function authenticate(request, accounts, nonces, now) {
    if (request.signature === 'none')
        throw missingSignaturePart(request);
    const claims = request.signature === 'V3' ? claimsOfV3(request) : claimsOfV1(request);
    const key = findKey(accounts, claims, now);
    checkTimestamp(claims.timestamp, now);
    verify(request, key);
    if (!nonces.use(key.id, claims.nonce, now)) {
        throw new ApiError('SignatureNonceUsed', 400, 'Specified signature nonce was used already.');
    }
    return key;
}
function missingSignaturePart({ parameters }) {
    return missingParameter(parameters.has('AccessKeyId') ? 'Signature' : 'AccessKeyId');
}
function claimsOfV1({ parameters }) {
    const required = (name) => {
        const value = parameters.get(name);
        if (!value)
            throw missingParameter(name);
        return value;
    };
    if (required('SignatureMethod') !== 'HMAC-SHA1')
        throw invalidSignatureParameter('SignatureMethod');
    if (required('SignatureVersion') !== '1.0')
        throw invalidSignatureParameter('SignatureVersion');
    return {
        accessKeyId: required('AccessKeyId'),
        securityToken: parameters.get('SecurityToken') || undefined,
        nonce: required('SignatureNonce'),
        timestamp: required('Timestamp'),
    };
}
// The service itself spells it so.
const invalidSignatureParameter = (name) => new ApiError('InvalidParamater', 400, `The specified parameter "${name}" is not valid.`);
function claimsOfV3({ authorization, wire: { headers } }) {
    if (!authorization)
        throw incompleteSignature();
    const required = (name) => {
        const value = headers[name];
        if (!value || !authorization.signedHeaders.includes(name))
            throw incompleteSignature();
        return value;
    };
    for (const name of ['host', 'x-acs-action', 'x-acs-version', 'x-acs-content-sha256'])
        required(name);
    return {
        accessKeyId: authorization.accessKeyId,
        securityToken: headers['x-acs-security-token'] || undefined,
        nonce: required('x-acs-signature-nonce'),
        timestamp: required('x-acs-date'),
    };
}
const incompleteSignature = () => new ApiError('IncompleteSignature', 400, 'The request signature does not conform to Aliyun standards.');
function findKey(accounts, { accessKeyId, securityToken }, now) {
    const key = accounts.key(accessKeyId);
    if (!key || (key.securityToken && !securityToken)) {
        throw new ApiError('InvalidAccessKeyId.NotFound', 404, 'Specified access key is not found.');
    }
    if (securityToken && !accounts.knowsToken(securityToken)) {
        throw new ApiError('InvalidSecurityToken.Malformed', 400, 'Specified SecurityToken is malformed.');
    }
    if (securityToken && securityToken !== key.securityToken) {
        throw new ApiError('InvalidSecurityToken.MismatchWithAccessKey', 400, 'Specified SecurityToken mismatch with the AccessKey.');
    }
    if (key.expiresAt && key.expiresAt <= now) {
        throw new ApiError('InvalidSecurityToken.Expired', 403, 'Specified SecurityToken is expired.');
    }
    return key;
}
function checkTimestamp(timestamp, now) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(timestamp) || Number.isNaN(Date.parse(timestamp))) {
        throw new ApiError('InvalidTimeStamp.Format', 400, 'Specified time stamp or date value is not well formatted.');
    }
    if (Math.abs(Date.parse(timestamp) - now.getTime()) > ALLOWED_SKEW_MS) {
        throw new ApiError('InvalidTimeStamp.Expired', 400, 'Specified time stamp or date value is expired.');
    }
}
function verify(request, key) {
    const { stringToSign, given, expected } = request.signature === 'V3' ? signatureV3(request, key.secret) : signatureV1(request, key.secret);
    if (sameText(given, expected))
        return;
    throw new ApiError('SignatureDoesNotMatch', 400, `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`);
}
function signatureV1({ wire, parameters }, secret) {
    const stringToSign = stringToSignV1(wire.method, parameters);
    return { stringToSign, given: parameters.get('Signature') ?? '', expected: signV1(secret, stringToSign) };
}
function signatureV3({ wire, authorization }, secret) {
    const hashedPayload = sha256(wire.body);
    const stringToSign = stringToSignV3(canonicalRequestV3({
        method: wire.method,
        query: wire.query,
        headers: wire.headers,
        signedHeaders: authorization?.signedHeaders ?? [],
        hashedPayload,
    }));
    const bodyIsTheSignedOne = wire.headers['x-acs-content-sha256'] === hashedPayload;
    return {
        stringToSign,
        given: bodyIsTheSignedOne ? (authorization?.signature ?? '') : '',
        expected: signV3(secret, stringToSign),
    };
}
function sameText(a, b) {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

;// CONCATENATED MODULE: ./src/simulator/protocol/call-log.ts
const SIGNATURE_PARAMETERS = /^(Action|Version|Format|AccessKeyId|Signature(Method|Version|Nonce|Type)?|Timestamp|SecurityToken)$/;
const SECRET_PARAMETERS = /(password|private_?key|secret|token$|userdata|^(command)?content$)/i;
/** Parameters fit to be shown: without those of the signature, secrets by their length alone. */
function shownParameters(parameters) {
    return Object.fromEntries([...parameters]
        .filter(([name]) => !SIGNATURE_PARAMETERS.test(name))
        .map(([name, value]) => [name, isSecret(name) ? `(${value.length} characters)` : value]));
}
// A client token is no secret, and tests want to see that a retry bears the same one.
const isSecret = (name) => name !== 'ClientToken' && name !== 'NextToken' && SECRET_PARAMETERS.test(name);

;// CONCATENATED MODULE: ./src/simulator/protocol/client-tokens.ts

/** Parameters that rightly differ between a call and its repetition. */
const CHANGING = /^(Signature|SignatureNonce|Timestamp|AccessKeyId|SecurityToken|ClientToken)$/;
/** Makes calls with a ClientToken idempotent: who asks again gets the first answer, and nothing happens twice. */
class ClientTokens {
    #remembered = new Map();
    /**
     * Performs a call, or gives the answer that it had when it came with the same token. Only successes are remembered.
     *
     * @param scope whose tokens these are: account and region
     * @throws ApiError the action's mismatch code where the parameters differ
     */
    async once(action, request, scope, perform) {
        const token = request.parameters.get('ClientToken');
        if (!token || !Object.hasOwn(action.parameters, 'ClientToken'))
            return perform();
        if (token.length > 64 || !/^[\x20-\x7e]*$/.test(token)) {
            throw new ApiError('InvalidClientToken.ValueNotSupported', 400, 'The ClientToken provided is invalid.');
        }
        const key = `${scope} ${action.name} ${token}`;
        const parameters = comparable(request);
        const known = this.#remembered.get(key);
        if (known && known.parameters !== parameters)
            throw mismatch(action);
        if (known)
            return known.answer;
        const answer = perform();
        this.#remembered.set(key, { parameters, answer });
        answer.catch(() => this.#remembered.delete(key));
        return answer;
    }
}
const mismatch = ({ tokenMismatch: { code, status } }) => new ApiError(code, status, 'The request is retried with updated parameters, or uses a client token in a previous request.');
function comparable({ parameters }) {
    return JSON.stringify([...parameters].filter(([name]) => !CHANGING.test(name)).sort());
}

;// CONCATENATED MODULE: ./src/simulator/protocol/nonces.ts
/** Remembers signature nonces for as long as a request that bears them could be accepted. */
class NonceStore {
    static #lifetimeMs = 30 * 60_000;
    #expiries = new Map();
    /** False when this key has used the nonce before. */
    use(accessKeyId, nonce, now) {
        this.#forgetExpired(now);
        const entry = `${accessKeyId} ${nonce}`;
        if (this.#expiries.has(entry))
            return false;
        this.#expiries.set(entry, now.getTime() + NonceStore.#lifetimeMs);
        return true;
    }
    // Entries are in the order of their expiry, so the scan ends at the first live one.
    #forgetExpired(now) {
        for (const [entry, expiry] of this.#expiries) {
            if (expiry > now.getTime())
                return;
            this.#expiries.delete(entry);
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/protocol/request-limits.ts


class RequestLimits {
    limits;
    #counts = new Map();
    constructor(limits = []) {
        this.limits = limits;
    }
    /**
     * Counts one call. Windows are fixed: who is throttled in one may call again in the next.
     *
     * @throws ApiError `Throttling.User`
     */
    count(accountId, regionId, action, now) {
        const limit = this.limits.find(({ action: pattern }) => fits(pattern, action));
        if (!limit)
            return;
        const key = `${accountId} ${regionId} ${action}`;
        const window = Math.floor(now.getTime() / ((limit.seconds ?? 60) * 1000));
        const known = this.#counts.get(key);
        const count = known?.window === window ? known.count + 1 : 1;
        this.#counts.set(key, { window, count });
        if (count > limit.requests) {
            throw new ApiError('Throttling.User', 400, 'Request was denied due to user flow control.');
        }
    }
}

;// CONCATENATED MODULE: ./src/simulator/protocol/response-body.ts
/** A success: the answer's fields at the top, as JSON or, where a V1 client asks for nothing else, as XML. */
function answerBody(request, answer) {
    return inFormat(request, `${request.action}Response`, answer);
}
/** A refusal, in the form that all products share. */
function errorBody(request, { code, message, details }, requestId) {
    return inFormat(request, 'Error', {
        RequestId: requestId,
        HostId: request.wire.host,
        Code: code,
        Message: message,
        Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${requestId}`,
        ...details,
    });
}
function inFormat(request, root, content) {
    if (request.format === 'json') {
        return { contentType: 'application/json;charset=utf-8', body: JSON.stringify(content) };
    }
    const body = `<?xml version="1.0" encoding="UTF-8"?><${root}>${xmlOf(content)}</${root}>`;
    return { contentType: 'text/xml;charset=utf-8', body };
}
function xmlOf(value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value !== 'object')
        return escapeXml(`${value}`);
    return Object.entries(value)
        .map(([name, child]) => (Array.isArray(child) ? child : [child]).map((one) => response_body_element(name, one)).join(''))
        .join('');
}
const response_body_element = (name, value) => value === undefined ? '' : `<${name}>${xmlOf(value)}</${name}>`;
const escapeXml = (text) => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);

;// CONCATENATED MODULE: ./src/simulator/protocol/service.ts












/** The cloud's API: turns a request into an answer, with no server in sight. */
class Service {
    options;
    calls = [];
    #nonces = new NonceStore();
    #tokens = new ClientTokens();
    #limits;
    constructor(options) {
        this.options = options;
        this.#limits = new RequestLimits(options.limits);
    }
    async handle(wire) {
        const request = readApiRequest(wire);
        const record = this.#newRecord(request);
        const arrived = Date.now();
        this.calls.push(record);
        this.options.onCall?.('arrived', record);
        const response = await this.#answer(request, record);
        record.status = response.kind === 'answer' ? response.status : 0;
        record.milliseconds = Date.now() - arrived;
        this.options.onCall?.('answered', record);
        return response;
    }
    async #answer(request, record) {
        const { timeline, latency } = this.options.cloud;
        const effects = this.options.faults.strike({ ...request, region: record.region });
        record.faults = effects.map(({ kind }) => kind);
        await timeline.pause(latency.roundTrip / 2);
        const before = await this.#applyFaults(effects, 'before', request, record);
        const response = before ?? (await this.#perform(request, record, outcomeOf(effects)));
        const after = before ? undefined : await this.#applyFaults(effects, 'after', request, record);
        await timeline.pause(latency.roundTrip / 2);
        return after ?? response;
    }
    /** The first effect that replaces the answer does; delays add up. */
    async #applyFaults(effects, moment, request, record) {
        for (const effect of effects) {
            if (effect.kind === 'outcome' || (effect.when ?? 'before') !== moment)
                continue;
            if (effect.kind === 'reset' || effect.kind === 'hang')
                return { kind: effect.kind };
            if (effect.kind === 'delay')
                await this.options.cloud.timeline.pause(effect.seconds);
            if (effect.kind === 'body') {
                const { status = 200, contentType = 'application/json', body } = effect;
                return { kind: 'answer', status, contentType, body };
            }
            if (effect.kind === 'error') {
                const { code, status = 400, message = 'A fault rule of the simulator says so.' } = effect;
                return refusal(new ApiError(code, status, message), request, record);
            }
        }
        return undefined;
    }
    async #perform(request, record, outcome) {
        try {
            const answer = await this.#run(request, record, outcome);
            const body = answerBody(request, { RequestId: record.requestId, ...answer });
            return { kind: 'answer', status: 200, ...body };
        }
        catch (error) {
            if (error instanceof ApiError)
                return refusal(error, request, record);
            // A mistake of the simulator: it must be seen, and the client must get an answer.
            this.options.cloud.problems.push(`${request.action}: ${error instanceof Error ? error.stack : String(error)}`);
            return refusal(internalError(), request, record);
        }
    }
    async #run(request, record, outcome) {
        const { cloud } = this.options;
        const product = requireProduct(request);
        const action = findAction(product, request.action);
        const key = this.#caller(request, action);
        record.accessKeyId = key.id;
        if (!action)
            throw unknownAction(request.action);
        const region = this.#regionOf(request, key);
        if (product !== 'sts')
            authorize_authorize(key, callFacts(request, product, region));
        this.#limits.count(key.identity.accountId, region.id, action.name, cloud.timeline.now());
        const strangers = unknownParameters(action.parameters, request.parameters);
        record.problems.push(...strangers.map((name) => `unknown parameter ${name}`));
        const parameters = readParameters(action.parameters, request.parameters, cloud.behaviour.unknownParameters);
        const perform = () => this.#execute(action, request, { key, region, parameters, outcome });
        return this.#tokens.once(action, request, `${key.identity.accountId} ${region.id}`, perform);
    }
    async #execute(action, request, { key, region, parameters, outcome, }) {
        const { cloud } = this.options;
        const account = cloud.accounts.account(key.identity.accountId);
        if (!account)
            throw new Error(`Key ${key.id} belongs to no account.`);
        const isDryRun = request.parameters.get('DryRun')?.toLowerCase() === 'true';
        const checksPassed = () => {
            if (isDryRun)
                throw dryRunPassed();
        };
        const caller = key.identity;
        return action.run({ parameters, cloud, account, caller, key, region, outcome, checksPassed });
    }
    /** @throws ApiError where the signature is not right, or missing where one is needed */
    #caller(request, action) {
        const { accounts, timeline } = this.options.cloud;
        const isUnsigned = action?.isAnonymous === true && request.signature === 'none';
        return isUnsigned ? accounts.nobody() : authenticate(request, accounts, this.#nonces, timeline.now());
    }
    #regionOf(request, key) {
        const { cloud } = this.options;
        const accountId = key.identity.accountId;
        const named = regionNamed(request);
        const region = cloud.region(accountId, named ?? this.#regionHolding(request, accountId) ?? 'cn-hangzhou');
        if (!region)
            throw invalidRegion();
        return region;
    }
    /** Some actions carry no region: then the resource that they name tells it. */
    #regionHolding({ parameters }, accountId) {
        const ids = [...parameters].filter(([name]) => /Id(\.\d+)?$/.test(name)).map(([, value]) => value);
        return this.options.cloud
            .touchedRegions()
            .find((region) => region.accountId === accountId && ids.some((id) => region.holds(id)))?.id;
    }
    #newRecord(request) {
        return {
            number: this.calls.length + 1,
            time: this.options.cloud.timeline.now().toISOString(),
            product: request.product,
            version: request.version,
            action: request.action,
            region: regionNamed(request),
            method: request.wire.method,
            signature: request.signature,
            accessKeyId: undefined,
            parameters: shownParameters(request.parameters),
            requestId: newRequestId(),
            status: 0,
            code: undefined,
            milliseconds: undefined,
            problems: [],
            faults: [],
        };
    }
}
/** VPC's actions on the endpoint of ECS bear the name of VPC there too. */
function callFacts(request, product, region) {
    const { action: name, parameters } = request;
    const service = product === 'ecs' && isVpcAction(name) ? 'vpc' : product;
    return { service, name, parameters, accountId: region.accountId, regionId: region.id };
}
/** RegionId, else the region in the host's name. */
function regionNamed({ parameters, wire }) {
    const fromHost = /^(?:ecs|vpc|sts)(?:-vpc)?[.-]([a-z]+-[a-z0-9-]+)\.aliyuncs\.com/.exec(wire.host)?.[1];
    return parameters.get('RegionId') || fromHost;
}
function outcomeOf(effects) {
    return effects.find((effect) => effect.kind === 'outcome')?.state;
}
function refusal(error, request, record) {
    record.code = error.code;
    return { kind: 'answer', status: error.status, ...errorBody(request, error, record.requestId) };
}

;// CONCATENATED MODULE: ./src/simulator/furnishing.ts









/** Furnishes the cloud with what a test or a demo finds there: things with given IDs, at once in their final state. */
class Furnishing {
    cloud;
    accountId;
    constructor(cloud, accountId) {
        this.cloud = cloud;
        this.accountId = accountId;
    }
    /** Another account, with a key of its owner. */
    account(id) {
        const account = this.cloud.accounts.add(id ? { id } : {});
        return keysOf(this.cloud.accounts.newOwnerKey(account.id));
    }
    /** A temporary key of an account, as STS would give it. */
    temporaryKey({ accountId = this.accountId, lifetimeSeconds = 3600, identity, } = {}) {
        const expiresAt = new Date(this.cloud.timeline.now().getTime() + lifetimeSeconds * 1000);
        return keysOf(this.cloud.accounts.newTemporaryKey(identity ?? ownerOf(accountId), expiresAt));
    }
    vpc(regionId, wanted = {}) {
        const vpc = createVpc(this.#region(regionId), wanted);
        vpc.status = 'Available';
        return vpc.id;
    }
    vSwitch(regionId, wanted) {
        const vSwitch = createVSwitch(this.#region(regionId), wanted);
        vSwitch.status = 'Available';
        return vSwitch.id;
    }
    securityGroup(regionId, wanted) {
        return createSecurityGroup(this.#region(regionId), wanted).id;
    }
    keyPair(regionId, name, publicKey) {
        return importKeyPair(this.#region(regionId), { name, publicKey }).id;
    }
    async eip(regionId, wanted = {}) {
        const eip = await allocateEip(this.#region(regionId), wanted);
        eip.stopChanging();
        eip.status = 'Available';
        return eip.id;
    }
    /** A custom image with its snapshots, standing on an empty system. */
    image(regionId, wanted) {
        const region = this.#region(regionId, wanted.accountId);
        const { size = 20, dataDisks = [] } = wanted;
        const snapshots = [size, ...dataDisks].map((gib, index) => this.#snapshot(region, wanted, gib, index));
        const image = imageFromSnapshots(region, snapshots, systemOf(region), {
            id: wanted.id,
            name: wanted.name,
            description: wanted.description,
            family: wanted.family,
            bootMode: 'BIOS',
            imds: 'v1',
            tags: new Map(Object.entries(wanted.tags ?? {})),
        });
        image.stopMaking();
        image.status = 'Available';
        for (const accountId of wanted.sharedWith ?? [])
            image.sharedWith.add(accountId);
        return image.id;
    }
    /** An image of the marketplace, which stands on a system image. */
    marketplaceImage(regionId, { id, name, productCode, version = '' }) {
        const image = firstSystemImage(this.#region(regionId));
        const system = { ...image.system, productCode };
        this.cloud.addMarketplaceImage(regionId, { ...image, id, name, version, family: '', system });
    }
    /** A role that instances can be given. */
    instanceRole(name) {
        this.cloud.instanceRoles.add(name);
    }
    /** Stock of an instance type from now on, in one zone or everywhere. */
    stock(instanceType, stock, zoneId) {
        this.cloud.setStock(instanceType, stock, zoneId);
    }
    /** The cloud takes its spot instances in a region back, or the one given: they are locked at once, and gone when their notice is over. */
    reclaim(regionId, instanceId) {
        const region = this.#region(regionId);
        const isMeant = ({ id, facts }) => instanceId ? id === instanceId : facts.spotStrategy !== 'NoSpot';
        for (const instance of [...region.instances.values()].filter(isMeant))
            reclaim(region, instance);
    }
    /** What Windows guests say and do for a command from now on, if nothing said before fits. */
    windowsCommand(command) {
        this.cloud.guests.scriptWindows(command);
    }
    #snapshot(region, { snapshotId, name }, size, index) {
        const isSystem = index === 0;
        const snapshot = createSnapshot(region, {
            id: isSystem ? snapshotId : undefined,
            name: `of ${name}`,
            disk: {
                id: `d-furnished-${index}`,
                type: isSystem ? 'system' : 'data',
                category: 'cloud_efficiency',
                size,
                instanceId: '',
                encrypted: false,
                kmsKeyId: '',
            },
            system: isSystem ? systemOf(region) : undefined,
            content: isSystem ? region.cloud.contents.hold(firstSystemImage(region).content()) : undefined,
        });
        snapshot.stopGrowing();
        snapshot.status = 'accomplished';
        return { device: `/dev/xvd${'abcdefgh'[index] ?? 'z'}`, snapshot };
    }
    #region(regionId, accountId = this.accountId) {
        const region = this.cloud.region(accountId, regionId);
        if (!region)
            throw new Error(`There is no region ${regionId}.`);
        return region;
    }
}
function keysOf({ id, secret, securityToken, identity }) {
    return {
        accountId: identity.accountId,
        accessKey: id,
        secretKey: secret,
        ...(securityToken && { securityToken }),
    };
}
function firstSystemImage(region) {
    const image = region.cloud.systemImages(region.id).get(SYSTEM_IMAGES[0]?.id ?? '');
    if (!image)
        throw new Error('The cloud has no system image.');
    return image;
}
const systemOf = (region) => firstSystemImage(region).system;

;// CONCATENATED MODULE: ./src/simulator/ram-furnishing.ts





/** Furnishes an account with users and roles, and the world around it with jobs and a host that calls come from. */
class RamFurnishing {
    cloud;
    accountId;
    around;
    #accounts;
    constructor(cloud, accountId, around) {
        this.cloud = cloud;
        this.accountId = accountId;
        this.around = around;
        this.#accounts = cloud.accounts;
    }
    /** Everything that a document names. @throws Error for a policy or a host that makes no sense */
    furnish({ users = [], roles = [], oidcProviders = [], jobs = [], host, sessionSeconds, }) {
        if (sessionSeconds !== undefined)
            this.sessionsLast(sessionSeconds);
        const furnished = {
            users: Object.fromEntries(users.map(({ name, ...user }) => [name, this.#user(name, user)])),
            roles: Object.fromEntries(roles.map(({ name, ...role }) => [name, this.role(name, role)])),
            oidcProviders: Object.fromEntries(oidcProviders.map(({ name, ...provider }) => [name, this.oidcProvider(name, provider)])),
            jobs: jobs.map((job) => this.job(job)),
        };
        if (host !== undefined)
            this.host(host);
        return furnished;
    }
    /** A user with a key. Without a policy it may everything. */
    user(name, policy) {
        return { accountId: this.accountId, ...this.#user(name, policy ? { policy } : {}) };
    }
    /** A role; one that trusts ECS can be given to instances too. @returns its ARN */
    role(name, { trust, policy, longestSessionSeconds } = {}) {
        const added = this.#accounts.ram.addRole(this.accountId, {
            name,
            trust: readPolicy(trust ?? trustOf({ RAM: [`acs:ram::${this.accountId}:root`] })),
            ...(policy && { policy: readPolicy(policy) }),
            ...(longestSessionSeconds && { longestSessionSeconds }),
        });
        const ecs = { kind: 'Service', names: ['ecs.aliyuncs.com'] };
        if (decide([added.trust], { action: 'sts:AssumeRole', principal: ecs }) === 'Allow')
            this.cloud.instanceRoles.add(name);
        return added.arn;
    }
    /** Gives a user or a role, by its ARN or name, another policy from now on. */
    changePolicy(who, policy) {
        const prefix = `acs:ram::${this.accountId}:`;
        const { ram } = this.#accounts;
        const found = [who, `${prefix}user/${who}`, `${prefix}role/${who}`]
            .map((arn) => ram.user(arn) ?? ram.role(arn))
            .find((one) => one !== undefined);
        if (!found)
            throw new Error(`There is no user or role ${who}.`);
        found.policy = readPolicy(policy);
    }
    /** An issuer of ID tokens to be trusted. @returns its ARN */
    oidcProvider(name, { issuer = GITHUB_ISSUER, audiences, hasOldFingerprint } = {}) {
        const clientIds = audiences ?? ['sts.aliyuncs.com'];
        const provider = { issuer, clientIds, ...(hasOldFingerprint && { hasOldFingerprint }) };
        return this.#accounts.ram.addProvider(this.accountId, name, provider).arn;
    }
    /** A job of GitHub Actions with `id-token: write`. @returns the variables that its runner sets */
    job(job = {}) {
        const { id, bearer } = this.around.jobs.add(job);
        return {
            ACTIONS_ID_TOKEN_REQUEST_URL: `${this.around.url}${OIDC_PATH}/jobs/${id}/token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
        };
    }
    /** An ID token as a job gets it, for what reads tokens from files. */
    idToken(job = {}, audience = 'sts.aliyuncs.com') {
        const { id, bearer } = this.around.jobs.add(job);
        return this.around.jobs.token(id, `Bearer ${bearer}`, audience, this.cloud.timeline.now()) ?? '';
    }
    /** The machine that calls come from is an instance: its metadata service answers on the simulator's port. */
    host({ role, versions = 'both', region = 'cn-hangzhou' } = {}) {
        const { ram } = this.#accounts;
        const found = role === undefined ? undefined : ram.role(`acs:ram::${this.accountId}:role/${role}`);
        if (role !== undefined && !found)
            throw new Error(`There is no role ${role}.`);
        this.around.metadata.host = {
            regionId: region,
            roleName: role,
            versions,
            session: () => {
                if (!found)
                    throw new Error('The host has no role.');
                return this.#sessionOf(found);
            },
        };
    }
    /** Sessions of roles end after so many seconds from now on, whatever they are asked to: to see them renewed. */
    sessionsLast(seconds) {
        this.#accounts.ram.sessionLimitSeconds = seconds;
    }
    /** Every secret that was given to anyone so far: of keys, sessions, jobs and their tokens. For searches. */
    secrets() {
        const ofKeys = this.#accounts.keys().flatMap(({ secret, securityToken = '' }) => [secret, securityToken]);
        return [...ofKeys, ...this.around.jobs.secrets].filter((secret) => secret !== '');
    }
    #user(name, { policy, accessKey, secretKey }) {
        const user = this.#accounts.ram.addUser(this.accountId, name, policy && readPolicy(policy));
        const given = { ...(accessKey && { id: accessKey }), ...(secretKey && { secret: secretKey }) };
        const { id, secret } = this.#accounts.newUserKey(user, given);
        return { accessKey: id, secretKey: secret };
    }
    #sessionOf(role) {
        const life = Math.min(role.longestSessionSeconds, this.#accounts.ram.sessionLimitSeconds);
        const expiresAt = new Date(this.cloud.timeline.now().getTime() + life * 1000);
        const identity = identityOfSession(role, 'i-host');
        return this.#accounts.newTemporaryKey(identity, expiresAt, { policies: () => [role.policy] });
    }
}
/** A trust policy for these principals. */
function trustOf(principals) {
    return {
        Version: '1',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principals }],
    };
}

;// CONCATENATED MODULE: ./src/simulator/state.ts

function stateOf(cloud) {
    return {
        accounts: cloud.accounts.all().map(({ id }) => ({ id, regions: regionsOf(cloud, id) })),
        problems: [...cloud.problems],
    };
}
function regionsOf(cloud, accountId) {
    const regions = cloud
        .touchedRegions()
        .filter((region) => region.accountId === accountId)
        .map((region) => [region.id, regionState(region)])
        .filter(([, state]) => Object.values({ ...state }).some(({ length }) => length > 0));
    return Object.fromEntries(regions);
}
function regionState(region) {
    return {
        vpcs: state_list(region.vpcs, ({ name, status, cidrBlock }) => ({ name, status, cidrBlock })),
        vSwitches: state_list(region.vSwitches, ({ name, status, cidrBlock, vpcId, zoneId }) => ({
            name,
            status,
            cidrBlock,
            vpcId,
            zoneId,
        })),
        securityGroups: state_list(region.securityGroups, ({ name, vpcId, type, rules }) => ({
            name,
            vpcId,
            type,
            rules: rules.map(({ direction, protocol, portRange, cidr, groupId, policy, priority }) => ({
                direction,
                protocol,
                portRange,
                source: cidr || groupId,
                policy,
                priority,
            })),
        })),
        keyPairs: state_list(region.keyPairs, ({ publicKey }) => ({ publicKey })),
        eips: state_list(region.eips, ({ status, address, name, bandwidth, internetChargeType, instanceId }) => ({
            status,
            address,
            name,
            bandwidth,
            internetChargeType,
            instanceId,
        })),
        instances: state_list(region.instances, (instance) => ({
            name: instance.traits.name,
            status: instance.status,
            releasing: instance.releasing,
            type: instance.type.id,
            imageId: instance.image.id,
            zoneId: instance.facts.zoneId,
            vpcId: instance.vpcId,
            vSwitchId: instance.vSwitchId,
            securityGroupIds: instance.securityGroupIds,
            keyPairName: instance.keyPairName,
            privateAddress: instance.facts.privateAddress,
            publicAddress: instance.publicAddress,
            eipId: instance.eip?.id,
            autoReleaseAt: instance.autoReleaseAt && apiTime(instance.autoReleaseAt),
        })),
        disks: state_list(region.disks, ({ name, status, type, category, size, instanceId, deleteWithInstance, encrypted }) => ({
            name,
            status,
            type,
            category,
            size,
            instanceId,
            deleteWithInstance,
            encrypted,
        })),
        snapshots: state_list(region.snapshots, ({ name, status, sourceDiskId, sourceDiskType, size, encrypted }) => ({
            name,
            status,
            sourceDiskId,
            sourceDiskType,
            size,
            encrypted,
        })),
        images: state_list(region.images, (image) => ({
            name: image.name,
            status: image.status,
            description: image.description,
            family: image.family,
            version: image.version,
            bootMode: image.bootMode,
            imds: image.imds,
            encrypted: image.encrypted,
            isCopied: image.isCopied,
            productCode: image.system.productCode ?? '',
            sharedWith: [...image.sharedWith],
            disks: image.disks,
        })),
    };
}
function state_list(resources, facts) {
    return [...resources.values()].map((resource) => ({
        id: resource.id,
        ...facts(resource),
        tags: plainTags(resource.tags),
        createdAt: apiTime(resource.createdAt),
    }));
}
const plainTags = (tags) => Object.fromEntries(tags);

;// CONCATENATED MODULE: ./src/simulator/transport/page.ts
const LAST_CALLS = 200;
/** The page at `/`: what the cloud holds, and what was asked of it, newest first. */
function page(state, calls) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Simulated Alibaba Cloud</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Simulated Alibaba Cloud</h1>
<p>What it holds and what was asked of it. As JSON: <a href="/_simulator/state">state</a>, <a href="/_simulator/calls">calls</a>.</p>
${problems(state.problems)}
${state.accounts.map(({ id, regions }) => account(id, regions)).join('\n')}
<h2>Calls <small>${calls.length}</small></h2>
${callTable(calls.slice(-LAST_CALLS).reverse())}
</body>
</html>
`;
}
const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { color: #ff6a00; } h2 { margin-top: 2rem; } small { color: gray; font-weight: normal; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: gray; font-weight: normal; }
th, td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
code { font-size: .85em; overflow-wrap: anywhere; } .bad { color: #d22; } .good { color: #292; }
`;
function problems(list) {
    if (list.length === 0)
        return '';
    return `<h2 class="bad">Problems</h2><ul>${list.map((problem) => `<li>${page_escape(problem)}</li>`).join('')}</ul>`;
}
function account(id, regions) {
    const rows = Object.entries(regions).flatMap(([region, state]) => Object.entries(state).flatMap(([kind, resources]) => resources.map((resource) => resourceRow(region, kind, resource))));
    const table = `<table><tr><th>region<th>kind<th>ID<th>name<th>status<th>tags</tr>${rows.join('')}</table>`;
    return `<h2>Account ${page_escape(id)} <small>${rows.length} resources</small></h2>${rows.length > 0 ? table : '<p>Nothing.</p>'}`;
}
function resourceRow(region, kind, { id, name, status, tags }) {
    const shownTags = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
    const cells = [region, kind, id, shown(name), shown(status), shownTags.join(' ')];
    return `<tr>${cells.map((cell) => `<td>${page_escape(cell)}`).join('')}</tr>`;
}
function callTable(calls) {
    const rows = calls.map(callRow).join('');
    return `<table><tr><th>#<th>time<th>action<th>region<th>parameters<th>signed<th>answer</tr>${rows}</table>`;
}
function callRow(call) {
    const parameters = Object.entries(call.parameters).map(([name, value]) => `${name}=${value}`);
    const answer = `${call.status || '…'} ${call.code ?? ''} ${[...call.faults, ...call.problems].join(', ')}`;
    return `<tr><td>${call.number}<td>${page_escape(call.time.slice(11, 19))}<td>${page_escape(`${call.product ?? '?'} ${call.action}`)}<td>${page_escape(call.region ?? '')}<td><code>${page_escape(parameters.join(' '))}</code><td>${call.signature}<td class="${call.code ? 'bad' : 'good'}">${page_escape(answer)}</tr>`;
}
const shown = (fact) => (typeof fact === 'string' ? fact : '');
const page_escape = (text) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

;// CONCATENATED MODULE: ./src/simulator/transport/own-pages.ts

/** The simulator's own paths, beside the API. */
function ownPages({ state, calls, services, }) {
    return (request) => {
        for (const service of services) {
            const answer = service(request);
            if (answer)
                return answer;
        }
        const { path, method } = request;
        if (method !== 'GET')
            return undefined;
        if (path === '/_simulator/state')
            return own_pages_json(state());
        if (path === '/_simulator/calls')
            return own_pages_json(calls());
        if (path === '/')
            return { contentType: 'text/html;charset=utf-8', body: page(state(), calls()) };
        return undefined;
    };
}
const own_pages_json = (content) => ({
    contentType: 'application/json;charset=utf-8',
    body: JSON.stringify(content, undefined, 2),
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./src/simulator/transport/server.ts

/** Idle connections stay open longer than clients keep them, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;
/** Larger bodies than any action takes are refused. */
const LARGEST_BODY = 4 * 1024 * 1024;
/** The HTTP side: takes requests sent to it, or through it as through a proxy. */
async function startServer(options) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        respond(options, request, response).catch((error) => {
            response.destroy(error instanceof Error ? error : undefined);
        });
    });
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    // A client that wants a tunnel for TLS is told at once that there is none, and falls back.
    server.on('connect', (_request, socket) => {
        socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
    await listen(server, options);
    const { port } = server.address();
    return { port, close: () => server_close(server) };
}
async function respond({ api, own }, request, response) {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const headers = plainHeaders(request);
    const { method = 'GET' } = request;
    const isApiCall = url.pathname === '/' && (url.search !== '' || method !== 'GET');
    const page = isApiCall ? undefined : own({ method, path: url.pathname, query: url.searchParams, headers });
    if (page) {
        response.writeHead(page.status ?? 200, { 'content-type': page.contentType }).end(page.body);
        return;
    }
    const body = await readBody(request);
    if (body === undefined) {
        response.writeHead(413, { connection: 'close' }).end();
        return;
    }
    const answer = await api({
        method,
        host: url.host,
        query: [...url.searchParams],
        headers,
        body,
    });
    send(answer, request, response);
}
function send(answer, request, response) {
    if (answer.kind === 'reset')
        request.socket.resetAndDestroy();
    if (answer.kind !== 'answer')
        return;
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
}
async function readBody(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > LARGEST_BODY)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function plainHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));
}
function listen(server, { port, host }) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function server_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./src/simulator/start-simulator.ts

















/** Starts a simulated Alibaba Cloud on a loopback port. */
async function startSimulator(options = {}) {
    const guests = await guestHost(options.guests);
    for (const command of options.windowsCommands ?? [])
        guests.scriptWindows(command);
    const sshPort = await guests.sshPort();
    const timeline = new Timeline(options.scale ?? 1);
    const cloud = new Cloud({
        timeline,
        latency: latencyProfile(options.profile),
        quotas: { ...DEFAULT_QUOTAS, ...options.quotas },
        behaviour: { ...DEFAULT_BEHAVIOUR, ...options.behaviour },
        guests,
        addresses: options.guests === 'none' ? imaginaryAddresses() : loopbackAddresses(guests),
        fixtures: options.fixtures ?? {},
    });
    const account = cloud.accounts.add(options.account?.id ? { id: options.account.id } : {});
    const key = cloud.accounts.newOwnerKey(account.id, {
        ...(options.account?.accessKey && { id: options.account.accessKey }),
        ...(options.account?.secretKey && { secret: options.account.secretKey }),
    });
    const faults = new FaultSchedule(timeline, options.faults);
    const service = new Service({ cloud, faults, limits: options.limits ?? [], onCall: options.onCall });
    const state = () => stateOf(cloud);
    const issuer = cloud.accounts.ram.issuer(GITHUB_ISSUER);
    const jobs = new GitHubJobs(issuer);
    const metadata = new Metadata();
    const services = [oidcPages(issuer, jobs), metadata.answer.bind(metadata)];
    const server = await startServer({
        port: options.port ?? 0,
        host: options.host ?? '127.0.0.1',
        api: (request) => service.handle(request),
        own: ownPages({ state, calls: () => service.calls, services }),
    }).catch(async (error) => {
        await cloud.close();
        throw error;
    });
    const url = `http://${options.host ?? '127.0.0.1'}:${server.port}`;
    let closing;
    const close = () => (closing ??= server.close().then(() => cloud.close()));
    return {
        port: server.port,
        url,
        accessKey: key.id,
        secretKey: key.secret,
        accountId: account.id,
        sshPort,
        notice: guests.notice,
        furnish: new Furnishing(cloud, account.id),
        ram: new RamFurnishing(cloud, account.id, { url, jobs, metadata }),
        state,
        calls: () => service.calls,
        problems: () => cloud.problems,
        setFaults: (rules) => faults.replace(rules),
        faultStrikes: () => faults.strikes(),
        close,
        [Symbol.asyncDispose]: close,
    };
}
async function guestHost(choice = 'real') {
    if (choice === 'none')
        return noGuests();
    if (choice !== 'real')
        return choice;
    // Loaded only where guests are wanted: SSH is the heaviest part of the simulator.
    const { createGuestHost } = await Promise.all(/* import() */[__nccwpck_require__.e(398), __nccwpck_require__.e(422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1422));
    return createGuestHost();
}

;// CONCATENATED MODULE: ./src/simulator.ts


/** Runs the simulated cloud until it is told to end: one JSON line when it is ready, nothing left when it is gone. */
async function main() {
    const asked = readArguments(process.argv.slice(2));
    if (!asked) {
        process.stdout.write(`${USAGE}\n`);
        return;
    }
    const { ram: document, ...options } = asked;
    const simulator = await startSimulator(options);
    const { port, url, accessKey, secretKey, accountId, sshPort, notice } = simulator;
    const ram = document && (await furnished(simulator, document));
    const told = { port, url, accessKey, secretKey, accountId, sshPort, notice, ram };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => void simulator.close().catch(fail));
    }
}
/** A document that makes no sense leaves no simulator behind. */
async function furnished(simulator, document) {
    try {
        return simulator.ram.furnish(document);
    }
    catch (error) {
        await simulator.close();
        throw error;
    }
}
function fail(error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
}
main().catch(fail);

module.exports = __webpack_exports__;
/******/ })()
;