/** How a file spells what a profile says; whatever has no name of its own here is spelt as by the CLI. */
export interface ProfileWords {
  /** The field that says of which kind a profile is, and what it is where that is not said. */
  readonly mode: { readonly field: string; readonly otherwise: string | undefined };
  /** From the file's kinds, in small letters, to the CLI's. */
  readonly modes: ReadonlyMap<string, string>;
  /** From the CLI's fields to the file's. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The words of the CLI's `config.json` (cloud-facts 8.4). */
export const CLI_WORDS: ProfileWords = {
  mode: { field: 'mode', otherwise: 'AK' },
  modes: new Map(),
  fields: new Map(),
};

/** The words of the SDKs' ini file, as their profile providers for Node, Go and Python read it (2026). */
export const SDK_WORDS: ProfileWords = {
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
