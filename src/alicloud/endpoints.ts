import { BuildError } from '../errors/index.js';
import type { Product } from './operation.js';

/** The user's `custom_endpoint_*` options, as written. */
export interface CustomEndpoints {
  readonly custom_endpoint_ecs?: string | undefined;
  readonly custom_endpoint_vpc?: string | undefined;
  readonly custom_endpoint_sts?: string | undefined;
  readonly custom_endpoint_metadata?: string | undefined;
}

export interface EndpointSettings {
  /**
   * The region whose STS is called at its endpoint within VPCs, as `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` asks for. As in
   * the SDKs, that takes an STS region that is named: the endpoint answers in its own region alone.
   */
  readonly stsRegionInVpc?: string | undefined;
}

/** Which service is where. */
export class Endpoints {
  readonly #ecs: URL | undefined;
  readonly #vpc: URL | undefined;
  readonly #sts: URL | undefined;
  readonly #stsRegionInVpc: string | undefined;
  /** The instance metadata service. */
  readonly metadata: URL;

  /** @throws BuildError on a value that is no endpoint, or plain http to another machine */
  constructor(custom: CustomEndpoints = {}, { stsRegionInVpc }: EndpointSettings = {}) {
    this.#stsRegionInVpc = stsRegionInVpc;
    this.#ecs = given('custom_endpoint_ecs', custom.custom_endpoint_ecs);
    this.#vpc = given('custom_endpoint_vpc', custom.custom_endpoint_vpc);
    this.#sts = given('custom_endpoint_sts', custom.custom_endpoint_sts);
    this.metadata = metadataEndpoint(custom.custom_endpoint_metadata);
  }

  /** The root URL that the product's calls for `region` go to. A custom endpoint serves every region. */
  urlFor(product: Product, region: string): URL {
    const custom = this.#custom(product);
    if (custom !== undefined) return custom;
    const inVpc = product === 'Sts' ? this.#stsRegionInVpc : undefined;
    const host = inVpc === undefined ? hostFor(product, region) : `sts-vpc.${checked(inVpc)}.aliyuncs.com`;
    return new URL(`https://${host}`);
  }

  /** The option that says, or could say, where the product is: for the errors. */
  optionFor(product: Product): keyof CustomEndpoints {
    if (product === 'Sts') return 'custom_endpoint_sts';
    return product === 'Vpc' && (this.#vpc !== undefined || this.#ecs === undefined)
      ? 'custom_endpoint_vpc'
      : 'custom_endpoint_ecs';
  }

  /**
   * Whether calls that only inform (`GetCallerIdentity`) may go to STS: not to the real one when ECS is at a
   * custom endpoint, which is likely a simulation or a private cloud.
   */
  get mayAskSts(): boolean {
    return this.#ecs === undefined || this.#sts !== undefined;
  }

  #custom(product: Product): URL | undefined {
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
export function parseEndpoint(
  written: string,
  allowHttp: 'loopback' | 'anywhere' = 'loopback',
): URL | string {
  const text = written.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return `must be a host, host:port or an https URL; found the scheme "${scheme}".`;
  }
  const url = tryUrl(scheme === undefined ? `https://${text}` : text);
  if (url === undefined || url.hostname === '')
    return `must be a host, host:port or a URL; found ${quoted(text)}.`;
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or a password.';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return `must be a host, host:port or a URL without a path; found ${quoted(text)}.`;
  }
  const isLocal = isLoopback(url.hostname);
  if (scheme === undefined && (isLocal || allowHttp === 'anywhere')) return new URL(`http://${text}`);
  if (scheme === 'http' && !isLocal && allowHttp === 'loopback') {
    return `must be https: over plain http, signed requests to ${url.hostname} could be read and changed on their way. Only this machine (localhost, 127.0.0.1) may be http.`;
  }
  return url;
}

/** Whether a host name (as in a URL) is this machine. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    host === 'localhost' || host.endsWith('.localhost') || /^127(\.\d+){3}$/.test(host) || host === '[::1]'
  );
}

function given(option: keyof CustomEndpoints, value: string | undefined): URL | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  return endpointOrError(option, parseEndpoint(value));
}

const DEFAULT_METADATA_ENDPOINT = 'http://100.100.100.200';

function metadataEndpoint(value: string | undefined): URL {
  const written = value === undefined || value.trim() === '' ? DEFAULT_METADATA_ENDPOINT : value;
  return endpointOrError('custom_endpoint_metadata', parseEndpoint(written, 'anywhere'));
}

function endpointOrError(option: keyof CustomEndpoints, parsed: URL | string): URL {
  if (typeof parsed === 'string') throw new BuildError(`${option} ${parsed}`);
  return parsed;
}

function tryUrl(text: string): URL | undefined {
  return /\s/.test(text) || !URL.canParse(text) ? undefined : new URL(text);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}

function hostFor(product: Product, region: string): string {
  const { service, elsewhere } = HOSTS[product];
  return elsewhere[checked(region)] ?? `${service}.${region}.aliyuncs.com`;
}

/** It becomes part of a host name. */
function checked(region: string): string {
  if (/^[a-z0-9-]+$/.test(region)) return region;
  throw new BuildError(`region: ${quoted(region)} is not a region of Alibaba Cloud.`);
}

interface ServiceHosts {
  readonly service: string;
  /** Regions whose host is not `service.region.aliyuncs.com` (endpoint maps of the official SDKs, 2026). */
  readonly elsewhere: { readonly [region: string]: string };
}

const HOSTS: { readonly [product in Product]: ServiceHosts } = {
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
