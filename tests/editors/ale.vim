edit 1on1s/priya/2026-03-11.md
doautocmd VimEnter
let g:waited = 0
ALELint
while len(getloclist(0)) < 3 && g:waited < 100
  sleep 100m
  let g:waited += 1
endwhile
let g:lines = map(getloclist(0), {_, item -> item.lnum . ':' . item.type . ':' . item.text})
if len(filter(copy(g:lines), {_, line -> line =~# '^8:E:.*NT112 '})) != 1 || len(g:lines) != 3
  call writefile(['FAILED: ale: ' . string(g:lines)], $RESULT) | cquit
endif
call writefile(['ale: fine'], $RESULT)
qall!
