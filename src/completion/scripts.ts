export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

/** In place of a word: the shell completes the names of files. */
export const filesToo = ':files'

/*
 * Each asks the program itself what may stand next, so that nothing can drift from what it takes. The word under the
 * cursor is handed over by an option, because some shells drop an empty argument.
 */

const bash = String.raw`# bash completion for sexting-triage
_sexting_triage() {
  local line word="${'$'}{COMP_WORDS[COMP_CWORD]}"
  # bash parts --rules=x at the equals sign.
  if [[ $word == = ]]; then word=; fi
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ${filesToo} ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
    else
      COMPREPLY+=("${'$'}{line%%$'\t'*}")
    fi
  done < <(sexting-triage __complete "--word=$word" -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null </dev/null)
}
# bash parts words at a colon too; the names of files may have one.
COMP_WORDBREAKS=${'$'}{COMP_WORDBREAKS//:/}
complete -F _sexting_triage sexting-triage
`

const zsh = String.raw`#compdef sexting-triage
_sexting_triage() {
  local line files=0 ret=1
  local -a found
  while IFS= read -r line; do
    if [[ $line == ${filesToo} ]]; then
      files=1
    else
      line=${'$'}{line//:/\\:}
      found+=("${'$'}{line/$'\t'/:}")
    fi
  done < <(sexting-triage __complete "--word=${'$'}{(Q)PREFIX}" -- "${'$'}{(@Q)words[2,CURRENT-1]}" 2>/dev/null </dev/null)
  (( ${'$'}{#found} )) && _describe sexting-triage found && ret=0
  (( files )) && _files && ret=0
  return ret
}
if [[ $funcstack[1] == _sexting_triage ]]; then
  _sexting_triage "$@"
else
  compdef _sexting_triage sexting-triage
fi
`

const fish = String.raw`# fish completion for sexting-triage
function __sexting_triage_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l word (commandline -ct)
    for line in (sexting-triage __complete "--word=$word" -- $before 2>/dev/null </dev/null)
        if test "$line" = ${filesToo}
            __fish_complete_path "$word"
        else
            echo $line
        end
    end
end
complete -c sexting-triage -f -a '(__sexting_triage_complete)'
`

const powershell = String.raw`# PowerShell completion for sexting-triage
Register-ArgumentCompleter -Native -CommandName sexting-triage -ScriptBlock {
    param($word, $ast, $cursor)
    $before = @($ast.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object {
            # A word in quotes is handed over without them.
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.ToString() }
        })
    sexting-triage __complete "--word=$word" '--' @before 2>$null | ForEach-Object {
        if ($_ -eq '${filesToo}') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($word)
        } else {
            $found, $about = $_ -split "${'`'}t", 2
            if (-not $about) { $about = $found }
            [System.Management.Automation.CompletionResult]::new($found, $found, 'ParameterValue', $about)
        }
    }
}
`

/** The script that teaches a shell to complete the words of this program. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash
    case 'zsh':
      return zsh
    case 'fish':
      return fish
    case 'powershell':
      return powershell
  }
}
