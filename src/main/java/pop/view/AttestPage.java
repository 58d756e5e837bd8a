package pop.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Code;
import pop.doc.Facts;
import pop.doc.Line;
import pop.doc.Mark;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Text;
import pop.doc.Tone;
import pop.l10n.Words;
import pop.model.AttestData;
import pop.model.Choices;
import pop.model.Field;
import pop.model.Fields;
import pop.model.Goal;
import pop.model.Item;

/**
 * The data with which a centre makes its training attest: whose POP, which training, what it follows from, and kindly what
 * is still to come. In the POP's own language. It is no attest, and asks for nothing that stands on an identity card.
 */
public final class AttestPage {

    private final AttestData data;
    private final Words words;
    private final FieldWords fields;
    private final Spoken spoken;
    private final Values values;

    private AttestPage(AttestData data) {
        this.data = data;
        this.words = Words.of(AttestPage.class, data.pop().language());
        this.fields = FieldWords.of(data.pop().language());
        this.spoken = Spoken.in(data.pop().language());
        this.values = new Values(fields, spoken, new Links(data.pop(), Map.of(), fields, spoken, true));
    }

    /**
     * The page.
     *
     * @param data of a POP with only what its reader may see
     * @param file the POP's name among files
     * @param today the day on which it is made
     */
    public static Page of(AttestData data, String file, LocalDate today) {
        return new AttestPage(data).page(file, today);
    }

    private Page page(String file, LocalDate today) {
        List<AttestData.Part> missing = data.missing();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                missing.isEmpty()
                        ? Paragraph.of(new Mark(Sign.YES, words.say("complete")))
                        : new Callout(Tone.QUESTION, words.say("missing"), List.of(questions(missing))));
        blocks.add(Section.of("section-whose", words.say("whose"), List.of(new Facts(whose(file)))));
        blocks.add(Section.of("section-training", words.say("training"), List.of(new Facts(training()))));
        blocks.add(Section.of("section-why", words.say("why"), why()));
        blocks.add(Callout.of(Tone.HINT, words.say("left-out"), words.say("left-out.why")));
        return new Page(
                data.pop().language().tag(),
                data.pop().clientName().orElse(words.say("title")),
                data.pop().clientName().map(name -> words.say("title")),
                blocks,
                Optional.of(Line.of(words.say("footer", "date", spoken.date(today)))));
    }

    private Block questions(List<AttestData.Part> missing) {
        String id = data.action().id().orElse("");
        return new Bullets(
                false,
                missing.stream()
                        .map(part -> {
                            String key = Choices.word(part);
                            return List.<Block>of(Paragraph.of(
                                    new Text(words.say("ask." + key) + " "),
                                    new Code(words.say("command." + key, "id", id))));
                        })
                        .toList());
    }

    private List<Facts.Fact> whose(String file) {
        List<Facts.Fact> facts = new ArrayList<>();
        data.pop().clientName().ifPresent(name -> facts.add(Facts.Fact.of(words.say("client"), name)));
        data.coach().get(Fields.CENTRE).ifPresent(centre -> facts.add(Facts.Fact.of(words.say("centre"), centre)));
        data.coach().get(Fields.NAME).ifPresent(name -> facts.add(Facts.Fact.of(words.say("coach"), name)));
        List<LocalDate> begins = data.begins();
        for (int i = 0; i < begins.size(); i++) {
            String label = begins.size() == 1 ? words.say("begin") : words.say("begin.number", "number", i + 1);
            facts.add(Facts.Fact.of(label, spoken.date(begins.get(i))));
        }
        facts.add(Facts.Fact.of(words.say("file"), Line.of(new Code(file))));
        return facts;
    }

    private List<Facts.Fact> training() {
        List<Facts.Fact> facts = new ArrayList<>();
        for (Field<?> field : List.of(Fields.TITLE, Fields.PROVIDER, Fields.TYPE, Fields.HOURS)) {
            data.step()
                    .training()
                    .raw(field)
                    .ifPresent(value -> facts.add(values.fact(Fields.TRAINING_PART, field, value)));
        }
        spoken.period(data.step().start(), data.step().end())
                .ifPresent(period -> facts.add(Facts.Fact.of(words.say("period"), Spoken.capital(period))));
        data.action()
                .facts()
                .raw(Fields.FINANCING)
                .ifPresent(value -> facts.add(values.fact(Fields.ACTION, Fields.FINANCING, value)));
        data.step()
                .attest()
                .get(Fields.ISSUED)
                .ifPresent(day -> facts.add(Facts.Fact.of(words.say("issued"), spoken.date(day))));
        return facts;
    }

    private List<Block> why() {
        List<Block> blocks = new ArrayList<>();
        data.action().text().ifPresent(text -> blocks.add(new OwnWords(text)));
        data.goal()
                .flatMap(Goal::text)
                .ifPresent(text -> blocks.add(new Facts(List.of(Facts.Fact.own(words.say("goal"), text)))));
        List<Item> origins = data.origins();
        if (!origins.isEmpty()) {
            blocks.add(Paragraph.of(words.say("origins")));
            blocks.add(Bullets.of(origins.stream().map(this::origin).toList()));
        } else if (blocks.isEmpty()) {
            blocks.add(Paragraph.of(words.say("why.none")));
        }
        return blocks;
    }

    private Line origin(Item item) {
        String kind = Spoken.capital(fields.kind(item.kind()));
        return Line.of(new Text(kind + ": "), new OwnPhrase(item.words().orElse("")));
    }
}
