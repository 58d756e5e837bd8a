#compdef pop
# Lets zsh complete what you type behind pop. It asks pop itself, so that it knows your plans too.
#   source <(pop completion zsh)         in ~/.zshrc, or this file as _pop in a folder of your fpath

_pop() {
  local pop=${(Q)words[1]} answer word about files tab=$'\t'
  local -a typed found glued
  case $pop in
    */*) pop=${pop/#\~\//$HOME/} ;;
    *) pop=pop ;;
  esac
  typed=("${(@Q)words[2,CURRENT-1]}")
  (( CURRENT > 2 )) || typed=()
  while IFS= read -r answer; do
    word=${answer%%$tab*}
    about=${answer#*$tab}
    if [[ -n $word ]]; then
      word=${word//\\/\\\\}
      found+=("${word//:/\\:}${about:+:$about}")
    elif [[ $about == glued ]]; then
      glued=(-S '')
    else
      files=$about
    fi
  done < <(COLUMNS=${COLUMNS:-80} command $pop complete zsh -- "${typed[@]}" "${(Q)PREFIX}" 2>/dev/null)

  if (( $#found )); then
    _describe -V pop found "${glued[@]}"
  elif [[ -n $files ]]; then
    # behind --output= and --format json= stands a file too
    compset -P '*='
    if [[ $files == folders ]]; then _files -/; else _files; fi
  else
    return 1
  fi
}

if [[ ${funcstack[1]:-} == _pop ]]; then
  _pop "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef _pop pop
fi
