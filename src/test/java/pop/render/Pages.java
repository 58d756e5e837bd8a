package pop.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pop.doc.Block;
import pop.doc.Bullets;
import pop.doc.Callout;
import pop.doc.Card;
import pop.doc.Code;
import pop.doc.Contents;
import pop.doc.Emphasis;
import pop.doc.Facts;
import pop.doc.Facts.Fact;
import pop.doc.Figure;
import pop.doc.Grid;
import pop.doc.Inline;
import pop.doc.Jump;
import pop.doc.Line;
import pop.doc.LineBreak;
import pop.doc.Link;
import pop.doc.Listing;
import pop.doc.Mark;
import pop.doc.Meter;
import pop.doc.MindMap;
import pop.doc.OwnPhrase;
import pop.doc.OwnWords;
import pop.doc.Page;
import pop.doc.Paragraph;
import pop.doc.Prose;
import pop.doc.RedThread;
import pop.doc.RedThread.Knot;
import pop.doc.Section;
import pop.doc.Sign;
import pop.doc.Slot;
import pop.doc.Slot.Blank;
import pop.doc.Strong;
import pop.doc.Table;
import pop.doc.Table.Column;
import pop.doc.Table.Holds;
import pop.doc.Table.Row;
import pop.doc.Text;
import pop.doc.Tone;

/** Pages for the tests: one that looks like a whole document and holds every block, and small ones. */
final class Pages {

    static final String QUESTION = "Hoe vind ik werk waarin ik mijn zorgtalent gebruik zonder nachtdiensten?";
    static final String INSIGHT = "Ik leg graag rustig uit, ook onder druk.";
    static final String CHOICE = "Ik kies voor praktijkleraar in de zorg.";
    static final String GOAL = "Ik start op 1 september 2025 als praktijkleraar zorg.";
    static final String ACTION =
            "Tegen 30 juni 2025 behaal ik het getuigschrift lesgeven met drie studieavonden per week.";

    private Pages() {}

    /** A page with nothing on it but these blocks. */
    static Page page(Block... blocks) {
        return Page.of("nl", "Els Peeters", List.of(blocks));
    }

