import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Scalar, type YAMLMap } from 'yaml';
import { formatPlace, Problems, ProblemsError, type Place } from '../errors/index.js';
import type { Located, LocatedEntry } from '../options/index.js';
import { boundedText, characterProblem, MAX_DEPTH, refuseDepth, ValueCounter } from './limits.js';
import { LineIndex } from './line-index.js';
import { YamlError, yamlDocument } from './yaml-document.js';

/**
 * Reads YAML 1.2 (core schema), and so JSON too, with the place of every value and key. An empty text is null.
 *
 * @param file what places call the text, as in `input "tags"`
 * @throws ProblemsError for a syntax error, with its line and column; for every key that a map has twice; for
 *   tags and keys that are not plain; for a text too large, nested too deep or with aliases that multiply
 */
export function locatedYaml(text: string, file: string): Located {
  const yaml = boundedText(text, { file });
  const lines = new LineIndex(yaml, file);
  const document = read(yaml, lines);
  const problems = new Problems();
  const located = new Converter(lines, problems).convert(document.contents, 0);
  problems.throwIfAny();
  return located;
}

function read(yaml: string, lines: LineIndex): Document.Parsed {
  try {
    return yamlDocument(yaml, lines);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const message = `is not YAML that can be read: ${error.message.replace(/\.$/, '')}.`;
    throw new ProblemsError([{ place: lines.place(error.offset), message }]);
  }
}

class Converter {
  readonly #lines: LineIndex;
  readonly #problems: Problems;
  readonly #anchors = new Map<string, Node>();
  readonly #values = new ValueCounter();

  constructor(lines: LineIndex, problems: Problems) {
    this.#lines = lines;
    this.#problems = problems;
  }

  /** Goes in the order of the text, so that an alias means the anchor last set before it. */
  convert(node: unknown, depth: number): Located {
    const place = this.#placeOf(node);
    if (depth > MAX_DEPTH) refuseDepth(place);
    this.#values.count(place);
    if (isAlias(node)) return { ...this.#aliased(node.source, place, depth), place };
    if (isScalar(node) || isSeq(node) || isMap(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    }
    if (isSeq(node))
      return { kind: 'list', items: node.items.map((item) => this.convert(item, depth + 1)), place };
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node, depth), place };
    return isScalar(node) ? this.#scalar(node, place) : { kind: 'scalar', value: null, place };
  }

  #aliased(anchor: string, place: Place, depth: number): Located {
    const node = this.#anchors.get(anchor);
    if (node !== undefined) return this.convert(node, depth + 1);
    throw new ProblemsError([
      { place, message: `has the alias *${anchor}, but no anchor &${anchor} stands before it.` },
    ]);
  }

  #scalar(node: Scalar, place: Place): Located {
    const { value, source } = node;
    this.#refuse(characterProblem(value), place);
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
      return { kind: 'scalar', value, place };
    if (typeof value === 'number') {
      const saysMore = source !== undefined && source !== String(value);
      return { kind: 'scalar', value, place, ...(saysMore && { source }) };
    }
    this.#problems.add({ place, message: `has the tag ${node.tag ?? '!'}, which is not supported here.` });
    return { kind: 'scalar', value: null, place };
  }

  #entries(map: YAMLMap, depth: number): ReadonlyMap<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    for (const { key, value } of map.items) {
      const keyPlace = this.#placeOf(key);
      if (!isScalar(key)) {
        this.#problems.add({ place: keyPlace, message: 'has a key that is no plain text.' });
        continue;
      }
      const name = key.source ?? String(key.value);
      this.#refuse(characterProblem(name), keyPlace);
      const earlier = entries.get(name);
      if (earlier !== undefined) {
        this.#problems.add({
          option: name,
          place: keyPlace,
          message: `is given twice; first at ${formatPlace(earlier.keyPlace)}.`,
        });
        continue;
      }
      const located =
        value === null
          ? ({ kind: 'scalar', value: null, place: keyPlace } as const)
          : this.convert(value, depth + 1);
      entries.set(name, { keyPlace, value: located });
    }
    return entries;
  }

  #refuse(message: string | undefined, place: Place): void {
    if (message !== undefined) this.#problems.add({ place, message });
  }

  #placeOf(node: unknown): Place {
    const range = (node as Partial<Node> | null)?.range;
    return this.#lines.place(range?.[0] ?? 0);
  }
}
