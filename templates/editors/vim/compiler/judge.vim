" :compiler judge, then :make tries the file on the samples and :cnext goes through what is wrong.
if exists('current_compiler')
  finish
endif
let current_compiler = 'judge'

CompilerSet makeprg=judge\ run\ %:S\ --format\ plain
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m,%-G%.%#

command! -buffer JudgeSubmit update | let &l:makeprg = 'judge submit %:S --format plain' | make
command! -buffer JudgeExplain update | let &l:makeprg = 'judge explain %:S --format plain' | make
command! -buffer JudgeRun update | let &l:makeprg = 'judge run %:S --format plain' | make