    /** Every block and every inline, as in a whole document. */
    static Page rich() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                Fact.of("Begin van de begeleiding", "6 februari 2024"),
                Fact.of("Loopbaanbegeleider", "Jan Claes, Loopbaancentrum De Brug"),
                Fact.of("Loopbaancheque", "1 en 2"),
                Fact.of("Tijd per week", "8 uur"))));
        blocks.add(new Contents("Inhoud"));
        blocks.add(question());
        blocks.add(thread());
        blocks.add(drawn());
        blocks.add(insights());
        blocks.add(actions());
        blocks.add(competences());
        blocks.add(explanations());
        return new Page(
                "nl",
                "Els Peeters",
                Optional.of("Persoonlijk Ontwikkelingsplan (POP)"),
                blocks,
                Optional.of(Line.of("Loopbaancentrum De Brug · stand op 21 november 2026")));
    }

    private static Section question() {
        return Section.of(
                "vraag",
                "Mijn loopbaanvraag",
                List.of(
                        new OwnWords(QUESTION),
                        Paragraph.of(
                                new Text("Gesteld op 6 februari 2024. Aangevuld op 12 maart, na het inzicht: "),
                                to("i3")),
                        new OwnWords("En kan dat binnen een halfuur reizen?")));
    }

    private static Jump to(String id) {
        return new Jump(id, Line.own("Lange ritten maken me moe voor ik begin."));
    }

    private static Section thread() {
        Knot evaluation = new Knot(
                "Evaluatie",
                Line.own("Drie avonden is veel in december"),
                Optional.of(new Mark(Sign.PARTLY, "deels gehaald")),
                List.of());
        Knot action = new Knot(
                "Actie",
                Line.of(new Jump("a1", Line.own(ACTION))),
                Optional.of(new Mark(Sign.BUSY, "bezig")),
                List.of(evaluation));
        Knot visit = new Knot(
                "Actie",
                Line.of(new Jump("a2", Line.own("Ik loop in maart een dag mee op een zorgschool."))),
                Optional.of(new Mark(Sign.YES, "gedaan")),
                List.of());
        Knot goal = new Knot("Doel", Line.own(GOAL), Optional.empty(), List.of(action, visit));
        Knot choice = new Knot("Keuze", Line.own(CHOICE), Optional.empty(), List.of(goal));
        Knot insight =
                new Knot("Inzicht", Line.of(new Jump("i1", Line.own(INSIGHT))), Optional.empty(), List.of(choice));
        Knot other = new Knot(
                "Inzicht",
                Line.of(new Jump("i3", Line.own("Lange ritten maken me moe voor ik begin."))),
                Optional.empty(),
                List.of());
        Knot question = new Knot("Vraag", Line.own(QUESTION), Optional.empty(), List.of(insight, other));
        return Section.of(
                "draad",
                "De rode draad",
                List.of(
                        Paragraph.of("Zo volgde het ene uit het andere, van de eerste vraag tot wat er nu gebeurt."),
                        new RedThread(List.of(question))));
    }

    private static Figure drawn() {
        MindMap.Branch insight =
                new MindMap.Branch("Inzicht", Line.own(INSIGHT), Optional.empty(), MindMap.Sort.TOLD, List.of());
        MindMap.Branch question =
                new MindMap.Branch("Vraag", Line.own(QUESTION), Optional.empty(), MindMap.Sort.TOLD, List.of(insight));
        return new Figure(
                "Mindmap",
                "Van vraag naar inzicht.",
                new MindMap(List.of(question), Optional.empty()),
                List.of(Section.of("getekend", "In woorden", List.of(new OwnWords(INSIGHT)))));
    }

    private static Section insights() {
        return Section.of(
                "inzichten",
                "Wat ik over mezelf leerde",
                List.of(
                        new Card(
                                Optional.of("i1"),
                                "Inzicht van 6 februari 2024",
                                Optional.empty(),
                                List.of(
                                        new OwnWords(INSIGHT),
                                        new Facts(List.of(
                                                Fact.of("Thema", "kwaliteiten"),
                                                Fact.of("Volgt uit", Line.of(new Jump("vraag", Line.own(QUESTION)))))),
                                        new Prose(
                                                "Uit de **kernkwadranten**:\n\n* *geduld* bij vragen\n* [artikel](https://example.org/a?b=1&c=2)\n\n<b>let op</b>",
                                                true))),
                        new Card(
                                Optional.of("i3"),
                                "Inzicht van 12 maart 2024",
                                Optional.of(new Mark(Sign.YES, "bevestigd op 26 maart 2024")),
                                List.of(
                                        new OwnWords("Lange ritten maken me moe voor ik begin."),
                                        Callout.of(
                                                Tone.QUOTE,
                                                "Voorstel van Jan Claes",
                                                "Kijk ook eens naar scholen in de buurt.")))));
    }

    private static Section actions() {
        Card evaluation = new Card(
                Optional.empty(),
                "Evaluatie van 16 december 2024",
                Optional.of(new Mark(Sign.PARTLY, "deels gehaald")),
                List.of(new Facts(List.of(
                        Fact.own("Wat ik leerde", "Drie avonden is veel in december,\nzeker met zieke kinderen."),
                        Fact.of("Hierna", Line.own("In januari twee avonden"))))));
        return Section.of(
                "acties",
                "Wat ik doe",
                List.of(
                        new Card(
                                Optional.of("a1"),
                                "Opleiding, na de begeleiding",
                                Optional.of(new Mark(Sign.BUSY, "bezig")),
                                List.of(
                                        new OwnWords(ACTION),
                                        new Facts(List.of(
                                                Fact.of("Voor het doel", Line.own(GOAL)),
                                                Fact.of(
                                                        "Volgt uit",
                                                        Line.of(
                                                                new Jump("i1", Line.own(INSIGHT)),
                                                                new Text(" en "),
                                                                new OwnPhrase(CHOICE))),
                                                Fact.of("Begint", "9 september 2024"),
                                                Fact.of("Klaar tegen", "30 juni 2025"),
                                                Fact.of("Hoever", Line.of(Meter.of(3, 5, "3 van 5 modules"))),
                                                new Fact(
                                                        "Kijken hoe het gaat",
                                                        List.of(Bullets.of(
                                                                Line.of("16 december 2024"),
                                                                Line.of("17 maart 2025")))),
                                                Fact.of(
                                                        "Wie of wat steunt",
                                                        Line.own("mijn partner, mijn mentor op school")))),
                                        evaluation,
                                        slot())),
                        new Card(
                                Optional.of("a2"),
                                "Netwerken, tijdens de begeleiding",
                                Optional.of(new Mark(Sign.YES, "gedaan op 14 maart 2024")),
                                List.of(new OwnWords("Ik loop in maart een dag mee op een zorgschool."), slot())),
                        new Card(
                                Optional.of("a3"),
                                "Andere",
                                Optional.of(new Mark(Sign.STOPPED, "losgelaten")),
                                List.of(
                                        new OwnWords("Ik wil minder stress."),
                                        Callout.of(
                                                Tone.QUESTION,
                                                "Om over na te denken",
                                                "Wat wil je dan wel? Hoe ziet een goede dag eruit?")))));
    }

    private static Slot slot() {
        return new Slot(
                "Ruimte voor de volgende evaluatie",
                List.of(
                        Blank.line("Datum"),
                        Blank.choice("Resultaat", List.of("gehaald", "deels gehaald", "niet gehaald")),
                        Blank.lines("Wat ik leerde", 2),
                        Blank.line("Hierna")));
    }

    private static Section competences() {
        return Section.of(
                "competenties",
                "Wat ik kan en leer",
                List.of(
                        new Table(
                                Optional.of("Competenties"),
                                List.of(
                                        new Column("Competentie", Holds.NAME),
                                        new Column("Nu en straks", Holds.WORDS),
                                        new Column("Bron", Holds.WORDS),
                                        new Column("Bewijzen", Holds.NUMBER)),
                                List.of(
                                        Row.of(
                                                Line.own("Instructie geven"),
                                                Line.of(new Meter(3, 4, 5, "3, straks 4 op 5")),
                                                Line.of("zelf ingeschat"),
                                                Line.of("1")),
                                        Row.of(
                                                Line.own("Lassen | TIG"),
                                                Line.of(new Meter(5, 5, 5, "5 op 5")),
                                                Line.of("test"),
                                                Line.of("12")))),
                        grid(),
                        new Section(
                                Optional.empty(),
                                Line.of("Sterktes en groeipunten"),
                                List.of(
                                        Bullets.of(Line.own("Doorzetten"), Line.own("Rustig blijven")),
                                        Bullets.of(Line.own("Ik zeg te snel ja"))))));
    }

    /** Two people against three requirements. */
    static Grid grid() {
        Grid.Cell yes = Grid.Cell.of(new Mark(Sign.YES, "in orde"));
        Grid.Cell no = Grid.Cell.of(new Mark(Sign.NO, "staat nog open"));
        return new Grid(
                Optional.of("Vereisten"),
                "Vereiste",
                3,
                List.of(Line.of(new Jump("a1", Line.of("Els Peeters"))), Line.of("Jan | Maes")),
                List.of(
                        new Grid.Group(
                                "Geteld",
                                List.of(new Grid.Row(Line.of("Fouten"), List.of(Grid.Cell.of(0), Grid.Cell.of(12))))),
                        new Grid.Group(
                                "Wat er minstens in staat",
                                List.of(
                                        new Grid.Row(
                                                Line.of("Er staat minstens één keuze, beslissing of actie in"),
                                                List.of(yes, no)),
                                        new Grid.Row(Line.of("Er staat een doel in het plan"), List.of(no, yes))))));
    }

    private static Section explanations() {
        return new Section(
                Optional.empty(),
                Line.of(new Text("Hoe je dit "), new Emphasis("bijhoudt")),
                List.of(
                        Paragraph.of(
                                new Text("Voeg een actie toe met "),
                                new Code("pop add action"),
                                new Text(" en lees "),
                                new Link("https://example.org/pop?x=1&y=2", "de uitleg"),
                                new Text(" — "),
                                new Strong("het blijft van jou"),
                                new Text("."),
                                new LineBreak(),
                                new Text("Tweede regel.")),
                        new Callout(
                                Tone.HINT,
                                "Tip",
                                List.of(
                                        Paragraph.of("Schrijf erbij waar de actie vandaan komt:"),
                                        Listing.of("yaml", "because: [i1]\n"))),
                        Callout.of(Tone.NOTICE, "Let op", "Dit bestand kan niet gelezen worden."),
                        new Listing(
                                "yaml",
                                "actions:\n  - id: a1\n    text: Ik bel tegen vrijdag drie scholen & vraag <meer>\n    because: []\n",
                                true,
                                Set.of(2, 4)),
                        new Bullets(
                                true,
                                List.of(
                                        List.of(Paragraph.of("Lees het plan opnieuw.")),
                                        List.of(Paragraph.of("Kies één actie."), Paragraph.of("Niet meer.")))),
                        Paragraph.of(all(Sign.values()))));
    }

    private static Inline[] all(Sign[] signs) {
        List<Inline> marks = new ArrayList<>();
        for (Sign sign : signs) {
            marks.add(new Mark(sign, "teken " + sign));
            marks.add(new Text("  "));
        }
        return marks.toArray(Inline[]::new);
    }
}
