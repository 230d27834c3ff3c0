import { asOne } from '../as-one.js';
import { entriesOf, type StepReport, type Story } from './story.js';

/**
 * The story without the runs whose images another run has replaced, as it was asked to (`image_force_delete`): of two runs of
 * one template, the one that begins when the other has its image makes its own, and deletes that. What they said was true when
 * they ended, and what they printed stays.
 */
export function withoutSuperseded(story: Story): Story {
  const { parts = [] } = story.main;
  const left = parts.filter((part) => !isSuperseded(part, parts, story));
  if (left.length === parts.length) return story;
  return { ...story, main: { ...asOne(left), log: story.main.log } };
}

function isSuperseded(part: StepReport, parts: readonly StepReport[], { builders, after }: Story): boolean {
  const entries = entriesOf(part);
  const others = parts.filter((other) => other !== part).flatMap(entriesOf);
  return (
    entries.length > 0 &&
    entries.every(({ name, status, image_ids: ids }) => {
      const replaces = builders.find((one) => one.name === name)?.options['image_force_delete'] === true;
      const isGone = Object.values(ids).every((id) => after.image(id) === undefined);
      const successor = others.find((other) => other.name === name && other.status === 'success');
      return replaces && status === 'success' && isGone && stands(successor, after);
    })
  );
}

function stands(entry: ReturnType<typeof entriesOf>[number] | undefined, after: Story['after']): boolean {
  return entry !== undefined && Object.values(entry.image_ids).every((id) => after.image(id) !== undefined);
}
