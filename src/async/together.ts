/**
 * Like Promise.all, but when one fails it waits for the others to end before it throws: nothing is still being
 * created when the clean-up starts.
 * @throws what the first of them in the list threw
 */
export async function together<const Work extends readonly unknown[]>(
  ...work: { [Index in keyof Work]: Promise<Work[Index]> }
): Promise<Work> {
  const outcomes = await Promise.allSettled(work);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as Work;
}
