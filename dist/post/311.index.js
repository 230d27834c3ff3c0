"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 7084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ accessOptions)
/* harmony export */ });
/* harmony import */ var _options_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1089);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6391);


/** The options that say who calls which cloud. `docs/credentials.md` tells their order. */
const accessOptions = {
    access_key: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .secretText */ .yD)(), 'The access key ID. Together with `secret_key`; without both, the environment is looked at (`ALICLOUD_ACCESS_KEY` and `ALICLOUD_SECRET_KEY`, or another spelling that Alibaba Cloud tools know).'),
    secret_key: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .secretText */ .yD)(), 'The access key secret that belongs to `access_key`.'),
    security_token: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .secretText */ .yD)(), 'The token of temporary credentials. From the same source as `access_key` and `secret_key`; in the environment `ALICLOUD_SECURITY_TOKEN` or `SECURITY_TOKEN`.'),
    oidc_provider_arn: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "ARN of the RAM OIDC provider that trusts GitHub: the job's ID token is exchanged for `ram_role_arn`, and no key is stored anywhere. The job needs the permission `id-token: write`."),
    oidc_audience: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The audience of the job's ID token, as the OIDC provider lists it.", {
        defaultText: '`sts.aliyuncs.com`',
    }),
    oidc_role_arn: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'ARN of the role that the ID token is exchanged for, where `ram_role_arn` is a further role to be assumed with it.'),
    ram_role_arn: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'ARN of a RAM role to assume, with the ID token (`oidc_provider_arn`) or with whatever other credentials are given; then with `ram_session_name`.'),
    ram_session_name: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(/^[A-Za-z0-9.@_-]{2,64}$/, 'must be 2 to 64 letters, digits or any of . @ _ -')), "The name under which the role is assumed; shows in the cloud's audit log.", { defaultText: 'with `oidc_provider_arn`: `alicloud-image-builder`' }),
    ram_session_expiration: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(900, 43_200)), "How long the assumed role's credentials live, in seconds. They are renewed while the build runs.", { defaultText: 'an hour' }),
    ram_session_policy: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "A RAM policy in JSON that narrows the assumed role's own."),
    ram_external_id: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The external ID that the trust policy of `ram_role_arn` asks for.'),
    ram_role_name: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The RAM role of the ECS instance that the job runs on: credentials come from its metadata service.'),
    profile: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "A profile of the Alibaba Cloud CLI's configuration file, or of the SDKs' credentials file: its credentials, region and endpoint come before the template's. Every mode that works without a person: AK, StsToken, RamRoleArn, EcsRamRole, RamRoleArnWithRoleName, ChainableRamRoleArn, OIDC, External, CredentialsURI.", {
        defaultText: 'from `ALICLOUD_PROFILE` or `ALIBABA_CLOUD_PROFILE`, where no option gives keys or a role',
    }),
    shared_credentials_file: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), "The Alibaba Cloud CLI's configuration file, or the SDKs' credentials file.", {
        defaultText: 'from `ALICLOUD_SHARED_CREDENTIALS_FILE`, else `~/.aliyun/config.json`; then from `ALIBABA_CLOUD_CREDENTIALS_FILE`, else `~/.alibabacloud/credentials`',
    }),
    region: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The region to build in, such as `cn-beijing`.', {
        defaultText: 'from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile; one of them must be given',
    }),
    skip_region_validation: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Take `region` and `image_copy_regions` without asking the cloud whether they exist.'),
    custom_endpoint_ecs: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(endpoint()), 'Another address of ECS, for every region: `host`, `host:port` or a URL; plain `http` for this machine only. Calls of VPC and EIP go there too unless `custom_endpoint_vpc` is given.'),
    custom_endpoint_vpc: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(endpoint()), 'Another address of VPC, as `custom_endpoint_ecs`.'),
    custom_endpoint_sts: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(endpoint()), 'Another address of STS, as `custom_endpoint_ecs`.'),
    custom_endpoint_metadata: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(endpoint('anywhere')), 'Another address of the instance metadata service; `http` is allowed.', { defaultText: '`http://100.100.100.200`' }),
    protocol: (0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_options_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(/^https$/i, 'must be "https": calls are never sent unencrypted to another machine')), 'Accepted for templates of old: calls always use `https`, except to a custom endpoint on this machine.'),
};
function endpoint(http = 'loopback') {
    return {
        holds: (value) => typeof (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEndpoint */ .Bk)(value, http) !== 'string',
        message: `must be host, host:port or a URL without a path${http === 'loopback' ? '; http only for this machine (localhost, 127.0.0.1)' : ''}`,
    };
}


/***/ }),

/***/ 6391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   Rs: () => (/* binding */ Endpoints),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/** Which service is where. */
class Endpoints {
    #ecs;
    #vpc;
    #sts;
    #stsRegionInVpc;
    /** The instance metadata service. */
    metadata;
    /** @throws BuildError on a value that is no endpoint, or plain http to another machine */
    constructor(custom = {}, { stsRegionInVpc } = {}) {
        this.#stsRegionInVpc = stsRegionInVpc;
        this.#ecs = given('custom_endpoint_ecs', custom.custom_endpoint_ecs);
        this.#vpc = given('custom_endpoint_vpc', custom.custom_endpoint_vpc);
        this.#sts = given('custom_endpoint_sts', custom.custom_endpoint_sts);
        this.metadata = metadataEndpoint(custom.custom_endpoint_metadata);
    }
    /** The root URL that the product's calls for `region` go to. A custom endpoint serves every region. */
    urlFor(product, region) {
        const custom = this.#custom(product);
        if (custom !== undefined)
            return custom;
        const inVpc = product === 'Sts' ? this.#stsRegionInVpc : undefined;
        const host = inVpc === undefined ? hostFor(product, region) : `sts-vpc.${checked(inVpc)}.aliyuncs.com`;
        return new URL(`https://${host}`);
    }
    /** The option that says, or could say, where the product is: for the errors. */
    optionFor(product) {
        if (product === 'Sts')
            return 'custom_endpoint_sts';
        return product === 'Vpc' && (this.#vpc !== undefined || this.#ecs === undefined)
            ? 'custom_endpoint_vpc'
            : 'custom_endpoint_ecs';
    }
    /**
     * Whether calls that only inform (`GetCallerIdentity`) may go to STS: not to the real one when ECS is at a
     * custom endpoint, which is likely a simulation or a private cloud.
     */
    get mayAskSts() {
        return this.#ecs === undefined || this.#sts !== undefined;
    }
    #custom(product) {
        switch (product) {
            case 'Ecs':
                return this.#ecs;
            case 'Vpc':
                return this.#vpc ?? this.#ecs;
            case 'Sts':
                return this.#sts;
        }
    }
}
/**
 * Reads an endpoint: `host`, `host:port` or a URL. Without a scheme it is http for this machine, https otherwise.
 * @returns the endpoint's root, or a sentence that says what is wrong with it
 */
function parseEndpoint(written, allowHttp = 'loopback') {
    const text = written.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        return `must be a host, host:port or an https URL; found the scheme "${scheme}".`;
    }
    const url = tryUrl(scheme === undefined ? `https://${text}` : text);
    if (url === undefined || url.hostname === '')
        return `must be a host, host:port or a URL; found ${quoted(text)}.`;
    if (url.username !== '' || url.password !== '')
        return 'must not contain a user name or a password.';
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        return `must be a host, host:port or a URL without a path; found ${quoted(text)}.`;
    }
    const isLocal = isLoopback(url.hostname);
    if (scheme === undefined && (isLocal || allowHttp === 'anywhere'))
        return new URL(`http://${text}`);
    if (scheme === 'http' && !isLocal && allowHttp === 'loopback') {
        return `must be https: over plain http, signed requests to ${url.hostname} could be read and changed on their way. Only this machine (localhost, 127.0.0.1) may be http.`;
    }
    return url;
}
/** Whether a host name (as in a URL) is this machine. */
function isLoopback(hostname) {
    const host = hostname.toLowerCase().replace(/\.$/, '');
    return (host === 'localhost' || host.endsWith('.localhost') || /^127(\.\d+){3}$/.test(host) || host === '[::1]');
}
function given(option, value) {
    if (value === undefined || value.trim() === '')
        return undefined;
    return endpointOrError(option, parseEndpoint(value));
}
const DEFAULT_METADATA_ENDPOINT = 'http://100.100.100.200';
function metadataEndpoint(value) {
    const written = value === undefined || value.trim() === '' ? DEFAULT_METADATA_ENDPOINT : value;
    return endpointOrError('custom_endpoint_metadata', parseEndpoint(written, 'anywhere'));
}
function endpointOrError(option, parsed) {
    if (typeof parsed === 'string')
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${option} ${parsed}`);
    return parsed;
}
function tryUrl(text) {
    return /\s/.test(text) || !URL.canParse(text) ? undefined : new URL(text);
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}
function hostFor(product, region) {
    const { service, elsewhere } = HOSTS[product];
    return elsewhere[checked(region)] ?? `${service}.${region}.aliyuncs.com`;
}
/** It becomes part of a host name. */
function checked(region) {
    if (/^[a-z0-9-]+$/.test(region))
        return region;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`region: ${quoted(region)} is not a region of Alibaba Cloud.`);
}
const HOSTS = {
    Ecs: {
        service: 'ecs',
        elsewhere: {
            'cn-hangzhou': 'ecs-cn-hangzhou.aliyuncs.com',
            'cn-hangzhou-finance': 'ecs.aliyuncs.com',
            'cn-north-2-gov-1': 'ecs.aliyuncs.com',
            'cn-shanghai-finance-1': 'ecs-cn-hangzhou.aliyuncs.com',
            'cn-shenzhen-finance-1': 'ecs-cn-hangzhou.aliyuncs.com',
        },
    },
    Vpc: {
        service: 'vpc',
        elsewhere: {
            'cn-hangzhou': 'vpc.aliyuncs.com',
            'cn-hangzhou-finance': 'vpc.aliyuncs.com',
            'cn-north-2-gov-1': 'vpc.aliyuncs.com',
            'cn-shanghai-finance-1': 'vpc.aliyuncs.com',
            'cn-shenzhen-finance-1': 'vpc.aliyuncs.com',
        },
    },
    Sts: {
        service: 'sts',
        elsewhere: {
            'cn-beijing-finance-1': 'sts.aliyuncs.com',
            'cn-hangzhou-finance': 'sts.aliyuncs.com',
            'cn-north-2-gov-1': 'sts.aliyuncs.com',
            'cn-shenzhen-finance-1': 'sts.aliyuncs.com',
        },
    },
};


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zg: () => (/* reexport */ AssociateEipAddress),
  B4: () => (/* reexport */ AuthorizeSecurityGroup),
  Du: () => (/* reexport */ CancelCopyImage),
  K2: () => (/* reexport */ CloudError),
  $T: () => (/* reexport */ CopyImage),
  s2: () => (/* reexport */ CreateImage),
  C7: () => (/* reexport */ CreateSecurityGroup),
  Vy: () => (/* reexport */ CreateSnapshot),
  Hb: () => (/* reexport */ CreateVSwitch),
  SU: () => (/* reexport */ CreateVpc),
  fu: () => (/* reexport */ DeleteImage),
  nl: () => (/* reexport */ DeleteInstance),
  yr: () => (/* reexport */ DeleteKeyPairs),
  $G: () => (/* reexport */ DeleteSecurityGroup),
  mX: () => (/* reexport */ DeleteSnapshot),
  ot: () => (/* reexport */ DeleteVSwitch),
  LR: () => (/* reexport */ DeleteVpc),
  pL: () => (/* reexport */ DescribeAvailableResource),
  dE: () => (/* reexport */ DescribeCloudAssistantStatus),
  MO: () => (/* reexport */ DescribeDisks),
  k4: () => (/* reexport */ DescribeEipAddresses),
  Hh: () => (/* reexport */ DescribeImageFromFamily),
  j_: () => (/* reexport */ DescribeImageSharePermission),
  kQ: () => (/* reexport */ DescribeImages),
  Sk: () => (/* reexport */ DescribeInstanceTypes),
  m2: () => (/* reexport */ DescribeInstances),
  gn: () => (/* reexport */ DescribeInvocationResults),
  IB: () => (/* reexport */ DescribeKeyPairs),
  V8: () => (/* reexport */ DescribeRegions),
  ix: () => (/* reexport */ DescribeSecurityGroups),
  Kz: () => (/* reexport */ DescribeSendFileResults),
  pK: () => (/* reexport */ DescribeSnapshots),
  GX: () => (/* reexport */ DescribeVSwitches),
  OA: () => (/* reexport */ DescribeVpcs),
  $O: () => (/* reexport */ DescribeZones),
  NO: () => (/* reexport */ EVERY_IMAGE_STATUS),
  uG: () => (/* reexport */ GetInstanceConsoleOutput),
  bu: () => (/* reexport */ ImportKeyPair),
  KE: () => (/* reexport */ ModifyImageAttribute),
  eK: () => (/* reexport */ ModifyImageSharePermission),
  fR: () => (/* reexport */ ModifyInstanceAutoReleaseTime),
  nM: () => (/* reexport */ RunCommand),
  WH: () => (/* reexport */ RunInstances),
  le: () => (/* reexport */ SendFile),
  eb: () => (/* reexport */ SharedAccess),
  c2: () => (/* reexport */ StopInstance),
  dX: () => (/* reexport */ StopInvocation),
  CG: () => (/* reexport */ TagResources),
  Ay: () => (/* reexport */ UnassociateEipAddress),
  Jk: () => (/* reexport */ UnreachableError),
  fI: () => (/* reexport */ UntagResources),
  uf: () => (/* reexport */ WaitError),
  IX: () => (/* reexport */ callerIdentity),
  _O: () => (/* reexport */ eipWatch),
  lK: () => (/* reexport */ imageWatch),
  n9: () => (/* reexport */ instanceWatch),
  Qg: () => (/* reexport */ openCloud),
  lm: () => (/* reexport */ ramAction),
  zS: () => (/* reexport */ readAccess),
  XP: () => (/* reexport */ readRegion),
  AX: () => (/* reexport */ resourceKinds),
  iu: () => (/* reexport */ snapshotWatch),
  MQ: () => (/* reexport */ snapshotsBehind),
  xJ: () => (/* reexport */ vpcWatch),
  wd: () => (/* reexport */ vswitchWatch)
});

// UNUSED EXPORTS: AssumeRole, AssumeRoleWithOIDC, AuthorizeSecurityGroupEgress, Cloud, CreateKeyPair, DEFAULT_RETRY, DEFAULT_WAIT, DescribeInstanceHistoryEvents, DescribeSecurityGroupAttribute, Endpoints, GetCallerIdentity, StartInstance, Transport, UnclearOutcomeError, accessOptions, environmentRegion, leavesOpen, parseEndpoint, transportFromEnvironment

// NAMESPACE OBJECT: ./src/alicloud/operations/ecs.ts
var ecs_namespaceObject = {};
__webpack_require__.r(ecs_namespaceObject);
__webpack_require__.d(ecs_namespaceObject, {
  AuthorizeSecurityGroup: () => (AuthorizeSecurityGroup),
  AuthorizeSecurityGroupEgress: () => (AuthorizeSecurityGroupEgress),
  CancelCopyImage: () => (CancelCopyImage),
  CopyImage: () => (CopyImage),
  CreateImage: () => (CreateImage),
  CreateKeyPair: () => (CreateKeyPair),
  CreateSecurityGroup: () => (CreateSecurityGroup),
  CreateSnapshot: () => (CreateSnapshot),
  DeleteImage: () => (DeleteImage),
  DeleteInstance: () => (DeleteInstance),
  DeleteKeyPairs: () => (DeleteKeyPairs),
  DeleteSecurityGroup: () => (DeleteSecurityGroup),
  DeleteSnapshot: () => (DeleteSnapshot),
  DescribeAvailableResource: () => (DescribeAvailableResource),
  DescribeCloudAssistantStatus: () => (DescribeCloudAssistantStatus),
  DescribeDisks: () => (DescribeDisks),
  DescribeImageFromFamily: () => (DescribeImageFromFamily),
  DescribeImageSharePermission: () => (DescribeImageSharePermission),
  DescribeImages: () => (DescribeImages),
  DescribeInstanceHistoryEvents: () => (DescribeInstanceHistoryEvents),
  DescribeInstanceTypes: () => (DescribeInstanceTypes),
  DescribeInstances: () => (DescribeInstances),
  DescribeInvocationResults: () => (DescribeInvocationResults),
  DescribeKeyPairs: () => (DescribeKeyPairs),
  DescribeRegions: () => (DescribeRegions),
  DescribeSecurityGroupAttribute: () => (DescribeSecurityGroupAttribute),
  DescribeSecurityGroups: () => (DescribeSecurityGroups),
  DescribeSendFileResults: () => (DescribeSendFileResults),
  DescribeSnapshots: () => (DescribeSnapshots),
  DescribeZones: () => (DescribeZones),
  GetInstanceConsoleOutput: () => (GetInstanceConsoleOutput),
  ImportKeyPair: () => (ImportKeyPair),
  ModifyImageAttribute: () => (ModifyImageAttribute),
  ModifyImageSharePermission: () => (ModifyImageSharePermission),
  ModifyInstanceAutoReleaseTime: () => (ModifyInstanceAutoReleaseTime),
  RunCommand: () => (RunCommand),
  RunInstances: () => (RunInstances),
  SendFile: () => (SendFile),
  StartInstance: () => (StartInstance),
  StopInstance: () => (StopInstance),
  StopInvocation: () => (StopInvocation),
  TagResources: () => (TagResources),
  UntagResources: () => (UntagResources)
});

// NAMESPACE OBJECT: ./src/alicloud/operations/vpc.ts
var vpc_namespaceObject = {};
__webpack_require__.r(vpc_namespaceObject);
__webpack_require__.d(vpc_namespaceObject, {
  AssociateEipAddress: () => (AssociateEipAddress),
  CreateVSwitch: () => (CreateVSwitch),
  CreateVpc: () => (CreateVpc),
  DeleteVSwitch: () => (DeleteVSwitch),
  DeleteVpc: () => (DeleteVpc),
  DescribeEipAddresses: () => (DescribeEipAddresses),
  DescribeVSwitches: () => (DescribeVSwitches),
  DescribeVpcs: () => (DescribeVpcs),
  UnassociateEipAddress: () => (UnassociateEipAddress)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/secrets/index.ts + 1 modules
var secrets = __webpack_require__(4940);
// EXTERNAL MODULE: ./src/alicloud/access-options.ts
var access_options = __webpack_require__(7084);
;// CONCATENATED MODULE: ./src/alicloud/error-families.ts
/** @param code as the cloud wrote it, `Family.Detail` */
function familyOf(code) {
    return (ROWS.find(({ codes, pattern }) => codes?.some((listed) => matchesCode(code, listed)) || pattern?.test(code))?.family ?? 'other');
}
/** Whether `code` is `listed` or a member of the family that `listed` names (`Zone` has `Zone.NotOnSale`). */
function matchesCode(code, listed) {
    return code === listed || code.startsWith(`${listed}.`);
}
/** What the user can do about an error of this code, as one sentence; undefined where the cloud's words must do. */
function hintFor(code, family) {
    return HINTS.find(([listed]) => matchesCode(code, listed))?.[1] ?? FAMILY_HINTS[family];
}
/** Our own code for an answer of the cloud's that breaks off or is no JSON. */
const UNREADABLE_ANSWER = 'UnreadableAnswer';
/** Our own code for an answer that is not the cloud's: of a proxy, a gateway or another kind of server. */
const FOREIGN_ANSWER = 'ForeignAnswer';
/** The first row that fits counts. Misspelt codes are the cloud's own. */
const ROWS = [
    { family: 'throttling', pattern: /Throttling|FlowLimit/ },
    { family: 'dry-run-passed', codes: ['DryRunOperation', 'DRYRUN.SUCCESS'] },
    { family: 'expired', codes: ['InvalidSecurityToken.Expired'] },
    {
        family: 'credentials',
        codes: [
            'InvalidAccessKeyId',
            'InvalidAccessKeySecret',
            'SignatureDoesNotMatch',
            'IncompleteSignature',
            'InvalidSecurityToken',
            'Forbidden.AccessKeyDisabled',
            'InvalidTimeStamp',
            'IllegalTimestamp',
            'AuthenticationFail',
            'MissingSecurityToken',
        ],
    },
    {
        family: 'permission',
        codes: [
            'NoPermission',
            'Forbidden.RAM',
            'Forbidden.SubUser',
            'Forbidden.Unauthorized',
            'Forbidden.NotSupportRAM',
            'Forbedden.NotSupportRAM',
            'Forbbiden.SubUser',
            'InvalidUser.PassRoleForbidden',
            'ImplicitDeny',
            'ExplicitDeny',
            'CreateServiceLinkedRole.NoPermission',
        ],
    },
    {
        family: 'token-processing',
        codes: [
            'IdempotentProcessing',
            'LastTokenProcessing',
            'TOKEN_PROCESSING',
            'OperationFailed.IdempotentTokenProcessing',
            'OperationFailed.LastTokenProcessing',
            'Duplicated.ClientToken',
            'TokenVerfiy.Failed',
        ],
    },
    {
        family: 'token-mismatch',
        codes: [
            'IdempotentParameterMismatch',
            'IdempotenceParamNotMatch',
            'InvalidParamter.Conflict',
            'InvalidIdempotenceParameter.Mismatch',
        ],
    },
    {
        family: 'account',
        codes: [
            'InvalidAccountStatus',
            'InsufficientBalance',
            'Account.Arrearage',
            'RealNameAuthenticationError',
            'Forbidden.FinancialLocked',
            'Forbidden.RiskControl',
            'AccountForbidden',
        ],
    },
    {
        family: 'no-stock',
        codes: [
            'OperationDenied.NoStock',
            'Zone.NotOnSale',
            'Zone.NotOpen',
            'OperationDenied.ZoneNotAllowed',
            'OperationDenied.ZoneSystemCategoryNotMatch',
            'InvalidInstanceType.ZoneNotSupported',
            'InvalidInstanceType.ValueNotSupported',
            'InvalidInstanceType.NotSupportDiskCategory',
            'InvalidResourceType.NotSupported',
            'InstanceType.Offline',
            'Invalid.PrivatePoolOptions.NoStock',
            'InvalidVpcZone.NotSupported',
            'ResourceNotAvailable',
        ],
    },
    {
        family: 'transient',
        codes: [
            'ServiceUnavailable',
            'InternalError',
            'UnknownError',
            'LimitedOperation.ServiceUnavailable',
            'SignatureNonceUsed',
            'NodeControllerUnavailable',
            'Mayi.InternalError',
            UNREADABLE_ANSWER,
        ],
    },
    {
        family: 'busy',
        codes: [
            'OperationConflict',
            'Operation.Conflict',
            'TaskConflict',
            'SystemBusy',
            'OperationFailed.SystemBusy',
            'System.ServiceBusy',
            'OperationFailed.DistibuteLock',
            'OperationFailed.NotifyCenCreate',
            'OperationDenied.OtherSubnetProcessing',
            'OperationDenied.OtherSubnetCreating',
            'OperationDenied.CreatingConflict',
            'FrequentPurchase',
        ],
    },
    {
        family: 'region',
        codes: [
            'InvalidRegionId',
            'InvalidRegion',
            'RegionId.NotFound',
            'Forbidden.RegionNotFound',
            'Forbidden.RegionId',
            'DestinationRegion.NotFound',
            'SourceRegion.NotFound',
        ],
    },
    { family: 'quota', pattern: /QuotaExceed|QuotaFull|QuotaNotEnough|LimitExceed|ExceedQuota/ },
    { family: 'other', pattern: /^InvalidAction\b|^InvalidVersion\b/ },
    { family: 'not-found', pattern: /Not(Found|Exist)|^EntityNotExist/ },
    { family: 'already-exists', pattern: /Duplicated?$|AlreadyExists?$/ },
];
/** By code, most telling first. */
const HINTS = [
    [
        FOREIGN_ANSWER,
        'Something else than the cloud answered: check the custom_endpoint_ options, and the proxy in https_proxy.',
    ],
    [
        'SignatureDoesNotMatch',
        'The secret_key does not belong to this access_key: check both, and that nothing was cut off or added when they were stored as secrets.',
    ],
    [
        'InvalidAccessKeyId.Inactive',
        'The access_key is disabled: enable it in the RAM console, or use another.',
    ],
    [
        'InvalidAccessKeyId',
        'There is no such access_key. If it begins with "STS." it is temporary, and needs its security_token too.',
    ],
    [
        'Forbidden.AccessKeyDisabled',
        'The access_key is disabled: enable it in the RAM console, or use another.',
    ],
    [
        'InvalidSecurityToken.Expired',
        'The security_token has expired: get new temporary credentials, or let the action renew them itself (ram_role_arn with oidc_provider_arn).',
    ],
    [
        'InvalidSecurityToken',
        'The security_token does not belong to this access_key: all three values must come from one and the same source.',
    ],
    ['MissingSecurityToken', 'The access_key is temporary: give its security_token too.'],
    ['InvalidTimeStamp', 'The clock of this machine is wrong by more than the cloud tolerates: set it.'],
    ['IllegalTimestamp', 'The clock of this machine is wrong by more than the cloud tolerates: set it.'],
    [
        'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
        "The fingerprints stored in the RAM OIDC provider are not those of the token issuer's certificate: update them in the RAM console.",
    ],
    [
        'AuthenticationFail.OIDCToken.Expired',
        "The job's ID token had expired before it was exchanged: check the clock of this machine.",
    ],
    [
        'AuthenticationFail.NoPermission',
        "The role's trust policy does not admit this workflow: compare its oidc:iss, oidc:aud and oidc:sub conditions with the repository, branch and audience of this job.",
    ],
    [
        'InvalidUser.PassRoleForbidden',
        'The caller may not hand this role to an instance: it needs ram:PassRole on the role that ecs_ram_role_name names.',
    ],
    ['InvalidAccountStatus.NotEnoughBalance', 'The account needs money: top it up.'],
    [
        'InvalidAccountStatus.SnapshotServiceUnavailable',
        'The snapshot service was never activated in this account: open it once in the ECS console.',
    ],
    [
        'RealNameAuthenticationError',
        "The account owner's identity must be verified in the Alibaba Cloud console first.",
    ],
    [
        'InvalidImageName.Duplicated',
        'An image of this name exists: choose another image_name, or set image_force_delete: true to replace it.',
    ],
    [
        'OperationDenied.NoStock',
        'The instance type is sold out here at the moment: choose another instance_type or zone_id.',
    ],
];
const FAMILY_HINTS = {
    throttling: 'Too many calls were made from this account in the last minute: run fewer builds at a time, or try again later.',
    transient: 'The cloud has a temporary problem: try again.',
    'no-stock': 'Choose another instance_type, zone_id or disk category.',
    quota: 'A limit of the account is reached: remove what is not needed any more, or ask for a higher one in the Quota Center.',
    account: 'The account cannot buy resources at the moment: see the billing page of the Alibaba Cloud console.',
    region: 'Check region, and that the account may use it.',
};

;// CONCATENATED MODULE: ./src/alicloud/answer.ts

/** Reads an answer. Every HTTP status and any text is taken: some gateways answer with HTML, or with nothing. */
function readAnswer({ status, body }) {
    const parsed = parseObject(body);
    if (parsed === undefined)
        return { error: unreadable(status, body) };
    const code = textOf(parsed.Code ?? parsed.code);
    const isError = status >= 400 || (code !== undefined && !SUCCESS_CODES.includes(code) && 'Message' in parsed);
    if (!isError)
        return { body: parsed };
    return {
        error: {
            code: code ?? (status >= 500 ? UNREADABLE_ANSWER : FOREIGN_ANSWER),
            message: textOf(parsed.Message ?? parsed.message) ?? '',
            httpStatus: status,
            requestId: textOf(parsed.RequestId ?? parsed.requestId),
            recommend: textOf(parsed.Recommend),
            deniedAction: deniedAction(parsed),
        },
    };
}
/** How long the cloud asks to wait before the next try, in milliseconds. */
function retryAfter({ headers }) {
    const milliseconds = Number(headers['x-acs-retry-after']);
    if (milliseconds > 0)
        return milliseconds;
    const seconds = Number(headers['retry-after']);
    return seconds > 0 ? seconds * 1000 : undefined;
}
const SUCCESS_CODES = ['200', 'OK', 'Success'];
function unreadable(status, body) {
    const what = body.trim() === '' ? 'an empty answer' : 'an answer that is not JSON';
    const message = `HTTP status ${status} with ${what} of ${Buffer.byteLength(body)} bytes`;
    if (status === 429)
        return { code: 'Throttling', message, httpStatus: status };
    const isTheClouds = status >= 500 || status < 300;
    return { code: isTheClouds ? UNREADABLE_ANSWER : FOREIGN_ANSWER, message, httpStatus: status };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** Newer messages about permissions come with the denied action; older ones name it in their text, if at all. */
function deniedAction(parsed) {
    const detail = parsed.AccessDeniedDetail;
    if (typeof detail === 'object' && detail !== null && 'AuthAction' in detail)
        return textOf(detail.AuthAction);
    return /"?\b(?:Action|AuthAction)"?\s*[:=]\s*"?([a-z]+:\w+)/i.exec(textOf(parsed.Message) ?? '')?.[1];
}
function textOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/async/delay.ts
var delay = __webpack_require__(2867);
;// CONCATENATED MODULE: ./src/alicloud/errors.ts


/** The cloud answered a call with an error. */
class CloudError extends errors/* BuildError */.zS {
    code;
    family;
    httpStatus;
    requestId;
    recommend;
    product;
    action;
    region;
    doing;
    /** Whether it was the cloud that failed: what was asked may be done or not, and asking again may help. */
    isFailure;
    /**
     * Whether the cloud clearly said no, so that nothing was done or made: false after a failure of the cloud's own,
     * and false if an earlier attempt of the same call ended unclearly.
     */
    isRefusal;
    /** @param after.unclear whether an earlier attempt of the same call may have arrived */
    constructor(context, answer, after = { unclear: false }) {
        const family = familyOf(answer.code);
        super(sentence(context, answer), hintOf(context, answer, family));
        this.code = answer.code;
        this.family = family;
        this.httpStatus = answer.httpStatus;
        this.requestId = answer.requestId;
        this.recommend = answer.recommend;
        ({ product: this.product, action: this.action, region: this.region, doing: this.doing } = context);
        this.isFailure = family === 'transient' || (family === 'other' && answer.httpStatus >= 500);
        this.isRefusal = !after.unclear && !this.isFailure && family !== 'token-processing';
    }
    /** Whether what the call was about does not exist (any more). */
    get isNotFound() {
        return this.family === 'not-found';
    }
    /** Whether the caller lacks the permission for the action. */
    get isDenied() {
        return this.family === 'permission';
    }
    /** Whether the code is one of `codes`, or a member of a family named there: `Zone` has `Zone.NotOnSale`. */
    isOneOf(codes) {
        return codes.some((listed) => matchesCode(this.code, listed));
    }
}
/** No answer of the cloud arrived: wrong host, no network, a proxy in the way, a time-out. */
class UnreachableError extends errors/* BuildError */.zS {
    host;
    /** Whether the request may have arrived all the same. */
    mayHaveArrived;
    /** Whether trying again cannot help: the other side's certificate is not trusted, the proxy refuses. */
    isHopeless;
    /** @param option the option that says where the service is */
    constructor(context, url, option, cause) {
        super(`Could not ${context.doing}: ${url.host} cannot be reached${throughProxy(cause)}: ${cause.message}.`, {
            hint: reachHint(url, option, cause),
            cause,
        });
        this.host = url.host;
        this.mayHaveArrived = cause.mayHaveArrived;
        this.isHopeless = cause.isHopeless;
    }
}
/** Whether the call that ended with `error` may have been carried out all the same. */
function leavesOpen(error) {
    if (error instanceof UnreachableError)
        return error.mayHaveArrived;
    return error instanceof CloudError && (error.isFailure || error.family === 'token-processing');
}
/**
 * A call that must not be repeated blindly may or may not have been carried out: ask the cloud what there is.
 * `cause` tells how it ended (an {@link UnreachableError}, or a {@link CloudError} that is no refusal).
 */
class UnclearOutcomeError extends errors/* BuildError */.zS {
    action;
    constructor(context, cause) {
        super(`It is not known whether ${context.action} was carried out. ${cause.message}`, { cause });
        this.action = context.action;
    }
}
function sentence(context, answer) {
    const reference = [
        `code ${answer.code}`,
        ...(answer.requestId === undefined ? [] : [`request ID ${answer.requestId}`]),
    ].join(', ');
    return `Could not ${context.doing} (${context.action} in ${context.region}): ${cloudsWords(answer)} [${reference}]`;
}
/** The cloud's message as one sentence. The string to sign, which it appends to some, holds the whole request. */
function cloudsWords({ message, httpStatus }) {
    const words = message
        .replace(/(server )?string to sign is:.*/is, '')
        .replace(/\s+/g, ' ')
        .trim();
    if (words === '')
        return `HTTP status ${httpStatus}.`;
    return /[.!?。]$/.test(words) ? words : `${words}.`;
}
function hintOf(context, answer, family) {
    const hint = hintFor(answer.code, family) ??
        (family === 'permission' ? missingPermission(context, answer) : undefined);
    return hint === undefined ? {} : { hint };
}
function missingPermission({ product, action }, { deniedAction }) {
    // STS says the same to both, and names no reason.
    if (action === 'AssumeRole')
        return "Either the caller lacks the permission sts:AssumeRole for this role, or the role's trust policy does not admit the caller: it must name the caller or its account, and the external ID where it asks for one.";
    const permission = deniedAction ?? `${product.toLowerCase()}:${action}`;
    return `The caller lacks the permission ${permission}: add it to the RAM policy of the user or role.`;
}
function throughProxy({ proxy }) {
    return proxy === undefined ? '' : ` through the proxy ${proxy}`;
}
function reachHint(url, option, { proxy, code }) {
    if (proxy !== undefined)
        return 'Check the proxy in https_proxy, and what it lets through; no_proxy lists hosts to reach without it.';
    if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(code)) {
        return 'The certificate of the other side is not trusted: NODE_EXTRA_CA_CERTS names a file of further authorities.';
    }
    return url.hostname.endsWith('.aliyuncs.com')
        ? `Check region, and that this machine may connect to the internet; ${option} names another address, https_proxy a proxy.`
        : `Check ${option}, and that the service runs.`;
}

;// CONCATENATED MODULE: ./src/alicloud/retry.ts

const DEFAULT_RETRY = {
    attempts: 8,
    attemptsToFirstContact: 4,
    firstPauseMs: 500,
    longestPauseMs: 15_000,
    longestNotYetPauseMs: 4_000,
    firstThrottledPauseMs: 2_000,
    longestThrottledPauseMs: 40_000,
    totalMs: 300_000,
};
/**
 * How long to pause before the call is tried again, in milliseconds.
 * @param retryAfterMs how long the cloud asked to wait, where it did
 * @returns undefined if it must not, or need not, be tried again
 */
function pauseBeforeRetry(error, operation, attempts, settings, retryAfterMs) {
    const kind = retryKind(error, operation);
    if (kind === undefined)
        return undefined;
    const most = error instanceof UnreachableError && !attempts.inContact
        ? settings.attemptsToFirstContact
        : settings.attempts;
    // What passes by itself is not counted: the time limit ends it.
    if (kind === 'failure' && attempts.failed >= most)
        return undefined;
    const [first, longest] = pauses(kind, settings);
    const asked = retryAfterMs === undefined ? 0 : Math.min(retryAfterMs, settings.longestThrottledPauseMs);
    const pause = Math.max(asked, jittered(Math.min(first * 2 ** (attempts.failed - 1), longest)));
    return attempts.elapsedMs + pause > settings.totalMs ? undefined : pause;
}
function retryKind(error, operation) {
    if (error instanceof UnreachableError)
        return retryUnreachable(error, operation);
    if (!(error instanceof CloudError))
        return undefined;
    if (error.isOneOf(operation.notYet))
        return 'not-yet';
    switch (error.family) {
        case 'throttling':
            return 'throttled';
        case 'busy':
            return 'failure';
        case 'token-processing':
            return 'not-yet';
        default:
            return error.isFailure && operation.repeat !== 'unsafe' ? 'failure' : undefined;
    }
}
function retryUnreachable(error, operation) {
    if (error.isHopeless)
        return undefined;
    return error.mayHaveArrived && operation.repeat === 'unsafe' ? undefined : 'failure';
}
function pauses(kind, settings) {
    switch (kind) {
        case 'throttled':
            return [settings.firstThrottledPauseMs, settings.longestThrottledPauseMs];
        case 'not-yet':
            return [settings.firstPauseMs, settings.longestNotYetPauseMs];
        case 'failure':
            return [settings.firstPauseMs, settings.longestPauseMs];
    }
}
/** A quarter less to a quarter more, so that parallel builds do not come back all at once. */
function jittered(milliseconds) {
    return milliseconds * (0.75 + Math.random() / 2);
}

// EXTERNAL MODULE: ./node_modules/@alicloud/openapi-core/dist/utils.js
var utils = __webpack_require__(9350);
var utils_default = /*#__PURE__*/__webpack_require__.n(utils);
;// CONCATENATED MODULE: ./src/alicloud/openapi.ts

/** Under ncc the default import is the class; in an ESM loader it is the CommonJS exports that hold it. */
const openapi_utils = (utils_default())["default"] ?? (utils_default());
/** The parameters of the RPC protocol that an SDK model stands for, without those that are not set. */
function flatten(model) {
    return openapi_utils.query(model);
}
/** The `Authorization` header of ACS3-HMAC-SHA256. @param payload the hexadecimal SHA-256 of the body */
function authorization(parts, payload, accessKeyId, accessKeySecret) {
    const request = Object.assign(Object.create(null), parts);
    return openapi_utils.getAuthorization(request, 'ACS3-HMAC-SHA256', payload, accessKeyId, accessKeySecret);
}

;// CONCATENATED MODULE: ./src/alicloud/signature.ts


/**
 * The headers of a call signed with ACS3-HMAC-SHA256 (signature version 3). The nonce must never be used twice, so
 * each attempt signs anew.
 */
function signedHeaders({ url, action, version, body }, credentials, { date, nonce } = { date: new Date(), nonce: (0,external_node_crypto_.randomUUID)() }) {
    const payload = (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex');
    const headers = {
        host: url.host,
        ...(body !== '' && { 'content-type': 'application/x-www-form-urlencoded' }),
        'x-acs-action': action,
        'x-acs-version': version,
        'x-acs-date': `${date.toISOString().slice(0, 19)}Z`,
        'x-acs-signature-nonce': nonce,
        'x-acs-content-sha256': payload,
        ...(credentials.securityToken !== undefined && {
            'x-acs-security-token': credentials.securityToken.reveal(),
        }),
    };
    const parts = { method: 'POST', pathname: '/', query: Object.fromEntries(url.searchParams), headers };
    const { accessKeyId, accessKeySecret } = credentials;
    return { ...headers, authorization: authorization(parts, payload, accessKeyId, accessKeySecret.reveal()) };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/alicloud/proxy.ts
var alicloud_proxy = __webpack_require__(5369);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(4043);
var api_request_default = /*#__PURE__*/__webpack_require__.n(api_request);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
var agent_default = /*#__PURE__*/__webpack_require__.n(agent);
;// CONCATENATED MODULE: ./src/alicloud/undici.ts


/**
 * What every call uses of undici, file by file: its index brings fetch, web sockets, caches and mocks along, which take
 * longer to load than all else before the first call.
 */

/** Sends one request, as undici's own `request` does. */
function send(dispatcher, options) {
    return api_request_default().call(dispatcher, options);
}

;// CONCATENATED MODULE: ./src/alicloud/transport.ts




/** No complete answer came. The message says how it ended, without any part of the request. */
class TransportError extends Error {
    /** As Node or undici name it: ECONNREFUSED, UND_ERR_HEADERS_TIMEOUT … */
    code;
    /** Whether the request may have reached the other side. */
    mayHaveArrived;
    /** Whether trying again cannot help. */
    isHopeless;
    /** The proxy that was used, without its password. */
    proxy;
    constructor(message, details) {
        super(message);
        this.name = 'TransportError';
        this.code = details.code;
        this.mayHaveArrived = details.mayHaveArrived;
        this.isHopeless = HOPELESS.test(details.code);
        this.proxy = details.proxy;
    }
}
/** Sends HTTP requests over connections that are kept open, through the proxy that the environment names. */
class Transport {
    #settings;
    #dispatchers = new Map();
    constructor(settings = {}) {
        this.#settings = settings;
    }
    /**
     * @returns the answer, whatever its status
     * @throws TransportError if none came, or the signal's reason if it aborted
     */
    async send({ method, url, headers, body, signal }) {
        const proxy = (0,alicloud_proxy/* proxyFor */.i)(url, this.#settings.env ?? {});
        try {
            const answer = await send(await this.#dispatcherFor(proxy), {
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method,
                headers,
                ...(body !== undefined && { body }),
                ...(signal !== undefined && { signal }),
            });
            const text = await boundedText(answer.body);
            // Only after this turn does undici know the connection as free; a call made at once would open another.
            await (0,promises_.setImmediate)();
            return { status: answer.statusCode, headers: answer.headers, body: text };
        }
        catch (error) {
            signal?.throwIfAborted();
            throw this.#explain(error, proxy);
        }
    }
    /** Closes every connection. */
    async close() {
        await Promise.all([...this.#dispatchers.values()].map(async (dispatcher) => (await dispatcher).destroy()));
        this.#dispatchers.clear();
    }
    #dispatcherFor(proxy) {
        const key = proxy?.href ?? '';
        const known = this.#dispatchers.get(key);
        if (known !== undefined)
            return known;
        const dispatcher = this.#newDispatcher(proxy);
        this.#dispatchers.set(key, dispatcher);
        return dispatcher;
    }
    async #newDispatcher(proxy) {
        const timeout = this.#settings.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS;
        const silence = this.#settings.readTimeoutMs ?? DEFAULT_READ_TIMEOUT_MS;
        const tls = this.#settings.ca === undefined ? {} : { ca: this.#settings.ca };
        const timeouts = { headersTimeout: silence, bodyTimeout: silence };
        if (proxy === undefined)
            return new (agent_default())({ ...timeouts, connect: { timeout, ...tls } });
        // Few need it, and it needs the whole of undici.
        const { Pool, ProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
        return new ProxyAgent({
            ...timeouts,
            uri: proxy.href,
            // https is tunnelled (CONNECT) all the same; http goes to the proxy in the absolute form.
            proxyTunnel: false,
            // A proxy that takes the connection and says nothing is as good as no connection.
            clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: timeout }),
            proxyTls: { timeout, ...tls },
            requestTls: { timeout, ...tls },
        });
    }
    #explain(error, proxy) {
        const code = codeOf(error);
        const details = {
            code,
            mayHaveArrived: !NEVER_SENT.test(code) && !HOPELESS.test(code),
            proxy: proxy?.host,
        };
        return new TransportError(this.#describe(code, error), details);
    }
    #describe(code, error) {
        const { connectTimeoutMs = DEFAULT_CONNECT_TIMEOUT_MS, readTimeoutMs = DEFAULT_READ_TIMEOUT_MS } = this.#settings;
        switch (code) {
            case 'ECONNREFUSED':
                return 'the connection was refused';
            case 'ENOTFOUND':
                return 'there is no such host';
            case 'EAI_AGAIN':
                return 'the name service (DNS) did not answer';
            case 'ECONNRESET':
            case 'EPIPE':
            case 'UND_ERR_SOCKET':
                return 'the connection was lost';
            case 'ETIMEDOUT':
            case 'UND_ERR_CONNECT_TIMEOUT':
                return `no connection within ${connectTimeoutMs / 1000} seconds`;
            case 'UND_ERR_HEADERS_TIMEOUT':
            case 'UND_ERR_BODY_TIMEOUT':
                return `no answer within ${readTimeoutMs / 1000} seconds`;
            case TOO_LARGE:
                return `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`;
            case PROXY_REFUSED:
                return `the proxy refused (${error.message})`;
            default:
                // The messages of TLS and of the HTTP parser speak of certificates and bytes, never of parameters.
                return `${code}: ${error instanceof Error ? error.message : String(error)}`;
        }
    }
}
/**
 * A transport by the environment's proxy settings, and by `TLSHandshakeTimeout`, the connect time-out in seconds.
 * @throws BuildError if `TLSHandshakeTimeout` is no positive number
 */
function transportFromEnvironment(env, settings = {}) {
    const written = env.TLSHandshakeTimeout?.trim() ?? '';
    if (written === '')
        return new Transport({ env, ...settings });
    const seconds = Number(written);
    if (!(seconds > 0)) {
        throw new errors/* BuildError */.zS(`The environment variable TLSHandshakeTimeout must be a number of seconds; found "${written}".`);
    }
    return new Transport({ env, connectTimeoutMs: seconds * 1000, ...settings });
}
/** A hundred images with all their tags are some hundred kilobytes. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** @throws Error with the code {@link TOO_LARGE}, as soon as there is more than any service answers */
async function boundedText(body) {
    const portions = [];
    let size = 0;
    for await (const portion of body) {
        size += portion.length;
        if (size > LARGEST_ANSWER)
            throw Object.assign(new Error('too large'), { code: TOO_LARGE });
        portions.push(portion);
    }
    return new TextDecoder().decode(Buffer.concat(portions));
}
const TOO_LARGE = 'ANSWER_TOO_LARGE';
const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;
const DEFAULT_READ_TIMEOUT_MS = 60_000;
const PROXY_REFUSED = 'UND_ERR_ABORTED';
/** Ends that another attempt would meet again: no trust, no passage. */
const HOPELESS = /^(UND_ERR_ABORTED|ERR_TLS_.*|ERR_SSL_.*|EPROTO|CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;
/** Ends at which not a byte of the request has left, {@link HOPELESS} ones aside: no name, no connection. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
function codeOf(error) {
    const { code, cause } = (error ?? {});
    if (typeof code === 'string')
        return code;
    return cause === undefined ? 'UNKNOWN' : codeOf(cause);
}

;// CONCATENATED MODULE: ./src/alicloud/wire.ts

/** A request's fields as the flat parameters of the RPC protocol: `Tag.1.Key`, `SystemDisk.Size`. */
function toParameters(operation, fields) {
    return flatten(modelOf(operation.request, fields));
}
/**
 * The body of a response as the fields that its model knows, lists and objects inside likewise. What has not the type
 * that the model says is as good as not there: a gateway in between may have answered anything.
 */
function fromBody(model, body) {
    const wire = body;
    const types = model.types();
    const known = Object.entries(model.names()).flatMap(([field, name]) => {
        const value = Object.hasOwn(wire, name) ? read(types[field], wire[name]) : undefined;
        return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(known);
}
function modelOf(model, fields) {
    const types = model.types();
    const built = Object.entries(fields).map(([field, value]) => [field, write(types[field], value)]);
    return new model(Object.fromEntries(built));
}
/** Objects become the model that their field's type asks for: it is the model that knows the names on the wire. */
function write(type, value) {
    if (value === undefined || value === null)
        return undefined;
    if (isModel(type))
        return modelOf(type, value);
    if (isList(type) && Array.isArray(value))
        return value.map((item) => write(type.itemType, item));
    return value;
}
function read(type, value) {
    if (isModel(type))
        return isObject(value) ? fromBody(type, value) : undefined;
    if (isList(type))
        return Array.isArray(value) ? value.flatMap((item) => read(type.itemType, item) ?? []) : [];
    return typeof type === 'string' ? SCALARS[type]?.(value) : undefined;
}
/** The cloud writes some numbers as strings, and some strings as numbers. */
const SCALARS = {
    string: (value) => (isScalar(value) ? String(value) : undefined),
    number: (value) => {
        const number = isScalar(value) && value !== '' ? Number(value) : NaN;
        return Number.isFinite(number) ? number : undefined;
    },
    boolean: (value) => {
        const text = isScalar(value) ? String(value).toLowerCase() : '';
        return text === 'true' ? true : text === 'false' ? false : undefined;
    },
};
function isScalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isModel(type) {
    return typeof type === 'function' && 'names' in type && 'types' in type;
}
function isList(type) {
    return typeof type === 'object' && type !== null && 'itemType' in type;
}

;// CONCATENATED MODULE: ./src/alicloud/caller.ts








/** Sends calls: flattens, signs, repeats what may be repeated, and turns every failure into one of `errors.ts`. */
class Caller {
    #settings;
    #retry;
    #contacted = new Set();
    #calls = 0;
    constructor(settings) {
        this.#settings = settings;
        this.#retry = { ...DEFAULT_RETRY, ...settings.retry };
    }
    get endpoints() {
        return this.#settings.endpoints;
    }
    /** How many attempts were sent so far. */
    get calls() {
        return this.#calls;
    }
    /**
     * @param credentials asked anew for each attempt, since temporary ones end; undefined for a call without a signature
     * @throws CloudError the cloud refused, or failed as often as the settings allow
     * @throws UnreachableError no answer came
     * @throws UnclearOutcomeError a call that must not be repeated may have been carried out
     */
    async call(operation, fields, options, credentials) {
        const { product, action } = operation;
        const context = {
            product,
            action,
            region: options.region,
            doing: options.doing ?? `carry out ${action}`,
        };
        const body = new URLSearchParams(toParameters(operation, withToken(operation, fields))).toString();
        const answer = await this.#untilAnswered({
            operation,
            context,
            body,
            credentials,
            signal: options.signal,
        });
        return fromBody(operation.response, answer);
    }
    async #untilAnswered(call) {
        const { operation, context, signal } = call;
        const startedAt = performance.now();
        const url = this.endpoints.urlFor(context.product, context.region);
        let unclear = false;
        let renewed = false;
        for (let attempt = 1;; attempt += 1) {
            const outcome = await this.#attempt(call, url, attempt, unclear);
            if ('body' in outcome)
                return outcome.body;
            const { error, retryAfterMs, usedCredentials } = outcome;
            if (!renewed && isExpired(error) && usedCredentials !== undefined) {
                renewed = call.credentials?.reject?.(usedCredentials) === true;
                if (renewed)
                    continue;
            }
            const attempts = {
                failed: attempt,
                inContact: this.#contacted.has(url.host),
                elapsedMs: performance.now() - startedAt,
            };
            const pause = pauseBeforeRetry(error, operation, attempts, this.#retry, retryAfterMs);
            if (pause === undefined) {
                throw operation.repeat === 'unsafe' && leavesOpen(error)
                    ? new UnclearOutcomeError(context, error)
                    : error;
            }
            unclear ||= leavesOpen(error);
            await (0,delay/* delay */.c)(pause, signal);
        }
    }
    async #attempt(call, url, attempt, unclear) {
        const { context, signal } = call;
        const credentials = await call.credentials?.get(signal);
        signal?.throwIfAborted();
        const startedAt = performance.now();
        this.#calls += 1;
        const told = { ...context, host: url.host, attempt };
        try {
            const answer = await this.#send(call, url, credentials);
            this.#contacted.add(url.host);
            const read = readAnswer(answer);
            const milliseconds = performance.now() - startedAt;
            if ('body' in read) {
                const requestId = typeof read.body.RequestId === 'string' ? read.body.RequestId : undefined;
                this.#tell({ ...told, milliseconds, outcome: 'done', code: undefined, requestId });
                return read;
            }
            const { code, requestId } = read.error;
            this.#tell({ ...told, milliseconds, outcome: 'failed', code, requestId });
            return {
                error: new CloudError(context, read.error, { unclear }),
                retryAfterMs: retryAfter(answer),
                usedCredentials: credentials,
            };
        }
        catch (error) {
            if (!(error instanceof TransportError))
                throw error;
            const milliseconds = performance.now() - startedAt;
            this.#tell({ ...told, milliseconds, outcome: 'failed', code: error.code, requestId: undefined });
            const option = this.endpoints.optionFor(context.product);
            return {
                error: new UnreachableError(context, url, option, error),
                retryAfterMs: undefined,
                usedCredentials: credentials,
            };
        }
    }
    #send(call, root, credentials) {
        const { operation, body, signal } = call;
        const { transport, userAgent } = this.#settings;
        const common = { accept: 'application/json', 'user-agent': userAgent };
        if (credentials === undefined) {
            const headers = { ...common, 'content-type': FORM };
            return transport.send({ method: 'POST', url: unsignedUrl(root, operation), headers, body, signal });
        }
        const signed = signedHeaders({ url: root, ...operation, body }, credentials);
        return transport.send({ method: 'POST', url: root, headers: { ...common, ...signed }, body, signal });
    }
    #tell({ product, action, region, host, attempt, milliseconds, outcome, code, requestId, }) {
        this.#settings.onCall?.({
            product,
            action,
            region,
            host,
            attempt,
            milliseconds,
            outcome,
            code,
            requestId,
        });
    }
}
/** The clock here may be behind the cloud's: then credentials end earlier than their provider thinks. */
function isExpired(error) {
    return error instanceof CloudError && error.family === 'expired';
}
const FORM = 'application/x-www-form-urlencoded';
/** One token for all attempts of a call; the caller's own, where it must survive this process. */
function withToken(operation, fields) {
    const given = fields.clientToken;
    return operation.repeat === 'client-token' ? { ...fields, clientToken: given ?? (0,external_node_crypto_.randomUUID)() } : fields;
}
/** What needs no signature (AssumeRoleWithOIDC) says in the query what is called; what may be secret is in the body. */
function unsignedUrl(root, { action, version }) {
    const url = new URL(root);
    const timestamp = `${new Date().toISOString().slice(0, 19)}Z`;
    for (const [name, value] of [
        ['Action', action],
        ['Version', version],
        ['Format', 'JSON'],
        ['Timestamp', timestamp],
    ]) {
        url.searchParams.set(name, value);
    }
    return url;
}

;// CONCATENATED MODULE: ./src/alicloud/pace.ts
/** Overdue waits are looked at so often that a look comes late by no more than this part of the whole. */
const OVERDUE_STEP = 0.06;
/** The same where nothing is known of how long it takes. */
const UNKNOWN_STEP = 0.5;
/** The cloud's estimates are trusted to the end only when the end is near. */
const NEAR_MS = 8_000;
const TRUSTED = 0.9;
/** The cloud's estimates can be far too long: until its usual end a wait trusts them, then no further than this. */
const TRUSTED_MS = 10_000;
const TRUSTED_GROWTH = 0.25;
/** A lower percentage says too little of how long the rest takes. */
const TELLING_PERCENT = 5;
/** The cloud rounds percentages down: a little less than the half that they are short of on the average. */
const ROUNDED_OFF = 0.3;
/**
 * How long to pause before the next look at something: until the cloud says that it is done, where it tells how far
 * it is; else until it usually is, and from then on in small steps.
 */
function nextPause({ elapsedMs, usuallyMs, progress }, { shortestPauseMs, longestPauseMs }) {
    const untilUsual = Math.max(0, ...usuallyMs) - elapsedMs;
    const trusted = Math.max(TRUSTED_MS, untilUsual, elapsedMs * TRUSTED_GROWTH);
    const left = progress === undefined ? undefined : remainingMs(progress);
    const wished = left === undefined ? untilNextMilestone(elapsedMs, usuallyMs, shortestPauseMs) : untilNearEnd(left);
    return Math.min(Math.max(wished, shortestPauseMs), trusted, longestPauseMs);
}
function untilNearEnd(left) {
    return left > NEAR_MS ? left * TRUSTED : left;
}
function untilNextMilestone(elapsedMs, usuallyMs, shortestPauseMs) {
    const next = usuallyMs.find((at) => at >= elapsedMs + shortestPauseMs);
    if (next !== undefined)
        return next - elapsedMs;
    return elapsedMs * (usuallyMs.length === 0 ? UNKNOWN_STEP : OVERDUE_STEP);
}
/** What follows from the cloud's percentage, which it rounds down, or else its own estimate. */
function remainingMs({ remainingMs: told, percent, elapsedMs }) {
    if (percent !== undefined && percent >= TELLING_PERCENT) {
        const done = Math.min(percent + ROUNDED_OFF, 99.9);
        return (elapsedMs * (100 - done)) / done;
    }
    return told !== undefined && told > 0 ? told : undefined;
}

;// CONCATENATED MODULE: ./src/alicloud/poll.ts


/** Polls for all its subscriptions together, for as long as there are any. */
class Poll {
    #polled;
    #settings;
    #schedules = new Map();
    #lookedAt = -Infinity;
    /** Ends the pause that is being made. */
    #wake = new AbortController();
    /** Ends the whole: nobody waits any more. */
    #stop;
    constructor(polled, settings) {
        this.#polled = polled;
        this.#settings = settings;
    }
    add(subscription) {
        const now = performance.now();
        this.#schedules.set(subscription, { startedAt: now, dueAt: now + this.#settings.shortestPauseMs });
        if (this.#stop === undefined)
            void this.#run((this.#stop = new AbortController()));
        else
            this.#wake.abort();
    }
    remove(subscription) {
        this.#schedules.delete(subscription);
        if (this.#schedules.size > 0)
            return;
        this.#stop?.abort();
        this.#stop = undefined;
    }
    async #run({ signal }) {
        try {
            while (!signal.aborted) {
                await this.#pauseUntilDue(signal);
                if (!signal.aborted)
                    await this.#look(signal);
            }
        }
        catch (error) {
            if (signal.aborted)
                return;
            for (const subscription of [...this.#schedules.keys()])
                subscription.fail(error);
        }
    }
    /** A new subscription may be due earlier than those that the pause was made for: then it is cut short, and made anew. */
    async #pauseUntilDue(signal) {
        for (;;) {
            const earliest = Math.min(...[...this.#schedules.values()].map((schedule) => schedule.dueAt));
            // Those that are due soon after a look wait for the next one together.
            const dueAt = Math.max(earliest, this.#lookedAt + this.#settings.shortestPauseMs);
            this.#wake = new AbortController();
            const wake = AbortSignal.any([signal, this.#wake.signal]);
            const pausedInFull = await (0,delay/* delay */.c)(Math.max(0, dueAt - performance.now()), wake).then(() => true, () => false);
            if (pausedInFull || signal.aborted)
                return;
        }
    }
    async #look(signal) {
        this.#lookedAt = performance.now();
        const looking = [...this.#schedules.keys()];
        const ids = [...new Set(looking.map(({ id }) => id))];
        const found = await Promise.all(inBatches(ids, this.#polled.batch).map((batch) => this.#polled.describe(batch, signal)));
        for (const subscription of looking) {
            const schedule = this.#schedules.get(subscription);
            // It may have been cancelled, or timed out, while the cloud was asked.
            if (schedule === undefined)
                continue;
            const state = found.map((states) => states.get(subscription.id)).find((known) => known !== undefined);
            const progress = subscription.notice(state);
            const now = performance.now();
            const { usuallyMs } = subscription;
            const soFar = { elapsedMs: now - schedule.startedAt, usuallyMs, progress };
            schedule.dueAt = now + nextPause(soFar, this.#settings);
        }
    }
}
function inBatches(items, size) {
    const batches = [];
    for (let start = 0; start < items.length; start += size)
        batches.push(items.slice(start, start + size));
    return batches;
}

;// CONCATENATED MODULE: ./src/alicloud/wait.ts


const DEFAULT_WAIT = {
    shortestPauseMs: 250,
    longestPauseMs: 60_000,
    appearWithinMs: 60_000,
};
/** A wait ended without what was waited for. */
class WaitError extends errors/* BuildError */.zS {
    kind;
    id;
    region;
    /** It ended badly, it is not there (any more), or the time limit passed. */
    outcome;
    /** The last status that the cloud told. */
    status;
    constructor({ watch, region, id, }, { outcome, status, message, hint }) {
        super(`The ${watch.kind} ${id} in ${region} ${message}`, hint === undefined ? {} : { hint });
        this.kind = watch.kind;
        this.id = id;
        this.region = region;
        this.outcome = outcome;
        this.status = status;
    }
}
/** The one who waits. Waits of one kind in one region share their polls. */
class Waiter {
    #calls;
    #settings;
    #polls = new Map();
    /** Whether the last wait took far shorter than is usual: a simulated cloud can be faster than any real one. */
    #isBrisk = false;
    constructor(calls, settings = {}) {
        this.#calls = calls;
        this.#settings = { ...DEFAULT_WAIT, ...settings };
    }
    /**
     * Waits until a resource is as wished.
     * @returns the state that was waited for
     * @throws WaitError at once when the resource has failed or vanished, with the cloud's reason where it tells one, and
     * when the time limit has passed; whatever the cloud's answer to a poll throws; the signal's reason if it aborts
     */
    waitFor(request) {
        let seen;
        let unseenInARow = 0;
        return this.#poll(request, () => seen, (state, elapsedMs) => {
            if (state === undefined) {
                unseenInARow += 1;
                // A single answer without it may come from a replica that lags behind.
                const isGone = seen === undefined ? elapsedMs > this.#settings.appearWithinMs : unseenInARow > 1;
                return isGone ? { failure: this.#vanished(request, seen) } : { progress: undefined };
            }
            unseenInARow = 0;
            const { failure, ...progress } = request.watch.view(state);
            seen = { ...progress, elapsedMs };
            request.onProgress?.(seen);
            if (request.until(state))
                return { done: state };
            if (failure === undefined)
                return { progress: seen };
            return {
                failure: new WaitError(request, { outcome: 'failed', status: seen.status, message: failure }),
            };
        });
    }
    /**
     * Waits until a resource is not there any more.
     * @throws WaitError when the time limit has passed; see {@link waitFor}
     */
    async waitUntilGone(request) {
        let seen;
        await this.#poll(request, () => seen, (state, elapsedMs) => {
            if (state === undefined)
                return { done: undefined };
            const { status, percent, remainingMs } = request.watch.view(state);
            seen = { status, percent, remainingMs, elapsedMs };
            request.onProgress?.(seen);
            return { progress: seen };
        });
    }
    #poll(request, seen, look) {
        const { watch, region, id, timeoutMs, usuallyMs = [], signal } = request;
        return new Promise((resolve, reject) => {
            if (signal?.aborted)
                return reject(signal.reason);
            const startedAt = performance.now();
            const subscription = {
                id,
                usuallyMs: this.#isBrisk ? [] : usuallyMs,
                notice: (state) => {
                    const looked = look(state, performance.now() - startedAt);
                    if ('progress' in looked)
                        return looked.progress;
                    end();
                    const [usually] = usuallyMs;
                    if (usually !== undefined)
                        this.#isBrisk = performance.now() - startedAt < usually * BRISK;
                    if ('done' in looked)
                        resolve(looked.done);
                    else
                        Promise.resolve(looked.failure).then(reject, reject);
                    return undefined;
                },
                fail: (error) => {
                    end();
                    reject(error);
                },
            };
            const onAbort = () => subscription.fail(signal?.reason);
            const timer = setTimeout(() => subscription.fail(timedOut(request, seen())), timeoutMs);
            const poll = this.#pollFor(watch, region);
            const end = () => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
                poll.remove(subscription);
            };
            signal?.addEventListener('abort', onAbort, { once: true });
            poll.add(subscription);
        });
    }
    #pollFor(watch, region) {
        const key = `${watch.kind} ${region}`;
        const known = this.#polls.get(key);
        if (known !== undefined)
            return known;
        const describe = (ids, signal) => watch.describe(this.#calls, ids, {
            region,
            signal,
            doing: `see how far the ${watch.kind} ${ids.join(', ')} is`,
        });
        const poll = new Poll({ describe, batch: watch.batch }, this.#settings);
        this.#polls.set(key, poll);
        return poll;
    }
    async #vanished(request, seen) {
        const { watch, region, id, signal } = request;
        const doing = `ask why the ${watch.kind} ${id} has vanished`;
        // Only a courtesy to the user: the wait has failed, whether the cloud tells why or not.
        const reason = await watch.whyGone?.(this.#calls, id, { region, signal, doing }).catch(() => undefined);
        const ending = reason === undefined ? '.' : `: ${reason}`;
        const message = seen === undefined
            ? `was accepted by the cloud, but has not appeared within ${inSeconds(this.#settings.appearWithinMs)}${ending}`
            : `has vanished while its status was ${seen.status}${ending}`;
        return new WaitError(request, { outcome: 'vanished', status: seen?.status, message });
    }
}
/** A wait that ends within this part of its usual time. */
const BRISK = 0.25;
function timedOut(request, seen) {
    const percent = seen?.percent === undefined ? '' : `, ${seen.percent}%`;
    const last = seen === undefined ? 'it was never seen' : `its last status was ${seen.status}${percent}`;
    return new WaitError(request, {
        outcome: 'timeout',
        status: seen?.status,
        message: `was not ready within ${inSeconds(request.timeoutMs)}: ${last}.`,
        ...(request.timeoutOption !== undefined && { hint: `${request.timeoutOption} sets this time limit.` }),
    });
}
function inSeconds(milliseconds) {
    return `${Math.round(milliseconds / 1000)} seconds`;
}

;// CONCATENATED MODULE: ./src/alicloud/cloud.ts


/** The one way to the cloud of one builder: every call and every wait goes through it. */
class Cloud {
    credentials;
    waiter;
    #caller;
    constructor({ credentials, wait, waiter, ...settings }) {
        this.credentials = credentials;
        this.#caller = new Caller(settings);
        this.waiter = waiter ?? new Waiter(this, wait);
    }
    get endpoints() {
        return this.#caller.endpoints;
    }
    /** How many requests were sent so far, repetitions included. */
    get calls() {
        return this.#caller.calls;
    }
    /**
     * Calls an operation: `cloud.call(CreateVpc, { regionId, cidrBlock }, { region, signal, doing: 'create the VPC' })`.
     * What may be repeated is repeated; a `clientToken` is made up where the operation takes one and none is given.
     * @throws CloudError the cloud refused, or failed as often as the settings allow
     * @throws UnreachableError no answer came
     * @throws UnclearOutcomeError a call that must not be repeated may have been carried out
     */
    call(operation, fields, options) {
        return this.#caller.call(operation, fields, options, this.credentials);
    }
    /**
     * Waits until a resource is as wished; see {@link Waiter.waitFor}. Waits of one kind in one region share their
     * polls.
     */
    waitFor(request) {
        return this.waiter.waitFor(request);
    }
    /** Waits until a resource is not there any more. */
    waitUntilGone(request) {
        return this.waiter.waitUntilGone(request);
    }
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/environment.ts

/**
 * Keys from the environment, key, secret and token from one and the same family of variables.
 * @returns undefined if no family gives anything
 */
function environmentKeys(env) {
    for (const family of FAMILIES) {
        const keys = readFamily(family, env);
        if (keys !== undefined)
            return keys;
    }
    return undefined;
}
/** The token that the environment has for the access key `accessKeyId`, if that key is in the environment at all. */
function environmentToken(accessKeyId, env) {
    return FAMILIES.filter((family) => firstSet(family.id, env)?.value === accessKeyId)
        .map((family) => tokenFor(family, accessKeyId, env))
        .find((token) => token !== undefined);
}
/** The region that the environment names. */
function environmentRegion(env) {
    return firstSet(REGION_VARIABLES, env)?.value;
}
/** Packer's and Terraform's, the official SDKs', the CLI's older ones (cloud-facts 8.3); the first found counts. */
const FAMILIES = [
    {
        id: ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_ACCESS_KEY_ID'],
        secret: ['ALICLOUD_SECRET_KEY', 'ALICLOUD_ACCESS_KEY_SECRET'],
        token: ['ALICLOUD_SECURITY_TOKEN'],
    },
    {
        id: ['ALIBABA_CLOUD_ACCESS_KEY_ID'],
        secret: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
        token: ['ALIBABA_CLOUD_SECURITY_TOKEN'],
    },
    {
        id: ['ALIBABACLOUD_ACCESS_KEY_ID'],
        secret: ['ALIBABACLOUD_ACCESS_KEY_SECRET'],
        token: ['ALIBABACLOUD_SECURITY_TOKEN'],
    },
    { id: ['ACCESS_KEY_ID'], secret: ['ACCESS_KEY_SECRET'], token: [] },
];
/** Names of the token that belong to no family: Packer's, the CLI's, and the one in the seed document. */
const COMMON_TOKENS = ['SECURITY_TOKEN', 'SecurityToken'];
const REGION_VARIABLES = [
    'ALICLOUD_REGION',
    'ALICLOUD_REGION_ID',
    'ALIBABA_CLOUD_REGION_ID',
    'ALIBABA_CLOUD_REGION',
    'ALIBABACLOUD_REGION_ID',
    'REGION_ID',
    'REGION',
];
function readFamily(family, env) {
    const [id, secret] = [firstSet(family.id, env), firstSet(family.secret, env)];
    if (id === undefined) {
        return secret === undefined ? undefined : { variables: [secret.name], missing: family.id[0] };
    }
    if (secret === undefined)
        return { variables: [id.name], missing: family.secret[0] };
    const token = tokenFor(family, id.value, env);
    // The ID is no secret in itself, but the log need not show it.
    new secrets/* Secret */.zh(id.value);
    return {
        variables: [id.name, secret.name],
        credentials: {
            accessKeyId: id.value,
            accessKeySecret: new secrets/* Secret */.zh(secret.value),
            ...(token !== undefined && { securityToken: token }),
        },
    };
}
/** The family's own token, else a common one, else one of another family that has the same key or none. */
function tokenFor(own, accessKeyId, env) {
    const others = FAMILIES.filter((family) => {
        const key = firstSet(family.id, env)?.value;
        return family !== own && (key === undefined || key === accessKeyId);
    });
    const names = [...own.token, ...COMMON_TOKENS, ...others.flatMap(({ token }) => token)];
    const token = firstSet(names, env)?.value;
    return token === undefined ? undefined : new secrets/* Secret */.zh(token);
}
/** The first of the variables that is set, and to what. */
function firstSet(names, env) {
    for (const name of names) {
        const value = env[name]?.trim();
        if (value !== undefined && value !== '')
            return { name, value };
    }
    return undefined;
}
/** Whether a variable that is a switch says `true`, in any case. */
function isSwitchedOn(name, env) {
    return firstSet([name], env)?.value.toLowerCase() === 'true';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@alicloud/sts20150401/dist/models/GetCallerIdentityResponseBody.js
var GetCallerIdentityResponseBody = __webpack_require__(8843);
// EXTERNAL MODULE: ./node_modules/@alicloud/sts20150401/dist/models/AssumeRoleRequest.js
var AssumeRoleRequest = __webpack_require__(6166);
// EXTERNAL MODULE: ./node_modules/@alicloud/sts20150401/dist/models/AssumeRoleResponseBody.js
var AssumeRoleResponseBody = __webpack_require__(4912);
// EXTERNAL MODULE: ./node_modules/@alicloud/sts20150401/dist/models/AssumeRoleWithOidcrequest.js
var AssumeRoleWithOidcrequest = __webpack_require__(101);
// EXTERNAL MODULE: ./node_modules/@alicloud/sts20150401/dist/models/AssumeRoleWithOidcresponseBody.js
var AssumeRoleWithOidcresponseBody = __webpack_require__(5133);
;// CONCATENATED MODULE: ./src/alicloud/operation.ts
/** The maker of one service's operations: `const ecs = operationsOf('Ecs', '2014-05-26')`. */
function operationsOf(product, version) {
    return (action, request, response, traits = {}) => ({
        product,
        version,
        action,
        repeat: traits.repeat ?? (action.startsWith('Describe') || action.startsWith('Get') ? 'safe' : 'unsafe'),
        notYet: traits.notYet ?? [],
        request,
        response,
    });
}
/** The request of an action that takes no parameters, for which the SDK has no model. */
class NoFields {
    static names() {
        return {};
    }
    static types() {
        return {};
    }
    toMap() {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/alicloud/operations/sts.ts






/** STS operations: roles assumed, and who we are. They create nothing, so all may be repeated. */
const sts = operationsOf('Sts', '2015-04-01');
const GetCallerIdentity = sts('GetCallerIdentity', NoFields, GetCallerIdentityResponseBody.GetCallerIdentityResponseBody, {
    repeat: 'safe',
});
const AssumeRole = sts('AssumeRole', AssumeRoleRequest.AssumeRoleRequest, AssumeRoleResponseBody.AssumeRoleResponseBody, { repeat: 'safe' });
const AssumeRoleWithOIDC = sts('AssumeRoleWithOIDC', AssumeRoleWithOidcrequest.AssumeRoleWithOIDCRequest, AssumeRoleWithOidcresponseBody.AssumeRoleWithOIDCResponseBody, { repeat: 'safe' });

;// CONCATENATED MODULE: ./src/alicloud/credentials/answer.ts


/**
 * Reads what a source answered; the values are secrets from here on.
 * @param from the source, as the subject of a sentence
 * @throws BuildError that names what is missing
 */
function credentialsOf(answer, from) {
    const { accessKeyId, accessKeySecret, securityToken, expiration } = answer;
    const missing = Object.entries({ 'access key ID': accessKeyId, 'access key secret': accessKeySecret })
        .filter(([, value]) => typeof value !== 'string' || value === '')
        .map(([name]) => name);
    if (missing.length > 0)
        throw new errors/* BuildError */.zS(`${from} gave credentials without ${missing.join(' and ')}.`);
    new secrets/* Secret */.zh(String(accessKeyId));
    return {
        accessKeyId: String(accessKeyId),
        accessKeySecret: new secrets/* Secret */.zh(String(accessKeySecret)),
        ...(typeof securityToken === 'string' &&
            securityToken !== '' && { securityToken: new secrets/* Secret */.zh(securityToken) }),
        ...expiry(expiration),
    };
}
/** ISO 8601, or seconds since the epoch. */
function expiry(expiration) {
    const at = typeof expiration === 'number' ? expiration * 1000 : Date.parse(String(expiration));
    return Number.isNaN(at) || at <= 0 ? {} : { expiresAt: at };
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/renewing.ts



/** Temporary credentials are renewed this long before they end, or after two thirds of their life if that is later. */
const RENEW_AHEAD_MS = 5 * 60_000;
/** After a renewal that failed, credentials that are still good are used for this long before the next try. */
const RENEWAL_PAUSE_MS = 10_000;
/** How long who has credentials that are still good waits for newer ones, at most. */
const RENEWAL_PATIENCE_MS = 2_000;
/** Temporary credentials that are renewed in time, once for all who ask at that moment. */
class RenewingProvider {
    source;
    #obtain;
    #current;
    #renewAt = 0;
    #renewal;
    constructor(source, obtain) {
        this.source = source;
        this.#obtain = obtain;
    }
    async get(signal) {
        if (this.#current !== undefined && Date.now() < this.#renewAt)
            return this.#current;
        this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined));
        // Who gives up leaves the renewal to the others who wait for it.
        return unlessAborted(this.#renewalOrCurrent(this.#renewal), signal);
    }
    /** A source that is slow to answer must not hold up who has credentials that are still good. */
    #renewalOrCurrent(renewal) {
        const usable = this.#usable();
        if (usable === undefined)
            return renewal;
        const patience = new AbortController();
        const left = (usable.expiresAt ?? Infinity) - Date.now();
        const enough = (0,delay/* delay */.c)(Math.min(RENEWAL_PATIENCE_MS, left / 2), patience.signal).then(() => this.#usable() ?? renewal);
        return Promise.race([renewal, enough]).finally(() => {
            patience.abort();
            // Nobody may be left to hear of either's end.
            enough.catch(() => undefined);
            renewal.catch(() => undefined);
        });
    }
    #usable() {
        const current = this.#current;
        return current !== undefined && Date.now() < (current.expiresAt ?? Infinity) ? current : undefined;
    }
    reject(credentials) {
        if (this.#current === credentials)
            this.#current = undefined;
        return true;
    }
    async #renew() {
        const askedAt = Date.now();
        try {
            this.#current = await this.#obtain();
            this.#renewAt = renewAt(askedAt, this.#current.expiresAt);
            return this.#current;
        }
        catch (error) {
            const usable = this.#usable();
            if (usable === undefined)
                throw explained(this.source, error);
            this.#renewAt = Date.now() + RENEWAL_PAUSE_MS;
            return usable;
        }
    }
}
function renewAt(obtainedAt, expiresAt) {
    if (expiresAt === undefined)
        return Infinity;
    return Math.max(expiresAt - RENEW_AHEAD_MS, obtainedAt + ((expiresAt - obtainedAt) * 2) / 3);
}
/**
 * Errors of our own tell what is wrong; anything else is put into a sentence. What STS refused is no refusal of the call
 * that the credentials were for: whoever does without that call's answer must not take it for one.
 */
function explained(source, error) {
    if (error instanceof CloudError)
        return new errors/* BuildError */.zS(error.message, {
            cause: error,
            ...(error.hint !== undefined && { hint: error.hint }),
        });
    if (error instanceof errors/* BuildError */.zS || (error instanceof Error && error.name === 'AbortError'))
        return error;
    return new errors/* BuildError */.zS(`No credentials could be obtained from ${source}: ${(0,errors/* toError */.iT)(error).message}`, {
        cause: error,
    });
}
function unlessAborted(work, signal) {
    if (signal === undefined)
        return work;
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/assumed-role.ts



/** A role that is assumed with the credentials of another source, which may itself be an assumed role. */
function assumedRole(role, base) {
    const source = `the role ${role.arn}, assumed with ${base.source}`;
    return { source, open: (context) => assume(source, role, base.open(context), context) };
}
function assume(source, role, base, { caller, region }) {
    return new RenewingProvider(source, async () => {
        const { credentials = {} } = await caller.call(AssumeRole, {
            roleArn: role.arn,
            roleSessionName: role.sessionName,
            durationSeconds: role.durationSeconds,
            policy: role.policy,
            externalId: role.externalId,
        }, { region, doing: `assume the role ${role.arn}` }, base);
        return credentialsOf(credentials, 'STS');
    });
}

// EXTERNAL MODULE: ./src/alicloud/endpoints.ts
var endpoints = __webpack_require__(6391);
;// CONCATENATED MODULE: ./src/alicloud/credentials/json.ts
/** The object that `text` is in JSON; undefined if it is none. Errors never quote the text: it may hold secrets. */
function json_parseObject(text) {
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/credentials-uri.ts






/** A service that gives keys is near: one that has not answered after this long is given up. */
const PATIENCE_MS = 30_000;
/** A local service that gives credentials: `GET uri`. @param setBy what names the URI, for the errors */
function credentialsUri(uri, setBy) {
    const source = `the credentials URI in ${setBy}`;
    return {
        source,
        open: ({ transport, endpoints }) => new RenewingProvider(source, async () => {
            const url = URL.canParse(uri) ? new URL(uri) : undefined;
            if (url === undefined || !/^https?:$/.test(url.protocol))
                throw new errors/* BuildError */.zS(`${capitalised(setBy)} is no http or https URL.`);
            if (url.protocol === 'http:' && !mayBeHttp(url, endpoints)) {
                throw new errors/* BuildError */.zS(`${capitalised(setBy)} must be https: over plain http, keys from ${url.host} could be read on their way. Only this machine (localhost, 127.0.0.1) and its metadata service may be http.`);
            }
            const signal = AbortSignal.timeout(PATIENCE_MS);
            const { status, body } = await transport
                .send({ method: 'GET', url, headers: { accept: 'application/json' }, signal })
                .catch((error) => {
                if (!(error instanceof TransportError) && error !== signal.reason)
                    throw error;
                const why = error instanceof TransportError
                    ? error.message
                    : `no answer within ${PATIENCE_MS / 1000} seconds`;
                throw new errors/* BuildError */.zS(`${url.host} in ${setBy} cannot be reached: ${why}.`);
            });
            const answer = json_parseObject(body);
            if (status !== 200 || answer === undefined || (answer.Code ?? 'Success') !== 'Success') {
                throw new errors/* BuildError */.zS(`${url.host} in ${setBy} gave no credentials (HTTP status ${status}).`);
            }
            return credentialsOf({
                accessKeyId: answer.AccessKeyId,
                accessKeySecret: answer.AccessKeySecret,
                securityToken: answer.SecurityToken,
                expiration: answer.Expiration,
            }, `${url.host} in ${setBy}`);
        }),
    };
}
function mayBeHttp({ hostname }, { metadata }) {
    return (0,endpoints/* isLoopback */.U9)(hostname) || hostname === metadata.hostname;
}
function capitalised(text) {
    return text.replace(/^./, (first) => first.toUpperCase());
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/incomplete-error.ts

/** A source of credentials is half given. The message follows the option's name, where there is one. */
class IncompleteError extends errors/* BuildError */.zS {
    option;
    constructor(option, message) {
        super(message);
        this.option = option;
    }
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/instance-role.ts






/** The RAM role of the ECS instance that this runs on, from its metadata service. */
function instanceRole({ name, allowV1 }) {
    const source = name === undefined ? 'the RAM role of this instance' : `the RAM role ${name} of this instance`;
    return {
        source,
        open: (context) => new RenewingProvider(source, async () => {
            const metadata = new Metadata(context, allowV1);
            await metadata.authenticate();
            const role = name ?? (await metadata.read(ROLES, 'This instance has no RAM role.')).trim().split(/\s/)[0];
            const text = await metadata.read(`${ROLES}${role}`, `This instance does not have the RAM role ${role}.`);
            const answer = json_parseObject(text);
            if (answer?.Code !== 'Success')
                throw new errors/* BuildError */.zS(`The metadata service gave no credentials for the RAM role ${role}.`);
            return credentialsOf({
                accessKeyId: answer.AccessKeyId,
                accessKeySecret: answer.AccessKeySecret,
                securityToken: answer.SecurityToken,
                expiration: answer.Expiration,
            }, 'The metadata service');
        }),
    };
}
/** Whether the environment leaves version 1 of the metadata service allowed, as it is by default. */
function allowsV1(env) {
    return !isSwitchedOn('ALIBABA_CLOUD_IMDSV1_DISABLED', env);
}
const ROLES = 'latest/meta-data/ram/security-credentials/';
const TOKEN_SECONDS = '21600';
/** The service is on the same host: if it does not answer at once, it is not there. */
const instance_role_PATIENCE_MS = 5_000;
class Metadata {
    #context;
    #allowV1;
    #headers = {};
    constructor(context, allowV1) {
        this.#context = context;
        this.#allowV1 = allowV1;
    }
    /** Gets a token (version 2 of the protocol); an instance of old offers none, and is asked without (version 1). */
    async authenticate() {
        const headers = { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS };
        const answer = await this.#send('PUT', 'latest/api/token', headers);
        if (answer.status === 200)
            this.#headers = { 'x-aliyun-ecs-metadata-token': answer.body };
        else if (!this.#allowV1) {
            throw new errors/* BuildError */.zS(`The metadata service gave no token (HTTP status ${answer.status}), and version 1 is not allowed.`);
        }
    }
    async read(path, absent) {
        const { status, body } = await this.#send('GET', path, this.#headers);
        if (status === 404)
            throw new errors/* BuildError */.zS(absent);
        if (status !== 200)
            throw new errors/* BuildError */.zS(`The metadata service answered with HTTP status ${status}.`);
        return body;
    }
    async #send(method, path, headers) {
        const { transport, endpoints } = this.#context;
        const signal = AbortSignal.timeout(instance_role_PATIENCE_MS);
        try {
            return await transport.send({ method, url: new URL(path, endpoints.metadata), headers, signal });
        }
        catch (error) {
            if (!(error instanceof TransportError) && error !== signal.reason)
                throw error;
            const why = error instanceof TransportError ? error.message : 'no answer';
            throw new errors/* BuildError */.zS(`The metadata service at ${endpoints.metadata.host} cannot be reached (${why}).`, {
                hint: 'A RAM role of the instance (ram_role_name) can only be used on an ECS instance of Alibaba Cloud.',
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/oidc-role.ts




/** A role that is assumed with an ID token: no secret is stored anywhere, and the call needs no signature. */
function oidcRole(role) {
    const source = `the role ${role.arn}, assumed with ${role.tokenSource}`;
    return {
        source,
        open: (context) => new RenewingProvider(source, async () => {
            const token = new secrets/* Secret */.zh(await role.token(context));
            const { credentials = {} } = await context.caller.call(AssumeRoleWithOIDC, {
                roleArn: role.arn,
                OIDCProviderArn: role.providerArn,
                OIDCToken: token.reveal(),
                roleSessionName: role.sessionName,
                durationSeconds: role.durationSeconds,
                policy: role.policy,
            }, { region: context.region, doing: `exchange ${role.tokenSource} for the role ${role.arn}` }, undefined);
            return credentialsOf(credentials, 'STS');
        }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/alicloud/credentials/external.ts





/** A program that has no answer after this long is given up. */
const TIME_LIMIT_MS = 60_000;
/**
 * A program that prints credentials as the CLI's `External` mode has it. It is run without a shell; its output is
 * never shown.
 */
function externalProgram(command, setBy) {
    const source = `the program in ${setBy}`;
    return {
        source,
        open: () => new RenewingProvider(source, async () => {
            const answer = json_parseObject(await outputOf(command, setBy));
            if (answer === undefined)
                throw new errors/* BuildError */.zS(`The program in ${setBy} did not print a JSON object.`);
            return credentialsOf({
                accessKeyId: answer.access_key_id,
                accessKeySecret: answer.access_key_secret,
                securityToken: answer.sts_token,
                expiration: answer.expiration,
            }, `The program in ${setBy}`);
        }),
    };
}
/** Words as a shell has them: separated by spaces, held together by quotes. */
function wordsOf(command) {
    return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"']+)+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
function outputOf(command, setBy) {
    const [program, ...programArguments] = wordsOf(command);
    return new Promise((resolve, reject) => {
        if (program === undefined)
            return reject(new errors/* BuildError */.zS(`process_command in ${setBy} is empty.`));
        const options = {
            timeout: TIME_LIMIT_MS,
            killSignal: 'SIGKILL',
            encoding: 'utf8',
            windowsHide: true,
        };
        (0,external_node_child_process_.execFile)(program, programArguments, options, (error, output) => {
            if (error === null)
                return resolve(output);
            const how = error.killed === true
                ? `took longer than ${TIME_LIMIT_MS / 1000} seconds`
                : `failed (${error.code ?? 'killed'})`;
            // What it printed may hold secrets, and so may any word of the command.
            reject(new errors/* BuildError */.zS(`The program in ${setBy} ${how}.`));
        });
    });
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/ini.ts
/**
 * Reads an ini text: `[section]`, `name = value`, comments behind `#` or `;`. Whatever else it holds is passed over,
 * as by the SDKs; a value that itself begins with a quote ends with it.
 */
function parseIni(text) {
    const sections = new Map();
    let current;
    for (const line of text.split(/\r?\n/)) {
        const [, section] = /^\s*\[([^\]]+)\]/.exec(line) ?? [];
        if (section !== undefined) {
            const name = section.trim();
            current = sections.get(name) ?? {};
            sections.set(name, current);
        }
        const [, name, value = ''] = /^\s*([^\s=;#[]+)\s*=(.*)$/.exec(line) ?? [];
        if (name !== undefined && current !== undefined)
            current[name] = ini_valueOf(value.trim());
    }
    return sections;
}
/** A comment needs a space before it: secrets may contain its sign. */
function ini_valueOf(text) {
    const [, , quoted] = /^(["'])(.*?)\1/.exec(text) ?? [];
    return quoted ?? text.replace(/(^|\s)[#;].*$/, '').trim();
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/profile-words.ts
/** The words of the CLI's `config.json` (cloud-facts 8.4). */
const CLI_WORDS = {
    mode: { field: 'mode', otherwise: 'AK' },
    modes: new Map(),
    fields: new Map(),
};
/** The words of the SDKs' ini file, as their profile providers for Node, Go and Python read it (2026). */
const SDK_WORDS = {
    mode: { field: 'type', otherwise: undefined },
    modes: new Map([
        ['access_key', 'ak'],
        ['sts', 'ststoken'],
        ['ram_role_arn', 'ramrolearn'],
        ['ecs_ram_role', 'ecsramrole'],
        ['oidc_role_arn', 'oidc'],
        ['rsa_key_pair', 'rsakeypair'],
        ['bearer', 'bearertoken'],
    ]),
    fields: new Map([
        ['sts_token', 'security_token'],
        ['ram_role_name', 'role_name'],
        ['ram_role_arn', 'role_arn'],
        ['ram_session_name', 'role_session_name'],
        ['oidc_token_file', 'oidc_token_file_path'],
    ]),
};

;// CONCATENATED MODULE: ./src/alicloud/credentials/profile-file.ts





/** A file of profiles: the CLI's configuration in JSON, or the SDKs' credentials in ini form. */
class ProfileFile {
    path;
    words;
    #profiles;
    #current;
    constructor(path, { words, profiles, current }) {
        this.path = path;
        this.words = words;
        this.#profiles = profiles;
        this.#current = current;
    }
    /** @throws BuildError if it cannot be read; the message never quotes it, since it holds secrets */
    static read(path) {
        const text = textIn(path);
        // Either kind may be anywhere: Terraform names the CLI's file with the variable that names the SDKs' elsewhere.
        return new ProfileFile(path, text.trimStart().startsWith('{') ? jsonIn(text, path) : iniIn(text, path));
    }
    /** {@link read}, or undefined if there is no such file. */
    static readIfThere(path) {
        return (0,external_node_fs_.existsSync)(path) ? ProfileFile.read(path) : undefined;
    }
    has(name) {
        return this.#profiles.has(name);
    }
    /** Whether it says which profile is meant when none is named. */
    get hasCurrent() {
        return this.#current !== undefined && this.has(this.#current);
    }
    /** @param name the one that the file calls current, if undefined @throws BuildError if there is none of that name */
    profile(name = this.#current) {
        if (name === undefined)
            throw new errors/* BuildError */.zS(`The credentials file ${this.path} does not say which profile is current: name one with profile.`);
        const profile = this.#profiles.get(name);
        if (profile !== undefined)
            return { ...profile, name };
        const names = [...this.#profiles.keys()];
        throw new errors/* BuildError */.zS(`There is no profile "${name}" in ${this.path}.${(0,errors/* closestName */.Nf)(name, names)}`, {
            hint: `The profiles there are ${names.length === 0 ? 'none' : names.join(', ')}.`,
        });
    }
}
/** A field of a profile: a text that is not empty. */
function profile_file_textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textIn(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const { code } = error;
        throw new errors/* BuildError */.zS(`The credentials file ${path} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`);
    }
}
function jsonIn(text, path) {
    const file = json_parseObject(text);
    if (file === undefined)
        throw new errors/* BuildError */.zS(`The credentials file ${path} is no JSON object.`);
    if (!Array.isArray(file.profiles))
        throw new errors/* BuildError */.zS(`The credentials file ${path} has no list "profiles".`);
    const profiles = file.profiles.flatMap((profile) => {
        const named = typeof profile === 'object' && profile !== null ? profile : {};
        return typeof named.name === 'string' ? [[named.name, named]] : [];
    });
    return { words: CLI_WORDS, profiles: new Map(profiles), current: profile_file_textOf(file.current) };
}
/** The section that SDKs take when no other is named. */
const DEFAULT_SECTION = 'default';
function iniIn(text, path) {
    const profiles = parseIni(text);
    if (profiles.size === 0)
        throw new errors/* BuildError */.zS(`The credentials file ${path} is neither a JSON object, as the CLI's is, nor has it sections, such as [default].`);
    return { words: SDK_WORDS, profiles, current: DEFAULT_SECTION };
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/static.ts

/** Credentials that are as they are: keys from the options, a profile or the environment. */
class StaticProvider {
    source;
    #credentials;
    constructor(source, credentials) {
        this.source = source;
        this.#credentials = credentials;
    }
    get() {
        return Promise.resolve(this.#credentials);
    }
}
/**
 * Keys that are as they are.
 * @throws BuildError for a character that no key has, which would fail as a header later and blame the network
 */
function staticSource(source, credentials) {
    const { accessKeyId, accessKeySecret, securityToken } = credentials;
    const parts = {
        'access key ID': accessKeyId,
        secret: accessKeySecret.reveal(),
        token: securityToken?.reveal() ?? '',
    };
    const odd = Object.entries(parts).find(([, value]) => !/^[\x21-\x7e]*$/.test(value));
    if (odd !== undefined) {
        throw new errors/* BuildError */.zS(`The ${odd[0]} in ${source} holds a space, a line break or another character that no key has: store it anew.`);
    }
    return { source, open: () => new StaticProvider(source, credentials) };
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/profile.ts











/**
 * Reads a profile of the CLI or of the SDKs, of any mode that works without a person.
 * @param name the current one, if undefined
 * @throws BuildError that names what is missing in it
 */
function readProfile(file, name, env) {
    const profile = file.profile(name);
    const reading = { file, env, path: [profile.name] };
    return {
        source: sourceOf(reading, profile),
        region: fieldOf(reading, profile, 'region_id'),
        ecsEndpoint: fieldOf(reading, profile, 'endpoint'),
        stsEndpoint: fieldOf(reading, profile, 'sts_endpoint'),
        stsRegion: fieldOf(reading, profile, 'sts_region'),
        isInVpc: profile.enable_vpc === true,
        hasRole: fieldOf(reading, profile, 'ram_role_arn') !== undefined,
    };
}
/** The CLI's modes, which it compares without case. */
const MODES = new Map(Object.entries({
    ak: (reading, profile) => keys(reading, profile),
    ststoken: (reading, profile) => keys(reading, profile, need(reading, profile, 'sts_token')),
    ramrolearn: (reading, profile) => assumedRole(roleOf(reading, profile), keys(reading, profile, fieldOf(reading, profile, 'sts_token'))),
    ecsramrole: (reading, profile) => onInstance(reading, profile),
    ramrolearnwithrolename: (reading, profile) => assumedRole(roleOf(reading, profile), onInstance(reading, profile)),
    ramrolearnwithecs: (reading, profile) => assumedRole(roleOf(reading, profile), onInstance(reading, profile)),
    chainableramrolearn: (reading, profile) => assumedRole(roleOf(reading, profile), sourceProfile(reading, profile)),
    oidc: (reading, profile) => {
        const file = need(reading, profile, 'oidc_token_file');
        return oidcRole({
            ...roleOf(reading, profile),
            providerArn: need(reading, profile, 'oidc_provider_arn'),
            ...tokenFile(file),
        });
    },
    external: (reading, profile) => {
        if (isSwitchedOn('ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS', reading.env)) {
            throw new errors/* BuildError */.zS(`${subject(reading)} runs a program, which ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids.`);
        }
        return externalProgram(need(reading, profile, 'process_command'), named(reading));
    },
    credentialsuri: (reading, profile) => credentialsUri(need(reading, profile, 'credentials_uri'), named(reading)),
}));
/** Modes that need a person, or that the cloud's services here do not take. */
const REFUSED = new Map(Object.entries({
    cloudsso: 'needs a person to log in',
    oauth: 'needs a person to log in',
    rsakeypair: 'has been given up by Alibaba Cloud',
    bearertoken: 'is not accepted by ECS',
    anonymous: 'gives no credentials',
}));
function sourceOf(reading, profile) {
    const { mode, modes } = reading.file.words;
    const written = profile_file_textOf(profile[mode.field]) ?? mode.otherwise;
    if (written === undefined)
        throw new errors/* BuildError */.zS(`${subject(reading)} is incomplete: it has no ${mode.field}.`);
    const name = modes.get(written.toLowerCase()) ?? written.toLowerCase();
    const read = MODES.get(name);
    if (read !== undefined)
        return read(reading, profile);
    const why = REFUSED.get(name) ?? 'is not known';
    throw new errors/* BuildError */.zS(`${subject(reading)} cannot be used: its ${mode.field} ${written} ${why}.`);
}
/** A token that a file holds, read anew for each exchange, since it is replaced from time to time. */
function tokenFile(path) {
    return {
        tokenSource: `the token in ${path}`,
        token: async () => {
            const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
                const { code } = error;
                throw new errors/* BuildError */.zS(`The OIDC token file ${path} cannot be read (${code}).`);
            });
            return text.trim();
        },
    };
}
function keys(reading, profile, token) {
    const accessKeyId = new secrets/* Secret */.zh(need(reading, profile, 'access_key_id')).reveal();
    return staticSource(named(reading), {
        accessKeyId,
        accessKeySecret: new secrets/* Secret */.zh(need(reading, profile, 'access_key_secret')),
        ...(token !== undefined && { securityToken: new secrets/* Secret */.zh(token) }),
    });
}
function onInstance(reading, profile) {
    return instanceRole({ name: fieldOf(reading, profile, 'ram_role_name'), allowV1: allowsV1(reading.env) });
}
function sourceProfile(reading, profile) {
    const { file, path } = reading;
    const name = need(reading, profile, 'source_profile');
    if (path.includes(name)) {
        throw new errors/* BuildError */.zS(`The profiles of ${file.path} go round in a circle: ${[...path, name].join(', ')}.`);
    }
    return sourceOf({ ...reading, path: [...path, name] }, file.profile(name));
}
function roleOf(reading, profile) {
    const seconds = profile.expired_seconds ?? profile.duration_seconds;
    return {
        arn: need(reading, profile, 'ram_role_arn'),
        sessionName: need(reading, profile, 'ram_session_name'),
        externalId: fieldOf(reading, profile, 'external_id'),
        policy: fieldOf(reading, profile, 'policy'),
        durationSeconds: typeof seconds === 'number' && seconds > 0 ? seconds : undefined,
    };
}
function need(reading, profile, field) {
    const value = fieldOf(reading, profile, field);
    if (value !== undefined)
        return value;
    const { mode } = reading.file.words;
    const written = profile_file_textOf(profile[mode.field]) ?? mode.otherwise;
    throw new errors/* BuildError */.zS(`${subject(reading)} is incomplete: its ${mode.field} ${written} needs ${spelling(reading, field)}.`);
}
/** @param field as the CLI has it */
function fieldOf(reading, profile, field) {
    return profile_file_textOf(profile[spelling(reading, field)]);
}
function spelling({ file }, field) {
    return file.words.fields.get(field) ?? field;
}
function named({ file, path }) {
    return `the profile "${path.at(-1)}" in ${file.path}`;
}
function subject(reading) {
    return named(reading).replace(/^t/, 'T');
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/role-options.ts

/** The session's name where the options may leave it open: it shows in the cloud's audit log. */
const DEFAULT_SESSION_NAME = 'alicloud-image-builder';
/**
 * The role that the options want to be assumed with other credentials.
 * @throws IncompleteError if the role has no session name, or a session no role
 */
function role_options_roleOf(options) {
    const { ram_role_arn: arn, ram_session_name: sessionName } = options;
    if (arn === undefined)
        return refuseStray(options);
    if (sessionName === undefined) {
        throw new IncompleteError('ram_role_arn', 'is given without ram_session_name: the name under which the role is assumed.');
    }
    return {
        arn,
        sessionName,
        durationSeconds: options.ram_session_expiration,
        policy: options.ram_session_policy,
        externalId: options.ram_external_id,
    };
}
/** The role that the ID token is exchanged for. */
function oidcRoleOf(options) {
    const { oidc_role_arn: own, ram_role_arn: next } = options;
    const arn = own ?? next;
    if (options.ram_external_id !== undefined && (own === undefined || next === undefined)) {
        throw new IncompleteError('ram_external_id', 'is given, but a role is assumed with an ID token without one: leave it out, or give a further role (oidc_role_arn for the first, ram_role_arn for that).');
    }
    if (arn === undefined) {
        throw new IncompleteError('oidc_provider_arn', 'is given without ram_role_arn: the role to assume with the ID token.');
    }
    // What the options say of a session is meant for the last role.
    if (own !== undefined && next !== undefined)
        return { arn, sessionName: DEFAULT_SESSION_NAME };
    return {
        arn,
        sessionName: options.ram_session_name ?? DEFAULT_SESSION_NAME,
        durationSeconds: options.ram_session_expiration,
        policy: options.ram_session_policy,
    };
}
/** @throws IncompleteError for what says how an ID token is exchanged, where none is */
function refuseStrayOidc(options) {
    if (options.oidc_provider_arn !== undefined)
        return;
    const stray = ['oidc_role_arn', 'oidc_audience'].find((option) => options[option] !== undefined);
    if (stray !== undefined)
        throw new IncompleteError(stray, 'is given without oidc_provider_arn: no ID token is exchanged without it.');
}
const ONLY_WITH_ROLE = [
    'ram_session_name',
    'ram_session_expiration',
    'ram_session_policy',
    'ram_external_id',
];
function refuseStray(options) {
    if (options.oidc_provider_arn !== undefined)
        return undefined;
    const stray = ONLY_WITH_ROLE.find((option) => options[option] !== undefined);
    if (stray !== undefined)
        throw new IncompleteError(stray, 'is given without ram_role_arn: there is no role to assume.');
    return undefined;
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/environment-source.ts











/**
 * The source of credentials that the environment gives, as the SDKs, the CLI and Terraform read it (cloud-facts 8.3):
 * keys, an OIDC token, a credentials URI, or the instance's role where it is asked for.
 * @throws IncompleteError if it gives only half of one
 */
function environmentSource(env) {
    const base = fromKeys(env) ?? fromToken(env) ?? fromUri(env) ?? fromInstance(env);
    const role = firstSet(['ALICLOUD_ASSUME_ROLE_ARN'], env);
    if (role === undefined)
        return base;
    if (base === undefined) {
        throw new IncompleteError(undefined, `The environment variable ${role.name} is set, but no credentials to assume that role with are in the environment.`);
    }
    const sessionName = firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME;
    return assumedRole({ arn: role.value, sessionName, durationSeconds: sessionSeconds(env) }, base);
}
function sessionSeconds(env) {
    const written = firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION'], env);
    if (written === undefined)
        return undefined;
    const seconds = Number(written.value);
    if (Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200)
        return seconds;
    throw new errors/* BuildError */.zS(`The environment variable ${written.name} must be a whole number of seconds from 900 to 43200; found "${written.value}".`);
}
function fromKeys(env) {
    const keys = environmentKeys(env);
    if (keys === undefined)
        return undefined;
    const names = keys.variables.join(' and ');
    if (keys.credentials !== undefined)
        return staticSource(`the environment variables ${names}`, keys.credentials);
    throw new IncompleteError(undefined, `The environment variable ${names} is set, but ${keys.missing} is not: both are needed.`);
}
const TOKENS = ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABA_CLOUD_OIDC_TOKEN'];
const TOKEN_USES = ['ALIBABA_CLOUD_ROLE_ARN', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN'];
/** A token, its role and its provider belong together; ROLE_ARN alone means other things to other tools. */
function fromToken(env) {
    const token = firstSet(TOKENS, env);
    if (token === undefined)
        return undefined;
    const [arn, providerArn] = TOKEN_USES.map((name) => firstSet([name], env)?.value);
    if (arn === undefined || providerArn === undefined) {
        const missing = TOKEN_USES.filter((name) => firstSet([name], env) === undefined);
        throw new IncompleteError(undefined, `The environment variable ${token.name} is set, but ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not.`);
    }
    const sessionName = firstSet(['ALIBABA_CLOUD_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME;
    const held = token.name === TOKENS[0] ? tokenFile(token.value) : tokenItself(token);
    return oidcRole({ arn, providerArn, sessionName, ...held });
}
function tokenItself({ name, value }) {
    const token = new secrets/* Secret */.zh(value);
    return { tokenSource: `the token in ${name}`, token: () => Promise.resolve(token.reveal()) };
}
function fromUri(env) {
    const uri = firstSet(['ALIBABA_CLOUD_CREDENTIALS_URI', 'ALICLOUD_CREDENTIALS_URI'], env);
    return uri === undefined ? undefined : credentialsUri(uri.value, `the environment variable ${uri.name}`);
}
function fromInstance(env) {
    const name = firstSet(['ALIBABA_CLOUD_ECS_METADATA', 'ALICLOUD_ECS_ROLE_NAME'], env)?.value;
    if (name === undefined || isSwitchedOn('ALIBABA_CLOUD_ECS_METADATA_DISABLED', env))
        return undefined;
    return instanceRole({ name, allowV1: allowsV1(env) });
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/find-profile.ts








/**
 * The profile that options or environment ask for; where nothing at all gives credentials, the CLI's current one, else
 * the default section of the SDKs' credentials file.
 * @throws BuildError if it is not there, or lacks something
 */
function findProfile(request) {
    const { options, env } = request;
    const isGiven = GIVES_CREDENTIALS.some((option) => options[option] !== undefined);
    const name = options.profile ?? (isGiven ? undefined : firstSet(PROFILE_VARIABLES, env)?.value);
    if (name !== undefined && isOutranked(request))
        return leniently(name, request);
    if (name !== undefined)
        return { access: readProfile(fileWith(name, request), name, env), isAskedFor: true };
    if (isGiven)
        return undefined;
    if (options.shared_credentials_file !== undefined) {
        const [place] = placesOf(request);
        return { access: readProfile(ProfileFile.read(place.path), undefined, env), isAskedFor: true };
    }
    if (environmentSource(env) !== undefined)
        return undefined;
    const file = firstFile(request, ({ hasCurrent }) => hasCurrent);
    return file === undefined ? undefined : { access: readProfile(file, undefined, env), isAskedFor: false };
}
/** Options that give credentials by themselves: then a profile in the environment is not looked at. */
const GIVES_CREDENTIALS = [
    'access_key',
    'secret_key',
    'security_token',
    'ram_role_arn',
    'ram_role_name',
    'oidc_provider_arn',
];
/** Whether inputs give credentials, which come before a profile of the template's. */
function isOutranked({ options, placeOf }) {
    const isInput = (option) => options[option] !== undefined && placeOf(option).file.startsWith('input "');
    return (!isInput('profile') && GIVES_CREDENTIALS.some((option) => option !== 'ram_role_arn' && isInput(option)));
}
/** Only for its region and its endpoints, which it may well not have here: a template's profile is somebody's own. */
function leniently(name, request) {
    try {
        return { access: readProfile(fileWith(name, request), name, request.env), isAskedFor: true };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS))
            throw error;
        return undefined;
    }
}
const PROFILE_VARIABLES = ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'];
/** The file that has a profile of that name; the first that is there, which then complains, if none has. */
function fileWith(name, request) {
    const file = firstFile(request, (each) => each.has(name)) ?? firstFile(request, () => true);
    if (file !== undefined)
        return file;
    const paths = placesOf(request).map(({ path }) => path);
    throw new errors/* BuildError */.zS(`The profile "${name}" is nowhere: ${paths.join(' and ')} ${paths.length === 1 ? 'does' : 'do'} not exist.`);
}
function firstFile(request, fits) {
    for (const { path, isNamed } of placesOf(request)) {
        const file = isNamed ? ProfileFile.read(path) : ProfileFile.readIfThere(path);
        if (file !== undefined && fits(file))
            return file;
    }
    return undefined;
}
/** The option's file alone; else the CLI's, then that of the SDKs: the order of the SDKs' default chain. */
function placesOf({ options, placeOf: written, env, }) {
    const { shared_credentials_file: option, profile } = options;
    if (option !== undefined) {
        const { file } = written('shared_credentials_file');
        return [{ path: besideTemplate(option, file, env) ?? pathOf(option, env), isNamed: true }];
    }
    const sdk = placeOf('ALIBABA_CLOUD_CREDENTIALS_FILE', ['.alibabacloud', 'credentials'], env);
    // Forbidden is only what nobody asked for by an option.
    if (profile === undefined && isSwitchedOn('ALIBABA_CLOUD_CLI_PROFILE_DISABLED', env))
        return [sdk];
    return [placeOf('ALICLOUD_SHARED_CREDENTIALS_FILE', ['.aliyun', 'config.json'], env), sdk];
}
function placeOf(variable, inHome, env) {
    const named = firstSet([variable], env)?.value;
    if (named !== undefined)
        return { path: pathOf(named, env), isNamed: true };
    return { path: (0,external_node_path_.join)(homeOf(env), ...inHome), isNamed: false };
}
/** A relative path of a template is looked for in the template's folder first. */
function besideTemplate(written, file, env) {
    if (file.startsWith('input "'))
        return undefined;
    const path = (0,external_node_path_.resolve)(workspaceOf(env), (0,external_node_path_.dirname)(file), written);
    return (0,external_node_fs_.existsSync)(path) ? path : undefined;
}
/** `~` is the home directory; what is relative is so to the workspace. */
function pathOf(written, env) {
    return (0,external_node_path_.resolve)(workspaceOf(env), /^~[\\/]/.test(written) ? (0,external_node_path_.join)(homeOf(env), written.slice(2)) : written);
}
function workspaceOf(env) {
    return env.GITHUB_WORKSPACE || '.';
}
function homeOf(env) {
    return env.HOME || env.USERPROFILE || (0,external_node_os_.homedir)();
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/key-options.ts




/**
 * The keys of one origin; what another origin says of them does not count.
 * @returns undefined if it gives none
 * @throws IncompleteError if it gives only part of them
 */
function optionKeys({ access_key: id, secret_key: secret, security_token: token }, origin, env) {
    if (id === undefined || secret === undefined) {
        const given = id !== undefined ? 'access_key' : secret !== undefined ? 'secret_key' : 'security_token';
        if (given === 'security_token' && token === undefined)
            return undefined;
        const missing = [
            ...(id === undefined ? ['access_key'] : []),
            ...(secret === undefined ? ['secret_key'] : []),
        ];
        throw new IncompleteError(given, `is given without ${missing.join(' and ')}: key, secret and token must come from one and the same source, here the ${origin}.`);
    }
    const accessKeyId = trimmed(id).reveal();
    // A template's key that came through {{env}} is the environment's: its token belongs to it.
    const securityToken = token ?? (origin === 'template' ? environmentToken(accessKeyId, env) : undefined);
    const names = token === undefined ? 'access_key and secret_key' : 'access_key, secret_key and security_token';
    return staticSource(`${names} of the ${origin}`, {
        accessKeyId,
        accessKeySecret: trimmed(secret),
        ...(securityToken !== undefined && { securityToken: trimmed(securityToken) }),
    });
}
/** Keys are often stored with the line break that followed them. */
function trimmed(secret) {
    return new secrets/* Secret */.zh(secret.reveal().trim());
}

;// CONCATENATED MODULE: ./src/alicloud/credentials/resolve.ts








/**
 * The source of credentials, in this order: action inputs, the profile, the template's options, the environment, the
 * current profile. One source gives key, secret and token together. The role that the options name is assumed
 * with whatever was found.
 * @throws IncompleteError if a source is half given; BuildError if there is none
 */
function resolveCredentials(request) {
    const { options, env, profile } = request;
    refuseStrayOidc(options);
    const fromInputs = fromOptions('inputs', request);
    const own = fromInputs ?? (profile === undefined ? fromOptions('template', request) : undefined);
    const base = own ?? profile?.source ?? environmentSource(env);
    if (base === undefined)
        throw new IncompleteError(undefined, NOTHING_GIVEN);
    const role = role_options_roleOf(exchanged(own, options));
    return role === undefined || isOverruled(request, base) ? base : assumedRole(role, base);
}
const NOTHING_GIVEN = 'No credentials are given: give access_key and secret_key, or ram_role_arn and oidc_provider_arn, or a profile, or set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment.';
function originOf(place) {
    return place.file.startsWith('input "') ? 'inputs' : 'template';
}
/** The source that the options of one origin give, if any. The peer's order: the instance's role comes first. */
function fromOptions(origin, { options, placeOf, env }) {
    const given = ([option]) => originOf(placeOf(option)) === origin;
    const own = Object.fromEntries(Object.entries(options).filter(given));
    if (own.ram_role_name !== undefined) {
        return instanceRole({ name: own.ram_role_name, allowV1: allowsV1(env) });
    }
    if (own.access_key !== undefined && own.oidc_provider_arn !== undefined) {
        throw new IncompleteError('oidc_provider_arn', 'is given together with access_key: credentials come from one source. Leave one of the two out.');
    }
    return optionKeys(own, origin, env) ?? idTokenRole(own.oidc_provider_arn, options);
}
const DEFAULT_AUDIENCE = 'sts.aliyuncs.com';
function idTokenRole(providerArn, options) {
    if (providerArn === undefined)
        return undefined;
    const tokenSource = "the job's ID token";
    const token = ({ idToken }) => {
        if (idToken === undefined)
            throw new errors/* BuildError */.zS('oidc_provider_arn: there is no job here that has an ID token.');
        return idToken(options.oidc_audience ?? DEFAULT_AUDIENCE);
    };
    const source = oidcRole({ ...oidcRoleOf(options), providerArn, tokenSource, token });
    return { ...source, isTheRole: options.oidc_role_arn === undefined };
}
/** The options without the role that the ID token was exchanged for. */
function exchanged(own, options) {
    if (own?.isTheRole !== true)
        return options;
    const { ram_role_arn: _exchanged, ...others } = options;
    return others;
}
/** A profile that assumes a role itself comes before the template's role, as it does for every parameter. */
function isOverruled({ profile, placeOf }, base) {
    return (profile?.hasRole === true && base === profile.source && originOf(placeOf('ram_role_arn')) === 'template');
}

;// CONCATENATED MODULE: ./src/alicloud/shared-access.ts
/**
 * What the builds of a run that are told the same access have in common: their credentials, so that a program is run, a
 * role assumed and a renewal made once for all of them, and their polls.
 */
class SharedAccess {
    /** Who waits, by identity: one poll of a kind of resource is for all of them. */
    waiters = new Map();
    #providers = new Map();
    /** @param identity what the provider depends on: see Access.identity */
    get(identity, open) {
        const known = this.#providers.get(identity);
        if (known !== undefined)
            return known;
        const provider = open();
        this.#providers.set(identity, provider);
        return provider;
    }
}

;// CONCATENATED MODULE: ./src/alicloud/access.ts













/**
 * Reads what the options, the profile and the environment say about the access to the cloud. Calls nothing.
 * @returns undefined if something is missing or wrong: `problems` says what
 */
function readAccess(request, problems) {
    const profile = attempt(request, problems, () => findProfile(request));
    const region = regionOf(request, profile.value);
    if (region === undefined && !profile.failed)
        problems.add({ option: 'region', place: request.place, message: NO_REGION });
    const credentials = profile.failed
        ? undefined
        : attempt(request, problems, () => resolveCredentials({ ...request, profile: profile.value?.access }))
            .value;
    const endpoints = attempt(request, problems, () => endpointsOf(request, profile.value)).value;
    if (region === undefined || endpoints === undefined || credentials === undefined)
        return undefined;
    return {
        region,
        stsRegion: stsRegionOf(request, profile.value) ?? region,
        endpoints,
        credentials,
        identity: identityOf(request),
        env: request.env,
    };
}
/** The environment and the files are the same for a whole run. */
function identityOf({ options, placeOf }) {
    const given = Object.keys(access_options/* accessOptions */.P).map((name) => {
        const value = options[name];
        return [value instanceof secrets/* Secret */.zh ? value.reveal() : value, isInput(placeOf(name))];
    });
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(given)).digest('hex');
}
/** The region alone, where nothing else is to be known: a profile that cannot be read says nothing of it. */
function readRegion(request) {
    return regionOf(request, attempt(request, new errors/* Problems */.Zw(), () => findProfile(request)).value);
}
/** @throws BuildError if the environment's settings of proxy or time-out are no good */
function openCloud(access, { idToken, readTimeoutMs, shared = new SharedAccess(), ...settings }) {
    const { endpoints, stsRegion } = access;
    const transport = transportFromEnvironment(access.env, readTimeoutMs === undefined ? {} : { readTimeoutMs });
    const caller = new Caller({ ...settings, endpoints, transport });
    const credentials = shared.get(access.identity, () => access.credentials.open({ caller, transport, endpoints, region: stsRegion, idToken }));
    const waiter = shared.waiters.get(access.identity);
    const cloud = new Cloud({ ...settings, endpoints, transport, credentials, waiter });
    shared.waiters.set(access.identity, cloud.waiter);
    return cloud;
}
const NO_REGION = 'is required, here or in the environment variable ALICLOUD_REGION.';
/** What `work` gives, or undefined with the problem that it threw. */
function attempt({ placeOf, place }, problems, work) {
    try {
        return { value: work(), failed: false };
    }
    catch (error) {
        const option = error instanceof IncompleteError ? error.option : undefined;
        // Without a template, the component's place is that of some input, which is not to blame.
        const anywhere = isInput(place) ? {} : { place };
        const where = option === undefined ? anywhere : { option, place: placeOf(option) };
        problems.add({ ...where, message: (0,errors/* describeError */.Uc)(error) });
        return { value: undefined, failed: true };
    }
}
function isInput({ file }) {
    return file.startsWith('input "');
}
/** Inputs come before the profile that was asked for, that before the template. */
function preferred(option, { options, placeOf }, profile, fromProfile) {
    const isInInputs = options[option] !== undefined && isInput(placeOf(option));
    return isInInputs || profile?.isAskedFor !== true ? options[option] : (fromProfile ?? options[option]);
}
function regionOf(request, profile) {
    const fromProfile = profile?.access.region;
    return preferred('region', request, profile, fromProfile) ?? environmentRegion(request.env) ?? fromProfile;
}
function stsRegionOf({ env }, profile) {
    return profile?.access.stsRegion ?? firstSet(['ALIBABA_CLOUD_STS_REGION'], env)?.value;
}
function endpointsOf(request, profile) {
    const { ecsEndpoint, stsEndpoint } = profile?.access ?? {};
    const fromEnvironment = firstSet(['ALIBABA_CLOUD_STS_ENDPOINT'], request.env)?.value;
    const custom = {
        ...request.options,
        custom_endpoint_ecs: preferred('custom_endpoint_ecs', request, profile, ecsEndpoint) ?? ecsEndpoint,
        custom_endpoint_sts: preferred('custom_endpoint_sts', request, profile, stsEndpoint) ?? stsEndpoint ?? fromEnvironment,
    };
    const isInVpc = profile?.access.isInVpc === true || isSwitchedOn('ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED', request.env);
    return new endpoints/* Endpoints */.Rs(custom, { stsRegionInVpc: isInVpc ? stsRegionOf(request, profile) : undefined });
}

;// CONCATENATED MODULE: ./src/alicloud/caller-identity.ts

/** It informs and no more: a slow or silent STS must not hold up anything. */
const caller_identity_PATIENCE_MS = 10_000;
/**
 * Asks STS who calls. Never throws: undefined if STS does not tell, or must not be asked because ECS is at a custom
 * endpoint and STS is not.
 */
async function callerIdentity(cloud, region, signal) {
    if (!cloud.endpoints.mayAskSts)
        return undefined;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(caller_identity_PATIENCE_MS)]);
    const doing = 'ask whose credentials these are';
    const { accountId, arn } = await cloud
        .call(GetCallerIdentity, {}, { region, signal: patience, doing })
        .catch(() => ({ accountId: undefined, arn: undefined }));
    return accountId === undefined || arn === undefined ? undefined : { accountId, arn };
}

;// CONCATENATED MODULE: ./src/alicloud/images.ts
/** The snapshots that an image stands on. */
function snapshotsBehind({ diskDeviceMappings }) {
    const mappings = diskDeviceMappings?.diskDeviceMapping ?? [];
    return mappings.flatMap(({ snapshotId }) => (snapshotId ? [snapshotId] : []));
}

// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeRegionsRequest.js
var DescribeRegionsRequest = __webpack_require__(6036);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeRegionsResponseBody.js
var DescribeRegionsResponseBody = __webpack_require__(2374);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeZonesRequest.js
var DescribeZonesRequest = __webpack_require__(6078);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeZonesResponseBody.js
var DescribeZonesResponseBody = __webpack_require__(6184);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeAvailableResourceRequest.js
var DescribeAvailableResourceRequest = __webpack_require__(902);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeAvailableResourceResponseBody.js
var DescribeAvailableResourceResponseBody = __webpack_require__(4112);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstanceTypesRequest.js
var DescribeInstanceTypesRequest = __webpack_require__(3139);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstanceTypesResponseBody.js
var DescribeInstanceTypesResponseBody = __webpack_require__(8107);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImagesRequest.js
var DescribeImagesRequest = __webpack_require__(5883);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImagesResponseBody.js
var DescribeImagesResponseBody = __webpack_require__(6259);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImageFromFamilyRequest.js
var DescribeImageFromFamilyRequest = __webpack_require__(8012);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImageFromFamilyResponseBody.js
var DescribeImageFromFamilyResponseBody = __webpack_require__(1822);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateImageRequest.js
var CreateImageRequest = __webpack_require__(5045);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateImageResponseBody.js
var CreateImageResponseBody = __webpack_require__(7197);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CopyImageRequest.js
var CopyImageRequest = __webpack_require__(3696);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CopyImageResponseBody.js
var CopyImageResponseBody = __webpack_require__(1610);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CancelCopyImageRequest.js
var CancelCopyImageRequest = __webpack_require__(9482);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CancelCopyImageResponseBody.js
var CancelCopyImageResponseBody = __webpack_require__(6364);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyImageAttributeRequest.js
var ModifyImageAttributeRequest = __webpack_require__(2077);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyImageAttributeResponseBody.js
var ModifyImageAttributeResponseBody = __webpack_require__(9957);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionRequest.js
var ModifyImageSharePermissionRequest = __webpack_require__(4081);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyImageSharePermissionResponseBody.js
var ModifyImageSharePermissionResponseBody = __webpack_require__(4033);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionRequest.js
var DescribeImageSharePermissionRequest = __webpack_require__(6672);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeImageSharePermissionResponseBody.js
var DescribeImageSharePermissionResponseBody = __webpack_require__(6186);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteImageRequest.js
var DeleteImageRequest = __webpack_require__(30);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteImageResponseBody.js
var DeleteImageResponseBody = __webpack_require__(6936);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateSnapshotRequest.js
var CreateSnapshotRequest = __webpack_require__(8526);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateSnapshotResponseBody.js
var CreateSnapshotResponseBody = __webpack_require__(7912);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSnapshotsRequest.js
var DescribeSnapshotsRequest = __webpack_require__(8908);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSnapshotsResponseBody.js
var DescribeSnapshotsResponseBody = __webpack_require__(7649);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteSnapshotRequest.js
var DeleteSnapshotRequest = __webpack_require__(6079);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteSnapshotResponseBody.js
var DeleteSnapshotResponseBody = __webpack_require__(431);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ImportKeyPairRequest.js
var ImportKeyPairRequest = __webpack_require__(550);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ImportKeyPairResponseBody.js
var ImportKeyPairResponseBody = __webpack_require__(6688);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateKeyPairRequest.js
var CreateKeyPairRequest = __webpack_require__(6135);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateKeyPairResponseBody.js
var CreateKeyPairResponseBody = __webpack_require__(695);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeKeyPairsRequest.js
var DescribeKeyPairsRequest = __webpack_require__(3913);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeKeyPairsResponseBody.js
var DescribeKeyPairsResponseBody = __webpack_require__(4761);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteKeyPairsRequest.js
var DeleteKeyPairsRequest = __webpack_require__(9591);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteKeyPairsResponseBody.js
var DeleteKeyPairsResponseBody = __webpack_require__(7063);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateSecurityGroupRequest.js
var CreateSecurityGroupRequest = __webpack_require__(6521);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/CreateSecurityGroupResponseBody.js
var CreateSecurityGroupResponseBody = __webpack_require__(1865);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupRequest.js
var AuthorizeSecurityGroupRequest = __webpack_require__(610);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupResponseBody.js
var AuthorizeSecurityGroupResponseBody = __webpack_require__(8612);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupEgressRequest.js
var AuthorizeSecurityGroupEgressRequest = __webpack_require__(3743);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupEgressResponseBody.js
var AuthorizeSecurityGroupEgressResponseBody = __webpack_require__(4991);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsRequest.js
var DescribeSecurityGroupsRequest = __webpack_require__(8475);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsResponseBody.js
var DescribeSecurityGroupsResponseBody = __webpack_require__(7971);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeRequest.js
var DescribeSecurityGroupAttributeRequest = __webpack_require__(9512);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeResponseBody.js
var DescribeSecurityGroupAttributeResponseBody = __webpack_require__(1202);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteSecurityGroupRequest.js
var DeleteSecurityGroupRequest = __webpack_require__(8578);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteSecurityGroupResponseBody.js
var DeleteSecurityGroupResponseBody = __webpack_require__(2711);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/RunInstancesRequest.js
var RunInstancesRequest = __webpack_require__(7895);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/RunInstancesResponseBody.js
var RunInstancesResponseBody = __webpack_require__(4519);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstancesRequest.js
var DescribeInstancesRequest = __webpack_require__(4515);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody.js
var DescribeInstancesResponseBody = __webpack_require__(5579);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StartInstanceRequest.js
var StartInstanceRequest = __webpack_require__(6571);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StartInstanceResponseBody.js
var StartInstanceResponseBody = __webpack_require__(931);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StopInstanceRequest.js
var StopInstanceRequest = __webpack_require__(1287);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StopInstanceResponseBody.js
var StopInstanceResponseBody = __webpack_require__(3111);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteInstanceRequest.js
var DeleteInstanceRequest = __webpack_require__(8886);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DeleteInstanceResponseBody.js
var DeleteInstanceResponseBody = __webpack_require__(9808);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyInstanceAutoReleaseTimeRequest.js
var ModifyInstanceAutoReleaseTimeRequest = __webpack_require__(4296);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/ModifyInstanceAutoReleaseTimeResponseBody.js
var ModifyInstanceAutoReleaseTimeResponseBody = __webpack_require__(4610);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeDisksRequest.js
var DescribeDisksRequest = __webpack_require__(4045);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeDisksResponseBody.js
var DescribeDisksResponseBody = __webpack_require__(6117);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstanceHistoryEventsRequest.js
var DescribeInstanceHistoryEventsRequest = __webpack_require__(6799);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInstanceHistoryEventsResponseBody.js
var DescribeInstanceHistoryEventsResponseBody = __webpack_require__(8527);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/GetInstanceConsoleOutputRequest.js
var GetInstanceConsoleOutputRequest = __webpack_require__(4853);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/GetInstanceConsoleOutputResponseBody.js
var GetInstanceConsoleOutputResponseBody = __webpack_require__(3533);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/UntagResourcesRequest.js
var UntagResourcesRequest = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/UntagResourcesResponseBody.js
var UntagResourcesResponseBody = __webpack_require__(8582);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/TagResourcesRequest.js
var TagResourcesRequest = __webpack_require__(8329);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/TagResourcesResponseBody.js
var TagResourcesResponseBody = __webpack_require__(713);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/RunCommandRequest.js
var RunCommandRequest = __webpack_require__(7072);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/RunCommandResponseBody.js
var RunCommandResponseBody = __webpack_require__(9690);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StopInvocationRequest.js
var StopInvocationRequest = __webpack_require__(9340);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/StopInvocationResponseBody.js
var StopInvocationResponseBody = __webpack_require__(8702);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInvocationResultsRequest.js
var DescribeInvocationResultsRequest = __webpack_require__(8539);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponseBody.js
var DescribeInvocationResultsResponseBody = __webpack_require__(8931);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/SendFileRequest.js
var SendFileRequest = __webpack_require__(9542);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/SendFileResponseBody.js
var SendFileResponseBody = __webpack_require__(6336);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSendFileResultsRequest.js
var DescribeSendFileResultsRequest = __webpack_require__(2505);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeSendFileResultsResponseBody.js
var DescribeSendFileResultsResponseBody = __webpack_require__(5481);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusRequest.js
var DescribeCloudAssistantStatusRequest = __webpack_require__(9094);
// EXTERNAL MODULE: ./node_modules/@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusResponseBody.js
var DescribeCloudAssistantStatusResponseBody = __webpack_require__(9520);
;// CONCATENATED MODULE: ./src/alicloud/operations/ecs.ts























































































/**
 * ECS operations. `notYet` codes are what maintained clients wait out, or what the reference says passes by itself:
 * of deletions, that something still depends on the resource.
 */
const ecs = operationsOf('Ecs', '2014-05-26');
const DescribeRegions = ecs('DescribeRegions', DescribeRegionsRequest.DescribeRegionsRequest, DescribeRegionsResponseBody.DescribeRegionsResponseBody);
const DescribeZones = ecs('DescribeZones', DescribeZonesRequest.DescribeZonesRequest, DescribeZonesResponseBody.DescribeZonesResponseBody);
const DescribeAvailableResource = ecs('DescribeAvailableResource', DescribeAvailableResourceRequest.DescribeAvailableResourceRequest, DescribeAvailableResourceResponseBody.DescribeAvailableResourceResponseBody);
const DescribeInstanceTypes = ecs('DescribeInstanceTypes', DescribeInstanceTypesRequest.DescribeInstanceTypesRequest, DescribeInstanceTypesResponseBody.DescribeInstanceTypesResponseBody);
const DescribeImages = ecs('DescribeImages', DescribeImagesRequest.DescribeImagesRequest, DescribeImagesResponseBody.DescribeImagesResponseBody);
const DescribeImageFromFamily = ecs('DescribeImageFromFamily', DescribeImageFromFamilyRequest.DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponseBody.DescribeImageFromFamilyResponseBody);
const CreateImage = ecs('CreateImage', CreateImageRequest.CreateImageRequest, CreateImageResponseBody.CreateImageResponseBody, {
    repeat: 'client-token',
    notYet: [
        'IncorrectInstanceStatus',
        'IncorrectDiskStatus.CreatingSnapshot',
        'SnapshotNotReady',
        'InvalidSnapshotId.NotReady',
    ],
});
const CopyImage = ecs('CopyImage', CopyImageRequest.CopyImageRequest, CopyImageResponseBody.CopyImageResponseBody, {
    repeat: 'client-token',
    notYet: ['IncorrectImageStatus'],
});
const CancelCopyImage = ecs('CancelCopyImage', CancelCopyImageRequest.CancelCopyImageRequest, CancelCopyImageResponseBody.CancelCopyImageResponseBody, {
    repeat: 'safe',
});
const ModifyImageAttribute = ecs('ModifyImageAttribute', ModifyImageAttributeRequest.ModifyImageAttributeRequest, ModifyImageAttributeResponseBody.ModifyImageAttributeResponseBody, { repeat: 'safe' });
const ModifyImageSharePermission = ecs('ModifyImageSharePermission', ModifyImageSharePermissionRequest.ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponseBody.ModifyImageSharePermissionResponseBody, { repeat: 'safe', notYet: ['IncorrectImageStatus'] });
const DescribeImageSharePermission = ecs('DescribeImageSharePermission', DescribeImageSharePermissionRequest.DescribeImageSharePermissionRequest, DescribeImageSharePermissionResponseBody.DescribeImageSharePermissionResponseBody);
const DeleteImage = ecs('DeleteImage', DeleteImageRequest.DeleteImageRequest, DeleteImageResponseBody.DeleteImageResponseBody, {
    repeat: 'safe',
    notYet: ['ImageIsCreating', 'OperationDenied.ImageCopying'],
});
const CreateSnapshot = ecs('CreateSnapshot', CreateSnapshotRequest.CreateSnapshotRequest, CreateSnapshotResponseBody.CreateSnapshotResponseBody, {
    repeat: 'client-token',
    notYet: [
        'IncorrectDiskStatus.CreatingSnapshot',
        'DISK_HAS_CREATING_SNAPSHOT',
        'TooManySnapshot.Unfinished',
    ],
});
const DescribeSnapshots = ecs('DescribeSnapshots', DescribeSnapshotsRequest.DescribeSnapshotsRequest, DescribeSnapshotsResponseBody.DescribeSnapshotsResponseBody);
const DeleteSnapshot = ecs('DeleteSnapshot', DeleteSnapshotRequest.DeleteSnapshotRequest, DeleteSnapshotResponseBody.DeleteSnapshotResponseBody, {
    repeat: 'safe',
    notYet: [
        'SnapshotCreatedImage',
        'Operation.Conflict',
        'InvalidOperation.RelatedSnapshotNotFinished',
        'IncorrectSnapshotStatus',
    ],
});
const ImportKeyPair = ecs('ImportKeyPair', ImportKeyPairRequest.ImportKeyPairRequest, ImportKeyPairResponseBody.ImportKeyPairResponseBody);
const CreateKeyPair = ecs('CreateKeyPair', CreateKeyPairRequest.CreateKeyPairRequest, CreateKeyPairResponseBody.CreateKeyPairResponseBody);
const DescribeKeyPairs = ecs('DescribeKeyPairs', DescribeKeyPairsRequest.DescribeKeyPairsRequest, DescribeKeyPairsResponseBody.DescribeKeyPairsResponseBody);
const DeleteKeyPairs = ecs('DeleteKeyPairs', DeleteKeyPairsRequest.DeleteKeyPairsRequest, DeleteKeyPairsResponseBody.DeleteKeyPairsResponseBody, {
    repeat: 'safe',
    notYet: ['InvalidParameter.KeypairAlreadyAttachedInstance'],
});
const CreateSecurityGroup = ecs('CreateSecurityGroup', CreateSecurityGroupRequest.CreateSecurityGroupRequest, CreateSecurityGroupResponseBody.CreateSecurityGroupResponseBody, { repeat: 'client-token' });
const AuthorizeSecurityGroup = ecs('AuthorizeSecurityGroup', AuthorizeSecurityGroupRequest.AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponseBody.AuthorizeSecurityGroupResponseBody, { repeat: 'client-token' });
const AuthorizeSecurityGroupEgress = ecs('AuthorizeSecurityGroupEgress', AuthorizeSecurityGroupEgressRequest.AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponseBody.AuthorizeSecurityGroupEgressResponseBody, { repeat: 'client-token' });
const DescribeSecurityGroups = ecs('DescribeSecurityGroups', DescribeSecurityGroupsRequest.DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponseBody.DescribeSecurityGroupsResponseBody);
const DescribeSecurityGroupAttribute = ecs('DescribeSecurityGroupAttribute', DescribeSecurityGroupAttributeRequest.DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponseBody.DescribeSecurityGroupAttributeResponseBody);
const DeleteSecurityGroup = ecs('DeleteSecurityGroup', DeleteSecurityGroupRequest.DeleteSecurityGroupRequest, DeleteSecurityGroupResponseBody.DeleteSecurityGroupResponseBody, { repeat: 'safe', notYet: ['DependencyViolation'] });
const RunInstances = ecs('RunInstances', RunInstancesRequest.RunInstancesRequest, RunInstancesResponseBody.RunInstancesResponseBody, {
    repeat: 'client-token',
    notYet: ['IncorrectVSwitchStatus'],
});
const DescribeInstances = ecs('DescribeInstances', DescribeInstancesRequest.DescribeInstancesRequest, DescribeInstancesResponseBody.DescribeInstancesResponseBody);
const StartInstance = ecs('StartInstance', StartInstanceRequest.StartInstanceRequest, StartInstanceResponseBody.StartInstanceResponseBody, {
    repeat: 'safe',
});
const StopInstance = ecs('StopInstance', StopInstanceRequest.StopInstanceRequest, StopInstanceResponseBody.StopInstanceResponseBody, {
    repeat: 'safe',
});
const DeleteInstance = ecs('DeleteInstance', DeleteInstanceRequest.DeleteInstanceRequest, DeleteInstanceResponseBody.DeleteInstanceResponseBody, {
    repeat: 'safe',
    notYet: ['IncorrectInstanceStatus'],
});
const ModifyInstanceAutoReleaseTime = ecs('ModifyInstanceAutoReleaseTime', ModifyInstanceAutoReleaseTimeRequest.ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponseBody.ModifyInstanceAutoReleaseTimeResponseBody, { repeat: 'safe' });
const DescribeDisks = ecs('DescribeDisks', DescribeDisksRequest.DescribeDisksRequest, DescribeDisksResponseBody.DescribeDisksResponseBody);
const DescribeInstanceHistoryEvents = ecs('DescribeInstanceHistoryEvents', DescribeInstanceHistoryEventsRequest.DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponseBody.DescribeInstanceHistoryEventsResponseBody);
const GetInstanceConsoleOutput = ecs('GetInstanceConsoleOutput', GetInstanceConsoleOutputRequest.GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponseBody.GetInstanceConsoleOutputResponseBody);
const TagResources = ecs('TagResources', TagResourcesRequest.TagResourcesRequest, TagResourcesResponseBody.TagResourcesResponseBody, {
    repeat: 'safe',
});
const UntagResources = ecs('UntagResources', UntagResourcesRequest.UntagResourcesRequest, UntagResourcesResponseBody.UntagResourcesResponseBody, {
    repeat: 'safe',
});
const RunCommand = ecs('RunCommand', RunCommandRequest.RunCommandRequest, RunCommandResponseBody.RunCommandResponseBody, {
    repeat: 'client-token',
});
const StopInvocation = ecs('StopInvocation', StopInvocationRequest.StopInvocationRequest, StopInvocationResponseBody.StopInvocationResponseBody, {
    repeat: 'safe',
});
const DescribeInvocationResults = ecs('DescribeInvocationResults', DescribeInvocationResultsRequest.DescribeInvocationResultsRequest, DescribeInvocationResultsResponseBody.DescribeInvocationResultsResponseBody);
const SendFile = ecs('SendFile', SendFileRequest.SendFileRequest, SendFileResponseBody.SendFileResponseBody, { repeat: 'client-token' });
const DescribeSendFileResults = ecs('DescribeSendFileResults', DescribeSendFileResultsRequest.DescribeSendFileResultsRequest, DescribeSendFileResultsResponseBody.DescribeSendFileResultsResponseBody);
const DescribeCloudAssistantStatus = ecs('DescribeCloudAssistantStatus', DescribeCloudAssistantStatusRequest.DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponseBody.DescribeCloudAssistantStatusResponseBody);

// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/CreateVpcRequest.js
var CreateVpcRequest = __webpack_require__(3992);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/CreateVpcResponseBody.js
var CreateVpcResponseBody = __webpack_require__(9170);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeVpcsRequest.js
var DescribeVpcsRequest = __webpack_require__(6612);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeVpcsResponseBody.js
var DescribeVpcsResponseBody = __webpack_require__(966);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DeleteVpcRequest.js
var DeleteVpcRequest = __webpack_require__(211);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DeleteVpcResponseBody.js
var DeleteVpcResponseBody = __webpack_require__(2667);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/CreateVswitchRequest.js
var CreateVswitchRequest = __webpack_require__(2771);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/CreateVswitchResponseBody.js
var CreateVswitchResponseBody = __webpack_require__(9979);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeVswitchesRequest.js
var DescribeVswitchesRequest = __webpack_require__(686);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeVswitchesResponseBody.js
var DescribeVswitchesResponseBody = __webpack_require__(8200);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DeleteVswitchRequest.js
var DeleteVswitchRequest = __webpack_require__(7640);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DeleteVswitchResponseBody.js
var DeleteVswitchResponseBody = __webpack_require__(4530);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeEipAddressesRequest.js
var DescribeEipAddressesRequest = __webpack_require__(1658);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/DescribeEipAddressesResponseBody.js
var DescribeEipAddressesResponseBody = __webpack_require__(4924);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/AssociateEipAddressRequest.js
var AssociateEipAddressRequest = __webpack_require__(721);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/AssociateEipAddressResponseBody.js
var AssociateEipAddressResponseBody = __webpack_require__(6497);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/UnassociateEipAddressRequest.js
var UnassociateEipAddressRequest = __webpack_require__(9574);
// EXTERNAL MODULE: ./node_modules/@alicloud/vpc20160428/dist/models/UnassociateEipAddressResponseBody.js
var UnassociateEipAddressResponseBody = __webpack_require__(4400);
;// CONCATENATED MODULE: ./src/alicloud/operations/vpc.ts



















/** VPC, vSwitch and EIP operations; see `ecs.ts` on `notYet`. */
const vpc = operationsOf('Vpc', '2016-04-28');
const CreateVpc = vpc('CreateVpc', CreateVpcRequest.CreateVpcRequest, CreateVpcResponseBody.CreateVpcResponseBody, {
    repeat: 'client-token',
});
const DescribeVpcs = vpc('DescribeVpcs', DescribeVpcsRequest.DescribeVpcsRequest, DescribeVpcsResponseBody.DescribeVpcsResponseBody);
const DeleteVpc = vpc('DeleteVpc', DeleteVpcRequest.DeleteVpcRequest, DeleteVpcResponseBody.DeleteVpcResponseBody, {
    repeat: 'safe',
    // The misspelt one is the service's own.
    notYet: ['DependencyViolation', 'IncorrectVpcStatus', 'Forbbiden'],
});
const CreateVSwitch = vpc('CreateVSwitch', CreateVswitchRequest.CreateVSwitchRequest, CreateVswitchResponseBody.CreateVSwitchResponseBody, {
    repeat: 'client-token',
    notYet: ['IncorrectVpcStatus', 'IncorrectStatus'],
});
const DescribeVSwitches = vpc('DescribeVSwitches', DescribeVswitchesRequest.DescribeVSwitchesRequest, DescribeVswitchesResponseBody.DescribeVSwitchesResponseBody);
const DeleteVSwitch = vpc('DeleteVSwitch', DeleteVswitchRequest.DeleteVSwitchRequest, DeleteVswitchResponseBody.DeleteVSwitchResponseBody, {
    repeat: 'safe',
    notYet: [
        'DependencyViolation',
        'IncorrectVSwitchStatus',
        'IncorrectRouteEntryStatus',
        'OperationDenied.OtherSubnetProcessing',
    ],
});
const DescribeEipAddresses = vpc('DescribeEipAddresses', DescribeEipAddressesRequest.DescribeEipAddressesRequest, DescribeEipAddressesResponseBody.DescribeEipAddressesResponseBody);
const AssociateEipAddress = vpc('AssociateEipAddress', AssociateEipAddressRequest.AssociateEipAddressRequest, AssociateEipAddressResponseBody.AssociateEipAddressResponseBody, {
    repeat: 'client-token',
    notYet: [
        'IncorrectInstanceStatus',
        'InvalidStatus.EcsStatusNotSupport',
        'IncorrectEipStatus',
        'InvalidBindingStatus',
    ],
});
const UnassociateEipAddress = vpc('UnassociateEipAddress', UnassociateEipAddressRequest.UnassociateEipAddressRequest, UnassociateEipAddressResponseBody.UnassociateEipAddressResponseBody, {
    repeat: 'client-token',
    notYet: ['IncorrectInstanceStatus', 'IncorrectEipStatus', 'InvalidBindingStatus'],
});

;// CONCATENATED MODULE: ./src/alicloud/permissions.ts


/** The action that a policy of RAM's must allow for an operation: "ecs:RunInstances". */
function ramAction(operation) {
    const { product, action } = OPERATIONS[operation];
    return `${product.toLowerCase()}:${action}`;
}
/** The kinds of resources that the permission for an operation can be narrowed to; none: to nothing. */
function resourceKinds(operation) {
    return KINDS[operation];
}
const OPERATIONS = {
    ...ecs_namespaceObject,
    ...vpc_namespaceObject,
};
/**
 * The cloud's authorization tables as of 2026 (help centre, "RAM authorization" of ECS, VPC and EIP). Where these do not
 * name a resource, or differ from the older rules of 2021 (RunInstances, AuthorizeSecurityGroup), there is no kind:
 * the policy says `*`, which satisfies both.
 */
const KINDS = {
    AssociateEipAddress: ['eip', 'instance', 'ecs:instance'],
    AuthorizeSecurityGroup: [],
    AuthorizeSecurityGroupEgress: [],
    CancelCopyImage: ['image'],
    CopyImage: ['image'],
    CreateImage: ['image', 'instance', 'snapshot'],
    CreateKeyPair: ['keypair'],
    CreateSecurityGroup: ['securitygroup', 'vpc:vpc'],
    CreateSnapshot: ['disk', 'snapshot'],
    CreateVSwitch: ['vswitch', 'vpc'],
    CreateVpc: ['vpc'],
    DeleteImage: ['image'],
    DeleteInstance: ['instance'],
    DeleteKeyPairs: ['keypair'],
    DeleteSecurityGroup: ['securitygroup'],
    DeleteSnapshot: ['snapshot'],
    DeleteVSwitch: ['vswitch'],
    DeleteVpc: ['vpc'],
    DescribeAvailableResource: [],
    DescribeCloudAssistantStatus: [],
    DescribeDisks: ['disk'],
    DescribeEipAddresses: ['eip'],
    DescribeImageFromFamily: [],
    DescribeImageSharePermission: ['image'],
    DescribeImages: ['image'],
    DescribeInstanceHistoryEvents: [],
    DescribeInstanceTypes: [],
    DescribeInstances: ['instance'],
    DescribeInvocationResults: [],
    DescribeKeyPairs: ['keypair'],
    DescribeRegions: [],
    DescribeSecurityGroupAttribute: ['securitygroup'],
    DescribeSecurityGroups: ['securitygroup'],
    DescribeSendFileResults: [],
    DescribeSnapshots: ['snapshot'],
    DescribeVSwitches: ['vswitch'],
    DescribeVpcs: ['vpc'],
    DescribeZones: [],
    GetInstanceConsoleOutput: ['instance'],
    ImportKeyPair: ['keypair'],
    ModifyImageAttribute: ['image'],
    ModifyImageSharePermission: ['image'],
    ModifyInstanceAutoReleaseTime: ['instance'],
    RunCommand: [],
    RunInstances: [],
    SendFile: [],
    StartInstance: ['instance'],
    StopInstance: ['instance'],
    StopInvocation: [],
    TagResources: ['image', 'snapshot', 'disk'],
    UnassociateEipAddress: ['eip', 'instance', 'ecs:instance'],
    UntagResources: ['image', 'snapshot', 'disk'],
};

;// CONCATENATED MODULE: ./src/alicloud/watches.ts



/** Without it DescribeImages shows available images only. */
const EVERY_IMAGE_STATUS = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated';
/** Batch sizes are the limits of the API reference. */
const vpcWatch = {
    kind: 'VPC',
    batch: 20,
    async describe(calls, ids, options) {
        const { vpcs } = await calls.call(DescribeVpcs, { regionId: options.region, vpcId: ids.join(','), pageSize: 50 }, options);
        return byId(vpcs?.vpc, ({ vpcId }) => vpcId);
    },
    view: ({ status }) => ({ status: status ?? UNKNOWN }),
};
const vswitchWatch = {
    kind: 'vSwitch',
    batch: 1,
    async describe(calls, ids, options) {
        const [vSwitchId] = ids;
        const { vSwitches } = await calls.call(DescribeVSwitches, { regionId: options.region, vSwitchId }, options);
        return byId(vSwitches?.vSwitch, (state) => state.vSwitchId);
    },
    view: ({ status }) => ({ status: status ?? UNKNOWN }),
};
const instanceWatch = {
    kind: 'instance',
    batch: 100,
    async describe(calls, ids, options) {
        const fields = { regionId: options.region, instanceIds: JSON.stringify(ids), maxResults: 100 };
        const { instances } = await calls.call(DescribeInstances, fields, options);
        return byId(instances?.instance, ({ instanceId }) => instanceId);
    },
    view: ({ status, operationLocks }) => ({
        status: status ?? UNKNOWN,
        failure: operationLocks?.lockReason?.some(({ lockReason }) => lockReason === 'Recycling')
            ? 'is being reclaimed: it is a spot instance, and the cloud needs its place.'
            : undefined,
    }),
    async whyGone(calls, id, options) {
        const fields = { regionId: options.region, instanceId: id };
        const answer = await calls.call(DescribeInstanceHistoryEvents, fields, options).catch(unlessDenied);
        if (answer === undefined)
            return 'why, only who has the permission ecs:DescribeInstanceHistoryEvents is told.';
        const event = answer.instanceSystemEventSet?.instanceSystemEventType?.find(({ eventType }) => /\.(Delete|Release|Interruption)$/.test(eventType?.name ?? ''));
        if (event === undefined)
            return undefined;
        const words = event.reason === undefined || event.reason === '' ? '' : ` (${event.reason})`;
        return event.eventType?.name === 'SystemFailure.Delete'
            ? `the cloud could not start it and took it back${words}: it has most likely run out of this instance type here.`
            : `the cloud released it by the event ${event.eventType?.name}${words}.`;
    },
};
function unlessDenied(error) {
    if (!(error instanceof CloudError && error.isDenied))
        throw error;
}
const snapshotWatch = {
    kind: 'snapshot',
    batch: 100,
    async describe(calls, ids, options) {
        const fields = { regionId: options.region, snapshotIds: JSON.stringify(ids), maxResults: 100 };
        const { snapshots } = await calls.call(DescribeSnapshots, fields, options);
        return byId(snapshots?.snapshot, ({ snapshotId }) => snapshotId);
    },
    view: ({ status, progress, remainTime }) => ({
        status: status ?? UNKNOWN,
        percent: percentOf(progress),
        remainingMs: remainTime === undefined ? undefined : remainTime * 1000,
        failure: status === 'failed' ? 'could not be made (its status is "failed").' : undefined,
    }),
};
/** Images in the making included; for a copy, watch it in the region that it is copied to. */
const imageWatch = {
    kind: 'image',
    batch: 100,
    async describe(calls, ids, options) {
        const fields = {
            regionId: options.region,
            imageId: ids.join(','),
            status: EVERY_IMAGE_STATUS,
            pageSize: 100,
        };
        const { images } = await calls.call(DescribeImages, fields, options);
        return byId(images?.image, ({ imageId }) => imageId);
    },
    view: ({ status, progress }) => ({
        status: status ?? UNKNOWN,
        percent: percentOf(progress),
        failure: ['CreateFailed', 'UnAvailable'].includes(status ?? '')
            ? `could not be made (its status is "${status}").`
            : undefined,
    }),
};
const eipWatch = {
    kind: 'EIP',
    batch: 50,
    async describe(calls, ids, options) {
        const fields = { regionId: options.region, allocationId: ids.join(','), pageSize: 100 };
        const { eipAddresses } = await calls.call(DescribeEipAddresses, fields, options);
        return byId(eipAddresses?.eipAddress, ({ allocationId }) => allocationId);
    },
    view: ({ status }) => ({ status: status ?? UNKNOWN }),
};
const UNKNOWN = 'unknown';
function byId(states, idOf) {
    return new Map((states ?? []).flatMap((state) => {
        const id = idOf(state);
        return id === undefined ? [] : [[id, state]];
    }));
}
/** "37%" as 37. */
function percentOf(progress) {
    const percent = Number.parseInt(progress ?? '', 10);
    return Number.isNaN(percent) ? undefined : Math.min(Math.max(percent, 0), 100);
}

;// CONCATENATED MODULE: ./src/alicloud/index.ts



















/***/ }),

/***/ 5369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);
/* harmony import */ var _secrets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6391);



/**
 * The proxy for `url` by the usual environment variables (`https_proxy` or `http_proxy`, `no_proxy`; in small
 * letters or in capitals). This machine and link-local addresses are never reached through a proxy.
 * @throws BuildError if the variable holds no http or https URL
 */
function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const written = read(name, env) ?? read('all_proxy', env);
    if (written === undefined || (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url.hostname) || isLinkLocal(url.hostname))
        return undefined;
    if (isExcepted(url, read('no_proxy', env) ?? ''))
        return undefined;
    return parseProxy(written, name);
}
function read(name, env) {
    const value = (env[name] ?? env[name.toUpperCase()])?.trim();
    return value === '' ? undefined : value;
}
/** The metadata service's address, and those that only mean something on this very network. */
function isLinkLocal(hostname) {
    return hostname === '100.100.100.200' || hostname.startsWith('169.254.');
}
/** `no_proxy`: hosts, domains (with or without a leading dot or `*.`), each with a port if wanted; `*` for all. */
function isExcepted(url, noProxy) {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
    const host = url.hostname.toLowerCase();
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((rule) => rule !== '')
        .some((rule) => {
        if (rule === '*')
            return true;
        const [, name = rule, rulePort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
        const domain = name.replace(/^\*?\./, '');
        return ((rulePort === undefined || rulePort === port) && (host === domain || host.endsWith(`.${domain}`)));
    });
}
function parseProxy(written, name) {
    const text = written.includes('://') ? written : `http://${written}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`The environment variable ${name} (or ${name.toUpperCase()}, all_proxy) must be the http or https URL of a proxy.`, {
            hint: 'SOCKS proxies are not supported.',
        });
    }
    // In an address the password is encoded; both forms are masked.
    if (url.password !== '')
        new _secrets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(decoded(url.password));
    return url;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abortable)
/* harmony export */ });
/**
 * The outcome of `work`, or the signal's reason if that comes first; `onAbort` then stops what is going on.
 * What the work ends with after that is of no interest.
 */
async function abortable(work, signal, onAbort) {
    work.catch(() => undefined);
    let listener = () => { };
    const aborted = new Promise((_, reject) => {
        listener = () => {
            onAbort();
            reject(signal.reason);
        };
        if (signal.aborted)
            listener();
        else
            signal.addEventListener('abort', listener, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', listener);
    }
}


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ HOST_KEYS),
/* harmony export */   Rr: () => (/* binding */ signaturesOf),
/* harmony export */   bT: () => (/* binding */ KEY_EXCHANGES),
/* harmony export */   d1: () => (/* binding */ CIPHERS),
/* harmony export */   rt: () => (/* binding */ DEFAULT_CIPHERS)
/* harmony export */ });
/** What the SSH library can negotiate; a test holds these lists against it. Fastest first, old ones last. */
const CIPHERS = [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
    'chacha20-poly1305@openssh.com',
    'aes128-cbc',
    'aes192-cbc',
    'aes256-cbc',
    '3des-cbc',
];
const KEY_EXCHANGES = [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group15-sha512',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group17-sha512',
    'diffie-hellman-group18-sha512',
    'diffie-hellman-group-exchange-sha1',
    'diffie-hellman-group14-sha1',
    'diffie-hellman-group1-sha1',
];
/** Offered when the user lists none: chacha comes last, for it is three times slower here. */
const DEFAULT_CIPHERS = CIPHERS.slice(0, 6);
const HOST_KEYS = [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
    'ssh-rsa',
];
/** The signature algorithms that a key type serves: an RSA key signs with three. */
function signaturesOf(keyType) {
    const names = keyType === 'ssh-rsa' ? ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'] : [keyType];
    return HOST_KEYS.filter((known) => names.includes(known));
}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ certificateFileProblem),
/* harmony export */   lz: () => (/* binding */ sshField),
/* harmony export */   sF: () => (/* binding */ CERTIFICATE_SUFFIX),
/* harmony export */   u1: () => (/* binding */ readCertificateFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);


/** What the name of a certificate's type ends with; before it stands the type of its key. */
const CERTIFICATE_SUFFIX = '-cert-v01@openssh.com';
const USER_CERTIFICATE = 1;
/** How many fields a key of each type has after its type; all are written alike, with their length before them. */
const KEY_FIELDS = {
    'ssh-rsa': 2,
    'ssh-ed25519': 1,
    'ecdsa-sha2-nistp256': 2,
    'ecdsa-sha2-nistp384': 2,
    'ecdsa-sha2-nistp521': 2,
};
/**
 * Reads the certificate of a user's key, which `ssh-keygen -s` makes.
 * @throws BuildError if it cannot be read, is none, is a host's or has expired
 */
function readCertificateFile(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim();
    }
    catch (error) {
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`${path} cannot be read: ${(0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(error).message}.`, { cause: error });
    }
    const certificate = parseCertificate(text);
    if (typeof certificate === 'string')
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`${path} ${certificate}.`);
    return certificate;
}
/** What is wrong with the file of a certificate; undefined if nothing is. */
function certificateFileProblem(path) {
    try {
        readCertificateFile(path);
        return undefined;
    }
    catch (error) {
        return (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toError */ .iT)(error).message;
    }
}
/** @returns what is wrong, if it cannot be used */
function parseCertificate(text) {
    const [type = '', base64 = ''] = text.split(/\s+/);
    if (!type.endsWith(CERTIFICATE_SUFFIX))
        return 'is not a certificate: its file begins with a type such as "ssh-ed25519-cert-v01@openssh.com", and its name mostly ends in "-cert.pub"';
    const keyType = type.slice(0, -CERTIFICATE_SUFFIX.length);
    const fields = KEY_FIELDS[keyType];
    if (fields === undefined)
        return `is a certificate of a ${keyType} key, which cannot be used here`;
    const blob = Buffer.from(base64, 'base64');
    let parsed;
    try {
        parsed = parseBlob(blob, { type, keyType, fields });
    }
    catch {
        return 'is not a whole certificate';
    }
    const { role, ...certificate } = parsed;
    if (role !== USER_CERTIFICATE)
        return 'is the certificate of a host, not of a user';
    const { validBefore } = certificate;
    if (validBefore !== undefined && validBefore.getTime() <= Date.now())
        return `has expired on ${validBefore.toISOString()}`;
    return { ...certificate, line: `${type} ${base64}`, blob };
}
/** PROTOCOL.certkeys of OpenSSH. @throws RangeError if it ends too early */
function parseBlob(blob, { type, keyType, fields }) {
    const reader = new FieldReader(blob);
    if (reader.field().toString() !== type)
        throw new RangeError('The type within differs from the one before.');
    reader.field(); // A nonce.
    const start = reader.at;
    for (let count = 0; count < fields; count++)
        reader.field();
    const publicKey = Buffer.concat([sshField(keyType), blob.subarray(start, reader.at)]);
    reader.number64(); // The serial number.
    const role = reader.number32();
    reader.field(); // The name of the key.
    const names = new FieldReader(reader.field());
    const principals = [];
    while (!names.isAtEnd)
        principals.push(names.field().toString());
    reader.number64(); // The beginning of its time; the guest knows better what time it is there.
    return { role, publicKey, principals, validBefore: timeOf(reader.number64()) };
}
/** @param seconds since 1970; a time that no calendar reaches is for ever */
function timeOf(seconds) {
    const time = new Date(Number(seconds) * 1000);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/** Bytes with their length before them, as SSH sends them (`string` of RFC 4251, section 5). */
function sshField(content) {
    const bytes = Buffer.from(content);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
class FieldReader {
    at = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.at >= this.#bytes.length;
    }
    field() {
        const end = this.number32() + this.at;
        if (end > this.#bytes.length)
            throw new RangeError('A field is longer than what is left.');
        const content = this.#bytes.subarray(this.at, end);
        this.at = end;
        return content;
    }
    number32() {
        const value = this.#bytes.readUInt32BE(this.at);
        this.at += 4;
        return value;
    }
    number64() {
        const value = this.#bytes.readBigUInt64BE(this.at);
        this.at += 8;
        return value;
    }
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ConnectionLost)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/** The connection to the guest was lost while something was going on: it may work again after a reconnect. */
class ConnectionLost extends _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS {
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   j: () => (/* binding */ portions)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1847);

/** Enough per read that a fast link is never kept waiting, and little enough to hold in memory. */
const PORTION = 256 * 1024;
function sizeOf(content) {
    return content instanceof Uint8Array ? content.length : content.size;
}
/**
 * The content in portions, exactly as many bytes as were announced.
 * @throws BuildError if a file grew or shrank meanwhile
 */
async function* portions(content) {
    if (content instanceof Uint8Array) {
        for (let start = 0; start < content.length; start += PORTION)
            yield content.subarray(start, start + PORTION);
        return;
    }
    let left = content.size;
    for await (const chunk of content.stream()) {
        left -= chunk.length;
        if (left < 0)
            break;
        yield chunk;
    }
    if (left !== 0)
        throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('The file changed its size while it was being uploaded.');
}


/***/ }),

/***/ 7383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ dialDirectly),
  h: () => (/* binding */ dialerFor)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/async/abortable.ts
var abortable = __webpack_require__(1242);
// EXTERNAL MODULE: ./src/communicators/host-keys.ts
var host_keys = __webpack_require__(3805);
// EXTERNAL MODULE: ./src/communicators/login-failure.ts
var login_failure = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/communicators/ssh-request.ts
var ssh_request = __webpack_require__(5750);
// EXTERNAL MODULE: ./src/communicators/ssh-session.ts + 1 modules
var ssh_session = __webpack_require__(7219);
;// CONCATENATED MODULE: ./src/communicators/bastion.ts







/** The bastion tries to reach a guest that is booting for minutes; asking it again is quicker. */
const FORWARD_LIMIT = 5000;
/** Connects to a guest from a bastion host, which it stays logged in to. */
function bastionDialer(request, bastion) {
    // Unlike the guest's, the key of a bastion is known to no cloud: it is recorded at first use.
    const checking = request.options.ssh_host_key_checking === 'off' ? 'off' : 'auto';
    const hostKeys = new host_keys/* HostKeys */.PE({ checking }, `the bastion ${(0,ssh_request/* address */.h)(bastion)}`, request.news);
    let session;
    return {
        async dial(limits) {
            session = session?.isOpen ? session : await logInToBastion(request, bastion, hostKeys, limits);
            return forward(session, request, limits);
        },
        async close() {
            await session?.end();
        },
    };
}
async function logInToBastion(request, bastion, hostKeys, limits) {
    try {
        const socket = await dialDirectly(bastion, limits);
        const { options, news } = request;
        return await (0,ssh_session/* logIn */.E)(socket, { ...bastion, options, news, hostKeys: { checking: 'auto' } }, hostKeys, limits);
    }
    catch (error) {
        if (!(error instanceof login_failure/* LoginFailure */.k))
            throw error;
        if (error.kind === 'unreachable')
            throw new login_failure/* LoginFailure */.k('unreachable', `the bastion ${(0,ssh_request/* address */.h)(bastion)}: ${error.message}`, error);
        throw new errors/* BuildError */.zS(`The bastion ${(0,ssh_request/* address */.h)(bastion)} does not let "${bastion.username}" in: ${error.message}.`, {
            hint: 'Check ssh_bastion_username, and ssh_bastion_password, ssh_bastion_private_key_file (and its certificate) or ssh_bastion_agent_auth.',
            cause: error,
        });
    }
}
async function forward(session, { host, port }, limits) {
    let tooLate;
    const opened = new Promise((resolve, reject) => {
        const fail = (reason) => reject(new login_failure/* LoginFailure */.k('unreachable', `from the bastion: ${reason}`));
        tooLate = setTimeout(() => fail('timed out'), Math.min(FORWARD_LIMIT, limits.milliseconds));
        session.client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
            if (error)
                return fail(error.message.replace('(SSH) Channel open failure: ', ''));
            resolve(channel);
            // The channel that opens after all is closed.
            opened.catch(() => channel.destroy());
        });
    });
    try {
        return await (0,abortable/* abortable */.Z)(opened, limits.signal, () => undefined);
    }
    finally {
        clearTimeout(tooLate);
    }
}

;// CONCATENATED MODULE: ./src/communicators/dial.ts






/**
 * While a guest boots its packets are dropped, and the kernel repeats a lost one after a second: giving up after
 * two keeps it to one question a second, however long the boot takes.
 */
const DIRECT_LIMIT = 2000;
/** A proxy waits for the guest itself, and says when it has waited long enough. */
const PROXY_LIMIT = 15_000;
function dialerFor(request) {
    if (request.bastion !== undefined)
        return bastionDialer(request, request.bastion);
    const { ssh_proxy_host: proxy } = request.options;
    const dial = proxy === undefined ? dialDirectly : dialByProxy;
    return { dial: (limits) => dial(request, limits), close: () => Promise.resolve() };
}
/** A TCP connection. */
async function dialDirectly(target, { signal, milliseconds }) {
    const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true });
    const connected = new Promise((resolve, reject) => {
        socket.once('connect', () => resolve(socket));
        socket.once('error', (error) => reject(new login_failure/* LoginFailure */.k('unreachable', error.message, error)));
    });
    const tooLate = setTimeout(() => socket.destroy(new Error(`connecting to ${(0,ssh_request/* address */.h)(target)} timed out`)), Math.min(DIRECT_LIMIT, milliseconds));
    try {
        return await (0,abortable/* abortable */.Z)(connected, signal, () => socket.destroy());
    }
    finally {
        clearTimeout(tooLate);
    }
}
/** A connection through the SOCKS5 proxy that the options name. */
async function dialByProxy(request, { signal, milliseconds }) {
    const { ssh_proxy_host: host = '', ssh_proxy_port: port, ssh_proxy_username, ssh_proxy_password, } = request.options;
    const { SocksClient } = await __webpack_require__.e(/* import() */ 474).then(__webpack_require__.t.bind(__webpack_require__, 2474, 23));
    const connecting = SocksClient.createConnection({
        command: 'connect',
        destination: { host: request.host, port: request.port },
        proxy: {
            type: 5,
            host,
            port,
            ...(ssh_proxy_username && { userId: ssh_proxy_username }),
            ...(ssh_proxy_password && { password: ssh_proxy_password.reveal() }),
        },
        timeout: Math.max(1, Math.min(PROXY_LIMIT, milliseconds)),
        set_tcp_nodelay: true,
    });
    const connected = connecting.then(({ socket }) => socket, (error) => {
        // The error of the library carries the proxy's password.
        throw new login_failure/* LoginFailure */.k('unreachable', `the proxy ${(0,ssh_request/* address */.h)({ host, port })}: ${(0,errors/* toError */.iT)(error).message}`);
    });
    return (0,abortable/* abortable */.Z)(connected, signal, () => void connected.then((socket) => socket.destroy(), () => undefined));
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ HostKeys),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Zg: () => (/* binding */ publicKeyLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1847);
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8440);



/** Judges the host keys of one guest, and remembers the one that it logged in with. */
class HostKeys {
    #policy;
    #guest;
    #news;
    #recorded;
    /** What to say of a key that nobody vouches for, should it become the guest's. */
    #firstUse;
    /** @param guest how messages call it: `host:port` */
    constructor(policy, guest, news) {
        this.#policy = policy;
        this.#guest = guest;
        this.#news = news;
    }
    /** The key that the guest logged in with, as `ssh-ed25519 AAAA…`; undefined before. */
    get recorded() {
        return this.#recorded;
    }
    /** The algorithms to ask the guest for: those of the keys that are known come first. */
    algorithms() {
        const known = this.#recorded === undefined ? this.#expected : [this.#recorded, ...this.#expected];
        const preferred = known.flatMap((key) => (0,_algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .signaturesOf */ .Rr)(key.split(' ')[0] ?? ''));
        return [...new Set([...preferred, ..._algorithms_js__WEBPACK_IMPORTED_MODULE_2__/* .HOST_KEYS */ .Cy])];
    }
    /** @throws BuildError if the key (an SSH public key blob) is not to be trusted */
    async verify(blob) {
        const key = publicKeyLine(blob);
        this.#firstUse = undefined;
        if (this.#policy.checking === 'off' || key === this.#recorded)
            return;
        // sshd may have been up before cloud-init had put the key in its place: it shows it after the next reboot.
        if (this.#expected.some((line) => sameKey(line, key)))
            return;
        if (this.#recorded !== undefined)
            throw this.#changed(key, this.#recorded);
        const answer = await this.#policy.askCloud?.(key);
        if (answer === true)
            return;
        if (answer === false || this.#policy.checking === 'strict')
            throw this.#unknown(key, answer === false);
        this.#firstUse = () => this.#tellFirstUse(key);
    }
    /** Remembers the key: from now on it must not change, but to an expected one. To be called once the login succeeded. */
    record(blob) {
        if (this.#policy.checking === 'off')
            return;
        this.#firstUse?.();
        this.#firstUse = undefined;
        this.#recorded = publicKeyLine(blob);
    }
    get #expected() {
        return this.#policy.expected ?? [];
    }
    #tellFirstUse(key) {
        const trusted = `Trusting the host key that ${this.#guest} showed at first (${fingerprint(key)})`;
        if (this.#expected.length > 0) {
            this.#news.warning(`${trusted}: it is not the one that the guest was given, and the cloud cannot tell which is right.`);
        }
        else if (this.#policy.askCloud !== undefined) {
            this.#news.warning(`${trusted}: the cloud cannot tell whether it is the guest’s.`);
        }
        else {
            this.#news.notice(`${trusted}; it must not change during the build.`);
        }
    }
    #changed(key, recorded) {
        return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`The host key of ${this.#guest} changed during the build, from ${fingerprint(recorded)} to ${fingerprint(key)}: the connection was refused.`, {
            hint: 'Either another machine answers at this address, or a provisioner made new host keys; set ssh_host_key_checking to "off" only if it is the latter.',
        });
    }
    #unknown(key, denied) {
        const why = denied
            ? 'the cloud says that the guest has another one'
            : 'ssh_host_key_checking is "strict"';
        return new _errors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`The host key that ${this.#guest} shows (${fingerprint(key)}) is not known to be the guest’s, and ${why}: the connection was refused.`, {
            hint: 'The build knows the key beforehand where it can give the guest one: with an image that has cloud-init, and no user data of your own.',
        });
    }
}
/** The fingerprint as `ssh-keygen -l` prints it, with the key's type. */
function fingerprint(key) {
    const [type = '', body = ''] = key.split(' ');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(body, 'base64')).digest('base64');
    return `${type} SHA256:${digest.replace(/=+$/, '')}`;
}
/** A public key blob (RFC 4253, 6.6: it begins with its type's name) as a line of OpenSSH. */
function publicKeyLine(blob) {
    const typeLength = blob.readUInt32BE(0);
    return `${blob.toString('latin1', 4, 4 + typeLength)} ${blob.toString('base64')}`;
}
function sameKey(line, key) {
    return line.trim().split(/\s+/).slice(0, 2).join(' ') === key;
}


/***/ }),

/***/ 827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nZ: () => (/* binding */ KEY_BITS),
  TZ: () => (/* binding */ generateKeyPair),
  QW: () => (/* binding */ parsePrivateKey),
  UP: () => (/* binding */ privateKeyFileProblem),
  kc: () => (/* binding */ publicKeyOf),
  Pb: () => (/* binding */ readPrivateKeyFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/secrets/index.ts + 1 modules
var secrets = __webpack_require__(4940);
;// CONCATENATED MODULE: ./src/communicators/openssh-key.ts
const BLOCK = 8;
/** An Ed25519 private key in OpenSSH's own format (PROTOCOL.key), the only one of that kind that SSH libraries read. */
function openSshEd25519(key) {
    const { x, d } = key.export({ format: 'jwk' });
    const publicKey = Buffer.from(x ?? '', 'base64url');
    const seed = Buffer.from(d ?? '', 'base64url');
    const type = openssh_key_text('ssh-ed25519');
    // Two equal numbers show whoever decrypts a key that the passphrase was right; this one is not encrypted.
    const check = Buffer.alloc(8);
    const secret = padded(Buffer.concat([check, type, field(publicKey), field(Buffer.concat([seed, publicKey])), openssh_key_text('')]));
    const body = Buffer.concat([
        Buffer.from('openssh-key-v1\0'),
        openssh_key_text('none'),
        openssh_key_text('none'),
        openssh_key_text(''),
        uint32(1),
        field(Buffer.concat([type, field(publicKey)])),
        field(secret),
    ]);
    const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
    return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n');
}
function field(bytes) {
    return Buffer.concat([uint32(bytes.length), bytes]);
}
function openssh_key_text(value) {
    return field(Buffer.from(value));
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/** Filled up to whole blocks with 1, 2, 3 … */
function padded(bytes) {
    const missing = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
    return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, index) => index + 1))]);
}

// EXTERNAL MODULE: ./src/communicators/ssh2.ts
var ssh2 = __webpack_require__(3682);
;// CONCATENATED MODULE: ./src/communicators/keys.ts








const KEY_BITS = {
    rsa: { least: 2048, most: 8192, usual: 3072 },
    ecdsa: { allowed: [256, 384, 521], usual: 256 },
};
/** Makes a key pair off the main thread. `bits` defaults to 3072 for `rsa` and 256 for `ecdsa`. */
async function generateKeyPair(type, bits) {
    const key = type === 'rsa' ? await rsaKey(bits ?? KEY_BITS.rsa.usual) : await ecdsaKey(bits ?? KEY_BITS.ecdsa.usual);
    const format = type === 'rsa' ? 'pkcs1' : 'sec1';
    const privateKey = secrets/* Secret */.zh.ofOurOwn(key.export({ type: format, format: 'pem' }).toString());
    return { privateKey, publicKey: await publicKeyOf(privateKey) };
}
/** The public half of a private key, as a line of authorized_keys. @throws BuildError if it is no key that SSH can use */
async function publicKeyOf(privateKey, passphrase) {
    const parsed = await parsePrivateKey(privateKey, passphrase);
    return `${parsed.type} ${parsed.getPublicSSH().toString('base64')}`;
}
/** A private key as the SSH library has it. @throws BuildError if it is no key that SSH can use */
async function parsePrivateKey(privateKey, passphrase) {
    const { utils } = await (0,ssh2/* loadSsh2 */.H)();
    const parsed = utils.parseKey(privateKey.reveal(), passphrase?.reveal());
    if (parsed instanceof Error)
        throw new errors/* BuildError */.zS(`The private key cannot be used: ${parsed.message}.`);
    return parsed;
}
/**
 * Reads a private key file and makes sure that it can be used.
 * @returns the key in a format that needs no passphrase beside the one given
 * @throws BuildError if it cannot be read, is not a private key, or does not open with the passphrase
 */
async function readPrivateKeyFile(path, passphrase) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors/* BuildError */.zS(`The private key file ${path} cannot be read: ${(0,errors/* toError */.iT)(error).message}.`, {
            cause: error,
        });
    });
    const key = secrets/* Secret */.zh.ofOurOwn(fromPkcs8(text.trim(), passphrase) ?? text);
    const { utils } = await (0,ssh2/* loadSsh2 */.H)();
    const parsed = utils.parseKey(key.reveal(), passphrase?.reveal());
    if (parsed instanceof Error || !parsed.isPrivateKey()) {
        throw new errors/* BuildError */.zS(`${path} is not a private key that can be used${parsed instanceof Error ? `: ${parsed.message}` : ''}.`, {
            hint: passphrase === undefined
                ? 'It must be a private key in OpenSSH or PEM format; an encrypted one needs ssh_private_key_passphrase.'
                : 'Check ssh_private_key_passphrase, and that it is a private key in OpenSSH or PEM format.',
        });
    }
    return key;
}
/** What is wrong with a private key file, as far as it can be told at a glance; undefined if nothing is. */
function privateKeyFileProblem(path, hasPassphrase) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
    }
    catch (error) {
        return `cannot be read: ${(0,errors/* toError */.iT)(error).message}`;
    }
    if (!/^(-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-)/.test(text))
        return 'is not a private key';
    if (isEncrypted(text) && !hasPassphrase)
        return 'is encrypted: give ssh_private_key_passphrase too';
    return undefined;
}
const OPENSSH_MAGIC = 'openssh-key-v1\0';
function isEncrypted(text) {
    if (/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m.test(text))
        return true;
    const body = /^-----BEGIN OPENSSH PRIVATE KEY-----([^-]+)/.exec(text)?.[1];
    if (body === undefined)
        return false;
    // PROTOCOL.key of OpenSSH: the magic, then the cipher's name with its length before it.
    const decoded = Buffer.from(body, 'base64');
    const length = decoded.length > OPENSSH_MAGIC.length + 4 ? decoded.readUInt32BE(OPENSSH_MAGIC.length) : 0;
    const start = OPENSSH_MAGIC.length + 4;
    return decoded.toString('latin1', start, start + length) !== 'none';
}
/** A PKCS #8 key in the format of its kind, which SSH libraries read; undefined if it is in another format. */
function fromPkcs8(text, passphrase) {
    if (!/^-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(text))
        return undefined;
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({
            key: text,
            format: 'pem',
            ...(passphrase && { passphrase: passphrase.reveal() }),
        });
    }
    catch {
        return undefined;
    }
    if (key.asymmetricKeyType === 'rsa')
        return key.export({ type: 'pkcs1', format: 'pem' }).toString();
    if (key.asymmetricKeyType === 'ed25519')
        return openSshEd25519(key);
    if (key.asymmetricKeyType === 'ec')
        return key.export({ type: 'sec1', format: 'pem' }).toString();
    return undefined;
}
async function rsaKey(modulusLength) {
    return (await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength })).privateKey;
}
async function ecdsaKey(bits) {
    return (await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('ec', { namedCurve: `P-${bits}` })).privateKey;
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _secrets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2797);



/** A longer line is told in pieces of this many characters. */
const LONGEST_LINE = 16 * 1024;
/** Of one line no more is told, in characters: what is that long is for no reader, and would fill the log. */
const MOST_OF_A_LINE = 4 * LONGEST_LINE;
/**
 * Cuts what a guest prints into lines that are safe to show. A line ends with LF, CRLF or a lone CR (a progress
 * bar's next state); characters may be split across chunks; control characters are taken out. Memory stays
 * bounded whatever comes, and so does what is told of one line.
 */
class LineSplitter {
    #emit;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #pending = '';
    /** The last line ended with CR: an LF that follows belongs to it. */
    #afterCarriageReturn = false;
    /** Characters of a line that has not ended yet: given out, and left out. */
    #told = 0;
    #leftOut = 0;
    constructor(emit) {
        this.#emit = emit;
    }
    write(chunk) {
        this.#add(this.#decoder.write(chunk));
    }
    /** The output is over: gives out a last line that has no end. */
    end() {
        this.#add(this.#decoder.end());
        if (this.#pending !== '' || this.#told > 0)
            this.#tell(this.#take());
    }
    #add(text) {
        if (!this.#afterCarriageReturn && text.includes('\n') && (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(text))
            this.#addPlain(text);
        else
            this.#addAny(text);
    }
    /** Lines of plain text, which most output is, are looked at once together: that is several times faster. */
    #addPlain(text) {
        const lines = text.split('\n');
        const rest = lines.pop() ?? '';
        lines.forEach((line, index) => {
            if (index === 0)
                this.#tell(this.#take() + line);
            else
                this.#tellPlain(line);
        });
        this.#pending = rest;
        this.#cutIfLong();
    }
    #addAny(text) {
        let start = 0;
        for (const match of text.matchAll(/[\r\n]/g)) {
            this.#pending += text.slice(start, match.index);
            start = match.index + 1;
            if (this.#pending !== '')
                this.#afterCarriageReturn = false;
            this.#endLine(match[0] === '\r');
        }
        if (start < text.length) {
            this.#pending += text.slice(start);
            this.#afterCarriageReturn = false;
            this.#cutIfLong();
        }
    }
    #endLine(byCarriageReturn) {
        if (byCarriageReturn) {
            if (this.#pending === '' && this.#told === 0)
                return;
            this.#afterCarriageReturn = true;
            this.#tell(this.#take());
        }
        else if (this.#afterCarriageReturn) {
            this.#afterCarriageReturn = false;
        }
        else {
            this.#tell(this.#take());
        }
    }
    #take() {
        const line = this.#pending;
        this.#pending = '';
        return line;
    }
    #cutIfLong() {
        if (this.#pending.length >= 2 * LONGEST_LINE)
            this.#cut();
    }
    /** Gives out the pending text but for a remainder in which a secret or an escape sequence may be half arrived. */
    #cut() {
        const text = this.#take();
        if (this.#told >= MOST_OF_A_LINE) {
            this.#leftOut += text.length;
            return;
        }
        const escape = text.lastIndexOf('\x1b');
        const whole = escape > text.length - 256 ? escape : text.length;
        const clean = (0,_secrets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(text.slice(0, whole)));
        const end = Math.max(Math.floor(clean.length / LONGEST_LINE) - 1, 0) * LONGEST_LINE;
        this.#tellPieces(clean.slice(0, end));
        this.#pending = clean.slice(end) + text.slice(whole);
    }
    #tell(line) {
        this.#tellPlain((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(line));
    }
    #tellPlain(line) {
        if (this.#told === 0 && line.length <= LONGEST_LINE)
            return this.#emit(line);
        this.#tellPieces((0,_secrets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(line));
        if (this.#leftOut > 0)
            this.#emit(`… (${this.#leftOut} more characters of this line)`);
        this.#told = 0;
        this.#leftOut = 0;
    }
    #tellPieces(text) {
        for (const piece of pieces(text)) {
            if (this.#told >= MOST_OF_A_LINE)
                this.#leftOut += piece.length;
            else
                this.#emit(piece);
            this.#told += piece.length;
        }
    }
}
function* pieces(text) {
    let start = 0;
    while (start < text.length) {
        let end = start + LONGEST_LINE;
        if (isHighSurrogate(text.charCodeAt(end - 1)))
            end += 1;
        yield text.slice(start, end);
        start = end;
    }
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ refuseNesting),
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   c9: () => (/* binding */ transferError),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   qY: () => (/* binding */ fileContent),
/* harmony export */   t0: () => (/* binding */ writeLocalFile)
/* harmony export */ });
/* unused harmony exports isSafeName, MOST_NESTED */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1847);





const PORTION = 256 * 1024;
/** What arrives while the disk is busy is written together. */
const WRITTEN_AT_ONCE = 1024 * 1024;
/** Everything in a folder of the runner, by name, links followed. Sockets, pipes and devices are left out. */
async function* walkFolder(folder, depth = 0) {
    refuseNesting(depth, folder);
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const mode = facts.mode & 0o777;
        if (facts.isDirectory()) {
            yield { kind: 'enter', name, mode };
            yield* walkFolder(path, depth + 1);
            yield { kind: 'leave' };
        }
        else if (facts.isFile()) {
            yield { kind: 'file', name, mode, content: fileContent(path, facts.size) };
        }
    }
}
/** A file of the runner as something to upload. */
function fileContent(path, size) {
    return { size, stream: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PORTION }) };
}
/** Writes a file of the runner, its folder included. What is left of one that did not arrive whole is deleted. */
async function writeLocalFile(path, content, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { highWaterMark: WRITTEN_AT_ONCE }));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        throw error;
    }
}
/**
 * A name that the guest gave to one of its files, as part of a path of the runner.
 * @throws BuildError if it would lead out of the folder it is written to, or to no file at all
 */
function safeName(name) {
    if (isSafeName(name, process.platform))
        return name;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildError */ .zS(`The guest sent a file by the name ${JSON.stringify(name.slice(0, 300))}, which could be written anywhere: refused.`);
}
/** @param system the runner's, as Node calls it */
function isSafeName(name, system) {
    const isPath = name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name);
    return !isPath && !(system === 'win32' && MEANS_MORE_ON_WINDOWS.test(name));
}
/**
 * Drives, streams of files, and devices, which all folders have; dots and spaces at the end are dropped, so that ".. " is
 * the folder above. After Microsoft's "Naming Files, Paths, and Namespaces".
 */
const MEANS_MORE_ON_WINDOWS = /[<>:"|?*\x00-\x1f]|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;
/** Links that lead back to a folder that they are in make folders without end. */
const MOST_NESTED = 100;
/** @throws BuildError if folders of the guest, or of the runner, stand deeper in one another than any real ones */
function refuseNesting(depth, folder) {
    if (depth <= MOST_NESTED)
        return;
    throw new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildError */ .zS(`${folder.slice(0, 300)} is nested more than ${MOST_NESTED} folders deep.`, {
        hint: 'A link in it may lead back to a folder that it is in.',
    });
}
/** A BuildError about a transfer, with what went wrong as its end. */
function transferError(what, reason) {
    const text = typeof reason === 'string' ? reason : (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toError */ .iT)(reason).message;
    return new _errors_index_js__WEBPACK_IMPORTED_MODULE_4__/* .BuildError */ .zS(`${what}: ${text.replace(/\.$/, '')}.`, typeof reason === 'string' ? {} : { cause: reason });
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ loginFailure),
/* harmony export */   k: () => (/* binding */ LoginFailure)
/* harmony export */ });
/** Why one attempt to log in to a guest failed, and so whether another one makes sense. */
class LoginFailure extends Error {
    /**
     * `unreachable`: nothing answers, or not in time, or it hangs up: it may be booting.
     * `refused`: it does not let us in: cloud-init may not have come to our key yet.
     * `incompatible`: no algorithm in common; trying again changes nothing.
     */
    kind;
    constructor(kind, message, cause) {
        super(message, { cause });
        this.kind = kind;
    }
}
/** What the SSH library reports, as a LoginFailure. It tells kinds apart by `level` and by wording alone. */
function loginFailure(error) {
    if (error.level === 'client-authentication' || /authentication failures/i.test(error.message)) {
        return new LoginFailure('refused', error.message, error);
    }
    if (/no matching/i.test(error.message))
        return new LoginFailure('incompatible', error.message, error);
    return new LoginFailure('unreachable', error.message, error);
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   ZL: () => (/* binding */ shellQuote)
/* harmony export */ });
/** Words that no shell reads anything into, Windows' cmd included: they are left as they are. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** `text` as one word for a POSIX shell, whatever it contains. */
function shellQuote(text) {
    return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
/** A path of the guest as one word for its shell; a leading `~/` still means the home folder, and a leading `-` no option. */
function quotePath(path) {
    const inHome = /^~(?:\/|$)/.exec(path);
    if (inHome === null)
        return shellQuote(path.startsWith('-') ? `./${path}` : path);
    const rest = path.slice(inHome[0].length);
    return rest === '' ? inHome[0] : `${inHome[0]}${shellQuote(rest)}`;
}
/** `path` split into the folder that holds it and its last part. */
function splitPath(path) {
    const trimmed = path.replace(/(?<=.)\/+$/, '');
    const slash = trimmed.lastIndexOf('/');
    if (slash < 0)
        return { folder: '.', name: trimmed };
    return { folder: trimmed.slice(0, slash) || '/', name: trimmed.slice(slash + 1) };
}


/***/ }),

/***/ 5750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/** `host:port`, as messages call a guest. */
function address({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 7219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ logIn)
});

// UNUSED EXPORTS: SshSession

// EXTERNAL MODULE: ./src/communicators/algorithms.ts
var algorithms = __webpack_require__(8440);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
// EXTERNAL MODULE: ./src/async/abortable.ts
var abortable = __webpack_require__(1242);
// EXTERNAL MODULE: ./src/communicators/certificate.ts
var certificate = __webpack_require__(2947);
;// CONCATENATED MODULE: ./src/communicators/certificate-login.ts


/**
 * Lets one client show a certificate wherever it would show `key`, that very object. ssh2 knows nothing of certificates
 * and has no public way to them: given one as a key, it writes the algorithm of the request
 * (`ssh-ed25519-cert-v01@openssh.com`) into the signature, too, where sshd wants that of the plain key
 * (`ssh-ed25519`; PROTOCOL.certkeys of OpenSSH, RFC 4252 section 7). So the step of its that sends public keys is
 * wrapped, for this client alone, and the signature's algorithm put right before the packet leaves.
 * @throws BuildError if ssh2 is another inside than it was
 */
function showCertificate(client, key, { blob }) {
    const inside = ourInsideOf(client);
    const authPK = inside.authPK.bind(inside);
    const certified = Object.create(key, { getPublicSSH: { value: () => blob } });
    inside.authPK = (username, tried, algorithm, sign) => {
        if (tried !== key)
            return authPK(username, tried, algorithm, sign);
        const plain = algorithm ?? key.type;
        const requested = `${plain}${certificate/* CERTIFICATE_SUFFIX */.sF}`;
        if (sign === undefined)
            return authPK(username, certified, requested);
        return authPK(username, certified, requested, (data, send) => sign(data, (signature) => {
            const { write } = inside._packetRW;
            const finalize = write.finalize.bind(write);
            write.finalize = (packet) => {
                write.finalize = finalize;
                return finalize(withAlgorithm(plain, { packet, requested, blob, write }));
            };
            send(signature);
        }));
    };
}
/** The signed request anew, with the plain algorithm in the signature, which is the last field, after the certificate. */
function withAlgorithm(plain, { packet, requested, blob, write }) {
    const end = packet.indexOf(blob) + blob.length;
    const algorithm = (0,certificate/* sshField */.lz)(requested);
    const start = end + 4 + algorithm.length;
    if (end < blob.length || !packet.subarray(end + 4, start).equals(algorithm))
        throw changedInside();
    const signature = packet.subarray(start, start + 4 + packet.readUInt32BE(start));
    const payload = Buffer.concat([
        packet.subarray(write.allocStart, end),
        (0,certificate/* sshField */.lz)(Buffer.concat([(0,certificate/* sshField */.lz)(plain), signature])),
    ]);
    const mended = write.alloc(payload.length);
    mended.set(payload, write.allocStart);
    return mended;
}
function ourInsideOf(client) {
    const { _protocol: inside } = client;
    const write = inside?._packetRW?.write;
    const isOurs = typeof inside?.authPK === 'function' &&
        typeof write?.allocStart === 'number' &&
        typeof write.alloc === 'function' &&
        typeof write.finalize === 'function';
    if (!isOurs)
        throw changedInside();
    return inside;
}
function changedInside() {
    return new errors/* BuildError */.zS('ssh_certificate_file cannot be used: this version of the SSH library is not known.', {
        hint: 'This is a defect of the action, please report it. Until it is mended, log in by a key that the image knows, or by the temporary one.',
    });
}

// EXTERNAL MODULE: ./src/communicators/keys.ts + 1 modules
var keys = __webpack_require__(827);
// EXTERNAL MODULE: ./src/communicators/login-failure.ts
var login_failure = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/communicators/ssh2.ts
var ssh2 = __webpack_require__(3682);
;// CONCATENATED MODULE: ./src/communicators/ssh-session.ts







/** Without a sign of life for this long a guest counts as gone: a loaded one may be slow to answer. */
const SILENCE_UNTIL_LOST = 60_000;
const LONGEST_GOODBYE = 1000;
/** One login to a guest, over one connection. */
class SshSession {
    client;
    /** Whether commands may use the runner's SSH agent; false once the guest has refused that. */
    forwardsAgent;
    #open = true;
    #lostBecause;
    constructor(client, forwardsAgent) {
        this.client = client;
        this.forwardsAgent = forwardsAgent;
        client.on('error', (error) => (this.#lostBecause ??= error.message));
        client.once('close', () => (this.#open = false));
    }
    get isOpen() {
        return this.#open;
    }
    /** What ended it, where that is known. */
    get lostBecause() {
        return this.#lostBecause ?? 'the guest closed it';
    }
    /** Says goodbye and hangs up; resolves when the connection is closed, or when that takes too long. */
    async end() {
        if (!this.#open)
            return;
        this.#open = false;
        await new Promise((resolve) => {
            const impatience = setTimeout(() => {
                this.client.destroy();
                // A connection by way of a bastion that is half closed already never tells of its end.
                resolve();
            }, LONGEST_GOODBYE);
            this.client.once('close', () => {
                clearTimeout(impatience);
                resolve();
            });
            this.client.end();
        });
    }
}
/**
 * Logs in over a connection that is made.
 * @throws LoginFailure if the guest does not let us in; BuildError if its host key is not to be trusted
 */
async function logIn(socket, request, hostKeys, limits) {
    const { Client } = await (0,ssh2/* loadSsh2 */.H)();
    const client = new Client();
    const certified = await certifiedKey(request.auth);
    const work = new Promise((resolve, reject) => {
        let distrust;
        let hostKey;
        client.once('ready', () => {
            if (hostKey !== undefined)
                hostKeys.record(hostKey);
            resolve(new SshSession(client, request.forwardedAgent !== undefined));
        });
        client.on('error', (error) => {
            // Without its agent the library goes on to the next way of logging in, and tells if there is none.
            if (error.level === 'agent')
                request.news.progress(`The SSH agent of the runner: ${error.message}`);
            else
                reject(distrust ?? (error instanceof errors/* BuildError */.zS ? error : (0,login_failure/* loginFailure */.i)(error)));
        });
        client.once('close', () => reject(distrust ?? new login_failure/* LoginFailure */.k('unreachable', 'the guest hung up')));
        client.on('change password', () => reject(new login_failure/* LoginFailure */.k('refused', 'the password has expired and must be changed')));
        client.connect({
            sock: socket,
            username: request.username,
            authHandler: authMethods(request, certified),
            readyTimeout: limits.milliseconds,
            algorithms: {
                cipher: [...(request.options.ssh_ciphers ?? algorithms/* DEFAULT_CIPHERS */.rt)],
                serverHostKey: hostKeys.algorithms(),
                ...(request.options.ssh_key_exchange_algorithms && {
                    kex: [...request.options.ssh_key_exchange_algorithms],
                }),
            },
            hostVerifier: (key, answer) => {
                hostKey = key;
                hostKeys.verify(key).then(() => answer(true), (reason) => {
                    distrust = (0,errors/* toError */.iT)(reason);
                    answer(false);
                });
            },
            ...(request.forwardedAgent && { agent: request.forwardedAgent }),
            ...keepAlive(request.options.ssh_keep_alive_interval),
        });
        if (certified !== undefined && request.auth.certificate !== undefined)
            showCertificate(client, certified, request.auth.certificate);
        // A channel through a bastion stays half open otherwise, and nobody would learn that the guest is gone.
        socket.once('end', () => socket.end());
        // Nagle's algorithm would hold back the last packet of every exchange for tens of milliseconds.
        client.setNoDelay(true);
        loseWhenSilent(client, socket, request.options.ssh_read_write_timeout);
    });
    try {
        return await (0,abortable/* abortable */.Z)(work, limits.signal, () => client.destroy());
    }
    catch (error) {
        client.on('error', () => undefined);
        client.destroy();
        throw error;
    }
}
/** The private key as the object that the certificate is shown for; undefined if there is none. */
async function certifiedKey({ certificate, privateKey, passphrase, }) {
    if (certificate === undefined || privateKey === undefined)
        return undefined;
    return (0,keys/* parsePrivateKey */.QW)(privateKey, passphrase);
}
function authMethods({ username, auth }, certified) {
    const methods = [];
    if (auth.agent !== undefined)
        methods.push({ type: 'agent', username, agent: auth.agent });
    if (certified !== undefined)
        methods.push({ type: 'publickey', username, key: certified });
    if (auth.privateKey !== undefined) {
        const passphrase = auth.passphrase === undefined ? {} : { passphrase: auth.passphrase.reveal() };
        methods.push({ type: 'publickey', username, key: auth.privateKey.reveal(), ...passphrase });
    }
    if (auth.password !== undefined) {
        const password = auth.password.reveal();
        methods.push({ type: 'password', username, password });
        methods.push({
            type: 'keyboard-interactive',
            username,
            prompt: (_name, _instructions, _language, prompts, answer) => answer(prompts.map(() => password)),
        });
    }
    return methods.length > 0 ? methods : [{ type: 'none', username }];
}
function keepAlive(interval) {
    if (interval <= 0)
        return {};
    return {
        keepaliveInterval: interval,
        keepaliveCountMax: Math.max(3, Math.ceil(SILENCE_UNTIL_LOST / interval)),
    };
}
/** Ends the connection once nothing has arrived on it for `milliseconds`; 0 is for ever. */
function loseWhenSilent(client, socket, milliseconds) {
    if (milliseconds <= 0)
        return;
    const timer = setTimeout(() => {
        client.emit('error', new Error(`nothing arrived for ${milliseconds / 1000} s (ssh_read_write_timeout)`));
        client.destroy();
    }, milliseconds);
    socket.on('data', () => timer.refresh());
    client.once('close', () => clearTimeout(timer));
}


/***/ }),

/***/ 3682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ loadSsh2)
/* harmony export */ });
/**
 * The ssh2 library, loaded at its first use: a build connects half a minute after it starts, and a dry run
 * never does.
 */
async function loadSsh2() {
    const loaded = await __webpack_require__.e(/* import() */ 472).then(__webpack_require__.t.bind(__webpack_require__, 5472, 23));
    return loaded.default;
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ powershellCommand),
/* harmony export */   W: () => (/* binding */ powershellQuote)
/* harmony export */ });
/** A command line that has PowerShell run a script, whatever the script contains. */
function powershellCommand(script) {
    const encoded = Buffer.from(script, 'utf16le').toString('base64');
    return `powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand ${encoded}`;
}
/** `text` as a string of PowerShell, with nothing in it that is expanded. PowerShell takes curly quotes for quotes, too. */
function powershellQuote(text) {
    return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}


/***/ }),

/***/ 4201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ PATH),
/* harmony export */   r: () => (/* binding */ urlOf)
/* harmony export */ });
/** The path of the service (MS-WSMV 2.1). */
const PATH = '/wsman';
function urlOf({ host, port, useSsl }) {
    const name = host.includes(':') ? `[${host}]` : host;
    return new URL(`${useSsl ? 'https' : 'http'}://${name}:${port}${PATH}`);
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseLeft: () => (/* binding */ releaseLeft)
});

// EXTERNAL MODULE: ./src/action/index.ts + 18 modules
var action = __webpack_require__(6702);
// EXTERNAL MODULE: ./src/alicloud/index.ts + 44 modules
var alicloud = __webpack_require__(5435);
// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var src_errors = __webpack_require__(1847);
;// CONCATENATED MODULE: ./src/events/events.ts
/** The event stream of one build. Listeners are called in the order they subscribed, synchronously. */
class events_Events {
    #build;
    #listeners = new Set();
    /** @param build the build's name, as in the template */
    constructor(build) {
        this.#build = build;
    }
    emit(body) {
        const event = { ...body, build: this.#build, at: Date.now() };
        for (const listener of this.#listeners)
            listener(event);
    }
    /** @returns a function that ends the subscription */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /**
     * Runs `work` as a phase: its start and its end, with the outcome, are told whatever happens.
     * @param isDone whether the result is what was wanted; by default every result is
     */
    async phase(phase, title, work, isDone = () => true) {
        this.emit({ type: 'phase_started', phase, title });
        let outcome = 'failed';
        try {
            const result = await work();
            if (isDone(result))
                outcome = 'done';
            return result;
        }
        finally {
            this.emit({ type: 'phase_finished', phase, outcome });
        }
    }
}

// EXTERNAL MODULE: ./src/ledger/entry.ts
var ledger_entry = __webpack_require__(5641);
// EXTERNAL MODULE: ./src/ledger/ledger.ts + 1 modules
var ledger_ledger = __webpack_require__(8583);
;// CONCATENATED MODULE: ./src/ledger/marks.ts
const RESOURCE_TAG = 'alicloud-image-builder:resource';
const marks_RUN_TAG = 'alicloud-image-builder:run';
const marks_EXPIRES_TAG = 'alicloud-image-builder:expires';
/** How many of the twenty tags that a resource may have are ours, where it has no facts beside. */
const MARK_COUNT = 3;
/** What every key of our tags begins with. */
const PREFIX = 'alicloud-image-builder:';
/** A tag's value has at most this many characters. */
const LONGEST_VALUE = 128;
/** The tag that only the resource of one ledger entry has. */
function resourceTag(mark, entry) {
    return { key: RESOURCE_TAG, value: `${mark}/${entry}` };
}
/**
 * All tags of a resource that we create.
 * @param facts what its release has to know: with them in the tags, a sweep can do it when the ledger is lost
 */
function marksOf(run, entry, facts = {}) {
    return [
        resourceTag(run.mark, entry),
        { key: marks_RUN_TAG, value: run.run.slice(0, LONGEST_VALUE) },
        { key: marks_EXPIRES_TAG, value: `${run.expires.toISOString().slice(0, 19)}Z` },
        ...factTags(facts),
    ];
}
/** The keys of all tags that {@link marksOf} gives to a resource with these facts. */
function markKeys(facts = {}) {
    return [RESOURCE_TAG, marks_RUN_TAG, marks_EXPIRES_TAG, ...factTags(facts).map(({ key }) => key)];
}
/** What a resource's tags say of where it belongs: the build's mark and the ledger's entry. Undefined: not ours. */
function marks_readResourceTag(tags) {
    const value = tags.find(({ key }) => key === RESOURCE_TAG)?.value ?? '';
    const [, mark, entry] = /^([\w-]{8,36})\/([a-z_]+-\d+)$/.exec(value) ?? [];
    return mark === undefined || entry === undefined ? undefined : { mark, entry };
}
/** The facts that {@link marksOf} wrote into the tags. */
function marks_readFacts(tags) {
    const facts = {};
    for (const { key, value } of [...tags].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const [, name] = /^alicloud-image-builder:fact:([a-z_]+)(?:\.\d)?$/.exec(key) ?? [];
        if (name === undefined)
            continue;
        const before = facts[name];
        facts[name] = before === undefined ? value : `${before},${value}`;
    }
    return facts;
}
/** A list that is too long for one value goes on in a second tag, and so on. */
function factTags(facts) {
    return Object.entries(facts).flatMap(([name, value]) => inParts(value).map((part, index) => ({
        key: `${PREFIX}fact:${name}${index === 0 ? '' : `.${index + 1}`}`,
        value: part,
    })));
}
/** Cuts at commas, so that each part has its whole items. */
function inParts(value) {
    if (value.length <= LONGEST_VALUE)
        return value === '' ? [] : [value];
    const parts = [];
    let part = '';
    for (const item of value.split(',')) {
        const longer = part === '' ? item : `${part},${item}`;
        if (longer.length <= LONGEST_VALUE) {
            part = longer;
            continue;
        }
        parts.push(part);
        part = item;
    }
    return [...parts, part];
}
/** A client token for the one call that an entry stands for: the same in every attempt, at most 64 ASCII characters. */
function clientTokenOf(mark, entry) {
    return `${mark}-${entry}`.slice(0, 64);
}

;// CONCATENATED MODULE: ./src/ledger/kinds/eip.ts

/** Fact of an instance that an elastic IP address of the user's was lent to: its allocation ID. */
const EIP_FACT = 'eip';
const FREE_WITHIN_MS = 60_000;
/** Gives the user's elastic IP address back: it is taken off the instance, and never released. */
async function giveBackEip({ id: instanceId, region, facts }, { cloud, signal }) {
    const allocationId = facts?.[EIP_FACT];
    if (allocationId === undefined)
        return;
    const options = { region, signal, doing: `give the elastic IP address ${allocationId} back` };
    const listed = await cloud.call(alicloud/* DescribeEipAddresses */.k4, { regionId: region, allocationId }, options);
    const eip = listed.eipAddresses?.eipAddress?.find((candidate) => candidate.allocationId === allocationId);
    // It may never have been associated, or be with another instance by now.
    if (eip?.instanceId !== instanceId)
        return;
    await cloud.call(alicloud/* UnassociateEipAddress */.Ay, { regionId: region, allocationId, instanceId, instanceType: 'EcsInstance' }, options);
    await cloud.waitFor({
        watch: alicloud/* eipWatch */._O,
        id: allocationId,
        region,
        signal,
        until: ({ status }) => status === 'Available',
        timeoutMs: FREE_WITHIN_MS,
    });
}

;// CONCATENATED MODULE: ./src/ledger/image-facts.ts

/** Facts of an image that only others are made from: it goes, good or not, when they are there. */
const TEMPORARY_FACTS = { temporary: 'yes' };
/** Facts of an image that is a copy: while it is in the making it is cancelled, not deleted. */
const COPY_FACTS = { copy: 'yes' };
/** Facts of an image that is made from snapshots of the build's own, which stay with it. */
function snapshotFacts(snapshotIds) {
    return { snapshots: snapshotIds.join(',') };
}
function isMadeFrom({ kind, facts }, snapshotId) {
    return kind === 'image' && (facts?.['snapshots'] ?? '').split(',').includes(snapshotId);
}
function isTemporary({ facts }) {
    return facts?.['temporary'] === TEMPORARY_FACTS.temporary;
}
function isCopy({ facts }) {
    return facts?.['copy'] === COPY_FACTS.copy;
}
/**
 * Whether every other image of the build is good too: one that was never begun, or that nothing tells of any more,
 * keeps what is replaced from going. An attempt that failed counts for nothing where a later one is good.
 */
function areOthersGood(entry, entries) {
    const good = entries.filter((other) => other.kind === 'image' &&
        other.entry !== entry.entry &&
        !isTemporary(other) &&
        ((0,ledger_entry/* isGoodInTheMaking */.V)(other) || other.state === 'finished'));
    return good.length + 1 >= Number(entry.facts?.['images'] ?? '1');
}

;// CONCATENATED MODULE: ./src/ledger/kinds/listing.ts


/** The search by tag for those that bear our marks. */
const ANY_MARK = [{ key: RESOURCE_TAG }];
/** What a read of these is for, as it follows "Could not" in an error. */
function lookFor(wanted, kind) {
    return wanted === 'ours' ? `look for ${kind}s of ours` : `look at the ${kind} ${wanted.id}`;
}
/** No account has as many resources of ours: who answers so never comes to an end. */
const MOST_PAGES = 500;
/**
 * Reads a list page by page to its end.
 * @throws BuildError if there is none
 */
async function everyPage(pageSize, read) {
    const all = [];
    for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber += 1) {
        const { items = [], total = 0 } = await read({ pageNumber, pageSize });
        all.push(...items);
        if (items.length === 0 || pageNumber * pageSize >= total)
            return all;
    }
    throw new src_errors/* BuildError */.zS(`The cloud's list has no end: it was read up to page ${MOST_PAGES}.`);
}
function readTags(tags) {
    return (tags?.tag ?? []).map(({ key, value, tagKey, tagValue }) => ({
        key: tagKey ?? key ?? '',
        value: tagValue ?? value ?? '',
    }));
}
/** A time of the cloud; undefined where it is not one. */
function listing_readTime(text) {
    const time = new Date(text ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./src/ledger/unmark.ts



/** Takes our marks off results. A cloud that refuses is only told of: nothing good is lost for tags too many. */
async function unmark({ type, ids, region, facts }, { cloud, signal, events }) {
    if (ids.length === 0)
        return;
    try {
        await cloud.call(alicloud/* UntagResources */.fI, { regionId: region, resourceType: type, resourceId: [...ids], tagKey: markKeys(facts) }, { region, signal, doing: `take this build's marks off the ${type} ${ids.join(', ')}` });
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2))
            throw error;
        events.emit({
            type: 'notice',
            message: `The ${type} ${ids.join(', ')} keeps the tags ${RESOURCE_TAG} …: ${(0,src_errors/* describeError */.Uc)(error)}`,
        });
    }
}

;// CONCATENATED MODULE: ./src/ledger/unless-gone.ts

/** Something that is not there any more counts as released. */
async function unlessGone(release) {
    try {
        await release;
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isNotFound))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/ledger/kinds/snapshot.ts






const snapshot = {
    kind: 'snapshot',
    after: ['image'],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeSnapshots */.pK, request, {
            region,
            signal,
            doing: 'look for a snapshot of this build',
        });
        return found.snapshots?.snapshot?.[0]?.snapshotId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'snapshot') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { snapshotIds: JSON.stringify([wanted.id]) };
        const found = await everyPage(100, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { snapshots, totalCount: total } = await cloud.call(alicloud/* DescribeSnapshots */.pK, request, options);
            return { items: snapshots?.snapshot, total };
        });
        return found.map((one) => ({
            id: one.snapshotId ?? '',
            name: one.snapshotName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
        }));
    },
    async release({ id, region }, context) {
        const { cloud, signal, entries } = context;
        const isKnownToStay = entries.some((entry) => entry.state === 'finished' && isMadeFrom(entry, id));
        if (isKnownToStay || (await isBehindGoodImage(id, region, context))) {
            await unmark({ type: 'snapshot', ids: [id], region }, context);
            return 'finished';
        }
        await deleteSnapshot(cloud, id, region, signal);
        return 'released';
    },
};
/** An image that became a result has lost its marks: the cloud knows what it is made of. */
async function isBehindGoodImage(snapshotId, region, { cloud, signal }) {
    const { images } = await cloud.call(alicloud/* DescribeImages */.kQ, { regionId: region, snapshotId, imageOwnerAlias: 'self' }, { region, signal, doing: `look for an image made from ${snapshotId}` });
    return (images?.image ?? []).length > 0;
}
/** Deletes a snapshot as soon as the cloud lets go of it. */
async function deleteSnapshot(cloud, id, region, signal) {
    await unlessGone(cloud.call(alicloud/* DeleteSnapshot */.mX, { snapshotId: id }, { region, signal, doing: `delete the snapshot ${id}` }));
}

;// CONCATENATED MODULE: ./src/ledger/replacement.ts







/** ModifyImageSharePermission takes so many accounts. */
const ACCOUNTS_PER_CALL = 10;
/**
 * Gives an available image the name of the one that it replaces, and deletes that one. At every moment a good
 * image has the name, or the temporary one. Every step looks before it acts, so that a swap that was cut off
 * anywhere is finished by doing it again: the build, the post step and the sweep all come here.
 *
 * The replaced image only goes where all images of the build have become good, and where its successor is shared
 * and tagged as asked for; else it is kept under its temporary name, and told of: who uses it still can. Facts that
 * come from tags are trusted no further than the cloud bears them out: an image that has neither of the two names, and
 * snapshots that are not behind it, are not touched.
 * @returns the name that the image has in the end, where it did not get its own: another has taken that meanwhile
 */
async function finishReplacement(resource, context) {
    const { id, region } = resource;
    const facts = replacementOf(resource);
    if (facts === undefined)
        return undefined;
    const images = await imagesOf(resource, facts, context);
    const own = images.get(id)?.imageName ?? '';
    const replaced = images.get(facts.replaces);
    if (own !== facts.final_name) {
        if (replaced?.imageName === facts.final_name)
            await rename(facts.replaces, facts.retired_name, region, context);
        if (!(await takeName(resource, facts, context))) {
            keepReplaced(resource, { ...facts, reason: 'it was not this build that took its place' }, replaced, context);
            return { nameInstead: own };
        }
    }
    const reason = reasonToKeep(resource, facts, context);
    if (reason !== undefined) {
        keepReplaced(resource, { ...facts, reason }, replaced, context);
        return undefined;
    }
    if (replaced !== undefined)
        await removeReplaced(resource, facts, replaced, context);
    return undefined;
}
/** @returns false if another image has the name: both stay as they are, and it is told */
async function takeName({ id, region }, { final_name: name }, context) {
    try {
        await rename(id, name, region, context);
        return true;
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isOneOf(['InvalidImageName.Duplicated'])))
            throw error;
        context.events.emit({
            type: 'warning',
            message: `The new image ${id} in ${region} keeps its temporary name, since another image has been given the name "${name}" meanwhile. Rename one of them, or delete the one that you do not need.`,
        });
        return false;
    }
}
async function removeReplaced(resource, facts, replaced, context) {
    const { id, region } = resource;
    const { replaces, final_name: name, retired_name: retired } = facts;
    if (replaced.imageName !== name && replaced.imageName !== retired) {
        context.events.emit({
            type: 'warning',
            message: `The image ${replaces} in ${region}, which ${id} replaces, has been renamed to "${replaced.imageName ?? ''}" meanwhile: it is not deleted.`,
        });
        return;
    }
    const wanted = facts.delete_snapshots.split(',');
    const doomed = (0,alicloud/* snapshotsBehind */.MQ)(replaced).filter((snapshot) => wanted.includes(snapshot));
    if (!(await deleteReplaced(resource, facts, context)))
        return;
    await Promise.all(doomed.map((snapshot) => deleteReplacedSnapshot(snapshot, region, context)));
    context.events.emit({
        type: 'info',
        message: `${id} has replaced ${replaces} as "${name}" in ${region}; the old image is deleted, its snapshots ${doomed.length > 0 ? `too (${doomed.join(', ')})` : 'stay (image_force_delete_snapshots deletes them)'}.`,
    });
}
/**
 * Notes in the tags of a replacing image that what it replaces may go, for a process that has no ledger. Without that
 * such a process keeps what is replaced.
 */
async function tagPublished({ id, region }, { cloud, signal, events }) {
    try {
        await cloud.call(alicloud/* TagResources */.CG, { regionId: region, resourceType: 'image', resourceId: [id], tag: factTags({ published: 'yes' }) }, { region, signal, doing: `note that the image ${id} is complete` });
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2))
            throw error;
        const message = `A sweep after a crash in the next moments would keep the image that ${id} replaces: ${(0,src_errors/* describeError */.Uc)(error)}`;
        events.emit({ type: 'notice', message });
    }
}
/** As it follows "is kept", or undefined where the replaced image may go. */
function reasonToKeep(resource, { final_name: name, published }, { entries }) {
    if (!areOthersGood(resource, entries))
        return `not every region has its new image "${name}"`;
    if (published === 'yes' || resource.state === 'published')
        return undefined;
    return `its successor ${resource.id}, which has the name "${name}", is not certain to be tagged and shared as asked for`;
}
function replacementOf({ facts }) {
    const needed = ['replaces', 'final_name', 'retired_name'];
    if (needed.some((name) => (facts?.[name] ?? '') === ''))
        return undefined;
    // An empty fact has no tag.
    return { delete_snapshots: '', ...facts };
}
async function imagesOf({ id, region }, { replaces }, { cloud, signal }) {
    const listed = await cloud.call(alicloud/* DescribeImages */.kQ, { regionId: region, imageId: `${id},${replaces}`, status: alicloud/* EVERY_IMAGE_STATUS */.NO, imageOwnerAlias: 'self' }, { region, signal, doing: 'look at both images of a replacement' });
    return new Map((listed.images?.image ?? []).map((image) => [image.imageId, image]));
}
async function rename(imageId, imageName, region, { cloud, signal }) {
    await cloud.call(alicloud/* ModifyImageAttribute */.KE, { regionId: region, imageId, imageName }, { region, signal, doing: `rename the image ${imageId} to ${imageName}` });
}
function keepReplaced({ region }, { replaces, retired_name: name, reason }, replaced, { events }) {
    if (replaced === undefined)
        return;
    events.emit({
        type: 'warning',
        message: `The replaced image ${replaces} in ${region} is kept as ${name}, since ${reason}. Delete it when you do not need it any more.`,
    });
}
/** @returns false if the cloud keeps it, which is told as a warning: the new image is in its place all the same */
async function deleteReplaced({ id, region }, { replaces, retired_name: name }, context) {
    const { cloud, signal, events } = context;
    const remove = () => unlessGone(cloud.call(alicloud/* DeleteImage */.fu, { regionId: region, imageId: replaces }, { region, signal, doing: `delete the replaced image ${replaces}` }));
    try {
        await remove().catch(async (error) => {
            if (!(error instanceof alicloud/* CloudError */.K2 && error.isOneOf(['ImageUseShared'])))
                throw error;
            await endSharing({ replaces, id, region }, context);
            await remove();
        });
        return true;
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isRefusal))
            throw error;
        events.emit({
            type: 'warning',
            message: `The replaced image ${replaces} in ${region} is left as ${name}: ${(0,src_errors/* describeError */.Uc)(error)}`,
        });
        return false;
    }
}
async function deleteReplacedSnapshot(snapshot, region, { cloud, signal, events }) {
    try {
        await deleteSnapshot(cloud, snapshot, region, signal);
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isRefusal))
            throw error;
        const message = `The snapshot ${snapshot} of the replaced image is left: ${(0,src_errors/* describeError */.Uc)(error)}`;
        events.emit({ type: 'warning', message });
    }
}
/** A shared image is not deleted before it is shared with nobody any more. Who then has neither image is told. */
async function endSharing({ replaces, id, region }, context) {
    const { cloud, signal, events } = context;
    const [old, kept] = await Promise.all([
        sharedWith(replaces, region, context),
        sharedWith(id, region, context),
    ]);
    for (let first = 0; first < old.length; first += ACCOUNTS_PER_CALL) {
        const removeAccount = old.slice(first, first + ACCOUNTS_PER_CALL);
        await cloud.call(alicloud/* ModifyImageSharePermission */.eK, { regionId: region, imageId: replaces, removeAccount }, { region, signal, doing: `end the sharing of the replaced image ${replaces}` });
    }
    const losers = old.filter((account) => !kept.includes(account));
    if (losers.length === 0)
        return;
    events.emit({
        type: 'warning',
        message: `The replaced image ${replaces} in ${region} was shared with ${losers.join(', ')}, and ${id} is not. Name the accounts that are to have the new image, too, in image_share_account.`,
    });
}
async function sharedWith(imageId, region, { cloud, signal }) {
    const found = await everyPage(100, async (page) => {
        const { accounts, totalCount: total } = await cloud.call(alicloud/* DescribeImageSharePermission */.j_, { regionId: region, imageId, ...page }, { region, signal, doing: `see with whom the image ${imageId} is shared` });
        return { items: accounts?.account, total };
    });
    return found.flatMap(({ aliyunId }) => (aliyunId ? [aliyunId] : []));
}

;// CONCATENATED MODULE: ./src/ledger/kinds/image.ts








/**
 * An image in the making. One that turns out to be available is a result, and stays, unless it was only there to
 * be copied; what is unfinished goes, with the snapshots that were made for it.
 */
const image_image = {
    kind: 'image',
    after: [],
    comesAfter: (entry, other) => isTemporary(entry) && !isTemporary(other),
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, status: alicloud/* EVERY_IMAGE_STATUS */.NO, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeImages */.kQ, request, {
            region,
            signal,
            doing: 'look for an image of this build',
        });
        return found.images?.image?.[0]?.imageId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'image') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { imageId: wanted.id };
        const found = await everyPage(100, async (page) => {
            const request = {
                regionId: region,
                status: alicloud/* EVERY_IMAGE_STATUS */.NO,
                imageOwnerAlias: 'self',
                ...which,
                ...page,
            };
            const { images, totalCount: total } = await cloud.call(alicloud/* DescribeImages */.kQ, request, options);
            return { items: images?.image, total };
        });
        return found.map((one) => ({
            id: one.imageId ?? '',
            name: one.imageName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
            aliveUntil: isInTheMaking(one) ? longestMaking(listing_readTime(one.creationTime)) : undefined,
        }));
    },
    async release(resource, context) {
        const { id, region } = resource;
        const look = () => describeImage(context.cloud, id, region, context.signal);
        let found = await look();
        if (found !== undefined && isCopy(resource) && isInTheMaking(found)) {
            await cancelCopy(resource, context);
            // The copy may have been done before it was cancelled.
            found = await look();
        }
        if (found?.status === 'Available' && !isTemporary(resource)) {
            await finishReplacement(resource, context);
            await unmark({ type: 'image', ids: [id], region, facts: resource.facts }, context);
            return 'finished';
        }
        const snapshots = await snapshotsOf(resource, found?.snapshotIds ?? [], context);
        if (found !== undefined) {
            await markSnapshots(snapshots, resource, context);
            await deleteImage(resource, context);
        }
        await deleteSnapshots(snapshots, resource, context);
        return 'released';
    },
    async releaseRest(resource, context) {
        const { region } = resource;
        const { snapshots } = await context.cloud.call(alicloud/* DescribeSnapshots */.pK, { regionId: region, tag: [resourceTag(context.mark, resource.entry)] }, { region, signal: context.signal, doing: 'look for snapshots of a deleted image' });
        const left = (snapshots?.snapshot ?? []).flatMap(({ snapshotId, tags }) => {
            const belongs = marks_readResourceTag(readTags(tags));
            const isItsOwn = belongs?.mark === context.mark && belongs.entry === resource.entry;
            return snapshotId !== undefined && isItsOwn ? [snapshotId] : [];
        });
        await deleteSnapshots(left, resource, context);
    },
};
/** The image with `id` in whatever state, or undefined if there is none (any more). */
async function describeImage(cloud, id, region, signal) {
    const listed = await cloud.call(alicloud/* DescribeImages */.kQ, { regionId: region, imageId: id, status: alicloud/* EVERY_IMAGE_STATUS */.NO }, { region, signal, doing: `look at the image ${id}` });
    const found = listed.images?.image?.find((candidate) => candidate.imageId === id);
    if (found === undefined)
        return undefined;
    return { status: found.status ?? '', snapshotIds: (0,alicloud/* snapshotsBehind */.MQ)(found) };
}
/** The largest disks take most of a day to be copied to another continent. */
const LONGEST_MAKING_MS = 24 * 60 * 60_000;
function longestMaking(begun) {
    return begun && new Date(begun.getTime() + LONGEST_MAKING_MS);
}
function isInTheMaking({ status }) {
    return status === 'Waiting' || status === 'Creating';
}
/** The new image goes with its copying: the cloud deletes it by itself. */
async function cancelCopy({ id, region }, { cloud, signal }) {
    try {
        await cloud.call(alicloud/* CancelCopyImage */.Du, { regionId: region, imageId: id }, { region, signal, doing: `cancel the copying of the image ${id}` });
    }
    catch (error) {
        const isOver = error instanceof alicloud/* CloudError */.K2 && error.isOneOf(['CancelNotSupported', 'IncorrectImageStatus']);
        if (!isOver && !(error instanceof alicloud/* CloudError */.K2 && error.isNotFound))
            throw error;
    }
}
/** When their image is gone, nothing else tells a later process whose those were that the cloud itself made. */
async function markSnapshots(all, { entry, region }, { cloud, mark, signal, entries }) {
    const snapshots = all.filter((snapshot) => !entries.some(({ id }) => id === snapshot));
    if (snapshots.length === 0)
        return;
    try {
        await cloud.call(alicloud/* TagResources */.CG, {
            regionId: region,
            resourceType: 'snapshot',
            resourceId: [...snapshots],
            tag: [resourceTag(mark, entry)],
        }, { region, signal, doing: `mark the snapshots ${snapshots.join(', ')}` });
    }
    catch (error) {
        // It only matters to a process that comes after this one.
        if (!(error instanceof alicloud/* CloudError */.K2))
            throw error;
    }
}
async function deleteSnapshots(snapshots, { region }, { cloud, signal }) {
    await Promise.all(snapshots.map((snapshot) => deleteSnapshot(cloud, snapshot, region, signal)));
}
function deleteImage({ id, region }, { cloud, signal }) {
    return unlessGone(cloud.call(alicloud/* DeleteImage */.fu, { regionId: region, imageId: id }, { region, signal, doing: `delete the unfinished image ${id}` }));
}
/**
 * The snapshots made for an image: those it names, and those of its instance's disks, which a failed image does
 * not name.
 */
async function snapshotsOf({ region, facts }, named, { cloud, signal }) {
    const diskIds = (facts?.['disk_ids'] ?? '').split(',').filter((id) => id !== '');
    const listed = await Promise.all(diskIds.map((diskId) => cloud.call(alicloud/* DescribeSnapshots */.pK, { regionId: region, diskId }, { region, signal, doing: `look for snapshots of ${diskId}` })));
    const ofDisks = listed
        .flatMap(({ snapshots }) => snapshots?.snapshot ?? [])
        // Nothing is deleted on a filter's word alone.
        .flatMap(({ snapshotId, sourceDiskId }) => snapshotId && diskIds.includes(sourceDiskId ?? '') ? [snapshotId] : []);
    return [...new Set([...named, ...ofDisks])];
}

// EXTERNAL MODULE: ./src/async/delay.ts
var delay = __webpack_require__(2867);
;// CONCATENATED MODULE: ./src/ledger/kinds/instance.ts





/** The cloud takes seconds for it; the network can only go after it. */
const GONE_WITHIN_MS = 5 * 60_000;
const USUALLY_GONE_AFTER_MS = [3_000];
const instance = {
    kind: 'instance',
    after: [],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeInstances */.m2, request, {
            region,
            signal,
            doing: 'look for an instance of this build',
        });
        return found.instances?.instance?.[0]?.instanceId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'instance') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { instanceIds: JSON.stringify([wanted.id]) };
        const found = await everyPage(100, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { instances, totalCount: total } = await cloud.call(alicloud/* DescribeInstances */.m2, request, options);
            return { items: instances?.instance, total };
        });
        return found.map((one) => ({
            id: one.instanceId ?? '',
            name: one.instanceName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
            // A build that takes longer than it thought puts this off, and leaves its tags as they are.
            aliveUntil: listing_readTime(one.autoReleaseTime),
            ...(one.eipAddress?.allocationId && { facts: { [EIP_FACT]: one.eipAddress.allocationId } }),
        }));
    },
    async release(resource, context) {
        const { id, region } = resource;
        const { cloud, signal } = context;
        await giveBackEip(resource, context);
        await unlessGone(cloud.call(alicloud/* DeleteInstance */.nl, { instanceId: id, force: true }, { region, signal, doing: `release the instance ${id}` }));
        await cloud.waitUntilGone({
            watch: alicloud/* instanceWatch */.n9,
            id,
            region,
            signal,
            timeoutMs: GONE_WITHIN_MS,
            usuallyMs: USUALLY_GONE_AFTER_MS,
        });
        return 'released';
    },
};

;// CONCATENATED MODULE: ./src/ledger/kinds/key-pair.ts




/** A key pair's ID is its name. */
const keyPair = {
    kind: 'key_pair',
    // While an instance has it: InvalidParameter.KeypairAlreadyAttachedInstance.
    after: ['instance'],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeKeyPairs */.IB, request, {
            region,
            signal,
            doing: 'look for a key pair of this build',
        });
        return found.keyPairs?.keyPair?.[0]?.keyPairName;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'key pair') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { keyPairName: wanted.id };
        const found = await everyPage(50, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { keyPairs, totalCount: total } = await cloud.call(alicloud/* DescribeKeyPairs */.IB, request, options);
            return { items: keyPairs?.keyPair, total };
        });
        return found.map((one) => ({
            id: one.keyPairName ?? '',
            name: one.keyPairName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
        }));
    },
    async release({ id, region }, { cloud, signal }) {
        await unlessGone(cloud.call(alicloud/* DeleteKeyPairs */.yr, { regionId: region, keyPairNames: JSON.stringify([id]) }, { region, signal, doing: `delete the key pair ${id}` }));
        return 'released';
    },
};

;// CONCATENATED MODULE: ./src/ledger/kinds/security-group.ts




const securityGroup = {
    kind: 'security_group',
    after: ['instance'],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeSecurityGroups */.ix, request, {
            region,
            signal,
            doing: 'look for a security group of this build',
        });
        return found.securityGroups?.securityGroup?.[0]?.securityGroupId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'security group') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { securityGroupId: wanted.id };
        const found = await everyPage(100, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { securityGroups, totalCount: total } = await cloud.call(alicloud/* DescribeSecurityGroups */.ix, request, options);
            return { items: securityGroups?.securityGroup, total };
        });
        return found.map((one) => ({
            id: one.securityGroupId ?? '',
            name: one.securityGroupName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
        }));
    },
    async release({ id, region }, { cloud, signal }) {
        // The instance's interface leaves the group some seconds after the instance is gone.
        await unlessGone(cloud.call(alicloud/* DeleteSecurityGroup */.$G, { regionId: region, securityGroupId: id }, { region, signal, doing: `delete the security group ${id}` }));
        return 'released';
    },
};

;// CONCATENATED MODULE: ./src/ledger/kinds/vpc.ts




const vpc = {
    kind: 'vpc',
    after: ['vswitch', 'security_group'],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeVpcs */.OA, request, {
            region,
            signal,
            doing: 'look for a VPC of this build',
        });
        return found.vpcs?.vpc?.[0]?.vpcId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'VPC') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { vpcId: wanted.id };
        const found = await everyPage(50, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { vpcs, totalCount: total } = await cloud.call(alicloud/* DescribeVpcs */.OA, request, options);
            return { items: vpcs?.vpc, total };
        });
        return found.map((one) => ({
            id: one.vpcId ?? '',
            name: one.vpcName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
        }));
    },
    async release({ id, region }, { cloud, signal }) {
        await unlessGone(cloud.call(alicloud/* DeleteVpc */.LR, { regionId: region, vpcId: id }, { region, signal, doing: `delete the VPC ${id}` }));
        return 'released';
    },
};

;// CONCATENATED MODULE: ./src/ledger/kinds/vswitch.ts




const vswitch = {
    kind: 'vswitch',
    after: ['instance'],
    async find({ entry, region }, { cloud, mark, signal }) {
        const request = { regionId: region, tag: [resourceTag(mark, entry)] };
        const found = await cloud.call(alicloud/* DescribeVSwitches */.GX, request, {
            region,
            signal,
            doing: 'look for a vSwitch of this build',
        });
        return found.vSwitches?.vSwitch?.[0]?.vSwitchId;
    },
    async list(region, { cloud, signal }, wanted) {
        const options = { region, signal, doing: lookFor(wanted, 'vSwitch') };
        const which = wanted === 'ours' ? { tag: ANY_MARK } : { vSwitchId: wanted.id };
        const found = await everyPage(50, async (page) => {
            const request = { regionId: region, ...which, ...page };
            const { vSwitches, totalCount: total } = await cloud.call(alicloud/* DescribeVSwitches */.GX, request, options);
            return { items: vSwitches?.vSwitch, total };
        });
        return found.map((one) => ({
            id: one.vSwitchId ?? '',
            name: one.vSwitchName,
            tags: readTags(one.tags),
            createdAt: listing_readTime(one.creationTime),
        }));
    },
    async release({ id, region }, { cloud, signal }) {
        await unlessGone(cloud.call(alicloud/* DeleteVSwitch */.ot, { regionId: region, vSwitchId: id }, { region, signal, doing: `delete the vSwitch ${id}` }));
        return 'released';
    },
};

;// CONCATENATED MODULE: ./src/ledger/kinds/index.ts







/** Every kind of resource that a build creates, and the one way to release it. */
const kinds_releasables = {
    image: image_image,
    snapshot: snapshot,
    instance: instance,
    key_pair: keyPair,
    security_group: securityGroup,
    vswitch: vswitch,
    vpc: vpc,
};

;// CONCATENATED MODULE: ./src/ledger/prove.ts




/**
 * The resource as its own tags tell of it. A ledger that lay in a file is taken for no more than a hint: other steps
 * of the job could have written any ID into it, and any facts.
 * @returns `gone` if there is no such resource; `ours no more` if it is a result whose marks were taken off
 * @throws BuildError if it bears no tag of this build: it is not to be touched
 */
async function proveOurs(resource, context) {
    const found = await lookPatiently(resource, context);
    if (found === undefined)
        return 'gone';
    const { entry, kind, id } = resource;
    const belongs = marks_readResourceTag(found.tags);
    if (belongs?.mark === context.mark && belongs.entry === entry) {
        const { facts: _, ...hint } = resource;
        return { ...hint, facts: { ...marks_readFacts(found.tags), ...found.facts } };
    }
    if (belongs === undefined && MAY_BE_RESULTS.includes(kind))
        return 'ours no more';
    throw new src_errors/* BuildError */.zS(`${id} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`);
}
/** Their marks are taken off when they are good. */
const MAY_BE_RESULTS = ['image', 'snapshot'];
/** What was created a moment ago may not be listed yet. */
async function lookPatiently({ id, kind, region }, context) {
    for (const pause of [500, 1_500, 0]) {
        const listed = await kinds_releasables[kind].list(region, context, { id });
        const found = listed.find((one) => one.id === id);
        if (found !== undefined || pause === 0)
            return found;
        await (0,delay/* delay */.c)(pause, context.signal);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/ledger/release.ts





/**
 * Releases everything in the ledger that is still open: what does not depend on each other at the same time,
 * the rest in the order of the cloud's rules. Never throws: what stays is returned, and told as an event.
 */
async function releaseAll(options) {
    const { only = () => true } = options;
    const open = options.ledger.entries.filter((entry) => (0,ledger_entry/* isOpen */.n)(entry) && only(entry));
    const done = new Map();
    // The graph has no cycles: `after` leads from vpc up to image, `comesAfter` from temporary images to the others.
    const releaseOnce = (entry) => {
        const known = done.get(entry.entry);
        if (known !== undefined)
            return known;
        const first = open.filter((other) => mustGoBefore(other, entry));
        const started = Promise.all(first.map(releaseOnce)).then((before) => releaseUnlessBlocked(entry, before.find((left) => left !== undefined), options));
        done.set(entry.entry, started);
        return started;
    };
    const outcomes = await Promise.all(open.map(releaseOnce));
    return outcomes.filter((left) => left !== undefined);
}
function mustGoBefore(first, then) {
    const kind = kinds_releasables[then.kind];
    return (kind.after.includes(first.kind) || (first.kind === then.kind && kind.comesAfter?.(then, first) === true));
}
async function releaseUnlessBlocked(entry, blocker, options) {
    if (blocker === undefined)
        return releaseEntry(entry, options);
    const { kind, id } = blocker.entry;
    return leftOver(entry, `It is in use by the ${kindInWords(kind)} ${id ?? ''}, which could not be released.`, options);
}
/** Releases one entry; see {@link releaseAll}. */
async function releaseEntry(entry, options) {
    const { ledger, cloud, events, signal } = options;
    const context = { cloud, events, signal, mark: ledger.header.mark, entries: ledger.entries };
    try {
        const id = entry.id ?? (await findPatiently(entry, context));
        if (id !== undefined && entry.id === undefined)
            ledger.record({ line: 'created', entry: entry.entry, id });
        const outcome = id === undefined ? 'gone' : await releaseResource({ ...entry, id }, context, options);
        ledger.record({ line: outcome === 'finished' ? outcome : 'released', entry: entry.entry });
        if (id === undefined || outcome === 'gone')
            return undefined;
        const type = outcome === 'released' ? 'resource_released' : 'resource_kept';
        events.emit({
            type,
            kind: entry.kind,
            id,
            region: entry.region,
            ...(entry.name && { name: entry.name }),
        });
        return undefined;
    }
    catch (error) {
        return leftOver(entry, (0,src_errors/* describeError */.Uc)(error), options);
    }
}
async function releaseResource(resource, context, { isHint = false }) {
    const ours = isHint ? await proveOurs(resource, context) : resource;
    if (ours === 'gone') {
        await kinds_releasables[resource.kind].releaseRest?.(resource, context);
        return ours;
    }
    return ours === 'ours no more' ? 'finished' : kinds_releasables[resource.kind].release(ours, context);
}
/**
 * What a create call made whose answer never came. A new resource can take seconds to be listed, so that one
 * empty answer proves nothing.
 */
async function findPatiently(entry, context) {
    for (const pause of [500, 1_000, 2_000, 4_000, 0]) {
        const id = await kinds_releasables[entry.kind].find(entry, context);
        if (id !== undefined || pause === 0)
            return id;
        await (0,delay/* delay */.c)(pause, context.signal);
    }
    return undefined;
}
function leftOver(entry, reason, { events }) {
    const id = entry.id ?? entry.name ?? entry.entry;
    events.emit({ type: 'resource_left', kind: entry.kind, id, region: entry.region, reason });
    return { entry, reason };
}
/** "security group" for `security_group`. */
function kindInWords(kind) {
    return kind === 'vpc' ? 'VPC' : kind === 'vswitch' ? 'vSwitch' : kind.replaceAll('_', ' ');
}

// EXTERNAL MODULE: ./src/ledger/open-ledgers.ts
var open_ledgers = __webpack_require__(418);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/async/lingering.ts
/**
 * A signal that aborts a while after another, with its reason: for work that is better finished than cut off,
 * such as a call whose answer tells what was created.
 * @param milliseconds how long after
 */
function lingering(signal, milliseconds) {
    const controller = new AbortController();
    const abortLater = () => {
        setTimeout(() => controller.abort(signal.reason), milliseconds).unref();
    };
    if (signal.aborted)
        abortLater();
    else
        signal.addEventListener('abort', abortLater, { once: true });
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/ledger/scope.ts








/** Releases obey no cancellation: they are what a cancelled build still has to do. */
const UNSTOPPABLE = new AbortController().signal;
/** The releases of all builds listen to it at the same time: Node would take that for a leak, and say so in the log. */
(0,external_node_events_.setMaxListeners)(0, UNSTOPPABLE);
/** How long a create call that is under way may go on when the build is cancelled: well within the runner's grace. */
const ANSWER_WITHIN_MS = 2_000;
/**
 * Everything that one build creates. Leaving the scope releases what is still open, whatever happened: on
 * success, failure and cancellation alike, and without ever throwing, so that no clean-up spoils a result.
 */
class ResourceScope {
    #options;
    #creationSignal;
    #leftOvers = [];
    constructor(options) {
        this.#options = options;
        this.#creationSignal = lingering(options.signal, ANSWER_WITHIN_MS);
    }
    /** What could not be released when the scope was left. */
    get leftOvers() {
        return this.#leftOvers;
    }
    /**
     * Creates a resource: the intent is on disk before `create` makes its call, the ID after it. When the call's
     * outcome is unclear (the connection broke after it was sent, the answer has no ID), the cloud is asked; nothing is
     * created twice.
     * @param create makes the call with the marks given to it and returns the new ID
     */
    async create(creation, create) {
        const { ledger, run, signal } = this.#options;
        signal.throwIfAborted();
        const { entry } = ledger.intend(creation);
        const marks = {
            clientToken: clientTokenOf(run.mark, entry),
            tags: marksOf(run, entry, taggedFacts(creation)),
            signal: this.#creationSignal,
        };
        const id = await create(marks)
            .then((made) => (AN_ID.test(made) ? made : Promise.reject(withoutId(creation))))
            .catch((error) => this.#resolve(ledger.entry(entry), error));
        return this.#created(entry, id);
    }
    /** What the ledger knows of a resource of this scope. */
    entryOf({ id, entry }) {
        return { ...this.#options.ledger.entry(entry), id };
    }
    /**
     * Releases a resource before the scope ends.
     * @returns whether it is gone; if not, it is left to the end of the scope, which tries again
     */
    async release(resource) {
        const entry = this.#options.ledger.entry(resource.entry);
        return (await releaseEntry(entry, { ...this.#options, signal: UNSTOPPABLE })) === undefined;
    }
    /**
     * Releases everything but some kinds before the scope ends, as far as it can be; the end tries the rest again.
     * @returns whether nothing of it is left
     */
    async releaseAllBut(...kept) {
        const leftOvers = await this.#releaseOpen(({ kind }) => !kept.includes(kind));
        return leftOvers.length === 0;
    }
    /** The image is good, and waits for the build's others. */
    markAvailable({ entry }) {
        this.#options.ledger.record({ line: 'available', entry });
    }
    /** The image is all that was asked for: what it replaces may go. Its tags tell that to a process without the ledger. */
    async markPublished({ id, entry }, signal) {
        this.#options.ledger.record({ line: 'published', entry });
        await tagPublished(this.entryOf({ id, entry }), this.contextFor(signal));
    }
    /** What the ledger's own functions work with, for the steps that build and release have in common. */
    contextFor(signal) {
        const { ledger, cloud, events, run } = this.#options;
        return { cloud, events, signal, mark: run.mark, entries: ledger.entries };
    }
    /** The resource is a result: it belongs to the user, and is not released. */
    finish(resource) {
        const { ledger, events } = this.#options;
        ledger.record({ line: 'finished', entry: resource.entry });
        events.emit({ ...describe(ledger.entry(resource.entry)), type: 'resource_kept' });
    }
    /**
     * Keeps whatever is still open, good images aside: the end of the scope leaves it, and so does the post step.
     * @returns what is kept, as far as it has come to exist
     */
    keepAll() {
        const { ledger } = this.#options;
        const open = ledger.entries.filter((entry) => (0,ledger_entry/* isOpen */.n)(entry) && !(0,ledger_entry/* isGoodInTheMaking */.V)(entry));
        for (const { entry } of open)
            ledger.record({ line: 'kept', entry });
        return open.flatMap((entry) => (entry.id === undefined ? [] : { ...entry, id: entry.id }));
    }
    async [Symbol.asyncDispose]() {
        this.#leftOvers = await this.#releaseOpen(() => true);
    }
    async #releaseOpen(only) {
        const { events, ledger } = this.#options;
        if (!ledger.entries.some((entry) => (0,ledger_entry/* isOpen */.n)(entry) && only(entry)))
            return [];
        return events.phase('cleanup', 'Releasing what the build created', () => releaseAll({ ...this.#options, signal: UNSTOPPABLE, only }), (leftOvers) => leftOvers.length === 0);
    }
    #created(entry, id) {
        const { ledger, events } = this.#options;
        ledger.record({ line: 'created', entry, id });
        events.emit({ ...describe(ledger.entry(entry)), type: 'resource_created' });
        return { id, entry };
    }
    /** After a failed create call: the ID if the cloud has made it all the same, otherwise the error. */
    async #resolve(entry, error) {
        const { ledger } = this.#options;
        // The end of the scope will ask the cloud; a cancelled build has no time for it here.
        if ((0,src_errors/* isCancellation */.iB)(error))
            throw error;
        if (isClearlyUndone(error)) {
            ledger.record({ line: 'released', entry: entry.entry });
            throw error;
        }
        const found = await findPatiently(entry, this.contextFor(UNSTOPPABLE)).catch(() => undefined);
        if (found === undefined)
            throw error;
        return found;
    }
}
/** The cloud itself knows which address an instance has, and its disks would carry the tag on. */
function taggedFacts({ kind, facts }) {
    return kind === 'instance' ? undefined : facts;
}
/** Names are IDs too, where they are those of key pairs. */
const AN_ID = /^[!-~]{1,128}$/;
function withoutId({ kind, region }) {
    return new src_errors/* BuildError */.zS(`The cloud's answer does not tell which ${kindInWords(kind)} it created in ${region}.`);
}
/** Whether nothing was made for certain: the cloud said no, or never heard of it. */
function isClearlyUndone(error) {
    if (error instanceof alicloud/* CloudError */.K2)
        return error.isRefusal;
    return error instanceof alicloud/* UnreachableError */.Jk && !error.mayHaveArrived;
}
function describe({ kind, region, id, entry, facts, ...written }) {
    // A replacing image is made under a temporary name.
    const name = facts?.['final_name'] ?? written.name;
    return { kind, region, id: id ?? entry, ...(name !== undefined && { name }) };
}

;// CONCATENATED MODULE: ./src/ledger/found-builds.ts






/** What there is of one build in the cloud, as far as tags tell: a ledger for those who have none. */
class FoundBuild {
    header;
    /** Who ran it, in its own words: "owner/repository run 123.1". Untrusted. */
    run;
    /** When it said that it would be over. */
    expires;
    #found;
    #entries;
    constructor(mark, found) {
        this.header = { mark };
        this.run = found[0].run;
        this.expires = new Date(Math.max(...found.map(({ expires }) => expires.getTime())));
        this.#found = found;
        this.#entries = new Map(found.map(({ entry }) => [entry.entry, entry]));
    }
    get entries() {
        return [...this.#entries.values()];
    }
    record(outcome) {
        const entry = this.#entries.get(outcome.entry);
        if (entry !== undefined)
            this.#entries.set(outcome.entry, afterOutcome(entry, outcome));
    }
    /**
     * Whether nobody can be working on it any more.
     * @param olderThan milliseconds: if given, what was begun longer ago than this is over, whatever it says itself
     */
    isOver(now, olderThan) {
        if (olderThan !== undefined) {
            const begun = this.#found.flatMap(({ createdAt }) => createdAt?.getTime() ?? []);
            return begun.length > 0 && Math.min(...begun) <= now - olderThan;
        }
        const signs = this.#found.map(({ aliveUntil }) => aliveUntil?.getTime() ?? 0);
        return Math.max(this.expires.getTime(), ...signs) < now;
    }
}
/**
 * Looks for whatever builds have left behind in some regions, by its tags. Calls nothing but lists. A region
 * where one of the lists cannot be had counts as not looked at: half of the truth would mislead.
 */
async function findBuilds(regions, context) {
    const lists = await Promise.allSettled(regions.map((region) => listRegion(region, context)));
    const found = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
    const failures = lists.flatMap((list, index) => list.status === 'rejected' ? [{ region: regions[index] ?? '', error: list.reason }] : []);
    const [proven, unproven] = withoutTwins(found);
    const marks = grouped(proven, ({ mark }) => mark);
    const builds = [...marks].flatMap(([mark, [first, ...others]]) => first === undefined ? [] : [new FoundBuild(mark, [first, ...others])]);
    return { builds, unproven, failures };
}
async function listRegion(region, context) {
    const lists = await Promise.all(RESOURCE_KINDS.map(async (kind) => {
        const found = await releasables[kind].list(region, context, 'ours');
        return found.map((resource) => prove(resource, kind, region));
    }));
    return lists.flat();
}
function prove(resource, kind, region) {
    const { id, name, tags, createdAt, aliveUntil } = resource;
    const belongs = readResourceTag(tags);
    const run = tags.find(({ key }) => key === RUN_TAG)?.value;
    const expires = readTime(tags.find(({ key }) => key === EXPIRES_TAG)?.value);
    const doubt = (reason) => ({ kind, id, region, reason });
    if (belongs === undefined || run === undefined || expires === undefined)
        return doubt('its tags are not complete');
    if (belongs.entry.replace(/-\d+$/, '') !== kind)
        return doubt(`its tag is that of another kind`);
    const facts = { ...readFacts(tags), ...resource.facts };
    const entry = { entry: belongs.entry, kind, region, id, state: 'created', facts };
    return {
        mark: belongs.mark,
        run,
        expires,
        createdAt,
        aliveUntil,
        entry: { ...entry, ...(name !== undefined && { name }) },
    };
}
/** One entry of a ledger is one resource: of two that claim it, one has copied tags, and nothing tells which. */
function withoutTwins(found) {
    const proven = found.filter((one) => 'mark' in one);
    const claims = grouped(proven, ({ mark, entry }) => `${mark}/${entry.entry}`);
    const isTwin = ({ mark, entry }) => (claims.get(`${mark}/${entry.entry}`)?.length ?? 0) > 1;
    const twins = proven
        .filter(isTwin)
        .map(({ entry: { kind, id, region } }) => ({ kind, id, region, reason: 'another resource has its tag' }));
    return [
        proven.filter((one) => !isTwin(one)),
        [...found.filter((one) => 'reason' in one), ...twins],
    ];
}

;// CONCATENATED MODULE: ./src/ledger/index.ts













// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/async/together.ts
/**
 * Like Promise.all, but when one fails it waits for the others to end before it throws: nothing is still being
 * created when the clean-up starts.
 * @throws what the first of them in the list threw
 */
async function together(...work) {
    const outcomes = await Promise.allSettled(work);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return outcomes.map((outcome) => outcome.value);
}

// EXTERNAL MODULE: ./src/communicators/certificate.ts
var communicators_certificate = __webpack_require__(2947);
// EXTERNAL MODULE: ./src/communicators/keys.ts + 1 modules
var keys = __webpack_require__(827);
;// CONCATENATED MODULE: ./src/communicators/check-options.ts


/** What a builder's options for SSH must be beyond each one's own rule. Every problem is added to the context. */
function checkSshOptions(parsed, context) {
    const values = parsed.values;
    if (values.communicator !== 'ssh')
        return;
    const add = (option, message) => context.problems.add({ option, place: parsed.placeOf(option), message });
    if (values.ssh_username === undefined) {
        add('ssh_username', 'is required with the ssh communicator; for most Linux images of the cloud it is "root".');
    }
    checkKeys(values, context, add);
    checkCertificates(values, context, add);
    checkKeyBits(values, add);
    checkAgent(values, context, add);
    checkWay(values, add);
}
function checkKeys(values, { resolvePath }, add) {
    const hasPassphrase = values.ssh_private_key_passphrase !== undefined;
    for (const option of ['ssh_private_key_file', 'ssh_bastion_private_key_file']) {
        const file = values[option];
        if (file === undefined)
            continue;
        const problem = (0,keys/* privateKeyFileProblem */.UP)(resolvePath(file), hasPassphrase);
        if (problem !== undefined)
            add(option, `${JSON.stringify(file)} ${problem}.`);
    }
    if (values.ssh_private_key_file !== undefined)
        return;
    if (hasPassphrase && values.ssh_bastion_private_key_file === undefined) {
        add('ssh_private_key_passphrase', 'is given without ssh_private_key_file, whose passphrase it is.');
    }
    if (values.ssh_keypair_name !== undefined &&
        values.ssh_password === undefined &&
        values.ssh_agent_auth !== true) {
        add('ssh_keypair_name', 'needs ssh_private_key_file or ssh_agent_auth: the private key of that pair is not known otherwise.');
    }
}
function checkCertificates(values, { resolvePath }, add) {
    const keys = {
        ssh_certificate_file: values.ssh_private_key_file,
        ssh_bastion_certificate_file: values.ssh_bastion_private_key_file ?? values.ssh_private_key_file,
    };
    for (const option of ['ssh_certificate_file', 'ssh_bastion_certificate_file']) {
        const file = values[option];
        if (file === undefined)
            continue;
        const problem = (0,communicators_certificate/* certificateFileProblem */.ZE)(resolvePath(file));
        if (problem !== undefined)
            add(option, problem);
        if (keys[option] === undefined) {
            const needed = option.replace('certificate', 'private_key');
            add(option, `is given without ${needed}, the key that it certifies.`);
        }
    }
}
function checkKeyBits(values, add) {
    const bits = values.temporary_key_pair_bits;
    if (bits === undefined)
        return;
    const { rsa, ecdsa } = keys/* KEY_BITS */.nZ;
    if (values.temporary_key_pair_type === 'rsa' && (bits < rsa.least || bits > rsa.most)) {
        add('temporary_key_pair_bits', `must be from ${rsa.least} to ${rsa.most} for an rsa key; found ${bits}.`);
    }
    if (values.temporary_key_pair_type === 'ecdsa' && !ecdsa.allowed.some((allowed) => allowed === bits)) {
        add('temporary_key_pair_bits', `must be ${ecdsa.allowed.join(', ')} for an ecdsa key; found ${bits}.`);
    }
}
function checkAgent(values, { env }, add) {
    for (const option of ['ssh_agent_auth', 'ssh_bastion_agent_auth']) {
        if (values[option] === true && !env.SSH_AUTH_SOCK) {
            add(option, 'needs an SSH agent on the runner, and SSH_AUTH_SOCK does not name one.');
        }
    }
}
function checkWay(values, add) {
    if (values.ssh_bastion_host === undefined)
        return;
    if (values.ssh_proxy_host !== undefined) {
        add('ssh_proxy_host', 'is given together with ssh_bastion_host: only one of them may be.');
    }
    const key = values.ssh_bastion_private_key_file ?? values.ssh_private_key_file;
    if (key === undefined &&
        values.ssh_bastion_password === undefined &&
        values.ssh_bastion_agent_auth !== true) {
        add('ssh_bastion_host', 'needs one of ssh_bastion_password, ssh_bastion_private_key_file and ssh_bastion_agent_auth.');
    }
}

;// CONCATENATED MODULE: ./src/communicators/check-winrm-options.ts
/** The user that the cloud gives a Windows instance's password to. */
const ADMINISTRATOR = /^(?:\.\\)?administrator$/i;
/** RunInstances.Password. */
const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 30;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[()`~!@#$%^&*\-_+=|{}[\]:;'<>,.?/]/];
const ALLOWED = /^[\w()`~!@#$%^&*\-+=|{}[\]:;'<>,.?/]*$/;
/** What a builder's options for WinRM must be beyond each one's own rule. Every problem is added. */
function checkWinRmOptions(parsed, problems) {
    const values = parsed.values;
    if (values.communicator !== 'winrm')
        return;
    const add = (option, message) => problems.add({ option, place: parsed.placeOf(option), message });
    const { winrm_username: username, winrm_password: password } = values;
    if (username === undefined)
        add('winrm_username', 'is required with the winrm communicator; on most images it is "Administrator".');
    else if (password === undefined && !ADMINISTRATOR.test(username))
        add('winrm_password', `is required: a password is made up for Administrator alone, not for "${username}".`);
    const problem = password && windowsPasswordProblem(password);
    if (problem !== undefined)
        add('winrm_password', problem);
}
function windowsPasswordProblem(secret) {
    if (secret.reveal().startsWith('/'))
        return 'must not begin with a slash: the cloud does not take it for Windows.';
    return cloudPasswordProblem(secret);
}
/** What the cloud would not take as an instance's password, as far as it can be said without showing it. */
function cloudPasswordProblem(secret) {
    const password = secret.reveal();
    if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
        return `must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters: the instance is given it.`;
    if (!ALLOWED.test(password))
        return 'has a character that the cloud does not take in passwords.';
    if (KINDS.filter((kind) => kind.test(password)).length < 3)
        return 'must have three of these: small letters, capitals, digits, special characters. The instance is given it.';
    return undefined;
}

;// CONCATENATED MODULE: ./src/communicators/connect-cloud-assistant.ts
/**
 * Waits until the agent of a guest takes commands through the cloud: neither an address nor an open port is needed.
 * @param signal ends the waiting, not the session
 * @throws BuildError if there is no agent within `cloud_assistant_timeout`
 */
async function connectCloudAssistant({ options, ...guest }, signal) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(74), __webpack_require__.e(660)]).then(__webpack_require__.bind(__webpack_require__, 2660));
    return connect({
        ...guest,
        timeout: options.cloud_assistant_timeout,
        pauseBeforeConnecting: options.pause_before_connecting,
    }, signal);
}

// EXTERNAL MODULE: ./src/alicloud/proxy.ts
var proxy = __webpack_require__(5369);
// EXTERNAL MODULE: ./src/options/index.ts + 7 modules
var src_options = __webpack_require__(1089);
// EXTERNAL MODULE: ./src/communicators/algorithms.ts
var algorithms = __webpack_require__(8440);
;// CONCATENATED MODULE: ./src/communicators/bastion-options.ts

const PORT = {
    holds: (port) => port >= 1 && port <= 65535,
    message: 'must be a port from 1 to 65535',
};
/** The options of a builder for a guest that is reached through another host. */
const bastionOptions = {
    ssh_bastion_host: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'A host to connect through. Its own host key is recorded at first use, unless `ssh_host_key_checking` is `off`.'),
    ssh_bastion_port: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)(PORT), 22, 'The port of the bastion host.'),
    ssh_bastion_username: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The user to log in to the bastion host as.', {
        defaultText: '`ssh_username`',
    }),
    ssh_bastion_password: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), 'The password for the bastion host, also where it asks by keyboard-interactive.'),
    ssh_bastion_interactive: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Ask for what the bastion host wants to know.', {
        dead: 'nobody is there to answer in a job; `ssh_bastion_password` answers interactive questions too.',
    }),
    ssh_bastion_agent_auth: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Log in to the bastion host by the SSH agent of the runner.'),
    ssh_bastion_private_key_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'The private key for the bastion host.', {
        defaultText: '`ssh_private_key_file`',
    }),
    ssh_bastion_certificate_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'The certificate of the key for the bastion host.', {
        defaultText: '`ssh_certificate_file`, unless `ssh_bastion_private_key_file` is given',
    }),
    ssh_proxy_host: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'A SOCKS5 proxy to connect through. Not with `ssh_bastion_host`.'),
    ssh_proxy_port: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)(PORT), 1080, 'The port of the SOCKS5 proxy.'),
    ssh_proxy_username: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The user name for the SOCKS5 proxy.'),
    ssh_proxy_password: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), 'The password for the SOCKS5 proxy.'),
};

;// CONCATENATED MODULE: ./src/communicators/cloud-assistant-options.ts

const DEFAULT_TIMEOUT = 10 * 60_000;
/** Options of the `cloud_assistant` communicator. */
const cloudAssistantOptions = {
    cloud_assistant_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), DEFAULT_TIMEOUT, 'How long to wait until the Cloud Assistant agent of the guest reports: at first, and after each reboot.'),
};

;// CONCATENATED MODULE: ./src/communicators/winrm-options.ts

const winrm_options_DEFAULT_TIMEOUT = 30 * 60_000;
/** Options of the `winrm` communicator. */
const winrmOptions = {
    winrm_username: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The user to log in as: `user`, or `DOMAIN\\user`. Required with the `winrm` communicator; `Administrator` on most images.'),
    winrm_password: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), "The password to log in with. The instance is given it as its Administrator's: 8 to 30 characters of three kinds.", { defaultText: 'a random one for `Administrator`' }),
    winrm_host: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The address to connect to.', {
        defaultText: 'the address that the builder finds',
    }),
    winrm_port: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(1, 65535)), 'The port that WinRM listens on.', {
        defaultText: '5985; with `winrm_use_ssl`, 5986',
    }),
    winrm_no_proxy: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Connect directly also where the environment names a proxy (`HTTP_PROXY`, `HTTPS_PROXY`).'),
    winrm_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), winrm_options_DEFAULT_TIMEOUT, 'How long to wait until WinRM answers and lets us in: Windows takes its time to start for the first time.'),
    winrm_use_ssl: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Talk HTTPS with the guest.'),
    winrm_insecure: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'With `winrm_use_ssl`, accept any certificate, as a guest has that made its own, and old versions of TLS.'),
    winrm_use_ntlm: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'How to log in: `true` by NTLM, which encrypts everything over HTTP, too; `false` by Basic, which over HTTP lets everybody on the way read along.', { defaultText: 'NTLM where the guest offers it and takes it, else Basic, with a warning over HTTP' }),
};

;// CONCATENATED MODULE: ./src/communicators/options.ts





const COUNT = { holds: (count) => count >= 1, message: 'must be 1 or more' };
const TUNNEL = {
    holds: (tunnel) => /^\d+:[^:\s]+:\d+$/.test(tunnel),
    message: 'must be port:host:port, such as 8080:localhost:80',
};
const DEFAULT_SSH_TIMEOUT = 5 * 60_000;
const DEFAULT_HANDSHAKE_ATTEMPTS = 10;
/** The options of a builder that say how its guest is reached. */
const communicatorOptions = {
    communicator: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('ssh', 'winrm', 'cloud_assistant', 'none'), 'ssh', 'How the guest is reached: `ssh`, `winrm` for Windows, `cloud_assistant` through the cloud itself (Linux and Windows), with no public address and no open port, or `none`. With `none` it is not, and no provisioner can run.'),
    pause_before_connecting: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'Once the guest answers, disconnect, wait this long and connect again: for images that restart SSH or WinRM while they boot.'),
    ssh_host: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The address to connect to.', {
        defaultText: 'the address that the builder finds',
    }),
    ssh_port: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)(PORT), 22, 'The port that SSH listens on.'),
    ssh_username: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The user to log in as. Required with the `ssh` communicator.'),
    ssh_password: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), 'The password to log in with, also where the guest asks for it by keyboard-interactive.'),
    ssh_private_key_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'Path of the private key to log in with, in OpenSSH or PEM format. A leading `~` is the home folder.'),
    ssh_private_key_passphrase: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), 'The passphrase of `ssh_private_key_file`, where the key is encrypted.'),
    ssh_certificate_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'Path of the certificate that an authority the image trusts (`TrustedUserCAKeys`) has made of the key of `ssh_private_key_file`. The key alone is tried after it.'),
    ssh_agent_auth: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Log in by the SSH agent of the runner (`SSH_AUTH_SOCK`): no temporary key is made, and a password or key file given is not used.'),
    ssh_disable_agent_forwarding: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Do not let commands of the guest use the SSH agent of the runner, where it has one (`SSH_AUTH_SOCK`).'),
    ssh_keypair_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'An existing key pair of the cloud to put on the guest. Its private key is given by `ssh_private_key_file`.'),
    temporary_key_pair_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The name of the temporary key pair.', {
        defaultText: 'a unique name beginning with `packer_`',
    }),
    temporary_key_pair_type: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('rsa', 'ecdsa'), 'rsa', 'The type of the temporary key pair: one that the cloud can import.'),
    temporary_key_pair_bits: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)(), 'The size of the temporary key: 2048 to 8192 for `rsa`; 256, 384 or 521 for `ecdsa`.', { defaultText: '3072 for `rsa`, 256 for `ecdsa`' }),
    ssh_timeout: (0,src_options/* optional */.lq)((0,src_options/* duration */.p0)(), 'How long to wait until SSH answers and lets us in.', {
        defaultText: '`5m`',
    }),
    ssh_wait_timeout: (0,src_options/* optional */.lq)((0,src_options/* duration */.p0)(), 'The old name of `ssh_timeout`.'),
    ssh_handshake_attempts: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)(COUNT), 'How many times a login may be refused before the build fails: a guest that is booting may not know its key yet.', { defaultText: '10; without limit if `ssh_timeout` is given' }),
    ssh_host_key_checking: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('auto', 'strict', 'off'), 'auto', '`auto`: the host key that was given to the guest, or that the cloud confirms, else the one it shows at first; ' +
        'it must not change. `strict`: only a key that is known beforehand. `off`: any key.'),
    ssh_clear_authorized_keys: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Has no effect: the temporary key is always removed from `~/.ssh/authorized_keys` and from root’s before the image is made.', { dead: 'has no effect: the temporary key is always removed before the image is made.' }),
    ssh_pty: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Run commands on a pseudo terminal, as some `sudo` settings demand.'),
    ssh_file_transfer_method: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('scp', 'sftp'), 'scp', 'How files are copied. A guest without `scp` gets them by SFTP anyway.'),
    ssh_keep_alive_interval: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 5000, 'How often a sign of life is asked for, so that idle connections stay open. Negative: never.'),
    ssh_read_write_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'A connection on which nothing arrives for this long counts as lost. 0: no such limit.'),
    ssh_ciphers: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* oneOf */.yL)(...algorithms/* CIPHERS */.d1)), 'The ciphers to offer, preferred ones first.', {
        defaultText: 'AES-GCM, AES-CTR, ChaCha20-Poly1305',
    }),
    ssh_key_exchange_algorithms: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* oneOf */.yL)(...algorithms/* KEY_EXCHANGES */.bT)), 'The key exchange algorithms to offer, preferred ones first.', { defaultText: 'Curve25519, ECDH, and Diffie-Hellman with SHA-2' }),
    ...bastionOptions,
    ssh_local_tunnels: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(TUNNEL)), 'Ports of the runner that lead to a host that the guest can reach, as `port:host:port`.'),
    ssh_remote_tunnels: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(TUNNEL)), 'Ports of the guest that lead to a host that the runner can reach, as `port:host:port`.'),
    ...winrmOptions,
    ...cloudAssistantOptions,
};
/** How long to wait for SSH, in milliseconds, under either of the option's names. */
function sshTimeout(options) {
    return options.ssh_timeout ?? options.ssh_wait_timeout ?? DEFAULT_SSH_TIMEOUT;
}
/** How often a login may fail. As in Packer, a time-out that the user sets takes the place of the default count. */
function handshakeAttempts(options) {
    if (options.ssh_handshake_attempts !== undefined)
        return options.ssh_handshake_attempts;
    const limitedByTime = (options.ssh_timeout ?? options.ssh_wait_timeout) !== undefined;
    return limitedByTime ? Infinity : DEFAULT_HANDSHAKE_ATTEMPTS;
}

;// CONCATENATED MODULE: ./src/communicators/endpoint.ts

const WINRM_HTTP = 5985;
const WINRM_HTTPS = 5986;
/** The port of the guest that the communicator connects to; undefined where it needs none. */
function guestPort(options) {
    switch (options.communicator) {
        case 'ssh':
            return options.ssh_port;
        case 'winrm':
            return options.winrm_port ?? (options.winrm_use_ssl ? WINRM_HTTPS : WINRM_HTTP);
        default:
            return undefined;
    }
}
/** The address to connect to, where the user gave one. */
function givenHost(options) {
    if (options.communicator === 'cloud_assistant')
        return undefined;
    return options.communicator === 'winrm' ? options.winrm_host : options.ssh_host;
}
/** The user that the communicator logs in as. */
function guestUser(options, system = 'linux') {
    if (options.communicator === 'cloud_assistant')
        return system === 'windows' ? 'SYSTEM' : 'root';
    return options.communicator === 'winrm' ? options.winrm_username : options.ssh_username;
}
/** How long to wait until the guest lets the communicator in, in milliseconds. */
function connectTimeout(options) {
    if (options.communicator === 'cloud_assistant')
        return options.cloud_assistant_timeout;
    return options.communicator === 'winrm' ? options.winrm_timeout : sshTimeout(options);
}

// EXTERNAL MODULE: ./src/communicators/winrm/request.ts
var request = __webpack_require__(4201);
;// CONCATENATED MODULE: ./src/communicators/connect-winrm.ts



/**
 * Waits until a guest answers by WinRM, and logs in as the options say.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached within `winrm_timeout`, or does not let us in
 */
async function connectWinRm({ host, password, options, env, news }, signal) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(74), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 9627));
    const endpoint = { host, port: guestPort(options) ?? 0, useSsl: options.winrm_use_ssl };
    return connect({
        ...endpoint,
        username: options.winrm_username ?? '',
        password,
        insecure: options.winrm_insecure,
        authentication: authentication(options),
        proxy: options.winrm_no_proxy ? undefined : (0,proxy/* proxyFor */.i)((0,request/* urlOf */.r)(endpoint), env),
        timeout: connectTimeout(options),
        pauseBeforeConnecting: options.pause_before_connecting,
        news,
    }, signal);
}
function authentication({ winrm_use_ntlm: ntlm }) {
    if (ntlm === undefined)
        return 'any';
    return ntlm ? 'ntlm' : 'basic';
}

// EXTERNAL MODULE: ./src/communicators/winrm/powershell.ts
var powershell = __webpack_require__(8883);
// EXTERNAL MODULE: ./src/communicators/quote.ts
var quote = __webpack_require__(6292);
;// CONCATENATED MODULE: ./src/communicators/authorized-keys.ts

/**
 * A command for the guest's shell that takes one public key out of the authorized_keys of the user logged in,
 * and of root where the user may become root without being asked. Every other line stays, and so do the files'
 * owners and permissions.
 * @param publicKey as `ssh-rsa AAAA…`
 */
function removeAuthorizedKeyCommand(publicKey) {
    const body = publicKey.split(' ')[1] ?? publicKey;
    const own = 'set -- "$HOME/.ssh/authorized_keys" "$HOME/.ssh/authorized_keys2"';
    const roots = 'set -- /root/.ssh/authorized_keys /root/.ssh/authorized_keys2';
    const asRoot = `if [ "$(id -u)" = 0 ]; then sh -c ${(0,quote/* shellQuote */.ZL)(`${roots}; ${withoutKey(body)}`)}; elif command -v sudo >/dev/null; then sudo -n sh -c ${(0,quote/* shellQuote */.ZL)(`${roots}; ${withoutKey(body)}`)}; fi`;
    return `sh -c ${(0,quote/* shellQuote */.ZL)(`${own}; ${withoutKey(body)}; ${asRoot}`)}`;
}
/** Rewrites each file in place: `cat >` keeps its owner, permissions and SELinux label, which a new file would not. */
function withoutKey(body) {
    return [
        'for f in "$@"; do',
        `if [ -f "$f" ] && grep -qF ${(0,quote/* shellQuote */.ZL)(body)} "$f"; then`,
        `rest=$(grep -vF ${(0,quote/* shellQuote */.ZL)(body)} "$f");`,
        'if [ -n "$rest" ]; then printf "%s\\n" "$rest" > "$f"; else : > "$f"; fi;',
        'fi;',
        'done',
    ].join(' ');
}

;// CONCATENATED MODULE: ./src/communicators/host-key-traces.ts

const USUAL = {
    ssh: '/etc/ssh',
    cloudState: '/var/lib/cloud',
    cloudConfig: '/etc/cloud',
};
/** What cloud-init keeps of user data beside its text, pickled or as a MIME message. */
const COPIES = ['user-data.txt', 'user-data.txt.i', 'cloud-config.txt', 'obj.pkl'];
/**
 * A command for the guest's shell that takes out a host key which came by user data: its files, and what cloud-init
 * keeps of the user data. An instance made of the image then gets keys of its own from cloud-init; a guest whose
 * cloud-init is turned off is given a new one here, or its sshd would not start. The exit code is not 0 where the
 * user may not become root.
 * @param publicKey as `ecdsa-sha2-nistp256 AAAA…`
 */
function removeHostKeyCommand(publicKey, folders = USUAL) {
    const script = (0,quote/* shellQuote */.ZL)(removal(publicKey.split(' ')[1] ?? publicKey, folders));
    return `sh -c ${(0,quote/* shellQuote */.ZL)(`if [ "$(id -u)" = 0 ]; then sh -c ${script}; else sudo -n sh -c ${script}; fi`)}`;
}
function removal(body, { ssh, cloudState, cloudConfig }) {
    const own = `${ssh}/ssh_host_ecdsa_key`;
    return [
        `for f in ${ssh}/ssh_host_*_key.pub; do`,
        `if grep -qsF ${(0,quote/* shellQuote */.ZL)(body)} "$f"; then rm -f "$f" "\${f%.pub}" || exit; fi;`,
        'done;',
        `grep -rlsF ${(0,quote/* shellQuote */.ZL)(body)} ${cloudState} | while IFS= read -r f; do`,
        `d="\${f%/*}"; rm -f "$f" ${COPIES.map((name) => `"$d/${name}"`).join(' ')} || exit;`,
        'done || exit;',
        `if [ -e ${cloudConfig}/cloud-init.disabled ] || [ ! -e ${cloudConfig}/cloud.cfg ]; then`,
        `[ -e ${own} ] || ! command -v ssh-keygen >/dev/null || ssh-keygen -q -t ecdsa -N "" -f ${own};`,
        'fi',
    ].join(' ');
}

// EXTERNAL MODULE: ./src/communicators/host-keys.ts
var host_keys = __webpack_require__(3805);
// EXTERNAL MODULE: ./src/communicators/lines.ts
var lines = __webpack_require__(4207);
// EXTERNAL MODULE: ./src/communicators/local-files.ts
var local_files = __webpack_require__(4865);
;// CONCATENATED MODULE: ./src/communicators/none.ts

/** `communicator: none`: a guest that nobody talks to. */
function noCommunicator() {
    return {
        type: 'none',
        run: refuse,
        upload: refuse,
        download: refuse,
        uploadFolder: refuse,
        downloadFolder: refuse,
        reconnect: refuse,
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
function refuse() {
    return Promise.reject(new src_errors/* BuildError */.zS('The guest cannot be provisioned: its communicator is "none".', {
        hint: 'Remove the provisioners, or set communicator to "ssh", "winrm" or "cloud_assistant".',
    }));
}

// EXTERNAL MODULE: ./src/async/abortable.ts
var abortable = __webpack_require__(1242);
// EXTERNAL MODULE: ./src/communicators/content.ts
var communicators_content = __webpack_require__(141);
;// CONCATENATED MODULE: ./src/communicators/byte-reader.ts
const ENOUGH = 1024 * 1024;
/** Reads a stream in the portions that a protocol asks for, and not much further than it is asked. */
class ByteReader {
    #stream;
    #chunks = [];
    #held = 0;
    #ended = false;
    #wake = () => undefined;
    constructor(stream) {
        this.#stream = stream;
        stream.on('data', (chunk) => {
            this.#chunks.push(chunk);
            this.#held += chunk.length;
            if (this.#held > ENOUGH)
                stream.pause();
            this.#wake();
        });
        const over = () => {
            this.#ended = true;
            this.#wake();
        };
        stream.once('end', over);
        stream.once('close', over);
    }
    /** At least one byte and at most `most`; undefined at the end. */
    async take(most) {
        const first = await this.#first();
        if (first === undefined)
            return undefined;
        const taken = first.subarray(0, most);
        if (taken.length === first.length)
            this.#chunks.shift();
        else
            this.#chunks[0] = first.subarray(most);
        this.#held -= taken.length;
        if (this.#held <= ENOUGH)
            this.#stream.resume();
        return taken;
    }
    /** Text up to the next LF, without it; undefined if the end comes first. At most `longest` bytes are read. */
    async line(longest = 8192) {
        const bytes = [];
        while (bytes.length < longest) {
            const byte = (await this.take(1))?.[0];
            if (byte === undefined)
                return undefined;
            if (byte === 0x0a)
                break;
            bytes.push(byte);
        }
        return Buffer.from(bytes).toString();
    }
    async #first() {
        while (this.#chunks.length === 0) {
            if (this.#ended)
                return undefined;
            await new Promise((resolve) => (this.#wake = resolve));
        }
        return this.#chunks[0];
    }
}

// EXTERNAL MODULE: ./src/communicators/harmless.ts
var harmless = __webpack_require__(2797);
// EXTERNAL MODULE: ./src/communicators/connection-lost.ts
var connection_lost = __webpack_require__(6737);
;// CONCATENATED MODULE: ./src/communicators/ssh-channel.ts



/** Starts a command on the guest. @throws ConnectionLost, or BuildError if the guest refuses to run any */
async function openChannel(session, request) {
    try {
        return await (0,abortable/* abortable */.Z)(ssh_channel_open(session, request), request.signal, () => undefined);
    }
    catch (error) {
        if (!(error instanceof AgentRefused))
            throw error;
        session.forwardsAgent = false;
        return openChannel(session, request);
    }
}
class AgentRefused extends Error {
}
function ssh_channel_open(session, { command, signal, pty, attach }) {
    return new Promise((resolve, reject) => {
        const onOpen = (error, channel) => {
            // Nobody is left to close a channel that opens after all.
            if (signal.aborted)
                channel?.close();
            else if (error === undefined)
                resolve({ ...attach(channel), channel });
            else if (!session.isOpen)
                reject(lost(session));
            else
                reject(error.message.includes('agent forwarding') ? new AgentRefused() : refusal(error));
        };
        try {
            const forwarding = session.forwardsAgent ? { agentForward: true } : {};
            session.client.exec(command, { ...forwarding, ...(pty && { pty }) }, onOpen);
        }
        catch (error) {
            reject(lost(session, error));
        }
    });
}
function lost(session, cause) {
    return new connection_lost/* ConnectionLost */.p(`The SSH connection to the guest was lost: ${session.lostBecause}.`, { cause });
}
function refusal(cause) {
    return new src_errors/* BuildError */.zS(`The guest does not run commands over SSH: ${cause.message}.`, { cause });
}

;// CONCATENATED MODULE: ./src/communicators/ssh-conversation.ts





const LONGEST_COMPLAINT = 2000;
/** What a command may still say when it should be done. */
const MOST_LAST_WORDS = 1024 * 1024;
/** Runs `command` and lets `talk` converse with it. @throws ConnectionLost if the guest goes away meanwhile */
async function converse(session, command, signal, talk) {
    const { channel, conversation } = await openChannel(session, {
        command,
        signal,
        attach: (opened) => ({ conversation: conversationOver(opened, command) }),
    });
    const talking = talk(conversation).catch((error) => {
        throw session.isOpen ? error : lost(session, error);
    });
    try {
        return await (0,abortable/* abortable */.Z)(talking, signal, () => channel.close());
    }
    finally {
        channel.close();
    }
}
/** "with exit code 1", as it follows "ended". */
function withExitCode(exitCode) {
    return exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
}
function conversationOver(channel, command) {
    const closed = new Promise((resolve) => channel.once('close', resolve));
    const answers = new ByteReader(channel);
    let exitCode;
    let complaint = '';
    // Writing to a command that has just ended is told by `closed`.
    channel.on('error', () => undefined);
    channel.on('exit', (code) => (exitCode = code ?? undefined));
    channel.stderr.on('data', (chunk) => {
        if (complaint.length < LONGEST_COMPLAINT)
            complaint += chunk.toString();
    });
    return {
        answers,
        async say(bytes) {
            if (!channel.writableEnded && channel.write(bytes))
                return;
            const over = closed.then(() => {
                throw new Error('the command on the guest ended early');
            });
            await Promise.race([new Promise((resolve) => channel.once('drain', resolve)), over]);
        },
        async finish() {
            channel.end();
            let left = MOST_LAST_WORDS;
            for (let words = await answers.take(65536); words !== undefined; words = await answers.take(65536)) {
                left -= words.length;
                if (left < 0)
                    throw new src_errors/* BuildError */.zS(`The guest does not stop talking after "${command}".`);
            }
            await closed;
            return {
                exitCode,
                complaint: (0,harmless/* harmless */.I)(complaint
                    .slice(0, LONGEST_COMPLAINT)
                    .trim()
                    .replace(/\s*\n\s*/g, '; ')),
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/communicators/cat.ts





/** Moves single files by the shell and `cat`, for guests that have neither scp nor SFTP. */
function catTransfer(session) {
    return {
        async upload(content, remotePath, { signal, mode = 0o644 }) {
            const target = (0,quote/* quotePath */.WG)(remotePath);
            const command = `cat > ${target} && chmod ${mode.toString(8)} ${target}`;
            await converse(session, command, signal, async (guest) => {
                for await (const portion of (0,communicators_content/* portions */.j)(content))
                    await guest.say(portion);
                await succeeded(guest, `Uploading to ${remotePath} failed`);
            });
        },
        async download(remotePath, localPath, { signal, mode }) {
            await converse(session, `cat ${(0,quote/* quotePath */.WG)(remotePath)}`, signal, async (guest) => {
                await (0,local_files/* writeLocalFile */.t0)(localPath, everythingFrom(guest, remotePath), mode);
            });
        },
        uploadFolder: noFolders,
        downloadFolder: noFolders,
    };
}
async function* everythingFrom(guest, remotePath) {
    for (let portion = await guest.answers.take(65536); portion !== undefined; portion = await guest.answers.take(65536)) {
        yield portion;
    }
    await succeeded(guest, `Downloading ${remotePath} failed`);
}
async function succeeded(guest, otherwise) {
    const { exitCode, complaint } = await guest.finish();
    if (exitCode !== 0)
        throw (0,local_files/* transferError */.c9)(otherwise, complaint || `it ended ${withExitCode(exitCode)}`);
}
function noFolders() {
    return Promise.reject(new src_errors/* BuildError */.zS('The guest has neither scp nor SFTP: folders cannot be copied.'));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/communicators/hand-over.ts


/** How long the connection through a bastion or a proxy may take, in milliseconds. */
const DIAL_LIMIT = 30_000;
/**
 * Hands the way to a guest over. One that leads through a bastion or a proxy begins at a port of the runner's
 * loopback, so that the other client needs to know nothing of them.
 */
async function handOver(request, dialer, hostKey) {
    const { host, port, username, auth, options, bastion } = request;
    const login = { username, auth, hostKey };
    if (bastion === undefined && options.ssh_proxy_host === undefined)
        return { ...login, host, port, [Symbol.asyncDispose]: () => Promise.resolve() };
    const ending = new AbortController();
    const server = (0,external_node_net_.createServer)((socket) => void hand_over_join(socket, dialer, ending.signal));
    return {
        ...login,
        host: '127.0.0.1',
        port: await listening(server),
        async [Symbol.asyncDispose]() {
            ending.abort(new Error('The way to the guest was closed.'));
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
async function hand_over_join(socket, dialer, signal) {
    socket.on('error', () => undefined);
    const hangUp = () => socket.destroy();
    signal.addEventListener('abort', hangUp, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', hangUp));
    let guest;
    try {
        guest = await dialer.dial({ signal, milliseconds: DIAL_LIMIT });
    }
    catch (error) {
        // The client sees a connection that closes, and says so in its own words.
        socket.destroy((0,src_errors/* toError */.iT)(error));
        return;
    }
    guest.on('error', hangUp);
    guest.once('close', hangUp);
    socket.once('close', () => guest.destroy());
    socket.pipe(guest).pipe(socket);
}
async function listening(server) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return server.address().port;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/communicators/transfer.ts
/** The guest lacks what this way of moving files needs; another one may do. Nothing was transferred. */
class TransferUnavailable extends Error {
}

;// CONCATENATED MODULE: ./src/communicators/scp.ts









const OK = Buffer.from([0]);
const COMMAND_NOT_FOUND = 127;
const DEFAULT_MODE = 0o644;
/**
 * Moves files by the `scp` command of the guest, in the protocol of OpenSSH's rcp.c: records of one line
 * (`C0644 5 name`, `D0755 0 name`, `E`), each answered by a zero byte, or by 1 or 2 and a line that says why not.
 */
function scpTransfer(session) {
    return {
        upload: (content, remotePath, options) => upload(session, content, remotePath, options),
        download: (remotePath, localPath, options) => download(session, remotePath, localPath, options),
        uploadFolder: (from, to, options) => uploadFolder(session, from, to, options),
        downloadFolder: (from, to, options) => downloadFolder(session, from, to, options),
    };
}
async function upload(session, content, remotePath, { signal, mode = DEFAULT_MODE }) {
    const { folder, name } = (0,quote/* splitPath */.Uf)(remotePath);
    await receiveBy(session, `scp -p -d -t ${(0,quote/* quotePath */.WG)(folder)}`, `Uploading to ${remotePath}`, signal, (guest) => sendFile(guest, name, mode, content));
}
async function uploadFolder(session, localFolder, remoteFolder, { signal }) {
    const target = (0,quote/* quotePath */.WG)(remoteFolder);
    const command = `mkdir -p ${target} && scp -r -p -d -t ${target}`;
    await receiveBy(session, command, `Uploading to ${remoteFolder}`, signal, async (guest) => {
        for await (const step of (0,local_files/* walkFolder */.aI)(localFolder)) {
            if (step.kind === 'file')
                await sendFile(guest, step.name, step.mode, step.content);
            else if (step.kind === 'enter')
                await sendRecord(guest, `D${octal(step.mode)} 0 ${recordName(step.name)}`);
            else
                await sendRecord(guest, 'E');
        }
    });
}
/** Runs a receiving scp on the guest, and `send` against it. */
async function receiveBy(session, command, what, signal, send) {
    await converse(session, command, signal, async (guest) => {
        try {
            await acknowledged(guest);
            await send(guest);
        }
        catch (error) {
            if (error instanceof src_errors/* BuildError */.zS || error instanceof TransferUnavailable)
                throw error;
            throw (0,local_files/* transferError */.c9)(`${what} failed`, await whyEnded(guest, error));
        }
        const { exitCode, complaint } = await guest.finish();
        if (exitCode !== 0)
            throw (0,local_files/* transferError */.c9)(`${what} failed`, complaint || `scp ended ${withExitCode(exitCode)}`);
    });
}
async function sendFile(guest, name, mode, content) {
    await sendRecord(guest, `C${octal(mode)} ${(0,communicators_content/* sizeOf */.$)(content)} ${recordName(name)}`);
    for await (const portion of (0,communicators_content/* portions */.j)(content))
        await guest.say(portion);
    await guest.say(OK);
    await acknowledged(guest);
}
async function sendRecord(guest, record) {
    await guest.say(Buffer.from(`${record}\n`));
    await acknowledged(guest);
}
/** Waits for the zero byte. @throws Error with the guest's words if it says anything else */
async function acknowledged(guest) {
    const answer = (await guest.answers.take(1))?.[0];
    if (answer === 0)
        return;
    if (answer === undefined)
        throw new EndedEarly();
    if (answer > 2)
        throw unexpected(answer, await guest.answers.line());
    throw new Error(said((await guest.answers.line()) ?? ''));
}
class EndedEarly extends Error {
}
async function whyEnded(guest, error) {
    if (!(error instanceof EndedEarly))
        return error;
    const { exitCode, complaint } = await guest.finish();
    if (exitCode === COMMAND_NOT_FOUND)
        throw new TransferUnavailable('the guest has no scp command');
    return complaint || `scp ended ${withExitCode(exitCode)}`;
}
function unexpected(first, rest) {
    const text = said(`${String.fromCharCode(first)}${rest ?? ''}`);
    return new Error(`the guest’s login shell printed ${JSON.stringify(text)} where scp should answer`);
}
function said(line) {
    return (0,harmless/* harmless */.I)(line)
        .replace(/^scp: /, '')
        .slice(0, 500);
}
function octal(mode) {
    return (mode & 0o7777).toString(8).padStart(4, '0');
}
function recordName(name) {
    if (!/[\n/]/.test(name) && name !== '' && name !== '.' && name !== '..')
        return name;
    throw new src_errors/* BuildError */.zS(`A file cannot be copied to the guest by the name ${JSON.stringify(name)}.`);
}
async function download(session, remotePath, localPath, { signal, mode }) {
    await sendBy(session, `scp -f ${(0,quote/* quotePath */.WG)(remotePath)}`, remotePath, signal, async (guest) => {
        const record = await nextRecord(guest);
        if (record?.kind !== 'file')
            throw new Error('it is not a file');
        await receiveFile(guest, record.size, localPath, mode);
    });
}
async function downloadFolder(session, remoteFolder, localFolder, { signal }) {
    await sendBy(session, `scp -r -f ${(0,quote/* quotePath */.WG)(remoteFolder)}`, remoteFolder, signal, async (guest) => {
        // The first record is the folder itself, under whatever name: what it holds goes into ours.
        const path = [];
        for (let record = await nextRecord(guest); record !== undefined; record = await nextRecord(guest)) {
            if (record.kind === 'leave') {
                path.pop();
                await guest.say(OK);
            }
            else if (record.kind === 'enter') {
                path.push(path.length === 0 ? localFolder : (0,local_files/* safeName */.jC)(record.name));
                (0,local_files/* refuseNesting */.Z2)(path.length, remoteFolder);
                await (0,promises_.mkdir)((0,external_node_path_.join)(...path), { recursive: true });
                await guest.say(OK);
            }
            else {
                if (path.length === 0)
                    throw new Error('it is not a folder');
                await receiveFile(guest, record.size, (0,external_node_path_.join)(...path, (0,local_files/* safeName */.jC)(record.name)), record.mode);
            }
        }
    });
}
/** Runs a sending scp on the guest, and `receive` against it. */
async function sendBy(session, command, remotePath, signal, receive) {
    await converse(session, command, signal, async (guest) => {
        try {
            await guest.say(OK);
            await receive(guest);
        }
        catch (error) {
            if (error instanceof src_errors/* BuildError */.zS || error instanceof TransferUnavailable)
                throw error;
            throw (0,local_files/* transferError */.c9)(`Downloading ${remotePath} failed`, await whyEnded(guest, error));
        }
    });
}
/** Undefined at the end of what the guest sends. */
async function nextRecord(guest) {
    const line = await guest.answers.line();
    if (line === undefined) {
        const { exitCode, complaint } = await guest.finish();
        if (exitCode === COMMAND_NOT_FOUND)
            throw new TransferUnavailable('the guest has no scp command');
        if (exitCode === 0)
            return undefined;
        throw new Error(complaint || `scp ended ${withExitCode(exitCode)}`);
    }
    if (line === 'E')
        return { kind: 'leave' };
    const parts = /^([CD])([0-7]{4,5}) (\d+) (.+)$/.exec(line);
    if (parts === null)
        throw new Error(said(line.replace(/^[\x01\x02]/, '')));
    const [, kind, mode = '', size, name = ''] = parts;
    return { kind: kind === 'C' ? 'file' : 'enter', mode: parseInt(mode, 8) & 0o777, size: Number(size), name };
}
async function receiveFile(guest, size, localPath, mode) {
    await guest.say(OK);
    await (0,local_files/* writeLocalFile */.t0)(localPath, bytesFrom(guest, size), mode);
    await acknowledged(guest);
    await guest.say(OK);
}
async function* bytesFrom(guest, size) {
    let left = size;
    while (left > 0) {
        const portion = await guest.answers.take(left);
        if (portion === undefined)
            throw new EndedEarly();
        left -= portion.length;
        yield portion;
    }
}

;// CONCATENATED MODULE: ./src/communicators/sftp.ts








/** How much may be under way at once: requests are answered one by one, and each answer takes a round trip. */
const IN_FLIGHT = 64;
const PORTION = 32 * 1024;
const sftp_DEFAULT_MODE = 0o644;
/** Moves files by the SFTP subsystem of the guest. */
function sftpTransfer(session) {
    return {
        upload: (content, remotePath, { signal, mode = sftp_DEFAULT_MODE }) => withSftp(session, `Uploading to ${remotePath} failed`, signal, (sftp) => writeFile(sftp, fromHome(remotePath), content, mode)),
        download: (remotePath, localPath, { signal, mode }) => withSftp(session, `Downloading ${remotePath} failed`, signal, (sftp) => (0,local_files/* writeLocalFile */.t0)(localPath, readFile(sftp, fromHome(remotePath)), mode)),
        uploadFolder: (localFolder, remoteFolder, { signal }) => withSftp(session, `Uploading to ${remoteFolder} failed`, signal, (sftp) => writeFolder(sftp, localFolder, fromHome(remoteFolder))),
        downloadFolder: (remoteFolder, localFolder, { signal }) => withSftp(session, `Downloading ${remoteFolder} failed`, signal, (sftp) => readFolder(sftp, fromHome(remoteFolder), localFolder)),
    };
}
/** @throws TransferUnavailable if the guest offers no SFTP; ConnectionLost; BuildError that begins with `otherwise` */
async function withSftp(session, otherwise, signal, work) {
    const { sftp, hungUp } = await openSftp(session, signal);
    try {
        await (0,abortable/* abortable */.Z)(Promise.race([work(sftp), hungUp]), signal, () => sftp.end());
    }
    catch (error) {
        signal.throwIfAborted();
        if (!session.isOpen)
            throw lost(session, error);
        throw error instanceof src_errors/* BuildError */.zS ? error : (0,local_files/* transferError */.c9)(otherwise, error);
    }
    finally {
        sftp.end();
    }
}
function openSftp(session, signal) {
    const opened = new Promise((resolve, reject) => {
        session.client.sftp((error, sftp) => {
            if (error === undefined)
                return resolve({ sftp, hungUp: untilClosed(sftp) });
            reject(session.isOpen
                ? new TransferUnavailable('the guest offers no SFTP', { cause: error })
                : lost(session));
        });
    });
    return (0,abortable/* abortable */.Z)(opened, signal, () => void opened.then(({ sftp }) => sftp.end(), () => undefined));
}
function untilClosed(sftp) {
    const hungUp = new Promise((_, reject) => {
        sftp.once('close', () => reject(new Error('the guest ended SFTP')));
        // Requests that are never answered fail with it too.
        sftp.on('error', reject);
    });
    hungUp.catch(() => undefined);
    return hungUp;
}
/** SFTP knows no `~`; its relative paths begin in the home folder. */
function fromHome(path) {
    return path === '~' ? '.' : path.replace(/^~\//, './');
}
async function writeFile(sftp, path, content, mode) {
    const handle = await answered((done) => sftp.open(path, 'w', { mode }, done));
    const underWay = new Set();
    let position = 0;
    for await (const whole of (0,communicators_content/* portions */.j)(content)) {
        for (let start = 0; start < whole.length; start += PORTION) {
            const portion = Buffer.from(whole.buffer, whole.byteOffset + start, Math.min(PORTION, whole.length - start));
            const at = position;
            position += portion.length;
            const writing = answered((done) => sftp.write(handle, portion, 0, portion.length, at, done)).then(() => {
                underWay.delete(writing);
            });
            writing.catch(() => undefined);
            underWay.add(writing);
            if (underWay.size >= IN_FLIGHT)
                await Promise.race(underWay);
        }
    }
    await Promise.all(underWay);
    await answered((done) => sftp.fchmod(handle, mode, done));
    await answered((done) => sftp.close(handle, done));
}
/** Not the library's own stream: it closes its file when nobody is left to hear that this failed. */
async function* readFile(sftp, path) {
    const handle = await answered((done) => sftp.open(path, 'r', done));
    for (let position = 0, whole = false; !whole;) {
        for await (const portion of readAhead(sftp, handle, position)) {
            position += portion.length;
            whole = portion.length === 0;
            if (!whole)
                yield portion;
        }
    }
    await answered((done) => sftp.close(handle, done));
}
/** Portions from `start` on, asked for in advance. It ends after a short one, since what was asked for leaves a gap. */
async function* readAhead(sftp, handle, start) {
    const asked = [];
    let position = start;
    for (;;) {
        while (asked.length < IN_FLIGHT) {
            const reading = readPortion(sftp, handle, position);
            reading.catch(() => undefined);
            asked.push(reading);
            position += PORTION;
        }
        const portion = await asked.shift();
        if (portion === undefined)
            return;
        yield portion;
        if (portion.length < PORTION)
            break;
    }
    await Promise.allSettled(asked);
}
/** Empty at the end of the file. */
function readPortion(sftp, handle, position) {
    const buffer = Buffer.allocUnsafeSlow(PORTION);
    return new Promise((resolve, reject) => {
        sftp.read(handle, buffer, 0, PORTION, position, (error, length) => {
            if (error)
                reject(error);
            else
                resolve(buffer.subarray(0, length));
        });
    });
}
async function writeFolder(sftp, localFolder, remoteFolder) {
    await makeFolders(sftp, remoteFolder);
    const path = [remoteFolder];
    for await (const step of (0,local_files/* walkFolder */.aI)(localFolder)) {
        if (step.kind === 'leave')
            path.pop();
        else if (step.kind === 'file')
            await writeFile(sftp, [...path, step.name].join('/'), step.content, step.mode);
        else {
            path.push(step.name);
            await makeFolder(sftp, path.join('/'), step.mode);
        }
    }
}
async function makeFolders(sftp, path) {
    const parts = path.split('/');
    for (let count = 1; count <= parts.length; count++) {
        const folder = parts.slice(0, count).join('/');
        if (folder !== '' && folder !== '.')
            await makeFolder(sftp, folder, 0o755);
    }
}
async function makeFolder(sftp, path, mode) {
    const exists = await answered((done) => sftp.stat(path, done)).then((facts) => facts.isDirectory(), () => false);
    if (!exists)
        await answered((done) => sftp.mkdir(path, { mode }, done));
}
async function readFolder(sftp, remoteFolder, localFolder, depth = 0) {
    (0,local_files/* refuseNesting */.Z2)(depth, remoteFolder);
    await (0,promises_.mkdir)(localFolder, { recursive: true });
    for (const { filename } of await answered((done) => sftp.readdir(remoteFolder, done))) {
        const from = `${remoteFolder}/${filename}`;
        const to = (0,external_node_path_.join)(localFolder, (0,local_files/* safeName */.jC)(filename));
        const facts = await answered((done) => sftp.stat(from, done));
        if (facts.isDirectory())
            await readFolder(sftp, from, to, depth + 1);
        else
            await (0,local_files/* writeLocalFile */.t0)(to, readFile(sftp, from), facts.mode & 0o777);
    }
}
function answered(request) {
    return new Promise((resolve, reject) => {
        request((error, answer) => (error ? reject(error) : resolve(answer)));
    });
}

// EXTERNAL MODULE: ./src/communicators/dial.ts + 1 modules
var dial = __webpack_require__(7383);
// EXTERNAL MODULE: ./src/communicators/login-failure.ts
var login_failure = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/communicators/ssh-request.ts
var ssh_request = __webpack_require__(5750);
// EXTERNAL MODULE: ./src/communicators/ssh-session.ts + 1 modules
var ssh_session = __webpack_require__(7219);
;// CONCATENATED MODULE: ./src/communicators/ssh-connect.ts






const FIRST_PAUSE = 100;
/** A guest that is not up yet costs nothing to ask; each pause comes late by half of it on the average. */
const LONGEST_PAUSE = 200;
/** Grows to the second value: a guest that looks up our name before it answers may take that long. */
const LOGIN_LIMITS = [20_000, 80_000];
/** Ten refusals take some twenty seconds, which a slow cloud-init may need until our key is in its place. */
const FIRST_PAUSE_AFTER_REFUSAL = 500;
const LONGEST_PAUSE_AFTER_REFUSAL = 3000;
/**
 * Logs in to a guest that may still be booting: asks again at short intervals until `ssh_timeout`, and takes
 * `ssh_handshake_attempts` refusals.
 * @throws BuildError in words for the user; the signal's reason if it aborts
 */
async function connectWhenReachable(request, { dialer, hostKeys }, signal) {
    const started = performance.now();
    const timeout = sshTimeout(request.options);
    const attempts = handshakeAttempts(request.options);
    const left = () => timeout - (performance.now() - started);
    const pauses = { unreachable: FIRST_PAUSE, refused: FIRST_PAUSE_AFTER_REFUSAL };
    let refusals = 0;
    let loginLimit = LOGIN_LIMITS[0];
    for (;;) {
        const failure = await attempt(request, { dialer, hostKeys }, { signal, milliseconds: Math.min(loginLimit, left()) });
        if (!(failure instanceof login_failure/* LoginFailure */.k))
            return failure;
        if (failure.kind === 'incompatible')
            throw incompatible(request, failure);
        if (/timed out/i.test(failure.message))
            loginLimit = Math.min(loginLimit * 2, LOGIN_LIMITS[1]);
        if (failure.kind === 'refused')
            refusals += 1;
        if (refusals >= attempts)
            throw refused(request, failure, `after ${refusals} attempts`);
        const pause = pauses[failure.kind];
        if (left() <= pause)
            throw failure.kind === 'refused'
                ? refused(request, failure, `for ${seconds(timeout)}`)
                : unreachable(request, failure, timeout);
        request.news.progress(waitingFor(request, failure));
        await (0,delay/* delay */.c)(pause, signal);
        pauses.unreachable = Math.min(pauses.unreachable * 1.5, LONGEST_PAUSE);
        if (failure.kind === 'refused')
            pauses.refused = Math.min(pauses.refused * 2, LONGEST_PAUSE_AFTER_REFUSAL);
    }
}
async function attempt(request, { dialer, hostKeys }, limits) {
    try {
        return await (0,ssh_session/* logIn */.E)(await dialer.dial(limits), request, hostKeys, limits);
    }
    catch (error) {
        if (error instanceof login_failure/* LoginFailure */.k)
            return error;
        throw error;
    }
}
function waitingFor(request, failure) {
    return failure.kind === 'refused'
        ? `${(0,ssh_request/* address */.h)(request)} does not let "${request.username}" in yet`
        : `Waiting for SSH at ${(0,ssh_request/* address */.h)(request)}: ${failure.message}`;
}
function unreachable(request, failure, timeout) {
    return new src_errors/* BuildError */.zS(`SSH at ${(0,ssh_request/* address */.h)(request)} could not be reached within ${seconds(timeout)}: ${failure.message}.`, {
        hint: 'Check that the guest has an address the runner can reach, that its security group admits the port, that the image runs an SSH server, and that ssh_timeout is long enough.',
        cause: failure,
    });
}
function refused(request, failure, howLong) {
    const { certificate } = request.auth;
    const reason = /all configured/i.test(failure.message) ? '' : ` (${failure.message})`;
    return new src_errors/* BuildError */.zS(`${(0,ssh_request/* address */.h)(request)} did not let "${request.username}" in with ${methods(request.auth)} ${howLong}${reason}.`, {
        hint: `${certificate === undefined ? '' : aboutCertificate(certificate)}Check ssh_username (images differ in the user they take keys for), and the password or key given; ssh_handshake_attempts or ssh_timeout give a slow guest more time.`,
        cause: failure,
    });
}
function aboutCertificate({ principals, validBefore }) {
    const users = principals.length === 0 ? 'any user' : principals.map((name) => JSON.stringify(name)).join(', ');
    const end = validBefore === undefined ? '' : ` until ${validBefore.toISOString()}`;
    return `The certificate is for ${users}${end}; its authority must be among the TrustedUserCAKeys of the guest. `;
}
function methods(auth) {
    const given = [
        auth.agent && 'the SSH agent',
        auth.certificate && 'a certificate',
        auth.privateKey && 'a private key',
        auth.password && 'a password',
    ].filter((method) => method);
    return given.length > 0 ? given.join(' or ') : 'no key and no password';
}
function incompatible(request, failure) {
    return new src_errors/* BuildError */.zS(`${(0,ssh_request/* address */.h)(request)} and this build have no way of talking SSH in common: ${failure.message}.`, {
        hint: 'See ssh_ciphers and ssh_key_exchange_algorithms.',
        cause: failure,
    });
}
function seconds(milliseconds) {
    return `${Math.round(milliseconds / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./src/communicators/ssh-exec.ts



/** The terminal that Packer asks for; nothing typed means nothing to echo. */
const TERMINAL = { term: 'xterm', rows: 40, cols: 80, modes: { ECHO: 0 } };
/** Runs a command to its end. @throws ConnectionLost if it could not be started; what it ends with is a result */
async function execute(session, command, { signal, onOutput, pty }) {
    const { channel, result } = await openChannel(session, {
        command,
        signal,
        ...(pty && { pty: TERMINAL }),
        attach: (opened) => ({ result: outcome(session, opened, onOutput) }),
    });
    return (0,abortable/* abortable */.Z)(result, signal, () => channel.close());
}
async function outcome(session, channel, onOutput) {
    let exit;
    channel.on('exit', (code, signalName) => {
        exit = code === null ? { exitCode: undefined, ...(signalName && { signalName }) } : { exitCode: code };
    });
    const closed = new Promise((resolve) => channel.once('close', resolve));
    const told = [
        tell(channel, (line) => onOutput('stdout', line)),
        tell(channel.stderr, (line) => onOutput('stderr', line)),
    ];
    channel.end();
    await Promise.all([closed, ...told]);
    return { ...(exit ?? { exitCode: undefined }), disconnected: exit === undefined && !session.isOpen };
}
function tell(stream, onLine) {
    const splitter = new lines/* LineSplitter */.g(onLine);
    return new Promise((resolve) => {
        stream.on('data', (chunk) => splitter.write(chunk));
        stream.once('end', () => {
            splitter.end();
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./src/communicators/tunnels.ts


/** The tunnels of `ssh_local_tunnels` and `ssh_remote_tunnels`, which outlive the session they go through. */
class Tunnels {
    #local;
    #remote;
    #servers = [];
    #session;
    constructor(options) {
        this.#local = (options.ssh_local_tunnels ?? []).map(parseTunnel);
        this.#remote = (options.ssh_remote_tunnels ?? []).map(parseTunnel);
    }
    /** Leads every tunnel through `session` from now on. @throws BuildError if a port cannot be had */
    async lead(session) {
        this.#session = session;
        if (this.#servers.length === 0) {
            for (const tunnel of this.#local)
                this.#servers.push(await this.#listenLocally(tunnel));
        }
        if (this.#remote.length > 0)
            await listenRemotely(session, this.#remote);
    }
    close() {
        for (const server of this.#servers.splice(0))
            server.close();
    }
    #listenLocally({ listen, host, port }) {
        const server = (0,external_node_net_.createServer)((socket) => {
            socket.on('error', () => undefined);
            if (this.#session?.isOpen !== true)
                return void socket.destroy();
            this.#session.client.forwardOut('127.0.0.1', socket.remotePort ?? 0, host, port, (error, channel) => {
                if (error)
                    return void socket.destroy();
                channel.on('error', () => undefined);
                socket.pipe(channel).pipe(socket);
            });
        });
        return new Promise((resolve, reject) => {
            server.once('error', (error) => {
                reject(new src_errors/* BuildError */.zS(`The port ${listen} of ssh_local_tunnels cannot be used on the runner: ${error.message}.`, {
                    cause: error,
                }));
            });
            server.listen(listen, 'localhost', () => resolve(server.unref()));
        });
    }
}
async function listenRemotely({ client }, tunnels) {
    client.on('tcp connection', ({ destPort }, accept, reject) => {
        const tunnel = tunnels.find(({ listen }) => listen === destPort);
        if (tunnel === undefined)
            return reject?.();
        const socket = (0,external_node_net_.connect)(tunnel.port, tunnel.host);
        const channel = accept();
        channel.on('error', () => undefined);
        socket.on('error', () => channel.end());
        socket.pipe(channel).pipe(socket);
    });
    for (const { listen } of tunnels) {
        await new Promise((resolve, reject) => {
            client.forwardIn('localhost', listen, (error) => {
                if (!error)
                    return resolve();
                reject(new src_errors/* BuildError */.zS(`The guest does not let us listen on port ${listen} (ssh_remote_tunnels).`, {
                    hint: 'The port may be taken, or its SSH server may not allow TCP forwarding.',
                    cause: error,
                }));
            });
        });
    }
}
function parseTunnel(text) {
    const [listen, host = '', port] = text.split(':');
    return { listen: Number(listen), host, port: Number(port) };
}

;// CONCATENATED MODULE: ./src/communicators/ssh.ts












function isSsh(communicator) {
    return communicator.type === 'ssh';
}
/**
 * Waits until a guest answers by SSH, and logs in.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached within `ssh_timeout`, does not let us in, or is not the right one
 */
async function connectSsh(request, signal) {
    const hostKeys = new host_keys/* HostKeys */.PE(request.hostKeys, (0,ssh_request/* address */.h)(request), request.news);
    const way = { hostKeys, dialer: (0,dial/* dialerFor */.h)(request) };
    const tunnels = new Tunnels(request.options);
    let session;
    try {
        session = await firstSession(request, way, signal);
        await tunnels.lead(session);
        return new Ssh(request, way, tunnels, session);
    }
    catch (error) {
        tunnels.close();
        await session?.end();
        await way.dialer.close();
        throw error;
    }
}
async function firstSession(request, way, signal) {
    const session = await connectWhenReachable(request, way, signal);
    const pause = request.options.pause_before_connecting;
    if (pause <= 0)
        return session;
    await session.end();
    await (0,delay/* delay */.c)(pause, signal);
    return connectWhenReachable(request, way, signal);
}
class Ssh {
    type = 'ssh';
    #request;
    #way;
    #tunnels;
    #session;
    /** The ways of moving files that are left to try on this guest, best first. */
    #transfers;
    constructor(request, way, tunnels, session) {
        this.#request = request;
        this.#way = way;
        this.#tunnels = tunnels;
        this.#session = session;
        const wanted = request.options.ssh_file_transfer_method;
        this.#transfers = wanted === 'sftp' ? [sftpTransfer] : [scpTransfer, sftpTransfer, catTransfer];
    }
    get hostKey() {
        return this.#way.hostKeys.recorded;
    }
    handOver() {
        return handOver(this.#request, this.#way.dialer, this.hostKey);
    }
    async run(command, options) {
        const session = await this.#openSession(options.signal);
        return execute(session, command, { ...options, pty: this.#request.options.ssh_pty });
    }
    upload(content, remotePath, options) {
        return this.#transfer(options.signal, (files) => files.upload(content, remotePath, options));
    }
    download(remotePath, localPath, options) {
        return this.#transfer(options.signal, (files) => files.download(remotePath, localPath, options));
    }
    uploadFolder(localFolder, remoteFolder, options) {
        return this.#transfer(options.signal, (files) => files.uploadFolder(localFolder, remoteFolder, options));
    }
    downloadFolder(remoteFolder, localFolder, options) {
        return this.#transfer(options.signal, (files) => files.downloadFolder(remoteFolder, localFolder, options));
    }
    async reconnect(signal) {
        const old = this.#session;
        await (0,abortable/* abortable */.Z)(old.end(), signal, () => undefined);
        this.#session = await connectWhenReachable(this.#request, this.#way, signal);
        await this.#tunnels.lead(this.#session);
    }
    async [Symbol.asyncDispose]() {
        this.#tunnels.close();
        await this.#session.end();
        await this.#way.dialer.close();
    }
    /** The session, made anew if it was lost since. */
    async #openSession(signal) {
        signal.throwIfAborted();
        if (!this.#session.isOpen)
            await this.reconnect(signal);
        return this.#session;
    }
    /** Moves files by the first way that the guest knows, and remembers the ones that it does not. */
    async #transfer(signal, work) {
        const session = await this.#openSession(signal);
        for (;;) {
            const [transfer = catTransfer, ...others] = this.#transfers;
            try {
                return await work(transfer(session));
            }
            catch (error) {
                if (!(error instanceof TransferUnavailable) || others.length === 0)
                    throw error;
                this.#transfers = others;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/communicators/ssh-login.ts




/** @throws BuildError if the file of a key or certificate cannot be used, or they do not belong together */
async function sshLogin(options, surroundings) {
    const agent = surroundings.env.SSH_AUTH_SOCK;
    const files = new LoginFiles(options, surroundings);
    const key = await files.key('ssh_private_key_file', 'ssh_certificate_file');
    const bastionKey = await bastionKeyOf(options, files, key);
    const auth = options.ssh_agent_auth
        ? { ...(agent && { agent }) }
        : { ...key, ...ssh_login_password(options.ssh_password) };
    const bastionAuth = {
        ...(options.ssh_bastion_agent_auth && agent && { agent }),
        ...bastionKey,
        ...ssh_login_password(options.ssh_bastion_password),
    };
    return {
        auth: Object.keys(auth).length > 0 ? auth : undefined,
        ...(agent && !options.ssh_disable_agent_forwarding && { forwardedAgent: agent }),
        ...(options.ssh_bastion_host !== undefined && {
            bastion: {
                host: options.ssh_bastion_host,
                port: options.ssh_bastion_port,
                username: options.ssh_bastion_username ?? options.ssh_username ?? '',
                auth: bastionAuth,
            },
        }),
    };
}
/** Its own, or the guest's, whose certificate goes with it. */
function bastionKeyOf(options, files, guests) {
    if (options.ssh_bastion_private_key_file !== undefined)
        return files.key('ssh_bastion_private_key_file', 'ssh_bastion_certificate_file');
    if (options.ssh_bastion_certificate_file !== undefined)
        return files.key('ssh_private_key_file', 'ssh_bastion_certificate_file');
    return Promise.resolve(guests);
}
class LoginFiles {
    #options;
    #surroundings;
    constructor(options, surroundings) {
        this.#options = options;
        this.#surroundings = surroundings;
    }
    /** The key of a file with its certificate, as far as they are given. */
    async key(keyOption, certificateOption) {
        const passphrase = this.#options.ssh_private_key_passphrase;
        const privateKey = await this.#read(keyOption, (path) => (0,keys/* readPrivateKeyFile */.Pb)(path, passphrase));
        if (privateKey === undefined)
            return {};
        const key = { privateKey, ...(passphrase && { passphrase }) };
        const certificate = await this.#read(certificateOption, async (path) => {
            const found = (0,communicators_certificate/* readCertificateFile */.u1)(path);
            const publicKey = (await (0,keys/* parsePrivateKey */.QW)(privateKey, passphrase)).getPublicSSH();
            if (!found.publicKey.equals(publicKey))
                throw new src_errors/* BuildError */.zS(ofAnotherKey(path, keyOption, found, publicKey));
            return found;
        });
        return certificate === undefined ? key : { ...key, certificate };
    }
    /** @returns undefined if the option is not given */
    async #read(option, read) {
        const path = this.#options[option];
        if (path === undefined)
            return undefined;
        try {
            return await read(this.#surroundings.resolvePath(path));
        }
        catch (error) {
            const place = this.#surroundings.placeOf?.(option);
            throw new src_errors/* BuildError */.zS(`${option}: ${(0,src_errors/* describeError */.Uc)(error)}`, { cause: error, ...(place && { place }) });
        }
    }
}
function ofAnotherKey(path, keyOption, { publicKey: certified }, publicKey) {
    const [other, own] = [certified, publicKey].map((key) => (0,host_keys/* fingerprint */.Rj)((0,host_keys/* publicKeyLine */.Zg)(key)));
    return `${path} is for the key ${other}, and not for that of ${keyOption}, ${own}.`;
}
function ssh_login_password(value) {
    return value === undefined ? {} : { password: value };
}

;// CONCATENATED MODULE: ./src/communicators/index.ts



















;// CONCATENATED MODULE: ./src/provisioners/common-options.ts

/** The options that every provisioner has beside its own. */
const commonOptions = {
    pause_before: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'How long to wait before the provisioner starts.'),
    timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'The longest that one run of the provisioner may take, `pause_before` included. 0: no limit.'),
    max_retries: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)({ holds: (count) => count >= 0, message: 'must be 0 or more' }), 0, 'How many more times to run the provisioner when it fails.'),
    continue_on_error: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Go on with the next provisioner when this one fails, and warn.'),
};

;// CONCATENATED MODULE: ./src/provisioners/existing.ts

/** What lies at a path of the runner; undefined where there is nothing that can be read. */
function existing(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/facts.ts
/** The variables of a build that Packer gives to playbooks. */
function ansibleFacts({ name, builderType, generated }) {
    const http = generated['PackerHTTPAddr'];
    return {
        packer_build_name: name,
        packer_builder_type: builderType,
        ...(http !== undefined && http !== '' && { packer_http_addr: http }),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/provisioners/ansible/galaxy.ts


/**
 * What a requirements file of Ansible Galaxy names: a plain list is of roles, as it was before there were collections.
 * @throws BuildError if it is no YAML
 */
function galaxyContents(text, file) {
    let parsed;
    try {
        parsed = (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw new src_errors/* BuildError */.zS(`galaxy_file: ${file} is no YAML: ${(0,src_errors/* toError */.iT)(error).message}`, { cause: error });
    }
    if (Array.isArray(parsed))
        return ['role'];
    const named = typeof parsed === 'object' && parsed !== null ? Object.keys(parsed) : [];
    return [
        ...(named.includes('roles') ? ['role'] : []),
        ...(named.includes('collections') ? ['collection'] : []),
    ];
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/inventory.ts
/** A host of an inventory in Ansible's INI format, with the groups that it is in, and those that nobody is in. */
function inventory(line, alias, groups, emptyGroups = []) {
    return [
        line,
        ...groups.flatMap((group) => [`[${group}]`, alias]),
        ...emptyGroups.map((group) => `[${group}]`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/options.ts

/** Options that `ansible` and `ansible-local` have in common. */
const playbookOptions = {
    playbook_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'The playbook to run.'),
    playbook_files: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* filePath */.s$)()), 'Several playbooks, run in one go.'),
    extra_arguments: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Further arguments of `ansible-playbook`, one word each.'),
    galaxy_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'A requirements file of Ansible Galaxy, whose roles and collections are installed first.'),
    galaxy_command: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'ansible-galaxy', 'The command of Ansible Galaxy.'),
};
const NO_PROXY = 'Packer’s SSH proxy between Ansible and the guest is not needed here: Ansible connects directly.';
const ofProxy = { dead: `has no effect. ${NO_PROXY}` };
const ansibleOptions = {
    ...playbookOptions,
    command: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'ansible-playbook', 'The command that runs playbooks.'),
    groups: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'The groups of the inventory that the guest is in.'),
    empty_groups: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Groups that the inventory has without a host.'),
    host_alias: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^[^\s[\]#;]+$/, 'must be a name of an inventory: one word')), 'default', 'The name of the guest in the inventory.'),
    user: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The user that Ansible logs in as.', { defaultText: 'that of the communicator' }),
    ansible_env_vars: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^[^=]+=/, 'must have the form KEY=value'))), 'Environment variables of Ansible, as a list of `KEY=value`.'),
    inventory_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'An inventory of your own, instead of the one that is made. How to log in is told to Ansible for all its hosts.'),
    inventory_file_template: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The line of the guest in the inventory, with `{{.HostAlias}}`, `{{.Host}}`, `{{.User}}` and `{{.Port}}`.', {
        runtime: true,
        defaultText: '`{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}`',
    }),
    inventory_directory: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'A folder that the inventory is put into, beside its `group_vars` and `host_vars`.', { defaultText: 'a temporary one' }),
    keep_inventory_file: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Leave the inventory that was made in `inventory_directory`. There is nothing secret in it.'),
    galaxy_force_install: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Install roles and collections anew that are there.'),
    galaxy_force_with_deps: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Install them anew with all that they depend on.'),
    roles_path: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'Where roles are installed, and looked for.'),
    collections_path: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'Where collections are installed, and looked for.'),
    use_proxy: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Whether Ansible connects through a proxy on the runner: never.', ofProxy),
    local_port: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)(), 'The port of the proxy.', ofProxy),
    ssh_host_key_file: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The host key of the proxy.', ofProxy),
    ssh_authorized_key_file: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The key that the proxy lets in.', ofProxy),
    ansible_proxy_key_type: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The type of the proxy’s keys.', ofProxy),
    sftp_command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'How the proxy serves SFTP.', ofProxy),
    use_sftp: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Whether the proxy serves SFTP.', {
        dead: `has no effect. ${NO_PROXY} It chooses how to copy files by itself.`,
    }),
    skip_version_check: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Whether the version of Ansible is asked for: never.', {
        dead: 'has no effect: the version of Ansible is not asked for.',
    }),
};

;// CONCATENATED MODULE: ./src/provisioners/ansible/local-options.ts


const ansibleLocalOptions = {
    ...playbookOptions,
    command: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'ANSIBLE_FORCE_COLOR=1 PYTHONUNBUFFERED=1 ansible-playbook', 'The command of the guest that runs playbooks.'),
    playbook_dir: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'A folder of the runner with everything that the playbooks need; they are named from there.'),
    playbook_paths: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* filePath */.s$)()), 'Further files and folders to put beside the playbooks.'),
    role_paths: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* filePath */.s$)()), 'Folders of roles to put into `roles` beside the playbooks.'),
    collection_paths: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* filePath */.s$)()), 'Folders of collections to put into `collections` beside the playbooks.'),
    group_vars: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'A folder to put beside the playbooks as `group_vars`.'),
    host_vars: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'A folder to put beside the playbooks as `host_vars`.'),
    inventory_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'An inventory to use on the guest. The guest must be in it as `127.0.0.1` or `localhost`.', { defaultText: 'one with `127.0.0.1` alone' }),
    inventory_groups: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'The groups of the inventory that the guest is in.'),
    galaxy_roles_path: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Where on the guest roles of Ansible Galaxy are installed.', {
        defaultText: '`roles` in the staging folder',
    }),
    galaxy_collections_path: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Where on the guest collections of Ansible Galaxy are installed.', { defaultText: '`collections` in the staging folder' }),
    staging_directory: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The folder of the guest that everything is put into.', {
        defaultText: 'a new one in `/tmp/packer-provisioner-ansible-local`',
    }),
    clean_staging_directory: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Remove the staging folder when the playbooks have run: otherwise it stays in the image.'),
};

;// CONCATENATED MODULE: ./src/provisioners/ansible/playbooks.ts

/** The playbooks to run, in order. */
function playbooksOf({ playbook_file: one, playbook_files: several, }) {
    return one === undefined ? (several ?? []) : [one];
}
/** Reports when there is no playbook, one too many ways to name it, or a file that is not there. */
function checkPlaybooks(values, placeOf, context) {
    const { problems, place } = context;
    if (playbooksOf(values).length === 0) {
        problems.add({
            place,
            message: 'One of playbook_file and playbook_files is required, and none is given.',
        });
    }
    if (values.playbook_file !== undefined && values.playbook_files !== undefined) {
        problems.add({
            option: 'playbook_files',
            place: placeOf('playbook_files'),
            message: 'is given together with playbook_file: only one of them may be.',
        });
    }
    for (const option of ['playbook_file', 'playbook_files', 'galaxy_file']) {
        for (const path of [values[option] ?? []].flat())
            checkLocalPath(option, path, 'file', { ...context, place: placeOf(option) });
    }
}
/** Reports a path of the runner where there is nothing, or something else. */
function checkLocalPath(option, path, kind, { problems, place, resolvePath }) {
    // A path that is only known when the build runs.
    if (path.includes('{{'))
        return;
    const facts = existing(resolvePath(path));
    const isRight = kind === 'either' ? facts !== undefined : kind === 'file' ? facts?.isFile() : facts?.isDirectory();
    if (isRight === true)
        return;
    const problem = facts === undefined ? 'does not exist' : `is not a ${kind}`;
    problems.add({ option, place, message: `names ${JSON.stringify(path)}, which ${problem}.` });
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/ansible-local.ts











const SOURCE = 'ansible-local';
const GUEST = '127.0.0.1';
/** Runs playbooks on the guest itself, which must have Ansible, in a staging folder that they are copied to. */
const ansibleLocal = {
    type: SOURCE,
    options: ansibleLocalOptions,
    check(parsed, context) {
        const { values } = parsed;
        const inFolder = values.playbook_dir !== undefined;
        checkPlaybooks(values, (option) => parsed.placeOf(option), {
            ...context,
            // Beside a folder of playbooks they are named from there.
            resolvePath: (path) => context.resolvePath(inFolder ? within(values.playbook_dir, path) : path),
        });
        for (const [option, kind] of LOCAL_PATHS) {
            for (const path of [values[option] ?? []].flat())
                checkLocalPath(option, path, kind, { ...context, place: parsed.placeOf(option) });
        }
    },
    async run(values, context) {
        const staging = values.staging_directory ?? `/tmp/packer-provisioner-ansible-local/${(0,external_node_crypto_.randomUUID)()}`;
        await onGuest(`mkdir -p ${(0,quote/* quotePath */.WG)(staging)}`, context);
        await stage(values, staging, context);
        await installFromGalaxy(values, staging, context);
        await runPlaybooks(values, staging, context);
        if (values.clean_staging_directory)
            await onGuest(`rm -rf ${(0,quote/* quotePath */.WG)(staging)}`, context);
    },
};
const LOCAL_PATHS = [
    ['playbook_dir', 'folder'],
    ['playbook_paths', 'either'],
    ['role_paths', 'folder'],
    ['collection_paths', 'folder'],
    ['group_vars', 'folder'],
    ['host_vars', 'folder'],
    ['inventory_file', 'file'],
];
async function stage(values, staging, context) {
    const { communicator, signal, resolvePath } = context;
    context.events.emit({ type: 'info', message: `Copying playbooks to ${staging}` });
    const put = async (path, target) => {
        const local = resolvePath(path);
        const facts = existing(local);
        if (facts === undefined)
            throw new src_errors/* BuildError */.zS(`${path} does not exist.`);
        if (facts.isDirectory())
            return communicator.uploadFolder(local, target, { signal });
        await communicator.upload((0,local_files/* fileContent */.qY)(local, facts.size), target, { signal });
    };
    const into = (path) => external_node_path_.posix.join(staging, (0,external_node_path_.basename)(path));
    if (values.playbook_dir !== undefined)
        await put(values.playbook_dir, staging);
    else
        for (const playbook of playbooksOf(values))
            await put(playbook, into(playbook));
    for (const path of values.playbook_paths ?? [])
        await put(path, into(path));
    for (const [paths, name] of [
        [values.role_paths, 'roles'],
        [values.collection_paths, 'collections'],
    ]) {
        if (paths === undefined)
            continue;
        await onGuest(`mkdir -p ${(0,quote/* quotePath */.WG)(external_node_path_.posix.join(staging, name))}`, context);
        for (const path of paths)
            await put(path, external_node_path_.posix.join(staging, name, (0,external_node_path_.basename)(path)));
    }
    if (values.group_vars !== undefined)
        await put(values.group_vars, external_node_path_.posix.join(staging, 'group_vars'));
    if (values.host_vars !== undefined)
        await put(values.host_vars, external_node_path_.posix.join(staging, 'host_vars'));
    if (values.inventory_file !== undefined)
        return put(values.inventory_file, inventoryPath(values, staging));
    const made = Buffer.from(inventory(GUEST, GUEST, values.inventory_groups ?? []));
    await communicator.upload(made, inventoryPath(values, staging), { signal });
}
function inventoryPath({ inventory_file: given }, staging) {
    return external_node_path_.posix.join(staging, given === undefined ? `packer-provisioner-ansible-local` : (0,external_node_path_.basename)(given));
}
async function installFromGalaxy(values, staging, context) {
    const { communicator, signal, resolvePath } = context;
    if (values.galaxy_file === undefined)
        return;
    const local = resolvePath(within(values.playbook_dir, values.galaxy_file));
    const content = await (0,promises_.readFile)(local);
    const file = external_node_path_.posix.join(staging, (0,external_node_path_.basename)(values.galaxy_file));
    await communicator.upload(content, file, { signal });
    for (const kind of galaxyContents(content.toString('utf8'), values.galaxy_file)) {
        const path = kind === 'role'
            ? (values.galaxy_roles_path ?? external_node_path_.posix.join(staging, 'roles'))
            : (values.galaxy_collections_path ?? external_node_path_.posix.join(staging, 'collections'));
        context.events.emit({ type: 'info', message: `Installing ${kind}s of ${values.galaxy_file}` });
        await onGuest(`cd ${(0,quote/* quotePath */.WG)(staging)} && ${values.galaxy_command} ${kind} install -r ${(0,quote/* quotePath */.WG)(file)} -p ${(0,quote/* quotePath */.WG)(path)}`, context);
    }
}
async function runPlaybooks(values, staging, context) {
    const playbooks = playbooksOf(values);
    context.events.emit({ type: 'info', message: `Running Ansible on the guest: ${playbooks.join(', ')}` });
    const named = playbooks.map((path) => external_node_path_.posix.join(staging, values.playbook_dir ? path : (0,external_node_path_.basename)(path)));
    const words = [
        '--extra-vars',
        (0,quote/* shellQuote */.ZL)(JSON.stringify(ansibleFacts(context.build))),
        ...(values.extra_arguments ?? []),
        '-c local',
        '-i',
        (0,quote/* quotePath */.WG)(inventoryPath(values, staging)),
        ...named.map(quote/* quotePath */.WG),
    ];
    await onGuest(`cd ${(0,quote/* quotePath */.WG)(staging)} && ${values.command} ${words.join(' ')}`, context);
}
/** @throws BuildError if the command fails */
async function onGuest(command, { communicator, events, signal }) {
    const { exitCode, disconnected } = await communicator.run(command, {
        signal,
        onOutput: (stream, line) => events.emit({ type: 'output', source: SOURCE, stream, line }),
    });
    if (exitCode === 0)
        return;
    const how = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
    throw new src_errors/* BuildError */.zS(disconnected ? 'The connection to the guest was lost.' : `${summary(command)} ended ${how} on the guest.`, {
        hint: exitCode === 127
            ? 'Is Ansible installed there? A shell provisioner before this one can do that.'
            : 'Its own output above says more.',
    });
}
/** The program that a command of ours runs in the end. */
function summary(command) {
    return /ansible-(?:playbook|galaxy)/.exec(command)?.[0] ?? command;
}
function within(folder, path) {
    return folder === undefined ? path : external_node_path_.posix.join(folder, path);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/engine/template-error.ts

/** What is wrong with a `{{ … }}` text, in a sentence. Whoever rendered it knows the place, and adds it. */
class TemplateError extends src_errors/* BuildError */.zS {
}

;// CONCATENATED MODULE: ./src/engine/functions.ts

/** No rendered text grows longer than this many characters: a few nested replacements could fill any memory. */
const MAX_TEXT_LENGTH = 4_000_000;
function tooLong() {
    return new TemplateError(`makes a text of more than ${MAX_TEXT_LENGTH} characters`);
}
/**
 * A function that takes exactly the kinds of values named, or as many of them as are given from `least` on.
 * The sentence about wrong ones is written here, once for all functions.
 */
function templateFunction(kinds, call, least = kinds.length) {
    return (...args) => {
        if (args.length > kinds.length || args.length < least) {
            const wanted = least === kinds.length ? String(least) : `${least} to ${kinds.length}`;
            throw new TemplateError(`takes ${wanted} value${wanted === '1' ? '' : 's'}, not ${args.length}`);
        }
        args.forEach((arg, index) => {
            const kind = kinds[index];
            if (kind === 'string' ? typeof arg !== 'string' : !Number.isInteger(arg)) {
                throw new TemplateError(`takes ${kind === 'string' ? 'a string' : 'a whole number'} as value ${index + 1}, not ${JSON.stringify(arg)}`);
            }
        });
        return call(...args);
    };
}
/** The functions that every text may use, because they need nothing but their values: Packer's and Go's. */
const PURE_FUNCTIONS = {
    lower: templateFunction(['string'], (text) => text.toLowerCase()),
    upper: templateFunction(['string'], (text) => text.toUpperCase()),
    replace: templateFunction(['string', 'string', 'integer', 'string'], replace),
    replace_all: templateFunction(['string', 'string', 'string'], (old, by, text) => replace(old, by, -1, text)),
    split: templateFunction(['string', 'string', 'integer'], split),
    print,
    not: (value) => !isTrue(value),
    and: (...args) => args.find((value) => !isTrue(value)) ?? args.at(-1) ?? false,
    or: (...args) => args.find(isTrue) ?? args.at(-1) ?? false,
    eq: (first, ...others) => others.some((other) => other === first),
    ne: (first, second) => first !== second,
};
/** What Go takes for true: anything but false, 0 and the empty string. */
function isTrue(value) {
    return value !== undefined && value !== false && value !== 0 && value !== '';
}
/** Replaces the first `count` occurrences; all of them if `count` is negative. */
function replace(old, by, count, text) {
    const parts = text.split(old);
    const replaced = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
    if (replaced * by.length > MAX_TEXT_LENGTH)
        throw tooLong();
    const head = parts.slice(0, replaced + 1).join(by);
    return [head, ...parts.slice(replaced + 1)].join(old);
}
/** As Go's fmt.Sprint: a space between two values that are no strings. */
function print(...args) {
    return args.reduce((text, value, index) => {
        const isSpaced = index > 0 && typeof value !== 'string' && typeof args[index - 1] !== 'string';
        return `${text}${isSpaced ? ' ' : ''}${value}`;
    }, '');
}
function split(text, separator, index) {
    const parts = text.split(separator);
    const part = parts[index];
    if (part !== undefined)
        return part;
    throw new TemplateError(`finds no part ${index} in "${text}" split at "${separator}": there are ${parts.length}, counted from 0`);
}

;// CONCATENATED MODULE: ./src/engine/tokens.ts

/**
 * Splits a text into what is copied and the `{{ … }}` actions, trim markers and comments already applied.
 * @throws TemplateError for an action that does not end, or characters that mean nothing
 */
function tokenize(text) {
    const segments = [];
    let position = 0;
    let trimNext = false;
    for (;;) {
        const open = text.indexOf('{{', position);
        const copied = text.slice(position, open < 0 ? undefined : open);
        const trimmed = trimNext ? copied.trimStart() : copied;
        if (open < 0) {
            segments.push({ kind: 'text', text: trimmed });
            return segments;
        }
        const trimsBefore = TRIM_BEFORE.test(text.slice(open, open + 4));
        segments.push({ kind: 'text', text: trimsBefore ? trimmed.trimEnd() : trimmed });
        const action = readAction(text, open, trimsBefore ? open + 4 : open + 2);
        if (!action.isComment)
            segments.push({ kind: 'action', tokens: action.tokens, source: text.slice(open, action.end) });
        trimNext = action.trimsAfter;
        position = action.end;
    }
}
const TRIM_BEFORE = /^\{\{-[ \t\r\n]/;
function readAction(text, open, inside) {
    if (text.startsWith('/*', inside))
        return readComment(text, open, inside);
    const tokens = [];
    let position = inside;
    for (;;) {
        const close = matchAt(CLOSE, text, position);
        if (close !== undefined) {
            return {
                tokens,
                isComment: false,
                trimsAfter: close[1] !== undefined,
                end: position + close[0].length,
            };
        }
        position += matchAt(/\s+/y, text, position)?.[0].length ?? 0;
        const next = readToken(text, position, open);
        tokens.push(next.token);
        position = next.end;
    }
}
function readComment(text, open, inside) {
    const commentEnd = text.indexOf('*/', inside);
    const close = commentEnd < 0 ? undefined : matchAt(/(\s-)?\}\}/y, text, commentEnd + 2);
    if (close === undefined) {
        throw new TemplateError(`The comment "${excerpt(text.slice(open))}" has no end: "*/}}" is missing.`);
    }
    return {
        tokens: [],
        isComment: true,
        trimsAfter: close[1] !== undefined,
        end: commentEnd + 2 + close[0].length,
    };
}
/** The end of an action, with its trim marker if it has one. */
const CLOSE = /(?:(\s+-)|\s*)\}\}/y;
function readToken(text, position, open) {
    for (const { pattern, token } of TOKENS) {
        const match = matchAt(pattern, text, position);
        if (match === undefined)
            continue;
        const end = position + match[0].length;
        if (TERMINATED.test(match[0]) && !TERMINATOR.test(text.slice(end)))
            throw strange(text, open, end);
        return { token: token(match[0]), end };
    }
    if (position >= text.length) {
        throw new TemplateError(`"${excerpt(text.slice(open))}" has no end: "}}" is missing.`);
    }
    if (/["`]/.test(text.charAt(position))) {
        throw new TemplateError(`${excerpt(text.slice(position))} in "${excerpt(text.slice(open))}" has no closing quote.`);
    }
    throw strange(text, open, position);
}
const TOKENS = [
    { pattern: /`[^`]*`/y, token: (matched) => ({ kind: 'string', value: matched.slice(1, -1) }) },
    { pattern: /"(?:[^"\\\n]|\\[^\n])*"/y, token: (matched) => ({ kind: 'string', value: unquote(matched) }) },
    { pattern: /[+-]?(?:0[xX][\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)/y, token: numberToken },
    { pattern: /[\p{L}_][\p{L}\p{Nd}_]*/uy, token: (matched) => ({ kind: 'word', name: matched }) },
    { pattern: /\.[\p{L}\p{Nd}_.]*/uy, token: (matched) => ({ kind: 'field', name: matched.slice(1) }) },
    { pattern: /[|()]/y, token: (matched) => ({ kind: matched }) },
];
/** What Go wants a space, or another end, after. */
const TERMINATED = /^[\p{L}\p{Nd}_.+-]/u;
const TERMINATOR = /^(?:\s|$|\||\(|\)|\}\})/;
function numberToken(matched) {
    const sign = matched.startsWith('-') ? -1 : 1;
    return { kind: 'number', value: sign * Number(matched.replace(/^[+-]/, '')) };
}
/** The value of a double-quoted string, with Go's escapes. */
function unquote(quoted) {
    return quoted
        .slice(1, -1)
        .replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/gsu, (escape, body) => {
        const simple = ESCAPES.get(body);
        if (simple !== undefined)
            return simple;
        const code = body.length === 1 ? NaN : /^[0-7]/.test(body) ? parseInt(body, 8) : parseInt(body.slice(1), 16);
        if (Number.isNaN(code) || code > 0x10ffff) {
            throw new TemplateError(`${excerpt(quoted)} has an escape that means nothing: ${escape}. Backquotes take text as it is.`);
        }
        return String.fromCodePoint(code);
    });
}
const ESCAPES = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\\', '\\'],
    ['"', '"'],
]);
function strange(text, open, position) {
    const found = String.fromCodePoint(text.codePointAt(position) ?? 0);
    const hint = found === "'"
        ? 'Strings stand in double quotes or backquotes.'
        : found === '$' || found === ':' || found === '='
            ? 'Template variables ($name) are not supported.'
            : 'To write {{ itself, write {{`{{`}}.';
    return new TemplateError(`"${excerpt(text.slice(open))}" has a ${found} where it means nothing.`, { hint });
}
/** The beginning of a text, short enough for a sentence. */
function excerpt(text) {
    const action = /^\{\{[^]*?\}\}/.exec(text)?.[0] ?? text;
    return action.length > 60 ? `${action.slice(0, 57)}...` : action;
}
function matchAt(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./src/engine/parse.ts


/** Parentheses and `if`s may stand this deep in one another; nobody writes more, and the stack is finite. */
const MAX_DEPTH = 50;
/**
 * Reads a text of Go's text/template, as far as Packer's templates use it: pipelines, functions, fields,
 * strings, numbers, parentheses, trim markers, comments and `if`.
 * @throws TemplateError in a sentence that quotes the action at fault
 */
function parseTemplate(text) {
    const segments = tokenize(text);
    const block = readBlock(segments, 0, 0);
    const rest = segments[block.end];
    if (rest !== undefined)
        throw new TemplateError(`"${excerpt(rest.kind === 'action' ? rest.source : '')}" stands outside of an {{if}}.`);
    return block.nodes;
}
function readBlock(segments, start, depth) {
    if (depth > MAX_DEPTH)
        throw new TemplateError(`{{if}} stands more than ${MAX_DEPTH} levels deep.`);
    const nodes = [];
    let index = start;
    for (let segment = segments[index]; segment !== undefined; segment = segments[index]) {
        if (segment.kind === 'text') {
            if (segment.text !== '')
                nodes.push(segment);
            index++;
            continue;
        }
        const word = keyword(segment.tokens);
        if (word === 'else' || word === 'end')
            break;
        if (word === 'if') {
            const branch = readIf(segments, index, segment.tokens.slice(1), depth);
            nodes.push(branch.node);
            index = branch.end;
            continue;
        }
        nodes.push({ kind: 'output', expression: new ActionParser(segment.tokens, segment.source).parse() });
        index++;
    }
    return { nodes, end: index };
}
/** @param condition the tokens after `if`, in `{{if …}}` as in `{{else if …}}` */
function readIf(segments, index, condition, depth) {
    const opening = segments[index];
    const source = opening?.kind === 'action' ? opening.source : '';
    const test = new ActionParser(condition, source).parse();
    const then = readBlock(segments, index + 1, depth + 1);
    const stop = segments[then.end];
    if (stop?.kind !== 'action')
        throw new TemplateError(`"${excerpt(source)}" has no {{end}}.`);
    if (keyword(stop.tokens) === 'end') {
        return { node: { kind: 'if', condition: test, then: then.nodes, otherwise: [] }, end: then.end + 1 };
    }
    if (keyword(stop.tokens.slice(1)) === 'if') {
        const chained = readIf(segments, then.end, stop.tokens.slice(2), depth + 1);
        return {
            node: { kind: 'if', condition: test, then: then.nodes, otherwise: [chained.node] },
            end: chained.end,
        };
    }
    const otherwise = readBlock(segments, then.end + 1, depth + 1);
    const end = segments[otherwise.end];
    if (end?.kind !== 'action' || keyword(end.tokens) !== 'end') {
        throw new TemplateError(`"${excerpt(source)}" has no {{end}}.`);
    }
    return {
        node: { kind: 'if', condition: test, then: then.nodes, otherwise: otherwise.nodes },
        end: otherwise.end + 1,
    };
}
function keyword(tokens) {
    const first = tokens[0];
    return first?.kind === 'word' ? first.name : undefined;
}
/** The parts of text/template that Packer's strings have no use for. */
const UNSUPPORTED = ['range', 'with', 'define', 'template', 'block', 'break', 'continue', 'nil'];
/** Reads the inside of one action by recursive descent. */
class ActionParser {
    #next = 0;
    #tokens;
    #source;
    constructor(tokens, source) {
        this.#tokens = tokens;
        this.#source = excerpt(source);
    }
    parse() {
        const expression = this.#pipeline(0);
        if (this.#next < this.#tokens.length)
            throw this.#error('has a ")" too many');
        return expression;
    }
    #pipeline(depth) {
        if (depth > MAX_DEPTH)
            throw this.#error(`has more than ${MAX_DEPTH} levels of parentheses`);
        let piped = this.#command(depth, undefined);
        while (this.#peek() === '|') {
            this.#next++;
            piped = this.#command(depth, piped);
        }
        return piped;
    }
    /** @param piped what stands left of the `|`: the last argument */
    #command(depth, piped) {
        const name = this.#functionName();
        if (name === undefined && piped !== undefined)
            throw this.#error('pipes a value into something that is no function');
        const operands = [];
        for (let kind = this.#peek(); kind !== undefined && kind !== '|' && kind !== ')'; kind = this.#peek()) {
            operands.push(this.#operand(depth));
        }
        if (name !== undefined)
            return { kind: 'call', name, args: piped === undefined ? operands : [...operands, piped] };
        const [value, ...more] = operands;
        if (value === undefined)
            throw this.#error('lacks a value');
        if (more.length > 0)
            throw this.#error('gives values to something that is no function');
        return value;
    }
    /** Takes the next token if it is a word that names a function. */
    #functionName() {
        const token = this.#tokens[this.#next];
        if (token?.kind !== 'word' || token.name === 'true' || token.name === 'false')
            return undefined;
        this.#next++;
        return this.#supported(token.name);
    }
    #operand(depth) {
        const token = this.#tokens[this.#next++];
        switch (token?.kind) {
            case 'string':
            case 'number':
                return { kind: 'literal', value: token.value };
            case 'field':
                return { kind: 'field', name: token.name };
            case 'word':
                if (token.name === 'true' || token.name === 'false')
                    return { kind: 'literal', value: token.name === 'true' };
                return { kind: 'call', name: this.#supported(token.name), args: [] };
            case '(': {
                const inner = this.#pipeline(depth + 1);
                if (this.#peek() !== ')')
                    throw this.#error('lacks a ")"');
                this.#next++;
                return inner;
            }
            default:
                throw this.#error('lacks a value');
        }
    }
    #supported(name) {
        if (UNSUPPORTED.includes(name))
            throw this.#error(`uses "${name}", which is not supported`);
        if (name === 'if' || name === 'else' || name === 'end')
            throw this.#error(`has "${name}" where a value is expected`);
        return name;
    }
    #peek() {
        return this.#tokens[this.#next]?.kind;
    }
    #error(what) {
        return new TemplateError(`"${this.#source}" ${what}.`);
    }
}

;// CONCATENATED MODULE: ./src/engine/render.ts




/**
 * Evaluates the `{{ … }}` of a text, as Packer does with Go's text/template.
 *
 *     renderTemplate('chmod +x {{.Path}}', { fields: { Path: '/tmp/script.sh' } })
 *
 * Unlike Go, which prints `<no value>`, a field that is not there is an error.
 * @throws TemplateError in a sentence: a wrong syntax, an unknown function or field, a function that failed
 */
function renderTemplate(text, scope = {}) {
    if (!text.includes('{{'))
        return text;
    return renderNodes(parseTemplate(text), scope);
}
function renderNodes(nodes, scope) {
    let rendered = '';
    for (const node of nodes) {
        rendered += renderNode(node, scope);
        if (rendered.length > MAX_TEXT_LENGTH) {
            throw new TemplateError(`The text grows to more than ${MAX_TEXT_LENGTH} characters.`);
        }
    }
    return rendered;
}
function renderNode(node, scope) {
    switch (node.kind) {
        case 'text':
            return node.text;
        case 'output':
            return String(evaluate(node.expression, scope));
        case 'if':
            return renderNodes(isTrue(evaluate(node.condition, scope)) ? node.then : node.otherwise, scope);
    }
}
function evaluate(expression, scope) {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'field':
            return fieldValue(expression.name, scope.fields ?? {});
        case 'call':
            return call(expression.name, expression.args.map((arg) => evaluate(arg, scope)), scope);
    }
}
function fieldValue(name, fields) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined)
        return value;
    const known = Object.keys(fields);
    const there = known.length === 0 ? '' : `; there is ${known.map((field) => `{{.${field}}}`).join(', ')}`;
    throw new TemplateError(`{{.${name}}} has no value here${there}.${(0,src_errors/* closestName */.Nf)(name, known)}`, {
        hint: 'To write {{ itself, write {{`{{`}}.',
    });
}
/** Calls a function by its name, and says which one it was if it fails. */
function call(name, args, scope) {
    const called = functionNamed(name, scope);
    if (called === undefined)
        throw unknownFunction(name, scope);
    try {
        return called(...args);
    }
    catch (error) {
        if (!(error instanceof TemplateError))
            throw error;
        throw new TemplateError(`The function "${name}" ${error.message}.`, error.hint === undefined ? {} : { hint: error.hint });
    }
}
/** Whether the scope itself has the function; the pure ones aside. */
function isGiven(name, scope) {
    return scope.functions !== undefined && Object.hasOwn(scope.functions, name);
}
function functionNamed(name, scope) {
    if (isGiven(name, scope))
        return scope.functions?.[name];
    return Object.hasOwn(PURE_FUNCTIONS, name) ? PURE_FUNCTIONS[name] : undefined;
}
function unknownFunction(name, scope, deferred = []) {
    const known = [...Object.keys({ ...PURE_FUNCTIONS, ...scope.functions }), ...deferred];
    return new TemplateError(`There is no function "${name}" here.${(0,src_errors/* closestName */.Nf)(name, known)}`);
}

;// CONCATENATED MODULE: ./src/engine/specialize.ts




/**
 * Evaluates what can be known before the build runs, and leaves the rest a template for {@link renderTemplate}:
 * fields and the `deferred` functions. What was evaluated is never read as a template again.
 *
 *     specializeTemplate('{{.Path}} {{user `flag`}}', { functions }, ['build'])  // '{{.Path}} --fast'
 *
 * @throws TemplateError as renderTemplate does
 */
function specializeTemplate(text, scope, deferred) {
    if (!text.includes('{{'))
        return text;
    return new Specializer(scope, deferred).nodes(parseTemplate(text));
}
class Specializer {
    #scope;
    #deferred;
    constructor(scope, deferred) {
        this.#scope = scope;
        this.#deferred = deferred;
    }
    nodes(nodes) {
        return nodes.map((node) => this.#node(node)).join('');
    }
    #node(node) {
        if (node.kind === 'text')
            return literally(node.text);
        if (node.kind === 'output') {
            const known = this.#expression(node.expression);
            return known.kind === 'literal' ? literally(String(known.value)) : `{{${written(known)}}}`;
        }
        const condition = this.#expression(node.condition);
        if (condition.kind === 'literal')
            return this.nodes(isTrue(condition.value) ? node.then : node.otherwise);
        return `{{if ${written(condition)}}}${this.nodes(node.then)}{{else}}${this.nodes(node.otherwise)}{{end}}`;
    }
    #expression(expression) {
        if (expression.kind !== 'call')
            return expression;
        const args = expression.args.map((arg) => this.#expression(arg));
        const { name } = expression;
        if (this.#deferred.includes(name))
            return { kind: 'call', name, args };
        const isPure = Object.hasOwn(PURE_FUNCTIONS, name);
        if (!isPure && !isGiven(name, this.#scope))
            throw unknownFunction(name, this.#scope, this.#deferred);
        if (args.every((arg) => arg.kind === 'literal')) {
            const values = args.map((arg) => evaluate(arg, {}));
            return { kind: 'literal', value: call(name, values, this.#scope) };
        }
        if (isPure)
            return { kind: 'call', name, args };
        throw new TemplateError(`The function "${name}" cannot take a value that is known only when the build runs.`);
    }
}
/** Text that renders to itself; a brace at its end could make one with what follows. */
function literally(text) {
    return text.replace(/\{\{+|\{$/g, (braces) => `{{"${braces}"}}`);
}
function written(expression) {
    switch (expression.kind) {
        case 'literal':
            return JSON.stringify(expression.value);
        case 'field':
            return `.${expression.name}`;
        case 'call':
            return [expression.name, ...expression.args.map(writtenArgument)].join(' ');
    }
}
function writtenArgument(expression) {
    return expression.kind === 'call' ? `(${written(expression)})` : written(expression);
}

;// CONCATENATED MODULE: ./src/engine/index.ts





// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/provisioners/local-script.ts




/** How long a script may take to end when it is asked to, before it is killed. */
const GRACE = 5000;
/**
 * Runs a command on the runner, its output told by line. When the signal aborts, it and all it has started are
 * ended.
 * @throws BuildError if it cannot be started; the signal's reason if that aborts
 */
async function runLocally({ command, env, signal, onOutput }) {
    signal.throwIfAborted();
    const [program = '', ...args] = command;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(env && { env }),
        // A group of its own, so that what it has started can be ended with it.
        detached: process.platform !== 'win32',
        windowsVerbatimArguments: process.platform === 'win32',
    });
    for (const stream of ['stdout', 'stderr']) {
        const splitter = new lines/* LineSplitter */.g((line) => onOutput(stream, line));
        child[stream].on('data', (chunk) => splitter.write(chunk));
        child[stream].once('end', () => splitter.end());
    }
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            reject(new src_errors/* BuildError */.zS(`${program} cannot be run on the runner: ${(0,src_errors/* toError */.iT)(error).message}.`, {
                cause: error,
            }));
        });
        child.once('close', (code, signalName) => {
            resolve({ exitCode: code ?? undefined, signalName: signalName ?? undefined });
        });
    });
    return (0,abortable/* abortable */.Z)(ended, signal, () => endWithAll(child));
}
function endWithAll(child) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F']);
        return;
    }
    signalGroup(pid, 'SIGTERM');
    const impatience = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE);
    child.once('close', () => clearTimeout(impatience));
}
function signalGroup(pid, name) {
    try {
        process.kill(-pid, name);
    }
    catch {
        // All of it has ended.
    }
}

;// CONCATENATED MODULE: ./src/provisioners/runtime-template.ts


/** Reports what is wrong with an option that the provisioner renders when it runs, as far as it shows before. */
function checkRuntimeTemplate(option, template, fields, place, problems) {
    if (template === undefined)
        return;
    try {
        renderTemplate(template, {
            fields: Object.fromEntries(fields.map((field) => [field, 'x'])),
            functions: { build: () => '' },
        });
    }
    catch (error) {
        problems.add({ option, place, message: (0,src_errors/* toError */.iT)(error).message });
    }
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/login-files.ts



/**
 * Puts what it takes to log in to the guest into files of `folder`, which only its owner can read: the key, the one
 * host key to trust, and passwords, which `ssh` asks a program for (SSH_ASKPASS) so that they stand in no command line.
 */
async function writeLoginFiles(folder, guest) {
    const { auth } = guest;
    const args = [
        '-o',
        'ControlMaster=auto',
        '-o',
        'ControlPersist=60s',
        '-o',
        `ControlPath=${(0,external_node_path_.join)(folder, 'c')}`,
    ];
    args.push(...(await hostKeyArguments(folder, guest)));
    const variables = {};
    if (auth.privateKey !== undefined) {
        variables['ansible_ssh_private_key_file'] = await privateFile(folder, 'key', auth.privateKey);
        // The name under which ssh finds it by itself.
        if (auth.certificate !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'key-cert.pub'), `${auth.certificate.line}\n`);
        if (auth.agent === undefined)
            args.push('-o', 'IdentitiesOnly=yes');
    }
    if (auth.password !== undefined) {
        // Without a password of its own Ansible tells ssh to try none; what is said first counts.
        args.push('-o', 'PasswordAuthentication=yes', '-o', 'KbdInteractiveAuthentication=yes');
        args.push('-o', 'PreferredAuthentications=publickey,keyboard-interactive,password');
        args.push('-o', 'NumberOfPasswordPrompts=1');
    }
    variables['ansible_ssh_args'] = args.map(quote/* shellQuote */.ZL).join(' ');
    const env = {
        ANSIBLE_HOST_KEY_CHECKING: guest.hostKey === undefined ? 'False' : 'True',
        ...(await askPass(folder, guest)),
        ...(auth.agent !== undefined && { SSH_AUTH_SOCK: auth.agent }),
    };
    return { env, variables, hangUp: ['ssh', '-O', 'exit', '-o', `ControlPath=${(0,external_node_path_.join)(folder, 'c')}`, 'guest'] };
}
async function hostKeyArguments(folder, { host, port, hostKey }) {
    const known = (0,external_node_path_.join)(folder, 'known_hosts');
    await (0,promises_.writeFile)(known, hostKey === undefined ? '' : `[${host}]:${port} ${hostKey}\n${host} ${hostKey}\n`);
    return [
        '-o',
        `UserKnownHostsFile=${known}`,
        '-o',
        'GlobalKnownHostsFile=/dev/null',
        '-o',
        `StrictHostKeyChecking=${hostKey === undefined ? 'no' : 'yes'}`,
    ];
}
/** A program that prints the passphrase of the key, or the password: whatever `ssh` asks for. */
async function askPass(folder, { auth }) {
    if (auth.password === undefined && auth.passphrase === undefined)
        return {};
    const passphrase = auth.passphrase && (await privateFile(folder, 'passphrase', auth.passphrase));
    const password = auth.password && (await privateFile(folder, 'password', auth.password));
    const answers = [
        ...(passphrase === undefined ? [] : [`*assphrase*) cat ${(0,quote/* shellQuote */.ZL)(passphrase)} ;;`]),
        ...(password === undefined ? [] : [`*) cat ${(0,quote/* shellQuote */.ZL)(password)} ;;`]),
    ];
    const program = (0,external_node_path_.join)(folder, 'askpass');
    await (0,promises_.writeFile)(program, ['#!/bin/sh', 'case "$1" in', ...answers, 'esac', ''].join('\n'), { mode: 0o700 });
    return { SSH_ASKPASS: program, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':0' };
}
async function privateFile(folder, name, content) {
    const path = (0,external_node_path_.join)(folder, name);
    const text = content.reveal();
    await (0,promises_.writeFile)(path, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
    return path;
}

;// CONCATENATED MODULE: ./src/provisioners/ansible/ansible.ts
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















const ansible_SOURCE = 'ansible';
const HOST_LINE = '{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}';
const HOST_FIELDS = ['HostAlias', 'Host', 'User', 'Port'];
/**
 * Runs playbooks on the runner, against the guest. Ansible connects to the guest itself: it is given the key, the
 * host key and the way there, and everything of it is gone when it is done.
 */
const ansible = {
    type: ansible_SOURCE,
    options: ansibleOptions,
    check(parsed, context) {
        const { values } = parsed;
        checkPlaybooks(values, (option) => parsed.placeOf(option), context);
        for (const option of ['inventory_file', 'inventory_directory']) {
            const path = values[option];
            const place = parsed.placeOf(option);
            const kind = option === 'inventory_directory' ? 'folder' : 'either';
            if (path !== undefined)
                checkLocalPath(option, path, kind, { ...context, place });
        }
        checkRuntimeTemplate('inventory_file_template', values.inventory_file_template, HOST_FIELDS, parsed.placeOf('inventory_file_template'), context.problems);
    },
    async run(values, context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!isSsh(context.communicator)) {
                throw new src_errors/* BuildError */.zS(`The ansible provisioner reaches guests by SSH alone, and the communicator is ${context.communicator.type}.`, {
                    hint: 'Use communicator: ssh, or the ansible-local provisioner, which needs no connection of its own.',
                });
            }
            const guest = __addDisposableResource(env_1, await context.communicator.handOver(), true);
            const folder = __addDisposableResource(env_1, await privateFolder(), true);
            const kept = __addDisposableResource(env_1, await writeInventory(values, guest, folder.path, context), true);
            const login = await writeLoginFiles(folder.path, guest);
            await ansible_installFromGalaxy(values, context);
            try {
                await ansible_runPlaybooks(values, { login, inventory: kept.path, folder: folder.path }, context);
            }
            finally {
                // It would outlive the build, and try to keep its socket in a folder that is gone.
                await runLocally({
                    command: login.hangUp,
                    signal: new AbortController().signal,
                    onOutput: () => undefined,
                }).catch(() => undefined);
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
    },
};
async function ansible_runPlaybooks(values, { login, inventory: inventoryPath, folder }, context) {
    const variables = (0,external_node_path_.join)(folder, 'variables.json');
    await (0,promises_.writeFile)(variables, JSON.stringify({ ...ansibleFacts(context.build), ...login.variables }));
    const playbooks = playbooksOf(values);
    context.events.emit({ type: 'info', message: `Running Ansible: ${playbooks.join(', ')}` });
    await run([
        values.command,
        '--extra-vars',
        `@${variables}`,
        ...(values.extra_arguments ?? []),
        '-i',
        inventoryPath,
        ...playbooks.map(context.resolvePath),
    ], { ...pathVariables(values, context), ...login.env, PYTHONUNBUFFERED: '1' }, values, context);
}
async function ansible_installFromGalaxy(values, context) {
    if (values.galaxy_file === undefined)
        return;
    const file = context.resolvePath(values.galaxy_file);
    const force = [
        ...(values.galaxy_force_install ? ['--force'] : []),
        ...(values.galaxy_force_with_deps ? ['--force-with-deps'] : []),
    ];
    for (const kind of galaxyContents(await (0,promises_.readFile)(file, 'utf8'), values.galaxy_file)) {
        const path = kind === 'role' ? values.roles_path : values.collections_path;
        const into = path === undefined ? [] : ['-p', context.resolvePath(path)];
        context.events.emit({ type: 'info', message: `Installing ${kind}s of ${values.galaxy_file}` });
        await run([values.galaxy_command, kind, 'install', '-r', file, ...into, ...force], pathVariables(values, context), values, context);
    }
}
function pathVariables(values, { resolvePath }) {
    const { roles_path: roles, collections_path: collections } = values;
    return {
        ...(roles !== undefined && { ANSIBLE_ROLES_PATH: resolvePath(roles) }),
        ...(collections !== undefined && { ANSIBLE_COLLECTIONS_PATH: resolvePath(collections) }),
    };
}
async function run(command, variables, { ansible_env_vars: given = [] }, { env, events, signal }) {
    const own = given.map((variable) => [
        variable.slice(0, variable.indexOf('=')),
        variable.slice(variable.indexOf('=') + 1),
    ]);
    const { exitCode, signalName } = await runLocally({
        command,
        env: { ...env, ...variables, ...Object.fromEntries(own) },
        signal,
        onOutput: (stream, line) => events.emit({ type: 'output', source: ansible_SOURCE, stream, line }),
    });
    if (exitCode === 0)
        return;
    const how = exitCode === undefined ? `was killed by ${signalName}` : `ended with exit code ${exitCode}`;
    throw new src_errors/* BuildError */.zS(`${command[0]} ${how}.`, { hint: 'Its own output above says more.' });
}
async function writeInventory(values, guest, folder, { resolvePath }) {
    const nothing = () => Promise.resolve();
    if (values.inventory_file !== undefined)
        return { path: resolvePath(values.inventory_file), [Symbol.asyncDispose]: nothing };
    const line = renderTemplate(values.inventory_file_template ?? HOST_LINE, {
        fields: {
            HostAlias: values.host_alias,
            Host: guest.host,
            User: values.user ?? guest.username,
            Port: String(guest.port),
        },
    });
    const content = inventory(line, values.host_alias, values.groups ?? [], values.empty_groups);
    const beside = values.inventory_directory && resolvePath(values.inventory_directory);
    const path = (0,external_node_path_.join)(beside ?? folder, `packer-provisioner-ansible-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(path, content, { flag: 'wx' });
    const remove = () => (0,promises_.rm)(path, { force: true });
    return { path, [Symbol.asyncDispose]: values.keep_inventory_file ? nothing : remove };
}
async function privateFolder() {
    // Made by mkdtemp, a folder is its owner's alone.
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ansible-'));
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}

;// CONCATENATED MODULE: ./src/provisioners/breakpoint.ts

const options = {
    note: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'A text to tell where the breakpoint is.'),
    disable: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Pass the breakpoint. It must be `true`: nobody is there to go on.'),
};
/** Packer waits here until somebody presses a key. In a job there is nobody: only a disabled one can be passed. */
const breakpoint = {
    type: 'breakpoint',
    needsNoGuest: true,
    options,
    check(parsed, { problems }) {
        if (parsed.values.disable !== false)
            return;
        problems.add({
            option: 'disable',
            place: parsed.placeOf('disable'),
            message: 'must be true: a breakpoint waits until somebody presses a key, and nobody is there in a job. ' +
                'To look at a failed build, use on_error: abort.',
        });
    },
    async run({ note }, { events }) {
        events.emit({
            type: 'info',
            message: `Passing a disabled breakpoint${note === undefined ? '' : `: ${note}`}`,
        });
    },
};

;// CONCATENATED MODULE: ./src/provisioners/file.ts






/** As Packer, which puts the content into a temporary file first: it may be a secret. */
const CONTENT_MODE = 0o600;
const file_options = {
    source: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Path of the file or folder to copy. A folder with a trailing slash stands for what it holds, one without for itself.'),
    sources: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Paths of several files or folders to copy.'),
    content: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The content of the file to write on the guest, instead of a source.'),
    destination: (0,src_options/* required */.mw)((0,src_options/* text */.Qq)(), 'Where to copy to. With a trailing slash it is a folder to copy into, which must exist for files.'),
    direction: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('upload', 'download'), 'upload', '`upload` copies from the runner to the guest, `download` from the guest to the runner.'),
    generated: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'The source is made by the build itself, and need not exist before.'),
};
/** Copies files and folders to the guest, or from it. */
const file = {
    type: 'file',
    options: file_options,
    check(parsed, context) {
        const { values } = parsed;
        const sources = sourcesOf(values);
        const add = (option, message) => context.problems.add({ option, place: parsed.placeOf(option), message });
        if (sources.length === 0 && values.content === undefined) {
            context.problems.add({
                place: context.place,
                message: 'One of source, sources and content is required, and none is given.',
            });
        }
        if (sources.length > 0 && values.content !== undefined)
            add('content', 'is given together with a source: only one of them may be.');
        if (values.direction === 'download') {
            if (values.content !== undefined)
                add('content', 'cannot be downloaded: give a source.');
            return;
        }
        if (values.generated === true)
            return;
        for (const source of sources) {
            const problem = sourceProblem(source, context);
            if (problem !== undefined)
                add(values.source === source ? 'source' : 'sources', problem);
        }
    },
    async run(values, context) {
        if (values.content !== undefined)
            return uploadContent(values.content, values.destination, context);
        const copy = values.direction === 'upload' ? file_upload : file_download;
        for (const source of sourcesOf(values))
            await copy(source, values.destination, context);
    },
};
function sourcesOf({ source, sources }) {
    return [...(source === undefined ? [] : [source]), ...(sources ?? [])];
}
function sourceProblem(source, { resolvePath }) {
    // A path that is only known when the build runs.
    if (source.includes('{{'))
        return undefined;
    const facts = existing(resolvePath(source.replace(/(?<=.)\/+$/, '')));
    if (facts === undefined) {
        return `names ${JSON.stringify(source)}, which does not exist; if the build makes it, set generated to true.`;
    }
    return endsInSlash(source) && !facts.isDirectory()
        ? `names ${JSON.stringify(source)}, which is not a folder.`
        : undefined;
}
async function uploadContent(content, destination, context) {
    if (endsInSlash(destination)) {
        throw new src_errors/* BuildError */.zS('The destination of a file made from content must not end in a slash: it needs a name.');
    }
    file_tell(context, `Writing ${destination}`);
    await context.communicator.upload(Buffer.from(content), destination, {
        signal: context.signal,
        mode: CONTENT_MODE,
    });
}
async function file_upload(source, destination, context) {
    const { communicator, signal, resolvePath } = context;
    const path = resolvePath(source);
    const facts = await factsOf(source, path);
    const name = (0,external_node_path_.basename)(path);
    if (facts.isDirectory()) {
        const target = endsInSlash(source) ? destination : `${destination.replace(/\/+$/, '')}/${name}`;
        file_tell(context, `Uploading the folder ${source} to ${target}`);
        return communicator.uploadFolder(path, target, { signal });
    }
    const target = endsInSlash(destination) ? destination + name : destination;
    file_tell(context, `Uploading ${source} to ${target}`);
    await communicator.upload((0,local_files/* fileContent */.qY)(path, facts.size), target, { signal, mode: facts.mode & 0o777 });
}
async function factsOf(source, path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        throw new src_errors/* BuildError */.zS(`The source ${source} cannot be read: ${(0,src_errors/* toError */.iT)(error).message}.`, { cause: error });
    }
}
async function file_download(source, destination, context) {
    const { communicator, signal, resolvePath } = context;
    const target = resolvePath(destination);
    file_tell(context, `Downloading ${source} to ${destination}`);
    if (endsInSlash(source))
        return communicator.downloadFolder(source, target, { signal });
    const name = source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    await communicator.download(source, endsInSlash(destination) ? (0,external_node_path_.join)(target, name) : target, { signal });
}
/** A backslash is one on Windows; elsewhere nobody has a name that ends in one. */
function endsInSlash(path) {
    return /[/\\]$/.test(path);
}
function file_tell({ events }, message) {
    events.emit({ type: 'info', message });
}

;// CONCATENATED MODULE: ./src/provisioners/elevated.ts

/** What runs {@link elevatedScript}, whose path follows. */
const RUN_ELEVATED = 'powershell -executionpolicy bypass -file';
/**
 * A PowerShell script that has a command run by a scheduled task, with all rights of a user who logs in for it (as
 * by Packer: WinRM's own logins may not do everything). It prints the command's output as it comes, ends with its exit
 * code, and leaves nothing behind. Windows PowerShell 2.0 understands it.
 */
function elevatedScript({ command, user, password, name }) {
    const output = `%SYSTEMROOT%\\Temp\\${name}.out`;
    return `${[
        "$ErrorActionPreference = 'Stop'",
        "$ProgressPreference = 'SilentlyContinue'",
        `$name = ${(0,powershell/* powershellQuote */.W)(name)}`,
        `$user = ${(0,powershell/* powershellQuote */.W)(user)}`,
        `$password = ${password === '' ? '$null' : (0,powershell/* powershellQuote */.W)(password)}`,
        `$output = [Environment]::ExpandEnvironmentVariables(${(0,powershell/* powershellQuote */.W)(output)})`,
        // TASK_LOGON_PASSWORD, TASK_LOGON_SERVICE_ACCOUNT
        '$logon = 1; if ($password -eq $null) { $logon = 5 }',
        '$service = New-Object -ComObject Schedule.Service',
        '$service.Connect()',
        "$folder = $service.GetFolder('\\')",
        '$task = $service.NewTask(0)',
        `$task.XmlText = ${(0,powershell/* powershellQuote */.W)(taskXml({ command, user, password, output }))}`,
        // TASK_CREATE_OR_UPDATE
        '$running = $folder.RegisterTaskDefinition($name, $task, 6, $user, $password, $logon)',
        'try {',
        '$running.Run($null) | Out-Null',
        '$reader = $null',
        '$started = Get-Date',
        'do {',
        'Start-Sleep -Milliseconds 200',
        // SCHED_S_TASK_HAS_NOT_RUN: a user who may not log in for it never starts it.
        '$waits = $running.LastTaskResult -eq 267011 -and ((Get-Date) - $started).TotalSeconds -lt 60',
        // TASK_STATE_QUEUED, TASK_STATE_RUNNING
        '$busy = $waits -or $running.State -eq 2 -or $running.State -eq 4',
        "if (!$reader -and (Test-Path $output)) { $reader = New-Object IO.StreamReader([IO.File]::Open($output, 'Open', 'Read', 'ReadWrite')) }",
        'if ($reader) { [Console]::Out.Write($reader.ReadToEnd()) }',
        '} while ($busy)',
        '$result = $running.LastTaskResult',
        'if ($reader) { $reader.Close() }',
        '} finally {',
        '$folder.DeleteTask($name, 0)',
        'if (Test-Path $output) { Remove-Item $output -Force }',
        '}',
        'exit $result',
    ].join('\r\n')}\r\n`;
}
/** The task, after the Task Scheduler Schema. */
function taskXml({ command, user, password, output, }) {
    // The output shall be UTF-8, whatever the code page of the system.
    const line = `/c chcp 65001 > nul & ${command} > ${output} 2>&1`;
    const logon = password === '' ? '' : '<LogonType>Password</LogonType>';
    return [
        '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
        '<RegistrationInfo><Description>Packer elevated task</Description></RegistrationInfo>',
        `<Principals><Principal id="Author"><UserId>${escapeXml(user)}</UserId>${logon}<RunLevel>HighestAvailable</RunLevel></Principal></Principals>`,
        '<Settings><DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
        '<ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>',
        `<Actions Context="Author"><Exec><Command>cmd</Command><Arguments>${escapeXml(line)}</Arguments></Exec></Actions>`,
        '</Task>',
    ].join('');
}
function escapeXml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./src/provisioners/environment.ts


/** The options that set environment variables of a script. */
const environmentOptions = {
    environment_vars: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Environment variables of the script, as a list of `KEY=value`.'),
    env: (0,src_options/* optional */.lq)((0,src_options/* mapOf */.A7)((0,src_options/* text */.Qq)()), 'Environment variables of the script, as a map; they win over `environment_vars`.'),
};
/** Reports variables that are not of the form `KEY=value`. */
function checkEnvironment(values, placeOf, problems) {
    for (const [index, variable] of (values.environment_vars ?? []).entries()) {
        if (/^[^=]+=/.test(variable))
            continue;
        // What stands before a missing "=" may be the secret itself: it is not shown.
        problems.add({
            option: `environment_vars[${index}]`,
            place: placeOf('environment_vars'),
            message: 'must have the form KEY=value.',
        });
    }
    for (const key of Object.keys(values.env ?? {})) {
        if (key !== '' && !key.includes('='))
            continue;
        problems.add({
            option: 'env',
            place: placeOf('env'),
            message: `has a name that no variable can have: ${JSON.stringify(key)}.`,
        });
    }
}
/** The variables of a script, sorted by name: the user's, and Packer's own about the build. */
function scriptEnvironment(values, build) {
    const variables = new Map([
        ['PACKER_BUILD_NAME', build.name],
        ['PACKER_BUILDER_TYPE', build.builderType],
        ...httpServerVariables(build),
        ...(values.environment_vars ?? []).map(splitVariable),
        ...Object.entries(values.env ?? {}),
    ]);
    return [...variables].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Writes the variables by a format with two `%s`, the name and the value, as `env_var_format` has them. */
function formatVariables(variables, format, quote) {
    return variables.map(([name, value]) => fillIn(format, [name, quote(value)])).join('');
}
/** How a single quote is written inside single quotes of a POSIX shell. */
function escapeSingleQuotes(value) {
    return value.replaceAll("'", `'"'"'`);
}
function httpServerVariables(build) {
    return ['Addr', 'IP', 'Port'].flatMap((part) => {
        const value = build.generated[`PackerHTTP${part}`];
        return value === undefined || value === '' ? [] : [[`PACKER_HTTP_${part.toUpperCase()}`, value]];
    });
}
function splitVariable(variable) {
    const equals = variable.indexOf('=');
    if (equals < 1)
        throw new src_errors/* BuildError */.zS('An environment variable of environment_vars has not the form KEY=value.');
    return [variable.slice(0, equals), variable.slice(equals + 1)];
}
function fillIn(format, values) {
    let next = 0;
    return format.replace(/%(?:%|s)/g, (verb) => (verb === '%%' ? '%' : (values[next++] ?? '')));
}

;// CONCATENATED MODULE: ./src/provisioners/scripts.ts




/** The options that say what to run: one of them must be given. */
const scriptOptions = {
    inline: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Commands to run, put together into one script.'),
    script: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'Path of a script to run.'),
    scripts: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* filePath */.s$)()), 'Paths of scripts to run one after another.'),
};
/** Reports when there is nothing to run, more than one thing says what, or a script that is not there. */
function checkScripts(values, placeOf, context) {
    const given = ['inline', 'script', 'scripts'].filter((name) => (values[name]?.length ?? 0) > 0);
    const [first, second] = given;
    if (first === undefined) {
        context.problems.add({
            place: context.place,
            message: 'One of inline, script and scripts is required, and none is given.',
        });
    }
    if (second !== undefined) {
        context.problems.add({
            option: second,
            place: placeOf(second),
            message: `is given together with ${first}: only one of inline, script and scripts may be.`,
        });
    }
    for (const option of ['script', 'scripts']) {
        for (const path of [values[option] ?? []].flat()) {
            const problem = scriptProblem(path, context.resolvePath);
            if (problem !== undefined) {
                context.problems.add({
                    option,
                    place: placeOf(option),
                    message: `names ${JSON.stringify(path)}, which ${problem}.`,
                });
            }
        }
    }
}
/** The scripts to run, in order. `wrapInline` makes one script of the inline commands. */
function scriptsOf(values, resolvePath, wrapInline) {
    const { inline } = values;
    if (inline !== undefined && inline.length > 0) {
        return [
            { name: 'inline script', isInline: true, read: () => Promise.resolve(Buffer.from(wrapInline(inline))) },
        ];
    }
    const paths = values.script !== undefined ? [values.script] : (values.scripts ?? []);
    return paths.map((path) => ({
        name: path,
        isInline: false,
        read: () => readScript(path, resolvePath(path)),
    }));
}
/** A script as a POSIX guest wants it: CRLF becomes LF. Bytes that are no text stay as they are. */
function withUnixLineEnds(script) {
    return script.includes('\r\n')
        ? Buffer.from(script.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : script;
}
function scriptProblem(path, resolvePath) {
    // A path that is only known when the build runs.
    if (path.includes('{{'))
        return undefined;
    const facts = existing(resolvePath(path));
    if (facts === undefined)
        return 'does not exist';
    return facts.isFile() ? undefined : 'is not a file';
}
function readScript(path, absolute) {
    return (0,promises_.readFile)(absolute).catch((error) => {
        throw new src_errors/* BuildError */.zS(`The script ${path} cannot be read: ${(0,src_errors/* toError */.iT)(error).message}.`, { cause: error });
    });
}

;// CONCATENATED MODULE: ./src/provisioners/script-result.ts

const SHUTDOWN_SIGNALS = ['TERM', 'HUP', 'KILL'];
/** A shell's, for those signals. */
const SHUTDOWN_CODES = [143, 129, 137];
/** @throws BuildError unless the script ended with one of the codes that count as success */
function checkExit(script, result, valid) {
    const { exitCode, signalName } = result;
    // Windows has codes of 32 bits, which are written with a sign or without.
    if (exitCode !== undefined && valid.some((code) => (code | 0) === (exitCode | 0)))
        return;
    if (exitCode !== undefined) {
        throw new src_errors/* BuildError */.zS(`${capitalized(called(script))} ended with exit code ${exitCode}.`, {
            hint: `${exitCode === 0 ? 'Exit' : 'Its own output above says more; exit'} codes that are meant to pass are listed in valid_exit_codes (now: ${valid.join(', ')}).`,
        });
    }
    throw new src_errors/* BuildError */.zS(`${capitalized(called(script))} ended without an exit code${signalName ? `: it was killed by ${signalName}` : ''}.`, {
        hint: 'The guest may have run out of memory, or the script may have stopped the SSH server.',
    });
}
/** Whether the script ended as everything does that runs when a guest shuts down, which it tells before the connection is lost. */
function mayBeShutdown({ exitCode, signalName }) {
    if (exitCode !== undefined)
        return SHUTDOWN_CODES.includes(exitCode);
    return signalName !== undefined && SHUTDOWN_SIGNALS.includes(signalName.replace(/^SIG/, ''));
}
/** The connection was lost while the script ran. */
function disconnected(script, hint) {
    return new src_errors/* BuildError */.zS(`The connection to the guest was lost while ${called(script)} ran.`, { hint });
}
function called(script) {
    return script.isInline ? 'the inline script' : `the script ${script.name}`;
}
function capitalized(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./src/provisioners/start-retry.ts


const PAUSE = 500;
/**
 * Does `work`, again when the connection to the guest is lost, until `timeout` milliseconds have passed: SSH may
 * restart, and a guest that reboots answers for a while before it goes down.
 */
async function retryWhenLost(timeout, signal, work) {
    const started = performance.now();
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof connection_lost/* ConnectionLost */.p) || performance.now() - started > timeout)
                throw error;
            await (0,delay/* delay */.c)(PAUSE, signal);
        }
    }
}

;// CONCATENATED MODULE: ./src/provisioners/windows-scripts.ts




/** The options that the provisioners for Windows have in common. */
const windowsScriptOptions = {
    valid_exit_codes: (0,src_options/* defaulted */.P_)((0,src_options/* listOf */.c3)((0,src_options/* integer */.nd)()), [0], 'The exit codes that count as success, such as 3010, by which installers ask for a restart. With 2300218 the script may end the connection.'),
    start_retry_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 5 * 60_000, 'How long to try again to start the script when the connection is lost before it runs.'),
};
/** What Packer says of a script that was cut off, by its own code and by that of its WinRM library. */
const DISCONNECT_CODES = [2300218, 16001];
/** A guest that the script has restarted may be back by then; one that it has shut down never will. */
const REMOVAL_LIMIT = 60_000;
const HINT = 'To restart the guest, use the windows-restart provisioner; if the script itself is meant to, add 2300218 to valid_exit_codes.';
/** Runs a script on the guest. @throws BuildError unless it ended as it is meant to */
async function runOnWindows(script, { prepare, command, source, valid_exit_codes: valid, start_retry_timeout: limit }, { communicator, events, signal }) {
    const result = await retryWhenLost(limit, signal, async () => {
        await prepare();
        return communicator.run(command, {
            signal,
            onOutput: (stream, line) => events.emit({ type: 'output', source, stream, line }),
        });
    });
    if (!result.disconnected)
        return checkExit(script, result, valid);
    if (!DISCONNECT_CODES.some((code) => valid.includes(code)))
        throw disconnected(script, HINT);
}
/** Takes files off the guest that the image shall not have. A warning says so if that cannot be done. */
async function removeFromWindows(files, { communicator, events, signal }) {
    if (files.length === 0)
        return;
    const paths = files.map(powershell/* powershellQuote */.W).join(',');
    const script = `$ProgressPreference='SilentlyContinue'; foreach ($path in ${paths}) { if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Force } }`;
    try {
        const { exitCode } = await retryWhenLost(REMOVAL_LIMIT, signal, () => communicator.run((0,powershell/* powershellCommand */.D)(script), { signal, onOutput: () => undefined }));
        if (exitCode === 0)
            return;
    }
    catch (error) {
        signal.throwIfAborted();
        // The script may have shut the guest down, as Sysprep does.
        if (!(error instanceof connection_lost/* ConnectionLost */.p))
            throw error;
    }
    events.emit({
        type: 'warning',
        message: `Files of the build are left on the guest, since it does not answer any more: ${files.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./src/provisioners/powershell-options.ts




const ENV_VAR_FORMAT = '$env:%s="%s"; ';
const COMMAND_DOC = '`{{.Path}}` is the script on the guest, `{{.Vars}}` the path of a script that sets the variables, to be dot-sourced.';
const COMMAND_DEFAULT = '`powershell -executionpolicy bypass …`, with `-file {{.Path}}` for `inline`, and for scripts a block that dot-sources `{{.Vars}}`, calls `{{.Path}}` and exits with its code';
/** The options of the `powershell` provisioner. */
const powershellOptions = {
    ...scriptOptions,
    ...environmentOptions,
    ...windowsScriptOptions,
    env_var_format: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), ENV_VAR_FORMAT, 'How each variable is written, with `%s` for its name and `%s` for its value, in which what PowerShell would expand is escaped.'),
    elevated_env_var_format: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), ENV_VAR_FORMAT, 'The same, with `elevated_user`.'),
    execute_command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), `The command that runs the script: ${COMMAND_DOC}`, {
        runtime: true,
        defaultText: COMMAND_DEFAULT,
    }),
    elevated_execute_command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), `The command that runs the script, with \`elevated_user\`: ${COMMAND_DOC}`, { runtime: true, defaultText: COMMAND_DEFAULT }),
    elevated_user: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Run the script as this user with the highest rights that they have, by a scheduled task: for what WinRM must not do, such as Windows Update. `{{ build `User` }}` is the one that the build logs in as.'),
    elevated_password: (0,src_options/* optional */.lq)((0,src_options/* secretText */.yD)(), 'The password of `elevated_user`. `{{ build `Password` }}` is the one that the build logs in with.', { defaultText: 'none: `elevated_user` is a service account, such as `SYSTEM`' }),
    execution_policy: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('bypass', 'allsigned', 'default', 'remotesigned', 'restricted', 'undefined', 'unrestricted', 'none'), 'bypass', 'The execution policy of the script. With `none` no PowerShell is started for it: the shell that runs commands must be one.'),
    use_pwsh: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Run the script by `pwsh`, which must be there, instead of `powershell`.'),
    debug_mode: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(0, 2)), 0, 'Have PowerShell show each line that it runs (1), and each assignment and call too (2).'),
    remote_path: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The path that the script gets on the guest.', {
        defaultText: '`c:/Windows/Temp/script-<uuid>.ps1`',
    }),
    remote_env_var_path: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The path that the script with the variables gets on the guest.', {
        defaultText: '`c:/Windows/Temp/packer-ps-env-vars-<uuid>.ps1`',
    }),
    skip_clean: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Leave the scripts on the guest when they are done; those of `elevated_user` are removed anyway.'),
    pause_after: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'How long to wait after the scripts.'),
    binary: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Has no effect: scripts are copied byte by byte.', {
        dead: 'has no effect: scripts are copied byte by byte.',
    }),
};

;// CONCATENATED MODULE: ./src/provisioners/powershell.ts











const TYPE = 'powershell';
const TEMP = 'c:/Windows/Temp';
const COMMAND_FIELDS = ['Path', 'Vars'];
/** Runs PowerShell scripts on the guest. */
const powershell_powershell = {
    type: TYPE,
    options: powershellOptions,
    check(parsed, context) {
        const { values } = parsed;
        const placeOf = (option) => parsed.placeOf(option);
        checkScripts(values, placeOf, context);
        checkEnvironment(values, placeOf, context.problems);
        for (const option of ['execute_command', 'elevated_execute_command'])
            checkRuntimeTemplate(option, values[option], COMMAND_FIELDS, placeOf(option), context.problems);
        if (values.elevated_password !== undefined && values.elevated_user === undefined) {
            context.problems.add({
                option: 'elevated_password',
                place: placeOf('elevated_password'),
                message: 'is given without elevated_user, whose password it is.',
            });
        }
    },
    async run(values, context) {
        // The inline script is one: its path is known before it is put together.
        const inlinePath = scriptPath(values, `script-${(0,external_node_crypto_.randomUUID)()}.ps1`);
        const scripts = scriptsOf(values, context.resolvePath, (commands) => inlineScript(commands, {
            variables: variablesText(values, context),
            debugMode: values.debug_mode,
            removes: values.skip_clean ? undefined : inlinePath,
        }));
        for (const script of scripts) {
            context.events.emit({ type: 'info', message: `Provisioning with powershell: ${script.name}` });
            const name = external_node_path_.posix.basename(script.name.replaceAll('\\', '/'));
            await runScript(script, script.isInline ? inlinePath : scriptPath(values, name), values, context);
        }
        if (values.pause_after > 0)
            await (0,delay/* delay */.c)(values.pause_after, context.signal);
    },
};
/** @param name what it is called where `remote_path` is a folder */
function scriptPath({ remote_path: given }, name) {
    return given === undefined ? `${TEMP}/script-${(0,external_node_crypto_.randomUUID)()}.ps1` : given.replace(/[/\\]$/, `$&${name}`);
}
/**
 * The commands in one script, which an exception ends with code 1, and a program's last exit code with that one, as in
 * Packer. It removes itself before it starts, since it may end with the guest being shut down.
 */
function inlineScript(commands, { variables, debugMode, removes }) {
    const lines = [
        "if (Test-Path variable:global:ProgressPreference) { Set-Variable -Name variable:global:ProgressPreference -Value 'SilentlyContinue' }",
        ...(removes === undefined ? [] : [powershell_removal(removes)]),
        ...(debugMode > 0 ? [`Set-PsDebug -Trace ${debugMode}`] : []),
        '$exitCode = 0',
        'try {',
        variables,
        ...commands,
        '$exitCode = 0',
        '} catch {',
        'Write-Error "An error occurred: $_"',
        '$exitCode = 1',
        '}',
        'if (Test-Path variable:global:LASTEXITCODE) { if ($LASTEXITCODE) { $exitCode = $LASTEXITCODE } }',
        'exit $exitCode',
    ];
    return readableByWindows(lines.map((line) => `${line}\r\n`).join(''));
}
function powershell_removal(path) {
    return `Remove-Item -LiteralPath ${(0,powershell/* powershellQuote */.W)(path)} -Force -ErrorAction SilentlyContinue`;
}
/** Without a mark, Windows PowerShell takes a script for one in the code page of the system. */
function readableByWindows(script) {
    return /^[\x00-\x7f]*$/.test(script) ? script : `\ufeff${script}`;
}
async function runScript(script, path, values, context) {
    const variablesPath = values.remote_env_var_path ?? `${TEMP}/packer-ps-env-vars-${(0,external_node_crypto_.randomUUID)()}.ps1`;
    const elevatedPath = `${TEMP}/packer-elevated-shell-${(0,external_node_crypto_.randomUUID)()}.ps1`;
    const isElevated = values.elevated_user !== undefined;
    const template = (isElevated ? values.elevated_execute_command : values.execute_command) ?? defaultCommand(script, values);
    const command = renderTemplate(template, { fields: { Path: path, Vars: variablesPath } });
    const uploads = [[path, await script.read()]];
    if (template.includes('.Vars'))
        uploads.push([variablesPath, Buffer.from(readableByWindows(variablesText(values, context)))]);
    if (isElevated)
        uploads.push([elevatedPath, Buffer.from(wrapped(command, elevatedPath, values))]);
    const prepare = async () => {
        for (const [file, content] of uploads)
            await context.communicator.upload(content, file, { signal: context.signal });
    };
    await runOnWindows(script, {
        ...values,
        prepare,
        command: isElevated ? `${RUN_ELEVATED} "${elevatedPath}"` : command,
        source: TYPE,
    }, context);
    if (values.skip_clean)
        return;
    const stay = uploads.map(([file]) => file).filter((file) => file !== elevatedPath);
    await removeFromWindows(script.isInline ? stay.filter((file) => file !== path) : stay, context);
}
/** It removes itself at once: the password is in it. */
function wrapped(command, path, { elevated_user: user = '', elevated_password: password }) {
    const name = `packer-${(0,external_node_crypto_.randomUUID)()}`;
    const script = elevatedScript({ command, user, password: password?.reveal() ?? '', name });
    return readableByWindows(`${powershell_removal(path)}\r\n${script}`);
}
function defaultCommand(script, { execution_policy: policy, use_pwsh, debug_mode }) {
    const program = use_pwsh ? 'pwsh' : 'powershell';
    if (script.isInline && policy !== 'none')
        return `${program} -executionpolicy ${policy} -file {{.Path}}`;
    const trace = debug_mode > 0 ? `Set-PsDebug -Trace ${debug_mode};` : '';
    const block = "& { if (Test-Path variable:global:ProgressPreference){set-variable -name variable:global:ProgressPreference -value 'SilentlyContinue'};" +
        `${trace}. {{.Vars}}; &'{{.Path}}'; exit $LastExitCode }`;
    if (policy === 'none')
        return block;
    return use_pwsh
        ? `pwsh -executionpolicy ${policy} -command "${block}"`
        : `powershell -executionpolicy ${policy} "${block}"`;
}
function variablesText(values, { build }) {
    const format = values.elevated_user === undefined ? values.env_var_format : values.elevated_env_var_format;
    return formatVariables(scriptEnvironment(values, build), format, escapeForPowershell);
}
/** A value inside double quotes of PowerShell. */
function escapeForPowershell(value) {
    return value.replace(/[$"'`]/g, '`$&');
}

;// CONCATENATED MODULE: ./src/provisioners/shell-local.ts











const shell_local_SOURCE = 'shell-local';
/** Where the runner's systems differ. Names of systems are those of Go, as templates have them. */
const WINDOWS = {
    executeCommand: ['cmd', '/V', '/C', '{{.Vars}}', 'call', '{{.Script}}'],
    envVarFormat: 'set %s=%s && ',
    extension: '.cmd',
    quotesValue: (value) => value,
};
const POSIX = {
    executeCommand: ['/bin/sh', '-c', '{{.Vars}} {{.Script}}'],
    envVarFormat: "%s='%s' ",
    extension: '',
    quotesValue: escapeSingleQuotes,
};
const SYSTEMS = { win32: 'windows', sunos: 'solaris' };
const shell_local_options = {
    command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The old way to give one `inline` command.'),
    ...scriptOptions,
    ...environmentOptions,
    execute_command: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'The command that runs the script, word by word: `{{.Script}}` is the script, `{{.Vars}}` the variables.', {
        runtime: true,
        defaultText: '`["/bin/sh", "-c", "{{.Vars}} {{.Script}}"]`; on Windows `["cmd", "/V", "/C", "{{.Vars}}", "call", "{{.Script}}"]`',
    }),
    inline_shebang: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), '/bin/sh -e', 'The interpreter of `inline` commands, unless the first of them begins with `#!`. Not on Windows.'),
    env_var_format: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'How each variable is written, with `%s` for its name and `%s` for its value.', {
        defaultText: "`%s='%s' `; on Windows `set %s=%s && `",
    }),
    only_on: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* oneOf */.yL)('darwin', 'freebsd', 'linux', 'openbsd', 'solaris', 'windows')), 'Run only where the runner has one of these systems; elsewhere the provisioner is passed over.'),
    tempfile_extension: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The extension of the file that `inline` commands are put into.', {
        defaultText: 'none; on Windows `.cmd`',
    }),
    use_linux_pathing: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'On Windows, give the path of the script as the Windows Subsystem for Linux knows it (`/mnt/c/…`).'),
    valid_exit_codes: (0,src_options/* defaulted */.P_)((0,src_options/* listOf */.c3)((0,src_options/* integer */.nd)()), [0], 'The exit codes that count as success.'),
};
/** Runs scripts on the runner. */
const shellLocal = {
    type: 'shell-local',
    needsNoGuest: true,
    options: shell_local_options,
    check(parsed, context) {
        const { values } = parsed;
        const placeOf = (option) => parsed.placeOf(option);
        if (values.command !== undefined && values.inline !== undefined) {
            context.problems.add({
                option: 'command',
                place: placeOf('command'),
                message: 'is given together with inline: only one of them may be.',
            });
        }
        checkScripts(withCommand(values), (option) => placeOf(values.command === undefined ? option : 'command'), context);
        checkEnvironment(values, placeOf, context.problems);
        for (const word of values.execute_command ?? []) {
            checkRuntimeTemplate('execute_command', word, ['Vars', 'Script', 'Command'], placeOf('execute_command'), context.problems);
        }
    },
    async run(values, context) {
        const system = SYSTEMS[process.platform] ?? process.platform;
        if (values.only_on !== undefined && !values.only_on.some((name) => name === system)) {
            context.events.emit({
                type: 'info',
                message: `Passing over a script on the runner: it is not for ${system}`,
            });
            return;
        }
        const { inline, script, scripts } = withCommand(values);
        if (inline !== undefined && inline.length > 0)
            return runInline(inline, values, context);
        for (const path of script === undefined ? (scripts ?? []) : [script]) {
            context.events.emit({ type: 'info', message: `Running on the runner: ${path}` });
            await shell_local_runScript({ name: `The script ${path}`, path: context.resolvePath(path) }, values, context);
        }
    },
};
function withCommand(values) {
    const { command, inline = command === undefined ? undefined : [command], script, scripts } = values;
    return { inline, script, scripts };
}
async function runInline(commands, values, context) {
    context.events.emit({ type: 'info', message: 'Running on the runner: inline script' });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'shell-local-'));
    try {
        const path = (0,external_node_path_.join)(folder, `script${values.tempfile_extension ?? ofThisSystem().extension}`);
        await (0,promises_.writeFile)(path, shell_local_inlineScript(commands, values.inline_shebang), { mode: 0o700 });
        await shell_local_runScript({ name: 'The inline script', path }, values, context);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function shell_local_inlineScript(commands, shebang) {
    const body = commands.map((command) => `${command}\n`).join('');
    return process.platform === 'win32' || body.startsWith('#!') ? body : `#!${shebang}\n${body}`;
}
async function shell_local_runScript(script, values, { build, events, signal }) {
    const { exitCode, signalName } = await runLocally({
        command: commandFor(script.path, values, build),
        signal,
        onOutput: (stream, line) => events.emit({ type: 'output', source: shell_local_SOURCE, stream, line }),
    });
    if (exitCode !== undefined && values.valid_exit_codes.includes(exitCode))
        return;
    const how = exitCode === undefined ? `was killed by ${signalName}` : `ended with exit code ${exitCode}`;
    throw new src_errors/* BuildError */.zS(`${script.name} ${how} on the runner.`, {
        hint: `Its own output above says more; exit codes that are meant to pass are listed in valid_exit_codes (now: ${values.valid_exit_codes.join(', ')}).`,
    });
}
function commandFor(path, values, build) {
    const system = ofThisSystem();
    const format = values.env_var_format ?? system.envVarFormat;
    const script = values.use_linux_pathing ? linuxPath(path) : path;
    const fields = {
        Vars: formatVariables(scriptEnvironment(values, build), format, system.quotesValue),
        // A command of the user's own has its quotes where it wants them.
        Script: values.execute_command === undefined && process.platform !== 'win32' ? (0,quote/* shellQuote */.ZL)(script) : script,
        Command: script,
    };
    return (values.execute_command ?? system.executeCommand).map((word) => renderTemplate(word, { fields }));
}
function ofThisSystem() {
    return process.platform === 'win32' ? WINDOWS : POSIX;
}
/** `C:\dir\file` as `/mnt/c/dir/file`. */
function linuxPath(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^([A-Za-z]):/, (_whole, drive) => `/mnt/${drive.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./src/provisioners/settle.ts


/** Succeeds unless the guest says that it is shutting down; one that cannot tell is taken as up. */
const IS_UP = 'test "$(systemctl is-system-running 2>/dev/null)" != stopping';
/** A guest without systemd tells of its going down by killing what runs: within seconds. */
const STAYS_UP = `${IS_UP} && sleep 2 && ${IS_UP}`;
const settle_PAUSE = 1000;
/**
 * Waits until a guest that may be rebooting is back. A guest that goes down still answers for a while: what is
 * started then would be killed.
 * @returns whether it went away at all
 */
async function untilBack(guest, wasDisconnected) {
    const { communicator, signal } = guest;
    if (wasDisconnected)
        await communicator.reconnect(signal);
    for (let wentAway = wasDisconnected;; wentAway = true) {
        const { exitCode, disconnected } = await probe(guest);
        if (exitCode === 0)
            return wentAway;
        await (0,delay/* delay */.c)(settle_PAUSE, signal);
        if (disconnected)
            await communicator.reconnect(signal);
    }
}
async function probe({ communicator, signal }) {
    try {
        return await communicator.run(STAYS_UP, { signal, onOutput: () => undefined });
    }
    catch (error) {
        if (!(error instanceof connection_lost/* ConnectionLost */.p))
            throw error;
        return { exitCode: undefined, disconnected: true };
    }
}

;// CONCATENATED MODULE: ./src/provisioners/shell.ts












const shell_SOURCE = 'shell';
const EXECUTE_COMMAND = 'chmod +x {{.Path}}; {{.Vars}} {{.Path}}';
const EXECUTE_COMMAND_WITH_FILE = 'chmod +x {{.Path}}; . {{.EnvVarFile}} && {{.Path}}';
const shell_ENV_VAR_FORMAT = "%s='%s' ";
const HINT_ON_DISCONNECT = 'If the script is meant to reboot the guest or to restart its network, set expect_disconnect to true.';
const ENV_VAR_FORMAT_OF_FILE = "export %s='%s'\n";
const shell_options = {
    ...scriptOptions,
    ...environmentOptions,
    inline_shebang: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), '/bin/sh -e', 'The interpreter of `inline` commands, unless the first of them begins with `#!`.'),
    env_var_format: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'How each variable is written, with `%s` for its name and `%s` for its value, whose single quotes are escaped.', { defaultText: "`%s='%s' `; with `use_env_var_file`, `export %s='%s'` and a new line" }),
    use_env_var_file: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Put the variables into a file of the guest that only its user can read, instead of into the command.'),
    execute_command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables, `{{.EnvVarFile}}` the file with them.', {
        runtime: true,
        defaultText: `\`${EXECUTE_COMMAND}\`; with \`use_env_var_file\`, \`${EXECUTE_COMMAND_WITH_FILE}\``,
    }),
    remote_folder: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), '/tmp', 'The folder of the guest that the script is put into.'),
    remote_file: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The name that the script gets on the guest.', {
        defaultText: '`script_` with a random number and `.sh`',
    }),
    remote_path: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'The whole path that the script gets on the guest.', {
        defaultText: '`remote_file` in `remote_folder`',
    }),
    binary: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'The scripts are copied byte by byte. Otherwise Windows line ends become those of Unix.'),
    valid_exit_codes: (0,src_options/* defaulted */.P_)((0,src_options/* listOf */.c3)((0,src_options/* integer */.nd)()), [0], 'The exit codes that count as success.'),
    expect_disconnect: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'The script may end the connection, as a reboot does: wait until the guest is back, and go on.'),
    skip_clean: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Leave the script on the guest when it is done.'),
    start_retry_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 5 * 60_000, 'How long to try again to start the script when the connection is lost before it runs.'),
    pause_after: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 0, 'How long to wait after the scripts.'),
};
/** Runs scripts on the guest by its shell. */
const shell = {
    type: 'shell',
    options: shell_options,
    check(parsed, context) {
        const { values } = parsed;
        const placeOf = (option) => parsed.placeOf(option);
        checkScripts(values, placeOf, context);
        checkEnvironment(values, placeOf, context.problems);
        const fields = ['Path', 'Vars', 'EnvVarFile'];
        const place = placeOf('execute_command');
        checkRuntimeTemplate('execute_command', values.execute_command, fields, place, context.problems);
    },
    async run(values, context) {
        const scripts = scriptsOf(values, context.resolvePath, (commands) => shell_inlineScript(commands, values.inline_shebang));
        for (const script of scripts) {
            context.events.emit({ type: 'info', message: `Provisioning with shell: ${script.name}` });
            await shell_runScript(script, values, context);
        }
        if (values.pause_after > 0)
            await (0,delay/* delay */.c)(values.pause_after, context.signal);
    },
};
function shell_inlineScript(commands, shebang) {
    const body = commands.map((command) => `${command}\n`).join('');
    return body.startsWith('#!') ? body : `#!${shebang}\n${body}`;
}
async function shell_runScript(script, values, context) {
    const onGuest = pathsOnGuest(values);
    const bytes = await script.read();
    const content = values.binary ? bytes : withUnixLineEnds(bytes);
    const result = await retryWhenLost(values.start_retry_timeout, context.signal, async () => {
        await shell_upload(content, onGuest, values, context);
        return shell_execute(onGuest, values, context);
    });
    if (result.disconnected && !values.expect_disconnect)
        throw disconnected(script, HINT_ON_DISCONNECT);
    const mayShutDown = values.expect_disconnect && mayBeShutdown(result);
    if (!result.disconnected && !mayShutDown)
        checkExit(script, result, values.valid_exit_codes);
    const wentAway = values.expect_disconnect && (await untilBack(context, result.disconnected));
    if (mayShutDown && !wentAway)
        checkExit(script, result, values.valid_exit_codes);
    if (!values.skip_clean)
        await removeFrom(onGuest, values, context);
}
function pathsOnGuest(values) {
    const number = (0,external_node_crypto_.randomInt)(9999);
    const file = values.remote_file ?? `script_${number}.sh`;
    return {
        script: values.remote_path ?? `${values.remote_folder}/${file}`,
        variables: `${values.remote_folder}/varfile_${number}.sh`,
    };
}
async function shell_upload(content, onGuest, values, { communicator, build, signal }) {
    if (values.use_env_var_file) {
        const variables = Buffer.from(shell_variablesText(values, build));
        await communicator.upload(variables, onGuest.variables, { signal, mode: 0o600 });
    }
    await communicator.upload(content, onGuest.script, { signal, mode: 0o755 });
}
function shell_execute(onGuest, values, context) {
    const { communicator, events, signal, build } = context;
    const template = values.execute_command ?? (values.use_env_var_file ? EXECUTE_COMMAND_WITH_FILE : EXECUTE_COMMAND);
    const command = renderTemplate(template, {
        fields: {
            Path: onGuest.script,
            Vars: values.use_env_var_file ? '' : shell_variablesText(values, build),
            EnvVarFile: onGuest.variables,
        },
    });
    return communicator.run(command, {
        signal,
        onOutput: (stream, line) => events.emit({ type: 'output', source: shell_SOURCE, stream, line }),
    });
}
function shell_variablesText(values, build) {
    const format = values.env_var_format ?? (values.use_env_var_file ? ENV_VAR_FORMAT_OF_FILE : shell_ENV_VAR_FORMAT);
    return formatVariables(scriptEnvironment(values, build), format, escapeSingleQuotes);
}
async function removeFrom(onGuest, values, context) {
    const { communicator, signal } = context;
    const files = values.use_env_var_file ? [onGuest.script, onGuest.variables] : [onGuest.script];
    await retryWhenLost(values.start_retry_timeout, signal, async () => {
        const complaints = [];
        const onOutput = (_stream, line) => complaints.push(line);
        const { exitCode } = await communicator.run(`rm -f ${files.map(quote/* quotePath */.WG).join(' ')}`, {
            signal,
            onOutput,
        });
        if (exitCode === 0)
            return;
        if (exitCode === undefined)
            throw new connection_lost/* ConnectionLost */.p(`The connection to the guest was lost while ${files.join(', ')} was removed.`);
        throw new src_errors/* BuildError */.zS(`The script cannot be removed from the guest (${files.join(', ')}): ${complaints.join(' ')}`, {
            hint: 'Set skip_clean to true if it may stay in the image.',
        });
    });
}

;// CONCATENATED MODULE: ./src/provisioners/sleep.ts


const sleep_options = { duration: (0,src_options/* required */.mw)((0,src_options/* duration */.p0)(), 'How long to wait, such as `30s`.') };
/** Waits. */
const sleep = {
    type: 'sleep',
    needsNoGuest: true,
    options: sleep_options,
    check: () => undefined,
    async run(values, { events, signal }) {
        events.emit({ type: 'info', message: `Sleeping for ${values.duration / 1000} s` });
        await (0,delay/* delay */.c)(values.duration, signal);
    },
};

;// CONCATENATED MODULE: ./src/provisioners/windows-restart.ts




const windows_restart_TYPE = 'windows-restart';
const windows_restart_PAUSE = 1000;
/** Success, and that a restart was asked for already: ERROR_SHUTDOWN_IN_PROGRESS, ERROR_SHUTDOWN_IS_SCHEDULED. */
const RESTARTING = [0, 1115, 1190];
const WHEN_BOOTED = (0,powershell/* powershellCommand */.D)("$ProgressPreference='SilentlyContinue'; (Get-WmiObject Win32_OperatingSystem).LastBootUpTime");
/** Modules of PowerShell load late: while they do, commands fail though they run. */
const windows_restart_IS_UP = (0,powershell/* powershellCommand */.D)('$ProgressPreference=\'SilentlyContinue\'; echo ("{0} restarted." -f [System.Net.Dns]::GetHostName())');
const RESTART_LATER = 'shutdown /r /f /t 60 /c "packer restart test"';
const CANCEL_RESTART = 'shutdown /a';
const SERVICING = 'HKLM:SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing';
const windows_restart_options = {
    restart_command: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'shutdown /r /f /t 0 /c "packer restart"', 'The command that restarts the guest.'),
    restart_check_command: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'A command to run when the guest is back, as soon as it can be run; its output is told.', { defaultText: 'one that tells that PowerShell works' }),
    restart_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* duration */.p0)(), 5 * 60_000, 'How long the guest may take until it is back.'),
    check_registry: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Once it is back, wait until none of `registry_keys` exists: until Windows has installed what it still had to.'),
    registry_keys: (0,src_options/* defaulted */.P_)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), ['RebootPending', 'PackagesPending', 'RebootInProgress'].map((key) => `${SERVICING}\\${key}`), 'The keys of the registry that `check_registry` looks for.'),
};
/** Restarts the guest, and waits until it is back. */
const windowsRestart = {
    type: windows_restart_TYPE,
    options: windows_restart_options,
    check: () => undefined,
    async run(values, context) {
        const { events } = context;
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(tooLate(values)), values.restart_timeout);
        const signal = AbortSignal.any([context.signal, limit.signal]);
        const guest = new Guest({ ...context, signal });
        try {
            const before = await guest.ask(WHEN_BOOTED);
            events.emit({ type: 'info', message: 'Restarting the guest' });
            await restart(values, guest);
            await untilRestarted(guest, before);
            await untilReady(values, guest);
        }
        finally {
            clearTimeout(timer);
        }
        events.emit({ type: 'info', message: 'The guest has restarted' });
    },
};
function tooLate({ restart_timeout: limit }) {
    return new src_errors/* BuildError */.zS(`The guest was not back within ${limit / 1000} s.`, {
        hint: 'If it only needs longer (updates are installed while Windows restarts), raise restart_timeout.',
    });
}
async function restart({ restart_command: command }, guest) {
    const { exitCode, disconnected } = (await guest.tell(command)) ?? {
        disconnected: true,
        exitCode: undefined,
    };
    if (disconnected || (exitCode !== undefined && RESTARTING.includes(exitCode)))
        return;
    const ending = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
    throw new src_errors/* BuildError */.zS(`The restart_command ended ${ending}: the guest does not restart.`);
}
/** Before it goes down it answers for a while: it is another start that counts. */
async function untilRestarted(guest, before) {
    if (before === undefined)
        return untilNoRestartIsUnderWay(guest);
    for (;;) {
        await guest.pause();
        const now = await guest.ask(WHEN_BOOTED);
        if (now !== undefined && now !== before)
            return;
    }
}
/** For a guest that does not tell when it was started, as in Packer: while it goes down it refuses another restart. */
async function untilNoRestartIsUnderWay(guest) {
    for (;;) {
        const probe = await guest.run(RESTART_LATER);
        if (probe?.exitCode === 0) {
            await guest.run(CANCEL_RESTART);
            return;
        }
        await guest.pause();
    }
}
async function untilReady(values, guest) {
    const { restart_check_command: check, check_registry: checksRegistry, registry_keys: keys } = values;
    while (check !== undefined && (await guest.tell(check)) === undefined)
        await guest.pause();
    while (!(await guest.ask(windows_restart_IS_UP))?.includes('restarted.'))
        await guest.pause();
    if (!checksRegistry)
        return;
    const pending = (0,powershell/* powershellCommand */.D)(`$ProgressPreference='SilentlyContinue'; foreach ($key in ${keys.map(powershell/* powershellQuote */.W).join(',')}) { if (Test-Path $key) { $key } }; 'checked'`);
    while ((await guest.ask(pending)) !== 'checked')
        await guest.pause();
}
/** A guest that may not be there just now. */
class Guest {
    #context;
    constructor(context) {
        this.#context = context;
    }
    /** What a command prints; undefined if it could not be run, or failed. */
    async ask(command) {
        const lines = [];
        const result = await this.run(command, (stream, line) => {
            if (stream === 'stdout' && lines.length < 100)
                lines.push(line);
        });
        return result?.exitCode === 0 ? lines.join('\n').trim() : undefined;
    }
    /** Runs a command, telling what it prints; undefined if it could not be run. */
    tell(command) {
        const { events } = this.#context;
        return this.run(command, (stream, line) => events.emit({ type: 'output', source: windows_restart_TYPE, stream, line }));
    }
    pause() {
        return (0,delay/* delay */.c)(windows_restart_PAUSE, this.#context.signal);
    }
    /** Runs a command; undefined if it could not be run. */
    async run(command, onOutput = () => undefined) {
        const { communicator, signal } = this.#context;
        try {
            return await communicator.run(command, { signal, onOutput });
        }
        catch (error) {
            if (error instanceof connection_lost/* ConnectionLost */.p)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/provisioners/windows-shell.ts






const windows_shell_TYPE = 'windows-shell';
const windows_shell_options = {
    ...scriptOptions,
    ...environmentOptions,
    ...windowsScriptOptions,
    env_var_format: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'set "%s=%s" && ', 'How each variable is written, with `%s` for its name and `%s` for its value.'),
    execute_command: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), '{{.Vars}}"{{.Path}}"', 'The command that runs the script: `{{.Path}}` is the script on the guest, `{{.Vars}}` the variables.', { runtime: true }),
    remote_path: (0,src_options/* defaulted */.P_)((0,src_options/* text */.Qq)(), 'c:/Windows/Temp/script.bat', 'The path that the script gets on the guest.'),
    binary: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Has no effect: scripts are copied byte by byte.', {
        dead: 'has no effect: scripts are copied byte by byte.',
    }),
};
/** Runs batch files on the guest by `cmd`. */
const windowsShell = {
    type: windows_shell_TYPE,
    options: windows_shell_options,
    check(parsed, context) {
        const placeOf = (option) => parsed.placeOf(option);
        checkScripts(parsed.values, placeOf, context);
        checkEnvironment(parsed.values, placeOf, context.problems);
        const { execute_command: command } = parsed.values;
        const place = placeOf('execute_command');
        checkRuntimeTemplate('execute_command', command, ['Path', 'Vars'], place, context.problems);
    },
    async run(values, context) {
        for (const script of scriptsOf(values, context.resolvePath, batchFile)) {
            context.events.emit({ type: 'info', message: `Provisioning with windows-shell: ${script.name}` });
            await windows_shell_runScript(script, values, context);
        }
    },
};
/** Batch files want the line ends of Windows: with others, `goto` misses its labels. */
function batchFile(commands) {
    return commands.map((command) => `${command.replace(/\r?\n/g, '\r\n')}\r\n`).join('');
}
async function windows_shell_runScript(script, values, context) {
    const { remote_path: path } = values;
    const content = await script.read();
    const variables = scriptEnvironment(values, context.build);
    const command = renderTemplate(values.execute_command, {
        fields: { Path: path, Vars: formatVariables(variables, values.env_var_format, (value) => value) },
    });
    const prepare = () => context.communicator.upload(content, path, { signal: context.signal });
    await runOnWindows(script, { ...values, prepare, command, source: windows_shell_TYPE }, context);
    await removeFromWindows([path], context);
}

;// CONCATENATED MODULE: ./src/provisioners/run.ts


/**
 * Runs the provisioners of a build one after another.
 * @param errorCleanup runs when one of them fails, but not when the build is cancelled; its own failure is a warning
 * @throws BuildError that says which of them failed and why, with its place; the signal's reason if it aborts
 */
async function runProvisioners(planned, context, errorCleanup) {
    try {
        await runInTurn(planned, context);
    }
    catch (error) {
        if (errorCleanup !== undefined && !context.signal.aborted)
            await cleanUp(errorCleanup, context);
        throw error;
    }
}
async function cleanUp(provisioner, context) {
    const { events, build } = context;
    const type = provisioner.kind.type;
    events.emit({ type: 'info', message: `Running the error-cleanup provisioner (${type})` });
    try {
        await runWithRetries(provisioner, provisioner.options(build), context);
    }
    catch (error) {
        events.emit({
            type: 'warning',
            message: `The error-cleanup provisioner (${type}) failed too: ${(0,src_errors/* describeError */.Uc)(error)}`,
        });
    }
}
async function runInTurn(planned, context) {
    for (const provisioner of planned) {
        context.signal.throwIfAborted();
        const options = provisioner.options(context.build);
        try {
            await runWithRetries(provisioner, options, context);
        }
        catch (error) {
            context.signal.throwIfAborted();
            if (!options.continue_on_error)
                throw failureOf(provisioner, error);
            context.events.emit({
                type: 'warning',
                message: `${(0,src_errors/* describeError */.Uc)(failureOf(provisioner, error))} The build goes on (continue_on_error).`,
            });
        }
    }
}
async function runWithRetries(provisioner, options, context) {
    for (let left = options.max_retries;; left--) {
        try {
            return await runOnce(provisioner, options, context);
        }
        catch (error) {
            if (left <= 0 || context.signal.aborted || (0,src_errors/* isCancellation */.iB)(error))
                throw error;
            context.events.emit({
                type: 'warning',
                message: `${(0,src_errors/* describeError */.Uc)(failureOf(provisioner, error))} Trying again (${left} left).`,
            });
        }
    }
}
async function runOnce({ kind, options: optionsOf }, { pause_before, timeout }, context) {
    const { signal, end } = limited(context.signal, timeout);
    try {
        if (pause_before > 0) {
            context.events.emit({
                type: 'info',
                message: `Pausing ${pause_before / 1000} s before the ${kind.type} provisioner`,
            });
            await (0,delay/* delay */.c)(pause_before, signal);
        }
        await kind.run(optionsOf(context.build), { ...context, signal });
    }
    finally {
        end();
    }
}
/** A signal that also aborts after `timeout` milliseconds; 0 is never. */
function limited(outer, timeout) {
    if (timeout <= 0)
        return { signal: outer, end: () => undefined };
    const limit = new AbortController();
    const tooLate = () => limit.abort(new src_errors/* BuildError */.zS(`it did not finish within ${timeout / 1000} s (timeout).`));
    const timer = setTimeout(tooLate, timeout);
    return { signal: AbortSignal.any([outer, limit.signal]), end: () => clearTimeout(timer) };
}
function failureOf({ kind, number, place }, thrown) {
    const cause = (0,src_errors/* toError */.iT)(thrown);
    const hint = cause instanceof src_errors/* BuildError */.zS ? cause.hint : undefined;
    return new src_errors/* BuildError */.zS(`Provisioner ${number} (${kind.type}) failed: ${cause.message}`, {
        place: (cause instanceof src_errors/* BuildError */.zS ? cause.place : undefined) ?? place,
        cause,
        ...(hint !== undefined && { hint }),
    });
}

;// CONCATENATED MODULE: ./src/provisioners/index.ts











/** Every kind of provisioner, by the type that a template names; its options include the common ones. */
const provisionerKinds = new Map([
    withCommonOptions(shell),
    withCommonOptions(shellLocal),
    withCommonOptions(file),
    withCommonOptions(powershell_powershell),
    withCommonOptions(windowsShell),
    withCommonOptions(windowsRestart),
    withCommonOptions(ansible),
    withCommonOptions(ansibleLocal),
    withCommonOptions(sleep),
    withCommonOptions(breakpoint),
].map((kind) => [kind.type, kind]));
function withCommonOptions(kind) {
    return {
        type: kind.type,
        options: { ...kind.options, ...commonOptions },
        ...(kind.needsNoGuest && { needsNoGuest: true }),
        check: (parsed, context) => kind.check(parsed, context),
        run: (options, context) => kind.run(options, context),
    };
}


// EXTERNAL MODULE: ./src/alicloud/access-options.ts
var access_options = __webpack_require__(7084);
;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/cidr.ts
/**
 * A block for a vSwitch inside a VPC's `vpcCidr` that overlaps none of `taken`, of at most 256 addresses.
 * Undefined where the VPC is full. vSwitches have masks of 16 to 29 bits (CreateVSwitch).
 */
function freeBlock(vpcCidr, taken) {
    const vpc = parse(vpcCidr);
    const others = taken.map(parse);
    for (let size = Math.min(256, vpc.size); size >= 8; size /= 2) {
        for (let first = vpc.first; first + size <= vpc.first + vpc.size; first += size) {
            const blocker = others.find((other) => first < other.first + other.size && other.first < first + size);
            if (blocker === undefined)
                return format(first, 32 - Math.log2(size));
            // Skips what a large neighbour covers, so that a /16 full of others is not walked address by address.
            const end = blocker.first + blocker.size;
            if (end > first + size)
                first = Math.ceil(end / size) * size - size;
        }
    }
    return undefined;
}
/** Whether no bit of the address lies beyond the mask. */
function isWholeBlock(cidr) {
    return cidr === format(parse(cidr).first, maskOf(cidr));
}
function isMaskBetween(least, most, cidr) {
    return maskOf(cidr) >= least && maskOf(cidr) <= most;
}
function maskOf(cidr) {
    return Number(cidr.split('/')[1]);
}
function parse(cidr) {
    const [address = '', bits = '32'] = cidr.split('/');
    const size = 2 ** (32 - Number(bits));
    const number = address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
    return { first: Math.floor(number / size) * size, size };
}
function format(first, bits) {
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
    return `${octets.join('.')}/${bits}`;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/rules.ts



/**
 * The documented rules of names and texts, counted in characters as the service counts them (a Chinese
 * letter is one). Sources: CreateImage, ModifyImageAttribute, RunInstances, CreateVpc, CreateSecurityGroup,
 * ImportKeyPair.
 */
const LETTER = String.raw `[A-Za-z\p{Script=Han}]`;
const noWebAddress = (0,src_options/* startsWithNone */.EY)('http://', 'https://');
const nameCharacters = (0,src_options/* matches */.cK)(new RegExp(`^${LETTER}[\\p{L}\\p{N}._:-]*$`, 'u'), 'must begin with a letter and have only letters, digits, ".", "_", ":" and "-"');
/** Names of images (CreateImage.ImageName). */
const imageNameRules = [
    (0,src_options/* lengthBetween */.vm)(2, 128),
    (0,src_options/* startsWithNone */.EY)('http://', 'https://', 'acs:', 'aliyun'),
    // English and Chinese letters alone: what the cloud refuses here, it refuses when all the work is done.
    (0,src_options/* matches */.cK)(new RegExp(`^${LETTER}[A-Za-z\\p{Script=Han}0-9._:-]*$`, 'u'), 'must begin with a letter and have only English or Chinese letters, digits, ".", "_", ":" and "-"'),
];
/** Names of disks, security groups and key pairs. */
const resourceNameRules = [
    (0,src_options/* lengthBetween */.vm)(2, 128),
    noWebAddress,
    nameCharacters,
];
/** RunInstances.InstanceName, which may hold a sequence such as "web-[1,3]". */
const instanceNameRules = [
    (0,src_options/* lengthBetween */.vm)(2, 128),
    noWebAddress,
    (0,src_options/* matches */.cK)(new RegExp(`^${LETTER}[\\p{L}\\p{N}._:,[\\]-]*$`, 'u'), 'must begin with a letter and have only letters, digits, ".", "_", ":", "-", "[", "," and "]"'),
];
/** Names of VPCs and vSwitches. */
const networkNameRules = [(0,src_options/* lengthBetween */.vm)(1, 128), noWebAddress];
/** Descriptions of images and disks. */
const descriptionRules = [(0,src_options/* lengthBetween */.vm)(2, 256), noWebAddress];
/** CreateImage.ImageVersion. */
const imageVersionRules = [(0,src_options/* lengthBetween */.vm)(1, 40)];
/** CreateImage.ImageFamily. */
const imageFamilyRules = imageNameRules;
/** Tag values; keys are checked where the whole map is at hand (TagResources). */
const tagValueRules = [
    (0,src_options/* lengthBetween */.vm)(0, 128),
    {
        holds: (value) => !/^acs:/i.test(value) && !/https?:\/\//i.test(value),
        message: 'must not begin with "acs:" nor contain "http://" or "https://"',
    },
];
/** What is wrong with a map of tags as a whole, or undefined. `reserved` tags of ours come on top. */
function tagsProblem(tags, reserved = 0) {
    const keys = Object.keys(tags);
    const most = 20 - reserved;
    if (keys.length > most)
        return `has ${keys.length} tags; at most ${most} are allowed`;
    const ours = keys.find((key) => key.startsWith(PREFIX));
    if (ours !== undefined)
        return `has the key "${ours}"; those that begin with "${PREFIX}" are the build's own`;
    const bad = keys.find((key) => key === '' || [...key].length > 128 || /^(acs:|aliyun)/i.test(key) || /https?:\/\//i.test(key));
    if (bad === undefined)
        return undefined;
    return `has the key "${bad}"; keys have 1 to 128 characters, do not begin with "acs:" or "aliyun" and contain no "http://" or "https://"`;
}
const CIDR = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\/(?:[0-9]|[12]\d|3[0-2])$/;
/** A block of addresses in CIDR notation, such as 172.16.0.0/16. */
const cidrRules = [
    (0,src_options/* matches */.cK)(CIDR, 'must be a block in CIDR notation, such as "172.16.0.0/16"'),
];
/** AuthorizeSecurityGroup.SourceCidrIp. */
const sourceCidrRules = [
    ...cidrRules,
    {
        holds: (value) => !CIDR.test(value) || isWholeBlock(value),
        message: 'must have no bits beyond its mask, as "203.0.113.0/24" or "203.0.113.7/32"',
    },
];
/**
 * CreateVpc.CidrBlock. Its text has masks of 16 to 28 bits, but the default beside it has 12, and there are VPCs with 8:
 * none of these is refused here.
 */
const vpcCidrRules = [
    ...cidrRules,
    {
        holds: (value) => !CIDR.test(value) || (isWholeBlock(value) && isMaskBetween(8, 28, value)),
        message: 'must have a mask of 8 to 28 bits, and no bits beyond it, as "172.16.0.0/16"',
    },
];

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/disk-options.ts


/**
 * Sizes that each category may have, in GiB (RunInstances: SystemDisk.Size, DataDisk.N.Size; CreateDisk for the last
 * three, which system disks cannot have); an enhanced SSD has the performance level PL1 unless another is given.
 */
const DISK_SIZES = {
    cloud: { system: [20, 500], data: [5, 2000] },
    cloud_efficiency: { system: [20, 2048], data: [20, 32_768] },
    cloud_ssd: { system: [20, 2048], data: [20, 32_768] },
    cloud_essd: { system: [20, 2048], data: [20, 65_536] },
    cloud_auto: { system: [1, 2048], data: [1, 65_536] },
    cloud_essd_entry: { system: [20, 2048], data: [10, 32_768] },
    cloud_regional_disk_auto: { system: undefined, data: [10, 65_536] },
    elastic_ephemeral_disk_standard: { system: undefined, data: [64, 8192] },
    elastic_ephemeral_disk_premium: { system: undefined, data: [64, 8192] },
};
/** The sizes that some category has. */
const ANY_DISK_SIZE = { system: [1, 2048], data: [1, 65_536] };
/** The least size of an enhanced SSD in GiB, by performance level (same source). */
const LEAST_ESSD_SIZES = { PL0: 1, PL1: 20, PL2: 461, PL3: 1261 };
const categories = Object.keys(DISK_SIZES);
const systemCategories = categories.filter((category) => DISK_SIZES[category].system !== undefined);
function categoryOption(allowed) {
    return (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)(...allowed), `Category of the disk: ${allowed.map((category) => `\`${category}\``).join(', ')}.`, { defaultText: 'the cloud chooses' });
}
const commonDiskOptions = {
    disk_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...resourceNameRules), 'Name of the disk, 2 to 128 characters.'),
    disk_performance_level: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('PL0', 'PL1', 'PL2', 'PL3'), 'Performance level of a `cloud_essd` disk: `PL0` to `PL3`. It sets the least size, too.', { defaultText: '`PL1`' }),
    disk_size: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(0, 65_536)), 'Size in GiB; the range depends on the category. 0 means not given.', { defaultText: "the image's or the snapshot's size" }),
    disk_description: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...descriptionRules), 'Description of the disk, 2 to 256 characters.'),
    disk_encrypted: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Whether the disk is encrypted.', { defaultText: 'as the cloud does' }),
};
const systemDiskOptions = {
    ...commonDiskOptions,
    disk_category: categoryOption(systemCategories),
    disk_delete_with_instance: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Has no effect: a system disk always goes with its instance.'),
    disk_snapshot_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Has no effect, as in Packer.', {
        dead: 'has no effect (nor has it in Packer): a system disk is made from the source image.',
    }),
    disk_device: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Has no effect, as in Packer.', {
        dead: 'has no effect (nor has it in Packer): the cloud names the system disk.',
    }),
};
const dataDiskOptions = {
    ...commonDiskOptions,
    disk_category: categoryOption(categories),
    disk_snapshot_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Snapshot that the disk is made from. The size is then at least that of the snapshot.'),
    disk_delete_with_instance: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), true, 'Whether the disk goes with the temporary instance. With `false` it stays, and costs, until you delete it.'),
    disk_device: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^\/?dev\/(xvd|vd)([b-z]|[a-z]{2})$/, 'must be a device such as "/dev/xvdb"')), 'Device of the disk in the instance, such as `/dev/xvdb`.', { defaultText: 'the next free one' }),
};
/** Options of the instance's disks, which the image's disks are made from. */
const diskOptions = {
    system_disk_mapping: (0,src_options/* optional */.lq)((0,src_options/* objectOf */.Xy)(systemDiskOptions), 'The system disk of the instance, and so of the image.'),
    image_disk_mappings: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* objectOf */.Xy)(dataDiskOptions)), 'Data disks of the instance, and so of the image; at most 16.'),
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/distribution-options.ts


const accountId = (0,src_options/* matches */.cK)(/^\d+$/, 'must be the ID of an account, digits only');
/** Options of where else the image is to be, under which key, and for whom. */
const distributionOptions = {
    image_copy_regions: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^\S+$/, 'must be the ID of a region'))), 'Regions to copy the image to. All copies are made at the same time, waited for, tagged and described as the image is. The build fails if one fails; the others stay.'),
    image_copy_names: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(...imageNameRules.map(orEmpty))), 'Names of the copies, in the order of `image_copy_regions`. Copies without one, or with an empty one, have `image_name`.'),
    wait_copying_image_ready_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(0, 86_400)), 3600, 'Longest time to wait for a copy, in seconds. 0 means the default.'),
    image_encrypted: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'With `true` the image and its copies are encrypted: the image is made under a temporary name, and what stays are its encrypted copies. With `false` no copy is asked to be encrypted; those of encrypted disks are all the same.', { defaultText: 'as the disks are' }),
    kms_key_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), "KMS key that the image in the build's own region is encrypted with. Only with `image_encrypted: true`.", { defaultText: 'the service key' }),
    kms_key_copy_ids: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'KMS keys of the copies, each of its own region, in the order of `image_copy_regions`. Copies without one, or with an empty one, are encrypted with the service key. Only with `image_encrypted: true`.'),
    image_copy_kms_ids: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'The same as `kms_key_copy_ids`, by another name.'),
    image_share_account: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(accountId)), 'IDs of the accounts to share the image and its copies with, as soon as all are available.'),
    image_unshare_account: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(accountId)), 'IDs of the accounts that the image and its copies are not to be shared with any more.'),
};
/** In a list an empty name keeps the place of one that is not given. */
function orEmpty({ holds, message }) {
    return { holds: (value) => value === '' || holds(value), message };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/image-options.ts


/** Options of the image that the build makes. */
const imageOptions = {
    image_name: (0,src_options/* required */.mw)((0,src_options/* text */.Qq)(...imageNameRules), 'Name of the image: 2 to 128 characters, beginning with a letter (Chinese ones count), then letters, digits, `.`, `_`, `:` or `-`. Unique in its account and region.'),
    image_version: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...imageVersionRules), 'Version of the image, 1 to 40 characters.'),
    image_description: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...descriptionRules), 'Description of the image, 2 to 256 characters; must not begin with `http://` or `https://`.'),
    target_image_family: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...imageFamilyRules), 'Image family that the image joins: who starts instances from the family gets its newest image.'),
    boot_mode: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('BIOS', 'UEFI', 'UEFI-Preferred'), 'Boot mode of the image: `BIOS`, `UEFI` or `UEFI-Preferred`.', { defaultText: "the source image's" }),
    resource_group_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Resource group of the image and of everything temporary.'),
    tags: (0,src_options/* optional */.lq)((0,src_options/* mapOf */.A7)((0,src_options/* text */.Qq)(...tagValueRules)), 'Tags of the image and of the snapshots behind it; at most 20.'),
    tag: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* objectOf */.Xy)({
        key: (0,src_options/* required */.mw)((0,src_options/* text */.Qq)(), 'Key of the tag.'),
        value: (0,src_options/* required */.mw)((0,src_options/* text */.Qq)(...tagValueRules), 'Value of the tag.'),
    })), 'Another way to write `tags`: a list of tags, each with its `key` and `value`.'),
    image_ignore_data_disks: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Make the image from the system disk alone, by a snapshot of it. Needed for instance types with local disks.'),
    image_ready_signal: (0,src_options/* defaulted */.P_)((0,src_options/* oneOf */.yL)('Available', 'Usable'), 'Available', 'What makes the image good: its status `Available`, or `Usable`, which the cloud tells earlier of images that stand on enhanced SSDs. Copies, sharing and the release of the instance wait for `Available` either way.'),
    image_force_delete: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Replace images that have the name already, in every region of the build. An old image goes only when all new ones are available, and its own successor is tagged and shared as asked for: until then a new one has a temporary name, then the names are swapped. Who the old image was shared with loses it: name in `image_share_account` who is to have the new one.'),
    image_force_delete_snapshots: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'With `image_force_delete`: delete the snapshots behind the replaced image too.'),
    image_force_delete_instances: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Has no effect, as in Packer.', {
        dead: 'has no effect (it never had one in Packer either); instances are never deleted.',
    }),
    skip_create_image: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Do everything but the image: launch, provision, release. For trying out provisioners.'),
    wait_snapshot_ready_timeout: (0,src_options/* defaulted */.P_)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(0, 86_400)), 3600, 'Longest time to wait for the snapshots, and for the image, in seconds. 0 means the default.'),
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/run-options.ts


/** Options of the temporary instance that the image is made from, and of its network. */
const runOptions = {
    instance_type: (0,src_options/* required */.mw)((0,src_options/* text */.Qq)(), 'Instance type of the temporary instance, such as `ecs.g6.large`.'),
    fallback_instance_types: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)()), 'Instance types to try in this order where `instance_type` is out of stock in every zone.'),
    instance_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...instanceNameRules), 'Name of the temporary instance.', {
        defaultText: 'a name that begins with `packer_`',
    }),
    description: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Has no effect, as in Packer.', {
        dead: 'has no effect (it never had one in Packer either); image_description describes the image.',
    }),
    zone_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Zone to start the instance in.', {
        defaultText: 'a zone that has the instance type in stock',
    }),
    io_optimized: (0,src_options/* optional */.lq)((0,src_options/* flag */.Jt)(), 'Whether the instance is I/O optimized; today every type is.', {
        defaultText: "the instance type's own",
    }),
    user_data: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'User data of the instance, up to 32 KB. Give it raw; text that is base64 of a script or of cloud-init data is taken as such. Readable in the instance: no secrets.'),
    user_data_file: (0,src_options/* optional */.lq)((0,src_options/* filePath */.s$)(), 'File that holds the user data. Either this or `user_data`.'),
    run_tags: (0,src_options/* optional */.lq)((0,src_options/* mapOf */.A7)((0,src_options/* text */.Qq)(...tagValueRules)), 'Tags of the temporary instance, with its disks and network interface; at most 17.'),
    ecs_ram_role_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Instance RAM role of the temporary instance, for what your scripts call. Needs the permission `ram:PassRole`.'),
    security_enhancement_strategy: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('Active', 'Deactive'), 'Whether Security Center is installed in the instance: `Active` or `Deactive`.'),
    spot_strategy: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('NoSpot', 'SpotAsPriceGo', 'SpotWithPriceLimit'), 'Whether the instance is a spot instance: `SpotAsPriceGo` at the market price, `SpotWithPriceLimit` up to `spot_price_limit`. The cloud does not take it back within its first hour.', { defaultText: '`NoSpot`' }),
    spot_price_limit: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^\d+(\.\d{1,3})?$/, 'must be a price, such as 0.045, with at most three decimals')), 'Highest price of the spot instance per hour. Only with `spot_strategy: SpotWithPriceLimit`, which needs it.'),
    spot_on_demand_fallback: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), true, 'Start an instance at the ordinary price where no spot instance is to be had, or where the cloud takes it back: the build then provisions that one anew, once. With `false` another spot instance is tried, in other zones or of `fallback_instance_types`.'),
    http_endpoint: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('enabled', 'disabled'), 'Whether the instance can read its metadata: `enabled` or `disabled`. User data and key pairs reach it through them.', { defaultText: '`enabled`' }),
    http_tokens: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('optional', 'required'), 'Whether the instance reads its metadata with tokens alone (IMDSv2): `optional` or `required`. The source image must support it.', { defaultText: '`optional`' }),
    vpc_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'VPC to start the instance in.', { defaultText: 'a temporary one' }),
    vpc_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...networkNameRules), 'Name of the temporary VPC.'),
    vpc_cidr_block: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...vpcCidrRules), 'Address block of the temporary VPC.', {
        defaultText: '`172.16.0.0/16`',
    }),
    vswitch_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'vSwitch to start the instance in; its VPC and zone are used.', {
        defaultText: 'a temporary one',
    }),
    vswitch_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...networkNameRules), 'Name of the temporary vSwitch.'),
    security_group_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Security group of the instance. It must let the communicator in; none of its rules is changed.', { defaultText: "a temporary one, open for the communicator's port alone" }),
    security_group_name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(...resourceNameRules), 'Name of the temporary security group.'),
    temporary_security_group_source_cidrs: (0,src_options/* optional */.lq)((0,src_options/* listOf */.c3)((0,src_options/* text */.Qq)(...sourceCidrRules)), "Who may reach the communicator's port while the build runs: blocks in CIDR notation, such as your runner's address.", { defaultText: "the VPC's block with `ssh_private_ip`, else `0.0.0.0/0`, with a warning" }),
    associate_public_ip_address: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Whether the instance gets a public address. It gets one anyway unless `ssh_private_ip` is true; with both it has one, and the build connects to the private one.'),
    eip_id: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Elastic IP address of your own (its allocation ID) for the instance: it must be free, and is given back at the end, never released.'),
    internet_charge_type: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('PayByTraffic', 'PayByBandwidth'), 'How public traffic is charged: `PayByTraffic` or `PayByBandwidth`.', { defaultText: '`PayByTraffic`' }),
    internet_max_bandwidth_out: (0,src_options/* optional */.lq)((0,src_options/* integer */.nd)((0,src_options/* between */.Tq)(0, 100)), 'Outgoing public bandwidth in Mbit/s, 1 to 100 (0 only with `ssh_private_ip`).', { defaultText: '5' }),
    ssh_private_ip: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Connect to the private address; the instance gets no public one unless `associate_public_ip_address` or `eip_id` asks for it. The runner must reach the vSwitch.'),
    force_stop_instance: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Cut the power instead of shutting the instance down before the image is made. Unsaved data is lost.'),
    disable_stop_instance: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Do not stop the instance: wait until the last provisioner has shut it down (Sysprep, for instance).'),
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/source-options.ts

const noSpaces = (0,src_options/* matches */.cK)(/^\S*$/, 'must have no spaces');
const filterOptions = {
    name: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(), 'Name of the image; `*` stands for any characters.'),
    owner: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)((0,src_options/* matches */.cK)(/^(self|system|others|marketplace|\d+)$/, 'must be self, system, others, marketplace or an account ID')), 'Whose it is: `self`, `system` (public ones of Alibaba Cloud), `others` (shared with you), `marketplace`, or the ID of the account that shares it.', { defaultText: '`self` or `system`: anybody may share images of any name with you' }),
    architecture: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('x86_64', 'arm64', 'i386'), 'Its architecture: `x86_64`, `arm64` or `i386`.'),
    os_type: (0,src_options/* optional */.lq)((0,src_options/* oneOf */.yL)('linux', 'windows'), 'Its kind of operating system: `linux` or `windows`.'),
    tags: (0,src_options/* optional */.lq)((0,src_options/* mapOf */.A7)((0,src_options/* text */.Qq)()), 'Tags that it has, all of them.'),
    most_recent: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Take the newest where several images fit; without it, they are an error.'),
};
/** Options of the image that the build starts from. */
const sourceOptions = {
    source_image: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(noSpaces), 'ID of the image to start from: a public one, one of your own, one shared with you or one of the marketplace. Either this, `image_family` or `source_image_filter`.'),
    image_family: (0,src_options/* optional */.lq)((0,src_options/* text */.Qq)(noSpaces), 'Image family to start from: its newest available image is taken, also one that another account shares with you, which a warning tells. Either this, `source_image` or `source_image_filter`.'),
    source_image_filter: (0,src_options/* optional */.lq)((0,src_options/* objectOf */.Xy)(filterOptions), 'What the image to start from is like: `name`, `owner`, `architecture`, `os_type`, `tags`. Its ID is in the output `source_image`. Either this, `source_image` or `image_family`.'),
    skip_image_validation: (0,src_options/* defaulted */.P_)((0,src_options/* flag */.Jt)(), false, 'Accept a source image that is deprecated or no longer listed.'),
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/options.ts









/** As in a template's `"type"`. */
const BUILDER_TYPE = 'alicloud-ecs';
/** Every option of the `alicloud-ecs` builder. */
const ecsOptions = {
    ...access_options/* accessOptions */.P,
    ...imageOptions,
    ...distributionOptions,
    ...sourceOptions,
    ...runOptions,
    ...diskOptions,
    ...communicatorOptions,
    temporary_key_pair_name: {
        ...communicatorOptions.temporary_key_pair_name,
        type: (0,src_options/* text */.Qq)(...resourceNameRules),
    },
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/build-facts.ts


/** What the template's `{{ build `…` }}` gives to provisioners: all that Packer has, and the region. */
async function buildFacts({ options, region }, instance, { auth, password }, { name, runUuid }) {
    const isWinRm = options.communicator === 'winrm';
    return {
        name,
        builderType: BUILDER_TYPE,
        generated: {
            ID: instance.id,
            Host: givenHost(options) ?? instance.address ?? '',
            Port: String(guestPort(options) ?? ''),
            User: guestUser(options, instance.osType) ?? '',
            // Secrets, which the log leaves out wherever they turn up.
            Password: password?.reveal() ?? '',
            SSHPrivateKey: auth.privateKey?.reveal() ?? '',
            WinRMPassword: isWinRm ? (password?.reveal() ?? '') : '',
            SSHPublicKey: auth.privateKey === undefined ? '' : await (0,keys/* publicKeyOf */.kc)(auth.privateKey, auth.passphrase),
            ConnType: options.communicator,
            PackerRunUUID: runUuid,
            // There is no HTTP server in a build of this kind.
            PackerHTTPIP: '',
            PackerHTTPPort: '',
            PackerHTTPAddr: '',
            SourceImageName: instance.sourceImage,
            Region: region,
        },
    };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/site.ts

/** The same build, looking at another region. */
function inRegion(site, region) {
    return { ...site, region };
}
/** What every call takes along: the region, when to stop, and what it is for ("create the VPC"). */
function to(site, doing, signal = site.signal) {
    return { region: site.region, signal, doing };
}
/**
 * The answer of a call that the build can do without, or undefined with a notice where the account may not make
 * it: a policy made for Packer lacks some.
 */
async function unlessDenied(site, action, consequence, call) {
    try {
        return await call();
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isDenied))
            throw error;
        site.events.emit({ type: 'notice', message: `This account may not call ${action}. ${consequence}` });
        return undefined;
    }
}
/** Waits until a resource has the status, telling how far it is. @returns its state then */
function waitForStatus(site, wait) {
    const { watch, id, phase } = wait;
    return site.cloud.waitFor({
        watch,
        id,
        region: site.region,
        signal: site.signal,
        until: (state) => watch.view(state).status === wait.status || wait.orIf?.(state) === true,
        timeoutMs: wait.limit,
        ...(wait.usually !== undefined && { usuallyMs: wait.usually }),
        ...(wait.limitOption !== undefined && { timeoutOption: wait.limitOption }),
        onProgress: ({ status, percent }) => site.events.emit({
            type: 'progress',
            phase,
            message: `The ${watch.kind} ${id} is ${status}`,
            ...(percent !== undefined && { percent }),
        }),
    });
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/names.ts



/**
 * Whether the target's name is free: names are unique in an account and region.
 * @throws BuildError if it is taken, or if the image that has it cannot be replaced
 */
async function checkName(site, target) {
    const there = inRegion(site, target.region);
    const holder = await findHolder(there, target.name);
    if (holder?.imageId === undefined)
        return { ...target, replaces: undefined };
    if (!site.options.image_force_delete)
        throw taken(site, target, holder.imageId);
    await refuseIfInUse(there, target, holder.imageId);
    return { ...target, replaces: { id: holder.imageId, snapshotIds: (0,alicloud/* snapshotsBehind */.MQ)(holder) } };
}
async function findHolder(there, name) {
    const { images } = await there.cloud.call(alicloud/* DescribeImages */.kQ, {
        regionId: there.region,
        imageName: name,
        imageOwnerAlias: 'self',
        status: alicloud/* EVERY_IMAGE_STATUS */.NO,
        pageSize: 100,
    }, to(there, `see whether the name ${name} is free`));
    // The cloud's own search by name is a fuzzy one.
    return images?.image?.find(({ imageName }) => imageName === name);
}
function taken(site, { region, name, nameOption }, imageId) {
    return new src_errors/* BuildError */.zS(`${nameOption}: ${region} has an image "${name}" already (${imageId}).`, {
        place: site.placeOf(nameOption),
        hint: 'Choose another name ({{timestamp}} makes one unique), or replace the image with image_force_delete: true.',
    });
}
/** DeleteImage refuses an image that instances were started from: better said now than after the build. */
async function refuseIfInUse(there, { region, name }, imageId) {
    const { instances } = await there.cloud.call(alicloud/* DescribeInstances */.m2, { regionId: region, imageId }, to(there, `see whether the image ${imageId} is in use`));
    const users = (instances?.instance ?? []).flatMap(({ instanceId }) => (instanceId ? [instanceId] : []));
    if (users.length === 0)
        return;
    throw new src_errors/* BuildError */.zS(`image_force_delete: the image ${imageId} named "${name}" in ${region} cannot be replaced, since instances use it: ${users.slice(0, 5).join(', ')}${users.length > 5 ? ' …' : ''}.`, {
        place: there.placeOf('image_force_delete'),
        hint: 'Release or rebuild them first, or choose another image_name.',
    });
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/source.ts



/**
 * The image that the options name, by its ID, its family or what it is like.
 * @throws BuildError if there is none, or if it is not clear which one is meant
 */
function findSource(site) {
    const { image_family: family, source_image_filter: filter, source_image: id } = site.options;
    if (family !== undefined)
        return findByFamily(site, family);
    if (filter !== undefined)
        return findByFilter(site, filter);
    return findById(site, id ?? '');
}
async function findByFamily(site, imageFamily) {
    const { image } = await site.cloud.call(alicloud/* DescribeImageFromFamily */.Hh, { regionId: site.region, imageFamily }, to(site, `find the newest image of the family ${imageFamily}`));
    if (image?.imageId === undefined || image.imageId === '') {
        throw new src_errors/* BuildError */.zS(`image_family: there is no available image in the family "${imageFamily}" in ${site.region}.`, { place: site.placeOf('image_family') });
    }
    // Of a family's image the cloud tells less than of any other.
    return needsAll(site.options) || isStrangers(image) ? findById(site, image.imageId) : sourceFrom(image);
}
function isStrangers({ imageOwnerAlias: owner }) {
    return owner === 'others';
}
function needsAll({ skip_create_image: makesNone, http_tokens: tokens }) {
    return !makesNone || tokens === 'required';
}
async function findById(site, imageId) {
    const anyAge = site.options.skip_image_validation
        ? { showExpired: true, status: 'Available,Deprecated,UnAvailable' }
        : {};
    const look = (owner) => site.cloud.call(alicloud/* DescribeImages */.kQ, { regionId: site.region, imageId, ...owner, ...anyAge }, to(site, `find the source image ${imageId}`));
    // Without an owner the marketplace's images are left out.
    for (const owner of [{}, { imageOwnerAlias: 'marketplace' }]) {
        const { images } = await look(owner);
        const image = images?.image?.find((candidate) => candidate.imageId === imageId);
        if (image === undefined)
            continue;
        tellStranger(site, image);
        return sourceFrom(image);
    }
    if (site.options.skip_image_validation) {
        site.events.emit({
            type: 'notice',
            message: `The source image ${imageId} is not listed in ${site.region}; trying it all the same (skip_image_validation).`,
        });
        return sourceFrom({ imageId });
    }
    throw new src_errors/* BuildError */.zS(`source_image: there is no available image "${imageId}" in ${site.region} that this account can use.`, {
        place: site.placeOf('source_image'),
        hint: 'Public images are withdrawn after a while: image_family always names the newest of a family. skip_image_validation: true accepts an outdated one.',
    });
}
/** Whoever can put something into the source image rules over what is built on it. */
function tellStranger(site, image) {
    if (!isStrangers(image))
        return;
    const { image_family: family, source_image_filter: filter } = site.options;
    const owner = String(image.imageOwnerId ?? 'unknown');
    if (filter?.owner === owner)
        return;
    const message = `The source image ${image.imageId} (${image.imageName}) belongs to another account, ${owner}, which shares it.`;
    if (family === undefined)
        return site.events.emit({ type: 'notice', message });
    site.events.emit({
        type: 'warning',
        message: `${message} image_family takes the newest image of "${family}", whoever shares it; source_image and source_image_filter tell more exactly which one is meant.`,
    });
}
async function findByFilter(site, filter) {
    const fits = await imagesLike(site, filter);
    const [newest, ...others] = fits.toSorted((a, b) => createdAt(b) - createdAt(a));
    if (newest === undefined) {
        throw new src_errors/* BuildError */.zS(`source_image_filter: there is no available image in ${site.region} that fits ${inWords(filter)}.`, { place: site.placeOf('source_image_filter') });
    }
    if (others.length > 0 && !filter.most_recent) {
        const named = fits.slice(0, 5).map(({ imageId, imageName }) => `${imageId} (${imageName})`);
        throw new src_errors/* BuildError */.zS(`source_image_filter: ${fits.length} images in ${site.region} fit ${inWords(filter)}: ${named.join(', ')}${fits.length > named.length ? ' …' : ''}.`, {
            place: site.placeOf('source_image_filter'),
            hint: 'Say more of the one that is meant, or take the newest with most_recent: true.',
        });
    }
    site.events.emit({
        type: 'info',
        message: `The source image is ${newest.imageId} (${newest.imageName}), made ${newest.creationTime}.`,
    });
    tellStranger(site, newest);
    return sourceFrom(newest);
}
/** The cloud's own search by name is a fuzzy one: what it finds is looked at again. */
async function imagesLike(site, filter) {
    const found = [];
    const pageSize = 100;
    for (let pageNumber = 1;; pageNumber += 1) {
        const { images, totalCount } = await site.cloud.call(alicloud/* DescribeImages */.kQ, { regionId: site.region, ...searchFields(filter), pageNumber, pageSize }, to(site, 'find the source image by source_image_filter'));
        const page = images?.image ?? [];
        found.push(...page);
        if (page.length === 0 || pageNumber * pageSize >= (totalCount ?? 0))
            break;
    }
    return found.filter((image) => (filter.name === undefined || isLike(image.imageName ?? '', filter.name)) &&
        // Anybody may share an image of any name with this account: a stranger's is only taken where it is asked for.
        (filter.owner !== undefined || !isStrangers(image)));
}
function searchFields(filter) {
    const { name, owner, architecture, os_type: OSType, tags } = filter;
    const isAccount = owner !== undefined && /^\d+$/.test(owner);
    return {
        imageName: name,
        ...(isAccount ? { imageOwnerAlias: 'others', imageOwnerId: Number(owner) } : { imageOwnerAlias: owner }),
        architecture,
        OSType,
        status: 'Available',
        ...(tags && { tag: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
    };
}
function isLike(name, pattern) {
    const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'su').test(name);
}
function createdAt({ creationTime }) {
    return Date.parse(creationTime ?? '') || 0;
}
function inWords(filter) {
    const criteria = Object.entries(filter).filter(([name]) => name !== 'most_recent');
    const parts = criteria.map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    return parts.join(', ');
}
function sourceFrom(image) {
    return {
        id: image.imageId ?? '',
        osType: image.OSType === 'windows' ? 'windows' : 'linux',
        size: image.size,
        bootMode: image.bootMode || undefined,
        platform: image.platform || undefined,
        architecture: image.architecture || undefined,
        supportsCloudInit: image.isSupportCloudinit === true,
        imdsSupport: image.features?.imdsSupport || undefined,
        nvmeSupport: image.features?.nvmeSupport || undefined,
        productCode: image.productCode || undefined,
    };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/targets.ts
/** Every image that the build is to make: the one in its own region first, then the copies in their order. */
function targetsOf(options, ownRegion) {
    const regions = options.image_copy_regions ?? [];
    const keys = options.kms_key_copy_ids ?? options.image_copy_kms_ids ?? [];
    const copies = regions.map((region, index) => {
        const name = options.image_copy_names?.[index] || undefined;
        return {
            region,
            name: name ?? options.image_name,
            nameOption: name === undefined ? 'image_name' : 'image_copy_names',
            kmsKeyId: keys[index] || undefined,
        };
    });
    // A region has one image of a build: its own region is no copy's, and one that is listed twice is meant once.
    const others = copies.filter(({ region }, index) => region !== ownRegion && regions.indexOf(region) === index);
    const listed = copies.find(({ region }) => region === ownRegion);
    const own = {
        region: ownRegion,
        name: options.image_name,
        nameOption: 'image_name',
        kmsKeyId: options.kms_key_id ?? listed?.kmsKeyId,
    };
    return [own, ...others];
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/check.ts







/**
 * What can only be known from the cloud, asked before anything is created.
 * @throws BuildError if regions, source image, instance types, target names or the elastic IP address will not do
 */
async function checkAgainstCloud(site) {
    const [targets, source, eipAddress] = await together(
    // An unknown region is told as such, before it is asked for images.
    checkRegions(site).then(() => checkNames(site)), findSource(site).then((found) => checkMetadataMode(site, found)), checkEip(site), checkLocalDisks(site));
    return { source, targets, eipAddress };
}
async function checkRegions(site) {
    if (site.options.skip_region_validation)
        return;
    const listed = await unlessDenied(site, 'DescribeRegions', 'The regions are taken as they are.', () => site.cloud.call(alicloud/* DescribeRegions */.V8, {}, to(site, 'list the regions')));
    if (listed === undefined)
        return;
    const known = (listed.regions?.region ?? []).flatMap(({ regionId }) => (regionId ? [regionId] : []));
    const wanted = [
        { option: 'region', region: site.region },
        ...(site.options.image_copy_regions ?? []).map((region) => ({ option: 'image_copy_regions', region })),
    ];
    const wrong = wanted.find(({ region }) => !known.includes(region));
    if (wrong === undefined)
        return;
    throw new src_errors/* BuildError */.zS(`${wrong.option}: "${wrong.region}" is not a region of Alibaba Cloud that this account can use.${(0,src_errors/* closestName */.Nf)(wrong.region, known)}`, { place: site.placeOf(wrong.option), hint: 'skip_region_validation: true takes any name.' });
}
async function checkNames(site) {
    if (site.options.skip_create_image)
        return [];
    return together(...targetsOf(site.options, site.region).map((target) => checkName(site, target)));
}
function checkMetadataMode(site, source) {
    if (site.options.http_tokens !== 'required' || source.imdsSupport !== 'v1')
        return source;
    throw new src_errors/* BuildError */.zS(`http_tokens: the source image ${source.id} does not support "required": it can only read metadata without tokens.`, { place: site.placeOf('http_tokens'), hint: 'Choose a newer source image, or http_tokens: optional.' });
}
/** Local disks cannot be snapshotted, so that no image can be made of all disks. */
async function checkLocalDisks(site) {
    const { options } = site;
    if (options.image_ignore_data_disks || options.skip_create_image)
        return;
    const types = [options.instance_type, ...(options.fallback_instance_types ?? [])];
    const listed = await unlessDenied(site, 'DescribeInstanceTypes', 'Whether the instance type has local disks, which no image can be made of, is not known.', () => site.cloud.call(alicloud/* DescribeInstanceTypes */.Sk, { instanceTypes: types }, to(site, `look at the instance type ${types.join(', ')}`)));
    const local = (listed?.instanceTypes?.instanceType ?? []).find(({ instanceTypeId, localStorageAmount }) => types.includes(instanceTypeId ?? '') && (localStorageAmount ?? 0) > 0);
    if (local === undefined)
        return;
    const option = local.instanceTypeId === options.instance_type ? 'instance_type' : 'fallback_instance_types';
    throw new src_errors/* BuildError */.zS(`${option}: "${local.instanceTypeId}" has local disks (${local.localStorageCategory}), and of those no image can be made.`, {
        place: site.placeOf(option),
        hint: 'Make the image from the system disk alone with image_ignore_data_disks: true, or choose another instance type.',
    });
}
async function checkEip(site) {
    const { eip_id: allocationId } = site.options;
    if (allocationId === undefined)
        return undefined;
    const { eipAddresses } = await site.cloud.call(alicloud/* DescribeEipAddresses */.k4, { regionId: site.region, allocationId }, to(site, `find the elastic IP address ${allocationId}`));
    const eip = eipAddresses?.eipAddress?.find((candidate) => candidate.allocationId === allocationId);
    const refuse = (why) => new src_errors/* BuildError */.zS(`eip_id: ${why}.`, { place: site.placeOf('eip_id') });
    if (eip === undefined)
        throw refuse(`there is no "${allocationId}" in ${site.region} that this account can use`);
    if (eip.status !== 'Available') {
        const user = eip.instanceId ? ` by ${eip.instanceId}` : '';
        throw refuse(`"${allocationId}" is in use${user} (its status is ${eip.status}), and is not taken away from there`);
    }
    return eip.ipAddress;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/ask-host-key.ts





/** cloud-init prints the keys at the end of the boot, when SSH answers already: how long to wait for them. */
const PATIENCE = 10_000;
const ask_host_key_PAUSE = 1_000;
/**
 * Asks the cloud whether a host key (`ssh-ed25519 AAAA…`) is the instance's: what the guest wrote on its console, which
 * comes by the cloud's own API and not over the connection that is to be judged. The console is read once.
 * @returns a function that answers undefined where the cloud cannot tell: no such key on the console, or no console
 */
function hostKeyAsker(site, instanceId) {
    let printed;
    return async (key) => {
        printed ??= readConsole(site, instanceId);
        return judge(await printed, key);
    };
}
/** The host keys in a console's text: those of the last boot that printed any; undefined where none did. */
function printedHostKeys(console) {
    const keys = lastBlock(console, 'KEYS').flatMap((line) => KEY.exec(line)?.[0] ?? []);
    const fingerprints = lastBlock(console, 'FINGERPRINTS').flatMap((line) => {
        const [, sha256, kind] = FINGERPRINT.exec(line) ?? [];
        return sha256 === undefined || kind === undefined ? [] : [{ sha256, kind }];
    });
    return keys.length + fingerprints.length === 0 ? undefined : { keys, fingerprints };
}
/** Whether the key is one of those; undefined if none of its kind was printed. */
function judge(printed, key) {
    const [type = '', body = ''] = key.split(' ');
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(body, 'base64')).digest('base64').replace(/=+$/, '');
    const comparable = [
        ...(printed?.keys ?? []).filter((line) => line.startsWith(`${type} `)).map((line) => line === key),
        ...(printed?.fingerprints ?? [])
            .filter(({ kind }) => kind === kindOf(type))
            .map((fingerprint) => fingerprint.sha256 === sha256),
    ];
    return comparable.length === 0 ? undefined : comparable.includes(true);
}
async function readConsole(site, instanceId) {
    const began = performance.now();
    try {
        for (;;) {
            const console = await consoleOutput(site, instanceId);
            const printed = console === undefined ? undefined : printedHostKeys(console);
            if (console === undefined || printed !== undefined || performance.now() - began > PATIENCE)
                return printed;
            await (0,delay/* delay */.c)(ask_host_key_PAUSE, site.signal);
        }
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2))
            throw error;
        site.events.emit({ type: 'notice', message: (0,src_errors/* describeError */.Uc)(error) });
        return undefined;
    }
}
/** Undefined where the account may not read it. */
async function consoleOutput(site, instanceId) {
    const answer = await unlessDenied(site, 'GetInstanceConsoleOutput', 'It cannot tell the host key of the instance.', () => site.cloud.call(alicloud/* GetInstanceConsoleOutput */.uG, { regionId: site.region, instanceId }, to(site, `read the console of ${instanceId}`)));
    return answer && Buffer.from(answer.consoleOutput ?? '', 'base64').toString('utf8');
}
const KEY = /(?:ssh-[\w-]+|ecdsa-sha2-[\w-]+) [A-Za-z0-9+/]{32,}={0,2}/;
/** As `ssh-keygen -l` writes it: bits, hash, comment, kind. */
const FINGERPRINT = /\bSHA256:([A-Za-z0-9+/]{43})\b.*\((\w+)\)/;
function lastBlock(console, name) {
    const begin = console.lastIndexOf(`-----BEGIN SSH HOST KEY ${name}-----`);
    const end = console.indexOf(`-----END SSH HOST KEY ${name}-----`, begin);
    return begin < 0 || end < 0 ? [] : console.slice(begin, end).split(/\r?\n/);
}
function kindOf(type) {
    if (type.startsWith('ecdsa-'))
        return 'ECDSA';
    return type === 'ssh-dss' ? 'DSA' : type.replace('ssh-', '').toUpperCase();
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/connect-cloud-assistant.ts

/** A session through Cloud Assistant: by the cloud's own API, to an instance that nobody else can reach. */
function connectByCloudAssistant({ options, cloud, region, signal }, { id, osType }, news) {
    return connectCloudAssistant({ cloud, region, instanceId: id, system: osType, options, news }, signal);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/connect-winrm.ts

/** A session by WinRM, as soon as the guest lets us in. */
function connectByWinRm({ options, signal }, host, { password }, { news, env }) {
    if (password === undefined)
        throw new Error('A login by WinRM has a password.');
    return connectWinRm({ host, password, options, env, news }, signal);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/connect.ts






/** A session on the instance, as soon as it lets us in. */
function connect(site, instance, login, env) {
    const { options, events } = site;
    const news = {
        progress: (message) => events.emit({ type: 'progress', phase: 'connect', message }),
        notice: (message) => events.emit({ type: 'notice', message }),
        warning: (message) => events.emit({ type: 'warning', message }),
    };
    if (options.communicator === 'cloud_assistant')
        return connectByCloudAssistant(site, instance, news);
    const host = givenHost(options) ?? reachable(site, instance);
    if (options.communicator === 'winrm')
        return connectByWinRm(site, host, login, { news, env });
    return connectBySsh(site, { host, news, instance, login });
}
function connectBySsh(site, { host, news, instance, login }) {
    const { options, signal } = site;
    return connectSsh({
        host,
        port: options.ssh_port,
        username: options.ssh_username ?? 'root',
        ...login,
        options,
        hostKeys: {
            checking: options.ssh_host_key_checking,
            askCloud: hostKeyAsker(site, instance.id),
            ...(instance.hostKey !== undefined && { expected: [instance.hostKey] }),
        },
        news,
    }, signal);
}
function reachable(site, { id, address }) {
    if (address !== undefined)
        return address;
    const wanted = site.options.ssh_private_ip ? 'private' : 'public';
    throw new src_errors/* BuildError */.zS(`The instance ${id} has no ${wanted} address to connect to.`, {
        hint: site.options.ssh_private_ip
            ? 'It must be in a VPC.'
            : 'Give it one (internet_max_bandwidth_out above 0), or connect to the private one with ssh_private_ip: true.',
    });
}
/**
 * Takes our keys out of the guest: the image lets nobody in that its user did not, and its instances have host keys
 * of their own.
 */
async function removeTraces(site, communicator, { temporaryPublicKey: key }, { hostKey, osType }) {
    const warn = (message) => site.events.emit({ type: 'warning', message });
    const run = (command) => succeeds(site, communicator, command);
    const [keyIsGone, hostKeyIsGone] = await together(key === undefined ? Promise.resolve(true) : run(removeAuthorizedKeyCommand(key)), hostKey === undefined ? Promise.resolve(true) : run(removeHostKeyCommand(hostKey)));
    if (!keyIsGone) {
        warn("The temporary key could not be removed from the guest's authorized_keys; its private half is gone, so nobody can use it.");
    }
    if (!hostKeyIsGone) {
        warn('The host key that the instance was given could not be removed from the guest: the image has it, until cloud-init makes others in each of its instances.');
    }
    // Without a shutdown nothing else would write it to the disk that the image is made of.
    if (site.options.force_stop_instance && osType === 'linux')
        await succeeds(site, communicator, 'sync');
}
async function succeeds(site, communicator, command) {
    try {
        const { exitCode } = await communicator.run(command, {
            signal: site.signal,
            onOutput: () => undefined,
        });
        return exitCode === 0;
    }
    catch (error) {
        // The last provisioner may have shut the guest down.
        if (error instanceof connection_lost/* ConnectionLost */.p)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/features.ts


/**
 * Sees to it that an image made from snapshots can do what its source image can: CreateImage takes the support of
 * NVMe over from an instance, and has no parameter for it. An image that lacks it is as good for all else: a cloud
 * that refuses is only told of.
 */
async function keepFeatures(site, { imageId = '', features }, source) {
    const { nvmeSupport } = source;
    if (nvmeSupport !== 'supported' || features?.nvmeSupport !== 'unsupported')
        return;
    try {
        await site.cloud.call(alicloud/* ModifyImageAttribute */.KE, { regionId: site.region, imageId, features: { nvmeSupport } }, to(site, `tell that the image ${imageId} supports NVMe`));
    }
    catch (error) {
        if (!(error instanceof alicloud/* CloudError */.K2))
            throw error;
        const message = `The image ${imageId} does not say that it supports NVMe, as its source image does: ${error.message}`;
        site.events.emit({ type: 'notice', message });
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/tags.ts
/** A resource of the cloud has at most twenty tags. */
const MOST_TAGS = 20;
/** The tags of the image and its snapshots, however they were written. */
function tagsOf({ tags, tag }) {
    return { ...tags, ...Object.fromEntries((tag ?? []).map(({ key, value }) => [key, value])) };
}
function tagList(tags) {
    return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}
/**
 * What a new image or snapshot is created with: our marks, by which a crashed build's are found, and as many of
 * the user's tags as there is room for beside them. The rest come when the marks go.
 */
function tagsAtCreation(own, marks) {
    return [...marks, ...own].slice(0, MOST_TAGS);
}
/** The user's tags that {@link tagsAtCreation} had no room for. */
function tagsForLater(own, markCount) {
    return own.slice(MOST_TAGS - markCount);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/time-limits.ts

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longest waits, in milliseconds, where no option governs them. */
const LAUNCH_LIMIT = 10 * MINUTE;
const NETWORK_LIMIT = 3 * MINUTE;
const STOP_LIMIT = 30 * MINUTE;
/** What provisioners without a time limit of their own are counted with. */
const PROVISION_ALLOWANCE = 60 * MINUTE;
/** RunInstances.AutoReleaseTime must lie at least 30 minutes ahead; one more for clocks that differ. */
const LEAST_LIFETIME = 31 * MINUTE;
/** `wait_snapshot_ready_timeout` in milliseconds; 0 stands for the default, as in Packer. */
function imageLimit(options) {
    return (options.wait_snapshot_ready_timeout || 3600) * 1000;
}
/** `wait_copying_image_ready_timeout` in milliseconds; 0 stands for the default, as in Packer. */
function copyLimit(options) {
    return (options.wait_copying_image_ready_timeout || 3600) * 1000;
}
/**
 * When everything of the build must be over: what is left of it then is nobody's. Not before a day is over, since a
 * build may take longer than it thought, and no job of GitHub's own runners takes so long.
 */
function latestEnd(options, now) {
    return new Date(Math.max(autoReleaseTime(options, now).getTime() + copyLimit(options), now + DAY));
}
/**
 * When the cloud may release the instance by itself, should nobody be left to do it: after all the time limits
 * of the build, at a full minute.
 */
function autoReleaseTime(options, now) {
    const limits = NETWORK_LIMIT +
        LAUNCH_LIMIT +
        connectTimeout(options) +
        PROVISION_ALLOWANCE +
        STOP_LIMIT +
        // For the snapshots, where the image is made from some, and for the image.
        imageLimit(options) * 2;
    return new Date(Math.ceil((now + Math.max(limits, LEAST_LIFETIME)) / MINUTE) * MINUTE);
}
/** A time as RunInstances and ModifyInstanceAutoReleaseTime want it: UTC, at a full minute. */
function asApiTime(time) {
    return `${time.toISOString().slice(0, 16)}:00Z`;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/usual-times.ts
/**
 * After how long the cloud is usually done, in milliseconds: what users of a busy region see, rounded. What is waited
 * for is looked at then, and where it matters to hear of it early and the cloud tells nothing on the way, once before.
 * That it takes shorter or longer costs a little time, and nothing else.
 */
const USUALLY = {
    vpc: [1_500],
    vSwitch: [1_500],
    /** Its SSH server takes longer to answer than a look comes late. */
    launch: [12_000],
    stop: [5_000, 8_000],
    eip: [2_000],
    snapshot: [20_000, 30_000],
    imageFromInstance: [30_000, 45_000],
    imageFromSnapshots: [10_000, 15_000],
    copy: [40_000, 60_000],
};

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/image.ts









const LONGEST_NAME = 128;
/**
 * Makes an image of the stopped instance, or of its snapshots, and waits until it is good.
 * @param target what it is to be; undefined for a temporary image, which others are copied from
 * @throws BuildError if the image fails, with the cloud's reason
 */
async function createImage(site, origin, target) {
    const { region, resources, cloud, options } = site;
    const { snapshots } = origin;
    const name = target === undefined ? temporaryName(site) : firstName(site, target);
    const own = target === undefined ? [] : tagList(tagsOf(options));
    const facts = {
        ...(snapshots === undefined
            ? { disk_ids: origin.disks.map(({ id }) => id).join(',') }
            : snapshotFacts(snapshots.map(({ resource: { id } }) => id))),
        ...(target === undefined ? TEMPORARY_FACTS : replacementFacts(site, target)),
    };
    const resource = await resources.create({ kind: 'image', region, name, facts }, async ({ clientToken, tags, signal }) => {
        const made = await cloud.call(alicloud/* CreateImage */.s2, {
            regionId: region,
            ...(snapshots === undefined ? fromInstance(site, origin) : fromSnapshots(site, origin, snapshots)),
            imageName: name,
            imageVersion: options.image_version,
            ...(target !== undefined && {
                description: options.image_description,
                imageFamily: options.target_image_family,
            }),
            resourceGroupId: options.resource_group_id,
            clientToken,
            tag: tagsAtCreation(own, tags),
        }, to(site, `create the image ${name}`, signal));
        if (made.imageId === undefined)
            throw new src_errors/* BuildError */.zS('CreateImage answered without an image ID.');
        return made.imageId;
    });
    return waitForImage(site, resource, target, origin);
}
/** Waits until an image that is good is wholly made, too: copying, sharing and renaming need that. */
async function completeImage(site, image) {
    if (image.isAvailable)
        return image;
    const made = await waitForStatus(site, {
        watch: alicloud/* imageWatch */.lK,
        id: image.id,
        status: 'Available',
        limit: imageLimit(site.options),
        limitOption: 'wait_snapshot_ready_timeout',
        phase: 'image',
    });
    return { ...image, snapshotIds: (0,alicloud/* snapshotsBehind */.MQ)(made), isAvailable: true };
}
/** The name that an image is made under: its own, or a temporary one while another image has that. */
function firstName({ suffix }, { name, replaces }) {
    return replaces === undefined ? name : nameBeside(name, `new_${suffix}`);
}
/** What the ledger must know to finish the replacement of the image that has the name. */
function replacementFacts({ options, region, suffix }, { name, replaces }) {
    if (replaces === undefined)
        return undefined;
    return {
        final_name: name,
        replaces: replaces.id,
        retired_name: nameBeside(name, `old_${suffix}`),
        delete_snapshots: options.image_force_delete_snapshots ? replaces.snapshotIds.join(',') : '',
        images: String(targetsOf(options, region).length),
        published: 'no',
    };
}
function temporaryName({ options, suffix }) {
    return nameBeside(options.image_name, `plain_${suffix}`);
}
/** `name` with a tail, cut so that both fit into a name. */
function nameBeside(name, tail) {
    return `${[...name].slice(0, LONGEST_NAME - tail.length - 1).join('')}-${tail}`;
}
function fromInstance({ options }, { instance }) {
    return { instanceId: instance.id, bootMode: options.boot_mode };
}
/** Snapshots know nothing of the image that their disks were made from: what that one can do is said again. */
function fromSnapshots({ options }, { source }, snapshots) {
    return {
        ...fromDisks(snapshots),
        bootMode: options.boot_mode ?? source.bootMode,
        platform: source.platform,
        architecture: source.architecture,
        ...(source.imdsSupport !== undefined && { features: { imdsSupport: source.imdsSupport } }),
    };
}
function fromDisks(snapshots) {
    const [system, ...data] = snapshots;
    if (data.length === 0)
        return { snapshotId: system?.resource.id };
    return {
        diskDeviceMapping: snapshots.map(({ resource, disk: { device, isSystem } }) => ({
            snapshotId: resource.id,
            diskType: isSystem ? 'system' : 'data',
            // The only names that it takes; others it gives out in the order of the list.
            ...(device !== undefined && /^\/dev\/xvd[a-z]$/.test(device) && { device }),
        })),
    };
}
async function waitForImage(site, resource, target, { snapshots, source }) {
    const { options, resources, region } = site;
    const { id } = resource;
    const made = await waitForStatus(site, {
        watch: alicloud/* imageWatch */.lK,
        id,
        status: 'Available',
        orIf: ({ usable }) => options.image_ready_signal === 'Usable' && usable === true,
        limit: imageLimit(options),
        limitOption: 'wait_snapshot_ready_timeout',
        usually: snapshots === undefined ? USUALLY.imageFromInstance : USUALLY.imageFromSnapshots,
        phase: 'image',
    });
    resources.markAvailable(resource);
    if (snapshots !== undefined)
        await keepFeatures(site, made, source);
    return {
        resource,
        region,
        id,
        snapshotIds: (0,alicloud/* snapshotsBehind */.MQ)(made),
        target,
        isCopy: false,
        snapshots: (snapshots ?? []).map((snapshot) => snapshot.resource),
        isAvailable: made.status === 'Available',
    };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/copy.ts








/**
 * Copies an available image to where the target says, encrypted where that is asked for, and waits until the copy
 * is good. A copy that fails is taken away, so that another may have its name.
 * @param source the image to copy, itself a copy perhaps, in whatever region it is
 * @throws BuildError if the copy fails, with the cloud's reason
 */
async function copyImage(site, source, target) {
    const { options, resources } = site;
    const { region } = target;
    const name = firstName(site, target);
    const resource = await resources.create({ kind: 'image', region, name, facts: { ...COPY_FACTS, ...replacementFacts(site, target) } }, async ({ clientToken, tags, signal }) => {
        const { imageId } = await site.cloud.call(alicloud/* CopyImage */.$T, {
            regionId: source.region,
            imageId: source.id,
            destinationRegionId: region,
            destinationImageName: name,
            destinationDescription: options.image_description,
            ...encryption(site, target),
            resourceGroupId: options.resource_group_id,
            clientToken,
            tag: tagsAtCreation(tagList(tagsOf(options)), tags),
        }, to(inRegion(site, source.region), `copy the image ${source.id} to ${region}`, signal));
        if (imageId === undefined)
            throw new src_errors/* BuildError */.zS('CopyImage answered without an image ID.');
        return imageId;
    });
    const made = await waitForCopy(inRegion(site, region), resource);
    resources.markAvailable(resource);
    return {
        resource,
        region,
        id: resource.id,
        snapshotIds: (0,alicloud/* snapshotsBehind */.MQ)(made),
        target,
        isCopy: true,
        snapshots: [],
        isAvailable: true,
    };
}
async function waitForCopy(there, resource) {
    try {
        return await waitForStatus(there, {
            watch: alicloud/* imageWatch */.lK,
            id: resource.id,
            status: 'Available',
            limit: copyLimit(there.options),
            limitOption: 'wait_copying_image_ready_timeout',
            usually: USUALLY.copy,
            phase: 'distribute',
        });
    }
    catch (error) {
        if (hasFailed(error))
            await there.resources.release(resource);
        throw error;
    }
}
/** Whether a copy came to a bad end, rather than to none in time. */
function hasFailed(error) {
    return error instanceof alicloud/* WaitError */.uf && error.outcome !== 'timeout';
}
/** Whether a copy that could not be made from one image may be made from another. */
function mayDoFromAnother(error) {
    return hasFailed(error) || (error instanceof alicloud/* CloudError */.K2 && error.isRefusal);
}
function encryption({ options: { image_encrypted: encrypted } }, { kmsKeyId }) {
    return encrypted === undefined ? {} : { encrypted, ...(encrypted && { KMSKeyId: kmsKeyId }) };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/fan-out.ts
/** So many copies out of one region run at once, the cloud lets the rest wait (CopyImage). */
const COPIES_AT_ONCE = 5;
/**
 * Copies an image to all targets: from the original and from every copy that is good already, at most
 * {@link COPIES_AT_ONCE} at once from each. So thirty targets take the time of two copies, where one source alone
 * takes that of six. What a copy is made from is decided when a source has room for it: nothing hangs on a copy that
 * fails, and one that fails from another copy is tried again from the original.
 * @returns what became of each target, in their order
 */
async function fanOut(original, targets, { copy, mayRetry }) {
    const outcomes = [];
    const waiting = [...targets.entries()];
    const serveFrom = async (source) => {
        await Promise.all(Array.from({ length: COPIES_AT_ONCE }, () => serveOneByOne(source)));
    };
    const serveOneByOne = async (source) => {
        const further = [];
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [place, target] = next;
            const outcome = await copyTo(target, source);
            outcomes[place] = outcome;
            if ('image' in outcome)
                further.push(serveFrom(outcome.image));
        }
        await Promise.all(further);
    };
    const copyTo = async (target, source) => {
        try {
            return { image: await copy(source, target) };
        }
        catch (error) {
            return source === original || !mayRetry(error) ? { error } : copyTo(target, original);
        }
    };
    await serveFrom(original);
    return outcomes;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/share.ts



/** ModifyImageSharePermission silently drops what is beyond. */
const share_ACCOUNTS_PER_CALL = 10;
/**
 * Shares an available image with the accounts of the options, and ends its sharing with others. Those that the cloud
 * refuses keep it from no other account.
 * @throws BuildError that names them
 */
async function shareImage(there, image) {
    // One after the other: who is to be added and removed is removed, as in Packer.
    const problems = [await change(there, image, 'share'), await change(there, image, 'unshare')];
    const [first, ...others] = problems.filter((problem) => problem !== undefined);
    if (first === undefined)
        return;
    throw new src_errors/* BuildError */.zS([first, ...others].map(({ message }) => message).join(' '), {
        place: there.placeOf(first.option),
        cause: first.cause,
    });
}
/** What is done with accounts, in the words of its option, of the call and for errors. */
const CHANGES = {
    share: {
        option: 'image_share_account',
        field: 'addAccount',
        doing: (id) => `share the image ${id}`,
        undone: 'is not shared with',
    },
    unshare: {
        option: 'image_unshare_account',
        field: 'removeAccount',
        doing: (id) => `end the sharing of the image ${id}`,
        undone: 'may still be shared with',
    },
};
async function change(there, image, kind) {
    const { option, undone } = CHANGES[kind];
    const refusals = [];
    for (const accounts of inChunks(there.options[option] ?? []))
        refusals.push(...(await changeFor(there, image, kind, accounts)));
    const [first] = refusals;
    if (first === undefined)
        return undefined;
    const named = refusals.flatMap(({ accounts }) => accounts).join(', ');
    const message = `${option}: the image ${image.id} in ${there.region} ${undone} ${named}. ${(0,src_errors/* describeError */.Uc)(first.cause)}`;
    return { option, message, cause: first.cause };
}
async function changeFor(there, image, kind, accounts) {
    const { field, doing } = CHANGES[kind];
    try {
        await there.cloud.call(alicloud/* ModifyImageSharePermission */.eK, { regionId: there.region, imageId: image.id, [field]: [...accounts] }, to(there, doing(image.id)));
        return [];
    }
    catch (cause) {
        if (!(cause instanceof alicloud/* CloudError */.K2))
            throw cause;
        if (accounts.length === 1 || !isAboutSome(cause))
            return [{ accounts, cause }];
        // One account that will not do spoils the whole call.
        const refusals = [];
        for (const account of accounts)
            refusals.push(...(await changeFor(there, image, kind, [account])));
        return refusals;
    }
}
function isAboutSome({ isRefusal, isDenied }) {
    return isRefusal && !isDenied;
}
function inChunks(accounts) {
    const unique = [...new Set(accounts)];
    const chunks = Array.from({ length: Math.ceil(unique.length / share_ACCOUNTS_PER_CALL) }, (_, index) => index);
    return chunks.map((index) => unique.slice(index * share_ACCOUNTS_PER_CALL, (index + 1) * share_ACCOUNTS_PER_CALL));
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/publish.ts







/**
 * Makes a good image the user's: family, tags on it and on its snapshots, the accounts it is shared with; then it
 * takes the name of the image that it replaces, which goes. Where one of these fails, the release of what the build
 * made gives it the name, and keeps what it replaces.
 */
async function publishImage(site, image) {
    const { resources } = site;
    const there = inRegion(site, image.region);
    const replaces = image.target?.replaces !== undefined;
    await together(joinFamily(there, image), ...(replaces ? [] : [dress(there, image)]), tagSnapshots(there, image), shareImage(there, image));
    if (replaces) {
        await resources.markPublished(image.resource, site.signal);
        const other = await finishReplacement(resources.entryOf(image.resource), resources.contextFor(site.signal));
        // Its marks tell a sweep how to finish what is cut off before this.
        await dress(there, image);
        finish(site, image);
        if (other !== undefined)
            throw nameLost(there, image, other.nameInstead);
        return;
    }
    finish(site, image);
}
function finish({ resources }, { resource, snapshots }) {
    resources.finish(resource);
    for (const snapshot of snapshots)
        resources.finish(snapshot);
}
function nameLost(there, { id, target }, nameInstead) {
    const option = target?.nameOption ?? 'image_name';
    return new src_errors/* BuildError */.zS(`${option}: another image has been given the name "${target?.name ?? ''}" in ${there.region} while this one was built. This one is good, and is named ${nameInstead} (${id}).`, {
        place: there.placeOf(option),
        hint: 'Do not run two builds of one name at the same time: a concurrency group in the workflow prevents it.',
    });
}
/** CopyImage has no parameter for it. */
async function joinFamily(there, { id, isCopy }) {
    const { target_image_family: imageFamily } = there.options;
    if (!isCopy || imageFamily === undefined)
        return;
    await there.cloud.call(alicloud/* ModifyImageAttribute */.KE, { regionId: there.region, imageId: id, imageFamily }, to(there, `put the image ${id} into the family ${imageFamily}`));
}
/** Our marks go, and the user's tags that there was no room for beside them come. */
async function dress(there, { id, resource }) {
    const { facts } = there.resources.entryOf(resource);
    await unmark({ type: 'image', ids: [id], region: there.region, facts }, there);
    await tag(there, 'image', [id], tagsForLater(tagList(tagsOf(there.options)), markKeys(facts).length));
}
/** CreateImage and CopyImage tag the image alone. */
async function tagSnapshots(there, { snapshotIds, snapshots }) {
    await unmark({ type: 'snapshot', ids: snapshots.map(({ id }) => id), region: there.region }, there);
    await tag(there, 'snapshot', snapshotIds, tagList(tagsOf(there.options)));
}
async function tag(there, resourceType, resourceId, tags) {
    if (tags.length === 0 || resourceId.length === 0)
        return;
    await there.cloud.call(alicloud/* TagResources */.CG, { regionId: there.region, resourceType, resourceId: [...resourceId], tag: [...tags] }, to(there, `tag the ${resourceType} ${resourceId.join(', ')}`));
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/distribute.ts




/**
 * Brings the image to every region that it is to be in, as many copies at the same time as the cloud makes, and makes
 * all of them the user's. One that fails does not take the others with it.
 * @param original the image in the build's own region, or the temporary one that all are copied from
 * @param onGood called with each copy as soon as it is good
 * @throws BuildError that says where something failed, and which images are good all the same
 */
async function distribute(site, original, targets, onGood) {
    const { events, signal } = site;
    const copyTo = targets.filter((target) => target !== original.target);
    const copyAll = async () => {
        const outcomes = await fanOut(original, copyTo, {
            copy: async (source, target) => {
                const copy = await copyImage(site, source, target);
                onGood(copy);
                return copy;
            },
            mayRetry: (error) => !signal.aborted && mayDoFromAnother(error),
        });
        signal.throwIfAborted();
        return sorted(copyTo, outcomes);
    };
    const copied = copyTo.length === 0
        ? { images: [], failures: [] }
        : await events.phase('distribute', `Copying the image to ${listed(copyTo)}`, copyAll);
    const good = original.target === undefined ? copied.images : [original, ...copied.images];
    const published = await events.phase('publish', 'Tagging the image and its snapshots', () => publishAll(site, good));
    throwIfAny(site, [...copied.failures, ...published.failures], good);
}
async function publishAll(site, images) {
    const publish = async (image) => {
        try {
            await publishImage(site, image);
            return { image };
        }
        catch (error) {
            return { error };
        }
    };
    const outcomes = await Promise.all(images.map(publish));
    site.signal.throwIfAborted();
    return sorted(images, outcomes);
}
function sorted(places, outcomes) {
    const images = [];
    const failures = [];
    for (const [index, outcome] of outcomes.entries()) {
        if ('image' in outcome)
            images.push(outcome.image);
        else
            failures.push({ region: places[index]?.region ?? '', error: outcome.error });
    }
    return { images, failures };
}
function throwIfAny(site, failures, good) {
    const [first, ...others] = failures;
    if (first === undefined)
        return;
    if (others.length === 0 && first.region === site.region)
        throw withGood(first.error, good);
    const reasons = failures.map(({ region, error }) => `In ${region}: ${(0,src_errors/* describeError */.Uc)(error)}`);
    throw new src_errors/* BuildError */.zS(`The image ${site.options.image_name} is not everywhere as it should be. ${reasons.join(' ')}`, {
        place: placeOf(first.error) ?? site.placeOf('image_copy_regions'),
        hint: goodAllTheSame(good),
        cause: first.error,
    });
}
/** What failed in the build's own region alone, with what is good. */
function withGood(thrown, good) {
    const error = (0,src_errors/* toError */.iT)(thrown);
    if (!(error instanceof src_errors/* BuildError */.zS) || good.length === 0)
        return error;
    const { message, hint, place } = error;
    return new src_errors/* BuildError */.zS(message, {
        hint: [hint, goodAllTheSame(good)].filter((part) => part !== undefined).join(' '),
        ...(place !== undefined && { place }),
        cause: error,
    });
}
function goodAllTheSame(good) {
    const named = good.map(({ region, id }) => `${id} in ${region}`);
    return `Good all the same: ${named.join(', ') || 'none'}.`;
}
function placeOf(error) {
    return error instanceof src_errors/* BuildError */.zS ? error.place : undefined;
}
function listed(targets) {
    return targets.map(({ region }) => region).join(', ');
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/disks.ts




/** What RunInstances is told of the disks. A size of 0 stands for none, as in Packer. */
function disksToRun({ system_disk_mapping: system, image_disk_mappings: data }) {
    return {
        ...(system && { systemDisk: systemDisk(system) }),
        ...(data && { dataDisk: data.map(dataDisk) }),
    };
}
function systemDisk(mapping) {
    return {
        diskName: mapping.disk_name,
        category: mapping.disk_category,
        performanceLevel: mapping.disk_performance_level,
        size: mapping.disk_size ? String(mapping.disk_size) : undefined,
        description: mapping.disk_description,
        encrypted: asText(mapping.disk_encrypted),
    };
}
function dataDisk(mapping) {
    return {
        diskName: mapping.disk_name,
        category: mapping.disk_category,
        performanceLevel: mapping.disk_performance_level,
        size: mapping.disk_size || undefined,
        description: mapping.disk_description,
        encrypted: asText(mapping.disk_encrypted),
        snapshotId: mapping.disk_snapshot_id,
        deleteWithInstance: mapping.disk_delete_with_instance,
        device: mapping.disk_device?.replace(/^\/?/, '/'),
    };
}
/** The API takes these booleans as text. */
function asText(value) {
    return value === undefined ? undefined : String(value);
}
/** What is wrong with a disk's size or level for its category, after the option's name; or undefined. */
function diskProblem(disk, kind) {
    const { disk_category: category, disk_performance_level: level, disk_size: size } = disk;
    if (level !== undefined && category !== 'cloud_essd')
        return 'disk_performance_level is for the category cloud_essd alone.';
    if (!size)
        return undefined;
    const [leastOfCategory, most] = (category && DISK_SIZES[category][kind]) ?? ANY_DISK_SIZE[kind];
    const least = level === undefined ? leastOfCategory : LEAST_ESSD_SIZES[level];
    if (size >= least && size <= most)
        return undefined;
    const what = category === undefined ? 'any category' : ['the category', category, level].join(' ').trimEnd();
    return `disk_size must be from ${least} to ${most} GiB for a ${kind} disk of ${what}; found ${size}.`;
}
/** Whether no snapshot can be made of the disk, and so no image. */
function isEphemeral({ disk_category: category }) {
    return category?.startsWith('elastic_ephemeral_disk_') === true;
}
/** The disks of the instance: snapshots of these are ours, whatever becomes of the image. */
async function disksOf(site, { id }) {
    const { disks } = await site.cloud.call(alicloud/* DescribeDisks */.MO, { regionId: site.region, instanceId: id, pageSize: 100 }, to(site, `list the disks of ${id}`));
    return (disks?.disk ?? []).flatMap(({ diskId, instanceId, type, device, deleteWithInstance }) => diskId && instanceId === id
        ? [{ id: diskId, isSystem: type === 'system', device, stays: deleteWithInstance === false }]
        : []);
}
/** Disks that stay when the instance goes are the user's from the beginning. */
async function handOverDisks(site, instance) {
    const { image_disk_mappings: data = [] } = site.options;
    if (data.every(({ disk_delete_with_instance: goes }) => goes))
        return;
    const disks = await disksOf(site, instance);
    const ids = disks.filter(({ stays }) => stays).map(({ id }) => id);
    site.events.emit({
        type: 'notice',
        message: `The data disk ${ids.join(', ')} in ${site.region} stays when the instance goes (disk_delete_with_instance: false), and costs until you delete it.`,
    });
    await unmark({ type: 'disk', ids, region: site.region }, site);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/instance.ts




/**
 * Brings the instance to a stop for its image, or waits until the last provisioner has
 * (`disable_stop_instance`).
 */
async function stopInstance(site, { id }) {
    const { options } = site;
    if (!options.disable_stop_instance)
        await askToStop(site, id);
    await waitForStatus(site, {
        watch: alicloud/* instanceWatch */.n9,
        id,
        status: 'Stopped',
        usually: USUALLY.stop,
        limit: STOP_LIMIT,
        phase: 'stop',
    });
}
async function askToStop(site, instanceId) {
    try {
        await site.cloud.call(alicloud/* StopInstance */.c2, 
        // KeepCharging keeps the public address and is what an image may be made from.
        { instanceId, forceStop: site.options.force_stop_instance, stoppedMode: 'KeepCharging' }, to(site, `stop the instance ${instanceId}`));
    }
    catch (error) {
        // A provisioner may have shut it down already; the wait that follows knows.
        if (!(error instanceof alicloud/* CloudError */.K2 && error.isOneOf(['IncorrectInstanceStatus'])))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/get-in.ts



/**
 * Sentences that tell the user how to get into an instance that is kept. What only this process knows for that, the
 * temporary key or a random password, is written beside the ledger, readable by its user alone.
 */
async function howToGetIn(site, running, ledgerPath) {
    switch (site.options.communicator) {
        case 'ssh':
            return bySsh(site, running, ledgerPath);
        case 'winrm':
            return byWinRm(site, running, ledgerPath);
        default:
            return [];
    }
}
async function bySsh(site, { instance, login }, ledgerPath) {
    const { options, resolvePath } = site;
    const keyFile = await keyFileOf(site, login, ledgerPath);
    const host = options.ssh_host ?? instance.address;
    if (host === undefined)
        return [];
    const jump = login.bastion && `${login.bastion.username}@${login.bastion.host}:${login.bastion.port}`;
    const certificate = options.ssh_certificate_file;
    const command = [
        'ssh',
        ...(keyFile === undefined ? [] : ['-i', keyFile]),
        ...(certificate === undefined ? [] : ['-o', `CertificateFile=${resolvePath(certificate)}`]),
        ...(jump === undefined ? [] : ['-J', jump]),
        '-p',
        String(options.ssh_port),
        `${options.ssh_username ?? 'root'}@${host}`,
    ];
    const sentences = [`Get in with: ${command.map(quote/* shellQuote */.ZL).join(' ')}`];
    if (login.temporaryPublicKey !== undefined)
        sentences.push('(the key is the temporary one; the runner deletes it with its temporary folder).');
    else if (login.auth.password !== undefined)
        sentences.push('(the password is that of ssh_password).');
    if (instance.hostKey !== undefined)
        sentences.push(`Its host key is ${(0,host_keys/* fingerprint */.Rj)(instance.hostKey)}.`);
    return sentences;
}
/** The file of the private key to log in with: the user's own, or the temporary one. */
async function keyFileOf(site, { auth, temporaryPublicKey }, ledgerPath) {
    const { options, resolvePath } = site;
    if (options.ssh_private_key_file !== undefined)
        return resolvePath(options.ssh_private_key_file);
    if (temporaryPublicKey === undefined || auth.privateKey === undefined)
        return undefined;
    return writeBeside(site, ledgerPath, { ending: '.pem', secret: auth.privateKey, called: 'temporary key' });
}
async function byWinRm(site, { instance, login }, ledgerPath) {
    const { options } = site;
    const host = givenHost(options) ?? instance.address;
    if (host === undefined)
        return [];
    const way = `Get in by WinRM as ${guestUser(options, instance.osType)} at ${host}:${guestPort(options)}`;
    if (options.winrm_password !== undefined || login.password === undefined)
        return [`${way} (the password is that of winrm_password).`];
    const secret = login.password;
    const file = await writeBeside(site, ledgerPath, {
        ending: '.password',
        secret,
        called: 'random password',
    });
    if (file === undefined)
        return [`${way}.`];
    return [
        `${way}; the password, made for this build, is in ${file} (the runner deletes it with its temporary folder).`,
    ];
}
async function writeBeside({ events }, ledgerPath, { ending, secret, called }) {
    const path = ledgerPath.replace(/(\.jsonl)?$/, ending);
    try {
        await (0,promises_.writeFile)(path, secret.reveal(), { mode: 0o600, flag: 'wx' });
        return path;
    }
    catch (error) {
        events.emit({ type: 'warning', message: `The ${called} is lost: ${(0,src_errors/* describeError */.Uc)(error)}` });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/keeper.ts





/** Keeps what a failed build has created, where `on_error` says so, and tells how to get into its instance. */
class Keeper {
    #site;
    #context;
    #running;
    constructor(site, context) {
        this.#site = site;
        this.#context = context;
    }
    /** The instance that there is to get into. */
    instanceRuns(instance, login) {
        this.#running = { instance, login };
    }
    /** Does `work`; when it fails, what there is then is kept. Nobody asked for that in a build that was cancelled. */
    async keepWhenFails(work) {
        try {
            return await work();
        }
        catch (error) {
            if (this.#context.onError !== 'cleanup' && !(0,src_errors/* isCancellation */.iB)(error))
                await this.#keep();
            throw error;
        }
    }
    async #keep() {
        const { onError, ledgerPath } = this.#context;
        const { events, resources } = this.#site;
        const kept = resources.keepAll();
        if (kept.length === 0)
            return;
        const names = kept.map(({ kind, id }) => `${kindInWords(kind)} ${id}`).join(', ');
        const running = kept.some(({ id }) => id === this.#running?.instance.id) ? this.#running : undefined;
        const release = running && (await releaseTime(this.#site, running.instance));
        for (const { kind, id, region } of kept) {
            const until = id === running?.instance.id ? `until the cloud releases it at ${release}` : 'until you delete it';
            const reason = `kept ${until} (on_error: ${onError})`;
            events.emit({ type: 'resource_kept_on_error', kind, id, region, reason });
        }
        events.emit({
            type: 'warning',
            message: [
                `Kept, since on_error is "${onError}": ${names}. They cost until you delete them.`,
                ...(running === undefined
                    ? []
                    : [
                        `The cloud releases the instance itself at ${release}.`,
                        ...(await howToGetIn(this.#site, running, ledgerPath)),
                    ]),
            ].join(' '),
        });
    }
}
/** As the cloud has it: it may have been put off since the launch. */
async function releaseTime(site, { id, autoRelease }) {
    try {
        const { instances } = await site.cloud.call(alicloud/* DescribeInstances */.m2, { regionId: site.region, instanceIds: JSON.stringify([id]) }, to(site, `see when ${id} is released`));
        return instances?.instance?.[0]?.autoReleaseTime || autoRelease.toISOString();
    }
    catch {
        // The build has failed already; what the launch asked for is near enough.
        return autoRelease.toISOString();
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/blame.ts


/** The error, with the option and its place where it is that option's value that the cloud did not take at launch. */
function blamingOption({ options, placeOf }, error) {
    if (!(error instanceof alicloud/* CloudError */.K2))
        return error;
    const [option] = BLAMED.find(([name, codes]) => options[name] !== undefined && error.isOneOf(codes)) ?? [];
    if (option === undefined)
        return error;
    const { message, hint } = error;
    return new src_errors/* BuildError */.zS(`${option}: ${message}`, {
        place: placeOf(option),
        ...(hint !== undefined && { hint }),
        cause: error,
    });
}
/** Errors of RunInstances that name what one option gives. */
const BLAMED = [
    ['system_disk_mapping', ['InvalidSystemDiskSize', 'InvalidSystemDiskCategory', 'InvalidSystemDiskName']],
    [
        'image_disk_mappings',
        [
            'InvalidDataDiskSize',
            'InvalidDataDiskCategory',
            'InvalidDataDiskSnapshotId',
            'InvalidDataDevice',
            'InvalidDevice',
        ],
    ],
    ['ssh_password', ['InvalidPassword', 'InvalidPasswordParam']],
    ['ssh_keypair_name', ['InvalidKeyPairName']],
    ['ecs_ram_role_name', ['InvalidRamRole']],
    ['user_data', ['InvalidUserData']],
    ['user_data_file', ['InvalidUserData']],
    ['spot_price_limit', ['InvalidSpotPriceLimit']],
    ['io_optimized', ['DependencyViolation.IoOptimized']],
    ['instance_type', ['InvalidInstanceType', 'ImageNotSupportInstanceType']],
];

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/eip.ts




/** Lends the user's elastic IP address to the instance; the ledger's release of the instance gives it back. */
async function associateEip(site, allocationId, instanceId) {
    await site.cloud.call(alicloud/* AssociateEipAddress */.zg, { regionId: site.region, allocationId, instanceId, instanceType: 'EcsInstance' }, to(site, `associate the elastic IP address ${allocationId} with ${instanceId}`));
    await waitForStatus(site, {
        watch: alicloud/* eipWatch */._O,
        id: allocationId,
        status: 'InUse',
        usually: USUALLY.eip,
        limit: NETWORK_LIMIT,
        phase: 'launch',
    });
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/host-key.ts

/**
 * A host key made here for the instance, given to it through its user data, so that the build knows beforehand
 * whom it talks with. Undefined where that is not safe: the user's own user data would be disturbed, the image has
 * no cloud-init to take it, the instance does not read its user data, or nobody could take the key out of the guest
 * again, which the last provisioner shuts down.
 */
async function makeHostKey({ options }, source) {
    const isSafe = options.communicator === 'ssh' &&
        options.ssh_host_key_checking !== 'off' &&
        options.user_data === undefined &&
        options.user_data_file === undefined &&
        options.http_endpoint !== 'disabled' &&
        !options.disable_stop_instance &&
        source.osType === 'linux' &&
        source.supportsCloudInit;
    // ECDSA: every cloud-init that has `ssh_keys` knows it, and it is made in no time.
    return isSafe ? (0,keys/* generateKeyPair */.TZ)('ecdsa') : undefined;
}
/** User data that makes the key the instance's only host key (cloud-init's module `ssh`). */
function hostKeyUserData({ privateKey, publicKey }) {
    const lines = privateKey.reveal().trimEnd().split('\n');
    return Buffer.from([
        '#cloud-config',
        'ssh_keys:',
        '  ecdsa_private: |',
        ...lines.map((line) => `    ${line}`),
        `  ecdsa_public: ${publicKey}`,
        '',
    ].join('\n'));
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/zones.ts


/** The zones to try, best first: those that have the instance type in plenty, then those where little is left. */
async function zonesInStock(site, { instanceType, isSpot }) {
    const { options, region } = site;
    const answer = await unlessDenied(site, 'DescribeAvailableResource', 'The zone is chosen without looking at its stock.', () => site.cloud.call(alicloud/* DescribeAvailableResource */.pL, {
        regionId: region,
        destinationResource: 'InstanceType',
        instanceType,
        instanceChargeType: 'PostPaid',
        networkCategory: 'vpc',
        ...(isSpot && { spotStrategy: options.spot_strategy }),
        ...(options.io_optimized !== undefined && {
            ioOptimized: options.io_optimized ? 'optimized' : 'none',
        }),
    }, to(site, `find zones that have ${instanceType} in stock`)));
    if (answer === undefined)
        return anyZones(site);
    return (answer.availableZones?.availableZone ?? [])
        .map((zone) => ({ id: zone.zoneId ?? '', stock: stockOf(zone, instanceType) }))
        .filter(({ id, stock }) => id !== '' && stock > 0)
        .sort((a, b) => b.stock - a.stock)
        .map(({ id }) => id);
}
/** 2: in plenty, 1: little is left or nothing is told, 0: none. */
function stockOf(zone, instanceType) {
    if (zone.status === 'SoldOut')
        return 0;
    const resources = zone.availableResources?.availableResource ?? [];
    const listed = resources.flatMap(({ supportedResources }) => supportedResources?.supportedResource ?? []);
    const ofType = listed.find(({ value }) => value === instanceType);
    if (ofType === undefined || ofType.status === 'SoldOut')
        return 0;
    switch (ofType.statusCategory ?? zone.statusCategory) {
        case 'WithStock':
            return 2;
        case 'WithoutStock':
        case 'ClosedWithoutStock':
            return 0;
        default:
            return 1;
    }
}
/** Zones in the order of the cloud's list; where that is denied too, by the scheme that zones are named by. */
async function anyZones(site) {
    const listed = await unlessDenied(site, 'DescribeZones', 'The zones are tried by their usual names.', () => site.cloud.call(alicloud/* DescribeZones */.$O, { regionId: site.region }, to(site, `list the zones of ${site.region}`)));
    const zones = (listed?.zones?.zone ?? []).flatMap(({ zoneId }) => (zoneId ? [zoneId] : []));
    if (zones.length > 0)
        return zones;
    // cn-hangzhou-h, but ap-southeast-1a.
    const separator = /\d$/.test(site.region) ? '' : '-';
    return [...'abcdefghijkl'].map((letter) => `${site.region}${separator}${letter}`);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/offers.ts


/**
 * Every offer that the options allow, best first, as far as they are asked for: spot before ordinary prices, the
 * instance types in their order, and of each the zones that have most of it.
 * @param zoneId the only zone that will do, where there is one
 * @param prices whether to ask for spot instances, in turn
 * @throws BuildError if there is none at all
 */
async function* offersOf(site, zoneId = site.options.zone_id, prices = allowedPrices(site)) {
    const { options } = site;
    const types = [options.instance_type, ...(options.fallback_instance_types ?? [])];
    let isAnyInStock = false;
    for (const isSpot of prices) {
        for (const instanceType of types) {
            const zones = zoneId === undefined ? await zonesInStock(site, { instanceType, isSpot }) : [zoneId];
            isAnyInStock ||= zones.length > 0;
            yield* zones.map((zone) => ({ instanceType, isSpot, zoneId: zone }));
        }
    }
    if (isAnyInStock)
        return;
    throw new src_errors/* BuildError */.zS(`instance_type: no zone of ${site.region} has ${types.map((type) => `"${type}"`).join(' or ')} in stock or on sale.`, { place: site.placeOf('instance_type'), hint: 'Choose another instance type or region.' });
}
function allowedPrices({ options }) {
    if ((options.spot_strategy ?? 'NoSpot') === 'NoSpot')
        return [false];
    return options.spot_on_demand_fallback ? [true, false] : [true];
}
/** "a spot instance of ecs.g6.large in cn-hangzhou-h", as it follows "start". */
function offerInWords({ instanceType, isSpot, zoneId }) {
    return `${isSpot ? 'a spot instance' : 'an instance'} of ${instanceType} in ${zoneId}`;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/user-data.ts

/** RunInstances.UserData: at most 32 KB before encoding. */
const LARGEST_USER_DATA = 32 * 1024;
/** What decoded text must begin with, to be taken for user data that somebody encoded. */
const BEGINNINGS = [
    '#!',
    '#cloud-config',
    '#include',
    'Content-Type: multipart',
    '[bat]',
    '[powershell]',
    '<powershell>',
    '\x1f\x8b',
];
/** What regions and images of old take. */
const LARGEST_EVERYWHERE = 16 * 1024;
/** The raw user data of the build's instance, or undefined. Warns where it is larger than older clouds take. */
function userDataOf({ options, events, resolvePath }) {
    const { user_data: text, user_data_file: file } = options;
    const data = readUserData(text, file === undefined ? undefined : resolvePath(file));
    if (data !== undefined && data.length > LARGEST_EVERYWHERE) {
        events.emit({
            type: 'warning',
            message: `The user data has ${data.length} bytes: the cloud takes ${LARGEST_USER_DATA} now, but took only ${LARGEST_EVERYWHERE} for long, and may not take it everywhere.`,
        });
    }
    return data;
}
/** The raw user data that the options give, or undefined. `file` is absolute. */
function readUserData(text, file) {
    if (file !== undefined)
        return decodeIfEncoded((0,external_node_fs_.readFileSync)(file));
    return text === undefined ? undefined : decodeIfEncoded(Buffer.from(text, 'utf8'));
}
/**
 * User data may be given raw or in base64, since old documents ask for the latter. It is taken as base64 only
 * when it decodes to something that begins as user data does.
 */
function decodeIfEncoded(given) {
    const text = given.toString('latin1').replace(/\s+/g, '');
    if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
        return given;
    const decoded = Buffer.from(text, 'base64');
    const beginning = decoded.subarray(0, 32).toString('latin1');
    return BEGINNINGS.some((known) => beginning.startsWith(known)) ? decoded : given;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/launch.ts













/** Mbit/s of outgoing public bandwidth when nothing else is said: what gives the instance a public address. */
const DEFAULT_BANDWIDTH = 5;
/**
 * Starts the temporary instance: one call carries everything it needs. When an offer turns out to be sold out, or
 * the cloud takes the instance back before it runs, the next one is tried.
 * @param lost the instance that this one follows: a spot instance that the cloud took back
 * @throws CloudError the last refusal, or BuildError
 */
async function launchInstance(site, launch, lost) {
    let refusal = lost;
    for await (const placement of placementsAfter(site, launch.network, lost)) {
        if (refusal !== undefined) {
            site.events.emit({
                type: 'notice',
                message: refusal === lost
                    ? `Trying ${offerInWords(placement)} in its place.`
                    : `Trying ${offerInWords(placement)}, since the last did not do: ${(0,src_errors/* describeError */.Uc)(refusal)}`,
            });
        }
        try {
            return await launchAt(site, launch, placement);
        }
        catch (error) {
            if (!mayDoElsewhere(error, placement))
                throw blamingOption(site, error);
            refusal = error;
        }
    }
    if (refusal !== undefined)
        throw (0,src_errors/* toError */.iT)(blamingOption(site, refusal));
    throw new src_errors/* BuildError */.zS(`No zone of ${site.region} could take the instance.`, {
        place: site.placeOf('instance_type'),
    });
}
/** What is taken back once is likely to be again, so that the ordinary price comes next, where that is allowed. */
function placementsAfter({ options }, { placements, ordinaryPlacements }, lost) {
    return lost !== undefined && options.spot_on_demand_fallback ? ordinaryPlacements() : placements;
}
/** A price limit, and the quota of a family of types, are other offers' no obstacle. */
function mayDoElsewhere(error, { isSpot }) {
    if (error instanceof LostAtLaunch)
        return true;
    if (!(error instanceof alicloud/* CloudError */.K2))
        return false;
    if (error.family === 'no-stock' || error.isOneOf(['QuotaExceed.ElasticQuota']))
        return true;
    return isSpot && error.isOneOf(['InvalidSpotPriceLimit']);
}
async function launchAt(site, launch, placement) {
    const autoRelease = autoReleaseTime(site.options, Date.now());
    const { resource, hostKey } = await runWithHostKey(site, launch, placement, autoRelease);
    const running = await waitUntilRunning(site, resource);
    const eip = site.options.eip_id;
    if (eip !== undefined)
        await associateEip(site, eip, resource.id);
    return {
        resource,
        id: resource.id,
        type: placement.instanceType,
        zoneId: placement.zoneId,
        isSpot: placement.isSpot,
        sourceImage: launch.source.id,
        osType: launch.source.osType,
        autoRelease,
        hostKey,
        address: addressOf(site, running, launch.eipAddress),
    };
}
/** User data that the cloud does not take, of which we can do without our own. */
const USER_DATA_REFUSED = [
    'ImageNotSupportCloudInit',
    'InvalidUserData.Forbidden',
    'InvalidUserData.NotSupported',
];
async function runWithHostKey(site, launch, placement, autoRelease) {
    const { hostKey } = launch.login;
    try {
        const resource = await runInstance(site, launch, placement, autoRelease);
        return { resource, hostKey: hostKey?.publicKey };
    }
    catch (error) {
        const isRefused = error instanceof alicloud/* CloudError */.K2 && error.isOneOf(USER_DATA_REFUSED);
        if (hostKey === undefined || !isRefused)
            throw error;
        site.events.emit({
            type: 'notice',
            message: `The instance is not given a host key, since the cloud takes no user data for it: ${error.message}`,
        });
        const without = { ...launch, login: { ...launch.login, hostKey: undefined } };
        return {
            resource: await runInstance(site, without, placement, autoRelease),
            hostKey: undefined,
        };
    }
}
function runInstance(site, launch, placement, autoRelease) {
    const { options, region, resources, cloud } = site;
    const instanceName = options.instance_name ?? `packer_${site.suffix}`;
    const facts = options.eip_id === undefined ? {} : { [EIP_FACT]: options.eip_id };
    return resources.create({ kind: 'instance', region, name: instanceName, facts }, async ({ clientToken, tags, signal }) => {
        const started = await cloud.call(alicloud/* RunInstances */.WH, {
            ...whatToRun(site, launch, placement),
            instanceName,
            clientToken,
            amount: 1,
            tag: [...tagList(options.run_tags), ...tags],
            // The dead man's switch: the cloud's own clean-up, should nobody be left for it.
            autoReleaseTime: asApiTime(autoRelease),
        }, to(site, `start ${offerInWords(placement)}`, signal));
        const id = started.instanceIdSets?.instanceIdSet?.[0];
        if (id === undefined)
            throw new src_errors/* BuildError */.zS('RunInstances answered without an instance ID.');
        return id;
    });
}
/** The cloud took the instance back before it ran, and nothing of it is left. */
class LostAtLaunch extends src_errors/* BuildError */.zS {
}
async function waitUntilRunning(site, resource) {
    try {
        return await waitForStatus(site, {
            watch: alicloud/* instanceWatch */.n9,
            id: resource.id,
            status: 'Running',
            usually: USUALLY.launch,
            limit: LAUNCH_LIMIT,
            phase: 'launch',
        });
    }
    catch (error) {
        if (!(error instanceof alicloud/* WaitError */.uf && error.outcome !== 'timeout'))
            throw error;
        // Another may only be started when this one is gone for certain.
        if (!(await site.resources.release(resource)))
            throw error;
        throw new LostAtLaunch(error.message, { cause: error });
    }
}
function whatToRun(site, { source, login, network }, placement) {
    const { options, region } = site;
    return {
        regionId: region,
        imageId: source.id,
        instanceType: placement.instanceType,
        zoneId: placement.zoneId,
        vSwitchId: placement.vSwitchId,
        securityGroupId: network.securityGroupId,
        keyPairName: login.keyPairName,
        password: login.password?.reveal(),
        userData: (login.hostKey ? hostKeyUserData(login.hostKey) : userDataOf(site))?.toString('base64'),
        ramRoleName: options.ecs_ram_role_name,
        securityEnhancementStrategy: options.security_enhancement_strategy,
        resourceGroupId: options.resource_group_id,
        httpEndpoint: options.http_endpoint,
        httpTokens: options.http_tokens,
        ...(options.io_optimized !== undefined && { ioOptimized: options.io_optimized ? 'optimized' : 'none' }),
        ...disksToRun(options),
        ...spot(site, placement),
        ...publicAddress(site),
    };
}
function spot({ options }, { isSpot }) {
    if (!isSpot)
        return {};
    const { spot_strategy: spotStrategy, spot_price_limit: limit } = options;
    return { spotStrategy, ...(limit !== undefined && { spotPriceLimit: Number(limit) }) };
}
/** A public address from the launch on, unless the user has another for it, or the build connects to the private one. */
function publicAddress({ options }) {
    if (options.eip_id !== undefined)
        return {};
    if (needsNoPublicAddress(options) && !options.associate_public_ip_address)
        return {};
    return {
        internetMaxBandwidthOut: options.internet_max_bandwidth_out ?? DEFAULT_BANDWIDTH,
        internetChargeType: options.internet_charge_type ?? 'PayByTraffic',
    };
}
/** The build connects to the private one, or through the cloud: then a public one is for who asks for bandwidth. */
function needsNoPublicAddress(options) {
    if (options.ssh_private_ip)
        return true;
    return options.communicator === 'cloud_assistant' && options.internet_max_bandwidth_out === undefined;
}
function addressOf({ options }, state, eipAddress) {
    if (options.ssh_private_ip)
        return state.vpcAttributes?.privateIpAddress?.ipAddress?.[0];
    return eipAddress ?? state.publicIpAddress?.ipAddress?.[0];
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/lifetime.ts




/** How long before the automatic release it is put off, in milliseconds: enough for some failed attempts. */
const MARGIN = 20 * 60_000;
const RETRY_AFTER = 60_000;
/**
 * Keeps the dead man's switch from striking a build that lives: the instance's automatic release is put off for as
 * long as this lasts (ModifyInstanceAutoReleaseTime). Disposing ends it.
 */
function keepAlive(site, instance) {
    let timer;
    const watchUntil = (release) => {
        schedule(release.getTime() - MARGIN - Date.now());
    };
    const schedule = (milliseconds) => {
        timer = setTimeout(() => void extend(), Math.max(0, milliseconds));
        // It must not keep a process alive that has nothing else to do.
        timer.unref();
    };
    const extend = async () => {
        const release = autoReleaseTime(site.options, Date.now());
        try {
            await site.cloud.call(alicloud/* ModifyInstanceAutoReleaseTime */.fR, { regionId: site.region, instanceId: instance.id, autoReleaseTime: asApiTime(release) }, to(site, `put off the automatic release of ${instance.id}`));
            watchUntil(release);
        }
        catch (error) {
            if (site.signal.aborted)
                return;
            if (error instanceof alicloud/* CloudError */.K2 && error.isDenied)
                return tellDenied(site, instance.id);
            site.events.emit({ type: 'warning', message: (0,src_errors/* describeError */.Uc)(error) });
            if (Date.now() < instance.autoRelease.getTime())
                schedule(RETRY_AFTER);
        }
    };
    watchUntil(instance.autoRelease);
    return { [Symbol.dispose]: () => clearTimeout(timer) };
}
/** Asking again would not help. */
function tellDenied({ events }, instanceId) {
    events.emit({
        type: 'notice',
        message: `This account may not call ModifyInstanceAutoReleaseTime. The cloud releases ${instanceId} at its automatic release time, whether the build is done or not.`,
    });
}

// EXTERNAL MODULE: ./src/secrets/index.ts + 1 modules
var secrets = __webpack_require__(4940);
;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/windows-password.ts


const windows_password_KINDS = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-_=+.'];
const LENGTH = 24;
/**
 * A password for an instance's Administrator that nobody can guess: 24 characters, some of each kind, none of which
 * a shell or PowerShell reads anything into.
 */
function makePassword() {
    const all = windows_password_KINDS.join('');
    const characters = Array.from({ length: LENGTH - windows_password_KINDS.length - 1 }, () => oneOf(all));
    for (const kind of windows_password_KINDS)
        characters.splice((0,external_node_crypto_.randomInt)(characters.length + 1), 0, oneOf(kind));
    // The cloud refuses some first characters, none of which is a letter.
    return secrets/* Secret */.zh.ofOurOwn(oneOf(windows_password_KINDS[0]) + characters.join(''));
}
function oneOf(characters) {
    return characters.charAt((0,external_node_crypto_.randomInt)(characters.length));
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/login.ts





/** The login that the options give, its files read: done before the cloud is called, since a file may be no good. */
function readLogin({ options, resolvePath, placeOf }, env) {
    return sshLogin(options, { env, resolvePath, placeOf });
}
/**
 * The given login, or where there is none, for SSH a temporary key pair, as in Packer, and for WinRM a random
 * password. They are made here, and but for the public key and the password, which the cloud puts into the instance,
 * never leave this process.
 */
async function prepareLogin(site, given, source) {
    const { options } = site;
    const { auth, ...others } = given;
    const way = { ...others, hostKey: await makeHostKey(site, source) };
    if (options.communicator === 'winrm') {
        const password = options.winrm_password ?? makePassword();
        return { ...way, auth: {}, keyPairName: undefined, password, temporaryPublicKey: undefined };
    }
    // Where nobody logs in by SSH, a key of ours would stay in the image.
    if (auth === undefined && options.communicator === 'ssh') {
        return { ...way, ...(await createKeyPair(site)) };
    }
    return {
        ...way,
        auth: auth ?? {},
        keyPairName: options.ssh_keypair_name,
        password: options.ssh_password,
        temporaryPublicKey: undefined,
    };
}
async function createKeyPair(site) {
    const { options, region, resources } = site;
    const name = options.temporary_key_pair_name ?? `packer_${site.suffix}`;
    const key = await (0,keys/* generateKeyPair */.TZ)(options.temporary_key_pair_type, options.temporary_key_pair_bits);
    const { id } = await resources.create({ kind: 'key_pair', region, name }, async ({ tags, signal }) => {
        const imported = await site.cloud.call(alicloud/* ImportKeyPair */.bu, {
            regionId: region,
            keyPairName: name,
            publicKeyBody: key.publicKey,
            tag: [...tags],
            ...(options.resource_group_id && { resourceGroupId: options.resource_group_id }),
        }, to(site, `import the temporary key pair ${name}`, signal));
        return imported.keyPairName ?? name;
    });
    return {
        keyPairName: id,
        password: undefined,
        auth: { privateKey: key.privateKey },
        temporaryPublicKey: key.publicKey,
    };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/given.ts

/** What an option names is not there. */
function notThere(site, option, id) {
    return new src_errors/* BuildError */.zS(`${option}: there is no "${id}" in ${site.region} that this account can use.`, {
        place: site.placeOf(option),
    });
}
/** What an option names is there, and does not go with what another says. */
function mismatch(site, option, id, why) {
    return new src_errors/* BuildError */.zS(`${option}: "${id}" does not fit: ${why}.`, { place: site.placeOf(option) });
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/security-group.ts




/** The given group, or a temporary one. @throws BuildError if the given one is in another VPC */
async function prepareSecurityGroup(site, vpc, given) {
    if (given === undefined)
        return createSecurityGroup(site, vpc);
    if (given.vpcId === vpc.id)
        return given.id;
    throw mismatch(site, 'security_group_id', given.id, `it is in the VPC ${given.vpcId}, not in ${vpc.id}`);
}
/** The group of `security_group_id`. @throws BuildError if it is not there, or in no VPC */
async function findGivenGroup(site) {
    const securityGroupId = site.options.security_group_id;
    if (securityGroupId === undefined)
        return undefined;
    const { securityGroups } = await site.cloud.call(alicloud/* DescribeSecurityGroups */.ix, { regionId: site.region, securityGroupId }, to(site, `find the security group ${securityGroupId}`));
    const found = securityGroups?.securityGroup?.find((candidate) => candidate.securityGroupId === securityGroupId);
    if (found === undefined)
        throw notThere(site, 'security_group_id', securityGroupId);
    if (!found.vpcId)
        throw mismatch(site, 'security_group_id', securityGroupId, 'it is in no VPC');
    return { id: securityGroupId, vpcId: found.vpcId };
}
/** A group of the build's own: one inbound rule, for the communicator's port alone. */
async function createSecurityGroup(site, vpc) {
    const { options, region, resources, cloud } = site;
    const securityGroupName = options.security_group_name ?? `packer_${site.suffix}`;
    const { id } = await resources.create({ kind: 'security_group', region, name: securityGroupName }, async ({ clientToken, tags, signal }) => {
        const made = await cloud.call(alicloud/* CreateSecurityGroup */.C7, {
            regionId: region,
            vpcId: vpc.id,
            securityGroupName,
            clientToken,
            tag: [...tags],
            resourceGroupId: options.resource_group_id,
        }, to(site, 'create a temporary security group', signal));
        return made.securityGroupId ?? '';
    });
    const port = guestPort(options);
    if (port === undefined)
        return id;
    await cloud.call(alicloud/* AuthorizeSecurityGroup */.B4, {
        regionId: region,
        securityGroupId: id,
        permissions: sources(site, vpc, port).map((sourceCidrIp) => ({
            ipProtocol: 'TCP',
            portRange: `${port}/${port}`,
            sourceCidrIp,
            policy: 'accept',
            priority: '1',
            description: 'The port that the image build connects to',
        })),
    }, to(site, `open port ${port} of the temporary security group`));
    return id;
}
/** Who may reach the communicator's port. */
function sources(site, vpc, port) {
    const { options, events } = site;
    if (options.temporary_security_group_source_cidrs !== undefined)
        return options.temporary_security_group_source_cidrs;
    if (options.ssh_private_ip)
        return [vpc.cidrBlock];
    events.emit({
        type: 'warning',
        message: `While the build runs, port ${port} of its instance is open to every address. Give the runner's own in temporary_security_group_source_cidrs to narrow it.`,
    });
    return ['0.0.0.0/0'];
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/vpc.ts





const DEFAULT_VPC_BLOCK = '172.16.0.0/16';
/** The given VPC, or that of the given security group; a temporary one where neither is given. */
async function prepareVpc(site, group) {
    const given = site.options.vpc_id ?? group?.vpcId;
    return given === undefined ? createVpc(site) : findVpc(site, given);
}
/** @throws BuildError if the VPC is not there */
async function findVpc(site, vpcId) {
    const { vpcs } = await site.cloud.call(alicloud/* DescribeVpcs */.OA, { regionId: site.region, vpcId }, to(site, `find the VPC ${vpcId}`));
    const found = vpcs?.vpc?.find((candidate) => candidate.vpcId === vpcId);
    if (found === undefined)
        throw notThere(site, 'vpc_id', vpcId);
    return { id: vpcId, cidrBlock: found.cidrBlock ?? DEFAULT_VPC_BLOCK, isTemporary: false };
}
async function createVpc(site) {
    const { options, region, resources, cloud } = site;
    const cidrBlock = options.vpc_cidr_block ?? DEFAULT_VPC_BLOCK;
    const vpcName = options.vpc_name ?? `packer_${site.suffix}`;
    const { id } = await resources.create({ kind: 'vpc', region, name: vpcName }, async ({ clientToken, tags, signal }) => {
        const made = await cloud.call(alicloud/* CreateVpc */.SU, {
            regionId: region,
            cidrBlock,
            vpcName,
            clientToken,
            tag: [...tags],
            resourceGroupId: options.resource_group_id,
        }, to(site, 'create a temporary VPC', signal));
        return made.vpcId ?? '';
    });
    await waitForStatus(site, {
        watch: alicloud/* vpcWatch */.xJ,
        id,
        status: 'Available',
        usually: USUALLY.vpc,
        limit: NETWORK_LIMIT,
        phase: 'prepare',
    });
    return { id, cidrBlock, isTemporary: true };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/vswitch.ts








/**
 * The vSwitch of `vswitch_id`, with its VPC and zone.
 * @throws BuildError if it is not there, or not where other options say
 */
async function findVSwitch(site, vSwitchId) {
    const { vSwitches } = await site.cloud.call(alicloud/* DescribeVSwitches */.GX, { regionId: site.region, vSwitchId }, to(site, `find the vSwitch ${vSwitchId}`));
    const found = vSwitches?.vSwitch?.find((candidate) => candidate.vSwitchId === vSwitchId);
    if (found?.vpcId === undefined || found.zoneId === undefined)
        throw notThere(site, 'vswitch_id', vSwitchId);
    const { vpc_id: vpcId, zone_id: zoneId } = site.options;
    if (vpcId !== undefined && vpcId !== found.vpcId) {
        throw mismatch(site, 'vpc_id', vpcId, `the vSwitch ${vSwitchId} is in the VPC ${found.vpcId}`);
    }
    if (zoneId !== undefined && zoneId !== found.zoneId) {
        throw mismatch(site, 'zone_id', zoneId, `the vSwitch ${vSwitchId} is in the zone ${found.zoneId}`);
    }
    return { vpc: await findVpc(site, found.vpcId), zoneId: found.zoneId, vSwitchId };
}
/** The temporary vSwitches in a VPC: one for each zone that an instance is tried in, made when it is. */
class VSwitches {
    #site;
    #vpc;
    #made = new Map();
    #taken;
    constructor(site, vpc) {
        this.#site = site;
        this.#vpc = vpc;
    }
    /** The offers, each with a vSwitch in its zone, as far as they are asked for; zones that cannot have one are passed over. */
    async *for(offers) {
        for await (const offer of offers) {
            const vSwitch = await this.#in(offer.zoneId);
            if (typeof vSwitch === 'string')
                yield { ...offer, vSwitchId: vSwitch };
        }
        const refusals = [...this.#made.values()].filter((vSwitch) => vSwitch instanceof alicloud/* CloudError */.K2);
        if (refusals.length === this.#made.size && refusals[0] !== undefined)
            throw refusals[0];
    }
    async #in(zoneId) {
        const known = this.#made.get(zoneId);
        if (known !== undefined)
            return known;
        const made = await this.#createIn(zoneId).catch(unlessUnsuitable);
        this.#made.set(zoneId, made);
        return made;
    }
    /** Another build may take the same part of the addresses between the look and the call: then it looks again. */
    async #createIn(zoneId) {
        for (let left = MOST_CLASHES;; left -= 1) {
            this.#taken ??= this.#vpc.isTemporary ? [] : await blocksTaken(this.#site, this.#vpc.id);
            const cidrBlock = chooseBlock(this.#site, this.#vpc, this.#taken);
            this.#taken.push(cidrBlock);
            try {
                return await createVSwitch(this.#site, this.#vpc, zoneId, cidrBlock);
            }
            catch (error) {
                const isClash = error instanceof alicloud/* CloudError */.K2 && error.isOneOf(['InvalidCidrBlock.Overlapped']);
                if (!isClash || left === 0)
                    throw error;
                this.#taken = [...(await blocksTaken(this.#site, this.#vpc.id)), cidrBlock];
            }
        }
    }
}
/** As many builds may begin in one VPC at the same moment; each time, one of them gets what it wants. */
const MOST_CLASHES = 30;
/** Why a zone has no vSwitch, where another may have one. */
function unlessUnsuitable(error) {
    if (error instanceof alicloud/* CloudError */.K2 && isZoneUnsuitable(error))
        return error;
    throw error;
}
async function createVSwitch(site, vpc, zoneId, cidrBlock) {
    const { options, region, resources, cloud } = site;
    const vSwitchName = options.vswitch_name ?? `packer_${site.suffix}`;
    const { id } = await resources.create({ kind: 'vswitch', region, name: vSwitchName }, async ({ clientToken, tags, signal }) => {
        const made = await cloud.call(alicloud/* CreateVSwitch */.Hb, { regionId: region, zoneId, vpcId: vpc.id, cidrBlock, vSwitchName, clientToken, tag: [...tags] }, to(site, `create a temporary vSwitch in ${zoneId}`, signal));
        return made.vSwitchId ?? '';
    });
    await waitForStatus(site, {
        watch: alicloud/* vswitchWatch */.wd,
        id,
        status: 'Available',
        usually: USUALLY.vSwitch,
        limit: NETWORK_LIMIT,
        phase: 'prepare',
    });
    return id;
}
/** The zone does not exist, or sells no vSwitches. */
function isZoneUnsuitable(error) {
    return error.family === 'no-stock' || error.isOneOf(['InvalidZoneId', 'ResourceNotAvailable']);
}
function chooseBlock(site, vpc, taken) {
    const free = freeBlock(vpc.cidrBlock, taken);
    if (free !== undefined)
        return free;
    throw new src_errors/* BuildError */.zS(`vpc_id: the VPC ${vpc.id} (${vpc.cidrBlock}) has no room for another vSwitch.`, {
        place: site.placeOf('vpc_id'),
        hint: 'Give the vSwitch to use as vswitch_id.',
    });
}
async function blocksTaken(site, vpcId) {
    const blocks = [];
    for (let pageNumber = 1;; pageNumber += 1) {
        const { vSwitches, totalCount } = await site.cloud.call(alicloud/* DescribeVSwitches */.GX, { regionId: site.region, vpcId, pageNumber, pageSize: 50 }, to(site, `list the vSwitches of ${vpcId}`));
        const page = vSwitches?.vSwitch ?? [];
        blocks.push(...page.flatMap(({ cidrBlock }) => (cidrBlock ? [cidrBlock] : [])));
        if (page.length === 0 || blocks.length >= (totalCount ?? 0))
            return blocks;
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/network.ts





/** The network that the options name, and a temporary one for what they do not. */
async function prepareNetwork(site) {
    const { options } = site;
    if (options.vswitch_id !== undefined) {
        const given = await findVSwitch(site, options.vswitch_id);
        const securityGroupId = await prepareSecurityGroup(site, given.vpc, await findGivenGroup(site));
        const { vSwitchId, zoneId } = given;
        const here = (offer) => ({ ...offer, vSwitchId });
        return {
            vpcId: given.vpc.id,
            securityGroupId,
            placements: leftOf(mapped(offersOf(site, zoneId), here)),
            ordinaryPlacements: () => mapped(offersOf(site, zoneId, ORDINARY), here),
        };
    }
    const offers = offersOf(site);
    // What is given and what is on offer is known before anything is created.
    const [group, best] = await together(findGivenGroup(site), offers.next());
    const vpc = await prepareVpc(site, group);
    const vSwitches = new VSwitches(site, vpc);
    const placements = vSwitches.for(resumed(best, offers));
    const [securityGroupId, first] = await together(prepareSecurityGroup(site, vpc, group), placements.next());
    return {
        vpcId: vpc.id,
        securityGroupId,
        placements: leftOf(resumed(first, placements)),
        ordinaryPlacements: () => vSwitches.for(offersOf(site, options.zone_id, ORDINARY)),
    };
}
const ORDINARY = [false];
async function* mapped(items, map) {
    for await (const item of items)
        yield map(item);
}
/** What is left of `items`, whenever it is asked for: nobody who stops early ends them. */
function leftOf(items) {
    return { [Symbol.asyncIterator]: () => ({ next: () => items.next() }) };
}
/** `rest` with the item before it, which was taken out already. */
async function* resumed(first, rest) {
    if (first.done)
        return;
    yield first.value;
    yield* rest;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/snapshot.ts






/**
 * Makes a snapshot of each disk, all at the same time, and waits until an image can be made from them: nothing that
 * becomes of the instance can do them harm then.
 * @param disks the system disk among them
 * @throws BuildError if a snapshot fails
 */
async function snapshotDisks(site, disks) {
    if (!disks.some(({ isSystem }) => isSystem))
        throw new src_errors/* BuildError */.zS('The cloud does not list the system disk of the instance.');
    const systemFirst = disks.toSorted((a, b) => Number(b.isSystem) - Number(a.isSystem));
    return together(...systemFirst.map((disk, index) => snapshotDisk(site, disk, index)));
}
async function snapshotDisk(site, disk, index) {
    const { region, resources, cloud, options } = site;
    const name = index === 0 ? `packer_${site.suffix}` : `packer_${site.suffix}_${index + 1}`;
    const resource = await resources.create({ kind: 'snapshot', region, name }, async ({ clientToken, tags, signal }) => {
        const made = await cloud.call(alicloud/* CreateSnapshot */.Vy, {
            diskId: disk.id,
            snapshotName: name,
            resourceGroupId: options.resource_group_id,
            clientToken,
            tag: [...tags],
        }, to(site, `make a snapshot of the ${disk.isSystem ? 'system' : 'data'} disk ${disk.id}`, signal));
        if (made.snapshotId === undefined)
            throw new src_errors/* BuildError */.zS('CreateSnapshot answered without a snapshot ID.');
        return made.snapshotId;
    });
    await waitForStatus(site, {
        watch: alicloud/* snapshotWatch */.iu,
        id: resource.id,
        status: 'accomplished',
        limit: imageLimit(options),
        limitOption: 'wait_snapshot_ready_timeout',
        usually: USUALLY.snapshot,
        phase: 'snapshot',
    });
    return { resource, disk };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/origin.ts
var origin_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var origin_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/**
 * Snapshots of the disks, where an image from them is the same as one from the instance: that takes no longer, and
 * the instance can go while the image is made.
 */
async function prepareOrigin(site, original) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, events } = site;
        const { source, disks, instance } = original;
        if (!isSameFromSnapshots(source) && !options.image_ignore_data_disks)
            return { ...original, snapshots: undefined };
        const _alive = origin_addDisposableResource(env_1, keepAlive(site, instance), false);
        const wanted = options.image_ignore_data_disks ? disks.filter(({ isSystem }) => isSystem) : disks;
        return await events.phase('snapshot', `Taking ${snapshotsInWords(wanted)}`, async () => {
            try {
                return { ...original, snapshots: await snapshotDisks(site, wanted) };
            }
            catch (error) {
                if (!mayDoWithout(error, options))
                    throw error;
                events.emit({
                    type: 'notice',
                    message: `This account may not call ${error.action}. The image is made from the instance, which costs until then.`,
                });
                return { ...original, snapshots: undefined };
            }
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        origin_disposeResources(env_1);
    }
}
/**
 * What the cloud takes over from an instance, and must be told beside snapshots (CreateImage). It can only be told
 * where the source image is known; the licence of a product of the marketplace cannot be told at all.
 */
function isSameFromSnapshots({ platform, architecture, bootMode, productCode }) {
    const isKnown = platform !== undefined && architecture !== undefined && bootMode !== undefined;
    return isKnown && productCode === undefined;
}
function mayDoWithout(error, { image_ignore_data_disks: systemAlone }) {
    return !systemAlone && error instanceof alicloud/* CloudError */.K2 && error.isDenied;
}
function snapshotsInWords({ length }) {
    return length === 1 ? 'a snapshot of the disk' : `snapshots of ${length} disks`;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/reclaim.ts




/** The cloud took the spot instance back before its image was made. */
class SpotReclaimed extends src_errors/* BuildError */.zS {
}
/**
 * Makes one attempt, and another one if the cloud takes the spot instance of the first back: when everything that
 * was made of that is gone for certain, so that a build never has two. Not a third: where spot instances are taken
 * back that fast, the user should know.
 * @param attempt told of the loss that it follows
 */
async function onceMoreIfReclaimed(site, attempt) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(error instanceof SpotReclaimed))
            throw error;
        site.events.emit({ type: 'warning', message: (0,src_errors/* describeError */.Uc)(error) });
        const isGone = await site.resources.releaseAllBut('vpc', 'vswitch', 'security_group', 'key_pair');
        if (!isGone)
            throw error;
        return await attempt(error);
    }
}
/**
 * Works with an instance, and stops as soon as the cloud begins to take it back, which it tells minutes ahead: what
 * is done after that is lost.
 * @throws SpotReclaimed whatever the work failed with, where that is the reason
 */
async function whileItLasts(site, instance, work) {
    if (!instance.isSpot)
        return work(site);
    const [lost, done] = [new AbortController(), new AbortController()];
    void watchForLoss(site, instance, done.signal).then((loss) => {
        if (loss !== undefined)
            lost.abort(reclaimed(site, instance, loss));
    });
    try {
        return await blamingReclaim(site, instance, async () => {
            const signal = AbortSignal.any([site.signal, lost.signal]);
            return work({ ...site, signal });
        });
    }
    finally {
        done.abort();
    }
}
/**
 * The same without stopping the work early, for what may still be done in time: images are made in minutes.
 * @throws SpotReclaimed
 */
async function blamingReclaim(site, instance, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!instance.isSpot || site.signal.aborted || error instanceof SpotReclaimed)
            throw error;
        // Where even that cannot be told, the work's own failure counts.
        const isLost = await hasLost(site, instance).catch(() => false);
        throw isLost ? reclaimed(site, instance, error) : error;
    }
}
/** Apart from the waits for instances, so that these need not be looked at as often. */
const spotWatch = { ...alicloud/* instanceWatch */.n9, kind: 'spot instance' };
/** No timer takes more; no build lasts so long. */
const FOREVER = 2 ** 31 - 1;
/** What the cloud says of the loss, or undefined when there was none until `done`. */
async function watchForLoss(site, { id }, done) {
    const signal = AbortSignal.any([site.signal, done]);
    const { cloud, region } = site;
    try {
        await cloud.waitFor({ watch: spotWatch, id, region, signal, timeoutMs: FOREVER, until: () => false });
    }
    catch (error) {
        // Else the build's own calls and waits will find out.
        if (error instanceof alicloud/* WaitError */.uf)
            return error;
    }
    return undefined;
}
/** Before an instance that is not listed counts as gone it is asked for again: the first answer may be an old one. */
const ASK_AGAIN_AFTER = 1_000;
async function hasLost(site, { id }) {
    const look = async () => {
        const found = await alicloud/* instanceWatch */.n9.describe(site.cloud, [id], to(site, `look at the instance ${id}`));
        return found.get(id);
    };
    const state = (await look()) ?? (await (0,delay/* delay */.c)(ASK_AGAIN_AFTER, site.signal).then(look));
    return state === undefined || alicloud/* instanceWatch */.n9.view(state).failure !== undefined;
}
function reclaimed({ region, placeOf }, { id }, cause) {
    return new SpotReclaimed(`The cloud took the spot instance ${id} in ${region} back before the image was made. ${(0,src_errors/* toError */.iT)(cause).message}`, {
        place: placeOf('spot_strategy'),
        hint: 'Spot instances cost less and may go at any time: spot_strategy: NoSpot keeps the build from that.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/results.ts
/**
 * What a build has made so far, reported whenever there is more. An image that turns out to be good only when the
 * build is being released, after a failure or a cancellation, stays, and so is reported too.
 */
class Results {
    #report;
    #unsubscribe;
    #artifact;
    constructor({ events, report }, artifact) {
        this.#artifact = artifact;
        this.#report = report;
        this.#unsubscribe = events.subscribe((event) => {
            if (event.type === 'resource_kept' && event.kind === 'image')
                this.#keep(event);
        });
    }
    get artifact() {
        return this.#artifact;
    }
    launched(instanceType) {
        this.#change({ instance_type: instanceType });
    }
    /** An image is good. */
    add({ region, id, snapshotIds }) {
        this.#change({
            image_ids: { ...this.#artifact.image_ids, [region]: id },
            ...(region === this.#artifact.region && { snapshot_ids: snapshotIds }),
        });
    }
    [Symbol.dispose]() {
        this.#unsubscribe();
    }
    #keep({ region, id }) {
        if (this.#artifact.image_ids[region] !== id)
            this.#change({ image_ids: { ...this.#artifact.image_ids, [region]: id } });
    }
    #change(change) {
        this.#artifact = { ...this.#artifact, ...change };
        this.#report(this.#artifact);
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/build.ts
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





















/**
 * The build: a temporary instance is started, provisioned, stopped and made into an image. Leaving this function
 * releases everything else that was created, whatever happened.
 * @returns the artifact; what of it is good is also told through `context.report` as soon as it is
 * @throws BuildError when something that was asked for could not be done
 */
async function buildImage({ options, cloud, region, ledger, context }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { events } = context;
        const before = { ...context, options, cloud, region };
        const givenLogin = await readLogin(before, context.env);
        const { source, targets, eipAddress } = await events.phase('check', 'Checking regions, source image and image names', () => checkAgainstCloud(before));
        const results = build_addDisposableResource(env_1, new Results(context, {
            builder_type: BUILDER_TYPE,
            region,
            image_name: options.image_name,
            source_image: source.id,
            instance_type: undefined,
            image_ids: {},
            snapshot_ids: [],
        }), false);
        const resources = build_addDisposableResource(env_1, new ResourceScope({
            ledger,
            cloud,
            events,
            run: runMark(options, ledger, context),
            signal: context.signal,
        }), true);
        const site = { ...before, resources, suffix: ledger.header.mark.slice(0, 8) };
        const keeper = new Keeper(site, context);
        const given = { source, targets, eipAddress, givenLogin, keeper };
        return await keeper.keepWhenFails(() => makeImages(site, given, results, context));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = build_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function makeImages(site, given, results, context) {
    const { options, events, resources } = site;
    const { source, targets, eipAddress, givenLogin, keeper } = given;
    const [login, network] = await events.phase('prepare', 'Preparing the key pair and the network', () => together(prepareLogin(site, givenLogin, source), prepareNetwork(site)));
    const launch = { source, login, network, eipAddress };
    const origin = await onceMoreIfReclaimed(site, async (lost) => {
        const { instance, disks } = await prepareInstance(site, launch, { lost, keeper }, context);
        results.launched(instance.type);
        if (options.skip_create_image)
            return undefined;
        return blamingReclaim(site, instance, () => prepareOrigin(site, { instance, disks, source }));
    });
    if (origin === undefined)
        return results.artifact;
    const report = (image) => results.add(image);
    const original = events.phase('image', `Creating the image ${options.image_name}`, () => makeOriginal(site, origin, targets, report));
    const unneeded = origin.snapshots === undefined ? original : Promise.resolve();
    await together(original.then((image) => distribute(site, image, targets, report)), 
    // Images and copies take long: what they do not need is not kept, and paid, for them.
    unneeded.then(() => resources.releaseAllBut('image', 'snapshot')));
    return results.artifact;
}
async function prepareInstance(site, launch, { lost, keeper }, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { events, options } = site;
        const instance = await events.phase('launch', `Starting an instance of ${options.instance_type}`, () => launchInstance(site, launch, lost));
        keeper.instanceRuns(instance, launch.login);
        const _alive = build_addDisposableResource(env_2, keepAlive(site, instance), false);
        await handOverDisks(site, instance);
        return await whileItLasts(site, instance, async (watched) => {
            await provision(watched, instance, launch.login, context);
            const disks = options.skip_create_image ? [] : await stopForImage(watched, instance);
            return { instance, disks };
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        build_disposeResources(env_2);
    }
}
async function stopForImage(site, instance) {
    const stopping = site.options.disable_stop_instance
        ? 'Waiting until the instance has been stopped (disable_stop_instance)'
        : 'Stopping the instance';
    const [disks] = await site.events.phase('stop', stopping, () => together(disksOf(site, instance), stopInstance(site, instance)));
    return disks;
}
/** The image in the build's own region, or the temporary one that encrypted ones are copied from. */
async function makeOriginal(site, origin, targets, report) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const make = async () => {
            const target = site.options.image_encrypted === true ? undefined : targets[0];
            const image = await createImage(site, origin, target);
            if (target !== undefined)
                report(image);
            return mustBeComplete(site, origin, targets) ? completeImage(site, image) : image;
        };
        if (origin.snapshots !== undefined)
            return make();
        const _alive = build_addDisposableResource(env_3, keepAlive(site, origin.instance), false);
        return await blamingReclaim(site, origin.instance, make);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        build_disposeResources(env_3);
    }
}
/**
 * Whether the image must be wholly made before the build goes on, where it is good for use already: the instance
 * that it is made from must not change until then, and nothing but an available image can be copied, shared or renamed.
 */
function mustBeComplete({ options }, { snapshots }, targets) {
    return (snapshots === undefined ||
        targets.length > 1 ||
        options.image_encrypted === true ||
        options.image_share_account !== undefined ||
        options.image_unshare_account !== undefined ||
        targets.some(({ replaces }) => replaces !== undefined));
}
async function provision(site, instance, login, context) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const { events, options } = site;
        const facts = await buildFacts(site, instance, login, context);
        if (options.communicator === 'none') {
            if (context.provisioners.length > 0)
                await provisionBy(noCommunicator(), facts, site, context);
            return;
        }
        const communicator = build_addDisposableResource(env_4, await events.phase('connect', `Connecting to ${instance.id}`, () => connect(site, instance, login, context.env)), true);
        await provisionBy(communicator, facts, site, context);
        await removeTraces(site, communicator, login, instance);
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_2 = build_disposeResources(env_4);
        if (result_2)
            await result_2;
    }
}
async function provisionBy(communicator, facts, { events, signal, resolvePath }, context) {
    await events.phase('provision', 'Provisioning', () => runProvisioners(context.provisioners, {
        communicator,
        env: context.env,
        build: facts,
        events,
        signal,
        resolvePath,
    }, 
    // As in Packer, whoever aborts wants to find the guest as it failed.
    context.onError === 'abort' ? undefined : context.errorCleanup));
}
function runMark(options, ledger, context) {
    return { mark: ledger.header.mark, run: context.run, expires: latestEnd(options, Date.now()) };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/check-distribution.ts
/** What the lists of regions, names and keys must be together, and encryption and sharing beside them. */
function checkDistribution(values, add) {
    const { image_copy_names: names, kms_key_copy_ids: keys, image_copy_kms_ids: alias } = values;
    if (keys !== undefined && alias !== undefined)
        add('image_copy_kms_ids', 'cannot be given together with kms_key_copy_ids: it is another name for it.');
    checkLength('image_copy_names', names, 'name', values, add);
    checkLength('kms_key_copy_ids', keys, 'key', values, add);
    checkLength('image_copy_kms_ids', alias, 'key', values, add);
    checkDuplicates(values, add);
    checkEncryption(values, add);
    checkSharing(values, add);
}
function checkLength(option, list, what, { image_copy_regions: regions = [] }, add) {
    if (list === undefined || list.length <= regions.length)
        return;
    add(option, `has ${counted(list.length, what)} for ${counted(regions.length, 'region')} in image_copy_regions: each belongs to the region at its place.`);
}
function checkDuplicates(values, add) {
    const { image_copy_regions: regions = [] } = values;
    const twice = regions.find((region, index) => regions.indexOf(region) < index);
    const beside = ['image_copy_names', 'kms_key_copy_ids', 'image_copy_kms_ids'].find((option) => (values[option]?.length ?? 0) > 0);
    // Without lists beside it a region that is listed twice is plainly meant once.
    if (twice === undefined || beside === undefined)
        return;
    add('image_copy_regions', `has "${twice}" twice: with ${beside} it is not clear which entry counts.`);
}
function checkEncryption(values, add) {
    if (values.image_encrypted === true)
        return;
    for (const option of ['kms_key_id', 'kms_key_copy_ids', 'image_copy_kms_ids']) {
        const given = values[option];
        if (given !== undefined && given.length > 0)
            add(option, 'needs image_encrypted: true, without which nothing is encrypted with it.');
    }
}
/** The cloud shares encrypted images with nobody who cannot be given the key (ModifyImageSharePermission). */
function checkSharing(values, add) {
    const { image_encrypted: encrypted, image_share_account: accounts = [] } = values;
    if (accounts.length === 0)
        return;
    if (!encrypted)
        return checkSharedDisks(values, add);
    const keys = values.kms_key_copy_ids ?? values.image_copy_kms_ids ?? [];
    const lacking = (values.image_copy_regions ?? []).filter((region, index) => region !== values.region && !keys[index]);
    const needs = 'an image that is encrypted with the service key cannot be shared.';
    if (values.kms_key_id === undefined)
        add('image_share_account', `needs kms_key_id with image_encrypted: ${needs}`);
    if (lacking.length > 0)
        add('image_share_account', `needs a key for ${lacking.join(', ')} in kms_key_copy_ids: ${needs}`);
}
/** Disks are encrypted with the service key, and the image is as its disks are. */
function checkSharedDisks(values, add) {
    if (!hasEncryptedDisks(values))
        return;
    add('image_share_account', 'needs image_encrypted: true and kms_key_id with disk_encrypted: an image that is encrypted with the service key cannot be shared.');
}
/** Whether a disk is encrypted of which there is an image in the image. */
function hasEncryptedDisks(values) {
    const { system_disk_mapping: system, image_disk_mappings: data = [] } = values;
    const inImage = values.image_ignore_data_disks ? [system] : [system, ...data];
    return inImage.some((disk) => disk?.disk_encrypted);
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/ineffective-options.ts

/** Tells of options that have no effect beside others, as in Packer, which says nothing. */
function tellIneffective(parsed, notice) {
    for (const [options, rulers] of OVERRULED) {
        const ruler = rulers.find((option) => parsed.wasGiven(option));
        if (ruler === undefined)
            continue;
        for (const option of options.filter((one) => parsed.wasGiven(one)))
            notice(`${option}: has no effect with ${ruler}.`, parsed.placeOf(option));
    }
    const { values } = parsed;
    const tell = (option, why) => notice(`${option}: has no effect ${why}.`, parsed.placeOf(option));
    if (values.force_stop_instance && values.disable_stop_instance)
        tell('force_stop_instance', 'with disable_stop_instance');
    if (values.image_force_delete_snapshots && !values.image_force_delete)
        tell('image_force_delete_snapshots', 'without image_force_delete');
    if (values.image_encrypted === false && hasEncryptedDisks(values))
        tell('image_encrypted', 'with disk_encrypted: an image of encrypted disks is encrypted, and so are its copies');
    tellPublicAddress(parsed, tell);
    tellOwnRegion(parsed, tell);
    tellShared(values, tell);
}
/** Options that something is made by, and those that name what is there already. */
const OVERRULED = [
    [['security_group_name', 'temporary_security_group_source_cidrs'], ['security_group_id']],
    [
        ['vpc_name', 'vpc_cidr_block'],
        ['vpc_id', 'vswitch_id', 'security_group_id'],
    ],
    [['vswitch_name'], ['vswitch_id']],
    [['internet_charge_type', 'internet_max_bandwidth_out'], ['eip_id']],
];
/** Beside ssh_private_ip there is a public address for who asks for one. */
function tellPublicAddress(parsed, tell) {
    const { values } = parsed;
    const { ssh_private_ip: isPrivate, associate_public_ip_address: isPublic, eip_id: eip } = values;
    if (!isPrivate || isPublic || eip !== undefined)
        return;
    const why = 'with ssh_private_ip, unless associate_public_ip_address asks for a public address';
    if (parsed.wasGiven('internet_charge_type'))
        tell('internet_charge_type', why);
    if ((values.internet_max_bandwidth_out ?? 0) > 0)
        tell('internet_max_bandwidth_out', why);
}
/** The image in the build's own region is no copy. */
function tellOwnRegion({ values }, tell) {
    const { region, image_copy_regions: regions = [], kms_key_id: key } = values;
    const own = regions.findIndex((copyRegion) => copyRegion === region);
    const ownName = values.image_copy_names?.[own];
    if (ownName && ownName !== values.image_name)
        tell('image_copy_names', `for ${region}, the region of the build: its image has image_name`);
    for (const option of ['kms_key_copy_ids', 'image_copy_kms_ids']) {
        const ownKey = values[option]?.[own];
        if (ownKey && key !== undefined && ownKey !== key)
            tell(option, `for ${region}, the region of the build: its image is encrypted with kms_key_id`);
    }
}
function tellShared(values, tell) {
    const { image_share_account: shared = [], image_unshare_account: unshared = [] } = values;
    const both = shared.filter((account) => unshared.includes(account));
    if (both.length > 0)
        tell('image_share_account', `for ${both.join(', ')}, also in image_unshare_account`);
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/check-options.ts











/** What the options must be together, beyond each one's own rule. Every problem is added to the context. */
function checkEcsOptions(parsed, context) {
    const { values } = parsed;
    const add = (option, message) => context.problems.add({ option, place: parsed.placeOf(option), message });
    checkAccess(parsed, context);
    checkSource(parsed, add);
    checkDistribution(values, add);
    checkSpot(parsed, add);
    checkTags(values, add);
    checkAddress(values, add);
    checkPassword(values, add);
    checkMetadata(values, add);
    checkDisks(values, add);
    checkUserData(parsed, context, add);
    checkSshOptions(parsed, context);
    checkWinRmOptions(parsed, context.problems);
    tellIneffective(parsed, context.notice);
}
/** What is missing is only told where nothing that was given is wrong: it would not be true. */
function checkAccess(parsed, { place, env, problems }) {
    const { values } = parsed;
    const names = Object.keys(access_options/* accessOptions */.P);
    if (names.some((option) => values[option] === undefined && parsed.wasGiven(option)))
        return;
    (0,alicloud/* readAccess */.zS)({ options: values, placeOf: (option) => parsed.placeOf(option), place, env }, problems);
}
function checkSource(parsed, add) {
    const { values } = parsed;
    const [first, ...others] = SOURCES.filter((option) => parsed.wasGiven(option));
    if (first === undefined) {
        add('source_image', 'is required: the ID of the image to start from, or an image_family instead.');
    }
    for (const other of others)
        add(other, `cannot be given together with ${first}: choose one.`);
    const { source_image_filter: filter } = values;
    const criteria = Object.keys(filter ?? {}).filter((name) => name !== 'most_recent');
    if (filter?.tags !== undefined && Object.keys(filter.tags).length === 0)
        add('source_image_filter', 'has tags without any tag in it, which fit every image: leave tags out.');
    else if (filter !== undefined && criteria.length === 0)
        add('source_image_filter', 'says nothing of the image: give its name, owner, tags …');
}
const SOURCES = ['source_image', 'image_family', 'source_image_filter'];
function checkTags(values, add) {
    const tags = tagsProblem(tagsOf(values));
    if (tags !== undefined)
        add(values.tags === undefined ? 'tag' : 'tags', `${tags}.`);
    const keys = [...Object.keys(values.tags ?? {}), ...(values.tag ?? []).map(({ key }) => key)];
    const twice = keys.find((key, index) => keys.indexOf(key) < index);
    if (twice !== undefined)
        add('tag', `gives the tag "${twice}" twice.`);
    const runTags = tagsProblem(values.run_tags ?? {}, MARK_COUNT);
    if (runTags !== undefined)
        add('run_tags', `${runTags}.`);
}
function checkSpot(parsed, add) {
    const { spot_strategy: strategy, spot_price_limit: limit } = parsed.values;
    if (strategy === undefined && parsed.wasGiven('spot_strategy'))
        return;
    if (strategy === 'SpotWithPriceLimit' && !parsed.wasGiven('spot_price_limit'))
        add('spot_price_limit', 'is required with spot_strategy SpotWithPriceLimit.');
    if (strategy !== 'SpotWithPriceLimit' && limit !== undefined)
        add('spot_price_limit', 'has a meaning with spot_strategy SpotWithPriceLimit alone.');
}
function checkAddress(values, add) {
    if (values.internet_max_bandwidth_out === 0 &&
        !values.ssh_private_ip &&
        values.eip_id === undefined &&
        values.communicator !== 'none' &&
        values.communicator !== 'cloud_assistant') {
        add('internet_max_bandwidth_out', 'must be 1 or more: with 0 the instance has no public address to connect to. Use ssh_private_ip for the private one.');
    }
}
/** The cloud gives the instance the password that is to be logged in with, and refuses one that is too weak. */
function checkPassword({ communicator, ssh_password: password }, add) {
    if (communicator === 'winrm' || password === undefined)
        return;
    const problem = cloudPasswordProblem(password);
    if (problem !== undefined)
        add('ssh_password', problem);
}
/** Without metadata nothing in the guest learns of user data or of a key. */
function checkMetadata(values, add) {
    if (values.http_endpoint !== 'disabled')
        return;
    const given = ['user_data', 'user_data_file', 'ssh_keypair_name'].find((option) => values[option] !== undefined);
    const lost = given ?? (needsTemporaryKey(values) ? 'the temporary key' : undefined);
    if (lost !== undefined)
        add('http_endpoint', `keeps ${lost} from the instance, which reads it as metadata.`);
}
function needsTemporaryKey(values) {
    const isOther = values.ssh_password ?? values.ssh_private_key_file ?? (values.ssh_agent_auth || undefined);
    return values.communicator === 'ssh' && isOther === undefined;
}
/** RunInstances takes at most 16 data disks. */
const MOST_DATA_DISKS = 16;
function checkDisks({ system_disk_mapping: system, image_disk_mappings: data = [], image_ignore_data_disks: systemAlone, skip_create_image: makesNone, }, add) {
    const problem = system && diskProblem(system, 'system');
    if (problem !== undefined)
        add('system_disk_mapping', problem);
    for (const [index, disk] of data.entries()) {
        const dataProblem = diskProblem(disk, 'data');
        if (dataProblem !== undefined)
            add('image_disk_mappings', `[${index}].${dataProblem}`);
        if (isEphemeral(disk) && !systemAlone && !makesNone)
            add('image_disk_mappings', `[${index}].disk_category is ${disk.disk_category}, of which no image can be made: image_ignore_data_disks: true leaves the disk out.`);
    }
    if (data.length > MOST_DATA_DISKS)
        add('image_disk_mappings', `has ${data.length} disks; at most ${MOST_DATA_DISKS} are allowed.`);
}
function checkUserData(parsed, context, add) {
    const { user_data: text, user_data_file: file } = parsed.values;
    if (text !== undefined && file !== undefined)
        return add('user_data_file', 'cannot be given together with user_data: choose one.');
    const path = file === undefined ? undefined : context.resolvePath(file);
    if (path !== undefined && !(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        return add('user_data_file', `names "${file}", which is not a file.`);
    }
    const size = readUserData(text, path)?.length ?? 0;
    if (size > LARGEST_USER_DATA) {
        add(file === undefined ? 'user_data' : 'user_data_file', `has ${size} bytes; the cloud takes at most ${LARGEST_USER_DATA}.`);
    }
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/access.ts


/**
 * The cloud that the options and the environment give access to. Calls nothing yet.
 * @throws ProblemsError if they give none
 */
function openCloudOf(options, { env, placeOf, idToken, pace, credentials, }) {
    const problems = new src_errors/* Problems */.Zw();
    const place = placeOf('region');
    const access = (0,alicloud/* readAccess */.zS)({ options, placeOf, place, env }, problems);
    problems.throwIfAny();
    if (access === undefined)
        throw new Error('The access to the cloud is neither complete nor a problem.');
    const settings = { ...pace, userAgent: USER_AGENT, idToken, shared: credentials };
    return { cloud: (0,alicloud/* openCloud */.Qg)(access, settings), region: access.region };
}
/** The region that a build with these options is made in, as far as it is known without a call. */
function regionOf(options, { env, placeOf }) {
    return (0,alicloud/* readRegion */.XP)({ options, placeOf, place: placeOf('region'), env });
}
const USER_AGENT = 'alicloud-image-builder';

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/caller.ts

/**
 * Tells where the credentials come from, and, as soon as STS has said so, whose they are. Nothing waits for that:
 * disposing gives the question up.
 */
function tellCaller({ cloud, region }, { events, signal }) {
    events.emit({ type: 'info', message: `Credentials come from ${cloud.credentials.source}.` });
    const done = new AbortController();
    void (0,alicloud/* callerIdentity */.IX)(cloud, region, AbortSignal.any([signal, done.signal])).then((caller) => {
        if (caller === undefined || done.signal.aborted)
            return;
        events.emit({
            type: 'info',
            message: `They belong to ${caller.arn} of the account ${caller.accountId}.`,
        });
    });
    return { [Symbol.dispose]: () => done.abort() };
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/planned-calls.ts

const always = () => true;
const makesImage = ({ skip_create_image: skip }) => !skip;
const bySnapshot = (options) => makesImage(options) && options.image_ignore_data_disks;
const copies = (options) => makesImage(options) &&
    (targetsOf(options, options.region ?? '').length > 1 || options.image_encrypted === true);
const replaces = (options) => makesImage(options) && options.image_force_delete;
const changesImages = (options) => replaces(options) || (copies(options) && options.target_image_family !== undefined);
const shares = (options) => makesImage(options) &&
    (options.image_share_account !== undefined || options.image_unshare_account !== undefined);
const makesVpc = ({ vpc_id: vpc, vswitch_id: vswitch, security_group_id: group }) => vpc === undefined && vswitch === undefined && group === undefined;
const makesVSwitch = ({ vswitch_id: vswitch }) => vswitch === undefined;
const makesGroup = ({ security_group_id: group }) => group === undefined;
const makesKey = ({ ssh_private_key_file: key, ssh_password: password, ...options }) => options.communicator === 'ssh' && key === undefined && password === undefined && !options.ssh_agent_auth;
const connects = ({ communicator }) => communicator === 'ssh' || communicator === 'winrm';
const usesAssistant = ({ communicator }) => communicator === 'cloud_assistant';
const choosesZone = ({ zone_id: zone, vswitch_id: vswitch }) => zone === undefined && vswitch === undefined;
const lendsEip = ({ eip_id: eip }) => eip !== undefined;
const keepsDisks = ({ image_disk_mappings: disks = [] }) => disks.some(({ disk_delete_with_instance: goes }) => !goes);
const tagsResults = (options) => makesImage(options) && Object.keys({ ...options.tags }).length + (options.tag ?? []).length > 0;
/** Every call of the build and of its releases. */
const CALLS = [
    {
        operation: 'DescribeRegions',
        need: 'optional',
        purpose: 'check the names of regions',
        when: ({ skip_region_validation: skip }) => !skip,
    },
    {
        operation: 'DescribeImages',
        need: 'required',
        purpose: 'find the source image, check image names and follow images in the making',
        everywhere: always,
    },
    {
        operation: 'DescribeImageFromFamily',
        need: 'required',
        purpose: 'find the newest image of image_family',
        when: ({ image_family: family }) => family !== undefined,
    },
    {
        operation: 'DescribeInstanceTypes',
        need: 'optional',
        purpose: 'refuse instance types with local disks before they cost anything',
        when: (options) => makesImage(options) && !options.image_ignore_data_disks,
    },
    {
        operation: 'ImportKeyPair',
        need: 'required',
        purpose: 'give the instance a temporary key',
        when: makesKey,
    },
    { operation: 'DeleteKeyPairs', need: 'release', purpose: 'delete the temporary key', when: makesKey },
    {
        operation: 'DescribeKeyPairs',
        need: 'rescue',
        purpose: 'find a temporary key whose creation was cut off; after a crash, see that it is ours',
        when: makesKey,
    },
    { operation: 'CreateVpc', need: 'required', purpose: 'create a temporary VPC', when: makesVpc },
    { operation: 'DescribeVpcs', need: 'required', purpose: 'look at the VPC' },
    { operation: 'DeleteVpc', need: 'release', purpose: 'delete the temporary VPC', when: makesVpc },
    {
        operation: 'DescribeAvailableResource',
        need: 'optional',
        purpose: 'find zones that have the instance type in stock',
        when: choosesZone,
    },
    {
        operation: 'DescribeZones',
        need: 'optional',
        purpose: 'list the zones, where their stock is not told',
        when: choosesZone,
    },
    {
        operation: 'CreateVSwitch',
        need: 'required',
        purpose: 'create a temporary vSwitch',
        when: makesVSwitch,
    },
    { operation: 'DescribeVSwitches', need: 'required', purpose: 'look at the vSwitch' },
    {
        operation: 'DeleteVSwitch',
        need: 'release',
        purpose: 'delete the temporary vSwitch',
        when: makesVSwitch,
    },
    {
        operation: 'CreateSecurityGroup',
        need: 'required',
        purpose: 'create a temporary security group',
        when: makesGroup,
    },
    {
        operation: 'AuthorizeSecurityGroup',
        need: 'required',
        purpose: "open the communicator's port in it",
        when: (options) => makesGroup(options) && connects(options),
    },
    {
        operation: 'DescribeSecurityGroups',
        need: (options) => (makesGroup(options) ? 'rescue' : 'required'),
        purpose: 'look at the security group',
    },
    {
        operation: 'DeleteSecurityGroup',
        need: 'release',
        purpose: 'delete the temporary security group',
        when: makesGroup,
    },
    { operation: 'RunInstances', need: 'required', purpose: 'start the temporary instance' },
    {
        operation: 'DescribeInstances',
        need: 'required',
        purpose: 'follow the instance, and see whether an image that is to be replaced is in use',
        everywhere: replaces,
    },
    {
        operation: 'GetInstanceConsoleOutput',
        need: 'optional',
        purpose: 'know the host key of an instance that makes its own',
        when: ({ communicator, ssh_host_key_checking: checking }) => communicator === 'ssh' && checking !== 'off',
    },
    {
        operation: 'DescribeInstanceHistoryEvents',
        need: 'optional',
        purpose: 'tell why an instance vanished',
    },
    {
        operation: 'ModifyInstanceAutoReleaseTime',
        need: 'optional',
        purpose: 'put off the automatic release of an instance whose build takes long',
    },
    {
        operation: 'DescribeCloudAssistantStatus',
        need: 'required',
        purpose: 'wait until the Cloud Assistant agent of the instance reports',
        when: usesAssistant,
    },
    {
        operation: 'RunCommand',
        need: 'required',
        purpose: 'run commands on the instance through Cloud Assistant',
        when: usesAssistant,
    },
    {
        operation: 'DescribeInvocationResults',
        need: 'required',
        purpose: 'follow those commands',
        when: usesAssistant,
    },
    {
        operation: 'StopInvocation',
        need: 'optional',
        purpose: 'end commands of a build that is cancelled',
        when: usesAssistant,
    },
    {
        operation: 'SendFile',
        need: 'required',
        purpose: 'send files to the instance through Cloud Assistant',
        when: usesAssistant,
    },
    {
        operation: 'DescribeSendFileResults',
        need: 'required',
        purpose: 'see whether the files have arrived',
        when: usesAssistant,
    },
    {
        operation: 'DescribeEipAddresses',
        need: 'required',
        purpose: 'look at the elastic IP address',
        when: lendsEip,
    },
    {
        operation: 'AssociateEipAddress',
        need: 'required',
        purpose: 'lend the elastic IP address to the instance',
        when: lendsEip,
    },
    {
        operation: 'UnassociateEipAddress',
        need: 'release',
        purpose: 'give the elastic IP address back',
        when: lendsEip,
    },
    {
        operation: 'DescribeDisks',
        need: 'required',
        purpose: "list the instance's disks",
        when: (options) => makesImage(options) || keepsDisks(options),
    },
    {
        operation: 'StopInstance',
        need: 'required',
        purpose: 'stop the instance for its image',
        when: (options) => makesImage(options) && !options.disable_stop_instance,
    },
    { operation: 'DeleteInstance', need: 'release', purpose: 'release the temporary instance' },
    {
        operation: 'CreateSnapshot',
        need: (options) => (bySnapshot(options) ? 'required' : 'optional'),
        purpose: 'make snapshots of the disks, from which the image is made',
        when: makesImage,
    },
    {
        operation: 'DescribeSnapshots',
        need: (options) => (bySnapshot(options) ? 'required' : 'rescue'),
        purpose: 'follow snapshots in the making, and find those of a failed image',
        when: makesImage,
        everywhere: always,
    },
    {
        operation: 'DeleteSnapshot',
        need: 'rescue',
        purpose: 'delete snapshots of a failed or a replaced image',
        when: makesImage,
        everywhere: always,
    },
    { operation: 'CreateImage', need: 'required', purpose: 'create the image', when: makesImage },
    {
        operation: 'DeleteImage',
        need: (options) => (options.image_encrypted === true ? 'release' : 'rescue'),
        purpose: 'delete an unfinished, a replaced or a temporary image',
        when: makesImage,
        everywhere: always,
    },
    {
        operation: 'CopyImage',
        need: 'required',
        purpose: 'copy the image to other regions, or encrypt it',
        when: copies,
        everywhere: always,
    },
    {
        operation: 'CancelCopyImage',
        need: 'rescue',
        purpose: 'cancel copies of a build that is cancelled',
        when: copies,
        everywhere: always,
    },
    {
        operation: 'TagResources',
        need: (options) => (tagsResults(options) ? 'required' : 'optional'),
        purpose: 'tag the image and its snapshots, and note in its tags that what it replaces may go',
        when: (options) => tagsResults(options) || replaces(options),
        everywhere: always,
    },
    {
        operation: 'UntagResources',
        need: 'optional',
        purpose: "take the build's own tags off what is finished",
        when: (options) => makesImage(options) || keepsDisks(options),
        everywhere: always,
    },
    {
        operation: 'ModifyImageAttribute',
        need: (options) => (changesImages(options) ? 'required' : 'optional'),
        purpose: 'rename images that replace others, put copies into target_image_family, and keep the support of NVMe',
        when: makesImage,
        everywhere: always,
    },
    {
        operation: 'ModifyImageSharePermission',
        need: (options) => (shares(options) ? 'required' : 'rescue'),
        purpose: 'share the image, and end the sharing of one that is replaced',
        when: (options) => shares(options) || replaces(options),
        everywhere: always,
    },
    {
        operation: 'DescribeImageSharePermission',
        need: 'rescue',
        purpose: 'see with whom an image that is replaced is shared',
        when: replaces,
        everywhere: always,
    },
];
/** The operations that builds call. */
const CALLED = new Set(CALLS.map(({ operation }) => operation));

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/permissions.ts




/**
 * The permissions that a build with these options makes use of, those for cleaning up after a failure included:
 * every call of the build and of its releases has its line here, and a test holds them together.
 */
function ecsPermissions(options, where) {
    const region = regionOf(options, where) ?? '*';
    const allRegions = targetsOf(options, region).map((target) => target.region);
    const calls = CALLS.filter(({ when = () => true }) => when(options)).map((call) => {
        const regions = call.everywhere?.(options) === true ? allRegions : [region];
        const resources = resourcesOf(call, options, regions);
        return {
            action: (0,alicloud/* ramAction */.lm)(call.operation),
            resources,
            need: needOf(call, options),
            purpose: call.purpose,
        };
    });
    return [...calls, ...passRole(options)];
}
function needOf({ need }, options) {
    return typeof need === 'function' ? need(options) : need;
}
function resourcesOf({ operation }, options, regions) {
    const [service = ''] = (0,alicloud/* ramAction */.lm)(operation).split(':');
    const kinds = (0,alicloud/* resourceKinds */.AX)(operation);
    if (kinds.length === 0)
        return ['*'];
    return kinds.flatMap((kind) => {
        const [name = '', other = service] = kind.split(':').reverse();
        const id = nameOf(name, operation, options);
        return [...new Set(regions)].map((region) => `acs:${other}:${region}:{account}:${name}/${id}`);
    });
}
/** What is known of a resource's name before it is there: the user's own has one, and temporary keys begin alike. */
function nameOf(kind, operation, options) {
    if (kind === 'keypair' && operation === 'DeleteKeyPairs')
        return options.temporary_key_pair_name ?? 'packer_*';
    if (kind === 'eip')
        return options.eip_id !== undefined && operation !== 'DescribeEipAddresses' ? options.eip_id : '*';
    if (kind === 'securitygroup')
        return options.security_group_id ?? '*';
    if (kind === 'vpc' && options.vswitch_id === undefined)
        return options.vpc_id ?? '*';
    return '*';
}
/** An instance's role is handed on, for which there is a permission of its own. */
function passRole({ ecs_ram_role_name: role }) {
    if (role === undefined)
        return [];
    return [
        {
            action: 'ram:PassRole',
            resources: [`acs:ram:*:{account}:role/${role}`],
            need: 'required',
            purpose: `give the instance the role ${role}`,
        },
    ];
}

;// CONCATENATED MODULE: ./src/builders/alicloud-ecs/index.ts
var alicloud_ecs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var alicloud_ecs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Builds an ECS image from a temporary instance, as Packer's builder of that name. */
const alicloudEcs = {
    type: BUILDER_TYPE,
    options: ecsOptions,
    check: checkEcsOptions,
    target: (options, where) => ({ region: regionOf(options, where) ?? '', image_name: options.image_name }),
    permissions: ecsPermissions,
    async build(options, context) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = openCloudOf(options, context);
            const _caller = alicloud_ecs_addDisposableResource(env_1, tellCaller(opened, context), false);
            const { cloud, region } = opened;
            const ledger = ledger_ledger/* Ledger */.O.create(context.ledgerPath, {
                build: context.name,
                mark: (0,external_node_crypto_.randomUUID)(),
                region,
                startedAt: new Date().toISOString(),
            });
            try {
                return await buildImage({ options, cloud, region, ledger, context });
            }
            finally {
                ledger.close();
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            alicloud_ecs_disposeResources(env_1);
        }
    },
    async release(options, context) {
        const ledger = ledger_ledger/* Ledger */.O.reopen(context.ledgerPath);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = openCloudOf(options, context);
                const _caller = alicloud_ecs_addDisposableResource(env_2, tellCaller(opened, context), false);
                const { cloud } = opened;
                const { events, signal } = context;
                return await releaseAll({ ledger, isHint: true, cloud, events, signal });
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                alicloud_ecs_disposeResources(env_2);
            }
        }
        finally {
            ledger.close();
        }
    },
};

;// CONCATENATED MODULE: ./src/builders/builder.ts
/**
 * What becomes of a build's resources when it fails, as with Packer's `-on-error`. A cancelled build always releases
 * them.
 */
const ON_ERROR = ['cleanup', 'abort', 'run-cleanup-provisioner'];

;// CONCATENATED MODULE: ./src/builders/run-builds.ts






/**
 * Runs the builds side by side. Never throws: how each ended stands in its result, in the order of the template.
 */
async function runBuilds(builds, options) {
    const results = builds.map((build) => unfinished(build, options.env));
    const run = { ...options, runUuid: randomUUID(), credentials: new SharedAccess() };
    options.onProgress(results);
    await Promise.all(builds.map(async (build, index) => {
        const update = (result) => {
            results[index] = result;
            options.onProgress(results);
        };
        update(await runBuild(build, ledgerPath(options.ledgerFolder, index), run, update));
    }));
    return results;
}
/** What a result says until its build ends: it stays so if the process ends first. */
const NOT_ENDED = 'The build was cancelled before it ended.';
/** The ledger file of the build at `index` of the template. */
function ledgerPath(folder, index) {
    return join(folder, `build-${index + 1}.jsonl`);
}
async function runBuild(build, ledger, options, update) {
    const started = Date.now();
    const events = new Events(build.name);
    events.subscribe(options.listener);
    let artifact = unfinished(build, options.env).artifact;
    const ended = (status, error) => {
        const seconds = Math.round((Date.now() - started) / 100) / 10;
        return { name: build.name, status, artifact, seconds, ...(error !== undefined && { error }) };
    };
    const report = (known) => {
        artifact = known;
        update(ended('cancelled', NOT_ENDED));
    };
    const { region, image_name: imageName } = artifact;
    events.emit({ type: 'build_started', builderType: build.kind.type, region, imageName });
    try {
        artifact = await build.kind.build(build.options, {
            ...options,
            ...build,
            events,
            report,
            ledgerPath: ledger,
        });
        const images = artifactId(artifact);
        events.emit({
            type: 'build_finished',
            outcome: 'success',
            message: images === '' ? 'No image was asked for.' : `Built ${images}`,
        });
        return ended('success');
    }
    catch (error) {
        const outcome = isCancellation(error) ? 'cancelled' : 'failed';
        const message = describeError(error);
        events.emit({ type: 'build_finished', outcome, message });
        return { ...ended(outcome, message), cause: error };
    }
}
/** What is known of a build before it began. */
function unfinished({ name, kind, options, placeOf }, env) {
    const artifact = {
        builder_type: kind.type,
        ...kind.target(options, { env, placeOf }),
        source_image: undefined,
        instance_type: undefined,
        image_ids: {},
        snapshot_ids: [],
    };
    return { name, status: 'cancelled', artifact, seconds: 0, error: NOT_ENDED };
}

;// CONCATENATED MODULE: ./src/builders/index.ts

/** Every kind of builder, by the type that a template names. */
const builderKinds = new Map([alicloudEcs].map((kind) => [kind.type, plainly(kind)]));
/** The builder that inputs alone describe. */
const DEFAULT_BUILDER_TYPE = alicloudEcs.type;
/** A kind as the registry holds it: its table goes with its options, which the type system cannot say of a list. */
function plainly(kind) {
    return {
        type: kind.type,
        options: kind.options,
        check: (parsed, context) => kind.check(parsed, context),
        target: (options, where) => kind.target(options, where),
        permissions: (options, where) => kind.permissions(options, where),
        build: (options, context) => kind.build(options, context),
        release: (options, context) => kind.release(options, context),
    };
}




;// CONCATENATED MODULE: ./src/template/limits.ts

/** No template comes near these; what does is a mistake, or an attack on the runner's memory. */
const MAX_TEMPLATE_BYTES = 1024 * 1024;
const limits_MAX_DEPTH = 64;
/** Builders, and provisioners: every one of these meets every one of those. */
const MAX_COMPONENTS = 500;
/** The text without a byte order mark. @throws ProblemsError if it is larger than a template may be */
function boundedText(text, place) {
    if (Buffer.byteLength(text) > MAX_TEMPLATE_BYTES) {
        throw new src_errors/* ProblemsError */.FQ([{ place, message: `is larger than ${MAX_TEMPLATE_BYTES / 1024 / 1024} MB.` }]);
    }
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/** @throws ProblemsError always: lists and maps stand too deep in one another at `place` */
function refuseDepth(place) {
    throw new src_errors/* ProblemsError */.FQ([{ place, message: `stands more than ${limits_MAX_DEPTH} levels deep.` }]);
}

;// CONCATENATED MODULE: ./src/template/shape.ts
/** The value as a map; one that is none is reported, and nothing is given. Null and a missing value are no map, and fine. */
function asMap(value, what, problems) {
    if (value === undefined || isNull(value) || value.kind === 'map')
        return value?.kind === 'map' ? value : undefined;
    problems.add({
        place: value.place,
        message: `${what} must be a map of names to values, not a ${shape_nameOf(value)}.`,
    });
    return undefined;
}
/** The items of a list; what is none is reported. Null and a missing value have no items, and that is fine. */
function asList(value, what, problems) {
    if (value === undefined || isNull(value))
        return [];
    if (value.kind === 'list')
        return value.items;
    problems.add({ place: value.place, message: `${what} must be a list, not a ${shape_nameOf(value)}.` });
    return [];
}
/** The strings of a list, or one bare string; what is none is reported. */
function asStrings(value, what, problems) {
    if (value?.kind === 'scalar' && typeof value.value === 'string')
        return [value.value];
    return asList(value, what, problems).flatMap((item) => {
        if (item.kind === 'scalar' && typeof item.value === 'string')
            return [item.value];
        problems.add({
            place: item.place,
            message: `${what} must be a list of strings; this is a ${shape_nameOf(item)}.`,
        });
        return [];
    });
}
function isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}
function shape_nameOf(value) {
    if (value.kind !== 'scalar')
        return value.kind;
    return value.value === null ? 'null' : typeof value.value;
}

;// CONCATENATED MODULE: ./src/template/components.ts



/**
 * Reads a list of builders or provisioners: maps with a `type`, perhaps with a `name`. What is none is reported.
 *
 * @param what the singular, as in "builder"
 */
function readComponents(list, what, problems) {
    const items = asList(list, `"${what}s"`, problems);
    const tooMany = items[MAX_COMPONENTS];
    if (tooMany !== undefined) {
        const message = `is one ${what} too many: there may be ${MAX_COMPONENTS}.`;
        problems.add({ place: tooMany.place, message });
    }
    return items.slice(0, MAX_COMPONENTS).flatMap((item) => readComponent(item, what, problems) ?? []);
}
/** Reads one of them. */
function readComponent(item, what, problems) {
    const written = asMap(item, `A ${what}`, problems);
    if (written === undefined) {
        if (item.kind === 'scalar' && item.value === null)
            problems.add({ place: item.place, message: `A ${what} is null.` });
        return undefined;
    }
    const text = (key) => {
        const value = written.entries.get(key)?.value;
        if (value === undefined)
            return undefined;
        if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '')
            return value.value;
        problems.add({
            option: key,
            place: value.place,
            message: `of a ${what} must be a string that is not empty.`,
        });
        return undefined;
    };
    const type = text('type');
    const name = text('name');
    if (type === undefined && !written.entries.has('type')) {
        problems.add({ place: written.place, message: `This ${what} has no "type".` });
    }
    return type === undefined ? undefined : { type, name: name ?? type, place: written.place, written };
}
/** Reports builders of one name: outputs and `only` could not tell them apart. */
function refuseSameNames(builders, problems) {
    const first = new Map();
    for (const { name, place } of builders) {
        const earlier = first.get(name);
        if (earlier === undefined) {
            first.set(name, place);
            continue;
        }
        const message = `The builder at ${(0,src_errors/* formatPlace */.dE)(earlier)} has the name "${name}" too; give each its own "name".`;
        problems.add({ place, message });
    }
}

;// CONCATENATED MODULE: ./src/template/go-time.ts
/**
 * Formats a moment, in UTC, by a layout of Go's time package: a text in which the reference time
 * `Mon Jan 2 15:04:05 MST 2006` stands for itself.
 *
 *     formatGoTime(moment, '2006-01-02 03:04PM')  // '2026-11-22 03:30AM'
 */
function formatGoTime(moment, layout) {
    return layout.replace(REFERENCE, (element) => {
        const known = ELEMENTS.get(element);
        return known === undefined ? fraction(moment, element) : known(moment);
    });
}
/**
 * The elements of a layout, in the order Go tries them at a position (`time.nextStdChunk`). A fraction is one
 * only where no digit follows, and `Jan` must not begin a longer word.
 */
const REFERENCE = /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|01|02|03|04|05|06|2006|__2|_2(?!006)|15|1|2|3|4|5|PM|pm|-07:00:00|-07:00|-070000|-0700|-07|Z07:00:00|Z07:00|Z070000|Z0700|Z07|[.,]0+(?!\d)|[.,]9+(?!\d)/g;
const ELEMENTS = new Map([
    ['January', (moment) => monthName(moment)],
    ['Jan', (moment) => monthName(moment).slice(0, 3)],
    ['Monday', (moment) => dayName(moment)],
    ['Mon', (moment) => dayName(moment).slice(0, 3)],
    ['MST', () => 'UTC'],
    ['002', (moment) => padded(dayOfYear(moment), 3)],
    ['__2', (moment) => padded(dayOfYear(moment), 3, ' ')],
    ['01', (moment) => padded(moment.getUTCMonth() + 1)],
    ['1', (moment) => String(moment.getUTCMonth() + 1)],
    ['02', (moment) => padded(moment.getUTCDate())],
    ['_2', (moment) => padded(moment.getUTCDate(), 2, ' ')],
    ['2', (moment) => String(moment.getUTCDate())],
    ['15', (moment) => padded(moment.getUTCHours())],
    ['03', (moment) => padded(hour12(moment))],
    ['3', (moment) => String(hour12(moment))],
    ['04', (moment) => padded(moment.getUTCMinutes())],
    ['4', (moment) => String(moment.getUTCMinutes())],
    ['05', (moment) => padded(moment.getUTCSeconds())],
    ['5', (moment) => String(moment.getUTCSeconds())],
    ['2006', (moment) => padded(moment.getUTCFullYear(), 4)],
    ['06', (moment) => padded(moment.getUTCFullYear() % 100)],
    ['PM', (moment) => (moment.getUTCHours() < 12 ? 'AM' : 'PM')],
    ['pm', (moment) => (moment.getUTCHours() < 12 ? 'am' : 'pm')],
    ['-07:00:00', () => '+00:00:00'],
    ['-07:00', () => '+00:00'],
    ['-070000', () => '+000000'],
    ['-0700', () => '+0000'],
    ['-07', () => '+00'],
    ...['Z07:00:00', 'Z07:00', 'Z070000', 'Z0700', 'Z07'].map((zone) => [zone, () => 'Z']),
]);
/** `.000` gives all its digits, `.999` leaves trailing zeros out, and itself with them. */
function fraction(moment, element) {
    const digits = padded(moment.getUTCMilliseconds(), 3)
        .padEnd(9, '0')
        .slice(0, element.length - 1);
    if (element[1] === '0')
        return `${element[0]}${digits}`;
    const significant = digits.replace(/0+$/, '');
    return significant === '' ? '' : `${element[0]}${significant}`;
}
function padded(value, width = 2, fill = '0') {
    return String(value).padStart(width, fill);
}
function dayOfYear(moment) {
    const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
    return (midnight - Date.UTC(moment.getUTCFullYear(), 0, 1)) / 86_400_000 + 1;
}
function hour12(moment) {
    return moment.getUTCHours() % 12 || 12;
}
function monthName(moment) {
    return MONTHS[moment.getUTCMonth()] ?? '';
}
function dayName(moment) {
    return DAYS[moment.getUTCDay()] ?? '';
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

;// CONCATENATED MODULE: ./src/template/run-facts.ts

/** A UUID that begins with the time in seconds, as Packer's `{{uuid}}`: they sort by when they were made. */
function timeOrderedUuid() {
    const seconds = Math.floor(Date.now() / 1000)
        .toString(16)
        .padStart(8, '0')
        .slice(-8);
    const random = (0,external_node_crypto_.randomBytes)(12).toString('hex');
    return [seconds, random.slice(0, 4), random.slice(4, 8), random.slice(8, 12), random.slice(12)].join('-');
}

;// CONCATENATED MODULE: ./src/template/strftime.ts


/**
 * Formats a moment, in UTC, by a pattern of C's strftime, with the directives that Packer knows.
 *
 * @throws TemplateError for a directive that there is not
 */
function strftime(moment, pattern) {
    return pattern.replace(/%([^]?)/g, (directive, letter) => {
        const layout = LAYOUTS.get(letter);
        if (layout !== undefined)
            return formatGoTime(moment, layout);
        const format = FORMATS.get(letter);
        if (format !== undefined)
            return format(moment);
        throw new TemplateError(`does not know "${directive}"; it knows ${known()}`);
    });
}
function known() {
    return [...LAYOUTS.keys(), ...FORMATS.keys()]
        .sort()
        .map((letter) => `%${letter}`)
        .join(' ');
}
const LAYOUTS = new Map([
    ['A', 'Monday'],
    ['a', 'Mon'],
    ['B', 'January'],
    ['b', 'Jan'],
    ['c', 'Mon Jan _2 15:04:05 2006'],
    ['D', '01/02/06'],
    ['d', '02'],
    ['e', '_2'],
    ['F', '2006-01-02'],
    ['H', '15'],
    ['h', 'Jan'],
    ['I', '03'],
    ['L', '.000'],
    ['M', '04'],
    ['m', '01'],
    ['p', 'PM'],
    ['R', '15:04'],
    ['r', '03:04:05 PM'],
    ['S', '05'],
    ['T', '15:04:05'],
    ['v', '_2-Jan-2006'],
    ['X', '15:04:05'],
    ['x', '01/02/06'],
    ['Y', '2006'],
    ['y', '06'],
    ['Z', 'MST'],
    ['z', '-0700'],
]);
const FORMATS = new Map([
    ['C', (moment) => padded(Math.floor(moment.getUTCFullYear() / 100))],
    ['j', (moment) => padded(dayOfYear(moment), 3)],
    ['k', (moment) => padded(moment.getUTCHours(), 2, ' ')],
    ['l', (moment) => padded(hour12(moment), 2, ' ')],
    ['U', (moment) => padded(Math.floor((dayOfYear(moment) + 6 - moment.getUTCDay()) / 7))],
    ['u', (moment) => String(moment.getUTCDay() || 7)],
    ['V', (moment) => padded(isoWeek(moment))],
    ['W', (moment) => padded(Math.floor((dayOfYear(moment) + 6 - ((moment.getUTCDay() + 6) % 7)) / 7))],
    ['w', (moment) => String(moment.getUTCDay())],
    ['n', () => '\n'],
    ['t', () => '\t'],
    ['%', () => '%'],
]);
/** The week, by ISO 8601, of the year that its Thursday lies in. */
function isoWeek(moment) {
    const thursday = new Date(moment.getTime() + (4 - (moment.getUTCDay() || 7)) * 86_400_000);
    return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}

;// CONCATENATED MODULE: ./src/template/functions.ts





/** The version of Packer whose template language this is; templates ask for it to guard against older ones. */
const PACKER_VERSION = '1.16.0';
/**
 * Packer's functions for what is evaluated when a template is read; `user` and `env` depend on where they stand.
 *
 * @param templateFile the template's path, where there is a template; a relative one is from the working directory
 */
function configFunctions(facts, templateFile) {
    const { startedAt, workingDirectory } = facts;
    return {
        build: () => {
            throw new TemplateError('has values only while a build runs; it can be used in provisioners');
        },
        build_name: () => {
            throw new TemplateError('can be used in builders and provisioners only');
        },
        build_type: () => {
            throw new TemplateError('can be used in builders and provisioners only');
        },
        env: () => {
            throw new TemplateError('can be used in the template\'s "variables" only', {
                hint: 'Declare a variable with the environment variable as its default, and use {{user}} here.',
            });
        },
        timestamp: templateFunction([], () => String(Math.floor(startedAt.getTime() / 1000))),
        isotime: templateFunction(['string'], (layout = RFC3339) => formatGoTime(startedAt, layout), 0),
        strftime: templateFunction(['string'], (pattern) => strftime(startedAt, pattern)),
        uuid: templateFunction([], timeOrderedUuid),
        pwd: templateFunction([], () => workingDirectory),
        template_dir: templateFunction([], () => {
            if (templateFile === undefined)
                throw new TemplateError('needs a template, and none is given');
            return (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workingDirectory, templateFile));
        }),
        packer_version: templateFunction([], () => PACKER_VERSION),
        clean_resource_name: templateFunction(['string'], cleanResourceName),
        ...Object.fromEntries(ELSEWHERE.map((name) => [name, unsupported])),
    };
}
/** `{{env}}`, for the texts that may use it: the defaults of a template's variables. */
function envFunction(facts) {
    return { env: templateFunction(['string'], (name) => facts.env[name] ?? '') };
}
/** What is known of the build that a text belongs to. */
function buildFunctions(name, builderType) {
    return {
        build_name: templateFunction([], () => name),
        build_type: templateFunction([], () => builderType),
    };
}
/** `{{build "…"}}`: the data of a running build. */
function generatedFunction(generated) {
    return {
        build: templateFunction(['string'], (key) => {
            const value = Object.hasOwn(generated, key) ? generated[key] : undefined;
            if (value !== undefined)
                return value;
            throw new TemplateError(`knows no "${key}"; it knows ${Object.keys(generated).sort().join(', ')}`);
        }),
    };
}
const RFC3339 = '2006-01-02T15:04:05Z07:00';
/** Functions of Packer that ask other services for secrets: a workflow has its own ways to those. */
const ELSEWHERE = ['vault', 'consul_key', 'aws_secretsmanager', 'aws_secretsmanager_raw'];
function unsupported() {
    throw new TemplateError('is not supported here', {
        hint: "Fetch the value in a step before this one, and pass it by the action's `variables` input.",
    });
}
/** What an image may be named: letters (Chinese ones too), digits and `. _ : -`; the rest becomes `-`. */
function cleanResourceName(name) {
    return name.replace(/[^\p{L}\p{N}._:-]/gu, '-');
}

;// CONCATENATED MODULE: ./src/template/interpolate.ts



/**
 * The evaluation of Packer's legacy templates, and of inputs: every string of a component is a template text,
 * and so are the keys of the maps inside it. Each is evaluated once; no value is ever read as a template again.
 */
function interpolation(names) {
    return (written, scope) => {
        const entries = new Map();
        for (const [option, entry] of written.entries) {
            if (option.startsWith('_'))
                continue;
            const interpolator = new Interpolator(names, scope, option);
            const value = interpolator.value(entry.value, option);
            if (!interpolator.hasFailed)
                entries.set(option, { ...entry, value });
        }
        return { ...written, entries };
    };
}
class Interpolator {
    hasFailed = false;
    #names;
    #scope;
    #isRunTime;
    constructor(names, scope, option) {
        this.#names = names;
        this.#scope = scope;
        this.#isRunTime = scope.options[option]?.runtime === true;
    }
    value(located, path) {
        switch (located.kind) {
            case 'scalar':
                if (typeof located.value !== 'string')
                    return located;
                return { ...located, value: this.#text(located.value, located.place, path) };
            case 'list':
                return {
                    ...located,
                    items: located.items.map((item, index) => this.value(item, `${path}[${index}]`)),
                };
            case 'map':
                return { ...located, entries: this.#entries(located, path) };
        }
    }
    #entries(map, path) {
        const entries = new Map();
        for (const [key, entry] of map.entries) {
            const name = this.#text(key, entry.keyPlace, path);
            const inner = `${path}.${name}`;
            if (entries.has(name)) {
                this.#refuse(inner, entry.keyPlace, 'is given twice.');
            }
            entries.set(name, { ...entry, value: this.value(entry.value, inner) });
        }
        return entries;
    }
    /** The text filled in; as it was written where that is not possible, or not yet. */
    #text(text, place, path) {
        if (!text.includes('{{'))
            return text;
        try {
            return this.#isRunTime ? this.#asFarAsKnown(text, place) : this.#inFull(text, place);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            this.#refuse(path, place, (0,src_errors/* describeError */.Uc)(error));
            return text;
        }
    }
    #asFarAsKnown(text, place) {
        const deferred = this.#scope.generated === 'pending' ? ['build'] : [];
        return specializeTemplate(text, { functions: this.#functions(place) }, deferred);
    }
    #inFull(text, place) {
        const awaited = [];
        const pending = {
            build: templateFunction(['string'], (key) => {
                awaited.push(key);
                return '';
            }),
        };
        const functions = { ...this.#functions(place), ...(this.#scope.generated === 'pending' && pending) };
        const rendered = renderTemplate(text, { functions });
        return awaited.length === 0 ? rendered : text;
    }
    #functions(place) {
        const { buildName, builderType, generated } = this.#scope;
        return {
            ...this.#names.functions,
            ...buildFunctions(buildName, builderType),
            ...(typeof generated === 'object' && generatedFunction(generated)),
            user: templateFunction(['string'], (name) => this.#variable(name, place)),
        };
    }
    #variable(name, place) {
        const value = this.#names.variables.get(name);
        if (value !== undefined)
            return value;
        const near = (0,src_errors/* closestName */.Nf)(name, [...this.#names.variables.keys()]);
        const message = `The variable "${name}" is neither declared nor given; it is taken as empty.${near}`;
        this.#scope.notice(message, place);
        return '';
    }
    #refuse(option, place, message) {
        this.hasFailed = true;
        this.#scope.problems.add({ option, place, message });
    }
}

;// CONCATENATED MODULE: ./src/template/variables.ts




/**
 * The values of a template's variables: as given, else by default. A value may refer to other variables by
 * `{{user}}`, in whatever order they stand, but not to itself; `{{env}}` is for defaults alone, so that no text
 * from outside reaches the environment. Sensitive values are masked from here on.
 */
function resolveVariables(sources) {
    const resolver = new Resolver(sources);
    for (const name of [...sources.declared.keys(), ...(sources.given?.entries.keys() ?? [])])
        resolver.resolve(name);
    return resolver.values;
}
/** A chain of variables that refer to one another may be this long, as in Packer. */
const MAX_CHAIN = 100;
class Resolver {
    values = new Map();
    #sources;
    /** The variables being resolved: each refers to the next. */
    #chain = [];
    constructor(sources) {
        this.#sources = sources;
    }
    /** @returns the value; empty where it has none, which has then been reported */
    resolve(name) {
        const known = this.values.get(name);
        if (known !== undefined)
            return known;
        this.#chain.push(name);
        const value = this.#evaluate(name);
        this.#chain.pop();
        if (this.#sources.sensitive.has(name))
            new secrets/* Secret */.zh(value);
        this.values.set(name, value);
        return value;
    }
    #evaluate(name) {
        const { declared, given, functions, facts } = this.#sources;
        const input = given?.entries.get(name)?.value;
        if (input !== undefined && !variables_isNull(input)) {
            this.#hintAtMisspelling(name, input.place);
            return this.#render(name, input, functions);
        }
        const declaration = declared.get(name);
        if (declaration?.default !== undefined) {
            return this.#render(name, declaration.default, { ...functions, ...envFunction(facts) });
        }
        const message = `is a required variable that is not set: give it by the action's \`variables\` input.`;
        if (declaration !== undefined)
            this.#problem(name, declaration.place, message);
        return '';
    }
    #render(name, value, functions) {
        if (value.kind !== 'scalar') {
            this.#problem(name, value.place, `is a ${value.kind}; a variable is a string, a number or a boolean.`);
            return '';
        }
        const text = typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
        try {
            return renderTemplate(text, {
                functions: { ...functions, user: templateFunction(['string'], (other) => this.#refer(other)) },
            });
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            this.#problem(name, value.place, (0,src_errors/* describeError */.Uc)(error));
            return '';
        }
    }
    /** The value of another variable, for the one at the end of the chain. */
    #refer(name) {
        const { declared, given } = this.#sources;
        if (this.#chain.includes(name)) {
            const circle = [...this.#chain.slice(this.#chain.indexOf(name)), name].join(' -> ');
            throw new TemplateError(`goes in a circle: ${circle}`);
        }
        if (this.#chain.length >= MAX_CHAIN)
            throw new TemplateError(`follows more than ${MAX_CHAIN} variables`);
        if (declared.has(name) || given?.entries.has(name))
            return this.resolve(name);
        throw new TemplateError(`finds no variable "${name}"`, {
            hint: (0,src_errors/* closestName */.Nf)(name, [...declared.keys()]).trim(),
        });
    }
    #hintAtMisspelling(name, place) {
        const { declared, notice } = this.#sources;
        const near = declared.has(name) ? '' : (0,src_errors/* closestName */.Nf)(name, [...declared.keys()]);
        if (near !== '')
            notice(`The template declares no variable "${name}".${near}`, place);
    }
    #problem(name, place, message) {
        this.#sources.problems.add({ option: name, place, message });
    }
}
function variables_isNull(value) {
    return value.kind === 'scalar' && value.value === null;
}

;// CONCATENATED MODULE: ./src/template/inputs.ts




/** The template with the inputs laid over it. An input that no builder knows is reported. */
function applyInputs(template, overrides, { optionsOf, problems }) {
    const used = new Set();
    const builders = template.builders.map((builder) => {
        const table = optionsOf(builder.type);
        const known = [...overrides.options].filter(([name]) => table === undefined || Object.hasOwn(table, name));
        for (const [name] of known)
            used.add(name);
        return table === undefined ? builder : { ...builder, written: withEntries(builder.written, known) };
    });
    for (const [name, value] of overrides.options) {
        if (used.has(name) || builders.length === 0)
            continue;
        problems.add({
            option: name,
            place: value.place,
            message: 'is an input that no builder of the template knows as an option.',
        });
    }
    return {
        ...template,
        builders,
        provisioners: givenProvisioners(overrides, problems) ?? template.provisioners,
        errorCleanup: givenErrorCleanup(overrides, problems) ?? template.errorCleanup,
    };
}
/** Where a build from inputs alone is written. */
const INPUTS_PLACE = { file: 'inputs' };
/**
 * What the inputs say where there is no template: one builder, of the name of its type.
 * Inputs may use variables and functions as a template's strings do.
 */
function templateOfInputs(builderType, overrides, context) {
    const functions = configFunctions(context.facts, undefined);
    const variables = resolveVariables({
        declared: new Map(),
        given: context.variables,
        sensitive: new Set(),
        functions,
        ...context,
    });
    const nothing = { kind: 'map', entries: new Map(), place: INPUTS_PLACE };
    const written = withEntries(nothing, [...overrides.options]);
    return {
        file: undefined,
        builders: [{ type: builderType, name: builderType, place: INPUTS_PLACE, written }],
        provisioners: givenProvisioners(overrides, context.problems) ?? [],
        errorCleanup: givenErrorCleanup(overrides, context.problems),
        evaluate: interpolation({ functions, variables }),
    };
}
function givenProvisioners({ provisioners }, problems) {
    return provisioners && readComponents(provisioners, 'provisioner', problems);
}
function givenErrorCleanup({ errorCleanup }, problems) {
    return errorCleanup && readComponent(errorCleanup, 'provisioner', problems);
}
function withEntries(written, options) {
    const entries = new Map(written.entries);
    for (const [name, value] of options)
        entries.set(name, { keyPlace: value.place, value });
    return { ...written, entries };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/template/line-index.ts
/**
 * The places of a text: line and column of an offset, both counted from 1, columns in UTF-16 units as editors
 * do.
 */
class LineIndex {
    #file;
    #starts;
    /** @param file what places call the text: a path, or `input "tags"` */
    constructor(text, file) {
        this.#file = file;
        this.#starts = [
            0,
            ...[...text.matchAll(/\r\n|\n|\r/g)].map((lineEnd) => lineEnd.index + lineEnd[0].length),
        ];
    }
    place(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
    }
}

;// CONCATENATED MODULE: ./src/template/json.ts




/**
 * Reads JSON (strictly: no comments, no trailing commas) with the place of every value and key.
 *
 * @param file what places call the text, as in `template.json`
 * @throws ProblemsError for a syntax error, with its line and column; for every key that an object has twice;
 *   for a text too large or nested too deep
 */
function locatedJson(text, file) {
    const json = boundedText(text, { file });
    const lines = new LineIndex(json, file);
    refuseDeepNesting(json, lines);
    const errors = [];
    const root = (0,main.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: false });
    const error = errors[0];
    if (error !== undefined)
        throw syntaxError(json, error, lines);
    if (root === undefined)
        throw new src_errors/* ProblemsError */.FQ([{ place: lines.place(0), message: 'is empty.' }]);
    const problems = new src_errors/* Problems */.Zw();
    const located = new Converter(json, lines, problems).convert(root);
    problems.throwIfAny();
    return located;
}
/** The parser recurses, so this is looked at first. */
function refuseDeepNesting(json, lines) {
    const scanner = (0,main.createScanner)(json, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
        if (token === TOKEN.openBrace || token === TOKEN.openBracket)
            depth++;
        if (token === TOKEN.closeBrace || token === TOKEN.closeBracket)
            depth--;
        if (depth > limits_MAX_DEPTH)
            refuseDepth(lines.place(scanner.getTokenOffset()));
    }
}
/** jsonc-parser's SyntaxKind, which is a const enum and does not exist at run time. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };
/** Only the first error is told: those after it are mostly its consequences. */
function syntaxError(json, error, lines) {
    const raw = json.slice(error.offset, error.offset + Math.min(error.length, LONGEST_EXCERPT));
    const found = raw === '' ? 'the end of the file' : raw.startsWith('"') ? raw : `"${raw}"`;
    const message = `is not JSON: ${whatIsWrong(json, error, found)}.`;
    return new src_errors/* ProblemsError */.FQ([{ place: lines.place(error.offset), message }]);
}
const LONGEST_EXCERPT = 40;
function whatIsWrong(json, error, found) {
    const code = (0,main.printParseErrorCode)(error.error);
    const afterComma = json.slice(0, error.offset).trimEnd().endsWith(',');
    if (afterComma && /^[\]}]/.test(json.slice(error.offset)))
        return `there is a comma before ${found} that separates nothing`;
    return SENTENCES[code]?.(found) ?? `${found} is not expected here`;
}
const SENTENCES = {
    InvalidSymbol: (found) => `${found} is not expected here; keys and strings stand in double quotes`,
    PropertyNameExpected: (found) => `a key in double quotes is expected, not ${found}`,
    ValueExpected: (found) => `a value is expected, not ${found}`,
    ColonExpected: (found) => `a colon is expected after a key, not ${found}`,
    CommaExpected: (found) => `${/^"[\]}]/.test(found) ? 'the right closing bracket' : 'a comma'} is missing before ${found}`,
    CloseBraceExpected: (found) => `a "}" is missing before ${found}`,
    CloseBracketExpected: (found) => `a "]" is missing before ${found}`,
    EndOfFileExpected: (found) => `nothing may follow the template, but ${found} does`,
    InvalidCommentToken: () => 'comments are not allowed; keys that begin with "_" are taken as comments',
    UnexpectedEndOfComment: () => 'comments are not allowed; keys that begin with "_" are taken as comments',
    UnexpectedEndOfString: () => 'a string has no closing quote on its line',
    UnexpectedEndOfNumber: () => 'a number is not complete',
    InvalidUnicode: () => 'a \\u in a string is not followed by four hexadecimal digits',
    InvalidEscapeCharacter: () => 'a backslash in a string is followed by a character that it cannot escape',
    InvalidCharacter: () => 'a string has a line break or a control character in it; write \\n, or \\u and its code',
};
class Converter {
    #json;
    #lines;
    #problems;
    constructor(json, lines, problems) {
        this.#json = json;
        this.#lines = lines;
        this.#problems = problems;
    }
    convert(node) {
        const place = this.#lines.place(node.offset);
        switch (node.type) {
            case 'array':
                return { kind: 'list', items: (node.children ?? []).map((item) => this.convert(item)), place };
            case 'object':
                return { kind: 'map', entries: this.#entries(node.children ?? []), place };
            default: {
                const value = node.value;
                const source = this.#json.slice(node.offset, node.offset + node.length);
                const saysMore = typeof value === 'number' && String(value) !== source;
                return { kind: 'scalar', value, place, ...(saysMore && { source }) };
            }
        }
    }
    #entries(properties) {
        const entries = new Map();
        for (const { children: [key, value] = [] } of properties) {
            if (key === undefined || value === undefined)
                continue;
            const name = String(key.value);
            const keyPlace = this.#lines.place(key.offset);
            const earlier = entries.get(name);
            if (earlier !== undefined) {
                this.#problems.add({
                    option: name,
                    place: keyPlace,
                    message: `is given twice; first at ${(0,src_errors/* formatPlace */.dE)(earlier.keyPlace)}.`,
                });
                continue;
            }
            entries.set(name, { keyPlace, value: this.convert(value) });
        }
        return entries;
    }
}

;// CONCATENATED MODULE: ./src/template/legacy.ts







/**
 * Reads a template in Packer's legacy JSON.
 *
 * @param text the file's content
 * @throws ProblemsError if it is no JSON; whatever else is wrong goes to `context.problems`
 */
function readLegacyTemplate(text, context) {
    const { file, facts, problems } = context;
    const located = locatedJson(text, file);
    const root = isNull(located) ? undefined : asMap(located, 'A template', problems);
    const at = (key) => root?.entries.get(key)?.value;
    if (root !== undefined)
        checkRootKeys(root, context);
    const functions = configFunctions(facts, file);
    const variables = resolveVariables({
        declared: declarations(asMap(at('variables'), '"variables"', problems)),
        given: context.variables,
        sensitive: new Set(asStrings(at('sensitive-variables'), '"sensitive-variables"', problems)),
        functions,
        ...context,
    });
    const builders = readComponents(at('builders'), 'builder', problems);
    refuseSameNames(builders, problems);
    return {
        file,
        builders,
        provisioners: readComponents(at('provisioners'), 'provisioner', problems),
        errorCleanup: errorCleanupIn(at(ERROR_CLEANUP), problems),
        evaluate: interpolation({ functions, variables }),
    };
}
const ERROR_CLEANUP = 'error-cleanup-provisioner';
const KNOWN_KEYS = [
    'builders',
    'provisioners',
    ERROR_CLEANUP,
    'variables',
    'sensitive-variables',
    'min_packer_version',
    'description',
];
/** Part of Packer's language, and refused: a build that left them out would not be what was asked for. */
const UNSUPPORTED_KEYS = ['post-processors'];
function checkRootKeys(root, { problems, notice }) {
    for (const [key, { keyPlace, value }] of root.entries) {
        if (KNOWN_KEYS.includes(key) || key.startsWith('_'))
            continue;
        if (key === 'push') {
            notice('"push" has no effect: the service it was for is gone.', keyPlace);
        }
        else if (!UNSUPPORTED_KEYS.includes(key)) {
            const near = (0,src_errors/* closestName */.Nf)(key, [...KNOWN_KEYS, ...UNSUPPORTED_KEYS]);
            problems.add({ option: key, place: keyPlace, message: `is not a part of a template.${near}` });
        }
        else if (value.kind !== 'list' || value.items.length > 0) {
            problems.add({
                option: key,
                place: keyPlace,
                message: 'is not supported yet: take it out to build from this template.',
            });
        }
    }
    const builders = root.entries.get('builders')?.value;
    if (builders === undefined || (builders.kind === 'list' && builders.items.length === 0)) {
        problems.add({
            option: 'builders',
            place: builders?.place ?? root.place,
            message: 'is required: a template without a builder builds nothing.',
        });
    }
}
function errorCleanupIn(value, problems) {
    return value === undefined || isNull(value) ? undefined : readComponent(value, ERROR_CLEANUP, problems);
}
function declarations(variables) {
    const declared = [...(variables?.entries ?? [])].map(([name, { keyPlace, value }]) => [
        name,
        { place: keyPlace, default: isNull(value) ? undefined : value },
    ]);
    return new Map(declared);
}

;// CONCATENATED MODULE: ./src/template/paths.ts



/**
 * The rules of relative paths. What a template names is looked for in the template's folder, then in the
 * workspace; what an input or the environment names, in the workspace. A leading `~` is the home folder.
 *
 * @param templateFile the template's path as places call it, where there is a template
 * @param workspace an absolute path
 */
function pathResolver(templateFile, workspace) {
    return (path, writtenAt) => {
        if (path === '~' || /^~[/\\]/.test(path))
            return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1));
        if ((0,external_node_path_.isAbsolute)(path))
            return path;
        if (writtenAt.file === templateFile) {
            const beside = (0,external_node_path_.resolve)(workspace, (0,external_node_path_.dirname)(templateFile), path);
            if ((0,external_node_fs_.existsSync)(beside))
                return beside;
        }
        return (0,external_node_path_.resolve)(workspace, path);
    };
}

;// CONCATENATED MODULE: ./src/template/selection.ts


/** What a builder's map holds beside its options. */
const BUILDER_KEYS = ['type', 'name'];
/** What a provisioner's map holds beside its options: they say in which builds it runs, and how it differs there. */
const PROVISIONER_KEYS = ['type', 'name', 'only', 'except', 'override'];
/** Whether a provisioner runs in the build, by its `only` and `except`. */
function runsIn({ written }, build) {
    const ignore = { add: () => undefined };
    const [only, except] = [namesOf(written, 'only', ignore), namesOf(written, 'except', ignore)];
    return only === undefined ? except?.includes(build) !== true : only.includes(build);
}
/** A provisioner as it is in the build: what its `override` says for the build's name replaces its own options. */
function overriddenIn({ written }, build) {
    const override = written.entries.get('override')?.value;
    const own = override?.kind === 'map' ? override.entries.get(build)?.value : undefined;
    return own?.kind === 'map'
        ? { ...written, entries: new Map([...written.entries, ...own.entries]) }
        : written;
}
/** Reports `only`, `except` and `override` that are ill-formed or name builds that there are not. */
function checkSelection(provisioner, builds, problems) {
    const { written } = provisioner;
    const only = namesOf(written, 'only', problems) ?? [];
    const except = namesOf(written, 'except', problems) ?? [];
    const override = asMap(written.entries.get('override')?.value, '"override"', problems);
    for (const entry of override?.entries.values() ?? [])
        asMap(entry.value, 'What "override" says of a build', problems);
    if (only.length > 0 && except.length > 0) {
        problems.add({
            option: 'except',
            place: selection_placeOf(written, 'except'),
            message: 'cannot be given together with only: choose one.',
        });
    }
    const named = { only, except, override: [...(override?.entries.keys() ?? [])] };
    for (const [option, names] of Object.entries(named)) {
        for (const name of names.filter((each) => !builds.includes(each))) {
            const message = `names the builder "${name}", which is not in the template.${(0,src_errors/* closestName */.Nf)(name, builds)}`;
            problems.add({ option, place: selection_placeOf(written, option), message });
        }
    }
}
function namesOf(written, key, problems) {
    const value = written.entries.get(key)?.value;
    return value && asStrings(value, `"${key}"`, problems);
}
function selection_placeOf(written, key) {
    return written.entries.get(key)?.value.place ?? written.place;
}

;// CONCATENATED MODULE: ./src/template/plan.ts




/**
 * Turns a template into builds that are ready to run: values filled in, options parsed by the tables of their
 * kinds, everything checked that can be known before the first call to the cloud.
 *
 * Nothing is thrown: the problems of all builds are added to `context.problems`, and the builds may be run only
 * if there are none.
 */
function planBuilds(template, context) {
    const names = template.builders.map((builder) => builder.name);
    const { provisioners, errorCleanup } = template;
    for (const provisioner of [...provisioners, ...(errorCleanup ? [errorCleanup] : [])]) {
        checkSelection(provisioner, names, context.problems);
        plan_kindOf(provisioner, context.provisionerKinds, 'provisioner', context.problems);
    }
    return template.builders.flatMap((builder) => planBuild(builder, template, context) ?? []);
}
function planBuild(builder, template, context) {
    const kind = plan_kindOf(builder, context.builderKinds, 'builder', context.problems);
    if (kind === undefined)
        return undefined;
    const { place } = builder;
    const resolve = pathResolver(template.file, context.workspace);
    const resolvePath = (path) => resolve(path, place);
    const scope = { buildName: builder.name, builderType: builder.type, generated: 'none' };
    const parsed = plan_parse(builder.written, BUILDER_KEYS, kind.options, scope, template, context);
    const { problems, env, notice } = context;
    kind.check(parsed, { problems, place, env, resolvePath, notice });
    const provisioners = planProvisioners(builder, template, context);
    const errorCleanup = planErrorCleanup(builder, template, context);
    if (parsed.values['communicator'] === 'none')
        refuseGuestless([...provisioners, ...(errorCleanup ? [errorCleanup] : [])], builder.name, problems);
    return {
        name: builder.name,
        kind,
        options: parsed.values,
        provisioners,
        errorCleanup,
        onError: context.onError ?? 'cleanup',
        placeOf: (option) => parsed.placeOf(option),
        resolvePath,
    };
}
function planProvisioners(builder, template, context) {
    const planned = template.provisioners
        .filter((provisioner) => runsIn(provisioner, builder.name))
        .map((provisioner) => planProvisioner(provisioner, builder, template, context));
    return planned.flatMap((provisioner, index) => provisioner === undefined ? [] : { ...provisioner, number: index + 1 });
}
function planErrorCleanup(builder, template, context) {
    const { errorCleanup } = template;
    if (errorCleanup === undefined || !runsIn(errorCleanup, builder.name))
        return undefined;
    const planned = planProvisioner(errorCleanup, builder, template, context);
    return planned && { ...planned, number: 1 };
}
function planProvisioner(provisioner, builder, template, context) {
    const kind = context.provisionerKinds.get(provisioner.type);
    if (kind === undefined)
        return undefined;
    const { place } = provisioner;
    const written = overriddenIn(provisioner, builder.name);
    const resolve = pathResolver(template.file, context.workspace);
    const parseWith = (generated, to) => {
        const scope = { buildName: builder.name, builderType: builder.type, generated };
        return plan_parse(written, PROVISIONER_KEYS, kind.options, scope, template, to);
    };
    kind.check(parseWith('pending', context), {
        problems: context.problems,
        place,
        resolvePath: (path) => resolve(path, place),
    });
    const optionsOf = ({ generated }) => {
        const problems = new src_errors/* Problems */.Zw();
        const { values } = parseWith(generated, { ...context, problems, notice: () => undefined });
        problems.throwIfAny();
        return values;
    };
    return { kind, place, options: onceForEach(optionsOf) };
}
function refuseGuestless(planned, build, problems) {
    for (const { kind, place } of planned) {
        if (kind.needsNoGuest === true)
            continue;
        problems.add({
            option: 'communicator',
            place,
            message: `"none" lets nobody into the guest of the build "${build}", where this ${kind.type} provisioner is to work; set communicator to "ssh", "winrm" or "cloud_assistant", or remove the provisioner.`,
        });
    }
}
function plan_parse(written, otherKeys, options, scope, template, context) {
    const { problems, env, notice } = context;
    const own = new Map([...written.entries].filter(([key]) => !otherKeys.includes(key) && !key.startsWith('_')));
    const evaluated = template.evaluate({ ...written, entries: own }, { ...scope, options, problems, notice });
    const isReadable = ([name]) => evaluated.entries.has(name) || !own.has(name);
    const table = Object.fromEntries(Object.entries(options).filter(isReadable));
    const resolvePath = pathResolver(template.file, context.workspace);
    return (0,src_options/* parseOptions */.Ac)(table, evaluated, { problems, env, notice, resolvePath });
}
function plan_kindOf({ type, written }, kinds, what, problems) {
    const kind = kinds.get(type);
    if (kind === undefined) {
        const known = [...kinds.keys()].map((each) => `"${each}"`).join(', ');
        const message = `"${type}" is not a type of ${what} that there is here; there is ${known}.${(0,src_errors/* closestName */.Nf)(type, [...kinds.keys()])}`;
        problems.add({
            option: 'type',
            place: written.entries.get('type')?.value.place ?? written.place,
            message,
        });
    }
    return kind;
}
/** The same result for the same argument: a provisioner asks for its options more than once. */
function onceForEach(compute) {
    const known = new WeakMap();
    return (argument) => {
        const earlier = known.get(argument);
        if (earlier !== undefined)
            return earlier;
        const result = compute(argument);
        known.set(argument, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/template/yaml.ts




/** With its aliases written out, a text may have this many values. */
const MAX_VALUES = 100_000;
/**
 * Reads YAML 1.2 (core schema), and so JSON too, with the place of every value and key. An empty text is null.
 *
 * @param file what places call the text, as in `input "tags"`
 * @throws ProblemsError for a syntax error, with its line and column; for every key that a map has twice; for
 *   tags and keys that are not plain; for a text too large, nested too deep or with aliases that multiply
 */
function locatedYaml(text, file) {
    const yaml = boundedText(text, { file });
    const lines = new LineIndex(yaml, file);
    yaml_refuseDeepNesting(yaml, lines);
    // Unique keys are checked below: the parser compares each with each, which takes minutes for a large map.
    const document = (0,dist/* parseDocument */.Tp)(yaml, {
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        prettyErrors: false,
    });
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) {
        const message = `is not YAML that can be read: ${error.message.replace(/\.$/, '')}.`;
        throw new src_errors/* ProblemsError */.FQ([{ place: lines.place(error.pos[0]), message }]);
    }
    const problems = new src_errors/* Problems */.Zw();
    const located = new yaml_Converter(lines, problems).convert(document.contents, 0);
    problems.throwIfAny();
    return located;
}
/** The parser's memory grows with the depth, so this is looked at first: brackets, and `- - -` on one line. */
function yaml_refuseDeepNesting(yaml, lines) {
    let [offset, brackets, onLine] = [0, 0, 0];
    for (const token of new dist/* Lexer */.JG().lex(yaml)) {
        const type = dist/* CST */.DB.tokenType(token);
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            brackets++;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            brackets--;
        if (type === 'newline')
            onLine = 0;
        if (brackets === 0 && BLOCK_INDICATORS.has(type))
            onLine++;
        if (brackets + onLine > limits_MAX_DEPTH)
            refuseDepth(lines.place(offset));
        if (!UNWRITTEN.has(type))
            offset += token.length;
    }
}
const BLOCK_INDICATORS = new Set([
    'seq-item-ind',
    'explicit-key-ind',
    'map-value-ind',
]);
/** Tokens that the lexer makes up and that no character stands for. */
const UNWRITTEN = new Set(['doc-mode', 'flow-error-end', 'scalar']);
class yaml_Converter {
    #lines;
    #problems;
    #anchors = new Map();
    #values = 0;
    constructor(lines, problems) {
        this.#lines = lines;
        this.#problems = problems;
    }
    /** Goes in the order of the text, so that an alias means the anchor last set before it. */
    convert(node, depth) {
        const place = this.#placeOf(node);
        if (depth > limits_MAX_DEPTH)
            refuseDepth(place);
        if (++this.#values > MAX_VALUES) {
            throw new src_errors/* ProblemsError */.FQ([
                { place, message: `has more than ${MAX_VALUES} values, with aliases written out.` },
            ]);
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return { ...this.#aliased(node.source, place, depth), place };
        if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isMap */.jh)(node)) {
            if (node.anchor !== undefined)
                this.#anchors.set(node.anchor, node);
        }
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map((item) => this.convert(item, depth + 1)), place };
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'map', entries: this.#entries(node, depth), place };
        return (0,dist/* isScalar */.jn)(node) ? this.#scalar(node, place) : { kind: 'scalar', value: null, place };
    }
    #aliased(anchor, place, depth) {
        const node = this.#anchors.get(anchor);
        if (node !== undefined)
            return this.convert(node, depth + 1);
        throw new src_errors/* ProblemsError */.FQ([
            { place, message: `has the alias *${anchor}, but no anchor &${anchor} stands before it.` },
        ]);
    }
    #scalar(node, place) {
        const { value, source } = node;
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return { kind: 'scalar', value, place };
        if (typeof value === 'number') {
            const saysMore = source !== undefined && source !== String(value);
            return { kind: 'scalar', value, place, ...(saysMore && { source }) };
        }
        this.#problems.add({ place, message: `has the tag ${node.tag ?? '!'}, which is not supported here.` });
        return { kind: 'scalar', value: null, place };
    }
    #entries(map, depth) {
        const entries = new Map();
        for (const { key, value } of map.items) {
            const keyPlace = this.#placeOf(key);
            if (!(0,dist/* isScalar */.jn)(key)) {
                this.#problems.add({ place: keyPlace, message: 'has a key that is no plain text.' });
                continue;
            }
            const name = key.source ?? String(key.value);
            const earlier = entries.get(name);
            if (earlier !== undefined) {
                this.#problems.add({
                    option: name,
                    place: keyPlace,
                    message: `is given twice; first at ${(0,src_errors/* formatPlace */.dE)(earlier.keyPlace)}.`,
                });
                continue;
            }
            const located = value === null
                ? { kind: 'scalar', value: null, place: keyPlace }
                : this.convert(value, depth + 1);
            entries.set(name, { keyPlace, value: located });
        }
        return entries;
    }
    #placeOf(node) {
        const range = node?.range;
        return this.#lines.place(range?.[0] ?? 0);
    }
}

;// CONCATENATED MODULE: ./src/template/index.ts





;// CONCATENATED MODULE: ./src/job/input-table.ts

/** Every option that is an input of the action: those of all kinds of builders. */
const inputTable = Object.assign({}, ...[...builderKinds.values()].map((kind) => kind.options));

;// CONCATENATED MODULE: ./src/job/plan-job.ts








/**
 * What this step is to build: the inputs, the template that they name, and everything in both checked as far as
 * can be without a call to the cloud. The post step plans in the same way, to find its way back to the cloud.
 * @throws ProblemsError with every problem of inputs and template
 */
function planJob(runner, notice) {
    const problems = new src_errors/* Problems */.Zw();
    const inputs = (0,action/* readInputs */.Ko)({ env: runner.env, table: inputTable, problems, readYaml: locatedYaml });
    const template = readTemplate(inputs, { runner, problems, notice });
    const builds = planBuilds(template, {
        builderKinds: builderKinds,
        provisionerKinds: provisionerKinds,
        env: runner.env,
        workspace: runner.workspace,
        onError: readOnError(inputs, problems),
        problems,
        notice,
    });
    problems.throwIfAny();
    return builds;
}
function readOnError({ on_error: given }, problems) {
    const known = ON_ERROR.find((name) => name === given);
    if (given !== undefined && known === undefined) {
        const why = given === 'ask' ? ': nobody is there to answer in a job' : '';
        const message = `must be one of ${ON_ERROR.join(', ')}; found "${given}"${why}.`;
        problems.add({ option: 'on_error', place: (0,action/* inputPlace */.GP)('on_error'), message });
    }
    return known;
}
function readTemplate(inputs, { runner, problems, notice }) {
    const { options, provisioners, variables, error_cleanup_provisioner: errorCleanup } = inputs;
    const facts = { startedAt: new Date(), workingDirectory: runner.workspace, env: runner.env };
    const context = { facts, variables, problems, notice };
    const overrides = { options, provisioners, errorCleanup };
    if (inputs.template === undefined)
        return templateOfInputs(DEFAULT_BUILDER_TYPE, overrides, context);
    const text = readTemplateFile(inputs.template, runner.workspace, problems);
    const template = readLegacyTemplate(text, { ...context, file: inputs.template });
    const optionsOf = (type) => builderKinds.get(type)?.options;
    return applyInputs(template, overrides, { optionsOf, problems });
}
/** @throws ProblemsError at once: without its template there is nothing more to say of a job */
function readTemplateFile(path, workspace, problems) {
    const refuse = (message) => {
        problems.add({ option: 'template', place: (0,action/* inputPlace */.GP)('template'), message });
        problems.throwIfAny();
        throw new Error('A problem was added and is not thrown.');
    };
    if (/\.(hcl|ya?ml)$/i.test(path)) {
        return refuse(`"${path}" is not in JSON: templates in HCL2 and YAML cannot be read yet.`);
    }
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(workspace, path), 'utf8');
    }
    catch (error) {
        return refuse(`"${path}" cannot be read: ${(0,src_errors/* toError */.iT)(error).message}.`);
    }
}

;// CONCATENATED MODULE: ./src/job/release-left.ts






/** How long the post step goes on: longer than any release takes, shorter than the runner's patience. */
const LIMIT_MS = 10 * 60_000;
const SWEEP_HINT = 'The sweep (the action in sweep/ of this repository) releases it when its time is over: it is tagged alicloud-image-builder:run. The cloud releases the instance by itself at its automatic release time.';
/**
 * Releases what an earlier process left behind, by its ledgers. The way to the cloud is found as main found it,
 * from the same inputs and environment; nothing of it was saved. Never throws: what stays is a warning.
 */
async function releaseLeft(ledgers, runner) {
    const builds = tryPlan(runner);
    const credentials = new alicloud/* SharedAccess */.eb();
    const log = (0,action/* buildLog */.LM)({ builds: ledgers.map(({ build }) => build), colour: runner.colour });
    await Promise.all(ledgers.map(async (ledger) => {
        const events = new events_Events(ledger.build);
        events.subscribe(log);
        await events.phase('cleanup', 'Releasing what the build left behind', () => releaseLedger(ledger, builds, { events, runner, credentials }));
    }));
}
async function releaseLedger({ path, build }, builds, { events, runner, credentials }) {
    const planned = builds.find(({ name }) => name === build);
    if (planned === undefined)
        return warn(events, path, `nothing says how to reach the cloud of the build "${build}" any more`);
    try {
        const left = await planned.kind.release(planned.options, {
            env: runner.env,
            idToken: (0,action/* idTokenOf */.uw)(runner),
            credentials,
            events,
            ledgerPath: path,
            placeOf: planned.placeOf,
            signal: AbortSignal.timeout(LIMIT_MS),
        });
        if (left.length > 0)
            events.emit({
                type: 'warning',
                message: `Something is left behind. ${SWEEP_HINT}`,
            });
    }
    catch (error) {
        warn(events, path, (0,src_errors/* describeError */.Uc)(error));
    }
}
function warn(events, ledgerPath, reason) {
    events.emit({
        type: 'warning',
        message: `May be left behind in the cloud: ${leftIn(ledgerPath)}. ${reason.replace(/\.$/, '')}. ${SWEEP_HINT}`,
    });
}
/** What the ledger says is still there, in words. */
function leftIn(path) {
    const ledger = ledger_ledger/* Ledger */.O.reopen(path);
    ledger.close();
    return ledger.entries
        .filter(ledger_entry/* isOpen */.n)
        .map(({ kind, id, name, region }) => `${kindInWords(kind)} ${id ?? name ?? '(of unknown ID)'} in ${region}`)
        .join(', ');
}
function tryPlan(runner) {
    try {
        return planJob(runner, () => undefined);
    }
    catch (error) {
        action/* jobLog */.Wh.warning(`The inputs cannot be read any more: ${(0,src_errors/* describeError */.Uc)(error)}`);
        return [];
    }
}


/***/ }),

/***/ 1089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tq: () => (/* reexport */ between),
  P_: () => (/* reexport */ defaulted),
  p0: () => (/* reexport */ duration),
  s$: () => (/* reexport */ filePath),
  Jt: () => (/* reexport */ flag),
  nd: () => (/* reexport */ integer),
  vm: () => (/* reexport */ lengthBetween),
  c3: () => (/* reexport */ listOf),
  A7: () => (/* reexport */ mapOf),
  cK: () => (/* reexport */ matches),
  Xy: () => (/* reexport */ objectOf),
  yL: () => (/* reexport */ oneOf),
  lq: () => (/* reexport */ optional),
  Ac: () => (/* reexport */ parseOptions),
  mw: () => (/* reexport */ required),
  yD: () => (/* reexport */ secretText),
  EY: () => (/* reexport */ startsWithNone),
  Qq: () => (/* reexport */ types_text)
});

// UNUSED EXPORTS: objectSchema, parseDuration, plain

;// CONCATENATED MODULE: ./src/options/duration.ts
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
const PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
const DURATION = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/;
/** Reads a duration as Go's time.ParseDuration does. @returns milliseconds, or undefined if it is none */
function parseDuration(value) {
    const match = value.length > LONGEST ? null : DURATION.exec(value.trim());
    if (match === null)
        return undefined;
    const parts = (match[2] ?? '').matchAll(PART);
    const milliseconds = [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
    return match[1] === '-' ? -milliseconds : milliseconds;
}
/** A duration of more characters is none that anyone means, and the pattern would take long to say so. */
const LONGEST = 100;

// EXTERNAL MODULE: ./src/errors/index.ts + 4 modules
var errors = __webpack_require__(1847);
;// CONCATENATED MODULE: ./src/options/located.ts
/** The value without its places. Maps become objects without a prototype, so that no key means more than itself. */
function plain(located) {
    switch (located.kind) {
        case 'scalar':
            return located.value;
        case 'list':
            return located.items.map(plain);
        case 'map': {
            const object = Object.create(null);
            for (const [key, entry] of located.entries)
                object[key] = plain(entry.value);
            return object;
        }
    }
}

;// CONCATENATED MODULE: ./src/options/parse.ts


/**
 * Reads a component's options by their table. Every problem (an unknown or misspelt name, a wrong type, a
 * broken rule, something missing) is added to `context.problems`; nothing is thrown. An empty string and null
 * count as not given, as in Packer; keys that begin with `_` are comments.
 */
function parseOptions(table, written, context) {
    const problems = new errors/* Problems */.Zw();
    const own = { ...context, problems };
    reportUnknown(table, written, own);
    const values = {};
    for (const [name, option] of Object.entries(table)) {
        const value = parse_valueOf(name, option, written, own);
        if (value !== undefined)
            values[name] = value;
    }
    for (const problem of problems.all)
        context.problems.add(problem);
    return {
        values: values,
        isComplete: problems.all.length === 0,
        wasGiven: (name) => {
            const option = table[name];
            // What could not even be evaluated has been left out of the table.
            return option === undefined || givenValue(name, option, written, context.env) !== undefined;
        },
        placeOf: (name) => written.entries.get(name)?.value.place ?? written.place,
    };
}
function parse_valueOf(name, option, written, context) {
    const path = pathOf(name, context);
    const given = givenValue(name, option, written, context.env);
    if (given === undefined) {
        if (option.required)
            context.problems.add({ option: path, place: written.place, message: missing(option) });
        return option.default;
    }
    if (option.dead !== undefined)
        context.notice(`${path}: ${option.dead}`, given.place);
    return option.type.read(given, reading(path, option.sensitive, context));
}
function pathOf(name, context) {
    return context.within === undefined ? name : `${context.within}.${name}`;
}
function reading(path, isSensitive, context) {
    return {
        context,
        path,
        refuse: (node, rule, hint = '') => {
            const found = isSensitive ? '' : `; found ${shown(node)}`;
            context.problems.add({ option: path, place: node.place, message: `${rule}${found}.${hint}` });
            return undefined;
        },
        inside: (step) => reading(typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`, isSensitive, context),
    };
}
function givenValue(name, option, written, env) {
    const value = written.entries.get(name)?.value;
    if (value !== undefined && !isEmpty(value))
        return value;
    for (const variable of option.env) {
        const fromEnvironment = env[variable];
        if (fromEnvironment !== undefined && fromEnvironment !== '') {
            return { kind: 'scalar', value: fromEnvironment, place: { file: `environment variable ${variable}` } };
        }
    }
    return undefined;
}
function isEmpty(value) {
    return value.kind === 'scalar' && (value.value === null || value.value === '');
}
function missing(option) {
    const elsewhere = option.env.length === 0 ? '' : `, here or in the environment variable ${option.env.join(' or ')}`;
    return `is required${elsewhere}, and is not given.`;
}
/** The offending value as it was written, cut to a readable length. */
function shown(node) {
    const json = node.kind === 'scalar' && node.source !== undefined ? node.source : JSON.stringify(plain(node));
    return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}
function reportUnknown(table, written, context) {
    const names = Object.keys(table);
    for (const [name, entry] of written.entries) {
        if (names.includes(name) || context.otherKeys?.includes(name) || name.startsWith('_'))
            continue;
        context.problems.add({
            option: pathOf(name, context),
            place: entry.keyPlace,
            message: `is not an option here.${(0,errors/* closestName */.Nf)(name, [...names, ...(context.otherKeys ?? [])])}`,
        });
    }
}

;// CONCATENATED MODULE: ./src/options/object-of.ts

/** An object whose keys are options by themselves. */
function objectOf(table) {
    return {
        table,
        shape: 'map',
        label: 'object',
        jsonSchema: objectSchema(table),
        read: (node, reading) => {
            if (node.kind !== 'map')
                return reading.refuse(node, 'must be a map of names to values');
            const { values, isComplete } = parseOptions(table, node, { ...reading.context, within: reading.path });
            return isComplete ? values : undefined;
        },
    };
}
/** The JSON Schema of a map of options, for editors. `others` are keys that are no options. */
function objectSchema(table, others = {}) {
    const properties = Object.entries(table).map(([name, option]) => [
        name,
        {
            description: option.doc,
            ...option.type.jsonSchema,
            ...(option.dead !== undefined && { deprecated: true }),
        },
    ]);
    return {
        type: 'object',
        properties: { ...others, ...Object.fromEntries(properties) },
        patternProperties: { '^_': {} },
        additionalProperties: false,
    };
}

;// CONCATENATED MODULE: ./src/options/option.ts
/** An option without a default: undefined when it is not given. */
function optional(type, doc, extras = {}) {
    return { ...plainly(type), ...extras, required: false, type, doc };
}
/** An option that must be given (or come from one of its environment variables). */
function required(type, doc, extras = {}) {
    return { ...plainly(type), ...extras, required: true, given: true, type, doc };
}
/** An option with a constant default. */
function defaulted(type, value, doc, extras = {}) {
    return { ...plainly(type), ...extras, required: false, given: true, default: value, type, doc };
}
function plainly(type) {
    return { env: [], sensitive: type.sensitive ?? false };
}

;// CONCATENATED MODULE: ./src/options/rules.ts
/** A text of `least` to `most` characters; a Chinese letter is one. */
function lengthBetween(least, most) {
    return {
        holds: (value) => [...value].length >= least && [...value].length <= most,
        message: `must have ${least} to ${most} characters`,
    };
}
/** A number between two bounds, both allowed. */
function between(least, most) {
    return {
        holds: (value) => value >= least && value <= most,
        message: `must be between ${least} and ${most}`,
    };
}
/** A text that matches a pattern. @param message what is allowed, as in "must be an address" */
function matches(pattern, message) {
    return { holds: (value) => pattern.test(value), message };
}
/** A text that begins with none of the prefixes, in whatever case. */
function startsWithNone(...prefixes) {
    return {
        holds: (value) => !prefixes.some((prefix) => value.toLowerCase().startsWith(prefix)),
        message: `must not begin with ${prefixes.map((prefix) => `"${prefix}"`).join(' or ')}`,
    };
}

// EXTERNAL MODULE: ./src/secrets/index.ts + 1 modules
var secrets = __webpack_require__(4940);
;// CONCATENATED MODULE: ./src/options/types.ts



/** A string. A number or boolean is taken as its text. */
function types_text(...rules) {
    return scalar('string', { type: ['string', 'number', 'boolean'] }, (node, reading) => {
        const value = textOf(node);
        if (value === undefined)
            return reading.refuse(node, 'must be a string');
        return followsRules(value, rules, node, reading) ? value : undefined;
    });
}
/** The path of a file on the runner, as an absolute one: relative paths mean what their place says. */
function filePath() {
    return scalar('path', { type: 'string' }, (node, reading) => {
        const path = textOf(node);
        if (path === undefined)
            return reading.refuse(node, 'must be the path of a file');
        return reading.context.resolvePath?.(path, node.place) ?? path;
    });
}
/** A string that must not be seen; see {@link Secret}. */
function secretText() {
    const type = scalar('string', { type: ['string', 'number'] }, (node, reading) => {
        const value = textOf(node);
        return value === undefined ? reading.refuse(node, 'must be a string') : new secrets/* Secret */.zh(value);
    });
    return { ...type, sensitive: true };
}
/** A whole number; also as a string of digits. */
function integer(...rules) {
    const schema = {
        anyOf: [{ type: 'integer' }, { type: 'string', pattern: `${INTEGER.source}|${INTERPOLATED}` }],
    };
    return scalar('integer', schema, (node, reading) => {
        const written = node.kind === 'scalar' ? node.value : undefined;
        const value = typeof written === 'string' && INTEGER.test(written) ? Number(written) : written;
        if (!Number.isSafeInteger(value))
            return reading.refuse(node, 'must be a whole number');
        return followsRules(value, rules, node, reading) ? value : undefined;
    });
}
/** A boolean; also as one of the strings that Go's ParseBool takes, and as 0 or 1. */
function flag() {
    const words = `^(${[...TRUE, ...FALSE].join('|')})$|${INTERPOLATED}`;
    const schema = { anyOf: [{ type: 'boolean' }, { enum: [0, 1] }, { type: 'string', pattern: words }] };
    return scalar('boolean', schema, (node, reading) => {
        const word = textOf(node);
        if (word !== undefined && TRUE.includes(word))
            return true;
        if (word !== undefined && FALSE.includes(word))
            return false;
        return reading.refuse(node, 'must be true or false');
    });
}
/** One of a closed set of words, spelt exactly. */
function oneOf(...words) {
    const schema = { anyOf: [{ enum: words }, { type: 'string', pattern: INTERPOLATED }] };
    return scalar('string', schema, (node, reading) => {
        const found = textOf(node);
        const word = words.find((allowed) => allowed === found);
        if (word !== undefined)
            return word;
        const allowed = words.map((each) => `"${each}"`).join(', ');
        return reading.refuse(node, `must be one of ${allowed}`, (0,errors/* closestName */.Nf)(found ?? '', words));
    });
}
/** A Go duration ("90s", "1h30m", "500ms"), as milliseconds. */
function duration(...rules) {
    return scalar('duration', { type: ['string', 'number'] }, (node, reading) => {
        const milliseconds = parseDuration(textOf(node) ?? '');
        if (milliseconds === undefined) {
            return reading.refuse(node, 'must be a duration with its unit, such as "90s", "5m" or "1h30m"');
        }
        return followsRules(milliseconds, rules, node, reading) ? milliseconds : undefined;
    });
}
/** A list; one bare value is a list of one. */
function listOf(item) {
    return {
        shape: 'list',
        item,
        label: `list of ${plural(item.label)}`,
        jsonSchema: { anyOf: [{ type: 'array', items: item.jsonSchema }, item.jsonSchema] },
        ...(item.sensitive && { sensitive: true }),
        read: (node, reading) => node.kind === 'list'
            ? allOrNone(node.items.map((each, index) => item.read(each, reading.inside(index))))
            : allOrNone([item.read(node, reading)]),
    };
}
/** A map from names to values of one type, such as tags. An empty list is an empty map, as in Packer. */
function mapOf(item) {
    return {
        shape: 'map',
        item,
        label: `map of ${plural(item.label)}`,
        jsonSchema: { type: 'object', additionalProperties: item.jsonSchema },
        ...(item.sensitive && { sensitive: true }),
        read: (node, reading) => {
            if (node.kind === 'list' && node.items.length === 0)
                return {};
            if (node.kind !== 'map')
                return reading.refuse(node, `must be a map of names to ${plural(item.label)}`);
            const keys = [...node.entries.keys()];
            const items = allOrNone([...node.entries].map(([key, entry]) => item.read(entry.value, reading.inside(key))));
            return items && Object.fromEntries(items.map((each, index) => [keys[index] ?? '', each]));
        },
    };
}
function scalar(label, jsonSchema, read) {
    return { shape: 'scalar', label, jsonSchema, read };
}
function followsRules(value, rules, node, reading) {
    const broken = rules.filter((rule) => !rule.holds(value));
    for (const rule of broken)
        reading.refuse(node, rule.message);
    return broken.length === 0;
}
function textOf(node) {
    if (node.kind !== 'scalar' || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? node.value : numberText(node);
}
/** A number as it was written: a version 1.10 is not 1.1, and an account ID has more digits than a number holds. */
function numberText(node) {
    return node.source ?? String(node.value);
}
function allOrNone(items) {
    return items.includes(undefined) ? undefined : items;
}
function plural(label) {
    return label.replace(/^\w+/, (word) => `${word}s`);
}
const INTEGER = /^\s*[+-]?\d+\s*$/;
/** In an editor any value may come from `{{user …}}`. */
const INTERPOLATED = String.raw `\{\{`;
/** The words of Go's strconv.ParseBool, which Packer reads booleans with. */
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

;// CONCATENATED MODULE: ./src/options/index.ts









/***/ })

};
;