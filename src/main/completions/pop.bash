# Lets bash complete what you type behind pop, after: source pop.bash
# In zsh it works too, after the same line in .zshrc.
# Made from the commands by mvn test -Dupdate.

if [ -n "$BASH_VERSION" ]; then
  # Enable programmable completion facilities when using bash
  shopt -s progcomp
elif [ -n "$ZSH_VERSION" ]; then
  # Make alias a distinct command for completion purposes when using zsh
  setopt COMPLETE_ALIASES
  alias compopt=complete

  # Enable bash completion in zsh
  # Only initialize completions module once to avoid unregistering existing completions.
  if ! type compdef > /dev/null; then
    autoload -U +X compinit && compinit
  fi
  autoload -U +X bashcompinit && bashcompinit
fi

# CompWordsContainsArray takes an array and then checks
# if all elements of this array are in the global COMP_WORDS array.
#
# Returns zero (no error) if all elements of the array are in the COMP_WORDS array,
# otherwise returns 1 (error).
function CompWordsContainsArray() {
  declare -a localArray
  localArray=("$@")
  local findme
  for findme in "${localArray[@]}"; do
    if ElementNotInCompWords "$findme"; then return 1; fi
  done
  return 0
}
function ElementNotInCompWords() {
  local findme="$1"
  local element
  for element in "${COMP_WORDS[@]}"; do
    if [[ "$findme" = "$element" ]]; then return 1; fi
  done
  return 0
}

# The `currentPositionalIndex` function calculates the index of the current positional parameter.
#
# currentPositionalIndex takes three parameters:
# the command name,
# a space-separated string with the names of options that take a parameter, and
# a space-separated string with the names of boolean options (that don't take any params).
# When done, this function echos the current positional index to std_out.
#
# Example usage:
# local currIndex=$(currentPositionalIndex "mysubcommand" "$ARG_OPTS" "$FLAG_OPTS")
function currentPositionalIndex() {
  local commandName="$1"
  local optionsWithArgs="$2"
  local booleanOptions="$3"
  local previousWord
  local result=0

  for i in $(seq $((COMP_CWORD - 1)) -1 0); do
    previousWord=${COMP_WORDS[i]}
    if [ "${previousWord}" = "$commandName" ]; then
      break
    fi
    if [[ "${optionsWithArgs}" =~ ${previousWord} ]]; then
      ((result-=2)) # Arg option and its value not counted as positional param
    elif [[ "${booleanOptions}" =~ ${previousWord} ]]; then
      ((result-=1)) # Flag option itself not counted as positional param
    fi
    ((result++))
  done
  echo "$result"
}

