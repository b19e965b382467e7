/** `npm run icons`: renders assets/icons/*.svg to PNG in every size that Excel asks for. */
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('@playwright/test');
const { requireTool } = require('../setup/tools');
const { snapToPixels } = require('./snap');

/** 16, 32 and 80 are required of a ribbon button, the others are for other screen scalings; 128 is for the store and admin centre. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const folder = path.join(__dirname, '../../assets/icons');

async function renderIcons() {
  const browser = await chromium.launch({
    executablePath: requireTool('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const svg = fs.readFileSync(path.join(folder, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${snapToPixels(svg, size)}`);
      await page.screenshot({
        path: path.join(folder, file.replace('.svg', `-${size}.png`)),
        omitBackground: true,
        clip: { x: 0, y: 0, width: size, height: size },
      });
    }
  }
  await browser.close();
}

renderIcons().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
