/** What the cloud's API metadata says of one request parameter. */
export type ParameterDescription = ScalarDescription | ListDescription | GroupDescription;

export interface ScalarDescription {
  readonly type: 'text' | 'integer' | 'decimal' | 'flag';
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Sent as `Name.1`, `Name.2` …, and with members as `Name.1.Key`. */
export interface ListDescription {
  readonly type: 'list';
  readonly of: 'text' | ParameterDescriptions;
  readonly required?: boolean;
}

/** Sent as `Name.Member`. */
export interface GroupDescription {
  readonly type: 'group';
  readonly of: ParameterDescriptions;
}

export type ParameterDescriptions = { readonly [name: string]: ParameterDescription };

/** The actions of one product, by name. */
export type ApiDescription = { readonly [action: string]: ParameterDescriptions };

/** The value that a described parameter has once it is read. */
export type ValueOf<D extends ParameterDescription> = D extends { type: 'list'; of: infer Of }
  ? Of extends ParameterDescriptions
    ? readonly ValuesOf<Of>[]
    : readonly string[]
  : D extends { type: 'group'; of: infer Of extends ParameterDescriptions }
    ? ValuesOf<Of>
    : D extends { type: 'flag' }
      ? boolean
      : D extends { type: 'text' }
        ? string
        : number;

/** The values of all parameters of an action: the required ones are there, the others may be missing. */
export type ValuesOf<D extends ParameterDescriptions> = {
  readonly [Name in keyof D as D[Name] extends { required: true } ? Name : never]: ValueOf<D[Name]>;
} & {
  readonly [Name in keyof D as D[Name] extends { required: true } ? never : Name]?:
    ValueOf<D[Name]> | undefined;
};