# compReplyArray generates a list of completion suggestions based on an array, ensuring all values are properly escaped.
#
# compReplyArray takes a single parameter: the array of options to be displayed
#
# The output is echoed to std_out, one option per line.
#
# Example usage:
# local options=("foo", "bar", "baz")
# local IFS=$'\n'
# COMPREPLY=($(compReplyArray "${options[@]}"))
function compReplyArray() {
  declare -a options
  options=("$@")
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local i
  local quoted
  local optionList=()

  for (( i=0; i<${#options[@]}; i++ )); do
    # Double escape, since we want escaped values, but compgen -W expands the argument
    printf -v quoted %q "${options[i]}"
    quoted=\'${quoted//\'/\'\\\'\'}\'

    optionList[i]=$quoted
  done

  # We also have to add another round of escaping to $curr_word.
  curr_word=${curr_word//\\/\\\\}
  curr_word=${curr_word//\'/\\\'}

  # Actually generate completions.
  local IFS=$'\n'
  echo -e "$(compgen -W "${optionList[*]}" -- "$curr_word")"
}

# Bash completion entry point function.
# _complete_pop finds which commands and subcommands have been specified
# on the command line and delegates to the appropriate function
# to generate possible options and subcommands for the last specified subcommand.
function _complete_pop() {
  # Edge case: if command line has no space after subcommand, then don't assume this subcommand is selected (remkop/picocli#1468).
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} init" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} create" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} revise" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} set" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} confirm" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} done" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} remove" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} evaluate" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} self-evaluate" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} edit" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} rename" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} voucher" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} check" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} smart" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} explain" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} rules" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} profiles" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} config" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} render" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} list" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} show" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} status" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} stats" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} grep" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} log" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} diff" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} attest" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} team" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} export" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} import" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} anonymise" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} schema" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} migrate" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} textconv" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} merge-driver" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} doctor" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} help" ];    then _picocli_pop; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add question" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add session" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add insight" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add motive" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add wish" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add strength" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add growth-point" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add competence" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add decision" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add goal" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add action" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add homework" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add agreement" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add review" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add attachment" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add comment" ];    then _picocli_pop_add; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} add effort" ];    then _picocli_pop_add; return $?; fi

  # Find the longest sequence of subcommands and call the bash function for that subcommand.
  local cmds0=(init)
  local cmds1=(create)
  local cmds2=(add)
  local cmds3=(revise)
  local cmds4=(set)
  local cmds5=(confirm)
  local cmds6=(done)
  local cmds7=(remove)
  local cmds8=(evaluate)
  local cmds9=(self-evaluate)
  local cmds10=(edit)
  local cmds11=(rename)
  local cmds12=(voucher)
  local cmds13=(check)
  local cmds14=(smart)
  local cmds15=(explain)
  local cmds16=(rules)
  local cmds17=(profiles)
  local cmds18=(config)
  local cmds19=(render)
  local cmds20=(list)
  local cmds21=(show)
  local cmds22=(status)
  local cmds23=(stats)
  local cmds24=(grep)
  local cmds25=(log)
  local cmds26=(diff)
  local cmds27=(attest)
  local cmds28=(team)
  local cmds29=(export)
  local cmds30=(import)
  local cmds31=(anonymise)
  local cmds32=(schema)
  local cmds33=(migrate)
  local cmds34=(textconv)
  local cmds35=(merge-driver)
  local cmds36=(doctor)
  local cmds37=(help)
  local cmds38=(add question)
  local cmds39=(add session)
  local cmds40=(add insight)
  local cmds41=(add motive)
  local cmds42=(add wish)
  local cmds43=(add strength)
  local cmds44=(add growth-point)
  local cmds45=(add competence)
  local cmds46=(add decision)
  local cmds47=(add goal)
  local cmds48=(add action)
  local cmds49=(add homework)
  local cmds50=(add agreement)
  local cmds51=(add review)
  local cmds52=(add attachment)
  local cmds53=(add comment)
  local cmds54=(add effort)

  if CompWordsContainsArray "${cmds54[@]}"; then _picocli_pop_add_effort; return $?; fi
  if CompWordsContainsArray "${cmds53[@]}"; then _picocli_pop_add_comment; return $?; fi
  if CompWordsContainsArray "${cmds52[@]}"; then _picocli_pop_add_attachment; return $?; fi
  if CompWordsContainsArray "${cmds51[@]}"; then _picocli_pop_add_review; return $?; fi
  if CompWordsContainsArray "${cmds50[@]}"; then _picocli_pop_add_agreement; return $?; fi
  if CompWordsContainsArray "${cmds49[@]}"; then _picocli_pop_add_homework; return $?; fi
  if CompWordsContainsArray "${cmds48[@]}"; then _picocli_pop_add_action; return $?; fi
  if CompWordsContainsArray "${cmds47[@]}"; then _picocli_pop_add_goal; return $?; fi
  if CompWordsContainsArray "${cmds46[@]}"; then _picocli_pop_add_decision; return $?; fi
  if CompWordsContainsArray "${cmds45[@]}"; then _picocli_pop_add_competence; return $?; fi
  if CompWordsContainsArray "${cmds44[@]}"; then _picocli_pop_add_growthpoint; return $?; fi
  if CompWordsContainsArray "${cmds43[@]}"; then _picocli_pop_add_strength; return $?; fi
  if CompWordsContainsArray "${cmds42[@]}"; then _picocli_pop_add_wish; return $?; fi
  if CompWordsContainsArray "${cmds41[@]}"; then _picocli_pop_add_motive; return $?; fi
  if CompWordsContainsArray "${cmds40[@]}"; then _picocli_pop_add_insight; return $?; fi
  if CompWordsContainsArray "${cmds39[@]}"; then _picocli_pop_add_session; return $?; fi
  if CompWordsContainsArray "${cmds38[@]}"; then _picocli_pop_add_question; return $?; fi
  if CompWordsContainsArray "${cmds37[@]}"; then _picocli_pop_help; return $?; fi
  if CompWordsContainsArray "${cmds36[@]}"; then _picocli_pop_doctor; return $?; fi
  if CompWordsContainsArray "${cmds35[@]}"; then _picocli_pop_mergedriver; return $?; fi
  if CompWordsContainsArray "${cmds34[@]}"; then _picocli_pop_textconv; return $?; fi
  if CompWordsContainsArray "${cmds33[@]}"; then _picocli_pop_migrate; return $?; fi
  if CompWordsContainsArray "${cmds32[@]}"; then _picocli_pop_schema; return $?; fi
  if CompWordsContainsArray "${cmds31[@]}"; then _picocli_pop_anonymise; return $?; fi
  if CompWordsContainsArray "${cmds30[@]}"; then _picocli_pop_import; return $?; fi
  if CompWordsContainsArray "${cmds29[@]}"; then _picocli_pop_export; return $?; fi
  if CompWordsContainsArray "${cmds28[@]}"; then _picocli_pop_team; return $?; fi
  if CompWordsContainsArray "${cmds27[@]}"; then _picocli_pop_attest; return $?; fi
  if CompWordsContainsArray "${cmds26[@]}"; then _picocli_pop_diff; return $?; fi
  if CompWordsContainsArray "${cmds25[@]}"; then _picocli_pop_log; return $?; fi
  if CompWordsContainsArray "${cmds24[@]}"; then _picocli_pop_grep; return $?; fi
  if CompWordsContainsArray "${cmds23[@]}"; then _picocli_pop_stats; return $?; fi
  if CompWordsContainsArray "${cmds22[@]}"; then _picocli_pop_status; return $?; fi
  if CompWordsContainsArray "${cmds21[@]}"; then _picocli_pop_show; return $?; fi
  if CompWordsContainsArray "${cmds20[@]}"; then _picocli_pop_list; return $?; fi
  if CompWordsContainsArray "${cmds19[@]}"; then _picocli_pop_render; return $?; fi
  if CompWordsContainsArray "${cmds18[@]}"; then _picocli_pop_config; return $?; fi
  if CompWordsContainsArray "${cmds17[@]}"; then _picocli_pop_profiles; return $?; fi
  if CompWordsContainsArray "${cmds16[@]}"; then _picocli_pop_rules; return $?; fi
  if CompWordsContainsArray "${cmds15[@]}"; then _picocli_pop_explain; return $?; fi
  if CompWordsContainsArray "${cmds14[@]}"; then _picocli_pop_smart; return $?; fi
  if CompWordsContainsArray "${cmds13[@]}"; then _picocli_pop_check; return $?; fi
  if CompWordsContainsArray "${cmds12[@]}"; then _picocli_pop_voucher; return $?; fi
  if CompWordsContainsArray "${cmds11[@]}"; then _picocli_pop_rename; return $?; fi
  if CompWordsContainsArray "${cmds10[@]}"; then _picocli_pop_edit; return $?; fi
  if CompWordsContainsArray "${cmds9[@]}"; then _picocli_pop_selfevaluate; return $?; fi
  if CompWordsContainsArray "${cmds8[@]}"; then _picocli_pop_evaluate; return $?; fi
  if CompWordsContainsArray "${cmds7[@]}"; then _picocli_pop_remove; return $?; fi
  if CompWordsContainsArray "${cmds6[@]}"; then _picocli_pop_done; return $?; fi
  if CompWordsContainsArray "${cmds5[@]}"; then _picocli_pop_confirm; return $?; fi
  if CompWordsContainsArray "${cmds4[@]}"; then _picocli_pop_set; return $?; fi
  if CompWordsContainsArray "${cmds3[@]}"; then _picocli_pop_revise; return $?; fi
  if CompWordsContainsArray "${cmds2[@]}"; then _picocli_pop_add; return $?; fi
  if CompWordsContainsArray "${cmds1[@]}"; then _picocli_pop_create; return $?; fi
  if CompWordsContainsArray "${cmds0[@]}"; then _picocli_pop_init; return $?; fi

  # No subcommands were specified; generate completions for the top-level command.
  _picocli_pop; return $?;
}

