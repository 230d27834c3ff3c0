import { stringify } from 'yaml';
import type { OptionTable } from '../../src/options/index.js';
import type { Components } from './components.js';
import { fullDescription, plainText } from './describe.js';

export const NOTICE = '# Generated from the option tables by "npm run generate"; do not edit it by hand.\n';

const IDENTITY = {
  name: 'Alibaba Cloud image builder',
  description:
    'Builds Alibaba Cloud ECS custom images from a Packer template or from inputs, without Packer.',
  author: 'Alibaba Cloud image builder contributors',
  branding: { icon: 'hard-drive', color: 'orange' },
};

/** Inputs that are no option of a component. */
const OWN_INPUTS = {
  template:
    "Path of a Packer template in JSON, from the workspace. Inputs that are given besides replace the template's options of that name.",
  variables: "Values of the template's variables, as a YAML map of names to values.",
  provisioners: "Provisioners, as a YAML list of maps with a type; they replace the template's.",
  error_cleanup_provisioner:
    "The provisioner that runs on the instance when another has failed, as a YAML map with a type; it replaces the template's.",
  on_error:
    'What happens when a build fails: `cleanup` releases everything; `abort` keeps everything and tells how to connect to the instance; `run-cleanup-provisioner` keeps everything too, once the error-cleanup provisioner has run. A cancelled build releases everything. Default: `cleanup`.',
};

const OUTPUTS = {
  image_id: "ID of the image in the build's own region (with several builders: of the first that succeeded).",
  image_name: 'Name of that image.',
  image_ids: 'Every region with the ID of the image there, its copies included, as a JSON object.',
  snapshot_ids: "IDs of the snapshots behind the image in the build's own region, as a JSON list.",
  source_image: 'ID of the image that the build started from.',
  region: "The build's own region.",
  builds:
    'Every builder with its name, builder_type, status (success, failed or cancelled), artifact_id, image_id, image_ids, image_name, region, source_image, snapshot_ids, seconds and error, as a JSON list.',
};

const RUNS = { using: 'node24', main: 'dist/main/index.js', post: 'dist/post/index.js' };

/**
 * action.yml: every option of a builder is an input of its name. No input has a default, since a given one
 * replaces what the template says, and an empty one is not given.
 */
export function actionYml({ builders }: Components): string {
  const options = Object.fromEntries(builders.flatMap((builder) => Object.entries(builder.options)));
  const document = {
    ...IDENTITY,
    inputs: { ...describedAll(OWN_INPUTS), ...optionInputs(options) },
    outputs: describedAll(OUTPUTS, false),
    runs: RUNS,
  };
  return NOTICE + stringify(document, { lineWidth: 0 });
}

/** The inputs that stand for options, without the dead ones. */
export function optionInputs(options: OptionTable): Readonly<Record<string, Input>> {
  const alive = Object.entries(options).filter(([, option]) => option.dead === undefined);
  return Object.fromEntries(
    alive.map(([name, option]) => [
      name,
      described(plainText(fullDescription(option, SHAPES[option.type.shape]))),
    ]),
  );
}

interface Input {
  readonly description: string;
  readonly required: false;
}

const SHAPES = { scalar: '', list: 'A YAML list.', map: 'A YAML map.' };

function describedAll(texts: Readonly<Record<string, string>>, isInput = true) {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, isInput ? described(text) : { description: text }]),
  );
}

/** Never required for the runner: what is missing is told by the action, with everything else that is wrong. */
function described(description: string): Input {
  return { description, required: false };
}
