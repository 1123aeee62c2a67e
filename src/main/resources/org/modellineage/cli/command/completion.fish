# Completion of lineage in fish: lineage completion fish > ~/.config/fish/completions/lineage.fish
#
# Nothing of what was typed, and nothing that lineage answers, is ever evaluated.

function __lineage_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct | string replace -r '^[\'"]' '' | string replace -ra '\\\\(.)' '$1')
    set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
    set -e typed[1]
    # What stands behind --option= is completed, and what stands before it stays.
    set -l before (string match -r '^-[^=]*=' -- "$current")
    set -l path (string replace -r '^-[^=]*=' '' -- "$current")
    for line in ($program complete $typed "$current" 2>/dev/null </dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$path" | string replace -r "^" -- "$before"
            case ':folders'
                __fish_complete_directories "$path" | string replace -r "^" -- "$before"
            case '*'
                printf '%s\n' $line
        end
    end
end

complete -c lineage -f -a '(__lineage_complete)'
