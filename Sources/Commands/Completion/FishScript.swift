let fishScript = #"""
  # Completion of grill for fish. To try it: grill completions fish | source
  function __grill_complete
      set -l words (commandline -opc)
      set -l typed (commandline -ct)
      set -l found (command grill __complete -- $words[2..-1] "$typed" 2> /dev/null)
      if test (count $found) -gt 0
          printf '%s\n' $found
      else
          __fish_complete_path "$typed"
      end
  end
  complete -c grill -f -a '(__grill_complete)'

  """#
