#!/usr/bin/env node
// Starts the program of this platform, which npm installed as an optional dependency.
"use strict";
const { spawnSync } = require("node:child_process");

const platform = `${process.platform}-${process.arch}`;
let program;
try {
  program = require.resolve(`notes-toolkit-${platform}/notes${process.platform === "win32" ? ".exe" : ""}`);
} catch {
  console.error(`notes: there is no program for ${platform} here: install notes-toolkit again without --omit=optional, or build it from source.`);
  process.exit(2);
}

const { status, error } = spawnSync(program, process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`notes: ${program} cannot be started: ${error.message}`);
}
process.exit(status ?? 2);
