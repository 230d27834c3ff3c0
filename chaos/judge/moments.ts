import { isGood, markOf, World } from '../world.js';
import type { Given } from '../scenarios/index.js';
import type { Wrong } from './story.js';

/** What must hold at every moment of a run, looked at whenever a call arrives or is answered. */
export class Watch {
  readonly #seen = new Map<string, Wrong>();
  #given: Pick<Given, 'cloud' | 'replaced' | 'neighbourhood'> | undefined;

  /** Begins to watch: the account is furnished. */
  begin(given: Pick<Given, 'cloud' | 'replaced' | 'neighbourhood'>): void {
    this.#given = given;
  }

  get wrongs(): readonly Wrong[] {
    return [...this.#seen.values()];
  }

  /** The answer to a question changes nothing, and whoever asks was looked at when the question came. */
  readonly look = (moment: 'arrived' | 'answered', { action }: { readonly action: string }): void => {
    if (this.#given === undefined || (moment === 'answered' && action.startsWith('Describe'))) return;
    for (const wrong of judgeMoment(World.glimpse(this.#given.cloud), this.#given))
      this.#seen.set(wrong.what, wrong);
  };
}

/** No build has two instances alive, and of each image that is to be replaced there is always a good one. */
export function judgeMoment(
  world: World,
  { replaced, neighbourhood }: Pick<Given, 'replaced' | 'neighbourhood'>,
): readonly Wrong[] {
  const alive = new Map<string, number>();
  for (const thing of world.all) {
    if (thing.kind !== 'instances' || thing['releasing'] === true) continue;
    if (neighbourhood.instanceIds.includes(thing.id)) continue;
    const mark = markOf(thing) ?? 'no build';
    alive.set(mark, (alive.get(mark) ?? 0) + 1);
  }
  const duplicates = [...alive].filter(([, count]) => count > 1);
  const lost = replaced.filter(
    ({ region, name, id }) =>
      !world
        .images(region)
        .some((image) => isGood(image) && (image.id === id || isNamedFor(image['name'], name))),
  );
  return [
    ...duplicates.map(([mark, count]): Wrong => ({
      kind: 'duplicate',
      what: `${count} instances of ${mark} are alive`,
    })),
    ...lost.map(({ region, name }): Wrong => ({
      kind: 'lost image',
      what: `no good image for ${name} in ${region}`,
    })),
  ];
}

/** Under the name itself, or the temporary one of a successor. */
function isNamedFor(found: unknown, name: string): boolean {
  const text = String(found);
  return text === name || (text.startsWith(`${name}-new_`) && !text.endsWith('by-hand'));
}
