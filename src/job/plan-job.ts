import { resolve } from 'node:path';
import {
  inputPlace,
  programEnvironment,
  readInputs,
  type ActionInputs,
  type RunnerEnvironment,
} from '../action/index.js';
import {
  builderKinds,
  DEFAULT_BUILDER_TYPE,
  ON_ERROR,
  type OnError,
  type PlannedBuild,
} from '../builders/index.js';
import { Problems, toError, type Place } from '../errors/index.js';
import { readSmallFile } from '../options/index.js';
import { provisionerKinds } from '../provisioners/index.js';
import {
  applyInputs,
  locatedYaml,
  planBuilds,
  readLegacyTemplate,
  templateOfInputs,
  type Template,
} from '../template/index.js';
import { inputTable } from './input-table.js';

export type Notice = (message: string, place: Place) => void;

/**
 * What this step is to build: the inputs, the template that they name, and everything in both checked as far as
 * can be without a call to the cloud. The post step plans in the same way, to find its way back to the cloud.
 * @throws ProblemsError with every problem of inputs and template
 */
export function planJob(runner: RunnerEnvironment, notice: Notice): readonly PlannedBuild[] {
  const problems = new Problems();
  const inputs = readInputs({ env: runner.env, table: inputTable, problems, readYaml: locatedYaml });
  const template = readTemplate(inputs, { runner, problems, notice });
  const builds = planBuilds(template, {
    builderKinds,
    provisionerKinds,
    env: runner.env,
    workspace: runner.workspace,
    onError: readOnError(inputs, problems),
    problems,
    notice,
  });
  problems.throwIfAny();
  return builds;
}

function readOnError({ on_error: given }: ActionInputs, problems: Problems): OnError | undefined {
  const known = ON_ERROR.find((name) => name === given);
  if (given !== undefined && known === undefined) {
    const why = given === 'ask' ? ': nobody is there to answer in a job' : '';
    const message = `must be one of ${ON_ERROR.join(', ')}; found "${given}"${why}.`;
    problems.add({ option: 'on_error', place: inputPlace('on_error'), message });
  }
  return known;
}

interface Reading {
  readonly runner: RunnerEnvironment;
  readonly problems: Problems;
  readonly notice: Notice;
}

function readTemplate(inputs: ActionInputs, { runner, problems, notice }: Reading): Template {
  const { options, provisioners, variables, error_cleanup_provisioner: errorCleanup } = inputs;
  const facts = {
    startedAt: new Date(),
    workingDirectory: runner.workspace,
    env: programEnvironment(runner),
  };
  const context = { facts, variables, problems, notice };
  const overrides = { options, provisioners, errorCleanup };
  if (inputs.template === undefined) return templateOfInputs(DEFAULT_BUILDER_TYPE, overrides, context);
  const text = readTemplateFile(inputs.template, runner.workspace, problems);
  const template = readLegacyTemplate(text, { ...context, file: inputs.template });
  const optionsOf = (type: string) => builderKinds.get(type)?.options;
  return applyInputs(template, overrides, { optionsOf, problems });
}

/** @throws ProblemsError at once: without its template there is nothing more to say of a job */
function readTemplateFile(path: string, workspace: string, problems: Problems): string {
  const refuse = (message: string): never => {
    problems.add({ option: 'template', place: inputPlace('template'), message });
    problems.throwIfAny();
    throw new Error('A problem was added and is not thrown.');
  };
  if (/\.(hcl|ya?ml)$/i.test(path)) {
    return refuse(`"${path}" is not in JSON: templates in HCL2 and YAML cannot be read yet.`);
  }
  try {
    return readSmallFile(resolve(workspace, path)).toString();
  } catch (error) {
    return refuse(`"${path}" cannot be read: ${toError(error).message}.`);
  }
}
