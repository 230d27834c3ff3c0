/** The error that `work` ends with. @throws Error if it does not end with one */
export async function failure(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It should have failed with an error.');
}
