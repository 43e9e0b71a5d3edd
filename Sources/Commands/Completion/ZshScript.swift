/// Works as an autoloaded function and when it is sourced.
let zshScript = #"""
  #compdef grill
  # Completion of grill for zsh. To try it: source <(grill completions zsh)
  _grill() {
    local word meaning
    local -a ended endedShown open openShown
    while IFS=$'\t' read -r word meaning; do
      if [[ $word == *[/=:] ]]; then
        open+=("$word") openShown+=("$word${meaning:+  -- $meaning}")
      else
        ended+=("$word") endedShown+=("$word${meaning:+  -- $meaning}")
      fi
    done < <(command grill __complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)
    if (( ! $#ended && ! $#open )); then
      _files
      return
    fi
    (( $#ended )) && compadd -l -d endedShown -a ended
    (( $#open )) && compadd -S '' -l -d openShown -a open
    return 0
  }
  if [[ $funcstack[1] == _grill ]]; then
    _grill "$@"
  else
    compdef _grill grill
  fi

  """#
