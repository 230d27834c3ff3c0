import { dirname, resolve } from 'node:path';
import { TemplateError, templateFunction, type TemplateFunctions } from '../engine/index.js';
import { formatGoTime } from './go-time.js';
import { timeOrderedUuid, type RunFacts } from './run-facts.js';
import { strftime } from './strftime.js';

/** The version of Packer whose template language this is; templates ask for it to guard against older ones. */
const PACKER_VERSION = '1.16.0';

/**
 * Packer's functions for what is evaluated when a template is read; `user` and `env` depend on where they stand.
 *
 * @param templateFile the template's path, where there is a template; a relative one is from the working directory
 */
export function configFunctions(facts: RunFacts, templateFile: string | undefined): TemplateFunctions {
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
      if (templateFile === undefined) throw new TemplateError('needs a template, and none is given');
      return dirname(resolve(workingDirectory, templateFile));
    }),
    packer_version: templateFunction([], () => PACKER_VERSION),
    clean_resource_name: templateFunction(['string'], cleanResourceName),
    ...Object.fromEntries(ELSEWHERE.map((name) => [name, unsupported])),
  };
}

/** `{{env}}`, for the texts that may use it: the defaults of a template's variables. */
export function envFunction(facts: RunFacts): TemplateFunctions {
  return { env: templateFunction(['string'], (name) => facts.env[name] ?? '') };
}

/** What is known of the build that a text belongs to. */
export function buildFunctions(name: string, builderType: string): TemplateFunctions {
  return {
    build_name: templateFunction([], () => name),
    build_type: templateFunction([], () => builderType),
  };
}

/** `{{build "…"}}`: the data of a running build. */
export function generatedFunction(generated: Readonly<Record<string, string>>): TemplateFunctions {
  return {
    build: templateFunction(['string'], (key) => {
      const value = Object.hasOwn(generated, key) ? generated[key] : undefined;
      if (value !== undefined) return value;
      throw new TemplateError(`knows no "${key}"; it knows ${Object.keys(generated).sort().join(', ')}`);
    }),
  };
}

const RFC3339 = '2006-01-02T15:04:05Z07:00';

/** Functions of Packer that ask other services for secrets: a workflow has its own ways to those. */
const ELSEWHERE = ['vault', 'consul_key', 'aws_secretsmanager', 'aws_secretsmanager_raw'];

function unsupported(): never {
  throw new TemplateError('is not supported here', {
    hint: "Fetch the value in a step before this one, and pass it by the action's `variables` input.",
  });
}

/** What an image may be named: letters (Chinese ones too), digits and `. _ : -`; the rest becomes `-`. */
function cleanResourceName(name: string): string {
  return name.replace(/[^\p{L}\p{N}._:-]/gu, '-');
}