# Generates completions for the options and subcommands of the `pop` command.
function _picocli_pop() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands="init create add revise set confirm done remove evaluate self-evaluate edit rename voucher check smart explain rules profiles config render list show status stats grep log diff attest team export import anonymise schema migrate textconv merge-driver doctor help"
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help' '-V' '--version'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `init` subcommand.
function _picocli_pop_init() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `create` subcommand.
function _picocli_pop_create() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--interview' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--question' '--begin' '--profile' '--coach' '--centre' '--from' '--names' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--question')
      return
      ;;
    '--begin')
      return
      ;;
    '--profile')
      return
      ;;
    '--coach')
      return
      ;;
    '--centre')
      return
      ;;
    '--from')
      return
      ;;
    '--names')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `add` subcommand.
function _picocli_pop_add() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands="question session insight motive wish strength growth-point competence decision goal action homework agreement review attachment comment effort"
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `revise` subcommand.
function _picocli_pop_revise() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--because' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--because')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `set` subcommand.
function _picocli_pop_set() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '--append' '--unset' '--typo' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `confirm` subcommand.
function _picocli_pop_confirm() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--date' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--date')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `done` subcommand.
function _picocli_pop_done() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--date' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--date')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `remove` subcommand.
function _picocli_pop_remove() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--force' '-y' '--yes' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `evaluate` subcommand.
function _picocli_pop_evaluate() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--result' '--learned' '--next' '--status' '--reformulate' '--date' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--result')
      return
      ;;
    '--learned')
      return
      ;;
    '--next')
      return
      ;;
    '--status')
      return
      ;;
    '--reformulate')
      return
      ;;
    '--date')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `self-evaluate` subcommand.
