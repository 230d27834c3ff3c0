/** A refusal in the service's own words: its code, HTTP status and message. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    /** What the answer has beside the usual. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const missingParameter = (name: string) =>
  new ApiError(
    'MissingParameter',
    400,
    `The input parameter "${name}" that is mandatory for processing this request is not supplied.`,
  );

export const invalidParameter = (name: string, why = '') =>
  new ApiError('InvalidParameter', 400, `The specified parameter "${name}" is not valid.${why && ` ${why}`}`);

export const unsupportedParameter = (name: string) =>
  new ApiError('UnsupportedParameter', 400, `The parameters is unsupported. (${name})`);

export const unknownAction = (action: string) =>
  new ApiError(
    'InvalidAction.NotFound',
    404,
    `Specified api is not found, please check your url and method. (${action})`,
  );

export const dryRunPassed = () =>
  new ApiError('DryRunOperation', 400, 'Request validation has been passed with DryRun flag set.');

export const invalidRegion = () =>
  new ApiError('InvalidRegionId.NotFound', 404, 'The specified RegionId does not exist.');

export const internalError = () =>
  new ApiError(
    'InternalError',
    500,
    'The request processing has failed due to some unknown error, exception or failure.',
  );
