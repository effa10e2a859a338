-- Lives in a note as a hand would: findings, an edit, quick fixes here and in another file, people to choose from, the life of a commitment.
local function say(line) vim.fn.writefile({ line }, os.getenv("RESULT")) end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    say("FAILED: neovim: " .. what .. ": " .. vim.inspect(vim.tbl_map(function(found) return found.message end, vim.diagnostic.get(0))))
    vim.cmd("cquit 1")
  end
end

local function found(rule)
  return #vim.tbl_filter(function(finding)
    return tostring(finding.code or vim.tbl_get(finding, "user_data", "lsp", "code")) == rule
  end, vim.diagnostic.get(0)) > 0
end

local function request(method, line, character, more)
  local parameters = vim.tbl_extend("force", { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = character } }, more or {})
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, parameters, 10000) or {}) do
    return answer.result
  end
end

local function line_with(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then return number - 1, line end
  end
end

-- Chooses the first action whose title has a text, as the user does in the list.
local function choose(line, title)
  vim.ui.select = function(actions, options, chosen)
    for index, action in ipairs(actions) do
      local name = action.title or action[2].title
      if name:find(title, 1, true) then return chosen(action, index) end
    end
    say("FAILED: neovim: no action " .. title)
    vim.cmd("cquit 1")
  end
  vim.api.nvim_win_set_cursor(0, { line + 1, 3 })
  vim.lsp.buf.code_action()
end

vim.cmd("edit 1on1s/priya/2026-03-11.md")
wait("findings", function() return found("NT112") and found("NT301") end)
local soft = line_with("circle back")
vim.api.nvim_buf_set_lines(0, soft, soft + 1, false, { "- Ship without the cache; @priya owns the call" })
wait("an edit takes its finding away", function() return not found("NT301") end)
local draft = line_with("merges [the plan]")
wait("a missing id is found", function() return found("NT108") end)
choose(draft, "id")
wait("a quick fix", function() return not found("NT108") end)
choose(line_with("priya-0304a"), "NT112")
wait("a fix in another file", function() return not found("NT112") end)
vim.cmd("wall")
vim.cmd("edit 1on1s/priya/2026-03-04.md")
wait("the other file is settled", function() return line_with("[x] @priya merges") ~= nil end)

vim.cmd("edit 1on1s/priya/2026-03-11.md")
local last = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, last, last, false, { "- [ ] @" })
local people = request("textDocument/completion", last, 7, { context = { triggerKind = 2, triggerCharacter = "@" } }) or {}
local labels = vim.tbl_map(function(item) return item.label end, people.items or people)
wait("people are offered: " .. vim.inspect(labels), function() return vim.tbl_contains(labels, "priya") or vim.tbl_contains(labels, "@priya") end)

-- What <C-x><C-o> offers for a word that is begun, and where it begins.
vim.o.virtualedit = "onemore"
vim.fn.mode = function() return "i" end
for typed, chosen in pairs({ ["- [ ] @p"] = "@priya", ["- again #ro"] = "#rollback", ["## Fee"] = "## Feedback", ["- x  [pr"] = "principle:: " }) do
  local offered
  vim.fn.complete = function(start, items) offered = { start = start, words = vim.tbl_map(function(item) return item.word end, items) } end
  vim.api.nvim_buf_set_lines(0, last, last + 1, false, { typed })
  vim.api.nvim_win_set_cursor(0, { last + 1, #typed })
  vim.lsp.omnifunc(1, "")
  wait("a word that is begun goes on: " .. typed, function()
    return offered and vim.tbl_contains(vim.tbl_map(function(word) return typed:sub(1, offered.start - 1) .. word end, offered.words), (typed:gsub("[^ %[]+$", "")):gsub("## $", "") .. chosen)
  end)
end
vim.api.nvim_buf_set_lines(0, last, last + 1, false, {})
local hover = request("textDocument/hover", line_with("priya-0304a"), 8)
wait("a commitment's life: " .. vim.inspect(hover), function() return hover and vim.inspect(hover.contents):find("merges") end)
say("neovim: fine")
vim.cmd("qall!")