function _picocli_pop_selfevaluate() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--reflects-wish' '--goals-lead-there' '--goals-clear' '--steps-small' '--time-free' '--fits-life' '--strengths-help' '--weaknesses-hinder' '--effects-reached' '--effects-missed' '--helpers' '--date' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--reflects-wish')
      return
      ;;
    '--goals-lead-there')
      return
      ;;
    '--goals-clear')
      return
      ;;
    '--steps-small')
      return
      ;;
    '--time-free')
      return
      ;;
    '--fits-life')
      return
      ;;
    '--strengths-help')
      return
      ;;
    '--weaknesses-hinder')
      return
      ;;
    '--effects-reached')
      return
      ;;
    '--effects-missed')
      return
      ;;
    '--helpers')
      return
      ;;
    '--date')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `edit` subcommand.
function _picocli_pop_edit() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `rename` subcommand.
function _picocli_pop_rename() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `voucher` subcommand.
function _picocli_pop_voucher() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--new' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--begin' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--begin')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `check` subcommand.
function _picocli_pop_check() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '--checklist' '--failing' '--update-baseline' '--fix' '-n' '--dry-run' '--no-excerpt' '--statistics' '--watch' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--profile' '--format' '-o' '--output' '--only' '--skip' '--fail-on' '--changed' '--baseline' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--profile')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--only')
      return
      ;;
    '--skip')
      return
      ;;
    '--fail-on')
      return
      ;;
    '--changed')
      return
      ;;
    '--baseline')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `smart` subcommand.
function _picocli_pop_smart() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--fail' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--lines' '--reading' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--lines')
      return
      ;;
    '--reading')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `explain` subcommand.
function _picocli_pop_explain() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `rules` subcommand.
function _picocli_pop_rules() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--profile' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--profile')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `profiles` subcommand.
function _picocli_pop_profiles() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `config` subcommand.
function _picocli_pop_config() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--origin' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--profile' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--profile')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `render` subcommand.
function _picocli_pop_render() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--force' '--large-type' '--plain' '--hide-empty' '--blank' '--check' '--watch' '--open' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--to' '--form' '--session' '--for' '-o' '--output' '--css' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--to')
      return
      ;;
    '--form')
      return
      ;;
    '--session')
      return
      ;;
    '--for')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--css')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `list` subcommand.
function _picocli_pop_list() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--where' '--sort' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--where')
      return
      ;;
    '--sort')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `show` subcommand.
