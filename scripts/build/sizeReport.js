/** One line per page at the end of a build: what is loaded before the first paint and what comes later, in KB gzip. */
const { gzipSync } = require('node:zlib');

class SizeReport {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.emit.tap('SizeReport', (compilation) => {
      if (compilation.errors.length > 0) return;
      for (const [name, entry] of compilation.entrypoints) {
        const first = new Set(entry.getFiles());
        const later = laterFiles(entry).filter((file) => !first.has(file));
        process.stdout.write(
          `${name}: ${gzipKilobytes(compilation, [...first])} KB gzip at first, ${gzipKilobytes(compilation, later)} KB when needed\n`,
        );
      }
    });
  }
}

/**
 * The files of every chunk that the entry can ask for at run time, workers included.
 * @param {import('webpack').Entrypoint} entry
 */
function laterFiles(entry) {
  const groups = new Set([entry]);
  for (const group of groups) {
    for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) groups.add(next);
  }
  return [...new Set([...groups].flatMap((group) => group.getFiles()))];
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string[]} files
 */
function gzipKilobytes(compilation, files) {
  const bytes = files
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(compilation.assets[file].source()).length, 0);
  return (bytes / 1024).toFixed(1);
}

module.exports = { SizeReport };
