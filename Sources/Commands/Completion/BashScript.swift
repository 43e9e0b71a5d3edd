/// Bash parts words at `=` and `:` as well, so that what stands before the last of them must not be
/// offered again.
let bashScript = #"""
  # Completion of grill for bash. To try it: source <(grill completions bash)
  _grill() {
    local line=${COMP_LINE:0:COMP_POINT} word words found=()
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    words=("${words[@]//[\"\'\\]/}")
    local typed=${words[-1]}
    local kept=${typed%"${typed##*[=:]}"}
    while IFS=$'\t' read -r word _; do
      printf -v word %q "${word#"$kept"}"
      found+=("$word")
    done < <(command grill __complete -- "${words[@]:1}" 2> /dev/null)
    COMPREPLY=("${found[@]}")
    [[ ${#found[@]} -eq 1 && ${found[0]} == *[/=:] ]] && compopt -o nospace
    return 0
  }
  complete -o default -F _grill grill

  """#