function _picocli_pop_show() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--thread' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `status` subcommand.
function _picocli_pop_status() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--overdue' '--fail' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--due' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--due')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `stats` subcommand.
function _picocli_pop_stats() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--at-least' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--at-least')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `grep` subcommand.
function _picocli_pop_grep() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `log` subcommand.
function _picocli_pop_log() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '--item' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '--item')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `diff` subcommand.
function _picocli_pop_diff() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `attest` subcommand.
function _picocli_pop_attest() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-p' '--pop' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-p'|'--pop')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `team` subcommand.
function _picocli_pop_team() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--member' '--for' '--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--member')
      return
      ;;
    '--for')
      return
      ;;
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `export` subcommand.
function _picocli_pop_export() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--force' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--to' '--for' '--framework' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--to')
      return
      ;;
    '--for')
      return
      ;;
    '--framework')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `import` subcommand.
function _picocli_pop_import() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--from' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `anonymise` subcommand.
function _picocli_pop_anonymise() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `schema` subcommand.
function _picocli_pop_schema() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `migrate` subcommand.
function _picocli_pop_migrate() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `textconv` subcommand.
function _picocli_pop_textconv() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `merge-driver` subcommand.
function _picocli_pop_mergedriver() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `doctor` subcommand.
function _picocli_pop_doctor() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--warm' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--format' '-o' '--output' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--format')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `help` subcommand.
function _picocli_pop_help() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `question` subcommand.
function _picocli_pop_add_question() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--adds-to' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--adds-to')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `session` subcommand.
function _picocli_pop_add_session() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--minutes' '--hours' '--kind' '--mode' '--voucher' '--method' '--text' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--minutes')
      return
      ;;
    '--hours')
      return
      ;;
    '--kind')
      return
      ;;
    '--mode')
      return
      ;;
    '--voucher')
      return
      ;;
    '--method')
      return
      ;;
    '--text')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `insight` subcommand.
function _picocli_pop_add_insight() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--theme' '--competence' '--component' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--theme')
      return
      ;;
    '--competence')
      return
      ;;
    '--component')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `motive` subcommand.
function _picocli_pop_add_motive() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `wish` subcommand.
function _picocli_pop_add_wish() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `strength` subcommand.
function _picocli_pop_add_strength() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--helps' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--helps')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `growth-point` subcommand.
function _picocli_pop_add_growthpoint() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--hinders' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--hinders')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `competence` subcommand.
function _picocli_pop_add_competence() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--kind' '--now' '--target' '--scale' '--source' '--interest' '--text' '--code' '--evidence' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--kind')
      return
      ;;
    '--now')
      return
      ;;
    '--target')
      return
      ;;
    '--scale')
      return
      ;;
    '--source')
      return
      ;;
    '--interest')
      return
      ;;
    '--text')
      return
      ;;
    '--code')
      return
      ;;
    '--evidence')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `decision` subcommand.
function _picocli_pop_add_decision() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `goal` subcommand.
function _picocli_pop_add_goal() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--part-of' '--kind' '--component' '--ambition' '--start' '--due' '--measure-what' '--measure-target' '--measure-unit' '--measure-now' '--check-moment' '--hours-per-week' '--support' '--means' '--obstacle' '--price-text' '--price-acceptable' '--surroundings-people' '--surroundings-effect' '--surroundings-agreed' '--control' '--transition' '--effects-reached' '--effects-missed' '--team-need' '--status' '--done' '--evidence' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--part-of')
      return
      ;;
    '--kind')
      return
      ;;
    '--component')
      return
      ;;
    '--ambition')
      return
      ;;
    '--start')
      return
      ;;
    '--due')
      return
      ;;
    '--measure-what')
      return
      ;;
    '--measure-target')
      return
      ;;
    '--measure-unit')
      return
      ;;
    '--measure-now')
      return
      ;;
    '--check-moment')
      return
      ;;
    '--hours-per-week')
      return
      ;;
    '--support')
      return
      ;;
    '--means')
      return
      ;;
    '--obstacle')
      return
      ;;
    '--price-text')
      return
      ;;
    '--price-acceptable')
      return
      ;;
    '--surroundings-people')
      return
      ;;
    '--surroundings-effect')
      return
      ;;
    '--surroundings-agreed')
      return
      ;;
    '--control')
      return
      ;;
    '--transition')
      return
      ;;
    '--effects-reached')
      return
      ;;
    '--effects-missed')
      return
      ;;
    '--team-need')
      return
      ;;
    '--status')
      return
      ;;
    '--done')
      return
      ;;
    '--evidence')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `action` subcommand.
