# Completion of lineage in zsh: source <(lineage completion zsh)
#
# Nothing of what was typed, and nothing that lineage answers, is ever evaluated.

_lineage() {
  local program=${(Q)words[1]} line value
  local -a typed values shown
  typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  program=${program/#\~\//$HOME/}
  while IFS= read -r line; do
    case $line in
      (:files)
        compset -P '*='
        _files
        return
        ;;
      (:folders)
        compset -P '*='
        _files -/
        return
        ;;
    esac
    value=${line%%$'\t'*}
    values+=("$value")
    if [[ $value == $line ]]; then
      shown+=("$value")
    else
      shown+=("$value  -- ${line#*$'\t'}")
    fi
  done < <("$program" complete "${typed[@]}" 2>/dev/null </dev/null)
  compadd -l -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -d shown -a -- values
}

(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _lineage lineage
