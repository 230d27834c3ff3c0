import type { BuildFacts } from '../provisioner.js';

/** The variables of a build that Packer gives to playbooks. */
export function ansibleFacts({ name, builderType, generated }: BuildFacts): Record<string, string> {
  const http = generated['PackerHTTPAddr'];
  return {
    packer_build_name: name,
    packer_builder_type: builderType,
    ...(http !== undefined && http !== '' && { packer_http_addr: http }),
  };
}
