package pop.text;

/** Yes and no of two judges, counted; knows not what about. */
final class Tally {
    private int bothYes;
    private int onlyTool;
    private int onlyPeople;
    private int bothNo;

    void add(boolean tool, boolean people) {
        if (tool) {
            bothYes += people ? 1 : 0;
            onlyTool += people ? 0 : 1;
        } else {
            onlyPeople += people ? 1 : 0;
            bothNo += people ? 0 : 1;
        }
    }

    void add(Tally other) {
        bothYes += other.bothYes;
        onlyTool += other.onlyTool;
        onlyPeople += other.onlyPeople;
        bothNo += other.bothNo;
    }

    int count() {
        return bothYes + onlyTool + onlyPeople + bothNo;
    }

    int yes() {
        return bothYes + onlyPeople;
    }

    double precision() {
        return ratio(bothYes, bothYes + onlyTool);
    }

    double recall() {
        return ratio(bothYes, bothYes + onlyPeople);
    }

    double f1() {
        return ratio(2 * bothYes, 2 * bothYes + onlyTool + onlyPeople);
    }

    /** F1 of the noes: how well the tool finds what is not met. */
    double f1OfNo() {
        return ratio(2 * bothNo, 2 * bothNo + onlyTool + onlyPeople);
    }

    /** Cohen's kappa: agreement beyond chance. */
    double kappa() {
        double n = count();
        double agreed = (bothYes + bothNo) / n;
        double yes = (bothYes + onlyTool) / n * ((bothYes + onlyPeople) / n);
        double no = (onlyPeople + bothNo) / n * ((onlyTool + bothNo) / n);
        double chance = yes + no;
        return chance == 1 ? 1 : (agreed - chance) / (1 - chance);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
