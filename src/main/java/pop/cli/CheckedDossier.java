package pop.cli;

import java.util.List;
import pop.model.Pop;
import pop.rule.Finding;

/**
 * A POP with what is required of it and what was found; the file itself is let go, so that thousands fit in memory.
 *
 * @param named how it was named
 * @param pop the POP; empty when it could not be read
 * @param readable whether it could be read
 * @param requirements what was required
 * @param findings what was found and counts
 */
record CheckedDossier(
        Naming.Named named, Pop pop, boolean readable, Rulebook.Requirements requirements, List<Finding> findings) {}
