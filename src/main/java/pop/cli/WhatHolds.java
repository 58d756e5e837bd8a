package pop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pop.model.Decimal;
import pop.model.Loose;
import pop.rule.Limit;
import pop.rule.Limits;
import pop.rule.Profile;
import pop.rule.Rule;
import pop.rule.Severity;
import pop.rules.Rules;
import pop.store.LooseFile;
import pop.view.ConfigPage.Entry;
import pop.view.ConfigPage.Part;
import pop.view.Origin;
import pop.view.Origin.From;

/**
 * Gathers what holds here for a POP that names no profile itself, each thing with where it comes from. Goes the way that
 * {@link Rulebook} goes: settings before profiles, of several profiles the heaviest weight and the first limit.
 */
final class WhatHolds {

    private static final String OFF = "off";

    private final Call call;
    private final Naming naming;
    private final Rulebook rulebook;
    private final Settings settings;
    private final List<String> profiles;

    WhatHolds(Call call) {
        this.call = call;
        this.naming = new Naming(call);
        this.rulebook = new Rulebook(call, call.values("--profile"));
        this.settings = rulebook.settings().here();
        this.profiles = rulebook.profilesFor(List.of(), settings);
    }

    private record Weight(Optional<Severity> severity, Origin origin) {
        Weight orHeavier(Weight other) {
            boolean heavier = other.severity.isPresent()
                    && (severity.isEmpty() || other.severity.get().compareTo(severity.get()) > 0);
            return heavier ? other : this;
        }
    }

    private record Bound(Limits.Entry limit, Origin origin) {
        boolean covers(Bound other) {
            boolean fromTheBegin = limit.from().isEmpty()
                    || (other.limit.from().isPresent()
                            && !other.limit.from().get().isBefore(limit.from().get()));
            boolean toTheEnd = limit.until().isEmpty()
                    || (other.limit.until().isPresent()
                            && !other.limit.until().get().isAfter(limit.until().get()));
            return limit.limit() == other.limit.limit() && fromTheBegin && toTheEnd;
        }
    }

    /** All of it: what holds in general, how heavily each rule weighs, and the limits. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(List.of(folder(), language(), profile()));
        Map<String, Weight> weights = weights();
        for (Rule rule : Rules.ALL) {
            Weight weight = weights.getOrDefault(rule.id(), new Weight(Optional.empty(), Origin.NOBODY));
            String word = weight.severity().map(Severity::word).orElse(OFF);
            entries.add(new Entry(Part.RULE, rule.id(), word, "", "", weight.origin()));
        }
        bounds().forEach(bound -> entries.add(entry(bound)));
        return entries;
    }

    private Entry folder() {
        String shown = naming.shown(naming.folder().path());
        Optional<Origin> given = call.value("--dir")
                .map(dir -> new Origin(From.OPTION, "--dir"))
                .or(() -> call.console().variable("POP_DIR").map(dir -> new Origin(From.VARIABLE, "POP_DIR")))
                .or(() -> settings.file().map(file -> new Origin(From.SETTINGS, shown(file))));
        return general("folder", shown.isEmpty() ? "." : shown, given.orElse(new Origin(From.HERE, "")));
    }

    private Entry language() {
        UserLanguage.Chosen chosen = new UserLanguage(call.console()).chosen(call.value("--language"));
        return general("language", chosen.language().tag(), chosen.origin());
    }

    private Entry profile() {
        Origin origin = settings.content()
                .get("profile")
                .map(place -> inSettings(Optional.of(place)))
                .orElse(Origin.NOBODY);
        boolean asked = !call.values("--profile").isEmpty();
        return general("profile", String.join(", ", profiles), asked ? new Origin(From.OPTION, "--profile") : origin);
    }

    private static Entry general(String name, String value, Origin origin) {
        return new Entry(Part.GENERAL, name, value, "", "", origin);
    }

    private Map<String, Weight> weights() {
        Map<String, Weight> heaviest = new HashMap<>();
        for (String name : profiles) {
            Map<String, Weight> own = new HashMap<>();
            for (Profile profile : rulebook.profiles().lineage(name)) {
                profile.severities()
                        .forEach((rule, severity) -> own.put(rule, new Weight(severity, origin(profile, rule))));
            }
            own.forEach((rule, weight) -> heaviest.merge(rule, weight, Weight::orHeavier));
        }
        settings.severities()
                .forEach((rule, severity) ->
                        heaviest.put(rule, new Weight(severity, inSettings(inRules(settings.content(), rule)))));
        return heaviest;
    }

    private List<Bound> bounds() {
        List<Bound> all = new ArrayList<>();
        List<Loose> here = places(settings.content());
        for (int i = 0; i < here.size(); i++) {
            add(all, new Bound(settings.limits().entries().get(i), inSettings(Optional.of(here.get(i)))));
        }
        for (String name : profiles) {
            List<Profile> lineage = new ArrayList<>(rulebook.profiles().lineage(name));
            Collections.reverse(lineage);
            for (Profile profile : lineage) {
                List<Limits.Entry> limits = profile.limits().entries();
                Optional<LooseFile> file = rulebook.ownFile(profile);
                for (int i = 0; i < limits.size(); i++) {
                    Optional<Loose> place = file.isEmpty()
                            ? Optional.empty()
                            : Optional.of(places(file.get().content()).get(i));
                    add(all, new Bound(limits.get(i), origin(profile, file, place)));
                }
            }
        }
        return all;
    }

    /** A limit that another one always goes before does not hold. */
    private static void add(List<Bound> all, Bound bound) {
        if (all.stream().noneMatch(earlier -> earlier.covers(bound))) {
            all.add(bound);
        }
    }

    private static Entry entry(Bound bound) {
        String values = bound.limit().values().stream().map(Decimal::toString).collect(Collectors.joining(", "));
        return new Entry(
                Part.LIMIT,
                bound.limit().limit().word(),
                values,
                bound.limit().from().map(LocalDate::toString).orElse(""),
                bound.limit().until().map(LocalDate::toString).orElse(""),
                bound.origin());
    }

    /** The places of the limits in a file, in the order in which they are read. */
    private static List<Loose> places(Loose.Mapping content) {
        List<Loose> places = new ArrayList<>();
        content.get("limits").ifPresent(limits -> {
            List<Loose> maps = limits instanceof Loose.Sequence list ? list.items() : List.of(limits);
            maps.forEach(map -> map.asMapping()
                    .ifPresent(keys -> keys.entries().forEach((key, value) -> {
                        if (Limit.of(key).isPresent()) {
                            places.add(value);
                        }
                    })));
        });
        return places;
    }

    private static Optional<Loose> inRules(Loose.Mapping content, String rule) {
        return content.get("rules").flatMap(Loose::asMapping).flatMap(rules -> rules.get(rule));
    }

    private Origin origin(Profile profile, String rule) {
        Optional<LooseFile> file = rulebook.ownFile(profile);
        return origin(profile, file, file.flatMap(own -> inRules(own.content(), rule)));
    }

    private Origin origin(Profile profile, Optional<LooseFile> file, Optional<Loose> place) {
        return file.map(own -> new Origin(From.PROFILE, shown(own.name()) + line(place)))
                .orElseGet(() -> new Origin(From.BUILT_IN, profile.name()));
    }

    private Origin inSettings(Optional<Loose> place) {
        return new Origin(From.SETTINGS, settings.file().map(this::shown).orElse("") + line(place));
    }

    private static String line(Optional<Loose> place) {
        return place.map(value -> ":" + value.place().line()).orElse("");
    }

    private String shown(String file) {
        return naming.shown(Path.of(file));
    }
}
