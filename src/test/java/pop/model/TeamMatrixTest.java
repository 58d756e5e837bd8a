package pop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.model.Choices.Author;
import pop.model.Choices.Interest;
import pop.model.Choices.Status;
import pop.model.TeamMatrix.Standing;

/** Who can, who wants to learn, who is a back-up. */
class TeamMatrixTest {

    private static final Team.Task TASK = new Team.Task("t1", "Verven", 1, Optional.of("Schilderen binnen"));
    private static final Facts PAINTING = Facts.NONE.with(Fields.NAME, "schilderen  Binnen");

    @ParameterizedTest
    @CsvSource({
        "1-5, 3, false",
        "1-5, 4, true",
        "1-4, 2, false",
        "1-4, 3, true",
        "0 tot 10, 5, false",
        "0 tot 10, 6, true",
        "1-5, 6, false",
        "5-1, 4, false",
        "zwak-sterk, 4, false",
        "1-5, 3.5, true"
    })
    void without_an_aim_the_upper_half_of_the_scale_is_enough(String scale, Decimal now, boolean can) {
        assertThat(cell(PAINTING.with(Fields.NOW, now).with(Fields.SCALE, scale))
                        .can())
                .isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 3, false", "3, 2, true"})
    void with_an_aim_the_level_is_to_reach_it(Decimal now, Decimal target, boolean can) {
        Facts facts = PAINTING.with(Fields.NOW, now).with(Fields.TARGET, target);
        assertThat(cell(facts.with(Fields.SCALE, "1-10")).can()).isEqualTo(can);
    }

    @Test
    void without_a_level_or_a_scale_nobody_can_tell() {
        assertThat(cell(PAINTING).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(cell(PAINTING.with(Fields.NOW, Decimal.TEN)).can()).isFalse();
        assertThat(cell(PAINTING.with(Fields.TARGET, Decimal.TEN)).can()).isFalse();
    }

    @Test
    void what_somebody_wants_is_told_beside_what_they_can() {
        Facts able = PAINTING.with(Fields.NOW, Decimal.TEN).with(Fields.TARGET, Decimal.ONE);
        assertThat(cell(able.with(Fields.INTEREST, Interest.LEARN)).standing()).isEqualTo(Standing.CAN);
        assertThat(cell(able.with(Fields.INTEREST, Interest.NONE)).standing()).isEqualTo(Standing.CAN);
        assertThat(cell(able.with(Fields.INTEREST, Interest.BACK_UP)).standing())
                .isEqualTo(Standing.BACK_UP);
        assertThat(cell(able.with(Fields.INTEREST, Interest.BACK_UP)).can()).isTrue();
        assertThat(cell(PAINTING.with(Fields.INTEREST, Interest.BACK_UP)).can()).isFalse();
        assertThat(cell(PAINTING.with(Fields.INTEREST, Interest.LEARN)).standing())
                .isEqualTo(Standing.LEARNS);
        assertThat(cell(PAINTING.with(Fields.INTEREST, Interest.NONE)).standing())
                .isEqualTo(Standing.RATHER_NOT);
        assertThat(cell(Facts.NONE.with(Fields.NAME, "Iets anders")).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void an_open_goal_for_the_task_is_a_wish_to_learn_it() {
        Goal goal = new Goal(Facts.NONE.with(Fields.ID, "g1").with(Fields.TEAM_NEED, "T1"));
        assertThat(row(Pop.EMPTY.plus(goal)).cells().get(0).standing()).isEqualTo(Standing.LEARNS);
        Goal dropped = new Goal(goal.facts().with(Fields.STATUS, Status.DROPPED));
        assertThat(row(Pop.EMPTY.plus(dropped)).cells().get(0).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void a_suggestion_that_nobody_confirmed_does_not_count() {
        Facts suggested = PAINTING.with(Fields.NOW, Decimal.TEN)
                .with(Fields.TARGET, Decimal.ONE)
                .with(Fields.AUTHOR, Author.COACH);
        assertThat(cell(suggested).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void a_goal_for_a_task_that_is_not_there_is_astray() {
        Goal goal = new Goal(Facts.NONE.with(Fields.ID, "g1").with(Fields.TEAM_NEED, "t9"));
        TeamMatrix.Member member = new TeamMatrix.Member("an", "an.pop.yaml", Pop.EMPTY.plus(goal));
        TeamMatrix matrix = new TeamMatrix(new Team(Optional.empty(), List.of(TASK)), List.of(member));
        assertThat(matrix.astray(member)).containsExactly(goal);
        assertThat(matrix.rows().get(0).isBlindSpot()).isTrue();
    }

    private static TeamMatrix.Cell cell(Facts competence) {
        return row(Pop.EMPTY.plus(new Competence(competence))).cells().get(0);
    }

    private static TeamMatrix.Row row(Pop pop) {
        TeamMatrix.Member member = new TeamMatrix.Member("an", "an.pop.yaml", pop);
        return new TeamMatrix(new Team(Optional.empty(), List.of(TASK)), List.of(member))
                .rows()
                .get(0);
    }
}
