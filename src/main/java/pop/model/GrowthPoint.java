package pop.model;

/** A side to grow in, which may hinder the plan. */
public record GrowthPoint(Facts facts) implements Item {
    @Override
    public Kind kind() {
        return Kind.GROWTH_POINT;
    }
}
