import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

const install = "https://github.com/notes-toolkit/notes-toolkit#install";
let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("notes.save", () => run(["save"])),
    vscode.commands.registerCommand("notes.new", () => ask("Whom is it with?", "priya", (person) => ["new", person])),
    vscode.commands.registerCommand("notes.report", () => ask("Which report?", "prep priya", (words) => ["report", ...words.split(/\s+/)])),
    vscode.commands.registerCommand("notes.restart", restart),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((change) => (change.affectsConfiguration("notes.path") ? restart() : undefined)),
  );
  await restart();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

async function restart(): Promise<void> {
  await deactivate();
  const command = program();
  if (command === undefined) {
    // Who is asked may answer later: the commands are there meanwhile.
    void missing();
    return;
  }

  const settings = vscode.workspace.getConfiguration("notes");
  client = new LanguageClient("notes", "One-to-one notes", { command, args: ["lsp"] }, {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "untitled", language: "markdown" },
      { scheme: "file", language: "yaml", pattern: "**/{notes,people}.yml" },
    ],
    initializationOptions: { trusted: vscode.workspace.isTrusted, hints: settings.get("hints"), lens: settings.get("lens") },
    synchronize: { configurationSection: "notes" },
  });
  await client.start();
}

/** The program that `notes.path` names, else the one on the PATH. */
function program(): string | undefined {
  const path = vscode.workspace.getConfiguration("notes").get<string>("path")?.replace(/^~(?=[\\/])/, homedir());
  const names = process.platform === "win32" ? ["notes.exe", "notes.cmd"] : ["notes"];
  const places = path ? [path] : (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function missing(): Promise<undefined> {
  const chosen = await vscode.window.showWarningMessage(
    "The program notes is not on the PATH, and notes.path does not name it.", "How to install", "Set notes.path");
  if (chosen === "How to install") {
    await vscode.env.openExternal(vscode.Uri.parse(install));
  } else if (chosen !== undefined) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "notes.path");
  }
}

async function ask(prompt: string, placeHolder: string, words: (typed: string) => string[]): Promise<void> {
  const typed = (await vscode.window.showInputBox({ prompt, placeHolder }))?.trim();
  if (typed) {
    await run(words(typed));
  }
}

/** Runs the program in a terminal, in the folder of the note that is open, with its findings as problems. */
async function run(words: string[]): Promise<void> {
  const command = program() ?? (await missing());
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? vscode.workspace.workspaceFolders?.[0];
  if (command === undefined || folder === undefined) {
    return;
  }

  await vscode.workspace.saveAll();
  const strong = (value: string) => ({ value, quoting: vscode.ShellQuoting.Strong });
  const execution = new vscode.ShellExecution(strong(command), words.map(strong), { cwd: folder.uri.fsPath });
  await vscode.tasks.executeTask(new vscode.Task({ type: "notes", arguments: words }, folder, words[0], "notes", execution, "$notes"));
}
