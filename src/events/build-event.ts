/** The kinds of cloud resources that a build creates and must account for. */
export const RESOURCE_KINDS = [
  'key_pair',
  'vpc',
  'vswitch',
  'security_group',
  'instance',
  'snapshot',
  'disk',
  'image',
] as const;

export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/**
 * What happens in a build, told once. The log, the progress lines, the summary's timeline and the report are
 * all read off this stream; nothing prints for itself.
 */
export type EventBody =
  | {
      readonly type: 'build_started';
      readonly builderType: string;
      readonly region: string;
      readonly imageName: string;
    }
  /** A phase is a span of the story ("network", "launch", "provision"); phases may overlap. */
  | { readonly type: 'phase_started'; readonly phase: string; readonly title: string }
  | { readonly type: 'phase_finished'; readonly phase: string; readonly outcome: 'done' | 'failed' }
  /** A sign of life in a long wait; percent is what the cloud reports (0 to 100), where it does. */
  | { readonly type: 'progress'; readonly phase: string; readonly message: string; readonly percent?: number }
  | {
      readonly type: 'resource_created' | 'resource_released' | 'resource_kept';
      readonly kind: ResourceKind;
      readonly id: string;
      readonly name?: string;
      readonly region: string;
      /** Those behind an image that stays. */
      readonly snapshotIds?: readonly string[];
    }
  /** The name that a good image has at this moment, where that may be a temporary one. */
  | {
      readonly type: 'image_named';
      readonly id: string;
      readonly region: string;
      readonly name: string;
      /** Those behind it, where they are at hand. */
      readonly snapshotIds?: readonly string[];
    }
  /** What is about to be told as released was gone already: somebody else has done it. */
  | {
      readonly type: 'resource_gone';
      readonly kind: ResourceKind;
      readonly id: string;
      readonly region: string;
    }
  | {
      readonly type: 'resource_left';
      readonly kind: ResourceKind;
      readonly id: string;
      readonly region: string;
      readonly reason: string;
    }
  /** A failed build leaves it to its user, as asked; `reason` says until when. */
  | {
      readonly type: 'resource_kept_on_error';
      readonly kind: ResourceKind;
      readonly id: string;
      readonly region: string;
      readonly reason: string;
      /** Sentences that tell how to get into an instance. */
      readonly wayIn?: readonly string[];
    }
  /** One line that the guest, or a script on the runner, printed. Untrusted. */
  | {
      readonly type: 'output';
      readonly source: string;
      readonly stream: 'stdout' | 'stderr';
      readonly line: string;
    }
  | { readonly type: 'info' | 'notice' | 'warning'; readonly message: string }
  | {
      readonly type: 'build_finished';
      readonly outcome: 'success' | 'failed' | 'cancelled';
      readonly message: string;
    };

/** An event of one build, stamped. `at` is in milliseconds since the epoch. */
export type BuildEvent = EventBody & { readonly build: string; readonly at: number };
