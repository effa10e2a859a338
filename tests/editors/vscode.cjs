// Opens a note in VS Code (code-server, in Chromium): waits for its findings, takes one away by a quick fix, runs the extension's commands, and takes
// pictures.
"use strict";
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const puppeteer = require("puppeteer-core");

async function until(what, holds) {
  for (let second = 0; !holds(); second++) {
    if (second === 90) {
      throw new Error(`${what}: not within 90 seconds`);
    }

    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

// Asks for the list until it is there: the first answer may come while the editor still starts.
async function actions(page) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.down("Control");
    await page.keyboard.press("Period");
    await page.keyboard.up("Control");
    try {
      return await page.waitForSelector(".action-widget .monaco-list-row", { timeout: 20000 });
    } catch (error) {
      if (attempt === 5) {
        throw error;
      }
    }
  }
}

// Runs a command by its name, and types what it asks for.
async function command(page, name, answer) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget input", { visible: true, timeout: 60000 });
  await page.keyboard.type(name);
  await page.waitForFunction(
    (wanted) => document.querySelector(".quick-input-list .monaco-list-row")?.textContent.includes(wanted), { timeout: 60000 }, name);
  await page.keyboard.press("Enter");
  if (answer !== undefined) {
    await page.waitForFunction(() => document.querySelector(".quick-input-widget input")?.value === "", { timeout: 60000 });
    await page.keyboard.type(answer);
    await page.keyboard.press("Enter");
  }
}

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
  await actions(page);
  await page.screenshot({ path: picture.replace(/\.png$/, "-actions.png") });
  await page.keyboard.press("Enter");
  await page.waitForFunction((count) => document.querySelectorAll(".squiggly-error").length < count, { timeout: 120000 }, before);

  // What each command leaves on the disk: the fixes of `save`, a note of today, a report.
  const notes = join(folder, dirname(note));
  const count = readdirSync(notes).length;
  await command(page, "Notes: Save");
  await until("save", () => readFileSync(join(folder, note), "utf8").includes("[id:: priya-0311a]"));
  await command(page, "Notes: New note", "priya");
  await until("new", () => readdirSync(notes).length > count);
  await command(page, "Notes: Report", "prep priya -o prep.md");
  await until("report", () => existsSync(join(folder, "prep.md")));
  await page.screenshot({ path: picture.replace(/\.png$/, "-commands.png") });
  const failed = await page.$$eval(".notification-list-item-message", (said) => said.map((one) => one.textContent).filter((text) => /failed|error/.test(text)));
  if (failed.length > 0) {
    throw new Error(failed.join("; "));
  }
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
