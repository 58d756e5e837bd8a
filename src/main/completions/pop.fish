# Lets fish complete what you type behind pop. It asks pop itself, so that it knows your plans too.
#   pop completion fish > ~/.config/fish/completions/pop.fish

function __pop_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string collect --allow-empty)
    set -l pop pop
    string match -q '*/*' -- $words[1]; and set pop (string replace -r '^~/' "$HOME/" -- $words[1])
    for answer in (COLUMNS=$COLUMNS command $pop complete fish -- $words[2..-1] "$current" 2>/dev/null)
        switch $answer
            case \tglued
                # fish sees itself that a word goes on
            case \tfiles
                __fish_complete_path (string replace -r '^(-.|--[^=]*=|[^=/]*=)' '' -- "$current")
            case \tfolders
                __fish_complete_directories (string replace -r '^--[^=]*=' '' -- "$current") ''
            case '*'
                printf '%s\n' $answer
        end
    end
end

complete -c pop -f -k -a '(__pop_complete)'
