import swc from '@swc/core';
import ts from 'typescript';

/**
 * A script without comments and indentation, with short names for what is local, and nothing but ASCII: Node reads and
 * compiles it in less time. Functions and classes keep their names and each statement has its line, so that stack
 * traces can be read and compared builds differ in few lines.
 */
export async function compact(code) {
  const options = {
    module: false,
    compress: false,
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { ascii_only: true, comments: false },
  };
  const { code: short } = await swc.minify(code, options);
  return Buffer.from(`${inserted(short, [...insertionsFor(short)])}\n`);
}

/** A line break before each statement and each member of a class, and parentheses around the modules. */
function* insertionsFor(code) {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2023, false, ts.ScriptKind.JS);
  const nodes = [source];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    for (const one of node.statements ?? (ts.isClassLike(node) ? node.members : []))
      yield [one.getStart(source), '\n'];
    if (isModule(node)) {
      // V8 takes them as a sign that the function runs at once, and does not go over it twice.
      yield [node.initializer.getStart(source), '('];
      yield [node.initializer.end, ')'];
    }
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

/** `123: (module, exports, require) => { … }`, as webpack lists modules. */
function isModule(node) {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isNumericLiteral(node.name) &&
    (ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer))
  );
}

function inserted(code, insertions) {
  insertions.sort(([one], [other]) => one - other);
  const pieces = insertions.map(([at, text], index) => text + code.slice(at, insertions[index + 1]?.[0]));
  return code.slice(0, insertions[0]?.[0]) + pieces.join('');
}
