/**
 * Fits a drawing to the pixels of one size. The icons are drawn on a grid of 32; at 20 or 24 pixels most edges would fall
 * between two pixels and blur, so every upright rectangle is moved to whole pixels, and none gets thinner than one.
 */

const GRID = 32;

/**
 * @param {string} svg a drawing with viewBox `0 0 32 32`
 * @param {number} size pixels
 * @returns {string} the same drawing, `size` pixels wide and high
 */
function snapToPixels(svg, size) {
  const pixel = GRID / size;
  const fitted = svg.replace(
    /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    (_, ...edges) => {
      const [x, y, width, height] = edges.slice(0, 4).map(Number);
      const [left, right] = wholePixels(x, x + width, pixel);
      const [top, bottom] = wholePixels(y, y + height, pixel);
      return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"`;
    },
  );
  return fitted.replace('<svg ', `<svg width="${size}" height="${size}" `);
}

/**
 * Both ends are moved, not one end and the length: shapes that stand on one line still do.
 * @param {number} from
 * @param {number} to
 * @param {number} pixel the width of a pixel on the grid
 */
function wholePixels(from, to, pixel) {
  const first = Math.round(from / pixel);
  const last = Math.max(first + 1, Math.round(to / pixel));
  return [first * pixel, last * pixel];
}

module.exports = { snapToPixels };
