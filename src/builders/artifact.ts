/**
 * What a build has made so far, in the words that users read it by: its fields are those of the action's
 * outputs. Only what is good is in it, so that an image that is finished is reported even where the build
 * fails later.
 */
export interface Artifact {
  /** As in a template's `"type"`: "alicloud-ecs". */
  readonly builder_type: string;
  /** The build's own region. */
  readonly region: string;
  readonly image_name: string;
  /** The ID of the image it was built from. Undefined until it is known. */
  readonly source_image: string | undefined;
  /** The type of the temporary instance. Undefined until one is chosen. */
  readonly instance_type: string | undefined;
  /** Region to image ID: the image in the build's own region, and its copies. Empty where none is good. */
  readonly image_ids: Readonly<Record<string, string>>;
  /** The snapshots behind the image in the build's own region. */
  readonly snapshot_ids: readonly string[];
}

/** How the build of one builder of the template ended. */
export interface BuildResult {
  /** The build's name, as in the template. */
  readonly name: string;
  readonly status: 'success' | 'failed' | 'cancelled';
  readonly artifact: Artifact;
  readonly seconds: number;
  /** The sentence that says why, where the status is not `success`. */
  readonly error?: string;
  /** What was thrown, for whoever reports it with its place. */
  readonly cause?: unknown;
  /** Whether something that it has created is left to be released, or may be. Default: false. */
  readonly leavesOpen?: boolean;
}

/** The image in the build's own region, where it is good. */
export function imageId(artifact: Artifact): string | undefined {
  return artifact.image_ids[artifact.region];
}

/** The artifact's ID as Packer writes it: `region:id,region:id`, sorted. Empty where no image is good. */
export function artifactId(artifact: Artifact): string {
  return Object.entries(artifact.image_ids)
    .map(([region, id]) => `${region}:${id}`)
    .sort()
    .join(',');
}
