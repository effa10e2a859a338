edit 1on1s/priya/2026-03-11.md
silent make
let g:lines = map(getqflist(), {_, item -> bufname(item.bufnr) . ':' . item.lnum . ':' . item.type . ':' . item.text})
if len(filter(copy(g:lines), {_, line -> line =~# '^1on1s/priya/2026-03-11.md:8:e:NT112 '})) != 1 || len(g:lines) != 3
  call writefile(['FAILED: vim: ' . string(g:lines)], $RESULT) | cquit
endif
call writefile(['vim: fine'], $RESULT)
qall!
