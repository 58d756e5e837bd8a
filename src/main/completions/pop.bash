# Lets bash complete what you type behind pop. It asks pop itself, so that it knows your plans too.
#   source <(pop completion bash)        in ~/.bashrc

_pop() {
  local pop=$1 line answer word about width=0 files='' tab=$'\t'
  local -a words=() abouts=()
  case $pop in
    */*) pop=${pop/#\~\//$HOME/} ;;
    *) pop=pop ;;
  esac
  line=${COMP_LINE:0:${COMP_POINT:-${#COMP_LINE}}}
  [ -n "$line" ] || line="${COMP_WORDS[*]:0:COMP_CWORD+1}"
  COMPREPLY=()
  while IFS= read -r answer; do
    word=${answer%%"$tab"*}
    about=${answer#*"$tab"}
    if [ -z "$word" ]; then
      case $about in
        glued) compopt -o nospace 2>/dev/null ;;
        *) files=$about ;;
      esac
    else
      words+=("$word")
      abouts+=("$about")
      [ ${#word} -le $width ] || width=${#word}
    fi
  done < <(COLUMNS=${COLUMNS:-80} command "$pop" complete bash -- "$line" "$COMP_WORDBREAKS" 2>/dev/null)

  if [ ${#words[@]} -eq 0 ]; then
    # files are for the shell itself, which knows how to write their names
    case $files in
      files) compopt -o default 2>/dev/null ;;
      folders) compopt -o dirnames 2>/dev/null ;;
    esac
    return 0
  fi
  COMPREPLY=("${words[@]}")
  # Only a list that is shown tells what the words are; what is put on the line is the word alone.
  case ${COMP_TYPE:-9} in
    63 | 33 | 64)
      [ ${#words[@]} -gt 1 ] || return 0
      local i
      for i in "${!words[@]}"; do
        [ -z "${abouts[i]}" ] || printf -v "COMPREPLY[i]" "%-${width}s  (%s)" "${words[i]}" "${abouts[i]}"
      done
      ;;
  esac
  return 0
}

complete -o nosort -F _pop pop 2>/dev/null || complete -F _pop pop
