package pop.complete;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What completing knows of the world: the environment and the folder in which the user stands.
 *
 * @param environment the environment variables
 * @param here the folder
 */
record World(Map<String, String> environment, Path here) {

    /** A variable that is set to something. */
    Optional<String> variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The path that is meant; a shell has not filled in the home folder yet. */
    Path path(String typed) {
        if (typed.equals("~") || typed.startsWith("~/")) {
            Optional<String> home = variable("HOME");
            if (home.isPresent()) {
                return here.resolve(home.get() + typed.substring(1));
            }
        }
        return here.resolve(typed);
    }
}
