import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ACCESS_KEY, SECRET_KEY } from '../fake-cloud.js';
import { Services, ROLE, profileKeys, type Given } from './services.js';

let services: Services;

beforeAll(async () => {
  services = await Services.start();
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

/** Keys as the SDKs' file spells them. */
const iniKeys = { type: 'access_key', access_key_id: ACCESS_KEY, access_key_secret: SECRET_KEY };

/** Lines of a section, with a comment behind each value. */
const ini = (section: Readonly<Record<string, string>>): string =>
  Object.entries(section)
    .map(([name, value]) => `${name} = ${value}   # Its ${name}`)
    .join('\n');

const sources: [string, () => Given, string[], string][] = [
  [
    "the SDKs' credentials file, when there is nothing else",
    () => ({ env: services.sdkFile(`[default] # The one of all.\n${ini(iniKeys)}`) }),
    [],
    'the profile "default" in PATH',
  ],
  [
    "the SDKs' credentials file, in the section that the environment names",
    () => ({
      env: {
        ...services.sdkFile(`[default]\ntype = access_key\n\n[ci]\n${ini(iniKeys)}`),
        ALIBABA_CLOUD_PROFILE: 'ci',
      },
    }),
    [],
    'the profile "ci" in PATH',
  ],
  [
    "the SDKs' credentials file, in the section that the option names",
    () => ({ options: { profile: 'ci' }, env: services.sdkFile(`[ci]\n${ini(iniKeys)}`) }),
    [],
    'the profile "ci" in PATH',
  ],
  [
    "the SDKs' credentials file as shared_credentials_file",
    () => ({ options: { shared_credentials_file: services.file('own.ini', `[default]\n${ini(iniKeys)}`) } }),
    [],
    'the profile "default" in PATH',
  ],
  [
    "the SDKs' role",
    () => ({
      env: services.sdkFile(
        `[default]\n${ini({ ...iniKeys, type: 'ram_role_arn', role_arn: ROLE, role_session_name: 'session' })}`,
      ),
    }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the profile "default" in PATH`,
  ],
  [
    "the SDKs' instance role",
    () => ({ env: services.sdkFile(`[default]\ntype = ecs_ram_role\nrole_name = instance-role\n`) }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role'],
    'the RAM role instance-role of this instance',
  ],
  [
    "the SDKs' OIDC role",
    () => ({
      env: services.sdkFile(
        `[default]\n${ini({ type: 'oidc_role_arn', role_arn: ROLE, role_session_name: 's1', oidc_provider_arn: 'provider', oidc_token_file_path: services.file('oidc-token', 'token-of-a-file\n') })}`,
      ),
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in PATH`,
  ],
  [
    "the CLI's file, where the variable of the SDKs names it",
    () => ({
      env: {
        ALIBABA_CLOUD_CREDENTIALS_FILE: services.profileFile({ name: 'first', mode: 'AK', ...profileKeys }),
      },
    }),
    [],
    'the profile "first" in PATH',
  ],
  [
    "the SDKs' file, where the CLI's is forbidden",
    () => ({
      env: {
        ...services.sdkFile(`[default]\n${ini(iniKeys)}`),
        ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'True',
        ALICLOUD_SHARED_CREDENTIALS_FILE: services.profileFile({ name: 'first', mode: 'AK' }),
      },
    }),
    [],
    'the profile "default" in PATH',
  ],
  [
    "the CLI's current profile, before the SDKs' file",
    () => ({
      env: {
        ...services.sdkFile('[default]\ntype = access_key\n'),
        ALICLOUD_SHARED_CREDENTIALS_FILE: services.profileFile({ name: 'first', mode: 'AK', ...profileKeys }),
      },
    }),
    [],
    'the profile "first" in PATH',
  ],
];

test.each(sources)('calls with %s', async (_, given, obtaining, source) => {
  const cloud = services.open(given());
  const arrival = await services.listRegions(cloud);
  expect(services.actions).toEqual([...obtaining, 'DescribeRegions']);
  expect(arrival?.signature).toBe('right');
  expect(cloud.credentials.source.replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toBe(source);
});

test('a profile of the CLI says that STS is within the VPC', () => {
  const options = services.profiled({
    mode: 'AK',
    ...profileKeys,
    enable_vpc: true,
    sts_region: 'cn-hangzhou',
  });
  const { endpoints } = services.open({ options: { ...options, custom_endpoint_sts: undefined } });
  expect(String(endpoints.urlFor('Sts', 'cn-beijing'))).toBe('https://sts-vpc.cn-hangzhou.aliyuncs.com/');
});
