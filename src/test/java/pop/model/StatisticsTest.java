package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pop.model.Figures.Figure;
import pop.model.Statistics.Group;

class StatisticsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Figures pops(State... states) {
        Figures figures = Figures.NONE;
        for (State state : states) {
            figures = figures.plus(Figures.of(Pop.EMPTY, state, TODAY));
        }
        return figures;
    }

    private static Figures pops(int count) {
        Figures figures = Figures.NONE;
        for (int i = 0; i < count; i++) {
            figures = figures.plus(pops(State.UNDER_WAY));
        }
        return figures;
    }

    @Test
    void small_groups_are_told_together_and_a_small_rest_takes_the_next_one_along() {
        Statistics told = Statistics.of(Map.of("vdab", pops(9), "self", pops(6), "hiva", pops(2)), 5);
        assertThat(told.rows())
                .extracting(Statistics.Row::group)
                .containsExactly(Group.PROFILE, Group.OTHER, Group.ALL);
        assertThat(told.rows()).extracting(Statistics.Row::profile).containsExactly("vdab", "", "");
        assertThat(told.rows().get(1).figures().count(Figure.POPS)).isEqualTo(8);
    }

    @Test
    void of_too_few_nothing_is_told() {
        assertThat(Statistics.of(Map.of("vdab", pops(4)), 5).rows()).isEmpty();
        assertThat(Statistics.of(Map.of(), 1).rows()).isEmpty();
        assertThat(Statistics.of(Map.of("vdab", pops(1)), 1).rows()).hasSize(2);
    }

    @Test
    void how_far_they_are_is_not_told_when_that_tells_of_few() {
        Figures one = pops(5).plus(pops(State.QUIET));
        Statistics told = Statistics.of(Map.of("vdab", one, "self", pops(5)), 5);
        assertThat(told.rows()).allMatch(row -> row.told(Figure.QUIET).isEmpty());
        assertThat(told.rows()).allMatch(row -> row.told(Figure.POPS).isPresent());
    }

    @Test
    void no_group_of_few_can_be_told_apart_not_even_by_subtracting() {
        List<State> states = List.of(State.values());
        Random random = new Random(4711);
        for (int i = 0; i < 2000; i++) {
            Map<String, Figures> groups = new HashMap<>();
            for (int group = random.nextInt(6); group >= 0; group--) {
                Figures figures = Figures.NONE;
                for (int person = random.nextInt(9); person >= 0; person--) {
                    figures = figures.plus(pops(states.get(random.nextInt(states.size()))));
                }
                groups.put("p" + group, figures);
            }
            nobodyIsTold(Statistics.of(groups, 5), groups);
        }
    }

    private static void nobodyIsTold(Statistics told, Map<String, Figures> groups) {
        List<Statistics.Row> rows = told.rows();
        assertThat(rows).allMatch(row -> row.figures().count(Figure.POPS) >= 5);
        if (rows.isEmpty()) {
            return;
        }
        long all = rows.get(rows.size() - 1).figures().count(Figure.POPS);
        long apart = rows.subList(0, rows.size() - 1).stream()
                .mapToLong(row -> row.figures().count(Figure.POPS))
                .sum();
        assertThat(all)
                .isEqualTo(groups.values().stream()
                        .mapToLong(group -> group.count(Figure.POPS))
                        .sum());
        assertThat(all - apart)
                .satisfiesAnyOf(
                        rest -> assertThat(rest).isZero(),
                        rest -> assertThat(rest).isEqualTo(all));
        for (Statistics.Row row : rows) {
            for (Figure figure : Figure.values()) {
                if (figure.isState()) {
                    assertThat(row.told(figure).orElse(0L)).isNotIn(1L, 2L, 3L, 4L);
                }
            }
        }
    }

    @Test
    void the_newest_evaluation_says_how_an_action_came_out() {
        Facts facts = Facts.NONE.with(
                Fields.EVALUATIONS,
                List.of(
                        evaluation(LocalDate.of(2026, 2, 1), Choices.Result.ACHIEVED),
                        evaluation(LocalDate.of(2026, 1, 1), Choices.Result.MISSED)));
        assertThat(Outcome.of(new Action(facts))).isEqualTo(Outcome.REACHED);
        assertThat(Outcome.of(new Action(Facts.NONE))).isEqualTo(Outcome.OPEN);
        assertThat(Outcome.of(new Action(Facts.NONE.with(Fields.STATUS, Choices.Status.DROPPED))))
                .isEqualTo(Outcome.UNSAID);
    }

    private static Evaluation evaluation(LocalDate day, Choices.Result result) {
        return new Evaluation(Facts.NONE.with(Fields.DATE, day).with(Fields.RESULT, result));
    }
}
