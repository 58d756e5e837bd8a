package pop.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The profiles there are, by name; knows which rules hold under several at once, and no rule. */
public final class Profiles {

    /** What every other profile builds on; not to be chosen itself. */
    public static final String BASE = "base";

    /** What holds for a POP that names no profile. */
    public static final String DEFAULT = "self";

    /** The names of the built-in profiles, each a file {@code NAME.yaml} in the folder {@code profiles} beside this class. */
    public static final List<String> BUILT_IN =
            List.of("base", "vdab", "hiva", "hiva-plus", "social-economy", "company", "education", "self");

    private final Map<String, Supplier<Profile>> unread = new LinkedHashMap<>();
    private final Map<String, Profile> byName = new ConcurrentHashMap<>();

    public Profiles(Collection<Profile> profiles) {
        profiles.forEach(profile -> unread.put(profile.name(), () -> profile));
    }

    /**
     * @param later the names of profiles that are read only when they are needed
     * @param reading how one of them is read
     * @param read profiles that are read already
     */
    public Profiles(List<String> later, Function<String, Profile> reading, Collection<Profile> read) {
        later.forEach(name -> unread.put(name, () -> reading.apply(name)));
        read.forEach(profile -> unread.put(profile.name(), () -> profile));
    }

    /** The names a person can choose from, in order. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(unread.keySet());
        names.remove(BASE);
        return names;
    }

    /** The profile of that name, if it can be chosen. */
    public Optional<Profile> find(String name) {
        return names().contains(name) ? Optional.of(profile(name)) : Optional.empty();
    }

    /**
     * How heavily each rule weighs under these profiles together: the heaviest severity holds. A rule that is off
     * everywhere is absent.
     *
     * @throws IllegalStateException when a name is not known: the caller checks
     */
    public Map<String, Severity> severities(Collection<String> names) {
        Map<String, Severity> heaviest = new LinkedHashMap<>();
        for (String name : names) {
            severities(name)
                    .forEach((rule, severity) ->
                            heaviest.merge(rule, severity, (one, other) -> one.compareTo(other) >= 0 ? one : other));
        }
        return heaviest;
    }

    /** The limits that hold under these profiles together: where two give one, the profile named first counts. */
    public Limits limits(Collection<String> names) {
        Limits limits = Limits.NONE;
        for (String name : names) {
            List<Profile> lineage = lineage(name);
            for (int i = lineage.size() - 1; i >= 0; i--) {
                limits = limits.before(lineage.get(i).limits());
            }
        }
        return limits;
    }

    /** The readings of SMART that hold under these profiles together. */
    public Set<Profile.Smart> smart(Collection<String> names) {
        Set<Profile.Smart> readings = new LinkedHashSet<>();
        for (String name : names) {
            List<Profile> lineage = lineage(name);
            for (int i = lineage.size() - 1; i >= 0; i--) {
                Optional<Profile.Smart> smart = lineage.get(i).smart();
                if (smart.isPresent()) {
                    readings.add(smart.get());
                    break;
                }
            }
        }
        return readings;
    }

    private Map<String, Severity> severities(String name) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (Profile profile : lineage(name)) {
            profile.severities().forEach((rule, severity) -> {
                severities.remove(rule);
                severity.ifPresent(heavy -> severities.put(rule, heavy));
            });
        }
        return severities;
    }

    /**
     * The profile and what it builds on, the most general first.
     *
     * @throws IllegalStateException when a name is not known: the caller checks
     */
    public List<Profile> lineage(String name) {
        List<Profile> lineage = new ArrayList<>();
        Optional<String> next = Optional.of(name);
        while (next.isPresent()) {
            Profile profile = profile(next.get());
            if (lineage.contains(profile)) {
                throw new IllegalStateException("a ring of profiles: " + next.get());
            }
            lineage.add(0, profile);
            next = profile.extended();
        }
        return lineage;
    }

    private Profile profile(String name) {
        return byName.computeIfAbsent(name, asked -> {
            Supplier<Profile> reading = unread.get(asked);
            if (reading == null) {
                throw new IllegalStateException("no profile " + asked);
            }
            return reading.get();
        });
    }
}
