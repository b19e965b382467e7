/** `npm run doctor`: names every program that the tests would lack, with the remedy, before any test starts. */
const { TOOLS, requireTool } = require('./tools');

const complaints = Object.keys(TOOLS).flatMap((name) => {
  try {
    requireTool(name);
    return [];
  } catch (error) {
    return [error.message];
  }
});
process.stderr.write(complaints.map((complaint) => `${complaint}\n`).join(''));
process.exitCode = complaints.length > 0 ? 1 : 0;
