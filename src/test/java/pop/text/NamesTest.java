package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static String without(String name, String text) {
        Names names = new Names();
        names.add(1, Names.parts(name), false);
        return over(names, text);
    }

    private static String over(Names names, String text) {
        StringBuilder over = new StringBuilder();
        int at = 0;
        for (Names.Hit hit : names.hits(text)) {
            over.append(text, at, hit.from()).append('#').append(hit.number());
            at = hit.to();
        }
        return over.append(text.substring(at)).toString();
    }

    @Test
    void a_name_is_found_however_it_is_written() {
        for (String text : List.of(
                "Zoë D'Hondt",
                "zoe d’hondt",
                "ZOË D'HONDT",
                "Zoë  D’Hondt",
                "d'Hondt Zoë",
                "Zoe_DHondt",
                "zoe.d.hondt",
                "zoedhondt",
                Normalizer.normalize("Zoë D'Hondt", Normalizer.Form.NFD))) {
            assertThat(without("Zoë D'Hondt", text)).as(text).doesNotContainIgnoringCase("zo", "hondt");
        }
        assertThat(without("Zoë D'Hondt", "Zoë D'Hondt belt.")).isEqualTo("#1 belt.");
        assertThat(without("Zoë D'Hondt", "met Zoë, morgen")).isEqualTo("met #1, morgen");
        assertThat(without("Zoë D'Hondt", "bij Hondts kapper")).isEqualTo("bij #1 kapper");
        assertThat(without("Zoë D'Hondt", "de hond blaft in de zoo")).isEqualTo("de hond blaft in de zoo");
    }

    @Test
    void particles_go_along_with_a_name_and_are_left_alone_elsewhere() {
        assertThat(without("Joris Van den Broeck", "Joris van den Broeck zag de broek van zus."))
                .isEqualTo("#1 zag de broek van zus.");
        assertThat(without("Joris Van den Broeck", "Van den Broeck, dus.")).isEqualTo("#1, dus.");
        assertThat(without("Rachid El Amrani", "el amrani en de el")).isEqualTo("el #1 en de el");
    }

    @Test
    void a_part_that_is_an_everyday_word_too_counts_only_with_a_capital() {
        assertThat(without("Will Smith", "Ik wil. I will. Will helps.")).isEqualTo("Ik wil. I will. #1 helps.");
    }

    @Test
    void of_an_organisation_one_word_counts_only_with_a_capital_and_all_of_it_without() {
        Names names = new Names();
        names.add(2, Names.partsWithCapital("Loopbaancentrum De Groene Brug"), true);
        assertThat(over(names, "Over de brug, in de groene brug, bij De Brug."))
                .isEqualTo("Over de brug, in de #2, bij #2.");
    }

    @Test
    void of_who_helps_only_the_words_with_a_capital_are_a_name() {
        assertThat(Names.partsWithCapital("mijn zus Lotte")).containsExactly("lotte");
        assertThat(Names.partsWithCapital("Mijn partner")).isEmpty();
    }

    @Test
    void the_own_names_go_before_those_of_others() {
        Names others = new Names();
        others.add(1, Names.parts("Jan Maes"), false);
        Names own = new Names(others);
        own.add(2, Names.parts("Jan Claes"), false);
        assertThat(over(own, "Jan zag Maes.")).isEqualTo("#2 zag #1.");
    }

    @Test
    void addresses_are_found_as_they_stand() {
        Names names = new Names();
        names.addLiteral(3, "elsje82@mail.example");
        assertThat(over(names, "Mail ELSJE82@mail.example!")).isEqualTo("Mail #3!");
    }

    @Test
    void what_may_tell_is_listed_once_by_its_sort() {
        assertThat(
                        Telltales.in(
                                "Sofie woont in Gent, sinds 3 mei 2019, op nr. 12. Kortrijk https://x.example/a of bel 0470 12 34 56."))
                .extracting(one -> one.sort() + " " + one.text())
                .containsExactly(
                        "ADDRESS https://x.example/a",
                        "DATE 3 mei 2019",
                        "NUMBER 12",
                        "NUMBER 0470 12 34 56",
                        "FIRST_WORD Sofie",
                        "NAME Gent",
                        "FIRST_WORD Kortrijk");
    }
}
