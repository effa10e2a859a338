// Opens a note in VS Code (code-server, in Chromium): waits for its findings, takes one away by a quick fix, and takes a picture.
"use strict";
const puppeteer = require("puppeteer-core");

async function live(page, address, folder, note, picture) {
  const file = `vscode-remote://${new URL(address).host}${folder}/${note}`;
  const query = new URLSearchParams({ folder, payload: JSON.stringify([["openFile", file]]) });
  await page.goto(`${address}/?${query}`, { timeout: 120000 });
  await page.waitForSelector(".squiggly-error", { timeout: 300000 });
  await page.screenshot({ path: picture });
  const before = (await page.$$(".squiggly-error")).length;
  const line = await page.evaluateHandle(() =>
    [...document.querySelectorAll(".view-line")].find((line) => line.textContent.replaceAll("\u00a0", " ").includes("priya-0304a")));
  await line.click();
  await page.keyboard.down("Control");
  await page.keyboard.press("Period");
  await page.keyboard.up("Control");
  await page.waitForSelector(".action-widget .monaco-list-row", { timeout: 120000 });
  await page.screenshot({ path: picture.replace(/\.png$/, "-actions.png") });
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => document.querySelectorAll(".squiggly-error").length < count, { timeout: 120000 }, before);
}

async function main([address, folder, note, picture]) {
  const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"], protocolTimeout: 400000 });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  try {
    await live(page, address, folder, note, picture);
  } catch (error) {
    await page.screenshot({ path: picture });
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2));
