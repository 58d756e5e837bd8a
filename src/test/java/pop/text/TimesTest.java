package pop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pop.model.Language;

/** The grammar of time: each phrase has its part and, where it means days, the days seen from Tuesday 3 February 2026. */
class TimesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

    private static void says(Language language, String sentence, String form, String days) {
        Reading reading = Reading.of(sentence, language, TODAY);
        String found = reading.days()
                .map(d -> d.exact() ? d.first().toString() : d.first() + ".." + d.last())
                .orElse("");
        assertThat(reading.timeForm().word() + " " + found)
                .as(sentence)
                .isEqualTo(form + " " + (days == null ? "" : days));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ik bel tegen vrijdag drie scholen                          | deadline | 2026-02-06
            Ik bel hen uiterlijk 15/3                                  | deadline | 2026-03-15
            Ik bel hen ten laatste op 15 maart 2027                    | deadline | 2027-03-15
            Op 2026-05-01 lever ik mijn verslag in                     | deadline | 2026-05-01
            Ik lever mijn verslag in voor 24/12                        | deadline | 2026-12-24
            Ik ken om vrijdag de woorden van les 3                     | deadline | 2026-02-06
            Eind mrt heb ik een cv                                     | deadline | 2026-03-21..2026-03-31
            Tegen Pasen heb ik mijn rijbewijs                          | deadline | 2026-04-05
            Morgen schrijf ik me in                                    | deadline | 2026-02-04
            Tegen mijn dertigste heb ik een zaak                       | deadline |
            Op het einde van mijn stage ken ik de kassa                | deadline |
            Ik oefen dit kwartaal drie liedjes                         | period   | 2026-01-01..2026-03-31
            Volgende maand schrijf ik mijn cv                          | period   | 2026-03-01..2026-03-31
            In het najaar volg ik een cursus                           | period   | 2026-09-01..2026-11-30
            Ik volg in het tweede semester een cursus                  | period   |
            Van 1 maart tot 30 april loop ik stage                     | period   | 2026-04-30
            Binnen drie weken heb ik een cv                            | duration | 2026-02-03..2026-02-24
            Over een half jaar spreek ik vlot Frans                    | duration | 2026-02-03..2026-08-03
            Ik loop drie weken lang elke weekdag om 16u30              | duration | 2026-02-03..2026-02-24
            De komende acht maanden spaar ik 50 euro per maand         | duration | 2026-02-03..2026-10-03
            Binnen zes à acht weken ben ik klaar                       | duration | 2026-02-03..2026-03-31
            Na mijn stage schrijf ik een verslag                       | event    |
            Na de les herhaal ik mijn nota's                           | event    |
            Tegen mijn proefwerk ken ik de tafels                      | event    |
            Ik vertel het op de volgende vergadering                   | event    |
            Ik bel tegen 17 uur drie scholen                           | deadline |
            Een zomer lang zwem ik                                     | duration |
            Zolang de cursus loopt, spreek ik Frans                    | duration |
            Nog voor de eerste vorst ruim ik het tuinhuis op           | event    |
            Voordat ik naar huis ga, ruim ik op                        | none     |
            Ik loop 10 km in minder dan een uur                        | none     |
            De komende periode zoek ik werk                            | vague    |
            Ik zwem elke vrijdag                                       | rhythm   |
            Ik zwem 2x/wk                                              | rhythm   |
            Ik lees om de twee weken een boek                          | rhythm   |
            Ik zwem op maandag en donderdag                            | rhythm   |
            Ik leer tien woorden per week                              | rhythm   |
            Vanaf oktober zwem ik                                      | start    |
            Ik ga ooit reizen                                          | vague    |
            Ik ga binnenkort solliciteren                              | vague    |
            Over een paar jaar heb ik een zaak                         | vague    |
            De komende maanden zoek ik werk                            | vague    |
            Ik vertel iets over sollicitaties                          | none     |
            Ik geef een presentatie van 5 minuten                      | none     |
            Ik loop 5 km in 30 minuten                                 | none     |
            Ik wil tot 80% halen                                       | none     |
            Ik wil een score van minstens 8/10                         | none     |
            Ik wil op maandag vrij zijn                                | none     |
            Ik wil over tien jaar werkervaring praten                  | none     |
            Ik zeg neen als iemand mij vraagt om op zaterdag te komen  | none     |
            Op het lenteconcert speel ik twee stukken                  | event    |
            Al wat ik spaar zit over een halfjaar op mijn rekening     | duration | 2026-02-03..2026-08-03
            kga tege vrydag twee cv's afgeven                          | deadline | 2026-02-06
            """)
    void dutch_times_are_found_with_their_part_and_their_days(String sentence, String form, String days) {
        says(Language.NL, sentence, form, days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I will call three schools by Friday                        | deadline | 2026-02-06
            I will call them no later than May 15th, 2026              | deadline | 2026-05-15
            I will hand it in on the 15th of March                     | deadline | 2026-03-15
            I have a CV by the end of Q2                               | deadline | 2026-05-31..2026-06-30
            I will know the tables before June                         | deadline | 2026-06-01
            By 2029 I am a baker                                       | deadline | 2029-01-01..2029-12-31
            I will see her tomorrow                                    | deadline | 2026-02-04
            By the age of 30 I have a shop                             | deadline |
            This term I will read three books                          | period   |
            I will move in the summer                                  | period   | 2026-06-01..2026-08-31
            Next month I write my CV                                   | period   | 2026-03-01..2026-03-31
            Within the next two weeks I write my CV                    | duration | 2026-02-03..2026-02-17
            I will run daily for six weeks                             | duration | 2026-02-03..2026-03-17
            In a year I speak French                                   | duration | 2026-02-03..2027-02-03
            Before the exam I read ten pages                           | event    |
            After my internship I write a report                       | event    |
            I swim every Friday                                        | rhythm   |
            I swim twice a week                                        | rhythm   |
            I swim on Mondays                                          | rhythm   |
            I save 50 euros a month                                    | rhythm   |
            I read every other day                                     | rhythm   |
            Starting next week I swim                                  | start    |
            I want a shop someday                                      | vague    |
            In a few years I want a shop                               | vague    |
            I may learn to swim                                        | none     |
            I will march to the office                                 | none     |
            I write a weekly report                                    | none     |
            I give a five-minute talk                                  | none     |
            Two weeks from Tuesday I present my report                 | deadline |
            I want to stay calm before the camera                      | none     |
            I swim more lengths than last month                        | none     |
            I will shadow a nurse the whole of March                   | duration |
            On the first Thursday of each month I swim                 | rhythm   |
            At the spring concert I play two pieces                    | event    |
            I will learn it within a year and a half                   | duration | 2026-02-03..2027-02-03
            """)
    void english_times_are_found_with_their_part_and_their_days(String sentence, String form, String days) {
        says(Language.EN, sentence, form, days);
    }
}
