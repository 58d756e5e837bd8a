package pop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pop.model.Choices.CareerCompetence;
import pop.model.Choices.Status;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Kind;
import pop.model.Language;
import pop.model.Shape;
import pop.model.Type;

class FieldWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_of_every_shape_has_a_name_and_a_sentence_of_help(Language language) {
        FieldWords words = FieldWords.of(language);
        for (Shape<?> shape : shapes()) {
            for (Field<?> field : shape.fields()) {
                assertThat(words.label(shape, field)).as(shape + "." + field).isNotBlank();
                assertThat(words.help(shape, field)).as(shape + "." + field).matches(".*[.?]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_value_of_every_list_has_a_name_and_a_sentence_of_help(Language language) {
        FieldWords words = FieldWords.of(language);
        for (Shape<?> shape : shapes()) {
            for (Field<?> field : shape.fields()) {
                for (Enum<?> value : field.type().open(new Choices())) {
                    assertThat(words.value(value)).as(value.toString()).isNotBlank();
                    assertThat(words.valueHelp(value)).as(value.toString()).matches(".*[.?]");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_and_every_list_has_its_words(Language language) {
        FieldWords words = FieldWords.of(language);
        for (Kind kind : Kind.values()) {
            assertThat(words.kind(kind)).isNotBlank();
            assertThat(words.kinds(kind)).isNotBlank();
            assertThat(words.kindHelp(Fields.shape(kind))).isPresent();
            assertThat(words.section(Fields.section(kind))).isNotBlank();
            assertThat(words.room(Fields.section(kind))).matches(".*[.?]");
        }
        shapes().stream()
                .filter(shape -> shape != Fields.POP)
                .forEach(shape -> assertThat(words.kind(shape)).isNotBlank());
        for (Field<?> list : List.of(Fields.VOUCHERS, Fields.SELF_EVALUATIONS, Fields.EXCEPTIONS)) {
            assertThat(words.section(list)).isNotBlank();
        }
    }

    @Test
    void a_name_is_looked_for_with_the_kind_then_with_goals_and_actions_then_with_every_item() {
        FieldWords words = FieldWords.of(Language.NL);
        assertThat(words.label(Fields.ACTION, Fields.TEXT)).isEqualTo("Wat ik doe");
        assertThat(words.label(Fields.ACTION, Fields.DUE)).isEqualTo("Tegen");
        assertThat(words.label(Fields.GOAL, Fields.NOTES)).isEqualTo("Notities");
        assertThat(words.label(Fields.FIRST_STEP_PART, Fields.DUE)).isEqualTo("Tegen");
    }

    @Test
    void values_are_called_by_their_list() {
        assertThat(FieldWords.of(Language.NL).value(CareerCompetence.WORK_EXPLORATION))
                .isEqualTo("werkexploratie");
        assertThat(FieldWords.of(Language.EN).value(Status.DROPPED)).isEqualTo("dropped");
        assertThat(FieldWords.of(Language.EN).yesNo(true)).isEqualTo("yes");
    }

    @Test
    void a_field_without_a_name_is_ours_to_mend() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FieldWords.of(Language.NL).label(Fields.MEASURE_PART, Fields.DUE));
    }

    /** The document and everything in it, however deep. */
    private static Set<Shape<?>> shapes() {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        add(Fields.POP, shapes);
        return shapes;
    }

    private static void add(Shape<?> shape, Set<Shape<?>> to) {
        if (to.add(shape)) {
            shape.fields().forEach(field -> part(field.type(), to));
        }
    }

    private static void part(Type<?> type, Set<Shape<?>> to) {
        if (type instanceof Type.ListOf<?> list) {
            part(list.of(), to);
        } else if (type instanceof Type.Part<?> part) {
            add(part.shape(), to);
        }
    }

    /** The values of a field that has a closed list of them. */
    private static final class Choices implements Type.Cases<List<? extends Enum<?>>> {

        @Override
        public List<? extends Enum<?>> choice(Type.Choice<?> type) {
            return type.values();
        }

        @Override
        public List<? extends Enum<?>> list(Type.ListOf<?> type) {
            return type.of().open(this);
        }

        @Override
        public List<? extends Enum<?>> text(Type.Text type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> date(Type.Date type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> number(Type.Number type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> yesNo(Type.YesNo type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> id(Type.Id type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> link(Type.Link type) {
            return List.of();
        }

        @Override
        public List<? extends Enum<?>> part(Type.Part<?> type) {
            return List.of();
        }
    }
}
