# Completion of lineage in bash, which also runs in the bash 3.2 of macOS: source <(lineage completion bash)
#
# What was typed is taken apart here, because the shell's own words still have their quotes, and are split at ":" and "=".
# Nothing of what was typed, and nothing that lineage answers, is ever evaluated.

_lineage() {
  local line=${COMP_LINE:0:COMP_POINT} word= raw= quote= char next kept=0 before=0 i
  local -a words=()
  COMPREPLY=()
  for ((i = 0; i < ${#line}; i++)); do
    char=${line:i:1}
    if [[ $quote == "'" ]]; then
      raw+=$char
      if [[ $char == "'" ]]; then quote= kept=$before; else word+=$char; fi
    elif [[ $char == "\\" && $((i + 1)) -lt ${#line} ]]; then
      i=$((i + 1)) next=${line:i:1}
      raw+=$char$next
      # Within double quotes, a backslash is itself before any other character.
      [[ -z $quote || $next == [\$\`\"\\] ]] || word+=$char
      word+=$next
    elif [[ $quote == '"' ]]; then
      raw+=$char
      if [[ $char == '"' ]]; then quote= kept=$before; else word+=$char; fi
    elif [[ $char == "'" || $char == '"' ]]; then
      # The shell replaces what follows an open quote.
      raw+=$char quote=$char before=$kept kept=${#word}
    elif [[ $char == [[:space:]] ]]; then
      [[ -z $raw ]] || words+=("$word")
      word= raw= kept=0
    else
      raw+=$char word+=$char
      # The shell replaces what follows one of these.
      [[ $char != [:=] || $COMP_WORDBREAKS != *"$char"* ]] || kept=${#word}
    fi
  done
  [[ ${#words[@]} -gt 0 ]] || return 0
  local program=${words[0]/#\~\//$HOME/} candidate
  while IFS= read -r candidate; do
    case $candidate in
      :files | :folders)
        _lineage_paths "${candidate#:}" "${word:kept}"
        return 0
        ;;
    esac
    candidate=${candidate%%$'\t'*}
    _lineage_quote "$quote" "${candidate:kept}"
  done < <("$program" complete "${words[@]:1}" "$word" 2>/dev/null </dev/null)
}

# Adds candidate $2 as it must stand behind the open quote $1.
_lineage_quote() {
  local text=$2
  case $1 in
    "'") text=${text//\'/\'\\\'\'} ;;
    '"')
      text=${text//\\/\\\\}
      text=${text//\"/\\\"}
      text=${text//\$/\\\$}
      text=${text//\`/\\\`}
      text=${text//!/\"\'!\'\"}
      ;;
    *) printf -v text %q "$text" ;;
  esac
  COMPREPLY+=("$text")
}

# Adds the files or folders that begin with $2; the shell quotes them.
_lineage_paths() {
  local kind=-f path
  [[ $1 == files ]] || kind=-d
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    COMPREPLY+=("$path")
  done < <(compgen "$kind" -- "$2")
}

complete -F _lineage lineage
