# Lets zsh complete what you type behind pop, after: source pop.zsh
source "${0:A:h}/pop.bash"