function _picocli_pop_add_action() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--goal' '--phase' '--kind' '--start' '--due' '--measure-what' '--measure-target' '--measure-unit' '--measure-now' '--repeat-every' '--repeat-times' '--repeat-until' '--repeat-count' '--check-moment' '--first-step-text' '--first-step-due' '--hours-per-week' '--support' '--means' '--obstacle' '--price-text' '--price-acceptable' '--surroundings-people' '--surroundings-effect' '--surroundings-agreed' '--control' '--financing' '--training-title' '--training-provider' '--training-type' '--training-hours' '--training-start' '--training-end' '--training-attest-wanted' '--training-attest-issued' '--status' '--done' '--evidence' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--goal')
      return
      ;;
    '--phase')
      return
      ;;
    '--kind')
      return
      ;;
    '--start')
      return
      ;;
    '--due')
      return
      ;;
    '--measure-what')
      return
      ;;
    '--measure-target')
      return
      ;;
    '--measure-unit')
      return
      ;;
    '--measure-now')
      return
      ;;
    '--repeat-every')
      return
      ;;
    '--repeat-times')
      return
      ;;
    '--repeat-until')
      return
      ;;
    '--repeat-count')
      return
      ;;
    '--check-moment')
      return
      ;;
    '--first-step-text')
      return
      ;;
    '--first-step-due')
      return
      ;;
    '--hours-per-week')
      return
      ;;
    '--support')
      return
      ;;
    '--means')
      return
      ;;
    '--obstacle')
      return
      ;;
    '--price-text')
      return
      ;;
    '--price-acceptable')
      return
      ;;
    '--surroundings-people')
      return
      ;;
    '--surroundings-effect')
      return
      ;;
    '--surroundings-agreed')
      return
      ;;
    '--control')
      return
      ;;
    '--financing')
      return
      ;;
    '--training-title')
      return
      ;;
    '--training-provider')
      return
      ;;
    '--training-type')
      return
      ;;
    '--training-hours')
      return
      ;;
    '--training-start')
      return
      ;;
    '--training-end')
      return
      ;;
    '--training-attest-wanted')
      return
      ;;
    '--training-attest-issued')
      return
      ;;
    '--status')
      return
      ;;
    '--done')
      return
      ;;
    '--evidence')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `homework` subcommand.
function _picocli_pop_add_homework() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--done' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--done')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `agreement` subcommand.
function _picocli_pop_add_agreement() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--with' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--with')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `review` subcommand.
function _picocli_pop_add_review() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--kind' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--kind')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `attachment` subcommand.
function _picocli_pop_add_attachment() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--id' '--date' '--author' '--confirmed' '--session' '--because' '--replaces' '--visibility' '--kind' '--text' '--explanation' '--notes' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--id')
      return
      ;;
    '--date')
      return
      ;;
    '--author')
      return
      ;;
    '--confirmed')
      return
      ;;
    '--session')
      return
      ;;
    '--because')
      return
      ;;
    '--replaces')
      return
      ;;
    '--visibility')
      return
      ;;
    '--kind')
      return
      ;;
    '--text')
      return
      ;;
    '--explanation')
      return
      ;;
    '--notes')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `comment` subcommand.
function _picocli_pop_add_comment() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-e' '--edit' '-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'-F' '--file' '--on' '--author' '--date' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '-F'|'--file')
      return
      ;;
    '--on')
      return
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `effort` subcommand.
function _picocli_pop_add_effort() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'-n' '--dry-run' '--json' '-q' '--quiet' '-v' '--verbose' '--no-pager' '--no-input' '--debug' '-h' '--help'"
  local arg_opts="'--voucher' '--date' '--how' '--file' '-p' '--pop' '-C' '--dir' '--language' '--today' '--color'"

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--voucher')
      return
      ;;
    '--date')
      return
      ;;
    '--how')
      return
      ;;
    '--file')
      return
      ;;
    '-p'|'--pop')
      return
      ;;
    '-C'|'--dir')
      return
      ;;
    '--language')
      return
      ;;
    '--today')
      return
      ;;
    '--color')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Define a completion specification (a compspec) for the
# `pop`, `pop.sh`, and `pop.bash` commands.
# Uses the bash `complete` builtin to specify that shell function
# `_complete_pop` is responsible for generating possible completions for the
# current word on the command line.
# The `-o default` option means that if the function generated no matches, the
# default Bash completions and the Readline default filename completions are performed.
complete -F _complete_pop -o default pop pop.sh pop.bash
