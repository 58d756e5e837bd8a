package pop.cli;

import java.util.List;
import java.util.Map;
import pop.model.Language;

/** POP files for tests, as people write them, and the folder of examples. Knows no test. */
final class Plans {

    static final List<Language> LANGUAGES = List.of(Language.values());

    static final String ELS_FILE = "els-peeters_2026-02-03.pop.yaml";

    /** A plan in which the rules find nothing. */
    static final String ELS = """
            # Van Els, met de hand geschreven.
            format: 1
            title: Persoonlijk Ontwikkelingsplan (POP)
            profile: vdab
            client: {name: Els Peeters}
            begin: 2026-02-03

            questions:
              - id: q1
                date: 2026-02-03
                text: Blijf ik in de zorg?
            insights:
              - id: i1   # uit het tweede gesprek
                because: [q1]
                text: Ik leg graag rustig uit, ook onder druk.
            decisions:
              - id: d1
                because: [i1]
                text: Ik kies voor praktijkleraar.
            goals:
              - id: g1
                because: [d1]
                text: Op 1 september 2027 geef ik les.
                kind: career
                check_moments: [2026-09-01]
            actions:
              - id: a1
                goal: g1
                because: [d1]
                due: 2026-03-06
                text: Ik bel tegen vrijdag drie scholen.
                support: [Lotte]
                obstacles: [{risk: geen antwoord, prevention: ik ga langs}]
                control: mine
            x-centrum: {dossier: 4711}
            """;

    static final String JAN_FILE = "jan-maes_2026-01-12.pop.yaml";

    /** A plan that says little, so that there is something to find. */
    static final String JAN = """
            format: 1
            profile: self
            client: {name: Jan Maes}
            actions:
              - id: a1
                text: Ik lees een boek.
            """;

    /** A plan that YAML cannot read. */
    static final String TORN = "format: 1\ntext: Doel: minder stress\n";

    private Plans() {}

    /** How a test names a language to a terminal. */
    static Map<String, String> speaking(Language language) {
        return Map.of("POP_LANG", language.tag());
    }
}
