/** The three services that a build calls. */
export type Product = 'Ecs' | 'Vpc' | 'Sts';

/**
 * Whether a call may be sent again when nobody knows if the first one arrived:
 * - `safe`: doing it twice is doing it once (queries, deletions, settings);
 * - `client-token`: the request's `clientToken` makes the cloud recognise the repetition;
 * - `unsafe`: it may be done twice, so the caller must look what the first call did ({@link UnclearOutcomeError}).
 */
export type Repeat = 'safe' | 'client-token' | 'unsafe';

/** One action of one service. Made by the tables in `operations/`. */
export interface Operation<Request extends object, Response extends object> {
  readonly product: Product;
  readonly version: string;
  readonly action: string;
  readonly repeat: Repeat;
  /** Codes (whole, or the family before a dot) that only say "not yet": the call is repeated for a while. */
  readonly notYet: readonly string[];
  /** Loads what the SDK knows of its parameters and its answer: with the first call of its kind, not before. */
  readonly models: () => Promise<Models<Request, Response>>;
}

/** The model classes of an action. */
export interface Models<Request extends object, Response extends object> {
  readonly request: ModelClass<Request>;
  readonly response: ModelClass<Response>;
}

/** A model class of the SDK: knows the wire name and the type of each of its fields. */
export interface ModelClass<Model extends object> {
  new (fields?: { [field: string]: unknown }): Model;
  names(): { [field: string]: string };
  types(): { [field: string]: unknown };
}

/** The fields of an SDK model as a plain object: no methods, no index signature, the models inside likewise. */
export type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends { toMap(...args: never): unknown }
    ? { [Field in keyof Value as FieldName<Value, Field>]?: Plain<Value[Field]> | undefined }
    : Value;

type FieldName<Model, Field extends keyof Model> = string extends Field
  ? never
  : number extends Field
    ? never
    : NonNullable<Model[Field]> extends (...args: never) => unknown
      ? never
      : Field;

/** The fields that a call of `Op` takes. */
export type RequestOf<Op> = Op extends Operation<infer Request, object> ? Plain<Request> : never;

/** What a call of `Op` returns. */
export type ResponseOf<Op> = Op extends Operation<object, infer Response> ? Plain<Response> : never;

/** How a call may be repeated; whatever is left out is {@link Operation}'s strictest. */
export interface OperationTraits {
  readonly repeat?: Repeat;
  readonly notYet?: readonly string[];
}

/**
 * The maker of one service's operations: `const ecs = operationsOf('Ecs', '2014-05-26')`. Each is given its action, a
 * file of `models/` that has the action's models under the SDK's names, and its traits.
 */
export function operationsOf(product: Product, version: string) {
  return <Action extends string, File extends ModelsFile<Action>>(
    action: Action,
    load: () => Promise<File>,
    traits: OperationTraits = {},
  ): Operation<InstanceType<File[RequestName<Action>]>, InstanceType<File[ResponseName<Action>]>> => ({
    product,
    version,
    action,
    repeat: traits.repeat ?? (action.startsWith('Describe') || action.startsWith('Get') ? 'safe' : 'unsafe'),
    notYet: traits.notYet ?? [],
    models: onceOnly(async () => {
      const file = await load();
      // That a class makes what it is the class of is more than the type system can say of a name put together.
      return { request: file[`${action}Request`], response: file[`${action}ResponseBody`] } as never;
    }),
  });
}

function onceOnly<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loading: Promise<Result> | undefined;
  return () => (loading ??= load());
}

type RequestName<Action extends string> = `${Action}Request`;
type ResponseName<Action extends string> = `${Action}ResponseBody`;
type ModelsFile<Action extends string> = Readonly<
  Record<RequestName<Action> | ResponseName<Action>, ModelClass<object>>
>;

/** The request of an action that takes no parameters, for which the SDK has no model. */
export class NoFields {
  static names(): { [field: string]: string } {
    return {};
  }

  static types(): { [field: string]: unknown } {
    return {};
  }

  toMap(): Record<string, unknown> {
    return {};
  }
}
